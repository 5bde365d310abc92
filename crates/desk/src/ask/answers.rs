//! What a family answered, as it was typed; what is wrong with it; the request it becomes.

use crate::forms::{self, Errors, Problem};
use crate::requests::{MOST_CHILDREN, RequestForm, municipalities};
use chrono::{Days, NaiveDate};
use domain::asking::{Door, Step, assumed_start};
use domain::families::{Birth, ContactChannel};
use domain::requests::Together;
use domain::traits::{TraitKind, TraitSource};
use domain::week::Weekday;
use serde::{Deserialize, Serialize};
use texts::Locale;

/// Longest answer to where a family likes to go, in characters.
const LONGEST_PREFERENCE: usize = 300;

/// Words of what care is for; fixed choices, so that nobody has to write about a crisis.
pub const PURPOSES: [&str; 6] = ["work", "study", "job-search", "health", "rest", "crisis"];
/// Names of the fields of one child.
pub const CHILD_FIELDS: [&str; 3] = ["child_kind", "child_date", "child_given"];
/// A start further away than this is a slip of the pen.
pub(crate) const FURTHEST_START_DAYS: u64 = 5 * 366;
/// A child that is older than eighteen years is a slip of the pen.
const OLDEST_CHILD_DAYS: u64 = 18 * 366;
/// A due date so long ago is one of a child that is born.
const DUE_PAST_DAYS: u64 = 60;
/// A due date further away than this is a slip of the pen: a pregnancy takes some 280 days.
const DUE_AHEAD_DAYS: u64 = 300;
/// Days a week at most.
const DAYS: (i64, i64) = (1, 7);

/// What a family answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// Who helps.
    pub helper_name: String,
    /// Of which organisation.
    pub helper_organisation: String,
    /// Phone of who helps.
    pub helper_phone: String,
    /// `yes`: the parent agreed that this person helps.
    pub helper_permission: String,
    /// `yes`: the parent wants the desk to call this person.
    pub helper_contact: String,
    /// What the date of each child is: `born`, `due` or `unknown`.
    pub child_kind: Vec<String>,
    /// The dates.
    pub child_date: Vec<String>,
    /// Given names.
    pub child_given: Vec<String>,
    /// `soon`, `date` or `unknown`.
    pub when: String,
    /// The day.
    pub start: String,
    /// `fixed`, `changing` or `unknown`.
    pub days_kind: String,
    /// Words of the weekdays.
    pub days: Vec<String>,
    /// `whole`, `morning` or `afternoon`.
    pub part: String,
    /// Outside the day: `early`, `evening`, `night`.
    pub extra: Vec<String>,
    /// Days a week, when they change.
    pub count: String,
    /// Kind of care.
    pub care: String,
    /// Tariff need.
    pub tariff: String,
    /// What is fine too: `later`, `other-days`, `fewer-days`.
    pub flexible: Vec<String>,
    /// In the family's own words.
    pub preference: String,
    /// For several children: a word of [`Together`]; empty when it does not matter.
    pub together: String,
    /// Codes of the neighbouring desks that may see the request.
    pub neighbours: Vec<String>,
    /// Given name of who asks.
    pub given_name: String,
    /// Family name of who asks.
    pub family_name: String,
    /// `yes`: no fixed address now.
    pub no_address: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Municipality, when the postcode lies in two.
    pub nis: String,
    /// The best way to reach the family: a channel, `trusted` or `visit`.
    pub channel: String,
    /// Phone.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Name of somebody through whom the family is reached.
    pub other_name: String,
    /// Phone of that person.
    pub other_phone: String,
    /// BCP 47 tag of the language the family speaks best.
    pub language: String,
    /// What helps: `reading`, `interpreter`.
    pub help: Vec<String>,
    /// What care is for; see [`PURPOSES`].
    pub purposes: Vec<String>,
    /// `yes`: it is urgent.
    pub urgent: String,
    /// Why.
    pub urgent_reason: String,
    /// `yes`: a child needs more care.
    pub care_need: String,
    /// Which.
    pub care_need_reason: String,
}

fn yes(on: bool) -> String {
    if on { "yes".to_owned() } else { String::new() }
}

fn has(list: &[String], word: &str) -> bool {
    list.iter().any(|one| one == word)
}

impl Answers {
    /// Number of children that were told of.
    #[must_use]
    pub fn child_count(&self) -> usize {
        self.child_kind.len()
    }

    /// Takes over the answers of one step from what was sent; `at` is which child.
    pub fn take(&mut self, step: Step, sent: &Self, at: usize) {
        let sent = sent.clone();
        match step {
            Step::Helper => {
                self.helper_name = sent.helper_name;
                self.helper_organisation = sent.helper_organisation;
                self.helper_phone = sent.helper_phone;
                self.helper_permission = sent.helper_permission;
                self.helper_contact = sent.helper_contact;
            }
            Step::Child => self.take_child(&sent, at),
            Step::Start => {
                self.when = sent.when;
                self.start = sent.start;
            }
            Step::Days => {
                self.days_kind = sent.days_kind;
                self.days = sent.days;
                self.part = sent.part;
                self.extra = sent.extra;
                self.count = sent.count;
            }
            Step::Wishes => {
                self.care = sent.care;
                self.tariff = sent.tariff;
                self.flexible = sent.flexible;
                self.preference = sent.preference;
                self.together = sent.together;
                self.neighbours = sent.neighbours;
            }
            Step::You => {
                self.given_name = sent.given_name;
                self.family_name = sent.family_name;
                self.no_address = sent.no_address;
                self.street = sent.street;
                self.postcode = sent.postcode;
                self.nis = sent.nis;
            }
            Step::Contact => {
                self.channel = sent.channel;
                self.phone = sent.phone;
                self.email = sent.email;
                self.other_name = sent.other_name;
                self.other_phone = sent.other_phone;
                self.language = sent.language;
                self.help = sent.help;
            }
            Step::Situation => {
                self.purposes = sent.purposes;
                self.urgent = sent.urgent;
                self.urgent_reason = sent.urgent_reason;
                self.care_need = sent.care_need;
                self.care_need_reason = sent.care_need_reason;
            }
        }
    }

    fn take_child(&mut self, sent: &Self, at: usize) {
        let at = at.min(self.child_count()).min(MOST_CHILDREN - 1);
        let first = |list: &[String]| list.first().cloned().unwrap_or_default();
        for (list, typed) in [
            (&mut self.child_kind, first(&sent.child_kind)),
            (&mut self.child_date, first(&sent.child_date)),
            (&mut self.child_given, first(&sent.child_given)),
        ] {
            if list.len() <= at {
                list.resize(at + 1, String::new());
            }
            if let Some(place) = list.get_mut(at) {
                *place = typed;
            }
        }
    }

    /// Takes a child away; the first stays when it is the only one.
    pub fn remove_child(&mut self, at: usize) {
        if self.child_count() > 1 && at < self.child_count() {
            for list in [&mut self.child_kind, &mut self.child_date, &mut self.child_given] {
                if at < list.len() {
                    list.remove(at);
                }
            }
        }
    }

    /// Wishes for a location too, unless it does already or there is no room to say so.
    pub fn also_wish(&mut self, place: &str) {
        let said = self.preference.trim();
        if place.is_empty() || said.contains(place) {
            return;
        }
        let both = if said.is_empty() { place.to_owned() } else { format!("{said}, {place}") };
        if both.chars().count() <= LONGEST_PREFERENCE {
            self.preference = both;
        }
    }

    /// What is wrong with the answers of one step.
    #[must_use]
    pub fn problems(&self, step: Step, today: NaiveDate) -> Errors {
        let mut errors = Errors::default();
        match step {
            Step::Helper => self.check_helper(&mut errors),
            Step::Child => {
                if self.child_count() == 0 {
                    errors.add("child_kind", Problem::NotChosen);
                }
                for at in 0..self.child_count().min(MOST_CHILDREN) {
                    self.check_child(at, today, &mut errors);
                }
            }
            Step::Start => self.check_start(today, &mut errors),
            Step::Days => self.check_days(&mut errors),
            Step::Wishes => self.check_wishes(&mut errors),
            Step::You => self.check_you(&mut errors),
            Step::Contact => self.check_contact(&mut errors),
            Step::Situation => self.check_situation(&mut errors),
        }
        errors
    }

    fn check_helper(&self, errors: &mut Errors) {
        errors.take("helper_name", forms::required(&self.helper_name, 120));
        errors.take("helper_organisation", forms::text(&self.helper_organisation, 120));
        let phone = errors.take("helper_phone", forms::phone(&self.helper_phone));
        if phone.is_empty() && errors.of("helper_phone").is_none() {
            errors.add("helper_phone", Problem::Required);
        }
        if self.helper_permission.is_empty() {
            errors.add("helper_permission", Problem::NotTicked);
        }
    }

    fn check_child(&self, at: usize, today: NaiveDate, errors: &mut Errors) {
        let of = |list: &[String]| list.get(at).cloned().unwrap_or_default();
        errors.take("child_given", forms::text(&of(&self.child_given), 80));
        let kind = of(&self.child_kind);
        let date = match kind.as_str() {
            "unknown" => None,
            _ => errors.take("child_date", forms::date(&of(&self.child_date))),
        };
        match (kind.as_str(), date) {
            ("unknown", _) => {}
            ("born", Some(date)) if date > today => errors.add("child_date", Problem::InTheFuture),
            ("born", Some(date)) if date + Days::new(OLDEST_CHILD_DAYS) < today => {
                errors.add("child_date", Problem::LongAgo);
            }
            ("due", Some(date)) if date + Days::new(DUE_PAST_DAYS) < today => {
                errors.add("child_date", Problem::NotBefore(today - Days::new(DUE_PAST_DAYS)));
            }
            ("due", Some(date)) if date > today + Days::new(DUE_AHEAD_DAYS) => {
                errors.add("child_date", Problem::NotAfter(today + Days::new(DUE_AHEAD_DAYS)));
            }
            ("born" | "due", Some(_)) => {}
            ("born" | "due", None) if errors.of("child_date").is_none() => {
                errors.add("child_date", Problem::Required);
            }
            ("born" | "due", None) => {}
            ("", _) => errors.add("child_kind", Problem::NotChosen),
            _ => errors.add("child_kind", Problem::NotAChoice),
        }
    }

    fn check_start(&self, today: NaiveDate, errors: &mut Errors) {
        match self.when.as_str() {
            "soon" | "unknown" => {}
            "date" => match forms::required_date(&self.start) {
                Ok(day) if day < today => errors.add("start", Problem::InThePast),
                Ok(day) if day > today + Days::new(FURTHEST_START_DAYS) => {
                    let last = today + Days::new(FURTHEST_START_DAYS);
                    errors.add("start", Problem::NotAfter(last));
                }
                Ok(_) => {}
                Err(problem) => errors.add("start", problem),
            },
            "" => errors.add("when", Problem::NotChosen),
            _ => errors.add("when", Problem::NotAChoice),
        }
    }

    fn check_days(&self, errors: &mut Errors) {
        match self.days_kind.as_str() {
            "fixed" => {
                if self.days.is_empty() {
                    errors.add("days", Problem::NoDays);
                }
                errors.take("days", forms::week(&self.ticked()));
            }
            "changing" => {
                errors.take("count", forms::number::<u8>(&self.count, DAYS.0, DAYS.1));
            }
            "unknown" => {}
            "" => errors.add("days_kind", Problem::NotChosen),
            _ => errors.add("days_kind", Problem::NotAChoice),
        }
    }

    fn check_wishes(&self, errors: &mut Errors) {
        if !["", "any", "group", "family"].contains(&self.care.as_str()) {
            errors.add("care", Problem::NotAChoice);
        }
        if !["", "any", "income"].contains(&self.tariff.as_str()) {
            errors.add("tariff", Problem::NotAChoice);
        }
        errors.take("preference", forms::text(&self.preference, LONGEST_PREFERENCE));
        if !self.together.is_empty() && self.together.parse::<Together>().is_err() {
            errors.add("together", Problem::NotAChoice);
        }
    }

    fn check_you(&self, errors: &mut Errors) {
        errors.take("given_name", forms::text(&self.given_name, 80));
        errors.take("family_name", forms::required(&self.family_name, 80));
        errors.take("street", forms::text(&self.street, 120));
        let postcode = self.postcode.trim();
        let four = postcode.len() == 4 && postcode.bytes().all(|byte| byte.is_ascii_digit());
        if postcode.is_empty() && self.no_address.is_empty() {
            errors.add("postcode", Problem::Required);
        } else if !postcode.is_empty() && !four {
            errors.add("postcode", Problem::NotAPostcode);
        }
        let places = municipalities(postcode);
        if places.len() > 1 && !places.iter().any(|place| place.nis == self.nis) {
            errors.add("nis", Problem::NotChosen);
        }
    }

    fn check_contact(&self, errors: &mut Errors) {
        let known = self.channel.parse::<ContactChannel>().is_ok();
        if !known && !["", "trusted", "visit"].contains(&self.channel.as_str()) {
            errors.add("channel", Problem::NotAChoice);
        }
        errors.take("phone", forms::phone(&self.phone));
        errors.take("email", forms::email(&self.email));
        errors.take("other_phone", forms::phone(&self.other_phone));
        errors.take("other_name", forms::text(&self.other_name, 120));
        errors.take("language", forms::text(&self.language, 12));
        let typed = [&self.phone, &self.email, &self.other_phone];
        let through_helper = !self.helper_contact.is_empty() && !self.helper_phone.is_empty();
        let reachable = typed.iter().any(|field| !field.trim().is_empty())
            || through_helper
            || self.channel == "visit"
            || (self.channel == "letter" && !self.street.trim().is_empty());
        if !reachable {
            errors.add("phone", Problem::OneOfThese);
            return;
        }
        // What was chosen must be able to reach the family.
        let by_phone = ["call", "sms", "whatsapp"].contains(&self.channel.as_str());
        let no_phone = self.phone.trim().is_empty() && self.other_phone.trim().is_empty();
        if by_phone && no_phone && !through_helper {
            errors.add("phone", Problem::Required);
        }
        if self.channel == "email" && self.email.trim().is_empty() {
            errors.add("email", Problem::Required);
        }
    }

    fn check_situation(&self, errors: &mut Errors) {
        if self.purposes.iter().any(|word| !PURPOSES.contains(&word.as_str())) {
            errors.add("purposes", Problem::NotAChoice);
        }
        errors.take("urgent_reason", forms::text(&self.urgent_reason, 400));
        errors.take("care_need_reason", forms::text(&self.care_need_reason, 400));
    }

    /// The children's births, as far as they can be read.
    fn births(&self) -> Vec<Birth> {
        let of = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
        (0..self.child_count())
            .map(|at| {
                let date = forms::date(&of(&self.child_date, at)).ok().flatten();
                match (of(&self.child_kind, at).as_str(), date) {
                    ("born", Some(date)) => Birth::Born(date),
                    ("due", Some(date)) => Birth::Due(date),
                    _ => Birth::Unknown,
                }
            })
            .collect()
    }

    /// The dates as they were typed, without those that the family said not to know.
    fn known_dates(&self) -> Vec<String> {
        let dates = self.child_kind.iter().zip(&self.child_date);
        dates
            .map(|(kind, date)| if kind == "unknown" { String::new() } else { date.clone() })
            .collect()
    }

    /// The boxes of the week that the chosen days and parts make.
    #[must_use]
    pub fn ticked(&self) -> Vec<String> {
        let parts: &[&str] = match self.part.as_str() {
            "morning" => &["morning"],
            "afternoon" => &["afternoon"],
            _ => &["morning", "afternoon"],
        };
        let extra = self.extra.iter().map(String::as_str);
        let parts: Vec<&str> = parts.iter().copied().chain(extra).collect();
        self.days
            .iter()
            .flat_map(|day| parts.iter().map(move |part| format!("{day}-{part}")))
            .collect()
    }

    /// The words of the weekdays, for the boxes of the page.
    #[must_use]
    pub fn weekdays() -> Vec<&'static str> {
        Weekday::ALL.iter().map(|day| day.word()).collect()
    }

    /// The request that these answers are, as the desk would type it. What the family does
    /// not know yet is said in words, in the desk's language.
    #[must_use]
    pub fn request_form(&self, door: Door, today: NaiveDate) -> RequestForm {
        let l = Locale::Nl;
        let day = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
        let start = match self.when.as_str() {
            "date" => self.start.clone(),
            "unknown" => day(assumed_start(&self.births(), today)),
            _ => day(today),
        };
        let fixed = self.days_kind == "fixed";
        let days_unknown = !fixed && self.count.trim().is_empty();
        let notes = [
            (self.when == "unknown").then(|| l.ask_note_start_unknown()),
            days_unknown.then(|| l.ask_note_days_unknown()),
        ];
        let said = std::iter::once(self.preference.trim()).chain(notes.into_iter().flatten());
        let preference = said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        let mut form = RequestForm {
            given_name: self.given_name.clone(),
            family_name: self.family_name.clone(),
            email: self.email.clone(),
            street: self.street.clone(),
            postcode: self.postcode.clone(),
            nis: self.nis.clone(),
            language: self.language.clone(),
            cannot_read: yes(has(&self.help, "reading")),
            interpreter: yes(has(&self.help, "interpreter")),
            contact_channels: self.channels(),
            trusted_person: self.trusted(),
            phone: self.phone.clone(),
            phone2: self.second_phone(),
            comes_by: yes(true),
            child_given: self.child_given.clone(),
            child_kind: self.child_kind.clone(),
            child_date: self.known_dates(),
            start,
            week: if fixed { self.ticked() } else { Vec::new() },
            varying: yes(self.days_kind == "changing"),
            days: if fixed { String::new() } else { self.count.clone() },
            days_unknown: yes(days_unknown),
            tariff: self.tariff.clone(),
            care: self.care.clone(),
            preference,
            together: if self.child_count() > 1 { self.together.clone() } else { String::new() },
            neighbours: self.neighbours.clone(),
            later_start: yes(has(&self.flexible, "later") || self.when == "unknown"),
            other_days: yes(has(&self.flexible, "other-days")),
            fewer_days: yes(has(&self.flexible, "fewer-days")),
            note: self.note(),
            channel: "website".to_owned(),
            registered_on: day(today),
            ..RequestForm::default()
        };
        self.add_traits(door, &mut form);
        form
    }

    fn channels(&self) -> Vec<String> {
        let known = self.channel.parse::<ContactChannel>();
        known.map(|channel| vec![channel.word().to_owned()]).unwrap_or_default()
    }

    fn trusted(&self) -> String {
        let join = |parts: [&String; 3]| {
            let parts = parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(", ").chars().take(200).collect()
        };
        if !self.other_name.trim().is_empty() || !self.other_phone.trim().is_empty() {
            return join([&self.other_name, &self.other_phone, &String::new()]);
        }
        if self.helper_contact.is_empty() {
            return String::new();
        }
        join([&self.helper_name, &self.helper_organisation, &self.helper_phone])
    }

    fn second_phone(&self) -> String {
        if !self.other_phone.trim().is_empty() {
            return self.other_phone.clone();
        }
        if self.helper_contact.is_empty() { String::new() } else { self.helper_phone.clone() }
    }

    /// What care is for, in the desk's words; for its eyes only.
    fn note(&self) -> String {
        let l = Locale::Nl;
        let words: Vec<String> =
            self.purposes.iter().map(|word| l.ask_purpose(word.as_str())).collect();
        let mut said = Vec::new();
        if !words.is_empty() {
            said.push(l.ask_note_purposes(words.join(", ")));
        }
        if self.channel == "visit" {
            said.push(l.ask_note_visit().to_owned());
        }
        if !self.no_address.is_empty() {
            said.push(l.ask_note_no_address().to_owned());
        }
        said.join(" ")
    }

    fn add_traits(&self, door: Door, form: &mut RequestForm) {
        let l = Locale::Nl;
        let source = match door {
            Door::Helper => TraitSource::Referrer,
            Door::Alone | Door::Paper => TraitSource::Family,
        };
        form.trait_reason = vec![String::new(); TraitKind::ALL.len()];
        form.trait_source = vec![String::new(); TraitKind::ALL.len()];
        let told = [
            (TraitKind::Urgent, &self.urgent, &self.urgent_reason),
            (TraitKind::SpecificCareNeed, &self.care_need, &self.care_need_reason),
        ];
        for (kind, ticked, reason) in told {
            let Some(at) = TraitKind::ALL.iter().position(|one| *one == kind) else { continue };
            if ticked.is_empty() && reason.trim().is_empty() {
                continue;
            }
            let reason = match reason.trim() {
                "" => l.ask_note_no_reason(),
                said => said,
            };
            form.traits.push(kind.word().to_owned());
            if let Some(place) = form.trait_reason.get_mut(at) {
                reason.clone_into(place);
            }
            if let Some(place) = form.trait_source.get_mut(at) {
                source.word().clone_into(place);
            }
        }
    }
}
