//! Questions that are asked together: in one go on SQLite, where every question goes to the
//! thread of a connection and back, which costs more than the answer; one after another on
//! PostgreSQL.

use crate::{Result, StoreError};
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{
    ConnectionTrait, DbBackend, EntityTrait, FromQueryResult, QueryResult, QueryTrait, Select,
    Statement,
};
use std::marker::PhantomData;

/// The column that tells to which question a row belongs; no table has one of this name.
const QUESTION: &str = "number_of_question";

/// Questions to be asked together.
#[derive(Debug)]
pub struct Questions {
    backend: DbBackend,
    statements: Vec<Statement>,
}

/// A question among those that are asked together, by which its rows are found again.
#[derive(Debug)]
pub struct Asked<M> {
    number: usize,
    rows: PhantomData<M>,
}

/// The rows of each question.
#[derive(Debug)]
pub struct Answers(Vec<Vec<QueryResult>>);

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
    pub const fn new(backend: DbBackend) -> Self {
        Self { backend, statements: Vec::new() }
    }

    /// Adds a question.
    pub fn ask<E: EntityTrait>(&mut self, select: Select<E>) -> Asked<E::Model> {
        self.ask_for(select.into_query())
    }

    /// Adds a question of which the rows are no rows of a table.
    pub fn ask_for<M>(&mut self, mut select: SelectStatement) -> Asked<M> {
        let number = self.statements.len();
        let marked = Expr::val(i64::try_from(number).unwrap_or(i64::MAX));
        select.expr_as(marked, QUESTION);
        self.statements.push(self.backend.build(&select));
        Asked { number, rows: PhantomData }
    }

    /// Asks them.
    pub async fn answers(self, reader: &impl ConnectionTrait) -> Result<Answers> {
        let mut parts: Vec<Vec<QueryResult>> = self.statements.iter().map(|_| Vec::new()).collect();
        if self.backend != DbBackend::Sqlite {
            for (part, statement) in parts.iter_mut().zip(self.statements) {
                *part = reader.query_all_raw(statement).await?;
            }
            return Ok(Answers(parts));
        }
        let mut sql = Vec::with_capacity(self.statements.len());
        let mut values = Vec::new();
        for statement in self.statements {
            sql.push(statement.sql);
            values.extend(statement.values.into_iter().flat_map(|values| values.0));
        }
        let all = Statement::from_sql_and_values(self.backend, sql.join("; "), values);
        for row in reader.query_all_raw(all).await? {
            let number: i64 = row.try_get("", QUESTION)?;
            let part = usize::try_from(number).ok().and_then(|number| parts.get_mut(number));
            part.ok_or_else(|| StoreError::Unreadable {
                column: QUESTION,
                problem: number.to_string(),
            })?
            .push(row);
        }
        Ok(Answers(parts))
    }
}

impl Answers {
    /// The rows of a question.
    pub fn rows<M: FromQueryResult>(&self, asked: &Asked<M>) -> Result<Vec<M>> {
        let rows = self.0.get(asked.number).into_iter().flatten();
        Ok(rows.map(|row| M::from_query_result(row, "")).collect::<std::result::Result<_, _>>()?)
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
