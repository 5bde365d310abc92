-- Asking without an account: answers kept while a family fills them in, and what came in
-- that way until the desk has seen it.

CREATE TABLE public_draft (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    secret_hash text NOT NULL UNIQUE,
    link_hash text,
    code_hash text,
    links {int} NOT NULL,
    door text NOT NULL,
    language text NOT NULL,
    step text NOT NULL,
    answers {blob} NOT NULL,
    by_account {id} REFERENCES account (id),
    arrival_code text NOT NULL,
    version {int} NOT NULL,
    begun_at {instant} NOT NULL,
    saved_at {instant} NOT NULL,
    ends_at {instant} NOT NULL
);
CREATE UNIQUE INDEX public_draft_link ON public_draft (link_hash) WHERE link_hash IS NOT NULL;
CREATE UNIQUE INDEX public_draft_by_code ON public_draft (code_hash) WHERE code_hash IS NOT NULL;
CREATE INDEX public_draft_desk ON public_draft (desk_id);
CREATE INDEX public_draft_ends ON public_draft (ends_at);

CREATE TABLE arrival (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    state text NOT NULL,
    door text NOT NULL,
    requests text NOT NULL,
    family_id {id} REFERENCES family (id),
    request_id {id} REFERENCES request (id),
    by_account {id} REFERENCES account (id),
    paper_code text NOT NULL,
    helper {blob} NOT NULL,
    answers {blob} NOT NULL,
    suspicion text NOT NULL,
    version {int} NOT NULL,
    received_at {instant} NOT NULL,
    ends_at {instant},
    handled_at {instant},
    handled_by {id} REFERENCES account (id),
    UNIQUE (desk_id, code)
);
CREATE INDEX arrival_open ON arrival (desk_id, state, received_at) WHERE handled_at IS NULL;
CREATE UNIQUE INDEX arrival_paper ON arrival (desk_id, paper_code) WHERE paper_code <> '';
CREATE INDEX arrival_family ON arrival (desk_id, family_id);
CREATE INDEX arrival_helped ON arrival (desk_id, by_account);
CREATE INDEX arrival_ends ON arrival (ends_at) WHERE ends_at IS NOT NULL;
