-- Mails to locations about requests put to them, and to people who are invited.

-- How many links a location had: from this number its present link can be made again when
-- a mail leaves. 0: never, or before links could be made again.
ALTER TABLE location ADD COLUMN link_number {int} NOT NULL DEFAULT 0;

-- An invitation goes when it is taken back; the message about it stays.
ALTER TABLE message ADD COLUMN invitation_id {id};
CREATE INDEX message_invitation ON message (desk_id, invitation_id);

-- Which requests a mail to a location is about: several that were put to it together are
-- in one mail.
CREATE TABLE message_candidacy (
    message_id {id} NOT NULL REFERENCES message (id),
    candidacy_id {id} NOT NULL,
    desk_id {id} NOT NULL REFERENCES desk (id),
    PRIMARY KEY (message_id, candidacy_id)
);
CREATE INDEX message_candidacy_of ON message_candidacy (desk_id, candidacy_id);
