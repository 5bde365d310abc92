//! Requests and locations on the board, in words.

use super::Filter;
use crate::capacity::CellShown;
use crate::components::week_in_words;
use crate::errors::encode;
use desk::board::{Chosen, NORMAL, Place, Sketched, Suits};
use desk::candidacies::words::{age, days, number_or_week};
use desk::forms::ticked;
use desk::requests::RequestLine;
use domain::board::{Moment, Spot};
use domain::capacity::Cell;
use domain::families::Birth;
use domain::week::WeekPattern;
use texts::Locale;
use uuid::Uuid;

/// A sketch.
pub(super) struct SketchShown {
    pub(super) path: String,
    pub(super) words: String,
    pub(super) by: String,
    pub(super) asked: bool,
}

impl SketchShown {
    pub(super) fn new(l: Locale, one: &Sketched, filter: &Filter) -> Self {
        let child = l.child_called(&one.child, one.child_number);
        let week = week_in_words(l, one.week);
        Self {
            path: format!("/board/sketches/{}?back={}", one.code, encode(&filter.query())),
            words: l.board_sketch_words(child, l.short_date(one.from), week),
            by: l.board_sketch_by(l.moment(one.at), one.made_by.as_str()),
            asked: one.asked,
        }
    }
}

/// A request in the list.
pub(super) struct RequestRow {
    pub(super) code: String,
    pub(super) path: String,
    pub(super) here: bool,
    pub(super) family: String,
    pub(super) child: String,
    pub(super) birth: String,
    pub(super) start: String,
    pub(super) days: String,
    pub(super) urgent: bool,
    pub(super) stands: Vec<String>,
}

impl RequestRow {
    pub(super) fn new(
        l: Locale,
        line: RequestLine,
        sketches: &[Sketched],
        filter: &Filter,
    ) -> Self {
        let week = WeekPattern::from_bits(line.need_week);
        let birth = Birth::from_dates(line.birth_date, line.due_date);
        let stands = sketches.iter();
        Self {
            path: filter.choosing(&line.code).address(""),
            here: filter.request == line.code,
            family: format!("{} {}", line.given_name, line.family_name).trim().to_owned(),
            child: l.child_called(&line.child_given, line.child_number),
            birth: age(l, birth, line.wish_start),
            start: l.short_date(line.wish_start),
            days: number_or_week(l, week, line.need_days),
            urgent: line.urgent,
            stands: stands
                .map(|one| l.board_stands(one.location.as_str(), one.made_by.as_str()))
                .collect(),
            code: line.code,
        }
    }
}

/// The request that was chosen.
pub(super) struct ChosenShown {
    pub(super) code: String,
    pub(super) family: String,
    pub(super) child: String,
    pub(super) age: String,
    pub(super) start: String,
    pub(super) days: String,
    pub(super) soon: bool,
    pub(super) mark: String,
    pub(super) sketches: Vec<SketchShown>,
    /// The board without it.
    pub(super) other: String,
}

impl ChosenShown {
    pub(super) fn new(l: Locale, chosen: &Chosen, filter: &Filter) -> Self {
        Self {
            code: chosen.code.clone(),
            family: chosen.family.clone(),
            child: l.child_called(&chosen.child, chosen.child_number),
            age: age(l, chosen.birth, chosen.wanted.start),
            start: l.short_date(chosen.wanted.start),
            days: days(l, &chosen.wanted),
            soon: chosen.soon,
            mark: chosen.mark.clone(),
            sketches: chosen
                .sketches
                .iter()
                .map(|one| {
                    let shown = SketchShown::new(l, one, filter);
                    SketchShown { words: at(l, one), ..shown }
                })
                .collect(),
            other: filter.choosing("").address(""),
        }
    }
}

/// Where a sketch puts a child, in words that begin with the location.
fn at(l: Locale, one: &Sketched) -> String {
    let week = week_in_words(l, one.week);
    l.board_sketch_words(one.location.as_str(), l.short_date(one.from), week)
}

/// How a location suits the chosen request, in words.
pub(super) struct SuitsShown {
    pub(super) tone: &'static str,
    pub(super) icon: &'static str,
    pub(super) fits: String,
    pub(super) why: Vec<String>,
}

impl SuitsShown {
    pub(super) fn new(l: Locale, suits: &Suits) -> Self {
        let fit = &suits.fit;
        let (tone, icon) = match fit.fitting() {
            0 => ("kl-tag--bad", "circle-x"),
            _ if fit.is_whole() && fit.on(Spot::Perhaps).is_empty() => ("kl-tag--ok", "check"),
            _ => ("kl-tag--wait", "help"),
        };
        let mut why: Vec<String> =
            suits.obstacles.iter().map(|one| l.candidacy_obstacle(one.word())).collect();
        let parts = [
            (Spot::Full, l.board_full_on(week_in_words(l, fit.on(Spot::Full)))),
            (Spot::Perhaps, l.board_perhaps_on(week_in_words(l, fit.on(Spot::Perhaps)))),
            (Spot::NoCare, l.board_no_care_on(week_in_words(l, fit.on(Spot::NoCare)))),
        ];
        let told = parts.into_iter().filter(|(spot, _)| !fit.on(*spot).is_empty());
        why.extend(told.map(|(_, words)| words));
        if !fit.is_whole() {
            why.push(match suits.room_from {
                Some(day) => l.board_room_from(l.short_date(day)),
                None => l.board_no_room().to_owned(),
            });
        }
        Self { tone, icon, fits: l.board_fits(fit.asked(), fit.fitting()), why }
    }
}

/// A part of the week at a location.
pub(super) struct MomentShown {
    /// None when there is no care.
    pub(super) cell: Option<CellShown>,
    /// The number of places that are free, or that there are too few, as short as it gets.
    pub(super) short: String,
    /// Of those who are there, who is not certain.
    pub(super) more: Vec<String>,
}

impl MomentShown {
    fn new(l: Locale, moment: &Moment) -> Self {
        let Some(full) = moment.cell else {
            return Self { cell: None, short: String::new(), more: Vec::new() };
        };
        // What is free for these ages may be less than what is free for all.
        let free = full.free();
        let less = free.expected.saturating_sub(moment.free.expected);
        let cell = Cell { reserved: full.reserved.saturating_add(less), ..full };
        let short = match (full.over(), moment.free.certain, moment.free.expected) {
            (0, 0, expected) => expected.to_string(),
            (0, certain, _) => certain.to_string(),
            (over, ..) => format!("+{over}"),
        };
        let levels = [("planned", full.planned), ("draft", full.draft)];
        let more = levels.into_iter().filter(|(_, number)| *number > 0);
        let more = more.map(|(level, number)| l.capacity_of(level, number)).collect();
        Self { cell: Some(CellShown::new(l, moment.part, cell)), short, more }
    }
}

/// A location.
pub(super) struct PlaceShown {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) town: String,
    pub(super) preferred: String,
    pub(super) suits: Option<SuitsShown>,
    /// Parts of the day, short and long, each with the days of the week.
    pub(super) rows: Vec<(String, String, Vec<MomentShown>)>,
    pub(super) sketches: Vec<SketchShown>,
    /// Sketches that it was not asked about yet, in words; empty when there are none.
    pub(super) ask: String,
    /// Whether it was asked about others.
    pub(super) asked: bool,
    /// The form that puts the chosen child there on the days that fit: its address, the
    /// ticked parts and the first day. None when nothing fits.
    pub(super) put: Option<(String, Vec<String>, String)>,
    /// The form on which days can be chosen; empty when no request was chosen.
    pub(super) choose: String,
    /// Keys of its two forms: to put a child there, and to ask.
    pub(super) keys: (Uuid, Uuid),
}

impl PlaceShown {
    pub(super) fn new(l: Locale, place: &Place, chosen: Option<&Chosen>, filter: &Filter) -> Self {
        let location = &place.location;
        let rows = NORMAL.map(|part| {
            let its = place.moments.iter().filter(|moment| moment.part == part).take(5);
            (
                l.day_part_short(part.word()),
                l.day_part(part.word()),
                its.map(|moment| MomentShown::new(l, moment)).collect(),
            )
        });
        let form =
            chosen.map(|chosen| format!("/requests/{}/sketches/{}", chosen.code, location.code));
        let put = place.suits.as_ref().zip(form.as_ref()).and_then(|(suits, form)| {
            let possible = suits.fit.possible();
            let from = l.short_date(suits.from);
            (!possible.is_empty()).then(|| (form.clone(), ticked(possible), from))
        });
        let new = place.sketches.iter().filter(|one| !one.asked).count();
        let preferred = place.suits.as_ref().and_then(|suits| suits.preferred);
        Self {
            code: location.code.clone(),
            name: location.name.clone(),
            town: location.town.clone(),
            preferred: preferred.map(|rank| l.candidacy_choice_number(rank)).unwrap_or_default(),
            suits: place.suits.as_ref().map(|suits| SuitsShown::new(l, suits)),
            rows: rows.into(),
            sketches: place.sketches.iter().map(|one| SketchShown::new(l, one, filter)).collect(),
            ask: if new == 0 { String::new() } else { l.board_ask(new) },
            asked: place.sketches.iter().any(|one| one.asked),
            put,
            choose: form
                .map(|form| format!("{form}?back={}", encode(&filter.query())))
                .unwrap_or_default(),
            keys: (Uuid::now_v7(), Uuid::now_v7()),
        }
    }
}
