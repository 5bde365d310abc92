//! Places that people fixed by hand, and the families whom the law put first there.

use super::plans::ANSWERED;
use super::telling::worked_out;
use super::why::law_puts_first;
use crate::Outcome;
use matching::rounds::document::Pin;
use matching::rounds::explain::certificates;
use matching::rounds::parts::Parts;
use matching::rounds::{Document, Plan};
use serde::Deserialize as _;
use serde::de::IntoDeserializer as _;
use serde::de::value::{Error as ValueError, StrDeserializer};
use std::collections::BTreeMap;

/// A family whom the law put before one that people fixed at a place it would rather have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Passed {
    /// Code of the request that people fixed there.
    pub(super) by: String,
    /// The place.
    pub(super) place: String,
    /// The fact by which the law puts the family first.
    pub(super) fact: String,
    /// Why it was fixed.
    pub(super) ground: String,
}

/// The pairs that somebody at the desk fixed.
pub(super) fn by_hand(document: &Document) -> impl Iterator<Item = &Pin> {
    document.pins.iter().filter(|pin| pin.reason != ANSWERED)
}

/// The part of the week that a certificate names.
pub(super) fn part_of(name: &str) -> Parts {
    let word: StrDeserializer<ValueError> = name.into_deserializer();
    Parts::deserialize(word).unwrap_or(Parts::EMPTY)
}

/// Who was passed over by a pair that people fixed, by code of the request.
pub(super) async fn passed_over(
    document: &Document,
    plan: &Plan,
) -> Outcome<BTreeMap<String, Passed>> {
    if by_hand(document).next().is_none() {
        return Ok(BTreeMap::new());
    }
    let (known, plan) = (document.clone(), plan.clone());
    worked_out(document.clone(), move |instance| {
        let mut passed: BTreeMap<String, Passed> = BTreeMap::new();
        certificates(instance, &plan, &mut |certificate| {
            let part = part_of(certificate.part);
            let here = by_hand(&known).filter(|pin| pin.location == certificate.way.location);
            for pin in here.filter(|_| certificate.pinned > 0) {
                let takes = pin.days.is_none_or(|days| !days.and(part).is_empty());
                for code in certificate.way.requests.iter().filter(|_| takes) {
                    let Some(fact) = law_puts_first(&known, code, &pin.request, &pin.location)
                    else {
                        continue;
                    };
                    passed.entry(code.clone()).or_insert_with(|| Passed {
                        by: pin.request.clone(),
                        place: pin.location.clone(),
                        fact,
                        ground: pin.reason.clone(),
                    });
                }
            }
        })?;
        Ok::<_, matching::rounds::Stopped>(passed)
    })
    .await
}
