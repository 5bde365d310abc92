-- The search index by words: a name that a thousand families share is compared with what
-- was typed once. Built anew from search_entry when this has run (see src/search.rs), so
-- no row here needs a reference.

DROP TABLE search_gram;

-- Runs of three letters of each word that is in use at a desk; the word itself stands
-- there once more with an empty run.
CREATE TABLE search_gram (
    desk_id {id} NOT NULL,
    gram text NOT NULL,
    word text NOT NULL,
    PRIMARY KEY (desk_id, gram, word)
) {by_key};

CREATE TABLE search_word (
    desk_id {id} NOT NULL,
    word text NOT NULL,
    entry_id {id} NOT NULL,
    PRIMARY KEY (desk_id, word, entry_id)
) {by_key};
CREATE INDEX search_word_entry ON search_word (entry_id);

-- The ends of phone numbers: every part of a number is the beginning of one of them.
CREATE TABLE search_number (
    desk_id {id} NOT NULL,
    tail text NOT NULL,
    entry_id {id} NOT NULL,
    PRIMARY KEY (desk_id, tail, entry_id)
) {by_key};
CREATE INDEX search_number_entry ON search_number (entry_id);
