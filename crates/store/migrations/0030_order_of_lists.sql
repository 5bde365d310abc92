-- Vandaag and the list of requests find their rows in the order in which they show them: a
-- page of twenty then reads twenty, not every row of the desk. What else decides stands in
-- the index too, so that counting reads no rows at all.

DROP INDEX request_open;
DROP INDEX request_silent;
CREATE INDEX request_looking ON request (desk_id, urgent, wish_start, id, owner_id)
    WHERE state IN ('open', 'partly');
CREATE INDEX request_quiet ON request (desk_id, urgent, last_activity_on, id, wish_start, owner_id)
    WHERE state IN ('open', 'partly');

DROP INDEX request_needed;
CREATE INDEX request_listed ON request (desk_id, wish_start, id, state, duplicate_of, family_id);

DROP INDEX intake_handed;
CREATE INDEX intake_inbox ON intake (desk_id, asked_on, id, handed_to)
    WHERE handled_at IS NULL AND handed_to IS NOT NULL;
