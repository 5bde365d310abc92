//! Sending: the answers become requests, once, however often the button is pressed. What is
//! suspicious waits until the desk has looked, and who sent it sees the same page.

use super::drafts::{all_problems, end_of, seal, unreadable};
use super::{Answers, Arrival, Draft};
use crate::accounts::token_hash;
use crate::caller::Change;
use crate::front::FrontDesk;
use crate::messages::{About, Work, queue, to_family};
use crate::policy::Action;
use crate::requests::{RequestForm, Writer, register_asked};
use crate::settings::{Asking, Desk};
use crate::templates::Values;
use crate::{App, Outcome, Refusal};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::asking::{ArrivalState, Door, Sending, Suspicion, working_days_after};
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::tasks::TaskKind;
use domain::templates::Placeholder;
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{family, public_draft, sign_in_attempt};
use texts::Locale;
use uuid::Uuid;

/// How long the last page can be seen again.
const SHOWN_AFTER: TimeDelta = TimeDelta::days(1);
/// Suspicious sendings from one network within an hour; after that it has to wait or call.
const MOST_HELD: u64 = 30;
/// Suspicious sendings to one desk within an hour, from wherever: more than its people can
/// look at. What is not suspicious still comes in.
const MOST_HELD_AT_DESK: u64 = 60;

/// What comes with the button.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SendForm {
    /// A field that people do not see.
    pub website: String,
    /// When the page was shown, with our mark.
    pub shown: String,
}

/// Who helped, as it is kept with what came in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Helper {
    /// Name.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// Phone.
    pub phone: String,
    /// Whether the family wants the desk to call this person.
    pub contact: bool,
}

impl Helper {
    fn of(answers: &Answers) -> Self {
        Self {
            name: answers.helper_name.trim().to_owned(),
            organisation: answers.helper_organisation.trim().to_owned(),
            phone: crate::forms::phone(&answers.helper_phone).unwrap_or_default(),
            contact: !answers.helper_contact.is_empty(),
        }
    }
}

fn signature(app: &App, draft: Uuid, seconds: i64) -> Outcome<String> {
    Ok(app.store.sealer().derive(&format!("ask.shown {draft} {seconds}"))?)
}

/// The mark of a page that is shown now, to send along with its form.
///
/// # Errors
/// When it cannot be made.
pub fn mark(app: &App, draft: &Draft) -> Outcome<String> {
    let seconds = app.clock.now().timestamp();
    Ok(format!("{seconds}.{}", signature(app, draft.row.id, seconds)?))
}

/// When a page with this mark was shown; none when the mark is not ours.
fn shown_at(app: &App, draft: Uuid, mark: &str) -> Outcome<Option<DateTime<Utc>>> {
    let Some((seconds, signed)) = mark.split_once('.') else { return Ok(None) };
    let Ok(seconds) = seconds.parse::<i64>() else { return Ok(None) };
    if signature(app, draft, seconds)? != signed {
        return Ok(None);
    }
    Ok(DateTime::from_timestamp(seconds, 0))
}

/// The hashes under which sendings are counted for a day: of the contacts, of the network.
struct Counted {
    contacts: Vec<String>,
    network: Option<String>,
    held: String,
}

impl Counted {
    fn new(app: &App, desk: Uuid, form: &RequestForm, network: Option<u128>) -> Outcome<Self> {
        let hash = |name: String| -> Outcome<String> {
            Ok(token_hash(&app.store.sealer().derive(&name)?))
        };
        let contacts = [
            crate::forms::phone(&form.phone).unwrap_or_default(),
            form.email.trim().to_lowercase(),
        ];
        Ok(Self {
            contacts: contacts
                .into_iter()
                .filter(|contact| !contact.is_empty())
                .map(|contact| hash(format!("ask.contact {desk} {contact}")))
                .collect::<Outcome<_>>()?,
            network: network
                .map(|number| hash(format!("ask.network {desk} {number}")))
                .transpose()?,
            held: hash(format!("ask.held {desk}"))?,
        })
    }

    async fn of_contact(&self, app: &App) -> Outcome<u64> {
        let since = app.clock.now() - TimeDelta::days(1);
        let mut most = 0;
        for hash in &self.contacts {
            most = most.max(app.store.sent_since(hash, since).await?);
        }
        Ok(most)
    }

    async fn of_network(&self, app: &App) -> Outcome<u64> {
        let since = app.clock.now() - TimeDelta::hours(1);
        match &self.network {
            Some(hash) => Ok(app.store.sent_since(hash, since).await?),
            None => Ok(0),
        }
    }

    async fn held_at_desk(&self, app: &App) -> Outcome<u64> {
        Ok(app.store.sent_since(&self.held, app.clock.now() - TimeDelta::hours(1)).await?)
    }

    async fn count(&self, change: &Change, state: &str) -> Outcome<()> {
        let held = (state == ArrivalState::Held.word()).then_some(&self.held);
        for hash in self.contacts.iter().chain(&self.network).chain(held) {
            let row = sign_in_attempt::Model {
                id: Uuid::now_v7(),
                contact_hash: hash.clone(),
                at: change.at,
            };
            change.tx.insert(row).await?;
        }
        Ok(())
    }
}

/// Sends a draft; answers with the code of what came in. Sent again, it gives the same code
/// and does nothing.
///
/// # Errors
/// [`Refusal::Invalid`] with what is still missing; [`Refusal::TooMany`] when a network, or
/// all together, keep sending what is suspicious; [`Refusal::NotFound`] when the draft is gone.
pub async fn send(
    app: &App,
    desk: &FrontDesk,
    draft: &Draft,
    form: &SendForm,
    network: Option<u128>,
) -> Outcome<String> {
    if draft.is_sent() {
        return Ok(draft.row.arrival_code.clone());
    }
    all_problems(draft, app.clock.now()).unless_any(())?;
    let today = app.clock.today();
    let asked = draft.answers.request_form(draft.door, today);
    let counted = Counted::new(app, desk.row.id, &asked, network)?;
    let shared = network.is_some_and(|number| Asking::of(&desk.row).is_shared(number));
    let of_network = counted.of_network(app).await?;
    let sending = Sending {
        trap_filled: !form.website.is_empty(),
        shown_at: shown_at(app, draft.row.id, &form.shown)?,
        begun_at: draft.row.begun_at,
        now: app.clock.now(),
        of_contact: counted.of_contact(app).await?,
        of_network: if shared { 0 } else { of_network },
    };
    let suspicions = sending.suspicions();
    if !suspicions.is_empty() && !shared {
        let held = counted.held_at_desk(app).await?;
        if of_network >= MOST_HELD || held >= MOST_HELD_AT_DESK {
            return Err(Refusal::TooMany(60 * 60));
        }
    }
    let mut change = Change::by_link(app, desk.row.id, draft.row.id).await?;
    let scope = desk.scope();
    let row: public_draft::Model =
        change.tx.lock(scope, draft.row.id).await?.ok_or(Refusal::NotFound)?;
    if !row.arrival_code.is_empty() {
        return Ok(row.arrival_code);
    }
    let helper =
        if draft.door == Door::Helper { Helper::of(&draft.answers) } else { Helper::default() };
    let arrival = arrival(app, &row, &asked, &helper, &suspicions)?;
    let arrival = if suspicions.is_empty() {
        let (arrival, family) = register(app, &mut change, scope, arrival, &asked).await?;
        tell(app, &change, &desk.row, &family, &arrival, today).await?;
        arrival
    } else {
        hold(app, arrival, &asked)?
    };
    counted.count(&change, &arrival.state).await?;
    let code = arrival.code.clone();
    change.note(Action::RegisterRequest, "arrival", arrival.id, &["all"]);
    change.tx.insert(arrival).await?;
    let sent = public_draft::Model {
        answers: seal(app, row.id, &Answers::default())?,
        arrival_code: code.clone(),
        link_hash: None,
        code_hash: None,
        ends_at: change.at + SHOWN_AFTER,
        version: row.version + 1,
        ..row
    };
    change.tx.update(sent).await?;
    change.commit(&code).await?;
    Ok(code)
}

/// What came in, with the codes that its requests have or will have.
fn arrival(
    app: &App,
    draft: &public_draft::Model,
    form: &RequestForm,
    helper: &Helper,
    suspicions: &[Suspicion],
) -> Outcome<Arrival> {
    let code = || domain::codes::code_from(app.random.bytes16());
    let id = Uuid::now_v7();
    let requests: Vec<String> = (0..form.child_count()).map(|_| code()).collect();
    let words: Vec<&str> = suspicions.iter().map(|suspicion| suspicion.word()).collect();
    Ok(Arrival {
        id,
        desk_id: draft.desk_id,
        code: code(),
        state: ArrivalState::New.word().to_owned(),
        door: draft.door.clone(),
        requests: requests.join(" "),
        family_id: None,
        request_id: None,
        by_account: draft.by_account,
        paper_code: String::new(),
        helper: seal_text(app, "helper", id, helper)?,
        answers: seal_text(app, "answers", id, &())?,
        suspicion: words.join(" "),
        version: 1,
        received_at: app.clock.now(),
        ends_at: None,
        handled_at: None,
        handled_by: None,
    })
}

pub(super) fn seal_text(
    app: &App,
    column: &str,
    id: Uuid,
    value: &impl Serialize,
) -> Outcome<Vec<u8>> {
    let text = serde_json::to_string(value).map_err(unreadable)?;
    Ok(app.store.sealer().seal(&format!("arrival.{column}/{id}"), &text)?)
}

fn hold(app: &App, arrival: Arrival, form: &RequestForm) -> Outcome<Arrival> {
    Ok(Arrival {
        state: ArrivalState::Held.word().to_owned(),
        answers: seal_text(app, "answers", arrival.id, form)?,
        ends_at: Some(end_of(app)?),
        ..arrival
    })
}

/// Registers what came in, with the codes it was promised.
pub(super) async fn register(
    app: &App,
    change: &mut Change,
    scope: Scope,
    arrival: Arrival,
    form: &RequestForm,
) -> Outcome<(Arrival, family::Model)> {
    let codes: Vec<String> = arrival.requests.split(' ').map(str::to_owned).collect();
    let writer = Writer { app, account: None };
    let (family, requests) = register_asked(writer, change, scope, form, &codes).await?;
    let request_id = requests.first().map(|request| request.id);
    let family_id = Some(family.id);
    Ok((Arrival { family_id, request_id, ends_at: None, ..arrival }, family))
}

/// Tells the family what it was told on the page, when something written reaches it.
pub(super) async fn tell(
    app: &App,
    change: &Change,
    desk: &Desk,
    family: &family::Model,
    arrival: &Arrival,
    today: NaiveDate,
) -> Outcome<()> {
    let profile = crate::messages::profile_of(family);
    let channel = profile.channel_for_message(crate::messages::reach_of(family));
    if !matches!(channel, ContactChannel::Email | ContactChannel::Sms) {
        return Ok(());
    }
    let asking = Asking::of(desk);
    let by = by_day(&asking, today)?;
    let code = arrival.requests.split(' ').next().unwrap_or_default();
    let values = |l: Locale| {
        Values::of(desk, l)
            .with(Placeholder::Code, code)
            .with_day(Placeholder::Day, l, by)
            .with(Placeholder::Address, format!("{}/my", app.public_url))
            .with(Placeholder::Number, l.phone(asking.caller_number(desk)))
    };
    let template = MessageTemplate::Received;
    let content = to_family(change, desk, template, family, values).await?;
    let about = About { request: arrival.request_id, ..About::default() };
    let call = Work { kind: TaskKind::CallMessage, detail: String::new(), about: family.id };
    queue(change, app, family, template, &content, about, &call).await?;
    Ok(())
}

fn by_day(asking: &Asking, today: NaiveDate) -> Outcome<NaiveDate> {
    let terms = crate::terms::in_force(today)?;
    Ok(working_days_after(
        today,
        asking.first_contact_days.unwrap_or(terms.first_contact_days.value),
    ))
}

/// What the last page tells.
#[derive(Debug, Clone)]
pub struct Done {
    /// The references, one a child, with its given name; empty while it has none.
    pub requests: Vec<(String, String)>,
    /// The day on which it came in.
    pub received_on: NaiveDate,
    /// The day before which the desk contacts the family.
    pub contact_by: NaiveDate,
    /// The number from which the desk calls, as stored.
    pub caller_number: String,
    /// Days in which childcare answers.
    pub answer_days: u16,
}

/// What became of a draft that was sent.
///
/// # Errors
/// [`Refusal::NotFound`] when it was not.
pub async fn done(app: &App, desk: &FrontDesk, draft: &Draft) -> Outcome<Done> {
    let code = &draft.row.arrival_code;
    if code.is_empty() {
        return Err(Refusal::NotFound);
    }
    let found: Option<Arrival> = app.store.by_code(desk.scope(), code).await?;
    let arrival = found.ok_or(Refusal::NotFound)?;
    let asking = Asking::of(&desk.row);
    let received_on = domain::clock::brussels_date(arrival.received_at);
    let names = draft.answers.child_given.iter().map(|name| name.trim().to_owned());
    Ok(Done {
        requests: arrival
            .requests
            .split(' ')
            .map(str::to_owned)
            .zip(names.chain(std::iter::repeat_with(String::new)))
            .collect(),
        received_on,
        contact_by: by_day(&asking, received_on)?,
        caller_number: asking.caller_number(&desk.row).to_owned(),
        answer_days: crate::terms::in_force(received_on)?.location_answer_days.value,
    })
}
