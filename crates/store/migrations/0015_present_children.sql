-- Children that are at a location without a file here, without a name: who came before the
-- location began to use Kinderloket. Month of birth when it is told; more than one in a row.
CREATE TABLE present_child (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    location_id {id} NOT NULL REFERENCES location (id),
    number {int} NOT NULL,
    birth_month {date},
    week {big} NOT NULL,
    from_day {date} NOT NULL,
    until_day {date},
    kept_until {date} NOT NULL,
    recorded_by text NOT NULL,
    at {instant} NOT NULL,
    undone_at {instant},
    version {int} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX present_child_location ON present_child (desk_id, location_id);
