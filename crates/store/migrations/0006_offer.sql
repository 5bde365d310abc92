-- What families see of the offer: the page of a location with its pictures, which desks show
-- each other's offer, the desk's own words about childcare, and how its pages look.

CREATE TABLE location_page (
    id {id} PRIMARY KEY REFERENCES location (id),
    desk_id {id} NOT NULL REFERENCES desk (id),
    latitude {int},
    longitude {int},
    inclusive {flag} NOT NULL,
    urgent {flag} NOT NULL,
    listed {flag} NOT NULL,
    introduction text NOT NULL,
    website text NOT NULL,
    version {int} NOT NULL
);
CREATE INDEX location_page_desk ON location_page (desk_id);

CREATE TABLE picture (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    location_id {id} NOT NULL REFERENCES location (id),
    position {int} NOT NULL,
    shows text NOT NULL,
    width {int} NOT NULL,
    height {int} NOT NULL,
    bytes {blob} NOT NULL,
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX picture_location ON picture (desk_id, location_id);

CREATE TABLE offer_agreement (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    other_desk_id {id} NOT NULL REFERENCES desk (id),
    proposed_by {id} REFERENCES account (id),
    proposed_at {instant} NOT NULL,
    agreed_by {id} REFERENCES account (id),
    agreed_at {instant},
    ended_by {id} REFERENCES account (id),
    ended_at {instant},
    UNIQUE (desk_id, code)
);
CREATE UNIQUE INDEX offer_agreement_open ON offer_agreement (desk_id, other_desk_id) WHERE ended_at IS NULL;
CREATE INDEX offer_agreement_other ON offer_agreement (other_desk_id);

CREATE TABLE care_text (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    page text NOT NULL,
    language text NOT NULL,
    number {int} NOT NULL,
    body text,
    translates {int},
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL,
    UNIQUE (desk_id, page, language, number)
);

CREATE TABLE appearance (
    id {id} PRIMARY KEY REFERENCES desk (id),
    desk_id {id} NOT NULL REFERENCES desk (id),
    colour text NOT NULL,
    logo {blob},
    logo_kind text NOT NULL,
    sites text NOT NULL,
    version {int} NOT NULL
);
