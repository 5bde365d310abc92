//! What to do now: one list in order, everything reachable with a key or two.

mod item;

use crate::components::{Fields, Pager};
use crate::errors::{PageError, encode};
use crate::form::{Keys, Posted};
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use desk::Refusal;
use desk::forms::Errors;
use desk::policy::Action;
use desk::today::{self, FIRST_ROWS, Figures, PutBackForm, Reason, SnoozeForm, TodayRow, Wanted};
use item::Item;
use serde::Deserialize;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/today", Gate::May(Action::SeeToday), list)
        .get("/today/{reason}", Gate::May(Action::SeeToday), all)
        .get("/today/snoozes/new", Gate::May(Action::PlanTask), later)
        .post("/today/snoozes", Gate::May(Action::PlanTask), put_off)
        .post("/today/snoozes/undoing", Gate::May(Action::PlanTask), put_back)
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Filter {
    whose: String,
    reason: String,
    text: String,
    page: u64,
}

impl Filter {
    fn wanted(&self) -> Wanted {
        Wanted {
            mine: self.whose != "team",
            reason: self.reason.parse().ok(),
            text: self.text.clone(),
        }
    }

    /// The filter as it stands in an address.
    fn query(&self, parts: &[(&str, &str)]) -> String {
        parts
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect::<Vec<_>>()
            .join("&")
    }
}

struct Shown {
    reason: &'static str,
    icon: &'static str,
    total: u64,
    more: bool,
    items: Vec<Item>,
}

struct Planned {
    at: String,
    title: String,
    who: String,
    place: String,
    link: String,
}

impl Planned {
    fn of(l: Locale, row: TodayRow) -> Self {
        let link =
            if row.family.is_empty() { String::new() } else { format!("/families/{}", row.family) };
        let at = row.moment.map(|at| l.time(at)).unwrap_or_default();
        Self { at, title: row.title, who: row.who, place: row.place, link }
    }
}

#[derive(Template)]
#[template(path = "today/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    filter: Filter,
    reasons: Vec<(String, String)>,
    summary: String,
    groups: Vec<Shown>,
    figures: Figures,
    agenda: Vec<Planned>,
    put: Option<Put>,
    back: String,
    back_encoded: String,
    /// The filter without whose it is.
    rest: String,
    /// The filter without the reason.
    all_query: String,
}

async fn list(visit: Visit, Query(filter): Query<Filter>) -> Result<Response, PageError> {
    let l = visit.l;
    let today = today::see(&visit.caller, &filter.wanted()).await?;
    let count: u64 = today.counts.iter().map(|(_, count)| count).sum();
    let (mut keys, day) = (Keys::for_a_page(), visit.caller.today());
    let groups = today.groups.into_iter().map(|group| Shown {
        reason: group.reason.word(),
        icon: item::icon(group.reason),
        total: group.total,
        more: group.total > FIRST_ROWS,
        items: group.rows.into_iter().map(|row| Item::of(l, row, day, &mut keys)).collect(),
    });
    let reasons = today
        .counts
        .iter()
        .map(|(reason, count)| {
            (reason.word(), format!("{} ({count})", l.today_reason(reason.word())))
        })
        .map(|(word, text)| (word.to_owned(), text));
    let any = (String::new(), l.filter_any().to_owned());
    let labels = vec![("text", l.today_text_label()), ("reason", l.today_reason_label())];
    let back = back_to(&visit.path);
    let whose = filter.whose.as_str();
    html(&ListPage {
        fields: Fields::new(l, labels),
        summary: l.today_summary(count, l.long_date(visit.caller.today())),
        groups: groups.collect(),
        reasons: std::iter::once(any).chain(reasons).collect(),
        figures: today.figures,
        agenda: today.agenda.into_iter().map(|row| Planned::of(l, row)).collect(),
        put: Put::of(l, &visit.path),
        back_encoded: encode(&back),
        back,
        rest: filter.query(&[("reason", &filter.reason), ("text", &filter.text)]),
        all_query: filter.query(&[("whose", whose), ("text", &filter.text)]),
        page: Page::new(&visit, Section::Today, l.today_title()),
        filter,
    })
}

#[derive(Template)]
#[template(path = "today/all.html")]
struct AllPage {
    page: Page,
    items: Vec<Item>,
    pager: Pager,
    put: Option<Put>,
    back: String,
    back_encoded: String,
    back_query: String,
}

async fn all(
    visit: Visit,
    Path(reason): Path<String>,
    Query(filter): Query<Filter>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let l = visit.l;
    visit.caller.may(Action::SeeToday)?;
    let reason: Reason = reason.parse().map_err(|_| PageError::NotFound)?;
    let rows = today::all(&visit.caller, reason, &filter.wanted(), filter.page).await?;
    let pager = Pager::new(l, &rows, &query.unwrap_or_default());
    let back = back_to(&visit.path);
    let (mut keys, day) = (Keys::for_a_page(), visit.caller.today());
    html(&AllPage {
        page: Page::new(&visit, Section::Today, l.today_reason(reason.word())),
        items: rows.rows.into_iter().map(|row| Item::of(l, row, day, &mut keys)).collect(),
        pager,
        put: Put::of(l, &visit.path),
        back_encoded: encode(&back),
        back,
        back_query: filter.query(&[("whose", &filter.whose), ("text", &filter.text)]),
    })
}

/// Where to go back to: a page of *Vandaag*, whatever the form says.
fn back_to(path: &str) -> String {
    let (page, query) = path.split_once('?').unwrap_or((path, ""));
    let reason = page.strip_prefix("/today/").and_then(|word| word.parse::<Reason>().ok());
    let page = reason.map_or_else(|| "/today".to_owned(), |reason| format!("/today/{reason}"));
    let harmless = |part: &&str| {
        !part.is_empty()
            && !part.starts_with("done=")
            && !part.starts_with("put=")
            && part.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\#".contains(&byte))
    };
    let query: Vec<&str> = query.split('&').filter(harmless).collect();
    if query.is_empty() { page } else { format!("{page}?{}", query.join("&")) }
}

#[derive(Template)]
#[template(path = "today/later.html")]
struct LaterPage {
    page: Page,
    /// What is put off; none when it stands there no more.
    item: Option<Item>,
    fields: Fields,
    form: SnoozeForm,
}

impl LaterPage {
    async fn new(visit: &Visit, form: SnoozeForm, errors: Errors) -> Result<Self, PageError> {
        let l = visit.l;
        let row = today::row(&visit.caller, &form).await?;
        let (mut keys, day) = (Keys::for_a_page(), visit.caller.today());
        Ok(Self {
            page: Page::new(visit, Section::Today, l.today_later_title()),
            item: row.map(|row| Item::of(l, row, day, &mut keys)),
            fields: Fields::new(l, vec![("until", l.today_later_until())]).with(errors),
            form: SnoozeForm { back: back_to(&form.back), ..form },
        })
    }
}

async fn later(visit: Visit, Query(form): Query<SnoozeForm>) -> Result<Response, PageError> {
    visit.caller.may(Action::PlanTask)?;
    html(&LaterPage::new(&visit, form, Errors::default()).await?)
}

async fn put_off(visit: Visit, posted: Posted<SnoozeForm>) -> Result<Response, PageError> {
    match today::put_off(&visit.caller, &posted.form, posted.key).await {
        Ok(put) => {
            let SnoozeForm { reason, subject, back, .. } = &posted.form;
            let was = put.was.map(|day| format!(".{day}")).unwrap_or_default();
            let told = format!("put={reason}.{}.{}{was}", encode(subject), put.until);
            Ok(Redirect::to(&joined(&back_to(back), &told)).into_response())
        }
        Err(Refusal::Invalid(errors)) => {
            let mut shown = LaterPage::new(&visit, posted.form, errors).await?;
            shown.page = shown.page.with_errors(posted.key);
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn put_back(visit: Visit, posted: Posted<PutBackForm>) -> Result<Response, PageError> {
    today::put_back(&visit.caller, &posted.form, posted.key).await?;
    Ok(to_today(&posted.form.back, "undone"))
}

/// What was just put off, as it stands in the address: told, and taken back with a press.
struct Put {
    until: String,
    reason: Reason,
    subject: String,
    was: String,
}

impl Put {
    fn of(l: Locale, path: &str) -> Option<Self> {
        let (_, query) = path.split_once('?')?;
        let mut parts = query.split('&').find_map(|part| part.strip_prefix("put="))?.split('.');
        let reason = parts.next()?.parse().ok()?;
        let subject = parts.next()?;
        let until: NaiveDate = parts.next()?.parse().ok()?;
        let was: Option<NaiveDate> = parts.next().and_then(|day| day.parse().ok());
        subject.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-').then(|| Self {
            until: l.short_date(until),
            reason,
            subject: subject.to_owned(),
            was: was.map(|day| day.to_string()).unwrap_or_default(),
        })
    }
}

/// The page of *Vandaag* from which something was sent; empty when it came from elsewhere.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Back {
    /// Its address.
    pub(crate) back: String,
}

/// Whether something was sent from *Vandaag*.
pub(crate) fn is_today(back: &str) -> bool {
    back.starts_with("/today")
}

/// Back to the page of *Vandaag* from which something was sent, saying what was done.
pub(crate) fn to_today(back: &str, done: &str) -> Response {
    Redirect::to(&joined(&back_to(back), &format!("done={done}"))).into_response()
}

fn joined(path: &str, part: &str) -> String {
    let joint = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joint}{part}")
}
