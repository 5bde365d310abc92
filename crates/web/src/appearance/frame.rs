//! The frame that sites of the municipality may show, and the snippets to copy into them:
//! no script and no cookie comes with either. Only the sites that the desk named may show
//! the frame; for all others the browser refuses it.

use crate::Site;
use crate::errors::PageError;
use crate::headers::FrameAncestors;
use crate::page::{Page, Section, html};
use crate::visit::{Visit, locale_of};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use desk::offer::{self, Asked};
use desk::{appearance, front};
use texts::Locale;

/// Locations in the frame.
const IN_FRAME: usize = 8;

/// A location in the frame.
struct Line {
    code: String,
    name: String,
    about: String,
}

#[derive(Template)]
#[template(path = "appearance/frame.html")]
struct FramePage {
    l: Locale,
    desk: String,
    name: String,
    base: String,
    version: i32,
    lines: Vec<Line>,
}

/// The frame: a search field and the first locations, with links that open outside it.
pub(super) async fn frame(
    State(site): State<Site>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let desk = front::desk(&site.app, &code).await?;
    let l = locale_of(&headers);
    // By lot: whoever is listed first in the frame is so by chance, another every day.
    let asked = Asked { order: "lot".to_owned(), ..Asked::default() };
    let found = offer::list(&site.app, &desk.row, &asked, 1).await?;
    let lines = found.rows.rows.into_iter().take(IN_FRAME).map(|listed| Line {
        about: format!("{}, {}", l.offer_kind_word(&listed.location.kind), listed.location.town),
        code: listed.location.code,
        name: listed.location.name,
    });
    let mut response = html(&FramePage {
        l,
        base: format!("{}/d/{code}", site.app.public_url),
        desk: code,
        name: desk.row.name,
        version: desk.appearance.version,
        lines: lines.collect(),
    })?;
    response.extensions_mut().insert(FrameAncestors(desk.appearance.sites));
    Ok(response)
}

#[derive(Template)]
#[template(path = "appearance/embed.html")]
struct EmbedPage {
    page: Page,
    button: String,
    frame: String,
    address: String,
}

/// What to copy into the municipality's own site.
pub(super) async fn embed(visit: Visit) -> Result<Response, PageError> {
    let (desk, now) = appearance::own(&visit.caller).await?;
    let l = visit.l;
    let base = format!("{}/d/{}", visit.site.app.public_url, desk.code);
    let colour = now.colour.map_or_else(|| "#0f5c5a".to_owned(), |colour| colour.to_string());
    let name = escaped(&desk.name);
    let words = Locale::Nl.embed_button_words();
    let button = format!(
        "<a href=\"{base}\" style=\"display:inline-block;padding:12px 20px;border-radius:6px;\
         background:{colour};color:#fff;font-weight:bold;text-decoration:none\">{words}</a>"
    );
    // Nothing in the frame is a script, so it may keep its own origin: without that, a browser
    // gives it no style.
    let frame = format!(
        "<iframe src=\"{base}/widget\" title=\"{name}\" width=\"100%\" height=\"640\" \
         loading=\"lazy\" referrerpolicy=\"no-referrer\" \
         sandbox=\"allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox\" \
         style=\"border:0\"></iframe>"
    );
    html(&EmbedPage {
        page: Page::new(&visit, Section::Settings, l.embed_title()),
        button,
        frame: if now.sites.is_empty() { String::new() } else { frame },
        address: base,
    })
}

/// A name that can stand between quotation marks.
fn escaped(name: &str) -> String {
    name.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
