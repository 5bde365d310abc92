//! Who comes to a location: a list for whoever signs in for it, and a part of the page
//! behind its personal link.

mod table;

pub(crate) use table::ComingTable;

use crate::components::Pager;
use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Query, RawQuery};
use axum::response::Response;
use desk::placements;
use desk::policy::Action;
use serde::Deserialize;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new().get("/placements", Gate::May(Action::SeePlacements), list)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Wanted {
    page: u64,
}

#[derive(Template)]
#[template(path = "placements/list.html")]
struct ListPage {
    page: Page,
    coming: ComingTable,
    total: u64,
    pager: Pager,
}

async fn list(
    visit: Visit,
    Query(wanted): Query<Wanted>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let found = placements::coming(&visit.caller, wanted.page).await?;
    html(&ListPage {
        page: Page::new(&visit, Section::Placements, l.placements_title()),
        coming: ComingTable::new(l, &found.rows),
        total: found.total,
        pager: Pager::new(l, &found, &query.unwrap_or_default()),
    })
}
