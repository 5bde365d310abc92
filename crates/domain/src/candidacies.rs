//! A request put to a location (*vraag bij een locatie*), and its answer.

use crate::families::Birth;
use crate::places::{LocationKind, Tariff};
use crate::requests::{CareType, TariffNeed, Wish};
use crate::week::WeekPattern;
use crate::words::word_enum;
use chrono::NaiveDate;

word_enum! {
    /// What a location answered.
    Answer {
        /// Ja.
        Yes = "yes",
        /// Ja, maar anders: another start or fewer days.
        Deviating = "deviating",
        /// Neen.
        No = "no",
    }
}

word_enum! {
    /// Why a location says no. The organiser decides whom it takes.
    RefusalReason {
        /// Geen plaats.
        Full = "full",
        /// De dagen passen niet.
        Days = "days",
        /// De leeftijd past niet.
        Age = "age",
        /// Andere gezinnen hadden voorrang.
        Priority = "priority",
        /// Andere reden.
        Other = "other",
    }
}

/// The day by which a location should have answered.
#[must_use]
pub fn due(asked: NaiveDate, term_days: u32) -> NaiveDate {
    asked.checked_add_days(chrono::Days::new(u64::from(term_days))).unwrap_or(asked)
}

word_enum! {
    /// Why the desk closes a question to a location.
    Closing {
        /// Dealt with: the family was told, or a place came of it.
        Settled = "settled",
        /// Het gezin zoekt niet meer (hier).
        FamilyStopped = "family-stopped",
        /// Een andere opvang werd gevonden.
        FoundElsewhere = "found-elsewhere",
        /// Bij vergissing gevraagd.
        AskedInError = "asked-in-error",
    }
}

/// Where a question to a location stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The answer, when there is one.
    pub answer: Option<Answer>,
    /// How it was closed, when it was.
    pub closed: Option<Closing>,
}

/// Something that is done with a question to a location.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// The location answers.
    Answer,
    /// The desk takes an answer back that was entered by mistake.
    TakeBack,
    /// The desk closes it.
    Close,
    /// The desk opens it again.
    Reopen,
}

/// Why a move is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is an answer already.
    #[error("this was answered already")]
    AlreadyAnswered,
    /// It was done, or there is nothing to do it to.
    #[error("this was done already")]
    AlreadyDone,
}

impl Standing {
    /// Whether a move is possible.
    ///
    /// # Errors
    /// When there is an answer already, or the move was made before.
    pub const fn allows(self, step: Move) -> Result<(), Refused> {
        match (step, self.answer.is_some(), self.closed.is_some()) {
            (Move::Answer, true, _) => Err(Refused::AlreadyAnswered),
            (Move::Answer, false, false)
            | (Move::TakeBack, true, false)
            | (Move::Close, _, false)
            | (Move::Reopen, _, true) => Ok(()),
            _ => Err(Refused::AlreadyDone),
        }
    }

    /// Whether the location may see who the family is and how to reach it: only once it
    /// has said that there is a place, and as long as that stands.
    #[must_use]
    pub const fn shows_family(self) -> bool {
        matches!(self.answer, Some(Answer::Yes | Answer::Deviating))
            && matches!(self.closed, None | Some(Closing::Settled))
    }
}

/// What a location answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Yes, no, or yes but different.
    pub answer: Answer,
    /// Why not.
    pub reason: Option<RefusalReason>,
    /// In its own words.
    pub note: String,
    /// Days it offers instead.
    pub week: Option<WeekPattern>,
    /// First day it offers instead.
    pub start: Option<NaiveDate>,
}

/// What is missing in a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    /// A no says why.
    Reason,
    /// A deviating answer says from when or which days.
    Deviation,
}

impl Reply {
    /// The reply with only what belongs to its answer.
    ///
    /// # Errors
    /// When what the answer needs is not there.
    pub fn tidy(self) -> Result<Self, Lacking> {
        let week = self.week.filter(|week| !week.is_empty());
        match self.answer {
            Answer::Yes => Ok(Self { reason: None, week: None, start: None, ..self }),
            Answer::No if self.reason.is_none() => Err(Lacking::Reason),
            Answer::No => Ok(Self { week: None, start: None, ..self }),
            Answer::Deviating if week.is_none() && self.start.is_none() => Err(Lacking::Deviation),
            Answer::Deviating => Ok(Self { reason: None, week, ..self }),
        }
    }
}

word_enum! {
    /// Why a location does not suit a wish at first sight. Asking is still possible.
    Obstacle {
        /// The family wants another kind of care.
        Care = "care",
        /// The family needs the income tariff, and the location has only a free price.
        Tariff = "tariff",
        /// The child is too young on the first day.
        TooYoung = "too-young",
        /// The child is too old on the first day.
        TooOld = "too-old",
    }
}

/// What of a location matters to whether it suits a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Kind of care.
    pub kind: LocationKind,
    /// What it costs.
    pub tariff: Tariff,
    /// Youngest age in months.
    pub age_from: Option<i32>,
    /// Age in months that is too old.
    pub age_to: Option<i32>,
}

/// Why a location does not suit a wish; nothing when it does.
#[must_use]
pub fn obstacles(wish: &Wish, birth: Birth, offer: Offer) -> Vec<Obstacle> {
    let other_care = match wish.care {
        CareType::Any => false,
        CareType::Group => offer.kind == LocationKind::Family,
        CareType::Family => offer.kind == LocationKind::Group,
    };
    let too_dear = wish.tariff == TariffNeed::Income && offer.tariff == Tariff::Free;
    let age = birth.age_in_months(wish.start);
    let young = age.zip(offer.age_from).is_some_and(|(age, from)| age < from);
    let old = age.zip(offer.age_to).is_some_and(|(age, to)| age >= to);
    [
        (other_care, Obstacle::Care),
        (too_dear, Obstacle::Tariff),
        (young, Obstacle::TooYoung),
        (old, Obstacle::TooOld),
    ]
    .into_iter()
    .filter_map(|(holds, obstacle)| holds.then_some(obstacle))
    .collect()
}

/// A place in an order that favours nobody: the same for one request whoever looks, but
/// different for every request, so that no location always stands first (FNV-1a).
#[must_use]
pub fn neutral_order(request: &str, location: &str) -> u64 {
    let bytes = request.bytes().chain([0]).chain(location.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::{
        Answer, Closing, Lacking, Move, RefusalReason, Refused, Reply, Standing, neutral_order,
    };
    use crate::week::WeekPattern;

    const ASKED: Standing = Standing { answer: None, closed: None };

    #[test]
    fn one_answer_and_no_more() {
        assert_eq!(ASKED.allows(Move::Answer), Ok(()));
        let answered = Standing { answer: Some(Answer::No), ..ASKED };
        assert_eq!(answered.allows(Move::Answer), Err(Refused::AlreadyAnswered));
        assert_eq!(answered.allows(Move::TakeBack), Ok(()));
        let closed = Standing { closed: Some(Closing::Settled), ..answered };
        assert_eq!(closed.allows(Move::TakeBack), Err(Refused::AlreadyDone));
        assert_eq!(closed.allows(Move::Close), Err(Refused::AlreadyDone));
        assert_eq!(closed.allows(Move::Reopen), Ok(()));
        assert_eq!(ASKED.allows(Move::Reopen), Err(Refused::AlreadyDone));
    }

    #[test]
    fn the_family_is_named_only_where_there_is_a_place_for_it() {
        for (answer, closed, shown) in [
            (None, None, false),
            (Some(Answer::No), None, false),
            (Some(Answer::Yes), None, true),
            (Some(Answer::Deviating), None, true),
            (Some(Answer::Yes), Some(Closing::Settled), true),
            (Some(Answer::Yes), Some(Closing::FamilyStopped), false),
        ] {
            assert_eq!(Standing { answer, closed }.shows_family(), shown, "{answer:?} {closed:?}");
        }
    }

    #[test]
    fn a_reply_says_what_its_answer_needs() {
        let reply = |answer| Reply {
            answer,
            reason: None,
            note: String::new(),
            week: Some(WeekPattern::EMPTY),
            start: None,
        };
        assert_eq!(reply(Answer::No).tidy(), Err(Lacking::Reason));
        assert_eq!(reply(Answer::Deviating).tidy(), Err(Lacking::Deviation));
        let yes = Reply { reason: Some(RefusalReason::Full), ..reply(Answer::Yes) };
        assert_eq!(yes.tidy().map(|reply| reply.reason), Ok(None));
        let fewer = Reply { week: Some(WeekPattern::full_days(2)), ..reply(Answer::Deviating) };
        assert_eq!(fewer.clone().tidy(), Ok(fewer));
    }

    #[test]
    fn no_location_stands_first_for_everybody() {
        let firsts: std::collections::HashSet<&str> = (0..40)
            .filter_map(|request| {
                let request = format!("REQ-{request}");
                ["AAA", "BBB", "CCC"].into_iter().min_by_key(|one| neutral_order(&request, one))
            })
            .collect();
        assert_eq!(firsts.len(), 3);
    }
}
