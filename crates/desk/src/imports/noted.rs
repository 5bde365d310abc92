//! Rows of registration sheets as contact notes.

use super::reading::{Content, Line, RowWarning, clipped};
use chrono::{Datelike as _, NaiveDate};
use documents::dates;
use documents::registrations::{Calendar, Channel, Field, Mapping, Mark, Offer, ReadRow};
use domain::imports::{OfferState, calendar_day};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::entities::intake;

/// Longest name of a note, as in its form.
const LONGEST_NAME: usize = 120;
/// Longest code of a channel, as in the form of a note.
const LONGEST_CHANNEL: usize = 60;

/// A row as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Noted {
    pub asked_on: Option<NaiveDate>,
    pub name: String,
    pub phone: String,
    pub channel: String,
    pub question: String,
    pub action: String,
    pub colleague: String,
    pub outcome: String,
    pub needed_from: Option<NaiveDate>,
    pub found_from: Option<NaiveDate>,
    /// To know the row again.
    pub fingerprint: String,
}

impl Noted {
    /// What a stored note says, to compare.
    pub(super) fn stored(row: &intake::Model) -> Self {
        Self {
            asked_on: Some(row.asked_on),
            name: row.name.clone(),
            phone: row.phone.clone(),
            channel: row.channel.clone(),
            question: row.question.clone(),
            action: row.action.clone(),
            colleague: row.colleague.clone(),
            outcome: row.outcome.clone(),
            needed_from: row.needed_from,
            found_from: row.found_from,
            fingerprint: row.fingerprint.clone().unwrap_or_default(),
        }
    }

    /// The note with this content; who and when stay as they are.
    pub(super) fn put_in(&self, row: intake::Model) -> intake::Model {
        let values = self.clone();
        intake::Model {
            asked_on: values.asked_on.unwrap_or(row.asked_on),
            name: values.name,
            phone: values.phone,
            channel: values.channel,
            question: values.question,
            action: values.action,
            colleague: values.colleague,
            outcome: values.outcome,
            needed_from: values.needed_from,
            found_from: values.found_from,
            fingerprint: Some(values.fingerprint),
            ..row
        }
    }
}

/// A row with everything it says: what has no field of its own stands with the question or
/// the action, under the heading that it had.
pub(super) fn of(
    row: &ReadRow,
    mapping: &Mapping,
    headings: &[String],
    warnings: &mut Vec<RowWarning>,
) -> Noted {
    let draft = &row.draft;
    let sheet = Cells { row, mapping, headings };
    let mut name = draft.name.clone();
    if let Some(remark) = &draft.name_remark {
        name = format!("{name} ({remark})");
    }
    let mut question = vec![draft.question.clone()];
    if name.chars().count() > LONGEST_NAME {
        warnings.push(RowWarning::NameShortened);
        question.push(sheet.under(Field::Name, &name));
        name = clipped(&name, LONGEST_NAME);
    }
    let mut phones: Vec<&str> = draft
        .phones
        .iter()
        .map(|phone| phone.international.as_deref().unwrap_or(&phone.raw))
        .collect();
    let best = draft.phones.iter().position(|phone| phone.international.is_some()).unwrap_or(0);
    let phone = if phones.is_empty() { "" } else { phones.remove(best) };
    question.extend(phones.iter().map(|other| sheet.under(Field::Phone, other)));
    for field in [
        Field::WantedFrom,
        Field::ChildName,
        Field::BirthDate,
        Field::Municipality,
        Field::Email,
        Field::School,
    ] {
        question.extend(sheet.lines(field));
    }
    question.extend(sheet.remarks(draft.calendar.as_ref()));
    let mut action: Vec<String> = sheet.texts(Field::Actions).map(|(_, text)| text).collect();
    if draft.offer.as_ref().is_some_and(says_more) {
        action.extend(sheet.lines(Field::Offer));
    }
    let (needed_from, found_from) = days(row);
    Noted {
        asked_on: draft.asked_on,
        name,
        phone: phone.to_owned(),
        channel: match &draft.channel {
            None => String::new(),
            Some(Channel::Known(code)) => code.clone(),
            Some(Channel::Other(raw)) => clipped(raw, LONGEST_CHANNEL),
        },
        question: joined(question),
        action: joined(action),
        colleague: draft.colleague.as_deref().map(|who| clipped(who, 120)).unwrap_or_default(),
        outcome: draft
            .offer
            .as_ref()
            .and_then(outcome)
            .map(|state| state.word())
            .unwrap_or_default()
            .to_owned(),
        needed_from,
        found_from,
        fingerprint: row.fingerprint.identity.clone(),
    }
}

fn joined(lines: Vec<String>) -> String {
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

const fn outcome(offer: &Offer) -> Option<OfferState> {
    match offer {
        Offer::Yes { .. } => Some(OfferState::Yes),
        Offer::Partly { .. } => Some(OfferState::Partly),
        Offer::No => Some(OfferState::No),
        Offer::NotYet => Some(OfferState::NotYet),
        Offer::WaitingList => Some(OfferState::WaitingList),
        Offer::SolvedByFamily => Some(OfferState::SolvedByFamily),
        Offer::Other(_) => None,
    }
}

/// Whether an offer says more than its state.
const fn says_more(offer: &Offer) -> bool {
    matches!(offer, Offer::Yes { from: Some(_) } | Offer::Partly { .. } | Offer::Other(_))
}

/// From when care was needed and found, by the year calendar or a day in the sheet.
fn days(row: &ReadRow) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let Some(asked_on) = row.draft.asked_on else { return (None, None) };
    let wanted = row.draft.wanted_from.as_deref();
    let wanted = wanted.and_then(|text| dates::parse(text, Some(asked_on.year())).ok());
    let Some(calendar) = &row.draft.calendar else { return (wanted, None) };
    let year = calendar.year.unwrap_or_else(|| asked_on.year());
    let asked = calendar.asked().map_or_else(|| asked_on.month(), u32::from);
    let day = |month: u8| calendar_day(year, asked, u32::from(month));
    let green = calendar
        .months
        .iter()
        .filter(|month| month.filled.is_some_and(documents::sheets::Rgb::is_green))
        .filter_map(|month| day(month.month))
        .min();
    (calendar.needed().and_then(day).or(wanted), green)
}

/// The cells of a row by what their column holds.
struct Cells<'a> {
    row: &'a ReadRow,
    mapping: &'a Mapping,
    headings: &'a [String],
}

impl Cells<'_> {
    fn texts(&self, field: Field) -> impl Iterator<Item = (usize, String)> {
        let columns = self.mapping.fields.iter().filter(move |(_, known)| *known == field);
        columns.filter_map(|(column, _)| {
            let text = self.row.raw.get(*column)?.trim();
            (!text.is_empty()).then(|| (*column, text.to_owned()))
        })
    }

    fn headed(&self, column: usize, text: &str) -> String {
        match self.headings.get(column).map(String::as_str) {
            None | Some("") => text.to_owned(),
            Some(heading) => format!("{heading}: {text}"),
        }
    }

    /// A text under the heading of a field.
    fn under(&self, field: Field, text: &str) -> String {
        let column = self.mapping.fields.iter().find(|(_, known)| *known == field);
        column.map_or_else(|| text.to_owned(), |(column, _)| self.headed(*column, text))
    }

    fn lines(&self, field: Field) -> Vec<String> {
        self.texts(field).map(|(column, text)| self.headed(column, &text)).collect()
    }

    /// What stands in the year calendar besides its usual marks.
    fn remarks(&self, calendar: Option<&Calendar>) -> Vec<String> {
        let months = calendar.map(|calendar| calendar.months.as_slice()).unwrap_or_default();
        let other = months.iter().filter(|month| matches!(month.mark, Some(Mark::Other(_))));
        other.flat_map(|month| self.lines(Field::Month(month.month))).collect()
    }
}

/// Rows of the same day, person and question: those that say the same are one, the others
/// get a fingerprint of their own, in the order of the file.
pub(super) fn tell_apart(lines: &mut [Line]) {
    let mut seen: HashMap<String, Vec<Noted>> = HashMap::new();
    for line in lines.iter_mut().filter(|line| line.problems.is_empty()) {
        let Content::Note(note) = &mut line.content else { continue };
        let alike = seen.entry(note.fingerprint.clone()).or_default();
        if alike.contains(note) {
            line.repeat = true;
            continue;
        }
        alike.push(note.clone());
        if alike.len() > 1 {
            note.fingerprint = format!("{}-{}", note.fingerprint, alike.len());
        }
    }
}
