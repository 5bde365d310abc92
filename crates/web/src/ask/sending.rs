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

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/d/{desk}/ask/check", Gate::Public, check)
        .post("/d/{desk}/ask/check", Gate::Public, send)
        .get("/d/{desk}/ask/done", Gate::Public, done)
}

/// One part with its answers.
struct Checked {
    step: &'static str,
    title: &'static str,
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
        step: step.word(),
        title: words::part(l, *step),
        lines: words::answered(l, *step, &draft.answers),
    };
    html(&CheckPage {
        page: ground.page(l.ask_check_title(), "/check").back_to(ground.at("/contact")),
        base: ground.at(""),
        parts: Step::of(draft.door).iter().map(part).collect(),
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
        done,
    })
}
