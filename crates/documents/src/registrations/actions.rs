//! Several actions in one cell, taken apart.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::columns::plain_words;
use crate::dates::{self, FoundDay};

/// One thing that was done or agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What was written, without a day at its start.
    pub text: String,
    /// What kind of action it seems to be.
    pub kind: ActionKind,
    /// The day, if one was written.
    pub date: Option<NaiveDate>,
    /// Whether the year of that day was not written, and the first such day after the question was taken.
    pub year_assumed: bool,
}

/// The kinds of action a desk uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionKind {
    /// Called together with the family.
    CalledTogether,
    /// Called locations or the family.
    Called,
    /// A text message.
    Sms,
    /// A mail.
    Mail,
    /// A proposal passed on.
    ProposalSent,
    /// The list of locations handed over.
    ListGiven,
    /// The income certificate made.
    CertificateMade,
    /// Sent on to the OCMW or another service.
    Referred,
    /// Registered in the request system.
    Registered,
    /// An appointment.
    Appointment,
    /// A visit to a location.
    Visit,
    /// Anything else.
    Other,
}

/// Takes a cell apart: at line ends and semicolons, and at each further day once a part starts with a day.
#[must_use]
pub fn split(cell: &str, asked_on: Option<NaiveDate>) -> Vec<Action> {
    cell.split(['\n', '\r', ';', '|'])
        .flat_map(|part| entries(part.trim()))
        .filter_map(|(day, text)| action(day, text, asked_on))
        .collect()
}

/// The entries of one part, each with its day if there is one.
fn entries(part: &str) -> Vec<(Option<FoundDay>, &str)> {
    let days = dates::find_days(part);
    let Some(first) = days.first().copied() else {
        return vec![(None, part)];
    };
    if first.start > 0 {
        return vec![(Some(first), part)];
    }
    let ends = days.iter().skip(1).map(|day| day.start);
    let ends = ends.chain([part.len()]);
    days.iter()
        .zip(ends)
        .map(|(day, end)| (Some(*day), part.get(day.end..end).unwrap_or_default()))
        .collect()
}

fn action(day: Option<FoundDay>, text: &str, asked_on: Option<NaiveDate>) -> Option<Action> {
    let marks = |letter: char| {
        letter.is_whitespace() || matches!(letter, ':' | '-' | '–' | ',' | '•' | '*')
    };
    let text = text.trim_matches(marks);
    if text.is_empty() && day.is_none() {
        return None;
    }
    Some(Action {
        text: text.to_owned(),
        kind: kind(text),
        date: day.and_then(|day| dates::resolve(day, asked_on)),
        year_assumed: day.is_some_and(|day| day.year.is_none()),
    })
}

fn kind(text: &str) -> ActionKind {
    let plain = plain_words(text);
    let has = |wanted: &[&str]| wanted.iter().any(|part| plain.contains(part));
    if has(&["samen gebeld", "samen bellen"]) {
        ActionKind::CalledTogether
    } else if has(&["bezoek"]) {
        ActionKind::Visit
    } else if has(&["voorstel"]) {
        ActionKind::ProposalSent
    } else if has(&["sms"]) {
        ActionKind::Sms
    } else if has(&["afspraak"]) {
        ActionKind::Appointment
    } else if has(&["gebeld", "telefoon", "bellen"]) {
        ActionKind::Called
    } else if has(&["lijst", "brochure"]) {
        ActionKind::ListGiven
    } else if has(&["attest"]) {
        ActionKind::CertificateMade
    } else if has(&["doorverwezen", "doorverwijz"]) {
        ActionKind::Referred
    } else if has(&["ingeschreven", "geregistreerd", "inschrijv"]) {
        ActionKind::Registered
    } else if has(&["mail"]) {
        ActionKind::Mail
    } else {
        ActionKind::Other
    }
}

#[cfg(test)]
mod tests {
    use super::{ActionKind, split};
    use chrono::NaiveDate;

    #[test]
    fn takes_a_cell_apart() {
        let asked = NaiveDate::from_ymd_opt(2020, 3, 23);
        let actions = split("sms gestuurd\n18/12: teruggebeld, geen gehoor; afspraak 2/1", asked);
        let short: Vec<_> =
            actions.iter().map(|action| (action.text.as_str(), action.kind, action.date)).collect();
        assert_eq!(
            short,
            [
                ("sms gestuurd", ActionKind::Sms, None),
                (
                    "teruggebeld, geen gehoor",
                    ActionKind::Called,
                    NaiveDate::from_ymd_opt(2020, 12, 18)
                ),
                ("afspraak 2/1", ActionKind::Appointment, NaiveDate::from_ymd_opt(2021, 1, 2)),
            ]
        );
        assert_eq!(split("11/3/20 gebeld 15/3/20 mail gestuurd", None).len(), 2);
        assert!(split(" ; \n ", None).is_empty());
    }
}
