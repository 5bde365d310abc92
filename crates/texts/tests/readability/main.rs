//! How hard the Dutch is to read, by the formula of Flesch as Douma fitted it to Dutch:
//! 206.84 − 0.93 × words a sentence − 77 × syllables a word (W. H. Douma, 1960). From 80 a
//! text is easy. A formula proves no understanding; it finds what is surely too hard.
//!
//! `UPDATE_DOCS=1 cargo test -p texts --test readability` writes the figures into
//! `docs/figures.md`.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

mod syllables;
mod texts;

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use texts::{Text, sentences, texts, words};

/// Least score of a group of texts for families.
const FAMILIES: f64 = 80.0;
/// What is aimed at on the pages of the desk; reported, not demanded.
const DESK: f64 = 60.0;
/// Most words in a sentence for families.
const LONGEST: usize = 15;
/// Most words in a sentence for families, on average.
const MEAN: f64 = 10.0;
/// Words of this many syllables or more are hard until somebody reviewed them.
const HARD: usize = 4;
/// Groups with fewer words are taken together with the rest of their file: a formula says
/// nothing about ten words.
const SMALL: usize = 60;

/// Lists of names of days and months: no sentences.
const NAMES: [&str; 5] =
    ["month-name", "weekday-short", "weekday-word", "weekday-long", "calendar-month-short"];

/// `locales/nl/words.toml`: hard words that were reviewed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reviewed {
    /// Words that everybody knows from daily life, however long.
    known: BTreeSet<String>,
    /// Words that a page explains, by the word.
    explained: BTreeMap<String, Explained>,
}

/// A hard word that cannot be missed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Explained {
    /// What it means, in plain words.
    meaning: String,
    /// The messages that say so, on each page where the word stands.
    by: BTreeSet<String>,
    /// The messages that are a link to such a page.
    #[serde(default)]
    leads: BTreeSet<String>,
}

fn reviewed() -> Reviewed {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/nl/words.toml");
    let text = std::fs::read_to_string(path).expect("locales/nl/words.toml");
    toml::from_str(&text).expect("words.toml is well formed")
}

/// What there is to count in a group of texts.
#[derive(Default, Clone, Copy)]
struct Counted {
    sentences: usize,
    words: usize,
    syllables: usize,
    longest: usize,
}

impl Counted {
    fn add(&mut self, text: &str) {
        for sentence in sentences(text) {
            let words: Vec<&str> = words(&sentence).collect();
            if words.is_empty() {
                continue;
            }
            self.sentences += 1;
            self.words += words.len();
            self.longest = self.longest.max(words.len());
            self.syllables += words.iter().map(|word| syllables::count(word)).sum::<usize>();
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
            longest: self.longest.max(other.longest),
        }
    }

    fn mean(self) -> f64 {
        ratio(self.words, self.sentences)
    }

    fn score(self) -> f64 {
        206.84 - 0.93 * self.mean() - 77.0 * ratio(self.syllables, self.words)
    }
}

fn ratio(all: usize, of: usize) -> f64 {
    let number = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    number(all) / number(of.max(1))
}

/// Counts by group: the file, and the first word of the message where it has enough text.
fn counted(all: &[Text]) -> BTreeMap<String, Counted> {
    let mut fine: BTreeMap<(String, String), Counted> = BTreeMap::new();
    for text in all.iter().filter(|text| !NAMES.contains(&text.key.as_str())) {
        let subject = text.key.split('-').next().unwrap_or_default().to_owned();
        fine.entry((text.file.clone(), subject)).or_default().add(&text.words);
    }
    let mut groups: BTreeMap<String, Counted> = BTreeMap::new();
    for ((file, subject), counted) in fine {
        let name = if counted.words < SMALL { file } else { format!("{file}: {subject}") };
        let group = groups.entry(name).or_default();
        *group = group.plus(counted);
    }
    groups
}

#[test]
fn families_read_short_sentences() {
    let mut long = Vec::new();
    for folder in ["nl/families", "nl-simple/families"] {
        for text in texts(folder) {
            for sentence in sentences(&text.words) {
                let count = words(&sentence).count();
                if count > LONGEST {
                    long.push(format!("{} ({count} words): {sentence}", text.key));
                }
            }
        }
    }
    assert!(long.is_empty(), "too long for families:\n{}", long.join("\n"));
}

#[test]
fn families_read_easy_words() {
    let mut hard = Vec::new();
    for folder in ["nl/families", "nl-simple/families"] {
        for (group, counted) in counted(&texts(folder)) {
            if counted.score() < FAMILIES || counted.mean() > MEAN {
                hard.push(format!(
                    "{folder} {group}: {:.1}, {:.1} words a sentence",
                    counted.score(),
                    counted.mean()
                ));
            }
        }
    }
    assert!(hard.is_empty(), "below {FAMILIES} or above {MEAN} words:\n{}", hard.join("\n"));
}

#[test]
fn a_hard_word_is_known_or_explained_where_it_stands() {
    let reviewed = reviewed();
    let all = texts("nl/families");
    let mut problems = BTreeSet::new();
    for text in &all {
        for word in words(&text.words).map(str::to_lowercase) {
            if syllables::count(&word) < HARD || reviewed.known.contains(&word) {
                continue;
            }
            match reviewed.explained.get(&word) {
                None => problems.insert(format!("`{word}` in {}: not reviewed", text.key)),
                Some(explained) if explained.leads.contains(&text.key) => false,
                Some(explained) => {
                    let here = |other: &&Text| {
                        other.file == text.file && explained.by.contains(&other.key)
                    };
                    let said = all.iter().any(|other| {
                        here(&other) && other.words.contains(explained.meaning.as_str())
                    });
                    !said
                        && problems.insert(format!(
                            "`{word}` in {}: no message of {:?} there says “{}”",
                            text.key, explained.by, explained.meaning
                        ))
                }
            };
        }
    }
    let list: Vec<String> = problems.into_iter().collect();
    assert!(list.is_empty(), "hard words:\n{}", list.join("\n"));
}

/// The figures, as `docs/figures.md` has them.
fn report() -> String {
    let mut text = String::from(
        "| texts | Flesch-Douma | words a sentence | longest sentence | words |\n|---|---|---|---|---|\n",
    );
    let mut line = |name: &str, counted: Counted| {
        let _ = writeln!(
            text,
            "| {name} | {:.0} | {:.1} | {} | {} |",
            counted.score(),
            counted.mean(),
            counted.longest,
            counted.words
        );
    };
    for (group, counted) in counted(&texts("nl/families")) {
        line(&format!("families, {group}"), counted);
    }
    let whole = |folder: &str| {
        counted(&texts(folder)).values().fold(Counted::default(), |all, one| all.plus(*one))
    };
    line("**families, all**", whole("nl/families"));
    line("families, simplest Dutch (what differs)", whole("nl-simple/families"));
    let desk = counted(&texts("nl"));
    let below = desk.values().filter(|counted| counted.score() < DESK).count();
    line(&format!("desk, all ({below} of {} groups below {DESK:.0})", desk.len()), whole("nl"));
    text
}

#[test]
fn the_figures_in_the_documentation_are_those_of_the_texts() {
    const BEGIN: &str = "<!-- readability: begin -->\n";
    const END: &str = "<!-- readability: end -->";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/figures.md");
    let written = std::fs::read_to_string(path).expect("docs/figures.md");
    let (before, rest) = written.split_once(BEGIN).expect("where the figures begin");
    let (_, after) = rest.split_once(END).expect("where the figures end");
    if std::env::var("UPDATE_DOCS").is_ok() {
        let new = format!("{before}{BEGIN}{}{END}{after}", report());
        std::fs::write(path, new).expect("the figures are written");
    } else {
        println!("{}", report());
    }
}
