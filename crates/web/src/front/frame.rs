//! What every page of the front of house has in common: the desk and its phone, the
//! language with Dutch always one tap away, the way back.

use crate::languages::LanguageBar;
use crate::page::done;
use crate::recordings;
use desk::appearance::Appearance;
use desk::front::FrontDesk;
use store::entities::desk::Model as Desk;
use texts::Locale;

/// The frame of a page for families.
pub struct FrontPage {
    /// Language.
    pub l: Locale,
    /// Title, without the name of the desk.
    pub title: String,
    /// Name of the desk; empty when none is chosen yet.
    pub desk: String,
    /// Its front page, or the page to find a desk.
    pub home: String,
    /// Its phone number as stored; empty when there is none.
    pub phone: String,
    /// Where the link back leads; empty for none.
    pub back: String,
    /// A word that says what was just done; empty when nothing was.
    pub done: String,
    /// Whether the form on it has errors: told first in the title.
    pub has_errors: bool,
    /// The address, to come back to after choosing a language.
    pub path: String,
    /// What the page is about, for search engines; empty for nothing to say.
    pub description: String,
    /// The one address under which search engines know it; empty for this one.
    pub canonical: String,
    /// Whether search engines may show it.
    pub listed: bool,
    /// The style sheet with the colour of the desk; empty for none.
    pub style: String,
    /// The logo of the desk; empty for none.
    pub logo: String,
    /// The address where a person reads this page; empty when nobody did.
    pub recording: String,
}

impl FrontPage {
    /// A page of a desk, at this address.
    #[must_use]
    pub fn new(desk: &FrontDesk, l: Locale, title: impl Into<String>, path: &str) -> Self {
        Self::of_desk(&desk.row, &desk.appearance, l, title, path)
    }

    /// A page of a desk whose address does not name it: one's own file, a link.
    #[must_use]
    pub fn of_desk(
        desk: &Desk,
        appearance: &Appearance,
        l: Locale,
        title: impl Into<String>,
        path: &str,
    ) -> Self {
        let kept = |what: &str, there: bool| {
            if !there {
                return String::new();
            }
            // A browser may keep it: the address changes with the thing.
            format!("/d/{}/{what}?v={}", desk.code, appearance.version)
        };
        Self {
            desk: desk.name.clone(),
            home: format!("/d/{}", desk.code),
            phone: desk.phone.clone(),
            style: kept("style.css", appearance.colour.is_some()),
            logo: kept("logo", appearance.has_logo),
            ..Self::of_nobody(l, title, path)
        }
    }

    /// A page of no desk in particular, at this address.
    #[must_use]
    pub fn of_nobody(l: Locale, title: impl Into<String>, path: &str) -> Self {
        Self {
            l,
            title: title.into(),
            desk: String::new(),
            home: "/".to_owned(),
            phone: String::new(),
            back: String::new(),
            done: done(path),
            has_errors: false,
            path: path.to_owned(),
            description: String::new(),
            canonical: String::new(),
            listed: true,
            style: String::new(),
            logo: String::new(),
            recording: recordings::of_page(l, path),
        }
    }

    /// The choice of languages.
    #[must_use]
    pub fn language_bar(&self) -> LanguageBar {
        LanguageBar::new(self.l, &self.path)
    }

    /// With a link back to this address.
    #[must_use]
    pub fn back_to(mut self, path: impl Into<String>) -> Self {
        self.back = path.into();
        self
    }

    /// With what it is about, for search engines.
    #[must_use]
    pub fn described(mut self, description: String) -> Self {
        self.description = description;
        self
    }

    /// With the one address under which search engines know it.
    #[must_use]
    pub fn canonical(mut self, address: String) -> Self {
        self.canonical = address;
        self
    }

    /// Kept out of search engines.
    #[must_use]
    pub const fn unlisted(mut self) -> Self {
        self.listed = false;
        self
    }
}
