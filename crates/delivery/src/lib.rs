//! Out of the door: e-mail over SMTP, SMS through an HTTP gateway, links that open WhatsApp.
//!
//! Nothing here decides *whether* to write to a family: the desk does, and stores the message in
//! its outbox. A job hands each row to a [`Gateway`], which reports an [`Outcome`]; the job then
//! marks it sent, tries later, or gives it to a person. Delivery is at least once, so each message
//! carries the id of its row: the provider (SMS) or the mail program (`Message-ID`) can recognise a
//! second copy. Letters need no gateway: they are printed.

mod capture;
mod email;
mod gateway;
mod outgoing;
mod phone;
mod report;
mod sms;
mod sms_length;
mod whatsapp;

pub use capture::Capture;
pub use email::{SmtpCredentials, SmtpGateway, SmtpSettings, SmtpTls};
pub use gateway::{Gateway, Gateways, Sending, SettingsError, Way, Ways};
pub use outgoing::{Attachment, Channel, Email, Outcome, Outgoing, Sms, Why};
pub use phone::is_e164;
pub use report::{Report, read_report};
pub use sms::{SmsBody, SmsGateway, SmsSettings};
pub use sms_length::{MOST_PARTS, SmsEncoding, SmsParts, sms_parts, sms_text, sms_value};
pub use whatsapp::{WHATSAPP_BASE, whatsapp_link};
