//! How many half days of care no plan whatever can pass: neither priorities nor the order of
//! wishes count here, only places and what families accept (a Lagrangian bound).
//!
//! Each half day of each location gets a price. Whoever pays the least and wants the most
//! takes its best way, or none; what all gain by that, and what all places cost, is never
//! less than what any plan gives, whatever the prices. Prices are then moved towards where
//! places are short, and the lowest sum is told. Sums are whole numbers, so that the bound
//! holds exactly.

use super::compile::compile;
use super::parts::LANES;
use super::problem::{NONE, Problem};
use super::reading::Instance;
use super::shares::half_days;
use super::solve::{Stopped, no_room};
use std::collections::BTreeMap;

/// A half day of care in units of price.
const UNIT: i64 = 256;

/// A bound on the half days of care of any plan, after so many rounds of moving prices.
/// `known` is what some plan gives; it steers how far prices move.
///
/// # Errors
/// When a pin does not fit.
pub fn bound(instance: &Instance, known: u64, rounds: u32) -> Result<u64, Stopped> {
    let document = instance.document();
    let problem = compile(instance, &BTreeMap::new()).map_err(|full| no_room(document, full))?;
    let pinned = problem.pinned.iter().map(|pin| half_days(pin.days, &pin.weeks, &[])).sum::<u64>();
    let mut market = Market::new(&problem);
    let known = i64::try_from(known.saturating_sub(pinned)).unwrap_or(i64::MAX / UNIT) * UNIT;
    let mut best = i64::MAX;
    let mut pace = 1.0;
    let mut since = 0;
    for _ in 0..rounds {
        let total = market.clear();
        if total < best {
            best = total;
            since = 0;
        } else {
            since += 1;
        }
        if since == 10 {
            pace *= 0.7;
            since = 0;
        }
        if total <= known {
            break;
        }
        market.move_prices(pace, total - known);
    }
    let half_days = u64::try_from(best.max(0)).unwrap_or(u64::MAX).div_ceil(UNIT.unsigned_abs());
    Ok(half_days + pinned)
}

/// Prices, and what is wanted at them.
struct Market<'a> {
    problem: &'a Problem,
    /// Per week of each resource and lane.
    prices: Vec<[i32; LANES]>,
    /// Sums of the prices of all weeks before, from the first week of all resources on.
    sums: Vec<[i64; LANES]>,
    /// Wanted, as differences from week to week; then places less what is wanted.
    wanted: Vec<[i32; LANES]>,
}

impl<'a> Market<'a> {
    fn new(problem: &'a Problem) -> Self {
        let rows = problem.rows.all().len();
        Self {
            problem,
            prices: vec![[0; LANES]; rows],
            sums: vec![[0; LANES]; rows + 1],
            wanted: vec![[0; LANES]; rows + 1],
        }
    }

    /// Everyone takes the best; says what all gain and all places cost.
    fn clear(&mut self) -> i64 {
        let mut total = 0;
        for (row, prices) in self.prices.iter().enumerate() {
            let places = &self.problem.rows.all()[row];
            for lane in 0..LANES {
                self.sums[row + 1][lane] = self.sums[row][lane] + i64::from(prices[lane]);
                total += i64::from(prices[lane]) * i64::from(places[lane]);
            }
        }
        self.wanted.fill([0; LANES]);
        for agent in self.problem.agents.iter().filter(|agent| agent.together == NONE) {
            let (together, way) = self.best(agent.contracts.clone());
            let apart: Vec<(i64, Option<u32>)> = agent
                .apart
                .iter()
                .map(|apart| self.best(self.problem.agents[*apart as usize].contracts.clone()))
                .collect();
            let sum: i64 = apart.iter().map(|(gain, _)| gain).sum();
            total += together.max(sum);
            if together >= sum {
                way.into_iter().for_each(|way| self.want(way));
            } else {
                apart.into_iter().filter_map(|(_, way)| way).for_each(|way| self.want(way));
            }
        }
        total
    }

    /// The way that gains most at these prices, when any gains.
    fn best(&self, contracts: std::ops::Range<u32>) -> (i64, Option<u32>) {
        let mut best = (0, None);
        for contract in contracts {
            let gain = self.gain(contract);
            if gain > best.0 {
                best = (gain, Some(contract));
            }
        }
        best
    }

    fn gain(&self, contract: u32) -> i64 {
        let site = self.problem.site(contract);
        let mut gain = 0;
        for (child, days, weeks) in self.problem.comings(contract) {
            gain += UNIT * i64::try_from(half_days(days, &weeks, &[])).unwrap_or(0);
            for row in &site.resources {
                let aged = &self.problem.children[child as usize].windows[row.window];
                let span = row.span(&weeks, aged);
                let (first, end) = (&self.sums[span.start], &self.sums[span.end]);
                gain -= days.lanes().map(|lane| end[lane] - first[lane]).sum::<i64>();
            }
        }
        gain
    }

    fn want(&mut self, contract: u32) {
        let problem = self.problem;
        for (child, days, weeks) in problem.comings(contract) {
            for row in &problem.site(contract).resources {
                let aged = &problem.children[child as usize].windows[row.window];
                let span = row.span(&weeks, aged);
                for lane in days.lanes() {
                    self.wanted[span.start][lane] += 1;
                    self.wanted[span.end][lane] -= 1;
                }
            }
        }
    }

    /// Where more is wanted than there is, prices rise; where less, they fall.
    fn move_prices(&mut self, pace: f64, gap: i64) {
        let mut running = [0; LANES];
        let mut square = 0_i64;
        for (row, places) in self.problem.rows.all().iter().enumerate() {
            for lane in 0..LANES {
                running[lane] += self.wanted[row][lane];
                let over = running[lane] - i32::from(places[lane]);
                // A price of nothing cannot fall.
                let over = if over < 0 && self.prices[row][lane] == 0 { 0 } else { over };
                self.wanted[row][lane] = over;
                square += i64::from(over) * i64::from(over);
            }
        }
        if square == 0 {
            return;
        }
        let step = pace * as_fraction(gap) / as_fraction(square);
        for (prices, over) in self.prices.iter_mut().zip(&self.wanted) {
            for (price, over) in prices.iter_mut().zip(over) {
                *price = moved(*price, step * f64::from(*over));
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "steers the search only; the bound is exact")]
const fn as_fraction(number: i64) -> f64 {
    number as f64
}

/// A price moved by so much, neither negative nor beyond all measure.
#[expect(clippy::cast_possible_truncation, reason = "clamped first")]
fn moved(price: i32, by: f64) -> i32 {
    (f64::from(price) + by).clamp(0.0, 1_000_000.0).round() as i32
}
