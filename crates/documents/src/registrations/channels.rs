//! Channels by their many spellings.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::columns::plain_words;

/// How a question came in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A channel of the desk's table, by its code.
    Known(String),
    /// A spelling that is not in the table, as written.
    Other(String),
}

/// The spellings of each channel; a desk can edit it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChannelTable {
    /// Code and spellings; capitals, accents, points and spaces make no difference.
    pub channels: Vec<(String, Vec<String>)>,
}

const DEFAULT: &[(&str, &[&str])] = &[
    ("info_point", &["infopunt", "info punt", "IP", "balie", "loket", "aan het loket"]),
    ("kadeekeskaffee", &["kadeekeskaffee", "kadeekes kaffee", "kadeekescafé"]),
    ("phone", &["telefoon", "tel", "telefonisch", "gebeld", "gsm"]),
    ("mail", &["mail", "e-mail", "email", "via mail"]),
    (
        "social_worker",
        &[
            "maatschappelijk werker",
            "maatschappelijk werkster",
            "mw",
            "MW OCMW",
            "OCMW",
            "sociaal huis",
        ],
    ),
    ("vdab", &["vdab"]),
    (
        "childcare",
        &[
            "kinderopvang",
            "KDV",
            "kinderdagverblijf",
            "opvanglocatie",
            "crèche",
            "onthaalouder",
            "OO",
        ],
    ),
    ("kind_en_gezin", &["K&G", "Kind en Gezin", "Kind & Gezin", "KenG", "Opgroeien"]),
    (
        "integration",
        &[
            "integratie & inburgering",
            "integratie en inburgering",
            "I&I",
            "AgII",
            "inburgering",
            "agentschap integratie en inburgering",
        ],
    ),
    ("whatsapp", &["whatsapp", "wapp", "sms"]),
    ("website", &["website", "online", "opvang vlaanderen", "formulier"]),
    ("facebook", &["facebook", "fb", "messenger"]),
];

impl Default for ChannelTable {
    fn default() -> Self {
        let owned = |spellings: &[&str]| spellings.iter().map(|&text| text.to_owned()).collect();
        Self {
            channels: DEFAULT
                .iter()
                .map(|(code, spellings)| ((*code).to_owned(), owned(spellings)))
                .collect(),
        }
    }
}

impl ChannelTable {
    /// The channel of a spelling. To look up many, see [`ChannelTable::lookup`].
    #[must_use]
    pub fn recognise(&self, text: &str) -> Channel {
        self.lookup().recognise(text)
    }

    /// The table, ready to look up many spellings.
    #[must_use]
    pub fn lookup(&self) -> ChannelLookup<'_> {
        let mut codes = HashMap::new();
        for (code, spellings) in &self.channels {
            for spelling in std::iter::once(code).chain(spellings) {
                codes.entry(squeezed(spelling)).or_insert(code.as_str());
            }
        }
        ChannelLookup { codes }
    }
}

/// A [`ChannelTable`] ready to look up many spellings.
#[derive(Debug, Clone)]
pub struct ChannelLookup<'a> {
    codes: HashMap<String, &'a str>,
}

impl ChannelLookup<'_> {
    /// The channel of a spelling.
    #[must_use]
    pub fn recognise(&self, text: &str) -> Channel {
        self.codes.get(&squeezed(text)).map_or_else(
            || Channel::Other(text.trim().to_owned()),
            |code| Channel::Known((*code).to_owned()),
        )
    }
}

/// Small letters without spaces and marks, so that `K & G` is `k&g`.
fn squeezed(text: &str) -> String {
    plain_words(&text.replace('&', " en ")).replace(' ', "")
}
