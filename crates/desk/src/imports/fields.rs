//! What a column can hold, as words for forms, addresses and texts.

use documents::locations::LocationField;
use documents::registrations::Field;
use domain::imports::ImportKind;

const REGISTRATION: &[(&str, Field)] = &[
    ("date-asked", Field::DateAsked),
    ("name", Field::Name),
    ("given-name", Field::GivenName),
    ("surname", Field::Surname),
    ("phone", Field::Phone),
    ("email", Field::Email),
    ("channel", Field::Channel),
    ("question", Field::Question),
    ("actions", Field::Actions),
    ("colleague", Field::Colleague),
    ("offer", Field::Offer),
    ("wanted-from", Field::WantedFrom),
    ("child-name", Field::ChildName),
    ("birth-date", Field::BirthDate),
    ("municipality", Field::Municipality),
    ("school", Field::School),
    ("month-1", Field::Month(1)),
    ("month-2", Field::Month(2)),
    ("month-3", Field::Month(3)),
    ("month-4", Field::Month(4)),
    ("month-5", Field::Month(5)),
    ("month-6", Field::Month(6)),
    ("month-7", Field::Month(7)),
    ("month-8", Field::Month(8)),
    ("month-9", Field::Month(9)),
    ("month-10", Field::Month(10)),
    ("month-11", Field::Month(11)),
    ("month-12", Field::Month(12)),
];

const LOCATION: &[(&str, LocationField)] = &[
    ("name", LocationField::Name),
    ("organiser", LocationField::Organiser),
    ("kind", LocationField::Kind),
    ("address", LocationField::Address),
    ("postcode", LocationField::Postcode),
    ("municipality", LocationField::Municipality),
    ("phone", LocationField::Phone),
    ("email", LocationField::Email),
    ("places", LocationField::Places),
    ("tariff", LocationField::Tariff),
    ("tier", LocationField::Tier),
    ("dossier-number", LocationField::DossierNumber),
];

/// The words of all that a column can hold, in the order in which people should see them.
#[must_use]
pub fn words(kind: ImportKind) -> Vec<&'static str> {
    match kind {
        ImportKind::Registrations => REGISTRATION.iter().map(|(word, _)| *word).collect(),
        ImportKind::Locations => LOCATION.iter().map(|(word, _)| *word).collect(),
    }
}

pub(super) fn registration(word: &str) -> Option<Field> {
    REGISTRATION.iter().find(|(known, _)| *known == word).map(|(_, field)| *field)
}

pub(super) fn registration_word(field: Field) -> &'static str {
    REGISTRATION.iter().find(|(_, known)| *known == field).map_or("", |(word, _)| word)
}

pub(super) fn location(word: &str) -> Option<LocationField> {
    LOCATION.iter().find(|(known, _)| *known == word).map(|(_, field)| *field)
}

/// The word of what a column of a list of locations holds, also for what is wrong with it.
#[must_use]
pub fn location_word(field: LocationField) -> &'static str {
    LOCATION.iter().find(|(_, known)| *known == field).map_or("", |(word, _)| word)
}
