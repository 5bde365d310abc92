//! One question to a location, with the form for its answer: the same page for the desk,
//! for an account of the location and behind its personal link.

use crate::components::{Fields, WeekShown};
use crate::page::Page;
use askama::Template;
use desk::FormKey;
use desk::candidacies::words::{age, days, wishes};
use desk::candidacies::{Addressed, AnswerForm};
use desk::forms::Errors;
use domain::candidacies::{Answer, Closing, Move, RefusalReason};
use texts::Locale;

/// What the page of a question shows.
#[derive(Template)]
#[template(path = "candidacies/see.html")]
pub(crate) struct QuestionPage {
    page: Page,
    fields: Fields,
    form: AnswerForm,
    seen: Addressed,
    base: String,
    back: String,
    is_desk: bool,
    child: String,
    age: String,
    days: String,
    wishes: Vec<String>,
    state: String,
    reason: String,
    offered_week: Option<WeekShown>,
    offered_start: String,
    answers: Vec<(String, String)>,
    reasons: Vec<(String, String)>,
    closings: Vec<(String, String)>,
    may_answer: bool,
    may_take_back: bool,
    may_propose: bool,
    may_close: bool,
    may_reopen: bool,
}

/// The name of the child, or its number while it has none yet.
pub(super) fn child_name(l: Locale, seen: &Addressed) -> String {
    l.child_called(&seen.child, seen.child_number)
}

/// Where a question stands, in words.
pub(super) fn state(l: Locale, seen: &Addressed) -> String {
    let answer = match seen.standing.answer {
        Some(answer) => l.candidacy_answer(answer.word()),
        None => l.candidacy_no_answer().to_owned(),
    };
    match seen.standing.closed {
        Some(word) => {
            let word = l.candidacy_closed_word(word.word());
            format!("{answer}. {}: {word}", l.candidacy_closed_label())
        }
        None => answer,
    }
}

impl QuestionPage {
    /// The page; its steps are sent to addresses under `base`.
    pub(crate) fn new(
        page: Page,
        seen: Addressed,
        form: AnswerForm,
        errors: Errors,
        base: String,
        back: String,
        is_desk: bool,
    ) -> Self {
        let l = page.l;
        let fields = Fields::new(
            l,
            vec![
                ("answer", l.candidacy_answer_label()),
                ("reason", l.candidacy_reason_label()),
                ("start", l.candidacy_offered_start()),
                ("week", l.candidacy_offered_week()),
                ("note", l.candidacy_note()),
                ("word", l.candidacy_close_word()),
            ],
        );
        let agreed = matches!(seen.standing.answer, Some(Answer::Yes | Answer::Deviating));
        let allows = |step| seen.standing.allows(step).is_ok();
        let choose = (String::new(), l.candidacy_reason_choose().to_owned());
        let reasons = RefusalReason::ALL.iter().map(|reason| reason.word());
        let answers = Answer::ALL.iter().map(|answer| answer.word());
        let closings = Closing::ALL.iter().map(|word| word.word());
        Self {
            fields: fields.with(errors),
            child: child_name(l, &seen),
            age: age(l, seen.birth, seen.wanted.start),
            days: days(l, &seen.wanted),
            wishes: wishes(l, &seen.wanted),
            state: state(l, &seen),
            reason: match seen.reason.as_str() {
                "" => String::new(),
                word => l.candidacy_reason(word),
            },
            offered_week: seen.offered_week.map(|week| WeekShown::new(l, week)),
            offered_start: seen.offered_start.map(|day| l.short_date(day)).unwrap_or_default(),
            answers: answers.map(|word| (word.to_owned(), l.candidacy_answer(word))).collect(),
            reasons: std::iter::once(choose)
                .chain(reasons.map(|word| (word.to_owned(), l.candidacy_reason(word))))
                .collect(),
            closings: closings
                .map(|word| (word.to_owned(), l.candidacy_closed_word(word)))
                .collect(),
            may_answer: allows(Move::Answer),
            may_take_back: is_desk && allows(Move::TakeBack),
            may_propose: is_desk && allows(Move::TakeBack) && agreed,
            may_close: is_desk && allows(Move::Close),
            may_reopen: is_desk && allows(Move::Reopen),
            page,
            form,
            seen,
            base,
            back,
            is_desk,
        }
    }

    /// The same page at this address, which may say what was just done.
    pub(crate) fn at(mut self, path: &str) -> Self {
        self.page = self.page.at(path);
        self
    }

    /// The same page, as the answer to a form with errors.
    pub(crate) fn with_errors(mut self, key: FormKey) -> Self {
        self.page = self.page.with_errors(key);
        self
    }
}
