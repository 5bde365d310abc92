//! The last pages: check the answers, send them, and what happens next.

use super::{Ground, Journey, day_told, words};
use crate::errors::PageError;
use crate::form::Posted;
use crate::front::FrontPage;
use crate::limits::Network;
use crate::page::html;
use crate::routes::{Gate, Routes};
use askama::Template;
use axum::response::Response;
use desk::Refusal;
use desk::ask::{self, Done, SendForm};
use domain::asking::Step;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/d/{desk}/ask/check", Gate::Public, check)
        .post("/d/{desk}/ask/check", Gate::Public, send)
        .get("/d/{desk}/ask/done", Gate::Public, done)
}

/// One part with its answers.
struct Checked {
    path: String,
    title: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "ask/check.html")]
struct CheckPage {
    page: FrontPage,
    base: String,
    parts: Vec<Checked>,
    situation: Vec<String>,
    mark: String,
}

async fn check(Journey { ground, draft }: Journey) -> Result<Response, PageError> {
    let app = &ground.site.app;
    if draft.first_open(app.clock.now()).is_some() {
        return Ok(ground.to("/overview"));
    }
    let l = ground.l;
    let part = |step: &Step| Checked {
        path: format!("{step}?then=check"),
        title: words::part(l, *step).to_owned(),
        lines: words::answered(l, *step, &draft.answers),
    };
    // Each child can be changed, or left out, by itself.
    let children = |answered: Checked| -> Vec<Checked> {
        let child = |(number, line): (i32, String)| Checked {
            path: format!("{}?child={number}&then=check", Step::Child),
            title: l.child_called("", number),
            lines: vec![line],
        };
        (1..).zip(answered.lines).map(child).collect()
    };
    let several = draft.answers.child_count() > 1;
    let parts = Step::of(draft.door).iter().flat_map(|step| match step {
        Step::Child if several => children(part(step)),
        _ => vec![part(step)],
    });
    html(&CheckPage {
        page: ground.page(l.ask_check_title(), "/check").back_to(ground.at("/contact")),
        base: ground.at(""),
        parts: parts.collect(),
        situation: words::answered(l, Step::Situation, &draft.answers),
        mark: ask::mark(app, &draft)?,
    })
}

async fn send(
    Journey { ground, draft }: Journey,
    network: Network,
    posted: Posted<SendForm>,
) -> Result<Response, PageError> {
    let app = &ground.site.app;
    match ask::send(app, &ground.desk, &draft, &posted.form, network.0).await {
        Ok(_) => Ok(ground.to("/done")),
        Err(Refusal::Invalid(_)) => Ok(ground.to("/overview")),
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Template)]
#[template(path = "ask/done.html")]
struct DonePage {
    page: FrontPage,
    done: Done,
    /// Whose the code is, where there are several, and the code.
    codes: Vec<(String, String)>,
    received_on: String,
    contact_by: String,
}

async fn done(ground: Ground) -> Result<Response, PageError> {
    let Some(draft) = ground.draft.as_ref() else { return Ok(ground.to("")) };
    if !draft.is_sent() {
        return Ok(ground.to("/overview"));
    }
    let done = ask::done(&ground.site.app, &ground.desk, draft).await?;
    let l = ground.l;
    html(&DonePage {
        page: ground.page(l.ask_done_title(), "/done"),
        received_on: day_told(l, done.received_on),
        contact_by: day_told(l, done.contact_by),
        codes: codes(l, &done),
        done,
    })
}

/// The codes as they are told: with the name of the child where there are several.
fn codes(l: Locale, done: &Done) -> Vec<(String, String)> {
    let several = done.requests.len() > 1;
    let told = |(number, (code, name)): (i32, &(String, String))| {
        let whose = if several { l.child_called(name, number) } else { String::new() };
        (whose, code.clone())
    };
    (1..).zip(&done.requests).map(told).collect()
}
