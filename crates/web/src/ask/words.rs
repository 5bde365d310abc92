//! Answers in words, for the page to check them and for the overview.

use desk::ask::Answers;
use domain::asking::Step;
use texts::Locale;

/// What a part of the journey is about.
pub fn part(l: Locale, step: Step) -> &'static str {
    match step {
        Step::Helper => l.ask_part_helper(),
        Step::Child => l.ask_part_child(),
        Step::Start => l.ask_part_start(),
        Step::Days => l.ask_part_days(),
        Step::Wishes => l.ask_part_wishes(),
        Step::You => l.ask_part_you(),
        Step::Contact => l.ask_part_contact(),
        Step::Situation => l.ask_part_situation(),
    }
}

/// The question of a step: the heading of its page.
pub fn question(l: Locale, step: Step, at: usize) -> &'static str {
    match step {
        Step::Helper => l.ask_question_helper(),
        Step::Child if at == 0 => l.ask_question_child(),
        Step::Child => l.ask_question_next_child(),
        Step::Start => l.ask_question_start(),
        Step::Days => l.ask_question_days(),
        Step::Wishes => l.ask_question_wishes(),
        Step::You => l.ask_question_you(),
        Step::Contact => l.ask_question_contact(),
        Step::Situation => l.ask_question_situation(),
    }
}

/// What was answered in one step, in lines.
pub fn answered(l: Locale, step: Step, answers: &Answers) -> Vec<String> {
    let a = answers;
    let lines = match step {
        Step::Helper => {
            vec![a.helper_name.clone(), a.helper_organisation.clone(), a.helper_phone.clone()]
        }
        Step::Child => children(l, a),
        Step::Start => vec![l.ask_said_start(&a.start, &a.when)],
        Step::Days => days(l, a),
        Step::Wishes => {
            let income = a.tariff == "income";
            let tariff = if income { l.ask_tariff_income().to_owned() } else { String::new() };
            let flexible = a.flexible.iter().map(|word| flexibility(l, word).to_owned());
            [l.ask_said_care(&a.care), tariff]
                .into_iter()
                .chain(flexible)
                .chain(together(l, a))
                .chain([a.preference.clone()])
                .chain((!a.neighbours.is_empty()).then(|| l.ask_neighbours_said().to_owned()))
                .collect()
        }
        Step::You => {
            let name = format!("{} {}", a.given_name, a.family_name);
            let place = format!("{} {}", a.street, a.postcode);
            let none = if a.no_address.is_empty() { "" } else { l.ask_no_address() };
            vec![name, place, none.to_owned()]
        }
        Step::Contact => {
            let channel =
                if a.channel.is_empty() { String::new() } else { l.ask_channel(&a.channel) };
            let other = format!("{} {}", a.other_name, a.other_phone);
            let helps = a.help.iter().map(|word| help(l, word).to_owned());
            let language = match a.language.as_str() {
                "" => String::new(),
                tag => Locale::from_tag(tag).language_name().to_owned(),
            };
            [channel, a.phone.clone(), a.email.clone(), other, language]
                .into_iter()
                .chain(helps)
                .collect()
        }
        Step::Situation => {
            let mut said: Vec<String> = a.purposes.iter().map(|word| l.ask_purpose(word)).collect();
            for (ticked, reason, word) in [
                (&a.urgent, &a.urgent_reason, l.ask_urgent()),
                (&a.care_need, &a.care_need_reason, l.ask_care_need()),
            ] {
                let reason = reason.trim();
                match (ticked.is_empty(), reason) {
                    (true, "") => {}
                    (false, "") => said.push(word.to_owned()),
                    (_, reason) => said.push(format!("{word}: {reason}")),
                }
            }
            said
        }
    };
    lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// What is fine too, in words.
pub fn flexibility(l: Locale, word: &str) -> &'static str {
    match word {
        "later" => l.ask_flexible_later(),
        "other-days" => l.ask_flexible_days(),
        _ => l.ask_flexible_fewer(),
    }
}

/// Whether several children go to one location, when that was said.
fn together(l: Locale, a: &Answers) -> Option<String> {
    let said = a.child_count() > 1 && !a.together.is_empty();
    said.then(|| format!("{} {}", l.ask_together(), l.ask_together_word(&a.together)))
}

fn help(l: Locale, word: &str) -> &'static str {
    match word {
        "reading" => l.ask_help_reading(),
        _ => l.ask_help_interpreter(),
    }
}

fn children(l: Locale, a: &Answers) -> Vec<String> {
    let of = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    (0..a.child_count())
        .map(|at| {
            let (kind, date) = (of(&a.child_kind, at), of(&a.child_date, at));
            let said = l.ask_said_child(date, kind);
            let name = of(&a.child_given, at);
            if name.is_empty() { said } else { format!("{name}: {said}") }
        })
        .collect()
}

fn days(l: Locale, a: &Answers) -> Vec<String> {
    match a.days_kind.as_str() {
        "fixed" => {
            let days: Vec<String> = a.days.iter().map(|day| l.weekday_long(day)).collect();
            let extra = a.extra.iter().map(|part| l.ask_extra(part));
            let part = if a.part.is_empty() { "whole" } else { a.part.as_str() };
            std::iter::once(days.join(", ")).chain([l.ask_day_part(part)]).chain(extra).collect()
        }
        kind => vec![l.ask_said_days(&a.count, kind)],
    }
}
