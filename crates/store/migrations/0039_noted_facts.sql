-- What a family said of the facts that the priority rules read (verklaring op eer), and what
-- the rules of that day said of it. A row is never changed: what is said later is a new one.

CREATE TABLE noted_facts (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    request_id {id} NOT NULL REFERENCES request (id),
    body {blob} NOT NULL,
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL
);
CREATE INDEX noted_facts_request ON noted_facts (desk_id, request_id);
