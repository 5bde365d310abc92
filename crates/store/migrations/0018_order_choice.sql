-- What a desk lets count beside the law, and what decides between equals: from a day on,
-- for all its locations or for one. A choice is never changed; a later one takes over.

CREATE TABLE order_choice (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    location_id {id} REFERENCES location (id),
    valid_from {date} NOT NULL,
    urgent {flag} NOT NULL,
    sibling {flag} NOT NULL,
    preferred {flag} NOT NULL,
    tie text NOT NULL,
    seed text NOT NULL,
    source text NOT NULL,
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL
);
CREATE INDEX order_choice_desk ON order_choice (desk_id, valid_from);
