//! Channels by their many spellings.

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
    /// The channel of a spelling.
    #[must_use]
    pub fn recognise(&self, text: &str) -> Channel {
        let wanted = squeezed(text);
        self.channels
            .iter()
            .find(|(code, spellings)| {
                squeezed(code) == wanted || spellings.iter().any(|known| squeezed(known) == wanted)
            })
            .map_or_else(
                || Channel::Other(text.trim().to_owned()),
                |(code, _)| Channel::Known(code.clone()),
            )
    }
}

/// Small letters without spaces and marks, so that `K & G` is `k&g`.
fn squeezed(text: &str) -> String {
    plain_words(&text.replace('&', " en ")).replace(' ', "")
}
