//! The data of a location and of its organiser.

use crate::compare::ComparePage;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::locations::{Cell, offered_grid};
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::locations::{self, LocationForm, OrganiserForm};
use desk::policy::Action;
use desk::{FormKey, Refusal};
use domain::places::{LocationKind, Tariff, Tier};
use domain::week::Weekday;
use texts::Locale;

#[derive(Template)]
#[template(path = "locations/form.html")]
struct FormPage {
    page: Page,
    fields: Fields,
    form: LocationForm,
    kinds: Vec<(String, String)>,
    tiers: Vec<(String, String)>,
    tariffs: Vec<(String, String)>,
    /// Empty when the caller may not choose.
    organisers: Vec<(String, String)>,
    days: Vec<String>,
    grid: Vec<(String, Vec<Cell>)>,
    grid_error: bool,
    /// Code of the location that is changed; empty for a new one.
    code: String,
}

fn labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("organiser", l.location_organiser()),
            ("organiser_name", l.location_organiser_name()),
            ("name", l.location_name()),
            ("kind", l.location_kind_label()),
            ("tier", l.location_tier_label()),
            ("tariff", l.location_tariff_label()),
            ("subsidy_group", l.location_subsidy_group()),
            ("subsidy_group", l.location_subsidy_group()),
            ("street", l.location_street()),
            ("postcode", l.location_postcode()),
            ("town", l.location_town()),
            ("email", l.location_email()),
            ("phone", l.location_phone()),
            ("licensed_places", l.location_licensed()),
            ("age_from", l.location_age_from()),
            ("age_to", l.location_age_to()),
            ("opens", l.location_opens()),
            ("closes", l.location_closes()),
            ("offered", l.location_offered()),
            ("admission", l.location_admission()),
        ],
    )
}

impl FormPage {
    async fn new(
        visit: &Visit,
        form: LocationForm,
        code: &str,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let title = if code.is_empty() { l.location_new_title() } else { l.location_edit() };
        let mut organisers = Vec::new();
        if visit.caller.can(Action::AddLocation) {
            let known = locations::organisers(&visit.caller).await?;
            if code.is_empty() {
                organisers.push((String::new(), l.location_organiser_new().to_owned()));
            }
            organisers.extend(known.into_iter().map(|one| (one.code, one.name)));
        }
        let kinds = LocationKind::ALL.iter().map(|kind| kind.word());
        let tiers = Tier::ALL.iter().map(|tier| tier.word());
        let tariffs = Tariff::ALL.iter().map(|tariff| tariff.word());
        Ok(Self {
            page: Page::new(visit, Section::Locations, title),
            kinds: kinds.map(|word| (word.to_owned(), l.location_kind(word))).collect(),
            tiers: tiers.map(|word| (word.to_owned(), l.location_tier(word))).collect(),
            tariffs: tariffs.map(|word| (word.to_owned(), l.location_tariff(word))).collect(),
            organisers,
            days: Weekday::ALL.iter().map(|day| l.weekday_word(day.word())).collect(),
            grid: offered_grid(l, |day, part| form.cell(day, part).to_owned()),
            grid_error: errors.of("offered").is_some(),
            fields: labels(l).with(errors),
            form,
            code: code.to_owned(),
        })
    }

    fn answer(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

pub(super) async fn new(visit: Visit) -> Result<Response, PageError> {
    visit.caller.may(Action::AddLocation)?;
    html(&FormPage::new(&visit, LocationForm::default(), "", Errors::default()).await?)
}

pub(super) async fn add(visit: Visit, posted: Posted<LocationForm>) -> Result<Response, PageError> {
    match locations::add(&visit.caller, &posted.form, posted.key).await {
        Ok(code) => Ok(Redirect::to(&format!("/locations/{code}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            FormPage::new(&visit, posted.form, "", errors).await?.answer(posted.key)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn saved(visit: &Visit, code: &str) -> Result<(LocationForm, i32), PageError> {
    visit.caller.may(Action::ChangeLocation)?;
    let seen = locations::see(&visit.caller, code).await?;
    let form = LocationForm::of(&seen.location, &seen.organiser.code);
    Ok((form, seen.location.version))
}

pub(super) async fn edit(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (form, _) = saved(&visit, &code).await?;
    html(&FormPage::new(&visit, form, &code, Errors::default()).await?)
}

pub(super) async fn change(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<LocationForm>,
) -> Result<Response, PageError> {
    match locations::change(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(Redirect::to(&format!("/locations/{code}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            FormPage::new(&visit, posted.form, &code, errors).await?.answer(posted.key)
        }
        Err(Refusal::Stale) => compare(&visit, &code, &posted).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn compare(
    visit: &Visit,
    code: &str,
    posted: &Posted<LocationForm>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let (theirs, version) = saved(visit, code).await?;
    let shown = FormPage::new(visit, theirs.clone(), code, Errors::default()).await?;
    let mine = &posted.form;
    let page = Page::new(visit, Section::Locations, l.error_stale_title()).with_errors(posted.key);
    let action = format!("/locations/{code}");
    let mut compared = ComparePage::new(page, action.clone(), action, (mine, &theirs), version)
        .field("name", l.location_name())
        .choice("kind", l.location_kind_label(), &shown.kinds)
        .choice("tier", l.location_tier_label(), &shown.tiers)
        .choice("tariff", l.location_tariff_label(), &shown.tariffs)
        .fields([
            ("street", l.location_street()),
            ("postcode", l.location_postcode()),
            ("town", l.location_town()),
            ("email", l.location_email()),
            ("phone", l.location_phone()),
            ("licensed_places", l.location_licensed()),
            ("age_from", l.location_age_from()),
            ("age_to", l.location_age_to()),
            ("opens", l.location_opens()),
            ("closes", l.location_closes()),
            ("admission", l.location_admission()),
        ]);
    let grid = |form: &LocationForm| offered_grid(l, |day, part| form.cell(day, part).to_owned());
    let cells = grid(mine).into_iter().zip(grid(&theirs));
    for ((_, mine), (_, theirs)) in cells {
        for (mine, theirs) in mine.into_iter().zip(theirs) {
            compared = compared.said(&mine.label, &mine.value, &theirs.value);
        }
    }
    compared.answer()
}

#[derive(Template)]
#[template(path = "locations/organiser.html")]
struct OrganiserPage {
    page: Page,
    fields: Fields,
    form: OrganiserForm,
    code: String,
    location: String,
}

impl OrganiserPage {
    fn new(
        visit: &Visit,
        form: OrganiserForm,
        code: String,
        location: String,
        errors: Errors,
    ) -> Self {
        let l = visit.l;
        let fields = Fields::new(
            l,
            vec![
                ("name", l.location_name()),
                ("kbo", l.organiser_kbo()),
                ("email", l.location_email()),
                ("phone", l.location_phone()),
                ("childminder_service", l.organiser_service()),
            ],
        )
        .with(errors);
        let page = Page::new(visit, Section::Locations, l.location_organiser_edit());
        Self { page, fields, form, code, location }
    }
}

pub(super) async fn organiser(
    visit: Visit,
    Path(code): Path<String>,
) -> Result<Response, PageError> {
    let (location, row) = locations::organiser_of(&visit.caller, &code).await?;
    let form = OrganiserForm::of(&row);
    html(&OrganiserPage::new(&visit, form, code, location.name, Errors::default()))
}

pub(super) async fn change_organiser(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<OrganiserForm>,
) -> Result<Response, PageError> {
    match locations::change_organiser(&visit.caller, &code, &posted.form).await {
        Ok(()) => Ok(Redirect::to(&format!("/locations/{code}?done=saved")).into_response()),
        Err(Refusal::Invalid(errors)) => {
            let (location, _) = locations::organiser_of(&visit.caller, &code).await?;
            let mut page = OrganiserPage::new(&visit, posted.form, code, location.name, errors);
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(Refusal::Stale) => compare_organiser(&visit, &code, &posted).await,
        Err(refusal) => Err(refusal.into()),
    }
}

async fn compare_organiser(
    visit: &Visit,
    code: &str,
    posted: &Posted<OrganiserForm>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let (_, row) = locations::organiser_of(&visit.caller, code).await?;
    let (mine, theirs) = (&posted.form, OrganiserForm::of(&row));
    let page = Page::new(visit, Section::Locations, l.error_stale_title()).with_errors(posted.key);
    let action = format!("/locations/{code}/organiser");
    let back = format!("/locations/{code}");
    ComparePage::new(page, action, back, (mine, &theirs), row.version)
        .fields([
            ("name", l.location_name()),
            ("kbo", l.organiser_kbo()),
            ("email", l.location_email()),
            ("phone", l.location_phone()),
        ])
        .tick("childminder_service", l.organiser_service())
        .answer()
}
