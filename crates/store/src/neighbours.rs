//! Queries between two desks: what a family allows, which requests of neighbours wait, and
//! the questions by which a place is handed over. The agreement and the consent stand in the
//! query itself: what is not allowed is not read.

use crate::entities::{desk, hand_over, location, neighbour_consent};
use crate::proposals::{TraitRow, WAITING, WANTS, Waiting};
use crate::{Result, Scope, Store, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use domain::neighbours::{About, Ending};
use domain::week::WeekPattern;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

/// Requests of other desks of which both desk and family agree that desk `$1` sees them.
const SHOWN: &str = "EXISTS (SELECT 1 FROM neighbour_consent n WHERE n.request_id = r.id \
    AND n.to_desk_id = $1 AND n.withdrawn_at IS NULL) \
    AND EXISTS (SELECT 1 FROM offer_agreement a WHERE a.about = 'requests' \
    AND a.agreed_at IS NOT NULL AND a.ended_at IS NULL \
    AND ((a.desk_id = r.desk_id AND a.other_desk_id = $1) \
    OR (a.desk_id = $1 AND a.other_desk_id = r.desk_id)))";

/// What else is known about requests of neighbours, as seen from one location.
#[derive(Debug, Clone, Default)]
pub struct NextDoor {
    /// Each word on each kind of trait, the latest last: request, kind, holds, rule set.
    pub traits: Vec<(Uuid, String, bool, String)>,
    /// Requests that think about a place already.
    pub proposed: Vec<Uuid>,
    /// Requests that said no to a place at this location.
    pub refused: Vec<Uuid>,
}

/// A question with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// The question.
    pub row: hand_over::Model,
    /// Where the place is.
    pub location: location::Model,
    /// The desk of the place.
    pub from: desk::Model,
    /// The desk of the family.
    pub to: desk::Model,
}

fn of_either(scope: Scope) -> Condition {
    Condition::any()
        .add(hand_over::Column::DeskId.eq(scope.desk()))
        .add(hand_over::Column::ToDeskId.eq(scope.desk()))
}

impl Store {
    /// The requests of neighbours that look for care, could want these parts of the week with
    /// a start up to a day, and may be shown to this desk.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn waiting_next_door(
        &self,
        scope: Scope,
        week: WeekPattern,
        start_up_to: NaiveDate,
    ) -> Result<Vec<Waiting>> {
        // From the consents, of which there are few, to the requests.
        let sql = format!(
            "{WAITING} WHERE r.id IN (SELECT request_id FROM neighbour_consent \
             WHERE to_desk_id = $1 AND withdrawn_at IS NULL) AND {WANTS} AND {SHOWN}"
        );
        let values = [scope.desk().into(), week.bits().into(), start_up_to.into()];
        Ok(Waiting::find_by_statement(self.statement(&sql, values)).all(self.reader()).await?)
    }

    /// What else is known about those requests.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn known_next_door(&self, scope: Scope, location: Uuid) -> Result<NextDoor> {
        let shown = format!(
            "SELECT r.id FROM request r WHERE r.id IN (SELECT request_id FROM neighbour_consent \
             WHERE to_desk_id = $1 AND withdrawn_at IS NULL) AND {SHOWN}"
        );
        let traits = format!(
            "SELECT request_id, kind, holds, rule_set FROM trait WHERE request_id IN ({shown}) \
             AND kind IN ('urgent', 'priority-group', 'vulnerable-family') ORDER BY at, id"
        );
        let desk = || scope.desk().into();
        let traits = TraitRow::find_by_statement(self.statement(&traits, [desk()]))
            .all(self.reader())
            .await?;
        let proposed = format!(
            "SELECT request_id AS id FROM proposal WHERE state = 'sent' \
             AND request_id IN ({shown}) UNION SELECT request_id FROM hand_over \
             WHERE answer = '' AND request_id IN ({shown})"
        );
        let refused = "SELECT request_id AS id FROM hand_over WHERE desk_id = $1 \
             AND location_id = $2 AND answer = 'no'";
        let ids = |rows: Vec<Id>| rows.into_iter().map(|row| row.id).collect();
        let proposed = Id::find_by_statement(self.statement(&proposed, [desk()]));
        let refused = Id::find_by_statement(self.statement(refused, [desk(), location.into()]));
        Ok(NextDoor {
            traits: traits
                .into_iter()
                .map(|row| (row.request_id, row.kind, row.holds, row.rule_set))
                .collect(),
            proposed: ids(proposed.all(self.reader()).await?),
            refused: ids(refused.all(self.reader()).await?),
        })
    }

    /// The desks that may be shown requests of this one, or the other way: agreed, not ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sharing_desks(&self, scope: Scope) -> Result<Vec<desk::Model>> {
        self.agreed_desks(scope, About::Requests).await
    }

    /// What a family allows of one request, also what it took back, the oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn consents(
        &self,
        scope: Scope,
        request: Uuid,
    ) -> Result<Vec<neighbour_consent::Model>> {
        Ok(neighbour_consent::Entity::find()
            .filter(neighbour_consent::Column::DeskId.eq(scope.desk()))
            .filter(neighbour_consent::Column::RequestId.eq(request))
            .order_by_asc(neighbour_consent::Column::GivenAt)
            .order_by_asc(neighbour_consent::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// The question that holds a place.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hand_over_that_holds(
        &self,
        scope: Scope,
        place: Uuid,
    ) -> Result<Option<hand_over::Model>> {
        Ok(hand_over::Entity::find()
            .filter(hand_over::Column::DeskId.eq(scope.desk()))
            .filter(hand_over::Column::FreePlaceId.eq(place))
            .filter(hand_over::Column::Answer.eq(""))
            .one(self.reader())
            .await?)
    }

    /// The questions of and to a desk, those that wait first, then the newest.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hand_overs(&self, scope: Scope, most: u64) -> Result<Vec<Handed>> {
        let rows = hand_over::Entity::find()
            .filter(of_either(scope))
            .order_by_asc(hand_over::Column::AnsweredAt.is_not_null())
            .order_by_desc(hand_over::Column::AskedAt)
            .order_by_asc(hand_over::Column::Id)
            .limit(most)
            .all(self.reader())
            .await?;
        self.handed(rows).await
    }

    /// One question, seen from either of its two desks.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn hand_over(&self, scope: Scope, id: Uuid) -> Result<Option<Handed>> {
        let row = hand_over::Entity::find_by_id(id).filter(of_either(scope));
        let row = row.one(self.reader()).await?;
        Ok(self.handed(row.into_iter().collect()).await?.pop())
    }

    async fn handed(&self, rows: Vec<hand_over::Model>) -> Result<Vec<Handed>> {
        let desks = desk::Entity::find()
            .filter(
                desk::Column::Id.is_in(rows.iter().flat_map(|row| [row.desk_id, row.to_desk_id])),
            )
            .all(self.reader())
            .await?;
        let locations = location::Entity::find()
            .filter(location::Column::Id.is_in(rows.iter().map(|row| row.location_id)))
            .all(self.reader())
            .await?;
        let desk = |id: Uuid| desks.iter().find(|desk| desk.id == id).cloned();
        let at = |id: Uuid| locations.iter().find(|location| location.id == id).cloned();
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                let (from, to) = (desk(row.desk_id)?, desk(row.to_desk_id)?);
                Some(Handed { location: at(row.location_id)?, from, to, row })
            })
            .collect())
    }
}

#[derive(FromQueryResult)]
struct Id {
    id: Uuid,
}

/// The desk of a request that may be shown to this desk; none when it may not.
///
/// # Errors
/// When the database fails.
pub async fn shown_request(
    connection: &impl ConnectionTrait,
    store: &Store,
    scope: Scope,
    request: Uuid,
) -> Result<bool> {
    let sql = format!("SELECT r.id FROM request r WHERE r.id = $2 AND {SHOWN}");
    let values = [scope.desk().into(), request.into()];
    let found = Id::find_by_statement(store.statement(&sql, values)).one(connection).await?;
    Ok(found.is_some())
}

/// What a family allows of a request now.
///
/// # Errors
/// When the database fails.
pub async fn consents_that_hold(tx: &Tx, request: Uuid) -> Result<Vec<neighbour_consent::Model>> {
    Ok(neighbour_consent::Entity::find()
        .filter(neighbour_consent::Column::RequestId.eq(request))
        .filter(neighbour_consent::Column::WithdrawnAt.is_null())
        .order_by_asc(neighbour_consent::Column::Id)
        .all(tx.connection()?)
        .await?)
}

/// The questions about a request that wait for an answer; to one desk or all.
///
/// # Errors
/// When the database fails.
pub async fn open_hand_overs(
    tx: &Tx,
    request: Uuid,
    from: Option<Uuid>,
) -> Result<Vec<hand_over::Model>> {
    let mut query = hand_over::Entity::find()
        .filter(hand_over::Column::RequestId.eq(request))
        .filter(hand_over::Column::Answer.eq(""));
    if let Some(desk) = from {
        query = query.filter(hand_over::Column::DeskId.eq(desk));
    }
    Ok(query.order_by_asc(hand_over::Column::Id).all(tx.connection()?).await?)
}

/// Ends a question; whether it still waited.
///
/// # Errors
/// When the database fails.
pub async fn end_hand_over(
    tx: &Tx,
    id: Uuid,
    ending: Ending,
    note: &str,
    by: Option<Uuid>,
    at: DateTime<Utc>,
) -> Result<bool> {
    use sea_orm::sea_query::Expr;
    let done = hand_over::Entity::update_many()
        .col_expr(hand_over::Column::Answer, Expr::value(ending.word()))
        .col_expr(hand_over::Column::AnswerNote, Expr::value(note))
        .col_expr(hand_over::Column::AnsweredBy, Expr::value(by))
        .col_expr(hand_over::Column::AnsweredAt, Expr::value(at))
        .filter(hand_over::Column::Id.eq(id))
        .filter(hand_over::Column::Answer.eq(""))
        .exec(tx.connection()?)
        .await?;
    Ok(done.rows_affected > 0)
}
