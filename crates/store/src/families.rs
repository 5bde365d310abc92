//! Queries for the file of a family: everything of one family in one batch, whatever the
//! number of its requests, proposals or messages.

use crate::entities::{
    account, appointment, candidacy, child, closure, contact, desk, family, intake, location,
    merge, message, noted_facts, placement, proposal, request, request_trait, service_hours,
    service_point, support_step, task, wish,
};
use crate::intakes::Colleague;
use crate::questions::{Questions, padded};
use crate::{Result, Scope, Store, Tx};
use chrono::{Days, NaiveDate};
use domain::clock::from_brussels;
use domain::requests::RequestState;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement, SubQueryStatement};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Every row about one family.
#[derive(Debug, Clone)]
pub struct FamilyRows {
    /// The family.
    pub family: family::Model,
    /// Its children, eldest first.
    pub children: Vec<child::Model>,
    /// Its requests, newest first.
    pub requests: Vec<request::Model>,
    /// Its wishes, in order of number.
    pub wishes: Vec<wish::Model>,
    /// Traits of its requests, newest first.
    pub traits: Vec<request_trait::Model>,
    /// What was noted of the facts that the priority rules read, the newest first.
    pub noted: Vec<noted_facts::Model>,
    /// Closures of its requests.
    pub closures: Vec<closure::Model>,
    /// Its requests at locations.
    pub candidacies: Vec<candidacy::Model>,
    /// Proposals made to it.
    pub proposals: Vec<proposal::Model>,
    /// Care that it accepted.
    pub placements: Vec<placement::Model>,
    /// Attempts and acts.
    pub contacts: Vec<contact::Model>,
    /// Steps, done or not, first due first.
    pub tasks: Vec<task::Model>,
    /// Appointments, first one first.
    pub appointments: Vec<appointment::Model>,
    /// Steps of help with the tariff, in order.
    pub steps: Vec<support_step::Model>,
    /// Messages to it.
    pub messages: Vec<message::Model>,
    /// Notes that belong to it.
    pub intakes: Vec<intake::Model>,
    /// Merges into it, and of it into another, that hold; newest first.
    pub merges: Vec<merge::Model>,
    /// Who of the desk can take something over, by name.
    pub staff: Vec<Colleague>,
    /// Every location that is named in these rows, by key.
    pub locations: HashMap<Uuid, location::Model>,
    /// Name of every account that is named in these rows, by key.
    pub names: HashMap<Uuid, String>,
}

/// The key of the family with this code, asked where it is needed.
fn key_of(scope: Scope, code: &str) -> Expr {
    let family = Query::select()
        .column(family::Column::Id)
        .from(family::Entity)
        .and_where(family::Column::DeskId.eq(scope.desk()))
        .and_where(family::Column::Code.eq(code))
        .take();
    Expr::from(SubQueryStatement::SelectStatement(family))
}

fn requests_of(scope: Scope, family: &Expr) -> SelectStatement {
    Query::select()
        .column(request::Column::Id)
        .from(request::Entity)
        .and_where(request::Column::DeskId.eq(scope.desk()))
        .and_where(Expr::col(request::Column::FamilyId).eq(family.clone()))
        .take()
}

macro_rules! of_family {
    ($scope:expr, $family:expr, $table:ident) => {
        $table::Entity::find()
            .filter($table::Column::DeskId.eq($scope.desk()))
            .filter(Expr::col($table::Column::FamilyId).eq($family.clone()))
    };
}

macro_rules! of_requests {
    ($scope:expr, $family:expr, $table:ident) => {
        $table::Entity::find()
            .filter($table::Column::DeskId.eq($scope.desk()))
            .filter($table::Column::RequestId.in_subquery(requests_of($scope, $family)))
    };
}

/// The locations that were asked for a family, that were proposed to it or where it has
/// care.
fn locations_of(scope: Scope, family: &Expr) -> Select<location::Entity> {
    macro_rules! named_in {
        ($table:ident) => {
            of_requests!(scope, family, $table)
                .select_only()
                .column($table::Column::LocationId)
                .into_query()
        };
    }
    let named = Condition::any()
        .add(location::Column::Id.in_subquery(named_in!(candidacy)))
        .add(location::Column::Id.in_subquery(named_in!(proposal)))
        .add(location::Column::Id.in_subquery(named_in!(placement)));
    location::Entity::find().filter(location::Column::DeskId.eq(scope.desk())).filter(named)
}

/// Who works or worked at a desk.
fn accounts_of(scope: Scope) -> Select<account::Entity> {
    account::Entity::find()
        .select_only()
        .columns([account::Column::Id, account::Column::Name])
        .filter(account::Column::DeskId.eq(scope.desk()))
}

impl Store {
    /// Everything of one family, in one question whatever its size; in two when somebody is
    /// named who never worked at the desk itself.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn family_rows(&self, scope: Scope, code: &str) -> Result<Option<FamilyRows>> {
        let id = &key_of(scope, code);
        let mut questions = Questions::new(self.engine().backend());
        let family = questions.ask(
            family::Entity::find()
                .filter(family::Column::DeskId.eq(scope.desk()))
                .filter(family::Column::Code.eq(code)),
        );
        let children = questions.ask(
            of_family!(scope, id, child)
                .order_by_asc(child::Column::BirthDate)
                .order_by_asc(child::Column::Id),
        );
        let requests = questions.ask(
            of_family!(scope, id, request)
                .order_by_desc(request::Column::RegisteredOn)
                .order_by_desc(request::Column::Id),
        );
        let wishes =
            questions.ask(of_requests!(scope, id, wish).order_by_asc(wish::Column::Number));
        let traits = questions.ask(
            of_requests!(scope, id, request_trait)
                .order_by_desc(request_trait::Column::At)
                .order_by_desc(request_trait::Column::Id),
        );
        let noted = questions.ask(
            of_requests!(scope, id, noted_facts)
                .order_by_desc(noted_facts::Column::At)
                .order_by_desc(noted_facts::Column::Id),
        );
        let closures = questions.ask(of_requests!(scope, id, closure));
        let candidacies = questions
            .ask(of_requests!(scope, id, candidacy).order_by_asc(candidacy::Column::AskedOn));
        let proposals = questions
            .ask(of_requests!(scope, id, proposal).order_by_desc(proposal::Column::SentAt));
        let placements = questions
            .ask(of_requests!(scope, id, placement).order_by_asc(placement::Column::FromDay));
        let contacts = questions.ask(of_family!(scope, id, contact));
        let tasks = questions.ask(
            of_family!(scope, id, task)
                .order_by_asc(task::Column::DueOn)
                .order_by_asc(task::Column::Id),
        );
        let appointments = questions
            .ask(of_family!(scope, id, appointment).order_by_asc(appointment::Column::StartsAt));
        let steps = questions
            .ask(of_family!(scope, id, support_step).order_by_asc(support_step::Column::Position));
        let messages = questions.ask(of_family!(scope, id, message));
        let intakes = questions.ask(of_family!(scope, id, intake));
        let merges = questions.ask(crate::duplicates::merges_of(scope, id));
        let staff = questions.ask_for(crate::intakes::staff_of(scope).into_query());
        let locations = questions.ask(locations_of(scope, id));
        let workers = accounts_of(scope).filter(account::Column::Role.is_in(crate::intakes::STAFF));
        let names = questions.ask_for::<Colleague>(workers.into_query());
        let answers = questions.answers(self.reader()).await?;
        let Some(family) = answers.rows(&family)?.into_iter().next() else { return Ok(None) };
        let locations = answers.rows(&locations)?.into_iter().map(|row| (row.id, row)).collect();
        let names = answers.rows(&names)?.into_iter().map(|row| (row.id, row.name)).collect();
        let mut rows = FamilyRows {
            family,
            children: answers.rows(&children)?,
            requests: answers.rows(&requests)?,
            wishes: answers.rows(&wishes)?,
            traits: answers.rows(&traits)?,
            noted: answers.rows(&noted)?,
            closures: answers.rows(&closures)?,
            candidacies: answers.rows(&candidacies)?,
            proposals: answers.rows(&proposals)?,
            placements: answers.rows(&placements)?,
            contacts: answers.rows(&contacts)?,
            tasks: answers.rows(&tasks)?,
            appointments: answers.rows(&appointments)?,
            steps: answers.rows(&steps)?,
            messages: answers.rows(&messages)?,
            intakes: answers.rows(&intakes)?,
            merges: answers.rows(&merges)?,
            staff: answers.rows(&staff)?,
            locations,
            names,
        };
        self.name_all(scope, &mut rows).await?;
        Ok(Some(rows))
    }

    /// Finds the accounts that are named in the rows of a family and are not known yet.
    async fn name_all(&self, scope: Scope, rows: &mut FamilyRows) -> Result<()> {
        let mut accounts = rows.account_keys();
        accounts.retain(|key| !rows.names.contains_key(key));
        if accounts.is_empty() {
            return Ok(());
        }
        let named: Vec<Colleague> = accounts_of(scope)
            .filter(account::Column::Id.is_in(padded(accounts)))
            .into_model()
            .all(self.reader())
            .await?;
        rows.names.extend(named.into_iter().map(|account| (account.id, account.name)));
        Ok(())
    }

    /// Every location of a desk by name, for a list of addresses.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn addresses(&self, scope: Scope) -> Result<Vec<location::Model>> {
        Ok(location::Entity::find()
            .filter(location::Column::DeskId.eq(scope.desk()))
            .order_by_asc(location::Column::Name)
            .order_by_asc(location::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// The desk of a scope, for the head of a letter.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn desk_of(&self, scope: Scope) -> Result<Option<desk::Model>> {
        Ok(desk::Entity::find_by_id(scope.desk()).one(self.reader()).await?)
    }

    /// The places where a desk receives people, with their hours.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn service_points_with_hours(
        &self,
        scope: Scope,
    ) -> Result<Vec<(service_point::Model, Vec<service_hours::Model>)>> {
        let points = service_point::Entity::find()
            .filter(service_point::Column::DeskId.eq(scope.desk()))
            .order_by_asc(service_point::Column::Position)
            .all(self.reader())
            .await?;
        let hours = service_hours::Entity::find()
            .filter(service_hours::Column::DeskId.eq(scope.desk()))
            .order_by_asc(service_hours::Column::Opens)
            .all(self.reader())
            .await?;
        let with_hours = points.into_iter().map(|point| {
            let its = hours.iter().filter(|row| row.point_id == point.id).cloned().collect();
            (point, its)
        });
        Ok(with_hours.collect())
    }

    /// Appointments with families that fall on `day` (the day itself, in Brussels) and for
    /// which no reminder went out: the job of the evening before asks for tomorrow.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn appointments_to_remind(
        &self,
        scope: Scope,
        day: NaiveDate,
    ) -> Result<Vec<appointment::Model>> {
        let midnight = |day: NaiveDate| from_brussels(day.and_time(chrono::NaiveTime::MIN));
        Ok(appointment::Entity::find()
            .filter(appointment::Column::DeskId.eq(scope.desk()))
            .filter(appointment::Column::StartsAt.gte(midnight(day)))
            .filter(appointment::Column::StartsAt.lt(midnight(day + Days::new(1))))
            .filter(appointment::Column::FamilyId.is_not_null())
            .filter(appointment::Column::CancelledAt.is_null())
            .filter(appointment::Column::RemindedAt.is_null())
            .order_by_asc(appointment::Column::StartsAt)
            .all(self.reader())
            .await?)
    }
}

impl FamilyRows {
    fn account_keys(&self) -> BTreeSet<Uuid> {
        let requests = self.requests.iter().filter_map(|row| row.owner_id);
        let wishes = self.wishes.iter().filter_map(|row| row.by_account);
        let closures = self.closures.iter().filter_map(|row| row.by_account);
        let proposals = self.proposals.iter().filter_map(|row| row.by_account);
        let tasks = self.tasks.iter().flat_map(|row| [row.owner_id, row.done_by]).flatten();
        let appointments = self.appointments.iter().map(|row| row.owner_id);
        requests
            .chain(wishes)
            .chain(closures)
            .chain(proposals)
            .chain(tasks)
            .chain(appointments)
            .collect()
    }
}

/// Something happened for a family: its requests that are still looked for are not silent.
///
/// # Errors
/// When the database fails.
pub async fn mark_activity(tx: &Tx, scope: Scope, family: Uuid, day: NaiveDate) -> Result<()> {
    let looking = RequestState::ALL.iter().filter(|state| state.is_looking());
    request::Entity::update_many()
        .col_expr(request::Column::LastActivityOn, Expr::value(day))
        .filter(request::Column::DeskId.eq(scope.desk()))
        .filter(request::Column::FamilyId.eq(family))
        .filter(request::Column::State.is_in(looking.map(|state| state.word())))
        .filter(request::Column::LastActivityOn.lt(day))
        .exec(tx.connection()?)
        .await?;
    Ok(())
}

impl Store {
    /// The children of a family.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn children_of(&self, scope: Scope, family: Uuid) -> Result<Vec<child::Model>> {
        Ok(child::Entity::find()
            .filter(child::Column::DeskId.eq(scope.desk()))
            .filter(child::Column::FamilyId.eq(family))
            .all(self.reader())
            .await?)
    }
}

/// The children of a family, eldest first, on the connection of a change.
///
/// # Errors
/// When the database fails.
pub async fn children(tx: &Tx, scope: Scope, family: Uuid) -> Result<Vec<child::Model>> {
    Ok(child::Entity::find()
        .filter(child::Column::DeskId.eq(scope.desk()))
        .filter(child::Column::FamilyId.eq(family))
        .order_by_asc(child::Column::BirthDate)
        .order_by_asc(child::Column::Id)
        .all(tx.connection()?)
        .await?)
}

/// Takes away a child for which nothing was ever asked. Tells whether it could.
///
/// # Errors
/// When the database fails.
pub async fn remove_child(tx: &Tx, scope: Scope, child: Uuid) -> Result<bool> {
    let asked = request::Entity::find()
        .filter(request::Column::DeskId.eq(scope.desk()))
        .filter(request::Column::ChildId.eq(child))
        .one(tx.connection()?)
        .await?;
    if asked.is_some() {
        return Ok(false);
    }
    child::Entity::delete_many()
        .filter(child::Column::DeskId.eq(scope.desk()))
        .filter(child::Column::Id.eq(child))
        .exec(tx.connection()?)
        .await?;
    Ok(true)
}

/// The steps of help with the tariff of a family, in order, on the connection of a change.
///
/// # Errors
/// When the database fails.
pub async fn support_steps(
    tx: &Tx,
    scope: Scope,
    family: Uuid,
) -> Result<Vec<support_step::Model>> {
    Ok(support_step::Entity::find()
        .filter(support_step::Column::DeskId.eq(scope.desk()))
        .filter(support_step::Column::FamilyId.eq(family))
        .order_by_asc(support_step::Column::Position)
        .all(tx.connection()?)
        .await?)
}
