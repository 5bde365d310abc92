//! The municipalities and the channels of a desk, one at a time.

use super::{done, id};
use crate::compare::ComparePage;
use crate::components::Fields;
use crate::errors::PageError;
use crate::form::Posted;
use crate::page::{Page, Section, html, unprocessable};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use desk::Refusal;
use desk::forms::Errors;
use desk::policy::Action;
use desk::settings::{self, ChannelForm, TerritoryForm};

#[derive(Template)]
#[template(path = "settings/territory.html")]
struct TerritoryPage {
    page: Page,
    fields: Fields,
    form: TerritoryForm,
    municipalities: Vec<(String, String)>,
    action: String,
    new: bool,
}

impl TerritoryPage {
    fn new(visit: &Visit, form: TerritoryForm, of: Option<&str>, errors: Errors) -> Self {
        let l = visit.l;
        let labels = vec![
            ("nis", l.settings_municipality()),
            ("from", l.settings_from()),
            ("until", l.settings_until()),
        ];
        let mut all: Vec<(String, String)> = domain::municipalities::all()
            .iter()
            .map(|place| (place.nis.to_owned(), place.name.to_owned()))
            .collect();
        all.sort_by(|(_, one), (_, other)| one.cmp(other));
        let known = all.iter().find(|(nis, _)| of.is_some() && *nis == form.nis);
        let title = known.map_or_else(
            || {
                if of.is_some() { l.settings_territory() } else { l.settings_territory_add() }
                    .to_owned()
            },
            |(_, name)| name.clone(),
        );
        let nothing = std::iter::once((String::new(), String::new()));
        Self {
            page: Page::new(visit, Section::Settings, title),
            fields: Fields::new(l, labels).with(errors),
            form,
            municipalities: nothing.chain(all).collect(),
            action: of.map_or_else(
                || "/settings/territory".to_owned(),
                |id| format!("/settings/territory/{id}"),
            ),
            new: of.is_none(),
        }
    }

    fn answer(
        visit: &Visit,
        saved: Result<(), Refusal>,
        posted: Posted<TerritoryForm>,
        of: Option<&str>,
    ) -> Result<Response, PageError> {
        match saved {
            Ok(()) => Ok(done("#territory")),
            Err(Refusal::Invalid(errors)) => {
                let mut shown = Self::new(visit, posted.form, of, errors);
                shown.page = shown.page.with_errors(posted.key);
                unprocessable(&shown)
            }
            Err(refusal) => Err(refusal.into()),
        }
    }
}

pub(super) async fn new_territory(visit: Visit) -> Result<Response, PageError> {
    visit.caller.may(Action::ManageSettings)?;
    html(&TerritoryPage::new(&visit, TerritoryForm::default(), None, Errors::default()))
}

pub(super) async fn add_territory(
    visit: Visit,
    posted: Posted<TerritoryForm>,
) -> Result<Response, PageError> {
    let added = settings::add_territory(&visit.caller, &posted.form, posted.key).await;
    TerritoryPage::answer(&visit, added, posted, None)
}

pub(super) async fn see_territory(
    visit: Visit,
    Path(territory): Path<String>,
) -> Result<Response, PageError> {
    visit.caller.may(Action::ManageSettings)?;
    let work = settings::territory(&visit.caller, id(&territory)?).await?;
    let form = TerritoryForm::of(&work);
    html(&TerritoryPage::new(&visit, form, Some(&territory), Errors::default()))
}

pub(super) async fn change_territory(
    visit: Visit,
    Path(territory): Path<String>,
    posted: Posted<TerritoryForm>,
) -> Result<Response, PageError> {
    let id = id(&territory)?;
    let changed = settings::change_territory(&visit.caller, id, &posted.form).await;
    if matches!(changed, Err(Refusal::Stale)) {
        let theirs = TerritoryForm::of(&settings::territory(&visit.caller, id).await?);
        let shown = TerritoryPage::new(&visit, posted.form, Some(&territory), Errors::default());
        let l = visit.l;
        let page = Page::new(&visit, Section::Settings, l.error_stale_title());
        let forms = (&shown.form, &theirs);
        let action = shown.action.clone();
        return ComparePage::new(
            page.with_errors(posted.key),
            action.clone(),
            action,
            forms,
            &theirs.version,
        )
        .choice("nis", l.settings_municipality(), &shown.municipalities)
        .fields([("from", l.settings_from()), ("until", l.settings_until())])
        .answer();
    }
    TerritoryPage::answer(&visit, changed, posted, Some(&id.to_string()))
}

#[derive(Template)]
#[template(path = "settings/channel.html")]
struct ChannelPage {
    page: Page,
    fields: Fields,
    form: ChannelForm,
    action: String,
    new: bool,
}

impl ChannelPage {
    fn new(visit: &Visit, form: ChannelForm, of: Option<&str>, errors: Errors) -> Self {
        let l = visit.l;
        let labels =
            vec![("label", l.settings_channel_label()), ("active", l.settings_channel_active())];
        let title = match of {
            Some(code) if form.label.trim().is_empty() => code.to_owned(),
            Some(_) => form.label.clone(),
            None => l.settings_channel_add().to_owned(),
        };
        Self {
            page: Page::new(visit, Section::Settings, title),
            fields: Fields::new(l, labels).with(errors),
            form,
            action: of.map_or_else(
                || "/settings/channels".to_owned(),
                |code| format!("/settings/channels/{code}"),
            ),
            new: of.is_none(),
        }
    }

    fn answer(
        visit: &Visit,
        saved: Result<(), Refusal>,
        posted: Posted<ChannelForm>,
        of: Option<&str>,
    ) -> Result<Response, PageError> {
        match saved {
            Ok(()) => Ok(done("#channels")),
            Err(Refusal::Invalid(errors)) => {
                let mut shown = Self::new(visit, posted.form, of, errors);
                shown.page = shown.page.with_errors(posted.key);
                unprocessable(&shown)
            }
            Err(refusal) => Err(refusal.into()),
        }
    }
}

pub(super) async fn new_channel(visit: Visit) -> Result<Response, PageError> {
    visit.caller.may(Action::ManageSettings)?;
    html(&ChannelPage::new(&visit, ChannelForm::default(), None, Errors::default()))
}

pub(super) async fn add_channel(
    visit: Visit,
    posted: Posted<ChannelForm>,
) -> Result<Response, PageError> {
    let added = settings::add_channel(&visit.caller, &posted.form, posted.key).await;
    ChannelPage::answer(&visit, added, posted, None)
}

pub(super) async fn see_channel(
    visit: Visit,
    Path(channel): Path<String>,
) -> Result<Response, PageError> {
    let row = settings::channel(&visit.caller, &channel).await?;
    html(&ChannelPage::new(&visit, ChannelForm::of(&row), Some(&channel), Errors::default()))
}

pub(super) async fn change_channel(
    visit: Visit,
    Path(channel): Path<String>,
    posted: Posted<ChannelForm>,
) -> Result<Response, PageError> {
    let changed = settings::change_channel(&visit.caller, &channel, &posted.form).await;
    if matches!(changed, Err(Refusal::Stale)) {
        let theirs = ChannelForm::of(&settings::channel(&visit.caller, &channel).await?);
        let l = visit.l;
        let page = Page::new(&visit, Section::Settings, l.error_stale_title());
        let forms = (&posted.form, &theirs);
        let action = format!("/settings/channels/{channel}");
        return ComparePage::new(
            page.with_errors(posted.key),
            action.clone(),
            action,
            forms,
            &theirs.version,
        )
        .field("label", l.settings_channel_label())
        .tick("active", l.settings_channel_active())
        .answer();
    }
    // An address that names no channel has answered "not found" by now.
    ChannelPage::answer(&visit, changed, posted, Some(&channel))
}

pub(super) async fn raise_channel(
    visit: Visit,
    Path(channel): Path<String>,
) -> Result<Response, PageError> {
    settings::raise_channel(&visit.caller, &channel).await?;
    Ok(done("#channels"))
}
