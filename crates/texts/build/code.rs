//! Writing the code: the languages, the list of texts for families, a method a message.

use crate::filled;
use crate::messages::{Language, Message, fingerprint};
use std::fmt::Write as _;

/// Before a Dutch text within another language: U+2066, left to right from here.
const DUTCH_BEGINS: char = '\u{2066}';
/// After it: U+2069.
const DUTCH_ENDS: char = '\u{2069}';

/// The whole file.
pub fn generate(languages: &[Language]) -> String {
    let mut code = String::new();
    let Some(dutch) = languages.first() else { return code };
    write_languages(&mut code, languages);
    write_families(&mut code, dutch, languages);
    code.push_str("impl Locale {\n");
    for (key, message) in &dutch.messages {
        write_method(&mut code, key, message, languages);
    }
    code.push_str("}\n");
    write_filled(&mut code, dutch);
    code
}

/// `nl-simple` is `NlSimple`.
fn variant(code: &str) -> String {
    code.split('-')
        .flat_map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<Vec<_>>()
        })
        .collect()
}

fn write_languages(code: &mut String, languages: &[Language]) {
    code.push_str("/// A language of the product.\n");
    code.push_str("#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n");
    code.push_str("pub enum Locale {\n");
    for language in languages {
        let _ = writeln!(code, "    /// {}\n    {},", language.name, variant(&language.code));
    }
    code.push_str("}\n\n");
    let list: String =
        languages.iter().map(|language| format!("Locale::{}, ", variant(&language.code))).collect();
    let _ = writeln!(
        code,
        "/// Every language, the source first.\npub const LOCALES: &[Locale] = &[{list}];\n"
    );
    code.push_str("const LANGUAGES: &[Language] = &[\n");
    for language in languages {
        let Language { code: folder, tag, name, right_to_left, everything, child_words, .. } =
            language;
        let base = language
            .differs_from
            .as_ref()
            .map_or_else(|| "None".to_owned(), |base| format!("Some(Locale::{})", variant(base)));
        let _ = writeln!(
            code,
            "    Language {{ code: {folder:?}, tag: {tag:?}, name: {name:?}, right_to_left: {right_to_left}, everything: {everything}, differs_from: {base}, child_words: &{child_words:?}, source: include_str!(concat!(env!(\"OUT_DIR\"), \"/{folder}.ftl\")) }},"
        );
    }
    code.push_str("];\n\n");
}

/// The texts for families with their translations, and who checked which.
fn write_families(code: &mut String, dutch: &Language, languages: &[Language]) {
    code.push_str("const FAMILY_TEXTS: &[FamilyText] = &[\n");
    for (key, message) in &dutch.messages {
        let Some(group) = &message.group else { continue };
        let translations: String = languages
            .iter()
            .map(|language| match language.messages.get(key) {
                Some(translation) => format!(
                    "Some(Written {{ text: {:?}, fingerprint: \"{}\", whole: {} }}), ",
                    translation.written,
                    fingerprint(&message.written, &translation.written),
                    message.words.is_subset(&translation.words)
                ),
                None => "None, ".to_owned(),
            })
            .collect();
        let _ = writeln!(
            code,
            "    FamilyText {{ key: {key:?}, group: {group:?}, legal: {}, written: &[{translations}] }},",
            message.legal
        );
    }
    code.push_str("];\n\nconst CHECKS: &[&[Check]] = &[\n");
    for language in languages {
        let checks: String = language
            .checks
            .iter()
            .map(|check| {
                format!(
                    "Check {{ key: {:?}, fingerprint: {:?}, by: {:?}, on: {:?} }}, ",
                    check.key, check.fingerprint, check.by, check.on
                )
            })
            .collect();
        let _ = writeln!(code, "    &[{checks}],");
    }
    code.push_str("];\n\n");
}

fn write_method(code: &mut String, key: &str, message: &Message, languages: &[Language]) {
    let name = key.replace('-', "_");
    let doc = message.plain.clone().unwrap_or_else(|| key.to_owned()).replace('\n', " ");
    let _ = writeln!(code, "    /// {} {doc}", message.comment);
    code.push_str("    #[must_use]\n");
    if let Some(dutch) = &message.plain
        && languages.iter().all(|language| {
            language.messages.get(key).is_none_or(|translation| translation.plain.is_some())
        })
    {
        write_plain(code, &name, key, dutch, languages);
        return;
    }
    let names = || message.arguments.iter().map(|argument| argument.replace('-', "_"));
    let parameters: String =
        names().map(|name| format!(", {name}: impl Into<Argument<'a>>")).collect();
    let values: String = names().map(|name| format!(", {name}.into()")).collect();
    let lifetime = if message.arguments.is_empty() { "" } else { "<'a>" };
    let _ = writeln!(code, "    pub fn {name}{lifetime}(self{parameters}) -> String {{");
    write_filling(code, key, message, languages);
    let _ = writeln!(code, "        fill(self{values})\n    }}");
}

/// A function that fills a text: by code where all is known now, else by Fluent.
fn write_filling(code: &mut String, key: &str, message: &Message, languages: &[Language]) {
    let taken: String = message
        .arguments
        .iter()
        .map(|argument| format!(", {}: Argument<'_>", argument.replace('-', "_")))
        .collect();
    let values: String = message
        .arguments
        .iter()
        .map(|argument| format!("(\"{argument}\", &{}), ", argument.replace('-', "_")))
        .collect();
    let by_fluent = format!("l.format(\"{key}\", {}, &[{values}])", message.legal);
    let _ = writeln!(code, "        fn fill(l: Locale{taken}) -> String {{");
    if message.legal || message.pieces.is_none() {
        let _ = writeln!(code, "            {by_fluent}\n        }}");
        return;
    }
    code.push_str("            let mut filled = String::new();\n            match l {\n");
    let mut missing = false;
    for language in languages {
        let own = language.messages.get(key);
        let (its, isolating) = match own {
            Some(translation) => (&translation.pieces, language.right_to_left),
            None if language.differs_from.is_some() => (&message.pieces, false),
            None => {
                missing = true;
                continue;
            }
        };
        let _ = write!(code, "                Locale::{} => {{ ", variant(&language.code));
        match its {
            Some(pieces) => filled::write(code, pieces, isolating),
            None => {
                let _ = write!(code, "return {by_fluent}; ");
            }
        }
        code.push_str("}\n");
    }
    if let Some(pieces) = message.pieces.as_ref().filter(|_| missing) {
        code.push_str("                _ => { filled.push(DUTCH_BEGINS); ");
        filled::write(code, pieces, false);
        code.push_str("filled.push(DUTCH_ENDS); }\n");
    }
    code.push_str("            }\n            filled\n        }\n");
}

/// For the test that holds what is filled by code against what Fluent makes of it: each text
/// with its arguments, the words that it knows, and its method.
fn write_filled(code: &mut String, dutch: &Language) {
    code.push_str("#[cfg(test)]\nconst FILLED: &[Filled] = &[\n");
    let filled =
        dutch.messages.iter().filter(|(_, message)| !message.legal && message.plain.is_none());
    for (key, message) in filled {
        let arguments: Vec<&String> = message.arguments.iter().collect();
        let words: Vec<&String> = message.words.iter().collect();
        let taken: String = (0..arguments.len()).map(|_| "value(), ").collect();
        let name = key.replace('-', "_");
        let _ = writeln!(
            code,
            "    (\"{key}\", &{arguments:?}, &{words:?}, |l, value| l.{name}({taken})),"
        );
    }
    code.push_str("];\n");
}

/// A text without arguments: known at compile time.
fn write_plain(code: &mut String, name: &str, key: &str, dutch: &str, languages: &[Language]) {
    let _ = writeln!(code, "    pub const fn {name}(self) -> &'static str {{ match self {{");
    let mut missing = false;
    for language in languages {
        let text = match language.messages.get(key) {
            Some(translation) => beside(key, dutch, translation, languages, language),
            None if language.differs_from.is_some() => dutch.to_owned(),
            None => {
                missing = true;
                continue;
            }
        };
        let _ = writeln!(code, "        Self::{} => {text:?},", variant(&language.code));
    }
    if missing {
        let _ = writeln!(code, "        _ => {:?},", format!("{DUTCH_BEGINS}{dutch}{DUTCH_ENDS}"));
    }
    code.push_str("    } }\n");
}

/// The translation; with the Dutch text when it is about law and nobody checked it.
fn beside(
    key: &str,
    dutch: &str,
    translation: &Message,
    languages: &[Language],
    language: &Language,
) -> String {
    let text = translation.plain.clone().unwrap_or_default();
    let source = languages.first().and_then(|first| first.messages.get(key));
    let foreign = language.code != "nl" && language.differs_from.is_none();
    let written = source.map_or("", |message| &message.written);
    let print = fingerprint(written, &translation.written);
    let checked =
        language.checks.iter().any(|check| check.key == key && check.fingerprint == print);
    if foreign && source.is_some_and(|message| message.legal) && !checked {
        return format!("{text} {DUTCH_BEGINS}{dutch}{DUTCH_ENDS}");
    }
    text
}
