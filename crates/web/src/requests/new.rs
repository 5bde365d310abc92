//! The form of a new request, and the half-finished ones.

use super::same;
use crate::Site;
use crate::components::{Fields, problem_text};
use crate::errors::PageError;
use crate::families::words;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{FromRequest, Path, Query, Request};
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::policy::Action;
use desk::requests::{
    self, CHILD_NAMES, Draft, MOST_CHILDREN, Registration, RequestForm, TRAIT_NAMES,
};
use desk::{FormKey, Refusal, intakes};
use domain::requests::{CareType, TariffNeed, Together};
use domain::traits::{TraitKind, TraitSource};
use serde::Deserialize;
use texts::Locale;
use uuid::Uuid;

/// Channels and locations that can be put in order.
const PLACES: usize = 3;

/// A form that was sent, with what was pressed and chosen.
pub struct Sent {
    form: RequestForm,
    extra: Extra,
    key: FormKey,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Extra {
    key: Option<Uuid>,
    /// What the button says: `register`, `draft`, `add-child`, `remove-child`.
    #[serde(rename = "do")]
    act: String,
    /// Code of the family that it is, or `other`.
    decision: String,
    /// Codes of the families that were shown.
    shown: Vec<String>,
}

impl FromRequest<Site> for Sent {
    type Rejection = PageError;

    async fn from_request(request: Request, site: &Site) -> Result<Self, PageError> {
        let body = Bytes::from_request(request, site).await.map_err(|_| PageError::BadRequest)?;
        let mut form: RequestForm =
            serde_html_form::from_bytes(&body).map_err(|_| PageError::BadRequest)?;
        let extra: Extra = serde_html_form::from_bytes(&body).unwrap_or_default();
        let others = extra.shown.iter().filter(|code| **code != extra.decision);
        match extra.decision.as_str() {
            "" => {}
            "other" => form.not_same.extend(extra.shown.iter().cloned()),
            family => {
                form.not_same.extend(others.cloned());
                family.clone_into(&mut form.family);
            }
        }
        let key = FormKey(extra.key.unwrap_or_else(Uuid::now_v7));
        Ok(Self { form, extra, key })
    }
}

struct ChildPart {
    number: usize,
    id: &'static str,
    given: String,
    family: String,
    date: String,
    kinds: Vec<(&'static str, bool)>,
    error: Option<String>,
}

struct TraitPart {
    kind: &'static str,
    id: &'static str,
    ticked: bool,
    computed: bool,
    reason: String,
    sources: Vec<(&'static str, bool)>,
    error: Option<String>,
}

struct PlacePart {
    number: usize,
    options: Vec<(String, String, bool)>,
}

#[derive(Template)]
#[template(path = "requests/new.html")]
struct NewPage {
    page: Page,
    fields: Fields,
    form: RequestForm,
    children: Vec<ChildPart>,
    /// Whether a child was just added, so that typing goes on there.
    added: bool,
    traits: Vec<TraitPart>,
    languages: Vec<(String, String)>,
    contact_places: Vec<PlacePart>,
    location_places: Vec<PlacePart>,
    towns: Vec<(String, String)>,
    tariffs: Vec<(String, String)>,
    cares: Vec<(String, String)>,
    bonds: Vec<(String, String)>,
    channels: Vec<(String, String)>,
    /// The contact note from which it grows: day and question.
    note: Option<(String, String)>,
}

fn child_parts(l: Locale, form: &RequestForm, errors: &Errors) -> Vec<ChildPart> {
    let of = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    (0..form.child_count().min(MOST_CHILDREN))
        .zip(CHILD_NAMES)
        .map(|(at, id)| {
            let kind = of(&form.child_kind, at);
            let kinds = ["born", "due", "unknown"].map(|word| (word, word == kind));
            ChildPart {
                number: at + 1,
                id,
                given: of(&form.child_given, at),
                family: of(&form.child_family, at),
                date: of(&form.child_date, at),
                kinds: kinds.to_vec(),
                error: errors.of(id).map(|problem| problem_text(l, problem)),
            }
        })
        .collect()
}

/// The date of each child, as the list of errors names it: which child, and who.
fn child_names(l: Locale, form: &RequestForm) -> Vec<(&'static str, String)> {
    let name = |(at, id)| {
        let given = form.child_given.get(at).map_or("", |given: &String| given.trim());
        let said = l.request_child_date(at + 1);
        (id, if given.is_empty() { said } else { l.request_child_who(given, said) })
    };
    CHILD_NAMES.into_iter().enumerate().map(name).collect()
}

/// The reason of each trait, as its own label names it.
fn trait_names(l: Locale) -> impl Iterator<Item = (&'static str, String)> {
    let why = move |kind: &TraitKind| l.request_trait_why(kind.word());
    TRAIT_NAMES.into_iter().zip(TraitKind::ALL.iter().map(why))
}

fn trait_parts(l: Locale, form: &RequestForm, errors: &Errors) -> Vec<TraitPart> {
    let parts = TraitKind::ALL.iter().zip(TRAIT_NAMES).enumerate();
    parts
        .map(|(at, (kind, id))| {
            let source = form.trait_source.get(at).map(String::as_str).unwrap_or_default();
            TraitPart {
                kind: kind.word(),
                id,
                ticked: form.traits.iter().any(|word| word == kind.word()),
                computed: form.proposed.iter().any(|word| word == kind.word()),
                reason: form.trait_reason.get(at).cloned().unwrap_or_default(),
                sources: TraitSource::ALL
                    .iter()
                    .map(|word| (word.word(), word.word() == source))
                    .collect(),
                error: errors.of(id).map(|problem| problem_text(l, problem)),
            }
        })
        .collect()
}

fn places(chosen: &[String], options: &[(String, String)]) -> Vec<PlacePart> {
    (0..PLACES.max(chosen.len()))
        .map(|at| {
            let mine = chosen.get(at).map(String::as_str).unwrap_or_default();
            let options = options
                .iter()
                .map(|(word, text)| (word.clone(), text.clone(), word == mine))
                .collect();
            PlacePart { number: at + 1, options }
        })
        .collect()
}

/// A choice of locations in order, for the form of a wish.
pub struct LocationPlaces(Vec<PlacePart>);

/// The choices of locations, those that were chosen first.
pub async fn location_places(
    visit: &Visit,
    chosen: &[String],
) -> Result<LocationPlaces, PageError> {
    let none = (String::new(), visit.l.request_no_location().to_owned());
    let known = requests::location_choices(&visit.caller).await?;
    let options: Vec<_> = std::iter::once(none).chain(known).collect();
    Ok(LocationPlaces(places(chosen, &options)))
}

impl LocationPlaces {
    /// Number and options of each place: value, text, chosen.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &[(String, String, bool)])> {
        self.0.iter().map(|place| (place.number, place.options.as_slice()))
    }
}

/// Labels of the part that is a wish.
pub fn wish_labels(l: Locale) -> Vec<(&'static str, &'static str)> {
    vec![
        ("paper", l.request_paper()),
        ("start", l.request_start()),
        ("week", l.request_week()),
        ("other_week", l.request_other_week()),
        ("varying", l.request_varying()),
        ("days", l.request_days()),
        ("from", l.request_from()),
        ("until", l.request_until()),
        ("tariff", l.request_tariff()),
        ("care", l.request_care()),
        ("preference", l.request_preference()),
        ("locations", l.request_preference()),
        ("later_start", l.request_later_start()),
        ("other_days", l.request_other_days()),
        ("fewer_days", l.request_fewer_days()),
        ("together", l.request_together()),
    ]
}

/// The words of tariff needs.
pub fn tariffs(l: Locale) -> Vec<(String, String)> {
    let word = |need: &TariffNeed| (need.word().to_owned(), l.request_tariff_word(need.word()));
    TariffNeed::ALL.iter().map(word).collect()
}

/// The words of kinds of care.
pub fn cares(l: Locale) -> Vec<(String, String)> {
    let word = |care: &CareType| (care.word().to_owned(), l.request_care_word(care.word()));
    CareType::ALL.iter().map(word).collect()
}

/// Whether the children of a family go to one location, in words.
pub fn bonds(l: Locale) -> Vec<(String, String)> {
    let word = |bond: &Together| (bond.word().to_owned(), l.request_together_word(bond.word()));
    Together::ALL.iter().map(word).collect()
}

fn labels(l: Locale) -> Fields {
    let mut labels = vec![
        ("nis", l.request_nis()),
        ("contact_channels", l.request_section_contact()),
        ("traits", l.request_section_traits()),
        ("channel", l.requests_channel()),
        ("registered_on", l.request_registered_on()),
    ];
    labels.extend(words::applicant_labels(l));
    labels.extend(CHILD_NAMES.map(|name| (name, l.request_section_children())));
    labels.extend(TRAIT_NAMES.map(|name| (name, l.request_section_traits())));
    labels.extend(wish_labels(l));
    Fields::new(l, labels)
}

impl NewPage {
    async fn new(visit: &Visit, form: RequestForm, errors: Errors) -> Result<Self, PageError> {
        let l = visit.l;
        let channels = intakes::channels(&visit.caller).await?;
        let channels = channels.into_iter().map(|channel| (channel.code, channel.label));
        let ways = words::channels(l);
        let towns = match requests::municipalities(&form.postcode).as_slice() {
            [] | [_] => Vec::new(),
            several => std::iter::once((String::new(), String::new()))
                .chain(several.iter().map(|town| (town.nis.to_owned(), town.name.to_owned())))
                .collect(),
        };
        let note = match form.intake.as_str() {
            "" => None,
            code => {
                let note = intakes::see(&visit.caller, code).await?;
                Some((l.short_date(note.asked_on), note.question))
            }
        };
        Ok(Self {
            page: Page::new(visit, Section::Requests, l.request_new_title()),
            added: false,
            children: child_parts(l, &form, &errors),
            traits: trait_parts(l, &form, &errors),
            fields: labels(l)
                .naming(child_names(l, &form).into_iter().chain(trait_names(l)).collect())
                .with(errors),
            languages: words::languages(l, &form.language),
            contact_places: places(&form.contact_channels, &ways),
            location_places: location_places(visit, &form.locations).await?.0,
            towns,
            tariffs: tariffs(l),
            cares: cares(l),
            bonds: bonds(l),
            channels: channels.collect(),
            note,
            form,
        })
    }
}

/// Where a new form begins: a note, a family, a draft, or nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct From {
    paper: String,
    intake: String,
    family: String,
    draft: String,
}

/// The form, with everything that is known already.
pub async fn new(visit: Visit, Query(from): Query<From>) -> Result<Response, PageError> {
    let mut form = if from.draft.is_empty() {
        requests::prefilled(&visit.caller, &from.intake, &from.family).await?
    } else {
        requests::draft(&visit.caller, &from.draft).await?
    };
    if !from.paper.is_empty() {
        form.paper = domain::codes::normalise_code(&from.paper).unwrap_or_default();
    }
    form.propose();
    html(&NewPage::new(&visit, form, Errors::default()).await?)
}

/// The form was sent: registered, kept for later, or given room for another child.
pub async fn send(visit: Visit, sent: Sent) -> Result<Response, PageError> {
    visit.caller.may(Action::RegisterRequest)?;
    let Sent { mut form, extra, key } = sent;
    match extra.act.as_str() {
        "draft" => {
            requests::save_draft(&visit.caller, &form, key).await?;
            return Ok(Redirect::to("/requests/drafts?done=drafted").into_response());
        }
        "add-child" | "remove-child" => {
            if extra.act == "add-child" {
                form.add_child()
            } else {
                form.remove_child()
            }
            form.propose();
            let mut page = NewPage::new(&visit, form, Errors::default()).await?;
            page.page.key = key.0;
            page.added = extra.act == "add-child";
            return html(&page);
        }
        _ => {}
    }
    match requests::register(&visit.caller, &form, key).await {
        Ok(Registration::Done(result)) => {
            let path = match result.requests.first().filter(|_| extra.act == "priority") {
                Some(request) => format!("/requests/{request}/priority?done=registered"),
                None => format!("/families/{}?done=registered", result.family),
            };
            Ok(Redirect::to(&path).into_response())
        }
        Ok(Registration::Likely(likely)) => same::ask(&visit, &form, likely, key),
        Err(Refusal::Invalid(errors)) => {
            form.propose();
            let mut page = NewPage::new(&visit, form, errors).await?;
            page.page = page.page.with_errors(key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

#[derive(Template)]
#[template(path = "requests/drafts.html")]
struct DraftsPage {
    page: Page,
    drafts: Vec<Draft>,
}

/// My half-finished requests.
pub async fn drafts(visit: Visit) -> Result<Response, PageError> {
    let drafts = requests::drafts(&visit.caller).await?;
    let page = Page::new(&visit, Section::Requests, visit.l.drafts_title());
    html(&DraftsPage { page, drafts })
}

/// Throws a half-finished request away.
pub async fn remove_draft(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    requests::delete_draft(&visit.caller, &code).await?;
    Ok(Redirect::to("/requests/drafts?done=removed").into_response())
}
