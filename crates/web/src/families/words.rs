//! What stands in a file, in words: wishes, children, how to reach, what happened.

use crate::components::week_in_words;
use desk::families::{Asked, Entry, Family, File, Kid, What};
use desk::messages::{Standing, Ways};
use domain::families::{Birth, ContactChannel, ContactProfile};
use domain::requests::{Together, Wish};
use texts::Locale;

/// A fact: what, and its value in words.
pub type Fact = (&'static str, String);

/// Languages to choose from, wherever a family is written down; what was kept and is not here
/// stays choosable.
const LANGUAGES: &[&str] = &[
    "nl", "fr", "en", "de", "ar", "tr", "es", "pt", "it", "pl", "ro", "bg", "ru", "uk", "sq", "hy",
    "fa", "ps", "ur", "so", "ti", "ku", "ber", "zh",
];

/// Name of a language; a tag without a name is shown as it is.
pub fn language(l: Locale, tag: &str) -> String {
    // An older list named Berber by one of its languages.
    let known = tag == "rif" || LANGUAGES.contains(&tag);
    if known { l.family_language_name(tag) } else { tag.to_owned() }
}

/// The languages to choose from, with the one that was kept.
pub fn languages(l: Locale, kept: &str) -> Vec<(String, String)> {
    let unknown = (String::new(), l.family_language_unknown().to_owned());
    let known = LANGUAGES.iter().map(|tag| ((*tag).to_owned(), language(l, tag)));
    let other = (!kept.is_empty() && !LANGUAGES.contains(&kept))
        .then(|| (kept.to_owned(), language(l, kept)));
    std::iter::once(unknown).chain(known).chain(other).collect()
}

/// The channels to choose from, none first.
pub fn channels(l: Locale) -> Vec<(String, String)> {
    let words = ContactChannel::ALL.iter().map(|channel| channel.word());
    let all = std::iter::once("").chain(words);
    all.map(|word| (word.to_owned(), l.family_channel_choice(word))).collect()
}

/// What the fields of an applicant are called, wherever one is written down.
pub fn applicant_labels(l: Locale) -> Vec<(&'static str, &'static str)> {
    vec![
        ("given_name", l.family_given_name()),
        ("family_name", l.family_family_name()),
        ("phone", l.family_phone()),
        ("phone2", l.family_phone2()),
        ("email", l.family_email()),
        ("street", l.family_street()),
        ("postcode", l.family_postcode()),
        ("town", l.family_town()),
        ("language", l.family_language()),
        ("cannot_read", l.family_tick_cannot_read()),
        ("sms_before_call", l.family_tick_sms()),
        ("interpreter", l.family_tick_interpreter()),
        ("trusted_person", l.family_trusted()),
    ]
}

/// The title of a file.
pub fn title(l: Locale, family: &Family) -> String {
    let name = desk::families::full_name(family);
    if name.is_empty() { l.family_unnamed().to_owned() } else { name }
}

/// How to reach a family: icon and words, what matters most first.
pub fn reach(l: Locale, profile: &ContactProfile) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    if profile.cannot_read {
        lines.push(("phone", l.family_cannot_read().to_owned()));
    }
    if profile.sms_before_call {
        lines.push(("message", l.family_sms_first().to_owned()));
    }
    if profile.interpreter {
        lines.push(("users", l.family_interpreter().to_owned()));
    }
    if !profile.language.is_empty() {
        lines.push(("language", l.family_speaks(language(l, &profile.language))));
    }
    if !profile.channels.is_empty() {
        let channels: Vec<String> =
            profile.channels.iter().map(|channel| l.family_channel(channel.word())).collect();
        lines.push(("send", l.family_channels(channels.join(", "))));
    }
    lines
}

/// A child: when born or expected, how old, when to school.
pub fn child(l: Locale, kid: &Kid) -> Vec<String> {
    let mut lines = vec![match kid.birth {
        Birth::Born(day) => l.family_born(l.short_date(day)),
        Birth::Due(day) => l.family_due(l.short_date(day)),
        Birth::Unknown => l.family_birth_unknown().to_owned(),
    }];
    if let (Birth::Born(_), Some(months)) = (kid.birth, kid.months) {
        lines.push(if months < 24 {
            l.family_age_months(months)
        } else {
            l.family_age_years(months % 12, months / 12)
        });
    }
    if let Some(day) = kid.school_entry {
        lines.push(l.family_school_from(l.short_date(day)));
    }
    lines
}

/// Name of a child.
pub fn child_name(l: Locale, kid: &Kid) -> String {
    l.child_full(&kid.row.given_name, &kid.row.family_name, kid.row.number)
}

/// For whom a request is.
pub fn request_title(l: Locale, asked: &Asked) -> String {
    l.family_request_for(l.child_called(&asked.child, asked.child_number))
}

/// The days of a wish.
pub fn days(l: Locale, wish: &Wish) -> String {
    let mut parts = Vec::new();
    if wish.week.is_empty() {
        parts.push(l.family_days_count(wish.days_per_week()));
    } else {
        parts.push(week_in_words(l, wish.week));
    }
    if !wish.other_week.is_empty() {
        parts.push(l.family_other_week(week_in_words(l, wish.other_week)));
    }
    if wish.varying {
        parts.push(l.family_varying().to_owned());
    }
    parts.join("; ")
}

/// A wish as facts.
pub fn wish(l: Locale, wish: &Wish) -> Vec<Fact> {
    let mut facts = vec![
        (l.family_wish_start(), l.short_date(wish.start)),
        (l.family_wish_days(), days(l, wish)),
    ];
    if let Some((from, until)) = wish.hours {
        let hour = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
        facts.push((l.family_wish_hours(), l.family_hours_between(hour(from), hour(until))));
    }
    facts.push((l.family_wish_care(), l.family_care(wish.care.word())));
    facts.push((l.family_wish_tariff(), l.family_tariff(wish.tariff.word())));
    if !wish.preference.is_empty() {
        facts.push((l.family_wish_preference(), wish.preference.clone()));
    }
    let room = [
        (wish.flexibility.later_start, l.family_later_start()),
        (wish.flexibility.other_days, l.family_other_days()),
        (wish.flexibility.fewer_days, l.family_fewer_days()),
    ];
    let room: Vec<&str> = room.into_iter().filter(|(on, _)| *on).map(|(_, word)| word).collect();
    let room = if room.is_empty() { l.family_not_flexible().to_owned() } else { room.join(", ") };
    facts.push((l.family_wish_flexible(), room));
    if wish.together != Together::No {
        facts.push((l.request_together(), l.request_together_word(wish.together.word())));
    }
    facts
}

/// What a location answered, or that it did not yet.
pub fn answer(l: Locale, row: &store::entities::candidacy::Model) -> String {
    let word = match (&row.answer, row.closed_at) {
        (Some(answer), _) => answer.as_str(),
        (None, None) => "waiting",
        (None, Some(_)) => "closed",
    };
    with_reason(l.family_answer(word), &l.family_answer_reason(row.answer_reason.as_str()))
}

/// What a task asks to do.
pub fn task(l: Locale, row: &store::entities::task::Model) -> String {
    l.task_title(&row.kind, &row.detail, &row.title)
}

/// A word with its reason, when there is one.
pub fn with_reason(word: String, reason: &str) -> String {
    if reason.is_empty() { word } else { format!("{word}: {reason}") }
}

/// One thing that happened, ready to show.
pub struct Line {
    /// Icon.
    pub icon: &'static str,
    /// What it is about.
    pub kind: String,
    /// What happened.
    pub title: String,
    /// More of it; empty when there is no more.
    pub note: String,
    /// Day, and the hour when it is known, in words.
    pub on: String,
    /// Day, for machines.
    pub day: String,
    /// Who.
    pub who: String,
    /// Where to read more; empty when nowhere.
    pub link: String,
}

/// One thing that happened, in words.
pub fn line(l: Locale, ways: Ways, entry: &Entry) -> Line {
    let (title, note, link) = told(l, ways, &entry.what);
    let link = if link.is_empty() && !entry.request.is_empty() {
        format!("/requests/{}", entry.request)
    } else {
        link
    };
    Line {
        icon: entry.what.icon(),
        kind: l.family_story_kind(entry.kind.word()),
        title,
        note,
        on: if entry.timed { l.moment(entry.at) } else { l.short_date(entry.on) },
        day: entry.on.to_string(),
        who: entry.who.clone(),
        link,
    }
}

/// Title, note and link.
fn told(l: Locale, ways: Ways, what: &What) -> (String, String, String) {
    let none = String::new;
    match what {
        What::Contact(kind, outcome, note) => {
            let outcome = l.family_outcome_word(outcome.as_str());
            let title = format!("{}, {outcome}", l.family_contact_word(kind.as_str()));
            (title, note.clone(), none())
        }
        What::Note(code, question, action) => {
            let note = sentences([question.as_str(), action.as_str()]);
            (l.family_story_note().to_owned(), note, format!("/intakes/{code}"))
        }
        What::Registered => (l.family_story_registered().to_owned(), none(), none()),
        What::WishChanged(reason, by_family) => {
            let title =
                if *by_family { l.family_story_wish_family() } else { l.family_story_wish_desk() };
            (title.to_owned(), reason.clone(), none())
        }
        What::Closed(reason, note) => {
            let reason = l.family_proposal_reason(reason.as_str());
            (l.family_story_closed(reason), note.clone(), none())
        }
        What::Reopened => (l.family_story_reopened().to_owned(), none(), none()),
        What::LocationAsked(name, due) => {
            (l.family_story_asked(l.short_date(*due), name.as_str()), none(), none())
        }
        What::LocationAnswered(name, answer, reason, note) => {
            let reason = l.family_answer_reason(reason.as_str());
            let answer = with_reason(l.family_answer(answer.as_str()), &reason);
            (l.family_story_answered(answer, name.as_str()), note.clone(), none())
        }
        What::Proposed(code, name, reminders) => {
            let title = l.family_story_proposed(name.as_str(), l.family_reminders(*reminders));
            (title, none(), format!("/proposals/{code}"))
        }
        What::ProposalSettled(code, name, state, reason, note) => {
            let reason = l.family_proposal_reason(reason.as_str());
            let state = with_reason(l.family_proposal_state(state.as_str()), &reason);
            let title = l.family_story_settled(name.as_str(), state);
            (title, note.clone(), format!("/proposals/{code}"))
        }
        What::Placed(name, from, certainty) => {
            let name = if name.is_empty() { l.family_elsewhere() } else { name.as_str() };
            let certainty = l.family_certainty(certainty.as_str());
            (l.family_story_placed(certainty, l.short_date(*from), name), none(), none())
        }
        What::PlacementUndone(name) => {
            let name = if name.is_empty() { l.family_elsewhere() } else { name.as_str() };
            (l.family_story_unplaced(name), none(), none())
        }
        What::Message(row) => {
            let state = l.family_message_state(Standing::of(row, ways).word());
            let title = l.family_story_message(l.family_channel(row.channel.as_str()), state);
            (title, row.subject.clone(), none())
        }
        What::Appointment(code, title, cancelled) => {
            let title = if *cancelled {
                l.family_story_cancelled(title.as_str())
            } else {
                l.family_story_appointment(title.as_str())
            };
            (title, none(), format!("/appointments/{code}"))
        }
        What::TaskDone(row) => (l.family_story_task(task(l, row)), none(), none()),
        What::StepDone(step, who) => (l.family_story_step(step.as_str()), who.clone(), none()),
    }
}

/// Texts one after another, each with one full stop between it and the next.
fn sentences<const N: usize>(texts: [&str; N]) -> String {
    let mut told = String::new();
    for text in texts.map(str::trim).into_iter().filter(|text| !text.is_empty()) {
        if !told.is_empty() {
            told.push_str(if told.ends_with(['.', '!', '?', '…', ':']) { " " } else { ". " });
        }
        told.push_str(text);
    }
    told
}

/// The address of a family on one line; empty when not known.
pub fn address(family: &Family) -> String {
    let town = format!("{} {}", family.postcode, family.town).trim().to_owned();
    let parts = [family.street.clone(), town];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The requests of a file to choose from, with the family as a whole first.
pub fn about(l: Locale, file: &File) -> Vec<(String, String)> {
    let all = (String::new(), l.family_about_all().to_owned());
    let requests = file.requests.iter().map(|asked| {
        let title = format!("{} ({})", request_title(l, asked), asked.row.code);
        (asked.row.code.clone(), title)
    });
    std::iter::once(all).chain(requests).collect()
}

/// Name of the calendar file of an appointment; only what is safe in a header.
pub fn ics_name(code: &str) -> String {
    let safe: String =
        code.chars().filter(|one| one.is_ascii_alphanumeric() || *one == '-').collect();
    format!("{safe}.ics")
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_full_stop_stands_once() {
        assert_eq!(
            sentences(["vanaf februari.", "ze belt terug"]),
            "vanaf februari. ze belt terug"
        );
        assert_eq!(sentences(["vanaf februari", " ze belt"]), "vanaf februari. ze belt");
        assert_eq!(sentences(["", "ze belt terug."]), "ze belt terug.");
    }
}
