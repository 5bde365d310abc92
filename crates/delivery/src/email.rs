//! E-mail over SMTP. One connection per message: a desk sends some hundreds a day. The conversation
//! is held step by step, because only so the answer to the letter itself is known for certain, even
//! from a server that stops talking right after.

use std::fmt;
use std::time::Duration;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, Message};

use crate::gateway::{Gateway, Sending, SettingsError, is_this_machine};
use crate::outgoing::{Email, Outcome, Outgoing, Why};

/// Answers that are about our sign-in, not about the message (RFC 4954).
const SIGN_IN_REFUSED: [u16; 4] = [530, 534, 535, 538];
/// "Go ahead, end with a dot" (RFC 5321).
const READY_FOR_LETTER: u16 = 354;
/// How long the server gets to say goodbye.
const GOODBYE: Duration = Duration::from_secs(1);

/// How the conversation with the mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpTls {
    /// Not at all: only for a server on this machine or an internal relay.
    None,
    /// Starts in the clear, must change to TLS before anything is said (usually port 587).
    StartTls,
    /// TLS from the first byte (usually port 465).
    Tls,
}

/// Name and password for the mail server.
#[derive(Clone, PartialEq, Eq)]
pub struct SmtpCredentials {
    /// User name.
    pub username: String,
    /// Password.
    pub password: String,
}

impl fmt::Debug for SmtpCredentials {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SmtpCredentials(hidden)")
    }
}

/// Which mail server, and in whose name.
#[derive(Clone, Debug)]
pub struct SmtpSettings {
    /// Host name of the mail server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Protection of the conversation.
    pub tls: SmtpTls,
    /// Name and password, where the server asks for them.
    pub credentials: Option<SmtpCredentials>,
    /// Address of the sender.
    pub from_address: String,
    /// Name of the sender, such as that of the desk.
    pub from_name: String,
    /// Longest time for one message, whatever the server does.
    pub timeout: Duration,
}

impl SmtpSettings {
    /// Longest time for one message, unless set otherwise.
    pub const TIMEOUT: Duration = Duration::from_secs(10);
}

/// Sends e-mail through one SMTP server.
pub struct SmtpGateway {
    host: String,
    port: u16,
    tls: SmtpTls,
    parameters: TlsParameters,
    credentials: Option<Credentials>,
    from: Mailbox,
    timeout: Duration,
}

impl SmtpGateway {
    /// Checks the settings; does not connect.
    pub fn new(settings: SmtpSettings) -> Result<Self, SettingsError> {
        let SmtpSettings { host, port, tls, credentials, from_address, from_name, timeout } =
            settings;
        if credentials.is_some() && tls == SmtpTls::None && !is_this_machine(&host) {
            return Err(SettingsError::InClear("the password of the mail server"));
        }
        let address: Address = from_address.parse().map_err(|_| SettingsError::Sender)?;
        let name = one_line(&from_name);
        let from = Mailbox::new((!name.is_empty()).then_some(name), address);
        let parameters = TlsParameters::new(host.clone()).map_err(|_| SettingsError::Tls)?;
        let credentials = credentials.map(|given| Credentials::new(given.username, given.password));
        Ok(Self { host, port, tls, parameters, credentials, from, timeout })
    }

    async fn deliver(&self, email: &Email) -> Outcome {
        let Some(to) = address(&email.to) else { return Outcome::never(Why::BadAddress) };
        if email.text.trim().is_empty() {
            return Outcome::never(Why::Empty);
        }
        let message_id = format!("<{}@{}>", email.key, self.from.email.domain());
        let Some(letter) = self.write(email, to.clone(), &message_id) else {
            return Outcome::never(Why::Unwritable);
        };
        match tokio::time::timeout(self.timeout, self.converse(to, &letter)).await {
            Err(_) => Outcome::later(Why::Timeout),
            Ok(Err(failure)) => failure,
            Ok(Ok(())) => Outcome::Sent { provider_id: Some(message_id) },
        }
    }

    async fn converse(&self, to: Address, letter: &[u8]) -> Result<(), Outcome> {
        let mut connection = self.connect().await?;
        let handed_over = self.hand_over(&mut connection, to, letter).await;
        // The answer is known: a server that does not say goodbye changes nothing.
        let _ = tokio::time::timeout(GOODBYE.min(self.timeout / 2), connection.abort()).await;
        handed_over
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Outcome> {
        let (server, name) = ((self.host.as_str(), self.port), ClientId::default());
        let parameters = (self.tls == SmtpTls::Tls).then(|| self.parameters.clone());
        let limit = Some(self.timeout);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, limit, &name, parameters, None)
                .await
                .map_err(|error| judge(&error, Why::NoConnection))?;
        if self.tls == SmtpTls::StartTls {
            connection
                .starttls(self.parameters.clone(), &name)
                .await
                .map_err(|error| judge(&error, Why::NotProtected))?;
        }
        if let Some(credentials) = &self.credentials {
            connection
                .auth(DEFAULT_MECHANISMS, credentials)
                .await
                .map_err(|error| judge(&error, Why::CredentialsRefused))?;
        }
        Ok(connection)
    }

    async fn hand_over(
        &self,
        connection: &mut AsyncSmtpConnection,
        to: Address,
        letter: &[u8],
    ) -> Result<(), Outcome> {
        let judge = |error| judge(&error, Why::NoConnection);
        let sender = Mail::new(Some(self.from.email.clone()), Vec::new());
        connection.command(sender).await.map_err(judge)?;
        connection.command(Rcpt::new(to, Vec::new())).await.map_err(judge)?;
        let answer = connection.command(Data).await.map_err(judge)?;
        if !answer.has_code(READY_FOR_LETTER) {
            return Err(Outcome::later(Why::Smtp(answer.code().into())));
        }
        connection.message(letter).await.map_err(judge)?;
        Ok(())
    }

    fn write(&self, email: &Email, to: Address, message_id: &str) -> Option<Vec<u8>> {
        let mut builder = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(one_line(&email.subject))
            .message_id(Some(message_id.to_owned()))
            .raw_header(automatic());
        if let Some(reply_to) = &email.reply_to {
            builder = builder.reply_to(Mailbox::new(None, address(reply_to)?));
        }
        let text = SinglePart::plain(email.text.clone());
        let message = match &email.calendar {
            None => builder.singlepart(text),
            Some(calendar) => {
                // Calendars take a change or cancellation over by itself when the kind says so.
                let method = if calendar.content.contains("\r\nMETHOD:CANCEL\r\n") {
                    "CANCEL"
                } else {
                    "PUBLISH"
                };
                let kind = format!("text/calendar; charset=utf-8; method={method}");
                let kind = ContentType::parse(&kind).ok()?;
                let file = Attachment::new(one_line(&calendar.file_name));
                let file = file.body(calendar.content.clone(), kind);
                builder.multipart(MultiPart::mixed().singlepart(text).singlepart(file))
            }
        };
        Some(message.ok()?.formatted())
    }
}

impl Gateway for SmtpGateway {
    fn send<'a>(&'a self, outgoing: &'a Outgoing) -> Sending<'a> {
        Box::pin(async move {
            match outgoing {
                Outgoing::Email(email) => self.deliver(email).await,
                Outgoing::Sms(_) => Outcome::never(Why::NotConfigured),
            }
        })
    }
}

/// Tells other machines not to answer with "I am on holiday" (RFC 3834).
fn automatic() -> HeaderValue {
    let name = HeaderName::new_from_ascii_str("Auto-Submitted");
    HeaderValue::new(name, "auto-generated".to_owned())
}

/// A header is one line: nobody's name can begin a second one.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Letters outside ASCII need a mail server of the newest kind at both ends: few have one, and a
/// person is better told at once.
fn address(text: &str) -> Option<Address> {
    text.trim().parse().ok().filter(|_| text.is_ascii())
}

/// `otherwise` names a failure for which the server gave no code.
fn judge(error: &lettre::transport::smtp::Error, otherwise: Why) -> Outcome {
    match error.status().map(u16::from) {
        Some(code) if SIGN_IN_REFUSED.contains(&code) => Outcome::later(Why::CredentialsRefused),
        Some(code) if error.is_permanent() => Outcome::never(Why::Smtp(code)),
        Some(code) => Outcome::later(Why::Smtp(code)),
        None if error.is_timeout() => Outcome::later(Why::Timeout),
        None if error.is_tls() => Outcome::later(Why::NotProtected),
        None if error.is_client() => Outcome::later(otherwise),
        None => Outcome::later(Why::NoConnection),
    }
}

#[cfg(test)]
mod tests {
    use super::{SmtpCredentials, SmtpGateway, SmtpSettings, SmtpTls, one_line};
    use crate::SettingsError;

    fn settings() -> SmtpSettings {
        SmtpSettings {
            host: "mail.example".into(),
            port: 587,
            tls: SmtpTls::StartTls,
            credentials: Some(SmtpCredentials { username: "loket".into(), password: "x".into() }),
            from_address: "loket@stad.example".into(),
            from_name: "Loket kinderopvang".into(),
            timeout: SmtpSettings::TIMEOUT,
        }
    }

    fn refused(settings: SmtpSettings) -> Option<SettingsError> {
        SmtpGateway::new(settings).err()
    }

    #[test]
    fn settings_are_checked_at_the_start() {
        assert_eq!(refused(settings()), None);
        assert_eq!(refused(SmtpSettings { tls: SmtpTls::Tls, ..settings() }), None);
        let nobody = SmtpSettings { from_address: "loket".into(), ..settings() };
        assert_eq!(refused(nobody), Some(SettingsError::Sender));
    }

    #[test]
    fn a_password_does_not_leave_the_machine_in_the_clear() {
        let clear = SmtpSettings { tls: SmtpTls::None, ..settings() };
        assert!(matches!(refused(clear.clone()), Some(SettingsError::InClear(_))));
        assert_eq!(refused(SmtpSettings { host: "127.0.0.1".into(), ..clear.clone() }), None);
        assert_eq!(refused(SmtpSettings { credentials: None, ..clear }), None);
        assert!(!format!("{:?}", settings()).contains("\"loket\""));
    }

    #[test]
    fn a_header_stays_one_line() {
        assert_eq!(
            one_line("Nieuws\r\nBcc: iedereen@stad.example"),
            "Nieuws Bcc: iedereen@stad.example"
        );
    }
}
