//! Queries for the page *Vandaag*: one indexed query for each reason, all of one shape, and
//! all of them in one question, of which the answer is one row.

use crate::entities::snooze;
use crate::page::contains;
use crate::questions::{Answer, Column, Kind, as_one, rows_of};
use crate::{PAGE_SIZE, Page, Result, Scope, Store, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use domain::tasks::Reason;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryResult, Statement, Value,
};
use serde::Deserialize;
use uuid::Uuid;

/// What *Vandaag* is asked for: whose, which words, and the terms that hold today.
#[derive(Debug, Clone)]
pub struct TodayFilter {
    /// Only what is this account's, or nobody's yet.
    pub mine: Option<Uuid>,
    /// Part of a name, in small letters; empty for all.
    pub text: String,
    /// Today.
    pub today: NaiveDate,
    /// A proposal without a message since then asks for a reminder or a call.
    pub reminded_before: DateTime<Utc>,
    /// Reminders after which the desk calls.
    pub most_reminders: i32,
    /// Begin of today.
    pub day_begins: DateTime<Utc>,
    /// End of tomorrow.
    pub tomorrow_ends: DateTime<Utc>,
    /// A start from this day on, past or not, is near.
    pub near_since: NaiveDate,
    /// A start up to this day is near.
    pub near_until: NaiveDate,
    /// A request without activity since this day is silent.
    pub silent_since: NaiveDate,
    /// A location that confirmed its data before this day is stale.
    pub fresh_since: NaiveDate,
}

/// A row of *Vandaag*.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct TodayRow {
    /// Why it stands there.
    pub reason: Reason,
    /// Key of what it is about.
    pub subject: Uuid,
    /// Code of what it is about.
    pub code: String,
    /// Code of the request; empty when there is none.
    pub request: String,
    /// Code of the family; empty when there is none.
    pub family: String,
    /// Name of the family, or as a note has it.
    pub who: String,
    /// Phone of the family.
    pub phone: String,
    /// Given name of the child.
    pub child: String,
    /// Its number in the family.
    pub child_number: i32,
    /// Code of the location.
    pub location: String,
    /// Name of the location.
    pub place: String,
    /// Phone of the location.
    pub place_phone: String,
    /// What is to be done, when somebody wrote that down.
    pub title: String,
    /// Which task of the program it is; empty for what a colleague planned.
    pub kind: String,
    /// What the words of that task name.
    pub detail: String,
    /// What that task is about.
    pub about: Option<Uuid>,
    /// The day that counts: start, term, question, last sign.
    pub day: Option<NaiveDate>,
    /// The day on which care is wanted, of a request.
    pub wanted: Option<NaiveDate>,
    /// The moment of an appointment, or of the last message.
    pub moment: Option<DateTime<Utc>>,
    /// Reminders that were sent.
    pub reminders: i32,
}

impl Answer for TodayRow {
    fn columns() -> Vec<Column> {
        vec![
            ("reason", Kind::Plain),
            ("subject", Kind::Key),
            ("code", Kind::Plain),
            ("request", Kind::Plain),
            ("family", Kind::Plain),
            ("who", Kind::Plain),
            ("phone", Kind::Plain),
            ("child", Kind::Plain),
            ("child_number", Kind::Plain),
            ("location", Kind::Plain),
            ("place", Kind::Plain),
            ("place_phone", Kind::Plain),
            ("title", Kind::Plain),
            ("kind", Kind::Plain),
            ("detail", Kind::Plain),
            ("about", Kind::Key),
            ("day", Kind::Plain),
            ("wanted", Kind::Plain),
            ("moment", Kind::Plain),
            ("reminders", Kind::Plain),
        ]
    }
}

/// The figures of a desk now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Requests for which care is looked for.
    pub open_requests: u64,
    /// Proposals that wait for a family.
    pub proposals: u64,
    /// Free places that can be proposed.
    pub free_places: u64,
    /// Urgent requests without a proposal.
    pub urgent: u64,
}

const REQUEST: &str = "request r
    LEFT JOIN family f ON f.id = r.family_id
    LEFT JOIN child c ON c.id = r.child_id";
const PROPOSAL: &str = "proposal p
    JOIN request r ON r.id = p.request_id
    LEFT JOIN family f ON f.id = r.family_id
    LEFT JOIN child c ON c.id = r.child_id
    LEFT JOIN location l ON l.id = p.location_id";
const CANDIDACY: &str = "candidacy k
    JOIN request r ON r.id = k.request_id
    LEFT JOIN family f ON f.id = r.family_id
    LEFT JOIN child c ON c.id = r.child_id
    LEFT JOIN location l ON l.id = k.location_id";
const NO_PROPOSAL: &str = "r.id NOT IN (SELECT q.request_id FROM proposal q
    WHERE q.desk_id = $1 AND q.state = 'sent')";

/// The rows that are counted for the figures of a desk, in the order of [`Figures`]. Urgent
/// or not is named where both count, for the index that begins with it.
const FIGURES: [&str; 4] = [
    "request r WHERE r.desk_id = $1 AND r.urgent IN ($12, $13) AND r.state IN ('open', 'partly')",
    "proposal p WHERE p.desk_id = $1 AND p.state = 'sent'",
    "free_place g WHERE g.desk_id = $1 AND g.state = 'open' AND g.expires_on >= $2",
    "request r WHERE r.desk_id = $1 AND r.urgent = $12 AND r.state IN ('open', 'partly')
     AND r.id NOT IN (SELECT q.request_id FROM proposal q
        WHERE q.desk_id = $1 AND q.state = 'sent')",
];

const FAMILY: &str = "r.code AS request, f.code AS family,
    f.given_name || ' ' || f.family_name AS who, f.phone, c.given_name AS child,
    c.number AS child_number";
const NO_FAMILY: &str = "'' AS request, '' AS family, '' AS who, '' AS phone, '' AS child,
    0 AS child_number";
const MAYBE_FAMILY: &str = "COALESCE(f.code, '') AS family,
    COALESCE(f.given_name || ' ' || f.family_name, '') AS who, COALESCE(f.phone, '') AS phone";
const PLACE: &str = "l.code AS location, l.name AS place, l.phone AS place_phone";
const NO_CHILD: &str = "'' AS child, 0 AS child_number";
const NOTHING_MORE: &str = "'' AS title, 0 AS reminders";
const NO_DAY: &str = "CAST(NULL AS date)";
const NO_MOMENT: &str = "CAST(NULL AS timestamptz)";
const NO_WORK: &str = "'' AS kind, '' AS detail, CAST(NULL AS uuid) AS about";
const NO_PLACE: &str = "'' AS location, '' AS place, '' AS place_phone";

/// The pieces of the query of a reason.
struct Shape {
    from: &'static str,
    /// The table of the subject.
    subject: &'static str,
    family: String,
    place: &'static str,
    rest: &'static str,
    /// The day that counts.
    day: &'static str,
    /// The moment that counts, and with which the rows are in order when there is no day.
    moment: &'static str,
    when: String,
    /// Whose it is; none when it is everybody's.
    owner: Option<&'static str>,
    /// In which columns to look for a word.
    words: &'static [&'static str],
    order: &'static str,
}

const FAMILY_WORDS: &[&str] =
    &["f.given_name || ' ' || f.family_name", "c.given_name || ' ' || c.family_name", "f.phone"];
const ALL_WORDS: &[&str] = &[
    "f.given_name || ' ' || f.family_name",
    "c.given_name || ' ' || c.family_name",
    "f.phone",
    "l.name",
];

fn of_request(when: &str, day: &'static str) -> Shape {
    Shape {
        from: REQUEST,
        subject: "r",
        family: FAMILY.to_owned(),
        place: NO_PLACE,
        rest: NOTHING_MORE,
        day,
        moment: NO_MOMENT,
        when: format!("r.desk_id = $1 AND {when} AND {NO_PROPOSAL}"),
        owner: Some("r.owner_id"),
        words: FAMILY_WORDS,
        order: day,
    }
}

fn of_proposal(when: &str) -> Shape {
    Shape {
        from: PROPOSAL,
        subject: "p",
        family: FAMILY.to_owned(),
        place: PLACE,
        rest: "'' AS title, p.reminders",
        day: "p.answer_by",
        moment: "p.last_message_at",
        when: format!("p.desk_id = $1 AND p.state = 'sent' AND p.last_message_at <= $4 AND {when}"),
        owner: Some("r.owner_id"),
        words: ALL_WORDS,
        order: "p.last_message_at",
    }
}

fn of_candidacy(when: String, rest: &'static str, day: &'static str, order: &'static str) -> Shape {
    Shape {
        from: CANDIDACY,
        subject: "k",
        family: FAMILY.to_owned(),
        place: PLACE,
        rest,
        day,
        moment: NO_MOMENT,
        when: format!("k.desk_id = $1 AND k.closed_at IS NULL AND {when}"),
        owner: Some("r.owner_id"),
        words: ALL_WORDS,
        order,
    }
}

fn shape(reason: Reason) -> Shape {
    match reason {
        Reason::Urgent => {
            of_request("r.state IN ('open', 'partly') AND r.urgent = $12", "r.wish_start")
        }
        Reason::StartNear => of_request(
            "r.state IN ('open', 'partly') AND r.urgent = $13
             AND r.wish_start BETWEEN $14 AND $8",
            "r.wish_start",
        ),
        Reason::Silent => of_request(
            "r.state IN ('open', 'partly') AND r.urgent = $13
             AND r.wish_start NOT BETWEEN $14 AND $8 AND r.last_activity_on <= $9",
            "r.last_activity_on",
        ),
        Reason::Call => of_proposal("p.reminders >= $5"),
        Reason::Remind => of_proposal("p.reminders < $5"),
        Reason::Answered => of_candidacy(
            format!(
                "k.answer IN ('yes', 'deviating') AND r.state IN ('open', 'partly')
                 AND {NO_PROPOSAL} AND NOT EXISTS (SELECT 1 FROM proposal q
                    WHERE q.desk_id = $1 AND q.request_id = r.id
                    AND q.location_id = k.location_id AND q.sent_at >= k.answered_at)"
            ),
            "k.answer AS title, 0 AS reminders",
            "k.offered_start",
            "k.answered_at",
        ),
        Reason::AnswerOverdue => of_candidacy(
            "k.answer IS NULL AND k.due_on < $2".to_owned(),
            NOTHING_MORE,
            "k.due_on",
            "k.due_on",
        ),
        Reason::FreePlace => Shape {
            from: "free_place g LEFT JOIN location l ON l.id = g.location_id",
            subject: "g",
            family: NO_FAMILY.to_owned(),
            place: PLACE,
            rest: NOTHING_MORE,
            day: "g.from_day",
            moment: NO_MOMENT,
            when: "g.desk_id = $1 AND g.state = 'open' AND g.expires_on >= $2".to_owned(),
            owner: None,
            words: &["l.name"],
            order: "g.from_day",
        },
        Reason::Stale => Shape {
            from: "location l",
            subject: "l",
            family: NO_FAMILY.to_owned(),
            place: PLACE,
            rest: NOTHING_MORE,
            day: "l.confirmed_on",
            moment: NO_MOMENT,
            when: "l.desk_id = $1 AND (l.confirmed_on IS NULL OR l.confirmed_on < $10)".to_owned(),
            owner: None,
            words: &["l.name"],
            order: "CASE WHEN l.confirmed_on IS NULL THEN 0 ELSE 1 END, l.confirmed_on, l.name",
        },
        Reason::Online | Reason::Held => of_arrival(reason),
        Reason::Task | Reason::Handover | Reason::Appointment => of_person(reason),
    }
}

/// What came in through the front door and nobody handled.
fn of_arrival(reason: Reason) -> Shape {
    if reason == Reason::Online {
        return Shape {
            from: "arrival o
                JOIN request r ON r.id = o.request_id
                LEFT JOIN family f ON f.id = r.family_id
                LEFT JOIN child c ON c.id = r.child_id",
            subject: "o",
            family: FAMILY.to_owned(),
            place: NO_PLACE,
            rest: "o.door AS title, 0 AS reminders",
            day: "r.wish_start",
            moment: "o.received_at",
            when: "o.desk_id = $1 AND o.handled_at IS NULL AND o.state = 'new'".to_owned(),
            owner: None,
            words: FAMILY_WORDS,
            order: "o.received_at",
        };
    }
    Shape {
        from: "arrival o",
        subject: "o",
        family: NO_FAMILY.to_owned(),
        place: NO_PLACE,
        rest: "o.code AS title, 0 AS reminders",
        day: NO_DAY,
        moment: "o.received_at",
        when: "o.desk_id = $1 AND o.handled_at IS NULL AND o.state = 'held'".to_owned(),
        owner: None,
        words: &["o.code"],
        order: "o.received_at",
    }
}

/// What is written for a person: steps, notes, appointments.
fn of_person(reason: Reason) -> Shape {
    match reason {
        Reason::Task => Shape {
            from: "task t
                LEFT JOIN family f ON f.id = t.family_id
                LEFT JOIN request r ON r.id = t.request_id",
            subject: "t",
            family: format!("COALESCE(r.code, '') AS request, {MAYBE_FAMILY}, {NO_CHILD}"),
            place: NO_PLACE,
            rest: "t.title, 0 AS reminders",
            day: "t.due_on",
            moment: NO_MOMENT,
            when: "t.desk_id = $1 AND t.done_at IS NULL AND t.due_on <= $2".to_owned(),
            owner: Some("t.owner_id"),
            words: &["t.title", "f.given_name || ' ' || f.family_name"],
            order: "t.due_on",
        },
        Reason::Handover => Shape {
            from: "intake i",
            subject: "i",
            family: format!("'' AS request, '' AS family, i.name AS who, i.phone, {NO_CHILD}"),
            place: NO_PLACE,
            rest: "i.question AS title, 0 AS reminders",
            day: "i.asked_on",
            moment: NO_MOMENT,
            when: "i.desk_id = $1 AND i.handled_at IS NULL AND i.handed_to IS NOT NULL".to_owned(),
            owner: Some("i.handed_to"),
            words: &["i.name", "i.phone"],
            order: "i.asked_on",
        },
        _ => appointment_before("$7"),
    }
}

/// Appointments from this morning until a moment.
fn appointment_before(until: &str) -> Shape {
    Shape {
        from: "appointment a LEFT JOIN family f ON f.id = a.family_id",
        subject: "a",
        family: format!("'' AS request, {MAYBE_FAMILY}, {NO_CHILD}"),
        place: "'' AS location, a.place, '' AS place_phone",
        rest: "a.title, 0 AS reminders",
        day: NO_DAY,
        moment: "a.starts_at",
        when: format!(
            "a.desk_id = $1 AND a.cancelled_at IS NULL
             AND a.starts_at >= $6 AND a.starts_at < {until}"
        ),
        owner: Some("a.owner_id"),
        words: &["a.title", "f.given_name || ' ' || f.family_name"],
        order: "a.starts_at",
    }
}

impl Shape {
    /// The condition, with whose it is, the words that are looked for, and what was put off.
    fn condition(&self, reason: Reason, filter: &TodayFilter) -> String {
        let mut condition = self.when.clone();
        if let Some(owner) = self.owner.filter(|_| filter.mine.is_some()) {
            condition.push_str(&format!(" AND ({owner} = $3 OR {owner} IS NULL)"));
        }
        if !filter.text.is_empty() {
            let likes: Vec<String> = self
                .words
                .iter()
                .map(|word| format!("lower({word}) LIKE $11 ESCAPE '!'"))
                .collect();
            condition.push_str(&format!(" AND ({})", likes.join(" OR ")));
        }
        condition.push_str(&format!(
            " AND {}.id NOT IN (SELECT s.subject FROM snooze s WHERE s.desk_id = $1
              AND s.reason = '{reason}' AND s.until_day > $2)",
            self.subject
        ));
        condition
    }

    /// The rows to count; without words to look for, from the tables that decide alone.
    fn counted(&self, reason: Reason, filter: &TodayFilter) -> String {
        let shown_only = self.from.find(" LEFT JOIN").filter(|_| filter.text.is_empty());
        let from = shown_only.and_then(|end| self.from.get(..end)).unwrap_or(self.from);
        format!("{from} WHERE {}", self.condition(reason, filter))
    }

    fn rows(&self, reason: Reason, filter: &TodayFilter, most: u64, skip: u64) -> String {
        let work = if reason == Reason::Task { "t.kind, t.detail, t.about" } else { NO_WORK };
        format!(
            "SELECT '{reason}' AS reason, {subject}.id AS subject, {subject}.code, {}, {}, {},
             {} AS day, {} AS moment, {work}, {} AS wanted
             FROM {} WHERE {} ORDER BY {}, {subject}.id LIMIT {most} OFFSET {skip}",
            self.family,
            self.place,
            self.rest,
            self.day,
            self.moment,
            // Only what is about a request itself has its table.
            if self.subject == "r" { "r.wish_start" } else { NO_DAY },
            self.from,
            self.condition(reason, filter),
            self.order,
            subject = self.subject,
        )
    }
}

fn values(scope: Scope, filter: &TodayFilter) -> Vec<Value> {
    vec![
        scope.desk().into(),
        filter.today.into(),
        filter.mine.unwrap_or_default().into(),
        filter.reminded_before.into(),
        filter.most_reminders.into(),
        filter.day_begins.into(),
        filter.tomorrow_ends.into(),
        filter.near_until.into(),
        filter.silent_since.into(),
        filter.fresh_since.into(),
        contains(&filter.text).into(),
        true.into(),
        false.into(),
        filter.near_since.into(),
    ]
}

/// All that the page shows.
#[derive(Debug, Clone, Default)]
pub struct All {
    /// The first rows of each reason that has any, in its order, and how many there are.
    pub groups: Vec<(Reason, u64, Vec<TodayRow>)>,
    /// Appointments of today, whatever words are looked for.
    pub agenda: Vec<TodayRow>,
    /// The desk now.
    pub figures: Figures,
}

fn count_at(row: &QueryResult, place: usize) -> Result<u64> {
    Ok(u64::try_from(row.try_get_by_index::<i64>(place)?).unwrap_or_default())
}

impl Store {
    /// The first rows of every reason, at most `most` of each, how many there are of each,
    /// the first appointments until `agenda_ends`, and the figures; in one question.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn today_all(
        &self,
        scope: Scope,
        filter: &TodayFilter,
        agenda_ends: DateTime<Utc>,
        most: u64,
    ) -> Result<All> {
        let whole_day = TodayFilter { text: String::new(), ..filter.clone() };
        let agenda = appointment_before("$15").rows(Reason::Appointment, &whole_day, most, 0);
        let rows = Reason::ALL.iter().map(|reason| shape(*reason).rows(*reason, filter, most, 0));
        let counts = Reason::ALL.iter().map(|reason| shape(*reason).counted(*reason, filter));
        let figures = FIGURES.iter().map(|figure| (*figure).to_owned());
        let parts: Vec<String> = rows
            .chain([agenda])
            .map(|rows| self.listing(&rows))
            .chain(counts.chain(figures).map(|of| format!("SELECT count(*) FROM {of}")))
            .map(|part| format!("({part})"))
            .collect();
        let mut values = values(scope, filter);
        values.push(agenda_ends.into());
        let sql = format!("SELECT {}", parts.join(", "));
        let statement = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        let Some(row) = self.reader().query_one_raw(statement).await? else {
            return Ok(All::default());
        };
        let reasons = Reason::ALL.len();
        let mut all = All { agenda: rows_of(&row, reasons)?, ..All::default() };
        for (place, reason) in Reason::ALL.iter().enumerate() {
            let rows: Vec<TodayRow> = rows_of(&row, place)?;
            if !rows.is_empty() {
                all.groups.push((*reason, count_at(&row, reasons + 1 + place)?, rows));
            }
        }
        let figure = |number: usize| count_at(&row, 2 * reasons + 1 + number);
        all.figures = Figures {
            open_requests: figure(0)?,
            proposals: figure(1)?,
            free_places: figure(2)?,
            urgent: figure(3)?,
        };
        Ok(all)
    }

    /// Rows of *Vandaag* as one value.
    fn listing(&self, rows: &str) -> String {
        let one = as_one(self.engine().backend(), "x", &TodayRow::columns());
        format!("SELECT {one} FROM ({rows}) x")
    }

    /// The first rows of a reason.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn today_rows(
        &self,
        scope: Scope,
        reason: Reason,
        filter: &TodayFilter,
        most: u64,
        skip: u64,
    ) -> Result<Vec<TodayRow>> {
        let sql = self.listing(&shape(reason).rows(reason, filter, most, skip));
        let statement =
            Statement::from_sql_and_values(self.engine().backend(), sql, values(scope, filter));
        let row = self.reader().query_one_raw(statement).await?;
        row.map_or_else(|| Ok(Vec::new()), |row| rows_of(&row, 0))
    }

    /// The row about what has this code, whosever it is; none when it stands there no more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn today_row(
        &self,
        scope: Scope,
        reason: Reason,
        filter: &TodayFilter,
        code: &str,
    ) -> Result<Option<TodayRow>> {
        let everything = TodayFilter { mine: None, text: String::new(), ..filter.clone() };
        let mut shape = shape(reason);
        shape.when.push_str(&format!(" AND {}.code = $15", shape.subject));
        let mut values = values(scope, &everything);
        values.push(code.into());
        let sql = self.listing(&shape.rows(reason, &everything, 1, 0));
        let statement = Statement::from_sql_and_values(self.engine().backend(), sql, values);
        let row = self.reader().query_one_raw(statement).await?;
        let rows: Vec<TodayRow> = row.map_or_else(|| Ok(Vec::new()), |row| rows_of(&row, 0))?;
        Ok(rows.into_iter().next())
    }

    /// All rows of a reason, a page at a time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn today_page(
        &self,
        scope: Scope,
        reason: Reason,
        filter: &TodayFilter,
        number: u64,
    ) -> Result<Page<TodayRow>> {
        let sql = format!("SELECT count(*) FROM {}", shape(reason).counted(reason, filter));
        let statement =
            Statement::from_sql_and_values(self.engine().backend(), sql, values(scope, filter));
        let counted = self.reader().query_one_raw(statement).await?;
        let total = counted.map_or(Ok(0), |row| count_at(&row, 0))?;
        let pages = total.div_ceil(PAGE_SIZE).max(1);
        let number = number.clamp(1, pages);
        let skip = (number - 1) * PAGE_SIZE;
        let rows = self.today_rows(scope, reason, filter, PAGE_SIZE, skip).await?;
        Ok(Page { rows, number, pages, total })
    }
}

/// The key of what a row of *Vandaag* is about, by its code; none when it is not there.
///
/// # Errors
/// When the database fails.
pub async fn subject(tx: &Tx, scope: Scope, reason: Reason, code: &str) -> Result<Option<Uuid>> {
    let table = match reason {
        Reason::Urgent | Reason::StartNear | Reason::Silent => "request",
        Reason::Online | Reason::Held => "arrival",
        Reason::Call | Reason::Remind => "proposal",
        Reason::Answered | Reason::AnswerOverdue => "candidacy",
        Reason::FreePlace => "free_place",
        Reason::Task => "task",
        Reason::Handover => "intake",
        Reason::Appointment => "appointment",
        Reason::Stale => "location",
    };
    let values: Vec<Value> = vec![scope.desk().into(), code.into()];
    let sql = format!("SELECT id FROM {table} WHERE desk_id = $1 AND code = $2");
    let statement = Statement::from_sql_and_values(tx.engine().backend(), sql, values);
    let row = tx.connection()?.query_one_raw(statement).await?;
    Ok(row.map(|row| row.try_get("", "id")).transpose()?)
}

/// Takes putting a row of *Vandaag* off back.
///
/// # Errors
/// When the database fails.
pub async fn put_back(tx: &Tx, scope: Scope, reason: Reason, subject: Uuid) -> Result<()> {
    snooze::Entity::delete_many()
        .filter(snooze::Column::DeskId.eq(scope.desk()))
        .filter(snooze::Column::Reason.eq(reason.word()))
        .filter(snooze::Column::Subject.eq(subject))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Puts a row of *Vandaag* off, or puts it off again; the last day chosen counts.
///
/// # Errors
/// When the database fails.
pub async fn put_off(tx: &Tx, row: snooze::Model) -> Result<()> {
    let once = OnConflict::columns([
        snooze::Column::DeskId,
        snooze::Column::Reason,
        snooze::Column::Subject,
    ])
    .update_columns([snooze::Column::UntilDay, snooze::Column::ByAccount, snooze::Column::At])
    .to_owned();
    snooze::Entity::insert(row.into_active_model().reset_all())
        .on_conflict(once)
        .exec_without_returning(tx.connection()?)
        .await?;
    Ok(())
}
