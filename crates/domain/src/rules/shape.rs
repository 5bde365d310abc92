//! What a reader of TOML says of a file that does not have the shape of a rule file, in
//! words that help: which key was meant, what is missing, what to write instead.

/// The complaint of a source without words.
pub(super) const NO_SOURCE: &str = "the source is empty";

/// A complaint of the reader.
pub(super) struct Shape<'a> {
    message: &'a str,
    /// The words between backticks, in order: first the one at fault.
    words: Vec<&'a str>,
}

impl<'a> Shape<'a> {
    pub(super) fn of(message: &'a str) -> Self {
        Self { message, words: message.split('`').skip(1).step_by(2).collect() }
    }

    /// The key that is missing.
    pub(super) fn missing(&self) -> Option<&'a str> {
        self.first_when("missing field")
    }

    fn first_when(&self, start: &str) -> Option<&'a str> {
        self.words.first().copied().filter(|_| self.message.starts_with(start))
    }

    fn not_known(&self) -> Option<&'a str> {
        self.first_when("unknown field").or_else(|| self.first_when("unknown variant"))
    }

    /// The word that was probably meant: near enough to be a slip of the pen.
    pub(super) fn suggestion(&self) -> Option<&'a str> {
        let wrong = self.not_known()?;
        nearest(wrong, self.words.iter().skip(1).copied())
    }

    /// What is wrong.
    pub(super) fn what(&self) -> String {
        if let Some(field) = self.missing() {
            return format!("`{field}` is missing");
        }
        if let Some(key) = self.first_when("unknown field") {
            return format!("unknown key `{key}`");
        }
        if let Some(word) = self.first_when("unknown variant") {
            return format!("unknown word `{word}`");
        }
        self.message.replace('\n', " ")
    }

    /// What to do about it.
    pub(super) fn remedy(&self) -> String {
        if let Some(meant) = self.suggestion() {
            return format!("did you mean `{meant}`?");
        }
        if self.not_known().is_some() && self.words.len() > 1 {
            let known = self.words.get(1..).unwrap_or_default().join("`, `");
            return format!("write one of `{known}`, or leave it out");
        }
        match self.missing() {
            Some("source") => "name the law, letter or page, with its date".to_owned(),
            Some(field) => format!("add `{field} = ...` to this entry"),
            None if self.message == NO_SOURCE => {
                "name the law, letter or page, with its date".to_owned()
            }
            None => "compare the entry with the file that comes with Kinderloket".to_owned(),
        }
    }

    /// The same text with the line of an unknown key left blank, to read on for more. Only
    /// where the key begins its line: elsewhere too much would go with it.
    pub(super) fn without_unknown_key(&self, text: &str, at: usize) -> Option<String> {
        let key = self.first_when("unknown field")?;
        let start = text.get(..at)?.rfind('\n').map_or(0, |before| before + 1);
        let rest = text.get(start..)?;
        let line = rest.split('\n').next()?;
        let (left, value) = line.split_once('=')?;
        let opens = value.matches(['[', '{']).count();
        let one_line = opens == value.matches([']', '}']).count() && !value.contains("\"\"\"");
        if left.trim() != key || !one_line {
            return None;
        }
        let blank = " ".repeat(line.len());
        Some(format!("{}{blank}{}", text.get(..start)?, rest.get(line.len()..)?))
    }
}

/// The nearest of some words, when no more than a third of the letters differ.
pub(super) fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let most = word.chars().count() / 3;
    let near = known.map(|other| (differing(word, other), other)).min_by_key(|(far, _)| *far)?;
    (near.0 <= most).then_some(near.1)
}

/// How many letters to add, drop, change or swap with their neighbour.
fn differing(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, against) in other.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&row, j) + usize::from(letter != against);
            let mut least = changed.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let swapped = i > 0
                && j > 0
                && one.get(i - 1) == Some(against)
                && other.get(j - 1) == Some(letter);
            if swapped {
                least = least.min(at(&before, j - 1) + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{differing, nearest};

    #[test]
    fn a_slip_of_the_pen_is_near_and_another_word_is_not() {
        for (one, other, far) in [
            ("source", "suorce", 1),
            ("label", "labels", 1),
            ("valid_to", "valid_from", 3),
            ("", "a", 1),
        ] {
            assert_eq!(differing(one, other), far, "{one} {other}");
        }
        let known = || ["source", "label", "valid_from", "valid_to"].into_iter();
        assert_eq!(nearest("soruce", known()), Some("source"));
        assert_eq!(nearest("valid_tot", known()), Some("valid_to"));
        assert_eq!(nearest("weight", known()), None);
    }
}
