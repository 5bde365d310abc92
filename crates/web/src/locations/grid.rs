//! The grid in which offered places are typed: parts of the day by weekday.

use desk::locations::cell_name;
use domain::week::{DayPart, Weekday};
use texts::Locale;

/// A cell of the grid: its name, its day, and what was typed.
pub(crate) struct Cell {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) value: String,
}

/// The grid, with what stands in each cell.
pub(crate) fn offered_grid(
    l: Locale,
    typed: impl Fn(Weekday, DayPart) -> String,
) -> Vec<(String, Vec<Cell>)> {
    let row = |part: &DayPart| {
        let word = l.day_part(part.word());
        let cells = Weekday::ALL
            .iter()
            .map(|day| Cell {
                name: cell_name(*day, *part),
                label: format!("{} {word}", l.weekday_long(day.word())),
                value: typed(*day, *part),
            })
            .collect();
        (word, cells)
    };
    DayPart::ALL.iter().map(row).collect()
}
