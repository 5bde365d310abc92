//! Placements (*plaatsingen*) as a location sees them: which child comes, when, and how to
//! reach the family. A yes to a proposal brings a family here; some time after the first day
//! of care it goes again, for the location has a file of its own by then.

use crate::links::Hand;
use crate::policy::Action;
use crate::{Outcome, terms};
use chrono::{Days, NaiveDate};
use domain::families::Birth;
use domain::week::WeekPattern;
use store::Page;

/// A child that comes to a location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coming {
    /// Code of the proposal that the family said yes to.
    pub proposal: String,
    /// Name of the location.
    pub location_name: String,
    /// First name of the child; empty when not known or not born.
    pub child: String,
    /// Its number in the family; 0 for an only child.
    pub child_number: i32,
    /// When the child was or will be born.
    pub birth: Birth,
    /// Agreed parts of the week; empty when only a number of days is known.
    pub week: WeekPattern,
    /// Agreed days a week.
    pub days: i32,
    /// First day of care.
    pub from: NaiveDate,
    /// Last day of care, when it ends.
    pub until: Option<NaiveDate>,
    /// Name of the applicant.
    pub family: String,
    /// Phone number of the family; may be empty.
    pub phone: String,
}

/// Who comes to the caller's own locations, or to the location of a link; the first to
/// begin on top. Each file that is shown is written in the log as looked at.
///
/// # Errors
/// When the database fails.
pub async fn coming(who: impl Into<Hand> + Send, page: u64) -> Outcome<Page<Coming>> {
    let who = who.into();
    let action = Action::SeePlacements;
    let (scope, within) = who.ground(action)?;
    let today = who.today();
    let shown = Days::new(u64::from(terms::in_force(today)?.placement_contact_days.value));
    let from = today.checked_sub_days(shown).unwrap_or(NaiveDate::MIN);
    let store = &who.app().store;
    let found = store.placements_at(scope, within, from, today, page).await?;
    let rows = &found.rows;
    let at = store.locations_by_id(scope, rows.iter().filter_map(|row| row.location_id)).await?;
    let behind = store.behind(scope, rows.iter().map(|row| row.request_id)).await?;
    let proposals = rows.iter().filter_map(|row| row.proposal_id);
    let codes = store.codes_of_proposals(scope, proposals).await?;
    let mut coming = Vec::with_capacity(rows.len());
    for row in &found.rows {
        let location = row.location_id.and_then(|id| at.get(&id));
        let (Some(location), Some(behind)) = (location, behind.get(&row.request_id)) else {
            continue;
        };
        who.looked_at(action, "request", row.request_id).await?;
        let (child, family) = (&behind.child, &behind.family);
        coming.push(Coming {
            proposal: row.proposal_id.and_then(|id| codes.get(&id)).cloned().unwrap_or_default(),
            location_name: location.name.clone(),
            child: child.given_name.clone(),
            child_number: behind.child_number,
            birth: Birth::from_dates(child.birth_date, child.due_date),
            week: WeekPattern::from_bits(row.week),
            days: row.days,
            from: row.from_day,
            until: row.until_day,
            family: format!("{} {}", family.given_name, family.family_name).trim().to_owned(),
            phone: family.phone.clone(),
        });
    }
    let Page { number, pages, total, .. } = found;
    Ok(Page { rows: coming, number, pages, total })
}
