//! Two versions of a form side by side, when somebody else saved in between.

use crate::errors::PageError;
use crate::page::{Page, html};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

/// A field in which what was typed differs from what is saved now.
pub(crate) struct Difference {
    label: String,
    mine: String,
    theirs: String,
}

/// The page with both versions: save mine after all, or keep theirs.
#[derive(Template)]
#[template(path = "locations/compare.html")]
pub(crate) struct ComparePage {
    page: Page,
    action: String,
    back: String,
    hidden: Vec<(String, String)>,
    differences: Vec<Difference>,
}

/// The fields of a form as they are sent, but for its key and version.
pub(crate) fn pairs(form: &impl Serialize) -> Vec<(String, String)> {
    let sent = serde_html_form::to_string(form).unwrap_or_default();
    let pairs: Vec<(String, String)> = serde_html_form::from_str(&sent).unwrap_or_default();
    pairs.into_iter().filter(|(name, _)| name != "key" && name != "version").collect()
}

impl ComparePage {
    /// Of a form that was sent to `action`, against what is saved as `version`.
    pub(crate) fn new(
        page: Page,
        action: String,
        back: String,
        mine: Vec<(String, String)>,
        version: i32,
        fields: Vec<(String, String, String)>,
    ) -> Self {
        let mut hidden = mine;
        hidden.push(("version".to_owned(), version.to_string()));
        hidden.push(("key".to_owned(), page.key.to_string()));
        let differences = fields
            .into_iter()
            .filter(|(_, mine, theirs)| mine.trim() != theirs.trim())
            .map(|(label, mine, theirs)| Difference { label, mine, theirs })
            .collect();
        Self { page, action, back, hidden, differences }
    }

    /// The answer, with status 409.
    pub(crate) fn answer(&self) -> Result<Response, PageError> {
        let mut response = html(self)?;
        *response.status_mut() = StatusCode::CONFLICT;
        Ok(response)
    }
}
