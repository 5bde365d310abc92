//! A proposal looked over before it is made: what the family gets, why, and from when.

use super::{sentence, sentences};
use crate::components::Fields;
use crate::errors::{PageError, encode};
use crate::families::words::language;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use desk::candidacies::words::number_or_week;
use desk::forms::{self, Errors};
use desk::messages::{LINK, Message};
use desk::proposals::{self, Offered, ProposalForm};
use desk::{FormKey, Outcome, Refusal, Why};
use domain::families::ContactChannel;
use domain::week::WeekPattern;
use serde::Deserialize;
use texts::Locale;

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
        let chosen = WeekPattern::from_bits(self.week).and(shown.free.week);
        let start = forms::required_date(&self.start).ok();
        let start = start.filter(|day| {
            *day >= shown.first_day && shown.free.until.is_none_or(|until| *day <= until)
        });
        let form = preset(l, shown);
        ProposalForm {
            week: if chosen.is_empty() { form.week } else { forms::ticked(chosen) },
            start: start.map_or(form.start, |day| l.short_date(day)),
            ..form
        }
    }
}

/// The form as it is proposed to be.
fn preset(l: Locale, shown: &Offered) -> ProposalForm {
    ProposalForm {
        request: shown.request.code.clone(),
        week: forms::ticked(shown.week),
        start: l.short_date(shown.first_day),
        ..ProposalForm::default()
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
    place: String,
    why: &'static str,
    /// For whom, and what was chosen when there was time to choose.
    chosen: String,
    request: String,
    here: Vec<Free>,
    elsewhere: Vec<Free>,
    /// What was chosen, for the form of another place.
    kept: String,
}

/// The place cannot be proposed: the others that are free for this family, and the ways back.
/// `sent` when somebody was first with what this visitor had chosen.
async fn taken(
    visit: &Visit,
    code: &str,
    form: &ProposalForm,
    sent: bool,
) -> Result<Response, PageError> {
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
    let child = child.trim();
    let chosen = if sent {
        let days = l.proposal_taken_chosen(form.start.trim(), l.week_in_words(week));
        format!("{} {days} {}", l.proposal_taken_for(child), l.proposal_taken_kept())
    } else {
        l.proposal_taken_before(child)
    };
    let mut response = html(&TakenPage {
        page: Page::new(visit, Section::Places, l.proposal_taken_title()),
        place: found.gone.code,
        why: if sent { l.why_place_taken() } else { l.candidates_not_open() },
        chosen,
        request: found.request.code,
        here,
        elsewhere,
        kept: format!("week={}&start={}", week.bits(), encode(form.start.trim())),
    })?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

/// What one parent gets.
struct Told {
    how: String,
    language: String,
    tag: String,
    direction: &'static str,
    subject: String,
    /// The text by line; none for whoever is called.
    lines: Vec<String>,
}

impl Told {
    fn of(l: Locale, message: Message) -> Self {
        let called = message.channel == ContactChannel::Call.word();
        let text = message.body.replace(LINK, l.proposal_link_here());
        let written = Locale::from_tag(&message.language);
        let spoken = message.language.split('-').next().unwrap_or_default();
        Self {
            how: l.proposal_told(&message.channel),
            direction: written.direction(),
            language: language(l, spoken),
            subject: if called || message.channel == ContactChannel::Sms.word() {
                String::new()
            } else {
                message.subject
            },
            lines: if called { Vec::new() } else { text.lines().map(str::to_owned).collect() },
            tag: written.tag().to_owned(),
        }
    }
}

/// From where a proposal is made: a reported place, or the answer of a location.
#[derive(Clone, Copy)]
enum Road<'a> {
    Place(&'a str),
    Answer(&'a str),
}

impl Road<'_> {
    async fn look(
        self,
        visit: &Visit,
        request: &str,
        typed: Option<&ProposalForm>,
    ) -> Outcome<Offered> {
        match self {
            Self::Place(code) => proposals::offered(&visit.caller, code, request, typed).await,
            Self::Answer(code) => proposals::offered_answer(&visit.caller, code, typed).await,
        }
    }

    async fn propose(self, visit: &Visit, form: &ProposalForm, key: FormKey) -> Outcome<String> {
        match self {
            Self::Place(code) => proposals::propose(&visit.caller, code, form, key).await,
            Self::Answer(code) => proposals::propose_answered(&visit.caller, code, form, key).await,
        }
    }

    /// Where the form is sent.
    fn action(self) -> String {
        match self {
            Self::Place(code) => format!("/places/{code}/proposals"),
            Self::Answer(code) => format!("/candidacies/{code}/proposal"),
        }
    }

    /// The page before, and what it is called.
    fn back(self, l: Locale) -> (String, &'static str) {
        match self {
            Self::Place(code) => (format!("/places/{code}/candidates"), l.candidates_title()),
            Self::Answer(code) => (format!("/candidacies/{code}"), l.proposal_back_to_answer()),
        }
    }
}

#[derive(Template)]
#[template(path = "proposals/new.html")]
struct NewPage {
    page: Page,
    fields: Fields,
    form: ProposalForm,
    action: String,
    back: String,
    back_word: &'static str,
    intro: String,
    /// What the family looks for.
    wants: String,
    answer_by: String,
    told: Vec<Told>,
    why: Vec<String>,
    /// What speaks against it; empty when nothing does.
    against: String,
    /// How many families that fit too go first by law.
    passed: usize,
}

impl NewPage {
    fn new(visit: &Visit, road: Road, shown: Offered, form: ProposalForm, errors: Errors) -> Self {
        let l = visit.l;
        let kid = &shown.child;
        let child = l.child_full(&kid.given_name, &kid.family_name, kid.number);
        let labels = vec![
            ("week", l.proposal_week()),
            ("start", l.proposal_start()),
            ("known", l.proposal_known()),
        ];
        let (back, back_word) = road.back(l);
        let need = WeekPattern::from_bits(shown.request.need_week);
        Self {
            page: Page::new(visit, Section::Places, l.proposal_new_title()),
            fields: Fields::new(l, labels).with(errors),
            form,
            action: road.action(),
            back,
            back_word,
            wants: format!(
                "{}, {}",
                number_or_week(l, need, shown.request.need_days),
                l.candidates_from(l.long_date(shown.request.wish_start))
            ),
            answer_by: l.long_date(shown.answer_by),
            intro: l.proposal_new_for(child.trim(), &shown.location.name),
            told: shown.messages.into_iter().map(|message| Told::of(l, message)).collect(),
            against: shown.against.as_ref().map(|said| sentence(l, said)).unwrap_or_default(),
            passed: shown.passed_by_law,
            why: if shown.against.is_some() { Vec::new() } else { sentences(l, &shown.reasons) },
        }
    }
}

pub(super) async fn new(
    visit: Visit,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let road = Road::Place(&code);
    let shown = match road.look(&visit, &wanted.request, None).await {
        Err(Refusal::NotPossible(Why::PlaceTaken)) => {
            let form = ProposalForm { request: wanted.request, ..ProposalForm::default() };
            return taken(&visit, &code, &form, false).await;
        }
        shown => shown?,
    };
    let form = wanted.form(visit.l, &shown);
    // The message and the reasons are those of what the form shows.
    let shown = road.look(&visit, &wanted.request, Some(&form)).await?;
    html(&NewPage::new(&visit, road, shown, form, Errors::default()))
}

pub(super) async fn new_answered(
    visit: Visit,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    let road = Road::Answer(&code);
    let shown = road.look(&visit, "", None).await?;
    let form = preset(visit.l, &shown);
    html(&NewPage::new(&visit, road, shown, form, Errors::default()))
}

async fn make(
    visit: &Visit,
    road: Road<'_>,
    posted: Posted<ProposalForm>,
) -> Result<Response, PageError> {
    let (form, key) = (posted.form, posted.key);
    let (request, looks) = (form.request.as_str(), !form.look.is_empty());
    if looks {
        let shown = road.look(visit, request, Some(&form)).await?;
        let mut page = NewPage::new(visit, road, shown, form, Errors::default());
        page.page.key = key.0;
        return html(&page);
    }
    match road.propose(visit, &form, key).await {
        Ok(code) => Ok(Redirect::to(&format!("/proposals/{code}?done=proposed")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let shown = road.look(visit, request, Some(&form)).await?;
            let mut page = NewPage::new(visit, road, shown, form, errors);
            page.page = page.page.with_errors(key);
            unprocessable(&page)
        }
        Err(refusal) => match (road, refusal) {
            (Road::Place(code), Refusal::NotPossible(Why::PlaceTaken)) => {
                taken(visit, code, &form, true).await
            }
            (_, refusal) => Err(refusal.into()),
        },
    }
}

pub(super) async fn propose(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<ProposalForm>,
) -> Result<Response, PageError> {
    make(&visit, Road::Place(&code), posted).await
}

/// Proposes what a location said yes to.
pub(super) async fn propose_answered(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<ProposalForm>,
) -> Result<Response, PageError> {
    make(&visit, Road::Answer(&code), posted).await
}
