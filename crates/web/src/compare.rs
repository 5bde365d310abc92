//! Two versions of a form side by side, when somebody else saved in between. Each field is
//! chosen apart; nothing that was typed is lost.

use crate::errors::PageError;
use crate::page::{Page, html};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

/// The fields of a form as a browser sends them.
type Pairs = Vec<(String, String)>;

/// A value of a field: as it is sent, and in words.
struct Value {
    sent: String,
    words: String,
}

/// A field in which what was typed differs from what is saved now.
struct Difference {
    /// Name by which it is chosen; empty when it goes along as it was typed.
    name: String,
    label: String,
    mine: Value,
    theirs: Value,
}

/// The page with both versions.
#[derive(Template)]
#[template(path = "compare.html")]
pub(crate) struct ComparePage {
    page: Page,
    action: String,
    back: String,
    version: String,
    mine: Pairs,
    theirs: Pairs,
    differences: Vec<Difference>,
}

fn pairs(form: &impl Serialize) -> Pairs {
    let sent = serde_html_form::to_string(form).unwrap_or_default();
    let pairs: Pairs = serde_html_form::from_str(&sent).unwrap_or_default();
    pairs.into_iter().filter(|(name, _)| name != "key" && name != "version").collect()
}

/// The values of a field, one after the other.
fn values(pairs: &Pairs, field: &str) -> String {
    let filled = pairs.iter().filter(|(name, value)| name == field && !value.trim().is_empty());
    filled.map(|(_, value)| value.trim()).collect::<Vec<_>>().join(", ")
}

impl ComparePage {
    /// Of a form that was sent to `action`, against what is saved now as `version`.
    pub(crate) fn new(
        page: Page,
        action: impl Into<String>,
        back: impl Into<String>,
        (mine, theirs): (&impl Serialize, &impl Serialize),
        version: impl ToString,
    ) -> Self {
        Self {
            page,
            action: action.into(),
            back: back.into(),
            version: version.to_string(),
            mine: pairs(mine),
            theirs: pairs(theirs),
            differences: Vec::new(),
        }
    }

    /// With a field as it is typed.
    pub(crate) fn field(self, name: &str, label: &str) -> Self {
        self.worded(name, label, str::to_owned)
    }

    /// With fields as they are typed: name and label.
    pub(crate) fn fields<'a>(self, fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        fields.into_iter().fold(self, |page, (name, label)| page.field(name, label))
    }

    /// With a field that is chosen from a list, in the words of the list.
    pub(crate) fn choice(self, name: &str, label: &str, choices: &[(String, String)]) -> Self {
        self.worded(name, label, |sent| {
            let found = choices.iter().find(|(value, _)| value == sent);
            found.map_or(sent, |(_, words)| words).to_owned()
        })
    }

    /// With a box that is ticked or not.
    pub(crate) fn tick(self, name: &str, label: &str) -> Self {
        let l = self.page.l;
        self.worded(name, label, |sent| {
            if sent.is_empty() { l.compare_no() } else { l.compare_yes() }.to_owned()
        })
    }

    fn worded(mut self, name: &str, label: &str, words: impl Fn(&str) -> String) -> Self {
        let value = |pairs: &Pairs| {
            let sent = values(pairs, name);
            Value { words: words(&sent), sent }
        };
        let (mine, theirs) = (value(&self.mine), value(&self.theirs));
        let times = |pairs: &Pairs| pairs.iter().filter(|(known, _)| known == name).count();
        let single = times(&self.mine) <= 1 && times(&self.theirs) <= 1;
        let name = if single { name.to_owned() } else { String::new() };
        self.add(Difference { name, label: label.to_owned(), mine, theirs });
        self
    }

    /// With something that the caller puts in words, such as a week; it goes along as typed.
    pub(crate) fn said(mut self, label: &str, mine: &str, theirs: &str) -> Self {
        let value = |words: &str| Value { sent: words.to_owned(), words: words.to_owned() };
        let (mine, theirs) = (value(mine), value(theirs));
        self.add(Difference { name: String::new(), label: label.to_owned(), mine, theirs });
        self
    }

    fn add(&mut self, difference: Difference) {
        if difference.mine.sent.trim() != difference.theirs.sent.trim() {
            self.differences.push(difference);
        }
    }

    /// What goes along unseen: everything that is not chosen on the page.
    fn hidden(&self) -> impl Iterator<Item = &(String, String)> {
        let chosen = |name: &str| self.differences.iter().any(|one| one.name == name);
        self.mine.iter().filter(move |(name, _)| !chosen(name))
    }

    /// Whether some of it cannot be chosen apart.
    fn keeps_mine(&self) -> bool {
        self.differences.iter().any(|one| one.name.is_empty())
    }

    /// The answer, with status 409.
    pub(crate) fn answer(&self) -> Result<Response, PageError> {
        let mut response = html(self)?;
        *response.status_mut() = StatusCode::CONFLICT;
        Ok(response)
    }
}
