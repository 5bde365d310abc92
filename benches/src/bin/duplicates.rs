//! How well the same person is found twice, on the public sets FEBRL 3 and 4: made-up
//! Australians with slips, swaps and gaps, in which the truth is known. Fetch the sets and
//! run: `scripts/duplicates.sh`. The applicant of a request stands for the person, the
//! child's birth date for the person's; the number by which all could be told is not read.

#![expect(clippy::expect_used, reason = "a measurement that cannot go on should stop")]

use chrono::NaiveDate;
use domain::duplicates::{Field, FieldVerdict, Level, Person, blocking_keys, compare, likeness};
use domain::families::Birth;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;

/// From this probability on, two records are called one.
const ONE: f64 = 0.5;
/// Turns of the estimation; it stands still well before.
const TURNS: usize = 30;
/// Pairs by lot.
const STRANGERS: usize = 40_000;

/// A record: which person it is of, and what stands in it.
struct Row {
    who: String,
    person: Person,
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, folder] = arguments.as_slice() else {
        eprintln!("usage: duplicates FOLDER-WITH-THE-SETS");
        std::process::exit(2);
    };
    let read = |name: &str| rows(&Path::new(folder).join(name));
    println!("| set | weights | records | compared | keys reach | precision | recall | F1 |");
    println!("|---|---|---|---|---|---|---|---|");
    measure("FEBRL3", &read("dataset3.csv"));
    let mut both = read("dataset4a.csv");
    both.extend(read("dataset4b.csv"));
    measure("FEBRL4", &both);
}

fn rows(path: &Path) -> Vec<Row> {
    let text = std::fs::read_to_string(path).expect("the set can be read");
    text.lines().skip(1).filter(|line| !line.trim().is_empty()).map(row).collect()
}

/// `rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode,
/// state, date_of_birth, soc_sec_id`.
fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.split(',').map(str::trim).collect();
    let cell = |number: usize| cells.get(number).copied().unwrap_or_default().to_owned();
    let born = NaiveDate::parse_from_str(&cell(9), "%Y%m%d").map_or(Birth::Unknown, Birth::Born);
    Row {
        who: cell(0).split('-').nth(1).unwrap_or_default().to_owned(),
        person: Person {
            given: cell(1),
            family: cell(2),
            phone: String::new(),
            phone2: String::new(),
            email: String::new(),
            birth: born,
            street: [cell(4), cell(3), cell(5)].join(" ").trim().to_owned(),
            postcode: cell(7),
            child_given: String::new(),
        },
    }
}

/// A pair of records: their numbers, and what was compared.
struct Pair {
    one: usize,
    other: usize,
    levels: Levels,
    /// By the weights of the product.
    judged: f64,
}

fn measure(name: &str, rows: &[Row]) {
    let pairs: Vec<Pair> = candidates(rows)
        .into_iter()
        .map(|(one, other)| {
            let found = likeness(&rows[one].person, &rows[other].person);
            Pair { one, other, levels: levels(&found.verdicts), judged: found.probability }
        })
        .collect();
    let truth = true_pairs(rows);
    let same = |pair: &Pair| rows[pair.one].who == rows[pair.other].who;
    let reached = share(pairs.iter().filter(|pair| same(pair)).count(), truth);
    let judged: Vec<bool> = pairs.iter().map(|pair| pair.judged >= ONE).collect();
    let estimated: Vec<bool> = estimate(rows, &pairs).into_iter().map(|odds| odds >= ONE).collect();
    for (weights, called) in [("of the product", judged), ("estimated", estimated)] {
        let right = pairs.iter().zip(&called).filter(|(pair, one)| **one && same(pair)).count();
        let all = called.iter().filter(|one| **one).count();
        let (precision, recall) = (share(right, all), share(right, truth));
        let f1 = 2.0 * precision * recall / (precision + recall);
        println!(
            "| {name} | {weights} | {} | {} | {reached:.3} | {precision:.4} | {recall:.4} | {f1:.4} |",
            rows.len(),
            pairs.len(),
        );
    }
}

type Levels = Vec<(Field, Level)>;

/// Probability of each pair to be one, by weights that are estimated from the set itself,
/// without the truth: how often strangers agree from pairs by lot, how often records of one
/// person do in turns from the weights and from the pairs that they make likely.
fn estimate(rows: &[Row], pairs: &[Pair]) -> Vec<f64> {
    let strangers: Vec<Levels> = by_lot(rows);
    let apart = Shares::of(strangers.iter().map(|levels| (levels, 1.0)));
    let mut odds: Vec<f64> = pairs.iter().map(|pair| pair.judged).collect();
    let all = rows.len() * (rows.len() - 1) / 2;
    for _ in 0..TURNS {
        let one = Shares::of(pairs.iter().map(|pair| &pair.levels).zip(odds.iter().copied()));
        let prior = odds.iter().sum::<f64>() / number(all);
        odds = pairs
            .iter()
            .map(|pair| {
                let score: f64 = pair
                    .levels
                    .iter()
                    .map(|level| one.share(level) / apart.share(level))
                    .map(f64::log2)
                    .sum();
                1.0 / (1.0 + (-(score + (prior / (1.0 - prior)).log2())).exp2())
            })
            .collect();
    }
    odds
}

/// How often each level occurs where the field is known.
#[derive(Default)]
struct Shares {
    levels: HashMap<(Field, Level), f64>,
    fields: HashMap<Field, f64>,
}

impl Shares {
    fn of<'a>(pairs: impl Iterator<Item = (&'a Levels, f64)>) -> Self {
        let mut shares = Self::default();
        for (pair, odds) in pairs {
            for level in pair.iter().filter(|(_, level)| *level != Level::Unknown) {
                *shares.levels.entry(*level).or_default() += odds;
                *shares.fields.entry(level.0).or_default() += odds;
            }
        }
        shares
    }

    /// A little of each, so that nothing is impossible.
    fn share(&self, level: &(Field, Level)) -> f64 {
        let times = self.levels.get(level).copied().unwrap_or_default();
        let known = self.fields.get(&level.0).copied().unwrap_or_default();
        if level.1 == Level::Unknown { 1.0 } else { (times + 0.5) / (known + 1.0) }
    }
}

/// Pairs of records that have nothing to do with one another but by chance.
fn by_lot(rows: &[Row]) -> Vec<Levels> {
    let mut lot: usize = 1;
    let mut draw = || {
        lot = lot.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (lot >> 33) % rows.len()
    };
    let pairs = std::iter::repeat_with(|| (draw(), draw())).filter(|(one, other)| one != other);
    pairs
        .take(STRANGERS)
        .map(|(one, other)| levels(&compare(&rows[one].person, &rows[other].person)))
        .collect()
}

fn levels(verdicts: &[FieldVerdict]) -> Levels {
    verdicts.iter().map(|verdict| (verdict.field, verdict.level)).collect()
}

fn candidates(rows: &[Row]) -> BTreeSet<(usize, usize)> {
    let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
    for (number, row) in rows.iter().enumerate() {
        for key in blocking_keys(&row.person) {
            by_key.entry(key).or_default().push(number);
        }
    }
    let mut pairs = BTreeSet::new();
    for numbers in by_key.values() {
        for (index, one) in numbers.iter().enumerate() {
            pairs.extend(numbers.iter().skip(index + 1).map(|other| (*one, *other)));
        }
    }
    pairs
}

fn true_pairs(rows: &[Row]) -> usize {
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for row in rows {
        *sizes.entry(&row.who).or_default() += 1;
    }
    sizes.values().map(|size| size * (size - 1) / 2).sum()
}

fn share(part: usize, whole: usize) -> f64 {
    number(part) / number(whole)
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
