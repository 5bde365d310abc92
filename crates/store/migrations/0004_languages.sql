-- Which languages a desk uses with families, and which translations were checked by whom.

CREATE TABLE language_decision (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    language text NOT NULL,
    used {flag} NOT NULL,
    valid_from {date} NOT NULL,
    valid_until {date} NOT NULL,
    reason text NOT NULL,
    decided_by text NOT NULL,
    account_id {id} NOT NULL,
    at {instant} NOT NULL
);
CREATE INDEX language_decision_desk ON language_decision (desk_id, at);

CREATE TABLE text_check (
    id {id} PRIMARY KEY,
    desk_id {id} REFERENCES desk (id),
    language text NOT NULL,
    message text NOT NULL,
    fingerprint text NOT NULL,
    checked_by text NOT NULL,
    checked_on {date} NOT NULL,
    account_id {id} NOT NULL,
    at {instant} NOT NULL,
    UNIQUE (language, message, fingerprint)
);
