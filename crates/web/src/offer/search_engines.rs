//! What search engines may know: the front pages, the offer and what childcare is. Not the
//! pages of who works here, nor anything of a family.

use crate::Site;
use crate::errors::PageError;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use desk::{front, offer};
use domain::care::CarePage;
use std::fmt::Write as _;

/// `robots.txt`: the desks' pages for everybody, and nothing else.
pub(super) async fn robots(State(site): State<Site>) -> Response {
    let text = format!(
        "User-agent: *\nAllow: /$\nAllow: /s/\nAllow: /d/\nAllow: /about/\nDisallow: /d/*/ask\n\
         Disallow: /d/*/offer/print\nDisallow: /d/*/widget\nDisallow: /\n\nSitemap: {}/sitemap.xml\n",
        site.app.public_url
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// `sitemap.xml`: every page that everybody may find.
pub(super) async fn sitemap(State(site): State<Site>) -> Result<Response, PageError> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for choice in front::desks(&site.app).await? {
        let base = format!("{}/d/{}", site.app.public_url, choice.code);
        for path in ["", "/offer", "/care"] {
            let _ = writeln!(xml, "<url><loc>{base}{path}</loc></url>");
        }
        for page in CarePage::ALL {
            let _ = writeln!(xml, "<url><loc>{base}/care/{page}</loc></url>");
        }
        let desk = front::desk(&site.app, &choice.code).await?;
        for (code, checked) in offer::own_codes(&site.app, &desk.row).await? {
            let changed = checked.map(|day| format!("<lastmod>{day}</lastmod>"));
            let _ = writeln!(
                xml,
                "<url><loc>{base}/offer/{code}</loc>{}</url>",
                changed.unwrap_or_default()
            );
        }
    }
    xml.push_str("</urlset>\n");
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response())
}
