//! Pieces of a page that come back: fields with their error, the list of errors, pages of
//! a list. Each is a small template with a builder, so that no page writes it by hand.

use crate::pictograms::{Picto, Pictogram};
use askama::Template;
use askama::filters::HtmlSafe;
use desk::forms::{Errors, Problem};
use domain::week::{DayPart, WeekPattern, Weekday};
use std::fmt;
use store::Page as Rows;
use store::entities::desk::Model as Desk;
use texts::Locale;

/// The fields of a form: their labels, and what is wrong with what was typed.
pub struct Fields {
    l: Locale,
    errors: Errors,
    labels: Vec<(&'static str, &'static str)>,
    /// Fields of which the list of errors says more than the label.
    named: Vec<(&'static str, String)>,
}

impl Fields {
    /// Fields with these names and labels, in the order of the page.
    #[must_use]
    pub fn new(l: Locale, labels: Vec<(&'static str, &'static str)>) -> Self {
        Self { l, errors: Errors::default(), labels, named: Vec::new() }
    }

    /// With what is wrong.
    #[must_use]
    pub fn with(mut self, errors: Errors) -> Self {
        self.errors = errors;
        self
    }

    /// With these names of fields in the list of errors, where several look alike.
    #[must_use]
    pub fn naming(mut self, named: Vec<(&'static str, String)>) -> Self {
        self.named = named;
        self
    }

    /// How the list of errors names a field.
    fn named(&self, name: &'static str) -> &str {
        let named = self.named.iter().find(|(known, _)| *known == name);
        named.map_or_else(|| self.label(name), |(_, said)| said)
    }

    fn label(&self, name: &'static str) -> &'static str {
        self.labels.iter().find(|(known, _)| *known == name).map_or(name, |(_, label)| label)
    }

    fn error(&self, name: &str) -> Option<String> {
        self.errors.of(name).map(|problem| problem_text(self.l, problem))
    }

    /// The list of errors at the top of the page; nothing when there are none.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let errors = self
            .errors
            .0
            .iter()
            .map(|(name, problem)| (*name, before(self.named(name)), problem_text(self.l, problem)))
            .collect();
        Summary { l: self.l, errors }
    }

    /// A line of text.
    #[must_use]
    pub fn text(&self, name: &'static str, value: &str) -> Input {
        Input {
            l: self.l,
            name,
            label: self.label(name),
            value: value.to_owned(),
            error: self.error(name),
            hint: "",
            kind: "text",
            complete: "off",
            width: "",
            first: false,
            ltr: false,
            choices: Vec::new(),
        }
    }

    /// Several lines of text.
    #[must_use]
    pub fn area(&self, name: &'static str, value: &str) -> Area {
        Area {
            l: self.l,
            name,
            label: self.label(name),
            value: value.to_owned(),
            error: self.error(name),
            hint: "",
            rows: 3,
        }
    }

    /// A choice from a list.
    #[must_use]
    pub fn select(
        &self,
        name: &'static str,
        value: &str,
        options: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Select {
        let options = options
            .into_iter()
            .map(|(option, text)| {
                let option = option.into();
                let chosen = option == value;
                (option, text.into(), chosen)
            })
            .collect();
        Select {
            l: self.l,
            name,
            label: self.label(name),
            options,
            error: self.error(name),
            hint: "",
        }
    }

    /// A choice from a few, all visible.
    #[must_use]
    pub fn radios(
        &self,
        name: &'static str,
        value: &str,
        options: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Radios {
        Radios { of: self.select(name, value, options), under: Vec::new() }
    }

    /// A box to tick; sent as `yes`.
    #[must_use]
    pub fn tick(&self, name: &'static str, value: &str) -> Tick {
        Tick { name, label: self.label(name), ticked: !value.is_empty() }
    }

    /// A box to tick that may have to be ticked, so with its error.
    #[must_use]
    pub fn asked_tick(&self, name: &'static str, value: &str) -> AskedTick {
        AskedTick {
            l: self.l,
            name,
            label: self.label(name),
            ticked: !value.is_empty(),
            error: self.error(name),
        }
    }

    /// What is wrong with a field, for a page that shows the field by itself.
    #[must_use]
    pub fn problem(&self, name: &str) -> Option<String> {
        self.error(name)
    }

    /// Choices with a picture and a word each; one can be chosen.
    #[must_use]
    pub fn picks(
        &self,
        name: &'static str,
        chosen: &[String],
        options: Vec<(&'static str, Picto, String)>,
    ) -> Picks {
        let picks = options
            .into_iter()
            .map(|(value, picto, word)| {
                (value, picto.with(word), chosen.iter().any(|one| one == value))
            })
            .collect();
        Picks {
            l: self.l,
            name,
            label: self.label(name),
            picks,
            error: self.error(name),
            kind: "radio",
            quiet: false,
        }
    }

    /// A file to choose; in a form of the kind `multipart/form-data`.
    #[must_use]
    pub fn file(&self, name: &'static str) -> FileInput {
        let (label, error) = (self.label(name), self.error(name));
        FileInput { l: self.l, name, label, error, hint: "" }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_fine(&self) -> bool {
        self.errors.is_empty()
    }

    /// The parts of a week to tick.
    #[must_use]
    pub fn week(&self, name: &'static str, ticked: &[String]) -> Week {
        let days: Vec<&'static str> = Weekday::ALL.iter().map(|day| day.word()).collect();
        let rows = DayPart::ALL
            .iter()
            .map(|part| {
                let cells = days
                    .iter()
                    .map(|day| {
                        let value = format!("{day}-{part}");
                        let on = ticked.contains(&value);
                        (value, *day, on)
                    })
                    .collect();
                (part.word(), cells)
            })
            .collect();
        Week { l: self.l, name, label: self.label(name), days, rows, error: self.error(name) }
    }
}

/// A label with what follows it: a question has its own mark already.
fn before(label: &str) -> String {
    let mark = if label.ends_with(['?', '؟']) { "" } else { ":" };
    format!("{label}{mark}")
}

/// What is wrong with a field, in words that say what to do.
#[must_use]
pub fn problem_text(l: Locale, problem: &Problem) -> String {
    match problem {
        Problem::Required => l.problem_required().to_owned(),
        Problem::NotADate => l.problem_not_a_date().to_owned(),
        Problem::NotATime => l.problem_not_a_time().to_owned(),
        Problem::NotANumber(least, most) => l.problem_not_a_number(*least, *most),
        Problem::NotAPhone => l.problem_not_a_phone().to_owned(),
        Problem::NotAnEmail => l.problem_not_an_email().to_owned(),
        Problem::NotACode => l.problem_not_a_code().to_owned(),
        Problem::NotAPostcode => l.problem_not_a_postcode().to_owned(),
        Problem::NotAChoice => l.problem_not_a_choice().to_owned(),
        Problem::NotChosen => l.problem_not_chosen().to_owned(),
        Problem::NothingTicked => l.problem_nothing_ticked().to_owned(),
        Problem::NotTicked => l.problem_not_ticked().to_owned(),
        Problem::NotAMonth => l.problem_not_a_month().to_owned(),
        Problem::NotAnAddressPart => l.problem_not_an_address_part().to_owned(),
        Problem::NotAnEnterpriseNumber => l.problem_not_an_enterprise_number().to_owned(),
        Problem::NotAMunicipality => l.problem_not_a_municipality().to_owned(),
        Problem::TooLong(most) => l.problem_too_long(*most),
        Problem::InTheFuture => l.problem_in_the_future().to_owned(),
        Problem::NotBefore(first) => l.problem_not_before(l.short_date(*first)),
        Problem::NotAfter(last) => l.problem_not_after(l.short_date(*last)),
        Problem::LongAgo => l.problem_long_ago().to_owned(),
        Problem::InThePast => l.problem_in_the_past().to_owned(),
        Problem::EndsBeforeBegin => l.problem_ends_before_begin().to_owned(),
        Problem::OneOfThese => l.problem_one_of_these().to_owned(),
        Problem::NoDays => l.problem_no_days().to_owned(),
        Problem::NoDaysNorNumber => l.problem_no_days_nor_number().to_owned(),
        Problem::OnlyTheseDays(week) => l.problem_only_these_days(week_in_words(l, *week)),
        Problem::NotMoreThan(number) => l.problem_not_more_than(*number),
        Problem::DoesNotMatch => l.problem_does_not_match().to_owned(),
        Problem::TooShort(least) => l.problem_too_short(*least),
        Problem::EasyToGuess => l.problem_easy_to_guess().to_owned(),
        Problem::Exists => l.problem_exists().to_owned(),
        Problem::NotANetwork => l.problem_not_a_network().to_owned(),
        Problem::BadFile => l.problem_bad_file().to_owned(),
        Problem::FileTooLarge => l.problem_file_too_large().to_owned(),
        Problem::NotAPicture => l.problem_not_a_picture().to_owned(),
        Problem::NotADrawing => l.problem_not_a_drawing().to_owned(),
        Problem::TooMany(most) => l.problem_too_many(*most),
        Problem::NotAPoint => l.problem_not_a_point().to_owned(),
        Problem::NotAWebAddress => l.problem_not_a_web_address().to_owned(),
        Problem::NotASite => l.problem_not_a_site().to_owned(),
        Problem::NotAColour => l.problem_not_a_colour().to_owned(),
        Problem::NotReadable(colour) => l.problem_not_readable(colour),
        Problem::NotAnAmount => l.problem_not_an_amount().to_owned(),
        Problem::YesToLess => l.problem_yes_to_less().to_owned(),
        Problem::NotKnown => l.problem_not_known().to_owned(),
        Problem::YesWithReason => l.problem_yes_with_reason().to_owned(),
        Problem::UnknownPlaceholder(named) => l.problem_unknown_placeholder(named),
        Problem::MissingPlaceholder(named) => l.problem_missing_placeholder(named),
        Problem::TooLongForSms { units, most, because: Some(letter) } => {
            l.problem_too_long_for_sms_because(letter.to_string(), *most, *units)
        }
        Problem::TooLongForSms { units, most, .. } => l.problem_too_long_for_sms(*most, *units),
        Problem::NamesChild(word) => l.problem_names_child(word),
    }
}

macro_rules! component {
    ($($name:ident),+) => { $(
        impl HtmlSafe for $name {}
    )+ };
}

component!(
    FileInput, Summary, Input, Area, Select, Radios, Tick, AskedTick, Picks, Week, Pager,
    WeekShown, Letterhead
);

/// The list of errors at the top of a page.
#[derive(Template)]
#[template(path = "components/summary.html")]
pub struct Summary {
    l: Locale,
    errors: Vec<(&'static str, String, String)>,
}

/// A file to choose.
#[derive(Template)]
#[template(path = "components/file.html")]
pub struct FileInput {
    l: Locale,
    name: &'static str,
    label: &'static str,
    error: Option<String>,
    hint: &'static str,
}

impl FileInput {
    /// With a hint under the label.
    #[must_use]
    pub const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = hint;
        self
    }
}

/// A line of text.
#[derive(Template)]
#[template(path = "components/input.html")]
pub struct Input {
    l: Locale,
    name: &'static str,
    label: &'static str,
    value: String,
    error: Option<String>,
    hint: &'static str,
    kind: &'static str,
    complete: &'static str,
    width: &'static str,
    first: bool,
    ltr: bool,
    choices: Vec<String>,
}

impl Input {
    /// With values that the browser offers while typing; another may be typed, too.
    #[must_use]
    pub fn suggests(mut self, choices: Vec<String>) -> Self {
        self.choices = choices;
        self
    }

    /// With a hint under the label.
    #[must_use]
    pub const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = hint;
        self
    }

    /// Of this kind: `tel`, `email`, `password`; those are written from left to right.
    #[must_use]
    pub const fn kind(mut self, kind: &'static str, complete: &'static str) -> Self {
        self.kind = kind;
        self.complete = complete;
        self.ltr = true;
        self
    }

    /// What the browser may fill in by itself.
    #[must_use]
    pub const fn completes(mut self, complete: &'static str) -> Self {
        self.complete = complete;
        self
    }

    /// A date: ten characters, typed or picked.
    #[must_use]
    pub const fn date(mut self) -> Self {
        self.width = "govuk-input--width-10";
        self.ltr = true;
        self
    }

    /// A number of a few digits.
    #[must_use]
    pub const fn short(mut self) -> Self {
        self.width = "govuk-input--width-4";
        self.ltr = true;
        self
    }

    /// The field where typing starts.
    #[must_use]
    pub const fn first(mut self) -> Self {
        self.first = true;
        self
    }
}

/// Several lines of text.
#[derive(Template)]
#[template(path = "components/area.html")]
pub struct Area {
    l: Locale,
    name: &'static str,
    label: &'static str,
    value: String,
    error: Option<String>,
    hint: &'static str,
    rows: u8,
}

impl Area {
    /// With a hint under the label.
    #[must_use]
    pub const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = hint;
        self
    }

    /// This high.
    #[must_use]
    pub const fn rows(mut self, rows: u8) -> Self {
        self.rows = rows;
        self
    }
}

/// A choice from a list.
#[derive(Template)]
#[template(path = "components/select.html")]
pub struct Select {
    l: Locale,
    name: &'static str,
    label: &'static str,
    options: Vec<(String, String, bool)>,
    error: Option<String>,
    hint: &'static str,
}

impl Select {
    /// With a hint under the label.
    #[must_use]
    pub const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = hint;
        self
    }
}

/// A choice from a few.
pub struct Radios {
    of: Select,
    under: Vec<(&'static str, String)>,
}

impl Radios {
    /// With fields that belong to one choice: they come under it once it is chosen, and the
    /// choices stand below each other.
    #[must_use]
    pub fn under(mut self, choice: &'static str, fields: &[&dyn fmt::Display]) -> Self {
        self.under.push((choice, fields.iter().map(ToString::to_string).collect()));
        self
    }

    /// The fields that belong to a choice.
    fn of(&self, choice: &str) -> &str {
        let under = self.under.iter().find(|(known, _)| *known == choice);
        under.map_or("", |(_, fields)| fields)
    }
}

impl fmt::Display for Radios {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Select { l, name, label, options, error, hint } = &self.of;
        let error = error.as_deref();
        let shown = RadiosTemplate { l: *l, name, label, options, error, hint, radios: self };
        f.write_str(&shown.render().map_err(|_| fmt::Error)?)
    }
}

#[derive(Template)]
#[template(path = "components/radios.html")]
struct RadiosTemplate<'a> {
    l: Locale,
    name: &'a str,
    label: &'a str,
    options: &'a [(String, String, bool)],
    error: Option<&'a str>,
    hint: &'a str,
    radios: &'a Radios,
}

/// A box to tick.
#[derive(Template)]
#[template(path = "components/tick.html")]
pub struct Tick {
    name: &'static str,
    label: &'static str,
    ticked: bool,
}

/// A box to tick, with its error.
#[derive(Template)]
#[template(path = "components/asked_tick.html")]
pub struct AskedTick {
    l: Locale,
    name: &'static str,
    label: &'static str,
    ticked: bool,
    error: Option<String>,
}

/// Choices with a picture and a word each.
#[derive(Template)]
#[template(path = "components/picks.html")]
pub struct Picks {
    l: Locale,
    name: &'static str,
    label: &'static str,
    picks: Vec<(&'static str, Pictogram, bool)>,
    error: Option<String>,
    kind: &'static str,
    quiet: bool,
}

impl Picks {
    /// Several can be chosen.
    #[must_use]
    pub const fn many(mut self) -> Self {
        self.kind = "checkbox";
        self
    }

    /// The heading of the page asks the question already.
    #[must_use]
    pub const fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }
}

/// Parts of the week with their boxes: value, day, ticked.
type WeekRow = (&'static str, Vec<(String, &'static str, bool)>);

/// The parts of a week to tick.
#[derive(Template)]
#[template(path = "components/week.html")]
pub struct Week {
    l: Locale,
    name: &'static str,
    label: &'static str,
    days: Vec<&'static str>,
    rows: Vec<WeekRow>,
    error: Option<String>,
}

/// A week pattern in words: `ma, di hele dag; wo voormiddag`.
#[must_use]
pub fn week_in_words(l: Locale, week: WeekPattern) -> String {
    l.week_in_words(week)
}

/// A week pattern as a small grid: the working days with morning and afternoon, and whatever
/// else is in the pattern.
#[derive(Template)]
#[template(path = "components/week_shown.html")]
pub struct WeekShown {
    l: Locale,
    words: String,
    days: Vec<&'static str>,
    rows: Vec<(&'static str, Vec<bool>)>,
}

/// The days of a week without the weekend.
const WORKING_DAYS: usize = 5;

impl WeekShown {
    /// Of this pattern.
    #[must_use]
    pub fn new(l: Locale, week: WeekPattern) -> Self {
        let weekend = &Weekday::ALL[WORKING_DAYS..];
        let has_weekend = weekend.iter().any(|day| week.on(*day).next().is_some());
        let shown = if has_weekend { Weekday::ALL.len() } else { WORKING_DAYS };
        let days = &Weekday::ALL[..shown];
        let is_shown = |part: &&DayPart| {
            matches!(part, DayPart::Morning | DayPart::Afternoon)
                || days.iter().any(|day| week.has(*day, **part))
        };
        let cells =
            |part: &DayPart| (part.word(), days.iter().map(|day| week.has(*day, *part)).collect());
        Self {
            l,
            words: week_in_words(l, week),
            days: days.iter().map(|day| day.word()).collect(),
            rows: DayPart::ALL.iter().filter(is_shown).map(cells).collect(),
        }
    }

    /// Whether only the working days are in it.
    fn is_short(&self) -> bool {
        self.days.len() == WORKING_DAYS
    }
}

/// Steps through the pages of a long list.
#[derive(Template)]
#[template(path = "components/pager.html")]
pub struct Pager {
    l: Locale,
    number: u64,
    pages: u64,
    from: u64,
    to: u64,
    total: u64,
    query: String,
}

impl Pager {
    /// For a page of a list; `query` is the filter, as it stands in the address.
    #[must_use]
    pub fn new<T>(l: Locale, rows: &Rows<T>, query: &str) -> Self {
        Self::sized(l, rows, query, store::PAGE_SIZE)
    }

    /// The same for a list with another number of rows on a page.
    #[must_use]
    pub fn sized<T>(l: Locale, rows: &Rows<T>, query: &str, size: u64) -> Self {
        let shown = u64::try_from(rows.rows.len()).unwrap_or_default();
        let before = (rows.number - 1) * size;
        let query = query
            .split('&')
            .filter(|part| {
                !part.is_empty()
                    && ["page=", "done=", "put="].iter().all(|once| !part.starts_with(once))
            })
            .fold(String::new(), |all, part| format!("{all}{part}&"));
        Self {
            l,
            number: rows.number,
            pages: rows.pages,
            from: before + u64::from(shown > 0),
            to: before + shown,
            total: rows.total,
            query,
        }
    }

    /// The pages to name: the first, the last, and those around this one; 0 is a gap.
    fn numbers(&self) -> Vec<u64> {
        let near = |number: &u64| {
            *number == 1 || *number == self.pages || number.abs_diff(self.number) <= 1
        };
        let mut numbers = Vec::new();
        for number in (1..=self.pages).filter(near) {
            if numbers.last().is_some_and(|last| *last + 1 < number) {
                numbers.push(0);
            }
            numbers.push(number);
        }
        numbers
    }
}

/// Who writes: the head of every paper of a desk.
#[derive(Template)]
#[template(path = "components/letterhead.html")]
pub struct Letterhead {
    name: String,
    address: String,
    phone: String,
    email: String,
    website: String,
}

impl Letterhead {
    /// Of this desk.
    #[must_use]
    pub fn new(l: Locale, desk: &Desk) -> Self {
        Self {
            name: desk.name.clone(),
            address: desk.address.clone(),
            phone: l.phone(&desk.phone),
            email: desk.email.clone(),
            website: desk.website.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pager, WeekShown, week_in_words};
    use domain::week::{DayPart, WeekPattern, Weekday};
    use store::Page;
    use texts::Locale;

    #[test]
    fn a_week_reads_as_people_say_it() {
        let week = WeekPattern::full_days(2).with(Weekday::Wednesday, DayPart::Morning);
        assert_eq!(week_in_words(Locale::Nl, week), "ma, di hele dag; wo voormiddag");
    }

    #[test]
    fn far_pages_are_a_gap() {
        let rows = Page { rows: vec![(); 50], number: 5, pages: 9, total: 430 };
        let pager = Pager::new(Locale::Nl, &rows, "state=open&page=5");
        assert_eq!(pager.numbers(), vec![1, 0, 4, 5, 6, 0, 9]);
        assert_eq!((pager.from, pager.to), (201, 250));
        assert_eq!(pager.query, "state=open&");
    }

    #[test]
    fn a_small_week_shows_all_that_is_in_it() {
        let ordinary = WeekPattern::full_days(2);
        let night = WeekPattern::default().with(Weekday::Saturday, DayPart::Night);
        let early = ordinary.with(Weekday::Monday, DayPart::Early);
        for (week, days, parts) in [
            (ordinary, 5, vec!["morning", "afternoon"]),
            (night, 7, vec!["morning", "afternoon", "night"]),
            (early, 5, vec!["early", "morning", "afternoon"]),
        ] {
            let shown = WeekShown::new(Locale::Nl, week);
            let rows: Vec<&str> = shown.rows.iter().map(|(part, _)| *part).collect();
            assert_eq!((shown.days.len(), rows), (days, parts));
            let on = shown.rows.iter().flat_map(|(_, cells)| cells).filter(|on| **on).count();
            assert_eq!(on, week.bits().count_ones() as usize);
        }
    }
}
