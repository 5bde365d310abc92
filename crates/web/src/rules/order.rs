//! The desk's own criteria and what decides between equals: shown beside the rules, and the
//! form of a new choice.

use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use desk::Refusal;
use desk::forms::Errors;
use desk::rules::{self, Choice, OrderForm};
use texts::Locale;

/// A choice as it is shown.
pub(super) struct ChoiceRow {
    pub(super) when: String,
    pub(super) whose: String,
    pub(super) criteria: String,
    pub(super) tie: String,
    pub(super) hash: String,
    pub(super) seed: String,
    pub(super) source: String,
    pub(super) begun: bool,
}

impl ChoiceRow {
    pub(super) fn new(l: Locale, one: &Choice) -> Self {
        let criteria = one.criteria.iter().map(|kind| l.rules_criterion(kind.word()));
        let criteria = criteria.collect::<Vec<_>>().join(", ");
        let lot = one.lot.as_ref();
        Self {
            when: l.rules_choice_from(l.long_date(one.valid_from)),
            whose: one.location.clone().unwrap_or_else(|| l.rules_choice_all().to_owned()),
            criteria: if criteria.is_empty() { l.rules_choice_none().to_owned() } else { criteria },
            tie: l.rules_tie(if lot.is_some() { "lot" } else { "date" }),
            hash: lot.map(|lot| lot.hash.clone()).unwrap_or_default(),
            seed: lot.and_then(|lot| lot.seed.clone()).unwrap_or_default(),
            source: one.source.clone(),
            begun: one.begun,
        }
    }
}

#[derive(Template)]
#[template(path = "rules/order.html")]
struct OrderPage {
    page: Page,
    fields: Fields,
    form: OrderForm,
    locations: Vec<(String, String)>,
    ties: Vec<(String, String)>,
}

async fn page(visit: &Visit, form: OrderForm, errors: Errors) -> Result<OrderPage, PageError> {
    let l = visit.l;
    let all = rules::locations(&visit.caller).await?;
    let all = all.into_iter().map(|row| (row.code, row.name));
    let labels = vec![
        ("location", l.rules_choice_whose()),
        ("valid_from", l.rules_choice_valid_from()),
        ("urgent", l.rules_criterion_urgent()),
        ("sibling", l.rules_criterion_sibling()),
        ("preferred", l.rules_criterion_preferred()),
        ("tie", l.rules_tie_label()),
        ("source", l.rules_choice_source()),
    ];
    Ok(OrderPage {
        page: Page::new(visit, Section::Rules, l.rules_choice_new()),
        fields: Fields::new(l, labels).with(errors),
        form,
        locations: std::iter::once((String::new(), l.rules_choice_all().to_owned()))
            .chain(all)
            .collect(),
        ties: ["date", "lot"].map(|word| (word.to_owned(), l.rules_tie(word))).to_vec(),
    })
}

pub(super) async fn new(visit: Visit) -> Result<Response, PageError> {
    html(&page(&visit, OrderForm::preset(), Errors::default()).await?)
}

pub(super) async fn choose(visit: Visit, posted: Posted<OrderForm>) -> Result<Response, PageError> {
    match rules::choose(&visit.caller, &posted.form, posted.key).await {
        Ok(()) => Ok(Redirect::to("/rules?done=saved#local").into_response()),
        Err(Refusal::Invalid(errors)) => {
            let mut page = page(&visit, posted.form, errors).await?;
            page.page = page.page.with_errors(posted.key);
            unprocessable(&page)
        }
        Err(refusal) => Err(refusal.into()),
    }
}
