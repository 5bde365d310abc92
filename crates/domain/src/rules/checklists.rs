//! Lists to tick, as dated data: what a talk with a family can touch
//! (`rules/conversation.toml`), the steps of help with the tariff (`rules/support.toml`), why
//! a family stops looking (`rules/stopping.toml`) and what that means for it
//! (`rules/consequences.toml`).

use super::{Findings, RuleFileError};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::HashSet;
use std::sync::OnceLock;
use toml::Spanned;

const CONVERSATION: &str = include_str!("../../../../rules/conversation.toml");
const SUPPORT: &str = include_str!("../../../../rules/support.toml");
const STOPPING: &str = include_str!("../../../../rules/stopping.toml");
const CONSEQUENCES: &str = include_str!("../../../../rules/consequences.toml");

/// Something to tick.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its word: stored, never renamed.
    pub id: String,
    /// What it says, in Dutch.
    pub label: String,
    /// Who usually does it, when the file says so.
    #[serde(default)]
    pub who: String,
}

/// A list, as it holds from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Version of this entry of the file.
    pub version: u32,
    valid_from: Spanned<NaiveDate>,
    /// Where the list comes from.
    #[serde(deserialize_with = "crate::rules::source")]
    pub source: String,
    /// What can be ticked, in order.
    pub items: Vec<Item>,
}

impl Checklist {
    /// The item with this word.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }
}

/// A list through time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistBook {
    list: Vec<Checklist>,
}

impl ChecklistBook {
    /// Reads and checks a file.
    ///
    /// # Errors
    /// Everything that is wrong with the file.
    pub fn parse(text: &str) -> Result<Self, Vec<RuleFileError>> {
        let mut findings = Findings::new(text);
        let book: Self = findings.read()?;
        if book.list.is_empty() {
            findings.anywhere("there is no list".to_owned(), "add a [[list]] entry");
        }
        let mut before = None;
        for list in &book.list {
            let from = *list.valid_from.get_ref();
            if before.is_some_and(|before| before >= from) {
                let what = format!("the list from {from} does not follow in time");
                findings.at(list.valid_from.span(), what, "put the lists in order of valid_from");
            }
            before = Some(from);
            let mut seen = HashSet::new();
            for item in &list.items {
                if item.id.is_empty() || item.label.is_empty() || !seen.insert(&item.id) {
                    let what = format!("item `{}` is empty or stands there twice", item.id);
                    findings.at(
                        list.valid_from.span(),
                        what,
                        "give each item its own id and label",
                    );
                }
            }
        }
        findings.result(book)
    }

    /// What a talk can touch, as it comes with the product; read once.
    ///
    /// # Errors
    /// Never in a released product: a test reads the same file.
    pub fn conversation() -> Result<&'static Self, Vec<RuleFileError>> {
        static READ: OnceLock<Result<ChecklistBook, Vec<RuleFileError>>> = OnceLock::new();
        READ.get_or_init(|| Self::parse(CONVERSATION)).as_ref().map_err(Clone::clone)
    }

    /// The steps of help with the tariff, as they come with the product; read once.
    ///
    /// # Errors
    /// Never in a released product: a test reads the same file.
    pub fn support() -> Result<&'static Self, Vec<RuleFileError>> {
        static READ: OnceLock<Result<ChecklistBook, Vec<RuleFileError>>> = OnceLock::new();
        READ.get_or_init(|| Self::parse(SUPPORT)).as_ref().map_err(Clone::clone)
    }

    /// Why a family stops looking, as it comes with the product.
    ///
    /// # Errors
    /// Never in a released product: a test reads the same file.
    pub fn stopping() -> Result<Self, Vec<RuleFileError>> {
        Self::parse(STOPPING)
    }

    /// What having no care means for a family, as it comes with the product.
    ///
    /// # Errors
    /// Never in a released product: a test reads the same file.
    pub fn consequences() -> Result<Self, Vec<RuleFileError>> {
        Self::parse(CONSEQUENCES)
    }

    /// Version and first day of each list, in order.
    pub(crate) fn starts(&self) -> Vec<(u32, NaiveDate)> {
        self.list.iter().map(|list| (list.version, *list.valid_from.get_ref())).collect()
    }

    /// The list that holds on a day; `None` before the first.
    #[must_use]
    pub fn in_force(&self, day: NaiveDate) -> Option<&Checklist> {
        self.list.iter().rev().find(|list| *list.valid_from.get_ref() <= day)
    }
}

#[cfg(test)]
mod tests {
    use super::{CONVERSATION, ChecklistBook};
    use chrono::NaiveDate;

    #[test]
    fn the_lists_that_come_with_the_product_can_be_read() {
        let day = NaiveDate::from_ymd_opt(2026, 9, 3).unwrap_or_default();
        for book in [ChecklistBook::conversation(), ChecklistBook::support()] {
            let Ok(book) = book else { panic!("{book:?}") };
            assert!(book.in_force(day).is_some_and(|list| list.items.len() >= 8));
            assert!(book.in_force(NaiveDate::default()).is_none());
        }
    }

    #[test]
    fn every_reason_to_stop_can_close_a_request() {
        let day = NaiveDate::from_ymd_opt(2026, 9, 3).unwrap_or_default();
        let book = ChecklistBook::stopping().unwrap_or_else(|problems| panic!("{problems:?}"));
        let items = book.in_force(day).map(|list| list.items.clone()).unwrap_or_default();
        assert!(items.len() >= 5);
        for item in items {
            let known = item.id.parse::<crate::requests::ClosureReason>();
            assert!(known.is_ok(), "{} is no reason to close", item.id);
        }
        let book = ChecklistBook::consequences().unwrap_or_else(|problems| panic!("{problems:?}"));
        assert!(book.in_force(day).is_some_and(|list| list.items.len() >= 4));
    }

    #[test]
    fn an_item_that_stands_there_twice_is_told_with_its_line() {
        let twice = CONVERSATION.replace("id = \"visit\"", "id = \"ocmw\"");
        let errors = ChecklistBook::parse(&twice).err().unwrap_or_default();
        assert!(errors.iter().any(|error| error.line.is_some() && error.what.contains("ocmw")));
        let both = format!("{CONVERSATION}\n{CONVERSATION}");
        assert!(ChecklistBook::parse(&both).is_err());
        assert!(ChecklistBook::parse("list = []").is_err());
    }
}
