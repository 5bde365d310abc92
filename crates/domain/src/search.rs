//! Finding people in spite of spelling: capitals, accents, apostrophes, glued or
//! shortened particles (*van der*, *v.d.*), a slip of the finger, any part of a
//! phone number.
//!
//! The database keeps the [`words`] and the [`tails`] of numbers of each text beside its
//! row, and the [`grams`] of each word once. A search asks it for the words that share
//! grams with what was typed, keeps those that are [`alike`], and takes the rows that hold
//! them; [`score`] then keeps and orders the rows. Fields of one text stand apart by a
//! comma or a line break.

use crate::spelling::skeleton;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// Words that belong to the name after them: *De Smet* is *Desmet*.
const PARTICLES: &[&str] = &[
    "van", "vande", "vanden", "vander", "von", "de", "den", "der", "ten", "ter", "te", "t", "la",
    "le", "el", "al", "da", "di", "du", "del", "dos",
];

/// Shortest part of a word or a number that is looked for in the middle of another.
const SHORTEST_PART: usize = 3;
/// Names shorter than this must be spelt right.
const SHORTEST_MISSPELT: usize = 5;

const EXACT: u32 = 4000;
const PREFIX: u32 = 3000;
const PART: u32 = 2000;
const MISSPELT: u32 = 1000;

/// What a person typed in a search box.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// The words as [`fold`] writes them.
    pub words: Vec<String>,
    /// The digits in national form; empty when fewer than three were typed.
    pub digits: String,
    plain: Vec<String>,
    joined: String,
}

impl Query {
    /// Reads what was typed. Numbers are phone numbers or dates, the rest are words.
    #[must_use]
    pub fn parse(typed: &str) -> Self {
        let plain: Vec<String> = plain_words(typed).into_iter().filter(|w| !is_number(w)).collect();
        let digits = numbers(typed).concat();
        let digits = if digits.len() < SHORTEST_PART { String::new() } else { digits };
        let joined = plain.concat();
        Self { words: glue(&plain), digits, plain, joined }
    }

    /// The ways in which the words can be read, each a list of which every word must be
    /// [`alike`] a word of what is looked for: particles glued to the name after them, left
    /// out, or everything as one name. Longest word first.
    #[must_use]
    pub fn readings(&self) -> Vec<Vec<String>> {
        let all = [self.words.clone(), without_particles(&self.plain), vec![self.joined.clone()]];
        let mut readings: Vec<Vec<String>> = Vec::new();
        for mut reading in all {
            reading.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
            reading.dedup();
            if !self.joined.is_empty() && !readings.contains(&reading) {
                readings.push(reading);
            }
        }
        readings
    }

    /// The runs of three letters of the words, and of the words written as one.
    #[must_use]
    pub fn grams(&self) -> BTreeSet<String> {
        let apart = self.plain.iter().flat_map(|word| grams(word));
        apart.chain(runs_of_three(&self.joined)).collect()
    }

    /// Whether too little was typed to find anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.joined.chars().count() < 2 && self.digits.is_empty()
    }
}

/// A text in its one spelling: lower case, Latin letters without signs, particles
/// glued to the name after them, words apart by one space.
#[must_use]
pub fn fold(text: &str) -> String {
    glue(&plain_words(text)).join(" ")
}

/// The digits of a phone number as one dials it within Belgium; a number of another
/// country keeps its country code.
#[must_use]
pub fn national_digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let abroad = phone.trim_start().starts_with('+');
    let international = match digits.strip_prefix("00") {
        Some(rest) => Some(rest),
        None if abroad => Some(digits.as_str()),
        None => digits.strip_prefix("32").filter(|rest| rest.len() >= 8).map(|_| digits.as_str()),
    };
    match international {
        None => digits,
        Some(number) => match number.strip_prefix("32") {
            Some(subscriber) => format!("0{}", subscriber.trim_start_matches('0')),
            None => number.to_owned(),
        },
    }
}

/// The words to keep in the index for a text: as they are written, and with particles
/// glued to the name after them. What ends like a particle (*Ate Smet*) may be typed from
/// there on (*te Smet*), so that is a word too; as is a name with an initial, written as one.
#[must_use]
pub fn words(text: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for field in fields(text) {
        let plain = plain_words(field);
        all.extend(plain.iter().filter(|word| !is_number(word)).cloned());
        all.extend(glue(&plain).into_iter().filter(|word| !is_number(word)));
        // A single letter shares no run of three with a name that was typed as one.
        let named: Vec<&String> = plain.iter().filter(|word| !is_number(word)).collect();
        if named.len() > 1 && named.iter().any(|word| word.chars().count() == 1) {
            all.insert(named.into_iter().map(String::as_str).collect());
        }
        for (word, after) in plain.iter().zip(1..) {
            let rest = plain.get(after..).unwrap_or_default();
            let ends =
                PARTICLES.iter().filter(|end| word.len() > end.len() && word.ends_with(*end));
            all.extend(ends.filter_map(|end| {
                let from_there = std::iter::once((*end).to_owned()).chain(rest.iter().cloned());
                glue(&from_there.collect::<Vec<_>>()).into_iter().next()
            }));
        }
    }
    all
}

/// The ends of the numbers of a text, of three digits and more: every part of a number is
/// the beginning of one of them.
#[must_use]
pub fn tails(text: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for number in fields(text).flat_map(numbers) {
        for number in international(&number).into_iter().chain([number]) {
            let starts = 0..(number.len() + 1).saturating_sub(SHORTEST_PART);
            all.extend(starts.filter_map(|start| number.get(start..)).map(str::to_owned));
        }
    }
    all
}

/// Runs of three letters of a word, with a space for its beginning and its end.
#[must_use]
pub fn grams(word: &str) -> BTreeSet<String> {
    runs_of_three(&format!(" {word} ")).collect()
}

/// How well words of the index answer a typed word, as in [`score`].
pub fn alike(typed: &str) -> impl Fn(&str) -> Option<u32> {
    let sought = Sought::new(typed);
    move |word| {
        let misspelt = || sought.with_slips.as_ref()?.score(std::iter::once(word));
        score_part(&sought.word, word).or_else(misspelt)
    }
}

/// How well texts answer a query; higher is better, `None` is not at all. A whole
/// word beats a beginning, a beginning beats a part, a part beats a misspelling.
/// Everything that was typed must be found.
pub fn score(query: &Query) -> impl Fn(&str) -> Option<u32> {
    let sought = |words: &[String]| words.iter().map(|word| Sought::new(word)).collect::<Vec<_>>();
    let whole = Sought::new(&query.joined);
    let readings = [sought(&query.words), sought(&without_particles(&query.plain))];
    let (digits, empty) = (query.digits.clone(), query.is_empty());
    move |text| {
        if empty {
            return None;
        }
        let entry = Entry::read(text);
        let words = (!whole.word.is_empty()).then(|| entry.score_words(&whole, &readings));
        let digits = (!digits.is_empty()).then(|| entry.score_digits(&digits));
        match (words, digits) {
            (Some(words), Some(digits)) => Some(words?.min(digits?)),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => None,
        }
    }
}

/// A typed word, read once to be compared with many names.
struct Sought {
    word: String,
    /// None when the word is too short to hold a slip.
    with_slips: Option<Typed>,
}

impl Sought {
    fn new(word: &str) -> Self {
        Self { word: word.to_owned(), with_slips: Typed::new(word) }
    }
}

/// A text in the shapes in which it can be found.
struct Entry {
    fields: Vec<Field>,
    numbers: Vec<String>,
}

struct Field {
    words: Vec<String>,
    plain: Vec<String>,
    joined: String,
}

impl Entry {
    fn read(text: &str) -> Self {
        let mut numbers_found = Vec::new();
        let mut read = Vec::new();
        for field in fields(text) {
            for number in numbers(field) {
                numbers_found.extend(international(&number));
                numbers_found.push(number);
            }
            let plain = plain_words(field);
            read.push(Field { words: glue(&plain), joined: plain.concat(), plain });
        }
        Self { fields: read, numbers: numbers_found }
    }

    fn score_words(&self, whole: &Sought, readings: &[Vec<Sought>]) -> Option<u32> {
        let whole = self.fields.iter().filter_map(|field| field.score_whole(whole)).max();
        readings.iter().map(|words| self.score_each(words)).fold(whole, Ord::max)
    }

    /// Every word must be found somewhere; the worst word decides.
    fn score_each(&self, words: &[Sought]) -> Option<u32> {
        let best = |word: &Sought| self.fields.iter().filter_map(|f| f.score_word(word)).max();
        words.iter().map(best).min().flatten()
    }

    fn score_digits(&self, digits: &str) -> Option<u32> {
        self.numbers.iter().filter_map(|number| score_part(digits, number)).max()
    }
}

impl Field {
    fn score_whole(&self, typed: &Sought) -> Option<u32> {
        score_part(&typed.word, &self.joined).or_else(|| self.score_misspelt(typed))
    }

    fn score_word(&self, typed: &Sought) -> Option<u32> {
        let words = self.words.iter().chain(&self.plain);
        let written = words.filter_map(|word| score_part(&typed.word, word)).max();
        written.or_else(|| self.score_misspelt(typed))
    }

    /// The typed letters against each run of whole words, and against its beginning.
    fn score_misspelt(&self, typed: &Sought) -> Option<u32> {
        let typed = typed.with_slips.as_ref()?;
        let runs = (0..self.plain.len()).filter_map(|first| self.plain.get(first..));
        runs.filter_map(|run| typed.score(run.iter().map(String::as_str))).max()
    }
}

/// How many slips of the finger a word of this length may hold.
const fn slips(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// A typed word that may hold slips, ready to be compared with many names.
struct Typed {
    letters: Vec<char>,
    allowed: usize,
    grams: BTreeSet<String>,
    present: u64,
    bones: String,
}

impl Typed {
    /// None when the word is too short to hold a slip.
    fn new(typed: &str) -> Option<Self> {
        let letters: Vec<char> = typed.chars().collect();
        let allowed = slips(letters.len());
        let present = present(&letters);
        (allowed > 0).then(|| Self {
            letters,
            allowed,
            grams: grams(typed),
            present,
            bones: skeleton(typed),
        })
    }

    /// The best score against a name made of the first word, the first two, and so on.
    fn score<'a>(&self, words: impl Iterator<Item = &'a str>) -> Option<u32> {
        let size = self.letters.len();
        let mut name: Vec<char> = Vec::new();
        let mut best = None;
        for word in words {
            name.extend(word.chars());
            if self.is_whole(&name) || self.is_beginning(&name) || self.sounds_like(&name) {
                let written: String = name.iter().collect();
                best = best.max(Some(MISSPELT + overlap(&self.grams, &grams(&written))));
            }
            // Longer names begin with the same letters.
            if name.len() > size + self.allowed {
                break;
            }
        }
        best
    }

    fn is_whole(&self, name: &[char]) -> bool {
        name.len() >= SHORTEST_MISSPELT
            && name.len().abs_diff(self.letters.len()) <= self.allowed
            && self.strangers(name) <= self.allowed
            && within(&self.letters, name, self.allowed)
    }

    /// Whether it is heard the same, though more letters differ than a slip explains: *brok*
    /// for *Broeck*. The first letters are what people hear best.
    fn sounds_like(&self, name: &[char]) -> bool {
        let begins = |letters: &[char]| letters.get(..SHORTEST_PART).map(<[char]>::to_vec);
        if name.len() < SHORTEST_MISSPELT || begins(name) != begins(&self.letters) {
            return false;
        }
        skeleton(&name.iter().collect::<String>()) == self.bones
    }

    fn is_beginning(&self, name: &[char]) -> bool {
        let size = self.letters.len();
        let mut lengths = size.saturating_sub(1)..=size + 1;
        size > SHORTEST_MISSPELT
            && name.len() >= SHORTEST_MISSPELT
            && name.len() + self.allowed >= size
            && self.strangers(name) <= 1
            && lengths.any(|length| {
                let start = name.get(..length).unwrap_or(name);
                within(&self.letters, start, 1)
            })
    }

    /// Typed letters that do not stand in a name at all: each is a slip.
    fn strangers(&self, name: &[char]) -> usize {
        (self.present & !present(name)).count_ones() as usize
    }
}

/// Which letters occur; letters outside the alphabet share places.
fn present(letters: &[char]) -> u64 {
    letters.iter().fold(0, |seen, letter| seen | 1 << (u32::from(*letter) % 64))
}

/// Whether one can be made of the other with this many slips at most: a letter too many,
/// too few, another letter, or two letters swapped (optimal string alignment).
fn within(one: &[char], other: &[char], allowed: usize) -> bool {
    if one.len().abs_diff(other.len()) > allowed {
        return false;
    }
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (Some(one), Some(other)) = (one.get(same..), other.get(same..)) else { return false };
    let ([a, one_on @ ..], [b, other_on @ ..]) = (one, other) else {
        return one.len().max(other.len()) <= allowed;
    };
    if allowed == 0 {
        return false;
    }
    let swapped = match (one_on, other_on) {
        ([c, one @ ..], [d, other @ ..]) => a == d && b == c && within(one, other, allowed - 1),
        _ => false,
    };
    swapped
        || within(one_on, other_on, allowed - 1)
        || within(one_on, other, allowed - 1)
        || within(one, other_on, allowed - 1)
}

/// Shared runs of three letters, 0 to 999.
fn overlap(one: &BTreeSet<String>, other: &BTreeSet<String>) -> u32 {
    let shared = one.intersection(other).count();
    let all = one.len() + other.len() - shared;
    per_mille(shared, all)
}

fn score_part(typed: &str, name: &str) -> Option<u32> {
    let size = typed.chars().count();
    let closeness = per_mille(size, name.chars().count());
    if typed == name {
        Some(EXACT + closeness)
    } else if size >= 2 && name.starts_with(typed) {
        Some(PREFIX + closeness)
    } else if size >= SHORTEST_PART && name.contains(typed) {
        Some(PART + closeness)
    } else {
        None
    }
}

fn per_mille(part: usize, whole: usize) -> u32 {
    u32::try_from(part * 999 / whole.max(1)).unwrap_or(999).min(999)
}

fn without_particles(words: &[String]) -> Vec<String> {
    let names: Vec<String> =
        words.iter().filter(|word| !is_particle(word) && *word != "vd").cloned().collect();
    if names.is_empty() { words.to_vec() } else { names }
}

fn fields(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '|', '\n'])
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// Glues particles to the name after them and writes *v.d.* and *vd* in full.
fn glue(plain: &[String]) -> Vec<String> {
    let mut words = Vec::new();
    let mut prefix = String::new();
    let mut rest = plain;
    while let [word, after @ ..] = rest {
        rest = after;
        match (word.as_str(), after) {
            ("v", [d, name, ..]) if d == "d" && name.len() > 1 => {
                prefix.push_str("vander");
                rest = after.get(1..).unwrap_or_default();
            }
            ("vd", [_, ..]) => prefix.push_str("vander"),
            (particle, [_, ..]) if is_particle(particle) => prefix.push_str(particle),
            (name, _) => words.push(std::mem::take(&mut prefix) + name),
        }
    }
    words
}

/// The words of a text in plain Latin letters and digits.
fn plain_words(text: &str) -> Vec<String> {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′' => {}
            other => spell(other, &mut plain),
        }
    }
    plain.split_whitespace().map(str::to_owned).collect()
}

/// Writes one letter in plain Latin letters; what is no letter or digit parts words.
fn spell(letter: char, plain: &mut String) {
    if letter.is_ascii() {
        let letter = letter.to_ascii_lowercase();
        return plain.push(if letter.is_ascii_alphanumeric() { letter } else { ' ' });
    }
    for part in std::iter::once(letter).nfkd().flat_map(char::to_lowercase).nfkd() {
        match part {
            'a'..='z' | '0'..='9' => plain.push(part),
            mark if unicode_normalization::char::is_combining_mark(mark) => {}
            other => match latin(other) {
                Some(spelling) => plain.push_str(spelling),
                None if other.is_alphanumeric() => plain.push(other),
                None => plain.push(' '),
            },
        }
    }
}

/// Letters that are no plain letter with a sign. Cyrillic as Ukrainian and Bulgarian
/// passports write it, without the cases at the beginning of a word.
const fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' | 'г' => "h",
        'ı' | 'и' | 'і' | 'й' => "i",
        'ŋ' | 'н' => "n",
        'ŧ' | 'т' => "t",
        'ə' | 'е' | 'э' | 'є' => "e",
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'ґ' => "g",
        'д' => "d",
        'ж' => "zh",
        'з' => "z",
        'ї' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ы' => "y",
        'ю' => "iu",
        'я' => "ia",
        'ь' | 'ъ' => "",
        _ => return None,
    })
}

/// The numbers of a text in national form: digits with spaces, dots, dashes,
/// slashes or brackets between them are one number.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut number = String::new();
    for letter in text.chars().chain(['\n']) {
        match letter {
            '0'..='9' => number.push(letter),
            ' ' | '.' | '-' | '/' | '(' | ')' | '\u{a0}' => {}
            '+' => {
                keep_number(&mut number, &mut found);
                number.push('+');
            }
            _ => keep_number(&mut number, &mut found),
        }
    }
    found
}

fn keep_number(number: &mut String, found: &mut Vec<String>) {
    let digits = national_digits(&std::mem::take(number));
    if !digits.is_empty() {
        found.push(digits);
    }
}

/// A Belgian number as it is dialled from abroad, for who types it that way.
fn international(national: &str) -> Option<String> {
    national.strip_prefix('0').filter(|rest| rest.len() >= 8).map(|rest| format!("32{rest}"))
}

fn runs_of_three(text: &str) -> impl Iterator<Item = String> + use<> {
    let letters: Vec<char> = text.chars().collect();
    let last = letters.len().saturating_sub(2);
    (0..last).map(move |first| letters.iter().skip(first).take(3).collect())
}

#[cfg(test)]
mod tests {
    use super::{Query, alike, fold, grams, national_digits, score, tails, words};
    use proptest::prelude::{Strategy, any, prop_assert, proptest};

    const NAMES: &[&str] = &[
        "Van der Schets",
        "O'Fictie",
        "Verzonnen",
        "De Denkbeelde",
        "Şebnem Yıldız",
        "Muñoz García",
        "Łukasz Żółć",
        "Đặng Thị Ngọc",
        "Straße",
        "Nuñez-Peña",
        "D’Hondt",
        "Van den Bossche",
        "İbrahim",
        "Ærø",
        "Олена Шевченко",
        "Françoise",
        "Björk Ø",
        "el Amrani",
    ];

    fn found(typed: &str, text: &str) -> Option<u32> {
        score(&Query::parse(typed))(text)
    }

    /// Whether the database would hand the text to [`score`]: see `store::search`.
    fn is_handed_over(typed: &str, text: &str) -> bool {
        let (query, words) = (Query::parse(typed), words(text));
        let shares = |one: &str, other: &str| !grams(one).is_disjoint(&grams(other));
        let known =
            |one: &String| words.iter().any(|word| shares(one, word) && alike(one)(word).is_some());
        let number = || tails(text).iter().any(|tail| tail.starts_with(&query.digits));
        let readings = query.readings();
        let parted = || words.iter().any(|word| !query.grams().is_disjoint(&grams(word)));
        let named = || readings.iter().any(|reading| reading.iter().all(known)) || parted();
        (query.digits.is_empty() || number()) && (readings.is_empty() || named())
    }

    #[test]
    fn one_spelling_for_one_name() {
        for (typed, folded) in [
            ("O'Fictie", "ofictie"),
            ("o’FICTIE", "ofictie"),
            ("Van der Schets", "vanderschets"),
            ("VanderSchets", "vanderschets"),
            ("v.d. Schets", "vanderschets"),
            ("vd Schets", "vanderschets"),
            ("De Smet", "desmet"),
            ("Çelik Üçgen", "celik ucgen"),
            ("Łukasz Øster Weiß Ædel", "lukasz oster weiss aedel"),
            ("IŞIK ışık İnci", "isik isik inci"),
            ("Олена", "olena"),
            ("Smet-Jansen", "smet jansen"),
            ("  ", ""),
        ] {
            assert_eq!(fold(typed), folded, "{typed}");
        }
    }

    #[test]
    fn what_is_heard_the_same_is_found() {
        for (typed, name) in [("brok", "An Broeck"), ("brok", "Broek"), ("broeck", "Brok Proef")] {
            assert!(is_handed_over(typed, name), "{typed} in {name}");
        }
        assert!(found("brok", "An Broeck").is_some());
        assert!(found("brok", "Vandenbroeck").is_none_or(|score| score < 2000));
        assert_eq!(found("brok", "An Brakel"), None);
    }

    #[test]
    fn a_phone_number_is_kept_as_dialled_here() {
        for typed in ["0470 12 34 56", "+32 470 12 34 56", "0032470/12.34.56", "32470123456"] {
            assert_eq!(national_digits(typed), "0470123456", "{typed}");
        }
        assert_eq!(national_digits("+32 (0)470 12 34 56"), "0470123456");
        assert_eq!(national_digits("+380 67 123 45 67"), "380671234567");
    }

    #[test]
    fn a_better_match_comes_first() {
        let scores = ["Schets", "Schetsaert", "Vanderschets", "Schest"]
            .map(|name| found("schets", &format!("An {name}")));
        assert!(scores.iter().all(Option::is_some), "{scores:?}");
        assert!(scores.is_sorted_by(|better, worse| better > worse), "{scores:?}");
    }

    #[test]
    fn words_may_stand_in_any_order_and_shape() {
        let text = "Jan Van der Schets, Kind Noor, 0470 12 34 56";
        for typed in [
            "schets jan",
            "vanderschets",
            "v.d. schets",
            "van de schets",
            "noor schets",
            "jan 0470",
            "123456",
            "+32 470 12",
            "32470",
            "Jan van der Schtes",
        ] {
            assert!(found(typed, text).is_some(), "{typed}");
            assert!(is_handed_over(typed, text), "{typed}");
        }
    }

    #[test]
    fn a_name_that_was_heard_is_found_as_it_is_written() {
        let text = "Amira Zerouki, Kind Yassin, 0470 12 34 56";
        for typed in ["zeruki", "zerouky", "zerouqui", "zeroukie", "amira zerouky", "serouki"] {
            assert!(found(typed, text).is_some(), "{typed}");
            assert!(is_handed_over(typed, text), "{typed}");
        }
        assert_eq!(found("zarouqi karim", text), None);
    }

    #[test]
    fn a_name_with_a_single_letter_is_found_with_a_slip_as_one_word() {
        assert!(is_handed_over("bojrko", "Björk Ø"));
        assert!(!words("Kerkstraat 5").contains("kerkstraat5"));
    }

    #[test]
    fn nonsense_finds_nothing() {
        let text = "Jan Van der Schets, Noor, 0470 12 34 56, K7M-4QXD";
        for typed in [
            "",
            "j",
            "qqqq",
            "xyzxyz",
            "piet",
            "schaatsen",
            "999",
            "jan piet",
            "jan 999",
            "noot",
            "'",
        ] {
            assert_eq!(found(typed, text), None, "{typed}");
        }
        assert!(found("k7m4qxd", text).is_some());
    }

    fn a_name() -> impl Strategy<Value = String> {
        let written = proptest::sample::select(NAMES).prop_map(str::to_owned);
        proptest::prop_oneof![written, "[A-Za-zéèüşçñŁøï]{3,9}([ '-][A-Za-zéàö]{2,8}){0,2}"]
    }

    fn other_case(text: &str, upper: bool) -> String {
        if upper { text.to_uppercase() } else { text.to_lowercase() }
    }

    proptest! {
        #[test]
        fn any_part_of_three_letters_finds_the_name(
            name in a_name(), from in any::<proptest::sample::Index>(),
            size in 3usize..12, upper in any::<bool>(), bare in any::<bool>(),
        ) {
            let letters: Vec<char> = name.chars().collect();
            let start = from.index(letters.len());
            let part: String = letters.iter().skip(start).take(size).collect();
            let typed = if bare { fold(&part) } else { other_case(&part, upper) };
            if part.chars().filter(|c| c.is_alphabetic()).count() >= 3 && part.chars().count() >= 3 {
                let text = format!("Ann {name}, 0499 00 11 22");
                prop_assert!(found(&typed, &text).is_some(), "{typed:?} in {text:?}");
                prop_assert!(is_handed_over(&typed, &text), "{typed:?} in {text:?}");
            }
        }

        #[test]
        fn one_slip_still_finds_the_name(
            name in a_name(), at in any::<proptest::sample::Index>(),
            kind in 0u8..4, letter in "[a-z]", upper in any::<bool>(),
        ) {
            let plain = fold(&name);
            let mut typed: Vec<char> = plain.chars().filter(|c| *c != ' ').collect();
            if typed.len() >= 5 && plain.is_ascii() {
                let place = at.index(typed.len());
                let slip = letter.chars().next().unwrap_or('x');
                match kind {
                    0 => typed[place] = slip,
                    1 => typed.insert(place, slip),
                    2 => { typed.remove(place); }
                    _ => typed.swap(place, place.saturating_sub(1)),
                }
            }
            let typed: String = typed.into_iter().collect();
            if typed.len() >= 4 && kind < 4 && plain.chars().filter(|c| *c != ' ').count() >= 5 {
                let typed = other_case(&typed, upper);
                prop_assert!(found(&typed, &name).is_some(), "{typed:?} for {name:?}");
                prop_assert!(is_handed_over(&typed, &name), "{typed:?} for {name:?}");
            }
        }

        #[test]
        fn slips_are_counted_as_everybody_counts_them(
            one in "[abc]{0,7}", other in "[abc]{0,7}", allowed in 0usize..3,
        ) {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            let counted = strsim::osa_distance(&one, &other) <= allowed;
            let told = super::within(&letters(&one), &letters(&other), allowed);
            prop_assert!(told == counted, "{one} {other} {allowed}");
        }

        #[test]
        fn any_three_digits_find_the_number(digits in "04[0-9]{8}", from in 0usize..8, size in 3usize..10) {
            let part: String = digits.chars().skip(from).take(size).collect();
            if !part.starts_with("00") && !part.starts_with("32") {
                let text = format!("An Schets, {digits}");
                prop_assert!(found(&part, &text).is_some());
                prop_assert!(is_handed_over(&part, &digits));
            }
        }

        #[test]
        fn nothing_typed_can_break_it(typed in any::<String>(), text in any::<String>()) {
            let _ = found(&typed, &text);
            prop_assert!(words(&text).iter().all(|word| !word.contains(' ')));
            prop_assert!(tails(&text).iter().all(|tail| tail.len() >= 3));
        }
    }
}
