//! Rows and statements that are sent together: in one question on SQLite, where every
//! question goes to the thread of the connection and back, which costs more than the row;
//! one after another on PostgreSQL.

use crate::tables::Table;
use crate::{Engine, Result};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryTrait,
    Statement, Value,
};
use uuid::Uuid;

/// Rows in one statement: below what both engines take.
const MOST_ROWS: usize = 500;

/// The second value of a pair; of the same kind in all of them.
pub enum Second {
    Text(String),
    Key(Uuid),
}

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

    /// Adds rows of a desk with two columns more: a text, and a text or a key. All go along
    /// as one value, so that the statement is the same however many there are, and stays
    /// prepared.
    pub(crate) fn insert_pairs(
        &mut self,
        table: &str,
        columns: [&str; 2],
        desk: Uuid,
        pairs: impl IntoIterator<Item = (String, Second)>,
    ) {
        let mut pairs = pairs.into_iter().peekable();
        let Some((_, second)) = pairs.peek() else { return };
        let [one, other] = columns;
        let sql = match (self.backend, second) {
            (DbBackend::Sqlite, Second::Text(_)) => format!(
                "INSERT INTO {table} (desk_id, {one}, {other})
                 SELECT ?, value ->> 0, value ->> 1 FROM json_each(?)"
            ),
            (DbBackend::Sqlite, Second::Key(_)) => format!(
                "INSERT INTO {table} (desk_id, {one}, {other})
                 SELECT ?, value ->> 0, unhex(value ->> 1) FROM json_each(?)"
            ),
            (_, Second::Text(_)) => format!(
                "INSERT INTO {table} (desk_id, {one}, {other})
                 SELECT $1, value ->> 0, value ->> 1 FROM jsonb_array_elements($2::jsonb)"
            ),
            (_, Second::Key(_)) => format!(
                "INSERT INTO {table} (desk_id, {one}, {other})
                 SELECT $1, value ->> 0, (value ->> 1)::uuid
                 FROM jsonb_array_elements($2::jsonb)"
            ),
        };
        let list: Vec<[String; 2]> = pairs
            .map(|(text, second)| match second {
                Second::Text(other) => [text, other],
                Second::Key(key) => [text, key.simple().to_string()],
            })
            .collect();
        let list = serde_json::Value::from_iter(list).to_string();
        let values: [Value; 2] = [desk.into(), list.into()];
        self.statements.push(Statement::from_sql_and_values(self.backend, sql, values));
    }

    /// Adds a statement.
    pub(crate) fn push(&mut self, statement: &impl QueryTrait) {
        self.statements.push(statement.build(self.backend));
    }

    /// Adds what another holds.
    pub(crate) fn extend(&mut self, other: Self) {
        self.statements.extend(other.statements);
    }

    /// Adds a statement without values.
    pub(crate) fn sql(&mut self, statement: &str) {
        self.statements.push(Statement::from_string(self.backend, statement));
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
