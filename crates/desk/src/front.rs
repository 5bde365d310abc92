//! The front of house (*voordeur*): what a desk tells everybody, and which desk is whose.
//! Nobody is signed in here, so nothing in this file reads anything about a person.

use crate::appearance::{self, Appearance};
use crate::policy::Action;
use crate::settings::{self, Desk, Point};
use crate::{App, Caller, Outcome, Refusal};
use chrono::NaiveDate;
use domain::municipalities::{self, Municipality};
use sea_orm::{EntityTrait, QueryOrder};
use store::Scope;
use store::entities::{desk, territory};

/// A desk as everybody may see it.
#[derive(Debug, Clone)]
pub struct FrontDesk {
    /// Its own data.
    pub row: Desk,
    /// Where and when it can be visited or called.
    pub points: Vec<Point>,
    /// How its pages look.
    pub appearance: Appearance,
}

impl FrontDesk {
    /// Its scope: the desk's code in the address is what a family chose.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        Scope::of_desk(self.row.id)
    }
}

/// A desk to choose, with the municipalities in which it works today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskChoice {
    /// Code, for its address.
    pub code: String,
    /// Name.
    pub name: String,
    /// Names of its municipalities.
    pub places: Vec<&'static str>,
}

/// The desk with this code.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none.
pub async fn desk(app: &App, code: &str) -> Outcome<FrontDesk> {
    let row = store::settings::desk_by_code(app.store.reader(), code).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let points = settings::points_on(app.store.reader(), Scope::of_desk(row.id)).await?;
    let appearance = appearance::of(app, &row).await?;
    Ok(FrontDesk { row, points, appearance })
}

/// The code of the caller's own desk, for the addresses that families use.
///
/// # Errors
/// [`Refusal::NotFound`] for an account of no desk.
pub async fn code_of(caller: &Caller) -> Outcome<String> {
    let scope = caller.scope(Action::ManageOwnAccount)?;
    let row = desk::Entity::find_by_id(scope.desk()).one(caller.app.store.reader()).await?;
    Ok(row.ok_or(Refusal::NotFound)?.code)
}

/// Every desk with the municipalities in which it works today, by name.
///
/// # Errors
/// When the database fails.
pub async fn desks(app: &App) -> Outcome<Vec<DeskChoice>> {
    let today = app.clock.today();
    let rows = desk::Entity::find().order_by_asc(desk::Column::Name).all(app.store.reader());
    let territories = territory::Entity::find().all(app.store.reader());
    let (rows, territories) = (rows.await?, territories.await?);
    let choice = |row: desk::Model| {
        let own = territories.iter().filter(|one| one.desk_id == row.id && in_force(one, today));
        let mut places: Vec<&'static str> = own.filter_map(place).collect();
        places.sort_unstable();
        places.dedup();
        DeskChoice { code: row.code, name: row.name, places }
    };
    Ok(rows.into_iter().map(choice).collect())
}

/// The desks among these that serve what somebody typed: a postcode or the begin of the
/// name of a municipality.
#[must_use]
pub fn serving(desks: &[DeskChoice], typed: &str) -> Vec<DeskChoice> {
    let typed = typed.trim();
    let by_name = || municipalities::search(typed);
    let digits = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
    let wanted: Vec<&Municipality> =
        if digits { municipalities::by_postcode(typed) } else { by_name() };
    let serves = |desk: &&DeskChoice| {
        wanted.iter().any(|municipality| desk.places.contains(&municipality.name))
    };
    desks.iter().filter(serves).cloned().collect()
}

fn in_force(row: &territory::Model, today: NaiveDate) -> bool {
    row.valid_from <= today && row.valid_to.is_none_or(|last| today <= last)
}

fn place(row: &territory::Model) -> Option<&'static str> {
    municipalities::current(&row.nis).map(|municipality| municipality.name)
}

#[cfg(test)]
mod tests {
    use super::{DeskChoice, serving};

    #[test]
    fn a_desk_is_found_by_postcode_and_by_name() {
        let desk = |code: &str, places: Vec<&'static str>| DeskChoice {
            code: code.to_owned(),
            name: code.to_owned(),
            places,
        };
        let desks = [desk("a", vec!["Mechelen"]), desk("b", vec!["Gent", "Aalst"])];
        let found = |typed| -> Vec<String> {
            serving(&desks, typed).into_iter().map(|desk| desk.code).collect()
        };
        assert_eq!(found("2800"), ["a"]);
        assert_eq!(found(" gen "), ["b"]);
        assert_eq!(found("MECH"), ["a"]);
        for nothing in ["", "0000", "99999999999999", "%", "Parijs"] {
            assert!(found(nothing).is_empty(), "{nothing}");
        }
    }
}
