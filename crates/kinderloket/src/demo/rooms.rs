//! Where there is room in the town: children are placed so that no location has more of them
//! than places, then children without a name fill the locations as they are filled in
//! Flanders, and a few changes of capacity make the pages worth looking at.

use super::places::Offer;
use super::rows;
use chrono::{Datelike, Days, Months, NaiveDate};
use desk::App;
use domain::calendar::{SchoolCalendar, add_months_clamped};
use domain::capacity::{self, Capacity, Certainty, ChangeKind, Occupant, Purpose, Span, Sum};
use domain::families::Birth;
use domain::week::{DayPart, WeekPattern, Weekday, monday_of};
use domain::year::last_day;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use store::entities::{capacity_change, location, present_child};
use uuid::Uuid;

/// Locations that are tried for a child before it gets any.
const TRIES: usize = 40;
/// Weeks between the days on which it is looked at whether there is room.
const STEP: usize = 8 * 7;
/// Children without a name that are tried for a location.
const CHILDREN_TRIED: usize = 90;
/// How likely a child comes on a weekday, in percent: many on Tuesday and Thursday.
const LIKELY: [u32; 5] = [70, 92, 48, 90, 52];

/// A location with who is there.
struct Room {
    location: location::Model,
    capacity: Capacity,
    occupants: Vec<Occupant>,
}

/// Every location of the town.
pub struct Rooms {
    random: StdRng,
    rooms: Vec<Room>,
}

impl Rooms {
    /// Nobody is there yet.
    pub fn new(offer: &Offer) -> Self {
        let room = |location: &location::Model| Room {
            capacity: Capacity {
                standard: desk::locations::offered(location),
                changes: Vec::new(),
            },
            location: location.clone(),
            occupants: Vec::new(),
        };
        let rooms = offer.locations.iter().map(room).collect();
        Self { random: StdRng::seed_from_u64(32), rooms }
    }

    /// As many days as these, but the days on which families in Flanders ask them.
    pub fn usual(&mut self, asked: WeekPattern) -> WeekPattern {
        let days = usize::from(asked.day_count().min(5));
        let mut chosen: Vec<Weekday> = Vec::new();
        while chosen.len() < days {
            for (day, likely) in Weekday::ALL.iter().zip(LIKELY) {
                let wanted = self.random.random_range(0..100) < likely;
                if wanted && chosen.len() < days && !chosen.contains(day) {
                    chosen.push(*day);
                }
            }
        }
        chosen.into_iter().fold(WeekPattern::EMPTY, |week, day| {
            week.with(day, DayPart::Morning).with(day, DayPart::Afternoon)
        })
    }

    /// The last day of a child that is off to school by now, as most locations tell it.
    pub fn told(&mut self, birth: Option<NaiveDate>, today: NaiveDate) -> Option<NaiveDate> {
        let birth = Birth::from_dates(birth, None);
        let left = capacity::leaves_on(SchoolCalendar::published(), birth)?.pred_opt()?;
        let told = self.random.random_range(0..100) < 92;
        (told && left < today).then_some(left)
    }

    /// A location with room for a child as long as it stays; it has the place then.
    pub fn take(
        &mut self,
        week: WeekPattern,
        from: NaiveDate,
        birth: Option<NaiveDate>,
    ) -> Option<Uuid> {
        let child = child(week, from, birth);
        for _ in 0..TRIES {
            // A large location is known by more families.
            let (one, other) = (self.any()?, self.any()?);
            let places =
                |index: usize| self.rooms.get(index).map(|room| room.location.licensed_places);
            let index = if places(one) >= places(other) { one } else { other };
            let room = self.rooms.get_mut(index)?;
            if room.holds(&child) {
                room.occupants.push(child);
                return Some(room.location.id);
            }
        }
        None
    }

    fn any(&mut self) -> Option<usize> {
        (!self.rooms.is_empty()).then(|| self.random.random_range(0..self.rooms.len()))
    }

    /// Children without a name, until each location is as full as locations are.
    pub fn fill(mut self, app: &App) -> Vec<present_child::Model> {
        let today = app.clock.today();
        let mut children = Vec::new();
        let mut rooms = std::mem::take(&mut self.rooms);
        for room in &mut rooms {
            let target = self.random.random_range(80..97);
            for _ in 0..CHILDREN_TRIED {
                if room.percent(today) >= target {
                    break;
                }
                let born = today.checked_sub_months(Months::new(self.random.random_range(4..30)));
                let born = born.map(last_day);
                let one = child(self.week(), today, born);
                if one.week.is_empty() || !room.holds(&one) {
                    continue;
                }
                room.occupants.push(one);
                children.push(row(app, &room.location, &one, born, today));
            }
        }
        children
    }

    /// Days as families ask them.
    fn week(&mut self) -> WeekPattern {
        let days = Weekday::ALL.iter().zip(LIKELY);
        days.fold(WeekPattern::EMPTY, |week, (day, likely)| {
            if self.random.random_range(0..100) >= likely {
                return week;
            }
            let week = week.with(*day, DayPart::Morning);
            let half = *day == Weekday::Wednesday && self.random.random_range(0..100) < 35;
            if half { week } else { week.with(*day, DayPart::Afternoon) }
        })
    }
}

fn child(week: WeekPattern, from: NaiveDate, birth: Option<NaiveDate>) -> Occupant {
    let birth = Birth::from_dates(birth, None);
    let leaves = capacity::leaves_on(SchoolCalendar::published(), birth);
    // Nobody is booked after the day on which it may go to school.
    let until = leaves.and_then(|day| day.pred_opt()).filter(|until| *until >= from);
    Occupant {
        number: 1,
        week,
        span: Span { from, until },
        certainty: Certainty::Confirmed,
        birth: birth.date(),
        leaves: None,
    }
}

fn row(
    app: &App,
    location: &location::Model,
    one: &Occupant,
    born: Option<NaiveDate>,
    today: NaiveDate,
) -> present_child::Model {
    present_child::Model {
        id: Uuid::now_v7(),
        desk_id: location.desk_id,
        code: rows::code(app),
        location_id: location.id,
        number: 1,
        birth_month: born,
        week: one.week.bits(),
        from_day: today - Days::new(90),
        until_day: None,
        kept_until: born.map_or(today, |born| add_months_clamped(born, 42)),
        recorded_by: location.name.clone(),
        at: rows::noon(today - Days::new(90)),
        undone_at: None,
        version: 1,
    }
}

impl Room {
    fn holds(&self, child: &Occupant) -> bool {
        let last = child.span.until.unwrap_or(child.span.from);
        let weeks = monday_of(child.span.from).iter_days().step_by(STEP);
        weeks.take_while(|monday| *monday <= last).all(|monday| {
            let days = monday.iter_days().take(5).filter(|day| child.span.covers(*day));
            days.map(|day| capacity::day(&self.capacity, &self.occupants, day)).all(|day| {
                let mut parts = child.week.on(Weekday::of(day.date));
                day.closed.is_some() || parts.all(|part| day.part(part).free().certain > 0)
            })
        })
    }

    fn percent(&self, today: NaiveDate) -> u32 {
        let days = monday_of(today).iter_days().take(5);
        let days: Vec<_> =
            days.map(|day| capacity::day(&self.capacity, &self.occupants, day)).collect();
        let sum = Sum::of(&days);
        sum.percent(sum.taken()).unwrap_or(100)
    }
}

/// What the locations recorded: the summer closing of the groups, an urgent place, a limit
/// for babies.
pub fn changes(app: &App, offer: &Offer) -> Vec<capacity_change::Model> {
    let today = app.clock.today();
    let summer = NaiveDate::from_ymd_opt(today.year() + 1, 7, 12).unwrap_or(today);
    let mut all = Vec::new();
    for (number, location) in offer.locations.iter().enumerate().take(4) {
        let monday =
            monday_of(summer) + Days::new(7 * u64::try_from(number % 2).unwrap_or_default());
        let closing = change(app, location, ChangeKind::Closed, monday, today);
        all.push(capacity_change::Model {
            until_day: Some(monday + Days::new(13)),
            note: "Zomervakantie".to_owned(),
            ..closing
        });
    }
    let week = WeekPattern::full_days(5).bits();
    let first = |kind| {
        let location = offer.locations.first()?;
        Some(change(app, location, kind, today - Days::new(200), today))
    };
    let urgent = first(ChangeKind::Reserved).map(|row| capacity_change::Model {
        week,
        number: 1,
        purpose: Purpose::Urgent.word().to_owned(),
        ..row
    });
    let babies = first(ChangeKind::Limit).map(|row| capacity_change::Model {
        week,
        number: 18,
        age_to: Some(12),
        note: "Babygroep".to_owned(),
        ..row
    });
    all.into_iter().chain(urgent).chain(babies).collect()
}

fn change(
    app: &App,
    location: &location::Model,
    kind: ChangeKind,
    from: NaiveDate,
    today: NaiveDate,
) -> capacity_change::Model {
    capacity_change::Model {
        id: Uuid::now_v7(),
        desk_id: location.desk_id,
        code: rows::code(app),
        location_id: location.id,
        kind: kind.word().to_owned(),
        from_day: from,
        until_day: None,
        offered: "{}".to_owned(),
        week: 0,
        number: 0,
        purpose: String::new(),
        age_from: None,
        age_to: None,
        note: String::new(),
        recorded_by: location.name.clone(),
        at: rows::noon(today - Days::new(20)),
        undone_at: None,
    }
}
