//! The register of personal data: for every column what it says of people, why it is kept
//! and how long. The privacy page is written from it; a test holds it against the schema.
//!
//! The term for files (five years) is that of the decree of 20/04/2012, art. 24, stated for
//! organisers of childcare; for a desk it is the product's choice, to be confirmed. How long
//! each term is, stands with its source in `rules/terms.toml`; `store::retention` lets go what
//! is past it.

/// How much a value says about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Nothing by itself: keys, states, what a desk tells everybody.
    Public,
    /// About a person: name, address, dates, who did what.
    Personal,
    /// About health, need, income or trust, or free text in which that may stand.
    Sensitive,
    /// Opens a door: passwords and secrets, kept only as what cannot be turned back.
    Secret,
}

/// Why it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Finding care with a family, and telling it what happens.
    FindCare,
    /// Knowing which care there is, and whom to ask.
    KnowOffer,
    /// Reaching families and locations.
    Reach,
    /// Letting the right people in.
    SignIn,
    /// Showing who changed and who saw what.
    Account,
    /// The yearly figures for the Flemish government.
    Report,
    /// Running the desk: its own data, and the program's.
    Run,
}

/// How long it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// Five years after the file of the family is closed.
    FiveYearsAfterClosing,
    /// Without a name, for the yearly figures, as long as the desk exists.
    ForFigures,
    /// Five years after it was written.
    FiveYears,
    /// Ten years after it was written.
    TenYears,
    /// Until it is registered, and no longer than a month after it was last saved.
    WithTheFile,
    /// As long as the account exists, and then as long as the log names it.
    WhileAccount,
    /// Until the session or the invitation ends.
    UntilItEnds,
    /// A day.
    ADay,
    /// As long as the desk works with it.
    WhileInUse,
    /// As long as the desk exists.
    WhileDesk,
}

macro_rules! words {
    ($($name:ident { $($variant:ident $word:literal),+ $(,)? })+) => { $(
        impl $name {
            /// Its word, by which its text is found.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    )+ };
}

words! {
    Class {
        Public "public", Personal "personal", Sensitive "sensitive", Secret "secret",
    }
    Purpose {
        FindCare "find-care", KnowOffer "know-offer", Reach "reach", SignIn "sign-in",
        Account "account", Report "report", Run "run",
    }
    Term {
        FiveYearsAfterClosing "five-years-after-closing", ForFigures "for-figures",
        FiveYears "five-years", TenYears "ten-years",
        WithTheFile "with-the-file", WhileAccount "while-account", UntilItEnds "until-it-ends",
        ADay "a-day", WhileInUse "while-in-use", WhileDesk "while-desk",
    }
}

/// The columns of a table that share a purpose and a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// The table.
    pub table: &'static str,
    /// Why.
    pub purpose: Purpose,
    /// How long.
    pub term: Term,
    /// Columns of each class, separated by spaces.
    columns: [(Class, &'static str); 4],
}

/// One column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
    /// What it says of people.
    pub class: Class,
    /// Why it is kept.
    pub purpose: Purpose,
    /// How long.
    pub term: Term,
}

impl Group {
    /// Its columns.
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        let Self { table, purpose, term, columns } = *self;
        columns.into_iter().flat_map(move |(class, columns)| {
            columns.split_whitespace().map(move |column| Entry {
                table,
                column,
                class,
                purpose,
                term,
            })
        })
    }

    /// The highest class of what it says about people. A secret beside it opens a door and
    /// says nothing, so it counts only where there is nothing else.
    #[must_use]
    pub fn class(&self) -> Class {
        let classes = || self.entries().map(|entry| entry.class);
        let said = classes().filter(|class| *class != Class::Secret).max();
        match said {
            Some(Class::Public) | None => classes().max().unwrap_or(Class::Public),
            Some(class) => class,
        }
    }
}

/// The term after which rows of a table go. Where some columns stay for the figures, the one
/// of the others.
#[must_use]
pub fn term_of(table: &str) -> Term {
    let group = REGISTER.iter().find(|group| group.table == table);
    group.map_or(Term::WhileDesk, |group| group.term)
}

/// Every column of the database.
pub fn entries() -> impl Iterator<Item = Entry> {
    REGISTER.iter().flat_map(Group::entries)
}

macro_rules! register {
    ($($table:literal $purpose:ident $term:ident {
        public $public:literal personal $personal:literal
        sensitive $sensitive:literal secret $secret:literal
    })+) => {
        /// Every table of the database.
        pub const REGISTER: &[Group] = &[$(Group {
            table: $table,
            purpose: Purpose::$purpose,
            term: Term::$term,
            columns: [
                (Class::Public, $public),
                (Class::Personal, $personal),
                (Class::Sensitive, $sensitive),
                (Class::Secret, $secret),
            ],
        }),+];
    };
}

register! {
    "family" FindCare FiveYearsAfterClosing {
        public "id desk_id code import_id version created_at"
        personal "given_name family_name phone phone2 email street postcode town nis checklist"
        sensitive "profile note" secret ""
    }
    "child" FindCare FiveYearsAfterClosing {
        public "id desk_id family_id number version"
        personal "given_name family_name birth_date due_date school_entry" sensitive "" secret ""
    }
    "intake" FindCare FiveYearsAfterClosing {
        public "id desk_id code channel family_id import_id fingerprint version created_at"
        personal "asked_on name phone colleague needed_from found_from handed_to handed_at handled_at by_account"
        sensitive "question action outcome" secret ""
    }
    "request" FindCare FiveYearsAfterClosing {
        public "intake_id" personal "owner_id" sensitive "urgent" secret ""
    }
    "request" Report ForFigures {
        public "id desk_id code family_id child_id channel wish_version duplicate_of import_id version created_at"
        personal "state nis registered_on original_start original_days wish_start wish_week need_week need_days last_activity_on"
        sensitive "" secret ""
    }
    "draft" FindCare WithTheFile {
        public "id desk_id code intake_id family_id version saved_at"
        personal "account_id title" sensitive "fields" secret ""
    }
    "public_draft" FindCare UntilItEnds {
        public "id desk_id links door language step arrival_code version begun_at saved_at ends_at"
        personal "by_account" sensitive "answers" secret "secret_hash link_hash code_hash"
    }
    "arrival" FindCare FiveYearsAfterClosing {
        public "id desk_id code state door requests family_id request_id paper_code suspicion version received_at ends_at handled_at"
        personal "by_account handled_by" sensitive "helper answers" secret ""
    }
    "wish" FindCare FiveYearsAfterClosing {
        public "" personal "by_account" sensitive "reason" secret ""
    }
    // Words in the body go with the file; its days stay.
    "wish" Report ForFigures {
        public "id desk_id request_id number at" personal "by_family" sensitive "body" secret ""
    }
    "trait" FindCare FiveYearsAfterClosing {
        public "" personal "by_account" sensitive "reason source" secret ""
    }
    "trait" Report ForFigures {
        public "id desk_id request_id rule_set at" personal "" sensitive "kind holds" secret ""
    }
    "noted_facts" FindCare FiveYearsAfterClosing {
        public "id desk_id request_id at" personal "by_account" sensitive "body" secret ""
    }
    "closure" FindCare FiveYearsAfterClosing {
        public "" personal "by_account" sensitive "note" secret ""
    }
    "closure" Report ForFigures {
        public "id desk_id request_id at undone_at" personal "on_day" sensitive "reason" secret ""
    }
    "candidacy" FindCare FiveYearsAfterClosing {
        public "id desk_id code request_id location_id asked_on asked_at due_on answered_at closed_at closed_word version"
        personal "asked_week asked_start answer offered_week offered_start" sensitive "answer_reason answer_note" secret ""
    }
    "sketch" FindCare FiveYearsAfterClosing {
        public "id desk_id code request_id location_id candidacy_id by_account at withdrawn_at version"
        personal "week from_day made_by" sensitive "" secret ""
    }
    "proposal" FindCare FiveYearsAfterClosing {
        public "" personal "answered_through by_account"
        sensitive "reason_note ranking" secret "link_hash"
    }
    "proposal" Report ForFigures {
        public "id desk_id code request_id location_id free_place_id reminders last_message_at version"
        personal "week days start state answer_by answered_at sent_at" sensitive "reason" secret ""
    }
    "placement" FindCare FiveYearsAfterClosing {
        public "" personal "elsewhere" sensitive "" secret ""
    }
    "placement" Report ForFigures {
        public "id desk_id request_id location_id proposal_id free_place_id at undone_at"
        personal "week days from_day until_day certainty" sensitive "" secret ""
    }
    "neighbour_consent" FindCare FiveYearsAfterClosing {
        public "id desk_id request_id to_desk_id"
        personal "given_by given_at withdrawn_by withdrawn_at" sensitive "" secret ""
    }
    "hand_over" FindCare FiveYearsAfterClosing {
        public "id desk_id to_desk_id request_id location_id free_place_id answer_by asked_at answered_at"
        personal "week start asked_by answer answered_by" sensitive "note answer_note" secret ""
    }
    "contact" FindCare FiveYearsAfterClosing {
        public "id desk_id family_id request_id at"
        personal "kind outcome on_day by_name by_account" sensitive "note" secret ""
    }
    "task" FindCare FiveYearsAfterClosing {
        public "id desk_id code family_id request_id kind about created_at"
        personal "detail due_on owner_id done_at done_by" sensitive "title" secret ""
    }
    "appointment" FindCare FiveYearsAfterClosing {
        public "id desk_id code family_id minutes reminded_at cancelled_at version created_at"
        personal "place starts_at companion owner_id" sensitive "title" secret ""
    }
    "support_step" FindCare FiveYearsAfterClosing {
        public "id desk_id family_id position"
        personal "step who done_on" sensitive "note" secret ""
    }
    "merge" FindCare FiveYearsAfterClosing {
        public "id desk_id code kept_family merged_family at undone_at"
        personal "moved by_account" sensitive "" secret ""
    }
    "not_duplicate" FindCare FiveYearsAfterClosing {
        public "id desk_id family_a family_b at" personal "" sensitive "" secret ""
    }
    "blocking_key" FindCare FiveYearsAfterClosing {
        public "desk_id family_id" personal "value" sensitive "" secret ""
    }
    "search_entry" FindCare FiveYearsAfterClosing {
        public "id desk_id kind subject path"
        personal "title detail" sensitive "body" secret ""
    }
    "search_gram" FindCare FiveYearsAfterClosing {
        public "desk_id" personal "gram word" sensitive "" secret ""
    }
    "search_word" FindCare FiveYearsAfterClosing {
        public "desk_id entry_id" personal "word" sensitive "" secret ""
    }
    "search_number" FindCare FiveYearsAfterClosing {
        public "desk_id entry_id" personal "tail" sensitive "" secret ""
    }
    "import" FindCare FiveYears {
        public "" personal "file_name" sensitive "" secret ""
    }
    "import" Run WhileDesk {
        public "id desk_id code kind file_hash mapping state rows_total rows_done rows_new rows_known rows_updated rows_left rows_bad rows_kept rows_requests created_at undone_at"
        personal "by_account" sensitive "" secret ""
    }
    "import_file" FindCare FiveYears {
        public "id desk_id" personal "" sensitive "bytes" secret ""
    }
    "import_trace" FindCare FiveYears {
        public "id desk_id import_id kind subject" personal "" sensitive "before after" secret ""
    }
    "snooze" FindCare WhileInUse {
        public "id desk_id reason subject at" personal "until_day by_account" sensitive "" secret ""
    }
    "message" Reach FiveYearsAfterClosing {
        public "id desk_id family_id location_id proposal_id appointment_id invitation_id template channel state attempts due_at leased_until provider_id created_at"
        personal "language recipient subject sent_at delivered_at" sensitive "body attachment problem" secret ""
    }
    "message_candidacy" Reach FiveYearsAfterClosing {
        public "message_id candidacy_id desk_id" personal "" sensitive "" secret ""
    }
    "organiser" KnowOffer WhileInUse {
        public "id desk_id code name kbo childminder_service version"
        personal "email phone" sensitive "" secret ""
    }
    "location" KnowOffer WhileInUse {
        public "id desk_id organiser_id code name kind tier tariff subsidy_group nis licensed_places age_from age_to opens closes admission offered confirmed_on link_number import_id version created_at"
        personal "street postcode town email phone" sensitive "" secret "link_hash"
    }
    "order_choice" KnowOffer WhileDesk {
        public "id desk_id location_id valid_from urgent sibling preferred tie seed source at"
        personal "by_account" sensitive "" secret ""
    }
    "location_page" KnowOffer WhileInUse {
        public "id desk_id inclusive urgent listed version"
        personal "latitude longitude introduction website" sensitive "" secret ""
    }
    "picture" KnowOffer WhileInUse {
        public "id desk_id code location_id position shows width height at"
        personal "bytes by_account" sensitive "" secret ""
    }
    "offer_agreement" KnowOffer WhileDesk {
        public "id desk_id code other_desk_id about proposed_at agreed_at ended_at"
        personal "proposed_by agreed_by ended_by" sensitive "" secret ""
    }
    "free_place" KnowOffer WhileInUse {
        public "id desk_id code location_id week from_day until_day age_from age_to note state expires_on version created_at"
        personal "reported_by" sensitive "" secret ""
    }
    "capacity_change" KnowOffer WhileInUse {
        public "id desk_id code location_id kind from_day until_day offered week number purpose age_from age_to note at undone_at"
        personal "recorded_by" sensitive "" secret ""
    }
    "present_child" KnowOffer UntilItEnds {
        public "id desk_id code location_id number at undone_at version"
        personal "birth_month week from_day until_day kept_until recorded_by" sensitive "" secret ""
    }
    "round" FindCare FiveYears {
        public "id desk_id code name from_day until_day requests left_out places digest made_at seal earlier no_room"
        personal "by_account" sensitive "instance" secret ""
    }
    "round_plan" FindCare FiveYears {
        public "id desk_id round_id number origin findings most_half_days sent_at made_at"
        personal "by_account" sensitive "instance plan" secret ""
    }
    "round_request" FindCare FiveYears {
        public "id desk_id round_id request_id code proposal_id held_id" personal "place held_place" sensitive "" secret ""
    }
    "account" SignIn WhileAccount {
        public "id desk_id role organiser_id location_id totp_last_step language closed_at created_at"
        personal "email name oidc_subject" sensitive "" secret "password_hash totp_secret"
    }
    "session" SignIn UntilItEnds {
        public "id ends_at"
        personal "account_id created_at seen_at agent" sensitive "" secret "token_hash"
    }
    "invitation" SignIn UntilItEnds {
        public "id desk_id role organiser_id location_id created_at ends_at used_at"
        personal "email name invited_by" sensitive "" secret "token_hash"
    }
    "sign_in_attempt" SignIn ADay {
        public "id" personal "contact_hash at" sensitive "" secret ""
    }
    "second_parent" FindCare FiveYearsAfterClosing {
        public "id desk_id family_id code version created_at removed_at"
        personal "given_name family_name phone email contacted" sensitive "" secret ""
    }
    "sign_in_code" SignIn UntilItEnds {
        public "id desk_id kind channel nonce attempts created_at ends_at queued_at used_at revoked_at"
        personal "family_id parent_id by_account reference" sensitive "" secret "code_hash browser_hash"
    }
    "family_session" SignIn UntilItEnds {
        public "id desk_id ends_at"
        personal "family_id parent_id created_at seen_at agent" sensitive "" secret "token_hash"
    }
    "access_grant" Account FiveYearsAfterClosing {
        public "id desk_id family_id code created_at used_at revoked_at"
        personal "name parts from_day until_day by_account" sensitive "" secret "link_hash"
    }
    "reconfirmation" FindCare FiveYearsAfterClosing {
        public "id desk_id request_id asked first_asked_at last_asked_at"
        personal "answer answered_at" sensitive "" secret ""
    }
    "consequence" FindCare FiveYearsAfterClosing {
        public "id desk_id request_id at undone_at" personal "" sensitive "word" secret ""
    }
    "erasure_wish" Account FiveYears {
        public "id desk_id family_id code state why asked_at decided_at"
        personal "by_account" sensitive "" secret ""
    }
    "idempotency" Run ADay {
        public "form_key outcome at" personal "account_id" sensitive "" secret ""
    }
    "audit_entry" Account TenYears {
        public "id chain number desk_id action subject_kind fields hash"
        personal "at actor subject" sensitive "" secret ""
    }
    "audit_head" Account WhileDesk {
        public "chain number hash" personal "" sensitive "" secret ""
    }
    "audit_start" Account WhileDesk {
        public "chain number hash" personal "" sensitive "" secret ""
    }
    "erasure" Account WhileDesk {
        public "desk_id family_id at" personal "" sensitive "" secret ""
    }
    "frozen_return" Report WhileDesk {
        public "id desk_id code year form snapshot_on seal at"
        personal "signed_by by_account" sensitive "figures inputs" secret ""
    }
    "desk" Run WhileDesk {
        public "id code name organiser_name dossier_number email phone website address central_registration profile created_at"
        personal "" sensitive "" secret ""
    }
    "care_text" Run WhileDesk {
        public "id desk_id page language number body translates at"
        personal "by_account" sensitive "" secret ""
    }
    "message_text" Run WhileDesk {
        public "id desk_id template channel language number valid_from subject body translates at"
        personal "by_account" sensitive "" secret ""
    }
    "appearance" Run WhileDesk {
        public "id desk_id colour logo logo_kind sites version" personal "" sensitive "" secret ""
    }
    "territory" Run WhileDesk {
        public "id desk_id nis valid_from valid_to" personal "" sensitive "" secret ""
    }
    "service_point" Run WhileDesk {
        public "id desk_id name host address by_phone position" personal "" sensitive "" secret ""
    }
    "service_hours" Run WhileDesk {
        public "id desk_id point_id weekday opens closes" personal "staff" sensitive "" secret ""
    }
    "language_decision" Run WhileDesk {
        public "id desk_id language used valid_from valid_until reason account_id at"
        personal "decided_by" sensitive "" secret ""
    }
    "text_check" Run WhileDesk {
        public "id desk_id language message fingerprint checked_on account_id at"
        personal "checked_by" sensitive "" secret ""
    }
    "channel" Run WhileDesk {
        public "id desk_id code label position active" personal "" sensitive "" secret ""
    }
    "job" Run WhileInUse {
        public "id desk_id kind subject due_at leased_until attempts done_at problem created_at"
        personal "" sensitive "" secret ""
    }
    "migration" Run WhileDesk {
        public "name at" personal "" sensitive "" secret ""
    }
}
