//! Queries from a free place to the families that wait, and for what follows.

use crate::entities::{
    candidacy, child, contact, family, message, placement, proposal, request, wish,
};
use crate::{Page, Result, Scope, Store, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use domain::candidacies::Closing;
use domain::messages::MessageState;
use domain::proposals::ProposalState;
use domain::requests::RequestState;
use domain::tasks::ContactKind;
use domain::week::WeekPattern;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Statement,
};
use std::collections::HashMap;
use uuid::Uuid;

/// What the ranking needs of one waiting request.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Waiting {
    /// The request.
    pub id: Uuid,
    /// Its desk.
    pub desk_id: Uuid,
    /// Its code.
    pub code: String,
    /// Its family.
    pub family_id: Uuid,
    /// Day of the request.
    pub registered_on: NaiveDate,
    /// Dringend.
    pub urgent: bool,
    /// Parts of the week still looked for.
    pub need_week: i64,
    /// Days still looked for.
    pub need_days: i32,
    /// The latest wish, as stored.
    pub body: String,
    /// Birth date of the child.
    pub birth_date: Option<NaiveDate>,
    /// Due date of the child.
    pub due_date: Option<NaiveDate>,
}

/// What else is known about the waiting requests, each read in one query.
#[derive(Debug, Clone, Default)]
pub struct Circumstances {
    /// Latest word on each kind of trait, by request.
    pub traits: HashMap<(Uuid, String), (bool, String)>,
    /// The last that was noted of the facts that the rules read, sealed, by request.
    pub noted: HashMap<Uuid, Noted>,
    /// Requests with a proposal that waits for an answer.
    pub proposed: Vec<Uuid>,
    /// Requests that refused this location, or were refused by it.
    pub refused: Vec<Uuid>,
    /// Families of which a child has a place at this location.
    pub present: Vec<Uuid>,
}

/// A request with its latest wish and its child.
pub(crate) const WAITING: &str = "SELECT r.id, r.desk_id, r.code, r.family_id, r.registered_on, \
    r.urgent, r.need_week, r.need_days, w.body, c.birth_date, c.due_date FROM request r \
    JOIN wish w ON w.desk_id = r.desk_id AND w.request_id = r.id \
    AND w.number = r.wish_version JOIN child c ON c.id = r.child_id";

/// It looks for care and could want the parts of the week `$2`, with a start up to `$3`.
pub(crate) const WANTS: &str = "r.state IN ('open', 'partly') AND r.wish_start <= $3 \
    AND ((r.need_week & $2) <> 0 OR r.need_week = 0 \
    OR w.body LIKE '%\"other_days\":true%' OR w.body LIKE '%\"varying\":true%')";

/// What was noted of the facts of a request.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Noted {
    /// The row.
    pub id: Uuid,
    /// Its request.
    pub request_id: Uuid,
    /// Sealed.
    pub body: Vec<u8>,
}

#[derive(FromQueryResult)]
pub(crate) struct TraitRow {
    pub(crate) request_id: Uuid,
    pub(crate) kind: String,
    pub(crate) holds: bool,
    pub(crate) rule_set: String,
}

/// Names to show with a code.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Named {
    /// Code of the request.
    pub code: String,
    /// Code of the family.
    pub family_code: String,
    /// Given name of the child.
    pub given_name: String,
    /// Family name of the child.
    pub family_name: String,
    /// Number of the child in its family.
    pub number: i32,
    /// First day of care that is wanted.
    pub wish_start: NaiveDate,
    /// Parts of the week still looked for.
    pub need_week: i64,
    /// Days still looked for.
    pub need_days: i32,
}

/// Which proposals a list shows.
#[derive(Debug, Clone, Default)]
pub struct ProposalFilter {
    /// In this state; all when none.
    pub state: Option<ProposalState>,
    /// Those that wait though their last day lies before this one.
    pub overdue_on: Option<NaiveDate>,
    /// At this location.
    pub location: Option<Uuid>,
    /// To one of these families.
    pub families: Option<Vec<Uuid>>,
}

impl Store {
    pub(crate) fn statement<const N: usize>(
        &self,
        sql: &str,
        values: [sea_orm::Value; N],
    ) -> Statement {
        Statement::from_sql_and_values(self.engine().backend(), sql, values)
    }

    /// The proposal that holds a place until the family answers, or by which it was taken.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn proposal_that_holds(
        &self,
        scope: Scope,
        place: Uuid,
    ) -> Result<Option<proposal::Model>> {
        Ok(proposal::Entity::find()
            .filter(proposal::Column::DeskId.eq(scope.desk()))
            .filter(proposal::Column::FreePlaceId.eq(place))
            .filter(
                proposal::Column::State
                    .is_in([ProposalState::Sent.word(), ProposalState::Accepted.word()]),
            )
            .order_by_desc(proposal::Column::SentAt)
            .one(self.reader())
            .await?)
    }

    /// Requests that look for care and could want these parts of the week: by pattern, by
    /// number of days, or because other days will do; with a start up to a day.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn waiting_for(
        &self,
        scope: Scope,
        week: WeekPattern,
        start_up_to: NaiveDate,
    ) -> Result<Vec<Waiting>> {
        let sql = format!("{WAITING} WHERE r.desk_id = $1 AND {WANTS}");
        let values = [scope.desk().into(), week.bits().into(), start_up_to.into()];
        Ok(Waiting::find_by_statement(self.statement(&sql, values)).all(self.reader()).await?)
    }

    /// What else is known about those requests, as seen from one location.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn circumstances(&self, scope: Scope, location: Uuid) -> Result<Circumstances> {
        let desk = scope.desk();
        let sql = "SELECT t.request_id, t.kind, t.holds, t.rule_set FROM trait t \
             JOIN request r ON r.id = t.request_id WHERE t.desk_id = $1 \
             AND r.state IN ('open', 'partly') \
             AND t.kind IN ('urgent', 'priority-group', 'vulnerable-family') \
             ORDER BY t.at, t.id";
        let rows = TraitRow::find_by_statement(self.statement(sql, [desk.into()]))
            .all(self.reader())
            .await?;
        // Later rows overwrite earlier ones.
        let traits = rows
            .into_iter()
            .map(|row| ((row.request_id, row.kind), (row.holds, row.rule_set)))
            .collect();
        let sql = "SELECT n.id, n.request_id, n.body FROM noted_facts n \
             JOIN request r ON r.id = n.request_id WHERE n.desk_id = $1 \
             AND r.state IN ('open', 'partly') ORDER BY n.at, n.id";
        let noted =
            Noted::find_by_statement(self.statement(sql, [desk.into()])).all(self.reader()).await?;
        let noted = noted.into_iter().map(|row| (row.request_id, row)).collect();
        let proposals = |state: ProposalState| {
            proposal::Entity::find()
                .select_only()
                .column(proposal::Column::RequestId)
                .filter(proposal::Column::DeskId.eq(desk))
                .filter(proposal::Column::State.eq(state.word()))
        };
        let proposed: Vec<Uuid> =
            proposals(ProposalState::Sent).into_tuple().all(self.reader()).await?;
        let mut refused: Vec<Uuid> = proposals(ProposalState::Refused)
            .filter(proposal::Column::LocationId.eq(location))
            .into_tuple()
            .all(self.reader())
            .await?;
        let said_no: Vec<Uuid> = candidacy::Entity::find()
            .select_only()
            .column(candidacy::Column::RequestId)
            .filter(candidacy::Column::DeskId.eq(desk))
            .filter(candidacy::Column::LocationId.eq(location))
            .filter(candidacy::Column::Answer.eq(domain::candidacies::Answer::No.word()))
            .into_tuple()
            .all(self.reader())
            .await?;
        refused.extend(said_no);
        let present: Vec<Uuid> = family_ids_at(self, desk, location).await?;
        Ok(Circumstances { traits, noted, proposed, refused, present })
    }

    /// Names of requests, for the rows that are shown.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn named(&self, scope: Scope, codes: &[String]) -> Result<HashMap<String, Named>> {
        let rows: Vec<Named> = request::Entity::find()
            .select_only()
            .column(request::Column::Code)
            .column(request::Column::WishStart)
            .column(request::Column::NeedWeek)
            .column(request::Column::NeedDays)
            .column_as(Expr::col((family::Entity, family::Column::Code)), "family_code")
            .column_as(Expr::col((child::Entity, child::Column::GivenName)), "given_name")
            .column_as(Expr::col((child::Entity, child::Column::FamilyName)), "family_name")
            .column_as(Expr::col((child::Entity, child::Column::Number)), "number")
            .join(
                sea_orm::JoinType::InnerJoin,
                request::Entity::belongs_to(child::Entity)
                    .from(request::Column::ChildId)
                    .to(child::Column::Id)
                    .into(),
            )
            .join(
                sea_orm::JoinType::InnerJoin,
                request::Entity::belongs_to(family::Entity)
                    .from(request::Column::FamilyId)
                    .to(family::Column::Id)
                    .into(),
            )
            .filter(request::Column::DeskId.eq(scope.desk()))
            .filter(request::Column::Code.is_in(codes))
            .into_model()
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (row.code.clone(), row)).collect())
    }

    /// Proposals that pass a filter: what has to be answered first on top, or else the
    /// newest.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn proposals(
        &self,
        scope: Scope,
        filter: &ProposalFilter,
        page: u64,
    ) -> Result<Page<proposal::Model>> {
        use proposal::Column;
        let waits = Column::State.eq(ProposalState::Sent.word());
        let mut query = proposal::Entity::find().filter(Column::DeskId.eq(scope.desk()));
        if let Some(state) = filter.state {
            query = query.filter(Column::State.eq(state.word()));
        }
        if let Some(today) = filter.overdue_on {
            query = query.filter(waits).filter(Column::AnswerBy.lt(today));
        }
        if let Some(location) = filter.location {
            query = query.filter(Column::LocationId.eq(location));
        }
        if let Some(families) = &filter.families {
            let requests = request::Entity::find()
                .select_only()
                .column(request::Column::Id)
                .filter(request::Column::DeskId.eq(scope.desk()))
                .filter(request::Column::FamilyId.is_in(families.iter().copied()))
                .into_query();
            query = query.filter(Column::RequestId.in_subquery(requests));
        }
        let waiting = filter.overdue_on.is_some() || filter.state == Some(ProposalState::Sent);
        let query = if waiting {
            query.order_by_asc(Column::AnswerBy)
        } else {
            query.order_by_desc(Column::SentAt)
        };
        Page::of(query.order_by_asc(Column::Id), self.reader(), page).await
    }

    /// The proposal behind a link.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn proposal_of_link(&self, hash: &str) -> Result<Option<proposal::Model>> {
        Ok(proposal::Entity::find()
            .filter(proposal::Column::LinkHash.eq(hash))
            .one(self.reader())
            .await?)
    }

    /// Proposals that wait for an answer of one family, first last day first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_proposals_of_family(
        &self,
        scope: Scope,
        family: Uuid,
    ) -> Result<Vec<proposal::Model>> {
        let its = request::Entity::find()
            .select_only()
            .column(request::Column::Id)
            .filter(request::Column::DeskId.eq(scope.desk()))
            .filter(request::Column::FamilyId.eq(family))
            .into_query();
        Ok(proposal::Entity::find()
            .filter(proposal::Column::DeskId.eq(scope.desk()))
            .filter(proposal::Column::RequestId.in_subquery(its))
            .filter(proposal::Column::State.eq(ProposalState::Sent.word()))
            .order_by_asc(proposal::Column::AnswerBy)
            .order_by_asc(proposal::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Proposals of every desk about which nothing was heard since a moment, by id; the
    /// next batch begins after the last id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn silent_proposals(
        &self,
        since: DateTime<Utc>,
        after: Uuid,
    ) -> Result<Vec<proposal::Model>> {
        Ok(proposal::Entity::find()
            .filter(proposal::Column::State.eq(ProposalState::Sent.word()))
            .filter(proposal::Column::LastMessageAt.lte(since))
            .filter(proposal::Column::Id.gt(after))
            .order_by_asc(proposal::Column::Id)
            .limit(200)
            .all(self.reader())
            .await?)
    }

    /// Requests of every desk that only wait for the first day of care, by id.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn waiting_for_first_day(&self, after: Uuid) -> Result<Vec<request::Model>> {
        Ok(request::Entity::find()
            .filter(request::Column::State.eq(RequestState::Partly.word()))
            .filter(request::Column::NeedDays.eq(0))
            .filter(request::Column::Id.gt(after))
            .order_by_asc(request::Column::Id)
            .limit(200)
            .all(self.reader())
            .await?)
    }
}

async fn family_ids_at(store: &Store, desk: Uuid, location: Uuid) -> Result<Vec<Uuid>> {
    Ok(request::Entity::find()
        .select_only()
        .column(request::Column::FamilyId)
        .join(
            sea_orm::JoinType::InnerJoin,
            request::Entity::belongs_to(placement::Entity)
                .from(request::Column::Id)
                .to(placement::Column::RequestId)
                .into(),
        )
        .filter(request::Column::DeskId.eq(desk))
        .filter(placement::Column::LocationId.eq(location))
        .filter(placement::Column::UndoneAt.is_null())
        .into_tuple()
        .all(store.reader())
        .await?)
}

/// Proposals of a request that wait for an answer.
///
/// # Errors
/// When the database fails.
pub async fn open_proposals(tx: &Tx, request: Uuid) -> Result<Vec<proposal::Model>> {
    Ok(proposal::Entity::find()
        .filter(proposal::Column::RequestId.eq(request))
        .filter(proposal::Column::State.eq(ProposalState::Sent.word()))
        .order_by_asc(proposal::Column::Id)
        .all(tx.connection()?)
        .await?)
}

/// Placements of a request that count.
///
/// # Errors
/// When the database fails.
pub async fn placements(
    connection: &impl ConnectionTrait,
    request: Uuid,
) -> Result<Vec<placement::Model>> {
    Ok(placement::Entity::find()
        .filter(placement::Column::RequestId.eq(request))
        .filter(placement::Column::UndoneAt.is_null())
        .all(connection)
        .await?)
}

/// The placement that a proposal led to, if it counts.
///
/// # Errors
/// When the database fails.
pub async fn agreed(
    connection: &impl ConnectionTrait,
    proposal: &proposal::Model,
) -> Result<Option<placement::Model>> {
    Ok(placement::Entity::find()
        .filter(placement::Column::RequestId.eq(proposal.request_id))
        .filter(placement::Column::ProposalId.eq(proposal.id))
        .filter(placement::Column::UndoneAt.is_null())
        .one(connection)
        .await?)
}

/// The latest wish of a request, as stored.
///
/// # Errors
/// When the database fails.
pub async fn latest_wish(
    connection: &impl ConnectionTrait,
    request: &request::Model,
) -> Result<Option<wish::Model>> {
    Ok(wish::Entity::find()
        .filter(wish::Column::DeskId.eq(request.desk_id))
        .filter(wish::Column::RequestId.eq(request.id))
        .filter(wish::Column::Number.eq(request.wish_version))
        .one(connection)
        .await?)
}

/// Closes the open candidacies of a request that is solved: those of locations where the
/// child comes as settled, all others as found elsewhere.
///
/// # Errors
/// When the database fails.
pub async fn close_candidacies(tx: &Tx, request: &request::Model, at: DateTime<Utc>) -> Result<()> {
    let placed = placements(tx.connection()?, request.id).await?;
    let comes: Vec<Uuid> = placed.iter().filter_map(|row| row.location_id).collect();
    let location = candidacy::Column::LocationId;
    for (word, whose) in [
        (Closing::Settled, location.is_in(comes.iter().copied())),
        (Closing::FoundElsewhere, location.is_not_in(comes.iter().copied())),
    ] {
        candidacy::Entity::update_many()
            .col_expr(candidacy::Column::ClosedAt, Expr::value(at))
            .col_expr(candidacy::Column::ClosedWord, Expr::value(word.word()))
            .col_expr(candidacy::Column::Version, Expr::col(candidacy::Column::Version).add(1))
            .filter(candidacy::Column::DeskId.eq(request.desk_id))
            .filter(candidacy::Column::RequestId.eq(request.id))
            .filter(candidacy::Column::ClosedAt.is_null())
            .filter(whose)
            .exec(tx.connection()?)
            .await?;
    }
    Ok(())
}

/// Opens again the candidacies that [`close_candidacies`] closed at this moment.
///
/// # Errors
/// When the database fails.
pub async fn reopen_candidacies(
    tx: &Tx,
    request: &request::Model,
    at: DateTime<Utc>,
) -> Result<()> {
    let words = [Closing::Settled, Closing::FoundElsewhere].map(Closing::word);
    candidacy::Entity::update_many()
        .col_expr(candidacy::Column::ClosedAt, Expr::value(Option::<DateTime<Utc>>::None))
        .col_expr(candidacy::Column::ClosedWord, Expr::value(""))
        .col_expr(candidacy::Column::Version, Expr::col(candidacy::Column::Version).add(1))
        .filter(candidacy::Column::DeskId.eq(request.desk_id))
        .filter(candidacy::Column::RequestId.eq(request.id))
        .filter(candidacy::Column::ClosedAt.eq(at))
        .filter(candidacy::Column::ClosedWord.is_in(words))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Whether the family was told anything about a proposal.
///
/// # Errors
/// When the database fails.
pub async fn was_told(tx: &Tx, proposal: Uuid) -> Result<bool> {
    let told = [MessageState::Sent, MessageState::Delivered].map(MessageState::word);
    let sent = message::Entity::find()
        .filter(message::Column::ProposalId.eq(proposal))
        .filter(message::Column::FamilyId.is_not_null())
        .filter(message::Column::State.is_in(told));
    Ok(sent.one(tx.connection()?).await?.is_some())
}

/// Calls to the family of a request since a moment, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn calls_since(
    connection: &impl ConnectionTrait,
    request: &request::Model,
    since: DateTime<Utc>,
) -> Result<Vec<contact::Model>> {
    Ok(contact::Entity::find()
        .filter(contact::Column::DeskId.eq(request.desk_id))
        .filter(contact::Column::FamilyId.eq(request.family_id))
        .filter(contact::Column::Kind.eq(ContactKind::Called.word()))
        .filter(contact::Column::At.gte(since))
        .order_by_asc(contact::Column::At)
        .order_by_asc(contact::Column::Id)
        .all(connection)
        .await?)
}
