//! A location confirms what the board asks of it, all at once or child by child: by somebody
//! who is signed in for it, or the desk that has it on the phone. What it confirms is proposed
//! to the family at once; what it refuses is for the desk to look at.

use super::{ForWhom, Location};
use crate::caller::{FormKey, Start};
use crate::candidacies::{Addressed, AnswerForm, Candidacy, answer_within, shown};
use crate::forms::{Errors, Problem};
use crate::links::Hand;
use crate::messages::{Work, plan_once};
use crate::policy::Action;
use crate::proposals::{lock_looking, propose_within};
use crate::{App, Change, Outcome, Refusal};
use chrono::NaiveDate;
use domain::candidacies::Answer;
use domain::tasks::TaskKind;
use sea_orm::EntityTrait;
use std::collections::{BTreeMap, BTreeSet};
use store::Scope;
use store::entities::location;

/// What the board asks of a location.
#[derive(Debug, Clone)]
pub struct Batch {
    /// The location.
    pub location: Location,
    /// The questions that wait for an answer, the first to begin on top.
    pub questions: Vec<Addressed>,
}

async fn rows_of(who: &Hand, location: &str) -> Outcome<(Scope, Location, Vec<Candidacy>)> {
    let (scope, within) = who.ground(Action::AnswerCandidacy)?;
    let store = &who.app().store;
    let location: Location = store.by_code(scope, location).await?.ok_or(Refusal::NotFound)?;
    if !within.holds(&location) {
        return Err(Refusal::NotFound);
    }
    let rows = store.batch_at(scope, location.id).await?;
    Ok((scope, location, rows))
}

/// What the board asks of a location.
///
/// # Errors
/// [`Refusal::NotFound`] when the location is not there.
pub async fn batch(who: impl Into<Hand> + Send, location: &str) -> Outcome<Batch> {
    let who = who.into();
    let (scope, location, rows) = rows_of(&who, location).await?;
    let behind = who.app().store.behind(scope, rows.iter().map(|row| row.request_id)).await?;
    let mut questions = Vec::with_capacity(rows.len());
    for row in rows {
        who.looked_at(Action::AnswerCandidacy, "candidacy", row.id).await?;
        if let Some(behind) = behind.get(&row.request_id) {
            questions.push(shown(row, &location, behind, ForWhom::of(&who), who.today()));
        }
    }
    Ok(Batch { location, questions })
}

/// What was answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConfirmForm {
    /// Answers by the code of the question; those without an answer are left out.
    pub answers: BTreeMap<String, AnswerForm>,
    /// Codes of the questions that get a yes when they have no answer of their own.
    pub rest: Vec<String>,
}

impl ConfirmForm {
    /// What is wrong, by the code of the question.
    #[must_use]
    pub fn problems(&self, today: NaiveDate) -> BTreeMap<String, Errors> {
        let checked = self.answers.iter();
        checked.filter_map(|(code, form)| Some((code.clone(), form.check(today).err()?))).collect()
    }

    fn of(&self, code: &str) -> Option<AnswerForm> {
        let yes = || AnswerForm { answer: Answer::Yes.word().to_owned(), ..AnswerForm::default() };
        let rest = || self.rest.iter().any(|one| one == code).then(yes);
        self.answers.get(code).cloned().or_else(rest)
    }
}

/// What came of answering.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Confirmed {
    /// Children for whom there is a place.
    pub yes: usize,
    /// Children for whom there is none.
    pub no: usize,
    /// Children for whom there is one, but from another day on.
    pub other: usize,
    /// Answers that were not taken: the question was answered or closed meanwhile.
    pub late: usize,
}

impl Confirmed {
    fn read(outcome: &str) -> Self {
        let mut numbers = outcome.split(' ').map(|number| number.parse().unwrap_or_default());
        let mut next = || numbers.next().unwrap_or_default();
        Self { yes: next(), no: next(), other: next(), late: next() }
    }

    fn count(&mut self, answer: Answer) {
        match answer {
            Answer::Yes => self.yes += 1,
            Answer::No => self.no += 1,
            Answer::Deviating => self.other += 1,
        }
    }
}

/// Answers what the board asks of a location. What somebody else answered meanwhile stays as
/// it is.
///
/// # Errors
/// [`Refusal::Invalid`] when nothing is answered, or an answer is not whole: which, says
/// [`ConfirmForm::problems`].
pub async fn confirm(
    who: impl Into<Hand> + Send,
    location: &str,
    form: &ConfirmForm,
    key: FormKey,
) -> Outcome<Confirmed> {
    let who = who.into();
    let (_, _, mut rows) = rows_of(&who, location).await?;
    if form.answers.is_empty() && form.rest.is_empty() || !form.problems(who.today()).is_empty() {
        return Err(Errors::one("answer", Problem::NotChosen).into());
    }
    // Everybody locks requests in this order, so that no two changes wait for each other.
    rows.sort_by_key(|row| row.request_id);
    let mut change = match who.begin(key).await? {
        Start::Repeated(outcome) => return Ok(Confirmed::read(&outcome)),
        Start::Fresh(change) => change,
    };
    let gone = |code: &&String| !rows.iter().any(|row| row.code == **code);
    let sent: BTreeSet<&String> = form.answers.keys().chain(&form.rest).collect();
    let late = sent.into_iter().filter(gone).count();
    let mut confirmed = Confirmed { late, ..Confirmed::default() };
    for row in rows {
        let Some(answer) = form.of(&row.code) else { continue };
        let reply = answer.check(who.today())?;
        let said = reply.answer;
        match answer_within(who.app(), &mut change, &row, reply).await {
            Ok(()) => confirmed.count(said),
            Err(Refusal::NotPossible(_)) => confirmed.late += 1,
            Err(other) => return Err(other),
        }
    }
    let Confirmed { yes, no, other, late } = confirmed;
    change.commit(&format!("{yes} {no} {other} {late}")).await?;
    Ok(confirmed)
}

/// What an answer does on the board: a yes is proposed to the family, unless something else
/// was proposed to it meanwhile; a no is a task for the desk. A yes from another day on is
/// for the desk to look at, on *Vandaag*.
pub(crate) async fn follow(app: &App, change: &mut Change, question: &Candidacy) -> Outcome<()> {
    let scope = Scope::of_desk(question.desk_id);
    let sketch = change.tx.sketch_behind(scope, question.id).await?;
    let Some(sketch) = sketch.filter(|sketch| sketch.withdrawn_at.is_none()) else {
        return Ok(());
    };
    match question.answer.as_deref().and_then(|word| word.parse().ok()) {
        Some(Answer::Yes) => {
            let request = match lock_looking(change, scope, question.request_id).await {
                Err(Refusal::NotPossible(_)) => return Ok(()),
                other => other?,
            };
            match propose_within(app, change, request, question, sketch.by_account).await {
                Ok(_) | Err(Refusal::NotPossible(_)) => Ok(()),
                Err(other) => Err(other),
            }
        }
        Some(Answer::No) => {
            let connection = change.tx.connection()?;
            let family = store::candidacies::family_behind(connection, question).await?;
            let family = family.ok_or(Refusal::NotFound)?;
            let at = location::Entity::find_by_id(question.location_id).one(connection).await?;
            let detail = at.map(|location| location.name).unwrap_or_default();
            let work = Work { kind: TaskKind::SketchRefused, detail, about: sketch.id };
            plan_once(change, app, &family, Some(question.request_id), &work).await
        }
        Some(Answer::Deviating) | None => Ok(()),
    }
}
