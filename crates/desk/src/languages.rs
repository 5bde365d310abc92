//! Languages: which ones a desk uses with families, and who checked which translation.

mod checks;

pub use checks::{
    CheckProblem, CheckRow, Checked, Taken, checks, list_to_check, rows_of, take_checks,
};

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::policy::Action;
use crate::{App, Caller, Outcome};
use chrono::NaiveDate;
use domain::languages::{Decision, Standing, standing};
use serde::Deserialize;
use store::entities::language_decision::Model as Row;
use texts::Locale;
use texts::coverage::translations;
use uuid::Uuid;

/// A language, as it stands at a desk today.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The language.
    pub locale: Locale,
    /// How it stands.
    pub standing: Standing,
    /// The last decision about it.
    pub last: Option<Row>,
}

/// What was typed about a language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LanguageForm {
    /// Its code.
    pub language: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub until: String,
    /// For whom and why.
    pub reason: String,
    /// Who took the decision.
    pub decided_by: String,
}

/// Languages that take a decision: every one that is not Dutch.
pub fn foreign() -> impl Iterator<Item = Locale> {
    translations().filter(|locale| !locale.is_dutch())
}

fn decision(row: &Row) -> Decision {
    Decision {
        language: row.language.clone(),
        used: row.used,
        from: row.valid_from,
        until: row.valid_until,
    }
}

/// The languages that a desk uses with families today, Dutch among them; without a desk
/// those that any desk uses.
///
/// # Errors
/// When the database fails.
pub async fn in_use(app: &App, desk: Option<Uuid>) -> Outcome<Vec<Locale>> {
    let (reader, today) = (app.store.reader(), app.clock.today());
    let used: Vec<Locale> = if let Some(desk) = desk {
        let rows = store::languages::decisions(reader, desk).await?;
        let decisions: Vec<Decision> = rows.iter().map(decision).collect();
        let on = |locale: &Locale| standing(&decisions, locale.code(), today) == Standing::On;
        foreign().filter(on).collect()
    } else {
        let codes: Vec<&str> = foreign().map(Locale::code).collect();
        let used = store::languages::used_somewhere(reader, &codes, today).await?;
        foreign().filter(|locale| used.contains(locale.code())).collect()
    };
    let dutch =
        std::iter::once(Locale::Nl).chain(translations().filter(|locale| locale.is_dutch()));
    Ok(dutch.chain(used).collect())
}

/// The languages that the desk with this code uses today; Dutch when there is no such desk.
///
/// # Errors
/// When the database fails.
pub async fn in_use_at(app: &App, code: &str) -> Outcome<Vec<Locale>> {
    match store::languages::desk_of_code(app.store.reader(), code).await? {
        Some(desk) => in_use(app, Some(desk)).await,
        None => Ok(vec![Locale::Nl]),
    }
}

/// This language when the desk uses it today; otherwise Dutch.
///
/// # Errors
/// When the database fails.
pub async fn or_dutch(app: &App, desk: Uuid, wanted: Locale) -> Outcome<Locale> {
    if wanted.is_dutch() {
        return Ok(wanted);
    }
    let used = in_use(app, Some(desk)).await?;
    Ok(if used.contains(&wanted) { wanted } else { Locale::Nl })
}

/// Every language but Dutch, as it stands at the caller's desk.
///
/// # Errors
/// When the database fails.
pub async fn of_desk(caller: &Caller) -> Outcome<Vec<Spoken>> {
    let scope = caller.scope(Action::ManageSettings)?;
    let rows = store::languages::decisions(caller.app.store.reader(), scope.desk()).await?;
    let decisions: Vec<Decision> = rows.iter().map(decision).collect();
    let today = caller.today();
    Ok(foreign()
        .map(|locale| Spoken {
            locale,
            standing: standing(&decisions, locale.code(), today),
            last: rows.iter().rfind(|row| row.language == locale.code()).cloned(),
        })
        .collect())
}

/// All decisions of the caller's desk, newest first.
///
/// # Errors
/// When the database fails.
pub async fn history(caller: &Caller) -> Outcome<Vec<Row>> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut rows = store::languages::decisions(caller.app.store.reader(), scope.desk()).await?;
    rows.reverse();
    Ok(rows)
}

impl LanguageForm {
    fn check(
        &self,
        today: NaiveDate,
    ) -> Result<(Locale, NaiveDate, NaiveDate, String, String), Errors> {
        let mut errors = Errors::default();
        let locale = foreign().find(|locale| locale.code() == self.language);
        if locale.is_none() {
            errors.add("language", Problem::NotAChoice);
        }
        let from = errors.take("from", forms::required_date(&self.from));
        let until = errors.take("until", forms::required_date(&self.until));
        if errors.is_empty() && until < from {
            errors.add("until", Problem::EndsBeforeBegin);
        } else if errors.is_empty() && until < today {
            errors.add("until", Problem::InThePast);
        }
        let reason = errors.take("reason", forms::required(&self.reason, 400));
        let decided_by = errors.take("decided_by", forms::required(&self.decided_by, 120));
        errors.unless_any((locale.unwrap_or(Locale::Nl), from, until, reason, decided_by))
    }
}

/// Takes a language into use for a time.
///
/// # Errors
/// [`crate::Refusal::Invalid`] per field.
pub async fn decide(caller: &Caller, form: &LanguageForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let (locale, valid_from, valid_until, reason, decided_by) = form.check(caller.today())?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let row = Row {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        language: locale.code().to_owned(),
        used: true,
        valid_from,
        valid_until,
        reason,
        decided_by,
        account_id: caller.actor.account,
        at: change.at,
    };
    change.note(Action::ManageSettings, "language", row.id, &["all"]);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// Takes a language out of use, from today.
///
/// # Errors
/// When the language is not there.
pub async fn stop(caller: &Caller, code: &str, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let locale = foreign().find(|locale| locale.code() == code).ok_or(crate::Refusal::NotFound)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let today = caller.today();
    let row = Row {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        language: locale.code().to_owned(),
        used: false,
        valid_from: today,
        valid_until: today,
        reason: String::new(),
        decided_by: caller.actor.name.clone(),
        account_id: caller.actor.account,
        at: change.at,
    };
    change.note(Action::ManageSettings, "language", row.id, &["used"]);
    change.tx.insert(row).await?;
    change.commit("").await
}
