//! Queries for the outbox: claiming what is due, lists, taking back.

use crate::entities::{appointment, candidacy, message, message_candidacy};
use crate::{Engine, Page, Result, Scope, Store, Tx};
use chrono::{DateTime, Utc};
use domain::messages::{MessageState, MessageTemplate};
use sea_orm::sea_query::{Expr, SimpleExpr};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Statement,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Takes messages that are due, so that no other worker sends them before `lease` ends.
/// Counts the attempt at once: a worker that dies has tried.
///
/// # Errors
/// When the database fails.
pub async fn claim(
    tx: &Tx,
    now: DateTime<Utc>,
    lease: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<message::Model>> {
    let skip = match tx.engine() {
        Engine::Postgres => "FOR UPDATE SKIP LOCKED",
        Engine::Sqlite => "",
    };
    let sql = format!(
        "UPDATE message SET leased_until = $1, attempts = attempts + 1 WHERE id IN (\
         SELECT id FROM message WHERE state = 'waiting' AND due_at <= $2 \
         AND (leased_until IS NULL OR leased_until <= $2) ORDER BY due_at LIMIT $3 {skip}\
         ) RETURNING *"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let values = [lease.into(), now.into(), limit.into()];
    let statement = Statement::from_sql_and_values(tx.engine().backend(), sql, values);
    Ok(message::Entity::find().from_raw_sql(statement).all(tx.connection()?).await?)
}

/// Takes back what was not sent yet about a proposal.
///
/// # Errors
/// When the database fails.
pub async fn cancel_about(tx: &Tx, proposal: Uuid, at: DateTime<Utc>) -> Result<()> {
    crate::tasks::finish_about(tx, proposal, at).await?;
    cancel(tx, message::Column::ProposalId.eq(proposal)).await
}

/// What a colleague still has to send to the family about a proposal: a letter, a message by
/// WhatsApp.
///
/// # Errors
/// When the database fails.
pub async fn waiting_for_hand(tx: &Tx, proposal: Uuid) -> Result<Vec<message::Model>> {
    Ok(message::Entity::find()
        .filter(message::Column::ProposalId.eq(proposal))
        .filter(message::Column::FamilyId.is_not_null())
        .filter(message::Column::State.eq(MessageState::ByHand.word()))
        .all(tx.connection()?)
        .await?)
}

/// Takes back what was not sent yet about an appointment.
///
/// # Errors
/// When the database fails.
pub async fn cancel_about_appointment(tx: &Tx, appointment: Uuid, at: DateTime<Utc>) -> Result<()> {
    crate::tasks::finish_about(tx, appointment, at).await?;
    cancel(tx, message::Column::AppointmentId.eq(appointment)).await
}

/// Takes back the mail about an invitation, if it has not left yet.
///
/// # Errors
/// When the database fails.
pub async fn cancel_about_invitation(tx: &Tx, invitation: Uuid) -> Result<()> {
    cancel(tx, message::Column::InvitationId.eq(invitation)).await
}

async fn cancel(tx: &Tx, about: SimpleExpr) -> Result<()> {
    message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(MessageState::Cancelled.word()))
        .filter(about)
        .filter(
            message::Column::State
                .is_in([MessageState::Waiting.word(), MessageState::ByHand.word()]),
        )
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// The mail to a location that nobody tried to send yet, to say more in it; locked.
///
/// # Errors
/// When the database fails.
pub async fn unsent_to_location(
    tx: &Tx,
    scope: Scope,
    location: Uuid,
    template: MessageTemplate,
) -> Result<Option<message::Model>> {
    Ok(message::Entity::find()
        .filter(message::Column::DeskId.eq(scope.desk()))
        .filter(message::Column::LocationId.eq(location))
        .filter(message::Column::Template.eq(template.word()))
        .filter(message::Column::State.eq(MessageState::Waiting.word()))
        .filter(message::Column::Attempts.eq(0))
        .lock_exclusive()
        .one(tx.connection()?)
        .await?)
}

/// The questions that a mail to a location is about and that still wait for its answer, what
/// is due first on top.
///
/// # Errors
/// When the database fails.
pub async fn questions_in(
    connection: &impl ConnectionTrait,
    message: &message::Model,
) -> Result<Vec<candidacy::Model>> {
    let about = message_candidacy::Entity::find()
        .select_only()
        .column(message_candidacy::Column::CandidacyId)
        .filter(message_candidacy::Column::MessageId.eq(message.id))
        .into_query();
    Ok(candidacy::Entity::find()
        .filter(candidacy::Column::DeskId.eq(message.desk_id))
        .filter(candidacy::Column::Id.in_subquery(about))
        .filter(candidacy::Column::Answer.is_null())
        .filter(candidacy::Column::ClosedAt.is_null())
        .order_by_asc(candidacy::Column::DueOn)
        .order_by_asc(candidacy::Column::Id)
        .all(connection)
        .await?)
}

/// Takes back mails to locations of which no question waits any more. Called after
/// questions were answered or closed.
///
/// # Errors
/// When the database fails.
pub async fn cancel_settled(tx: &Tx, scope: Scope, candidacies: &[Uuid]) -> Result<()> {
    let about = message_candidacy::Entity::find()
        .select_only()
        .column(message_candidacy::Column::MessageId)
        .filter(message_candidacy::Column::DeskId.eq(scope.desk()))
        .filter(message_candidacy::Column::CandidacyId.is_in(candidacies.iter().copied()))
        .into_query();
    let waiting = message::Entity::find()
        .filter(message::Column::DeskId.eq(scope.desk()))
        .filter(message::Column::Id.in_subquery(about))
        .filter(message::Column::State.eq(MessageState::Waiting.word()))
        .all(tx.connection()?)
        .await?;
    for row in waiting {
        if questions_in(tx.connection()?, &row).await?.is_empty() {
            cancel(tx, message::Column::Id.eq(row.id)).await?;
        }
    }
    Ok(())
}

/// Whether a mail about a question left, or is about to.
///
/// # Errors
/// When the database fails.
pub async fn was_mailed(tx: &Tx, candidacy: Uuid) -> Result<bool> {
    let about = message_candidacy::Entity::find()
        .select_only()
        .column(message_candidacy::Column::MessageId)
        .filter(message_candidacy::Column::CandidacyId.eq(candidacy))
        .into_query();
    let mail = message::Entity::find()
        .filter(message::Column::Id.in_subquery(about))
        .filter(
            message::Column::State.is_in(
                [MessageState::Waiting, MessageState::Sent, MessageState::Delivered]
                    .map(MessageState::word),
            ),
        )
        .one(tx.connection()?)
        .await?;
    Ok(mail.is_some())
}

/// Whether a location was told that a family said yes to this proposal, and not since that
/// the yes was taken back.
///
/// # Errors
/// When the database fails.
pub async fn location_was_told(tx: &Tx, proposal: Uuid) -> Result<bool> {
    let latest = message::Entity::find()
        .filter(message::Column::ProposalId.eq(proposal))
        .filter(message::Column::LocationId.is_not_null())
        .filter(
            message::Column::State
                .is_in([MessageState::Sent, MessageState::Delivered].map(MessageState::word)),
        )
        .order_by_desc(message::Column::CreatedAt)
        .one(tx.connection()?)
        .await?;
    Ok(latest.is_some_and(|mail| mail.template == MessageTemplate::Placement.word()))
}

/// Says of which questions a message is.
///
/// # Errors
/// When the database fails.
pub async fn link_questions(tx: &Tx, message: &message::Model, questions: &[Uuid]) -> Result<()> {
    let rows = questions.iter().map(|candidacy_id| message_candidacy::Model {
        message_id: message.id,
        candidacy_id: *candidacy_id,
        desk_id: message.desk_id,
    });
    tx.insert_all(rows.collect()).await
}

/// The channels on which a message was given up: all attempts for one piece of news have
/// the moment in common at which it was wanted.
///
/// # Errors
/// When the database fails.
pub async fn channels_given_up(tx: &Tx, row: &message::Model) -> Result<Vec<String>> {
    Ok(message::Entity::find()
        .select_only()
        .column(message::Column::Channel)
        .filter(message::Column::DeskId.eq(row.desk_id))
        .filter(message::Column::FamilyId.eq(row.family_id))
        .filter(message::Column::Template.eq(&row.template))
        .filter(message::Column::CreatedAt.eq(row.created_at))
        .filter(message::Column::State.eq(MessageState::Failed.word()))
        .into_tuple()
        .all(tx.connection()?)
        .await?)
}

/// Appointments that begin in a stretch of time and of which nobody was reminded.
///
/// # Errors
/// When the database fails.
pub async fn appointments_to_remind(
    store: &Store,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<appointment::Model>> {
    Ok(appointment::Entity::find()
        .filter(appointment::Column::StartsAt.gte(from))
        .filter(appointment::Column::StartsAt.lt(until))
        .filter(appointment::Column::FamilyId.is_not_null())
        .filter(appointment::Column::RemindedAt.is_null())
        .filter(appointment::Column::CancelledAt.is_null())
        .order_by_asc(appointment::Column::StartsAt)
        .all(store.reader())
        .await?)
}

impl Store {
    /// Where the newest mail about each of these invitations stands, by invitation.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn mails_of_invitations(
        &self,
        invitations: impl IntoIterator<Item = Uuid> + Send,
    ) -> Result<HashMap<Uuid, String>> {
        let rows: Vec<(Uuid, String)> = message::Entity::find()
            .select_only()
            .columns([message::Column::InvitationId, message::Column::State])
            .filter(message::Column::InvitationId.is_in(invitations))
            .order_by_asc(message::Column::CreatedAt)
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().collect())
    }

    /// Messages of a desk, newest first; of one state when given.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn messages(
        &self,
        scope: Scope,
        state: Option<MessageState>,
        page: u64,
    ) -> Result<Page<message::Model>> {
        let mut query = message::Entity::find().filter(message::Column::DeskId.eq(scope.desk()));
        if let Some(state) = state {
            query = query.filter(message::Column::State.eq(state.word()));
        }
        let query =
            query.order_by_desc(message::Column::CreatedAt).order_by_desc(message::Column::Id);
        Page::of(query, self.reader(), page).await
    }

    /// Everything that was written about a proposal, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn messages_about(
        &self,
        scope: Scope,
        proposal: Uuid,
    ) -> Result<Vec<message::Model>> {
        Ok(message::Entity::find()
            .filter(message::Column::DeskId.eq(scope.desk()))
            .filter(message::Column::ProposalId.eq(proposal))
            .order_by_asc(message::Column::CreatedAt)
            .order_by_asc(message::Column::Id)
            .all(self.reader())
            .await?)
    }
}
