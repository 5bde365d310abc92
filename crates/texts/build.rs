//! Turns every Fluent message into a typed method of `Locale`.
//!
//! Dutch (`locales/nl`) is the source. Every other complete language must have exactly
//! the same messages with the same arguments; if not, the build stops and says which.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The languages of the product: code and whether it is written from right to left.
const LANGUAGES: &[(&str, bool)] = &[("nl", false), ("en", false)];

struct Message {
    arguments: BTreeSet<String>,
    /// The text itself when it holds no placeable.
    plain: Option<String>,
    comment: String,
}

type Messages = BTreeMap<String, Message>;

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut sources = Vec::new();
    let mut all = Vec::new();
    for (language, _) in LANGUAGES {
        let text = read_folder(&locales.join(language));
        all.push(parse(language, &text));
        sources.push(text);
    }
    let problems = compare(&all);
    assert!(problems.is_empty(), "the texts differ between languages:\n{}", problems.join("\n"));
    let out = PathBuf::from(std::env::var("OUT_DIR").unwrap_or_default());
    for ((language, _), text) in LANGUAGES.iter().zip(&sources) {
        write(&out.join(format!("{language}.ftl")), text);
    }
    write(&out.join("texts.rs"), &generate(&all));
}

fn write(path: &Path, text: &str) {
    if let Err(problem) = std::fs::write(path, text) {
        panic!("cannot write {}: {problem}", path.display());
    }
}

/// All `.ftl` files of a language, in order of name, as one text.
fn read_folder(folder: &Path) -> String {
    println!("cargo::rerun-if-changed={}", folder.display());
    let Ok(entries) = std::fs::read_dir(folder) else {
        panic!("the folder {} with texts is missing", folder.display());
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    let mut text = String::new();
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        match std::fs::read_to_string(&file) {
            Ok(content) => text.push_str(&content),
            Err(problem) => panic!("cannot read {}: {problem}", file.display()),
        }
        text.push('\n');
    }
    text
}

fn parse(language: &str, text: &str) -> Messages {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{language}: {errors:#?}"),
    };
    let mut messages = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name.to_owned();
        let Some(value) = message.value else { panic!("{language}: `{key}` has no text") };
        let mut arguments = BTreeSet::new();
        collect(&value, &mut arguments);
        let comment = message.comment.map(|c| c.content.join(" ")).unwrap_or_default();
        let parsed = Message { arguments, plain: plain(&value), comment };
        assert!(
            messages.insert(key.clone(), parsed).is_none(),
            "{language}: `{key}` stands there twice"
        );
    }
    messages
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

fn collect(pattern: &Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, into);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, into),
        Expression::Select { selector, variants } => {
            collect_inline(selector, into);
            for variant in variants {
                collect(&variant.value, into);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, into),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. }, ..
        } => positional.iter().for_each(|argument| collect_inline(argument, into)),
        _ => {}
    }
}

fn compare(all: &[Messages]) -> Vec<String> {
    let mut problems = Vec::new();
    let Some((source, others)) = all.split_first() else { return problems };
    for (other, (language, _)) in others.iter().zip(LANGUAGES.iter().skip(1)) {
        for (key, message) in source {
            match other.get(key) {
                None => problems.push(format!("{language}: `{key}` is missing")),
                Some(translated) if translated.arguments != message.arguments => {
                    problems.push(format!(
                        "{language}: `{key}` takes {:?}, Dutch takes {:?}",
                        translated.arguments, message.arguments
                    ));
                }
                Some(_) => {}
            }
        }
        for key in other.keys().filter(|key| !source.contains_key(*key)) {
            problems.push(format!("{language}: `{key}` does not exist in Dutch"));
        }
    }
    problems
}

fn variant(language: &str) -> String {
    let mut letters = language.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn generate(all: &[Messages]) -> String {
    let mut code = String::from(
        "/// A language of the product.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]\npub enum Locale {\n",
    );
    for (language, _) in LANGUAGES {
        let _ = writeln!(code, "    /// `{language}`\n    {},", variant(language));
    }
    code.push_str("}\n\n");
    let list: String =
        LANGUAGES.iter().map(|(language, _)| format!("Locale::{}, ", variant(language))).collect();
    let _ = writeln!(
        code,
        "/// Every language, the source first.\npub const LOCALES: &[Locale] = &[{list}];\n"
    );
    code.push_str("const SOURCES: &[(&str, bool, &str)] = &[\n");
    for (language, right_to_left) in LANGUAGES {
        let _ = writeln!(
            code,
            "    (\"{language}\", {right_to_left}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{language}.ftl\"))),"
        );
    }
    code.push_str("];\n\nimpl Locale {\n");
    let Some(source) = all.first() else { return code };
    for (key, message) in source {
        generate_method(&mut code, key, message, all);
    }
    code.push_str("}\n");
    code
}

fn generate_method(code: &mut String, key: &str, message: &Message, all: &[Messages]) {
    let name = key.replace('-', "_");
    let doc = message.plain.clone().unwrap_or_else(|| key.to_owned()).replace('\n', " ");
    let _ = writeln!(code, "    /// {} {doc}", message.comment);
    let texts: Option<Vec<&String>> =
        all.iter().map(|messages| messages.get(key).and_then(|m| m.plain.as_ref())).collect();
    if let Some(texts) = texts {
        let _ = writeln!(
            code,
            "    #[must_use]\n    pub const fn {name}(self) -> &'static str {{ match self {{"
        );
        for ((language, _), text) in LANGUAGES.iter().zip(texts) {
            let _ = writeln!(code, "        Self::{} => {text:?},", variant(language));
        }
        code.push_str("    } }\n");
        return;
    }
    let parameters: String = message
        .arguments
        .iter()
        .map(|argument| format!(", {}: impl Into<Argument<'a>>", argument.replace('-', "_")))
        .collect();
    let values: String = message
        .arguments
        .iter()
        .map(|argument| format!("(\"{argument}\", {}.into().0), ", argument.replace('-', "_")))
        .collect();
    let lifetime = if message.arguments.is_empty() { "" } else { "<'a>" };
    let _ = writeln!(
        code,
        "    #[must_use]\n    pub fn {name}{lifetime}(self{parameters}) -> String {{ self.format(\"{key}\", [{values}]) }}"
    );
}
