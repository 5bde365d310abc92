//! Texts of messages to families: which there are, one text in one language with a preview,
//! trying it out, and its versions.

use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::routes::{Gate, Routes};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use desk::forms::Errors;
use desk::policy::Action;
use desk::templates::{self, Edited, Preview, TemplateForm, Version, Which, Whose};
use desk::{FormKey, Refusal};
use domain::families::ContactChannel;
use texts::{DUTCH_BEGINS, DUTCH_ENDS, LOCALES, Locale};

/// The addresses.
pub fn routes() -> Routes {
    let write = Gate::May(Action::WriteTemplates);
    Routes::new()
        .get("/message-texts", write, list)
        .get("/message-texts/{template}/{way}/{locale}", write, edit)
        .post("/message-texts/{template}/{way}/{locale}", write, save)
        .post("/message-texts/{template}/{way}/{locale}/preview", write, preview)
        .post("/message-texts/{template}/{way}/{locale}/trial", write, try_out)
        .post("/message-texts/{template}/{way}/{locale}/restoration", write, back)
}

/// A channel of a message: its word, the languages of own texts, whether one is planned.
struct Cell {
    channel: &'static str,
    own: String,
    planned: bool,
}

struct Row {
    word: &'static str,
    title: String,
    cells: Vec<Cell>,
}

#[derive(Template)]
#[template(path = "templates/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
}

async fn list(visit: Visit) -> Result<Response, PageError> {
    let l = visit.l;
    let cell = |listed: templates::Listed| Cell {
        channel: listed.channel.word(),
        own: listed.own.iter().map(|l| l.language_name()).collect::<Vec<_>>().join(", "),
        planned: listed.planned,
    };
    let rows = templates::list(&visit.caller).await?.into_iter().map(|(template, listed)| Row {
        word: template.word(),
        title: l.message_for(template.word()),
        cells: listed.into_iter().map(cell).collect(),
    });
    let rows = rows.collect();
    html(&ListPage { page: Page::new(&visit, Section::Messages, l.template_title()), rows })
}

/// A text as it arrives: own words, and the Dutch that stands under them.
struct Arrives {
    subject: String,
    body: String,
    dutch: String,
    units: String,
    too_long: bool,
}

impl Arrives {
    fn of(l: Locale, which: Which, preview: Preview) -> Self {
        let body = preview.words.body;
        let (own, dutch) = match body.split_once(DUTCH_BEGINS) {
            Some((own, dutch)) => (own.trim_end(), dutch.strip_suffix(DUTCH_ENDS).unwrap_or(dutch)),
            None => (body.as_str(), ""),
        };
        let subject = if which.has_subject() { preview.words.subject } else { String::new() };
        let measure = preview.measure;
        Self {
            subject,
            body: own.to_owned(),
            dutch: dutch.to_owned(),
            units: measure.map_or_else(String::new, |it| l.template_units(it.most, it.units)),
            too_long: measure.is_some_and(|it| it.units > it.most),
        }
    }
}

/// A version, as the page shows it.
struct Earlier {
    title: String,
    saved: String,
    standing: &'static str,
    words: Option<templates::Words>,
}

#[derive(Template)]
#[template(path = "templates/edit.html")]
struct EditPage {
    page: Page,
    fields: Fields,
    path: String,
    base: String,
    language: Locale,
    languages: Vec<(Locale, bool)>,
    form: TemplateForm,
    has_subject: bool,
    whose: String,
    notes: Vec<&'static str>,
    placeholders: Vec<(String, String, bool)>,
    arrives: Arrives,
    typed: bool,
    tried: String,
    try_out: String,
    by_sms: bool,
    dutch: Option<templates::Words>,
    versions: Vec<Earlier>,
    own: bool,
}

impl EditPage {
    async fn new(visit: &Visit, which: Which) -> Result<Self, PageError> {
        let l = visit.l;
        let Which { template, channel, language } = which;
        let edited = templates::edit(&visit.caller, which).await?;
        let title = l.template_edit_title(
            l.message_channel(channel.word()),
            language.language_name(),
            l.message_for(template.word()),
        );
        let sms = channel == ContactChannel::Sms;
        let base = format!("/message-texts/{template}/{channel}");
        let today = visit.caller.today();
        let whose = match edited.whose {
            Whose::Own(_) => "own",
            Whose::Shared => "shared",
            Whose::Product => "product",
        };
        let law = language != Locale::Nl
            && !sms
            && domain::templates::is_about_law(template)
            && !language.is_dutch();
        let notes = [
            (edited.outdated, l.template_outdated()),
            (language == Locale::Nl, l.template_other_languages()),
            (law, l.template_law_note()),
        ];
        let placeholder = |(one, needed): (domain::templates::Placeholder, bool)| {
            (one.written(), l.template_placeholder(one.word()), needed)
        };
        let try_out = match channel {
            ContactChannel::Email => {
                l.template_try_mail(&templates::trial_address(&visit.caller).await?)
            }
            ContactChannel::Sms => l.template_try_sms().to_owned(),
            _ => String::new(),
        };
        let Edited { words, preview, dutch, number, versions, own, whose: its, .. } = edited;
        Ok(Self {
            page: Page::new(visit, Section::Messages, title),
            fields: Fields::new(
                l,
                vec![
                    ("subject", l.template_subject()),
                    ("body", l.template_body()),
                    ("from", l.template_from()),
                    ("phone", l.template_phone()),
                ],
            ),
            path: format!("{base}/{}", language.code()),
            base,
            language,
            languages: LOCALES.iter().map(|one| (*one, own.contains(one))).collect(),
            form: TemplateForm {
                subject: words.subject,
                body: words.body,
                from: l.short_date(today),
                version: number.to_string(),
                phone: String::new(),
            },
            has_subject: which.has_subject(),
            whose: l.template_whose(whose),
            notes: notes.into_iter().filter_map(|(holds, text)| holds.then_some(text)).collect(),
            placeholders: which.placeholders().into_iter().map(placeholder).collect(),
            arrives: Arrives::of(l, which, preview),
            typed: false,
            tried: String::new(),
            try_out,
            by_sms: sms,
            dutch,
            versions: earlier(l, versions, today, its),
            own: own.contains(&language),
        })
    }

    /// With what was typed, and how that would arrive.
    async fn typed(
        mut self,
        visit: &Visit,
        which: Which,
        form: TemplateForm,
    ) -> Result<Self, PageError> {
        let (preview, _) = templates::preview(&visit.caller, which, &form).await?;
        self.arrives = Arrives::of(visit.l, which, preview);
        self.form = form;
        self.typed = true;
        Ok(self)
    }
}

fn earlier(
    l: Locale,
    versions: Vec<Version>,
    today: chrono::NaiveDate,
    whose: Whose,
) -> Vec<Earlier> {
    let standing = |version: &Version| {
        if version.from > today {
            l.template_version_later()
        } else if whose == Whose::Own(version.number) {
            l.template_version_now()
        } else {
            ""
        }
    };
    let one = |version: Version| Earlier {
        title: l.template_version(l.short_date(version.from), version.number),
        saved: if version.by.is_empty() {
            l.template_version_at(l.moment(version.at))
        } else {
            l.template_version_by(l.moment(version.at), &version.by)
        },
        standing: standing(&version),
        words: version.words,
    };
    versions.into_iter().map(one).collect()
}

type Named = Path<(String, String, String)>;

fn named(Path((template, way, language)): Named) -> Result<Which, PageError> {
    Which::named(&template, &way, &language).ok_or(PageError::NotFound)
}

async fn edit(visit: Visit, path: Named) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteTemplates)?;
    html(&EditPage::new(&visit, named(path)?).await?)
}

async fn preview(
    visit: Visit,
    path: Named,
    posted: Posted<TemplateForm>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteTemplates)?;
    let which = named(path)?;
    let (_, errors) = templates::preview(&visit.caller, which, &posted.form).await?;
    let mut shown = EditPage::new(&visit, which).await?.typed(&visit, which, posted.form).await?;
    if errors.is_empty() {
        return html(&shown);
    }
    shown.fields = shown.fields.with(errors);
    shown.page = shown.page.with_errors(posted.key);
    unprocessable(&shown)
}

async fn save(
    visit: Visit,
    path: Named,
    posted: Posted<TemplateForm>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteTemplates)?;
    let which = named(path)?;
    let Posted { form, key } = posted;
    let saved = templates::save(&visit.caller, which, &form, key).await;
    answer(&visit, which, saved, form, key).await
}

async fn back(
    visit: Visit,
    path: Named,
    posted: Posted<TemplateForm>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteTemplates)?;
    let which = named(path)?;
    let Posted { form, key } = posted;
    let done = templates::back(&visit.caller, which, &form, key).await;
    answer(&visit, which, done, form, key).await
}

async fn try_out(
    visit: Visit,
    path: Named,
    posted: Posted<TemplateForm>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::WriteTemplates)?;
    let which = named(path)?;
    let Posted { form, key } = posted;
    match templates::try_out(&visit.caller, which, &form, key).await {
        Ok(to) => {
            let mut shown = EditPage::new(&visit, which).await?.typed(&visit, which, form).await?;
            shown.tried = visit.l.template_tried(to);
            html(&shown)
        }
        Err(refusal) => answer(&visit, which, Err(refusal), form, key).await,
    }
}

async fn answer(
    visit: &Visit,
    which: Which,
    done: Result<(), Refusal>,
    form: TemplateForm,
    key: FormKey,
) -> Result<Response, PageError> {
    let errors = match done {
        Ok(()) => {
            let Which { template, channel, language } = which;
            let path =
                format!("/message-texts/{template}/{channel}/{}?done=saved", language.code());
            return Ok(Redirect::to(&path).into_response());
        }
        Err(Refusal::Invalid(errors)) => errors,
        // Nothing typed is lost: it stands in the fields, with the newest version below.
        Err(Refusal::Stale) => Errors::default(),
        Err(refusal) => return Err(refusal.into()),
    };
    let stale = errors.is_empty();
    let fresh = EditPage::new(visit, which).await?;
    let newest = fresh.form.version.clone();
    let mut shown = fresh.typed(visit, which, form).await?;
    shown.fields = shown.fields.with(errors);
    shown.page = shown.page.with_errors(key);
    if stale {
        shown.form.version = newest;
        visit.l.error_stale_title().clone_into(&mut shown.page.title);
        let mut response = html(&shown)?;
        *response.status_mut() = StatusCode::CONFLICT;
        return Ok(response);
    }
    unprocessable(&shown)
}
