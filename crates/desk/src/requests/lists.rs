//! The list of requests, its download, and one request with its history.

use super::{Request, one, traits, wish_of};
use crate::policy::Action;
use crate::{Caller, Outcome, Refusal};
use chrono::{DateTime, Utc};
use documents::export::{Column, Table, csv, xlsx};
use documents::sheets::{Cell, Value};
use domain::requests::Wish;
use domain::traits::TraitKind;
use domain::week::WeekPattern;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};
use store::entities::{account, channel, child, closure, family, location, wish};
use store::intakes::Colleague;
pub use store::requests::RequestLine;
use store::requests::{People, RequestFilter};
use store::{Page, Scope, StoreError};
use uuid::Uuid;

/// Most families that a text in the filter stands for.
const MOST_FOUND: usize = 300;
/// Ids in one question to the database.
const IN_ONE_QUESTION: usize = 500;
/// Most rows of a download.
const MOST_ROWS: u64 = 200_000;

/// A request with whom it is about.
struct Listed {
    request: Request,
    family: family::Model,
    child: child::Model,
}

/// The requests of the desk that pass a filter; `text` is a part of a name, a phone number
/// or a code.
///
/// # Errors
/// When the database fails.
pub async fn list(
    caller: &Caller,
    text: &str,
    filter: &RequestFilter,
    page: u64,
) -> Outcome<Page<RequestLine>> {
    let scope = caller.scope(Action::SeeRequests)?;
    let filter = with_text(caller, scope, text, filter).await?;
    Ok(caller.app.store.requests(scope, &filter, page).await?)
}

async fn with_text(
    caller: &Caller,
    scope: Scope,
    text: &str,
    filter: &RequestFilter,
) -> Outcome<RequestFilter> {
    let mut filter = filter.clone();
    if !text.trim().is_empty() {
        let hits = caller.app.store.search(scope, text, MOST_FOUND).await?;
        let families = hits.iter().filter(|hit| hit.kind == "family").map(|hit| hit.subject);
        filter.families = Some(families.collect());
    }
    Ok(filter)
}

fn listed(rows: Vec<Request>, people: &People) -> Vec<Listed> {
    rows.into_iter()
        .filter_map(|request| {
            let family = people.families.get(&request.family_id)?.clone();
            let child = people.children.get(&request.child_id)?.clone();
            Some(Listed { request, family, child })
        })
        .collect()
}

/// Code and name of the locations of the desk, for a choice.
///
/// # Errors
/// When the database fails.
pub async fn location_choices(caller: &Caller) -> Outcome<Vec<(String, String)>> {
    let scope = caller.scope(Action::SeeRequests)?;
    Ok(location::Entity::find()
        .select_only()
        .column(location::Column::Code)
        .column(location::Column::Name)
        .filter(location::Column::DeskId.eq(scope.desk()))
        .order_by_asc(location::Column::Name)
        .into_tuple()
        .all(caller.app.store.reader())
        .await?)
}

/// What the list can be filtered by.
#[derive(Debug, Clone)]
pub struct Choices {
    /// Channels of the desk.
    pub channels: Vec<channel::Model>,
    /// Who can follow a request up, by name.
    pub staff: Vec<Colleague>,
    /// The municipalities that the desk serves: code and name.
    pub municipalities: Vec<(String, String)>,
}

/// What the list can be filtered by.
///
/// # Errors
/// When the database fails.
pub async fn choices(caller: &Caller) -> Outcome<Choices> {
    let scope = caller.scope(Action::SeeRequests)?;
    let rows = caller.app.store.filter_choices(scope).await?;
    let mut named: Vec<(String, String)> = rows
        .territories
        .iter()
        .filter_map(|row| domain::municipalities::current(&row.nis))
        .map(|town| (town.nis.to_owned(), town.name.to_owned()))
        .collect();
    named.sort_by(|one, other| one.1.cmp(&other.1));
    named.dedup();
    Ok(Choices { channels: rows.channels, staff: rows.staff, municipalities: named })
}

/// Which kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Text with semicolons.
    Csv,
    /// A workbook.
    Xlsx,
}

/// The words of a download, in the language of the page.
pub struct DownloadWords {
    /// Name of the sheet.
    pub name: String,
    /// The headings, in the order of the columns.
    pub headings: [&'static str; 21],
    /// The word for a state.
    pub state: Box<dyn Fn(&str) -> String + Send + Sync>,
    /// The word for a kind of care.
    pub care: Box<dyn Fn(&str) -> String + Send + Sync>,
    /// The word for a trait.
    pub of_trait: Box<dyn Fn(&str) -> String + Send + Sync>,
    /// Parts of a week in words.
    pub week: Box<dyn Fn(WeekPattern) -> String + Send + Sync>,
    /// The word for yes.
    pub yes: &'static str,
}

/// What stands beside the rows of a download.
struct Beside {
    /// Names of accounts.
    names: HashMap<Uuid, String>,
    /// Labels of the channels of the desk.
    channels: HashMap<String, String>,
    /// The latest wish of each request.
    wishes: HashMap<Uuid, Wish>,
    /// The traits that hold, of each request.
    traits: HashMap<Uuid, Vec<String>>,
}

impl Beside {
    async fn of(caller: &Caller, scope: Scope, rows: &[Request]) -> Outcome<Self> {
        let store = &caller.app.store;
        let names =
            account_names(caller, scope, rows.iter().filter_map(|row| row.owner_id)).await?;
        let channels = channel::Entity::find()
            .filter(channel::Column::DeskId.eq(scope.desk()))
            .all(store.reader())
            .await?;
        let (mut wishes, mut traits) = (HashMap::new(), HashMap::new());
        for some in rows.chunks(IN_ONE_QUESTION) {
            let ids: Vec<Uuid> = some.iter().map(|row| row.id).collect();
            let found = wish::Entity::find()
                .filter(wish::Column::DeskId.eq(scope.desk()))
                .filter(wish::Column::RequestId.is_in(ids.iter().copied()))
                .order_by_asc(wish::Column::Number)
                .all(store.reader())
                .await?;
            for row in found {
                wishes.insert(row.request_id, wish_of(&row)?);
            }
            // Oldest first: the last word about a kind stands.
            for row in store.request_traits(scope, &ids).await? {
                let holding: &mut Vec<String> = traits.entry(row.request_id).or_default();
                holding.retain(|kind| *kind != row.kind);
                if row.holds {
                    holding.push(row.kind);
                }
            }
        }
        let channels = channels.into_iter().map(|row| (row.code, row.label)).collect();
        Ok(Self { names, channels, wishes, traits })
    }
}

/// The requests that pass a filter, as a file.
///
/// # Errors
/// When the database fails or the file would be too large.
pub async fn download(
    caller: &Caller,
    text: &str,
    filter: &RequestFilter,
    words: &DownloadWords,
    kind: FileKind,
) -> Outcome<Vec<u8>> {
    let scope = caller.scope(Action::SeeRequests)?;
    let filter = with_text(caller, scope, text, filter).await?;
    let rows = caller.app.store.all_requests(scope, &filter, MOST_ROWS).await?;
    let people = caller.app.store.people_of(scope, &rows).await?;
    let beside = Beside::of(caller, scope, &rows).await?;
    caller.looked_at(Action::SeeRequests, "desk", scope.desk()).await?;
    let table = Table {
        name: words.name.clone(),
        columns: words.headings.iter().map(|heading| Column::new(*heading)).collect(),
        rows: listed(rows, &people).into_iter().map(|row| cells(&row, &beside, words)).collect(),
    };
    match kind {
        FileKind::Csv => Ok(csv(&table)),
        FileKind::Xlsx => xlsx(&[table])
            .map_err(|problem| StoreError::File(std::io::Error::other(problem)).into()),
    }
}

fn cells(row: &Listed, beside: &Beside, words: &DownloadWords) -> Vec<Cell> {
    let date = |day: Option<chrono::NaiveDate>| Cell::new(day.map_or(Value::Empty, Value::Date));
    let number = |number: i32| {
        Cell::new(if number > 0 { Value::Number(f64::from(number)) } else { Value::Empty })
    };
    let request = &row.request;
    let owner = request.owner_id.and_then(|id| beside.names.get(&id)).map_or("", String::as_str);
    let town = domain::municipalities::current(&request.nis).map_or("", |town| town.name);
    let channel = beside.channels.get(&request.channel).unwrap_or(&request.channel);
    let wish = beside.wishes.get(&request.id);
    let hours = wish
        .and_then(|wish| wish.hours)
        .map(|(from, until)| format!("{} - {}", from.format("%H:%M"), until.format("%H:%M")));
    let held = beside.traits.get(&request.id).into_iter().flatten();
    let held: Vec<String> = held.map(|kind| (words.of_trait)(kind)).collect();
    vec![
        Cell::from(request.code.as_str()),
        Cell::from(row.family.given_name.as_str()),
        Cell::from(row.family.family_name.as_str()),
        Cell::from(crate::forms::phone_typed(&row.family.phone).as_str()),
        Cell::from(row.family.email.as_str()),
        Cell::from(row.child.given_name.as_str()),
        date(row.child.birth_date.or(row.child.due_date)),
        date(Some(request.registered_on)),
        Cell::from(channel.as_str()),
        date(Some(request.wish_start)),
        Cell::from((words.week)(WeekPattern::from_bits(request.wish_week)).as_str()),
        number(wish.map_or(0, |wish| i32::from(wish.days_per_week()))),
        Cell::from(hours.unwrap_or_default().as_str()),
        Cell::from(wish.map(|wish| (words.care)(wish.care.word())).unwrap_or_default().as_str()),
        Cell::from((words.week)(WeekPattern::from_bits(request.need_week)).as_str()),
        number(request.need_days),
        Cell::from((words.state)(&request.state).as_str()),
        Cell::from(if request.urgent { words.yes } else { "" }),
        Cell::from(held.join(", ").as_str()),
        Cell::from(town),
        Cell::from(owner),
    ]
}

pub(super) async fn account_names(
    caller: &Caller,
    scope: Scope,
    ids: impl Iterator<Item = Uuid>,
) -> Outcome<HashMap<Uuid, String>> {
    let ids: HashSet<Uuid> = ids.collect();
    let rows = account::Entity::find()
        .filter(account::Column::DeskId.eq(scope.desk()))
        .filter(account::Column::Id.is_in(ids))
        .all(caller.app.store.reader())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// What was said of a trait, once.
#[derive(Debug, Clone)]
pub struct TraitStep {
    /// Word of the trait.
    pub kind: String,
    /// Whether it holds since.
    pub holds: bool,
    /// Why.
    pub reason: String,
    /// Word of the source.
    pub source: String,
    /// The rule set behind it.
    pub rule_set: String,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
}

/// A request with everything about it.
#[derive(Debug, Clone)]
pub struct File {
    /// The request.
    pub request: Request,
    /// Its family.
    pub family: family::Model,
    /// Its child.
    pub child: child::Model,
    /// The wishes, the original first, each with its row.
    pub wishes: Vec<(wish::Model, Wish)>,
    /// What was said of traits, oldest first.
    pub traits: Vec<TraitStep>,
    /// The closings, oldest first.
    pub closures: Vec<closure::Model>,
    /// Names of the accounts in it.
    pub names: HashMap<Uuid, String>,
    /// Code of the request that this one turned out to be.
    pub duplicate_of: Option<String>,
    /// What the priority rules say of the facts that were noted; empty when none were.
    pub law: Vec<super::facts::SetSaid>,
    /// Traits that follow from those facts.
    pub followed: Vec<TraitKind>,
}

impl File {
    /// Whether a trait, by its word, follows from the facts that were noted.
    #[must_use]
    pub fn follows(&self, kind: &str) -> bool {
        self.followed.iter().any(|known| known.word() == kind)
    }

    /// The traits that hold now: the last word on each.
    #[must_use]
    pub fn holding(&self) -> Vec<&TraitStep> {
        let mut last: Vec<&TraitStep> = Vec::new();
        for step in &self.traits {
            last.retain(|known| known.kind != step.kind);
            last.push(step);
        }
        last.retain(|step| step.holds);
        last
    }
}

/// One request with its history, for its page.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn file(caller: &Caller, code: &str) -> Outcome<File> {
    let (scope, request) = one(caller, Action::SeeFamily, code).await?;
    let store = &caller.app.store;
    let mut people = store.people_of(scope, std::slice::from_ref(&request)).await?;
    let family = people.families.remove(&request.family_id).ok_or(Refusal::NotFound)?;
    let child = people.children.remove(&request.child_id).ok_or(Refusal::NotFound)?;
    let rows = store.wishes(scope, request.id).await?;
    let wishes = rows
        .into_iter()
        .map(|row| wish_of(&row).map(|wish| (row, wish)))
        .collect::<Outcome<Vec<_>>>()?;
    let said = store.request_traits(scope, &[request.id]).await?;
    let closures = store.closures(scope, request.id).await?;
    let accounts = wishes
        .iter()
        .filter_map(|(row, _)| row.by_account)
        .chain(said.iter().filter_map(|row| row.by_account))
        .chain(closures.iter().filter_map(|row| row.by_account))
        .chain(request.owner_id);
    let names = account_names(caller, scope, accounts).await?;
    let mut steps = Vec::with_capacity(said.len());
    for row in said {
        steps.push(TraitStep {
            reason: store.sealer().open(&traits::place(row.id), &row.reason)?,
            by: row.by_account.and_then(|id| names.get(&id)).cloned().unwrap_or_default(),
            kind: row.kind,
            holds: row.holds,
            source: row.source,
            rule_set: row.rule_set,
            at: row.at,
        });
    }
    let duplicate_of = match request.duplicate_of {
        Some(id) => store.get::<Request>(scope, id).await?.map(|row| row.code),
        None => None,
    };
    caller.looked_at(Action::SeeFamily, "request", request.id).await?;
    let law = super::facts::law_of(caller, scope, &request).await?;
    let followed = super::facts::followed(caller, scope, &request).await?;
    Ok(File {
        request,
        family,
        child,
        wishes,
        traits: steps,
        closures,
        names,
        duplicate_of,
        law,
        followed,
    })
}
