//! Recordings of pages for families, read by a person: `LANGUAGE/PAGE.mp3` in a folder that
//! the installation names. Where there is one, the page has a player; elsewhere the browser's
//! own voice reads. The list is read when the program starts: only what stands in it can be
//! asked, so no address leads out of the folder.

use crate::Site;
use crate::errors::PageError;
use crate::routes::{Gate, Routes};
use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::asking::Step;
use domain::care::CarePage;
use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use texts::{LOCALES, Locale};
use tower_http::services::ServeFile;

/// How a recording ends.
const END: &str = ".mp3";
/// A browser that plays it in parts need not fetch them twice.
const KEPT: &str = "public, max-age=3600";

/// Addresses of pages and their names. What stands between braces is left out of the name,
/// but for the step of the journey and the page about childcare.
const PAGES: &[(&str, &str)] = &[
    ("/", "start"),
    ("/d/{desk}", "desk"),
    ("/d/{desk}/ask", "ask"),
    ("/d/{desk}/ask/overview", "ask-overview"),
    ("/d/{desk}/ask/check", "ask-check"),
    ("/d/{desk}/ask/done", "ask-done"),
    ("/d/{desk}/ask/later", "ask-later"),
    ("/d/{desk}/ask/code", "ask-code"),
    ("/d/{desk}/ask/stop", "ask-stop"),
    ("/d/{desk}/ask/paper", "ask-paper"),
    ("/d/{desk}/ask/{step}", "ask-{step}"),
    ("/r/{secret}", "go-on"),
    ("/d/{desk}/offer", "offer"),
    ("/d/{desk}/offer/print", "offer-print"),
    ("/d/{desk}/offer/{location}", "offer-location"),
    ("/d/{desk}/care", "care"),
    ("/d/{desk}/care/{page}", "care-{page}"),
    ("/a/{secret}", "proposal"),
    ("/my", "my"),
    ("/my/sign-in", "my-sign-in"),
    ("/my/code", "my-code"),
    ("/my/code/{link}", "my-code-link"),
    ("/my/seen", "my-seen"),
    ("/my/sessions", "my-sessions"),
    ("/my/requests/{request}/wish", "my-wish"),
    ("/my/requests/{request}/stop", "my-stop"),
    ("/my/people", "my-people"),
    ("/my/people/parent", "my-parent"),
    ("/my/people/new", "my-people-new"),
    ("/my/data", "my-data"),
    ("/t/{secret}", "trusted"),
];

tokio::task_local! {
    static RECORDINGS: Option<Arc<Recordings>>;
}

/// The recordings that there are.
#[derive(Debug, Clone, Default)]
pub struct Recordings {
    folder: PathBuf,
    known: BTreeSet<(&'static str, String)>,
}

/// What stands in a folder of recordings.
#[derive(Debug, Clone)]
pub struct Found {
    /// What can be heard.
    pub recordings: Recordings,
    /// Files that no page asks for, as they stand in the folder.
    pub unknown: Vec<String>,
}

impl Recordings {
    /// Reads what stands in a folder.
    ///
    /// # Errors
    /// When the folder, or one of a language in it, cannot be read.
    pub fn read(folder: PathBuf) -> io::Result<Found> {
        let (names, mut unknown) = (names(), Vec::new());
        let mut known = BTreeSet::new();
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let code = entry.file_name().to_string_lossy().into_owned();
            let Some(locale) = LOCALES.iter().find(|locale| locale.code() == code) else {
                unknown.push(code);
                continue;
            };
            for file in std::fs::read_dir(entry.path())? {
                let file = file?.file_name().to_string_lossy().into_owned();
                match file.strip_suffix(END).filter(|name| names.iter().any(|one| one == name)) {
                    Some(name) => {
                        known.insert((locale.code(), name.to_owned()));
                    }
                    None => unknown.push(format!("{code}/{file}")),
                }
            }
        }
        unknown.sort();
        Ok(Found { recordings: Self { folder, known }, unknown })
    }

    /// How many there are of each language that has any.
    #[must_use]
    pub fn counts(&self) -> Vec<(&'static str, usize)> {
        let count = |code| self.known.iter().filter(|(known, _)| *known == code).count();
        LOCALES.iter().map(|l| (l.code(), count(l.code()))).filter(|(_, all)| *all > 0).collect()
    }

    fn has(&self, code: &str, name: &str) -> bool {
        self.known.iter().any(|(known, page)| *known == code && page == name)
    }
}

/// Every name that a page has, in the order of a family's way.
#[must_use]
pub fn names() -> Vec<String> {
    let of = |(_, name): &(&str, &'static str)| -> Vec<String> {
        if name.contains("{step}") {
            Step::ALL.iter().map(|step| name.replace("{step}", step.word())).collect()
        } else if name.contains("{page}") {
            CarePage::ALL.iter().map(|page| name.replace("{page}", page.word())).collect()
        } else {
            vec![(*name).to_owned()]
        }
    };
    PAGES.iter().flat_map(of).collect()
}

/// The name of the page at an address; none when it has none.
fn name_of(path: &str) -> Option<String> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let asked: Vec<&str> = path.split('/').collect();
    PAGES.iter().find_map(|(pattern, name)| {
        let parts: Vec<&str> = pattern.split('/').collect();
        if parts.len() != asked.len() {
            return None;
        }
        let mut name = (*name).to_owned();
        for (part, word) in parts.iter().zip(&asked) {
            let fits = match *part {
                "{step}" => word.parse::<Step>().is_ok(),
                "{page}" => word.parse::<CarePage>().is_ok(),
                part if part.starts_with('{') => !word.is_empty(),
                part => part == *word,
            };
            if !fits {
                return None;
            }
            name = name.replace(part, word);
        }
        Some(name)
    })
}

/// The address of the recording of a page in a language; empty when there is none.
pub fn of_page(l: Locale, path: &str) -> String {
    RECORDINGS
        .try_with(|recordings| {
            let name = name_of(path)?;
            let recordings = recordings.as_ref()?;
            let there = recordings.has(l.code(), &name);
            there.then(|| format!("/recordings/{}/{name}{END}", l.code()))
        })
        .ok()
        .flatten()
        .unwrap_or_default()
}

/// Lets the pages know which recordings there are.
pub async fn settle(
    State(site): State<Site>,
    request: Request,
    next: axum::middleware::Next,
) -> Response {
    RECORDINGS.scope(site.options.recordings.clone(), next.run(request)).await
}

/// The addresses.
pub fn routes() -> Routes {
    Routes::new().get("/recordings/{locale}/{recording}", Gate::Public, hear)
}

async fn hear(
    State(site): State<Site>,
    Path((locale, file)): Path<(String, String)>,
    request: Request,
) -> Result<Response, PageError> {
    let name = file.strip_suffix(END).ok_or(PageError::NotFound)?;
    let recordings = site.options.recordings.as_ref().ok_or(PageError::NotFound)?;
    if !recordings.has(&locale, name) {
        return Err(PageError::NotFound);
    }
    let path = recordings.folder.join(&locale).join(&file);
    match ServeFile::new(path).try_call(request).await {
        // It was taken away since the program started.
        Ok(response) if response.status() == StatusCode::NOT_FOUND => Err(PageError::NotFound),
        Ok(response) => Ok(([(header::CACHE_CONTROL, KEPT)], response).into_response()),
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => Err(PageError::NotFound),
        Err(problem) => Err(PageError::Broken(problem.to_string().into())),
    }
}

#[cfg(test)]
mod tests {
    use super::{PAGES, name_of, names};

    #[test]
    fn a_page_has_the_same_name_at_every_desk() {
        let named = |path: &str| name_of(path).unwrap_or_default();
        assert_eq!(named("/"), "start");
        assert_eq!(named("/d/mechelen"), "desk");
        assert_eq!(named("/d/gent/ask/child?child=2"), "ask-child");
        assert_eq!(named("/d/gent/ask/check"), "ask-check");
        assert_eq!(named("/d/gent/care/prices"), "care-prices");
        assert_eq!(named("/d/gent/offer/K7M4QXD"), "offer-location");
        assert_eq!(named("/my/requests/K7M4QXD/wish"), "my-wish");
        for path in ["/today", "/d/", "/d/gent/care/x", "/d/gent/ask/../x", "/d/gent/care/prices/x"]
        {
            assert_eq!(name_of(path), None, "{path}");
        }
    }

    #[test]
    fn every_page_that_has_a_name_exists() {
        let specs = crate::specs();
        for (pattern, _) in PAGES {
            assert!(specs.iter().any(|spec| spec.path == *pattern), "{pattern}");
        }
        let names = names();
        let guide = include_str!("../../../docs/guides/beheerder.md");
        for name in &names {
            assert!(guide.contains(&format!("`{name}`")), "the guide does not name {name}");
        }
        let unique: std::collections::BTreeSet<&String> = names.iter().collect();
        assert_eq!(unique.len(), names.len(), "two pages with one name");
    }
}
