//! The family's link: no account, the secret in the address says who may. The secret is
//! made from the key of the installation each time; the database knows its hash alone.

use super::answers::{Checked, settle};
use super::settling::lock_both;
use super::{AnswerForm, Proposal, undoing};
use crate::caller::Change;
use crate::policy::Action;
use crate::settings::{self, Point};
use crate::{App, Caller, Outcome, Refusal, Why, terms};
use chrono::{DateTime, NaiveDate, Utc};
use domain::requests::RequestState;
use domain::tasks::TaskKind;
use domain::week::WeekPattern;
use sea_orm::EntityTrait as _;
use store::Scope;
use store::audit::Event;
use store::entities::{child, desk, family, location, placement, request};
use uuid::Uuid;

/// The secret in the link of a proposal.
///
/// # Errors
/// When it cannot be made.
pub fn link_secret(app: &App, proposal: Uuid) -> Outcome<String> {
    Ok(app.store.sealer().derive(&format!("proposal.link {proposal}"))?)
}

pub(super) fn hash_of(app: &App, proposal: Uuid) -> Outcome<String> {
    Ok(crate::accounts::token_hash(&link_secret(app, proposal)?))
}

/// The day that a family is told to answer before. A day that is past is no last day: the
/// desk has not given the place away yet.
pub(crate) fn last_day(row: &Proposal, today: NaiveDate) -> NaiveDate {
    row.answer_by.max(today)
}

/// What a family sees behind its link.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The proposal.
    pub proposal: Proposal,
    /// Where.
    pub location: location::Model,
    /// Who asks.
    pub desk: desk::Model,
    /// The child, when the family has others to tell it from.
    pub child: Option<child::Model>,
    /// Who answers.
    pub family: family::Model,
    /// What was agreed, after a yes.
    pub agreed: Option<placement::Model>,
    /// The day before which the family answers.
    pub answer_by: NaiveDate,
    /// Whether the family still looks for what was proposed.
    pub looking: bool,
    /// Whether the family asked to talk about it and the desk has not called yet.
    pub talk: bool,
    /// Until when a no can be taken back: it was said not long ago and the place is free.
    pub no_until: Option<DateTime<Utc>>,
    /// Whether the family also waits for an answer to other proposals: for another child, or
    /// for other days. Their links.
    pub others: Vec<(location::Model, String)>,
}

/// The proposal behind a link. Looking changes nothing.
///
/// # Errors
/// [`Refusal::NotFound`] when no proposal has this link.
pub async fn offer(app: &App, secret: &str) -> Outcome<Offer> {
    let proposal = found(app, secret).await?;
    let seen = Event {
        desk: Some(proposal.desk_id),
        actor: format!("link:{}", proposal.id),
        action: Action::AnswerProposal.word(),
        subject_kind: "proposal",
        subject: proposal.id.to_string(),
        fields: String::new(),
    };
    app.store.note_read(seen).await?;
    offer_of(app, proposal).await
}

/// A proposal as it is put on paper.
#[derive(Debug, Clone)]
pub struct Letter {
    /// What the family is told.
    pub offer: Offer,
    /// The secret of its link.
    pub secret: String,
    /// Where and when the desk is open.
    pub points: Vec<Point>,
}

/// A proposal as the family is told it, to put on paper.
///
/// # Errors
/// [`Refusal::NotFound`] when the desk has no such proposal.
pub async fn letter(caller: &Caller, code: &str) -> Outcome<Letter> {
    let scope = caller.scope(Action::Propose)?;
    let found: Proposal = caller.app.store.by_code(scope, code).await?.ok_or(Refusal::NotFound)?;
    caller.looked_at(Action::SeeFamily, "proposal", found.id).await?;
    let secret = link_secret(&caller.app, found.id)?;
    let points = settings::points_on(caller.app.store.reader(), scope).await?;
    Ok(Letter { offer: offer_of(&caller.app, found).await?, secret, points })
}

async fn offer_of(app: &App, proposal: Proposal) -> Outcome<Offer> {
    let scope = Scope::of_desk(proposal.desk_id);
    let request: request::Model =
        app.store.get(scope, proposal.request_id).await?.ok_or(Refusal::NotFound)?;
    let family = app.store.get(scope, request.family_id).await?.ok_or(Refusal::NotFound)?;
    let location = app.store.get(scope, proposal.location_id).await?.ok_or(Refusal::NotFound)?;
    let children = app.store.children_of(scope, request.family_id).await?;
    let several = children.len() > 1;
    let child = children.into_iter().find(|child| several && child.id == request.child_id);
    let desk = desk::Entity::find_by_id(proposal.desk_id).one(app.store.reader()).await?;
    let desk = desk.ok_or(Refusal::NotFound)?;
    let agreed = store::proposals::agreed(app.store.reader(), &proposal).await?;
    let looking = request.state.parse::<RequestState>().is_ok_and(RequestState::is_looking);
    let talk = app.store.has_open_task(scope, TaskKind::Talk, proposal.id).await?;
    let answer_by = last_day(&proposal, app.clock.today());
    let no_until = match undoing::no_until(&proposal)? {
        Some(until) if looking && app.clock.now() < until => {
            undoing::still_free(&app.store, &proposal).await?.then_some(until)
        }
        _ => None,
    };
    let mut others = Vec::new();
    for other in app.store.open_proposals_of_family(scope, request.family_id).await? {
        if other.id != proposal.id
            && let Some(where_) = app.store.get(scope, other.location_id).await?
        {
            others.push((where_, link_secret(app, other.id)?));
        }
    }
    Ok(Offer {
        proposal,
        location,
        child,
        desk,
        family,
        agreed,
        answer_by,
        looking,
        talk,
        no_until,
        others,
    })
}

/// A family takes back its no, as long as it may and the place is free: the proposal waits
/// again.
///
/// # Errors
/// [`crate::Why::UsedSince`] when it is too late or somebody else has the place.
pub async fn take_back_no(app: &App, secret: &str) -> Outcome<()> {
    let found = found(app, secret).await?;
    let mut change = Change::by_link(app, found.desk_id, found.id).await?;
    let (request, row) = lock_both(&change, &found).await?;
    let in_time = undoing::no_until(&row)?.is_some_and(|until| change.at < until);
    let looking = request.state.parse::<RequestState>().is_ok_and(RequestState::is_looking);
    let open = store::proposals::open_proposals(&change.tx, request.id).await?;
    let week = WeekPattern::from_bits(row.week);
    let same = open.iter().any(|one| !WeekPattern::from_bits(one.week).and(week).is_empty());
    if !in_time || !looking || same {
        return Err(Refusal::NotPossible(Why::UsedSince));
    }
    undoing::take_back(&change, app, request, row).await?;
    change.note(Action::AnswerProposal, "proposal", found.id, &["state"]);
    change.commit("").await
}

async fn found(app: &App, secret: &str) -> Outcome<Proposal> {
    let hash = crate::accounts::token_hash(secret);
    app.store.proposal_of_link(&hash).await?.ok_or(Refusal::NotFound)
}

/// The family answers through its link.
///
/// # Errors
/// [`crate::Why::AlreadyAnswered`] when it did before; [`Refusal::Invalid`] per field.
pub async fn answer_by_link(app: &App, secret: &str, form: &AnswerForm) -> Outcome<()> {
    let found = found(app, secret).await?;
    let checked = Checked::of(form, &found, terms::in_force(app.clock.today())?)?;
    let change = Change::by_link(app, found.desk_id, found.id).await?;
    settle(app, change, &found, checked, "link").await
}
