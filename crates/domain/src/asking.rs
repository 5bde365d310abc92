//! Asking for care without an account (*de vraag stellen*): the doors, the steps, and what
//! makes a sending suspicious. Nothing here refuses: what is suspicious is looked at first.

use crate::calendar::is_public_holiday;
use crate::families::Birth;
use crate::words::word_enum;
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeDelta, Utc};
use std::net::IpAddr;

word_enum! {
    /// How a family asks; the three are equal.
    Door {
        /// The parent alone.
        Alone = "alone",
        /// Somebody helps.
        Helper = "helper",
        /// On paper, typed in by the desk.
        Paper = "paper",
    }
}

word_enum! {
    /// A question of the journey, in its order.
    Step {
        /// Who helps, with the parent's permission.
        Helper = "helper",
        /// For which child.
        Child = "child",
        /// From when.
        Start = "start",
        /// On which days.
        Days = "days",
        /// Which care.
        Wishes = "wishes",
        /// Who asks.
        You = "you",
        /// How the desk reaches the family.
        Contact = "contact",
        /// What the family wants to tell besides; never asked in passing.
        Situation = "situation",
    }
}

impl Step {
    /// The steps of a door, in order. What the family may tell besides stands apart: it is
    /// offered on the overview and not walked through.
    #[must_use]
    pub const fn of(door: Door) -> &'static [Self] {
        match door {
            Door::Helper => &[
                Self::Helper,
                Self::Child,
                Self::Start,
                Self::Days,
                Self::Wishes,
                Self::You,
                Self::Contact,
            ],
            Door::Alone | Door::Paper => {
                &[Self::Child, Self::Start, Self::Days, Self::Wishes, Self::You, Self::Contact]
            }
        }
    }

    /// The step after this one; none after the last.
    #[must_use]
    pub fn next(self, door: Door) -> Option<Self> {
        let steps = Self::of(door);
        let at = steps.iter().position(|step| *step == self)?;
        steps.get(at + 1).copied()
    }

    /// The step before this one; none before the first.
    #[must_use]
    pub fn before(self, door: Door) -> Option<Self> {
        let steps = Self::of(door);
        let at = steps.iter().position(|step| *step == self)?;
        steps.get(at.checked_sub(1)?).copied()
    }

    /// Whether a request can be sent without it.
    #[must_use]
    pub const fn is_optional(self) -> bool {
        matches!(self, Self::Wishes | Self::Situation)
    }
}

word_enum! {
    /// Where what came in through the front door stands.
    ArrivalState {
        /// Registered; nobody of the desk saw it yet.
        New = "new",
        /// Not registered yet: the desk looks first.
        Held = "held",
        /// The desk saw it, or let it in.
        Seen = "seen",
        /// Thrown away by the desk.
        Refused = "refused",
    }
}

word_enum! {
    /// Why the desk looks first.
    Suspicion {
        /// A field that people do not see was filled in.
        Trap = "trap",
        /// The mark of when the page was shown is missing or was made by somebody else.
        NoMark = "no-mark",
        /// Faster than anybody reads.
        TooFast = "too-fast",
        /// The page was shown long ago.
        TooOld = "too-old",
        /// The same phone or address asked several times within a day.
        Contact = "contact",
        /// Many came from the same network within an hour.
        Network = "network",
    }
}

/// Requests from one contact within a day before the desk looks first.
const MOST_OF_A_CONTACT: u64 = 3;
/// Requests from one network within an hour before the desk looks first, unless the desk
/// knows it as a shared place.
const MOST_OF_A_NETWORK: u64 = 8;
/// Nobody reads the last page and sends it within this time.
const FASTEST_PAGE: TimeDelta = TimeDelta::seconds(2);
/// Nobody fills in everything within this time.
const FASTEST_JOURNEY: TimeDelta = TimeDelta::seconds(15);
/// A page that was shown longer ago was kept by a program, or on a device of somebody else.
const OLDEST_PAGE: TimeDelta = TimeDelta::hours(24);

/// What is known about a sending, to judge it by.
#[derive(Debug, Clone, Copy)]
pub struct Sending {
    /// Whether the field that people do not see was filled in.
    pub trap_filled: bool,
    /// When the last page was shown, if its mark is ours.
    pub shown_at: Option<DateTime<Utc>>,
    /// When the first page was answered.
    pub begun_at: DateTime<Utc>,
    /// Now.
    pub now: DateTime<Utc>,
    /// Earlier sendings of the same contact within a day.
    pub of_contact: u64,
    /// Earlier sendings from the same network within an hour; none from a shared place.
    pub of_network: u64,
}

impl Sending {
    /// Why the desk should look first; empty when nothing is wrong.
    #[must_use]
    pub fn suspicions(&self) -> Vec<Suspicion> {
        let since_shown = self.shown_at.map(|shown| self.now - shown);
        let fast = since_shown.is_some_and(|passed| passed < FASTEST_PAGE)
            || self.now - self.begun_at < FASTEST_JOURNEY;
        [
            (self.trap_filled, Suspicion::Trap),
            (since_shown.is_none(), Suspicion::NoMark),
            (fast, Suspicion::TooFast),
            (since_shown.is_some_and(|passed| passed > OLDEST_PAGE), Suspicion::TooOld),
            (self.of_contact >= MOST_OF_A_CONTACT, Suspicion::Contact),
            (self.of_network >= MOST_OF_A_NETWORK, Suspicion::Network),
        ]
        .into_iter()
        .filter_map(|(holds, suspicion)| holds.then_some(suspicion))
        .collect()
    }
}

/// The network of an address, as a number: one IPv4 address, or the /64 that an IPv6 visitor
/// gets as a whole.
#[must_use]
pub fn network_of(address: IpAddr) -> u128 {
    match address.to_canonical() {
        IpAddr::V4(address) => u128::from(u32::from(address)),
        IpAddr::V6(address) => u128::from(address) >> 64 << 64,
    }
}

/// The start that is written down when the family does not know it yet: three months after
/// the birth that is expected, or after today. The choice is the product's own; the request
/// says that it is not known.
#[must_use]
pub fn assumed_start(births: &[Birth], today: NaiveDate) -> NaiveDate {
    let due = births.iter().filter_map(|birth| match birth {
        Birth::Due(date) => Some(*date),
        _ => None,
    });
    let from = due.max().map_or(today, |due| due.max(today));
    from.checked_add_months(Months::new(3)).unwrap_or(today)
}

/// The last of so many working days after a day.
#[must_use]
pub fn working_days_after(day: NaiveDate, days: u16) -> NaiveDate {
    let mut last = day;
    let mut left = days;
    while left > 0 {
        let Some(next) = last.checked_add_days(Days::new(1)) else { return last };
        last = next;
        let free = last.weekday().num_days_from_monday() > 4 || is_public_holiday(last);
        left -= u16::from(!free);
    }
    last
}

#[cfg(test)]
mod tests {
    use super::{Door, Sending, Step, Suspicion, assumed_start, working_days_after};
    use crate::families::Birth;
    use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap_or_default()
    }

    #[test]
    fn the_steps_of_a_door_follow_one_another() {
        for door in Door::ALL {
            let steps = Step::of(*door);
            for pair in steps.windows(2) {
                assert_eq!(pair[0].next(*door), Some(pair[1]));
                assert_eq!(pair[1].before(*door), Some(pair[0]));
            }
            assert_eq!(steps[0].before(*door), None);
            assert!(!steps.contains(&Step::Situation), "never walked through");
        }
        assert_eq!(Step::Contact.next(Door::Alone), None);
    }

    fn calm() -> Sending {
        let now = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::days(1);
        Sending {
            trap_filled: false,
            shown_at: Some(now - TimeDelta::seconds(30)),
            begun_at: now - TimeDelta::minutes(6),
            now,
            of_contact: 0,
            of_network: 0,
        }
    }

    #[test]
    fn who_takes_time_is_never_suspicious() {
        assert!(calm().suspicions().is_empty());
        let of_network = 7;
        assert!(Sending { of_network, of_contact: 2, ..calm() }.suspicions().is_empty());
    }

    #[test]
    fn each_mark_of_a_robot_is_seen() {
        let now = calm().now;
        for (sending, suspicion) in [
            (Sending { trap_filled: true, ..calm() }, Suspicion::Trap),
            (Sending { shown_at: None, ..calm() }, Suspicion::NoMark),
            (Sending { shown_at: Some(now), ..calm() }, Suspicion::TooFast),
            (Sending { begun_at: now, ..calm() }, Suspicion::TooFast),
            (Sending { shown_at: Some(now - TimeDelta::hours(25)), ..calm() }, Suspicion::TooOld),
            (Sending { of_contact: 3, ..calm() }, Suspicion::Contact),
            (Sending { of_network: 8, ..calm() }, Suspicion::Network),
        ] {
            assert_eq!(sending.suspicions(), [suspicion]);
        }
    }

    #[test]
    fn a_start_that_is_not_known_follows_the_birth() {
        let today = day(2026, 9, 3);
        assert_eq!(assumed_start(&[], today), day(2026, 12, 3));
        assert_eq!(assumed_start(&[Birth::Due(day(2026, 11, 30))], today), day(2027, 2, 28));
        assert_eq!(assumed_start(&[Birth::Due(day(2026, 1, 1))], today), day(2026, 12, 3));
    }

    #[test]
    fn working_days_skip_weekends_and_holidays() {
        assert_eq!(working_days_after(day(2026, 9, 3), 1), day(2026, 9, 4));
        assert_eq!(working_days_after(day(2026, 9, 4), 1), day(2026, 9, 7));
        assert_eq!(working_days_after(day(2026, 12, 24), 1), day(2026, 12, 28));
        assert_eq!(working_days_after(day(2026, 9, 3), 0), day(2026, 9, 3));
    }
}
