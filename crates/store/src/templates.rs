//! Queries for the desk's own texts of messages: every version is kept.

use crate::entities::{message, message_text};
use crate::{Result, Scope};
use chrono::{DateTime, Utc};
use domain::messages::MessageTemplate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

/// The versions of the texts of a desk, of one message when given, in the order in which
/// they take over: the last one that has begun counts.
///
/// # Errors
/// When the database fails.
pub async fn message_texts(
    connection: &impl ConnectionTrait,
    scope: Scope,
    template: Option<MessageTemplate>,
) -> Result<Vec<message_text::Model>> {
    let mut query =
        message_text::Entity::find().filter(message_text::Column::DeskId.eq(scope.desk()));
    if let Some(template) = template {
        query = query.filter(message_text::Column::Template.eq(template.word()));
    }
    Ok(query
        .order_by_asc(message_text::Column::ValidFrom)
        .order_by_asc(message_text::Column::Number)
        .all(connection)
        .await?)
}

/// How many messages of a desk were made to try a text since then.
///
/// # Errors
/// When the database fails.
pub async fn trials_since(
    connection: &impl ConnectionTrait,
    scope: Scope,
    since: DateTime<Utc>,
) -> Result<u64> {
    Ok(message::Entity::find()
        .filter(message::Column::DeskId.eq(scope.desk()))
        .filter(message::Column::Template.eq(MessageTemplate::Trial.word()))
        .filter(message::Column::CreatedAt.gt(since))
        .count(connection)
        .await?)
}
