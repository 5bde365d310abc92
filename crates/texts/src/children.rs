//! Children as people call them.

use crate::Locale;

impl Locale {
    /// What a child is called: its given name, or its number in the family while it has none.
    /// So twins that are not born yet are told apart. The only child of a family has number 0
    /// here: nobody has to wonder where "child 2" is.
    #[must_use]
    pub fn child_called(self, given: &str, number: i32) -> String {
        if given.is_empty() { self.child_number(number) } else { given.to_owned() }
    }

    /// The same with the family name.
    #[must_use]
    pub fn child_full(self, given: &str, surname: &str, number: i32) -> String {
        format!("{} {surname}", self.child_called(given, number)).trim().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use crate::Locale;

    #[test]
    fn a_child_is_called_by_its_name_or_its_number() {
        for (given, surname, number, called, full) in [
            ("Noor", "Proef", 1, "Noor", "Noor Proef"),
            ("Noor", "", 1, "Noor", "Noor"),
            ("", "Proef", 1, "Kind 1", "Kind 1 Proef"),
            ("", "Proef", 2, "Kind 2", "Kind 2 Proef"),
            ("", "", 3, "Kind 3", "Kind 3"),
            ("", "Proef", 0, "Het kind", "Het kind Proef"),
        ] {
            assert_eq!(Locale::Nl.child_called(given, number), called);
            assert_eq!(Locale::Nl.child_full(given, surname, number), full);
        }
        assert_eq!(Locale::En.child_called("", 2), "Child 2");
    }
}
