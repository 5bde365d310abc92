//! Who fits a free place, and the form to propose it.

use super::{sentence, sentences};
use crate::components::{Fields, Pager};
use crate::errors::{PageError, encode};
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use desk::candidacies::words::number_or_week;
use desk::forms::{self, Errors};
use desk::proposals::{self, Asked, Candidates, Fitting, Offered, ProposalForm};
use desk::{Refusal, Why};
use domain::week::WeekPattern;
use serde::Deserialize;
use texts::Locale;

/// A request that fits, as a row.
struct Row {
    position: usize,
    request: String,
    name: String,
    wants: String,
    fit: String,
    whole: bool,
    why: Vec<String>,
    ask: Vec<String>,
    moves: Vec<String>,
    quotas: Vec<String>,
    offer: String,
}

struct Other {
    request: String,
    name: String,
    why: String,
}

/// The filter as it stands in the address.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Filter {
    text: String,
    all_days: String,
    page: u64,
}

impl Filter {
    const fn is_used(&self) -> bool {
        !self.text.is_empty() || !self.all_days.is_empty()
    }
}

#[derive(Template)]
#[template(path = "proposals/candidates.html")]
struct CandidatesPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    shown: Candidates,
    pager: Pager,
    place: String,
    week: String,
    quotas: Vec<String>,
    rows: Vec<Row>,
    others: Vec<Other>,
}

fn name_of(l: Locale, named: &store::proposals::Named) -> String {
    l.child_full(&named.given_name, &named.family_name, named.number)
}

fn need(l: Locale, named: &store::proposals::Named) -> String {
    let week = WeekPattern::from_bits(named.need_week);
    let days =
        if week.is_empty() { l.candidates_days(named.need_days) } else { l.week_in_words(week) };
    format!("{days}, {}", l.candidates_from(l.long_date(named.wish_start)))
}

fn row(l: Locale, one: &Fitting) -> Row {
    Row {
        position: one.position,
        request: one.named.code.clone(),
        name: name_of(l, &one.named),
        wants: need(l, &one.named),
        fit: l.candidate_fit(one.fit.count, l.span(one.fit.count), &one.fit.word),
        whole: one.fit.word == "whole",
        why: sentences(l, &one.reasons),
        ask: one.unknown.iter().map(|said| l.candidate_unknown(&said.word)).collect(),
        moves: one.moves.iter().map(|to| l.candidate_move(to.position, to.word)).collect(),
        quotas: one.quotas.iter().filter_map(|one| crate::quotas::admission(l, one)).collect(),
        offer: format!(
            "{}, {}",
            l.week_in_words(one.week),
            l.candidates_from(l.long_date(one.first_day))
        ),
    }
}

pub(super) async fn list(
    visit: Visit,
    Path(code): Path<String>,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let asked = Asked {
        text: filter.text.clone(),
        all_days: !filter.all_days.is_empty(),
        page: filter.page,
    };
    let shown = proposals::candidates(&visit.caller, &code, &asked).await?;
    let l = visit.l;
    let labels = vec![("text", l.candidates_text()), ("all_days", l.candidates_all_days())];
    let from = l.long_date(shown.place.from_day);
    let place = l.candidates_place(from, &shown.location.name);
    let others = shown.not_fitting.iter().map(|one| Other {
        request: one.named.code.clone(),
        name: name_of(l, &one.named),
        why: sentence(l, &one.why),
    });
    html(&CandidatesPage {
        page: Page::new(&visit, Section::Places, l.candidates_title()),
        fields: Fields::new(l, labels),
        pager: Pager::new(l, &shown.fitting, &query.unwrap_or_default()),
        filter,
        place,
        week: l.week_in_words(WeekPattern::from_bits(shown.place.week)),
        rows: shown.fitting.rows.iter().map(|one| row(l, one)).collect(),
        quotas: shown.quotas.iter().map(|one| crate::quotas::standing(l, one)).collect(),
        others: others.collect(),
        shown,
    })
}

#[derive(Deserialize)]
pub(super) struct Wanted {
    request: String,
    /// What was chosen before for a place that is gone: parts of the week, as their number.
    #[serde(default)]
    week: i64,
    /// And its first day.
    #[serde(default)]
    start: String,
}

impl Wanted {
    /// The form for this place, with what was chosen before where the place has it too.
    fn form(&self, l: Locale, shown: &Offered) -> ProposalForm {
        let chosen =
            WeekPattern::from_bits(self.week).and(WeekPattern::from_bits(shown.place.week));
        let week = if chosen.is_empty() { shown.week } else { chosen };
        let start = forms::required_date(&self.start).ok();
        let start = start.filter(|day| {
            *day >= shown.first_day && shown.place.until_day.is_none_or(|until| *day <= until)
        });
        ProposalForm {
            request: shown.request.code.clone(),
            week: forms::ticked(week),
            start: l.short_date(start.unwrap_or(shown.first_day)),
        }
    }
}

/// Another place that is free, for the family that just missed one.
struct Free {
    place: String,
    location: String,
    what: String,
}

#[derive(Template)]
#[template(path = "proposals/taken.html")]
struct TakenPage {
    page: Page,
    why: &'static str,
    chosen: String,
    child: String,
    request: String,
    here: Vec<Free>,
    elsewhere: Vec<Free>,
    /// What was chosen, for the form of another place.
    kept: String,
}

/// Somebody was first: the other places that are free for this family, and the way back.
async fn taken(visit: &Visit, code: &str, form: &ProposalForm) -> Result<Response, PageError> {
    let found = proposals::instead(&visit.caller, code, &form.request).await?;
    let l = visit.l;
    let week = forms::week(&form.week).unwrap_or_default();
    let (mut here, mut elsewhere) = (Vec::new(), Vec::new());
    for (place, location) in found.places {
        let to =
            if place.location_id == found.gone.location_id { &mut here } else { &mut elsewhere };
        let days = l.week_in_words(WeekPattern::from_bits(place.week));
        to.push(Free {
            place: place.code,
            location: location.name,
            what: format!("{days}, {}", l.candidates_from(l.long_date(place.from_day))),
        });
    }
    let child = format!("{} {}", found.child.given_name, found.child.family_name);
    let mut response = html(&TakenPage {
        page: Page::new(visit, Section::Places, l.proposal_taken_title()),
        why: l.why_place_taken(),
        chosen: l.proposal_taken_chosen(form.start.trim(), l.week_in_words(week)),
        child: child.trim().to_owned(),
        request: found.request.code,
        here,
        elsewhere,
        kept: format!("week={}&start={}", week.bits(), encode(form.start.trim())),
    })?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

#[derive(Template)]
#[template(path = "proposals/new.html")]
struct NewPage {
    page: Page,
    fields: Fields,
    form: ProposalForm,
    place: String,
    intro: String,
    /// What the family looks for.
    wants: String,
    /// How the family hears of it.
    told: String,
    /// How many families that fit too go first by law.
    passed: usize,
}

impl NewPage {
    fn new(visit: &Visit, shown: &Offered, form: ProposalForm, errors: Errors) -> Self {
        let l = visit.l;
        let kid = &shown.child;
        let child = l.child_full(&kid.given_name, &kid.family_name, kid.number);
        let labels = vec![("week", l.proposal_week()), ("start", l.proposal_start())];
        Self {
            page: Page::new(visit, Section::Places, l.proposal_new_title()),
            fields: Fields::new(l, labels).with(errors),
            form,
            place: shown.place.code.clone(),
            wants: format!(
                "{}, {}",
                number_or_week(
                    l,
                    WeekPattern::from_bits(shown.request.need_week),
                    shown.request.need_days
                ),
                l.candidates_from(l.long_date(shown.request.wish_start))
            ),
            told: l.proposal_told(shown.channel.word()),
            passed: shown.passed_by_law,
            intro: l.proposal_new_for(child.trim(), &shown.location.name),
        }
    }
}

pub(super) async fn new(
    visit: Visit,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let shown = proposals::offered(&visit.caller, &code, &wanted.request).await?;
    let form = wanted.form(visit.l, &shown);
    html(&NewPage::new(&visit, &shown, form, Errors::default()))
}

pub(super) async fn propose(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<ProposalForm>,
) -> Result<Response, PageError> {
    match proposals::propose(&visit.caller, &code, &posted.form, posted.key).await {
        Ok(code) => Ok(Redirect::to(&format!("/proposals/{code}?done=proposed")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let shown = proposals::offered(&visit.caller, &code, &posted.form.request).await?;
            let mut page = NewPage::new(&visit, &shown, posted.form, errors);
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(Refusal::NotPossible(Why::PlaceTaken)) => taken(&visit, &code, &posted.form).await,
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Deserialize)]
pub(super) struct Nothing {}

/// Proposes what a location said yes to.
pub(super) async fn agree(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response, PageError> {
    let Nothing {} = posted.form;
    let code = proposals::propose_answered(&visit.caller, &code, posted.key).await?;
    Ok(Redirect::to(&format!("/proposals/{code}?done=proposed")).into_response())
}
