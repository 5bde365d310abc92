//! A form that was sent: its fields, and the key that makes sending it twice do it once.

use crate::Site;
use crate::errors::PageError;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
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
