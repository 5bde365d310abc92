//! Queries for finding the same family twice. The keys by which records are found stand in
//! the database as hashes only: whoever reads the table reads no phone numbers.

use crate::batch::Second;
use crate::entities::{blocking_key, child, family, merge, not_duplicate};
use crate::requests::families_with;
use crate::{Batch, Result, Scope, Store, Tx};
use domain::duplicates::{Person, blocking_keys};
use domain::families::Birth;
use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Most families that are compared field by field with what is typed.
const MOST_COMPARED: u64 = 60;
/// Keys that alone make two families worth comparing: phone, e-mail, both names. A shared
/// birth date or street is too common for that.
const STRONG: &[&str] = &["p:", "e:", "n:"];

/// A family with its children.
#[derive(Debug, Clone)]
pub struct Household {
    /// The family.
    pub family: family::Model,
    /// Its children.
    pub children: Vec<child::Model>,
}

/// The record that is compared, of a family and one of its children.
#[must_use]
pub fn person(family: &family::Model, child: Option<&child::Model>) -> Person {
    Person {
        given: family.given_name.clone(),
        family: family.family_name.clone(),
        phone: family.phone.clone(),
        phone2: family.phone2.clone(),
        email: family.email.clone(),
        birth: child
            .map_or(Birth::Unknown, |child| Birth::from_dates(child.birth_date, child.due_date)),
        street: family.street.clone(),
        postcode: family.postcode.clone(),
        child_given: child.map(|child| child.given_name.clone()).unwrap_or_default(),
    }
}

/// The keys of a record as they are stored: kind and 96 bits of a hash, of this desk only.
fn hashed_keys(desk: Uuid, person: &Person) -> impl Iterator<Item = String> {
    blocking_keys(person).into_iter().map(move |key| {
        let kind = key.get(..2).unwrap_or_default().to_owned();
        let mut digest = Sha256::new();
        digest.update(desk.as_bytes());
        digest.update(key.as_bytes());
        let hash: String =
            digest.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        kind + &hash
    })
}

/// Renews the keys of a family. Called with every renewal of the search index, so that
/// whoever writes a family need not think of it.
pub(crate) async fn index(tx: &Tx, row: &family::Model, children: &[child::Model]) -> Result<()> {
    forget(tx, row.desk_id, row.id).await?;
    let mut batch = tx.batch();
    add_keys(row, children, &mut batch);
    tx.run(batch).await
}

/// Adds the keys of a family that has none yet.
pub(crate) fn add_keys(row: &family::Model, children: &[child::Model], batch: &mut Batch) {
    let keys = key_values(row, children).into_iter().map(|value| (value, Second::Key(row.id)));
    batch.insert_pairs("blocking_key", ["value", "family_id"], row.desk_id, keys);
}

/// The keys of a family, for putting many into an empty index at once.
#[must_use]
pub fn key_rows(row: &family::Model, children: &[child::Model]) -> Vec<blocking_key::Model> {
    key_values(row, children)
        .into_iter()
        .map(|value| blocking_key::Model { desk_id: row.desk_id, value, family_id: row.id })
        .collect()
}

fn key_values(row: &family::Model, children: &[child::Model]) -> BTreeSet<String> {
    let mut values: BTreeSet<String> = hashed_keys(row.desk_id, &person(row, None)).collect();
    for child in children {
        values.extend(hashed_keys(row.desk_id, &person(row, Some(child))));
    }
    values
}

/// Takes a family out of the keys.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &Tx, desk: Uuid, family: Uuid) -> Result<()> {
    blocking_key::Entity::delete_many()
        .filter(blocking_key::Column::DeskId.eq(desk))
        .filter(blocking_key::Column::FamilyId.eq(family))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Found {
    family_id: Uuid,
}

/// Two families that share a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromQueryResult)]
pub struct Pair {
    /// One.
    pub family_a: Uuid,
    /// The other.
    pub family_b: Uuid,
}

/// Pairs of families that share a strong key and were not judged to be two.
fn pairs(scope: Scope) -> SelectStatement {
    let (one, other, judged) = (Alias::new("one"), Alias::new("other"), Alias::new("judged"));
    let col = |table: &Alias, column: &str| Expr::col((table.clone(), Alias::new(column)));
    let strong = STRONG.iter().fold(Condition::any(), |any, kind| {
        // A range rather than LIKE: the primary key answers it.
        let end = format!("{};", kind.trim_end_matches(':'));
        any.add(Condition::all().add(col(&one, "value").gte(*kind)).add(col(&one, "value").lt(end)))
    });
    let judged_apart = Query::select()
        .expr(Expr::val(1))
        .from_as(Alias::new("not_duplicate"), judged.clone())
        .and_where(col(&judged, "desk_id").eq(scope.desk()))
        .and_where(col(&judged, "family_a").equals((one.clone(), Alias::new("family_id"))))
        .and_where(col(&judged, "family_b").equals((other.clone(), Alias::new("family_id"))))
        .to_owned();
    Query::select()
        .expr_as(col(&one, "family_id"), Alias::new("family_a"))
        .expr_as(col(&other, "family_id"), Alias::new("family_b"))
        .from_as(Alias::new("blocking_key"), one.clone())
        .join_as(
            sea_orm::JoinType::InnerJoin,
            Alias::new("blocking_key"),
            other.clone(),
            Condition::all()
                .add(col(&other, "desk_id").equals((one.clone(), Alias::new("desk_id"))))
                .add(col(&other, "value").equals((one.clone(), Alias::new("value"))))
                .add(col(&other, "family_id").gt(col(&one, "family_id"))),
        )
        .and_where(col(&one, "desk_id").eq(scope.desk()))
        .cond_where(strong)
        .and_where(Expr::not_exists(judged_apart))
        .group_by_columns([
            (one.clone(), Alias::new("family_id")),
            (other.clone(), Alias::new("family_id")),
        ])
        .to_owned()
}

impl Store {
    /// Families that may be the one of these records: those that share most keys with them.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn households_like(&self, scope: Scope, people: &[Person]) -> Result<Vec<Household>> {
        let keys: BTreeSet<String> =
            people.iter().flat_map(|person| hashed_keys(scope.desk(), person)).collect();
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let found = blocking_key::Entity::find()
            .select_only()
            .column(blocking_key::Column::FamilyId)
            .filter(blocking_key::Column::DeskId.eq(scope.desk()))
            .filter(blocking_key::Column::Value.is_in(keys))
            .group_by(blocking_key::Column::FamilyId)
            .order_by_desc(blocking_key::Column::Value.count())
            .order_by_desc(blocking_key::Column::FamilyId)
            .limit(MOST_COMPARED)
            .into_model::<Found>()
            .all(self.reader())
            .await?;
        let ids: Vec<Uuid> = found.into_iter().map(|row| row.family_id).collect();
        self.households(scope, &ids).await
    }

    /// Families with their children, in the order of their ids.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn households(&self, scope: Scope, ids: &[Uuid]) -> Result<Vec<Household>> {
        let (families, children) = families_with(self.reader(), scope, ids).await?;
        let mut by_family: HashMap<Uuid, Vec<child::Model>> = HashMap::new();
        for child in children {
            by_family.entry(child.family_id).or_default().push(child);
        }
        let mut households: Vec<Household> = families
            .into_iter()
            .map(|family| {
                let children = by_family.remove(&family.id).unwrap_or_default();
                Household { family, children }
            })
            .collect();
        let places: HashMap<Uuid, usize> =
            ids.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        households.sort_by_key(|household| places.get(&household.family.id).copied());
        Ok(households)
    }

    /// Pairs of families that share a strong key and were not judged to be two, those that
    /// share most first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn pairs_sharing(&self, scope: Scope, most: u64) -> Result<Vec<Pair>> {
        let listing = pairs(scope)
            .order_by_expr(Expr::cust("COUNT(*)"), sea_orm::Order::Desc)
            .order_by((Alias::new("one"), Alias::new("family_id")), sea_orm::Order::Asc)
            .order_by((Alias::new("other"), Alias::new("family_id")), sea_orm::Order::Asc)
            .limit(most)
            .to_owned();
        let backend = self.engine().backend();
        Ok(Pair::find_by_statement(backend.build(&listing)).all(self.reader()).await?)
    }

    /// The family into which this one was merged, if it was.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn merged_into(&self, scope: Scope, family: Uuid) -> Result<Option<Uuid>> {
        Ok(live_merge(self.reader(), scope, family).await?.map(|row| row.kept_family))
    }

    /// The last merges of a desk that can still be taken back, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn merges(&self, scope: Scope, most: u64) -> Result<Vec<merge::Model>> {
        Ok(merge::Entity::find()
            .filter(merge::Column::DeskId.eq(scope.desk()))
            .filter(merge::Column::UndoneAt.is_null())
            .order_by_desc(merge::Column::At)
            .order_by_desc(merge::Column::Id)
            .limit(most)
            .all(self.reader())
            .await?)
    }

    /// The families that were judged to be other ones than this.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn judged_apart(&self, scope: Scope, family: Uuid) -> Result<Vec<Uuid>> {
        let rows = not_duplicate::Entity::find()
            .filter(not_duplicate::Column::DeskId.eq(scope.desk()))
            .filter(
                Condition::any()
                    .add(not_duplicate::Column::FamilyA.eq(family))
                    .add(not_duplicate::Column::FamilyB.eq(family)),
            )
            .all(self.reader())
            .await?;
        let other = |row: not_duplicate::Model| {
            if row.family_a == family { row.family_b } else { row.family_a }
        };
        Ok(rows.into_iter().map(other).collect())
    }
}

/// The merge that took this family away and was not undone.
///
/// # Errors
/// When the database fails.
pub async fn live_merge(
    connection: &impl ConnectionTrait,
    scope: Scope,
    family: Uuid,
) -> Result<Option<merge::Model>> {
    Ok(merge::Entity::find()
        .filter(merge::Column::DeskId.eq(scope.desk()))
        .filter(merge::Column::MergedFamily.eq(family))
        .filter(merge::Column::UndoneAt.is_null())
        .one(connection)
        .await?)
}

/// The merges into a family, and of it into another, that hold; newest first.
pub(crate) fn merges_of(scope: Scope, family: &Expr) -> Select<merge::Entity> {
    let its = Condition::any()
        .add(Expr::col(merge::Column::KeptFamily).eq(family.clone()))
        .add(Expr::col(merge::Column::MergedFamily).eq(family.clone()));
    merge::Entity::find()
        .filter(merge::Column::DeskId.eq(scope.desk()))
        .filter(its)
        .filter(merge::Column::UndoneAt.is_null())
        .order_by_desc(merge::Column::At)
        .order_by_desc(merge::Column::Id)
}

/// Remembers that two families are two.
///
/// # Errors
/// When the database fails.
pub async fn keep_apart(
    tx: &Tx,
    scope: Scope,
    one: Uuid,
    other: Uuid,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<()> {
    let (family_a, family_b) = (Ord::min(one, other), Ord::max(one, other));
    let known = not_duplicate::Entity::find()
        .filter(not_duplicate::Column::DeskId.eq(scope.desk()))
        .filter(not_duplicate::Column::FamilyA.eq(family_a))
        .filter(not_duplicate::Column::FamilyB.eq(family_b))
        .one(tx.connection()?)
        .await?;
    if known.is_some() {
        return Ok(());
    }
    tx.insert(not_duplicate::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        family_a,
        family_b,
        at,
    })
    .await
}
