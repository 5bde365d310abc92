//! What the yearly return counts: the requests of a year as they stood on a day, in a
//! handful of queries however many there are.

use crate::entities::{
    child, closure, family, frozen_return, placement, proposal, request, request_trait, territory,
    wish,
};
use crate::requests::erased;
use crate::{Result, Scope, Store, StoreError};
use chrono::{DateTime, NaiveDate, Utc};
use domain::clock::from_brussels;
use domain::identifiers::NisCode;
use domain::municipalities;
use domain::proposals::ProposalState;
use domain::requests::{RequestState, Wish};
use domain::returns::{CountedRequest, Outcome};
use domain::traits::TraitKind;
use domain::week::WeekPattern;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait as _, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use std::collections::{BTreeSet, HashMap};
use std::str::FromStr;
use uuid::Uuid;

/// Most ids in one question to the database.
const CHUNK: usize = 500;

/// The requests of a year.
#[derive(Debug, Clone, Default)]
pub struct YearFacts {
    /// Those that can be counted.
    pub requests: Vec<CountedRequest>,
    /// Codes of those without a municipality, which no row of the form can take.
    pub without_municipality: Vec<String>,
}

/// A request in a list behind a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Code of the request.
    pub code: String,
    /// Code of the family's file.
    pub family: String,
    /// Given name of the child; empty when it has none yet.
    pub given: String,
    /// Family name of the child.
    pub surname: String,
    /// Number of the child in its family.
    pub number: i32,
    /// Name of the applicant.
    pub applicant: String,
}

/// A frozen return, without its figures.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct FrozenHead {
    /// Its code.
    pub code: String,
    /// Report year.
    pub year: i32,
    /// Form.
    pub form: String,
    /// Snapshot day.
    pub snapshot_on: NaiveDate,
    /// Who signed.
    pub signed_by: String,
    /// When.
    pub at: DateTime<Utc>,
}

#[derive(FromQueryResult)]
struct Asked {
    id: Uuid,
    code: String,
    nis: String,
    original_start: NaiveDate,
    original_days: i32,
    duplicate_of: Option<Uuid>,
}

#[derive(FromQueryResult)]
struct Proposed {
    id: Uuid,
    request_id: Uuid,
    state: String,
    days: i32,
    week: i64,
    start: NaiveDate,
    answered_at: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct Placed {
    request_id: Uuid,
    proposal_id: Option<Uuid>,
    week: i64,
    days: i32,
    from_day: NaiveDate,
    undone_at: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct Noted {
    request_id: Uuid,
    kind: String,
    holds: bool,
}

#[derive(FromQueryResult)]
struct Wished {
    request_id: Uuid,
    body: String,
    by_family: bool,
}

#[derive(FromQueryResult)]
struct Ended {
    request_id: Uuid,
    undone_at: Option<DateTime<Utc>>,
}

/// What is known of one request besides its own row.
#[derive(Default)]
struct History {
    not_accepted: u16,
    unanswered: u16,
    accepted: Vec<Care>,
    closed: bool,
    traits: BTreeSet<TraitKind>,
    last_start: Option<NaiveDate>,
    moved_by_family: Option<NaiveDate>,
}

struct Care {
    start: NaiveDate,
    week: WeekPattern,
    /// Days a week; none when neither days nor pattern are known.
    days: Option<u8>,
}

impl Care {
    fn new(start: NaiveDate, week: i64, days: i32) -> Self {
        let week = WeekPattern::from_bits(week);
        let known = u8::try_from(days).ok().filter(|days| *days > 0);
        let days = known.or_else(|| (!week.is_empty()).then(|| week.day_count()));
        Self { start, week, days }
    }
}

impl History {
    fn outcome(&self) -> Outcome {
        let Some(start) = self.accepted.iter().map(|care| care.start).min() else {
            return if self.closed {
                Outcome::Lapsed
            } else {
                Outcome::Open { not_accepted: self.not_accepted, unanswered: self.unanswered }
            };
        };
        Outcome::Accepted { start, days: all_days(&self.accepted) }
    }
}

/// All days together. Two halves of one day at two places are one day.
fn all_days(accepted: &[Care]) -> Option<u8> {
    let each: Option<Vec<u8>> = accepted.iter().map(|care| care.days).collect();
    let sum = each?.into_iter().fold(0, u8::saturating_add).min(7);
    if accepted.iter().any(|care| care.week.is_empty()) {
        return Some(sum);
    }
    let week = accepted.iter().fold(WeekPattern::EMPTY, |week, care| week.or(care.week));
    Some(sum.min(week.day_count()))
}

impl Store {
    /// The municipalities that a desk had in a year, old codes as those of today.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn territory_in(&self, scope: Scope, year: i32) -> Result<BTreeSet<NisCode>> {
        let (from, until) = year_days(year)?;
        let rows = territory::Entity::find()
            .filter(territory::Column::DeskId.eq(scope.desk()))
            .filter(territory::Column::ValidFrom.lte(until))
            .all(self.reader())
            .await?;
        let holds = |row: &territory::Model| row.valid_to.is_none_or(|end| end >= from);
        Ok(rows.iter().filter(|row| holds(row)).filter_map(|row| today_code(&row.nis)).collect())
    }

    /// First and last year in which care is asked to begin; none when nothing is asked.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn asked_years(&self, scope: Scope) -> Result<Option<(i32, i32)>> {
        use chrono::Datelike as _;
        let ends: Option<(Option<NaiveDate>, Option<NaiveDate>)> = request::Entity::find()
            .select_only()
            .column_as(request::Column::OriginalStart.min(), "first")
            .column_as(request::Column::OriginalStart.max(), "last")
            .filter(request::Column::DeskId.eq(scope.desk()))
            .filter(request::Column::State.ne(RequestState::Draft.word()))
            .into_tuple()
            .one(self.reader())
            .await?;
        let Some((Some(first), Some(last))) = ends else { return Ok(None) };
        Ok(Some((first.year(), last.year())))
    }

    /// How many requests a year counts at the end of a day; one that was merged with another
    /// counts once.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn asked_count(&self, scope: Scope, year: i32, snapshot: NaiveDate) -> Result<u64> {
        let asked = asked_in(scope, year, snapshot)?;
        let own = asked.filter(request::Column::DuplicateOf.is_null());
        Ok(own.count(self.reader()).await?)
    }

    /// The requests of a year as they stood at the end of a day. A request without a
    /// municipality counts in the only one of the desk, when there is only one.
    ///
    /// # Errors
    /// When the database fails or holds what cannot be read.
    pub async fn year_facts(
        &self,
        scope: Scope,
        year: i32,
        snapshot: NaiveDate,
        territory: &BTreeSet<NisCode>,
    ) -> Result<YearFacts> {
        let asked: Vec<Asked> = asked_in(scope, year, snapshot)?
            .select_only()
            .columns([
                request::Column::Id,
                request::Column::Code,
                request::Column::Nis,
                request::Column::OriginalStart,
                request::Column::OriginalDays,
                request::Column::DuplicateOf,
            ])
            .into_model()
            .all(self.reader())
            .await?;
        let mut histories = self.histories(scope, year, snapshot).await?;
        let codes = self.codes_of(scope, &asked).await?;
        let only = (territory.len() == 1).then(|| territory.first()).flatten();
        let mut facts = YearFacts::default();
        for row in asked {
            let history = histories.remove(&row.id).unwrap_or_default();
            let Some(municipality) = today_code(&row.nis).or_else(|| only.cloned()) else {
                facts.without_municipality.push(row.code);
                continue;
            };
            facts.requests.push(CountedRequest {
                municipality,
                original_start: row.original_start,
                start_moved_by_family: history
                    .moved_by_family
                    .filter(|moved| *moved != row.original_start),
                asked_days: u8::try_from(row.original_days).ok().filter(|days| *days > 0),
                outcome: history.outcome(),
                traits: history.traits,
                merged_into: row.duplicate_of.and_then(|id| codes.get(&id).cloned()),
                code: row.code,
            });
        }
        facts.requests.sort_by(|a, b| a.code.cmp(&b.code));
        facts.without_municipality.sort();
        Ok(facts)
    }

    async fn histories(
        &self,
        scope: Scope,
        year: i32,
        snapshot: NaiveDate,
    ) -> Result<HashMap<Uuid, History>> {
        let mut histories: HashMap<Uuid, History> = HashMap::new();
        let end = end_of(snapshot)?;
        self.gather_care(scope, year, snapshot, end, &mut histories).await?;
        for row in self.year_closures(scope, year, snapshot).await? {
            if row.undone_at.is_none_or(|at| at >= end) {
                histories.entry(row.request_id).or_default().closed = true;
            }
        }
        for row in self.year_traits(scope, year, snapshot, end).await? {
            let kind = read("trait.kind", &row.kind)?;
            let traits = &mut histories.entry(row.request_id).or_default().traits;
            // Oldest first, so the last word about a kind stands.
            if row.holds {
                traits.insert(kind);
            } else {
                traits.remove(&kind);
            }
        }
        for row in self.later_wishes(scope, year, snapshot, end).await? {
            let wish: Wish = serde_json::from_str(&row.body).map_err(|problem| {
                StoreError::Unreadable { column: "wish.body", problem: problem.to_string() }
            })?;
            let history = histories.entry(row.request_id).or_default();
            if row.by_family && history.last_start != Some(wish.start) {
                history.moved_by_family = Some(wish.start);
            }
            history.last_start = Some(wish.start);
        }
        Ok(histories)
    }

    async fn gather_care(
        &self,
        scope: Scope,
        year: i32,
        snapshot: NaiveDate,
        end: DateTime<Utc>,
        histories: &mut HashMap<Uuid, History>,
    ) -> Result<()> {
        let (mut fulfilled, mut standing) = (BTreeSet::new(), BTreeSet::new());
        for row in self.year_placements(scope, year, snapshot, end).await? {
            fulfilled.extend(row.proposal_id);
            if row.undone_at.is_none_or(|at| at >= end) {
                standing.extend(row.proposal_id);
                let history = histories.entry(row.request_id).or_default();
                history.accepted.push(Care::new(row.from_day, row.week, row.days));
            }
        }
        for row in self.year_proposals(scope, year, snapshot, end).await? {
            let history = histories.entry(row.request_id).or_default();
            let answered = row.answered_at.is_none_or(|at| at < end);
            match read("proposal.state", &row.state)? {
                ProposalState::Sent => history.unanswered = history.unanswered.saturating_add(1),
                _ if !answered => history.unanswered = history.unanswered.saturating_add(1),
                // Its placement tells the rest.
                ProposalState::Accepted if standing.contains(&row.id) => {}
                ProposalState::Accepted if !fulfilled.contains(&row.id) => {
                    history.accepted.push(Care::new(row.start, row.week, row.days));
                }
                // Refused, expired, withdrawn, or accepted with a placement that was undone.
                _ => {
                    history.not_accepted = history.not_accepted.saturating_add(1);
                }
            }
        }
        Ok(())
    }

    async fn year_proposals(
        &self,
        scope: Scope,
        year: i32,
        snapshot: NaiveDate,
        end: DateTime<Utc>,
    ) -> Result<Vec<Proposed>> {
        Ok(proposal::Entity::find()
            .select_only()
            .columns([
                proposal::Column::Id,
                proposal::Column::RequestId,
                proposal::Column::State,
                proposal::Column::Days,
                proposal::Column::Week,
                proposal::Column::Start,
                proposal::Column::AnsweredAt,
            ])
            .filter(proposal::Column::DeskId.eq(scope.desk()))
            .filter(proposal::Column::RequestId.in_subquery(ids_in(scope, year, snapshot)?))
            .filter(proposal::Column::SentAt.lt(end))
            .into_model()
            .all(self.reader())
            .await?)
    }

    async fn year_placements(
        &self,
        scope: Scope,
        year: i32,
        snapshot: NaiveDate,
        end: DateTime<Utc>,
    ) -> Result<Vec<Placed>> {
        Ok(placement::Entity::find()
            .select_only()
            .columns([
                placement::Column::RequestId,
                placement::Column::ProposalId,
                placement::Column::Week,
                placement::Column::Days,
                placement::Column::FromDay,
                placement::Column::UndoneAt,
            ])
            .filter(placement::Column::DeskId.eq(scope.desk()))
            .filter(placement::Column::RequestId.in_subquery(ids_in(scope, year, snapshot)?))
            .filter(placement::Column::At.lt(end))
            // What is only pencilled in is not accepted by anybody yet.
            .filter(placement::Column::Certainty.ne("draft"))
            .into_model()
            .all(self.reader())
            .await?)
    }

    async fn year_closures(
        &self,
        scope: Scope,
        year: i32,
        snapshot: NaiveDate,
    ) -> Result<Vec<Ended>> {
        Ok(closure::Entity::find()
            .select_only()
            .columns([closure::Column::RequestId, closure::Column::UndoneAt])
            .filter(closure::Column::DeskId.eq(scope.desk()))
            .filter(closure::Column::RequestId.in_subquery(ids_in(scope, year, snapshot)?))
            .filter(closure::Column::OnDay.lte(snapshot))
            .into_model()
            .all(self.reader())
            .await?)
    }

    async fn year_traits(
        &self,
        scope: Scope,
        year: i32,
        snapshot: NaiveDate,
        end: DateTime<Utc>,
    ) -> Result<Vec<Noted>> {
        use request_trait::Column;
        Ok(request_trait::Entity::find()
            .select_only()
            .columns([Column::RequestId, Column::Kind, Column::Holds])
            .filter(Column::DeskId.eq(scope.desk()))
            .filter(Column::RequestId.in_subquery(ids_in(scope, year, snapshot)?))
            .filter(Column::At.lt(end))
            .order_by_asc(Column::At)
            .order_by_asc(Column::Id)
            .into_model()
            .all(self.reader())
            .await?)
    }

    /// Wishes after the first, of requests in which the start ever changed or not: the
    /// first start stands on the request itself.
    async fn later_wishes(
        &self,
        scope: Scope,
        year: i32,
        snapshot: NaiveDate,
        end: DateTime<Utc>,
    ) -> Result<Vec<Wished>> {
        let changed = asked_in(scope, year, snapshot)?
            .select_only()
            .column(request::Column::Id)
            .filter(request::Column::WishVersion.gt(1))
            .into_query();
        Ok(wish::Entity::find()
            .select_only()
            .columns([wish::Column::RequestId, wish::Column::Body, wish::Column::ByFamily])
            .filter(wish::Column::DeskId.eq(scope.desk()))
            .filter(wish::Column::RequestId.in_subquery(changed))
            .filter(wish::Column::At.lt(end))
            .order_by_asc(wish::Column::RequestId)
            .order_by_asc(wish::Column::Number)
            .into_model()
            .all(self.reader())
            .await?)
    }

    /// Codes of the requests into which others were merged, also those of other years.
    async fn codes_of(&self, scope: Scope, asked: &[Asked]) -> Result<HashMap<Uuid, String>> {
        let mut codes: HashMap<Uuid, String> =
            asked.iter().map(|row| (row.id, row.code.clone())).collect();
        let missing: BTreeSet<Uuid> = asked
            .iter()
            .filter_map(|row| row.duplicate_of)
            .filter(|id| !codes.contains_key(id))
            .collect();
        let missing: Vec<Uuid> = missing.into_iter().collect();
        for ids in missing.chunks(CHUNK) {
            let found: Vec<(Uuid, String)> = request::Entity::find()
                .select_only()
                .columns([request::Column::Id, request::Column::Code])
                .filter(request::Column::DeskId.eq(scope.desk()))
                .filter(request::Column::Id.is_in(ids.iter().copied()))
                .into_tuple()
                .all(self.reader())
                .await?;
            codes.extend(found);
        }
        Ok(codes)
    }

    /// Names and files of requests, by code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn listed(&self, scope: Scope, codes: &[String]) -> Result<HashMap<String, Listed>> {
        let mut listed = HashMap::with_capacity(codes.len());
        for codes in codes.chunks(CHUNK) {
            let requests: Vec<(String, Uuid, Uuid)> = request::Entity::find()
                .select_only()
                .columns([
                    request::Column::Code,
                    request::Column::FamilyId,
                    request::Column::ChildId,
                ])
                .filter(request::Column::DeskId.eq(scope.desk()))
                .filter(request::Column::Code.is_in(codes))
                .filter(request::Column::FamilyId.not_in_subquery(erased(scope)))
                .into_tuple()
                .all(self.reader())
                .await?;
            let families: HashMap<Uuid, family::Model> = family::Entity::find()
                .filter(family::Column::DeskId.eq(scope.desk()))
                .filter(family::Column::Id.is_in(requests.iter().map(|(_, family, _)| *family)))
                .all(self.reader())
                .await?
                .into_iter()
                .map(|row| (row.id, row))
                .collect();
            let children: HashMap<Uuid, child::Model> = child::Entity::find()
                .filter(child::Column::DeskId.eq(scope.desk()))
                .filter(child::Column::Id.is_in(requests.iter().map(|(_, _, child)| *child)))
                .all(self.reader())
                .await?
                .into_iter()
                .map(|row| (row.id, row))
                .collect();
            for (code, family, child) in requests {
                let Some(family) = families.get(&family) else { continue };
                let Some(child) = children.get(&child) else { continue };
                let row = Listed {
                    code: code.clone(),
                    family: family.code.clone(),
                    given: child.given_name.clone(),
                    surname: child.family_name.clone(),
                    number: child.number,
                    applicant: name(&family.given_name, &family.family_name),
                };
                listed.insert(code, row);
            }
        }
        Ok(listed)
    }

    /// Frozen returns of a desk, of one year or of all, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn frozen_returns(&self, scope: Scope, year: Option<i32>) -> Result<Vec<FrozenHead>> {
        use frozen_return::Column;
        let mut query = frozen_return::Entity::find()
            .select_only()
            .columns([Column::Code, Column::Year, Column::Form, Column::SnapshotOn])
            .columns([Column::SignedBy, Column::At])
            .filter(Column::DeskId.eq(scope.desk()));
        if let Some(year) = year {
            query = query.filter(Column::Year.eq(year));
        }
        let query = query.order_by_desc(Column::At).order_by_desc(Column::Id);
        Ok(query.into_model().all(self.reader()).await?)
    }
}

fn asked_in(
    scope: Scope,
    year: i32,
    snapshot: NaiveDate,
) -> Result<sea_orm::Select<request::Entity>> {
    let (from, until) = year_days(year)?;
    Ok(request::Entity::find()
        .filter(request::Column::DeskId.eq(scope.desk()))
        .filter(request::Column::OriginalStart.between(from, until))
        .filter(request::Column::RegisteredOn.lte(snapshot))
        .filter(request::Column::State.ne(RequestState::Draft.word())))
}

fn ids_in(scope: Scope, year: i32, snapshot: NaiveDate) -> Result<SelectStatement> {
    let query = asked_in(scope, year, snapshot)?.select_only().column(request::Column::Id);
    Ok(query.into_query())
}

fn year_days(year: i32) -> Result<(NaiveDate, NaiveDate)> {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    day(1, 1).zip(day(12, 31)).ok_or_else(|| no_such_day(&year.to_string()))
}

/// The moment at which a day is over in Brussels.
fn end_of(day: NaiveDate) -> Result<DateTime<Utc>> {
    let midnight = day.succ_opt().and_then(|next| next.and_hms_opt(0, 0, 0));
    midnight.map(from_brussels).ok_or_else(|| no_such_day(&day.to_string()))
}

fn no_such_day(problem: &str) -> StoreError {
    StoreError::Unreadable { column: "a day", problem: problem.to_owned() }
}

/// The code of the municipality that covers this one today; a code outside Flanders stays.
fn today_code(nis: &str) -> Option<NisCode> {
    municipalities::current(nis.trim()).map_or(nis, |today| today.nis).parse().ok()
}

fn read<T: FromStr>(column: &'static str, word: &str) -> Result<T> {
    word.parse().map_err(|_| StoreError::Unreadable { column, problem: word.to_owned() })
}

fn name(given: &str, surname: &str) -> String {
    format!("{given} {surname}").trim().to_owned()
}
