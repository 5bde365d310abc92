//! Long lists, a page at a time.

use crate::Result;
use crate::questions::{Answer, Column, Kind, Questions};
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{ConnectionTrait, EntityTrait, QuerySelect, QueryTrait, Select};
use serde::Deserialize;

/// Rows on a page.
pub const PAGE_SIZE: u64 = 50;

/// A pattern for `LIKE … ESCAPE '!'` that finds a text anywhere, in small letters, with
/// nothing in it that means something else.
pub(crate) fn contains(text: &str) -> String {
    let plain = text.to_lowercase().replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{plain}%")
}

/// A number of a page above which nobody asks in earnest; keeps the arithmetic whole.
const LAST_PAGE: u64 = 1_000_000;

#[derive(Deserialize)]
struct Count {
    rows_there: u64,
}

impl Answer for Count {
    fn columns() -> Vec<Column> {
        vec![("rows_there", Kind::Plain)]
    }
}

/// One page of a list.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Number of this page, from 1.
    pub number: u64,
    /// Number of pages, at least 1.
    pub pages: u64,
    /// Number of rows in all.
    pub total: u64,
}

impl<T> Page<T> {
    /// Page `number` (from 1) of rows that are all known; a number past the end gives the
    /// last page.
    #[must_use]
    pub fn of_rows(rows: Vec<T>, number: u64) -> Self {
        let total = u64::try_from(rows.len()).unwrap_or_default();
        let pages = Ord::max(total.div_ceil(PAGE_SIZE), 1);
        let number = number.clamp(1, pages);
        let before = usize::try_from((number - 1) * PAGE_SIZE).unwrap_or(usize::MAX);
        let size = usize::try_from(PAGE_SIZE).unwrap_or(usize::MAX);
        let rows = rows.into_iter().skip(before).take(size).collect();
        Self { rows, number, pages, total }
    }

    /// The same page with other rows.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        let rows = self.rows.into_iter().map(change).collect();
        Page { rows, number: self.number, pages: self.pages, total: self.total }
    }
}

impl<T: Answer> Page<T> {
    /// Page `number` (from 1) of a query; a number past the end gives the last page.
    pub(crate) async fn of<E, C>(query: Select<E>, connection: &C, number: u64) -> Result<Self>
    where
        E: EntityTrait<Model = T>,
        C: ConnectionTrait,
    {
        let rows = |page: Select<E>| page.into_query();
        Self::of_some(query, rows, connection, number).await
    }

    /// Page `number` (from 1) of a query, with for its rows what `rows` makes of the part of
    /// the query that stands on the page.
    pub(crate) async fn of_some<E, C>(
        query: Select<E>,
        rows: impl Fn(Select<E>) -> SelectStatement,
        connection: &C,
        number: u64,
    ) -> Result<Self>
    where
        E: EntityTrait,
        C: ConnectionTrait,
    {
        let page =
            |number: u64| rows(query.clone().offset((number - 1) * PAGE_SIZE).limit(PAGE_SIZE));
        let wanted = number.clamp(1, LAST_PAGE);
        let mut questions = Questions::new(connection.get_database_backend());
        let count = questions.ask_for::<Count>(counting(query.clone()));
        let asked = questions.ask_for::<T>(page(wanted));
        let answers = questions.answers(connection).await?;
        let total = answers.rows(&count)?.first().map_or(0, |count| count.rows_there);
        let pages = Ord::max(total.div_ceil(PAGE_SIZE), 1);
        let number = wanted.min(pages);
        let rows = if number == wanted {
            answers.rows(&asked)?
        } else {
            let mut questions = Questions::new(connection.get_database_backend());
            let asked = questions.ask_for::<T>(page(number));
            questions.answers(connection).await?.rows(&asked)?
        };
        Ok(Self { rows, number, pages, total })
    }
}

/// How many rows a query has.
fn counting<E: EntityTrait>(query: Select<E>) -> SelectStatement {
    let mut all = query.into_query();
    all.clear_order_by();
    Query::select()
        .expr_as(Expr::cust("COUNT(*)"), "rows_there")
        .from_subquery(all, "all_rows")
        .take()
}
