//! One plan of a round, two side by side, the files, and sending.

use super::{OrderShown, labels, orders};
use crate::components::Fields;
use crate::download::{Kind, download};
use crate::errors::{PageError, why_text};
use crate::form::Posted;
use crate::page::{Page, Section, conflict, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::forms::Errors;
use desk::policy::Action;
use desk::rounds::{
    self, Figures, GROUNDS, Made, Offered, PlaceRow, PlanForm, PlanSeen, Reason, Round, Row,
    SendForm, Sent,
};
use desk::{Refusal, Why};
use serde::Deserialize;
use std::collections::HashMap;
use texts::Locale;

/// A family, as a row.
struct RowShown {
    code: String,
    name: String,
    request: String,
    wants: String,
    place: String,
    gets: String,
    /// What it keeps until it answers.
    holds: String,
    reasons: Vec<String>,
    proposal: String,
    state: String,
    sendable: bool,
    by_hand: bool,
}

/// A place, as a row.
struct PlaceShown {
    id: String,
    code: String,
    name: String,
    location: String,
    when: String,
    reserved: String,
    given: Vec<String>,
    left: String,
}

/// A figure with its value in each plan.
struct FigureShown {
    label: String,
    values: Vec<String>,
}

impl FigureShown {
    fn differs(&self) -> bool {
        self.values.windows(2).any(|two| two.first() != two.last())
    }
}

fn figures(l: Locale, plans: &[&Made]) -> Vec<FigureShown> {
    let row = |word: &str, value: &dyn Fn(&Figures) -> String| FigureShown {
        label: l.round_figure(word),
        values: plans.iter().map(|made| value(&made.figures)).collect(),
    };
    let of = |(part, all): (u32, u32)| l.round_of(all, part);
    let any = |value: &dyn Fn(&Figures) -> u32| plans.iter().any(|made| value(&made.figures) > 0);
    let best = |one: &Figures| {
        one.of_best.map_or(l.round_none().to_owned(), |part| l.round_percent(part / 10))
    };
    let mut rows = vec![
        row("served", &|one| of((one.served, one.asked))),
        row("whole", &|one| one.whole.to_string()),
        row("fewer", &|one| one.fewer.to_string()),
        row("later", &|one| one.later.to_string()),
        row("without", &|one| one.asked.saturating_sub(one.served).to_string()),
        row("days", &|one| of((one.days_given, one.days_asked))),
        row("best", &best),
        row("rank", &|one| match one.rank {
            Some(rank) => l.decimal(f64::from(rank) / 100.0, 1),
            None => l.round_none().to_owned(),
        }),
        row("passed", &|one| (one.claims + one.passed_by_hand).to_string()),
    ];
    // Of what nobody asked for or counts for, nothing is told.
    if any(&|one| one.vulnerable.1) {
        rows.push(row("vulnerable", &|one| of(one.vulnerable)));
    }
    if any(&|one| one.priority.1) {
        rows.push(row("priority", &|one| of(one.priority)));
    }
    if any(&|one| one.reserved.1) {
        rows.push(row("reserved", &|one| of(one.reserved)));
    }
    if any(&|one| one.fixed) {
        rows.push(row("fixed", &|one| one.fixed.to_string()));
    }
    let seeds = plans.iter().map(|made| made.seed.clone()).collect();
    rows.push(FigureShown { label: l.round_figure("seed"), values: seeds });
    rows
}

/// Names of places, by code: location, parts of the week and first day.
pub(super) type Names = HashMap<String, String>;

fn reason(l: Locale, names: &Names, reason: &Reason) -> String {
    let place = |code: &String| names.get(code).unwrap_or(code).clone();
    match reason {
        Reason::ByHand(ground) => l.round_reason_by_hand(l.round_ground(ground)),
        Reason::NotAsked => l.round_reason_not_asked().to_owned(),
        Reason::Answered => l.round_reason_answered().to_owned(),
        Reason::All => l.round_reason_all().to_owned(),
        Reason::FewerDays(days, fine) => l.round_reason_fewer(*days, allowed(*fine)),
        Reason::Later(weeks, fine) => l.round_reason_later(allowed(*fine), *weeks),
        Reason::Counts(facts) => {
            let facts: Vec<String> = facts.iter().map(|fact| l.round_fact(fact)).collect();
            l.round_reason_counts(facts.join(", "))
        }
        Reason::NoneFits => l.round_reason_none_fits().to_owned(),
        Reason::Forbidden(code) => l.round_reason_forbidden(place(code)),
        Reason::First(code, week, fact) => {
            l.round_reason_first(l.round_fact(fact), place(code), l.week_in_words(*week))
        }
        Reason::Draw(code, week) => l.round_reason_draw(place(code), l.week_in_words(*week)),
        Reason::Share(code, week) => l.round_reason_share(place(code), l.week_in_words(*week)),
        Reason::Together => l.round_reason_together().to_owned(),
        Reason::Fixed(code, week, ground) if ground.is_empty() => {
            l.round_reason_promised(place(code), l.week_in_words(*week))
        }
        Reason::Fixed(code, week, ground) => {
            l.round_reason_fixed(l.round_ground(ground), place(code), l.week_in_words(*week))
        }
        Reason::PassedByHand(code, fact, ground) => {
            l.round_reason_passed_by_hand(l.round_fact(fact), l.round_ground(ground), place(code))
        }
        Reason::TooLittle(code) => l.round_reason_too_little(place(code)),
    }
}

const fn allowed(fine: bool) -> &'static str {
    if fine { "yes" } else { "no" }
}

/// Why a family got what it got, and who decided what people fixed.
pub(super) fn reasons(l: Locale, names: &Names, row: &Row) -> Vec<String> {
    let fixed = row.fixed.as_ref().map(|(name, at)| l.round_fixed_by(l.moment(*at), name));
    row.reasons.iter().map(|one| reason(l, names, one)).chain(fixed).collect()
}

pub(super) fn gets(l: Locale, offered: &Offered) -> String {
    let starts = l.round_starts(l.short_date(offered.start));
    let starts = offered
        .until
        .map_or_else(|| starts.clone(), |last| l.round_lasts(starts.clone(), l.short_date(last)));
    let gets = format!("{}, {starts}", l.week_in_words(offered.week));
    offered.rank.map_or(gets.clone(), |rank| format!("{gets}, {}", l.round_rank(rank)))
}

pub(super) fn name(l: Locale, row: &Row) -> String {
    row.named.as_ref().map_or_else(
        || l.round_gone().to_owned(),
        |named| format!("{} {}", named.given_name, named.family_name).trim().to_owned(),
    )
}

/// What a family keeps until it says yes to something that it would rather have.
pub(super) fn holds(l: Locale, names: &Names, row: &Row) -> String {
    let text = |held: &Offered| {
        let at = names.get(&held.place).unwrap_or(&held.place);
        l.round_holds(at, gets(l, held))
    };
    row.holds.as_ref().map(text).unwrap_or_default()
}

fn shown(l: Locale, names: &Names, row: &Row) -> RowShown {
    let place = row.offered.as_ref().map(|offered| &offered.place);
    let (proposal, state) = row.proposal.clone().unwrap_or_default();
    RowShown {
        code: row.code.clone(),
        name: name(l, row),
        request: row.named.as_ref().map(|named| named.code.clone()).unwrap_or_default(),
        wants: format!(
            "{}, {}",
            l.week_in_words(row.wants),
            l.round_starts(l.short_date(row.start))
        ),
        place: place.map(|code| names.get(code).unwrap_or(code).clone()).unwrap_or_default(),
        gets: row.offered.as_ref().map(|offered| gets(l, offered)).unwrap_or_default(),
        holds: holds(l, names, row),
        reasons: reasons(l, names, row),
        state: if proposal.is_empty() { state } else { l.proposal_state(state) },
        proposal,
        sendable: row.sendable,
        by_hand: row.by_hand,
    }
}

#[derive(Template)]
#[template(path = "rounds/plan.html")]
struct PlanPage {
    page: Page,
    fields: Fields,
    round: Round,
    made: Made,
    figures: Vec<FigureShown>,
    orders: Vec<OrderShown>,
    rows: Vec<RowShown>,
    places: Vec<PlaceShown>,
    /// For the form by hand: families and places.
    requests: Vec<(String, String)>,
    choices: Vec<(String, String)>,
    grounds: Vec<(String, String)>,
    form: PlanForm,
    newest: i32,
    draws: i64,
    can_roll: bool,
    may_send: bool,
    may_prepare: bool,
    any_sendable: bool,
    sent: Option<String>,
    lost: Vec<String>,
    /// Why what was asked cannot be.
    refused: Option<&'static str>,
}

/// Why a place may be fixed by hand, none first.
fn grounds(l: Locale) -> Vec<(String, String)> {
    let none = (String::new(), l.round_ground_choose().to_owned());
    let known = GROUNDS.map(|word| (word.to_owned(), l.round_ground(word)));
    std::iter::once(none).chain(known).collect()
}

/// A place: location, parts of the week, first and last day, how many.
pub(super) fn described(l: Locale, row: &PlaceRow) -> String {
    let week = domain::week::WeekPattern::from_bits(row.place.week);
    let starts = l.round_starts(l.short_date(row.place.from_day));
    let mut text = format!("{}: {}, {starts}", row.location.name, l.week_in_words(week));
    if let Some(last) = row.place.until_day {
        text = l.round_lasts(text, l.short_date(last));
    }
    if row.number > 1 {
        text = l.round_alike(row.number, text);
    }
    text
}

impl PlanPage {
    fn new(visit: &Visit, seen: PlanSeen, form: PlanForm, errors: Errors, sent: &Sent) -> Self {
        let l = visit.l;
        let names: Names =
            seen.places.iter().map(|row| (row.id.clone(), row.location.name.clone())).collect();
        let choices = seen.places.iter().map(|row| (row.id.clone(), described(l, row)));
        let choices: Vec<(String, String)> = choices.collect();
        let text = |code: &String| {
            let found = choices.iter().find(|(known, _)| known == code);
            found.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        let who: HashMap<&str, String> =
            seen.rows.iter().map(|row| (row.code.as_str(), name(l, row))).collect();
        let who = |code: &str| who.get(code).cloned().unwrap_or_default();
        let places = seen.places.iter().map(|row| PlaceShown {
            id: row.id.clone(),
            code: row.place.code.clone(),
            name: row.location.name.clone(),
            location: row.location.code.clone(),
            when: text(&row.id)
                .split_once(": ")
                .map(|(_, when)| when.to_owned())
                .unwrap_or_default(),
            reserved: if row.reserved > 0 { l.round_reserved(row.reserved) } else { String::new() },
            given: row
                .given
                .iter()
                .map(|(code, week)| format!("{}: {}", who(code), l.week_in_words(*week)))
                .collect(),
            left: if row.left.is_empty() { String::new() } else { l.week_in_words(row.left) },
        });
        let places = places.collect();
        let free = seen.rows.iter().filter(|row| row.free);
        let requests =
            free.map(|row| (row.code.clone(), format!("{} ({})", name(l, row), row.code)));
        let requests = requests.collect();
        let lost = sent
            .lost
            .iter()
            .map(|(code, why)| {
                // The other family may be of this plan: two can share the days of one place.
                let why = match why {
                    Why::PlaceTaken => l.round_place_waits(),
                    other => why_text(l, *other),
                };
                l.round_lost(who(code), why)
            })
            .collect();
        let title = format!("{}: {}", seen.round.name, l.round_plan(seen.made.row.number));
        Self {
            page: Page::new(visit, Section::Rounds, title),
            fields: labels(l).with(errors),
            figures: figures(l, &[&seen.made]),
            orders: orders(l, &seen.made.orders),
            rows: seen.rows.iter().map(|row| shown(l, &names, row)).collect(),
            places,
            requests,
            any_sendable: seen.rows.iter().any(|row| row.sendable),
            choices,
            grounds: grounds(l),
            form,
            newest: seen.newest,
            draws: seen.draws,
            can_roll: seen.can_roll,
            may_send: seen.may_send,
            may_prepare: visit.caller.can(Action::PrepareRound),
            sent: None,
            lost,
            refused: None,
            round: seen.round,
            made: seen.made,
        }
    }
}

pub(super) async fn show(
    visit: Visit,
    Path((code, number)): Path<(String, i32)>,
) -> Result<Response, PageError> {
    let seen = rounds::see_plan(&visit.caller, &code, number).await?;
    let form = PlanForm::default();
    html(&PlanPage::new(&visit, seen, form, Errors::default(), &Sent::default()))
}

/// The same plan, with what was wrong with the form by hand.
pub(super) async fn invalid(
    visit: &Visit,
    code: &str,
    number: i32,
    posted: Posted<PlanForm>,
    errors: Errors,
) -> Result<Response, PageError> {
    let seen = rounds::see_plan(&visit.caller, code, number).await?;
    let mut page = PlanPage::new(visit, seen, posted.form, errors, &Sent::default());
    page.page = page.page.with_errors(posted.key);
    unprocessable(&page)
}

/// The same plan, with why what was asked by hand cannot be; what was chosen stays chosen.
pub(super) async fn refused(
    visit: &Visit,
    code: &str,
    number: i32,
    posted: Posted<PlanForm>,
    why: Why,
) -> Result<Response, PageError> {
    let seen = rounds::see_plan(&visit.caller, code, number).await?;
    let mut page = PlanPage::new(visit, seen, posted.form, Errors::default(), &Sent::default());
    page.page = page.page.with_errors(posted.key);
    page.refused = Some(why_text(visit.l, why));
    conflict(&page)
}

/// Sends, and tells of every family what came of it: on the page itself, as it names people.
pub(super) async fn send(
    visit: Visit,
    Path((code, number)): Path<(String, i32)>,
    posted: Posted<SendForm>,
) -> Result<Response, PageError> {
    let sent = match rounds::send(&visit.caller, &code, number, &posted.form, posted.key).await {
        Ok(sent) => sent,
        Err(Refusal::Invalid(errors)) => {
            let seen = rounds::see_plan(&visit.caller, &code, number).await?;
            let form = PlanForm::default();
            let mut page = PlanPage::new(&visit, seen, form, errors, &Sent::default());
            page.page = page.page.with_errors(posted.key);
            return unprocessable(&page);
        }
        Err(refusal) => return Err(refusal.into()),
    };
    let seen = rounds::see_plan(&visit.caller, &code, number).await?;
    let form = PlanForm::default();
    let mut page = PlanPage::new(&visit, seen, form, Errors::default(), &sent);
    page.sent = Some(visit.l.round_sent(sent.made));
    html(&page)
}

async fn file(visit: &Visit, code: &str, number: i32) -> Result<(String, String), PageError> {
    Ok(rounds::files(&visit.caller, code, number).await?)
}

pub(super) async fn round_file(
    visit: Visit,
    Path((code, number)): Path<(String, i32)>,
) -> Result<Response, PageError> {
    let (round, _) = file(&visit, &code, number).await?;
    Ok(download(Kind::Json, &format!("ronde-{code}-{number}"), round.into_bytes()))
}

pub(super) async fn plan_file(
    visit: Visit,
    Path((code, number)): Path<(String, i32)>,
) -> Result<Response, PageError> {
    let (_, plan) = file(&visit, &code, number).await?;
    Ok(download(Kind::Json, &format!("plan-{code}-{number}"), plan.into_bytes()))
}

#[derive(Deserialize)]
#[serde(default)]
pub(super) struct Two {
    one: i32,
    other: i32,
}

impl Default for Two {
    fn default() -> Self {
        Self { one: 1, other: 1 }
    }
}

/// A family that gets something else.
struct ChangedShown {
    name: String,
    request: String,
    one: String,
    other: String,
}

#[derive(Template)]
#[template(path = "rounds/compare.html")]
struct ComparePlans {
    page: Page,
    round: Round,
    one: i32,
    other: i32,
    /// Figures that differ, and those that do not.
    figures: Vec<FigureShown>,
    equal: Vec<FigureShown>,
    changed: Vec<ChangedShown>,
}

pub(super) async fn compare(
    visit: Visit,
    Path(code): Path<String>,
    Query(two): Query<Two>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let found = rounds::compare(&visit.caller, &code, two.one, two.other).await?;
    let text = |offered: &Option<Offered>| match offered {
        Some(offered) => {
            let at = found.at.get(&offered.place).cloned().unwrap_or_default();
            format!("{at}: {}", gets(l, offered))
        }
        None => l.round_gets_nothing().to_owned(),
    };
    let changed = found.changed.iter().map(|(row, other)| ChangedShown {
        name: name(l, row),
        request: row.named.as_ref().map(|named| named.code.clone()).unwrap_or_default(),
        one: text(&row.offered),
        other: text(other),
    });
    let all = figures(l, &[&found.one, &found.other]);
    let (differing, equal) = all.into_iter().partition(FigureShown::differs);
    html(&ComparePlans {
        page: Page::new(&visit, Section::Rounds, l.round_compare_title()),
        one: found.one.row.number,
        other: found.other.row.number,
        figures: differing,
        equal,
        changed: changed.collect(),
        round: found.round,
    })
}
