//! Queries for the languages of a desk and the checks of translations.

use crate::Result;
use crate::entities::{desk, language_decision, text_check};
use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Statement, Value,
};
use std::collections::HashSet;
use uuid::Uuid;

/// The decisions of a desk about languages, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn decisions(
    connection: &impl ConnectionTrait,
    desk: Uuid,
) -> Result<Vec<language_decision::Model>> {
    Ok(language_decision::Entity::find()
        .filter(language_decision::Column::DeskId.eq(desk))
        .order_by_asc(language_decision::Column::At)
        .order_by_asc(language_decision::Column::Id)
        .all(connection)
        .await?)
}

/// Which of these languages some desk uses on this day, as `domain::languages::standing`
/// has it: its last decision about the language counts. Asks for one desk a language, not
/// for the decisions of all.
///
/// # Errors
/// When the database fails.
pub async fn used_somewhere(
    connection: &impl ConnectionTrait,
    languages: &[&str],
    day: NaiveDate,
) -> Result<HashSet<String>> {
    let mut values: Vec<Value> = vec![day.into(), true.into()];
    let mut each = Vec::with_capacity(languages.len());
    for language in languages {
        values.push((*language).into());
        let number = values.len();
        each.push(format!(
            "SELECT ${number} AS language WHERE EXISTS (SELECT 1 FROM language_decision d
             WHERE d.language = ${number} AND d.used = $2
             AND d.valid_from <= $1 AND d.valid_until >= $1
             AND NOT EXISTS (SELECT 1 FROM language_decision l WHERE l.desk_id = d.desk_id
             AND l.language = d.language AND (l.at > d.at OR (l.at = d.at AND l.id > d.id))))"
        ));
    }
    if each.is_empty() {
        return Ok(HashSet::new());
    }
    let backend = connection.get_database_backend();
    let all = Statement::from_sql_and_values(backend, each.join(" UNION ALL "), values);
    let rows = connection.query_all_raw(all).await?;
    Ok(rows.iter().map(|row| row.try_get("", "language")).collect::<std::result::Result<_, _>>()?)
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
