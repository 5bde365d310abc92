//! The figures of a round, counted from the plan alone.

use super::contracts::places_in_order;
use super::document::{Document, Request};
use super::plan::{By, Given, Outcome};
use super::shares::half_days;
use super::weeks::Horizon;
use serde::{Deserialize, Serialize};

/// The figures of a round. Half days are counted until the child leaves or the round ends.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Requests.
    pub requests: u32,
    /// With a place.
    pub served: u32,
    /// All days, at the wished start.
    pub full: u32,
    /// On fewer days.
    pub fewer_days: u32,
    /// Four weeks later than wished, or more.
    pub later: u32,
    /// Placed by people beforehand.
    pub pinned: u32,
    /// Served at the first of their list; of ranked lists only.
    pub first_choice: u32,
    /// Served, of ranked lists only.
    pub served_ranked: u32,
    /// Sum of the places in their lists, 1 being the first; of ranked lists only.
    pub ranks: u64,
    /// Half days of care that were asked.
    pub half_days_asked: u64,
    /// Half days of care that the plan gives.
    pub half_days_given: u64,
    /// Requests that count for a share at a location that they named.
    pub reserved_requests: u32,
    /// Of those, with a place.
    pub reserved_served: u32,
}

/// Counts a plan.
pub fn report(document: &Document, outcomes: &[Outcome]) -> Report {
    let mut report = Report::default();
    let counted = super::shares::counted_facts(document);
    for (request, outcome) in document.requests.iter().zip(outcomes) {
        let horizon = Horizon::new(document.first_week, document.weeks);
        let weeks = horizon.touched(request.start, request.leaves);
        report.requests += 1;
        report.half_days_asked += half_days(request.days, &weeks, &[]);
        let counts =
            request.facts.iter().any(|(fact, value)| *value > 0 && counted.contains(fact.as_str()));
        report.reserved_requests += u32::from(counts);
        if let Some(given) = &outcome.place {
            report.reserved_served += u32::from(counts);
            add(&mut report, document, request, given, horizon);
        }
    }
    report
}

fn add(
    report: &mut Report,
    document: &Document,
    request: &Request,
    given: &Given,
    horizon: Horizon,
) {
    let weeks = horizon.touched(given.start, request.leaves);
    let fewer = given.days.count() < request.days.count();
    let later = (given.start - request.start).num_days() >= 28;
    report.served += 1;
    report.half_days_given += half_days(given.days, &weeks, &[]);
    report.fewer_days += u32::from(fewer);
    report.later += u32::from(later);
    report.full += u32::from(!fewer && !later);
    report.pinned += u32::from(given.by == By::Pin);
    let places = places_in_order(document, request);
    let rank = places.iter().position(|place| *place == given.location);
    if let Some(rank) = rank.filter(|_| request.ranked) {
        report.served_ranked += 1;
        report.ranks += rank as u64 + 1;
        report.first_choice += u32::from(rank == 0);
    }
}
