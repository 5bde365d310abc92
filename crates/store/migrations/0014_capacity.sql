-- What changes the capacity of a location from a day on: other offered places, closing days,
-- days open after all, reserved places, limits. Never edited: taken back and recorded anew.
CREATE TABLE capacity_change (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    location_id {id} NOT NULL REFERENCES location (id),
    kind text NOT NULL,
    from_day {date} NOT NULL,
    until_day {date},
    offered text NOT NULL,
    week {big} NOT NULL,
    number {int} NOT NULL,
    purpose text NOT NULL,
    age_from {int},
    age_to {int},
    note text NOT NULL,
    recorded_by text NOT NULL,
    at {instant} NOT NULL,
    undone_at {instant},
    UNIQUE (desk_id, code)
);
CREATE INDEX capacity_change_location ON capacity_change (desk_id, location_id);
