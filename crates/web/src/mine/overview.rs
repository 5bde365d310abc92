//! Where the questions of a family stand, in plain words, and who looked at the file.

use super::MyVisit;
use crate::errors::PageError;
use crate::front::FrontPage;
use crate::page::html;
use askama::Template;
use axum::response::Response;
use desk::mine::{self, Happened, NextUp, Overview, Question, What, Written};
use desk::neighbours;
use desk::policy::Action;
use domain::requests::Wish;
use texts::Locale;

/// A line of what happened.
pub struct StoryLine {
    pub on: String,
    pub what: String,
}

/// A line of what comes next.
pub struct NextLine {
    pub what: String,
    /// Where the family can do something about it; empty when it waits.
    pub link: String,
}

/// A question, in words.
pub struct QuestionShown {
    pub code: String,
    pub version: i32,
    pub title: String,
    pub state: String,
    pub looking: bool,
    pub wish: String,
    /// What was asked first, when that was something else.
    pub original: String,
    pub story: Vec<StoryLine>,
    pub next: Vec<NextLine>,
    pub asked_again: bool,
    pub can_go_on: bool,
    pub can_undo_wish: bool,
}

/// A talk that is planned, in words.
pub struct TalkShown {
    pub when: String,
    pub place: String,
}

fn place(l: Locale, name: &str) -> String {
    if name.is_empty() { l.my_some_place().to_owned() } else { name.to_owned() }
}

fn story(l: Locale, one: &Happened) -> StoryLine {
    let what = match &one.what {
        What::Registered => l.my_story_registered().to_owned(),
        What::WishChanged => l.my_story_wish().to_owned(),
        What::LocationAsked(name) => l.my_story_asked(place(l, name)),
        What::LocationAnswered(name, answer) => l.my_story_answered(answer, place(l, name)),
        What::Proposed(name) => l.my_story_proposed(place(l, name)),
        What::ProposalSettled(name, state) => l.my_story_settled(place(l, name), state),
        What::Found(name, from) => l.my_story_found(l.long_date(*from), place(l, name)),
        What::Stopped(reason) => l.my_story_stopped(reason),
        What::GoesOn => l.my_story_goes_on().to_owned(),
        What::StillLooking => l.my_story_still().to_owned(),
    };
    StoryLine { on: l.long_date(one.on), what }
}

fn next(l: Locale, one: &NextUp) -> NextLine {
    let line = |what: String| NextLine { what, link: String::new() };
    match one {
        NextUp::AnswerProposal(name, by, secret) => NextLine {
            what: l.my_next_answer(l.long_date(*by), place(l, name)),
            link: format!("/a/{secret}"),
        },
        NextUp::LocationAnswers(name, by) => {
            line(l.my_next_location(l.long_date(*by), place(l, name)))
        }
        NextUp::CareBegins(name, on) => line(l.my_next_begins(l.long_date(*on), place(l, name))),
        NextUp::DeskLooks(by) => line(l.my_next_desk(l.long_date(*by))),
        NextUp::Stopped => line(l.my_next_stopped().to_owned()),
        NextUp::AllFound => line(l.my_next_found().to_owned()),
    }
}

/// A wish in one line: from when, which days.
pub fn wish_in_words(l: Locale, wish: &Wish) -> String {
    let days = if wish.week.is_empty() {
        l.my_days_count(wish.days_per_week())
    } else {
        l.week_in_words(wish.all_weeks())
    };
    l.my_wish(days, l.long_date(wish.start))
}

impl QuestionShown {
    /// A question, in words.
    pub fn new(l: Locale, one: &Question) -> Self {
        let title = match (one.child.as_str(), one.child_number) {
            ("", Some(number)) => l.my_question_unnamed(number),
            ("", None) => l.my_question_only().to_owned(),
            (name, _) => l.my_question_for(name),
        };
        let wish = wish_in_words(l, &one.current);
        let original = wish_in_words(l, &one.original);
        Self {
            code: one.code.clone(),
            version: one.version,
            title,
            state: l.my_state(one.state.word()),
            looking: one.state.is_looking(),
            original: if original == wish { String::new() } else { original },
            wish,
            story: one.story.iter().map(|line| story(l, line)).collect(),
            next: one.next.iter().map(|line| next(l, line)).collect(),
            asked_again: one.asked_again,
            can_go_on: one.can_go_on,
            can_undo_wish: one.can_undo_wish,
        }
    }
}

/// The talks that are planned, in words.
pub fn talks(l: Locale, overview: &Overview) -> Vec<TalkShown> {
    overview
        .talks
        .iter()
        .map(|talk| TalkShown { when: l.moment(talk.at), place: talk.place.clone() })
        .collect()
}

/// What was written to the family: day, channel, subject.
pub fn messages(l: Locale, overview: &Overview) -> Vec<(String, String, String)> {
    let line = |one: &Written| {
        (l.long_date(one.on), l.my_channel(one.channel.as_str()), one.subject.clone())
    };
    overview.messages.iter().take(20).map(line).collect()
}

#[derive(Template)]
#[template(path = "mine/overview.html")]
struct OverviewPage {
    page: FrontPage,
    name: String,
    questions: Vec<QuestionShown>,
    talks: Vec<TalkShown>,
    messages: Vec<(String, String, String)>,
    overview: Overview,
    /// Whether other desks can be allowed to see a question.
    has_neighbours: bool,
}

pub(super) async fn see(visit: MyVisit) -> Result<Response, PageError> {
    let l = visit.l;
    let overview = mine::overview(&visit.mine).await?;
    html(&OverviewPage {
        page: visit.page(l.my_title()),
        name: visit.mine.name().to_owned(),
        questions: overview.questions.iter().map(|one| QuestionShown::new(l, one)).collect(),
        talks: talks(l, &overview),
        messages: messages(l, &overview),
        has_neighbours: neighbours::any(&visit.mine).await?,
        overview,
    })
}

#[derive(Template)]
#[template(path = "mine/seen.html")]
struct SeenPage {
    page: FrontPage,
    /// Day, who, what.
    lines: Vec<(String, String, &'static str)>,
}

pub(super) async fn seen(visit: MyVisit) -> Result<Response, PageError> {
    let l = visit.l;
    visit.mine.scope(Action::SeeOwnFile)?;
    let lines = mine::lookers(&visit.mine)
        .await?
        .into_iter()
        .map(|one| {
            let who = l.my_who(one.name, one.who);
            let did = if one.changed { l.my_changed() } else { l.my_looked() };
            (l.long_date(one.on), who, did)
        })
        .collect();
    html(&SeenPage { page: visit.page(l.my_seen_title()).back_to("/my"), lines })
}
