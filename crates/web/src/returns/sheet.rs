//! The form as a table on a page: a row for each column of the form with its official
//! heading, a column for each municipality. Every number leads to its requests.

use askama::Template;
use askama::filters::HtmlSafe;
use desk::returns::sheet::{Sheet, SheetRow};
use texts::Locale;

/// A number with the page of its requests.
struct Number {
    /// Municipality, or all together.
    place: String,
    count: usize,
    href: String,
}

/// A line of the table.
struct NumberRow {
    key: String,
    heading: String,
    /// Heading above this line and the next; only on the first of them.
    group: String,
    sub_count: bool,
    numbers: Vec<Number>,
}

/// A number that stands beside the form.
struct Beside {
    label: &'static str,
    count: usize,
    href: String,
}

/// The form, filled in.
#[derive(Template)]
#[template(path = "returns/sheet.html")]
pub struct SheetTable {
    l: Locale,
    caption: String,
    territory: String,
    places: Vec<(String, bool)>,
    rows: Vec<NumberRow>,
    beside: Vec<Beside>,
    any_outside: bool,
}

impl HtmlSafe for SheetTable {}

impl SheetTable {
    /// Of a sheet; `base` is the address of the requests behind a number, up to and with
    /// the `?` or `&` after which the cell is named.
    pub fn new(l: Locale, sheet: &Sheet, base: &str) -> Self {
        let total = SheetRow { name: l.return_total().to_owned(), ..sheet.total.clone() };
        let places: Vec<&SheetRow> = std::iter::once(&total).chain(&sheet.rows).collect();
        let mut rows = Vec::new();
        let mut group = "";
        for (at, column) in sheet.columns.iter().enumerate() {
            let number = |row: &SheetRow| row.numbers.get(at).copied().unwrap_or_default();
            let first_of_group = column.group != group;
            group = &column.group;
            rows.push(NumberRow {
                key: column.key.clone(),
                heading: column.heading.clone(),
                group: if first_of_group { column.group.clone() } else { String::new() },
                sub_count: false,
                numbers: line(&places, number, &format!("{base}column={}", column.key)),
            });
            for (sub, sub_count) in sheet.sub_counts.iter().enumerate() {
                let number = |row: &SheetRow| {
                    let numbers = row.sub_numbers.get(sub);
                    numbers.and_then(|numbers| numbers.get(at)).copied().unwrap_or_default()
                };
                let address = format!("{base}column={}&trait={}", column.key, sub_count.kind);
                rows.push(NumberRow {
                    key: column.key.clone(),
                    heading: sub_count.heading.clone(),
                    group: String::new(),
                    sub_count: true,
                    numbers: line(&places, number, &address),
                });
            }
        }
        let beside = [
            (l.return_partly(), sheet.total.partly, "partly"),
            (l.return_fully(), sheet.total.fully, "fully"),
            (l.return_lapsed(), sheet.total.lapsed, "lapsed"),
            (l.return_to_settle(), sheet.total.to_settle, "to-settle"),
            (l.return_merged(), sheet.merged, "merged"),
        ];
        let href = |word| format!("{base}column={word}");
        let beside = beside.into_iter().map(|(label, count, word)| Beside {
            label,
            count,
            href: href(word),
        });
        Self {
            l,
            caption: l.return_title(sheet.year.to_string()),
            territory: sheet.territory.clone(),
            places: places.iter().map(|row| (row.name.clone(), row.outside)).collect(),
            rows,
            beside: beside.collect(),
            any_outside: sheet.rows.iter().any(|row| row.outside),
        }
    }
}

fn line(places: &[&SheetRow], number: impl Fn(&SheetRow) -> usize, address: &str) -> Vec<Number> {
    places
        .iter()
        .map(|row| Number {
            place: row.name.clone(),
            count: number(row),
            href: if row.nis.is_empty() {
                address.to_owned()
            } else {
                format!("{address}&municipality={}", row.nis)
            },
        })
        .collect()
}
