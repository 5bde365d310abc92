//! Weeks of care as people say them.

use crate::Locale;
use domain::week::{DayPart, WeekPattern};

impl Locale {
    /// `ma, di hele dag; wo voormiddag`
    #[must_use]
    pub fn week_in_words(self, week: WeekPattern) -> String {
        let mut groups: Vec<(Vec<DayPart>, Vec<String>)> = Vec::new();
        for day in week.days() {
            let parts: Vec<DayPart> = week.on(day).collect();
            let word = self.weekday_word(day.word());
            match groups.iter_mut().find(|(known, _)| *known == parts) {
                Some((_, days)) => days.push(word),
                None => groups.push((parts, vec![word])),
            }
        }
        let whole = [DayPart::Morning, DayPart::Afternoon];
        let group = |(parts, days): (Vec<DayPart>, Vec<String>)| {
            let parts = if parts == whole {
                self.whole_day().to_owned()
            } else {
                let words: Vec<String> =
                    parts.iter().map(|part| self.day_part(part.word())).collect();
                words.join(" + ")
            };
            format!("{} {parts}", days.join(", "))
        };
        groups.into_iter().map(group).collect::<Vec<_>>().join("; ")
    }
}
