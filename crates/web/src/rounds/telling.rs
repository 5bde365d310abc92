//! One family or one place of a plan, told whole: what stood in the way, and what would have
//! to be different.

use super::plan::{Names, described, gets, holds, name, reasons};
use crate::download::{Kind, download};
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::rounds::{
    self, Answer, BY_DRAW, BY_HAND, Different, FamilySeen, Full, PlaceSeen, PlanSeen, Round,
    WaySeen,
};
use texts::Locale;

/// Most ways that are told: the rest is in the data.
const MOST_WAYS: usize = 40;

/// A way, as a row.
struct WayShown {
    place: String,
    what: String,
    given: bool,
    /// What stood in the way.
    answer: Vec<String>,
}

#[derive(Template)]
#[template(path = "rounds/family.html")]
struct FamilyPage {
    page: Page,
    round: Round,
    number: i32,
    code: String,
    request: String,
    wants: String,
    gets: String,
    holds: String,
    /// What it would rather have had was not looked at.
    fixed: bool,
    reasons: Vec<String>,
    ways: Vec<WayShown>,
    more: usize,
    different: Vec<String>,
}

fn names(seen: &PlanSeen) -> Names {
    seen.places.iter().map(|row| (row.id.clone(), row.location.name.clone())).collect()
}

fn named(names: &Names, place: &str) -> String {
    names.get(place).cloned().unwrap_or_else(|| place.to_owned())
}

/// How many go before, and on what.
fn before(l: Locale, word: &str, children: u32) -> String {
    match word {
        BY_DRAW => l.round_before_draw(children),
        BY_HAND => l.round_before_hand(children),
        fact => l.round_before(children, l.round_fact(fact)),
    }
}

fn full(l: Locale, full: &Full) -> Vec<String> {
    let first = l.round_full(l.week_in_words(full.part), full.places, l.short_date(full.week));
    let hand = (full.by_hand > 0).then(|| before(l, BY_HAND, full.by_hand));
    let others = full.before.iter().map(|(word, children)| before(l, word, *children));
    std::iter::once(first).chain(hand).chain(others).collect()
}

fn way(l: Locale, names: &Names, way: &WaySeen) -> WayShown {
    let starts = l.round_starts(l.short_date(way.start));
    let what = format!("{}, {starts}", l.week_in_words(way.week));
    WayShown {
        place: named(names, &way.place),
        what: if way.together { l.round_way_together(what) } else { what },
        given: way.answer == Answer::Given,
        answer: match &way.answer {
            Answer::Given => vec![l.round_way_given().to_owned()],
            Answer::Full(found) => full(l, found),
            Answer::Circle => vec![l.round_way_circle().to_owned()],
        },
    }
}

fn different(l: Locale, names: &Names, change: &Different) -> String {
    match change {
        Different::Way(word, place, week, start) => {
            let what =
                format!("{}, {}", l.week_in_words(*week), l.round_starts(l.short_date(*start)));
            l.round_different(named(names, place), what, *word)
        }
        Different::Fact(fact, place) => {
            l.round_different_fact(l.round_fact(fact), named(names, place))
        }
    }
}

/// Why a family got what it got.
pub(super) async fn family(
    visit: Visit,
    Path((code, number, taking)): Path<(String, i32, String)>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let FamilySeen { plan, row, ways, different: changes } =
        rounds::tell(&visit.caller, &code, number, &taking).await?;
    let names = names(&plan);
    let got = row.offered.as_ref();
    html(&FamilyPage {
        page: Page::new(&visit, Section::Rounds, l.round_why_title(name(l, &row))),
        number,
        request: row.named.as_ref().map(|named| named.code.clone()).unwrap_or_default(),
        wants: format!(
            "{}, {}",
            l.week_in_words(row.wants),
            l.round_starts(l.short_date(row.start))
        ),
        gets: got.map_or_else(
            || l.round_gets_nothing().to_owned(),
            |got| format!("{}: {}", named(&names, &got.place), gets(l, got)),
        ),
        holds: holds(l, &names, &row),
        fixed: row.was_fixed(),
        reasons: reasons(l, &names, &row),
        more: ways.len().saturating_sub(MOST_WAYS),
        ways: ways.iter().take(MOST_WAYS).map(|one| way(l, &names, one)).collect(),
        different: changes.iter().map(|one| different(l, &names, one)).collect(),
        code: row.code,
        round: plan.round,
    })
}

/// The same as data.
pub(super) async fn data(
    visit: Visit,
    Path((code, number, taking)): Path<(String, i32, String)>,
) -> Result<Response, PageError> {
    let bytes = rounds::tell_as_data(&visit.caller, &code, number, &taking).await?;
    Ok(download(Kind::Json, &format!("waarom-{code}-{number}-{taking}"), bytes))
}

#[derive(Template)]
#[template(path = "rounds/place.html")]
struct PlacePage {
    page: Page,
    round: Round,
    number: i32,
    what: String,
    reserved: String,
    given: Vec<(String, String, Vec<String>)>,
    left: String,
    wanted: usize,
    better: usize,
    passed: Vec<String>,
}

/// Who wanted a place, and why those who did not get it did not.
pub(super) async fn place(
    visit: Visit,
    Path((code, number, place)): Path<(String, i32, String)>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let PlaceSeen { plan, row, wanted, better, passed } =
        rounds::tell_place(&visit.caller, &code, number, &place).await?;
    let names = names(&plan);
    let given = row.given.iter().filter_map(|(code, week)| {
        let who = plan.rows.iter().find(|one| one.code == *code)?;
        let why = reasons(l, &names, who);
        Some((who.code.clone(), format!("{}: {}", name(l, who), l.week_in_words(*week)), why))
    });
    let passed = passed.iter().map(|(word, families)| match word.as_str() {
        BY_DRAW => l.round_passed_draw(*families),
        BY_HAND => l.round_passed_full(*families),
        fact => l.round_passed(l.round_fact(fact), *families),
    });
    html(&PlacePage {
        page: Page::new(&visit, Section::Rounds, &row.location.name),
        number,
        what: described(l, &row),
        reserved: if row.reserved > 0 { l.round_reserved(row.reserved) } else { String::new() },
        given: given.collect(),
        left: if row.left.is_empty() { String::new() } else { l.week_in_words(row.left) },
        wanted,
        better,
        passed: passed.collect(),
        round: plan.round,
    })
}
