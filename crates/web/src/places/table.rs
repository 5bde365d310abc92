//! A table of places, on three pages: all of the desk, those of a location, and those
//! behind a personal link.

use crate::components::WeekShown;
use crate::locations::ages;
use askama::Template;
use askama::filters::HtmlSafe;
use chrono::NaiveDate;
use desk::places::Reported;
use domain::places::{FreePlaceState, PlaceStep};
use texts::Locale;

/// Days before its end from which a place is marked.
const SOON: i64 = 3;

struct Row {
    path: String,
    code: String,
    location: String,
    week: WeekShown,
    from: String,
    until: String,
    ages: String,
    note: String,
    tone: &'static str,
    icon: &'static str,
    state: String,
    reported: String,
    expires: String,
    expires_soon: bool,
    may_withdraw: bool,
    renew: &'static str,
    is_open: bool,
}

/// A table of places.
#[derive(Template)]
#[template(path = "places/table.html")]
pub(crate) struct PlaceTable {
    l: Locale,
    rows: Vec<Row>,
    locations: bool,
    candidates: bool,
    links: bool,
}

impl HtmlSafe for PlaceTable {}

/// The word of the button that keeps or brings back a place; empty when it cannot, or while
/// a family thinks about it.
pub(super) fn renew_word(l: Locale, seen: &Reported) -> &'static str {
    if !seen.allows(PlaceStep::Renew) {
        return "";
    }
    match seen.state() {
        FreePlaceState::Proposed => "",
        FreePlaceState::Open => l.place_renew(),
        _ => l.place_renew_again(),
    }
}

impl Row {
    fn new(l: Locale, seen: &Reported, today: NaiveDate, base: &str) -> Self {
        let place = &seen.place;
        let state = seen.state();
        let (tone, icon) = match state {
            FreePlaceState::Open => ("kl-tag--ok", "check"),
            FreePlaceState::Proposed => ("kl-tag--info", "send"),
            FreePlaceState::Taken => ("", "user"),
            FreePlaceState::Withdrawn => ("", "circle-x"),
            FreePlaceState::Expired => ("kl-tag--wait", "clock"),
        };
        let is_open = state == FreePlaceState::Open;
        Self {
            path: format!("{base}/{}", place.code),
            code: place.code.clone(),
            location: seen.location.name.clone(),
            week: WeekShown::new(l, seen.week()),
            from: l.short_date(place.from_day),
            until: place.until_day.map(|day| l.short_date(day)).unwrap_or_default(),
            ages: ages(l, place.age_from, place.age_to),
            note: place.note.clone(),
            tone,
            icon,
            state: l.place_state(state.word()),
            reported: l.place_reported(seen.age_in_days(today)),
            expires: l.short_date(place.expires_on),
            expires_soon: is_open && (place.expires_on - today).num_days() <= SOON,
            may_withdraw: seen.allows(PlaceStep::Withdraw),
            renew: renew_word(l, seen),
            is_open,
        }
    }
}

impl PlaceTable {
    /// Of these places; each has its page and its steps under `base`.
    pub(crate) fn new(l: Locale, places: &[Reported], today: NaiveDate, base: &str) -> Self {
        let rows = places.iter().map(|seen| Row::new(l, seen, today, base)).collect();
        Self { l, rows, locations: true, candidates: false, links: true }
    }

    /// Without the name of the location: it stands above.
    pub(crate) const fn at_one_location(mut self) -> Self {
        self.locations = false;
        self
    }

    /// With the way to who fits.
    pub(crate) const fn with_candidates(mut self) -> Self {
        self.candidates = true;
        self
    }

    /// Without pages of their own: what a personal link shows.
    pub(crate) const fn without_pages(mut self) -> Self {
        self.links = false;
        self
    }

    /// Whether there is nothing to show.
    pub(crate) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}
