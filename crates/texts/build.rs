//! Turns every Fluent message into a typed method of `Locale`.
//!
//! A language is a folder of `locales/` with a `language.toml`. Dutch (`locales/nl`) is the
//! source. Texts for families stand in its folder `families/`, and may be translated into
//! every language; all other texts are for those who work with Kinderloket, and stand in the
//! languages with scope `everything`. Those must be complete. A text for families that is
//! missing in another language is Dutch there, and counted as missing. A message or an
//! argument that Dutch does not have stops the build.

#[path = "build/code.rs"]
mod code;
#[path = "build/filled.rs"]
mod filled;
#[path = "build/messages.rs"]
mod messages;

use messages::{Language, Messages};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// `language.toml` of a folder.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Described {
    /// What the language calls itself.
    name: String,
    /// BCP 47 tag, for the `lang` attribute.
    tag: String,
    direction: Direction,
    scope: Scope,
    /// The folder that this one only holds the differences with.
    #[serde(default)]
    differs_from: Option<String>,
    /// Words that name a child, which no SMS may say; `*` at the end is for every ending.
    child_words: Vec<String>,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Direction {
    Ltr,
    Rtl,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Scope {
    Everything,
    Families,
}

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    watch(&locales);
    watch(Path::new("build"));
    let languages: Vec<Language> =
        folders(&locales).iter().map(|code| language(&locales.join(code), code)).collect();
    let problems = compare(&languages);
    assert!(problems.is_empty(), "the texts differ between languages:\n{}", problems.join("\n"));
    let out = PathBuf::from(std::env::var("OUT_DIR").unwrap_or_default());
    for language in &languages {
        write(&out.join(format!("{}.ftl", language.code)), &language.source);
    }
    write(&out.join("texts.rs"), &code::generate(&languages));
}

fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}

fn write(path: &Path, text: &str) {
    if let Err(problem) = std::fs::write(path, text) {
        panic!("cannot write {}: {problem}", path.display());
    }
}

fn read(path: &Path) -> String {
    watch(path);
    match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(problem) => panic!("cannot read {}: {problem}", path.display()),
    }
}

/// The folders of languages: Dutch first, the others by name.
fn folders(locales: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(locales) else {
        panic!("the folder {} with texts is missing", locales.display());
    };
    let mut codes: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    codes.sort_by_key(|code| (code != "nl", code.clone()));
    codes
}

fn language(folder: &Path, code: &str) -> Language {
    let described: Described = match toml::from_str(&read(&folder.join("language.toml"))) {
        Ok(described) => described,
        Err(problem) => panic!("{code}: language.toml: {problem}"),
    };
    let mut source = String::new();
    let mut messages = Messages::new();
    for families in [false, true] {
        let folder = if families { folder.join("families") } else { folder.to_owned() };
        for file in texts(&folder) {
            let text = read(&file);
            let group = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            let group = families.then(|| group.unwrap_or_default());
            messages::parse(code, &described.tag, group.as_deref(), &text, &mut messages);
            source.push_str(&text);
            source.push('\n');
        }
    }
    let checks = folder.join("checks.csv");
    Language {
        code: code.to_owned(),
        name: described.name,
        tag: described.tag,
        right_to_left: described.direction == Direction::Rtl,
        everything: described.scope == Scope::Everything,
        differs_from: described.differs_from,
        child_words: described.child_words,
        source,
        messages,
        checks: if checks.exists() { messages::checks(code, &read(&checks)) } else { Vec::new() },
    }
}

/// The `.ftl` files of a folder, in order of name.
fn texts(folder: &Path) -> Vec<PathBuf> {
    watch(folder);
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    files
}

fn compare(languages: &[Language]) -> Vec<String> {
    let Some((dutch, others)) = languages.split_first() else { return Vec::new() };
    others.iter().flat_map(|other| compare_with(&dutch.messages, other)).collect()
}

fn compare_with(dutch: &Messages, other: &Language) -> Vec<String> {
    let code = &other.code;
    let mut problems = Vec::new();
    for (key, translated) in &other.messages {
        match dutch.get(key) {
            None => problems.push(format!("{code}: `{key}` does not exist in Dutch")),
            Some(message) if message.arguments != translated.arguments => problems.push(format!(
                "{code}: `{key}` takes {:?}, Dutch takes {:?}; mend it, or remove it to show Dutch",
                translated.arguments, message.arguments
            )),
            Some(message) if message.group.is_some() != translated.group.is_some() => problems
                .push(format!("{code}: `{key}` stands in `families/` here or in Dutch, not both")),
            Some(_) => {}
        }
        if !other.everything && translated.group.is_none() {
            problems.push(format!("{code}: `{key}` is not a text for families"));
        }
    }
    if other.everything {
        for key in dutch.keys().filter(|key| !other.messages.contains_key(*key)) {
            problems.push(format!("{code}: `{key}` is missing"));
        }
    }
    problems
}
