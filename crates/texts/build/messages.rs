//! Reading Fluent files and the checks of a language.

use crate::filled::{self, Pieces};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message as Parsed, Pattern, PatternElement,
    Resource, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// A folder of `locales/`.
pub struct Language {
    /// Name of the folder.
    pub code: String,
    /// What the language calls itself.
    pub name: String,
    /// BCP 47 tag.
    pub tag: String,
    pub right_to_left: bool,
    /// Whether it has the texts of the desk too.
    pub everything: bool,
    /// The folder that this one only holds the differences with.
    pub differs_from: Option<String>,
    /// Words that name a child.
    pub child_words: Vec<String>,
    /// All its Fluent files as one.
    pub source: String,
    pub messages: Messages,
    pub checks: Vec<Check>,
}

/// A message that somebody read and found good.
pub struct Check {
    pub key: String,
    /// Of the Dutch text and the translation that were compared.
    pub fingerprint: String,
    pub by: String,
    pub on: String,
}

pub struct Message {
    pub arguments: BTreeSet<String>,
    /// The words that it has a text of its own for; forms of number are left out, for each
    /// language has its own.
    pub words: BTreeSet<String>,
    /// The text itself when it holds no placeable.
    pub plain: Option<String>,
    /// The text in pieces, when it is simple enough to be written as code.
    pub pieces: Option<Pieces>,
    /// As it stands in the file.
    pub written: String,
    pub comment: String,
    /// Marked `# legal`: about consent, a deadline or money.
    pub legal: bool,
    /// The file in `families/` that it stands in; none for a text of the desk.
    pub group: Option<String>,
}

pub type Messages = BTreeMap<String, Message>;

/// Reads one file into the messages of a language.
pub fn parse(language: &str, tag: &str, group: Option<&str>, text: &str, into: &mut Messages) {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{language}: {errors:#?}"),
    };
    for entry in resource.body {
        let Entry::Message(parsed) = entry else { continue };
        let key = parsed.id.name.to_owned();
        let message = message(language, tag, group, &key, parsed);
        let before = into.insert(key.clone(), message);
        assert!(before.is_none(), "{language}: `{key}` stands there twice");
    }
}

fn message(
    language: &str,
    tag: &str,
    group: Option<&str>,
    key: &str,
    mut parsed: Parsed<&str>,
) -> Message {
    let comment = parsed.comment.take().map(|comment| comment.content).unwrap_or_default();
    let Some(value) = &parsed.value else { panic!("{language}: `{key}` has no text") };
    let (mut arguments, mut words) = (BTreeSet::new(), BTreeSet::new());
    collect(value, &mut arguments, &mut words);
    let plain = plain(value);
    let pieces = filled::pieces(tag, value);
    let whole =
        fluent_syntax::serializer::serialize(&Resource { body: vec![Entry::Message(parsed)] });
    let written = whole.split_once(" =").map_or("", |(_, text)| text).trim().to_owned();
    Message {
        arguments,
        words,
        plain,
        pieces,
        written,
        legal: comment.contains(&"legal"),
        comment: comment.join(" "),
        group: group.map(str::to_owned),
    }
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

/// Forms of number, of which each language has its own.
pub const NUMBER_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn collect(pattern: &Pattern<&str>, into: &mut BTreeSet<String>, words: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, into, words);
        }
    }
}

fn collect_expression(
    expression: &Expression<&str>,
    into: &mut BTreeSet<String>,
    words: &mut BTreeSet<String>,
) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, into, words),
        Expression::Select { selector, variants } => {
            collect_inline(selector, into, words);
            for variant in variants {
                if let VariantKey::Identifier { name } = variant.key
                    && !NUMBER_FORMS.contains(&name)
                {
                    words.insert(name.to_owned());
                }
                collect(&variant.value, into, words);
            }
        }
    }
}

fn collect_inline(
    inline: &InlineExpression<&str>,
    into: &mut BTreeSet<String>,
    words: &mut BTreeSet<String>,
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, into, words),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. }, ..
        } => positional.iter().for_each(|argument| collect_inline(argument, into, words)),
        _ => {}
    }
}

/// Reads `checks.csv`: a line `message,fingerprint,by,on` for each text that was checked.
pub fn checks(language: &str, text: &str) -> Vec<Check> {
    text.lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let fields: Vec<&str> = line.split(',').map(str::trim).collect();
            let [key, fingerprint, by, on] = fields[..] else {
                panic!("{language}: checks.csv: `{line}` has not four fields");
            };
            let own = |field: &str| field.to_owned();
            Check { key: own(key), fingerprint: own(fingerprint), by: own(by), on: own(on) }
        })
        .collect()
}

/// Marks a Dutch text and its translation: another text has another mark (64-bit FNV-1a).
/// It begins with a letter, so that no spreadsheet takes it for a number.
pub fn fingerprint(dutch: &str, translation: &str) -> String {
    let bytes = dutch.bytes().chain([0]).chain(translation.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("k{hash:016x}")
}
