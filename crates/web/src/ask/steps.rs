//! A question: shown, answered, saved, and on to the next.

use super::{Ground, Journey, words};
use crate::Site;
use crate::components::Fields;
use crate::errors::PageError;
use crate::front::FrontPage;
use crate::page::{html, unprocessable};
use crate::pictograms::Picto;
use askama::Template;
use axum::body::Bytes;
use axum::extract::{FromRequest, Path, Query, Request};
use axum::response::Response;
use desk::Refusal;
use desk::ask::{self, Answers, Draft, Edit};
use desk::forms::Errors;
use desk::neighbours;
use desk::requests::{MOST_CHILDREN, municipalities};
use domain::asking::Step;
use domain::requests::Together;
use serde::Deserialize;
use texts::{LOCALES, Locale};

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Which {
    /// Which child, from one.
    child: usize,
    /// `check`: come back to the last page after.
    then: String,
}

/// What was sent: the answers, which child, and where to go after.
pub struct Sent {
    answers: Answers,
    rest: Rest,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Rest {
    child: String,
    then: String,
    more: String,
    remove: String,
}

impl FromRequest<Site> for Sent {
    type Rejection = PageError;

    async fn from_request(request: Request, site: &Site) -> Result<Self, PageError> {
        let body = Bytes::from_request(request, site).await.map_err(|_| PageError::BadRequest)?;
        let answers = serde_html_form::from_bytes(&body).map_err(|_| PageError::BadRequest)?;
        let rest = serde_html_form::from_bytes(&body).map_err(|_| PageError::BadRequest)?;
        Ok(Self { answers, rest })
    }
}

#[derive(Template)]
#[template(path = "ask/step.html")]
struct StepPage {
    page: FrontPage,
    fields: Fields,
    a: Answers,
    step: &'static str,
    base: String,
    then: String,
    /// Which child, from one.
    child: usize,
    can_add: bool,
    can_remove: bool,
    places: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    weekdays: Vec<(&'static str, String, bool)>,
    /// Neighbouring desks that the family can let see its request: code and name.
    neighbours: Vec<(String, String)>,
    number: usize,
    total: usize,
}

fn labels(l: Locale) -> Vec<(&'static str, &'static str)> {
    vec![
        ("helper_name", l.ask_helper_name()),
        ("helper_organisation", l.ask_helper_organisation()),
        ("helper_phone", l.ask_helper_phone()),
        ("helper_permission", l.ask_helper_permission()),
        ("helper_contact", l.ask_helper_contact()),
        ("child_kind", l.ask_child_kind()),
        ("child_date", l.ask_child_date()),
        ("child_given", l.ask_child_given()),
        ("when", l.ask_question_start()),
        ("start", l.ask_start_date()),
        ("days_kind", l.ask_question_days()),
        ("days", l.ask_which_days()),
        ("part", l.ask_which_part()),
        ("extra", l.ask_which_extra()),
        ("count", l.ask_how_many_days()),
        ("care", l.ask_which_care()),
        ("tariff", l.ask_which_tariff()),
        ("flexible", l.ask_flexible()),
        ("together", l.ask_together()),
        ("preference", l.ask_preference()),
        ("given_name", l.ask_given_name()),
        ("family_name", l.ask_family_name()),
        ("street", l.ask_street()),
        ("postcode", l.ask_postcode()),
        ("nis", l.ask_municipality()),
        ("no_address", l.ask_no_address()),
        ("channel", l.ask_question_contact()),
        ("phone", l.ask_phone()),
        ("email", l.ask_email()),
        ("other_name", l.ask_other_name()),
        ("other_phone", l.ask_other_phone()),
        ("language", l.ask_language()),
        ("help", l.ask_help()),
        ("purposes", l.ask_purposes()),
        ("urgent", l.ask_urgent()),
        ("urgent_reason", l.ask_urgent_reason()),
        ("care_need", l.ask_care_need()),
        ("care_need_reason", l.ask_care_need_reason()),
    ]
}

impl StepPage {
    async fn new(
        ground: &Ground,
        draft: &Draft,
        step: Step,
        at: usize,
        then: &str,
    ) -> Result<Self, PageError> {
        let l = ground.l;
        let neighbours = match step {
            Step::Wishes => neighbours::of_front(&ground.site.app, &ground.desk).await?,
            _ => Vec::new(),
        };
        let order = Step::of(draft.door);
        let back = match step.before(draft.door) {
            _ if then == "check" => ground.at("/check"),
            _ if step == Step::Child && at > 0 => ground.at(&format!("/child?child={at}")),
            Some(before) => ground.at(&format!("/{before}")),
            None if step == Step::Situation => ground.at("/overview"),
            None => ground.at(""),
        };
        let rest = if at > 0 { format!("/{step}?child={}", at + 1) } else { format!("/{step}") };
        let places = municipalities(&draft.answers.postcode);
        let language =
            |locale: &Locale| (locale.code().to_owned(), locale.language_name().to_owned());
        let other = (String::new(), l.ask_language_other().to_owned());
        let chosen = |day: &str| draft.answers.days.iter().any(|one| one == day);
        let day = |day: &'static str| (day, l.weekday_long(day), chosen(day));
        Ok(Self {
            neighbours,
            page: ground.page(words::question(l, step, at), &rest).back_to(back),
            fields: Fields::new(l, labels(l)),
            step: step.word(),
            base: ground.at(""),
            then: then.to_owned(),
            child: at + 1,
            can_add: draft.answers.child_count().max(at + 1) < MOST_CHILDREN,
            can_remove: at < draft.answers.child_count() && draft.answers.child_count() > 1,
            places: if places.len() > 1 {
                places.iter().map(|place| (place.nis.to_owned(), place.name.to_owned())).collect()
            } else {
                Vec::new()
            },
            languages: LOCALES.iter().map(language).chain([other]).collect(),
            weekdays: Answers::weekdays().into_iter().map(day).collect(),
            number: order.iter().position(|one| *one == step).map_or(0, |at| at + 1),
            total: order.len(),
            a: draft.answers.clone(),
        })
    }

    /// The same page with what was sent and what is wrong with it.
    fn with(
        mut self,
        draft: &Draft,
        step: Step,
        at: usize,
        sent: &Answers,
        errors: Errors,
    ) -> Self {
        let mut answers = draft.answers.clone();
        answers.take(step, sent, at);
        let places = municipalities(&answers.postcode);
        if places.len() > 1 {
            let choice = |place: &&domain::municipalities::Municipality| {
                (place.nis.to_owned(), place.name.to_owned())
            };
            self.places = places.iter().map(choice).collect();
        }
        for (day, _, chosen) in &mut self.weekdays {
            *chosen = answers.days.iter().any(|one| one == day);
        }
        self.a = answers;
        self.fields = self.fields.with(errors);
        self.page.has_errors = true;
        self
    }

    fn day_part(&self) -> &str {
        if self.a.part.is_empty() { "whole" } else { &self.a.part }
    }

    fn day_parts(&self) -> [(&'static str, String); 3] {
        ["whole", "morning", "afternoon"].map(|part| (part, self.page.l.ask_day_part(part)))
    }

    /// The language that the family speaks best; until it says so, that of the page.
    fn language(&self) -> &str {
        if self.a.language.is_empty() { self.page.l.code() } else { &self.a.language }
    }

    fn flexibilities(&self) -> [(&'static str, &'static str); 3] {
        ["later", "other-days", "fewer-days"]
            .map(|word| (word, words::flexibility(self.page.l, word)))
    }

    fn is_flexible(&self, word: &str) -> bool {
        self.a.flexible.iter().any(|one| one == word)
    }

    fn togethers(&self) -> Vec<(&'static str, String)> {
        let word = |one: &Together| (one.word(), self.page.l.ask_together_word(one.word()));
        Together::ALL.iter().map(word).collect()
    }

    fn is_allowed(&self, code: &str) -> bool {
        self.a.neighbours.iter().any(|one| one == code)
    }

    fn of_child(&self, list: &[String]) -> String {
        list.get(self.child - 1).cloned().unwrap_or_default()
    }

    fn picks(&self, name: &'static str) -> Vec<(&'static str, Picto, String)> {
        let l = self.page.l;
        let own = |options: &[(&'static str, Picto, &'static str)]| {
            options
                .iter()
                .map(|(value, picto, word)| (*value, *picto, (*word).to_owned()))
                .collect()
        };
        match name {
            "child_kind" => own(&[
                ("born", Picto::ChildBorn, l.ask_child_born()),
                ("due", Picto::ChildDue, l.ask_child_due()),
                ("unknown", Picto::NotKnown, l.ask_not_known()),
            ]),
            "when" => own(&[
                ("soon", Picto::Soon, l.ask_start_soon()),
                ("date", Picto::Date, l.ask_start_from()),
                ("unknown", Picto::NotKnown, l.ask_not_known()),
            ]),
            "days_kind" => own(&[
                ("fixed", Picto::DaysFixed, l.ask_days_fixed()),
                ("changing", Picto::DaysChanging, l.ask_days_changing()),
                ("unknown", Picto::NotKnown, l.ask_not_known()),
            ]),
            "extra" => own(&[
                ("early", Picto::Early, l.ask_extra_early()),
                ("evening", Picto::Evening, l.ask_extra_evening()),
                ("night", Picto::Night, l.ask_extra_night()),
            ]),
            "care" => own(&[
                ("group", Picto::GroupCare, l.ask_care_group()),
                ("family", Picto::FamilyCare, l.ask_care_family()),
                ("any", Picto::Yes, l.ask_care_any()),
            ]),
            "tariff" => own(&[
                ("income", Picto::Price, l.ask_tariff_income()),
                ("any", Picto::Yes, l.ask_tariff_any()),
            ]),
            "channel" => own(&[
                ("call", Picto::Call, l.ask_channel_call()),
                ("sms", Picto::Sms, l.ask_channel_sms()),
                ("whatsapp", Picto::Whatsapp, l.ask_channel_whatsapp()),
                ("email", Picto::Email, l.ask_channel_email()),
                ("letter", Picto::Letter, l.ask_channel_letter()),
                ("trusted", Picto::Trusted, l.ask_channel_trusted()),
                ("visit", Picto::Visit, l.ask_channel_visit()),
            ]),
            "help" => own(&[
                ("reading", Picto::Reading, l.ask_help_reading()),
                ("interpreter", Picto::Interpreter, l.ask_help_interpreter()),
            ]),
            _ => ask::PURPOSES
                .iter()
                .zip([
                    Picto::Work,
                    Picto::Study,
                    Picto::JobSearch,
                    Picto::Health,
                    Picto::Rest,
                    Picto::Crisis,
                ])
                .map(|(word, picto)| (*word, picto, l.ask_purpose(*word)))
                .collect(),
        }
    }
}

/// The step in an address, if this draft has it.
fn step_of(draft: &Draft, word: &str) -> Result<Step, PageError> {
    let step: Step = word.parse().map_err(|_| PageError::NotFound)?;
    let there = step == Step::Situation || Step::of(draft.door).contains(&step);
    there.then_some(step).ok_or(PageError::NotFound)
}

fn which(step: Step, child: usize, draft: &Draft) -> usize {
    if step == Step::Child {
        child.saturating_sub(1).min(draft.answers.child_count()).min(MOST_CHILDREN - 1)
    } else {
        0
    }
}

pub async fn show(
    Journey { ground, draft }: Journey,
    Path((_, word)): Path<(String, String)>,
    Query(asked): Query<Which>,
) -> Result<Response, PageError> {
    let step = step_of(&draft, &word)?;
    let at = which(step, asked.child, &draft);
    html(&StepPage::new(&ground, &draft, step, at, &asked.then).await?)
}

pub async fn answer(
    Journey { ground, draft }: Journey,
    Path((_, word)): Path<(String, String)>,
    sent: Sent,
) -> Result<Response, PageError> {
    let draft = &draft;
    let step = step_of(draft, &word)?;
    let Sent { answers, rest: form } = sent;
    let child = form.child.trim().parse().unwrap_or(1);
    let at = which(step, child, draft);
    let app = &ground.site.app;
    if step == Step::Child && !form.remove.is_empty() {
        ask::save(app, draft, Edit::RemoveChild(at)).await?;
        return Ok(ground.to(if form.then == "check" { "/check" } else { "/child" }));
    }
    match ask::save(app, draft, Edit::Answer(step, &answers, at)).await {
        Ok(saved) => Ok(ground.to(&after(&saved, step, &form))),
        Err(Refusal::Invalid(errors)) => {
            let shown = StepPage::new(&ground, draft, step, at, &form.then).await?;
            unprocessable(&shown.with(draft, step, at, &answers, errors))
        }
        // It was sent or thrown away in another window.
        Err(Refusal::NotFound) => Ok(ground.to("")),
        Err(refusal) => Err(refusal.into()),
    }
}

/// Where to go after a step.
fn after(draft: &Draft, step: Step, sent: &Rest) -> String {
    if step == Step::Child && !sent.more.is_empty() {
        let then = if sent.then == "check" { "&then=check" } else { "" };
        return format!("/child?child={}{then}", draft.answers.child_count() + 1);
    }
    if sent.then == "check" || step == Step::Situation {
        return "/check".to_owned();
    }
    match step.next(draft.door) {
        Some(next) => format!("/{next}"),
        None => "/check".to_owned(),
    }
}
