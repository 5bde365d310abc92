//! What all tables have in common: a key, a desk, and often a short code for people.

use crate::{Result, Scope, Store, entities};
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait,
    FromQueryResult, IntoActiveModel, ModelTrait, QueryFilter,
};
use uuid::Uuid;

/// A row that can be added and changed.
pub trait Table:
    ModelTrait<Entity = <Self as Table>::Rows>
    + FromQueryResult
    + IntoActiveModel<<Self as Table>::Active>
    + Send
{
    /// The table.
    type Rows: EntityTrait<Model = Self>;
    /// The row as it is written.
    type Active: ActiveModelTrait<Entity = <Self as Table>::Rows> + ActiveModelBehavior + Send;
}

/// A row that belongs to a desk.
pub trait OfDesk: Table {
    /// Its key.
    fn id_column() -> <<Self as Table>::Rows as EntityTrait>::Column;
    /// Its desk.
    fn desk_column() -> <<Self as Table>::Rows as EntityTrait>::Column;
}

/// A row that people know by a short code.
pub trait Coded: OfDesk {
    /// Its code.
    fn code_column() -> <<Self as Table>::Rows as EntityTrait>::Column;
}

impl Store {
    /// A row of this desk.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn get<M: OfDesk>(&self, scope: Scope, id: Uuid) -> Result<Option<M>> {
        Ok(<M as Table>::Rows::find()
            .filter(M::id_column().eq(id))
            .filter(M::desk_column().eq(scope.desk()))
            .one(self.reader())
            .await?)
    }

    /// A row of this desk by its code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn by_code<M: Coded>(&self, scope: Scope, code: &str) -> Result<Option<M>> {
        by_code(self.reader(), scope, code).await
    }
}

/// A row of this desk by its code, on any connection.
pub async fn by_code<M: Coded>(
    connection: &impl ConnectionTrait,
    scope: Scope,
    code: &str,
) -> Result<Option<M>> {
    Ok(<M as Table>::Rows::find()
        .filter(M::desk_column().eq(scope.desk()))
        .filter(M::code_column().eq(code))
        .one(connection)
        .await?)
}

macro_rules! table {
    ($($name:ident),+ $(,)?) => { $(
        impl Table for entities::$name::Model {
            type Rows = entities::$name::Entity;
            type Active = entities::$name::ActiveModel;
        }
    )+ };
}

macro_rules! of_desk {
    ($($name:ident),+ $(,)?) => { $(
        table!($name);
        impl OfDesk for entities::$name::Model {
            fn id_column() -> entities::$name::Column { entities::$name::Column::Id }
            fn desk_column() -> entities::$name::Column { entities::$name::Column::DeskId }
        }
    )+ };
}

macro_rules! coded {
    ($($name:ident),+ $(,)?) => { $(
        of_desk!($name);
        impl Coded for entities::$name::Model {
            fn code_column() -> entities::$name::Column { entities::$name::Column::Code }
        }
    )+ };
}

table!(
    text_check,
    sign_in_code,
    desk,
    session,
    sign_in_attempt,
    blocking_key,
    search_gram,
    search_word,
    search_number,
    idempotency,
    audit_head,
    message_candidacy,
);
of_desk!(
    territory,
    service_point,
    service_hours,
    account,
    invitation,
    child,
    wish,
    request_trait,
    closure,
    placement,
    contact,
    support_step,
    message,
    job,
    not_duplicate,
    search_entry,
    audit_entry,
    snooze,
    language_decision,
    public_draft,
    import_file,
    import_trace,
    location_page,
    care_text,
    message_text,
    appearance,
    family_session,
    reconfirmation,
    consequence,
    order_choice,
    noted_facts,
    round_plan,
    round_request,
    neighbour_consent,
    hand_over,
);
coded!(
    arrival,
    channel,
    organiser,
    location,
    family,
    import,
    intake,
    request,
    draft,
    free_place,
    capacity_change,
    present_child,
    candidacy,
    sketch,
    proposal,
    task,
    appointment,
    merge,
    frozen_return,
    round,
    picture,
    offer_agreement,
    second_parent,
    access_grant,
    erasure_wish,
);
