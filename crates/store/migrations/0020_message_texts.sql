-- The desk's own texts of messages to families: a channel, a language, from a day on. A text
-- is never changed; a later one takes over. Without a body it is the product's text again.

CREATE TABLE message_text (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    template text NOT NULL,
    channel text NOT NULL,
    language text NOT NULL,
    number {int} NOT NULL,
    valid_from {date} NOT NULL,
    subject text NOT NULL,
    body text,
    translates {int},
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL,
    UNIQUE (desk_id, template, channel, language, number)
);
