//! Going on later: by a link in an e-mail or SMS, or by a code that is printed or read
//! aloud. Both are made from the key of the installation each time; the database knows
//! their hashes alone. A new pair ends the one before.

use super::Draft;
use crate::accounts::token_hash;
use crate::forms::{self, Errors, Problem};
use crate::messages::{Message, blank_mail};
use crate::settings::Desk;
use crate::templates::{Values, content};
use crate::{App, Outcome, Refusal};
use chrono::TimeDelta;
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::templates::Placeholder;
use store::entities::{public_draft, sign_in_attempt};
use texts::Locale;
use uuid::Uuid;

/// Messages with a link for one draft or to one contact within a day.
const MOST_LINKS: u64 = 5;
/// Codes that one network may try within a quarter of an hour.
const MOST_CODES: u64 = 10;
/// Before the name of the draft in a stored text, where the link comes.
const MARK: &str = "{later ";

/// The two ways back to a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secrets {
    /// For a link.
    pub link: String,
    /// To type over.
    pub code: String,
}

fn derived(app: &App, id: Uuid, number: i32) -> Outcome<Secrets> {
    let sealer = app.store.sealer();
    let link = sealer.derive(&format!("public_draft.link {id} {number}"))?;
    let seed = sealer.derive(&format!("public_draft.code {id} {number}"))?;
    let seed = u128::from_str_radix(&seed, 16).unwrap_or_default();
    Ok(Secrets { link, code: domain::codes::code_from(seed.to_be_bytes()) })
}

/// A code is short, so its hash is made with the key of the installation.
pub(super) fn hash_of_code(app: &App, code: &str) -> Outcome<String> {
    Ok(token_hash(&app.store.sealer().derive(&format!("public_draft.typed {code}"))?))
}

/// The link and the code of a draft; made when there are none yet, or when `fresh`.
///
/// # Errors
/// [`Refusal::NotFound`] when the draft was sent or thrown away meanwhile.
pub async fn secrets(app: &App, draft: &Draft, fresh: bool) -> Outcome<Secrets> {
    let tx = app.store.begin().await?;
    let row: public_draft::Model =
        tx.lock(draft.scope(), draft.row.id).await?.ok_or(Refusal::NotFound)?;
    if !row.arrival_code.is_empty() {
        return Err(Refusal::NotFound);
    }
    if row.links > 0 && !fresh {
        return derived(app, row.id, row.links);
    }
    let number = row.links + 1;
    let secrets = derived(app, row.id, number)?;
    let row = public_draft::Model {
        links: number,
        link_hash: Some(token_hash(&secrets.link)),
        code_hash: Some(hash_of_code(app, &secrets.code)?),
        version: row.version + 1,
        ..row
    };
    tx.update(row).await?;
    tx.commit(app.clock.now()).await?;
    Ok(secrets)
}

/// Sends the link to an e-mail address or a mobile phone. The answer is the same whoever the
/// address belongs to.
///
/// # Errors
/// [`Refusal::Invalid`] when it is neither; [`Refusal::TooMany`] when too much was sent to it
/// or from this draft.
pub async fn send_link(app: &App, desk: &Desk, draft: &Draft, contact: &str) -> Outcome<()> {
    let contact = contact.trim();
    let (channel, recipient) = if contact.contains('@') {
        let email = forms::email(contact).map_err(|problem| Errors::one("contact", problem))?;
        (ContactChannel::Email, email)
    } else {
        let phone = forms::phone(contact).map_err(|problem| Errors::one("contact", problem))?;
        (ContactChannel::Sms, phone)
    };
    if recipient.is_empty() {
        return Err(Errors::one("contact", Problem::Required).into());
    }
    let now = app.clock.now();
    let sealer = app.store.sealer();
    let hashes = [
        token_hash(&sealer.derive(&format!("ask.link-to {recipient}"))?),
        token_hash(&sealer.derive(&format!("ask.link-of {}", draft.row.id))?),
    ];
    for hash in &hashes {
        if app.store.sent_since(hash, now - TimeDelta::days(1)).await? >= MOST_LINKS {
            return Err(Refusal::TooMany(24 * 60 * 60));
        }
    }
    secrets(app, draft, false).await?;
    let l = Locale::from_tag(&draft.row.language);
    let link = format!("{MARK}{}}}", draft.row.id);
    let until = domain::clock::brussels_date(draft.row.ends_at);
    let values = |l: Locale| {
        Values::of(desk, l).with(Placeholder::Link, &link).with_day(Placeholder::LastDay, l, until)
    };
    let (template, when) = (MessageTemplate::GoOn, (l, app.clock.today()));
    let content = content(app.store.reader(), desk, template, when, values).await?;
    let words = content.by(channel).clone();
    let row = Message {
        channel: channel.word().to_owned(),
        language: l.code().to_owned(),
        subject: words.subject,
        body: words.body,
        ..blank_mail(desk.id, template, recipient, now)
    };
    let tx = app.store.begin().await?;
    tx.insert(row).await?;
    for contact_hash in hashes {
        tx.insert(sign_in_attempt::Model { id: Uuid::now_v7(), contact_hash, at: now }).await?;
    }
    Ok(tx.commit(now).await?)
}

/// A stored text with the link in it: the link is made when the message leaves. A draft that
/// is gone by then leaves the address of the front door.
///
/// # Errors
/// When the database fails.
pub(crate) async fn fill(app: &App, body: &str) -> Outcome<String> {
    let Some((before, rest)) = body.split_once(MARK) else { return Ok(body.to_owned()) };
    let Some((id, after)) = rest.split_once('}') else { return Ok(body.to_owned()) };
    let row = match id.parse::<Uuid>() {
        Ok(id) => app.store.public_draft_row(id).await?,
        Err(_) => None,
    };
    let path = match row {
        Some(row) => format!("/r/{}", derived(app, row.id, row.links)?.link),
        None => "/".to_owned(),
    };
    Ok(format!("{before}{}{path}{after}", app.public_url))
}

/// Counts that somebody on a network tries a code.
///
/// # Errors
/// [`Refusal::TooMany`] when it was tried too often.
pub async fn may_try_code(app: &App, network: Option<u128>) -> Outcome<()> {
    let name = format!("ask.code-from {}", network.unwrap_or_default());
    let contact_hash = token_hash(&app.store.sealer().derive(&name)?);
    let now = app.clock.now();
    if app.store.sent_since(&contact_hash, now - TimeDelta::minutes(15)).await? >= MOST_CODES {
        return Err(Refusal::TooMany(15 * 60));
    }
    let tx = app.store.begin().await?;
    tx.insert(sign_in_attempt::Model { id: Uuid::now_v7(), contact_hash, at: now }).await?;
    Ok(tx.commit(now).await?)
}
