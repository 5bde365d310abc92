//! Texts of messages to families (*berichtteksten*) that a desk may write itself: which
//! there are, by which channels they go, and what is filled in where. In a text stands
//! `{naam}` where the name of the reader comes, and so on.
//!
//! An SMS says nothing of the child and of where it may go: phones are shared and lie on
//! tables. So its texts know fewer of these places.

use crate::families::ContactChannel;
use crate::messages::MessageTemplate;
use crate::search::fold;
use crate::words::word_enum;

word_enum! {
    /// A place in a text where something is filled in (*invulplek*). Its word is what people
    /// type between braces.
    Placeholder {
        /// Given name of the reader.
        Name = "naam",
        /// Name of the desk.
        Desk = "loket",
        /// Phone number of the desk.
        Phone = "telefoon",
        /// The personal link of the reader.
        Link = "link",
        /// The last day to answer.
        LastDay = "laatste-dag",
        /// What is proposed: where, which days, from when.
        What = "voorstel",
        /// Name of a location.
        Location = "opvang",
        /// A day.
        Day = "dag",
        /// An hour.
        Hour = "uur",
        /// Where an appointment is.
        Place = "waar",
        /// A code: to sign in, or of a request.
        Code = "code",
        /// The address where a family follows its request.
        Address = "adres",
        /// The number from which the desk calls.
        Number = "nummer",
    }
}

impl Placeholder {
    /// As it stands in a text.
    #[must_use]
    pub fn written(self) -> String {
        format!("{{{self}}}")
    }
}

/// The messages of which a desk may write the text, in the order of a family's way.
pub const OWN_TEXTS: [MessageTemplate; 13] = [
    MessageTemplate::GoOn,
    MessageTemplate::Received,
    MessageTemplate::SignInCode,
    MessageTemplate::Proposal,
    MessageTemplate::Reminder,
    MessageTemplate::Confirmation,
    MessageTemplate::Withdrawal,
    MessageTemplate::BeforeCall,
    MessageTemplate::AppointmentPlanned,
    MessageTemplate::AppointmentChanged,
    MessageTemplate::AppointmentCancelled,
    MessageTemplate::Appointment,
    MessageTemplate::StillLooking,
];

/// The channels by which a message goes; none when a desk cannot write its text.
#[must_use]
pub const fn channels(template: MessageTemplate) -> &'static [ContactChannel] {
    use ContactChannel::{Email, Letter, Sms, Whatsapp};
    match template {
        MessageTemplate::GoOn | MessageTemplate::Received | MessageTemplate::SignInCode => {
            &[Email, Sms]
        }
        MessageTemplate::BeforeCall => &[Sms],
        MessageTemplate::Proposal
        | MessageTemplate::Reminder
        | MessageTemplate::Confirmation
        | MessageTemplate::Withdrawal
        | MessageTemplate::Appointment
        | MessageTemplate::AppointmentPlanned
        | MessageTemplate::AppointmentChanged
        | MessageTemplate::AppointmentCancelled
        | MessageTemplate::StillLooking => &[Email, Sms, Whatsapp, Letter],
        _ => &[],
    }
}

/// Whether a message is about a deadline or a right: then the Dutch stands beside a
/// translation that nobody checked.
#[must_use]
pub const fn is_about_law(template: MessageTemplate) -> bool {
    matches!(template, MessageTemplate::Proposal | MessageTemplate::Reminder)
}

/// What a text must say: without it the reader cannot do what it asks.
#[must_use]
pub const fn needed(template: MessageTemplate) -> &'static [Placeholder] {
    use Placeholder::{Address, Code, Day, Hour, LastDay, Link, Phone, Place};
    match template {
        MessageTemplate::Proposal | MessageTemplate::Reminder => &[Link, LastDay],
        MessageTemplate::Confirmation
        | MessageTemplate::Withdrawal
        | MessageTemplate::BeforeCall => &[Phone],
        MessageTemplate::Appointment
        | MessageTemplate::AppointmentPlanned
        | MessageTemplate::AppointmentChanged => &[Day, Hour, Place],
        MessageTemplate::AppointmentCancelled => &[Day, Hour],
        MessageTemplate::GoOn => &[Link],
        MessageTemplate::Received | MessageTemplate::SignInCode => &[Code],
        MessageTemplate::StillLooking => &[Address, Code],
        _ => &[],
    }
}

/// What a text by this channel may say.
#[must_use]
pub fn known(template: MessageTemplate, channel: ContactChannel) -> Vec<Placeholder> {
    use Placeholder::{Address, Day, Desk, LastDay, Link, Location, Name, Number, Phone, What};
    let more: &[Placeholder] = match template {
        MessageTemplate::Proposal | MessageTemplate::Reminder => &[Name, What, Desk, Phone],
        MessageTemplate::Confirmation => &[Name, What, Desk],
        MessageTemplate::Withdrawal => &[Name, Location, Desk],
        MessageTemplate::GoOn => &[LastDay, Desk, Phone],
        MessageTemplate::Received => &[Day, Number, Address, Desk, Phone],
        MessageTemplate::SignInCode => &[Name, Link, Desk, Phone],
        MessageTemplate::BeforeCall => &[Desk],
        _ => &[Name, Desk, Phone],
    };
    let private = |one: &Placeholder| matches!(one, Name | What | Location);
    // A link that signs in is for a mail: opened from an SMS it is in another browser.
    let elsewhere = |one: &Placeholder| *one == Link && template == MessageTemplate::SignInCode;
    let sms = channel == ContactChannel::Sms;
    let in_it = |one: &Placeholder| !sms || !(private(one) || elsewhere(one));
    let mut all: Vec<Placeholder> = needed(template).iter().chain(more).copied().collect();
    all.retain(in_it);
    all
}

/// What the subject of a message may say: what anybody may see who looks at a list of mails.
#[must_use]
pub fn known_in_subject(template: MessageTemplate) -> Vec<Placeholder> {
    let all = known(template, ContactChannel::Sms);
    let open = [Placeholder::Desk, Placeholder::Day, Placeholder::Hour];
    all.into_iter().filter(|one| open.contains(one)).collect()
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they stand.
    Words(&'a str),
    /// What stood between braces.
    Named(&'a str),
}

/// The pieces of a text. A brace without its other half is words.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((named, after)) = after.split_once('}') else { break };
        if !before.is_empty() {
            found.push(Piece::Words(before));
        }
        found.push(Piece::Named(named.trim()));
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece::Words(rest));
    }
    found
}

/// Most letters of the name of a desk in an SMS.
pub const MOST_NAME: usize = 20;
/// Most letters in an SMS of where an appointment is.
pub const MOST_PLACE: usize = 44;

/// The name of a desk as an SMS says it, where the desk chose none: whole when it is short,
/// and else its last words that fit, for there stands which desk it is.
#[must_use]
pub fn brief_name(name: &str) -> String {
    let name = name.trim();
    let fits = |words: &&str| words.chars().count() <= MOST_NAME;
    let starts = name.char_indices().filter(|(_, letter)| *letter == ' ').map(|(at, _)| at + 1);
    let mut ends = std::iter::once(0).chain(starts).filter_map(|at| name.get(at..));
    // Not from the middle: "van het kind".
    let begins = |words: &&str| words.starts_with(char::is_uppercase);
    let brief = ends.clone().filter(fits).find(|words| *words == name || begins(words));
    brief.or_else(|| ends.next_back()).map_or_else(String::new, |words| cut(words, MOST_NAME))
}

/// Where an appointment is, as an SMS says it.
#[must_use]
pub fn brief_place(place: &str) -> String {
    cut(place.trim(), MOST_PLACE)
}

/// At most so many letters, up to the end of a word.
fn cut(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let begun = text.get(..end).unwrap_or_default();
    let words = begun.rsplit_once([' ', '\n']).or_else(|| begun.rsplit_once('-'));
    let whole = words.map_or(begun, |(whole, _)| whole);
    whole.trim_end_matches([' ', ',', '-']).to_owned()
}

/// What is wrong with the places in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing of this message goes by that name.
    Unknown(String),
    /// This must be in it.
    Missing(Placeholder),
}

/// What is wrong with the places in a text that knows and needs these.
#[must_use]
pub fn flaws(text: &str, known: &[Placeholder], needed: &[Placeholder]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut named = Vec::new();
    for piece in pieces(text) {
        match piece {
            Piece::Named(word) => match word.parse::<Placeholder>() {
                Ok(one) if known.contains(&one) => named.push(one),
                _ => flaws.push(Flaw::Unknown(format!("{{{word}}}"))),
            },
            Piece::Words(words) if words.contains(['{', '}']) => {
                let brace = if words.contains('{') { "{" } else { "}" };
                flaws.push(Flaw::Unknown(brace.to_owned()));
            }
            Piece::Words(_) => {}
        }
    }
    flaws.extend(needed.iter().filter(|one| !named.contains(one)).copied().map(Flaw::Missing));
    flaws
}

/// A text with everything filled in, once: what is filled in is not read again.
#[must_use]
pub fn filled(text: &str, value: impl Fn(Placeholder) -> Option<String>) -> String {
    let mut done = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => done.push_str(words),
            Piece::Named(word) => match word.parse().ok().and_then(&value) {
                Some(value) => done.push_str(&value),
                None => {
                    done.push('{');
                    done.push_str(word);
                    done.push('}');
                }
            },
        }
    }
    done
}

/// The first word of a text that names a child: of these words, or of a family of words
/// where one ends with `*`. Capitals and accents make no difference, and what stands before
/// or after an apostrophe or a hyphen (*l'enfant*, *baby's*) is a word of its own.
#[must_use]
pub fn child_named<'a>(text: &'a str, child_words: &[&str]) -> Option<&'a str> {
    let known = |known: &&str| match known.strip_suffix('*') {
        Some(stem) => (fold(stem), true),
        None => (fold(known), false),
    };
    let known: Vec<(String, bool)> = child_words.iter().map(known).collect();
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).find(|word| {
        let word = fold(word);
        known.iter().any(
            |(known, begins)| {
                if *begins { word.starts_with(known.as_str()) } else { word == *known }
            },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{
        Flaw, OWN_TEXTS, Piece, Placeholder, brief_name, brief_place, channels, child_named,
        filled, flaws, known, known_in_subject, needed, pieces,
    };
    use crate::families::ContactChannel;
    use crate::messages::MessageTemplate;

    #[test]
    fn what_is_needed_may_be_said_by_every_channel() {
        for template in OWN_TEXTS {
            assert!(!channels(template).is_empty(), "{template}");
            for channel in channels(template) {
                let known = known(template, *channel);
                assert!(needed(template).iter().all(|one| known.contains(one)), "{template}");
            }
            assert!(known_in_subject(template).contains(&Placeholder::Desk), "{template}");
        }
        assert!(channels(MessageTemplate::Candidacy).is_empty());
    }

    #[test]
    fn an_sms_knows_nothing_of_the_family_or_the_place() {
        for template in OWN_TEXTS {
            for one in known(template, ContactChannel::Sms) {
                let private = [Placeholder::Name, Placeholder::What, Placeholder::Location];
                assert!(!private.contains(&one), "{template} {one}");
            }
        }
    }

    #[test]
    fn a_text_falls_apart_at_its_braces() {
        let found = pieces("Dag { naam }, {link} {niet af");
        let expected = [
            Piece::Words("Dag "),
            Piece::Named("naam"),
            Piece::Words(", "),
            Piece::Named("link"),
            Piece::Words(" {niet af"),
        ];
        assert_eq!(found, expected);
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn unknown_and_missing_places_are_told() {
        let known = [Placeholder::Name, Placeholder::Link];
        let found = flaws("Dag {naam}, {kind} }", &known, &[Placeholder::Link]);
        let expected = [
            Flaw::Unknown("{kind}".to_owned()),
            Flaw::Unknown("}".to_owned()),
            Flaw::Missing(Placeholder::Link),
        ];
        assert_eq!(found, expected);
        assert_eq!(flaws("{link} {loket}", &known, &[]), [Flaw::Unknown("{loket}".to_owned())]);
    }

    #[test]
    fn what_is_filled_in_is_not_read_again() {
        let value = |one| (one == Placeholder::Name).then(|| "{link}".to_owned());
        assert_eq!(filled("Dag {naam}: {link} {x}", value), "Dag {link}: {link} {x}");
    }

    #[test]
    fn an_sms_says_a_long_name_by_its_end() {
        for (name, brief) in [
            ("Loket Lindedorp", "Loket Lindedorp"),
            ("Lokaal loket kinderopvang Sint-Katelijne-Waver", "Sint-Katelijne-Waver"),
            ("Kinderopvangloket van de stad Aalst", "Aalst"),
            ("Loket kinderopvang Beveren-Kruibeke-Zwijndrecht", "Beveren-Kruibeke"),
            ("opvang", "opvang"),
            ("", ""),
        ] {
            assert_eq!(brief_name(name), brief, "{name}");
        }
        let place = "Sociaal Huis, Wilsonstraat 128, 2860 Sint-Katelijne-Waver";
        assert_eq!(brief_place(place), "Sociaal Huis, Wilsonstraat 128, 2860");
        assert_eq!(brief_place("Markt 1"), "Markt 1");
    }

    #[test]
    fn a_word_for_a_child_is_found_whole() {
        let words = ["kind", "baby", "enfant*", "bébé", "дит*"];
        assert_eq!(child_named("Nieuws over uw Kind!", &words), Some("Kind"));
        assert_eq!(child_named("de baby’s", &words), Some("baby"));
        assert_eq!(child_named("le rendez-vous de l’enfant", &words), Some("enfant"));
        assert_eq!(child_named("votre BEBE", &words), Some("BEBE"));
        assert_eq!(child_named("для дитини", &words), Some("дитини"));
        assert_eq!(child_named("Kinderloket en kindvriendelijk", &words), None);
    }
}
