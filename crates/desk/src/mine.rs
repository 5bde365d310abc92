//! My request (*mijn vraag*): what a family sees and does in its own file, without an
//! account. It signs in with a reference and a one-time code ([`signing_in`]), sees where its
//! questions stand ([`seeing`]), changes or stops them ([`changing`]), lets others in
//! ([`sharing`]), and takes its data along or has them erased ([`leaving`]).

mod changing;
mod helping;
mod leaving;
mod nightly;
mod seeing;
mod sharing;
mod signing_in;

pub use changing::{
    StopForm, change_wish, consequences, go_on, looks_for_several, reasons, still_looking, stop,
    undo_wish, wish,
};
pub use helping::{Helped, end_sessions, helped, print_code, revoke_code};
pub use leaving::{Erased, decide, erase, export, what_holds};
pub use nightly::{Asked as AskedAgain, ask_again};
pub use seeing::{
    Happened, Looker, Lookers, NextUp, Overview, Question, What, Written, lookers, overview,
};
pub use sharing::{
    GrantForm, Keeper, ParentForm, Shown, grant, grant_secret, people, remove_parent, revoke,
    save_parent, shared,
};
pub use signing_in::{
    AskForm, BROWSER_LIVES, EnterForm, IDLE, LONGEST, NewFamilySession, Session, ask, end_session,
    enter, enter_by_link, link_is_for, sessions, sign_out, signed,
};
pub(crate) use signing_in::{queue_codes, with_code, without_code};
pub use store::entities::access_grant::Model as Grant;
pub use store::entities::erasure_wish::Model as ErasureWish;
pub use store::entities::second_parent::Model as SecondParent;

use crate::caller::{Change, FormKey, Start};
use crate::families::Family;
use crate::policy::{self, Action, Reach};
use crate::{App, Outcome, Refusal};
use chrono::NaiveDate;
use domain::accounts::Role;
use store::Scope;
use store::audit::Event;
use store::entities::{desk, request};
use uuid::Uuid;

/// A family that signed in: the first argument of what it does.
#[derive(Clone)]
pub struct Mine {
    /// The application.
    pub app: App,
    /// The family.
    pub family: Family,
    /// The other parent, when it is that one who signed in.
    pub parent: Option<SecondParent>,
    /// Its desk.
    pub desk: desk::Model,
    /// The session, to tell it from the others.
    pub session: Uuid,
}

/// What a family is called when it is written to: by its given name, or by the family name
/// where that is all that it told.
#[must_use]
pub fn called(family: &Family) -> &str {
    let given = family.given_name.trim();
    if given.is_empty() { &family.family_name } else { given }
}

impl Mine {
    /// The gate of every use case here: the permission table, and the own desk.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the table says no.
    pub fn scope(&self, action: Action) -> Outcome<Scope> {
        match policy::reach(action, Role::Family) {
            Some(Reach::OwnFile) => Ok(Scope::of_desk(self.family.desk_id)),
            _ => Err(Refusal::NotFound),
        }
    }

    /// Today in Brussels.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.app.clock.today()
    }

    /// What who signed in is called.
    #[must_use]
    pub fn name(&self) -> &str {
        self.parent.as_ref().map_or_else(|| called(&self.family), |parent| &parent.given_name)
    }

    pub(crate) async fn begin(&self, key: FormKey) -> Outcome<Start> {
        Change::by_family_once(&self.app, self.family.desk_id, self.family.id, key).await
    }

    async fn begin_fresh(&self) -> Outcome<Change> {
        Change::by_family(&self.app, self.family.desk_id, self.family.id).await
    }

    /// A request of this family; that of another does not exist.
    pub(crate) async fn request(
        &self,
        action: Action,
        code: &str,
    ) -> Outcome<(Scope, request::Model)> {
        let scope = self.scope(action)?;
        let row: Option<request::Model> = self.app.store.by_code(scope, code).await?;
        let own = row.filter(|row| row.family_id == self.family.id);
        Ok((scope, own.ok_or(Refusal::NotFound)?))
    }

    async fn looked(&self, action: Action) -> Outcome<()> {
        let actor = format!("family:{}", self.family.id);
        look(&self.app, &self.family, actor, action).await
    }
}

/// Remembers that a file was shown to somebody who has no account.
async fn look(app: &App, family: &Family, actor: String, action: Action) -> Outcome<()> {
    let event = Event {
        desk: Some(family.desk_id),
        actor,
        action: action.word(),
        subject_kind: "family",
        subject: family.id.to_string(),
        fields: String::new(),
    };
    Ok(app.store.note_read(event).await?)
}
