//! Searching: which words are meant, which entries hold them, and which of those answer best.

use crate::entities::{search_entry, search_gram, search_number, search_word};
use crate::questions::{Answer, Column, Kind, Questions};
use crate::{Engine, Result, Scope, Store};
use domain::search::{Query, alike, grams, score};
use sea_orm::sea_query::{Expr, Query as Statement, SelectStatement};
use sea_orm::{ColumnTrait, Order};
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// `intake`, `family` or `location`.
    pub kind: String,
    /// Its key.
    pub subject: Uuid,
    /// Its page.
    pub path: String,
    /// Its name.
    pub title: String,
    /// What tells it from others of that name.
    pub detail: String,
}

/// Entries that are compared letter by letter, at least.
const FEWEST_COMPARED: usize = 100;
/// Words of the index that are compared with a typed word.
const MOST_WORDS: u64 = 300;
/// Words of the index that together may be what was typed as one.
const MOST_PARTS: usize = 4;

/// Words of the index for one typed word: the better ones first, in ranks of about equals.
type Ranks = Vec<Vec<String>>;

impl Store {
    /// Finds people, notes and locations of a desk, best first: which words are meant, which
    /// entries hold them, and what those say are three questions, whatever was typed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn search(&self, scope: Scope, typed: &str, most: usize) -> Result<Vec<Hit>> {
        let query = Query::parse(typed);
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let likely = self.likely(scope, &query, most.max(FEWEST_COMPARED)).await?;
        let mut questions = Questions::new(self.engine().backend());
        let entries = questions.ask_for::<Entry>(with_id(self.engine(), scope, &likely));
        let entries = questions.answers(self.reader()).await?.rows(&entries)?;
        let score = score(&query);
        let mut scored: Vec<(u32, Entry)> = entries
            .into_iter()
            .filter_map(|entry| score(&entry.body).map(|score| (score, entry)))
            .collect();
        scored.sort_by(|(a, x), (b, y)| {
            b.cmp(a).then_with(|| x.title.cmp(&y.title)).then(x.id.cmp(&y.id))
        });
        let hits = scored.into_iter().take(most).map(|(_, entry)| Hit {
            kind: entry.kind,
            subject: entry.subject,
            path: entry.path,
            title: entry.title,
            detail: entry.detail,
        });
        Ok(hits.collect())
    }

    /// The entries that may answer, the likeliest; at most about this many.
    async fn likely(&self, scope: Scope, query: &Query, most: usize) -> Result<BTreeSet<Uuid>> {
        let readings = query.readings();
        let mut statements = Vec::new();
        if readings.is_empty() {
            statements.push(with_number(scope, &query.digits));
        } else {
            let Meant { known, parts } = self.meant(scope, query, &readings).await?;
            for reading in &readings {
                let meant: Vec<&Ranks> =
                    reading.iter().filter_map(|word| known.get(word)).collect();
                statements.extend(self.of_reading(scope, query, &meant));
            }
            statements.push(self.of_parts(scope, query, &parts));
        }
        let mut questions = Questions::new(self.engine().backend());
        let asked: Vec<_> = statements
            .into_iter()
            .map(|mut statement| {
                statement.limit(u64::try_from(most).unwrap_or(u64::MAX));
                questions.ask_for::<Holding>(statement)
            })
            .collect();
        let answers = questions.answers(self.reader()).await?;
        let mut found = BTreeSet::new();
        for asked in &asked {
            let room = most.saturating_sub(found.len());
            let holding = answers.rows(asked)?.into_iter().take(room);
            found.extend(holding.map(|holding| holding.entry_id));
        }
        Ok(found)
    }

    /// The entries that hold every word of a reading: those with the best words first.
    fn of_reading(&self, scope: Scope, query: &Query, meant: &[&Ranks]) -> Vec<SelectStatement> {
        let Some((first, others)) = meant.split_first() else { return Vec::new() };
        if meant.iter().any(|ranks| ranks.is_empty()) {
            return Vec::new();
        }
        let of_rank = |rank: &Vec<String>| {
            let mut statement = with_word(self.engine(), scope, rank);
            statement.distinct();
            for other in others {
                let words: Vec<String> = other.iter().flatten().cloned().collect();
                within(&mut statement, with_word(self.engine(), scope, &words));
            }
            if !query.digits.is_empty() {
                within(&mut statement, with_number(scope, &query.digits));
            }
            statement
        };
        first.iter().map(of_rank).collect()
    }

    /// The entries that hold most of these words.
    fn of_parts(&self, scope: Scope, query: &Query, parts: &[String]) -> SelectStatement {
        let mut statement = with_word(self.engine(), scope, parts);
        statement
            .group_by_col(search_word::Column::EntryId)
            .order_by_expr(search_word::Column::Word.count(), Order::Desc);
        if !query.digits.is_empty() {
            within(&mut statement, with_number(scope, &query.digits));
        }
        statement
    }

    /// The words of the index that may be meant by what was typed.
    async fn meant(&self, scope: Scope, query: &Query, readings: &[Vec<String>]) -> Result<Meant> {
        let typed: BTreeSet<&String> = readings.iter().flatten().collect();
        let mut questions = Questions::new(self.engine().backend());
        let mut sharing = |grams: &BTreeSet<String>| {
            questions.ask_for::<Word>(sharing(self.engine(), scope, grams))
        };
        // One word shares what all that was typed shares: that is asked once.
        let all = query.grams();
        let words: Vec<_> = typed
            .into_iter()
            .map(|word| (word, grams(word)))
            .map(|(word, its)| (word, (its != all).then(|| sharing(&its))))
            .collect();
        let parts = sharing(&all);
        let answers = questions.answers(self.reader()).await?;
        let parts: Vec<Word> = answers.rows(&parts)?;
        let mut known = HashMap::new();
        for (typed, asked) in words {
            let ranks = match asked {
                Some(asked) => ranks(typed, &answers.rows(&asked)?),
                None => ranks(typed, &parts),
            };
            known.insert(typed.clone(), ranks);
        }
        Ok(Meant { known, parts: parts_of(all, parts) })
    }
}

/// What was typed, in words of the index.
struct Meant {
    /// For each typed word those that are alike.
    known: HashMap<String, Ranks>,
    /// The few that together hold most of what was typed.
    parts: Vec<String>,
}

/// A word of the index.
#[derive(Deserialize)]
struct Word {
    word: String,
}

impl Answer for Word {
    fn columns() -> Vec<Column> {
        vec![("word", Kind::Plain)]
    }
}

/// An entry that holds what is looked for.
#[derive(Deserialize)]
struct Holding {
    entry_id: Uuid,
}

impl Answer for Holding {
    fn columns() -> Vec<Column> {
        vec![("entry_id", Kind::Key)]
    }
}

/// What an entry says.
#[derive(Deserialize)]
struct Entry {
    id: Uuid,
    kind: String,
    subject: Uuid,
    path: String,
    title: String,
    detail: String,
    body: String,
}

impl Answer for Entry {
    fn columns() -> Vec<Column> {
        vec![
            ("id", Kind::Key),
            ("kind", Kind::Plain),
            ("subject", Kind::Key),
            ("path", Kind::Plain),
            ("title", Kind::Plain),
            ("detail", Kind::Plain),
            ("body", Kind::Plain),
        ]
    }
}

/// Those that are alike a typed word, in ranks.
fn ranks(typed: &str, words: &[Word]) -> Ranks {
    let score = alike(typed);
    let mut alike: Vec<(u32, &String)> =
        words.iter().filter_map(|Word { word }| score(word).map(|score| (score, word))).collect();
    alike.sort_by(|one, other| other.cmp(one));
    let ranks = alike.chunk_by(|(one, _), (other, _)| one / 1000 == other / 1000);
    ranks.map(|rank| rank.iter().map(|(_, word)| (*word).clone()).collect()).collect()
}

/// Names that were typed as one, or parted elsewhere: the few words that together hold
/// most of these runs of three letters.
fn parts_of(mut missing: BTreeSet<String>, words: Vec<Word>) -> Vec<String> {
    // A run stands in a word when it stands in it with a space on both sides.
    let mut sharing: Vec<String> =
        words.into_iter().map(|Word { word }| format!(" {word} ")).collect();
    let mut parts = Vec::new();
    while parts.len() < MOST_PARTS {
        let held = |word: &String| missing.iter().filter(|gram| word.contains(*gram)).count();
        // Of two that hold as much, the one with least besides.
        let worth = |(_, word): &(usize, &String)| (held(word), std::cmp::Reverse(word.len()));
        let best = sharing.iter().enumerate().max_by_key(worth).map(|(at, _)| at);
        let Some(best) = best else { break };
        let word = sharing.swap_remove(best);
        let before = missing.len();
        missing.retain(|gram| !word.contains(gram.as_str()));
        if missing.len() == before {
            break;
        }
        parts.push(word.trim().to_owned());
    }
    parts
}

/// The words of the index that share most runs of three letters with these.
fn sharing(engine: Engine, scope: Scope, grams: &BTreeSet<String>) -> SelectStatement {
    Statement::select()
        .column(search_gram::Column::Word)
        .from(search_gram::Entity)
        .and_where(search_gram::Column::DeskId.eq(scope.desk()))
        .and_where(among(engine, "gram", grams.iter().cloned()))
        .group_by_col(search_gram::Column::Word)
        .order_by_expr(search_gram::Column::Gram.count(), Order::Desc)
        .limit(MOST_WORDS)
        .take()
}

/// That a column holds one of these texts. They go along as one value, so that the
/// statement is the same however many there are, and stays prepared.
fn among(engine: Engine, column: &str, texts: impl IntoIterator<Item = String>) -> Expr {
    let list = serde_json::Value::from_iter(texts).to_string();
    let listed = match engine {
        Engine::Sqlite => format!("{column} IN (SELECT value FROM json_each(?))"),
        Engine::Postgres => {
            format!("{column} IN (SELECT jsonb_array_elements_text(CAST($1 AS jsonb)))")
        }
    };
    Expr::cust_with_values(listed, [list])
}

/// These entries.
fn with_id(engine: Engine, scope: Scope, ids: &BTreeSet<Uuid>) -> SelectStatement {
    use search_entry::Column;
    let list = serde_json::Value::from_iter(ids.iter().map(|id| id.simple().to_string()));
    let listed = match engine {
        Engine::Sqlite => "id IN (SELECT unhex(value) FROM json_each(?))",
        Engine::Postgres => {
            "id IN (SELECT CAST(value AS uuid) FROM jsonb_array_elements_text(CAST($1 AS jsonb)))"
        }
    };
    Statement::select()
        .columns([
            Column::Id,
            Column::Kind,
            Column::Subject,
            Column::Path,
            Column::Title,
            Column::Detail,
            Column::Body,
        ])
        .from(search_entry::Entity)
        .and_where(Column::DeskId.eq(scope.desk()))
        .and_where(Expr::cust_with_values(listed, [list.to_string()]))
        .take()
}

/// Entries with one of these words.
fn with_word(engine: Engine, scope: Scope, words: &[String]) -> SelectStatement {
    Statement::select()
        .column(search_word::Column::EntryId)
        .from(search_word::Entity)
        .and_where(search_word::Column::DeskId.eq(scope.desk()))
        .and_where(among(engine, "word", words.iter().cloned()))
        .take()
}

/// Entries with a number in which these digits stand.
fn with_number(scope: Scope, digits: &str) -> SelectStatement {
    Statement::select()
        .distinct()
        .column(search_number::Column::EntryId)
        .from(search_number::Entity)
        .and_where(search_number::Column::DeskId.eq(scope.desk()))
        .and_where(search_number::Column::Tail.gte(digits))
        .and_where(search_number::Column::Tail.lt(after(digits)))
        .to_owned()
}

/// The first text after all that begin with these digits, in every order of letters.
fn after(digits: &str) -> String {
    let kept = digits.trim_end_matches('9');
    match kept.char_indices().next_back() {
        Some((at, last)) => {
            let next = char::from_digit(last.to_digit(10).unwrap_or_default() + 1, 10);
            format!("{}{}", kept.get(..at).unwrap_or_default(), next.unwrap_or('a'))
        }
        None => "a".to_owned(),
    }
}

fn within(statement: &mut SelectStatement, others: SelectStatement) {
    statement.and_where(search_word::Column::EntryId.in_subquery(others));
}
