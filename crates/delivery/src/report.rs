//! Delivery reports of SMS providers: what became of a message after the provider took it
//! over. Providers differ in form and words; what they say comes late, twice, out of order.

use serde_json::Value;

/// What a provider reports. That a phone received a message does not mean that it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// The phone received it.
    Delivered,
    /// It never will.
    Failed,
}

/// Names under which providers tell the status.
const FIELDS: [&str; 4] = ["status", "state", "deliverystatus", "dlrstatus"];

/// The status in a JSON object or in the fields of a form; none for what is still under way
/// and for what cannot be read.
#[must_use]
pub fn read_report(body: &str) -> Option<Report> {
    let words = match serde_json::from_str::<Value>(body) {
        Ok(json) => in_json(&json),
        Err(_) => body
            .split('&')
            .filter_map(|part| part.split_once('='))
            .filter(named)
            .map(last)
            .collect(),
    };
    words.iter().find_map(|word| meaning(word))
}

fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase()
}

fn named(pair: &(&str, &str)) -> bool {
    FIELDS.contains(&letters(pair.0).as_str())
}

fn last(pair: (&str, &str)) -> String {
    pair.1.to_owned()
}

fn in_json(json: &Value) -> Vec<String> {
    match json {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| match value {
                Value::String(text) if named(&(name, text)) => vec![text.clone()],
                Value::Object(_) | Value::Array(_) => in_json(value),
                _ => Vec::new(),
            })
            .collect(),
        Value::Array(all) => all.iter().flat_map(in_json).collect(),
        _ => Vec::new(),
    }
}

fn meaning(word: &str) -> Option<Report> {
    match letters(word).as_str() {
        "delivered" | "delivrd" | "deliveredtohandset" => Some(Report::Delivered),
        "failed" | "undelivered" | "undeliverable" | "undeliv" | "expired" | "rejected"
        | "rejectd" | "deliveryfailed" => Some(Report::Failed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Report, read_report};

    #[test]
    fn providers_say_it_in_their_own_words() {
        for (body, expected) in [
            (r#"{"id":"7","status":"delivered"}"#, Some(Report::Delivered)),
            (r#"{"results":[{"dlr":{"Status":"DELIVRD"}}]}"#, Some(Report::Delivered)),
            ("id=7&delivery_status=UNDELIV", Some(Report::Failed)),
            ("status=Delivery%20failed", Some(Report::Failed)),
            (r#"{"status":"expired"}"#, Some(Report::Failed)),
            (r#"{"status":"accepted"}"#, None),
            (r#"{"text":"delivered"}"#, None),
            ("", None),
            ("[[[", None),
        ] {
            assert_eq!(read_report(body), expected, "{body}");
        }
    }
}
