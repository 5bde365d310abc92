//! The file of a family: what was asked, tried, offered and answered.

mod access;
mod acts;
mod appointments;
mod documents;
mod edit;
mod view;
pub(crate) mod words;

use crate::components::{Fields, Pager};
use crate::errors::PageError;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query, RawQuery};
use axum::response::Response;
use chrono::{DateTime, Utc};
use desk::FormKey;
use desk::contacts::{self, ContactForm, support::SupportForm, tasks::TaskForm};
use desk::duplicates::{self, MergeRow};
use desk::families::{self, File};
use desk::forms::Errors;
use desk::policy::Action;
use domain::rules::checklists::Item;
use domain::tasks::{ContactKind, ContactOutcome, call_again_on};
use domain::timeline::TimelineKind;
use serde::Deserialize;
use store::intakes::Colleague;
use store::{PAGE_SIZE, Page as Rows};
use texts::Locale;
use uuid::Uuid;
use view::{Child, Next, Request, Step, Talk, TaskLine, Visiting};
use words::Line;

/// The addresses.
pub fn routes() -> Routes {
    let (see, log) = (Gate::May(Action::SeeFamily), Gate::May(Action::LogContact));
    let (plan, meet) = (Gate::May(Action::PlanTask), Gate::May(Action::PlanAppointment));
    let change = Gate::May(Action::ChangeFamily);
    Routes::new()
        .get("/families/{family}", see, page)
        .get("/families/{family}/edit", change, edit::form)
        .post("/families/{family}", change, edit::save)
        .post("/families/{family}/contacts", log, acts::log)
        .post("/families/{family}/tasks", plan, acts::plan)
        .get("/tasks/{task}", plan, acts::task)
        .post("/tasks/{task}", plan, acts::change_task)
        .post("/tasks/{task}/completion", plan, acts::finish)
        .post("/tasks/{task}/reopening", plan, acts::reopen)
        .post("/families/{family}/support", change, acts::add_support)
        .post("/families/{family}/support/completion", change, acts::tick_support)
        .post("/families/{family}/support/reopening", change, acts::untick_support)
        .post("/families/{family}/talk", change, acts::talked)
        .get("/families/{family}/appointments/new", meet, appointments::new)
        .post("/families/{family}/appointments", meet, appointments::plan)
        .get("/appointments/{appointment}", meet, appointments::see)
        .post("/appointments/{appointment}", meet, appointments::change)
        .post("/appointments/{appointment}/cancellation", meet, appointments::cancel)
        .get("/appointments/{appointment}/calendar.ics", meet, appointments::calendar_file)
        .get("/families/{family}/access", Gate::May(Action::HelpFamilyIn), access::see)
        .post("/families/{family}/parent", change, access::save_parent)
        .post("/families/{family}/parent/removal", change, access::remove_parent)
        .post("/families/{family}/grants", change, access::grant)
        .post("/families/{family}/grants/{grant}/revocation", change, access::revoke)
        .post("/families/{family}/codes", Gate::May(Action::HelpFamilyIn), access::print_code)
        .post(
            "/families/{family}/codes/{printed}/revocation",
            Gate::May(Action::HelpFamilyIn),
            access::revoke_code,
        )
        .post(
            "/families/{family}/sessions/end",
            Gate::May(Action::HelpFamilyIn),
            access::end_sessions,
        )
        .post("/erasures/{erasure}", Gate::May(Action::EraseFamily), access::decide)
        .get("/families/{family}/documents/addresses", see, documents::addresses)
        .get("/families/{family}/documents/summary", see, documents::summary)
        .get("/families/{family}/documents/ocmw", log, documents::ocmw)
        .post("/families/{family}/documents/ocmw", log, documents::ocmw_letter)
}

/// What the address asks of the story.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Wanted {
    show: String,
    offer: String,
    page: u64,
}

/// A kind of entry to filter by.
struct Choice {
    word: &'static str,
    text: String,
    here: bool,
}

/// To call again: the ready-made task.
struct CallAgain {
    title: &'static str,
    on: String,
    owner: String,
    button: String,
}

/// A file that went into this one.
struct Merged {
    code: String,
    family: String,
    name: String,
    at: DateTime<Utc>,
}

/// Keys of the forms: each its own, so that sending one does not count as sending another.
struct Keys {
    contact: Uuid,
    task: Uuid,
    support: Uuid,
}

/// The forms on the page, as typed.
#[derive(Default)]
struct Typed {
    contact: ContactForm,
    task: TaskForm,
    support: SupportForm,
}

#[derive(Template)]
#[template(path = "families/file.html")]
struct FilePage {
    page: Page,
    sees_log: bool,
    fields: Fields,
    keys: Keys,
    typed: Typed,
    file: File,
    code: String,
    name: String,
    address: String,
    reach: Vec<(&'static str, String)>,
    next: Option<Next>,
    call_again: Option<CallAgain>,
    children: Vec<Child>,
    requests: Vec<Request>,
    tasks: Vec<TaskLine>,
    finished: Vec<TaskLine>,
    appointments: Vec<Visiting>,
    steps: Vec<Step>,
    presets: Vec<Item>,
    talk: Vec<Talk>,
    talked: usize,
    about: Vec<(String, String)>,
    colleagues: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    outcomes: Vec<(String, String)>,
    choices: Vec<Choice>,
    story: Vec<Line>,
    pager: Pager,
    merges: Vec<Merged>,
    task_open: bool,
    support_open: bool,
}

fn labels(l: Locale) -> Fields {
    Fields::new(
        l,
        vec![
            ("contact_kind", l.family_contact_kind()),
            ("contact_outcome", l.family_contact_outcome()),
            ("contact_on", l.family_contact_on()),
            ("contact_request", l.family_about()),
            ("contact_note", l.family_contact_note()),
            ("task_title", l.family_task_title()),
            ("task_on", l.family_task_on()),
            ("task_owner", l.family_task_owner()),
            ("task_request", l.family_about()),
            ("support_step", l.family_support_own()),
            ("support_who", l.family_support_who()),
        ],
    )
}

/// Colleagues to choose from, with "whoever comes first" on top.
fn colleagues(l: Locale, staff: Vec<Colleague>) -> Vec<(String, String)> {
    let anyone = (String::new(), l.family_task_anyone().to_owned());
    let staff = staff.into_iter().map(|one| (one.id.to_string(), one.name));
    std::iter::once(anyone).chain(staff).collect()
}

fn choices(l: Locale, file: &File, shown: Option<TimelineKind>) -> Vec<Choice> {
    let present = |kind: &TimelineKind| file.timeline.iter().any(|entry| entry.kind == *kind);
    let all = Choice { word: "", text: l.family_story_all().to_owned(), here: shown.is_none() };
    let kinds = TimelineKind::ALL.iter().filter(|kind| present(kind) || shown == Some(**kind));
    std::iter::once(all)
        .chain(kinds.map(|kind| Choice {
            word: kind.word(),
            text: l.family_story_kind(kind.word()),
            here: shown == Some(*kind),
        }))
        .collect()
}

/// One page of the story.
fn story(visit: &Visit, file: &File, shown: Option<TimelineKind>, number: u64) -> Rows<Line> {
    let entries: Vec<_> =
        file.timeline.iter().filter(|entry| shown.is_none_or(|kind| entry.kind == kind)).collect();
    let total = u64::try_from(entries.len()).unwrap_or_default();
    let pages = total.div_ceil(PAGE_SIZE).max(1);
    let number = number.clamp(1, pages);
    let size = usize::try_from(PAGE_SIZE).unwrap_or(usize::MAX);
    let before = usize::try_from((number - 1) * PAGE_SIZE).unwrap_or_default();
    let rows = entries
        .into_iter()
        .skip(before)
        .take(size)
        .map(|entry| words::line(visit.l, visit.site.options.ways, entry));
    Rows { rows: rows.collect(), number, pages, total }
}

fn merged(l: Locale, row: MergeRow) -> Merged {
    let name = words::title(l, &row.merged);
    Merged { code: row.code, family: row.merged.code, name, at: row.at }
}

impl FilePage {
    async fn new(
        visit: &Visit,
        code: &str,
        wanted: &Wanted,
        query: &str,
        typed: Typed,
        errors: Errors,
    ) -> Result<Self, PageError> {
        let l = visit.l;
        let today = visit.caller.today();
        let mut file = families::file(&visit.caller, code).await?;
        let staff = std::mem::take(&mut file.colleagues);
        let merges = duplicates::merges_into(&visit.caller, &file).await?;
        let name = words::title(l, &file.family);
        let shown = wanted.show.parse().ok();
        let rows = story(visit, &file, shown, wanted.page);
        let (finished, tasks) = view::tasks(l, &file, today);
        let call_again = (wanted.offer == "call").then(|| {
            let on = l.short_date(call_again_on(today));
            CallAgain {
                title: l.family_call_again_title(),
                owner: visit.actor().account.to_string(),
                button: l.family_call_again_plan(&on),
                on,
            }
        });
        let presets = contacts::support::presets(today)?.map(|list| list.items);
        let has = |name: &str| errors.0.iter().any(|(field, _)| field.starts_with(name));
        Ok(Self {
            sees_log: visit.caller.can(Action::SeeAudit),
            page: Page::new(visit, Section::Requests, name.clone()),
            keys: Keys { contact: Uuid::now_v7(), task: Uuid::now_v7(), support: Uuid::now_v7() },
            task_open: has("task_"),
            support_open: has("support_"),
            fields: labels(l).with(errors),
            code: file.family.code.clone(),
            address: words::address(&file.family),
            reach: words::reach(l, &file.profile),
            next: view::next(l, &file, today),
            call_again,
            children: view::children(l, &file),
            requests: file.requests.iter().map(|asked| view::request(l, asked)).collect(),
            tasks,
            finished,
            appointments: view::appointments(l, &file, today),
            steps: view::steps(l, &file),
            presets: presets.unwrap_or_default(),
            talk: view::talk(l, &file),
            talked: file.talk.iter().filter(|talked| talked.on.is_some()).count(),
            about: words::about(l, &file),
            colleagues: colleagues(l, staff),
            kinds: ContactKind::ALL
                .iter()
                .map(|kind| (kind.to_string(), l.family_contact_word(kind.word())))
                .collect(),
            outcomes: ContactOutcome::ALL
                .iter()
                .map(|outcome| (outcome.to_string(), l.family_outcome_word(outcome.word())))
                .collect(),
            choices: choices(l, &file, shown),
            pager: Pager::new(l, &rows, query),
            merges: merges.into_iter().map(|row| merged(l, row)).collect(),
            story: rows.rows,
            typed,
            name,
            file,
        })
    }

    fn answer(mut self, key: FormKey) -> Result<Response, PageError> {
        self.page = self.page.with_errors(key);
        unprocessable(&self)
    }
}

/// The forms as they stand on a fresh page.
fn fresh(visit: &Visit) -> Typed {
    let today = visit.l.short_date(visit.caller.today());
    Typed {
        contact: ContactForm { contact_on: today, ..ContactForm::default() },
        task: TaskForm { task_owner: visit.actor().account.to_string(), ..TaskForm::default() },
        support: SupportForm::default(),
    }
}

async fn page(
    visit: Visit,
    Path(code): Path<String>,
    Query(wanted): Query<Wanted>,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    let query = query.unwrap_or_default();
    let typed = fresh(&visit);
    html(&FilePage::new(&visit, &code, &wanted, &query, typed, Errors::default()).await?)
}
