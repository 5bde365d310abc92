//! Queries for the languages of a desk and the checks of translations.

use crate::Result;
use crate::entities::{desk, language_decision, text_check};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

/// The decisions of a desk about languages, oldest first; of every desk without one.
///
/// # Errors
/// When the database fails.
pub async fn decisions(
    connection: &impl ConnectionTrait,
    desk: Option<Uuid>,
) -> Result<Vec<language_decision::Model>> {
    let mut rows = language_decision::Entity::find();
    if let Some(desk) = desk {
        rows = rows.filter(language_decision::Column::DeskId.eq(desk));
    }
    Ok(rows
        .order_by_asc(language_decision::Column::At)
        .order_by_asc(language_decision::Column::Id)
        .all(connection)
        .await?)
}

/// The key of the desk with this code.
///
/// # Errors
/// When the database fails.
pub async fn desk_of_code(connection: &impl ConnectionTrait, code: &str) -> Result<Option<Uuid>> {
    let found = desk::Entity::find().filter(desk::Column::Code.eq(code)).one(connection).await?;
    Ok(found.map(|row| row.id))
}

/// The checks of a language, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn checks(
    connection: &impl ConnectionTrait,
    language: &str,
) -> Result<Vec<text_check::Model>> {
    Ok(text_check::Entity::find()
        .filter(text_check::Column::Language.eq(language))
        .order_by_asc(text_check::Column::At)
        .order_by_asc(text_check::Column::Id)
        .all(connection)
        .await?)
}
