//! One proposal: where it stands, what was written, and what the desk does next.

use super::list::path_back;
use super::sentences;
use crate::components::{Fields, Radios};
use crate::errors::PageError;
use crate::families::words;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::today::{is_today, to_today};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::contacts::Contact;
use desk::forms::{self, Errors};
use desk::messages::{Message, Standing, Ways};
use desk::proposals::{self, AnswerForm, CALL_ENDS, CallForm, Seen, Stored};
use desk::{Outcome, Refusal, Why};
use domain::messages::{MessageState, MessageTemplate};
use domain::proposals::RefusalReason;
use domain::week::WeekPattern;
use serde::Deserialize;
use texts::Locale;

#[derive(Template)]
#[template(path = "proposals/detail.html")]
struct DetailPage {
    page: Page,
    fields: Fields,
    form: AnswerForm,
    seen: Seen,
    child: String,
    parent: String,
    /// Numbers to call the family on, as they are dialled.
    phones: Vec<String>,
    /// How to reach the family: icon and words.
    reach: Vec<(&'static str, String)>,
    days: String,
    /// How far the first message to the family is, in words.
    told: String,
    why: Vec<String>,
    facts: Vec<String>,
    /// What counted in the round that decided it; empty when no round did.
    of_round: String,
    decided_on: String,
    answers: Vec<(String, String)>,
    reasons: Vec<(String, String)>,
    agreed: Option<String>,
    residual: Option<String>,
    ways: Ways,
    call: CallForm,
    call_ends: Vec<(String, String)>,
    calls: Vec<String>,
}

/// The answers to choose from.
pub(super) fn answers(l: Locale) -> Vec<(String, String)> {
    ["yes", "other", "no", "talk"]
        .iter()
        .map(|word| ((*word).to_owned(), l.proposal_answer_choice(*word)))
        .collect()
}

/// The reasons to choose from, none first.
pub(super) fn reasons(l: Locale) -> Vec<(String, String)> {
    let none = (String::new(), l.proposal_reason_none().to_owned());
    let known = RefusalReason::ALL.iter();
    let known =
        known.map(|reason| (reason.word().to_owned(), l.proposal_reason_choice(reason.word())));
    std::iter::once(none).chain(known).collect()
}

/// The fields of an answer.
pub(super) fn fields(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("answer", l.proposal_answer()),
            ("week", l.proposal_week()),
            ("start", l.proposal_start()),
            ("reason", l.proposal_reason()),
            ("note", l.proposal_note()),
            ("call_outcome", l.proposal_call_outcome()),
            ("call_note", l.proposal_call_note()),
        ],
    )
}

/// How a call can end, to choose from.
fn call_ends(l: Locale) -> Vec<(String, String)> {
    let none = (String::new(), l.proposal_call_choose().to_owned());
    let ends = CALL_ENDS.iter();
    let ends = ends.map(|end| (end.word().to_owned(), l.family_outcome_word(end.word())));
    std::iter::once(none).chain(ends).collect()
}

fn call_in_words(l: Locale, call: &Contact) -> String {
    let ended = l.family_outcome_word(call.outcome.as_str());
    l.proposal_call_was(l.short_date(call.on_day), ended, &call.by_name)
}

fn residual(l: Locale, need: (WeekPattern, i32)) -> String {
    match need {
        (_, 0) => l.proposal_residual_later().to_owned(),
        (week, days) => l.proposal_residual(l.candidates_days(days), l.week_in_words(week)),
    }
}

/// How far the first message to the family is: left, ready, or for a colleague to bring.
fn told(l: Locale, seen: &Seen, ways: Ways) -> String {
    let mine = |row: &&Message| row.template == MessageTemplate::Proposal.word();
    let Some(row) = seen.messages.iter().find(mine) else {
        return match seen.calls.last() {
            Some(call) => l.proposal_told_call(l.short_date(call.on_day)),
            None => l.proposal_to_bring("call").to_owned(),
        };
    };
    match (row.state == MessageState::ByHand.word(), row.sent_at) {
        (true, _) => l.proposal_to_bring(&row.channel).to_owned(),
        (false, Some(at)) => {
            format!("{}, {}", l.message_state(Standing::of(row, ways).word()), l.moment(at))
        }
        (false, None) => l.message_state(Standing::of(row, ways).word()),
    }
}

/// What the order read of the request, as it was then.
fn facts(l: Locale, stored: &Stored) -> Vec<String> {
    let answer = |holds: bool| if holds { l.rules_yes() } else { l.rules_no() };
    stored.facts.iter().map(|(word, holds)| l.proposal_fact(answer(*holds), word)).collect()
}

/// What counted in the round, and what decided between equals.
fn of_round(l: Locale, stored: &Stored) -> String {
    let Some(round) = &stored.round else { return String::new() };
    let criteria: Vec<String> = round.criteria.iter().map(|fact| l.round_fact(fact)).collect();
    l.proposal_of_round_order(criteria.join(", "), &round.draw)
}

impl DetailPage {
    fn new(visit: &Visit, seen: Seen, form: AnswerForm, errors: Errors) -> Self {
        let l = visit.l;
        let agreed = seen.agreed.as_ref().map(|placed| {
            let days = l.week_in_words(WeekPattern::from_bits(placed.week));
            l.proposal_agreed(days, l.long_date(placed.from_day))
        });
        Self {
            page: Page::new(visit, Section::Proposals, l.proposal_title(&seen.row.code)),
            fields: fields(l).with(errors),
            form,
            parent: words::title(l, &seen.family),
            phones: [&seen.family.phone, &seen.family.phone2]
                .into_iter()
                .filter(|number| !number.is_empty())
                .cloned()
                .collect(),
            reach: words::reach(l, &desk::messages::profile_of(&seen.family)),
            child: l.child_full(&seen.child.given_name, &seen.child.family_name, seen.child.number),
            days: l.week_in_words(WeekPattern::from_bits(seen.row.week)),
            told: told(l, &seen, visit.site.options.ways),
            why: sentences(l, &seen.ranking.reasons),
            facts: facts(l, &seen.ranking),
            of_round: of_round(l, &seen.ranking),
            decided_on: l.short_date(domain::clock::brussels_date(seen.row.sent_at)),
            answers: answers(l),
            reasons: reasons(l),
            agreed,
            residual: seen.residual.map(|need| residual(l, need)),
            ways: visit.site.options.ways,
            call: CallForm::default(),
            call_ends: call_ends(l),
            calls: seen.calls.iter().map(|call| call_in_words(l, call)).collect(),
            seen,
        }
    }

    /// The answers, with what belongs to each.
    fn answer_fields(&self) -> Radios {
        let (form, fields) = (&self.form, &self.fields);
        let hint = self.page.l.proposal_note_hint();
        let start = fields.text("start", &form.start).date();
        let week = fields.week("week", &form.week);
        let reason = fields.select("reason", &form.reason, self.reasons.clone());
        let note = fields.area("note", &form.note).hint(hint).rows(2);
        fields
            .radios("answer", &form.answer, self.answers.clone())
            .under("other", &[&week, &start])
            .under("no", &[&reason, &note])
    }

    /// Where a message stands, in words.
    fn stands(&self, row: &Message) -> String {
        self.page.l.message_state(Standing::of(row, self.ways).word())
    }
}

pub(super) async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let seen = proposals::see(&visit.caller, &code).await?;
    let form = AnswerForm {
        week: forms::ticked(WeekPattern::from_bits(seen.row.week)),
        start: visit.l.short_date(seen.row.start),
        ..AnswerForm::default()
    };
    html(&DetailPage::new(&visit, seen, form, Errors::default()))
}

pub(super) async fn answer(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<AnswerForm>,
) -> Result<Response, PageError> {
    match proposals::answer(&visit.caller, &code, &posted.form).await {
        Err(Refusal::Invalid(errors)) => {
            let seen = proposals::see(&visit.caller, &code).await?;
            let mut page = DetailPage::new(&visit, seen, posted.form, errors);
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        done => back(&code, done, "answered"),
    }
}

fn back(code: &str, done: Outcome<()>, word: &str) -> Result<Response, PageError> {
    done?;
    Ok(Redirect::to(&format!("/proposals/{code}?done={word}")).into_response())
}

pub(super) async fn undo(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    back(&code, proposals::undo(&visit.caller, &code).await, "undone")
}

/// From where a reminder was sent: the list goes on, the page stays.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct From {
    to: String,
    back: String,
}

pub(super) async fn remind(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<From>,
) -> Result<Response, PageError> {
    let reminded = proposals::remind(&visit.caller, &code).await;
    if posted.form.to == "list" {
        reminded?;
        return Ok(Redirect::to(&path_back(&posted.form.back, "reminded")).into_response());
    }
    if is_today(&posted.form.back) {
        reminded?;
        return Ok(to_today(&posted.form.back, "reminded"));
    }
    if let Err(Refusal::NotPossible(Why::NoRemindersLeft)) = reminded {
        // The page was older than the last reminder: it now says to call.
        return Ok(Redirect::to(&format!("/proposals/{code}#call")).into_response());
    }
    back(&code, reminded, "reminded")
}

/// Notes a call about a proposal.
pub(super) async fn called(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<CallForm>,
) -> Result<Response, PageError> {
    match proposals::called(&visit.caller, &code, &posted.form, posted.key).await {
        Err(Refusal::Invalid(errors)) => {
            let seen = proposals::see(&visit.caller, &code).await?;
            let mut page = DetailPage::new(&visit, seen, AnswerForm::default(), errors);
            page.call = posted.form;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        done => back(&code, done, "called"),
    }
}

#[derive(Deserialize)]
pub(super) struct Nothing {}

/// Notes that the letter was handed over.
pub(super) async fn handed(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response, PageError> {
    let Nothing {} = posted.form;
    back(&code, proposals::handed(&visit.caller, &code, posted.key).await, "handed")
}

pub(super) async fn withdraw(
    visit: Visit,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    back(&code, proposals::withdraw(&visit.caller, &code).await, "withdrawn")
}

pub(super) async fn expire(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    back(&code, proposals::expire(&visit.caller, &code).await, "lapsed")
}
