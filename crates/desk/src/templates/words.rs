//! The words of a message to a family: the desk's own where it wrote them, from the day on
//! that it chose, or else the product's; with what is filled in.

use super::Words;
use crate::Outcome;
use crate::messages::Content;
use crate::settings::Profile;
use chrono::NaiveDate;
use delivery::sms_value;
use domain::families::ContactChannel;
use domain::messages::MessageTemplate;
use domain::templates::{self, Placeholder};
use sea_orm::ConnectionTrait;
use store::Scope;
use store::entities::{desk, message_text};
use texts::{DUTCH_BEGINS, DUTCH_ENDS, Locale};

/// What is filled in: in a text that has room, and in an SMS.
#[derive(Debug, Clone, Default)]
pub(crate) struct Values(Vec<(Placeholder, String, String)>);

impl Values {
    /// What every message of a desk can say.
    pub(crate) fn of(desk: &desk::Model, l: Locale) -> Self {
        let brief = Profile::of(desk).sms_name;
        let brief = brief.unwrap_or_else(|| templates::brief_name(&desk.name));
        Self::default()
            .with_short(Placeholder::Desk, &desk.name, brief)
            .with(Placeholder::Phone, l.phone(&desk.phone))
    }

    /// Where an appointment is.
    pub(crate) fn with_place(self, place: &str) -> Self {
        self.with_short(Placeholder::Place, place, templates::brief_place(place))
    }

    /// The same everywhere.
    pub(crate) fn with(self, placeholder: Placeholder, value: impl Into<String>) -> Self {
        let value = value.into();
        self.with_short(placeholder, value.clone(), value)
    }

    /// A day: written out where there is room.
    pub(crate) fn with_day(self, placeholder: Placeholder, l: Locale, day: NaiveDate) -> Self {
        self.with_short(placeholder, l.long_date(day), l.short_date(day))
    }

    /// One way where there is room, another in an SMS.
    pub(crate) fn with_short(
        mut self,
        placeholder: Placeholder,
        long: impl Into<String>,
        short: impl Into<String>,
    ) -> Self {
        self.0.push((placeholder, long.into(), short.into()));
        self
    }

    fn of_placeholder(&self, placeholder: Placeholder, short: bool) -> Option<&str> {
        let found = self.0.iter().find(|(one, ..)| *one == placeholder);
        found.map(|(_, long, brief)| if short { brief.as_str() } else { long.as_str() })
    }

    /// A text with these in it; where the script runs the other way, each is kept apart.
    pub(super) fn fill(&self, l: Locale, channel: ContactChannel, text: &str) -> String {
        let short = channel == ContactChannel::Sms;
        let apart = l.direction() == "rtl";
        templates::filled(text, |placeholder| {
            let value = self.of_placeholder(placeholder, short)?;
            let value = if short { sms_value(value) } else { value.to_owned() };
            Some(if apart { format!("\u{2068}{value}\u{2069}") } else { value })
        })
    }
}

/// Takes the marks off that keep a value apart: they come back when it is filled in.
fn unmarked(text: &str) -> String {
    text.replace("\u{2068}{", "{").replace("}\u{2069}", "}")
}

/// Subject, long text and short text of the product, in a language as it stands there.
fn texts_of(l: Locale, template: MessageTemplate) -> (String, String, String) {
    let [name, desk, phone, link, by, what, location, day, hour, place, code, address, number] = [
        Placeholder::Name,
        Placeholder::Desk,
        Placeholder::Phone,
        Placeholder::Link,
        Placeholder::LastDay,
        Placeholder::What,
        Placeholder::Location,
        Placeholder::Day,
        Placeholder::Hour,
        Placeholder::Place,
        Placeholder::Code,
        Placeholder::Address,
        Placeholder::Number,
    ]
    .map(Placeholder::written);
    match template {
        MessageTemplate::Proposal => (
            l.message_proposal_subject(&desk),
            l.message_proposal_text(&by, &desk, &link, &name, &phone, &what),
            l.message_proposal_short(&by, &desk, &link),
        ),
        MessageTemplate::Reminder => (
            l.message_reminder_subject(&desk),
            l.message_reminder_text(&by, &desk, &link, &name, &phone, &what),
            l.message_reminder_short(&by, &desk, &link),
        ),
        MessageTemplate::Confirmation => (
            l.message_confirmation_subject().to_owned(),
            l.message_confirmation_text(&desk, &name, &phone, &what),
            l.message_confirmation_short(&desk, &phone),
        ),
        MessageTemplate::Withdrawal => (
            l.message_withdrawal_subject().to_owned(),
            l.message_withdrawal_text(&desk, &location, &name, &phone),
            l.message_withdrawal_short(&desk, &phone),
        ),
        MessageTemplate::BeforeCall => {
            let short = l.message_before_call_short(&desk, &phone);
            (desk, short.clone(), short)
        }
        MessageTemplate::Appointment | MessageTemplate::AppointmentPlanned => (
            l.message_appointment_subject(&day, &hour),
            l.message_appointment_text(&day, &desk, &name, &phone, &place, &hour),
            l.message_appointment_short(&day, &desk, &phone, &place, &hour),
        ),
        MessageTemplate::AppointmentChanged => (
            l.message_appointment_changed_subject(&day, &hour),
            l.message_appointment_changed_text(&day, &desk, &name, &phone, &place, &hour),
            l.message_appointment_changed_short(&day, &desk, &phone, &place, &hour),
        ),
        MessageTemplate::AppointmentCancelled => (
            l.message_appointment_cancelled_subject(&day, &hour),
            l.message_appointment_cancelled_text(&day, &desk, &name, &phone, &hour),
            l.message_appointment_cancelled_short(&day, &desk, &phone, &hour),
        ),
        MessageTemplate::SignInCode => (
            l.message_code_subject(&desk),
            l.message_code_text(&code, &desk, &link, &name, &phone),
            l.message_code_short(&code, &desk),
        ),
        MessageTemplate::StillLooking => (
            l.message_still_subject().to_owned(),
            l.message_still_text(&address, &desk, &name, &phone, &code),
            l.message_still_short(&address, &desk, &code),
        ),
        MessageTemplate::Received => (
            l.ask_received_subject(&desk),
            l.ask_received_text(&address, &code, &day, &desk, &number, &phone),
            l.ask_received_short(&code, &day, &desk, &number),
        ),
        MessageTemplate::GoOn => (
            l.ask_later_subject().to_owned(),
            l.ask_later_email(&desk, &link, &phone, &by),
            l.ask_later_sms(&desk, &link),
        ),
        _ => Default::default(),
    }
}

/// The product's words of a message, with places to fill in; and whether the Dutch stands
/// beside them, because nobody checked the translation.
pub(super) fn product(
    l: Locale,
    template: MessageTemplate,
    channel: ContactChannel,
) -> (Words, bool) {
    let (subject, text, short) = texts_of(l, template);
    let text = if channel == ContactChannel::Sms { short } else { text };
    let (body, beside) = match text.split_once(DUTCH_BEGINS) {
        // Not translated yet.
        Some(("", dutch)) => (dutch.trim_end_matches(DUTCH_ENDS).to_owned(), false),
        Some((own, _)) => (unmarked(own.trim_end()), true),
        None => (unmarked(&text), false),
    };
    let subject = unmarked(&subject).replace([DUTCH_BEGINS, DUTCH_ENDS], "");
    (Words { subject, body }, beside)
}

/// Whose words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Of the product.
    Product,
    /// Of the desk, for this channel and language; with its number.
    Own(i32),
    /// Of the desk, for e-mail or in Dutch: what this channel or language has no own text for.
    Shared,
}

/// The texts of one message that a desk wrote and that have begun.
pub(super) struct InForce<'a> {
    template: MessageTemplate,
    begun: Vec<&'a message_text::Model>,
}

impl<'a> InForce<'a> {
    /// On a day. `rows` stand in the order in which they take over.
    pub(super) fn on(
        template: MessageTemplate,
        rows: &'a [message_text::Model],
        day: NaiveDate,
    ) -> Self {
        let of_it =
            |row: &&message_text::Model| row.template == template.word() && row.valid_from <= day;
        Self { template, begun: rows.iter().filter(of_it).collect() }
    }

    /// The version that counts for exactly this channel and language.
    pub(super) fn version(
        &self,
        channel: ContactChannel,
        l: Locale,
    ) -> Option<&'a message_text::Model> {
        let its =
            |row: &&&message_text::Model| row.channel == channel.word() && row.language == l.code();
        self.begun.iter().rev().find(its).copied()
    }

    fn own(&self, channel: ContactChannel, l: Locale) -> Option<(Words, i32)> {
        let row = self.version(channel, l)?;
        let words = Words { subject: row.subject.clone(), body: row.body.clone()? };
        Some((words, row.number))
    }

    /// The words that count, and whose they are. A letter and a WhatsApp message follow the
    /// e-mail, simple Dutch follows the Dutch, where the desk wrote no own ones for them.
    pub(super) fn words(&self, channel: ContactChannel, l: Locale) -> (Words, Whose) {
        if let Some((words, number)) = self.own(channel, l) {
            return (words, Whose::Own(number));
        }
        let mail = matches!(channel, ContactChannel::Letter | ContactChannel::Whatsapp)
            .then_some(ContactChannel::Email);
        let dutch = (l.is_dutch() && l != Locale::Nl).then_some(Locale::Nl);
        let others = [(mail, Some(l)), (Some(channel), dutch), (mail, dutch)];
        let shared = others.into_iter().find_map(|(channel, l)| self.own(channel?, l?));
        match shared {
            Some((words, _)) => (words, Whose::Shared),
            None => (product(l, self.template, channel).0, Whose::Product),
        }
    }

    /// Whether the Dutch stands beside the words in this language: about a deadline or a
    /// right, in an own text or in a translation that nobody checked.
    fn beside(&self, channel: ContactChannel, l: Locale, whose: Whose) -> bool {
        if l.is_dutch() || channel == ContactChannel::Sms {
            return false;
        }
        match whose {
            Whose::Product => product(l, self.template, channel).1,
            _ => templates::is_about_law(self.template),
        }
    }

    /// A message as it leaves.
    pub(super) fn written(
        &self,
        channel: ContactChannel,
        l: Locale,
        words: &Words,
        whose: Whose,
        values: &Values,
        dutch_values: &Values,
    ) -> Words {
        let mut body = values.fill(l, channel, &words.body);
        if self.beside(channel, l, whose) {
            let (dutch, _) = self.words(channel, Locale::Nl);
            let dutch = dutch_values.fill(Locale::Nl, channel, &dutch.body);
            body = format!("{body} {DUTCH_BEGINS}{dutch}{DUTCH_ENDS}");
        }
        Words { subject: values.fill(l, channel, &words.subject), body }
    }
}

/// A message in words, for every channel, as the desk writes it on a day. `values` are made
/// for the language of the reader and, where the Dutch stands beside it, for Dutch.
pub(crate) async fn content(
    connection: &impl ConnectionTrait,
    desk: &desk::Model,
    template: MessageTemplate,
    (l, day): (Locale, NaiveDate),
    values: impl Fn(Locale) -> Values,
) -> Outcome<Content> {
    let scope = Scope::of_desk(desk.id);
    let rows = store::templates::message_texts(connection, scope, Some(template)).await?;
    let in_force = InForce::on(template, &rows, day);
    let (own, dutch) = (values(l), values(Locale::Nl));
    let on = |channel| {
        let (words, whose) = in_force.words(channel, l);
        in_force.written(channel, l, &words, whose, &own, &dutch)
    };
    let mail = on(ContactChannel::Email);
    let sms = on(ContactChannel::Sms);
    Ok(Content {
        sms: Words { subject: mail.subject.clone(), ..sms },
        whatsapp: Words { subject: mail.subject.clone(), ..on(ContactChannel::Whatsapp) },
        letter: on(ContactChannel::Letter),
        mail,
        calendar: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Placeholder, Values, product, texts_of};
    use chrono::NaiveDate;
    use delivery::{MOST_PARTS, sms_parts, sms_text};
    use domain::families::ContactChannel;
    use domain::templates::{self, OWN_TEXTS};
    use texts::{LOCALES, Locale};

    /// Longer than any address in Flanders is likely to be: a municipality of twenty letters.
    const SITE: &str = "https://kinderopvang.sint-katelijne-waver.be";
    const SECRET: &str = "0123456789abcdef0123456789abcdef";

    /// The longest that is filled in.
    fn longest(l: Locale) -> Values {
        let day = NaiveDate::from_ymd_opt(2026, 12, 30).expect("a day");
        let place = "Wilsonstraat 128, 2860 Sint-Katelijne-Waver, tweede verdieping";
        let phone = l.phone("+32475123456");
        Values::default()
            .with_short(
                Placeholder::Desk,
                "",
                templates::brief_name("Lokaal loket kinderopvang Sint-Katelijne-Waver"),
            )
            .with(Placeholder::Phone, phone.clone())
            .with(Placeholder::Number, phone)
            .with(Placeholder::Link, format!("{SITE}/a/{SECRET}"))
            .with_short(Placeholder::LastDay, "", "30/12")
            .with_day(Placeholder::Day, l, day)
            .with(Placeholder::Hour, "14:30")
            .with_place(place)
            .with(Placeholder::Code, "K7M-4QXD")
            .with(Placeholder::Address, format!("{SITE}/my"))
    }

    #[test]
    fn an_sms_fits_with_the_longest_names() {
        let mut long = Vec::new();
        for template in OWN_TEXTS {
            if !templates::channels(template).contains(&ContactChannel::Sms) {
                continue;
            }
            for l in LOCALES {
                let (words, _) = product(*l, template, ContactChannel::Sms);
                let text = sms_text(&longest(*l).fill(*l, ContactChannel::Sms, &words.body));
                let most = if l.is_dutch() { 1 } else { MOST_PARTS };
                let measured = sms_parts(&text);
                if measured.parts > most || text.contains('{') {
                    long.push(format!("{template} {l:?} {measured:?}: {text}"));
                }
            }
        }
        assert!(long.is_empty(), "too long:\n{}", long.join("\n"));
    }

    #[test]
    fn the_product_keeps_its_own_rules() {
        for template in OWN_TEXTS {
            for l in LOCALES {
                for channel in templates::channels(template) {
                    let (words, beside) = product(*l, template, *channel);
                    let known = templates::known(template, *channel);
                    let wrong = templates::flaws(&words.body, &known, templates::needed(template));
                    assert_eq!(wrong, [], "{template} {channel} {l:?}: {}", words.body);
                    let known = templates::known_in_subject(template);
                    let wrong = templates::flaws(&words.subject, &known, &[]);
                    assert_eq!(wrong, [], "{template} {l:?}: {}", words.subject);
                    assert!(!beside || templates::is_about_law(template), "{template} {l:?}");
                    if *channel == ContactChannel::Sms {
                        let named = templates::child_named(&words.body, l.child_words());
                        assert_eq!(named, None, "{template} {l:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn filled_in_here_a_text_is_what_the_product_writes() {
        let values = Placeholder::ALL
            .iter()
            .fold(Values::default(), |values, one| values.with(*one, one.written()));
        for template in OWN_TEXTS {
            for l in LOCALES {
                let (_, text, short) = texts_of(*l, template);
                for (channel, whole) in
                    [(ContactChannel::Email, text), (ContactChannel::Sms, short)]
                {
                    let (words, beside) = product(*l, template, channel);
                    let filled = values.fill(*l, channel, &words.body);
                    let fits = if beside { whole.starts_with(&filled) } else { whole == filled };
                    assert!(fits, "{template} {l:?}: {filled}");
                }
            }
        }
    }
}
