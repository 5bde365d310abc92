//! Requests: the list, the form, later wishes, traits, closing; files that are one family.

mod file;
mod law;
mod list;
mod new;
mod pairs;
mod same;

use crate::routes::{Gate, Routes};
use desk::policy::Action;
use domain::families::Birth;
use store::entities::child::Model as Child;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    let (see, register) = (Gate::May(Action::SeeRequests), Gate::May(Action::RegisterRequest));
    let (change, close) = (Gate::May(Action::ChangeRequest), Gate::May(Action::CloseRequest));
    let merge = Gate::May(Action::MergeFamilies);
    Routes::new()
        .get("/requests", see, list::list)
        .get("/requests.csv", see, list::csv)
        .get("/requests.xlsx", see, list::xlsx)
        .post("/requests", register, new::send)
        .get("/requests/new", register, new::new)
        .post("/requests/duplicates", register, same::check)
        .get("/requests/drafts", register, new::drafts)
        .post("/requests/drafts/{draft}/removal", register, new::remove_draft)
        .get("/requests/{request}", Gate::May(Action::SeeFamily), file::see)
        .get("/requests/{request}/wish", change, file::wish)
        .post("/requests/{request}/wish", change, file::change_wish)
        .get("/requests/{request}/priority", change, law::see)
        .post("/requests/{request}/priority", change, law::note)
        .post("/requests/{request}/traits", change, file::change_trait)
        .post("/requests/{request}/owner", change, file::set_owner)
        .post("/requests/{request}/closure", close, file::close)
        .post("/requests/{request}/reopening", close, file::reopen)
        .get("/duplicates", merge, pairs::list)
        .post("/duplicates", merge, pairs::merge)
        .post("/duplicates/apart", merge, pairs::keep_apart)
        .post("/duplicates/{merge}/undoing", merge, pairs::undo)
}

/// A child's name, or its number while it has none yet.
fn child_name(l: Locale, child: &Child) -> String {
    l.child_full(&child.given_name, &child.family_name, child.number)
}

/// The same beside the name of the applicant: a surname they share is not said twice.
fn child_beside(l: Locale, given: &str, family: &str, number: i32, surname: &str) -> String {
    if family == surname {
        l.child_called(given, number)
    } else {
        l.child_full(given, family, number)
    }
}

/// When a child was or will be born, in words.
fn birth_words(l: Locale, child: &Child) -> String {
    birth_said(l, Birth::from_dates(child.birth_date, child.due_date))
}

fn birth_said(l: Locale, birth: Birth) -> String {
    match birth {
        Birth::Born(date) => l.request_born(l.short_date(date)),
        Birth::Due(date) => l.request_due(l.short_date(date)),
        Birth::Unknown => l.request_no_date().to_owned(),
    }
}
