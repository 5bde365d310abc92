//! The list of proposals under way, with what the desk does next in each row.

use crate::components::{Fields, Pager};
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Query, RawQuery};
use axum::response::Response;
use desk::proposals::{self, Listed, Wanted};
use domain::proposals::ProposalState;
use domain::week::WeekPattern;
use serde::Deserialize;
use store::Page as Rows;
use store::entities::child::Model as Child;
use store::entities::family::Model as Family;

/// The filter as it stands in the address.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Filter {
    text: String,
    /// Not given: those that wait. Empty: all.
    state: Option<String>,
    location: String,
    overdue: String,
    page: u64,
}

struct Row {
    code: String,
    child: String,
    request: String,
    family: String,
    phone: String,
    location: String,
    location_code: String,
    days: String,
    start: String,
    state: String,
    answer_by: String,
    reminders: i32,
    waits: bool,
    overdue: bool,
    can_remind: bool,
}

#[derive(Template)]
#[template(path = "proposals/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    state: String,
    states: Vec<(String, String)>,
    locations: Vec<(String, String)>,
    rows: Rows<Row>,
    pager: Pager,
    /// Where to come back to after a step.
    back: String,
}

/// The applicant beside the name of the child: a surname they share is not said twice.
fn beside(child: &Child, family: &Family) -> String {
    let shared = child.family_name == family.family_name;
    if shared && !family.given_name.is_empty() {
        family.given_name.clone()
    } else {
        desk::families::full_name(family)
    }
}

fn row(visit: &Visit, listed: Listed) -> Row {
    let l = visit.l;
    let Listed { row, behind, location, waits, overdue, can_remind } = listed;
    let child = &behind.child;
    Row {
        child: l.child_full(&child.given_name, &child.family_name, child.number),
        request: behind.request.code,
        family: beside(&behind.child, &behind.family),
        phone: behind.family.phone,
        location: location.name,
        location_code: location.code,
        days: l.week_in_words(WeekPattern::from_bits(row.week)),
        start: l.short_date(row.start),
        state: l.proposal_state(&row.state),
        answer_by: l.short_date(row.answer_by),
        reminders: row.reminders,
        code: row.code,
        waits,
        overdue,
        can_remind,
    }
}

pub(super) async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let state = filter.state.clone().unwrap_or_else(|| ProposalState::Sent.word().to_owned());
    let wanted = Wanted {
        text: filter.text.clone(),
        state: state.parse().ok(),
        overdue: !filter.overdue.is_empty(),
        location: filter.location.clone(),
    };
    let found = proposals::list(&visit.caller, &wanted, filter.page).await?;
    let query = query.unwrap_or_default();
    let pager = Pager::new(l, &found, &query);
    let any = || (String::new(), l.filter_any().to_owned());
    let states = ProposalState::ALL.iter().map(|state| state.word());
    let states = states.map(|word| (word.to_owned(), l.proposal_state(word)));
    let locations = desk::requests::location_choices(&visit.caller).await?;
    let fields = Fields::new(
        l,
        vec![
            ("text", l.proposals_text()),
            ("state", l.proposals_state()),
            ("location", l.proposal_location()),
            ("overdue", l.proposals_overdue_only()),
        ],
    );
    html(&ListPage {
        page: Page::new(&visit, Section::Proposals, l.proposals_title()),
        fields,
        state,
        states: std::iter::once(any()).chain(states).collect(),
        locations: std::iter::once(any()).chain(locations).collect(),
        rows: found.map(|listed| row(&visit, listed)),
        pager,
        back: query,
        filter,
    })
}

/// The list again, with the same filter. Anything else than a query is left out.
pub(super) fn path_back(query: &str, done: &str) -> String {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"=&%+-_.~".contains(&byte);
    let parts = query
        .split('&')
        .filter(|part| !part.is_empty() && !part.starts_with("done=") && part.bytes().all(allowed));
    parts.fold(format!("/proposals?done={done}"), |path, part| format!("{path}&{part}"))
}

#[cfg(test)]
mod tests {
    use super::path_back;

    #[test]
    fn the_way_back_stays_on_the_list() {
        let back = path_back("state=sent&text=van%20den&done=x&page=2", "reminded");
        assert_eq!(back, "/proposals?done=reminded&state=sent&text=van%20den&page=2");
        assert_eq!(path_back("//evil.example&a=/..", "x"), "/proposals?done=x");
    }
}
