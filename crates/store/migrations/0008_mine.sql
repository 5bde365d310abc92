-- What a family does itself: signing in with a code, letting others in, saying that it
-- still looks, leaving.

CREATE TABLE second_parent (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    family_id {id} NOT NULL REFERENCES family (id),
    code text NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    phone text NOT NULL,
    email text NOT NULL,
    contacted text NOT NULL,
    version {int} NOT NULL,
    created_at {instant} NOT NULL,
    removed_at {instant},
    UNIQUE (desk_id, code)
);
CREATE INDEX second_parent_family ON second_parent (desk_id, family_id);
CREATE INDEX second_parent_code ON second_parent (code);

-- A code for who types a reference that nobody has stands here too, with no family: both
-- take the same steps.
CREATE TABLE sign_in_code (
    id {id} PRIMARY KEY,
    desk_id {id} REFERENCES desk (id),
    family_id {id} REFERENCES family (id),
    parent_id {id} REFERENCES second_parent (id),
    kind text NOT NULL,
    channel text NOT NULL,
    nonce text NOT NULL,
    code_hash text NOT NULL,
    browser_hash text NOT NULL,
    attempts {int} NOT NULL,
    created_at {instant} NOT NULL,
    ends_at {instant} NOT NULL,
    queued_at {instant},
    used_at {instant},
    revoked_at {instant},
    by_account {id} REFERENCES account (id)
);
CREATE INDEX sign_in_code_browser ON sign_in_code (browser_hash);
CREATE INDEX sign_in_code_hash ON sign_in_code (code_hash);
CREATE INDEX sign_in_code_family ON sign_in_code (desk_id, family_id);
CREATE INDEX sign_in_code_waiting ON sign_in_code (created_at) WHERE queued_at IS NULL;
CREATE INDEX sign_in_code_ends ON sign_in_code (ends_at);

CREATE INDEX family_code ON family (code);
CREATE INDEX request_code ON request (code);

CREATE TABLE family_session (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    family_id {id} NOT NULL REFERENCES family (id),
    parent_id {id} REFERENCES second_parent (id),
    token_hash text NOT NULL UNIQUE,
    created_at {instant} NOT NULL,
    seen_at {instant} NOT NULL,
    ends_at {instant} NOT NULL,
    agent text NOT NULL
);
CREATE INDEX family_session_family ON family_session (desk_id, family_id);

CREATE TABLE access_grant (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    family_id {id} NOT NULL REFERENCES family (id),
    code text NOT NULL,
    name text NOT NULL,
    parts text NOT NULL,
    from_day {date} NOT NULL,
    until_day {date} NOT NULL,
    link_hash text NOT NULL UNIQUE,
    by_account {id} REFERENCES account (id),
    created_at {instant} NOT NULL,
    used_at {instant},
    revoked_at {instant},
    UNIQUE (desk_id, code)
);
CREATE INDEX access_grant_family ON access_grant (desk_id, family_id);

CREATE TABLE reconfirmation (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    request_id {id} NOT NULL REFERENCES request (id),
    asked {int} NOT NULL,
    first_asked_at {instant} NOT NULL,
    last_asked_at {instant} NOT NULL,
    answer text NOT NULL,
    answered_at {instant}
);
CREATE INDEX reconfirmation_request ON reconfirmation (desk_id, request_id);
CREATE INDEX reconfirmation_open ON reconfirmation (last_asked_at) WHERE answered_at IS NULL;

CREATE TABLE consequence (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    request_id {id} NOT NULL REFERENCES request (id),
    word text NOT NULL,
    at {instant} NOT NULL,
    undone_at {instant}
);
CREATE INDEX consequence_request ON consequence (desk_id, request_id);

-- A family that wants its data erased; "erasure" is the row of a file that was.
CREATE TABLE erasure_wish (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    family_id {id} NOT NULL REFERENCES family (id),
    code text NOT NULL,
    state text NOT NULL,
    why text NOT NULL,
    asked_at {instant} NOT NULL,
    decided_at {instant},
    by_account {id} REFERENCES account (id),
    UNIQUE (desk_id, code)
);
CREATE INDEX erasure_wish_family ON erasure_wish (desk_id, family_id);
