//! Texts of messages to families (*berichtteksten*): per message, channel and language the
//! product's own, until the desk writes another from a day on. Every version is kept, and a
//! message keeps the words that it was written with.

mod examples;
mod words;

pub use words::Whose;
pub(crate) use words::{Values, content};

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem};
use crate::messages::Message;
use crate::policy::Action;
use crate::settings::Desk;
use crate::{Caller, Outcome, Refusal};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use delivery::{SmsEncoding, sms_parts, sms_text};
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::templates::{self, Flaw, OWN_TEXTS, Placeholder};
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::message_text;
use texts::{LOCALES, Locale};
use uuid::Uuid;
use words::InForce;

/// Longest own text and subject, in characters.
const LONGEST: usize = 4000;
const LONGEST_SUBJECT: usize = 150;
/// Most parts of an SMS, in Dutch and in other languages.
const PARTS: (usize, usize) = (1, 2);
/// Texts that one desk tries out within an hour.
const MOST_TRIALS: u64 = 30;

/// A text in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Subject line; not every channel shows it.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// Which text: of a message, by a channel, in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Which {
    /// The message.
    pub template: MessageTemplate,
    /// The channel.
    pub channel: ContactChannel,
    /// The language.
    pub language: Locale,
}

impl Which {
    /// By the words of an address; none when a desk has no such text to write.
    #[must_use]
    pub fn named(template: &str, channel: &str, language: &str) -> Option<Self> {
        let template: MessageTemplate = template.parse().ok()?;
        let channel: ContactChannel = channel.parse().ok()?;
        let language = *LOCALES.iter().find(|locale| locale.code() == language)?;
        let its = templates::channels(template).contains(&channel);
        its.then_some(Self { template, channel, language })
    }

    /// Whether it has a subject line of its own.
    #[must_use]
    pub const fn has_subject(self) -> bool {
        matches!(self.channel, ContactChannel::Email | ContactChannel::Letter)
    }

    /// What can be filled in, and whether it must be there.
    #[must_use]
    pub fn placeholders(self) -> Vec<(Placeholder, bool)> {
        let needed = templates::needed(self.template);
        let known = templates::known(self.template, self.channel);
        known.into_iter().map(|one| (one, needed.contains(&one))).collect()
    }

    fn is_of(self, row: &message_text::Model) -> bool {
        row.template == self.template.word()
            && row.channel == self.channel.word()
            && row.language == self.language.code()
    }
}

/// A channel of a message in the list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Which channel.
    pub channel: ContactChannel,
    /// The languages in which the desk's own text counts today.
    pub own: Vec<Locale>,
    /// Whether another text is to begin.
    pub planned: bool,
}

/// The messages with their channels.
///
/// # Errors
/// When the database fails.
pub async fn list(caller: &Caller) -> Outcome<Vec<(MessageTemplate, Vec<Listed>)>> {
    let scope = caller.scope(Action::WriteTemplates)?;
    let rows = store::templates::message_texts(caller.app.store.reader(), scope, None).await?;
    let today = caller.today();
    let all = OWN_TEXTS.iter().map(|template| {
        let in_force = InForce::on(*template, &rows, today);
        let listed = templates::channels(*template).iter().map(|channel| {
            let own =
                |l: &Locale| in_force.version(*channel, *l).is_some_and(|row| row.body.is_some());
            let planned = |row: &message_text::Model| {
                row.template == template.word()
                    && row.channel == channel.word()
                    && row.valid_from > today
            };
            Listed {
                channel: *channel,
                own: LOCALES.iter().copied().filter(own).collect(),
                planned: rows.iter().any(planned),
            }
        });
        (*template, listed.collect())
    });
    Ok(all.collect())
}

/// How long an SMS is with made-up values in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Characters, as the network counts them.
    pub units: usize,
    /// How many may be.
    pub most: usize,
    /// SMS that are charged.
    pub parts: usize,
    /// A character for which the network counts another way, so that less fits.
    pub because: Option<char>,
}

impl Measure {
    fn of(text: &str, l: Locale) -> Self {
        let text = sms_text(text);
        let measured = sms_parts(&text);
        let dutch = l.is_dutch();
        let most = match (measured.encoding, dutch) {
            (SmsEncoding::Gsm7, true) => 160,
            (SmsEncoding::Gsm7, false) => 2 * 153,
            (SmsEncoding::Ucs2, true) => 70,
            (SmsEncoding::Ucs2, false) => 2 * 67,
        };
        let outside = |character: &char| {
            sms_parts(character.encode_utf8(&mut [0; 4])).encoding == SmsEncoding::Ucs2
        };
        let because = text.chars().find(outside).filter(|character| dutch || character.is_ascii());
        Self { units: measured.units, most, parts: measured.parts, because }
    }

    const fn fits(&self, dutch: bool) -> bool {
        self.parts <= if dutch { PARTS.0 } else { PARTS.1 }
    }
}

/// A text as it would leave, with made-up values.
#[derive(Debug, Clone)]
pub struct Preview {
    /// Its words.
    pub words: Words,
    /// How long it is, when it is an SMS.
    pub measure: Option<Measure>,
}

/// A version of a text.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its number.
    pub number: i32,
    /// The day on which it begins.
    pub from: NaiveDate,
    /// Its words; none where the desk went back to the product's.
    pub words: Option<Words>,
    /// When it was saved.
    pub at: DateTime<Utc>,
    /// Name of who saved it; empty when that account is gone.
    pub by: String,
}

/// A text with its versions, to change it.
#[derive(Debug, Clone)]
pub struct Edited {
    /// The words that count today.
    pub words: Words,
    /// Whose they are.
    pub whose: Whose,
    /// As a family would get them today.
    pub preview: Preview,
    /// The Dutch that counts today, beside which another language is written.
    pub dutch: Option<Words>,
    /// Whether the own Dutch changed since this was written beside it.
    pub outdated: bool,
    /// Number of the newest version; 0 when there is none.
    pub number: i32,
    /// The newest first.
    pub versions: Vec<Version>,
    /// The languages in which the desk's own text counts today.
    pub own: Vec<Locale>,
}

/// What was typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TemplateForm {
    /// Subject line.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The first day on which it counts.
    pub from: String,
    /// Number of the newest version that the page showed.
    pub version: String,
    /// The phone to which an SMS is tried out.
    pub phone: String,
}

/// A text, to change it.
///
/// # Errors
/// When the database fails.
pub async fn edit(caller: &Caller, which: Which) -> Outcome<Edited> {
    let scope = caller.scope(Action::WriteTemplates)?;
    let (rows, desk) = known(caller, scope, which).await?;
    let Which { template, channel, language } = which;
    let today = caller.today();
    let in_force = InForce::on(template, &rows, today);
    let (words, whose) = in_force.words(channel, language);
    let foreign = language != Locale::Nl;
    let newest = newest(&rows, which);
    let beside = in_force.version(channel, Locale::Nl).filter(|row| row.body.is_some());
    let outdated = foreign
        && matches!(whose, Whose::Own(_))
        && in_force
            .version(channel, language)
            .is_some_and(|row| row.translates != beside.map(|row| row.number));
    let own = |l: &Locale| in_force.version(channel, *l).is_some_and(|row| row.body.is_some());
    Ok(Edited {
        preview: shown(caller, &desk, &in_force, which, &words, whose),
        dutch: foreign.then(|| in_force.words(channel, Locale::Nl).0),
        words,
        whose,
        outdated,
        number: newest.map_or(0, |row| row.number),
        own: LOCALES.iter().copied().filter(own).collect(),
        versions: versions(caller, scope, which, &rows).await?,
    })
}

async fn known(
    caller: &Caller,
    scope: Scope,
    which: Which,
) -> Outcome<(Vec<message_text::Model>, Desk)> {
    let store = &caller.app.store;
    let rows = store::templates::message_texts(store.reader(), scope, Some(which.template)).await?;
    let desk = store.desk_of(scope).await?.ok_or(Refusal::NotFound)?;
    Ok((rows, desk))
}

fn newest(rows: &[message_text::Model], which: Which) -> Option<&message_text::Model> {
    rows.iter().filter(|row| which.is_of(row)).max_by_key(|row| row.number)
}

fn shown(
    caller: &Caller,
    desk: &Desk,
    in_force: &InForce<'_>,
    Which { template, channel, language }: Which,
    words: &Words,
    whose: Whose,
) -> Preview {
    let values = |l| examples::values(&caller.app, desk, template, l, caller.today());
    let (own, dutch) = (values(language), values(Locale::Nl));
    let words = in_force.written(channel, language, words, whose, &own, &dutch);
    let sms = channel == ContactChannel::Sms;
    Preview { measure: sms.then(|| Measure::of(&words.body, language)), words }
}

async fn versions(
    caller: &Caller,
    scope: Scope,
    which: Which,
    rows: &[message_text::Model],
) -> Outcome<Vec<Version>> {
    let mut its: Vec<&message_text::Model> = rows.iter().filter(|row| which.is_of(row)).collect();
    its.sort_by_key(|row| std::cmp::Reverse(row.number));
    let ids: Vec<Uuid> = its.iter().filter_map(|row| row.by_account).collect();
    let names = caller.app.store.account_names(scope, &ids).await?;
    let version = |row: &message_text::Model| Version {
        number: row.number,
        from: row.valid_from,
        words: row.body.clone().map(|body| Words { subject: row.subject.clone(), body }),
        at: row.at,
        by: row
            .by_account
            .and_then(|id| names.get(&id).map(|(name, _)| name.clone()))
            .unwrap_or_default(),
    };
    Ok(its.into_iter().map(version).collect())
}

/// The typed words, when every rule for such a text is kept.
fn checked(errors: &mut Errors, which: Which, form: &TemplateForm) -> Words {
    let body = errors.take("body", forms::required(&form.body.replace("\r\n", "\n"), LONGEST));
    let subject = match which.has_subject() {
        true => errors.take("subject", forms::required(&form.subject, LONGEST_SUBJECT)),
        false => String::new(),
    };
    let problem = |flaw| match flaw {
        Flaw::Unknown(named) => Problem::UnknownPlaceholder(named),
        Flaw::Missing(one) => Problem::MissingPlaceholder(one.written()),
    };
    if errors.is_empty() {
        let in_subject = templates::known_in_subject(which.template);
        for flaw in templates::flaws(&subject, &in_subject, &[]) {
            errors.add("subject", problem(flaw));
        }
        let known = templates::known(which.template, which.channel);
        for flaw in templates::flaws(&body, &known, templates::needed(which.template)) {
            errors.add("body", problem(flaw));
        }
    }
    if which.channel == ContactChannel::Sms
        && let Some(word) = templates::child_named(&body, which.language.child_words())
    {
        errors.add("body", Problem::NamesChild(word.to_owned()));
    }
    Words { subject, body }
}

/// What was typed, as it would leave; with what is wrong with it.
///
/// # Errors
/// When the database fails.
pub async fn preview(
    caller: &Caller,
    which: Which,
    form: &TemplateForm,
) -> Outcome<(Preview, Errors)> {
    let scope = caller.scope(Action::WriteTemplates)?;
    let (rows, desk) = known(caller, scope, which).await?;
    let mut errors = Errors::default();
    checked(&mut errors, which, form);
    let words = Words { subject: form.subject.clone(), body: form.body.replace("\r\n", "\n") };
    let in_force = InForce::on(which.template, &rows, caller.today());
    let preview = shown(caller, &desk, &in_force, which, &words, Whose::Shared);
    too_long(&mut errors, which, &preview);
    Ok((preview, errors))
}

fn too_long(errors: &mut Errors, which: Which, preview: &Preview) {
    let Some(measure) = preview.measure else { return };
    if !measure.fits(which.language.is_dutch()) {
        let Measure { units, most, because, .. } = measure;
        errors.add("body", Problem::TooLongForSms { units, most, because });
    }
}

/// Saves a new version, from a day on.
///
/// # Errors
/// [`Refusal::Invalid`] with what is wrong with the words or the day; [`Refusal::Stale`] when
/// somebody saved in between.
pub async fn save(caller: &Caller, which: Which, form: &TemplateForm, key: FormKey) -> Outcome<()> {
    let (_, mut errors) = preview(caller, which, form).await?;
    let words = checked(&mut Errors::default(), which, form);
    let from = first_day(caller, &mut errors, form);
    let (words, from) = errors.unless_any((words, from))?;
    add(caller, which, Some(words), from, &form.version, key).await
}

/// Goes back to the product's text, from a day on.
///
/// # Errors
/// [`Refusal::Invalid`] when the day is not one; else as for [`save`].
pub async fn back(caller: &Caller, which: Which, form: &TemplateForm, key: FormKey) -> Outcome<()> {
    caller.may(Action::WriteTemplates)?;
    let mut errors = Errors::default();
    let from = first_day(caller, &mut errors, form);
    let from = errors.unless_any(from)?;
    add(caller, which, None, from, &form.version, key).await
}

/// The day from which a text counts: what was sent before is not written again.
fn first_day(caller: &Caller, errors: &mut Errors, form: &TemplateForm) -> NaiveDate {
    let from = errors.take("from", forms::required_date(&form.from));
    if errors.of("from").is_none() && from < caller.today() {
        errors.add("from", Problem::InThePast);
    }
    from
}

async fn add(
    caller: &Caller,
    which: Which,
    words: Option<Words>,
    valid_from: NaiveDate,
    seen: &str,
    key: FormKey,
) -> Outcome<()> {
    let scope = caller.scope(Action::WriteTemplates)?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    store::settings::lock_desk(&change.tx, scope).await?;
    let Which { template, channel, language } = which;
    let connection = change.tx.connection()?;
    let rows = store::templates::message_texts(connection, scope, Some(template)).await?;
    let number = newest(&rows, which).map_or(0, |row| row.number);
    if number.to_string() != seen {
        return Err(Refusal::Stale);
    }
    let dutch = InForce::on(template, &rows, valid_from)
        .version(channel, Locale::Nl)
        .filter(|row| language != Locale::Nl && row.body.is_some());
    let row = message_text::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        template: template.word().to_owned(),
        channel: channel.word().to_owned(),
        language: language.code().to_owned(),
        number: number + 1,
        valid_from,
        subject: words.as_ref().map(|words| words.subject.clone()).unwrap_or_default(),
        body: words.map(|words| words.body),
        translates: dutch.map(|row| row.number),
        by_account: Some(caller.actor.account),
        at: change.at,
    };
    let fields = [template.word(), channel.word(), language.code()];
    change.note(Action::WriteTemplates, "message_text", row.id, &fields);
    change.tx.insert(row).await?;
    change.commit("").await
}

/// The address to which a mail is tried out: that of the account.
///
/// # Errors
/// When the database fails.
pub async fn trial_address(caller: &Caller) -> Outcome<String> {
    let scope = caller.scope(Action::WriteTemplates)?;
    let account = caller.app.store.account(Some(scope), caller.actor.account).await?;
    Ok(account.ok_or(Refusal::NotFound)?.email)
}

/// Sends what was typed to the colleague who typed it, with made-up values: by e-mail to the
/// address of the account, by SMS to the phone that was typed. Answers to where.
///
/// # Errors
/// [`Refusal::Invalid`] with what is wrong; [`Refusal::NotFound`] for a channel by which
/// people send; [`Refusal::TooMany`] after many in an hour.
pub async fn try_out(
    caller: &Caller,
    which: Which,
    form: &TemplateForm,
    key: FormKey,
) -> Outcome<String> {
    let scope = caller.scope(Action::WriteTemplates)?;
    let (preview, mut errors) = preview(caller, which, form).await?;
    let recipient =
        match which.channel {
            ContactChannel::Email => trial_address(caller).await?,
            ContactChannel::Sms => {
                let typed = forms::phone(&form.phone);
                let typed = typed.and_then(|phone| {
                    if phone.is_empty() { Err(Problem::Required) } else { Ok(phone) }
                });
                errors.take("phone", typed)
            }
            _ => return Err(Refusal::NotFound),
        };
    let recipient = errors.unless_any(recipient)?;
    let since = caller.now() - Duration::hours(1);
    let reader = caller.app.store.reader();
    if store::templates::trials_since(reader, scope, since).await? >= MOST_TRIALS {
        return Err(Refusal::TooMany(60 * 60));
    }
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(recipient),
        Start::Fresh(change) => change,
    };
    let mail = crate::messages::blank_mail(
        scope.desk(),
        MessageTemplate::Trial,
        recipient.clone(),
        change.at,
    );
    let row = Message {
        channel: which.channel.word().to_owned(),
        language: which.language.code().to_owned(),
        subject: preview.words.subject,
        body: preview.words.body,
        ..mail
    };
    change.note(Action::WriteTemplates, "message", row.id, &["trial"]);
    change.tx.insert(row).await?;
    change.commit("").await?;
    Ok(recipient)
}
