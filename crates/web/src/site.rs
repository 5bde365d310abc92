//! The site as a whole: all features together, with what surrounds every answer.

use crate::limits::Limits;
use crate::recordings::Recordings;
use crate::routes::{Gate, RouteSpec, Routes};
use crate::visit::Visit;
use crate::{
    about, account, appearance, arrivals, ask, audit, board, calendar, candidacies, capacity, care,
    compress, errors, families, front, guide, headers, helping, imports, intakes, languages,
    limits, links, locations, messages, mine, neighbours, observe, offer, people, placements,
    places, proposals, quotas, recordings, requests, retention, returns, rounds, rules, search,
    settings, sign_in, templates, today,
};
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Router, extract::State, middleware};
use desk::App;
use desk::messages::Ways;
use desk::policy::Action;
use desk::single_sign_on::SingleSignOn;
use memory_serve::{CacheControl, load};
use std::sync::Arc;
use std::time::Duration;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

/// Largest form that is read, in bytes; imports have their own limit.
const LARGEST_FORM: usize = 256 * 1024;
/// Longest time for an answer.
const LONGEST_ANSWER: Duration = Duration::from_secs(30);

/// How the site is shown to the world.
#[derive(Debug, Clone, Default)]
pub struct SiteOptions {
    /// The browser may send the session cookie over HTTPS only.
    pub secure: bool,
    /// Whoever has a password and no second factor sets one up before anything else.
    pub require_second_factor: bool,
    /// Requests come through one proxy of ours, which adds the visitor's address to
    /// `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// The provider through which staff signs in, when there is one.
    pub single_sign_on: Option<SingleSignOn>,
    /// What becomes of messages, to say so.
    pub ways: Ways,
    /// Recordings of pages for families, when there are any.
    pub recordings: Option<Arc<Recordings>>,
}

/// What every handler has at hand.
#[derive(Clone)]
pub struct Site {
    /// The application.
    pub app: App,
    /// How it is shown.
    pub options: Arc<SiteOptions>,
}

fn routes() -> Routes {
    Routes::new()
        .get("/health", Gate::Public, health)
        .get("/ready", Gate::Public, ready)
        .and(about::routes())
        .and(appearance::routes())
        .and(care::routes())
        .and(neighbours::routes())
        .and(offer::routes())
        .and(account::routes())
        .and(arrivals::routes())
        .and(ask::routes())
        .and(audit::routes())
        .and(board::routes())
        .and(calendar::routes())
        .and(candidacies::routes())
        .and(capacity::routes())
        .and(families::routes())
        .and(front::routes())
        .and(guide::routes())
        .and(helping::routes())
        .and(imports::routes())
        .and(intakes::routes())
        .and(links::routes())
        .and(locations::routes())
        .and(messages::routes())
        .and(mine::routes())
        .and(people::routes())
        .and(placements::routes())
        .and(places::routes())
        .and(proposals::routes())
        .and(quotas::routes())
        .and(recordings::routes())
        .and(requests::routes())
        .and(retention::routes())
        .and(returns::routes())
        .and(rounds::routes())
        .and(rules::routes())
        .and(search::routes())
        .and(settings::routes())
        .and(sign_in::routes())
        .and(templates::routes())
        .and(today::routes())
}

/// Every address with who may use it.
#[must_use]
pub fn specs() -> Vec<RouteSpec> {
    routes().split().0
}

/// The whole site.
pub fn router(site: Site) -> Router {
    let (_, pages) = routes().split();
    let assets = load!().index_file(None).cache_control(CacheControl::Medium).into_router();
    pages
        .fallback(errors::nothing_here)
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(middleware::from_fn_with_state(Limits::new(&site.options), limits::slow_down))
        .layer(middleware::from_fn_with_state(site.clone(), errors::dress))
        .layer(middleware::from_fn_with_state(site.clone(), languages::settle))
        .layer(CompressionLayer::new().compress_when(compress::worth_it()))
        .layer(middleware::from_fn(compress::only_what_all_may_see))
        .layer(middleware::from_fn_with_state(site.clone(), recordings::settle))
        .nest("/s", assets)
        .layer(CsrfLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_ANSWER))
        .layer(middleware::from_fn(headers::set))
        .layer(middleware::from_fn(observe::answer))
        .with_state(site)
}

/// Where each role starts.
pub(crate) fn home(visit: &Visit) -> Result<Redirect, errors::PageError> {
    visit.caller.may(Action::ManageOwnAccount)?;
    let starts = [
        (Action::SeeToday, "/today"),
        (Action::SeeCandidacies, "/candidacies"),
        (Action::SeeAudit, "/audit"),
        (Action::ManageAccounts, "/people"),
        (Action::HelpAsk, "/helping"),
    ];
    let start = starts.iter().find(|(action, _)| visit.caller.can(*action));
    Ok(Redirect::to(start.map_or("/account", |(_, path)| path)))
}

async fn health() -> &'static str {
    "ok"
}

async fn ready(State(site): State<Site>) -> Response {
    match site.app.store.ping().await {
        Ok(()) => "ready".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response(),
    }
}
