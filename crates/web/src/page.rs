//! What every page has in common: language, title, navigation, who is signed in.

use crate::errors::PageError;
use crate::languages::LanguageBar;
use crate::visit::Visit;
use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use desk::policy::Action;
use texts::Locale;
use uuid::Uuid;

/// A part of the desk, in the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Not in the menu.
    None,
    /// Vandaag.
    Today,
    /// Contactnota's.
    Intakes,
    /// Opvangvragen.
    Requests,
    /// Jaarkalender.
    Calendar,
    /// Vrije plaatsen.
    Places,
    /// Plaatsbord.
    Board,
    /// Voorstellen.
    Proposals,
    /// Vooruitblik.
    Forecast,
    /// Rondes.
    Rounds,
    /// Vragen aan mijn opvang.
    Candidacies,
    /// Wie er komt.
    Placements,
    /// Opvang.
    Locations,
    /// Bestanden inlezen.
    Imports,
    /// Voorrangsregels.
    Rules,
    /// Voorrang in cijfers.
    Quotas,
    /// Jaarlijkse registratie.
    Returns,
    /// Bewaartermijnen.
    Retention,
    /// Gezinnen helpen.
    Helping,
    /// Berichten.
    Messages,
    /// Teksten over opvang.
    CareTexts,
    /// Logboek.
    Audit,
    /// Mensen.
    People,
    /// Loket.
    Settings,
}

impl Section {
    /// The group of the menu in which it stands.
    const fn group(self) -> Group {
        match self {
            Self::None
            | Self::Today
            | Self::Intakes
            | Self::Requests
            | Self::Calendar
            | Self::Helping
            | Self::Messages => Group::Families,
            Self::Places
            | Self::Forecast
            | Self::Proposals
            | Self::Board
            | Self::Rounds
            | Self::Candidacies
            | Self::Placements
            | Self::Locations => Group::Places,
            Self::Rules | Self::Quotas | Self::Returns => Group::Figures,
            Self::CareTexts
            | Self::Imports
            | Self::Retention
            | Self::People
            | Self::Audit
            | Self::Settings => Group::Keeping,
        }
    }
}

/// Entries of the menu that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Families,
    Places,
    Figures,
    Keeping,
}

impl Group {
    const ALL: [Self; 4] = [Self::Families, Self::Places, Self::Figures, Self::Keeping];

    fn title(self, l: Locale) -> &'static str {
        match self {
            Self::Families => l.menu_group_families(),
            Self::Places => l.menu_group_places(),
            Self::Figures => l.menu_group_figures(),
            Self::Keeping => l.menu_group_keeping(),
        }
    }
}

/// A part of the menu, with its title; a short menu is one part without.
pub struct MenuPart {
    /// What its entries have in common, in the language of the page; may be empty.
    pub title: &'static str,
    /// Its entries.
    pub items: Vec<MenuItem>,
}

/// An entry of the menu.
#[derive(Clone, Copy)]
pub struct MenuItem {
    /// Its address.
    pub path: &'static str,
    /// Its word.
    pub word: &'static str,
    /// Its icon.
    pub icon: &'static str,
    /// Whether this page is in it.
    pub here: bool,
}

/// A language to choose.
pub struct LanguageChoice {
    /// How the choice is kept.
    pub code: &'static str,
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its own name.
    pub name: &'static str,
}

/// The frame of a page.
pub struct Page {
    /// Language.
    pub l: Locale,
    /// Title, without the name of the product.
    pub title: String,
    /// Name of the one who is signed in; empty when nobody is.
    pub person: String,
    /// Name of the desk.
    pub desk: String,
    /// The menu.
    pub menu: Vec<MenuPart>,
    /// Whether there is a search field.
    pub search: bool,
    /// A word that says what was just done, from the address; empty when nothing was.
    pub done: String,
    /// Key for the forms on this page.
    pub key: Uuid,
    /// Whether the form on it has errors: told first in the title.
    pub has_errors: bool,
    /// Other languages, at the foot of a page; a page for families has its own choice.
    pub languages: Vec<LanguageChoice>,
    /// The address, to come back to after choosing a language.
    pub path: String,
}

impl Page {
    /// A page for somebody who is signed in.
    #[must_use]
    pub fn new(visit: &Visit, section: Section, title: impl Into<String>) -> Self {
        let l = visit.l;
        Self {
            l,
            title: title.into(),
            person: visit.actor().name.clone(),
            desk: visit.desk.clone(),
            menu: menu(visit, section),
            search: visit.caller.can(Action::Search),
            done: done(&visit.path),
            key: Uuid::now_v7(),
            has_errors: false,
            languages: languages(l),
            path: visit.path.clone(),
        }
    }

    /// A page for anybody.
    #[must_use]
    pub fn bare(l: Locale, title: impl Into<String>) -> Self {
        Self {
            l,
            title: title.into(),
            person: String::new(),
            desk: String::new(),
            menu: Vec::new(),
            search: false,
            done: String::new(),
            key: Uuid::now_v7(),
            has_errors: false,
            languages: if crate::languages::for_families() { Vec::new() } else { languages(l) },
            path: "/".to_owned(),
        }
    }

    /// The same page, the same at every address: what does not exist and what may not be
    /// seen look alike.
    #[must_use]
    pub fn of_no_feature(mut self) -> Self {
        self.languages = languages(self.l);
        self
    }

    /// The choice of languages, on a page for families.
    #[must_use]
    pub fn language_bar(&self) -> Option<LanguageBar> {
        let shown = self.person.is_empty() && self.languages.is_empty();
        shown.then(|| LanguageBar::new(self.l, &self.path))
    }

    /// The same page at this address: says what was just done, and comes back here after
    /// another language was chosen.
    #[must_use]
    pub fn at(mut self, path: &str) -> Self {
        self.done = done(path);
        path.clone_into(&mut self.path);
        self
    }

    /// The same page, as the answer to a form with errors, keeping the form's key.
    #[must_use]
    pub fn with_errors(mut self, key: desk::FormKey) -> Self {
        self.has_errors = true;
        self.key = key.0;
        self
    }
}

fn languages(current: Locale) -> Vec<LanguageChoice> {
    texts::desk_locales()
        .filter(|locale| *locale != current)
        .map(|locale| LanguageChoice {
            code: locale.code(),
            tag: locale.tag(),
            name: locale.language_name(),
        })
        .collect()
}

/// The word after `done=` in an address; anything else than small letters is left out.
pub(crate) fn done(path: &str) -> String {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    query
        .split('&')
        .find_map(|part| part.strip_prefix("done="))
        .filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'))
        .unwrap_or_default()
        .to_owned()
}

/// With more entries than this the menu is in parts.
const ENTRIES_AT_A_GLANCE: usize = 8;

fn menu(visit: &Visit, section: Section) -> Vec<MenuPart> {
    let l = visit.l;
    let entries = [
        (Action::SeeToday, Section::Today, "/today", l.menu_today(), "home"),
        (Action::SeeIntakes, Section::Intakes, "/intakes", l.menu_intakes(), "note"),
        (Action::SeeRequests, Section::Requests, "/requests", l.menu_requests(), "baby-carriage"),
        (Action::SeeRequests, Section::Calendar, "/calendar", l.menu_calendar(), "calendar-month"),
        (
            Action::SeeCandidacies,
            Section::Candidacies,
            "/candidacies",
            l.menu_candidacies(),
            "inbox",
        ),
        (
            Action::SeePlacements,
            Section::Placements,
            "/placements",
            l.menu_placements(),
            "baby-carriage",
        ),
        (Action::ReportFreePlace, Section::Places, "/places", l.menu_places(), "door"),
        (Action::SeeCapacity, Section::Forecast, "/forecast", l.forecast_title(), "calendar"),
        (Action::Propose, Section::Proposals, "/proposals", l.menu_proposals(), "heart-handshake"),
        (Action::SeeBoard, Section::Board, "/board", l.board_title(), "layout-board"),
        (Action::SeeRounds, Section::Rounds, "/rounds", l.menu_rounds(), "exchange"),
        (
            Action::SeeLocations,
            Section::Locations,
            "/locations",
            l.menu_locations(),
            "organisation",
        ),
        (Action::SeeRules, Section::Rules, "/rules", l.menu_rules(), "list-check"),
        (Action::SeeQuotas, Section::Quotas, "/quotas", l.menu_quotas(), "adjustments"),
        (Action::HelpAsk, Section::Helping, "/helping", l.menu_helping(), "community"),
        (Action::SeeMessages, Section::Messages, "/messages", l.menu_messages(), "mail"),
        (Action::WriteCare, Section::CareTexts, "/care-texts", l.care_desk_title(), "message"),
        (Action::SeeReturn, Section::Returns, "/returns", l.menu_returns(), "chart-bar"),
        (Action::Import, Section::Imports, "/imports", l.menu_imports(), "upload"),
        (Action::SeeAudit, Section::Audit, "/audit", l.menu_audit(), "history"),
        (Action::SeeRetention, Section::Retention, "/retention", l.menu_retention(), "clock"),
        (Action::ManageAccounts, Section::People, "/people", l.menu_people(), "users"),
        (Action::ManageSettings, Section::Settings, "/settings", l.menu_settings(), "settings"),
    ];
    let entries: Vec<(Group, MenuItem)> = entries
        .into_iter()
        .filter(|(action, ..)| visit.caller.can(*action))
        .map(|(_, its, path, word, icon)| {
            (its.group(), MenuItem { path, word, icon, here: its == section })
        })
        .collect();
    if entries.len() <= ENTRIES_AT_A_GLANCE {
        let items: Vec<MenuItem> = entries.into_iter().map(|(_, item)| item).collect();
        return if items.is_empty() { Vec::new() } else { vec![MenuPart { title: "", items }] };
    }
    let part = |group: Group| {
        let its = entries.iter().filter(|(of, _)| *of == group);
        let items: Vec<MenuItem> = its.map(|(_, item)| *item).collect();
        (!items.is_empty()).then(|| MenuPart { title: group.title(l), items })
    };
    Group::ALL.into_iter().filter_map(part).collect()
}

/// Renders a template.
///
/// # Errors
/// When the template fails, which is a bug.
pub fn html(template: &impl Template) -> Result<Response, PageError> {
    let text =
        template.render().map_err(|problem| PageError::Broken(problem.to_string().into()))?;
    Ok(Html(crate::dutch::mark(text)).into_response())
}

/// Renders a page on which something was asked that cannot be now, with status 409.
///
/// # Errors
/// When the template fails, which is a bug.
pub fn conflict(template: &impl Template) -> Result<Response, PageError> {
    let mut response = html(template)?;
    *response.status_mut() = axum::http::StatusCode::CONFLICT;
    Ok(response)
}

/// Renders a form that has errors, with status 422.
///
/// # Errors
/// When the template fails, which is a bug.
pub fn unprocessable(template: &impl Template) -> Result<Response, PageError> {
    let mut response = html(template)?;
    *response.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
