//! Pictures of a location: added by itself or by the desk, shown to everybody. What is kept
//! was decoded and written again (see [`documents::pictures`]).

use super::{PictureShown, listed_location};
use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::locations::{self, Location};
use crate::policy::Action;
use crate::settings::Desk;
use crate::{App, Caller, Outcome, Refusal};
use documents::pictures::{PictureRefused, photo};
use store::Scope;
use store::entities::picture as rows;
use uuid::Uuid;

/// Most pictures of one location.
const MOST_PICTURES: usize = 6;

/// The pictures of a location, to change them.
///
/// # Errors
/// [`Refusal::NotFound`] when the location is not there.
pub async fn pictures(caller: &Caller, code: &str) -> Outcome<(Location, Vec<PictureShown>)> {
    let (scope, location) = locations::one(caller, Action::ChangeLocation, code).await?;
    let pictures = caller.app.store.pictures_of(scope, location.id).await?;
    Ok((location, pictures))
}

/// Adds a picture; `shows` says what is to be seen on it.
///
/// # Errors
/// [`Refusal::Invalid`] on `file` or `shows`.
pub async fn add_picture(
    caller: &Caller,
    code: &str,
    shows: &str,
    bytes: Vec<u8>,
    key: FormKey,
) -> Outcome<()> {
    let (scope, location) = locations::one(caller, Action::ChangeLocation, code).await?;
    let known = caller.app.store.pictures_of(scope, location.id).await?;
    let mut errors = Errors::default();
    if known.len() >= MOST_PICTURES {
        errors.add("file", Problem::TooMany(MOST_PICTURES));
    }
    let shows = errors.take("shows", forms::required(shows, 200));
    if bytes.is_empty() {
        errors.add("file", Problem::Required);
    }
    let errors = errors.unless_any(());
    errors?;
    let made = tokio::task::spawn_blocking(move || photo(&bytes)).await;
    let made = made
        .unwrap_or(Err(PictureRefused::NotAPicture))
        .map_err(|refused| Errors::one("file", problem(refused)))?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    let row = rows::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        code: caller.code(),
        location_id: location.id,
        position: i32::try_from(known.len()).unwrap_or(i32::MAX),
        shows,
        width: i32::try_from(made.width).unwrap_or_default(),
        height: i32::try_from(made.height).unwrap_or_default(),
        bytes: made.bytes,
        by_account: Some(caller.actor.account),
        at: change.at,
    };
    change.note(Action::ChangeLocation, "location", location.id, &["picture"]);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// What is wrong with a file that is no picture for us.
pub(crate) const fn problem(refused: PictureRefused) -> Problem {
    match refused {
        PictureRefused::TooLarge => Problem::FileTooLarge,
        PictureRefused::NotAPicture => Problem::NotAPicture,
        PictureRefused::NotADrawing => Problem::NotADrawing,
    }
}

/// Takes a picture of a location away.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn remove_picture(caller: &Caller, code: &str, picture: &str) -> Outcome<()> {
    let (scope, location) = locations::one(caller, Action::ChangeLocation, code).await?;
    let mut change = caller.begin_fresh().await?;
    if !store::offer::remove_picture(&change.tx, scope, location.id, picture).await? {
        return Err(Refusal::NotFound);
    }
    change.note(Action::ChangeLocation, "location", location.id, &["picture"]);
    change.commit("").await
}

/// The file of a picture of a location that is listed: a JPEG.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn picture(app: &App, desk: &Desk, location: &str, code: &str) -> Outcome<Vec<u8>> {
    let (of, location) = listed_location(app, desk, location).await?;
    let found: Option<rows::Model> = app.store.by_code(Scope::of_desk(of.id), code).await?;
    let found = found.filter(|row| row.location_id == location.id);
    Ok(found.ok_or(Refusal::NotFound)?.bytes)
}
