//! Tasks as people read them.

use crate::Locale;

impl Locale {
    /// What to do: what the program planned in the language of the reader, what a colleague
    /// wrote as it was written.
    #[must_use]
    pub fn task_title(self, kind: &str, detail: &str, title: &str) -> String {
        if kind.is_empty() { title.to_owned() } else { self.task_words(detail, kind) }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Locale, desk_locales};
    use domain::tasks::TaskKind;

    #[test]
    fn every_kind_has_its_own_words() {
        for l in desk_locales() {
            let mut words: Vec<String> =
                TaskKind::ALL.iter().map(|kind| l.task_title(kind.word(), "K7", "")).collect();
            words.sort();
            words.dedup();
            assert_eq!(words.len(), TaskKind::ALL.len(), "{l:?}");
        }
        assert_eq!(Locale::En.task_title("", "", "Bel oma"), "Bel oma");
    }
}
