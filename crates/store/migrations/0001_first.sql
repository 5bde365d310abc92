-- The first schema. Words between braces are types that each engine spells its
-- own way (see src/schema.rs): {id} {date} {instant} {int} {big} {flag} {blob}.
-- Every row carries its desk: the tenant, and the shard key of a spread database.

CREATE TABLE desk (
    id {id} PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    organiser_name text NOT NULL,
    dossier_number text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    website text NOT NULL,
    address text NOT NULL,
    central_registration {flag} NOT NULL,
    profile text NOT NULL,
    created_at {instant} NOT NULL
);

CREATE TABLE territory (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    nis text NOT NULL,
    valid_from {date} NOT NULL,
    valid_to {date}
);
CREATE INDEX territory_desk ON territory (desk_id);

CREATE TABLE service_point (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    name text NOT NULL,
    host text NOT NULL,
    address text NOT NULL,
    by_phone {flag} NOT NULL,
    position {int} NOT NULL
);
CREATE INDEX service_point_desk ON service_point (desk_id);

CREATE TABLE service_hours (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    point_id {id} NOT NULL REFERENCES service_point (id),
    weekday text NOT NULL,
    opens text NOT NULL,
    closes text NOT NULL,
    staff text NOT NULL
);
CREATE INDEX service_hours_point ON service_hours (desk_id, point_id);

CREATE TABLE channel (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    label text NOT NULL,
    position {int} NOT NULL,
    active {flag} NOT NULL,
    UNIQUE (desk_id, code)
);

CREATE TABLE organiser (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    name text NOT NULL,
    kbo text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    childminder_service {flag} NOT NULL,
    version {int} NOT NULL,
    UNIQUE (desk_id, code)
);

CREATE TABLE location (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    organiser_id {id} NOT NULL REFERENCES organiser (id),
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    tier text NOT NULL,
    tariff text NOT NULL,
    street text NOT NULL,
    postcode text NOT NULL,
    town text NOT NULL,
    nis text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    licensed_places {int} NOT NULL,
    age_from {int},
    age_to {int},
    opens text NOT NULL,
    closes text NOT NULL,
    admission text NOT NULL,
    offered text NOT NULL,
    confirmed_on {date},
    link_hash text,
    import_id {id},
    version {int} NOT NULL,
    created_at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX location_organiser ON location (desk_id, organiser_id);
CREATE INDEX location_import ON location (desk_id, import_id);
CREATE UNIQUE INDEX location_link ON location (link_hash) WHERE link_hash IS NOT NULL;

CREATE TABLE account (
    id {id} PRIMARY KEY,
    desk_id {id} REFERENCES desk (id),
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    role text NOT NULL,
    organiser_id {id} REFERENCES organiser (id),
    location_id {id} REFERENCES location (id),
    password_hash text,
    totp_secret {blob},
    totp_last_step {big},
    oidc_subject text,
    language text NOT NULL,
    closed_at {instant},
    created_at {instant} NOT NULL
);
CREATE INDEX account_desk ON account (desk_id);
CREATE UNIQUE INDEX account_oidc ON account (oidc_subject) WHERE oidc_subject IS NOT NULL;

CREATE TABLE session (
    id {id} PRIMARY KEY,
    token_hash text NOT NULL UNIQUE,
    account_id {id} NOT NULL REFERENCES account (id),
    created_at {instant} NOT NULL,
    seen_at {instant} NOT NULL,
    ends_at {instant} NOT NULL,
    agent text NOT NULL
);
CREATE INDEX session_account ON session (account_id);

CREATE TABLE invitation (
    id {id} PRIMARY KEY,
    desk_id {id} REFERENCES desk (id),
    token_hash text NOT NULL UNIQUE,
    email text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    organiser_id {id} REFERENCES organiser (id),
    location_id {id} REFERENCES location (id),
    invited_by {id} NOT NULL REFERENCES account (id),
    created_at {instant} NOT NULL,
    ends_at {instant} NOT NULL,
    used_at {instant}
);
CREATE INDEX invitation_open ON invitation (desk_id, ends_at) WHERE used_at IS NULL;

CREATE TABLE sign_in_attempt (
    id {id} PRIMARY KEY,
    contact_hash text NOT NULL,
    at {instant} NOT NULL
);
CREATE INDEX sign_in_attempt_contact ON sign_in_attempt (contact_hash, at);
CREATE INDEX sign_in_attempt_when ON sign_in_attempt (at);

CREATE TABLE family (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    phone text NOT NULL,
    phone2 text NOT NULL,
    email text NOT NULL,
    street text NOT NULL,
    postcode text NOT NULL,
    town text NOT NULL,
    nis text NOT NULL,
    profile text NOT NULL,
    note text NOT NULL,
    checklist text NOT NULL,
    import_id {id},
    version {int} NOT NULL,
    created_at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX family_desk ON family (desk_id, created_at);

CREATE TABLE child (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    family_id {id} NOT NULL REFERENCES family (id),
    given_name text NOT NULL,
    family_name text NOT NULL,
    birth_date {date},
    due_date {date},
    school_entry {date},
    version {int} NOT NULL
);
CREATE INDEX child_family ON child (desk_id, family_id);

CREATE TABLE import (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    kind text NOT NULL,
    file_name text NOT NULL,
    file_hash text NOT NULL,
    mapping text NOT NULL,
    state text NOT NULL,
    rows_total {int} NOT NULL,
    rows_done {int} NOT NULL,
    rows_new {int} NOT NULL,
    rows_known {int} NOT NULL,
    rows_updated {int} NOT NULL,
    rows_left {int} NOT NULL,
    rows_bad {int} NOT NULL,
    rows_kept {int} NOT NULL,
    by_account {id} NOT NULL REFERENCES account (id),
    created_at {instant} NOT NULL,
    undone_at {instant},
    UNIQUE (desk_id, code)
);
CREATE INDEX import_desk ON import (desk_id, created_at);

-- Apart from its import, so that lists and progress never read twenty megabytes.
CREATE TABLE import_file (
    id {id} PRIMARY KEY REFERENCES import (id),
    desk_id {id} NOT NULL REFERENCES desk (id),
    bytes {blob} NOT NULL
);

-- What an import did to rows that it did not make, to take that back as well.
CREATE TABLE import_trace (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    import_id {id} NOT NULL REFERENCES import (id),
    kind text NOT NULL,
    subject {id} NOT NULL,
    before text NOT NULL,
    after text NOT NULL
);
CREATE INDEX import_trace_import ON import_trace (desk_id, import_id);

CREATE TABLE intake (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    asked_on {date} NOT NULL,
    name text NOT NULL,
    phone text NOT NULL,
    channel text NOT NULL,
    question text NOT NULL,
    action text NOT NULL,
    colleague text NOT NULL,
    outcome text NOT NULL,
    needed_from {date},
    found_from {date},
    family_id {id} REFERENCES family (id),
    handed_to {id} REFERENCES account (id),
    handed_at {instant},
    handled_at {instant},
    import_id {id} REFERENCES import (id),
    fingerprint text,
    version {int} NOT NULL,
    by_account {id} REFERENCES account (id),
    created_at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX intake_desk ON intake (desk_id, asked_on);
CREATE INDEX intake_handed ON intake (desk_id, handed_to) WHERE handled_at IS NULL;
CREATE INDEX intake_family ON intake (desk_id, family_id);
CREATE UNIQUE INDEX intake_fingerprint ON intake (desk_id, fingerprint) WHERE fingerprint IS NOT NULL;
CREATE INDEX intake_import ON intake (desk_id, import_id);

CREATE TABLE request (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    family_id {id} NOT NULL REFERENCES family (id),
    child_id {id} NOT NULL REFERENCES child (id),
    state text NOT NULL,
    nis text NOT NULL,
    channel text NOT NULL,
    registered_on {date} NOT NULL,
    original_start {date} NOT NULL,
    original_days {int} NOT NULL,
    wish_version {int} NOT NULL,
    wish_start {date} NOT NULL,
    wish_week {big} NOT NULL,
    need_week {big} NOT NULL,
    need_days {int} NOT NULL,
    urgent {flag} NOT NULL,
    owner_id {id} REFERENCES account (id),
    intake_id {id} REFERENCES intake (id),
    last_activity_on {date} NOT NULL,
    duplicate_of {id} REFERENCES request (id),
    import_id {id},
    version {int} NOT NULL,
    created_at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX request_open ON request (desk_id, state, urgent, wish_start);
CREATE INDEX request_family ON request (desk_id, family_id);
CREATE INDEX request_year ON request (desk_id, original_start);
CREATE INDEX request_needed ON request (desk_id, wish_start);
CREATE INDEX request_registered ON request (desk_id, registered_on);
CREATE INDEX request_silent ON request (desk_id, state, last_activity_on);
CREATE INDEX request_child ON request (desk_id, child_id);

CREATE TABLE draft (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    account_id {id} NOT NULL REFERENCES account (id),
    intake_id {id} REFERENCES intake (id),
    family_id {id} REFERENCES family (id),
    title text NOT NULL,
    fields text NOT NULL,
    version {int} NOT NULL,
    saved_at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX draft_account ON draft (desk_id, account_id);

CREATE TABLE wish (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    request_id {id} NOT NULL REFERENCES request (id),
    number {int} NOT NULL,
    body text NOT NULL,
    reason text NOT NULL,
    by_family {flag} NOT NULL,
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL,
    UNIQUE (desk_id, request_id, number)
);

CREATE TABLE trait (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    request_id {id} NOT NULL REFERENCES request (id),
    kind text NOT NULL,
    holds {flag} NOT NULL,
    reason {blob} NOT NULL,
    source text NOT NULL,
    rule_set text NOT NULL,
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL
);
CREATE INDEX trait_request ON trait (desk_id, request_id, kind);

CREATE TABLE closure (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    request_id {id} NOT NULL REFERENCES request (id),
    reason text NOT NULL,
    note text NOT NULL,
    on_day {date} NOT NULL,
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL,
    undone_at {instant}
);
CREATE INDEX closure_request ON closure (desk_id, request_id);

CREATE TABLE free_place (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    location_id {id} NOT NULL REFERENCES location (id),
    week {big} NOT NULL,
    from_day {date} NOT NULL,
    until_day {date},
    age_from {int},
    age_to {int},
    note text NOT NULL,
    state text NOT NULL,
    expires_on {date} NOT NULL,
    reported_by text NOT NULL,
    version {int} NOT NULL,
    created_at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX free_place_open ON free_place (desk_id, state, expires_on);
CREATE INDEX free_place_location ON free_place (desk_id, location_id);

CREATE TABLE candidacy (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    request_id {id} NOT NULL REFERENCES request (id),
    location_id {id} NOT NULL REFERENCES location (id),
    asked_on {date} NOT NULL,
    due_on {date} NOT NULL,
    answer text,
    answer_reason text NOT NULL,
    answer_note text NOT NULL,
    offered_week {big},
    offered_start {date},
    answered_at {instant},
    closed_at {instant},
    closed_word text NOT NULL,
    version {int} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE UNIQUE INDEX candidacy_once ON candidacy (desk_id, request_id, location_id) WHERE closed_at IS NULL;
CREATE INDEX candidacy_location ON candidacy (desk_id, location_id);
CREATE INDEX candidacy_due ON candidacy (desk_id, due_on) WHERE answer IS NULL AND closed_at IS NULL;
CREATE INDEX candidacy_answered ON candidacy (desk_id, answered_at) WHERE answer IS NOT NULL AND closed_at IS NULL;
CREATE INDEX candidacy_request ON candidacy (desk_id, request_id);

CREATE TABLE proposal (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    request_id {id} NOT NULL REFERENCES request (id),
    location_id {id} NOT NULL REFERENCES location (id),
    free_place_id {id} REFERENCES free_place (id),
    week {big} NOT NULL,
    days {int} NOT NULL,
    start {date} NOT NULL,
    state text NOT NULL,
    reminders {int} NOT NULL,
    last_message_at {instant} NOT NULL,
    answer_by {date} NOT NULL,
    reason text NOT NULL,
    reason_note text NOT NULL,
    answered_at {instant},
    answered_through text NOT NULL,
    ranking text NOT NULL,
    link_hash text NOT NULL UNIQUE,
    sent_at {instant} NOT NULL,
    by_account {id} REFERENCES account (id),
    version {int} NOT NULL,
    UNIQUE (desk_id, code)
);
-- A place is never given twice: one live proposal a place, whatever the code above does.
CREATE UNIQUE INDEX proposal_one_live ON proposal (free_place_id) WHERE state IN ('sent', 'accepted');
CREATE INDEX proposal_request ON proposal (desk_id, request_id);
CREATE INDEX proposal_live ON proposal (desk_id, request_id) WHERE state = 'sent';
CREATE INDEX proposal_waiting ON proposal (desk_id, last_message_at) WHERE state = 'sent';

CREATE TABLE placement (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    request_id {id} NOT NULL REFERENCES request (id),
    location_id {id} REFERENCES location (id),
    proposal_id {id} REFERENCES proposal (id),
    free_place_id {id} REFERENCES free_place (id),
    week {big} NOT NULL,
    days {int} NOT NULL,
    from_day {date} NOT NULL,
    until_day {date},
    certainty text NOT NULL,
    elsewhere text NOT NULL,
    at {instant} NOT NULL,
    undone_at {instant}
);
CREATE INDEX placement_request ON placement (desk_id, request_id);
CREATE INDEX placement_location ON placement (desk_id, location_id);
CREATE UNIQUE INDEX placement_one_place ON placement (free_place_id) WHERE undone_at IS NULL;

CREATE TABLE contact (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    family_id {id} NOT NULL REFERENCES family (id),
    request_id {id} REFERENCES request (id),
    kind text NOT NULL,
    outcome text NOT NULL,
    note text NOT NULL,
    on_day {date} NOT NULL,
    by_name text NOT NULL,
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL
);
CREATE INDEX contact_family ON contact (desk_id, family_id, on_day);

CREATE TABLE task (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    family_id {id} REFERENCES family (id),
    request_id {id} REFERENCES request (id),
    title text NOT NULL,
    due_on {date} NOT NULL,
    owner_id {id} REFERENCES account (id),
    done_at {instant},
    done_by {id} REFERENCES account (id),
    created_at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX task_open ON task (desk_id, due_on) WHERE done_at IS NULL;
CREATE INDEX task_family ON task (desk_id, family_id);

-- Put off: a row of "today" that stays away until a day.
CREATE TABLE snooze (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    reason text NOT NULL,
    subject {id} NOT NULL,
    until_day {date} NOT NULL,
    by_account {id} NOT NULL REFERENCES account (id),
    at {instant} NOT NULL,
    UNIQUE (desk_id, reason, subject)
);

CREATE TABLE appointment (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    family_id {id} REFERENCES family (id),
    title text NOT NULL,
    place text NOT NULL,
    starts_at {instant} NOT NULL,
    minutes {int} NOT NULL,
    companion text NOT NULL,
    owner_id {id} NOT NULL REFERENCES account (id),
    reminded_at {instant},
    cancelled_at {instant},
    version {int} NOT NULL,
    created_at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX appointment_when ON appointment (desk_id, starts_at);
CREATE INDEX appointment_family ON appointment (desk_id, family_id);

CREATE TABLE support_step (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    family_id {id} NOT NULL REFERENCES family (id),
    position {int} NOT NULL,
    step text NOT NULL,
    who text NOT NULL,
    done_on {date},
    note text NOT NULL
);
CREATE INDEX support_step_family ON support_step (desk_id, family_id);

CREATE TABLE message (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    family_id {id} REFERENCES family (id),
    location_id {id} REFERENCES location (id),
    proposal_id {id} REFERENCES proposal (id),
    appointment_id {id} REFERENCES appointment (id),
    template text NOT NULL,
    channel text NOT NULL,
    language text NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    attachment text NOT NULL,
    state text NOT NULL,
    attempts {int} NOT NULL,
    due_at {instant} NOT NULL,
    leased_until {instant},
    problem text NOT NULL,
    provider_id text NOT NULL,
    created_at {instant} NOT NULL,
    sent_at {instant}
);
CREATE INDEX message_due ON message (due_at) WHERE state = 'waiting';
CREATE INDEX message_family ON message (desk_id, family_id);

CREATE TABLE job (
    id {id} PRIMARY KEY,
    desk_id {id} REFERENCES desk (id),
    kind text NOT NULL,
    subject {id},
    due_at {instant} NOT NULL,
    leased_until {instant},
    attempts {int} NOT NULL,
    done_at {instant},
    problem text NOT NULL,
    created_at {instant} NOT NULL
);
CREATE INDEX job_due ON job (due_at) WHERE done_at IS NULL;

CREATE TABLE merge (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    kept_family {id} NOT NULL REFERENCES family (id),
    merged_family {id} NOT NULL REFERENCES family (id),
    moved text NOT NULL,
    by_account {id} REFERENCES account (id),
    at {instant} NOT NULL,
    undone_at {instant},
    UNIQUE (desk_id, code)
);
CREATE INDEX merge_family ON merge (desk_id, merged_family);

CREATE TABLE not_duplicate (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    family_a {id} NOT NULL REFERENCES family (id),
    family_b {id} NOT NULL REFERENCES family (id),
    at {instant} NOT NULL
);
CREATE INDEX not_duplicate_desk ON not_duplicate (desk_id, family_a);

CREATE TABLE blocking_key (
    desk_id {id} NOT NULL REFERENCES desk (id),
    value text NOT NULL,
    family_id {id} NOT NULL REFERENCES family (id),
    PRIMARY KEY (desk_id, value, family_id)
);
CREATE INDEX blocking_key_family ON blocking_key (desk_id, family_id);

CREATE TABLE search_entry (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    kind text NOT NULL,
    subject {id} NOT NULL,
    path text NOT NULL,
    title text NOT NULL,
    detail text NOT NULL,
    body text NOT NULL
);
CREATE UNIQUE INDEX search_entry_subject ON search_entry (desk_id, kind, subject);

CREATE TABLE search_gram (
    desk_id {id} NOT NULL REFERENCES desk (id),
    gram text NOT NULL,
    entry_id {id} NOT NULL REFERENCES search_entry (id),
    PRIMARY KEY (desk_id, gram, entry_id)
);
CREATE INDEX search_gram_entry ON search_gram (entry_id);

CREATE TABLE frozen_return (
    id {id} PRIMARY KEY,
    desk_id {id} NOT NULL REFERENCES desk (id),
    code text NOT NULL,
    year {int} NOT NULL,
    form text NOT NULL,
    snapshot_on {date} NOT NULL,
    figures text NOT NULL,
    inputs text NOT NULL,
    seal text NOT NULL,
    signed_by text NOT NULL,
    by_account {id} NOT NULL REFERENCES account (id),
    at {instant} NOT NULL,
    UNIQUE (desk_id, code)
);
CREATE INDEX frozen_return_year ON frozen_return (desk_id, year);

CREATE TABLE idempotency (
    form_key {id} PRIMARY KEY,
    account_id {id},
    outcome text NOT NULL,
    at {instant} NOT NULL
);

CREATE TABLE audit_entry (
    id {id} PRIMARY KEY,
    chain text NOT NULL,
    number {big} NOT NULL,
    desk_id {id},
    at {instant} NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject text NOT NULL,
    fields text NOT NULL,
    hash text NOT NULL,
    UNIQUE (chain, number)
);
CREATE INDEX audit_entry_subject ON audit_entry (desk_id, subject, at);
CREATE INDEX audit_entry_when ON audit_entry (desk_id, at);

CREATE TABLE audit_head (
    chain text PRIMARY KEY,
    number {big} NOT NULL,
    hash text NOT NULL
);
