//! A table of children that come, on two pages.

use crate::components::WeekShown;
use askama::Template;
use askama::filters::HtmlSafe;
use desk::candidacies::words::{age, number_or_week};
use desk::placements::Coming;
use texts::Locale;

struct Row {
    child: String,
    age: String,
    location: String,
    week: Option<WeekShown>,
    days: String,
    from: String,
    until: String,
    family: String,
    phone: String,
    proposal: String,
}

/// A table of children that come.
#[derive(Template)]
#[template(path = "placements/table.html")]
pub(crate) struct ComingTable {
    l: Locale,
    rows: Vec<Row>,
    locations: bool,
}

impl HtmlSafe for ComingTable {}

impl ComingTable {
    /// Of these children.
    pub(crate) fn new(l: Locale, coming: &[Coming]) -> Self {
        let row = |one: &Coming| Row {
            child: l.child_called(&one.child, one.child_number),
            age: age(l, one.birth, one.from),
            location: one.location_name.clone(),
            week: (!one.week.is_empty()).then(|| WeekShown::new(l, one.week)),
            days: number_or_week(l, one.week, one.days),
            from: l.short_date(one.from),
            until: one.until.map(|day| l.short_date(day)).unwrap_or_default(),
            family: one.family.clone(),
            phone: one.phone.clone(),
            proposal: one.proposal.clone(),
        };
        Self { l, rows: coming.iter().map(row).collect(), locations: true }
    }

    /// Without the name of the location: it stands above.
    pub(crate) const fn at_one_location(mut self) -> Self {
        self.locations = false;
        self
    }

    /// Whether there is nothing to show.
    pub(crate) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}
