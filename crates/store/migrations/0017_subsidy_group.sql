-- The locations that are subsidised together: a quota is measured over them.

ALTER TABLE location ADD COLUMN subsidy_group text NOT NULL DEFAULT '';
