//! Pictograms for families: always a picture and a word, and the same picture for the same
//! thing on every page and on paper. `web/pictograms.txt` says which drawing each is.

use askama::Template;
use askama::filters::HtmlSafe;

macro_rules! pictograms {
    ($($(#[$meta:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// What a picture stands for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Picto { $($(#[$meta])* $name),+ }

        impl Picto {
            /// Its file, without `.svg`.
            #[must_use]
            pub const fn file(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$name),+];
        }
    };
}

pictograms! {
    /// Ask for childcare.
    Ask = "ask",
    /// My request.
    MyRequest = "my-request",
    /// The care there is.
    Offer = "offer",
    /// What childcare is.
    Care = "care",
    /// A parent asks alone.
    Alone = "alone",
    /// Somebody helps to ask.
    Helper = "helper",
    /// On paper.
    Paper = "paper",
    /// Print this.
    Print = "print",
    /// Go on later.
    Later = "later",
    /// Listen to this.
    Listen = "listen",
    /// An explanation.
    Question = "question",
    /// I do not know.
    NotKnown = "not-known",
    /// Yes.
    Yes = "yes",
    /// No.
    No = "no",
    /// A child that is born.
    ChildBorn = "child-born",
    /// A child that is still to be born.
    ChildDue = "child-due",
    /// One more.
    OneMore = "one-more",
    /// As soon as possible.
    Soon = "soon",
    /// From a day.
    Date = "date",
    /// The same days every week.
    DaysFixed = "days-fixed",
    /// Days that change.
    DaysChanging = "days-changing",
    /// Early in the morning.
    Early = "early",
    /// In the daytime.
    Daytime = "daytime",
    /// In the evening.
    Evening = "evening",
    /// At night.
    Night = "night",
    /// At the weekend.
    Weekend = "weekend",
    /// Group care.
    GroupCare = "group-care",
    /// Care in a home.
    FamilyCare = "family-care",
    /// The price.
    Price = "price",
    /// A person, a name.
    Person = "person",
    /// By phone.
    Call = "call",
    /// By SMS.
    Sms = "sms",
    /// By WhatsApp.
    Whatsapp = "whatsapp",
    /// By e-mail.
    Email = "email",
    /// By letter.
    Letter = "letter",
    /// Come to the desk.
    Visit = "visit",
    /// Through somebody that the family trusts.
    Trusted = "trusted",
    /// Where somebody lives.
    Address = "address",
    /// No fixed address.
    NoAddress = "no-address",
    /// Language.
    Language = "language",
    /// An interpreter.
    Interpreter = "interpreter",
    /// Reading is hard.
    Reading = "reading",
    /// Work.
    Work = "work",
    /// Lessons or training.
    Study = "study",
    /// Looking for work.
    JobSearch = "job-search",
    /// Health.
    Health = "health",
    /// Time to rest.
    Rest = "rest",
    /// In need.
    Crisis = "crisis",
    /// A child that needs more care.
    CareNeed = "care-need",
    /// Send.
    Send = "send",
}

impl Picto {
    /// The picture with a word beside it.
    #[must_use]
    pub fn with(self, word: impl Into<String>) -> Pictogram {
        Pictogram { file: self.file(), word: word.into() }
    }
}

/// A picture and its word.
#[derive(Template)]
#[template(
    source = r#"<span class="kl-picto"><img src="/s/pictograms/{{ file }}.svg" alt="" width="56" height="56"><span>{{ word }}</span></span>"#,
    ext = "html"
)]
pub struct Pictogram {
    file: &'static str,
    word: String,
}

impl HtmlSafe for Pictogram {}

#[cfg(test)]
mod tests {
    use super::Picto;
    use std::collections::HashSet;

    #[test]
    fn a_picture_has_one_meaning_and_a_meaning_one_picture() {
        let list = include_str!("../../../web/pictograms.txt");
        let lines: Vec<(&str, &str)> = list
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| line.split_once(" as ").unwrap_or((line, "")))
            .collect();
        let meanings: HashSet<&str> = lines.iter().map(|(meaning, _)| *meaning).collect();
        let pictures: HashSet<&str> = lines.iter().map(|(_, picture)| *picture).collect();
        assert_eq!(meanings.len(), lines.len(), "a meaning stands there twice");
        assert_eq!(pictures.len(), lines.len(), "a picture stands there twice");
        let named: HashSet<&str> = Picto::ALL.iter().map(|picto| picto.file()).collect();
        assert_eq!(named, meanings, "the list of drawings and the names in the program differ");
    }
}
