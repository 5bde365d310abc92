//! Personal links: what a location may do without an account. Of the secret only its
//! SHA-256 is stored; whoever holds it acts for that one location and sees nothing else.

use crate::accounts::token_hash;
use crate::candidacies::{self, Addressed};
use crate::locations::within;
use crate::placements::{self, Coming};
use crate::places::Reported;
use crate::policy::Action;
use crate::{App, Caller, Change, FormKey, Outcome, Refusal, Start, terms};
use chrono::{Duration, NaiveDate};
use domain::candidacies::Closing;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use store::Scope;
use store::audit::Event;
use store::candidacies::CandidacyFilter;
use store::entities::{location, sign_in_attempt};
use store::locations::Within;
use uuid::Uuid;

/// Changes through one link in a quarter of an hour, before it has to wait.
const MOST_CHANGES: u64 = 120;
/// What a link may do.
const LINK_MAY: [Action; 4] = [
    Action::ReportFreePlace,
    Action::AnswerCandidacy,
    Action::SeePlacements,
    Action::ConfirmLocation,
];

/// A location that acts through its personal link.
#[derive(Clone)]
pub struct LocationLink {
    app: App,
    /// The location.
    pub location: location::Model,
}

/// Who acts for a location: somebody who is signed in, or its personal link.
#[expect(clippy::large_enum_variant, reason = "made once an answer and never kept in numbers")]
#[derive(Clone)]
pub enum Hand {
    /// Somebody who is signed in.
    Signed(Caller),
    /// The holder of the link.
    Link(LocationLink),
}

impl From<&Caller> for Hand {
    fn from(caller: &Caller) -> Self {
        Self::Signed(caller.clone())
    }
}

impl From<&LocationLink> for Hand {
    fn from(link: &LocationLink) -> Self {
        Self::Link(link.clone())
    }
}

impl Hand {
    pub(crate) const fn app(&self) -> &App {
        match self {
            Self::Signed(caller) => &caller.app,
            Self::Link(link) => &link.app,
        }
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.app().clock.today()
    }

    pub(crate) fn code(&self) -> String {
        domain::codes::code_from(self.app().random.bytes16())
    }

    /// Who to name as the one who did it.
    pub(crate) fn signature(&self) -> String {
        match self {
            Self::Signed(caller) => caller.actor.name.clone(),
            Self::Link(link) => link.location.name.clone(),
        }
    }

    /// The desk and its locations in which this may be done.
    pub(crate) fn ground(&self, action: Action) -> Outcome<(Scope, Within)> {
        match self {
            Self::Signed(caller) => Ok((caller.scope(action)?, within(caller, action)?)),
            Self::Link(link) if LINK_MAY.contains(&action) => {
                Ok((Scope::of_desk(link.location.desk_id), Within::Location(link.location.id)))
            }
            Self::Link(_) => Err(Refusal::NotFound),
        }
    }

    pub(crate) async fn begin(&self, key: FormKey) -> Outcome<Start> {
        match self {
            Self::Signed(caller) => caller.begin(Some(key)).await,
            Self::Link(link) => {
                let (desk, location) = (link.location.desk_id, link.location.id);
                Change::by_link_once(&link.app, desk, location, key).await
            }
        }
    }

    pub(crate) async fn begin_fresh(&self) -> Outcome<Change> {
        match self {
            Self::Signed(caller) => caller.begin_fresh().await,
            Self::Link(link) => {
                Change::by_link(&link.app, link.location.desk_id, link.location.id).await
            }
        }
    }

    pub(crate) async fn looked_at(
        &self,
        action: Action,
        kind: &'static str,
        subject: Uuid,
    ) -> Outcome<()> {
        match self {
            Self::Signed(caller) => caller.looked_at(action, kind, subject).await,
            Self::Link(link) => {
                let event = Event {
                    desk: Some(link.location.desk_id),
                    actor: format!("link:{}", link.location.id),
                    action: action.word(),
                    subject_kind: kind,
                    subject: subject.to_string(),
                    fields: String::new(),
                };
                Ok(link.app.store.note_read(event).await?)
            }
        }
    }
}

/// The secret in the link of a location: the same each time for the number of the link, so
/// that a mail can carry it and the database needs its hash alone.
pub(crate) fn location_secret(app: &App, location: Uuid, number: i32) -> Outcome<String> {
    Ok(app.store.sealer().derive(&format!("location.link {location} {number}"))?)
}

/// The location behind a secret, to look.
///
/// # Errors
/// [`Refusal::NotFound`] for anything that is not the secret of a link in use.
pub async fn open(app: &App, secret: &str) -> Outcome<LocationLink> {
    // Links that can be made again have 128 bits, those from before 256.
    let whole =
        matches!(secret.len(), 32 | 64) && secret.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !whole {
        return Err(Refusal::NotFound);
    }
    let found = app.store.location_of_link(&token_hash(secret)).await?;
    let location = found.ok_or(Refusal::NotFound)?;
    Ok(LocationLink { app: app.clone(), location })
}

/// The location behind a secret, to change something.
///
/// # Errors
/// [`Refusal::NotFound`] as when looking, and when the link changes too much too fast:
/// a stranger learns nothing from the difference.
pub async fn open_to_act(app: &App, secret: &str) -> Outcome<LocationLink> {
    let link = open(app, secret).await?;
    let now = app.clock.now();
    let contact_hash = token_hash(&format!("link/{}", link.location.id));
    let recent = sign_in_attempt::Entity::find()
        .filter(sign_in_attempt::Column::ContactHash.eq(&contact_hash))
        .filter(sign_in_attempt::Column::At.gt(now - Duration::minutes(15)))
        .count(app.store.reader())
        .await?;
    if recent >= MOST_CHANGES {
        return Err(Refusal::NotFound);
    }
    let tx = app.store.begin().await?;
    tx.insert(sign_in_attempt::Model { id: Uuid::now_v7(), contact_hash, at: now }).await?;
    tx.commit(now).await?;
    Ok(link)
}

/// What the page of a link shows.
pub struct LinkPage {
    /// Places that are reported now.
    pub places: Vec<Reported>,
    /// Requests that wait for an answer.
    pub waiting: Vec<Addressed>,
    /// Requests that were answered and are not closed.
    pub answered: Vec<Addressed>,
    /// Questions that went away not long ago, without a name.
    pub over: Vec<Over>,
    /// Who comes, or came not long ago.
    pub coming: Vec<Coming>,
}

/// A question that does not have to be answered any more.
pub struct Over {
    /// Day on which the location was asked.
    pub asked_on: NaiveDate,
    /// Why it is over.
    pub closing: Closing,
}

/// What the location itself reported and was asked.
///
/// # Errors
/// When the database fails.
pub async fn page(link: &LocationLink) -> Outcome<LinkPage> {
    let scope = Scope::of_desk(link.location.desk_id);
    let places = link.app.store.live_places_at(scope, link.location.id).await?;
    let places = places
        .into_iter()
        .map(|place| Reported { place, location: link.location.clone() })
        .collect();
    let waiting = candidacies::addressed(link, CandidacyFilter::Waiting, 1).await?.rows;
    let answered = candidacies::addressed(link, CandidacyFilter::Answered, 1).await?.rows;
    let coming = placements::coming(link, 1).await?.rows;
    let over = over(link, scope).await?;
    Ok(LinkPage { places, waiting, answered, over, coming })
}

/// What closed not long ago before the location answered, newest first.
async fn over(link: &LocationLink, scope: Scope) -> Outcome<Vec<Over>> {
    let days = terms::in_force(link.app.clock.today())?.closed_question_days.value;
    let since = link.app.clock.now() - Duration::days(i64::from(days));
    let closed = link.app.store.closed_unanswered(scope, link.location.id, since).await?;
    let over = closed.into_iter().map(|row| Over {
        asked_on: row.asked_on,
        closing: candidacies::closing(&row.closed_word),
    });
    Ok(over.filter(|over| over.closing != Closing::AskedInError).collect())
}
