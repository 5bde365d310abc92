-- Children without a name yet are told apart by their number in the family.
ALTER TABLE child ADD COLUMN number {int} NOT NULL DEFAULT 1;
UPDATE child SET number = (
    SELECT COUNT(*) FROM child o
    WHERE o.desk_id = child.desk_id AND o.family_id = child.family_id AND o.id <= child.id
) WHERE number = 1;
