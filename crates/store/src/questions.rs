//! Questions that are asked together, and answered by one row: in each of its values stand
//! the rows of one question, as JSON. Every value of a row costs a copy on its way from the
//! thread of a SQLite connection, and every row may wake who waits for it; on PostgreSQL
//! each question more would be a way there and back.

use crate::{Result, StoreError};
use sea_orm::sea_query::{Expr, Query, SelectStatement, SubQueryStatement};
use sea_orm::{
    ColumnTrait, ColumnType, ConnectionTrait, DbBackend, EntityTrait, IdenStatic, Iterable,
    ModelTrait, QueryResult, QueryTrait, Select,
};
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// The name of a question within the statement that asks them all.
const QUESTION: &str = "asked";

/// How the values of a column are written as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As they are: text, number, day or moment.
    Plain,
    /// A key.
    Key,
    /// True or false.
    Flag,
    /// Bytes, as pairs of hexadecimal digits.
    Bytes,
}

/// A column of an answer.
pub type Column = (&'static str, Kind);

/// A row that can come as an answer: read from the list of its values.
pub trait Answer: DeserializeOwned {
    /// Its columns, in the order of its fields.
    fn columns() -> Vec<Column>;
}

impl<M: ModelTrait + DeserializeOwned> Answer for M {
    fn columns() -> Vec<Column> {
        let columns = <<M as ModelTrait>::Entity as EntityTrait>::Column::iter();
        let kind = |column_type: &ColumnType| match column_type {
            ColumnType::Uuid => Kind::Key,
            ColumnType::Boolean => Kind::Flag,
            ColumnType::Blob | ColumnType::Binary(_) | ColumnType::VarBinary(_) => Kind::Bytes,
            _ => Kind::Plain,
        };
        columns.map(|column| (column.as_str(), kind(column.def().get_column_type()))).collect()
    }
}

/// The rows of a source with these columns, as one value.
pub fn as_one(backend: DbBackend, source: &str, columns: &[Column]) -> String {
    let sqlite = backend == DbBackend::Sqlite;
    let value = |(name, kind): &Column| match kind {
        Kind::Key if sqlite => format!("nullif(hex({source}.{name}), '')"),
        Kind::Flag if sqlite => {
            format!("json(CASE {source}.{name} WHEN 0 THEN 'false' WHEN 1 THEN 'true' END)")
        }
        Kind::Bytes if sqlite => {
            format!("CASE WHEN {source}.{name} IS NOT NULL THEN hex({source}.{name}) END")
        }
        Kind::Bytes => format!("encode({source}.{name}, 'hex')"),
        Kind::Plain | Kind::Key | Kind::Flag => format!("{source}.{name}"),
    };
    let values = columns.iter().map(value).collect::<Vec<_>>().join(", ");
    if sqlite {
        format!("json_group_array(json_array({values}))")
    } else {
        format!("CAST(COALESCE(json_agg(json_build_array({values})), '[]') AS text)")
    }
}

/// The rows that came as the value at this place.
pub fn rows_of<M: Answer>(row: &QueryResult, place: usize) -> Result<Vec<M>> {
    let text: String = row.try_get_by_index(place)?;
    serde_json::from_str(&text).map_err(|problem| StoreError::Unreadable {
        column: QUESTION,
        problem: problem.to_string(),
    })
}

/// Questions to be asked together.
#[derive(Debug)]
pub struct Questions {
    backend: DbBackend,
    all: SelectStatement,
    asked: usize,
}

/// A question among those that are asked together, by which its rows are found again.
#[derive(Debug)]
pub struct Asked<M> {
    place: usize,
    rows: PhantomData<M>,
}

/// The rows of each question.
#[derive(Debug)]
pub struct Answers(Option<QueryResult>);

/// These values, the last one repeated until their number is a power of two. For the values
/// of `IN (…)`: questions that differ only in how many there are then stay prepared.
pub fn padded<T: Clone>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.into_iter().collect();
    if let Some(last) = values.last().cloned() {
        values.resize(values.len().next_power_of_two(), last);
    }
    values
}

impl Questions {
    /// None yet.
    pub fn new(backend: DbBackend) -> Self {
        Self { backend, all: Query::select(), asked: 0 }
    }

    /// Adds a question.
    pub fn ask<E: EntityTrait>(&mut self, select: Select<E>) -> Asked<E::Model>
    where
        E::Model: Answer,
    {
        self.ask_for(select.into_query())
    }

    /// Adds a question of which the rows are no rows of a table.
    pub fn ask_for<M: Answer>(&mut self, select: SelectStatement) -> Asked<M> {
        let place = self.asked;
        self.asked += 1;
        let rows = Query::select()
            .expr(Expr::cust(as_one(self.backend, QUESTION, &M::columns())))
            .from_subquery(select, QUESTION)
            .take();
        let rows = SubQueryStatement::SelectStatement(rows);
        self.all.expr_as(Expr::from(rows), format!("answer_{place}"));
        Asked { place, rows: PhantomData }
    }

    /// Asks them.
    pub async fn answers(self, reader: &impl ConnectionTrait) -> Result<Answers> {
        if self.asked == 0 {
            return Ok(Answers(None));
        }
        Ok(Answers(reader.query_one(&self.all).await?))
    }
}

impl Answers {
    /// The rows of a question.
    pub fn rows<M: Answer>(&self, asked: &Asked<M>) -> Result<Vec<M>> {
        self.0.as_ref().map_or_else(|| Ok(Vec::new()), |row| rows_of(row, asked.place))
    }
}

#[cfg(test)]
mod tests {
    use super::padded;

    #[test]
    fn values_are_repeated_and_none_is_made_up() {
        assert_eq!(padded(Vec::<u8>::new()), Vec::<u8>::new());
        assert_eq!(padded([1]), [1]);
        assert_eq!(padded([1, 2, 3]), [1, 2, 3, 3]);
        assert_eq!(padded(0..33).len(), 64);
    }
}
