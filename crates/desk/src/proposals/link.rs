//! The family's link: no account, the secret in the address says who may. The secret is
//! made from the key of the installation each time; the database knows its hash alone.

use super::answers::{Checked, settle};
use super::{AnswerForm, Proposal};
use crate::caller::Change;
use crate::policy::Action;
use crate::{App, Outcome, Refusal};
use sea_orm::EntityTrait as _;
use store::Scope;
use store::audit::Event;
use store::entities::{desk, family, location, placement, request};
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

/// What a family sees behind its link.
#[derive(Debug, Clone)]
pub struct Offer {
    /// The proposal.
    pub proposal: Proposal,
    /// Where.
    pub location: location::Model,
    /// Who asks.
    pub desk: desk::Model,
    /// Who answers.
    pub family: family::Model,
    /// What was agreed, after a yes.
    pub agreed: Option<placement::Model>,
}

/// The proposal behind a link. Looking changes nothing.
///
/// # Errors
/// [`Refusal::NotFound`] when no proposal has this link.
pub async fn offer(app: &App, secret: &str) -> Outcome<Offer> {
    let proposal = found(app, secret).await?;
    let scope = Scope::of_desk(proposal.desk_id);
    let request: request::Model =
        app.store.get(scope, proposal.request_id).await?.ok_or(Refusal::NotFound)?;
    let family = app.store.get(scope, request.family_id).await?.ok_or(Refusal::NotFound)?;
    let location = app.store.get(scope, proposal.location_id).await?.ok_or(Refusal::NotFound)?;
    let desk = desk::Entity::find_by_id(proposal.desk_id).one(app.store.reader()).await?;
    let seen = Event {
        desk: Some(proposal.desk_id),
        actor: format!("link:{}", proposal.id),
        action: Action::AnswerProposal.word(),
        subject_kind: "proposal",
        subject: proposal.id.to_string(),
        fields: String::new(),
    };
    app.store.note_read(seen).await?;
    let desk = desk.ok_or(Refusal::NotFound)?;
    let agreed = store::proposals::agreed(app.store.reader(), &proposal).await?;
    Ok(Offer { proposal, location, desk, family, agreed })
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
    let checked = Checked::of(form, &found)?;
    let change = Change::by_link(app, found.desk_id, found.id).await?;
    settle(app, change, &found, checked, "link").await
}
