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
                let words = parts.iter().map(|part| self.day_part(part.word()));
                joined(words, |first, next| self.week_parts(first, next))
            };
            let days = joined(days.into_iter(), |first, next| self.week_days(first, next));
            self.week_group(days, parts)
        };
        joined(groups.into_iter().map(group), |first, next| self.week_groups(first, next))
    }
}

/// Texts one after the other, as the language puts them together.
fn joined(texts: impl Iterator<Item = String>, join: impl Fn(String, String) -> String) -> String {
    texts.reduce(join).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::{LOCALES, Locale};
    use domain::week::{DayPart, WeekPattern, Weekday};

    #[test]
    fn a_week_reads_as_people_say_it() {
        let week = WeekPattern::full_days(2).with(Weekday::Wednesday, DayPart::Morning);
        assert_eq!(Locale::Nl.week_in_words(week), "ma, di hele dag; wo voormiddag");
        assert_eq!(Locale::Fr.week_in_words(week), "lu, ma toute la journée ; me matin");
        assert_eq!(Locale::Pl.week_in_words(week), "pn, wt cały dzień; śr przed południem");
        let arabic: String = Locale::Ar
            .week_in_words(week)
            .chars()
            .filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter) && *letter != '\u{200f}')
            .collect();
        assert_eq!(arabic, "الاثنين، الثلاثاء طوال اليوم؛ الأربعاء قبل الظهر");
    }

    #[test]
    fn no_week_is_no_words() {
        for locale in LOCALES {
            assert_eq!(locale.week_in_words(WeekPattern::EMPTY), "");
        }
    }
}
