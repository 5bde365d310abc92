//! Dates, times, numbers, amounts and phone numbers as people read them.

use crate::Locale;
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

impl Locale {
    /// `3 september 2026`
    #[must_use]
    pub fn long_date(self, date: NaiveDate) -> String {
        let month = self.month_name(date.month());
        // A year is not a number to be written as one: 2026, not 2.026.
        self.date_in_words(date.day(), month, date.year().to_string())
    }

    /// `03/09/2026`, the notation of forms in Flanders, in every language.
    #[must_use]
    pub fn short_date(self, date: NaiveDate) -> String {
        date.format("%d/%m/%Y").to_string()
    }

    /// `do 03/09/2026`
    #[must_use]
    pub fn weekday_date(self, date: NaiveDate) -> String {
        let weekday = self.weekday_short(date.weekday().number_from_monday());
        format!("{weekday} {}", self.short_date(date))
    }

    /// `03/09/2026 14:05`, in Brussels.
    #[must_use]
    pub fn moment(self, at: DateTime<Utc>) -> String {
        brussels(at).format("%d/%m/%Y %H:%M").to_string()
    }

    /// `0475 12 34 56` for a stored Belgian number; a foreign one as it is stored.
    #[must_use]
    pub fn phone(self, stored: &str) -> String {
        stored
            .parse::<domain::identifiers::PhoneNumber>()
            .map_or_else(|_| stored.to_owned(), |number| number.to_string())
    }

    /// `14:05`, in Brussels.
    #[must_use]
    pub fn time(self, at: DateTime<Utc>) -> String {
        brussels(at).format("%H:%M").to_string()
    }
}

impl Locale {
    /// `12 dagen`, and from two weeks on `10 weken`: the same length always in the same unit.
    #[must_use]
    pub fn span(self, days: i64) -> String {
        if days < 14 { self.span_days(days) } else { self.span_weeks((days + 3) / 7) }
    }

    /// `2,5`; in English `2.5`.
    #[must_use]
    pub fn decimal(self, number: f64, decimals: usize) -> String {
        let text = format!("{number:.decimals$}");
        if self == Self::En { text } else { text.replace('.', ",") }
    }

    /// `€ 6,24`; in English `€ 6.24`.
    #[must_use]
    pub fn euros(self, cents: i64) -> String {
        let sign = if self == Self::En { '.' } else { ',' };
        format!("€\u{a0}{}{sign}{:02}", cents / 100, cents % 100)
    }
}

/// Civil time in Brussels: an hour ahead of UTC, two in summer time, which runs from
/// the last Sunday of March to the last Sunday of October, 01:00 UTC (Directive 2000/84/EC).
fn brussels(at: DateTime<Utc>) -> chrono::NaiveDateTime {
    at.naive_utc() + TimeDelta::hours(domain::clock::brussels_offset(at))
}

#[cfg(test)]
mod tests {
    use crate::Locale;
    use chrono::{NaiveDate, TimeZone, Utc};

    #[test]
    fn dates_read_as_in_a_letter() {
        let date = NaiveDate::from_ymd_opt(2026, 9, 3).unwrap_or_default();
        assert_eq!(Locale::Nl.long_date(date), "3 september 2026");
        let read = [
            (Locale::Nl, "3 september 2026"),
            (Locale::NlSimple, "3 september 2026"),
            (Locale::En, "3 September 2026"),
            (Locale::Fr, "3 septembre 2026"),
            (Locale::Uk, "3 вересня 2026 року"),
            (Locale::Ar, "\u{200f}\u{2068}3\u{2069} \u{2068}سبتمبر\u{2069} \u{2068}2026\u{2069}"),
            (Locale::Tr, "3 Eylül 2026"),
            (Locale::Ro, "3 septembrie 2026"),
            (Locale::Bg, "3 септември 2026 г."),
            (Locale::Pl, "3 września 2026"),
            (Locale::Es, "3 de septiembre de 2026"),
        ];
        assert_eq!(read.len(), crate::LOCALES.len());
        for (locale, expected) in read {
            assert_eq!(locale.long_date(date), expected);
        }
        let first = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap_or_default();
        assert_eq!(Locale::Fr.long_date(first), "1er janvier 2027");
        assert_eq!(Locale::Nl.weekday_date(date), "do 03/09/2026");
        assert_eq!(Locale::Nl.phone("+32475123456"), "0475 12 34 56");
        assert_eq!(Locale::Nl.phone("(geen)"), "(geen)");
    }

    #[test]
    fn summer_time_begins_on_the_last_sunday_of_march() {
        let at = |d, h| Utc.with_ymd_and_hms(2026, 3, d, h, 30, 0).single().unwrap_or_default();
        assert_eq!(Locale::Nl.time(at(29, 0)), "01:30");
        assert_eq!(Locale::Nl.time(at(29, 1)), "03:30");
    }
}
