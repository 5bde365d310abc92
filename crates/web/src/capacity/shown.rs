//! A day, a month and a sum of them as numbers, signs and bars.

use super::NORMAL;
use chrono::{Datelike, NaiveDate};
use domain::calendar::{SchoolCalendar, public_holidays};
use domain::capacity::{Cell, Closed, Day, Sum};
use domain::week::DayPart;
use texts::Locale;

/// A stretch of a bar, in hundredths of its length.
pub(crate) struct Segment {
    pub(crate) level: &'static str,
    pub(crate) from: u32,
    pub(crate) length: u32,
}

/// A level of certainty, for the explanation of the bars.
pub(crate) struct Level {
    pub(crate) word: &'static str,
    pub(crate) text: String,
}

const LEVELS: [&str; 5] = ["confirmed", "planned", "draft", "leaving", "reserved"];

impl Level {
    pub(crate) fn all(l: Locale) -> Vec<Self> {
        LEVELS.map(|word| Self { word, text: l.capacity_level(word) }).into()
    }
}

/// The bar of numbers in the order of [`LEVELS`] out of what there is.
fn bar(numbers: [u32; 5], offered: u32) -> Vec<Segment> {
    let whole = numbers.iter().sum::<u32>().max(offered).max(1);
    let mut before = 0;
    LEVELS
        .into_iter()
        .zip(numbers)
        .filter(|(_, number)| *number > 0)
        .map(|(level, number)| {
            let from = before * 100 / whole;
            before += number;
            Segment { level, from, length: before * 100 / whole - from }
        })
        .collect()
}

/// A part of a day.
pub(crate) struct CellShown {
    pub(crate) label: String,
    /// No care at this moment.
    pub(crate) nothing: bool,
    pub(crate) taken: u16,
    pub(crate) offered: u16,
    pub(crate) bar: Vec<Segment>,
    pub(crate) tone: &'static str,
    pub(crate) icon: &'static str,
    pub(crate) state: String,
    /// What else there is to say: planned, proposals, children that may be gone.
    pub(crate) more: String,
}

impl CellShown {
    pub(crate) fn new(l: Locale, part: DayPart, cell: Cell) -> Self {
        let free = cell.free();
        let (tone, icon, state) = if cell.over() > 0 {
            ("kl-tag--bad", "alert", l.capacity_over(cell.over()))
        } else if free.expected == 0 {
            ("kl-tag--wait", "circle-x", l.capacity_full().to_owned())
        } else if free.certain == 0 {
            ("", "help", l.capacity_perhaps(free.expected))
        } else {
            ("kl-tag--ok", "check", l.capacity_free(free.certain))
        };
        let numbers = [cell.confirmed, cell.planned, cell.draft, cell.leaving, cell.reserved];
        let named = LEVELS.into_iter().zip(numbers).skip(1).filter(|(_, number)| *number > 0);
        let named: Vec<String> = named.map(|(word, number)| l.capacity_of(word, number)).collect();
        Self {
            label: l.day_part(part.word()),
            nothing: cell.offered == 0 && cell.taken() == 0,
            taken: cell.taken(),
            offered: cell.offered,
            bar: bar(numbers.map(u32::from), u32::from(cell.offered)),
            tone,
            icon,
            state,
            more: named.join(", "),
        }
    }
}

/// A day.
pub(super) struct DayRow {
    pub(super) title: String,
    pub(super) today: bool,
    /// A school holiday; empty when there is none.
    pub(super) holiday: String,
    /// Why it is closed; empty when it is not.
    pub(super) closed: String,
    pub(super) cells: Vec<CellShown>,
}

/// Whether a day has anything to show: weekends without care are left out.
pub(super) fn is_shown(day: &Day) -> bool {
    day.date.weekday().num_days_from_monday() < 5
        || day.parts.iter().any(|cell| cell.offered > 0 || cell.taken() > 0)
}

/// The parts of the day on which there is care on any of these days, and the normal ones.
pub(super) fn parts_of(days: &[Day]) -> Vec<DayPart> {
    let used = |part: DayPart| {
        days.iter().map(|day| day.part(part)).any(|cell| cell.offered > 0 || cell.taken() > 0)
    };
    DayPart::ALL.iter().copied().filter(|part| NORMAL.contains(part) || used(*part)).collect()
}

impl DayRow {
    pub(super) fn new(
        l: Locale,
        calendar: &SchoolCalendar,
        day: &Day,
        parts: &[DayPart],
        today: NaiveDate,
    ) -> Self {
        let closed = match day.closed {
            None => String::new(),
            Some(Closed::Location) => l.capacity_closed().to_owned(),
            Some(Closed::Holiday) => public_holidays(day.date.year())
                .iter()
                .find(|holiday| holiday.date == day.date)
                .map(|holiday| l.capacity_public_holiday(holiday.name.word()))
                .unwrap_or_default(),
        };
        let holiday = calendar.holiday_on(day.date);
        Self {
            title: l.weekday_date(day.date),
            today: day.date == today,
            holiday: holiday.map(|kind| l.capacity_school_holiday(kind.word())).unwrap_or_default(),
            closed,
            cells: parts.iter().map(|part| CellShown::new(l, *part, day.part(*part))).collect(),
        }
    }
}

/// Days added up.
pub(super) struct SumShown {
    pub(super) nothing: bool,
    pub(super) open_days: String,
    pub(super) percent: String,
    pub(super) bar: Vec<Segment>,
    pub(super) more: String,
    pub(super) room: String,
    pub(super) over: String,
}

impl SumShown {
    pub(super) fn new<'a>(l: Locale, days: impl IntoIterator<Item = &'a Day>) -> Self {
        let sum = Sum::of(days);
        let numbers = [sum.confirmed, sum.planned, sum.draft, sum.leaving, sum.reserved];
        let named = LEVELS.into_iter().zip(numbers).filter(|(_, number)| *number > 0);
        let named: Vec<String> = named
            .filter_map(|(word, number)| {
                Some(format!("{}: {} %", l.capacity_level(word), sum.percent(number)?))
            })
            .collect();
        let percent = sum.percent(sum.taken());
        Self {
            nothing: sum.offered == 0,
            open_days: l.capacity_open_days(sum.open_days),
            percent: percent.map(|percent| l.capacity_percent(percent)).unwrap_or_default(),
            bar: bar(numbers, sum.offered),
            more: named.join(", "),
            room: l.capacity_half_days_with_room(sum.with_room),
            over: if sum.over == 0 { String::new() } else { l.capacity_half_days_over(sum.over) },
        }
    }
}

/// A month of twelve.
pub(super) struct MonthRow {
    pub(super) title: String,
    pub(super) link: String,
    pub(super) sum: SumShown,
}

impl MonthRow {
    pub(super) fn all(l: Locale, code: &str, days: &[Day]) -> Vec<Self> {
        days.chunk_by(|one, other| one.date.month() == other.date.month())
            .filter_map(|month| {
                let first = month.first()?.date;
                Some(Self {
                    title: format!("{} {}", l.month_name(first.month()), first.year()),
                    link: format!("/locations/{code}/occupancy?view=month&day={first}"),
                    sum: SumShown::new(l, month),
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::bar;

    #[test]
    fn a_bar_has_no_gaps_and_no_more_than_its_length() {
        for (numbers, offered) in
            [([3, 1, 1, 0, 2], 10), ([9, 3, 0, 0, 0], 10), ([1, 1, 1, 0, 0], 3), ([0; 5], 0)]
        {
            let segments = bar(numbers, offered);
            let mut end = 0;
            for segment in &segments {
                assert_eq!(segment.from, end);
                end += segment.length;
            }
            assert!(end <= 100);
            assert_eq!(segments.len(), numbers.iter().filter(|number| **number > 0).count());
        }
    }
}
