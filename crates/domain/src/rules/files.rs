//! Rule files as a whole: which kind a file is, whether it is sound, and what of it holds
//! on a day. For who changes a file and wants to know before anyone decides with it.

use super::checklists::ChecklistBook;
use super::priority::{Period, RuleBook, RuleDates};
use super::tariffs::TariffBook;
use super::terms::TermBook;
use super::{Findings, RuleFileError};
use crate::calendar::SchoolCalendar;
use crate::returns::forms::ReturnForms;
use crate::words::word_enum;
use chrono::NaiveDate;

/// The files that come with the product, by name.
pub const EMBEDDED: [(&str, &str); 9] = [
    ("rules/consequences.toml", include_str!("../../../../rules/consequences.toml")),
    ("rules/conversation.toml", include_str!("../../../../rules/conversation.toml")),
    ("rules/priority.toml", include_str!("../../../../rules/priority.toml")),
    ("rules/returns.toml", include_str!("../../../../rules/returns.toml")),
    ("rules/school-calendar.toml", include_str!("../../../../rules/school-calendar.toml")),
    ("rules/stopping.toml", include_str!("../../../../rules/stopping.toml")),
    ("rules/support.toml", include_str!("../../../../rules/support.toml")),
    ("rules/tariffs.toml", include_str!("../../../../rules/tariffs.toml")),
    ("rules/terms.toml", include_str!("../../../../rules/terms.toml")),
];

word_enum! {
    /// What a rule file is about.
    FileKind {
        /// Priority rules.
        Priority = "priority rules",
        /// How long things may take.
        Terms = "terms",
        /// What care costs.
        Tariffs = "tariffs",
        /// Forms of the yearly return.
        Returns = "return forms",
        /// School holidays and entry dates that fall otherwise.
        SchoolCalendar = "school calendar",
        /// Lists to tick.
        Lists = "lists",
    }
}

/// The table by which a file of each kind is known.
const KNOWN_BY: [(&str, FileKind); 6] = [
    ("rule_sets", FileKind::Priority),
    ("terms", FileKind::Terms),
    ("tariffs", FileKind::Tariffs),
    ("forms", FileKind::Returns),
    ("holiday", FileKind::SchoolCalendar),
    ("list", FileKind::Lists),
];

/// A file in which nothing is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound {
    /// What it is about.
    pub kind: FileKind,
    /// Cases in it that were run and gave the answer they must.
    pub cases: usize,
    /// What stands in it.
    pub entries: Vec<Entry>,
}

/// A dated entry of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: u32,
    /// Whether it holds on the day that was asked.
    pub holds: bool,
    /// When it holds, in words.
    pub when: String,
}

impl FileKind {
    /// The kind of a file, by the tables in it.
    fn of(text: &str) -> Result<Self, Vec<RuleFileError>> {
        let mut findings = Findings::new(text);
        let tables: toml::Table = findings.read()?;
        let known = KNOWN_BY.iter().find(|(table, _)| tables.contains_key(*table));
        known.map(|(_, kind)| *kind).ok_or_else(|| {
            let what = "this is no rule file that Kinderloket knows".to_owned();
            let names: Vec<_> = KNOWN_BY.iter().map(|(table, _)| format!("[[{table}]]")).collect();
            let remedy = format!("begin the entries with one of {}", names.join(", "));
            findings.anywhere(what, &remedy);
            findings.result(()).err().unwrap_or_default()
        })
    }
}

/// Reads a rule file of any kind, runs the cases in it, and says what of it holds on a day.
///
/// # Errors
/// Everything that is wrong, in order of line.
pub fn check(text: &str, day: NaiveDate) -> Result<Sound, Vec<RuleFileError>> {
    let kind = FileKind::of(text)?;
    let mut cases = 0;
    let entries = match kind {
        FileKind::Priority => {
            let book = RuleBook::parse(text)?;
            cases = book.vectors().len();
            of_priority(&book, day)
        }
        FileKind::SchoolCalendar => of_school_calendar(&SchoolCalendar::parse(text)?, day),
        FileKind::Terms => following(TermBook::parse(text)?.starts(), day),
        FileKind::Lists => following(ChecklistBook::parse(text)?.starts(), day),
        FileKind::Tariffs => TariffBook::parse(text)?
            .all()
            .iter()
            .map(|one| Entry {
                name: format!("from {}", one.valid_from()),
                version: one.version,
                holds: one.valid_from() <= day && day <= one.valid_to,
                when: between(Some(one.valid_from()), Some(one.valid_to)),
            })
            .collect(),
        FileKind::Returns => ReturnForms::parse(text)?
            .all()
            .iter()
            .map(|form| Entry {
                name: form.id().to_owned(),
                version: form.version,
                holds: form.years.contains(chrono::Datelike::year(&day)),
                when: form.years.until.map_or_else(
                    || format!("report years from {}", form.years.from),
                    |until| format!("report years {} to {until}", form.years.from),
                ),
            })
            .collect(),
    };
    Ok(Sound { kind, cases, entries })
}

fn of_priority(book: &RuleBook, day: NaiveDate) -> Vec<Entry> {
    let dates = RuleDates::on(day);
    let sets = book.rule_sets().iter().map(|set| {
        let holds = |tier| book.in_force(tier, dates).is_some_and(|held| held == set);
        let tiers: Vec<_> = set.tiers.iter().map(|tier| tier.word()).collect();
        Entry {
            name: format!("rule set {} for {}", set.id(), tiers.join(", ")),
            version: set.version,
            holds: set.tiers.iter().copied().any(holds),
            when: periods(&set.periods),
        }
    });
    let definitions = book.definitions().iter().map(|definition| Entry {
        name: format!("definition {}", definition.id()),
        version: definition.version,
        holds: book.definition(definition.id(), dates) == Some(definition),
        when: periods(&definition.periods),
    });
    let criteria = book.local_criteria().iter().map(|criterion| Entry {
        name: format!("local criterion {}", criterion.id),
        version: criterion.version,
        holds: criterion.holds_on(day),
        when: periods(&criterion.periods),
    });
    sets.chain(definitions).chain(criteria).collect()
}

/// The rule by which every school year is computed, and what corrects it.
fn of_school_calendar(calendar: &SchoolCalendar, day: NaiveDate) -> Vec<Entry> {
    let computed = Entry {
        name: "every school year, computed".to_owned(),
        version: 1,
        holds: true,
        when: between(None, None),
    };
    let corrected = calendar.corrections().into_iter().map(|(name, first)| Entry {
        name,
        version: 1,
        holds: first >= day,
        when: format!("on {first}"),
    });
    std::iter::once(computed).chain(corrected).collect()
}

/// Entries of which each holds until the next begins.
fn following(starts: Vec<(u32, NaiveDate)>, day: NaiveDate) -> Vec<Entry> {
    let ends = starts.iter().skip(1).map(|(_, next)| next.pred_opt()).chain([None]);
    starts
        .iter()
        .zip(ends)
        .map(|((version, from), until)| Entry {
            name: format!("from {from}"),
            version: *version,
            holds: *from <= day && until.is_none_or(|until| day <= until),
            when: between(Some(*from), until),
        })
        .collect()
}

fn periods(periods: &[Period]) -> String {
    let one = |period: &Period| {
        let when = between(period.valid_from, period.valid_to);
        format!("{when} by {}", period.applies_on)
    };
    periods.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn between(from: Option<NaiveDate>, until: Option<NaiveDate>) -> String {
    match (from, until) {
        (Some(from), Some(until)) => format!("{from} to {until}"),
        (Some(from), None) => format!("since {from}"),
        (None, Some(until)) => format!("until {until}"),
        (None, None) => "always".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{EMBEDDED, FileKind, check};
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%d/%m/%Y").unwrap_or_default()
    }

    fn embedded(name: &str) -> &'static str {
        let found = EMBEDDED.iter().find(|(known, _)| known.contains(name));
        found.map(|(_, text)| *text).unwrap_or_default()
    }

    #[test]
    fn every_file_that_comes_with_the_product_is_sound() {
        for (name, text) in EMBEDDED {
            let sound = check(text, day("15/01/2026"));
            assert!(sound.is_ok_and(|sound| !sound.entries.is_empty()), "{name}");
        }
    }

    #[test]
    fn the_rule_sets_of_a_day_are_marked() -> Result<(), String> {
        let holding = |on| -> Result<Vec<String>, String> {
            let sound = check(embedded("priority"), day(on)).map_err(|e| format!("{e:?}"))?;
            assert_eq!(sound.kind, FileKind::Priority);
            assert!(sound.cases >= 12);
            let sets = sound.entries.into_iter().filter(|entry| entry.holds);
            Ok(sets.map(|entry| entry.name).filter(|name| name.starts_with("rule")).collect())
        };
        let (a, b) = ("rule set A for T2".to_owned(), "rule set B for T2".to_owned());
        let now = holding("15/01/2026")?;
        assert!(now.contains(&a) && !now.contains(&b), "{now:?}");
        let then = holding("01/10/2024")?;
        assert!(then.contains(&b) && !then.contains(&a), "{then:?}");
        Ok(())
    }

    /// What is replaced in which file, what is told, and what is advised.
    const BROKEN: [(&str, &str, &str, &str, &str); 16] = [
        (
            "priority",
            "\nlabel = \"Pleegkind\"",
            "\nlabell = \"Pleegkind\"",
            "unknown key `labell`",
            "did you mean `label`?",
        ),
        ("priority", "source = \"deblauwelelie.be\"", "", "`source` is missing", "name the law"),
        (
            "priority",
            "source = \"deblauwelelie.be\"",
            "source = \" \"",
            "the source is empty",
            "name the law",
        ),
        (
            "priority",
            "{ fact = \"foster_child\" }",
            "{ fact = \"foster_chidl\" }",
            "`foster_chidl` is not declared",
            "did you mean `foster_child`?",
        ),
        (
            "priority",
            "{ definition = \"vulnerable-family\" } ] }",
            "{ definition = \"vulnerable-famly\" } ] }",
            "`vulnerable-famly` cannot be used",
            "did you mean `vulnerable-family`?",
        ),
        ("priority", "valid_to = \"2024-03-31\"", "valid_to = \"2024-02-30\"", "", ""),
        (
            "priority",
            "applies_on = \"decision-date\"\nvalid_from = \"2025-04-30\"",
            "applies_on = \"request-date\"\nvalid_from = \"2024-03-31\"",
            "two periods of `A` overlap",
            "end the earlier one",
        ),
        (
            "priority",
            "valid_to = \"2025-04-29\"",
            "valid_to = \"2023-04-29\"",
            "ends before it begins",
            "mend valid_from",
        ),
        (
            "priority",
            "at_least = 80",
            "at_least = 90",
            "expects true and the rules say false",
            "mend the rule",
        ),
        (
            "priority",
            "priority = \"absolute\"",
            "priority = \"absolut\"",
            "unknown word `absolut`",
            "did you mean `absolute`?",
        ),
        (
            "priority",
            "id = \"preferred\"",
            "id = \"sibling\"",
            "`sibling` stands there twice",
            "another id",
        ),
        (
            "terms",
            "draft_days",
            "draft_day",
            "unknown key `draft_day`",
            "did you mean `draft_days`?",
        ),
        ("tariffs", "2024-12-31", "2023-12-31", "overlap", "in order"),
        ("tariffs", "\"6.24\"", "\"zes\"", "not an amount in euro", "compare"),
        (
            "returns",
            "due = { month = 3, day = 1 }",
            "due = { month = 2, day = 30 }",
            "does not exist",
            "mend `due`",
        ),
        ("conversation", "id = \"visit\"", "id = \"ocmw\"", "`ocmw`", "its own id"),
    ];

    #[test]
    fn a_broken_file_is_told_where_and_how_to_mend_it() {
        for (name, right, wrong, what, remedy) in BROKEN {
            let text = embedded(name);
            assert!(text.contains(right), "{name}: {right}");
            let errors = check(&text.replace(right, wrong), day("15/01/2026"));
            let errors = errors.err().unwrap_or_default();
            let told = errors.iter().any(|error| {
                let placed = error.line.is_some() && error.column.is_some();
                placed && error.what.contains(what) && error.remedy.contains(remedy)
            });
            assert!(told, "{wrong}: {errors:#?}");
        }
    }

    #[test]
    fn the_line_and_column_are_those_of_the_mistake() {
        let text = embedded("priority");
        let line = text.lines().position(|line| line.contains("{ fact = \"foster_child\" }"));
        let errors = check(
            &text.replacen("{ fact = \"foster_child\" }", "{ fact = \"fooster\" }", 1),
            day("15/01/2026"),
        );
        let errors = errors.err().unwrap_or_default();
        let first = errors.first().map(|error| (error.line, error.column));
        assert_eq!(first, Some((line.map(|line| line + 1), Some(22))));
    }

    #[test]
    fn all_unknown_keys_are_told_at_once() {
        let text = embedded("terms");
        let wrong = text.replacen("draft_days", "draft_day", 1).replacen(
            "free_place_days",
            "fre_place_days",
            1,
        );
        let errors = check(&wrong, day("15/01/2026")).err().unwrap_or_default();
        assert_eq!(errors.len(), 2, "{errors:#?}");
    }

    #[test]
    fn another_file_is_told_apart() {
        for text in
            ["", "name = \"x\"", "[[rules]]\nid = 1", "[[rule_sets]", "\u{0}", "rule_sets = 3"]
        {
            let errors = check(text, day("15/01/2026")).err().unwrap_or_default();
            assert!(!errors.is_empty(), "{text}");
        }
    }
}
