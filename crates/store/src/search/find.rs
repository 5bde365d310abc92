//! Searching: which words are meant, which entries hold them, and which of those answer best.

use crate::entities::{search_entry, search_gram, search_number, search_word};
use crate::questions::padded;
use crate::{Result, Scope, Store};
use domain::search::{Query, alike, grams, score};
use sea_orm::sea_query::{Query as Statement, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect,
};
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
    /// Finds people, notes and locations of a desk, best first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn search(&self, scope: Scope, typed: &str, most: usize) -> Result<Vec<Hit>> {
        let query = Query::parse(typed);
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let likely = self.likely(scope, &query, most.max(FEWEST_COMPARED)).await?;
        let entries = search_entry::Entity::find()
            .filter(search_entry::Column::DeskId.eq(scope.desk()))
            .filter(search_entry::Column::Id.is_in(padded(likely)))
            .all(self.reader())
            .await?;
        let score = score(&query);
        let mut scored: Vec<(u32, search_entry::Model)> = entries
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
        let mut found = BTreeSet::new();
        let readings = query.readings();
        if readings.is_empty() {
            self.holding(with_number(scope, &query.digits), most, &mut found).await?;
            return Ok(found);
        }
        let mut known: HashMap<String, Ranks> = HashMap::new();
        for reading in &readings {
            for typed in reading {
                if !known.contains_key(typed) {
                    known.insert(typed.clone(), self.meant(scope, typed).await?);
                }
            }
            let meant: Vec<&Ranks> = reading.iter().filter_map(|word| known.get(word)).collect();
            let Some((first, others)) = meant.split_first() else { continue };
            if meant.iter().any(|ranks| ranks.is_empty()) {
                continue;
            }
            for rank in *first {
                let mut statement = with_word(scope, rank.iter().map(String::as_str));
                statement.distinct();
                for other in others {
                    let words = other.iter().flatten().map(String::as_str);
                    within(&mut statement, with_word(scope, words));
                }
                if !query.digits.is_empty() {
                    within(&mut statement, with_number(scope, &query.digits));
                }
                self.holding(statement, most, &mut found).await?;
            }
        }
        if found.len() < most {
            self.written_otherwise(scope, query, most, &mut found).await?;
        }
        Ok(found)
    }

    /// Adds the entries of a statement, until there are enough.
    async fn holding(
        &self,
        mut statement: SelectStatement,
        most: usize,
        found: &mut BTreeSet<Uuid>,
    ) -> Result<()> {
        let room = most.saturating_sub(found.len());
        if room == 0 {
            return Ok(());
        }
        statement.limit(u64::try_from(room).unwrap_or(u64::MAX));
        for row in self.reader().query_all(&statement).await? {
            found.insert(row.try_get("", "entry_id")?);
        }
        Ok(())
    }

    /// The words of the index that may be meant by a typed word.
    async fn meant(&self, scope: Scope, typed: &str) -> Result<Ranks> {
        let sharing = self.sharing(scope, grams(typed)).await?;
        let score = alike(typed);
        let mut alike: Vec<(u32, String)> = sharing
            .into_iter()
            .filter_map(|word| score(&word).map(|score| (score, word)))
            .collect();
        alike.sort_by(|one, other| other.cmp(one));
        let ranks = alike.chunk_by(|(one, _), (other, _)| one / 1000 == other / 1000);
        Ok(ranks.map(|rank| rank.iter().map(|(_, word)| word.clone()).collect()).collect())
    }

    /// The words of the index that share most runs of three letters with these.
    async fn sharing(&self, scope: Scope, grams: BTreeSet<String>) -> Result<Vec<String>> {
        Ok(search_gram::Entity::find()
            .select_only()
            .column(search_gram::Column::Word)
            .filter(search_gram::Column::DeskId.eq(scope.desk()))
            .filter(search_gram::Column::Gram.is_in(padded(grams)))
            .group_by(search_gram::Column::Word)
            .order_by_desc(search_gram::Column::Gram.count())
            .limit(MOST_WORDS)
            .into_tuple()
            .all(self.reader())
            .await?)
    }

    /// Names that were typed as one, or parted elsewhere: the few words that together hold
    /// most of what was typed, and the entries that hold most of those.
    async fn written_otherwise(
        &self,
        scope: Scope,
        query: &Query,
        most: usize,
        found: &mut BTreeSet<Uuid>,
    ) -> Result<()> {
        let mut missing = query.grams();
        let mut sharing: Vec<(String, BTreeSet<String>)> = self
            .sharing(scope, missing.clone())
            .await?
            .into_iter()
            .map(|word| (word.clone(), grams(&word)))
            .collect();
        let mut parts = Vec::new();
        while parts.len() < MOST_PARTS {
            // Of two that hold as much, the one with least besides.
            let worth = |(_, (_, grams)): &(usize, &(String, BTreeSet<String>))| {
                (grams.intersection(&missing).count(), std::cmp::Reverse(grams.len()))
            };
            let best = sharing.iter().enumerate().max_by_key(worth).map(|(at, _)| at);
            let Some(best) = best else { break };
            let (word, grams) = sharing.swap_remove(best);
            if grams.is_disjoint(&missing) {
                break;
            }
            missing.retain(|gram| !grams.contains(gram));
            parts.push(word);
        }
        let mut statement = with_word(scope, parts.iter().map(String::as_str));
        statement
            .group_by_col(search_word::Column::EntryId)
            .order_by_expr(search_word::Column::Word.count(), Order::Desc);
        if !query.digits.is_empty() {
            within(&mut statement, with_number(scope, &query.digits));
        }
        self.holding(statement, most, found).await
    }
}

/// Entries with one of these words.
fn with_word<'a>(scope: Scope, words: impl Iterator<Item = &'a str>) -> SelectStatement {
    Statement::select()
        .column(search_word::Column::EntryId)
        .from(search_word::Entity)
        .and_where(search_word::Column::DeskId.eq(scope.desk()))
        .and_where(search_word::Column::Word.is_in(padded(words)))
        .to_owned()
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
