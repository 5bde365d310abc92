-- What was erased at the end of its term, and where the log begins since.

CREATE TABLE erasure (
    family_id {id} PRIMARY KEY REFERENCES family (id),
    desk_id {id} NOT NULL REFERENCES desk (id),
    at {instant} NOT NULL
);
CREATE INDEX erasure_desk ON erasure (desk_id);

-- The last entry that is gone of each chain: the next one follows from its hash.
CREATE TABLE audit_start (
    chain text PRIMARY KEY,
    number {big} NOT NULL,
    hash text NOT NULL
);
