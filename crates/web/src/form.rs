//! A form that was sent: its fields, and the key that makes sending it twice do it once.

use crate::Site;
use crate::errors::PageError;
use axum::body::Bytes;
use axum::extract::multipart::MultipartError;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use desk::FormKey;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// The fields of a form that was sent, and its key.
pub struct Posted<T> {
    /// What was typed.
    pub form: T,
    /// The key of the form.
    pub key: FormKey,
}

#[derive(Deserialize)]
struct Key {
    key: Option<Uuid>,
}

impl<T: DeserializeOwned> FromRequest<Site> for Posted<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, site: &Site) -> Result<Self, PageError> {
        let body = Bytes::from_request(request, site).await.map_err(|_| PageError::BadRequest)?;
        let form = serde_html_form::from_bytes(&body).map_err(|_| PageError::BadRequest)?;
        let key = serde_html_form::from_bytes::<Key>(&body).ok().and_then(|key| key.key);
        Ok(Self { form, key: FormKey(key.unwrap_or_else(Uuid::now_v7)) })
    }
}

/// A form that was sent with one file.
pub struct Uploaded {
    /// Its other fields.
    pub fields: Vec<(String, String)>,
    /// The file; empty when none was chosen.
    pub file: Vec<u8>,
    /// Whether more was sent than is read.
    pub too_large: bool,
    /// The key of the form.
    pub key: FormKey,
}

impl Uploaded {
    /// What was typed in a field; empty when it is not there.
    pub fn field(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }

    /// Receives the next field; says whether there was one.
    async fn receive(&mut self, multipart: &mut Multipart) -> Result<bool, MultipartError> {
        let Some(field) = multipart.next_field().await? else { return Ok(false) };
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "file" => self.file = field.bytes().await?.to_vec(),
            "key" => {
                if let Ok(key) = field.text().await?.parse() {
                    self.key = FormKey(key);
                }
            }
            _ => {
                let value = field.text().await?;
                self.fields.push((name, value));
            }
        }
        Ok(true)
    }
}

impl FromRequest<Site> for Uploaded {
    type Rejection = PageError;

    async fn from_request(request: Request, site: &Site) -> Result<Self, PageError> {
        let mut multipart =
            Multipart::from_request(request, site).await.map_err(|_| PageError::BadRequest)?;
        let key = FormKey(Uuid::now_v7());
        let mut uploaded = Self { fields: Vec::new(), file: Vec::new(), too_large: false, key };
        loop {
            match uploaded.receive(&mut multipart).await {
                Ok(true) => {}
                Ok(false) => return Ok(uploaded),
                Err(problem) if problem.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                    uploaded.too_large = true;
                    return Ok(uploaded);
                }
                Err(_) => return Err(PageError::BadRequest),
            }
        }
    }
}
