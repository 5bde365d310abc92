//! The Dutch texts as a reader meets them: each variant of a message, with short words for
//! the values that are filled in.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::path::Path;

/// Stands for a value that is filled in: one word, one syllable.
const VALUE: &str = "dit";

/// One variant of a message.
pub struct Text {
    /// The file, without its ending.
    pub file: String,
    /// Name of the message.
    pub key: String,
    /// The words.
    pub words: String,
}

/// All texts in a folder of `locales/`.
pub fn texts(folder: &str) -> Vec<Text> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(folder);
    let mut files: Vec<_> = std::fs::read_dir(path)
        .expect("a folder with texts")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    files.iter().flat_map(|file| of_file(file)).collect()
}

fn of_file(path: &Path) -> Vec<Text> {
    let content = std::fs::read_to_string(path).expect("a file of texts");
    let resource = fluent_syntax::parser::parse(content.as_str()).expect("well formed");
    let file = path.file_stem().expect("a name").to_string_lossy().into_owned();
    let mut all = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(value) = &message.value else { continue };
        let key = message.id.name.to_owned();
        let variants = variants(value).into_iter();
        all.extend(variants.map(|words| Text { file: file.clone(), key: key.clone(), words }));
    }
    all
}

/// Every text that a pattern can become. The variants of one choice are alternatives; with
/// two choices in a message each is varied by itself.
fn variants(pattern: &Pattern<&str>) -> Vec<String> {
    let parts: Vec<Vec<String>> = pattern.elements.iter().map(element).collect();
    let most = parts.iter().map(Vec::len).max().unwrap_or_default();
    (0..most)
        .map(|at| {
            parts
                .iter()
                .filter_map(|part| part.get(at.min(part.len().saturating_sub(1))))
                .cloned()
                .collect()
        })
        .collect()
}

fn element(element: &PatternElement<&str>) -> Vec<String> {
    match element {
        PatternElement::TextElement { value } => vec![(*value).to_owned()],
        PatternElement::Placeable { expression: Expression::Select { variants: all, .. } } => {
            all.iter().flat_map(|variant| variants(&variant.value)).collect()
        }
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => vec![(*value).to_owned()],
        PatternElement::Placeable { .. } => vec![VALUE.to_owned()],
    }
}

/// The sentences of a text; a line is a sentence of its own, and so is what follows a colon.
pub fn sentences(text: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends = match letter {
            '\n' => true,
            '.' | '?' | '!' | ':' | ';' => {
                letters.peek().is_none_or(|next| next.is_whitespace() || *next == '”')
            }
            _ => false,
        };
        if ends {
            all.push(String::new());
        } else if let Some(last) = all.last_mut() {
            last.push(letter);
        }
    }
    all.retain(|sentence| words(sentence).next().is_some());
    all
}

/// The words of a text: what has letters, and is no address of a page or of a mailbox.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| letter.is_whitespace() || "/()“”«»,…+".contains(letter))
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| word.contains(char::is_alphabetic) && !word.contains(['@', '_']))
}
