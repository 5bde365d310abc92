//! Queries for the desk's own words about childcare: every version is kept.

use crate::entities::care_text;
use crate::{Result, Scope};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// The versions of a page in a language, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn care_versions(
    connection: &impl ConnectionTrait,
    scope: Scope,
    page: &str,
    language: &str,
) -> Result<Vec<care_text::Model>> {
    Ok(care_text::Entity::find()
        .filter(care_text::Column::DeskId.eq(scope.desk()))
        .filter(care_text::Column::Page.eq(page))
        .filter(care_text::Column::Language.eq(language))
        .order_by_desc(care_text::Column::Number)
        .all(connection)
        .await?)
}

/// Every version of every page of a desk, in order of number.
///
/// # Errors
/// When the database fails.
pub async fn all_care_texts(
    connection: &impl ConnectionTrait,
    scope: Scope,
) -> Result<Vec<care_text::Model>> {
    Ok(care_text::Entity::find()
        .filter(care_text::Column::DeskId.eq(scope.desk()))
        .order_by_asc(care_text::Column::Number)
        .all(connection)
        .await?)
}

/// The version that counts of a page in a language; none when the desk never wrote it.
///
/// # Errors
/// When the database fails.
pub async fn newest_care_text(
    connection: &impl ConnectionTrait,
    scope: Scope,
    page: &str,
    language: &str,
) -> Result<Option<care_text::Model>> {
    Ok(care_text::Entity::find()
        .filter(care_text::Column::DeskId.eq(scope.desk()))
        .filter(care_text::Column::Page.eq(page))
        .filter(care_text::Column::Language.eq(language))
        .order_by_desc(care_text::Column::Number)
        .one(connection)
        .await?)
}
