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

/// Keys for the many forms of one page: chance is drawn once, and then counted on.
pub struct Keys(Uuid);

impl Keys {
    /// For a page.
    pub fn for_a_page() -> Self {
        Self(Uuid::now_v7())
    }

    /// The next one. Only the last half of a key is counted on, which is chance alone.
    pub fn next(&mut self) -> Uuid {
        let (high, low) = self.0.as_u64_pair();
        let (fixed, chance) = (low & !LOW_CHANCE, low & LOW_CHANCE);
        self.0 = Uuid::from_u64_pair(high, fixed | (chance.wrapping_add(1) & LOW_CHANCE));
        self.0
    }
}

/// The bits of the last half of a key that are chance.
const LOW_CHANCE: u64 = u64::MAX >> 2;

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

#[cfg(test)]
mod tests {
    use super::{Keys, LOW_CHANCE};
    use std::collections::BTreeSet;
    use uuid::Uuid;

    #[test]
    fn each_form_of_a_page_has_a_key_of_its_own() {
        let mut keys = Keys::for_a_page();
        let all: BTreeSet<Uuid> = (0..500).map(|_| keys.next()).collect();
        assert_eq!(all.len(), 500);
        let (high, low) = Uuid::now_v7().as_u64_pair();
        let mut last = Keys(Uuid::from_u64_pair(high, low | LOW_CHANCE));
        assert_eq!(last.next().get_version_num(), 7);
        assert_eq!(last.0.get_variant(), uuid::Variant::RFC4122);
    }
}
