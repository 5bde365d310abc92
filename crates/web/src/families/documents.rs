//! Papers to print: addresses, what was agreed, a letter for the OCMW.

use super::words::{self, Fact};
use crate::components::{Fields, Letterhead, week_in_words};
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use chrono::NaiveDate;
use desk::Refusal;
use desk::families::documents::{self as papers, Address, OcmwForm, OcmwLetter, Sender};
use desk::families::{self, Asked, At, File};
use desk::forms::Errors;
use domain::addresses::{AddressOrder, Nearness};
use domain::clock::brussels_date;
use domain::requests::RequestState;
use domain::tasks::ContactKind;
use domain::week::WeekPattern;
use serde::Deserialize;
use std::collections::HashMap;
use store::entities::placement;
use texts::Locale;

/// When each place of the desk can be reached, a line each.
fn hours(l: Locale, sender: &Sender) -> Vec<String> {
    let lines = sender.points.iter().map(|(point, hours)| {
        let times: Vec<String> = hours
            .iter()
            .map(|row| format!("{} {}-{}", l.weekday_word(&row.weekday), row.opens, row.closes))
            .collect();
        format!("{}: {}", point.name, times.join(", "))
    });
    lines.collect()
}

/// A location on paper.
struct Shown {
    name: String,
    kind: String,
    near: String,
    address: String,
    phone: String,
    email: String,
    hours: String,
    ages: String,
    tariff: String,
}

fn shown(l: Locale, address: Address) -> Shown {
    let row = address.row;
    let town = format!("{} {}", row.postcode, row.town).trim().to_owned();
    let parts = [row.street, town];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let near = match address.near {
        Nearness::SamePostcode => l.family_near("same-postcode"),
        Nearness::SameMunicipality => l.family_near("same-municipality"),
        Nearness::Elsewhere => l.family_near("elsewhere"),
        Nearness::Unknown => String::new(),
    };
    let ages = match (row.age_from, row.age_to) {
        (Some(from), Some(until)) => l.family_ages(l.family_ages_between(from, until)),
        (Some(from), None) => l.family_ages(l.family_ages_from(from)),
        (None, Some(until)) => l.family_ages(l.family_ages_until(until)),
        (None, None) => String::new(),
    };
    let hours = if row.opens.is_empty() || row.closes.is_empty() {
        String::new()
    } else {
        l.family_open_hours(row.opens.as_str(), row.closes.as_str())
    };
    Shown {
        kind: l.family_location_kind(row.kind.as_str()),
        near,
        address: parts.join(", "),
        phone: l.phone(&row.phone),
        tariff: l.family_tariff(row.tariff.as_str()),
        name: row.name,
        email: row.email,
        hours,
        ages,
    }
}

/// What the address asks of the list.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wanted {
    request: String,
    order: String,
}

#[derive(Template)]
#[template(path = "families/addresses.html")]
struct AddressPage {
    page: Page,
    fields: Fields,
    code: String,
    name: String,
    head: Letterhead,
    request: String,
    requests: Vec<(String, String)>,
    order: &'static str,
    orders: Vec<(String, String)>,
    criterion: String,
    left_out: String,
    first_question: String,
    addresses: Vec<Shown>,
    today: String,
    word: &'static str,
}

pub async fn addresses(
    visit: Visit,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let order = wanted.order.parse().unwrap_or(AddressOrder::Name);
    let list = papers::addresses(&visit.caller, &code, &wanted.request, order).await?;
    let asked = list.file.request(&list.request);
    let criterion = match asked {
        Some(_) => l.family_addresses_criterion(order.word()),
        None => l.family_addresses_all(order.word()),
    };
    let first_question = asked.map_or_else(
        || l.family_ask_1_plain().to_owned(),
        |asked| {
            let day = l.short_date(asked.current.start);
            l.family_ask_1(day, words::days(l, &asked.current))
        },
    );
    let page = Page::new(&visit, Section::Requests, l.family_paper_addresses());
    let labels = vec![("request", l.family_requests()), ("order", l.family_order())];
    html(&AddressPage {
        page,
        fields: Fields::new(l, labels),
        name: words::title(l, &list.file.family),
        requests: words::about(l, &list.file).into_iter().skip(1).collect(),
        orders: AddressOrder::ALL
            .iter()
            .map(|order| (order.to_string(), l.family_order_word(order.word())))
            .collect(),
        left_out: l.family_addresses_left_out(list.left_out),
        addresses: list.addresses.into_iter().map(|address| shown(l, address)).collect(),
        head: Letterhead::new(l, &list.sender.desk),
        today: l.short_date(visit.caller.today()),
        word: ContactKind::AddressList.word(),
        order: order.word(),
        request: list.request,
        code,
        criterion,
        first_question,
    })
}

#[derive(Template)]
#[template(path = "families/summary.html")]
struct SummaryPage {
    page: Page,
    code: String,
    name: String,
    head: Letterhead,
    phone: String,
    email: String,
    hours: Vec<String>,
    to: String,
    today: String,
    asked: Vec<String>,
    did: Vec<String>,
    agreed: Vec<String>,
    next: Vec<String>,
    who: String,
}

/// Most lines of what was done.
const MOST_LINES: usize = 12;

fn asked(l: Locale, file: &File) -> Vec<String> {
    let alive = |asked: &&Asked| !matches!(asked.state, RequestState::Draft | RequestState::Closed);
    let asked = file.requests.iter().filter(alive);
    asked
        .map(|asked| {
            let child = l.child_called(&asked.child, asked.child_number);
            let day = l.short_date(asked.current.start);
            l.family_summary_child(child, day, words::days(l, &asked.current))
        })
        .collect()
}

/// What was done with and for the family: acts without the desk's own notes, what a talk
/// touched, and what locations said.
fn did(l: Locale, file: &File) -> Vec<String> {
    let acts = file.timeline.iter().filter_map(|entry| match &entry.what {
        families::What::Contact(kind, outcome, _) if outcome == "reached" || outcome == "done" => {
            let act = l.family_contact_word(kind.as_str());
            Some(format!("{}: {act}", l.short_date(entry.on)))
        }
        _ => None,
    });
    let mut by_location: HashMap<&str, String> = HashMap::new();
    let mut order: Vec<&str> = Vec::new();
    for one in file.requests.iter().flat_map(|asked| &asked.candidacies) {
        if let Some(location) = &one.location {
            if !by_location.contains_key(location.name.as_str()) {
                order.push(&location.name);
            }
            by_location.insert(&location.name, words::answer(l, &one.row));
        }
    }
    let answers = order.iter().filter_map(|name| {
        by_location.get(name).map(|answer| l.family_summary_location(answer.as_str(), *name))
    });
    let talk = file.talk.iter().filter_map(|talked| {
        talked.on.map(|day| format!("{}: {}", l.short_date(day), talked.label))
    });
    acts.take(MOST_LINES).chain(talk).chain(answers).collect()
}

/// The care that the family said yes to and that has not ended.
fn agreed(l: Locale, file: &File, today: NaiveDate) -> Vec<String> {
    let places = file.requests.iter().flat_map(|asked| {
        let running =
            |one: &&At<placement::Model>| one.row.until_day.is_none_or(|end| end >= today);
        asked.placements.iter().filter(running).map(move |one| (asked, one))
    });
    places
        .map(|(asked, one)| {
            let week = WeekPattern::from_bits(one.row.week);
            let days = if week.is_empty() {
                l.family_days_count(one.row.days)
            } else {
                week_in_words(l, week)
            };
            let place = match &one.location {
                Some(location) => location.name.as_str(),
                None if one.row.elsewhere.is_empty() => l.family_elsewhere(),
                None => one.row.elsewhere.as_str(),
            };
            let child = l.child_called(&asked.child, asked.child_number);
            l.family_summary_place(child, l.short_date(one.row.from_day), days, place)
        })
        .collect()
}

/// The next appointment. What the desk plans for itself is not for paper.
fn next(l: Locale, file: &File, today: NaiveDate) -> Vec<String> {
    let line = file.next_appointment(today).map(|one| {
        l.family_summary_appointment(
            l.weekday_date(brussels_date(one.starts_at)),
            one.place.as_str(),
            l.time(one.starts_at),
        )
    });
    vec![line.unwrap_or_else(|| l.family_summary_nothing_next().to_owned())]
}

pub async fn summary(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let l = visit.l;
    let (file, sender) = papers::summary(&visit.caller, &code).await?;
    let day = visit.caller.today();
    let today = l.long_date(day);
    let mut asked = asked(l, &file);
    if asked.is_empty() {
        asked.push(l.family_summary_nothing_asked().to_owned());
    }
    let mut did = did(l, &file);
    if did.is_empty() {
        did.push(l.family_summary_nothing_did(&today));
    }
    let page = Page::new(&visit, Section::Requests, l.family_paper_summary());
    html(&SummaryPage {
        name: words::title(l, &file.family),
        to: letter_address(&file),
        agreed: agreed(l, &file, day),
        next: next(l, &file, day),
        head: Letterhead::new(l, &sender.desk),
        phone: l.phone(&sender.desk.phone),
        hours: hours(l, &sender),
        email: sender.desk.email,
        who: visit.actor().name.clone(),
        page,
        code,
        today,
        asked,
        did,
    })
}

/// Name and address, a line each.
fn letter_address(file: &File) -> String {
    let family = &file.family;
    let town = format!("{} {}", family.postcode, family.town).trim().to_owned();
    let lines = [file.name(), family.street.clone(), town];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[derive(Template)]
#[template(path = "families/ocmw.html")]
struct OcmwPage {
    page: Page,
    fields: Fields,
    form: OcmwForm,
    code: String,
    name: String,
}

impl OcmwPage {
    fn new(visit: &Visit, code: String, name: String, form: OcmwForm, errors: Errors) -> Self {
        let l = visit.l;
        let labels = vec![
            ("permission", l.family_ocmw_permission()),
            ("tell_contact", l.family_ocmw_contact()),
            ("tell_address", l.family_ocmw_address()),
            ("tell_children", l.family_ocmw_children()),
            ("tell_wish", l.family_ocmw_wish()),
            ("ocmw_to", l.family_ocmw_to()),
            ("ocmw_question", l.family_ocmw_question()),
        ];
        let page = Page::new(visit, Section::Requests, l.family_paper_ocmw());
        Self { page, fields: Fields::new(l, labels).with(errors), form, code, name }
    }
}

pub async fn ocmw(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let family = families::family(&visit.caller, &code).await?;
    let form = OcmwForm {
        ocmw_question: visit.l.family_ocmw_question_example().to_owned(),
        ..OcmwForm::default()
    };
    let name = words::title(visit.l, &family);
    html(&OcmwPage::new(&visit, code, name, form, Errors::default()))
}

#[derive(Template)]
#[template(path = "families/ocmw_letter.html")]
struct LetterPage {
    page: Page,
    code: String,
    name: String,
    head: Letterhead,
    desk: String,
    to: String,
    on: String,
    facts: Vec<Fact>,
    question: String,
    who: String,
}

/// What the family lets the desk tell, for the note in the file.
fn told(l: Locale, form: &OcmwForm) -> String {
    let ticks = [
        (&form.tell_contact, l.family_ocmw_contact()),
        (&form.tell_address, l.family_ocmw_address()),
        (&form.tell_children, l.family_ocmw_children()),
        (&form.tell_wish, l.family_ocmw_wish()),
    ];
    let ticked = ticks.into_iter().filter(|(tick, _)| !tick.is_empty()).map(|(_, word)| word);
    let words: Vec<String> =
        std::iter::once(l.family_ocmw_told_name()).chain(ticked).map(str::to_lowercase).collect();
    words.join("; ")
}

/// Only what was permitted.
fn facts(l: Locale, letter: &OcmwLetter) -> Vec<Fact> {
    let (file, form) = (&letter.file, &letter.form);
    let mut facts = vec![(l.family_applicant(), words::title(l, &file.family))];
    if !form.tell_contact.is_empty() {
        for number in super::view::phones(&file.family) {
            facts.push((l.family_phone(), l.phone(number)));
        }
        if !file.family.email.is_empty() {
            facts.push((l.family_email(), file.family.email.clone()));
        }
    }
    if !form.tell_address.is_empty() {
        facts.push((l.family_address(), words::address(&file.family)));
    }
    if !form.tell_children.is_empty() {
        for kid in &file.children {
            let born = words::child(l, kid).into_iter().next().unwrap_or_default();
            facts.push((l.family_children(), format!("{}, {born}", words::child_name(l, kid))));
        }
    }
    if !form.tell_wish.is_empty() {
        let looking = file.requests.iter().filter(|asked| asked.state.is_looking());
        for asked in looking {
            // The name of a child is told only when that was permitted too.
            let day = l.family_placed_from(l.short_date(asked.current.start));
            let wish = format!("{day}: {}", words::days(l, &asked.current));
            facts.push((l.family_wish_care(), wish));
        }
    }
    facts
}

/// Makes the letter from what was permitted a moment ago. It is shown as the answer to the
/// form and has no address of its own: a letter without a fresh permission cannot be made.
pub async fn ocmw_letter(
    visit: Visit,
    Path(code): Path<String>,
    posted: Posted<OcmwForm>,
) -> Result<Response, PageError> {
    let l = visit.l;
    let note = l.family_ocmw_note(told(l, &posted.form));
    let made =
        papers::ocmw_letter(&visit.caller, &code, posted.form.clone(), note, posted.key).await;
    let letter = match made {
        Ok(letter) => letter,
        Err(Refusal::Invalid(errors)) => {
            let family = families::family(&visit.caller, &code).await?;
            let name = words::title(l, &family);
            let mut page = OcmwPage::new(&visit, code, name, posted.form, errors);
            page.page = page.page.with_errors(posted.key);
            return unprocessable(&page);
        }
        Err(refusal) => return Err(refusal.into()),
    };
    html(&LetterPage {
        page: Page::new(&visit, Section::Requests, l.family_paper_ocmw()),
        name: words::title(l, &letter.file.family),
        facts: facts(l, &letter),
        on: l.long_date(letter.on),
        to: letter.form.ocmw_to.clone(),
        question: letter.form.ocmw_question.clone(),
        head: Letterhead::new(l, &letter.sender.desk),
        desk: letter.sender.desk.name,
        who: visit.actor().name.clone(),
        code,
    })
}
