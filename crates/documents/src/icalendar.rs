//! One appointment as an iCalendar file (RFC 5545).

use std::fmt::Write;

use chrono::{DateTime, Duration, NaiveDateTime, Utc};

/// The longest line in bytes, without its line end.
const LINE: usize = 75;

/// Europe/Brussels: the rules of summer time since 1996.
const BRUSSELS: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Brussels",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// A code that never changes for this appointment, as `abc123@loket.example`.
    pub uid: String,
    /// The moment the file is made.
    pub stamp: DateTime<Utc>,
    /// When it starts, on the clock in Brussels.
    pub start: NaiveDateTime,
    /// How long it takes.
    pub minutes: u16,
    /// The title.
    pub summary: String,
    /// What to bring, how to cancel.
    pub description: String,
    /// Where.
    pub location: String,
    /// Name and e-mail address of who invites; calendars ask for it before they cancel.
    pub organiser: Option<(String, String)>,
    /// The text of the reminder the day before; no reminder if it is empty.
    pub reminder: String,
    /// Which edition this is: 0 at first, one more with each change.
    pub sequence: u32,
    /// Whether the appointment is cancelled.
    pub cancelled: bool,
}

/// Writes the appointment as an `.ics` file.
#[must_use]
pub fn write(appointment: &Appointment) -> String {
    let mut file = String::new();
    let method = if appointment.cancelled { "CANCEL" } else { "PUBLISH" };
    for text in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kinderloket//NL", "CALSCALE:GREGORIAN"]
    {
        line(&mut file, text);
    }
    line(&mut file, &format!("METHOD:{method}"));
    for text in BRUSSELS {
        line(&mut file, text);
    }
    event(&mut file, appointment);
    line(&mut file, "END:VCALENDAR");
    file
}

fn event(file: &mut String, appointment: &Appointment) {
    let local = "%Y%m%dT%H%M%S";
    let end = appointment
        .start
        .checked_add_signed(Duration::minutes(appointment.minutes.into()))
        .unwrap_or(appointment.start);
    line(file, "BEGIN:VEVENT");
    line(file, &format!("UID:{}", escaped(&appointment.uid)));
    line(file, &format!("DTSTAMP:{}", appointment.stamp.format("%Y%m%dT%H%M%SZ")));
    line(file, &format!("SEQUENCE:{}", appointment.sequence));
    line(file, &format!("DTSTART;TZID=Europe/Brussels:{}", appointment.start.format(local)));
    line(file, &format!("DTEND;TZID=Europe/Brussels:{}", end.format(local)));
    line(file, &format!("SUMMARY:{}", escaped(&appointment.summary)));
    for (name, text) in
        [("DESCRIPTION", &appointment.description), ("LOCATION", &appointment.location)]
    {
        if !text.is_empty() {
            line(file, &format!("{name}:{}", escaped(text)));
        }
    }
    if let Some((name, email)) = &appointment.organiser {
        line(file, &format!("ORGANIZER;CN={}:mailto:{}", quoted(name), escaped(email)));
    }
    let status = if appointment.cancelled { "CANCELLED" } else { "CONFIRMED" };
    line(file, &format!("STATUS:{status}"));
    if !appointment.reminder.is_empty() && !appointment.cancelled {
        line(file, "BEGIN:VALARM");
        line(file, "ACTION:DISPLAY");
        line(file, "TRIGGER:-P1D");
        line(file, &format!("DESCRIPTION:{}", escaped(&appointment.reminder)));
        line(file, "END:VALARM");
    }
    line(file, "END:VEVENT");
}

/// The value of a parameter: between quotes, which it cannot hold itself.
fn quoted(text: &str) -> String {
    let kept = text.chars().filter(|letter| !letter.is_control() && *letter != '"');
    format!("\"{}\"", kept.collect::<String>())
}

/// Text as RFC 5545 wants it: `\`, `;`, `,` and line ends escaped, other control letters left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Adds a line, folded so that no piece is over 75 bytes and no letter is cut.
fn line(file: &mut String, text: &str) {
    let mut length = 0;
    for letter in text.chars() {
        if length + letter.len_utf8() > LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
    }
    // Writing to a string cannot fail.
    let _ = write!(file, "\r\n");
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::{Appointment, write};
    use chrono::{DateTime, NaiveDate};

    fn appointment() -> Appointment {
        Appointment {
            uid: "abc123@loket.example".to_owned(),
            stamp: DateTime::from_timestamp(1_700_000_000, 0).unwrap(),
            start: NaiveDate::from_ymd_opt(2024, 3, 28).unwrap().and_hms_opt(9, 30, 0).unwrap(),
            minutes: 60,
            summary: "Gesprek; loket, kinderopvang".to_owned(),
            description: "Breng mee:\n- je identiteitskaart\r\n- héél véél ".to_owned()
                + &"é".repeat(100),
            location: "Huis van het Kind \\ 1ste verdieping".to_owned(),
            organiser: Some(("Loket \"Mechelen\"".to_owned(), "loket@stad.example".to_owned())),
            reminder: "Morgen".to_owned(),
            sequence: 0,
            cancelled: false,
        }
    }

    #[test]
    fn keeps_to_the_standard() {
        let file = write(&appointment());
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.replace("\r\n", "").matches(['\r', '\n']).count(), 0);
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains("SUMMARY:Gesprek\\; loket\\, kinderopvang\r\n"));
        assert!(
            unfolded.contains("DESCRIPTION:Breng mee:\\n- je identiteitskaart\\n- héél véél éé")
        );
        assert!(unfolded.contains("LOCATION:Huis van het Kind \\\\ 1ste verdieping\r\n"));
        assert!(unfolded.contains("DTSTART;TZID=Europe/Brussels:20240328T093000\r\n"));
        assert!(unfolded.contains("DTEND;TZID=Europe/Brussels:20240328T103000\r\n"));
        assert!(unfolded.contains("DTSTAMP:20231114T221320Z\r\n"));
        assert!(unfolded.contains("TRIGGER:-P1D\r\n"));
        assert!(unfolded.contains("ORGANIZER;CN=\"Loket Mechelen\":mailto:loket@stad.example\r\n"));
        let begun = unfolded.matches("BEGIN:").count();
        assert_eq!(begun, unfolded.matches("END:").count());
    }

    #[test]
    fn injected_lines_stay_text() {
        let mut sly = appointment();
        sly.uid = "a\r\nATTENDEE:mailto:x@example.org".to_owned();
        sly.cancelled = true;
        let file = write(&sly);
        assert!(!file.contains("\nATTENDEE"));
        assert!(file.contains("METHOD:CANCEL\r\n"));
        assert!(!file.contains("VALARM"));
    }
}
