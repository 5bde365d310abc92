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
    use crate::{LOCALES, Locale};
    use domain::templates::child_named;

    /// Of each language: what no SMS may say, and what it may.
    const SAID: &[(Locale, &[&str], &[&str])] = &[
        (
            Locale::Nl,
            &["uw kind", "de kinderen", "uw zoontje", "uw dochter", "de baby's", "een peuter"],
            &["Kinderloket", "kinderopvang", "Wij zoeken verder.", "een persoon", "de dokter"],
        ),
        (
            Locale::En,
            &["your child's place", "for the children", "your son", "your Daughter", "the baby"],
            &["this season", "an appointment", "a person", "kind regards"],
        ),
        (
            Locale::Fr,
            &["l’enfant", "de vos enfants", "votre fils", "votre fille", "Bébé", "le petit frère"],
            &["la file d’attente", "un rendez-vous", "profil", "l’accueil"],
        ),
        (
            Locale::Uk,
            &["вашої дитини", "для дітей", "ваш син", "вашої доньки", "немовля", "малюка"],
            &["дочекайтеся", "синій", "дітися", "новини", "зустріч"],
        ),
        (
            Locale::Ar,
            &["طفلكم", "لأطفالكم", "ابنكم", "لابنتكم", "رضيعًا", "والطفل", "أولادكم"],
            &["لديكم أسئلة", "اتصلوا بنا", "الرد قبل", "نواصل البحث"],
        ),
        (
            Locale::Tr,
            &["çocuğunuz", "çocuklar", "bebeğiniz", "oğlunuz", "kızınız", "İkizler"],
            &["kızgın", "randevunuz", "haber var", "yanıt bekliyor"],
        ),
        (
            Locale::Ro,
            &["copilul", "copiilor", "bebelușul", "fiul", "fiica", "fetița", "fetita", "băiatul"],
            &["fiecare", "fiind", "locul", "răspuns", "întâlnire"],
        ),
        (
            Locale::Bg,
            &["детето", "децата", "бебето", "сина Ви", "дъщеря Ви", "момчето", "близнаци"],
            &["детайли", "синя", "новини", "отговор"],
        ),
        (
            Locale::Pl,
            &["dziecka", "dzieci", "niemowlę", "syna", "córki", "bliźniaki", "maluszek"],
            &["dziękujemy", "synonim", "spotkanie", "dzień dobry"],
        ),
        (
            Locale::Es,
            &["su hijo", "la niña", "los ninos", "el bebé", "mellizos"],
            &["noticias", "una pequeña pregunta", "su cita", "Llame al"],
        ),
    ];

    #[test]
    fn an_sms_is_known_to_name_a_child_in_every_language() {
        for l in LOCALES {
            let same = |said: &&(Locale, _, _)| said.0 == *l || l.is_dutch() && said.0.is_dutch();
            let Some((_, child, other)) = SAID.iter().find(same) else {
                panic!("nothing is said in {l:?}")
            };
            for said in *child {
                assert!(child_named(said, l.child_words()).is_some(), "{l:?}: {said}");
            }
            for said in *other {
                assert_eq!(child_named(said, l.child_words()), None, "{l:?}: {said}");
            }
        }
    }

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
