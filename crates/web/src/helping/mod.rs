//! Helping a family to ask: where a referrer or a colleague begins, and finds back the
//! requests with which it helped.

use crate::ask::cookie;
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use desk::ask::{self, Helped};
use desk::policy::Action;

/// The addresses.
pub fn routes() -> Routes {
    let gate = Gate::May(Action::HelpAsk);
    Routes::new().get("/helping", gate, list).post("/helping", gate, begin)
}

/// A request with which somebody helped.
struct Row {
    on: String,
    name: String,
    requests: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "helping/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
}

async fn list(visit: Visit) -> Result<Response, PageError> {
    let l = visit.l;
    let row = |helped: Helped| Row {
        on: l.moment(helped.arrival.received_at),
        name: if helped.name.is_empty() { l.helping_with_desk().to_owned() } else { helped.name },
        requests: helped
            .requests
            .into_iter()
            .map(|(code, state)| {
                let waits = state.is_empty();
                (code, if waits { l.helping_waits().to_owned() } else { l.request_state(&state) })
            })
            .collect(),
    };
    let rows = ask::helped(&visit.caller).await?.into_iter().map(row).collect();
    html(&ListPage { page: Page::new(&visit, Section::Helping, l.helping_title()), rows })
}

async fn begin(visit: Visit) -> Result<Response, PageError> {
    let begun = ask::accept(&visit.caller, visit.l.code()).await?;
    let jar = CookieJar::new().add(cookie(&visit.site, begun.secret));
    Ok((jar, Redirect::to(&format!("/d/{}/ask/helper", begun.desk))).into_response())
}
