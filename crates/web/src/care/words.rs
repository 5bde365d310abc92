//! The words of a page in the plain way of `domain::markup`, as elements.

use askama::Template;
use askama::filters::HtmlSafe;
use domain::markup::{self, Block, Piece};

/// A text as elements; every word of it is escaped.
#[derive(Template)]
#[template(path = "care/words.html")]
pub struct Words {
    blocks: Vec<Block>,
}

impl HtmlSafe for Words {}

impl Words {
    /// Of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self { blocks: markup::read(text) }
    }
}
