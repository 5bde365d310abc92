//! How the pages of a desk look to families (*huisstijl*): a logo and one colour that can be
//! read; and the sites of its municipality that may show its offer in a frame.

pub use documents::pictures::LARGEST_LOGO;

use crate::forms::{Errors, Problem};
use crate::offer::picture_problem;
use crate::policy::Action;
use crate::settings::Desk;
use crate::{App, Caller, Outcome, Refusal};
use domain::colours::Colour;
use serde::{Deserialize, Serialize};
use store::Scope;
use store::entities::appearance as rows;

/// Most sites that may show the offer in a frame.
const MOST_SITES: usize = 10;

/// How the pages of a desk look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appearance {
    /// The colour; none for that of the product.
    pub colour: Option<Colour>,
    /// Whether there is a logo.
    pub has_logo: bool,
    /// Origins that may show the offer in a frame: `https://www.lindedorp.example`.
    pub sites: Vec<String>,
    /// Changes with every change, for addresses that may be kept.
    pub version: i32,
}

impl Appearance {
    fn of(row: &rows::Model) -> Self {
        Self {
            colour: row.colour.parse().ok(),
            has_logo: row.logo.is_some(),
            sites: row.sites.lines().map(ToOwned::to_owned).collect(),
            version: row.version,
        }
    }
}

/// What was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AppearanceForm {
    /// Colour, such as `#1c5d99`; empty for that of the product.
    pub colour: String,
    /// Sites, one a line.
    pub sites: String,
    /// Take the logo away: `yes` or empty.
    pub no_logo: String,
    /// Version that the page showed.
    pub version: String,
}

impl AppearanceForm {
    /// The form of how it looks now.
    #[must_use]
    pub fn of(appearance: &Appearance) -> Self {
        Self {
            colour: appearance.colour.map(|colour| colour.to_string()).unwrap_or_default(),
            sites: appearance.sites.join("\n"),
            no_logo: String::new(),
            version: appearance.version.to_string(),
        }
    }

    fn check_colour(&self) -> Result<String, Problem> {
        if self.colour.trim().is_empty() {
            return Ok(String::new());
        }
        let colour: Colour = self.colour.parse().map_err(|_| Problem::NotAColour)?;
        if colour.is_readable() {
            Ok(colour.to_string())
        } else {
            Err(Problem::NotReadable(colour.readable().to_string()))
        }
    }

    fn check_sites(&self) -> Result<String, Problem> {
        let lines = self.sites.lines().map(str::trim).filter(|line| !line.is_empty());
        let origins: Vec<String> = lines.map(origin).collect::<Result<_, _>>()?;
        if origins.len() > MOST_SITES {
            return Err(Problem::TooMany(MOST_SITES));
        }
        Ok(origins.join("\n"))
    }
}

/// The origin of a site: only letters, digits, dots and dashes, so that nothing else can
/// come into the header that names it.
fn origin(typed: &str) -> Result<String, Problem> {
    let host = typed.strip_prefix("https://").ok_or(Problem::NotASite)?;
    let host = host.strip_suffix('/').unwrap_or(host);
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let whole = host.contains('.') && host.split('.').all(label) && host.len() <= 200;
    if whole {
        Ok(format!("https://{}", host.to_ascii_lowercase()))
    } else {
        Err(Problem::NotASite)
    }
}

/// How the pages of a desk look.
///
/// # Errors
/// When the database fails.
pub async fn of(app: &App, desk: &Desk) -> Outcome<Appearance> {
    let row = row(app, Scope::of_desk(desk.id)).await?;
    Ok(row.as_ref().map(Appearance::of).unwrap_or_default())
}

async fn row(app: &App, scope: Scope) -> Outcome<Option<rows::Model>> {
    Ok(app.store.get(scope, scope.desk()).await?)
}

/// The logo of a desk: its file and media type.
///
/// # Errors
/// [`Refusal::NotFound`] when it has none.
pub async fn logo(app: &App, desk: &Desk) -> Outcome<(Vec<u8>, String)> {
    let row = row(app, Scope::of_desk(desk.id)).await?.ok_or(Refusal::NotFound)?;
    Ok((row.logo.ok_or(Refusal::NotFound)?, row.logo_kind))
}

/// The appearance of the caller's desk, to change it.
///
/// # Errors
/// When the database fails.
pub async fn own(caller: &Caller) -> Outcome<(Desk, Appearance)> {
    let scope = caller.scope(Action::ManageSettings)?;
    let desk = crate::settings::desk(caller).await?;
    let row = row(&caller.app, scope).await?;
    Ok((desk, row.as_ref().map(Appearance::of).unwrap_or_default()))
}

/// Changes the appearance of the caller's desk; an empty file keeps the logo as it is.
///
/// # Errors
/// [`Refusal::Stale`] when somebody saved in between; [`Refusal::Invalid`] per field, with a
/// colour that can be read when this one cannot.
pub async fn change(caller: &Caller, form: &AppearanceForm, file: Vec<u8>) -> Outcome<()> {
    let scope = caller.scope(Action::ManageSettings)?;
    let mut errors = Errors::default();
    let colour = errors.take("colour", form.check_colour());
    let logo = match file.is_empty() {
        true => None,
        false => {
            errors.take("file", documents::pictures::logo(&file).map(Some).map_err(picture_problem))
        }
    };
    let sites = errors.take("sites", form.check_sites());
    errors.unless_any(())?;
    let mut change = caller.begin_fresh().await?;
    store::settings::lock_desk(&change.tx, scope).await?;
    let found: Option<rows::Model> = change.tx.lock(scope, scope.desk()).await?;
    let is_new = found.is_none();
    let row = found.unwrap_or_else(|| rows::Model {
        id: scope.desk(),
        desk_id: scope.desk(),
        colour: String::new(),
        logo: None,
        logo_kind: String::new(),
        sites: String::new(),
        version: 0,
    });
    if row.version.to_string() != form.version {
        return Err(Refusal::Stale);
    }
    let (logo, logo_kind) = match logo {
        Some(logo) => (Some(logo.bytes), logo.kind.to_owned()),
        None if form.no_logo.is_empty() => (row.logo.clone(), row.logo_kind.clone()),
        None => (None, String::new()),
    };
    let row = rows::Model { colour, logo, logo_kind, sites, version: row.version + 1, ..row };
    change.note(Action::ManageSettings, "appearance", row.id, &["all"]);
    if is_new {
        change.tx.insert(row).await?
    } else {
        change.tx.update(row).await?
    }
    change.commit("").await
}

#[cfg(test)]
mod tests {
    use super::{AppearanceForm, origin};
    use crate::forms::Problem;

    #[test]
    fn a_site_is_an_origin_and_nothing_more() {
        assert_eq!(
            origin("https://WWW.Lindedorp.example/"),
            Ok("https://www.lindedorp.example".to_owned())
        );
        for typed in [
            "http://a.example",
            "https://a",
            "https://a.example/x",
            "https://*.a.example",
            "https://a.example; script-src *",
            "*",
        ] {
            assert_eq!(origin(typed), Err(Problem::NotASite), "{typed}");
        }
    }

    #[test]
    fn a_colour_that_cannot_be_read_comes_back_darker() {
        let form = AppearanceForm { colour: "#ffe615".to_owned(), ..AppearanceForm::default() };
        let Err(Problem::NotReadable(other)) = form.check_colour() else { panic!("it passed") };
        let form = AppearanceForm { colour: other.clone(), ..form };
        assert_eq!(form.check_colour(), Ok(other));
    }
}
