-- Sketches of the placement board: a child that somebody of the desk provisionally puts at a
-- location. Withdrawn, not erased; put to the location as a question (candidacy).
CREATE TABLE sketch (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    request_id {id} NOT NULL REFERENCES request (id),
    location_id {id} NOT NULL REFERENCES location (id),
    week {big} NOT NULL,
    from_day {date} NOT NULL,
    candidacy_id {id} REFERENCES candidacy (id),
    by_account {id} REFERENCES account (id),
    made_by text NOT NULL,
    at {instant} NOT NULL,
    withdrawn_at {instant},
    version {int} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX sketch_request ON sketch (desk_id, request_id);
CREATE INDEX sketch_living ON sketch (desk_id, location_id) WHERE withdrawn_at IS NULL;
-- What is asked of a location when that is not all that is looked for.
ALTER TABLE candidacy ADD COLUMN asked_week {big};
ALTER TABLE candidacy ADD COLUMN asked_start {date};
