-- The moment at which a location was asked, so that the story of a family stands in the order
-- in which it happened. Older questions have a day only.
ALTER TABLE candidacy ADD COLUMN asked_at {instant};

-- Contact notes are found by their question too. The index is made anew from search_entry when
-- this has run (see src/search.rs).
UPDATE search_entry SET body = body || ',' ||
    (SELECT substr(i.question, 1, 300) FROM intake i WHERE i.id = search_entry.subject)
    WHERE kind = 'intake' AND EXISTS
    (SELECT 1 FROM intake i WHERE i.id = search_entry.subject AND i.question <> '');
DELETE FROM search_gram;
DELETE FROM search_word;
DELETE FROM search_number;
