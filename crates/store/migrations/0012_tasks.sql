-- A task that the program plans says which it is, so that it reads in the language of who
-- reads it, and what it is about, so that it ends when that ends.
ALTER TABLE task ADD COLUMN kind text NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN detail text NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN about {id};
CREATE INDEX task_about ON task (desk_id, about) WHERE about IS NOT NULL;
