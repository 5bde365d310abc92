-- How many of the new rows of a sheet became requests; the others became contact notes.
ALTER TABLE import ADD COLUMN rows_requests {int} NOT NULL DEFAULT 0;
