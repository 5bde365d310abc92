//! A proposal on paper: a letter with the link as a QR code, for a family that is handed it.

use crate::errors::PageError;
use crate::page::{Page, Section, html};
use crate::qr;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::messages::language_of;
use desk::proposals::{self, Offer};
use domain::week::WeekPattern;
use texts::Locale;

#[derive(Template)]
#[template(path = "proposals/letter.html")]
struct LetterPage {
    page: Page,
    /// The language of the family, in which the letter is.
    t: Locale,
    offer: Offer,
    link: String,
    qr: Option<qr::Code>,
    days: String,
    on: String,
}

pub(super) async fn see(visit: Visit, Path(code): Path<String>) -> Result<Response, PageError> {
    let (offer, secret) = proposals::letter(&visit.caller, &code).await?;
    let t = language_of(&offer.family);
    let link = format!("{}/a/{secret}", visit.site.app.public_url);
    html(&LetterPage {
        page: Page::new(&visit, Section::Places, visit.l.proposal_letter()),
        qr: qr::code(&link, t.offer_qr()),
        days: t.week_in_words(WeekPattern::from_bits(offer.proposal.week)),
        on: t.long_date(visit.caller.today()),
        link,
        t,
        offer,
    })
}
