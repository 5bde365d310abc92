//! What somebody may see of a question to a location. The pages get this and nothing
//! else, so that no template can show what the location should not know.

use super::{Candidacy, standing};
use crate::links::Hand;
use crate::locations::Location;
use chrono::NaiveDate;
use domain::accounts::Role;
use domain::candidacies::Standing;
use domain::families::Birth;
use domain::requests::{CareType, Flexibility, TariffNeed, Wish};
use domain::week::WeekPattern;
use store::candidacies::Behind;

/// On which side of the question somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ForWhom {
    /// The desk, which keeps the file.
    Desk,
    /// The location or its organiser.
    Location,
}

impl ForWhom {
    pub(crate) fn of(who: &Hand) -> Self {
        match who {
            Hand::Signed(caller)
                if matches!(caller.actor.role, Role::DeskWorker | Role::DeskManager) =>
            {
                Self::Desk
            }
            _ => Self::Location,
        }
    }
}

/// What is looked for: of the wish, what a location needs to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// First day of care.
    pub start: NaiveDate,
    /// Parts of the week still looked for; empty when only a number of days is known.
    pub week: WeekPattern,
    /// Days a week still looked for.
    pub days: i32,
    /// Days differ from week to week.
    pub varying: bool,
    /// From and until which hour, when it matters.
    pub hours: Option<String>,
    /// Tariff need.
    pub tariff: TariffNeed,
    /// Kind of care.
    pub care: CareType,
    /// Room the family leaves.
    pub flexibility: Flexibility,
}

/// Who the family is and how to reach it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Name of the applicant.
    pub name: String,
    /// Phone number.
    pub phone: String,
    /// Code of the request, for the desk; empty for others.
    pub request: String,
}

/// A question to a location.
#[derive(Debug, Clone)]
pub struct Addressed {
    /// Its code.
    pub code: String,
    /// Code of the location.
    pub location: String,
    /// Name of the location.
    pub location_name: String,
    /// First name of the child; empty when not known or not born.
    pub child: String,
    /// Its number in the family; 0 for an only child.
    pub child_number: i32,
    /// When the child was or will be born.
    pub birth: Birth,
    /// What is looked for.
    pub wanted: Wanted,
    /// Care is needed soon.
    pub soon: bool,
    /// Asked from the placement board, together with others.
    pub together: bool,
    /// Day on which the location was asked.
    pub asked_on: NaiveDate,
    /// Day by which it should have answered.
    pub due_on: NaiveDate,
    /// Whether that day is past without an answer.
    pub overdue: bool,
    /// Where it stands.
    pub standing: Standing,
    /// Why not, as a word; empty when there is none.
    pub reason: String,
    /// What the location wrote.
    pub note: String,
    /// Days that it offers instead.
    pub offered_week: Option<WeekPattern>,
    /// First day that it offers instead.
    pub offered_start: Option<NaiveDate>,
    /// The family: for the desk, and for the location once it said that there is a place.
    pub family: Option<Reach>,
}

pub(crate) fn shown(
    row: Candidacy,
    location: &Location,
    behind: &Behind,
    whom: ForWhom,
    today: NaiveDate,
) -> Addressed {
    let standing = standing(&row);
    let wanted = wanted(behind, Some(&row));
    let request = &behind.request;
    let family = match whom {
        ForWhom::Desk => Some(reach(behind, request.code.clone())),
        ForWhom::Location if standing.shows_family() => Some(reach(behind, String::new())),
        ForWhom::Location => None,
    };
    Addressed {
        code: row.code,
        location: location.code.clone(),
        location_name: location.name.clone(),
        child: behind.child.given_name.clone(),
        child_number: behind.child_number,
        birth: Birth::from_dates(behind.child.birth_date, behind.child.due_date),
        wanted,
        soon: request.urgent,
        together: row.asked_week.is_some(),
        asked_on: row.asked_on,
        due_on: row.due_on,
        overdue: standing.answer.is_none() && standing.closed.is_none() && row.due_on < today,
        standing,
        reason: row.answer_reason,
        note: row.answer_note,
        offered_week: row.offered_week.map(WeekPattern::from_bits),
        offered_start: row.offered_start,
        family,
    }
}

fn reach(behind: &Behind, request: String) -> Reach {
    let family = &behind.family;
    let name = format!("{} {}", family.given_name, family.family_name).trim().to_owned();
    Reach { name, phone: family.phone.clone(), request }
}

/// The residual need, with what of the latest wish matters to a location; of a question
/// about some days only, those.
pub(crate) fn wanted(behind: &Behind, question: Option<&Candidacy>) -> Wanted {
    let request = &behind.request;
    let asked_week = question.and_then(|row| row.asked_week).map(WeekPattern::from_bits);
    let asked_start = question.and_then(|row| row.asked_start);
    // An unreadable wish shows what the request itself keeps of it.
    let wish: Option<Wish> = serde_json::from_str(&behind.wish).ok();
    let hours = wish
        .as_ref()
        .and_then(|wish| wish.hours)
        .map(|(from, until)| format!("{} - {}", from.format("%H:%M"), until.format("%H:%M")));
    Wanted {
        start: asked_start.unwrap_or(request.wish_start),
        week: asked_week.unwrap_or(WeekPattern::from_bits(request.need_week)),
        days: asked_week.map_or(request.need_days, |week| i32::from(week.day_count())),
        varying: wish.as_ref().is_some_and(|wish| wish.varying),
        hours,
        tariff: wish.as_ref().map_or(TariffNeed::Any, |wish| wish.tariff),
        care: wish.as_ref().map_or(CareType::Any, |wish| wish.care),
        flexibility: wish.as_ref().map(|wish| wish.flexibility).unwrap_or_default(),
    }
}
