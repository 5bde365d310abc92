//! How a family found the desk (*kanaal*). The list is the desk's own and can be
//! edited; these are the ones of `sources/002`, to start with.

/// Code and Dutch label of the channels that a new desk starts with.
pub const FIRST_CHANNELS: &[(&str, &str)] = &[
    ("infopunt", "Infopunt"),
    ("telefoon", "Telefoon"),
    ("mail", "E-mail"),
    ("kadeekeskaffee", "Kadeekeskaffee"),
    ("voedselwinkel", "Voedselherverdeelwinkel"),
    ("maatschappelijk-werker", "Maatschappelijk werker (OCMW)"),
    ("vdab", "VDAB"),
    ("kinderopvang", "Kinderopvang"),
    ("kind-en-gezin", "Kind & Gezin"),
    ("integratie-inburgering", "Integratie & Inburgering"),
    ("website", "Website"),
    ("andere", "Andere"),
];
