//! Texts with arguments as code: what a text does with them is known when the program is
//! built, so that a page of a hundred rows need not look it up a thousand times. What is
//! rare or goes by the plural forms of a language stays with Fluent at run time.

use crate::messages::NUMBER_FORMS;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::fmt::Write as _;

/// Languages of which the form *one* is for the whole number 1 and nothing else.
const ONE_IS_ONE: [&str; 2] = ["nl", "en"];

/// A text in pieces, one for each element of the Fluent pattern.
pub type Pieces = Vec<Piece>;

pub enum Piece {
    Text(String),
    Argument(String),
    Choice { by: String, cases: Vec<(Case, Pieces)>, otherwise: Pieces },
}

pub enum Case {
    Word(String),
    Number(i64),
}

/// The pieces of a text; none when it does what is left to Fluent.
pub fn pieces(tag: &str, pattern: &Pattern<&str>) -> Option<Pieces> {
    pattern.elements.iter().map(|element| piece(tag, element)).collect()
}

fn piece(tag: &str, element: &PatternElement<&str>) -> Option<Piece> {
    match element {
        PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::VariableReference { id } => Some(Piece::Argument(id.name.to_owned())),
            InlineExpression::StringLiteral { value } if !value.contains('\\') => {
                Some(Piece::Text((*value).to_owned()))
            }
            _ => None,
        },
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let InlineExpression::VariableReference { id } = selector else { return None };
            let (mut cases, mut otherwise) = (Vec::new(), None);
            for variant in variants {
                let its = pieces(tag, &variant.value)?;
                if variant.default {
                    otherwise = Some(its);
                } else {
                    cases.push((case(tag, &variant.key)?, its));
                }
            }
            let words = cases.iter().filter(|(case, _)| matches!(case, Case::Word(_))).count();
            let one_kind = words == 0 || words == cases.len();
            let by = id.name.to_owned();
            one_kind.then_some(Piece::Choice { by, cases, otherwise: otherwise? })
        }
    }
}

fn case(tag: &str, key: &VariantKey<&str>) -> Option<Case> {
    match key {
        VariantKey::NumberLiteral { value } => value.parse().ok().map(Case::Number),
        VariantKey::Identifier { name: "one" } if ONE_IS_ONE.contains(&tag) => {
            Some(Case::Number(1))
        }
        VariantKey::Identifier { name } if NUMBER_FORMS.contains(name) => None,
        VariantKey::Identifier { name } => Some(Case::Word((*name).to_owned())),
    }
}

/// Writes the statements that add the pieces to `filled`. Where the script runs the other
/// way, a value within other text is isolated, as Fluent does it.
pub fn write(code: &mut String, pieces: &Pieces, isolating: bool) {
    let isolated = isolating && pieces.len() > 1;
    for piece in pieces {
        match piece {
            Piece::Text(text) if text.is_empty() => {}
            Piece::Text(text) => {
                let mut letters = text.chars();
                let _ = match (letters.next(), letters.next()) {
                    (Some(only), None) => write!(code, "filled.push({only:?}); "),
                    _ => write!(code, "filled.push_str({text:?}); "),
                };
            }
            Piece::Argument(name) => {
                around(code, isolated, |code| {
                    let _ = write!(code, "{}.write(&mut filled); ", name.replace('-', "_"));
                });
            }
            Piece::Choice { by, cases, otherwise } => around(code, isolated, |code| {
                choose(code, by, cases, otherwise, isolating);
            }),
        }
    }
}

fn around(code: &mut String, isolated: bool, inner: impl FnOnce(&mut String)) {
    if isolated {
        code.push_str("filled.push('\\u{2068}'); ");
    }
    inner(code);
    if isolated {
        code.push_str("filled.push('\\u{2069}'); ");
    }
}

fn choose(
    code: &mut String,
    by: &str,
    cases: &[(Case, Pieces)],
    otherwise: &Pieces,
    isolating: bool,
) {
    let numbers = matches!(cases.first(), Some((Case::Number(_), _)));
    let kind = if numbers { "number" } else { "word" };
    let _ = write!(code, "match {}.{kind}() {{ ", by.replace('-', "_"));
    let mut known = Vec::new();
    for (case, pieces) in cases {
        let key = match case {
            Case::Word(word) => format!("Some({word:?})"),
            Case::Number(number) => format!("Some({number})"),
        };
        // Of two for the same, `[1]` and `[one]`, the first counts.
        if known.contains(&key) {
            continue;
        }
        let _ = write!(code, "{key} => {{ ");
        known.push(key);
        write(code, pieces, isolating);
        code.push_str("} ");
    }
    code.push_str("_ => { ");
    write(code, otherwise, isolating);
    code.push_str("} } ");
}
