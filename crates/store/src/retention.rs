//! What goes at the end of its term. The register of personal data says which term a table
//! has and which columns of a file go; this file says from which moment a row counts and in
//! which order rows may go. Counting and erasing use the same conditions, so that a dry run
//! cannot say anything else than the night does.

use crate::entities::{
    account, audit_entry, audit_head, audit_start, child, closure, erasure, family, intake,
    placement, proposal, request, request_trait, wish,
};
use crate::register::{self, Class, Term};
use crate::{Result, Scope, Store, StoreError, Tx, search};
use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::clock::from_brussels;
use domain::requests::Wish;
use domain::rules::terms::{Sourced, Terms, years_before};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, ColumnType, ConnectionTrait, EntityTrait, IdenStatic, Iterable, QueryFilter,
    QueryOrder, QuerySelect, Set, Statement, Value,
};
use uuid::Uuid;

/// The last moments that are past each term.
#[derive(Debug, Clone, Copy)]
pub struct Limits<'a> {
    terms: &'a Terms,
    today: NaiveDate,
    now: DateTime<Utc>,
}

/// How long a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Years.
    Years(u8),
    /// Days.
    Days(u16),
}

/// What is past its term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The table.
    pub table: &'static str,
    /// Its term.
    pub term: Term,
    /// How many rows; for files of families: how many files.
    pub rows: u64,
}

/// Rows of a table that go by their own age.
struct Rule {
    table: &'static str,
    /// Another term than that of the register, for rows that never became part of a file.
    own_term: Option<Term>,
    key: &'static str,
    /// With `$1` for the last moment.
    condition: &'static str,
    counted_in: Counted,
    /// Whether rows carry their desk; the others are of the whole installation.
    of_desk: bool,
    /// Rows that point to these and go first: their table and the column that points.
    pointing: Option<(&'static str, &'static str)>,
}

enum Counted {
    Moments,
    Days,
}

const fn rule(table: &'static str, condition: &'static str) -> Rule {
    Rule {
        table,
        own_term: None,
        key: "id",
        condition,
        counted_in: Counted::Moments,
        of_desk: true,
        pointing: None,
    }
}

const fn of_all(table: &'static str, key: &'static str, condition: &'static str) -> Rule {
    Rule { key, of_desk: false, ..rule(table, condition) }
}

/// In an order in which nothing points to what is gone. Rows that belong to a family go
/// with its file.
const BY_AGE: &[Rule] = &[
    rule("draft", "saved_at < $1"),
    rule("public_draft", "ends_at <= $1"),
    // What the desk never let in.
    Rule { own_term: Some(Term::UntilItEnds), ..rule("arrival", "ends_at <= $1") },
    Rule {
        pointing: Some(("message_candidacy", "message_id")),
        ..rule(
            "message",
            "family_id IS NULL AND proposal_id IS NULL AND state <> 'waiting' AND created_at < $1",
        )
    },
    rule("task", "family_id IS NULL AND request_id IS NULL AND done_at < $1"),
    rule(
        "appointment",
        "family_id IS NULL AND starts_at < $1 AND NOT EXISTS (SELECT 1 FROM message
         WHERE message.appointment_id = appointment.id)",
    ),
    Rule { counted_in: Counted::Days, ..rule("snooze", "until_day < $1") },
    Rule { counted_in: Counted::Days, ..rule("present_child", "kept_until < $1") },
    rule("import_trace", "import_id IN (SELECT id FROM import WHERE created_at < $1)"),
    rule("import_file", "id IN (SELECT id FROM import WHERE created_at < $1)"),
    rule("round_plan", "round_id IN (SELECT id FROM round WHERE made_at < $1)"),
    rule("round_request", "round_id IN (SELECT id FROM round WHERE made_at < $1)"),
    // A large round goes in more than one night: first its plans and whose its codes are.
    rule(
        "round",
        "made_at < $1 AND NOT EXISTS (SELECT 1 FROM round_plan p WHERE p.round_id = round.id)
         AND NOT EXISTS (SELECT 1 FROM round_request t WHERE t.round_id = round.id)",
    ),
    of_all("session", "id", "ends_at < $1"),
    of_all("sign_in_code", "id", "ends_at < $1"),
    rule("family_session", "ends_at < $1"),
    rule("erasure_wish", "state <> 'asked' AND asked_at < $1"),
    of_all("invitation", "id", "ends_at < $1"),
    of_all("sign_in_attempt", "id", "at < $1"),
    of_all("idempotency", "form_key", "at < $1"),
];

/// Contact notes that never became a file.
const LOOSE_NOTES: Rule = Rule {
    counted_in: Counted::Days,
    ..rule(
        "intake",
        "family_id IS NULL AND asked_on <= $1 AND NOT EXISTS (SELECT 1 FROM request
         WHERE request.intake_id = intake.id) AND NOT EXISTS (SELECT 1 FROM draft
         WHERE draft.intake_id = intake.id)",
    )
};

/// Imports that still tell the name of their file.
const IMPORTS: Rule = rule("import", "file_name <> '' AND created_at < $1");
/// Accounts that were closed and that the log names no more.
const ACCOUNTS: Rule = rule("account", "closed_at < $1 AND name <> ''");

/// Files of families in which nothing happened since. `$1` is the last day, `$2` the moment
/// at which that day ended. A family that was joined with another goes with that one.
const FILES: &str = "SELECT family.id FROM family WHERE family.created_at < $2
    AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.family_id = family.id)
    AND NOT EXISTS (SELECT 1 FROM request r WHERE r.desk_id = family.desk_id
        AND r.family_id = family.id
        AND ((r.state NOT IN ('placed', 'closed') AND r.duplicate_of IS NULL)
            OR r.last_activity_on > $1 OR r.registered_on > $1
            OR EXISTS (SELECT 1 FROM placement p WHERE p.desk_id = r.desk_id
                AND p.request_id = r.id AND p.undone_at IS NULL AND p.from_day > $1)
            OR EXISTS (SELECT 1 FROM closure c WHERE c.desk_id = r.desk_id
                AND c.request_id = r.id AND c.on_day > $1)))
    AND NOT EXISTS (SELECT 1 FROM contact x WHERE x.desk_id = family.desk_id
        AND x.family_id = family.id AND x.on_day > $1)
    AND NOT EXISTS (SELECT 1 FROM message x WHERE x.desk_id = family.desk_id
        AND x.family_id = family.id AND x.created_at >= $2)
    AND NOT EXISTS (SELECT 1 FROM task x WHERE x.desk_id = family.desk_id
        AND x.family_id = family.id AND (x.done_at IS NULL OR x.done_at >= $2))
    AND NOT EXISTS (SELECT 1 FROM appointment x WHERE x.desk_id = family.desk_id
        AND x.family_id = family.id AND x.starts_at >= $2)
    AND NOT EXISTS (SELECT 1 FROM intake x WHERE x.desk_id = family.desk_id
        AND x.family_id = family.id AND x.asked_on > $1)
    AND NOT EXISTS (SELECT 1 FROM draft x WHERE x.desk_id = family.desk_id
        AND x.family_id = family.id)
    AND NOT EXISTS (SELECT 1 FROM merge m WHERE m.desk_id = family.desk_id
        AND m.undone_at IS NULL
        AND (m.merged_family = family.id OR (m.kept_family = family.id AND m.at >= $2)))";

/// Rows that go with the file of a family, `$1`, after its search entries.
const WITH_FILE: &[(&str, &str)] = &[
    (
        "message",
        "family_id = $1 OR appointment_id IN (SELECT id FROM appointment WHERE family_id = $1)
         OR proposal_id IN (SELECT p.id FROM proposal p JOIN request r ON r.id = p.request_id
             WHERE r.family_id = $1)",
    ),
    ("sketch", "request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    ("noted_facts", "request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    (
        "message_candidacy",
        "candidacy_id IN (SELECT c.id FROM candidacy c JOIN request r ON r.id = c.request_id
             WHERE r.family_id = $1)",
    ),
    ("candidacy", "request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    ("neighbour_consent", "request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    ("hand_over", "request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    // What stays of a round says nothing of the family any more: its codes are its own.
    ("round_request", "request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    ("contact", "family_id = $1 OR request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    ("task", "family_id = $1 OR request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    ("appointment", "family_id = $1"),
    ("support_step", "family_id = $1"),
    ("arrival", "family_id = $1 OR request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    ("merge", "kept_family = $1 OR merged_family = $1"),
    ("not_duplicate", "family_a = $1 OR family_b = $1"),
    ("blocking_key", "family_id = $1"),
    ("consequence", "request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    ("reconfirmation", "request_id IN (SELECT id FROM request WHERE family_id = $1)"),
    ("sign_in_code", "family_id = $1"),
    ("family_session", "family_id = $1"),
    ("access_grant", "family_id = $1"),
    ("second_parent", "family_id = $1"),
    ("draft", "family_id = $1 OR intake_id IN (SELECT id FROM intake WHERE family_id = $1)"),
    ("intake", "family_id = $1"),
];

/// Texts in which a program reads a structure.
const EMPTY: &[(&str, &str)] = &[("profile", "{}"), ("checklist", "[]"), ("ranking", "{}")];

impl<'a> Limits<'a> {
    /// Under these terms, at this moment of this day.
    #[must_use]
    pub const fn new(terms: &'a Terms, today: NaiveDate, now: DateTime<Utc>) -> Self {
        Self { terms, today, now }
    }

    /// How long a term is, and where that comes from; none for what ends by itself.
    #[must_use]
    pub fn length(&self, term: Term) -> Option<(Length, &'a str)> {
        let years = |years: &'a Sourced<u8>| (Length::Years(years.value), years.source.as_str());
        let days = |days: &'a Sourced<u16>| (Length::Days(days.value), days.source.as_str());
        let terms = self.terms;
        match term {
            Term::FiveYearsAfterClosing => Some(years(&terms.retention_years)),
            Term::FiveYears => Some(years(&terms.retention_import_years)),
            Term::TenYears | Term::WhileAccount => Some(years(&terms.retention_log_years)),
            Term::WithTheFile => Some(days(&terms.retention_draft_days)),
            Term::ADay => Some(days(&terms.retention_attempt_days)),
            Term::UntilItEnds | Term::WhileInUse | Term::ForFigures | Term::WhileDesk => None,
        }
    }

    /// The last day of which what ended then is past its term.
    fn day(&self, term: Term) -> NaiveDate {
        match self.length(term) {
            Some((Length::Years(years), _)) => years_before(self.today, years),
            Some((Length::Days(days), _)) => {
                let days = Days::new(u64::from(days));
                self.today.checked_sub_days(days).unwrap_or(NaiveDate::MIN)
            }
            None if matches!(term, Term::UntilItEnds | Term::WhileInUse) => self.today,
            None => NaiveDate::MIN,
        }
    }

    /// The first moment that is not past it.
    fn moment(&self, term: Term) -> DateTime<Utc> {
        match term {
            Term::UntilItEnds => self.now,
            // Drafts and attempts are counted by the hour, files and the log by the day.
            Term::WithTheFile | Term::ADay => self.now - (self.today - self.day(term)),
            _ => {
                let next = self.day(term).succ_opt().and_then(|day| day.and_hms_opt(0, 0, 0));
                next.map_or(DateTime::<Utc>::MIN_UTC, from_brussels)
            }
        }
    }
}

impl Rule {
    fn term(&self) -> Term {
        self.own_term.unwrap_or_else(|| register::term_of(self.table))
    }

    fn values(&self, scope: Option<Scope>, limits: &Limits<'_>) -> Vec<Value> {
        let last = match self.counted_in {
            Counted::Moments => limits.moment(self.term()).into(),
            Counted::Days => limits.day(self.term()).into(),
        };
        std::iter::once(last).chain(scope.map(|scope| scope.desk().into())).collect()
    }

    /// The rows that go, of one desk or of all.
    fn keys(&self, scope: Option<Scope>) -> String {
        let Self { table, key, condition, .. } = self;
        let desk = if scope.is_some() { " AND desk_id = $2" } else { "" };
        format!("SELECT {key} FROM {table} WHERE ({condition}){desk}")
    }
}

/// Counts what is past its term at one desk, or in the whole installation.
///
/// # Errors
/// When the database fails.
pub async fn due(store: &Store, scope: Option<Scope>, limits: &Limits<'_>) -> Result<Vec<Due>> {
    let files = Due {
        table: "family",
        term: Term::FiveYearsAfterClosing,
        rows: count(store, files(scope), file_values(scope, limits)).await?,
    };
    let mut due = vec![files];
    let rules = std::iter::once(&LOOSE_NOTES).chain(BY_AGE).chain([&IMPORTS, &ACCOUNTS]);
    for rule in rules.filter(|rule| rule.of_desk || scope.is_none()) {
        let rows = count(store, rule.keys(scope), rule.values(scope, limits)).await?;
        due.push(Due { table: rule.table, term: rule.term(), rows });
    }
    let mut log = Due { table: "audit_entry", term: register::term_of("audit_entry"), rows: 0 };
    for chain in chains(store, scope).await? {
        let (begins, first_kept) = log_limits(store.reader(), &chain, limits).await?;
        log.rows += u64::try_from(first_kept - begins.number - 1).unwrap_or_default();
    }
    due.push(log);
    Ok(due)
}

fn files(scope: Option<Scope>) -> String {
    let desk = if scope.is_some() { " AND family.desk_id = $3" } else { "" };
    format!("{FILES}{desk}")
}

fn file_values(scope: Option<Scope>, limits: &Limits<'_>) -> Vec<Value> {
    let term = Term::FiveYearsAfterClosing;
    let last: [Value; 2] = [limits.day(term).into(), limits.moment(term).into()];
    last.into_iter().chain(scope.map(|scope| scope.desk().into())).collect()
}

async fn count(store: &Store, keys: String, values: Vec<Value>) -> Result<u64> {
    let sql = format!("SELECT COUNT(*) AS total FROM ({keys}) AS due");
    let counting = Statement::from_sql_and_values(store.engine().backend(), sql, values);
    let row = store.reader().query_one_raw(counting).await?;
    let total = row.map(|row| row.try_get::<i64>("", "total")).transpose()?;
    Ok(u64::try_from(total.unwrap_or_default()).unwrap_or_default())
}

/// Erases rows that go by their own age, at most `most` of each kind; gives how many went.
///
/// # Errors
/// When the database fails.
pub async fn erase_by_age(tx: &Tx, limits: &Limits<'_>, most: u64) -> Result<Vec<Due>> {
    let mut gone = vec![Due {
        table: LOOSE_NOTES.table,
        term: LOOSE_NOTES.term(),
        rows: erase_loose_notes(tx, limits, most).await?,
    }];
    for rule in BY_AGE {
        let Rule { table, key, .. } = rule;
        let keys = format!("{} ORDER BY {key} LIMIT {most}", rule.keys(None));
        if let Some((other, column)) = rule.pointing {
            let sql = format!("DELETE FROM {other} WHERE {column} IN ({keys})");
            execute(tx, &sql, rule.values(None, limits)).await?;
        }
        let sql = format!("DELETE FROM {table} WHERE {key} IN ({keys})");
        let rows = execute(tx, &sql, rule.values(None, limits)).await?;
        gone.push(Due { table, term: rule.term(), rows });
    }
    for (rule, blank) in [(&IMPORTS, "file_name = ''"), (&ACCOUNTS, BLANK_ACCOUNT)] {
        let Rule { table, .. } = rule;
        let keys = rule.keys(None);
        let sql = format!("UPDATE {table} SET {blank} WHERE id IN ({keys} LIMIT {most})");
        let rows = execute(tx, &sql, rule.values(None, limits)).await?;
        gone.push(Due { table, term: rule.term(), rows });
    }
    close_addresses(tx).await?;
    Ok(gone)
}

/// The row stays, as others point to it; nobody can be told from it.
const BLANK_ACCOUNT: &str = "name = '', email = '', password_hash = NULL, totp_secret = NULL,
    oidc_subject = NULL";

/// Addresses are unique: an account without a person gets its own id for one.
async fn close_addresses(tx: &Tx) -> Result<()> {
    let blank =
        account::Entity::find().filter(account::Column::Email.eq("")).all(tx.connection()?).await?;
    for row in blank {
        let email = row.id.to_string();
        tx.update(account::Model { email, ..row }).await?;
    }
    Ok(())
}

async fn execute(tx: &Tx, sql: &str, values: Vec<Value>) -> Result<u64> {
    let statement = Statement::from_sql_and_values(tx.engine().backend(), sql, values);
    Ok(tx.connection()?.execute_raw(statement).await?.rows_affected())
}

async fn ids(tx: &Tx, sql: &str, values: Vec<Value>) -> Result<Vec<Uuid>> {
    let statement = Statement::from_sql_and_values(tx.engine().backend(), sql, values);
    let rows = tx.connection()?.query_all_raw(statement).await?;
    rows.iter().map(|row| Ok(row.try_get("", "id")?)).collect()
}

async fn erase_loose_notes(tx: &Tx, limits: &Limits<'_>, most: u64) -> Result<u64> {
    let sql = format!("{} LIMIT {most}", LOOSE_NOTES.keys(None));
    let notes = ids(tx, &sql, LOOSE_NOTES.values(None, limits)).await?;
    for some in notes.chunks(500) {
        let rows = intake::Entity::find()
            .filter(intake::Column::Id.is_in(some.iter().copied()))
            .all(tx.connection()?)
            .await?;
        for row in rows {
            search::forget(tx, row.desk_id, "intake", row.id).await?;
            intake::Entity::delete_by_id(row.id).exec(tx.connection()?).await?;
        }
    }
    Ok(u64::try_from(notes.len()).unwrap_or_default())
}

/// Files of families of a desk that are past their term, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn files_due(tx: &Tx, scope: Scope, limits: &Limits<'_>, most: u64) -> Result<Vec<Uuid>> {
    let sql = format!("{} ORDER BY family.id LIMIT {most}", files(Some(scope)));
    ids(tx, &sql, file_values(Some(scope), limits)).await
}

/// Erases the file of a family: what says who they are goes, what the yearly figures count
/// stays without a name. A family that was joined with it goes as well.
///
/// # Errors
/// When the database fails.
pub async fn erase_file(tx: &Tx, scope: Scope, family: Uuid, at: DateTime<Utc>) -> Result<()> {
    let joined = "SELECT merged_family AS id FROM merge WHERE kept_family = $1
        AND undone_at IS NULL AND merged_family NOT IN (SELECT family_id FROM erasure)";
    let mut families = ids(tx, joined, vec![family.into()]).await?;
    families.push(family);
    for family in families {
        erase_one(tx, scope, family, at).await?;
    }
    Ok(())
}

async fn erase_one(tx: &Tx, scope: Scope, family: Uuid, at: DateTime<Utc>) -> Result<()> {
    let desk = scope.desk();
    let notes = ids(tx, "SELECT id FROM intake WHERE family_id = $1", vec![family.into()]).await?;
    let asked = ids(tx, "SELECT id FROM request WHERE family_id = $1", vec![family.into()]).await?;
    search::forget_all(tx, desk, "family", &[family]).await?;
    search::forget_all(tx, desk, "request", &asked).await?;
    search::forget_all(tx, desk, "intake", &notes).await?;
    let unhook = "UPDATE request SET intake_id = NULL
        WHERE intake_id IN (SELECT id FROM intake WHERE family_id = $1)";
    execute(tx, unhook, vec![family.into()]).await?;
    for (table, condition) in WITH_FILE {
        let sql = format!("DELETE FROM {table} WHERE {condition}");
        execute(tx, &sql, vec![family.into()]).await?;
    }
    blank_rows(tx, family, &asked).await?;
    let gone = erasure::ActiveModel { family_id: Set(family), desk_id: Set(desk), at: Set(at) };
    erasure::Entity::insert(gone).exec_without_returning(tx.connection()?).await?;
    Ok(())
}

async fn blank_rows(tx: &Tx, family: Uuid, asked: &[Uuid]) -> Result<()> {
    // What people wrote stands in the wish itself, beside the days that are counted.
    let wishes = wish::Entity::find()
        .filter(wish::Column::RequestId.is_in(asked.iter().copied()))
        .all(tx.connection()?)
        .await?;
    for row in wishes {
        let unreadable = |problem: serde_json::Error| StoreError::Unreadable {
            column: "wish.body",
            problem: problem.to_string(),
        };
        let wish: Wish = serde_json::from_str(&row.body).map_err(unreadable)?;
        let bare = Wish { preference: String::new(), locations: Vec::new(), hours: None, ..wish };
        let body = serde_json::to_string(&bare).map_err(unreadable)?;
        tx.update(wish::Model { body, ..row }).await?;
    }
    blank::<family::Entity>(tx, family::Column::Id, &[family]).await?;
    blank::<child::Entity>(tx, child::Column::FamilyId, &[family]).await?;
    blank::<request::Entity>(tx, request::Column::FamilyId, &[family]).await?;
    blank::<wish::Entity>(tx, wish::Column::RequestId, asked).await?;
    blank::<request_trait::Entity>(tx, request_trait::Column::RequestId, asked).await?;
    blank::<closure::Entity>(tx, closure::Column::RequestId, asked).await?;
    blank::<proposal::Entity>(tx, proposal::Column::RequestId, asked).await?;
    blank::<placement::Entity>(tx, placement::Column::RequestId, asked).await?;
    // Secrets and codes must stay unique, and open nothing.
    let shut = "UPDATE proposal SET link_hash = code
        WHERE request_id IN (SELECT id FROM request WHERE family_id = $1)";
    execute(tx, shut, vec![family.into()]).await?;
    let code = Expr::value(family.to_string());
    family::Entity::update_many()
        .col_expr(family::Column::Code, code)
        .filter(family::Column::Id.eq(family))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Empties the columns that the register lets go with the file.
async fn blank<E: EntityTrait>(tx: &Tx, of: E::Column, owners: &[Uuid]) -> Result<()> {
    let table = E::default();
    let gone: Vec<&str> = register::entries()
        .filter(|entry| entry.table == table.table_name())
        .filter(|entry| entry.term == Term::FiveYearsAfterClosing && entry.class > Class::Public)
        .map(|entry| entry.column)
        .filter(|column| !column.ends_with("_hash"))
        .collect();
    let mut update = E::update_many().filter(of.is_in(owners.iter().copied()));
    for column in E::Column::iter().filter(|column| gone.contains(&column.as_str())) {
        update = update.col_expr(column, nothing(column));
    }
    update.exec(tx.connection()?).await?;
    Ok(())
}

/// What stands in a column about which nothing is known any more.
fn nothing<C: ColumnTrait>(column: C) -> Expr {
    let definition = column.def();
    if definition.is_null() {
        return Expr::cust("NULL");
    }
    match definition.get_column_type() {
        ColumnType::Boolean => Expr::value(false),
        ColumnType::Binary(_) | ColumnType::VarBinary(_) | ColumnType::Blob => {
            Expr::value(Vec::<u8>::new())
        }
        _ => {
            let empty = EMPTY.iter().find(|(name, _)| *name == column.as_str());
            Expr::value(empty.map_or("", |(_, text)| *text))
        }
    }
}

async fn chains(store: &Store, scope: Option<Scope>) -> Result<Vec<String>> {
    if let Some(scope) = scope {
        return Ok(vec![scope.desk().simple().to_string()]);
    }
    let heads = audit_head::Entity::find().all(store.reader()).await?;
    Ok(heads.into_iter().map(|head| head.chain).collect())
}

/// Where a chain begins now, and the number of the first entry that is kept. Only a piece at
/// the beginning goes, and never the last entry.
async fn log_limits(
    connection: &impl ConnectionTrait,
    chain: &str,
    limits: &Limits<'_>,
) -> Result<(audit_start::Model, i64)> {
    let begins = start_of(connection, chain).await?;
    let kept = audit_entry::Entity::find()
        .filter(audit_entry::Column::Chain.eq(chain))
        .filter(audit_entry::Column::At.gte(limits.moment(register::term_of("audit_entry"))))
        .order_by_asc(audit_entry::Column::Number)
        .limit(1)
        .one(connection)
        .await?;
    let first = match kept {
        Some(entry) => entry.number,
        None => audit_head::Entity::find_by_id(chain)
            .one(connection)
            .await?
            .map_or(begins.number + 1, |head| head.number.max(begins.number + 1)),
    };
    Ok((begins, first))
}

/// The last entry of a chain that is gone; number 0 when nothing ever went.
pub(crate) async fn start_of(
    connection: &impl ConnectionTrait,
    chain: &str,
) -> Result<audit_start::Model> {
    let found = audit_start::Entity::find_by_id(chain).one(connection).await?;
    Ok(found.unwrap_or_else(|| audit_start::Model {
        chain: chain.to_owned(),
        number: 0,
        hash: String::new(),
    }))
}

/// Cuts the oldest entries from every chain, at most `most` of each, and remembers from which
/// hash the first that stays follows. Gives how many went.
///
/// # Errors
/// When the database fails.
pub async fn shorten_log(store: &Store, tx: &Tx, limits: &Limits<'_>, most: u64) -> Result<u64> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut gone = 0;
    for chain in chains(store, None).await? {
        let (begins, first_kept) = log_limits(tx.connection()?, &chain, limits).await?;
        let last = first_kept.min(begins.number.saturating_add(most).saturating_add(1)) - 1;
        let of_chain = audit_entry::Column::Chain.eq(&chain);
        let entry = audit_entry::Entity::find()
            .filter(of_chain.clone())
            .filter(audit_entry::Column::Number.eq(last))
            .one(tx.connection()?)
            .await?;
        let Some(entry) = entry else { continue };
        let row = audit_start::ActiveModel {
            chain: Set(chain.clone()),
            number: Set(last),
            hash: Set(entry.hash),
        };
        let known = OnConflict::column(audit_start::Column::Chain)
            .update_columns([audit_start::Column::Number, audit_start::Column::Hash])
            .to_owned();
        audit_start::Entity::insert(row)
            .on_conflict(known)
            .exec_without_returning(tx.connection()?)
            .await?;
        gone += audit_entry::Entity::delete_many()
            .filter(of_chain)
            .filter(audit_entry::Column::Number.lte(last))
            .exec(tx.connection()?)
            .await?
            .rows_affected;
    }
    Ok(gone)
}

/// Tables whose rows this file lets go, for the test that holds the register against it.
#[must_use]
pub fn handled(table: &str) -> bool {
    let rules = BY_AGE.iter().chain([&LOOSE_NOTES, &IMPORTS, &ACCOUNTS]);
    let blanked =
        ["family", "child", "request", "wish", "trait", "closure", "proposal", "placement"];
    rules.map(|rule| rule.table).any(|known| known == table)
        || WITH_FILE.iter().any(|(known, _)| *known == table)
        || blanked.contains(&table)
        || ["search_entry", "search_gram", "search_word", "search_number", "audit_entry"]
            .contains(&table)
}
