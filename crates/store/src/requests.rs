//! Queries for requests: the list, and what belongs to many requests at once.

use crate::entities::{
    candidacy, channel, child, closure, draft, erasure, family, noted_facts, placement, proposal,
    request, request_trait, territory, wish,
};
use crate::intakes::Colleague;
use crate::questions::{Answer, Column, Kind, Questions, padded};
use crate::{Page, Result, Scope, Store, Tx};
use chrono::NaiveDate;
use domain::requests::RequestState;
use domain::week::WeekPattern;
use sea_orm::sea_query::{Expr, ExprTrait as _, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, RelationDef, Select,
};
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

/// Ids in one statement: below what both engines take.
const MOST_IDS: usize = 5000;

/// Who follows a request up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OwnerFilter {
    /// Anybody.
    #[default]
    Anybody,
    /// Nobody in particular.
    Nobody,
    /// This account.
    Account(Uuid),
}

/// Order of the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RequestOrder {
    /// Nearest wished start first.
    #[default]
    Start,
    /// Longest waiting first.
    Registered,
    /// By name of the applicant.
    Name,
}

/// Which requests.
#[derive(Debug, Clone, Default)]
pub struct RequestFilter {
    /// Of these families; none for all.
    pub families: Option<Vec<Uuid>>,
    /// In one of these states; empty for all.
    pub states: Vec<RequestState>,
    /// Urgent ones only.
    pub urgent: bool,
    /// Wished start from this day.
    pub start_from: Option<NaiveDate>,
    /// Wished start until this day.
    pub start_to: Option<NaiveDate>,
    /// Code of a channel; empty for all.
    pub channel: String,
    /// Who follows it up.
    pub owner: OwnerFilter,
    /// Municipality; empty for all.
    pub nis: String,
    /// Some of these parts of the week are needed, or any days will do; empty for all.
    pub need: WeekPattern,
    /// The child is born, or due, after this day.
    pub born_after: Option<NaiveDate>,
    /// The child is born on this day or before.
    pub born_until: Option<NaiveDate>,
    /// Code of a location that the family named; empty for all.
    pub asks_for: String,
    /// Order.
    pub order: RequestOrder,
}

/// What the list of requests can be filtered by at a desk.
#[derive(Debug, Clone)]
pub struct FilterChoices {
    /// Its channels, in order.
    pub channels: Vec<channel::Model>,
    /// Who can follow a request up, by name.
    pub staff: Vec<Colleague>,
    /// The municipalities that it serves or served.
    pub territories: Vec<territory::Model>,
}

/// A line of the list of requests: what the list shows of it.
#[derive(Debug, Clone, Deserialize)]
pub struct RequestLine {
    /// Code of the request.
    pub code: String,
    /// Where it stands.
    pub state: String,
    /// When care is wished from.
    pub wish_start: NaiveDate,
    /// Parts of the week that are still needed.
    pub need_week: i64,
    /// Days that are still needed.
    pub need_days: i32,
    /// Whether it is urgent.
    pub urgent: bool,
    /// When it was registered.
    pub registered_on: NaiveDate,
    /// Who follows it up.
    pub owner_id: Option<Uuid>,
    /// Code of the family.
    pub family: String,
    /// Given name of the applicant.
    pub given_name: String,
    /// Surname of the applicant.
    pub family_name: String,
    /// Given name of the child.
    pub child_given: String,
    /// Surname of the child.
    pub child_family: String,
    /// Number of the child in its family.
    pub child_number: i32,
    /// When the child was born.
    pub birth_date: Option<NaiveDate>,
    /// When the child is due.
    pub due_date: Option<NaiveDate>,
}

impl Answer for RequestLine {
    fn columns() -> Vec<Column> {
        vec![
            ("code", Kind::Plain),
            ("state", Kind::Plain),
            ("wish_start", Kind::Plain),
            ("need_week", Kind::Plain),
            ("need_days", Kind::Plain),
            ("urgent", Kind::Flag),
            ("registered_on", Kind::Plain),
            ("owner_id", Kind::Key),
            ("family", Kind::Plain),
            ("given_name", Kind::Plain),
            ("family_name", Kind::Plain),
            ("child_given", Kind::Plain),
            ("child_family", Kind::Plain),
            ("child_number", Kind::Plain),
            ("birth_date", Kind::Plain),
            ("due_date", Kind::Plain),
        ]
    }
}

/// The families and children of some requests, by id.
#[derive(Debug, Clone, Default)]
pub struct People {
    /// Families.
    pub families: HashMap<Uuid, family::Model>,
    /// Children.
    pub children: HashMap<Uuid, child::Model>,
}

fn to_family() -> RelationDef {
    request::Entity::belongs_to(family::Entity)
        .from(request::Column::FamilyId)
        .to(family::Column::Id)
        .into()
}

fn to_child() -> RelationDef {
    request::Entity::belongs_to(child::Entity)
        .from(request::Column::ChildId)
        .to(child::Column::Id)
        .into()
}

/// Families of which the file was erased at the end of its term.
pub(crate) fn erased(scope: Scope) -> SelectStatement {
    erasure::Entity::find()
        .select_only()
        .column(erasure::Column::FamilyId)
        .filter(erasure::Column::DeskId.eq(scope.desk()))
        .into_query()
}

fn filtered(scope: Scope, filter: &RequestFilter) -> Select<request::Entity> {
    let mut query = request::Entity::find()
        .filter(request::Column::DeskId.eq(scope.desk()))
        // What turned out to be the same request is in the list once.
        .filter(request::Column::DuplicateOf.is_null())
        // What was erased is counted in the yearly figures and stands in no list.
        .filter(request::Column::FamilyId.not_in_subquery(erased(scope)));
    if let Some(families) = &filter.families {
        query = query.filter(request::Column::FamilyId.is_in(families.iter().copied()));
    }
    if !filter.states.is_empty() {
        let words = filter.states.iter().map(|state| state.word());
        query = query.filter(request::Column::State.is_in(words));
    }
    if filter.urgent {
        query = query.filter(request::Column::Urgent.eq(true));
    }
    if let Some(day) = filter.start_from {
        query = query.filter(request::Column::WishStart.gte(day));
    }
    if let Some(day) = filter.start_to {
        query = query.filter(request::Column::WishStart.lte(day));
    }
    if !filter.channel.is_empty() {
        query = query.filter(request::Column::Channel.eq(&filter.channel));
    }
    query = match filter.owner {
        OwnerFilter::Anybody => query,
        OwnerFilter::Nobody => query.filter(request::Column::OwnerId.is_null()),
        OwnerFilter::Account(account) => query.filter(request::Column::OwnerId.eq(account)),
    };
    if !filter.nis.is_empty() {
        query = query.filter(request::Column::Nis.eq(&filter.nis));
    }
    if !filter.need.is_empty() {
        let shared = Expr::col((request::Entity, request::Column::NeedWeek))
            .bit_and(Expr::val(filter.need.bits()));
        let any = request::Column::NeedWeek.eq(0);
        query = query.filter(Condition::any().add(any).add(shared.ne(0)));
    }
    if !filter.asks_for.is_empty() {
        query = query.filter(Expr::exists(naming(&filter.asks_for)));
    }
    of_age(query, filter)
}

/// Only of children of the ages of the filter.
fn of_age(query: Select<request::Entity>, filter: &RequestFilter) -> Select<request::Entity> {
    if filter.born_after.is_none() && filter.born_until.is_none() {
        return query;
    }
    let (born, due) = (child::Column::BirthDate, child::Column::DueDate);
    let mut ages = Condition::all();
    if let Some(day) = filter.born_after {
        ages = ages.add(Condition::any().add(born.gt(day)).add(born.is_null().and(due.gt(day))));
    }
    if let Some(day) = filter.born_until {
        ages = ages.add(born.lte(day));
    }
    let children = child::Entity::find()
        .select_only()
        .expr(Expr::val(1))
        .filter(
            Expr::col((child::Entity, child::Column::Id))
                .equals((request::Entity, request::Column::ChildId)),
        )
        .filter(ages)
        .into_query();
    query.filter(Expr::exists(children))
}

/// The wish that holds now, when it names a location. The code stands in the stored wish
/// between quotes; codes are of letters, digits and dashes.
fn naming(location: &str) -> SelectStatement {
    let code: String =
        location.chars().filter(|one| one.is_ascii_alphanumeric() || *one == '-').collect();
    wish::Entity::find()
        .select_only()
        .expr(Expr::val(1))
        .filter(
            Expr::col((wish::Entity, wish::Column::RequestId))
                .equals((request::Entity, request::Column::Id)),
        )
        .filter(
            Expr::col((wish::Entity, wish::Column::Number))
                .equals((request::Entity, request::Column::WishVersion)),
        )
        .filter(wish::Column::Body.like(format!("%\"{code}\"%")))
        .into_query()
}

fn ordered(query: Select<request::Entity>, order: RequestOrder) -> Select<request::Entity> {
    match order {
        RequestOrder::Start => query.order_by_asc(request::Column::WishStart),
        RequestOrder::Registered => query.order_by_asc(request::Column::RegisteredOn),
        RequestOrder::Name => query
            .join(JoinType::InnerJoin, to_family())
            .order_by_asc(family::Column::FamilyName)
            .order_by_asc(family::Column::GivenName),
    }
    .order_by_asc(request::Column::Id)
}

/// The lines of these requests: which ones is settled first, and only those are read with
/// their family and child.
fn lines(requests: Select<request::Entity>, order: RequestOrder) -> SelectStatement {
    let which = requests.select_only().column(request::Column::Id).into_query();
    let named = [
        (child::Column::GivenName, "child_given"),
        (child::Column::FamilyName, "child_family"),
        (child::Column::Number, "child_number"),
        (child::Column::BirthDate, "birth_date"),
        (child::Column::DueDate, "due_date"),
    ];
    let all = request::Entity::find()
        .select_only()
        .columns([
            request::Column::Code,
            request::Column::State,
            request::Column::WishStart,
            request::Column::NeedWeek,
            request::Column::NeedDays,
            request::Column::Urgent,
            request::Column::RegisteredOn,
            request::Column::OwnerId,
        ])
        .column_as(family::Column::Code, "family")
        .columns([family::Column::GivenName, family::Column::FamilyName])
        .filter(request::Column::Id.in_subquery(which))
        .join(JoinType::InnerJoin, to_child());
    let all = match order {
        RequestOrder::Name => all,
        _ => all.join(JoinType::InnerJoin, to_family()),
    };
    let all = named.into_iter().fold(all, |all, (column, name)| all.column_as(column, name));
    ordered(all, order).into_query()
}

impl Store {
    /// A page of the requests of a desk.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn requests(
        &self,
        scope: Scope,
        filter: &RequestFilter,
        page: u64,
    ) -> Result<Page<RequestLine>> {
        let query = ordered(filtered(scope, filter), filter.order);
        let rows = |page| lines(page, filter.order);
        Page::of_some(query, rows, self.reader(), page).await
    }

    /// What the list of requests can be filtered by, in one question.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn filter_choices(&self, scope: Scope) -> Result<FilterChoices> {
        let mut questions = Questions::new(self.engine().backend());
        let channels = questions.ask(
            channel::Entity::find()
                .filter(channel::Column::DeskId.eq(scope.desk()))
                .filter(channel::Column::Active.eq(true))
                .order_by_asc(channel::Column::Position),
        );
        let staff = questions.ask_for(crate::intakes::staff_of(scope).into_query());
        let territories = questions
            .ask(territory::Entity::find().filter(territory::Column::DeskId.eq(scope.desk())));
        let answers = questions.answers(self.reader()).await?;
        Ok(FilterChoices {
            channels: answers.rows(&channels)?,
            staff: answers.rows(&staff)?,
            territories: answers.rows(&territories)?,
        })
    }

    /// All requests of a desk that pass the filter, at most `most`, for a download.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn all_requests(
        &self,
        scope: Scope,
        filter: &RequestFilter,
        most: u64,
    ) -> Result<Vec<request::Model>> {
        let all = ordered(filtered(scope, filter), filter.order);
        Ok(all.limit(most).all(self.reader()).await?)
    }

    /// The requests of some families, oldest first, those that were joined with another too.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn requests_of_families(
        &self,
        scope: Scope,
        families: &[Uuid],
    ) -> Result<Vec<request::Model>> {
        let mut found = Vec::new();
        for ids in families.chunks(MOST_IDS) {
            found.extend(
                request::Entity::find()
                    .filter(request::Column::DeskId.eq(scope.desk()))
                    .filter(request::Column::FamilyId.is_in(ids.iter().copied()))
                    .order_by_asc(request::Column::RegisteredOn)
                    .order_by_asc(request::Column::Id)
                    .all(self.reader())
                    .await?,
            );
        }
        Ok(found)
    }

    /// The wish that holds now for each of these requests.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn latest_wishes(
        &self,
        scope: Scope,
        requests: &[Uuid],
    ) -> Result<HashMap<Uuid, wish::Model>> {
        let mut latest = HashMap::new();
        for ids in requests.chunks(MOST_IDS) {
            let rows = wish::Entity::find()
                .filter(wish::Column::DeskId.eq(scope.desk()))
                .filter(wish::Column::RequestId.is_in(ids.iter().copied()))
                .order_by_asc(wish::Column::Number)
                .all(self.reader())
                .await?;
            latest.extend(rows.into_iter().map(|row| (row.request_id, row)));
        }
        Ok(latest)
    }

    /// All wishes of a request, the original first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn wishes(&self, scope: Scope, request: Uuid) -> Result<Vec<wish::Model>> {
        Ok(wish::Entity::find()
            .filter(wish::Column::DeskId.eq(scope.desk()))
            .filter(wish::Column::RequestId.eq(request))
            .order_by_asc(wish::Column::Number)
            .all(self.reader())
            .await?)
    }

    /// Everything that was ever said about the traits of some requests, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn request_traits(
        &self,
        scope: Scope,
        requests: &[Uuid],
    ) -> Result<Vec<request_trait::Model>> {
        let mut found = Vec::new();
        for ids in requests.chunks(MOST_IDS) {
            found.extend(
                request_trait::Entity::find()
                    .filter(request_trait::Column::DeskId.eq(scope.desk()))
                    .filter(request_trait::Column::RequestId.is_in(ids.iter().copied()))
                    .order_by_asc(request_trait::Column::At)
                    .order_by_asc(request_trait::Column::Id)
                    .all(self.reader())
                    .await?,
            );
        }
        Ok(found)
    }

    /// What was noted of the facts of a request, the newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn noted_facts(
        &self,
        scope: Scope,
        request: Uuid,
    ) -> Result<Vec<noted_facts::Model>> {
        Ok(noted_facts::Entity::find()
            .filter(noted_facts::Column::DeskId.eq(scope.desk()))
            .filter(noted_facts::Column::RequestId.eq(request))
            .order_by_desc(noted_facts::Column::At)
            .order_by_desc(noted_facts::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Every closing of a request, oldest first, those that were undone too.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn closures(&self, scope: Scope, request: Uuid) -> Result<Vec<closure::Model>> {
        Ok(closure::Entity::find()
            .filter(closure::Column::DeskId.eq(scope.desk()))
            .filter(closure::Column::RequestId.eq(request))
            .order_by_asc(closure::Column::At)
            .all(self.reader())
            .await?)
    }

    /// The families and children of some requests.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn people_of(&self, scope: Scope, requests: &[request::Model]) -> Result<People> {
        let mut people = People::default();
        for some in requests.chunks(MOST_IDS) {
            let mut questions = Questions::new(self.engine().backend());
            let families = questions.ask(
                family::Entity::find()
                    .filter(family::Column::DeskId.eq(scope.desk()))
                    .filter(family::Column::Id.is_in(padded(some.iter().map(|row| row.family_id)))),
            );
            let children = questions.ask(
                child::Entity::find()
                    .filter(child::Column::DeskId.eq(scope.desk()))
                    .filter(child::Column::Id.is_in(padded(some.iter().map(|row| row.child_id)))),
            );
            let answers = questions.answers(self.reader()).await?;
            people.families.extend(answers.rows(&families)?.into_iter().map(|row| (row.id, row)));
            people.children.extend(answers.rows(&children)?.into_iter().map(|row| (row.id, row)));
        }
        Ok(people)
    }

    /// The half-finished requests of an account, last saved first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drafts_of(&self, scope: Scope, account: Uuid) -> Result<Vec<draft::Model>> {
        Ok(draft::Entity::find()
            .filter(draft::Column::DeskId.eq(scope.desk()))
            .filter(draft::Column::AccountId.eq(account))
            .order_by_desc(draft::Column::SavedAt)
            .all(self.reader())
            .await?)
    }
}

impl Tx {
    /// The children of a family, as this change sees them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn children(&self, scope: Scope, family: Uuid) -> Result<Vec<child::Model>> {
        Ok(child::Entity::find()
            .filter(child::Column::DeskId.eq(scope.desk()))
            .filter(child::Column::FamilyId.eq(family))
            .order_by_asc(child::Column::Id)
            .all(self.connection()?)
            .await?)
    }

    /// The requests of a family, as this change sees them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn requests(&self, scope: Scope, family: Uuid) -> Result<Vec<request::Model>> {
        Ok(request::Entity::find()
            .filter(request::Column::DeskId.eq(scope.desk()))
            .filter(request::Column::FamilyId.eq(family))
            .order_by_asc(request::Column::RegisteredOn)
            .order_by_asc(request::Column::Id)
            .all(self.connection()?)
            .await?)
    }

    /// The wish of a request with this number.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn wish(
        &self,
        scope: Scope,
        request: Uuid,
        number: i32,
    ) -> Result<Option<wish::Model>> {
        Ok(wish::Entity::find()
            .filter(wish::Column::DeskId.eq(scope.desk()))
            .filter(wish::Column::RequestId.eq(request))
            .filter(wish::Column::Number.eq(number))
            .one(self.connection()?)
            .await?)
    }

    /// The care that was accepted for a request and not undone.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn placements(&self, scope: Scope, request: Uuid) -> Result<Vec<placement::Model>> {
        Ok(placement::Entity::find()
            .filter(placement::Column::DeskId.eq(scope.desk()))
            .filter(placement::Column::RequestId.eq(request))
            .filter(placement::Column::UndoneAt.is_null())
            .all(self.connection()?)
            .await?)
    }

    /// Whether a family still thinks about a proposal for this request.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_open_proposal(&self, scope: Scope, request: Uuid) -> Result<bool> {
        let found = proposal::Entity::find()
            .filter(proposal::Column::DeskId.eq(scope.desk()))
            .filter(proposal::Column::RequestId.eq(request))
            .filter(proposal::Column::State.eq("sent"))
            .one(self.connection()?)
            .await?;
        Ok(found.is_some())
    }

    /// What was asked of locations for a request, open or closed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn candidacies(&self, scope: Scope, request: Uuid) -> Result<Vec<candidacy::Model>> {
        Ok(candidacy::Entity::find()
            .filter(candidacy::Column::DeskId.eq(scope.desk()))
            .filter(candidacy::Column::RequestId.eq(request))
            .all(self.connection()?)
            .await?)
    }

    /// The last closing of a request that was not undone.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn last_closure(
        &self,
        scope: Scope,
        request: Uuid,
    ) -> Result<Option<closure::Model>> {
        Ok(closure::Entity::find()
            .filter(closure::Column::DeskId.eq(scope.desk()))
            .filter(closure::Column::RequestId.eq(request))
            .filter(closure::Column::UndoneAt.is_null())
            .order_by_desc(closure::Column::At)
            .one(self.connection()?)
            .await?)
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_draft(&self, scope: Scope, account: Uuid, code: &str) -> Result<bool> {
        let removed = draft::Entity::delete_many()
            .filter(draft::Column::DeskId.eq(scope.desk()))
            .filter(draft::Column::AccountId.eq(account))
            .filter(draft::Column::Code.eq(code))
            .exec(self.connection()?)
            .await?;
        Ok(removed.rows_affected > 0)
    }
}

/// Rows of this desk by their ids, on any connection.
pub(crate) async fn families_with(
    connection: &impl ConnectionTrait,
    scope: Scope,
    ids: &[Uuid],
) -> Result<(Vec<family::Model>, Vec<child::Model>)> {
    let families = family::Entity::find()
        .filter(family::Column::DeskId.eq(scope.desk()))
        .filter(family::Column::Id.is_in(ids.iter().copied()))
        .all(connection)
        .await?;
    let children = child::Entity::find()
        .filter(child::Column::DeskId.eq(scope.desk()))
        .filter(child::Column::FamilyId.is_in(ids.iter().copied()))
        .order_by_asc(child::Column::Id)
        .all(connection)
        .await?;
    Ok((families, children))
}
