//! The register of personal data knows every column of the schema, and no other.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

use sea_orm::{ConnectionTrait, Statement};
use std::collections::BTreeSet;
use store::register::{self, Class, Term};
use store::{Engine, Store, on_both};

async fn schema(store: &Store) -> BTreeSet<(String, String)> {
    let sql = match store.engine() {
        Engine::Sqlite => {
            "SELECT m.name AS t, p.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) p \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
        }
        Engine::Postgres => {
            "SELECT table_name::text AS t, column_name::text AS c FROM information_schema.columns \
             WHERE table_schema = 'public'"
        }
    };
    let statement = Statement::from_string(store.engine().backend(), sql);
    let rows = store.reader().query_all_raw(statement).await.expect("the schema");
    let text = |row: &sea_orm::QueryResult, name: &str| -> String {
        row.try_get("", name).expect("a name")
    };
    rows.iter().map(|row| (text(row, "t"), text(row, "c"))).collect()
}

async fn every_column_has_its_class_purpose_and_term(store: Store) {
    let real = schema(&store).await;
    let entries: Vec<_> = register::entries().collect();
    let known: BTreeSet<(String, String)> =
        entries.iter().map(|entry| (entry.table.to_owned(), entry.column.to_owned())).collect();
    let missing: Vec<_> = real.difference(&known).collect();
    let unknown: Vec<_> = known.difference(&real).collect();
    assert!(missing.is_empty(), "add these to store::register: {missing:?}");
    assert!(unknown.is_empty(), "these do not exist any more: {unknown:?}");
    assert_eq!(entries.len(), known.len(), "a column stands in the register twice");
}

async fn secrets_are_stored_as_hashes_or_sealed(store: Store) {
    drop(store);
    let secrets = register::entries().filter(|entry| entry.class == Class::Secret);
    for entry in secrets {
        let sealed = entry.column.ends_with("_hash") || entry.column == "totp_secret";
        assert!(sealed, "{}.{} would be readable", entry.table, entry.column);
    }
}

#[test]
fn every_term_that_ends_is_kept_by_the_night() {
    for group in register::REGISTER {
        let ends = !matches!(group.term, Term::ForFigures | Term::WhileDesk | Term::WhileInUse);
        let name = group.table;
        assert!(!ends || store::retention::handled(name), "store::retention forgets {name}");
    }
}

on_both!(every_column_has_its_class_purpose_and_term, secrets_are_stored_as_hashes_or_sealed);
