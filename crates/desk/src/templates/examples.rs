//! Made-up values for a text: to look at it, to measure it, to try it out.

use super::words::Values;
use crate::App;
use crate::settings::Desk;
use chrono::{Days, NaiveDate};
use domain::messages::MessageTemplate;
use domain::templates::Placeholder;
use domain::week::WeekPattern;
use texts::Locale;

/// As long as the secret of a real link.
const SECRET: &str = "voorbeeldvoorbeeldvoorbeeldvoorb";
/// A family, a location and a code that nobody has.
const NAME: &str = "Amina";
const LOCATION: &str = "De Zonnebloem";
const CODE: &str = "K7M-4QXD";
const DIGITS: &str = "482913";

/// Values for a message of a desk that would be written on a day.
pub(super) fn values(
    app: &App,
    desk: &Desk,
    template: MessageTemplate,
    l: Locale,
    day: NaiveDate,
) -> Values {
    let soon = day + Days::new(7);
    let place = if desk.address.is_empty() { "Markt 1" } else { desk.address.as_str() };
    let start = l.long_date(day + Days::new(60));
    let days = l.week_in_words(WeekPattern::full_days(3));
    let what = l.message_what(place, days, LOCATION, start);
    let way = match template {
        MessageTemplate::GoOn => "r",
        MessageTemplate::SignInCode => "my/code",
        _ => "a",
    };
    let code = if template == MessageTemplate::SignInCode { DIGITS } else { CODE };
    Values::of(desk, l)
        .with(Placeholder::Name, NAME)
        .with(Placeholder::Link, format!("{}/{way}/{SECRET}", app.public_url))
        .with_short(Placeholder::LastDay, l.long_date(soon), soon.format("%d/%m").to_string())
        .with(Placeholder::What, what)
        .with(Placeholder::Location, LOCATION)
        .with_day(Placeholder::Day, l, soon)
        .with(Placeholder::Hour, "14:30")
        .with_place(place)
        .with(Placeholder::Code, code)
        .with(Placeholder::Address, format!("{}/my", app.public_url))
        .with(Placeholder::Number, l.phone(&desk.phone))
}
