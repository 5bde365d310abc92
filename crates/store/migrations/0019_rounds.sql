-- Rounds: what was frozen, under which codes of its own, and every plan that was made of it.
-- The codes of a round are no codes of a file: without round_request nobody knows whose they are.
CREATE TABLE round (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    name text NOT NULL,
    from_day {date} NOT NULL,
    until_day {date} NOT NULL,
    requests {int} NOT NULL,
    left_out {int} NOT NULL,
    places {int} NOT NULL,
    instance text NOT NULL,
    digest text NOT NULL,
    by_account {id},
    made_at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE TABLE round_request (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    round_id {id} NOT NULL REFERENCES round (id),
    request_id {id} NOT NULL REFERENCES request (id),
    code text NOT NULL,
    place text NOT NULL,
    proposal_id {id} REFERENCES proposal (id),
    UNIQUE (round_id, code),
    UNIQUE (round_id, request_id)
);
CREATE INDEX round_request_request ON round_request (request_id);
CREATE TABLE round_plan (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    round_id {id} NOT NULL REFERENCES round (id),
    number {int} NOT NULL,
    origin text NOT NULL,
    instance text NOT NULL,
    plan text NOT NULL,
    findings {int} NOT NULL,
    by_account {id},
    made_at {instant} NOT NULL,
    UNIQUE (round_id, number)
);
