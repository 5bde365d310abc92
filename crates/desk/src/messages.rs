//! Messages (*berichten*): what goes out to families and locations. A use case queues a
//! message within its own change; the outbox sends it after. What no machine can send
//! (a letter, WhatsApp, a call) becomes work for a colleague.

mod appointments;
mod content;
mod invitations;
mod list;
mod locations;
mod outbox;
mod reminders;
mod reports;
mod standing;

pub use content::{Content, LINK, NAME};
pub use delivery::{Way, Ways};
pub(crate) use list::left_by_hand;
pub use list::{Shown, again, calendar_file, list, see, sent_by_hand};
pub use outbox::{Delivered, deliver};
pub use reminders::remind_of_appointments;
pub use reports::reported;
pub use standing::Standing;
pub use store::entities::message::Model as Message;

pub(crate) use appointments::tell_of_appointment;
pub(crate) use content::{about_proposal, link_of, sign_in_code, still_looking, to_family};
pub(crate) use invitations::queue_invitation;
pub(crate) use locations::{tell_location, tell_of_placement, tell_placement_undone};

use crate::caller::Change;
use crate::{App, Outcome};
use chrono::{DateTime, NaiveDate, Utc};
use domain::families::{ContactChannel, ContactProfile, Reachable};
use domain::grants::Contacted;
use domain::messages::{MessageState, MessageTemplate};
use domain::tasks::TaskKind;
use sea_orm::ConnectionTrait;
use store::Scope;
use store::entities::{family, proposal, second_parent, task};
use store::tasks::{self, Among};
use texts::Locale;
use uuid::Uuid;

/// What a message is about.
#[derive(Debug, Clone, Copy, Default)]
pub struct About {
    /// The request, to file a task under.
    pub request: Option<Uuid>,
    /// The proposal.
    pub proposal: Option<Uuid>,
    /// The appointment.
    pub appointment: Option<Uuid>,
}

/// Work that the program plans for a colleague.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// What to do.
    pub kind: TaskKind,
    /// What its words name: a code, a name, a day.
    pub detail: String,
    /// What it is about; when that is settled, the work ends.
    pub about: Uuid,
}

impl Work {
    /// To call about a proposal.
    pub(crate) fn call_about(proposal: &proposal::Model) -> Self {
        Self { kind: TaskKind::CallProposal, detail: proposal.code.clone(), about: proposal.id }
    }
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Queued {
    /// The outbox sends it.
    Waiting(ContactChannel),
    /// A colleague sends it; a task says so.
    ByHand(ContactChannel),
    /// Nothing written reaches them: a task says to call.
    Call,
}

/// How a family can be reached.
#[must_use]
pub fn reach_of(family: &family::Model) -> Reachable {
    Reachable {
        phone: !family.phone.is_empty(),
        email: !family.email.is_empty(),
        address: !family.street.is_empty() && !family.town.is_empty(),
    }
}

/// The contact profile of a family; an unreadable one is an empty one.
#[must_use]
pub fn profile_of(family: &family::Model) -> ContactProfile {
    serde_json::from_str(&family.profile).unwrap_or_default()
}

/// The language in which a family is written to.
#[must_use]
pub fn language_of(family: &family::Model) -> Locale {
    Locale::from_tag(&profile_of(family).language)
}

/// Puts a message for a family on its way by the channel it prefers. When it must be
/// called, `call` is the task.
///
/// # Errors
/// When the database fails.
pub async fn queue(
    change: &Change,
    app: &App,
    family: &family::Model,
    template: MessageTemplate,
    content: &Content,
    about: About,
    call: &Work,
) -> Outcome<Queued> {
    let mut queued = Queued::Call;
    for person in people_to_tell(change.tx.connection()?, family).await? {
        let draft = Draft { family: &person, template, content, about, wanted_at: change.at };
        queued = tell(change, app, &draft, call).await?;
    }
    Ok(queued)
}

/// A message to a family as it would leave now, one for each who is told; nothing is sent or
/// kept. Whoever must be called gets none: the channel of the row says so.
pub(crate) async fn drafts(
    connection: &impl ConnectionTrait,
    family: &family::Model,
    template: MessageTemplate,
    content: &Content,
    at: DateTime<Utc>,
) -> Outcome<Vec<Message>> {
    let people = people_to_tell(connection, family).await?;
    let drafted = people.iter().map(|family| {
        let channel = profile_of(family).channel_for_message(reach_of(family));
        let about = About::default();
        Draft { family, template, content, about, wanted_at: at }.row(channel, at)
    });
    Ok(drafted.collect())
}

/// The file as seen by whoever is to be told: the parent who asked, the other, or both. A
/// second parent who cannot be reached leaves it to the first.
async fn people_to_tell(
    connection: &impl ConnectionTrait,
    family: &family::Model,
) -> Outcome<Vec<family::Model>> {
    let Some(second) = store::mine::second_parent(connection, family).await? else {
        return Ok(vec![family.clone()]);
    };
    let contacted = second.contacted.parse().unwrap_or(Contacted::First);
    let other = as_seen_by(family, &second);
    if contacted == Contacted::First || (other.phone.is_empty() && other.email.is_empty()) {
        return Ok(vec![family.clone()]);
    }
    Ok(if contacted == Contacted::Both { vec![family.clone(), other] } else { vec![other] })
}

/// The family with the other parent as the one to reach.
pub(crate) fn as_seen_by(family: &family::Model, second: &second_parent::Model) -> family::Model {
    family::Model {
        given_name: second.given_name.clone(),
        family_name: second.family_name.clone(),
        phone: second.phone.clone(),
        phone2: String::new(),
        email: second.email.clone(),
        ..family.clone()
    }
}

/// Puts a message for one person on its way.
async fn tell(change: &Change, app: &App, draft: &Draft<'_>, call: &Work) -> Outcome<Queued> {
    let (family, about) = (draft.family, draft.about);
    let profile = profile_of(family);
    let channel = profile.channel_for_message(reach_of(family));
    if channel == ContactChannel::Call {
        if profile.sms_before_call && !family.phone.is_empty() {
            let content = content::before_call(change, family).await?;
            let template = MessageTemplate::BeforeCall;
            let notice = Draft { template, content: &content, ..*draft };
            change.tx.insert(notice.row(ContactChannel::Sms, change.at)).await?;
        }
        plan_once(change, app, family, about.request, call).await?;
        return Ok(Queued::Call);
    }
    send_by(change, app, draft, channel).await
}

/// Puts a message for one person on its way by one channel, whatever it prefers.
pub(crate) async fn send_to(
    change: &Change,
    app: &App,
    family: &family::Model,
    template: MessageTemplate,
    content: &Content,
    channel: ContactChannel,
) -> Outcome<Queued> {
    let about = About::default();
    let draft = Draft { family, template, content, about, wanted_at: change.at };
    send_by(change, app, &draft, channel).await
}

/// A message before its channel is chosen.
#[derive(Clone, Copy)]
struct Draft<'a> {
    family: &'a family::Model,
    template: MessageTemplate,
    content: &'a Content,
    about: About,
    wanted_at: DateTime<Utc>,
}

impl Draft<'_> {
    fn row(&self, channel: ContactChannel, at: DateTime<Utc>) -> Message {
        let family = self.family;
        let recipient = match channel {
            ContactChannel::Email => family.email.clone(),
            ContactChannel::Letter => format!(
                "{} {}\n{}\n{} {}",
                family.given_name, family.family_name, family.street, family.postcode, family.town
            ),
            ContactChannel::Call | ContactChannel::Sms | ContactChannel::Whatsapp => {
                family.phone.clone()
            }
        };
        let state = match channel {
            ContactChannel::Email | ContactChannel::Sms => MessageState::Waiting,
            _ => MessageState::ByHand,
        };
        let words = self.content.by(channel);
        let mail = matches!(channel, ContactChannel::Email);
        let named = |text: &str| text.replace(NAME, crate::mine::called(family));
        Message {
            id: Uuid::now_v7(),
            desk_id: family.desk_id,
            family_id: Some(family.id),
            location_id: None,
            proposal_id: self.about.proposal,
            appointment_id: self.about.appointment,
            invitation_id: None,
            template: self.template.word().to_owned(),
            channel: channel.word().to_owned(),
            language: language_of(family).code().to_owned(),
            recipient,
            subject: named(&words.subject),
            body: named(&words.body),
            attachment: if mail { self.content.calendar.clone() } else { String::new() },
            state: state.word().to_owned(),
            attempts: 0,
            due_at: at,
            leased_until: None,
            problem: String::new(),
            provider_id: String::new(),
            created_at: self.wanted_at,
            sent_at: None,
            delivered_at: None,
        }
    }
}

async fn send_by(
    change: &Change,
    app: &App,
    draft: &Draft<'_>,
    channel: ContactChannel,
) -> Outcome<Queued> {
    let row = draft.row(channel, change.at);
    let (by_hand, about) = (row.state == MessageState::ByHand.word(), row.id);
    change.tx.insert(row).await?;
    if !by_hand {
        return Ok(Queued::Waiting(channel));
    }
    let whatsapp = channel == ContactChannel::Whatsapp;
    let kind = if whatsapp { TaskKind::SendWhatsapp } else { TaskKind::SendLetter };
    let work = Work { kind, detail: String::new(), about };
    plan_once(change, app, draft.family, draft.about.request, &work).await?;
    Ok(Queued::ByHand(channel))
}

/// An e-mail of the outbox that is not to a family: its body is filled in after.
pub(crate) fn blank_mail(
    desk: Uuid,
    template: MessageTemplate,
    to: String,
    at: DateTime<Utc>,
) -> Message {
    Message {
        id: Uuid::now_v7(),
        desk_id: desk,
        family_id: None,
        location_id: None,
        proposal_id: None,
        appointment_id: None,
        invitation_id: None,
        template: template.word().to_owned(),
        channel: ContactChannel::Email.word().to_owned(),
        language: Locale::Nl.code().to_owned(),
        recipient: to,
        subject: String::new(),
        body: String::new(),
        attachment: String::new(),
        state: MessageState::Waiting.word().to_owned(),
        attempts: 0,
        due_at: at,
        leased_until: None,
        problem: String::new(),
        provider_id: String::new(),
        created_at: at,
        sent_at: None,
        delivered_at: None,
    }
}

/// Plans work for a family, unless the same about the same is still open.
pub(crate) async fn plan_once(
    change: &Change,
    app: &App,
    family: &family::Model,
    request: Option<Uuid>,
    work: &Work,
) -> Outcome<()> {
    let scope = Scope::of_desk(family.desk_id);
    if tasks::exists(&change.tx, scope, work.kind, work.about, Among::Open).await? {
        return Ok(());
    }
    plan(change, app, family.desk_id, Some(family.id), request, work).await
}

async fn plan(
    change: &Change,
    app: &App,
    desk: Uuid,
    family: Option<Uuid>,
    request: Option<Uuid>,
    work: &Work,
) -> Outcome<()> {
    let row = task::Model {
        id: Uuid::now_v7(),
        desk_id: desk,
        code: domain::codes::code_from(app.random.bytes16()),
        family_id: family,
        request_id: request,
        // For searching; what is shown is made from kind and detail.
        title: Locale::Nl.task_words(&work.detail, work.kind.word()),
        kind: work.kind.word().to_owned(),
        detail: work.detail.clone(),
        about: Some(work.about),
        due_on: domain::clock::brussels_date(change.at),
        owner_id: None,
        done_at: None,
        done_by: None,
        created_at: change.at,
    };
    Ok(change.tx.insert(row).await?)
}

/// `17 september 2026` for a reader of a language.
fn long(l: Locale, date: NaiveDate) -> String {
    l.long_date(date)
}
