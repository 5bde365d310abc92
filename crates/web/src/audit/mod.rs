//! The log of changes and reads, for auditors and desk managers.

use crate::components::{Fields, Pager};
use crate::download::{Kind, download};
use crate::errors::PageError;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Query, RawQuery};
use axum::response::Response;
use desk::Refusal;
use desk::audit::{self, Entry, LogForm, Who};
use desk::forms::Errors;
use desk::policy::Action;
use serde::Deserialize;
use store::Page as Rows;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let see = Gate::May(Action::SeeAudit);
    Routes::new().get("/audit", see, list).get("/audit/verification", see, verify).get(
        "/audit/log.csv",
        see,
        csv,
    )
}

#[derive(Deserialize, Default)]
struct Paged {
    #[serde(default)]
    page: u64,
}

/// Something an entry names.
struct Thing {
    kind: String,
    /// Its code or name; empty when it has none.
    code: String,
    /// Its page, when this visitor may open it.
    path: String,
}

/// An entry in words.
struct Row {
    at: String,
    who: String,
    action: String,
    subject: Thing,
    about: Vec<Thing>,
    fields: String,
}

fn who(l: Locale, who: &Who) -> String {
    match who {
        Who::Person(name) => name.clone(),
        Who::Ended(name) => l.audit_who_ended(name),
        Who::Location(code) => l.audit_who_location(code),
        Who::Family(code) => l.audit_who_family(code),
        Who::System => l.audit_who("system"),
        Who::Link => l.audit_who("link"),
        Who::Own(code) => l.audit_who_own(code),
        Who::Trusted => l.audit_who("trusted"),
        Who::Deleted => l.audit_who("deleted"),
    }
}

/// Text of a word with points in it, which a message cannot have.
fn action(l: Locale, word: &str) -> String {
    let text = l.audit_action(word.replace('.', "-"));
    if text.is_empty() { word.to_owned() } else { text }
}

/// The page of a thing, when this visitor may open it.
fn path_of(visit: &Visit, kind: &str, code: &str) -> String {
    let (action, under) = match kind {
        "family" => (Action::SeeFamily, "families"),
        "request" => (Action::SeeFamily, "requests"),
        "intake" => (Action::SeeIntakes, "intakes"),
        "location" => (Action::SeeLocations, "locations"),
        "candidacy" => (Action::AnswerCandidacy, "candidacies"),
        "proposal" => (Action::Propose, "proposals"),
        "task" => (Action::PlanTask, "tasks"),
        "appointment" => (Action::PlanAppointment, "appointments"),
        "free-place" | "free_place" => (Action::ReportFreePlace, "places"),
        "return" => (Action::SeeReturn, "returns/frozen"),
        _ => return String::new(),
    };
    if visit.caller.can(action) && !code.is_empty() {
        format!("/{under}/{code}")
    } else {
        String::new()
    }
}

impl Row {
    fn new(visit: &Visit, entry: Entry) -> Self {
        let l = visit.l;
        let about = [("family", entry.about.family), ("location", entry.about.location)];
        let about = about.into_iter().filter_map(|(kind, code)| {
            let code = code?;
            Some(Thing { path: path_of(visit, kind, &code), kind: l.audit_kind(kind), code })
        });
        // An id that no page knows helps nobody here; the file for a spreadsheet has it.
        let is_id = entry.subject.len() == 36;
        let subject = match (entry.code.is_empty(), is_id) {
            (false, _) => entry.code,
            (true, true) => String::new(),
            (true, false) => entry.subject,
        };
        Self {
            at: l.moment(entry.at),
            who: who(l, &entry.who),
            action: action(l, &entry.action),
            subject: Thing {
                path: path_of(visit, &entry.kind, &subject),
                kind: l.audit_kind(entry.kind.as_str()),
                code: subject,
            },
            about: about.collect(),
            fields: entry.fields,
        }
    }
}

/// Who is no person, by their words in the log.
const NOBODY: [&str; 2] = [audit::SYSTEM, audit::LINK];

/// What was typed, with the word of the log for what a page calls otherwise.
fn meant(l: Locale, form: &LogForm) -> LogForm {
    let word = NOBODY.into_iter().find(|word| l.audit_who(word) == form.who.trim());
    LogForm { who: word.map_or_else(|| form.who.clone(), str::to_owned), ..form.clone() }
}

#[derive(Template)]
#[template(path = "audit/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    form: LogForm,
    people: Vec<String>,
    actions: Vec<(String, String)>,
    rows: Rows<Row>,
    pager: Pager,
    query: String,
}

impl ListPage {
    async fn new(
        visit: &Visit,
        form: LogForm,
        rows: Rows<Entry>,
        errors: Errors,
        query: String,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let any = || (String::new(), l.filter_any().to_owned());
        let others = NOBODY.map(|word| l.audit_who(word));
        let people = audit::people(&visit.caller).await?;
        // An id in an old address is shown as the name that it stands for.
        let known = people.iter().find(|(id, _)| *id == form.who);
        let form = match known {
            Some((_, name)) => LogForm { who: name.clone(), ..form },
            None => form,
        };
        let actions =
            Action::ALL.iter().map(|known| (known.word().to_owned(), action(l, known.word())));
        let fields = Fields::new(
            l,
            vec![
                ("who", l.audit_person()),
                ("action", l.audit_what()),
                ("subject", l.audit_subject()),
                ("from", l.audit_from()),
                ("to", l.audit_to()),
            ],
        );
        let rows = rows.map(|entry| Row::new(visit, entry));
        Ok(Self {
            page: Page::new(visit, Section::Audit, l.audit_title()),
            fields: fields.with(errors),
            people: people.into_iter().map(|(_, name)| name).chain(others).collect(),
            actions: std::iter::once(any()).chain(actions).collect(),
            pager: Pager::new(l, &rows, &query),
            form,
            rows,
            query,
        })
    }
}

async fn list(
    visit: Visit,
    Query(form): Query<LogForm>,
    Query(paged): Query<Paged>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = query.unwrap_or_default();
    match audit::list(&visit.caller, &meant(visit.l, &form), paged.page).await {
        Ok(rows) => html(&ListPage::new(&visit, form, rows, Errors::default(), query).await?),
        Err(Refusal::Invalid(errors)) => {
            let none = Rows { rows: Vec::new(), number: 1, pages: 1, total: 0 };
            let mut shown = ListPage::new(&visit, form, none, errors, query).await?;
            shown.page.has_errors = true;
            unprocessable(&shown)
        }
        Err(refusal) => Err(refusal.into()),
    }
}

async fn csv(visit: Visit, Query(form): Query<LogForm>) -> Result<Response, PageError> {
    let l = visit.l;
    let headings = [
        l.audit_when(),
        l.audit_person(),
        l.audit_what(),
        l.audit_kind_heading(),
        l.audit_subject(),
        l.audit_fields(),
    ];
    let words = |entry: &Entry| {
        let kind = l.audit_kind(entry.kind.as_str());
        [l.moment(entry.at), who(l, &entry.who), action(l, &entry.action), kind]
    };
    let bytes = audit::csv(&visit.caller, &meant(l, &form), headings, words).await?;
    Ok(download(Kind::Csv, "logboek", bytes))
}

#[derive(Template)]
#[template(path = "audit/verification.html")]
struct VerificationPage {
    page: Page,
    entries: u64,
    /// First entry that does not follow from the one before it.
    broken: Option<i64>,
}

async fn verify(visit: Visit) -> Result<Response, PageError> {
    let verdict = audit::verify(&visit.caller).await?;
    html(&VerificationPage {
        page: Page::new(&visit, Section::Audit, visit.l.audit_verify_title()),
        entries: verdict.entries,
        broken: verdict.broken.first().map(|(_, number)| *number),
    })
}
