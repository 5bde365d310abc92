//! One request: its wishes, traits and state, with everything that can be done to it.

use super::law::SetWords;
use super::new::{LocationPlaces, bonds, cares, location_places, tariffs, wish_labels};
use super::{birth_words, child_name};
use crate::components::{Fields, week_in_words};
use crate::errors::PageError;
use crate::form::Posted;
use crate::neighbours::{ConsentShown, consents_shown};
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::policy::Action;
use desk::requests::{self, ClosureForm, File, TraitForm, WishForm};
use desk::{FormKey, Refusal, intakes};
use domain::requests::{ClosureReason, RequestState, Together, Wish};
use domain::traits::{TraitKind, TraitSource};
use domain::week::WeekPattern;
use serde::Deserialize;
use std::collections::HashMap;
use texts::Locale;

/// A wish in words.
struct WishPart {
    number: i32,
    now: bool,
    start: String,
    days: String,
    other_week: String,
    hours: String,
    tariff: String,
    care: String,
    preference: String,
    locations: Vec<String>,
    flexible: String,
    reason: String,
    by: &'static str,
    who: String,
    at: String,
}

fn wish_part(
    l: Locale,
    file: &File,
    row: &store::entities::wish::Model,
    wish: &Wish,
    locations: &HashMap<String, String>,
) -> WishPart {
    let days = l.requests_days_count(wish.days_per_week());
    let week = week_in_words(l, wish.week);
    let flexible = [
        (wish.flexibility.later_start, l.request_later_start()),
        (wish.flexibility.other_days, l.request_other_days()),
        (wish.flexibility.fewer_days, l.request_fewer_days()),
        (wish.varying, l.request_varying()),
    ];
    let said = flexible.iter().filter(|(holds, _)| *holds).map(|(_, words)| (*words).to_owned());
    let bond = (wish.together != Together::No)
        .then(|| l.request_together_is(l.request_together_word(wish.together.word())));
    let said: Vec<String> = said.chain(bond).collect();
    let hour = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    WishPart {
        number: row.number,
        now: row.number == file.request.wish_version,
        start: l.short_date(wish.start),
        days: if week.is_empty() { days } else { format!("{days}: {week}") },
        other_week: week_in_words(l, wish.other_week),
        hours: wish
            .hours
            .map(|(from, until)| format!("{} - {}", hour(from), hour(until)))
            .unwrap_or_default(),
        tariff: l.request_tariff_word(wish.tariff.word()),
        care: l.request_care_word(wish.care.word()),
        preference: wish.preference.clone(),
        locations: wish
            .locations
            .iter()
            .map(|code| locations.get(code).cloned().unwrap_or_else(|| code.clone()))
            .collect(),
        flexible: said.join("; "),
        reason: row.reason.clone(),
        by: if row.by_family { "family" } else { "desk" },
        who: row.by_account.and_then(|id| file.names.get(&id)).cloned().unwrap_or_default(),
        at: l.moment(row.at),
    }
}

#[derive(Template)]
#[template(path = "requests/file.html")]
struct FilePage {
    page: Page,
    fields: Fields,
    file: File,
    child: String,
    birth: String,
    wishes: Vec<WishPart>,
    need: String,
    looking: bool,
    closed: bool,
    change: bool,
    close: bool,
    owner: String,
    colleagues: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    sources: Vec<(String, String)>,
    reasons: Vec<(String, String)>,
    said: TraitForm,
    closing: ClosureForm,
    /// What the family allows neighbouring desks; empty when there are none.
    consents: Vec<ConsentShown>,
    sets: Vec<SetWords>,
}

async fn page(
    visit: &Visit,
    code: &str,
    errors: Errors,
    said: TraitForm,
    closing: ClosureForm,
) -> Result<FilePage, PageError> {
    let l = visit.l;
    let file = requests::file(&visit.caller, code).await?;
    let locations: HashMap<String, String> =
        requests::location_choices(&visit.caller).await?.into_iter().collect();
    let wishes =
        file.wishes.iter().map(|(row, wish)| wish_part(l, &file, row, wish, &locations)).collect();
    let state = file.request.state.parse::<RequestState>().ok();
    let week = week_in_words(l, WeekPattern::from_bits(file.request.need_week));
    let days = l.requests_days_count(file.request.need_days);
    let team = (String::new(), l.requests_owner_team().to_owned());
    let staff = intakes::colleagues(&visit.caller).await?;
    let staff = staff.into_iter().map(|one| (one.id.to_string(), one.name));
    let fields = Fields::new(
        l,
        vec![
            ("kind", l.request_trait_kind()),
            ("holds", l.request_trait_tick()),
            ("reason", l.request_trait_reason()),
            ("source", l.request_trait_says()),
            ("owner", l.requests_owner()),
            ("closure_reason", l.request_close_reason()),
            ("closure_note", l.request_close_note()),
            ("on_day", l.request_close_day()),
        ],
    );
    let choose = (String::new(), l.request_close_choose().to_owned());
    let reasons = ClosureReason::ALL
        .iter()
        .map(|reason| (reason.word().to_owned(), l.request_close_reason_word(reason.word())));
    let change = visit.caller.can(Action::ChangeRequest);
    let consents = if change { consents_shown(visit, code).await? } else { Vec::new() };
    Ok(FilePage {
        page: Page::new(visit, Section::Requests, l.request_title(&file.request.code)),
        fields: fields.with(errors),
        child: child_name(l, &file.child),
        birth: birth_words(l, &file.child),
        wishes,
        need: if week.is_empty() { days } else { format!("{days}: {week}") },
        looking: state.is_some_and(RequestState::is_looking),
        closed: state == Some(RequestState::Closed),
        change,
        consents,
        close: visit.caller.can(Action::CloseRequest),
        owner: file.request.owner_id.map(|id| id.to_string()).unwrap_or_default(),
        colleagues: std::iter::once(team).chain(staff).collect(),
        sets: super::law::sets(l, &file.law),
        kinds: TraitKind::ALL
            .iter()
            .filter(|kind| !file.followed.contains(kind))
            .map(|kind| (kind.word().to_owned(), l.request_trait(kind.word())))
            .collect(),
        sources: TraitSource::ALL
            .iter()
            .filter(|source| **source != TraitSource::Computed)
            .map(|source| (source.word().to_owned(), l.request_trait_source(source.word())))
            .collect(),
        reasons: std::iter::once(choose).chain(reasons).collect(),
        file,
        said,
        closing,
    })
}

/// Nothing said yet. What somebody writes down about a trait holds, unless they say that it
/// ended: a reason for an urgent request must not end the urgency.
fn nothing_said() -> TraitForm {
    TraitForm { holds: "yes".to_owned(), ..TraitForm::default() }
}

/// The request.
pub async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (said, closing) = (nothing_said(), ClosureForm::default());
    html(&page(&visit, &code, Errors::default(), said, closing).await?)
}

fn back(code: &str, done: &str) -> Response {
    Redirect::to(&format!("/requests/{code}?done={done}")).into_response()
}

/// Says that a trait holds or no longer holds.
pub async fn change_trait(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<TraitForm>,
) -> Result<Response, PageError> {
    match requests::change_trait(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(back(&code, "saved")),
        Err(Refusal::Invalid(errors)) => {
            let closing = ClosureForm::default();
            let mut page = page(&visit, &code, errors, posted.form, closing).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Who follows it up.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct OwnerForm {
    owner: String,
    version: String,
}

/// Gives the request to a colleague or the team.
pub async fn set_owner(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<OwnerForm>,
) -> Result<Response, PageError> {
    let OwnerForm { owner, version } = posted.form;
    requests::set_owner(&visit.caller, &code, &owner, &version).await?;
    Ok(back(&code, "saved"))
}

/// The fields of closing, named so that they do not meet those of traits on one page.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Closing {
    closure_reason: String,
    closure_note: String,
    on_day: String,
    version: String,
}

/// Closes the request.
pub async fn close(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Closing>,
) -> Result<Response, PageError> {
    let Closing { closure_reason: reason, closure_note: note, on_day, version } = posted.form;
    let form = ClosureForm { reason, note, on_day, version };
    match requests::close(&visit.caller, &code, &form).await {
        Ok(()) => Ok(back(&code, "closed")),
        Err(Refusal::Invalid(errors)) => {
            let mut page = page(&visit, &code, errors, nothing_said(), form).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// What the page showed.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Version {
    version: String,
}

/// Opens the request again.
pub async fn reopen(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<Version>,
) -> Result<Response, PageError> {
    requests::reopen(&visit.caller, &code, &posted.form.version).await?;
    Ok(back(&code, "reopened"))
}

#[derive(Template)]
#[template(path = "requests/wish.html")]
struct WishPage {
    page: Page,
    fields: Fields,
    code: String,
    form: WishForm,
    tariffs: Vec<(String, String)>,
    cares: Vec<(String, String)>,
    bonds: Vec<(String, String)>,
    who: Vec<(String, String)>,
    places: LocationPlaces,
}

impl WishPage {
    async fn new(
        visit: &Visit,
        code: String,
        form: WishForm,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let mut labels = wish_labels(l);
        labels.push(("reason", l.request_wish_reason()));
        labels.push(("by", l.request_wish_who()));
        Ok(Self {
            page: Page::new(visit, Section::Requests, l.request_wish_change()),
            fields: Fields::new(l, labels).with(errors),
            code,
            places: location_places(visit, &form.locations).await?,
            form,
            tariffs: tariffs(l),
            cares: cares(l),
            bonds: bonds(l),
            who: ["family", "desk"]
                .map(|who| (who.to_owned(), l.request_wish_who_word(who)))
                .to_vec(),
        })
    }

    fn answer(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

/// The form of a later wish, filled with the one that holds now.
pub async fn wish(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    visit.caller.may(Action::ChangeRequest)?;
    let file = requests::file(&visit.caller, &code).await?;
    let (_, now) = file.wishes.last().ok_or(PageError::NotFound)?;
    let form = WishForm::of(now, file.request.version);
    html(&WishPage::new(&visit, code, form, Errors::default()).await?)
}

/// Adds a later wish.
pub async fn change_wish(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<WishForm>,
) -> Result<Response, PageError> {
    match requests::change_wish(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(back(&code, "saved")),
        Err(Refusal::Invalid(errors)) => {
            WishPage::new(&visit, code, posted.form, errors).await?.answer(posted.key)
        }
        Err(refusal) => Err(refusal.into()),
    }
}
