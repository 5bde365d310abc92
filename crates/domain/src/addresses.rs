//! Which locations stand on the list of addresses that a family takes home. The list is
//! neutral: who is on it follows from the wish alone, and the order from name or postcode.

use crate::places::{LocationKind, Tariff};
use crate::requests::{CareType, TariffNeed, Wish};
use crate::words::word_enum;

word_enum! {
    /// Order of the list.
    AddressOrder {
        /// By name.
        Name = "name",
        /// Nearest first: same postcode, same municipality, elsewhere; then by name.
        Near = "near",
    }
}

/// How near a location is, as far as postcodes tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// The same postcode.
    SamePostcode,
    /// The same municipality.
    SameMunicipality,
    /// Another municipality.
    Elsewhere,
    /// Where one of them is, is not known.
    Unknown,
}

/// What a location offers, as far as the list asks.
#[derive(Debug, Clone, Copy)]
pub struct Offer {
    /// Kind.
    pub kind: LocationKind,
    /// Tariff.
    pub tariff: Tariff,
    /// Youngest age in months.
    pub age_from: Option<i32>,
    /// Age in months that is too old.
    pub age_to: Option<i32>,
}

impl Offer {
    /// Whether the location can be an answer to this wish, for a child of `age` months at the
    /// wished start. What is not known excludes nobody.
    #[must_use]
    pub fn suits(&self, wish: &Wish, age: Option<i32>) -> bool {
        let kind = match wish.care {
            CareType::Any => true,
            CareType::Group => matches!(self.kind, LocationKind::Group | LocationKind::Cooperating),
            CareType::Family => {
                matches!(self.kind, LocationKind::Family | LocationKind::Cooperating)
            }
        };
        let tariff = wish.tariff != TariffNeed::Income || self.tariff != Tariff::Free;
        let old_enough = |age| self.age_from.is_none_or(|from| age >= from);
        let young_enough = |age| self.age_to.is_none_or(|to| age < to);
        kind && tariff && age.is_none_or(|age| old_enough(age) && young_enough(age))
    }
}

/// How near two addresses are.
#[must_use]
pub fn nearness(home: (&str, &str), location: (&str, &str)) -> Nearness {
    let unknown = |(postcode, nis): (&str, &str)| postcode.is_empty() && nis.is_empty();
    let same = |a: &str, b: &str| !a.is_empty() && a == b;
    if same(home.0, location.0) {
        Nearness::SamePostcode
    } else if same(home.1, location.1) {
        Nearness::SameMunicipality
    } else if unknown(home) || unknown(location) {
        Nearness::Unknown
    } else {
        Nearness::Elsewhere
    }
}

#[cfg(test)]
mod tests {
    use super::{Nearness, Offer, nearness};
    use crate::places::{LocationKind, Tariff};
    use crate::requests::{CareType, Flexibility, TariffNeed, Wish};
    use crate::week::WeekPattern;
    use chrono::NaiveDate;

    fn wish(care: CareType, tariff: TariffNeed) -> Wish {
        Wish {
            start: NaiveDate::default(),
            week: WeekPattern::full_days(2),
            other_week: WeekPattern::EMPTY,
            varying: false,
            days: None,
            hours: None,
            tariff,
            care,
            preference: String::new(),
            locations: vec![],
            flexibility: Flexibility::default(),
            together: crate::requests::Together::No,
        }
    }

    #[test]
    fn kind_tariff_and_age_decide_and_what_is_unknown_does_not() {
        let offer = Offer {
            kind: LocationKind::Cooperating,
            tariff: Tariff::Free,
            age_from: Some(2),
            age_to: Some(30),
        };
        let any = wish(CareType::Any, TariffNeed::Any);
        assert!(offer.suits(&any, Some(2)) && offer.suits(&any, Some(29)));
        assert!(!offer.suits(&any, Some(1)) && !offer.suits(&any, Some(30)));
        assert!(offer.suits(&any, None));
        assert!(offer.suits(&wish(CareType::Family, TariffNeed::Free), None));
        assert!(offer.suits(&wish(CareType::Group, TariffNeed::Any), None));
        assert!(!offer.suits(&wish(CareType::Any, TariffNeed::Income), None));
        let mixed = Offer { tariff: Tariff::Mixed, kind: LocationKind::Group, ..offer };
        assert!(mixed.suits(&wish(CareType::Any, TariffNeed::Income), None));
        assert!(!mixed.suits(&wish(CareType::Family, TariffNeed::Any), None));
    }

    #[test]
    fn an_unknown_address_is_near_nothing() {
        assert_eq!(nearness(("2800", "12025"), ("2800", "12025")), Nearness::SamePostcode);
        assert_eq!(nearness(("2811", "12025"), ("2800", "12025")), Nearness::SameMunicipality);
        assert_eq!(nearness(("9000", "44021"), ("2800", "12025")), Nearness::Elsewhere);
        assert_eq!(nearness(("", ""), ("", "")), Nearness::Unknown);
        assert_eq!(nearness(("", ""), ("2800", "12025")), Nearness::Unknown);
        assert_eq!(nearness(("2800", "12025"), ("", "")), Nearness::Unknown);
    }
}
