//! Who fits a free place, proposals to families, their answers and reminders.

mod candidates;
mod detail;
mod family;
mod letter;
mod list;
mod new;

use crate::routes::{Gate, Routes};
use desk::policy::Action;
use desk::proposals::Said;
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new()
        .get("/places/{place}/candidates", Gate::May(Action::SeeCandidates), candidates::list)
        .get("/places/{place}/proposals/new", Gate::May(Action::Propose), new::new)
        .post("/places/{place}/proposals", Gate::May(Action::Propose), new::propose)
        .get("/candidacies/{candidacy}/proposal", Gate::May(Action::Propose), new::new_answered)
        .post(
            "/candidacies/{candidacy}/proposal",
            Gate::May(Action::Propose),
            new::propose_answered,
        )
        .get("/proposals", Gate::May(Action::Propose), list::list)
        .get("/proposals/{proposal}", Gate::May(Action::Propose), detail::see)
        .post("/proposals/{proposal}/answer", Gate::May(Action::AnswerProposal), detail::answer)
        .post("/proposals/{proposal}/undoing", Gate::May(Action::AnswerProposal), detail::undo)
        .post("/proposals/{proposal}/reminders", Gate::May(Action::Propose), detail::remind)
        .post("/proposals/{proposal}/calls", Gate::May(Action::LogContact), detail::called)
        .post("/proposals/{proposal}/withdrawal", Gate::May(Action::Propose), detail::withdraw)
        .post("/proposals/{proposal}/expiry", Gate::May(Action::Propose), detail::expire)
        .get("/proposals/{proposal}/letter", Gate::May(Action::Propose), letter::see)
        .post("/proposals/{proposal}/letter", Gate::May(Action::LogContact), detail::handed)
        .get("/a/{secret}", Gate::Link, family::see)
        .post("/a/{secret}/undoing", Gate::Link, family::take_back)
        .post("/a/{secret}", Gate::Link, family::answer)
}

/// A reason, or why not, as a sentence.
fn sentence(l: Locale, said: &Said) -> String {
    let date = said.date.map(|date| l.long_date(date)).unwrap_or_default();
    let label = if said.label.is_empty() { String::new() } else { format!("({})", said.label) };
    let span = l.span(said.count);
    l.candidate_reason(said.count, date, label, said.of, span, &said.word).trim_end().to_owned()
}

pub(crate) fn sentences(l: Locale, said: &[Said]) -> Vec<String> {
    said.iter().map(|one| sentence(l, one)).collect()
}

#[cfg(test)]
mod tests {
    use super::sentence;
    use chrono::NaiveDate;
    use desk::proposals::Said;
    use matching::fitting::{Exclusion, Fit};
    use matching::ranking::{Reason, Unknown};

    fn every_reason() -> Vec<Said> {
        let date = NaiveDate::default();
        let label = String::new;
        let reasons = [
            Reason::PriorityGroup { label: label(), absolute: true },
            Reason::PriorityGroup { label: label(), absolute: false },
            Reason::Urgent,
            Reason::Sibling,
            Reason::PreferredLocation { rank: 0 },
            Reason::DaysFit,
            Reason::FewerDays { of: 3, offered: 2 },
            Reason::PartsOfDays { days: 1 },
            Reason::OtherDays { days: 1 },
            Reason::StartFits,
            Reason::StartsLater { days: 1 },
            Reason::StartsEarlier { days: 1 },
            Reason::StartPassed { days: 1 },
            Reason::EndsOn { date },
            Reason::UntilSchool { date },
            Reason::AgeFits,
            Reason::AgeUnknown,
            Reason::CareTypeDiffers,
            Reason::TariffDiffers,
            Reason::WorthAsking,
            Reason::WaitingSince { date },
        ];
        let exclusions = [
            Exclusion::NothingLeft,
            Exclusion::OpenProposal,
            Exclusion::RefusedThisLocation,
            Exclusion::NoSharedDays,
            Exclusion::EndsBefore { until: date },
            Exclusion::TooYoung { months: 1 },
            Exclusion::TooOld { months: 1 },
            Exclusion::AtSchool { since: date },
        ];
        reasons.iter().map(Said::from).chain(exclusions.map(Said::from)).collect()
    }

    #[test]
    fn how_much_later_is_said_in_one_unit_everywhere() {
        let l = texts::Locale::Nl;
        for (days, span) in [
            (1, "1 dag"),
            (13, "13 dagen"),
            (14, "2 weken"),
            (67, "10 weken"),
            (70, "10 weken"),
            (547, "78 weken"),
        ] {
            let fit = Said::from(Fit::LaterStart { days });
            assert_eq!(
                l.candidate_fit(fit.count, l.span(fit.count), &fit.word),
                format!("Past, maar {span} later dan gevraagd")
            );
            for (reason, said) in [
                (Reason::StartsLater { days }, "Kan pas … later starten dan gevraagd"),
                (Reason::StartsEarlier { days }, "De plaats blijft eerst … leeg"),
                (Reason::StartPassed { days }, "De gevraagde start is … voorbij"),
            ] {
                assert_eq!(sentence(l, &Said::from(&reason)), said.replace('…', span));
            }
        }
    }

    #[test]
    fn every_reason_is_a_sentence_of_its_own() {
        for l in texts::desk_locales() {
            let nothing = sentence(l, &Said { word: "unknown-word".into(), ..Said::default() });
            let all: std::collections::HashSet<String> =
                every_reason().iter().map(|said| sentence(l, said)).collect();
            assert_eq!(all.len(), every_reason().len());
            assert!(!all.contains(&nothing));
            let fits = [
                Fit::Whole,
                Fit::Partly { missing_days: 1, missing: domain::week::WeekPattern::EMPTY },
                Fit::LaterStart { days: 1 },
            ];
            for fit in fits.map(Said::from) {
                assert_ne!(
                    l.candidate_fit(fit.count, l.span(fit.count), &fit.word),
                    l.candidate_fit(1, l.span(1), "unknown-word")
                );
            }
            let asks = [Unknown::Age, Unknown::Days, Unknown::NumberOfDays, Unknown::Priority];
            for ask in asks.map(Said::from) {
                let none = l.candidate_unknown("", "unknown-word");
                assert_ne!(l.candidate_unknown("", &ask.word), none);
            }
        }
    }
}
