//! What came in through the front door, for the desk: who asks, who helped, whom it
//! resembles; and with one key seen, let in or thrown away.

use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::today::{Back, to_today};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::ask::{self, Looked};
use desk::policy::Action;
use serde::Deserialize;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let gate = Gate::May(Action::HandleArrival);
    Routes::new()
        .get("/arrivals/held", gate, held)
        .post("/arrivals/held/refusal", gate, throw_away_all)
        .get("/arrivals/{arrival}", gate, see)
        .post("/arrivals/{arrival}/completion", gate, seen)
        .post("/arrivals/{arrival}/admission", gate, let_in)
        .post("/arrivals/{arrival}/refusal", gate, throw_away)
}

#[derive(Deserialize)]
struct Nothing {}

/// A family that it resembles.
struct Like {
    code: String,
    name: String,
    phone: String,
}

#[derive(Template)]
#[template(path = "arrivals/see.html")]
struct SeePage {
    page: Page,
    looked: Looked,
    name: String,
    children: Vec<String>,
    suspicions: Vec<String>,
    received: String,
    likely: Vec<Like>,
    held: bool,
    open: bool,
}

fn children(l: Locale, looked: &Looked) -> Vec<String> {
    let form = &looked.form;
    let of = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    (0..form.child_kind.len())
        .map(|at| {
            let said = l.ask_said_child(of(&form.child_date, at), of(&form.child_kind, at));
            format!("{} {said}", of(&form.child_given, at)).trim().to_owned()
        })
        .collect()
}

async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let l = visit.l;
    let looked = ask::look(&visit.caller, &code).await?;
    let like = |like: &desk::duplicates::LikelyFamily| Like {
        code: like.family.code.clone(),
        name: format!("{} {}", like.family.given_name, like.family.family_name),
        phone: like.family.phone.clone(),
    };
    html(&SeePage {
        page: Page::new(&visit, Section::Today, l.arrival_title()),
        name: format!("{} {}", looked.form.given_name, looked.form.family_name).trim().to_owned(),
        children: children(l, &looked),
        suspicions: looked
            .arrival
            .suspicion
            .split_whitespace()
            .map(|word| l.arrival_suspicion(word))
            .collect(),
        received: l.moment(looked.arrival.received_at),
        likely: looked.likely.iter().map(like).collect(),
        held: looked.arrival.state == "held",
        open: looked.arrival.handled_at.is_none(),
        looked,
    })
}

/// Something that waits, with what tells a family from a robot.
struct Waiting {
    code: String,
    name: String,
    phone: String,
    received: String,
    suspicions: String,
}

#[derive(Template)]
#[template(path = "arrivals/held.html")]
struct HeldPage {
    page: Page,
    waiting: Vec<Waiting>,
}

async fn held(visit: Visit) -> Result<Response, PageError> {
    let l = visit.l;
    let words = |suspicion: &str| {
        let words = suspicion.split_whitespace().map(|word| l.arrival_suspicion(word));
        words.collect::<Vec<_>>().join("; ")
    };
    let waiting = ask::held(&visit.caller).await?.into_iter().map(|(row, form)| Waiting {
        name: format!("{} {}", form.given_name, form.family_name).trim().to_owned(),
        phone: form.phone,
        received: l.moment(row.received_at),
        suspicions: words(&row.suspicion),
        code: row.code,
    });
    let waiting = waiting.collect();
    html(&HeldPage { page: Page::new(&visit, Section::Today, l.arrivals_held_title()), waiting })
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Thrown {
    arrival: Vec<String>,
}

async fn throw_away_all(visit: Visit, posted: Posted<Thrown>) -> Result<Response, PageError> {
    let thrown = ask::throw_away_all(&visit.caller, &posted.form.arrival, posted.key).await?;
    let done = if thrown == 0 { "" } else { "?done=thrown-away" };
    Ok(Redirect::to(&format!("/arrivals/held{done}")).into_response())
}

async fn seen(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Back>,
) -> Result<Response, PageError> {
    ask::mark_seen(&visit.caller, &code, posted.key).await?;
    Ok(to_today(&posted.form.back, "seen"))
}

async fn let_in(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Nothing>,
) -> Result<Response, PageError> {
    let request = ask::let_in(&visit.caller, &code, posted.key).await?;
    Ok(Redirect::to(&format!("/requests/{request}?done=let-in")).into_response())
}

async fn throw_away(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Back>,
) -> Result<Response, PageError> {
    ask::throw_away(&visit.caller, &code, posted.key).await?;
    Ok(to_today(&posted.form.back, "thrown-away"))
}
