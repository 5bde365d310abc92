//! Queries for the desk's own data: territory, service points with their hours, channels.

use crate::entities::{channel, desk, service_hours, service_point, territory};
use crate::{Result, Scope, Tx};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// The row of a desk, locked until the change is over: whoever changes its lists waits.
///
/// # Errors
/// When the database fails.
pub async fn lock_desk(tx: &Tx, scope: Scope) -> Result<Option<desk::Model>> {
    Ok(desk::Entity::find_by_id(scope.desk()).lock_exclusive().one(tx.connection()?).await?)
}

/// Municipalities of a desk, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn territory(
    connection: &impl ConnectionTrait,
    scope: Scope,
) -> Result<Vec<territory::Model>> {
    Ok(territory::Entity::find()
        .filter(territory::Column::DeskId.eq(scope.desk()))
        .order_by_asc(territory::Column::ValidFrom)
        .order_by_asc(territory::Column::Nis)
        .all(connection)
        .await?)
}

/// Service points of a desk, in their order.
///
/// # Errors
/// When the database fails.
pub async fn service_points(
    connection: &impl ConnectionTrait,
    scope: Scope,
) -> Result<Vec<service_point::Model>> {
    Ok(service_point::Entity::find()
        .filter(service_point::Column::DeskId.eq(scope.desk()))
        .order_by_asc(service_point::Column::Position)
        .order_by_asc(service_point::Column::Id)
        .all(connection)
        .await?)
}

/// Hours of all service points of a desk.
///
/// # Errors
/// When the database fails.
pub async fn service_hours(
    connection: &impl ConnectionTrait,
    scope: Scope,
) -> Result<Vec<service_hours::Model>> {
    Ok(service_hours::Entity::find()
        .filter(service_hours::Column::DeskId.eq(scope.desk()))
        .order_by_asc(service_hours::Column::Opens)
        .order_by_asc(service_hours::Column::Id)
        .all(connection)
        .await?)
}

/// All channels of a desk, also those out of use, in their order.
///
/// # Errors
/// When the database fails.
pub async fn all_channels(
    connection: &impl ConnectionTrait,
    scope: Scope,
) -> Result<Vec<channel::Model>> {
    Ok(channel::Entity::find()
        .filter(channel::Column::DeskId.eq(scope.desk()))
        .order_by_asc(channel::Column::Position)
        .order_by_asc(channel::Column::Code)
        .all(connection)
        .await?)
}

/// Takes away the hours of a service point.
///
/// # Errors
/// When the database fails.
pub async fn clear_hours(tx: &Tx, scope: Scope, point: Uuid) -> Result<()> {
    service_hours::Entity::delete_many()
        .filter(service_hours::Column::DeskId.eq(scope.desk()))
        .filter(service_hours::Column::PointId.eq(point))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// Takes a service point away, with its hours.
///
/// # Errors
/// When the database fails.
pub async fn remove_point(tx: &Tx, scope: Scope, point: Uuid) -> Result<()> {
    clear_hours(tx, scope, point).await?;
    service_point::Entity::delete_many()
        .filter(service_point::Column::DeskId.eq(scope.desk()))
        .filter(service_point::Column::Id.eq(point))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

/// A desk by the code in its address.
///
/// # Errors
/// When the database fails.
pub async fn desk_by_code(
    connection: &impl ConnectionTrait,
    code: &str,
) -> Result<Option<desk::Model>> {
    // PostgreSQL keeps no text with a NUL and refuses even to look for one.
    if code.contains('\0') {
        return Ok(None);
    }
    Ok(desk::Entity::find().filter(desk::Column::Code.eq(code)).one(connection).await?)
}
