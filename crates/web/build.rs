//! Embeds what `make assets` built, and makes pages of the guides.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::path::Path;

/// The guides that are shown inside the program, in `docs/guides`.
const GUIDES: [&str; 3] = ["loket", "opvang", "beheerder"];

/// What the elements of a guide look like, in the words of the stylesheet.
const CLASSES: [(&str, &str); 6] = [
    ("<p>", "<p class=\"govuk-body\">"),
    ("<ul>", "<ul class=\"govuk-list govuk-list--bullet\">"),
    ("<ol", "<ol class=\"govuk-list govuk-list--number\""),
    ("<table>", "<table class=\"kl-table kl-table--keep\">"),
    ("<th>", "<th scope=\"col\">"),
    ("<img src=\"beelden/", "<img loading=\"lazy\" src=\"/s/guide/"),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let here = env!("CARGO_MANIFEST_DIR");
    let built = format!("{here}/../../web/dist");
    assert!(
        Path::new(&built).join("kinderloket.css").exists(),
        "the styles and scripts are not there: run `make assets` first"
    );
    println!("cargo::rerun-if-changed={built}");
    memory_serve::load_directory(&built);
    let out = std::env::var("OUT_DIR")?;
    for name in GUIDES {
        let source = format!("{here}/../../docs/guides/{name}.md");
        println!("cargo::rerun-if-changed={source}");
        let text = std::fs::read_to_string(&source)?;
        let made = Path::new(&out).join(format!("{name}.html"));
        std::fs::write(made, page_of(&text))?;
    }
    Ok(())
}

/// A guide as a piece of a page.
fn page_of(text: &str) -> String {
    let events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
    let mut html = String::new();
    let mut outside = false;
    let shown = events.iter().enumerate().filter_map(|(at, event)| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(heading(*level, &events, at)),
        // What stands elsewhere in the repository has no address here: only its words.
        Event::Start(Tag::Link { dest_url, .. }) => {
            outside = dest_url.starts_with("..");
            (!outside).then(|| event.clone())
        }
        Event::End(TagEnd::Link) if outside => None,
        _ => Some(event.clone()),
    });
    pulldown_cmark::html::push_html(&mut html, shown);
    CLASSES.iter().fold(html, |html, (plain, dressed)| html.replace(plain, dressed))
}

/// A heading with its class, and the name by which the table of contents finds it.
fn heading<'a>(level: HeadingLevel, events: &[Event<'_>], at: usize) -> Event<'a> {
    let words = events.iter().skip(at + 1).take_while(|event| !matches!(event, Event::End(_)));
    let said: String = words
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text.to_lowercase()),
            _ => None,
        })
        .collect();
    let plain = said.chars().filter(|letter| letter.is_alphanumeric() || " -".contains(*letter));
    let name: String = plain.map(|letter| if letter == ' ' { '-' } else { letter }).collect();
    let size = match level {
        HeadingLevel::H1 => "l",
        HeadingLevel::H2 => "m",
        _ => "s",
    };
    Event::InlineHtml(CowStr::from(format!(
        "<{level} class=\"govuk-heading-{size}\" id=\"{name}\">"
    )))
}
