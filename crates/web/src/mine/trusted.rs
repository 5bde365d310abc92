//! What a trusted person sees: the parts that the family allows, until the day it set.

use super::overview::{QuestionShown, TalkShown, talks};
use crate::Site;
use crate::errors::PageError;
use crate::front::FrontPage;
use crate::languages::at_desk;
use crate::page::html;
use askama::Template;
use axum::extract::{OriginalUri, Path, State};
use axum::response::Response;
use desk::{appearance, mine};
use texts::Locale;

#[derive(Template)]
#[template(path = "mine/trusted.html")]
struct TrustedPage {
    page: FrontPage,
    name: String,
    of: String,
    until: String,
    parts: Vec<String>,
    questions: Vec<QuestionShown>,
    talks: Vec<TalkShown>,
}

pub(super) async fn see(
    State(site): State<Site>,
    OriginalUri(uri): OriginalUri,
    Path(secret): Path<String>,
) -> Result<Response, PageError> {
    let shown = mine::shared(&site.app, &secret).await?;
    let overview = &shown.overview;
    let l = at_desk(&site, overview.desk.id, Locale::Nl).await?;
    let appearance = appearance::of(&site.app, &overview.desk).await?;
    let (title, path) = (l.my_trusted_title(), uri.to_string());
    html(&TrustedPage {
        page: FrontPage::of_desk(&overview.desk, &appearance, l, title, &path).unlisted(),
        of: mine::called(&overview.family).to_owned(),
        until: l.long_date(shown.until),
        parts: shown.parts.iter().map(|part| l.my_part(part.word())).collect(),
        questions: overview.questions.iter().map(|one| QuestionShown::new(l, one)).collect(),
        talks: talks(l, overview),
        name: shown.name,
    })
}
