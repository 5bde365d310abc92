//! My request: the pages of a family that follows its own questions, in the frame of the
//! front of house. Every page works without script; each asks one thing.

mod coming_in;
mod data;
mod overview;
pub mod people;
mod stopping;
mod trusted;
mod wish;

use crate::Site;
use crate::errors::PageError;
use crate::front::FrontPage;
use crate::languages::at_desk;
use crate::routes::{Gate, Routes};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use desk::appearance::{self, Appearance};
use desk::messages::language_of;
use desk::mine::{self, Mine};
use desk::policy::Action;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let (see, change) = (Gate::Own(Action::SeeOwnFile), Gate::Own(Action::ChangeOwnFile));
    let (share, data) = (Gate::Own(Action::ShareOwnFile), Gate::Own(Action::TakeOwnData));
    Routes::new()
        .get("/my/sign-in", Gate::Public, coming_in::show)
        .post("/my/sign-in", Gate::Public, coming_in::ask)
        .get("/my/code", Gate::Public, coming_in::code)
        .post("/my/code", Gate::Public, coming_in::enter)
        .get("/my/code/{link}", Gate::Public, coming_in::link)
        .post("/my/code/{link}", Gate::Public, coming_in::enter_by_link)
        .post("/my/sign-out", Gate::Public, coming_in::sign_out)
        .get("/my", see, overview::see)
        .get("/my/seen", see, overview::seen)
        .get("/my/sessions", see, coming_in::sessions)
        .post("/my/sessions/{my_session}/end", see, coming_in::end_session)
        .get("/my/requests/{request}/wish", change, wish::form)
        .post("/my/requests/{request}/wish", change, wish::save)
        .post("/my/requests/{request}/wish/undoing", change, wish::undo)
        .get("/my/requests/{request}/stop", change, stopping::form)
        .post("/my/requests/{request}/stop", change, stopping::stop)
        .post("/my/requests/{request}/going-on", change, stopping::go_on)
        .post("/my/requests/{request}/still", change, stopping::still)
        .get("/my/people", share, people::see)
        .get("/my/people/parent", share, people::parent)
        .post("/my/people/parent", share, people::save_parent)
        .post("/my/people/parent/removal", share, people::remove_parent)
        .get("/my/people/new", share, people::new)
        .post("/my/people/new", share, people::add)
        .post("/my/people/{grant}/revocation", share, people::revoke)
        .get("/my/data", data, data::see)
        .get("/my/data/file.json", data, data::file)
        .get("/my/data/print", data, data::print)
        .post("/my/data/erasure", data, data::erase)
        .get("/t/{secret}", Gate::Link, trusted::see)
}

/// A family that signed in.
pub struct MyVisit {
    /// For the use cases.
    pub mine: Mine,
    /// Language of the page.
    pub l: Locale,
    /// The site.
    pub site: Site,
    /// The address that was asked.
    pub path: String,
    /// How the pages of the desk look.
    appearance: Appearance,
}

impl MyVisit {
    /// A page of this visit.
    pub fn page(&self, title: impl Into<String>) -> FrontPage {
        FrontPage::of_desk(&self.mine.desk, &self.appearance, self.l, title, &self.path).unlisted()
    }
}

/// Name of the cookie of a family's session.
fn session_name(site: &Site) -> &'static str {
    if site.options.secure { "__Host-kinderloket-my" } else { "kinderloket-my" }
}

/// Name of the cookie that binds a code to the browser that asked it.
fn browser_name(site: &Site) -> &'static str {
    if site.options.secure { "__Host-kinderloket-code" } else { "kinderloket-code" }
}

fn cookie(site: &Site, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(site.options.secure)
        .build()
}

/// The secret in a cookie; empty when there is none.
fn secret_in(jar: &CookieJar, name: &str) -> String {
    jar.get(name).map(|cookie| cookie.value().to_owned()).unwrap_or_default()
}

impl FromRequestParts<Site> for MyVisit {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, PageError> {
        let jar = CookieJar::from_headers(&parts.headers);
        let token = secret_in(&jar, session_name(site));
        let Some(mine) = mine::signed(&site.app, &token).await? else {
            return Err(PageError::MySignIn);
        };
        let l = at_desk(site, mine.desk.id, language_of(&mine.family)).await?;
        let path = parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default();
        let appearance = appearance::of(&site.app, &mine.desk).await?;
        Ok(Self { mine, l, site: site.clone(), path, appearance })
    }
}
