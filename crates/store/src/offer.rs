//! Queries for the offer as families see it: pages of locations, their pictures, and the
//! desks that show each other's offer.

use crate::entities::{desk, location_page, offer_agreement, picture};
use crate::{Result, Scope, Store, Tx};
use domain::neighbours::About;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

/// What a picture is, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct PictureShown {
    /// Its code.
    pub code: String,
    /// Its location.
    pub location_id: Uuid,
    /// What is to be seen on it, for who cannot see.
    pub shows: String,
    /// Pixels across.
    pub width: i32,
    /// Pixels down.
    pub height: i32,
}

fn live(about: About) -> Condition {
    Condition::all()
        .add(offer_agreement::Column::About.eq(about.word()))
        .add(offer_agreement::Column::AgreedAt.is_not_null())
        .add(offer_agreement::Column::EndedAt.is_null())
}

fn of_either(scope: Scope) -> Condition {
    Condition::any()
        .add(offer_agreement::Column::DeskId.eq(scope.desk()))
        .add(offer_agreement::Column::OtherDeskId.eq(scope.desk()))
}

impl Store {
    /// The pages of all locations of a desk that have one, by location.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn location_pages(
        &self,
        scope: Scope,
    ) -> Result<HashMap<Uuid, location_page::Model>> {
        let rows = location_page::Entity::find()
            .filter(location_page::Column::DeskId.eq(scope.desk()))
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| (row.id, row)).collect())
    }

    /// The pictures of a location, in their order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn pictures_of(&self, scope: Scope, location: Uuid) -> Result<Vec<PictureShown>> {
        Ok(picture::Entity::find()
            .select_only()
            .columns([
                picture::Column::Code,
                picture::Column::LocationId,
                picture::Column::Shows,
                picture::Column::Width,
                picture::Column::Height,
            ])
            .filter(picture::Column::DeskId.eq(scope.desk()))
            .filter(picture::Column::LocationId.eq(location))
            .order_by_asc(picture::Column::Position)
            .order_by_asc(picture::Column::Id)
            .into_model::<PictureShown>()
            .all(self.reader())
            .await?)
    }

    /// The desks with which this one shows offers: agreed and not ended, by name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn neighbours(&self, scope: Scope) -> Result<Vec<desk::Model>> {
        self.agreed_desks(scope, About::Offer).await
    }

    pub(crate) async fn agreed_desks(
        &self,
        scope: Scope,
        about: About,
    ) -> Result<Vec<desk::Model>> {
        let agreed = offer_agreement::Entity::find()
            .filter(of_either(scope))
            .filter(live(about))
            .all(self.reader())
            .await?;
        let others = agreed
            .into_iter()
            .map(|row| if row.desk_id == scope.desk() { row.other_desk_id } else { row.desk_id });
        Ok(desk::Entity::find()
            .filter(desk::Column::Id.is_in(others))
            .order_by_asc(desk::Column::Name)
            .order_by_asc(desk::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Every agreement that concerns a desk, also those that ended, the newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn offer_agreements(&self, scope: Scope) -> Result<Vec<offer_agreement::Model>> {
        Ok(offer_agreement::Entity::find()
            .filter(of_either(scope))
            .order_by_desc(offer_agreement::Column::ProposedAt)
            .order_by_desc(offer_agreement::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// All desks of the installation, by name: public data of each.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn desk_names(&self) -> Result<Vec<desk::Model>> {
        Ok(desk::Entity::find()
            .order_by_asc(desk::Column::Name)
            .order_by_asc(desk::Column::Id)
            .all(self.reader())
            .await?)
    }
}

/// Takes a picture of a location away; whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn remove_picture(tx: &Tx, scope: Scope, location: Uuid, code: &str) -> Result<bool> {
    let gone = picture::Entity::delete_many()
        .filter(picture::Column::DeskId.eq(scope.desk()))
        .filter(picture::Column::LocationId.eq(location))
        .filter(picture::Column::Code.eq(code))
        .exec(tx.connection()?)
        .await?;
    Ok(gone.rows_affected > 0)
}

/// An agreement that concerns a desk, from either side, locked until the change is over.
///
/// # Errors
/// When the database fails.
pub async fn lock_agreement(
    tx: &Tx,
    scope: Scope,
    code: &str,
) -> Result<Option<offer_agreement::Model>> {
    Ok(offer_agreement::Entity::find()
        .filter(of_either(scope))
        .filter(offer_agreement::Column::Code.eq(code))
        .lock_exclusive()
        .one(tx.connection()?)
        .await?)
}

/// Whether there is an agreement about this between two desks, proposed or agreed, that did not end.
///
/// # Errors
/// When the database fails.
pub async fn has_agreement(tx: &Tx, scope: Scope, other: Uuid, about: About) -> Result<bool> {
    let there = Condition::all()
        .add(offer_agreement::Column::DeskId.eq(scope.desk()))
        .add(offer_agreement::Column::OtherDeskId.eq(other));
    let back = Condition::all()
        .add(offer_agreement::Column::DeskId.eq(other))
        .add(offer_agreement::Column::OtherDeskId.eq(scope.desk()));
    let found = offer_agreement::Entity::find()
        .filter(Condition::any().add(there).add(back))
        .filter(offer_agreement::Column::About.eq(about.word()))
        .filter(offer_agreement::Column::EndedAt.is_null())
        .one(tx.connection()?)
        .await?;
    Ok(found.is_some())
}
