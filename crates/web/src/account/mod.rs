//! The own account: password, second factor, sessions.

use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::{LANGUAGE_COOKIE, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::Cookie;
use desk::Refusal;
use desk::accounts::own::{
    self, Enrolment, FactorForm, PasswordForm, ProfileForm, Session, SignIn,
};
use desk::forms::Errors;
use desk::policy::Action::ManageOwnAccount;
use serde::Deserialize;
use texts::Locale;
use uuid::Uuid;

/// Where a second factor is set up, and all that may be done before it is there.
pub const FACTOR: &str = "/account/second-factor";

/// The addresses.
pub fn routes() -> Routes {
    let own = Gate::May(ManageOwnAccount);
    Routes::new()
        .get("/account", own, show)
        .post("/account", own, change_profile)
        .post("/account/password", own, change_password)
        .get("/account/second-factor", own, propose)
        .post("/account/second-factor", own, confirm)
        .post("/account/second-factor/removal", own, remove)
        .post("/account/sessions/ending", own, end_others)
        .post("/account/sessions/{session}/ending", own, end_session)
}

#[derive(Template)]
#[template(path = "account/show.html")]
struct AccountPage {
    page: Page,
    fields: Fields,
    email: String,
    has_password: bool,
    has_factor: bool,
    profile: ProfileForm,
    languages: Vec<(&'static str, &'static str)>,
    sessions: Vec<Session>,
    this: Uuid,
    history: Vec<SignIn>,
}

impl AccountPage {
    async fn new(
        visit: &Visit,
        typed: Option<ProfileForm>,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let row = own::see(&visit.caller).await?;
        let profile = typed.unwrap_or(ProfileForm { name: row.name, language: row.language });
        Ok(Self {
            page: Page::new(visit, Section::None, l.account_title()),
            fields: labels(l).with(errors),
            email: row.email,
            has_password: row.password_hash.is_some(),
            has_factor: row.totp_secret.is_some(),
            profile,
            languages: texts::desk_locales()
                .map(|known| (known.code(), known.language_name()))
                .collect(),
            sessions: own::sessions(&visit.caller).await?,
            this: visit.session,
            history: own::history(&visit.caller).await?,
        })
    }
}

fn labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("name", l.account_name()),
            ("language", l.account_language()),
            ("current", l.account_current_password()),
            ("password", l.account_new_password()),
            ("again", l.account_again()),
            ("code", l.account_code()),
        ],
    )
}

/// The browser and the system, as people call them.
pub(crate) fn browser(agent: &str) -> String {
    let first = |known: &[(&str, &'static str)]| {
        known.iter().find(|(word, _)| agent.contains(word)).map_or("", |(_, name)| *name)
    };
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    let both: Vec<&str> = [browser, system].into_iter().filter(|word| !word.is_empty()).collect();
    if both.is_empty() { agent.chars().take(40).collect() } else { both.join(", ") }
}

async fn show(visit: Visit) -> Result<Response, PageError> {
    html(&AccountPage::new(&visit, None, Errors::default()).await?)
}

fn done(path: &str, word: &str) -> Response {
    Redirect::to(&format!("{path}?done={word}")).into_response()
}

/// The page again, with what is wrong.
async fn again(
    visit: &Visit,
    typed: Option<ProfileForm>,
    refusal: Refusal,
    key: desk::FormKey,
) -> Result<Response, PageError> {
    let Refusal::Invalid(errors) = refusal else { return Err(refusal.into()) };
    let mut page = AccountPage::new(visit, typed, errors).await?;
    page.page = page.page.with_errors(key);
    unprocessable(&page)
}

async fn change_profile(visit: Visit, posted: Posted<ProfileForm>) -> Result<Response, PageError> {
    let tags: Vec<&str> = texts::desk_locales().map(Locale::code).collect();
    match own::change_profile(&visit.caller, &posted.form, &tags).await {
        Ok(()) => {
            // The choice of the account counts from here on, not what was chosen before.
            let forget = Cookie::build((LANGUAGE_COOKIE, "")).path("/").build();
            let jar = CookieJar::new().add(forget.clone()).remove(forget);
            Ok((jar, done("/account", "saved")).into_response())
        }
        Err(refusal) => again(&visit, Some(posted.form), refusal, posted.key).await,
    }
}

async fn change_password(
    visit: Visit,
    posted: Posted<PasswordForm>,
) -> Result<Response, PageError> {
    match own::change_password(&visit.caller, &posted.form, visit.session).await {
        Ok(()) => Ok(done("/account", "saved")),
        Err(refusal) => again(&visit, None, refusal, posted.key).await,
    }
}

#[derive(Template)]
#[template(path = "account/factor.html")]
struct FactorPage {
    page: Page,
    fields: Fields,
    required: bool,
    groups: String,
    enrolment: Enrolment,
    qr: Option<crate::qr::Code>,
}

impl FactorPage {
    fn new(visit: &Visit, enrolment: Enrolment, errors: Errors) -> Self {
        let l = visit.l;
        let letters: Vec<char> = enrolment.secret.chars().collect();
        let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
        let mut page = Page::new(visit, Section::None, l.factor_title());
        let required = visit.site.options.require_second_factor;
        if required {
            // Nothing else is open yet.
            page.menu.clear();
            page.search = false;
        }
        Self {
            page,
            fields: labels(l).with(errors),
            required,
            groups: groups.join(" "),
            qr: crate::qr::code(&enrolment.link, l.factor_qr()),
            enrolment,
        }
    }
}

async fn propose(visit: Visit) -> Result<Response, PageError> {
    let enrolment = own::propose_factor(&visit.caller).await?;
    html(&FactorPage::new(&visit, enrolment, Errors::default()))
}

async fn confirm(visit: Visit, posted: Posted<FactorForm>) -> Result<Response, PageError> {
    match own::confirm_factor(&visit.caller, &posted.form, visit.session).await {
        Ok(()) => Ok(done("/account", "factor")),
        Err(Refusal::Invalid(errors)) => {
            let enrolment = own::proposed_factor(&visit.caller, &posted.form.sealed).await?;
            let mut page = FactorPage::new(&visit, enrolment, errors);
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Removal {
    current: String,
}

async fn remove(visit: Visit, posted: Posted<Removal>) -> Result<Response, PageError> {
    match own::remove_factor(&visit.caller, &posted.form.current, visit.session).await {
        Ok(()) => Ok(done("/account", "saved")),
        Err(refusal) => again(&visit, None, refusal, posted.key).await,
    }
}

async fn end_others(visit: Visit) -> Result<Response, PageError> {
    own::end_other_sessions(&visit.caller, visit.session).await?;
    Ok(done("/account", "ended"))
}

async fn end_session(visit: Visit, Path(session): Path<String>) -> Result<Response, PageError> {
    let session = session.parse().map_err(|_| PageError::NotFound)?;
    own::end_session(&visit.caller, session).await?;
    Ok(done("/account", "ended"))
}

#[cfg(test)]
mod tests {
    use super::browser;

    #[test]
    fn a_browser_is_named_as_people_name_it() {
        let agent = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";
        assert_eq!(browser(agent), "Chrome, Windows");
        assert_eq!(browser("curl/8"), "curl/8");
    }
}
