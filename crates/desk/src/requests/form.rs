//! The forms of a request: raw text, and what it means.

use crate::forms::{self, Errors, Problem};
use chrono::{Days, NaiveDate};
use domain::families::{Birth, ContactChannel, ContactProfile};
use domain::municipalities::{Municipality, by_postcode};
use domain::requests::{Flexibility, Together, Wish};
use domain::rules::terms::Terms;
use domain::traits::{TraitKind, TraitSource};
use serde::{Deserialize, Serialize};

/// Most children in one form.
pub const MOST_CHILDREN: usize = 6;
/// Names of the date of each child, for its error.
pub const CHILD_NAMES: [&str; MOST_CHILDREN] = [
    "child_date_1",
    "child_date_2",
    "child_date_3",
    "child_date_4",
    "child_date_5",
    "child_date_6",
];
/// Names of the reason of each trait, for its error, in the order of [`TraitKind::ALL`].
pub const TRAIT_NAMES: [&str; 5] =
    ["reason_urgent", "reason_hours", "reason_priority", "reason_vulnerable", "reason_care"];
/// Days a week at most.
const DAYS: (i64, i64) = (1, 7);

/// What was typed of a wish, in a new request or as a later version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WishForm {
    /// First day of care.
    pub start: String,
    /// Ticked parts of the week.
    pub week: Vec<String>,
    /// The other week, when weeks alternate.
    pub other_week: Vec<String>,
    /// Days differ from week to week.
    pub varying: String,
    /// Days a week.
    pub days: String,
    /// `yes`: the family does not know its days yet.
    pub days_unknown: String,
    /// From which hour.
    pub from: String,
    /// Until which hour.
    pub until: String,
    /// Tariff need.
    pub tariff: String,
    /// Kind of care.
    pub care: String,
    /// Preference in words.
    pub preference: String,
    /// Codes of preferred locations, first choice first; empty places are skipped.
    pub locations: Vec<String>,
    /// Later is fine too.
    pub later_start: String,
    /// Other days are fine too.
    pub other_days: String,
    /// Fewer days are fine too.
    pub fewer_days: String,
    /// Whether the children of the family go to one location.
    pub together: String,
    /// Why it changes.
    pub reason: String,
    /// Who wants the change: `family` or `desk`.
    pub by: String,
    /// Version of the request that the page showed.
    pub version: String,
}

impl WishForm {
    /// The form of a wish that is known.
    #[must_use]
    pub fn of(wish: &Wish, version: i32) -> Self {
        let tick = |on: bool| if on { "yes".to_owned() } else { String::new() };
        let hour = |time: Option<chrono::NaiveTime>| {
            time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default()
        };
        Self {
            start: wish.start.format("%d/%m/%Y").to_string(),
            week: forms::ticked(wish.week),
            other_week: forms::ticked(wish.other_week),
            varying: tick(wish.varying),
            days: wish.days.map(|days| days.to_string()).unwrap_or_default(),
            days_unknown: tick(wish.days_per_week() == 0),
            from: hour(wish.hours.map(|hours| hours.0)),
            until: hour(wish.hours.map(|hours| hours.1)),
            tariff: wish.tariff.word().to_owned(),
            care: wish.care.word().to_owned(),
            preference: wish.preference.clone(),
            locations: wish.locations.clone(),
            later_start: tick(wish.flexibility.later_start),
            other_days: tick(wish.flexibility.other_days),
            fewer_days: tick(wish.flexibility.fewer_days),
            together: wish.together.word().to_owned(),
            reason: String::new(),
            by: "family".to_owned(),
            version: version.to_string(),
        }
    }

    /// The wish, as far as it can be read; problems are added to the errors.
    pub(crate) fn read(&self, errors: &mut Errors) -> Wish {
        let start = errors.take("start", forms::required_date(&self.start));
        let week = errors.take("week", forms::week(&self.week));
        let other_week = errors.take("other_week", forms::week(&self.other_week));
        let days = errors.take("days", forms::number(&self.days, DAYS.0, DAYS.1));
        let known = self.days_unknown.is_empty();
        if known && week.is_empty() && days.is_none() && errors.of("days").is_none() {
            errors.add("week", Problem::NoDaysNorNumber);
        }
        let from = errors.take("from", forms::time(&self.from));
        let until = errors.take("until", forms::time(&self.until));
        let hours = from.zip(until);
        if hours.is_some_and(|(from, until)| until <= from) {
            errors.add("until", Problem::EndsBeforeBegin);
        } else if from.is_some() != until.is_some() && errors.of("from").is_none() {
            errors.add(if from.is_some() { "until" } else { "from" }, Problem::Required);
        }
        let word = |typed: &str| if typed.is_empty() { "any".to_owned() } else { typed.to_owned() };
        let tariff = forms::choice(&word(&self.tariff)).unwrap_or_else(|problem| {
            errors.add("tariff", problem);
            domain::requests::TariffNeed::Any
        });
        let care = forms::choice(&word(&self.care)).unwrap_or_else(|problem| {
            errors.add("care", problem);
            domain::requests::CareType::Any
        });
        let together = match self.together.as_str() {
            "" => Together::No,
            typed => forms::choice(typed).unwrap_or_else(|problem| {
                errors.add("together", problem);
                Together::No
            }),
        };
        let preference = errors.take("preference", forms::text(&self.preference, 500));
        let mut locations: Vec<String> = Vec::new();
        for code in self.locations.iter().map(|code| code.trim()).filter(|code| !code.is_empty()) {
            if !locations.iter().any(|known| known == code) {
                locations.push(code.to_owned());
            }
        }
        if locations.len() > 10 || locations.iter().any(|code| code.len() > 12) {
            errors.add("locations", Problem::NotAChoice);
            locations.clear();
        }
        Wish {
            start,
            week,
            other_week,
            varying: !self.varying.is_empty(),
            days,
            hours,
            tariff,
            care,
            preference,
            locations,
            flexibility: Flexibility {
                later_start: !self.later_start.is_empty(),
                other_days: !self.other_days.is_empty(),
                fewer_days: !self.fewer_days.is_empty(),
            },
            together,
        }
    }
}

/// What was typed in the form of a new request.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RequestForm {
    /// Code of the contact note it grew from.
    pub intake: String,
    /// Code of the family, when it is known.
    pub family: String,
    /// Code of the draft it was kept in.
    pub draft: String,
    /// Given name of the applicant.
    pub given_name: String,
    /// Family name of the applicant.
    pub family_name: String,
    /// Phone.
    pub phone: String,
    /// Another phone.
    pub phone2: String,
    /// E-mail.
    pub email: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Municipality, asked when the postcode lies in two.
    pub nis: String,
    /// BCP 47 tag of the language.
    pub language: String,
    /// Reads with difficulty.
    pub cannot_read: String,
    /// SMS before a call.
    pub sms_before_call: String,
    /// Interpreter.
    pub interpreter: String,
    /// Trusted person.
    pub trusted_person: String,
    /// Channels in the family's order; empty places are skipped.
    pub contact_channels: Vec<String>,
    /// Given names of the children.
    pub child_given: Vec<String>,
    /// Family names of the children; empty for that of the applicant.
    pub child_family: Vec<String>,
    /// What the date of each child is: `born`, `due` or `unknown`.
    pub child_kind: Vec<String>,
    /// The dates.
    pub child_date: Vec<String>,
    /// First day of care.
    pub start: String,
    /// Ticked parts of the week.
    pub week: Vec<String>,
    /// The other week.
    pub other_week: Vec<String>,
    /// Days differ from week to week.
    pub varying: String,
    /// Days a week.
    pub days: String,
    /// `yes`: the family does not know its days yet.
    pub days_unknown: String,
    /// From which hour.
    pub from: String,
    /// Until which hour.
    pub until: String,
    /// Tariff need.
    pub tariff: String,
    /// Kind of care.
    pub care: String,
    /// Preference in words.
    pub preference: String,
    /// Codes of preferred locations.
    pub locations: Vec<String>,
    /// Later is fine too.
    pub later_start: String,
    /// Other days are fine too.
    pub other_days: String,
    /// Fewer days are fine too.
    pub fewer_days: String,
    /// Whether the children of the family go to one location.
    pub together: String,
    /// Codes of the neighbouring desks that may see the request.
    pub neighbours: Vec<String>,
    /// Words of the traits that are ticked.
    pub traits: Vec<String>,
    /// Reason of each trait, in the order of [`TraitKind::ALL`].
    pub trait_reason: Vec<String>,
    /// Source of each trait, in the same order.
    pub trait_source: Vec<String>,
    /// Words of the traits that were computed and shown, so that they can be unticked.
    pub proposed: Vec<String>,
    /// Channel by which the request came.
    pub channel: String,
    /// Day of the request.
    pub registered_on: String,
    /// `yes`: the family comes by itself, so that nothing else is needed to reach it.
    pub comes_by: String,
    /// What the desk should know besides.
    pub note: String,
    /// The code on the paper from which it was typed.
    pub paper: String,
    /// Codes of families that were shown as likely and judged to be others, or whose open
    /// request was shown and judged to be another.
    pub not_same: Vec<String>,
}

/// A child as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewChild {
    /// Given name.
    pub given: String,
    /// Family name; empty for that of the applicant.
    pub family: String,
    /// Birth or due date.
    pub birth: Birth,
}

/// A trait as it was ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewTrait {
    /// Which.
    pub kind: TraitKind,
    /// Why; sealed when stored.
    pub reason: String,
    /// Who said so.
    pub source: TraitSource,
}

/// A form that can be registered.
pub(super) struct Checked {
    pub given: String,
    pub family: String,
    pub phone: String,
    pub phone2: String,
    pub email: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub nis: String,
    pub profile: ContactProfile,
    pub children: Vec<NewChild>,
    pub wish: Wish,
    pub traits: Vec<NewTrait>,
    pub channel: String,
    pub registered_on: NaiveDate,
    pub note: String,
    pub paper: String,
}

/// The municipalities of a postcode as it is typed.
#[must_use]
pub fn municipalities(postcode: &str) -> Vec<&'static Municipality> {
    by_postcode(postcode.trim())
}

impl RequestForm {
    /// The part that is a wish.
    #[must_use]
    pub fn wish(&self) -> WishForm {
        WishForm {
            start: self.start.clone(),
            week: self.week.clone(),
            other_week: self.other_week.clone(),
            varying: self.varying.clone(),
            days: self.days.clone(),
            days_unknown: self.days_unknown.clone(),
            from: self.from.clone(),
            until: self.until.clone(),
            tariff: self.tariff.clone(),
            care: self.care.clone(),
            preference: self.preference.clone(),
            locations: self.locations.clone(),
            later_start: self.later_start.clone(),
            other_days: self.other_days.clone(),
            fewer_days: self.fewer_days.clone(),
            together: self.together.clone(),
            ..WishForm::default()
        }
    }

    /// Number of children in the form, at least one.
    #[must_use]
    pub fn child_count(&self) -> usize {
        let typed = [&self.child_given, &self.child_kind, &self.child_date, &self.child_family];
        typed.iter().map(|list| list.len()).max().unwrap_or(0).max(1)
    }

    /// Adds an empty child, if there is room.
    pub fn add_child(&mut self) {
        let count = self.child_count();
        if count >= MOST_CHILDREN {
            return;
        }
        for list in [
            &mut self.child_given,
            &mut self.child_family,
            &mut self.child_kind,
            &mut self.child_date,
        ] {
            list.resize(count + 1, String::new());
        }
    }

    /// Takes the last child away, if there are several.
    pub fn remove_child(&mut self) {
        let count = self.child_count();
        if count <= 1 {
            return;
        }
        for list in [
            &mut self.child_given,
            &mut self.child_family,
            &mut self.child_kind,
            &mut self.child_date,
        ] {
            list.truncate(count - 1);
        }
    }

    /// Ticks what follows from the wish and was not shown yet, and unticks what follows no
    /// more; a box that was shown and unticked by hand stays so.
    pub fn propose(&mut self) {
        let mut errors = Errors::default();
        let wish = self.wish().read(&mut errors);
        let (None, Ok(registered_on)) =
            (errors.of("start"), forms::required_date(&self.registered_on))
        else {
            return;
        };
        let kinds = super::computed(&wish, registered_on);
        self.trait_source.resize(TraitKind::ALL.len(), String::new());
        for (kind, source) in TraitKind::ALL.iter().zip(self.trait_source.iter_mut()) {
            let word = kind.word();
            let follows = kinds.contains(kind);
            let shown = self.proposed.iter().any(|known| known == word);
            if follows && !shown {
                self.proposed.push(word.to_owned());
                if !self.traits.iter().any(|known| known == word) {
                    self.traits.push(word.to_owned());
                    TraitSource::Computed.word().clone_into(source);
                }
            } else if shown && !follows {
                self.proposed.retain(|known| known != word);
                if source == TraitSource::Computed.word() {
                    self.traits.retain(|known| known != word);
                    source.clear();
                }
            }
        }
    }

    /// The children as far as they can be read, for comparing while typing.
    pub(crate) fn children_typed(&self) -> Vec<NewChild> {
        (0..self.child_count().min(MOST_CHILDREN))
            .map(|at| self.child(at, &mut Errors::default()))
            .collect()
    }

    fn child(&self, at: usize, errors: &mut Errors) -> NewChild {
        let of = |list: &[String]| list.get(at).cloned().unwrap_or_default();
        let field = CHILD_NAMES.get(at).copied().unwrap_or("child_date_1");
        let date = errors.take(field, forms::date(&of(&self.child_date)));
        let birth = match (of(&self.child_kind).as_str(), date) {
            ("due", Some(date)) => Birth::Due(date),
            ("unknown", _) => Birth::Unknown,
            ("" | "born", Some(date)) => Birth::Born(date),
            ("" | "born" | "due", None) => {
                if errors.of(field).is_none() {
                    errors.add(field, Problem::Required);
                }
                Birth::Unknown
            }
            _ => {
                errors.add(field, Problem::NotAChoice);
                Birth::Unknown
            }
        };
        let name =
            |list: &[String], errors: &mut Errors| errors.take(field, forms::text(&of(list), 80));
        let given = name(&self.child_given, errors);
        let family = name(&self.child_family, errors);
        NewChild { given, family, birth }
    }

    /// Reads the whole form.
    ///
    /// # Errors
    /// Every problem at once.
    pub(super) fn check(&self, today: NaiveDate, terms: &Terms) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let given = errors.take("given_name", forms::text(&self.given_name, 80));
        let family = errors.take("family_name", forms::required(&self.family_name, 80));
        let phone = errors.take("phone", forms::phone(&self.phone));
        let phone2 = errors.take("phone2", forms::phone(&self.phone2));
        let email = errors.take("email", forms::email(&self.email));
        let street = errors.take("street", forms::text(&self.street, 120));
        let postcode = errors.take("postcode", self.check_postcode());
        let town = errors.take("town", forms::text(&self.town, 80));
        let reachable = !phone.is_empty() || !phone2.is_empty() || !email.is_empty();
        let typed = [&self.phone, &self.phone2, &self.email];
        let reachable = reachable || !self.comes_by.is_empty();
        if !reachable && street.is_empty() && typed.iter().all(|field| field.trim().is_empty()) {
            errors.add("phone", Problem::OneOfThese);
        }
        let nis = errors.take("nis", self.check_municipality(&postcode));
        let profile = self.check_profile(&mut errors);
        let count = self.child_count();
        if count > MOST_CHILDREN {
            errors.add("child_date_1", Problem::NotANumber(1, 6));
        }
        let children: Vec<NewChild> =
            (0..count.min(MOST_CHILDREN)).map(|at| self.child(at, &mut errors)).collect();
        for (at, child) in children.iter().enumerate() {
            let field = CHILD_NAMES.get(at).copied().unwrap_or("child_date_1");
            match child.birth {
                Birth::Born(date) if date > today => errors.add(field, Problem::InTheFuture),
                Birth::Born(date) | Birth::Due(date) if date < terms.oldest_day(today) => {
                    errors.add(field, Problem::LongAgo);
                }
                _ => (),
            }
        }
        let wish = self.wish().read(&mut errors);
        let traits = self.check_traits(&mut errors);
        let channel = errors.take("channel", forms::required(&self.channel, 60));
        let registered_on = errors.take("registered_on", forms::required_date(&self.registered_on));
        if registered_on > today {
            errors.add("registered_on", Problem::InTheFuture);
        } else if errors.of("registered_on").is_none() && registered_on < terms.oldest_day(today) {
            errors.add("registered_on", Problem::LongAgo);
        }
        let earliest = registered_on - Days::new(terms.start_before_request_days.value.into());
        if errors.of("start").is_none() && wish.start < earliest {
            errors.add("start", Problem::LongAgo);
        }
        let note = errors.take("note", forms::text(&self.note, 1000));
        let paper = errors.take("paper", self.check_paper());
        let town = match (town.as_str(), domain::municipalities::by_nis(&nis)) {
            ("", Some(municipality)) => municipality.name.to_owned(),
            _ => town,
        };
        errors.unless_any(Checked {
            given,
            family,
            phone,
            phone2,
            email,
            street,
            postcode,
            town,
            nis,
            profile,
            children,
            wish,
            traits,
            channel,
            registered_on,
            note,
            paper,
        })
    }

    fn check_paper(&self) -> Result<String, Problem> {
        if self.paper.trim().is_empty() {
            return Ok(String::new());
        }
        domain::codes::normalise_code(&self.paper).ok_or(Problem::NotACode)
    }

    fn check_postcode(&self) -> Result<String, Problem> {
        let typed = self.postcode.trim();
        let four = typed.len() == 4 && typed.bytes().all(|byte| byte.is_ascii_digit());
        if typed.is_empty() || four { Ok(typed.to_owned()) } else { Err(Problem::NotAPostcode) }
    }

    /// The municipality follows from the postcode; the form asks only when it lies in two.
    fn check_municipality(&self, postcode: &str) -> Result<String, Problem> {
        let found = municipalities(postcode);
        match found.as_slice() {
            [] => Ok(String::new()),
            [only] => Ok(only.nis.to_owned()),
            several => match several.iter().find(|one| one.nis == self.nis) {
                Some(chosen) => Ok(chosen.nis.to_owned()),
                None => Err(Problem::NotChosen),
            },
        }
    }

    fn check_profile(&self, errors: &mut Errors) -> ContactProfile {
        let mut channels: Vec<ContactChannel> = Vec::new();
        for typed in self.contact_channels.iter().filter(|typed| !typed.is_empty()) {
            match typed.parse() {
                Ok(channel) if !channels.contains(&channel) => channels.push(channel),
                Ok(_) => {}
                Err(_) => errors.add("contact_channels", Problem::NotAChoice),
            }
        }
        ContactProfile {
            language: errors.take("language", forms::text(&self.language, 12)),
            cannot_read: !self.cannot_read.is_empty(),
            sms_before_call: !self.sms_before_call.is_empty(),
            interpreter: !self.interpreter.is_empty(),
            channels,
            trusted_person: errors.take("trusted_person", forms::text(&self.trusted_person, 200)),
        }
    }

    fn check_traits(&self, errors: &mut Errors) -> Vec<NewTrait> {
        let mut traits = Vec::new();
        if self.traits.iter().any(|word| word.parse::<TraitKind>().is_err()) {
            errors.add("traits", Problem::NotAChoice);
        }
        let kinds = TraitKind::ALL.iter().zip(TRAIT_NAMES).enumerate();
        for (at, (kind, field)) in kinds {
            if !self.traits.iter().any(|word| word == kind.word()) {
                continue;
            }
            let reason = self.trait_reason.get(at).map(String::as_str).unwrap_or_default();
            let source = self.trait_source.get(at).map(String::as_str).unwrap_or_default();
            let computed = self.proposed.iter().any(|word| word == kind.word());
            let source = match source {
                "" if computed => TraitSource::Computed,
                "" => TraitSource::Family,
                word => word.parse().unwrap_or_else(|_| {
                    errors.add(field, Problem::NotAChoice);
                    TraitSource::Family
                }),
            };
            let needed = source != TraitSource::Computed;
            let reason =
                if needed { forms::required(reason, 500) } else { forms::text(reason, 500) };
            traits.push(NewTrait { kind: *kind, reason: errors.take(field, reason), source });
        }
        traits
    }
}
