//! Invented people. Surnames say that they are invented; phone numbers are in the mobile
//! series 0450, which no operator in Belgium has; the postcode 9999 exists nowhere.

use rand::RngExt as _;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;

const GIVEN: &[&str] = &[
    "An", "Fatma", "Sofie", "Olena", "Elif", "Marta", "Joke", "Amina", "Ioana", "Katrien", "Sara",
    "Nadia", "Zeynep", "Veerle", "Mariam", "Lies", "Hanne", "Tomas", "Karim", "Pieter", "Yusuf",
    "Jan", "Mihai", "Andriy", "Piotr", "Carmen", "Lucia", "Ivana", "Samira", "Brecht",
];

const CHILDREN: &[&str] = &[
    "Noor", "Milan", "Kaat", "Lore", "Adam", "Emma", "Yara", "Finn", "Mila", "Louis", "Aylin",
    "Danylo", "Ella", "Imran", "Sofia", "Stan", "Zoë", "Matei", "Lina", "Otis", "Hasan", "Juna",
    "Wout", "Amira", "Lotte", "Elias", "Nina", "Alex", "Maja", "Bas",
];

const SURNAMES: &[&str] = &[
    "Verzonnen",
    "Voorbeeld",
    "Van Testen",
    "De Proef",
    "El Monster",
    "Demirtest",
    "Vanden Schijn",
    "Janssens-Proef",
    "O'Fictie",
    "Çelik-Test",
    "Van der Schets",
    "Müller-Proef",
    "Peeters-Model",
    "Probuška",
    "Fantasieva",
    "De Schets",
    "Maes-Toets",
    "Van Bedacht",
    "Haddad-Proef",
    "Nepveu",
    "Ben Fictie",
    "Kowalska-Test",
    "Ionescu-Test",
    "Van Doen-Alsof",
    "De Wensvorm",
    "Sjabloon",
];

const STREETS: &[&str] = &[
    "Lindelaan",
    "Kerkstraat",
    "Stationsstraat",
    "Molenweg",
    "Vaartdijk",
    "Schoolstraat",
    "Beukendreef",
    "Marktplein",
    "Boomgaardstraat",
    "Wijngaardveld",
];

/// Draws people from a seed.
pub struct People<'a>(pub &'a mut StdRng);

impl People<'_> {
    fn one(&mut self, of: &[&'static str]) -> &'static str {
        of.choose(self.0).copied().unwrap_or("Voorbeeld")
    }

    /// Given name of a parent.
    pub fn given(&mut self) -> &'static str {
        self.one(GIVEN)
    }

    /// Given name of a child.
    pub fn child(&mut self) -> &'static str {
        self.one(CHILDREN)
    }

    /// Surname: mostly two, so that not half the town has the same name.
    pub fn surname(&mut self) -> String {
        let first = self.one(SURNAMES);
        if self.0.random_range(0..100) < 15 {
            return first.to_owned();
        }
        format!("{first} {}", self.one(SURNAMES))
    }

    /// Street and number.
    pub fn street(&mut self) -> String {
        let street = self.one(STREETS);
        format!("{street} {}", self.0.random_range(1..180))
    }

    /// A mobile number in a series that nobody has.
    pub fn phone(&mut self) -> String {
        format!("+32450{:06}", self.0.random_range(0..1_000_000))
    }
}
