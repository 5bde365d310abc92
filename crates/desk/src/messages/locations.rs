//! Mails to locations: about requests that were put to them, with what a location needs to
//! decide and by when to answer, and about families that said yes; with its personal link
//! if it has one.

use super::content::desk_of;
use super::{LINK, Message, Queued, Work, blank_mail, long, plan_once};
use crate::caller::Change;
use crate::candidacies::words;
use crate::{App, Outcome, Refusal};
use chrono::TimeDelta;
use domain::families::ContactChannel;
use domain::messages::{MessageState, MessageTemplate};
use domain::tasks::TaskKind;
use domain::week::WeekPattern;
use sea_orm::EntityTrait;
use store::Scope;
use store::candidacies::Behind;
use store::entities::{candidacy, family, location, proposal};
use store::tasks;
use texts::Locale;
use uuid::Uuid;

/// How long a mail waits before it leaves: what a colleague asks of the same location
/// meanwhile goes along in it, and what was asked by mistake can be taken back unseen.
const GATHER: TimeDelta = TimeDelta::minutes(5);

/// Tells a location about a question to it, or plans a call when it has no e-mail address.
/// Questions that were put to it together are in one mail.
pub(crate) async fn tell_location(
    change: &Change,
    app: &App,
    location: &location::Model,
    family: &family::Model,
    question: &candidacy::Model,
    template: MessageTemplate,
) -> Outcome<Queued> {
    if location.email.is_empty() {
        let detail = location.name.clone();
        let work = Work { kind: TaskKind::CallLocation, detail, about: question.id };
        plan_once(change, app, family, Some(question.request_id), &work).await?;
        return Ok(Queued::Call);
    }
    let scope = Scope::of_desk(location.desk_id);
    let tx = &change.tx;
    let mail = store::messages::unsent_to_location(tx, scope, location.id, template).await?;
    let mail = match mail {
        Some(mail) => mail,
        None => {
            let to = location.email.clone();
            let mail = Message {
                location_id: Some(location.id),
                due_at: change.at + GATHER,
                ..blank_mail(location.desk_id, template, to, change.at)
            };
            tx.insert(mail.clone()).await?;
            mail
        }
    };
    store::messages::link_questions(tx, &mail, &[question.id]).await?;
    write(change, &mail).await?;
    Ok(Queued::Waiting(ContactChannel::Email))
}

/// Tells a location that a family said yes, or plans a call when it has no e-mail address.
pub(crate) async fn tell_of_placement(
    change: &Change,
    app: &App,
    placed: &proposal::Model,
    family: &family::Model,
) -> Outcome<()> {
    let location = location_at(change, placed.location_id).await?;
    if location.email.is_empty() {
        let work = call_of(&location, placed, TaskKind::CallPlaced);
        return plan_once(change, app, family, Some(placed.request_id), &work).await;
    }
    queue_placement(change, &location, placed, MessageTemplate::Placement).await
}

/// Tells a location that a yes was taken back, if it was told of that yes.
pub(crate) async fn tell_placement_undone(
    change: &Change,
    app: &App,
    placed: &proposal::Model,
    family: &family::Model,
) -> Outcome<()> {
    let location = location_at(change, placed.location_id).await?;
    if location.email.is_empty() {
        let scope = Scope::of_desk(placed.desk_id);
        if tasks::drop_open(&change.tx, scope, TaskKind::CallPlaced, placed.id).await? {
            return Ok(());
        }
        let work = call_of(&location, placed, TaskKind::CallPlacedUndone);
        return plan_once(change, app, family, Some(placed.request_id), &work).await;
    }
    if store::messages::location_was_told(&change.tx, placed.id).await? {
        queue_placement(change, &location, placed, MessageTemplate::PlacementUndone).await?;
    }
    Ok(())
}

fn call_of(location: &location::Model, placed: &proposal::Model, kind: TaskKind) -> Work {
    Work { kind, detail: format!("{} ({})", location.name, placed.code), about: placed.id }
}

async fn location_at(change: &Change, id: Uuid) -> Outcome<location::Model> {
    let found = location::Entity::find_by_id(id).one(change.tx.connection()?).await?;
    found.ok_or(Refusal::NotFound)
}

async fn queue_placement(
    change: &Change,
    location: &location::Model,
    placed: &proposal::Model,
    template: MessageTemplate,
) -> Outcome<()> {
    let to = location.email.clone();
    let mail = Message {
        location_id: Some(location.id),
        proposal_id: Some(placed.id),
        due_at: change.at + GATHER,
        ..blank_mail(placed.desk_id, template, to, change.at)
    };
    change.tx.insert(mail.clone()).await?;
    write(change, &mail).await?;
    Ok(())
}

/// Writes a mail anew from what is true now; takes it back when it is not needed any more.
/// Answers with the mail as it may leave.
pub(super) async fn write(change: &Change, mail: &Message) -> Outcome<Option<Message>> {
    match mail.proposal_id {
        Some(proposal) => write_placement(change, mail, proposal).await,
        None => write_questions(change, mail).await,
    }
}

async fn cancel(change: &Change, mail: &Message) -> Outcome<Option<Message>> {
    let state = MessageState::Cancelled.word().to_owned();
    change.tx.update(Message { state, leased_until: None, ..mail.clone() }).await?;
    Ok(None)
}

/// No name and no number of the family: those are behind the link.
async fn write_placement(
    change: &Change,
    mail: &Message,
    proposal: Uuid,
) -> Outcome<Option<Message>> {
    let connection = change.tx.connection()?;
    let found = proposal::Entity::find_by_id(proposal).one(connection).await?;
    let placed = found.ok_or(Refusal::NotFound)?;
    let agreed = store::proposals::agreed(connection, &placed).await?;
    let undone = mail.template == MessageTemplate::PlacementUndone.word();
    let location = location_at(change, placed.location_id).await?;
    let l = Locale::Nl;
    let desk = desk_of(connection, mail.desk_id).await?;
    let (at, name, code) = (&desk.name, &location.name, &placed.code);
    let (subject, body) = match (undone, agreed) {
        (false, Some(agreed)) => {
            let week = WeekPattern::from_bits(agreed.week);
            let what = [
                l.placement_proposal(code),
                format!("{}: {}", l.placement_days(), words::number_or_week(l, week, agreed.days)),
                format!("{}: {}", l.placement_from(), long(l, agreed.from_day)),
            ];
            (
                l.message_placement_subject(name),
                l.message_placement_text(at, LINK, name, l.phone(&desk.phone), what.join("\n")),
            )
        }
        (true, None) => (
            l.message_placement_undone_subject(name),
            l.message_placement_undone_text(code, at, name, l.phone(&desk.phone)),
        ),
        _ => return cancel(change, mail).await,
    };
    let mail = Message { recipient: location.email, subject, body, ..mail.clone() };
    change.tx.update(mail.clone()).await?;
    Ok(Some(mail))
}

async fn write_questions(change: &Change, mail: &Message) -> Outcome<Option<Message>> {
    let scope = Scope::of_desk(mail.desk_id);
    let questions = store::messages::questions_in(change.tx.connection()?, mail).await?;
    let location = match mail.location_id {
        Some(id) => location::Entity::find_by_id(id).one(change.tx.connection()?).await?,
        None => None,
    };
    let (Some(location), Some(first)) = (location, questions.first()) else {
        return cancel(change, mail).await;
    };
    let l = Locale::Nl;
    let desk = desk_of(change.tx.connection()?, mail.desk_id).await?;
    let requests = questions.iter().map(|row| row.request_id);
    let behind = store::candidacies::behind(change.tx.connection()?, scope, requests).await?;
    let list: Vec<String> = questions
        .iter()
        .filter_map(|row| Some(question(l, row, behind.get(&row.request_id)?)))
        .collect();
    let count = questions.len();
    let (at, by, name) = (&desk.name, long(l, first.due_on), &location.name);
    let list = list.join("\n\n");
    let reminder = mail.template == MessageTemplate::CandidacyReminder.word();
    let (subject, body) = if reminder {
        (
            l.message_candidacy_reminder_subject(count, at),
            l.message_candidacy_reminder_text(
                by,
                at,
                l.message_candidacy_reminder_intro(count, name),
                LINK,
                l.phone(&desk.phone),
                list,
            ),
        )
    } else {
        (
            l.message_candidacy_subject(count, at),
            l.message_candidacy_text(
                by,
                at,
                l.message_candidacy_intro(count, name),
                LINK,
                l.phone(&desk.phone),
                list,
            ),
        )
    };
    let mail = Message { recipient: location.email, subject, body, ..mail.clone() };
    change.tx.update(mail.clone()).await?;
    Ok(Some(mail))
}

/// What a location needs to know of a question: no name, of the child neither.
fn question(l: Locale, row: &candidacy::Model, behind: &Behind) -> String {
    let wanted = crate::candidacies::wanted(behind, Some(row));
    let birth = domain::families::Birth::from_dates(behind.child.birth_date, behind.child.due_date);
    let mut lines = vec![
        l.message_candidacy_code(&row.code),
        format!("{}: {}", l.candidacy_start(), l.short_date(wanted.start)),
        format!("{}: {}", l.candidacy_days(), words::days(l, &wanted)),
        format!("{}: {}", l.candidacy_age_at_start(), words::age(l, birth, wanted.start)),
    ];
    if let Some(hours) = &wanted.hours {
        lines.push(format!("{}: {hours}", l.candidacy_hours()));
    }
    let mut more = words::wishes(l, &wanted);
    if behind.request.urgent {
        more.insert(0, l.candidacy_soon().to_owned());
    }
    if !more.is_empty() {
        lines.push(format!("{}: {}", l.candidacy_wishes(), more.join(", ")));
    }
    lines.push(format!("{}: {}", l.candidacy_due_on(), l.short_date(row.due_on)));
    lines.join("\n")
}

/// The address where a location answers: its personal link, if it has one that can be made
/// again, or else the list behind its account.
pub(super) fn location_link(
    app: &App,
    location: &location::Model,
    template: &str,
) -> Outcome<String> {
    let secret = crate::links::location_secret(app, location.id, location.link_number)?;
    let known = crate::accounts::token_hash(&secret);
    Ok(if location.link_hash.as_deref() == Some(&*known) {
        format!("{}/l/{secret}", app.public_url)
    } else if template == MessageTemplate::Placement.word() {
        format!("{}/placements", app.public_url)
    } else {
        format!("{}/candidacies", app.public_url)
    })
}

/// Puts the questions of one mail into another.
pub(super) async fn copy_questions(change: &Change, from: &Message, to: &Message) -> Outcome<bool> {
    let questions = store::messages::questions_in(change.tx.connection()?, from).await?;
    let ids: Vec<Uuid> = questions.iter().map(|row| row.id).collect();
    store::messages::link_questions(&change.tx, to, &ids).await?;
    Ok(!ids.is_empty())
}

/// The location of a mail.
pub(super) async fn location_of(app: &App, mail: &Message) -> Outcome<Option<location::Model>> {
    let Some(id) = mail.location_id else { return Ok(None) };
    let scope = Scope::of_desk(mail.desk_id);
    app.store.get(scope, id).await.map_err(Refusal::from)
}
