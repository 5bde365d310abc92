//! The guide, inside the program: the text of `docs/guides`, for what somebody does here.

use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use desk::policy::Action;
use domain::accounts::Role;

/// As `build.rs` made them of the Markdown.
const DESK: &str = include_str!(concat!(env!("OUT_DIR"), "/loket.html"));
const LOCATION: &str = include_str!(concat!(env!("OUT_DIR"), "/opvang.html"));
const ADMINISTRATOR: &str = include_str!(concat!(env!("OUT_DIR"), "/beheerder.html"));

/// The address.
pub fn routes() -> Routes {
    Routes::new().get("/help", Gate::May(Action::ManageOwnAccount), show)
}

#[derive(Template)]
#[template(path = "guide/show.html")]
struct GuidePage {
    page: Page,
    guide: &'static str,
}

const fn guide_for(role: Role) -> &'static str {
    match role {
        Role::Organiser | Role::Location => LOCATION,
        Role::Administrator => ADMINISTRATOR,
        _ => DESK,
    }
}

async fn show(visit: Visit) -> Result<Response, PageError> {
    visit.caller.may(Action::ManageOwnAccount)?;
    let page = Page::new(&visit, Section::None, visit.l.guide_title());
    html(&GuidePage { page, guide: guide_for(visit.actor().role) })
}

#[cfg(test)]
mod tests {
    use super::{ADMINISTRATOR, DESK, LOCATION};
    use std::collections::BTreeSet;
    use std::path::Path;

    /// The keys that the templates in a folder give, one letter each.
    fn keys(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                keys(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "html") {
                let text = std::fs::read_to_string(&path).expect("a template");
                for part in text.split("data-key=\"").chain(text.split("data-shortcut=\"")).skip(1)
                {
                    let key = part.split('"').next().unwrap_or_default();
                    if key.chars().count() == 1 {
                        found.insert(key.to_owned());
                    }
                }
            }
        }
    }

    #[test]
    fn the_guide_names_every_key() {
        let mut found = BTreeSet::new();
        keys(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        assert!(found.len() > 10, "{found:?}");
        let (_, table) = DESK.split_once("id=\"sneltoetsen\"").expect("a chapter");
        let missing: Vec<_> =
            found.iter().filter(|key| !table.contains(&format!("<code>{key}</code>"))).collect();
        assert!(missing.is_empty(), "not in docs/guides/loket.md: {missing:?}");
    }

    #[test]
    fn what_a_guide_points_at_is_there() {
        for guide in [DESK, LOCATION, ADMINISTRATOR] {
            for part in guide.split("href=\"#").skip(1) {
                let name = part.split('"').next().unwrap_or_default();
                assert!(guide.contains(&format!("id=\"{name}\"")), "no chapter {name}");
            }
            for part in guide.split("src=\"").skip(1) {
                let name = part.split('"').next().unwrap_or_default();
                let file = name.strip_prefix("/s/guide/").expect("a picture of the guide");
                let pictures =
                    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides/beelden");
                assert!(pictures.join(file).exists(), "no picture {file}");
            }
            assert!(!guide.contains("href=\"..") && !guide.contains("style="));
        }
    }
}
