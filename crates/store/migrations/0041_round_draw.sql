-- The seal of a draw: the SHA-256 of its key, told when a round is frozen; empty when the key
-- itself was made known then. How many requests whose wished start is past were left out, and
-- how many reported places, as the location is full or closed then.
-- And what a family keeps while it thinks about a better offer of the same round.

ALTER TABLE round ADD COLUMN seal text NOT NULL DEFAULT '';
ALTER TABLE round ADD COLUMN earlier {int} NOT NULL DEFAULT 0;
ALTER TABLE round ADD COLUMN no_room {int} NOT NULL DEFAULT 0;
ALTER TABLE round_request ADD COLUMN held_place text NOT NULL DEFAULT '';
ALTER TABLE round_request ADD COLUMN held_id {id} REFERENCES proposal (id);
