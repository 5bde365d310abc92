//! The people who ask: of many desks, each with families of its own, so that no answer is
//! simply the one before.

use crate::http::{Connection, Question};
use crate::ranking::mixed;
use std::net::SocketAddr;

/// Desks of which people sign in: below what one network may do in a row.
const MOST_DESKS: usize = 24;
/// Pages of the list of requests from which each takes families.
const PAGES: usize = 3;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Served from memory, before sign-in and everything else.
    Asset,
    /// A page that says the same to everybody: every layer but sign-in.
    StaticPage,
    /// *Vandaag*.
    Today,
    /// The file of a family.
    File,
    /// The list of requests.
    Requests,
    /// A name with one slip.
    Search,
    /// The same, while typing.
    Typing,
}

impl Sort {
    /// In the order of the table.
    pub const ALL: [Self; 7] = [
        Self::Asset,
        Self::StaticPage,
        Self::Today,
        Self::File,
        Self::Requests,
        Self::Search,
        Self::Typing,
    ];

    /// As the table says it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asset => "static asset",
            Self::StaticPage => "static page",
            Self::Today => "Vandaag",
            Self::File => "file of a family",
            Self::Requests => "requests",
            Self::Search => "search with a spelling mistake",
            Self::Typing => "the same, while typing",
        }
    }
}

struct Person {
    cookie: String,
    desk: usize,
    /// Code and surname of families of the desk.
    families: Vec<(String, String)>,
}

/// The people who ask.
pub struct Crowd {
    address: SocketAddr,
    people: Vec<Person>,
}

impl Crowd {
    /// Signs everybody in.
    pub fn at(address: SocketAddr) -> Self {
        let mut people = Vec::new();
        for desk in 0..MOST_DESKS {
            let prefix = if desk == 0 { String::new() } else { format!("dorp-{desk}.") };
            let mut connection = Connection::to(address);
            let Some(cookie) = connection.sign_in(&format!("{prefix}els@lindedorp.example")) else {
                break;
            };
            let families = families(&mut connection, &cookie);
            people.push(Person { cookie, desk, families });
        }
        if let [only] = people.as_slice() {
            // One desk: its colleagues ask too.
            let families = only.families.clone();
            for name in ["griet", "nele"] {
                let email = format!("{name}@lindedorp.example");
                let cookie = Connection::to(address).sign_in(&email).expect("signed in");
                people.push(Person { cookie, desk: 0, families: families.clone() });
            }
        }
        Self { address, people }
    }

    /// Opens a connection.
    pub fn connect(&self) -> Connection {
        Connection::to(self.address)
    }

    pub fn people(&self) -> usize {
        self.people.len()
    }

    pub fn desks(&self) -> usize {
        self.people.iter().map(|person| person.desk + 1).max().unwrap_or(0)
    }

    pub fn families(&self) -> usize {
        let mut all: Vec<_> =
            self.people.iter().flat_map(|person| &person.families).map(|(code, _)| code).collect();
        all.sort_unstable();
        all.dedup();
        all.len()
    }

    /// The cookie of one of them.
    pub fn person(&self, turn: usize) -> &str {
        self.people.get(turn % self.people.len()).map_or("", |person| &person.cookie)
    }

    /// What is asked at this turn, and by whom.
    pub fn question(&self, sort: Sort, turn: usize) -> Question {
        let person = self.people.get(turn % self.people.len()).expect("somebody");
        let families = &person.families;
        let number = turn / self.people.len();
        let (code, surname) = families.get(number % families.len()).expect("a family");
        let path = match sort {
            Sort::Asset => "/s/credits.html".to_owned(),
            Sort::StaticPage => "/about/accessibility".to_owned(),
            Sort::Today => "/today".to_owned(),
            Sort::File => format!("/families/{code}"),
            Sort::Requests => format!("/requests?page={}", 1 + number % PAGES),
            Sort::Search => format!("/search?q={}", slip(surname, turn)),
            Sort::Typing => format!("/search/suggestions?q={}", slip(surname, turn)),
        };
        Question { cookie: person.cookie.clone(), path }
    }
}

/// Families as they stand in the list of requests.
fn families(connection: &mut Connection, cookie: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for page in 1..=PAGES {
        let path = format!("/requests?page={page}");
        let list = connection.get(&Question { cookie: cookie.to_owned(), path }).body;
        found.extend(list.split("/families/").skip(1).filter_map(|rest| {
            let (code, rest) = rest.split_once('"')?;
            let (name, _) = rest.split_once("<bdi>")?.1.split_once("</bdi>")?;
            let surname = name.split(' ').next_back()?;
            Some((code.to_owned(), surname.to_owned()))
        }));
    }
    assert!(!found.is_empty(), "families in the list of requests");
    found
}

/// A name without one of its letters, when it is long enough for a slip.
fn slip(name: &str, turn: usize) -> String {
    let mut letters: Vec<char> = name.chars().filter(char::is_ascii_alphabetic).collect();
    let lot = mixed(u64::try_from(turn).unwrap_or_default());
    if letters.len() > 5 {
        let size = u64::try_from(letters.len()).unwrap_or(1);
        letters.remove(usize::try_from(lot % size).unwrap_or_default());
    }
    letters.into_iter().collect()
}
