//! Service points (*loketpunten*): where and when families are received or called back,
//! and who sits there.

use crate::caller::{FormKey, Start};
use crate::forms::{self, Errors, Problem, mark};
use crate::policy::Action;
use crate::{Caller, Change, Outcome, Refusal};
use chrono::NaiveTime;
use domain::week::Weekday;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::{service_hours, service_point};
use uuid::Uuid;

/// Hours on a weekday.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hours {
    /// Word of the weekday.
    pub weekday: String,
    /// `09:00`.
    pub opens: String,
    /// `12:00`.
    pub closes: String,
    /// Who sits there.
    pub staff: String,
}

/// A service point with its hours, in order of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The point.
    pub row: service_point::Model,
    /// Its hours.
    pub hours: Vec<Hours>,
}

/// Times that a form has for each weekday: a morning and an afternoon.
pub const TIMES_A_DAY: usize = 2;

/// What was typed about a service point. The lists of hours go together: the first weekday
/// with the first opening, and so on; rows that are empty do not count.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PointForm {
    /// Name.
    pub name: String,
    /// Whose building it is.
    pub host: String,
    /// Address.
    pub address: String,
    /// `yes` when it is by phone only.
    pub by_phone: String,
    /// Weekdays.
    pub weekday: Vec<String>,
    /// Opening times.
    pub opens: Vec<String>,
    /// Closing times.
    pub closes: Vec<String>,
    /// Who sits there.
    pub staff: Vec<String>,
    /// Mark of what the page showed.
    pub version: String,
}

struct Checked {
    name: String,
    host: String,
    address: String,
    by_phone: bool,
    hours: Vec<Hours>,
}

fn position(weekday: &str) -> usize {
    Weekday::ALL.iter().position(|day| day.word() == weekday).unwrap_or(Weekday::ALL.len())
}

impl PointForm {
    /// An empty form.
    #[must_use]
    pub fn empty() -> Self {
        Self::with_hours(Self::default(), &[])
    }

    /// The form of a point.
    #[must_use]
    pub fn of(point: &Point) -> Self {
        let form = Self {
            name: point.row.name.clone(),
            host: point.row.host.clone(),
            address: point.row.address.clone(),
            by_phone: if point.row.by_phone { "yes".to_owned() } else { String::new() },
            ..Self::default()
        };
        let form = Self::with_hours(form, &point.hours);
        Self { version: mark(&form), ..form }
    }

    /// A row for each time of each weekday, filled in or empty.
    fn with_hours(mut form: Self, hours: &[Hours]) -> Self {
        for day in Weekday::ALL {
            let known: Vec<&Hours> =
                hours.iter().filter(|hours| hours.weekday == day.word()).collect();
            for number in 0..known.len().max(TIMES_A_DAY) {
                let hours = known.get(number).copied().cloned().unwrap_or_default();
                form.weekday.push(day.word().to_owned());
                form.opens.push(hours.opens);
                form.closes.push(hours.closes);
                form.staff.push(hours.staff);
            }
        }
        form
    }

    /// The rows of hours as they were typed: weekday, opening, closing, who.
    #[must_use]
    pub fn rows(&self) -> Vec<Hours> {
        let at = |list: &[String], index: usize| list.get(index).cloned().unwrap_or_default();
        let row = |(index, weekday): (usize, &String)| Hours {
            weekday: weekday.clone(),
            opens: at(&self.opens, index),
            closes: at(&self.closes, index),
            staff: at(&self.staff, index),
        };
        self.weekday.iter().enumerate().take(60).map(row).collect()
    }

    fn check(&self) -> Result<Checked, Errors> {
        let mut errors = Errors::default();
        let name = errors.take("name", forms::required(&self.name, 120));
        let host = errors.take("host", forms::text(&self.host, 120));
        let address = errors.take("address", forms::text(&self.address, 300));
        let mut hours = Vec::new();
        for row in self.rows() {
            match hours_of(&row) {
                Ok(read) => hours.extend(read),
                // One problem for the whole table: the row itself shows which.
                Err(problem) if errors.of("hours").is_none() => errors.add("hours", problem),
                Err(_) => {}
            }
        }
        let by_phone = !self.by_phone.is_empty();
        errors.unless_any(Checked { name, host, address, by_phone, hours })
    }
}

fn hours_of(row: &Hours) -> Result<Option<Hours>, Problem> {
    let (opens, closes) = (forms::time(&row.opens)?, forms::time(&row.closes)?);
    let staff = forms::text(&row.staff, 120)?;
    let weekday: Weekday = forms::choice(&row.weekday)?;
    let (Some(opens), Some(closes)) = (opens, closes) else {
        let nothing = opens.is_none() && closes.is_none() && staff.is_empty();
        return if nothing { Ok(None) } else { Err(Problem::Required) };
    };
    if closes <= opens {
        return Err(Problem::EndsBeforeBegin);
    }
    let text = |time: NaiveTime| time.format("%H:%M").to_string();
    let weekday = weekday.word().to_owned();
    Ok(Some(Hours { weekday, opens: text(opens), closes: text(closes), staff }))
}

/// The service points of the desk with their hours, in their order.
///
/// # Errors
/// When the database fails.
pub async fn points(caller: &Caller) -> Outcome<Vec<Point>> {
    let scope = caller.scope(Action::ManageSettings)?;
    points_on(caller.app.store.reader(), scope).await
}

/// The service points of a desk, for anybody: what a desk tells everybody.
///
/// # Errors
/// When the database fails.
pub(crate) async fn points_on(
    connection: &impl ConnectionTrait,
    scope: Scope,
) -> Outcome<Vec<Point>> {
    let mut hours = store::settings::service_hours(connection, scope).await?;
    hours.sort_by_key(|row| position(&row.weekday));
    let points = store::settings::service_points(connection, scope).await?;
    let point = |row: service_point::Model| {
        let own = hours.iter().filter(|hours| hours.point_id == row.id).cloned();
        let own = own.map(|row| Hours {
            weekday: row.weekday,
            opens: row.opens,
            closes: row.closes,
            staff: row.staff,
        });
        Point { hours: own.collect(), row }
    };
    Ok(points.into_iter().map(point).collect())
}

/// One service point.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn point(caller: &Caller, id: Uuid) -> Outcome<Point> {
    let all = points(caller).await?;
    all.into_iter().find(|point| point.row.id == id).ok_or(Refusal::NotFound)
}

/// Opens a service point.
///
/// # Errors
/// [`Refusal::Invalid`] per field.
pub async fn open_point(caller: &Caller, form: &PointForm, key: FormKey) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let checked = form.check()?;
    let mut change = match caller.begin(Some(key)).await? {
        Start::Repeated(_) => return Ok(()),
        Start::Fresh(change) => change,
    };
    store::settings::lock_desk(&change.tx, scope).await?;
    let known = store::settings::service_points(change.tx.connection()?, scope).await?;
    let last = known.last().map_or(0, |point| point.position);
    let row = service_point::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        name: checked.name,
        host: checked.host,
        address: checked.address,
        by_phone: checked.by_phone,
        position: last.saturating_add(1),
    };
    change.note(Action::ManageSettings, "service-point", row.id, &["all"]);
    let id = row.id;
    change.tx.insert(row).await?;
    save_hours(&change, scope, id, checked.hours).await?;
    change.commit("").await
}

/// Changes a service point and its hours.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field.
pub async fn change_point(caller: &Caller, id: Uuid, form: &PointForm) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    point(caller, id).await?;
    let checked = form.check()?;
    let mut change = caller.begin_fresh().await?;
    let row: service_point::Model = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    let known = points_on(change.tx.connection()?, scope).await?;
    let shown = known.iter().find(|point| point.row.id == id).map(PointForm::of);
    if shown.is_none_or(|shown| shown.version != form.version) {
        return Err(Refusal::Stale);
    }
    let row = service_point::Model {
        name: checked.name,
        host: checked.host,
        address: checked.address,
        by_phone: checked.by_phone,
        ..row
    };
    change.note(Action::ManageSettings, "service-point", id, &["all"]);
    change.tx.update(row).await?;
    store::settings::clear_hours(&change.tx, scope, id).await?;
    save_hours(&change, scope, id, checked.hours).await?;
    change.commit("").await
}

/// Takes a service point away, with its hours.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not there.
pub async fn remove_point(caller: &Caller, id: Uuid) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut change = caller.begin_fresh().await?;
    let row: service_point::Model = change.tx.lock(scope, id).await?.ok_or(Refusal::NotFound)?;
    change.note(Action::ManageSettings, "service-point", row.id, &["removed"]);
    store::settings::remove_point(&change.tx, scope, id).await?;
    change.commit("").await
}

async fn save_hours(change: &Change, scope: Scope, point: Uuid, hours: Vec<Hours>) -> Outcome<()> {
    let rows = hours.into_iter().map(|hours| service_hours::Model {
        id: Uuid::now_v7(),
        desk_id: scope.desk(),
        point_id: point,
        weekday: hours.weekday,
        opens: hours.opens,
        closes: hours.closes,
        staff: hours.staff,
    });
    Ok(change.tx.insert_all::<service_hours::Model>(rows.collect()).await?)
}
