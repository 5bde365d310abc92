//! Rows and statements that are sent together: in one question on SQLite, where every
//! question goes to the thread of the connection and back, which costs more than the row;
//! one after another on PostgreSQL.

use crate::tables::Table;
use crate::{Engine, Result};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryTrait,
    Statement,
};

/// Rows in one statement: below what both engines take.
const MOST_ROWS: usize = 500;

/// Statements of which nobody reads the answer.
#[derive(Debug)]
pub struct Batch {
    backend: DbBackend,
    statements: Vec<Statement>,
}

impl Batch {
    /// Nothing yet.
    pub(crate) const fn new(engine: Engine) -> Self {
        Self { backend: engine.backend(), statements: Vec::new() }
    }

    /// Adds a row.
    pub fn insert<M: Table>(&mut self, row: M) {
        let values = row.into_active_model().reset_all();
        self.statements.push(<M as Table>::Rows::insert(values).build(self.backend));
    }

    /// Adds many rows in few statements.
    pub fn insert_all<M: Table>(&mut self, rows: Vec<M>) {
        let mut rows = rows.into_iter().peekable();
        while rows.peek().is_some() {
            let chunk =
                rows.by_ref().take(MOST_ROWS).map(|row| row.into_active_model().reset_all());
            self.statements.push(<M as Table>::Rows::insert_many(chunk).build(self.backend));
        }
    }

    /// Adds a statement.
    pub(crate) fn push(&mut self, statement: &impl QueryTrait) {
        self.statements.push(statement.build(self.backend));
    }

    /// Runs everything, in order.
    pub(crate) async fn run(self, connection: &DatabaseTransaction) -> Result<()> {
        if self.backend != DbBackend::Sqlite {
            for statement in self.statements {
                connection.execute_raw(statement).await?;
            }
            return Ok(());
        }
        let mut sql = Vec::with_capacity(self.statements.len());
        let mut values = Vec::new();
        for statement in self.statements {
            sql.push(statement.sql);
            values.extend(statement.values.into_iter().flat_map(|values| values.0));
        }
        if !sql.is_empty() {
            let all = Statement::from_sql_and_values(self.backend, sql.join("; "), values);
            connection.execute_raw(all).await?;
        }
        Ok(())
    }
}
