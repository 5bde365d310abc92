//! The paper door: one page to print, with pictograms to tick and a code by which the desk
//! finds the place to type it in.

use super::Ground;
use crate::Site;
use crate::errors::PageError;
use crate::front::FrontPage;
use crate::page::html;
use crate::pictograms::{Picto, Pictogram};
use crate::qr;
use crate::routes::{Gate, Routes};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use texts::Locale;

/// The addresses.
pub fn routes() -> Routes {
    Routes::new().get("/d/{desk}/ask/paper", Gate::Public, paper).get(
        "/d/{desk}/ask/paper/{paper}/code.svg",
        Gate::Public,
        code,
    )
}

/// A question on paper: in Dutch, and under it in the language of the page.
struct Line {
    dutch: &'static str,
    other: &'static str,
    boxes: Vec<Pictogram>,
    writing: bool,
}

#[derive(Template)]
#[template(path = "ask/paper.html")]
struct PaperPage {
    page: FrontPage,
    base: String,
    lines: Vec<Line>,
    code: String,
    translated: bool,
    address: String,
}

fn lines(l: Locale) -> Vec<Line> {
    let both = |text: fn(Locale) -> &'static str| {
        (text(Locale::Nl), if l == Locale::Nl { "" } else { text(l) })
    };
    let line = |text: fn(Locale) -> &'static str, writing, boxes: Vec<Pictogram>| {
        let (dutch, other) = both(text);
        Line { dutch, other, boxes, writing }
    };
    let picto = |picto: Picto, text: fn(Locale) -> &'static str| {
        let (dutch, other) = both(text);
        picto.with(if other.is_empty() { dutch.to_owned() } else { format!("{dutch} / {other}") })
    };
    vec![
        line(Locale::ask_paper_name, true, vec![]),
        line(Locale::ask_paper_phone, true, vec![]),
        line(Locale::ask_paper_postcode, true, vec![]),
        line(
            Locale::ask_language,
            true,
            vec![picto(Picto::Interpreter, Locale::ask_help_interpreter)],
        ),
        line(
            Locale::ask_question_contact,
            false,
            vec![
                picto(Picto::Call, Locale::ask_channel_call),
                picto(Picto::Sms, Locale::ask_channel_sms),
                picto(Picto::Email, Locale::ask_channel_email),
                picto(Picto::Visit, Locale::ask_channel_visit),
            ],
        ),
        line(
            Locale::ask_question_child,
            true,
            vec![
                picto(Picto::ChildBorn, Locale::ask_child_born),
                picto(Picto::ChildDue, Locale::ask_child_due),
            ],
        ),
        line(
            Locale::ask_question_start,
            true,
            vec![
                picto(Picto::Soon, Locale::ask_start_soon),
                picto(Picto::NotKnown, Locale::ask_not_known),
            ],
        ),
        line(
            Locale::ask_question_days,
            true,
            vec![
                picto(Picto::DaysChanging, Locale::ask_days_changing),
                picto(Picto::Early, Locale::ask_extra_early),
                picto(Picto::Evening, Locale::ask_extra_evening),
                picto(Picto::Night, Locale::ask_extra_night),
                picto(Picto::NotKnown, Locale::ask_not_known),
            ],
        ),
        line(
            Locale::ask_which_care,
            false,
            vec![
                picto(Picto::GroupCare, Locale::ask_care_group),
                picto(Picto::FamilyCare, Locale::ask_care_family),
                picto(Picto::Price, Locale::ask_tariff_income),
            ],
        ),
    ]
}

async fn paper(
    State(site): State<Site>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let ground = Ground::new(site, &code, &headers).await?;
    let l = ground.l;
    let app = &ground.site.app;
    html(&PaperPage {
        page: ground.page(l.ask_paper_title(), "/paper").back_to(ground.at("")),
        base: ground.at(""),
        lines: lines(l),
        code: domain::codes::code_from(app.random.bytes16()),
        translated: l != Locale::Nl,
        address: ground.desk.row.address.clone(),
    })
}

/// The code as a picture: it opens the desk's own form, where only the desk gets in.
async fn code(
    State(site): State<Site>,
    Path((desk, paper)): Path<(String, String)>,
) -> Result<Response, PageError> {
    desk::front::desk(&site.app, &desk).await?;
    let paper = domain::codes::normalise_code(&paper).ok_or(PageError::NotFound)?;
    let address = format!("{}/requests/new?paper={paper}", site.app.public_url);
    let picture = qr::code(&address, paper).ok_or(PageError::NotFound)?;
    let svg = picture.render().map_err(|problem| PageError::Broken(problem.to_string().into()))?;
    Ok(([(header::CONTENT_TYPE, "image/svg+xml")], svg).into_response())
}
