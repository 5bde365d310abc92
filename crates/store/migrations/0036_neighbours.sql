-- Desks that agree to see requests of each other, what a family allows of its own request,
-- and the questions by which a desk with a place asks the desk of the family to propose it.

ALTER TABLE offer_agreement ADD COLUMN about text NOT NULL DEFAULT 'offer';
DROP INDEX offer_agreement_open;
CREATE UNIQUE INDEX offer_agreement_open ON offer_agreement (desk_id, other_desk_id, about)
    WHERE ended_at IS NULL;

CREATE TABLE neighbour_consent (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    request_id {id} NOT NULL REFERENCES request (id),
    to_desk_id {id} NOT NULL REFERENCES desk (id),
    given_by {id} REFERENCES account (id),
    given_at {instant} NOT NULL,
    withdrawn_by {id} REFERENCES account (id),
    withdrawn_at {instant}
);
CREATE UNIQUE INDEX neighbour_consent_given ON neighbour_consent (request_id, to_desk_id)
    WHERE withdrawn_at IS NULL;
CREATE INDEX neighbour_consent_seen ON neighbour_consent (to_desk_id, request_id)
    WHERE withdrawn_at IS NULL;

CREATE TABLE hand_over (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    to_desk_id {id} NOT NULL REFERENCES desk (id),
    request_id {id} NOT NULL REFERENCES request (id),
    location_id {id} NOT NULL REFERENCES location (id),
    free_place_id {id} NOT NULL REFERENCES free_place (id),
    week {big} NOT NULL,
    start {date} NOT NULL,
    note text NOT NULL,
    answer_by {date} NOT NULL,
    asked_by {id} REFERENCES account (id),
    asked_at {instant} NOT NULL,
    answer text NOT NULL,
    answer_note text NOT NULL,
    answered_by {id} REFERENCES account (id),
    answered_at {instant}
);
-- A place is never given twice: one question a place that waits or was answered with yes.
CREATE UNIQUE INDEX hand_over_one_live ON hand_over (free_place_id) WHERE answer IN ('', 'yes');
CREATE INDEX hand_over_from ON hand_over (desk_id, asked_at);
CREATE INDEX hand_over_to ON hand_over (to_desk_id, asked_at);
CREATE INDEX hand_over_request ON hand_over (request_id);
