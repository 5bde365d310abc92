//! Free places: the list, the short form to report one, one place.

mod table;

pub(crate) use table::PlaceTable;

use crate::compare::ComparePage;
use crate::components::{Fields, Pager, WeekShown};
use crate::errors::PageError;
use crate::form::Posted;
use crate::locations::ages;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::locations;
use desk::places::{self, PlaceForm, Reported};
use desk::policy::Action;
use desk::{FormKey, Outcome, Refusal};
use domain::places::{FreePlaceState, PlaceStep};
use domain::week::WeekPattern;
use serde::Deserialize;
use store::places::PlaceFilter;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let gate = Gate::May(Action::ReportFreePlace);
    Routes::new()
        .get("/places", gate, list)
        .post("/places", gate, report)
        .get("/places/new", gate, new)
        .get("/places/{place}", gate, see)
        .post("/places/{place}", gate, change)
        .post("/places/{place}/withdrawal", gate, withdraw)
        .post("/places/{place}/renewal", gate, renew)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    /// Not given: those that are free. Empty: all.
    state: Option<String>,
    location: String,
    from: String,
    page: u64,
}

#[derive(Template)]
#[template(path = "places/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    state: String,
    location: String,
    from: String,
    states: Vec<(String, String)>,
    locations: Vec<(String, String)>,
    places: PlaceTable,
    total: u64,
    pager: Pager,
    hand_overs: bool,
}

async fn list(
    visit: Visit,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    let state = filter.state.unwrap_or_else(|| FreePlaceState::Open.word().to_owned());
    let own = locations::own(&visit.caller).await?;
    let wanted = PlaceFilter {
        state: state.parse().ok(),
        location: own.iter().find(|row| row.code == filter.location).map(|row| row.id),
        from: desk::forms::date(&filter.from).ok().flatten(),
    };
    let found = places::list(&visit.caller, &wanted, filter.page).await?;
    let pager = Pager::new(l, &found, &query.unwrap_or_default());
    let any = (String::new(), l.filter_any().to_owned());
    let states = FreePlaceState::ALL.iter().map(|state| state.word());
    let states = states.map(|word| (word.to_owned(), l.place_state(word)));
    let fields = Fields::new(
        l,
        vec![
            ("state", l.place_state_label()),
            ("location", l.place_location()),
            ("from", l.place_filter_from()),
        ],
    );
    let places = PlaceTable::new(l, &found.rows, visit.caller.today(), "/places");
    let may_see_candidates = visit.caller.can(Action::SeeCandidates);
    html(&ListPage {
        page: Page::new(&visit, Section::Places, l.places_title()),
        fields,
        state,
        states: std::iter::once(any.clone()).chain(states).collect(),
        locations: std::iter::once(any)
            .chain(own.into_iter().map(|row| (row.code, row.name)))
            .collect(),
        location: filter.location,
        from: filter.from,
        places: if may_see_candidates { places.with_candidates() } else { places },
        total: found.total,
        pager,
        hand_overs: visit.caller.can(Action::HandOver),
    })
}

/// The labels of the form of a place.
pub(crate) fn labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("location", l.place_location()),
            ("week", l.place_week()),
            ("from", l.place_from()),
            ("until", l.place_until()),
            ("age_from", l.place_age_from()),
            ("age_to", l.place_age_to()),
            ("number", l.place_number()),
            ("note", l.place_note()),
        ],
    )
}

#[derive(Template)]
#[template(path = "places/new.html")]
struct NewPage {
    page: Page,
    fields: Fields,
    form: PlaceForm,
    /// The choice of locations; empty when there is only one.
    locations: Vec<(String, String)>,
    action: &'static str,
}

impl NewPage {
    async fn new(visit: &Visit, form: PlaceForm, errors: Errors) -> Result<Self, PageError> {
        let l = visit.l;
        let own = locations::own(&visit.caller).await?;
        let choose = (String::new(), l.place_choose().to_owned());
        let locations = match own.as_slice() {
            [one] if one.code == form.location => Vec::new(),
            _ => std::iter::once(choose)
                .chain(own.into_iter().map(|row| (row.code, row.name)))
                .collect(),
        };
        let page = Page::new(visit, Section::Places, l.place_new_title());
        Ok(Self { page, fields: labels(l).with(errors), form, locations, action: "/places" })
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct At {
    location: String,
    /// First free day, and the free parts of the week between commas: from a forecast.
    from: String,
    week: String,
}

async fn new(visit: Visit, Query(at): Query<At>) -> Result<Response, PageError> {
    let own = locations::own(&visit.caller).await?;
    // Who has one location need not choose.
    let one = if own.len() == 1 { own.first() } else { None };
    let known = own.iter().find(|row| row.code == at.location).or(one);
    let mut form = PlaceForm::preset(known, visit.caller.today());
    if let Ok(Some(from)) = desk::forms::date(&at.from) {
        form.from = visit.l.short_date(from);
    }
    form.week = at.week.split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    html(&NewPage::new(&visit, form, Errors::default()).await?)
}

async fn report(visit: Visit, posted: Posted<PlaceForm>) -> Result<Response, PageError> {
    match places::report(&visit.caller, &posted.form, posted.key).await {
        Ok(codes) => Ok(match codes.as_slice() {
            [code] => Redirect::to(&format!("/places/{code}?done=reported")),
            _ => Redirect::to(&format!(
                "/places?location={}&done=reported",
                crate::errors::encode(&posted.form.location)
            )),
        }
        .into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut page = NewPage::new(&visit, posted.form, errors).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Template)]
#[template(path = "places/see.html")]
struct SeePage {
    page: Page,
    fields: Fields,
    form: PlaceForm,
    code: String,
    location: String,
    location_name: String,
    week: WeekShown,
    state: String,
    reported: String,
    reported_by: String,
    ages: String,
    kept_until: String,
    may_change: bool,
    may_withdraw: bool,
    /// The word of the button that keeps or brings back the place; empty when it cannot.
    renew: &'static str,
    may_see_candidates: bool,
    /// The proposal that holds the place, for the desk; empty when none does.
    held_by: String,
    /// For a place that is taken: the way to who comes.
    may_see_coming: bool,
    is_new: bool,
}

impl SeePage {
    async fn new(visit: &Visit, seen: &Reported, form: PlaceForm, errors: Errors) -> Outcome<Self> {
        let l = visit.l;
        let place = &seen.place;
        let held_by = desk::proposals::that_holds(&visit.caller, place).await?;
        let page = Page::new(visit, Section::Places, l.place_at(&seen.location.name));
        let is_new = page.done == "reported";
        let state = seen.state();
        Ok(Self {
            page,
            held_by: held_by.unwrap_or_default(),
            fields: labels(l).with(errors),
            form,
            code: place.code.clone(),
            location: seen.location.code.clone(),
            location_name: seen.location.name.clone(),
            week: WeekShown::new(l, WeekPattern::from_bits(place.week)),
            state: l.place_state(state.word()),
            reported: l.place_reported(seen.age_in_days(visit.caller.today())),
            reported_by: l.place_reported_by(&place.reported_by),
            ages: ages(l, place.age_from, place.age_to),
            kept_until: if state == FreePlaceState::Open {
                l.place_kept_until(l.short_date(place.expires_on))
            } else {
                String::new()
            },
            may_change: seen.allows(PlaceStep::Change),
            may_withdraw: seen.allows(PlaceStep::Withdraw),
            renew: table::renew_word(l, seen),
            may_see_candidates: visit.caller.can(Action::SeeCandidates),
            may_see_coming: state == FreePlaceState::Taken
                && visit.caller.can(Action::SeePlacements),
            is_new,
        })
    }
}

async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let seen = places::see(&visit.caller, &code).await?;
    let form = PlaceForm::of(&seen);
    html(&SeePage::new(&visit, &seen, form, Errors::default()).await?)
}

async fn change(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<PlaceForm>,
) -> Result<Response, PageError> {
    match places::change(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(Redirect::to(&format!("/places/{code}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let seen = places::see(&visit.caller, &code).await?;
            let mut page = SeePage::new(&visit, &seen, posted.form, errors).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(Refusal::Stale) => compare(&visit, &code, &posted.form, posted.key).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn compare(
    visit: &Visit,
    code: &str,
    mine: &PlaceForm,
    key: FormKey,
) -> Result<Response, PageError> {
    let l = visit.l;
    let seen = places::see(&visit.caller, code).await?;
    let theirs = PlaceForm::of(&seen);
    let words = |ticked: &[String]| {
        let week = desk::forms::week(ticked).unwrap_or_default();
        crate::components::week_in_words(l, week)
    };
    let page = Page::new(visit, Section::Places, l.error_stale_title()).with_errors(key);
    let action = format!("/places/{code}");
    ComparePage::new(page, action.clone(), action, (mine, &theirs), seen.place.version)
        .said(l.place_week_short(), &words(&mine.week), &words(&theirs.week))
        .fields([
            ("from", l.place_from()),
            ("until", l.place_until()),
            ("age_from", l.place_age_from()),
            ("age_to", l.place_age_to()),
            ("note", l.place_note()),
        ])
        .answer()
}

async fn withdraw(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    places::withdraw(&visit.caller, &code).await?;
    Ok(Redirect::to(&format!("/places/{code}?done=place-withdrawn")).into_response())
}

async fn renew(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    places::renew(&visit.caller, &code).await?;
    Ok(Redirect::to(&format!("/places/{code}?done=renewed")).into_response())
}
