//! A proposal on paper: one sheet with the link as a QR code, for a family that is handed it
//! or gets it by post. The address stands where the window of a DL envelope is; in Belgium
//! most have it on the right, some on the left.

use crate::components::Letterhead;
use crate::errors::PageError;
use crate::front::{DayHours, hours};
use crate::page::{Page, Section, html};
use crate::qr;
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use desk::messages::language_of;
use desk::proposals::{self, Letter, Offer};
use domain::week::WeekPattern;
use serde::Deserialize;
use texts::Locale;

/// On which side the envelope has its window.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Envelope {
    window: String,
}

/// When one service point is open.
struct Open {
    name: String,
    hours: Vec<DayHours>,
}

#[derive(Template)]
#[template(path = "proposals/letter.html")]
struct LetterPage {
    page: Page,
    /// The language of the family, in which the letter is.
    t: Locale,
    head: Letterhead,
    offer: Offer,
    link: String,
    /// Where the family signs in with its code.
    own: String,
    qr: Option<qr::Code>,
    days: String,
    on: String,
    who: String,
    open: Vec<Open>,
    left: bool,
}

pub(super) async fn see(
    visit: Visit,
    Path(code): Path<String>,
    Query(envelope): Query<Envelope>,
) -> Result<Response, PageError> {
    let Letter { offer, secret, points } = proposals::letter(&visit.caller, &code).await?;
    let t = language_of(&offer.family);
    let site = &visit.site.app.public_url;
    let link = format!("{site}/a/{secret}");
    let open =
        points.iter().map(|point| Open { name: point.row.name.clone(), hours: hours(t, point) });
    html(&LetterPage {
        page: Page::new(&visit, Section::Places, visit.l.proposal_letter()),
        qr: qr::code(&link, t.offer_qr()),
        days: t.week_in_words(WeekPattern::from_bits(offer.proposal.week)),
        on: t.long_date(visit.caller.today()),
        who: visit.actor().name.clone(),
        open: open.filter(|open| !open.hours.is_empty()).collect(),
        left: envelope.window == "left",
        own: format!("{site}/my/sign-in"),
        head: Letterhead::new(t, &offer.desk),
        link,
        t,
        offer,
    })
}
