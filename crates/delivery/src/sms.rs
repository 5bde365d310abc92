//! SMS through the HTTP interface of a provider. Providers differ in the names of their fields, so
//! the body is a template; everything else they have in common.

use std::fmt;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use reqwest::{Response, StatusCode, Url};
use serde_json::{Map, Value};

use crate::gateway::{Gateway, Sending, SettingsError, is_this_machine};
use crate::outgoing::{Outcome, Outgoing, Sms, Why};
use crate::phone::is_e164;
use crate::sms_length::sms_text;

/// More than any provider answers; the rest is not read.
const LONGEST_ANSWER: usize = 16 * 1024;
/// Longest id that is kept.
const LONGEST_ID: usize = 128;
/// A wait beyond this is for the caller's own rhythm.
const LONGEST_WAIT: u64 = 24 * 60 * 60;

/// The body of the request: a JSON object in whose strings `{to}`, `{text}`, `{from}`, `{key}`
/// and `{report}` (the address for delivery reports) are replaced.
#[derive(Clone, Debug, PartialEq)]
pub struct SmsBody(Value);

impl SmsBody {
    /// Reads a template; `{to}` and `{text}` must occur.
    pub fn parse(template: &str) -> Result<Self, SettingsError> {
        let value: Value = serde_json::from_str(template).map_err(|_| SettingsError::SmsBody)?;
        let complete = value.is_object() && mentions(&value, "{to}") && mentions(&value, "{text}");
        complete.then_some(Self(value)).ok_or(SettingsError::SmsBody)
    }

    fn filled(&self, sms: &Sms, from: &str) -> Value {
        let (key, text) = (sms.key.to_string(), sms_text(&sms.text));
        let words = [
            ("{to}", &*sms.to),
            ("{text}", &text),
            ("{from}", from),
            ("{key}", &key),
            ("{report}", &sms.report_to),
        ];
        fill(&self.0, &words)
    }
}

/// `{"to": …, "text": …, "from": …}`.
impl Default for SmsBody {
    fn default() -> Self {
        let field = |name: &str| (name.to_owned(), Value::String(format!("{{{name}}}")));
        Self(Value::Object(Map::from_iter(["to", "text", "from"].map(field))))
    }
}

/// Which gateway, and in whose name.
#[derive(Clone)]
pub struct SmsSettings {
    /// Where to post.
    pub url: Url,
    /// Bearer token.
    pub token: String,
    /// Sender shown on the phone: a number, or up to eleven letters.
    pub from: String,
    /// Shape of the request.
    pub body: SmsBody,
    /// Longest time for one message.
    pub timeout: Duration,
}

impl SmsSettings {
    /// Longest time for one message, unless set otherwise.
    pub const TIMEOUT: Duration = Duration::from_secs(10);
}

/// Without the token.
impl fmt::Debug for SmsSettings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SmsSettings({})", self.url.host_str().unwrap_or_default())
    }
}

/// Sends SMS through one provider.
pub struct SmsGateway {
    client: reqwest::Client,
    url: Url,
    authorization: HeaderValue,
    from: String,
    body: SmsBody,
}

impl SmsGateway {
    /// Checks the settings; does not connect.
    pub fn new(settings: SmsSettings) -> Result<Self, SettingsError> {
        let SmsSettings { url, token, from, body, timeout } = settings;
        if url.scheme() != "https" && !url.host_str().is_some_and(is_this_machine) {
            return Err(SettingsError::InClear("the token and text of an SMS"));
        }
        let mut authorization = HeaderValue::from_str(&format!("Bearer {token}"))
            .map_err(|_| SettingsError::SmsToken)?;
        authorization.set_sensitive(true);
        let client = reqwest::Client::builder()
            .timeout(timeout)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|_| SettingsError::Tls)?;
        Ok(Self { client, url, authorization, from, body })
    }

    async fn deliver(&self, sms: &Sms) -> Outcome {
        if !is_e164(&sms.to) {
            return Outcome::never(Why::BadAddress);
        }
        if sms.text.trim().is_empty() {
            return Outcome::never(Why::Empty);
        }
        let request = self
            .client
            .post(self.url.clone())
            .header(AUTHORIZATION, self.authorization.clone())
            .header(CONTENT_TYPE, "application/json")
            .header("Idempotency-Key", sms.key.to_string())
            .body(self.body.filled(sms, &self.from).to_string());
        match request.send().await {
            Err(error) if error.is_timeout() => Outcome::later(Why::Timeout),
            Err(_) => Outcome::later(Why::NoConnection),
            Ok(response) if response.status().is_success() => {
                Outcome::Sent { provider_id: provider_id(response).await }
            }
            Ok(response) => judge(&response),
        }
    }
}

impl Gateway for SmsGateway {
    fn send<'a>(&'a self, outgoing: &'a Outgoing) -> Sending<'a> {
        Box::pin(async move {
            match outgoing {
                Outgoing::Sms(sms) => self.deliver(sms).await,
                Outgoing::Email(_) => Outcome::never(Why::NotConfigured),
            }
        })
    }
}

/// Refused sign-in and redirects are faults of our settings: the message keeps its chance.
fn judge(response: &Response) -> Outcome {
    let status = response.status();
    match status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            Outcome::later(Why::Busy { retry_after: retry_after(response) })
        }
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Outcome::later(Why::CredentialsRefused),
        StatusCode::REQUEST_TIMEOUT => Outcome::later(Why::Timeout),
        _ if status.is_client_error() => Outcome::never(Why::Http(status.as_u16())),
        _ => Outcome::later(Why::Http(status.as_u16())),
    }
}

fn retry_after(response: &Response) -> Option<Duration> {
    let seconds: u64 = response.headers().get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds.min(LONGEST_WAIT)))
}

/// The id is a courtesy: the message is sent, whether or not it can be read.
async fn provider_id(mut response: Response) -> Option<String> {
    let mut answer = Vec::new();
    while let Some(piece) = response.chunk().await.ok()? {
        if answer.len() + piece.len() > LONGEST_ANSWER {
            return None;
        }
        answer.extend_from_slice(&piece);
    }
    let answer: Value = serde_json::from_slice(&answer).ok()?;
    let id = ["id", "message_id", "messageId"].into_iter().find_map(|name| answer.get(name))?;
    let id = match id {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (id.len() <= LONGEST_ID && id.chars().all(|character| character.is_ascii_graphic()))
        .then_some(id)
}

fn mentions(value: &Value, word: &str) -> bool {
    match value {
        Value::String(text) => text.contains(word),
        Value::Array(items) => items.iter().any(|item| mentions(item, word)),
        Value::Object(fields) => fields.values().any(|field| mentions(field, word)),
        _ => false,
    }
}

fn fill(value: &Value, words: &[(&str, &str)]) -> Value {
    match value {
        Value::String(text) => Value::String(fill_text(text, words)),
        Value::Array(items) => items.iter().map(|item| fill(item, words)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, field)| (name.clone(), fill(field, words))).collect()
        }
        other => other.clone(),
    }
}

/// Goes through the template once, so that a text that itself says `{to}` stays as it is.
fn fill_text(template: &str, words: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let (before, from_brace) = rest.split_at(start);
        filled.push_str(before);
        let word = words
            .iter()
            .find_map(|(word, value)| from_brace.strip_prefix(word).map(|after| (value, after)));
        match word {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = from_brace.strip_prefix('{').unwrap_or_default();
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::{SettingsError, Sms, SmsBody};

    fn sms(text: &str) -> Sms {
        Sms {
            key: Uuid::nil(),
            to: "+32475123456".into(),
            text: text.into(),
            report_to: String::new(),
        }
    }

    #[test]
    fn the_usual_body() {
        let body = SmsBody::default().filled(&sms("Er is nieuws."), "Loket");
        assert_eq!(body, json!({"to": "+32475123456", "text": "Er is nieuws.", "from": "Loket"}));
    }

    #[test]
    fn a_template_is_filled_once_and_stays_json() {
        let template = r#"{"recipients": ["{to}"], "body": "[{from}] {text}", "ttl": 60}"#;
        let body = SmsBody::parse(template).map(|body| body.filled(&sms("\"{to}\" {x"), "Loket"));
        let expected =
            json!({"recipients": ["+32475123456"], "body": "[Loket] \"{to}\" {x", "ttl": 60});
        assert_eq!(body, Ok(expected));
    }

    #[test]
    fn a_template_without_number_or_text_is_refused() {
        for template in ["", "[]", "{}", r#"{"to": "{to}"}"#, r#"["{to}", "{text}"]"#] {
            assert_eq!(SmsBody::parse(template), Err(SettingsError::SmsBody), "{template}");
        }
    }
}
