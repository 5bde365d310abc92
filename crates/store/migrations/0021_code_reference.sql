-- What was typed to get a code. The desk looks afterwards whether it knows it, so that no
-- answer takes longer for a reference that it knows.

ALTER TABLE sign_in_code ADD COLUMN reference text NOT NULL DEFAULT '';
