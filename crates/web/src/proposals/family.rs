//! What a family sees behind its link: one proposal, four answers, one question a page.
//! Looking changes nothing.

use super::detail::{fields, reasons};
use crate::Site;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::front::FrontPage;
use crate::page::{html, unprocessable};
use crate::pictograms::{Picto, Pictogram};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use desk::appearance;
use desk::forms::{self, Errors};
use desk::mine;
use desk::proposals::{self, AnswerForm, Offer};
use desk::settings::Asking;
use desk::{Refusal, Why};
use domain::places::{LocationKind, Tariff};
use domain::proposals::ProposalState;
use domain::week::WeekPattern;
use serde::Deserialize;
use texts::Locale;

#[derive(Template)]
#[template(path = "proposals/family.html")]
struct FamilyPage {
    page: FrontPage,
    picture: Pictogram,
    price: &'static str,
    map: String,
    no_until: String,
    /// Whom the page greets.
    name: String,
    /// The number from which the desk calls.
    caller: String,
    fields: Fields,
    form: AnswerForm,
    secret: String,
    offer: Offer,
    waits: bool,
    days: String,
    start: String,
    reasons: Vec<(String, String)>,
}

impl FamilyPage {
    fn new(
        page: FrontPage,
        secret: String,
        offer: Offer,
        form: AnswerForm,
        errors: Errors,
    ) -> Self {
        let l = page.l;
        let page = FrontPage { has_errors: !errors.is_empty(), ..page };
        let in_a_home = offer.location.kind == LocationKind::Family.word();
        let picture = if in_a_home { Picto::FamilyCare } else { Picto::GroupCare };
        let income = offer.location.tariff == Tariff::Income.word();
        let place = &offer.location;
        let address = format!("{}, {} {}", place.street, place.postcode, place.town);
        let agreed = offer.agreed.as_ref().map(|placed| (placed.week, placed.from_day));
        let (week, start) = agreed.unwrap_or((offer.proposal.week, offer.proposal.start));
        Self {
            page,
            picture: picture.with(place.name.as_str()),
            price: if income { l.offer_price_income() } else { l.offer_price_free() },
            map: format!("geo:0,0?q={}", crate::errors::encode(&address)),
            name: mine::called(&offer.family).to_owned(),
            caller: l.phone(Asking::of(&offer.desk).caller_number(&offer.desk)),
            no_until: offer.no_until.map(|at| l.moment(at)).unwrap_or_default(),
            fields: fields(l).with(errors),
            form,
            secret,
            waits: offer.proposal.state == ProposalState::Sent.word(),
            days: l.week_in_words(WeekPattern::from_bits(week)),
            start: l.long_date(start),
            reasons: reasons(l),
            offer,
        }
    }
}

/// The language that the visitor chose, or the one the family speaks best, where the desk
/// uses it.
async fn language(site: &Site, offer: &Offer) -> Result<Locale, PageError> {
    let spoken = desk::messages::language_of(&offer.family);
    crate::languages::at_desk(site, offer.desk.id, spoken).await
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Step {
    answer: String,
}

pub(super) async fn see(
    State(site): State<Site>,
    Path(secret): Path<String>,
    Query(step): Query<Step>,
) -> Result<Response, PageError> {
    let offer = proposals::offer(&site.app, &secret).await?;
    let l = language(&site, &offer).await?;
    let page = frame(&site, &offer, l, &secret).await?;
    let form = AnswerForm {
        answer: step.answer,
        week: forms::ticked(WeekPattern::from_bits(offer.proposal.week)),
        start: l.short_date(offer.proposal.start),
        ..AnswerForm::default()
    };
    html(&FamilyPage::new(page, secret, offer, form, Errors::default()))
}

async fn frame(
    site: &Site,
    offer: &Offer,
    l: Locale,
    secret: &str,
) -> Result<FrontPage, PageError> {
    let appearance = appearance::of(&site.app, &offer.desk).await?;
    let path = format!("/a/{secret}");
    Ok(FrontPage::of_desk(&offer.desk, &appearance, l, l.offer_title(), &path).unlisted())
}

pub(super) async fn answer(
    State(site): State<Site>,
    Path(secret): Path<String>,
    posted: Posted<AnswerForm>,
) -> Result<Response, PageError> {
    let form = posted.form;
    match proposals::answer_by_link(&site.app, &secret, &form).await {
        // Who answered before sees that answer, and how to reach the desk.
        Ok(()) | Err(Refusal::NotPossible(Why::AlreadyAnswered)) => {
            Ok(Redirect::to(&format!("/a/{secret}")).into_response())
        }
        Err(Refusal::Invalid(errors)) => {
            let offer = proposals::offer(&site.app, &secret).await?;
            let l = language(&site, &offer).await?;
            let page = frame(&site, &offer, l, &secret).await?;
            unprocessable(&FamilyPage::new(page, secret, offer, form, errors))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

pub(super) async fn take_back(
    State(site): State<Site>,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    proposals::take_back_no(&site.app, &secret).await?;
    Ok(Redirect::to(&format!("/a/{secret}")).into_response())
}
