//! Names that sound or are written alike across languages and alphabets.
//! Works on words as [`crate::search::fold`] writes them.

/// Given names that come in several spellings which no rule below explains. Each line
/// is one name; names that brothers and sisters may both bear are left apart.
const ONE_NAME: &[&[&str]] = &[
    &["mohamed", "mohammed", "muhammad", "mohammad", "mohamad", "muhammed", "muhamed"],
    &["ahmed", "ahmad", "achmed", "ahmet"],
    &["fatima", "fatma", "fatema", "fatime", "fadma"],
    &["aisha", "aicha", "aysha", "ayse", "aischa"],
    &["khadija", "khadidja", "hadija", "hatice"],
    &["olena", "elena", "yelena", "jelena"],
    &["oleksandr", "aleksandr", "alexander", "alexandr"],
    &["oleksandra", "aleksandra", "alexandra"],
    &["oleksii", "oleksiy", "aleksei", "alexei", "alexey"],
    &["andrii", "andriy", "andrei", "andrey", "andrej"],
    &["serhii", "serhiy", "sergei", "sergey", "sergej"],
    &["mykola", "nikolai", "nikolay", "nikolaj"],
    &["dmytro", "dmitri", "dmitry", "dmitrii"],
    &["volodymyr", "vladimir", "wladimir"],
    &["kateryna", "ekaterina", "yekaterina", "jekaterina"],
    &["nataliia", "natalia", "nataliya", "natalya", "natalja"],
    &["yuliia", "yulia", "julia", "yuliya", "julija"],
    &["yusuf", "youssef", "yousef", "yusef", "yousuf", "jozef", "joseph", "josef"],
    &["hussein", "hussain", "hossein", "husein", "huseyin"],
    &["abdullah", "abdallah", "abdulla"],
    &["said", "saeed", "saied", "sayed"],
    &["omar", "umar", "omer", "oumar"],
    &["rachid", "rashid", "rasheed", "rachied"],
    &["maryam", "mariam", "meryem", "myriam", "miriam"],
    &["zeynep", "zainab", "zaynab", "zineb", "zeinab"],
];

/// One spelling for all spellings of a name that sound alike.
#[must_use]
pub fn sound(word: &str) -> String {
    let known = ONE_NAME.iter().find(|spellings| spellings.contains(&word));
    let word = known.and_then(|spellings| spellings.first()).copied().unwrap_or(word);
    let mut letters = word.to_owned();
    for (written, heard) in SOUNDS {
        // Most spellings stand in few words.
        if letters.contains(written) {
            letters = letters.replace(written, heard);
        }
    }
    let mut heard: Vec<char> = letters.chars().collect();
    heard.dedup();
    if heard.len() > 2 && heard.last() == Some(&'h') {
        heard.pop();
    }
    heard.into_iter().collect()
}

/// Spellings and what is heard, in the order in which they are replaced: French,
/// English and Dutch ways to write Arabic, Turkish and Slavic names.
const SOUNDS: &[(&str, &str)] = &[
    ("tch", "x"),
    ("sch", "x"),
    ("zh", "x"),
    ("sh", "x"),
    ("sj", "x"),
    ("ch", "x"),
    ("dj", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("qu", "k"),
    ("ou", "u"),
    ("oe", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ie", "i"),
    ("ij", "i"),
    ("c", "k"),
    ("q", "k"),
    ("w", "v"),
    ("z", "s"),
    ("y", "i"),
    ("j", "i"),
];

/// The bones of a name: what is left when vowels are dropped and like sounds are one.
/// Far more names share one than sound alike; only for looking up.
#[must_use]
pub fn skeleton(word: &str) -> String {
    let heard = sound(word);
    let mut bones: Vec<char> = Vec::new();
    for letter in heard.chars() {
        let bone = match letter {
            'a' | 'e' | 'i' | 'o' | 'u' if bones.is_empty() => 'a',
            'a' | 'e' | 'i' | 'o' | 'u' | 'h' => continue,
            'd' => 't',
            'b' => 'p',
            'g' => 'k',
            'v' => 'f',
            other => other,
        };
        bones.push(bone);
    }
    bones.dedup();
    bones.into_iter().take(5).collect()
}

#[cfg(test)]
mod tests {
    use super::{skeleton, sound};

    #[test]
    fn one_name_in_many_spellings() {
        for spellings in [
            ["mohamed", "muhammad", "mohammed"],
            ["olena", "elena", "yelena"],
            ["fatma", "fatima", "fatema"],
            ["yasmina", "jasmina", "yassmina"],
            ["khalid", "halid", "khaalid"],
            ["youssra", "yusra", "yoesra"],
            ["sarah", "sara", "saara"],
            ["dounia", "dunya", "doenja"],
            ["katarina", "catharina", "katharina"],
            ["shaima", "chaima", "sjaima"],
        ] {
            let [first, second, third] = spellings;
            assert_eq!(sound(first), sound(second));
            assert_eq!(sound(first), sound(third));
            assert_eq!(skeleton(first), skeleton(second));
        }
    }

    #[test]
    fn brothers_and_sisters_do_not_sound_alike() {
        for (one, other) in [
            ("lina", "luna"),
            ("emma", "emmy"),
            ("noor", "nora"),
            ("marie", "maria"),
            ("louis", "louise"),
            ("hasan", "husein"),
            ("mila", "mia"),
            ("adam", "aden"),
            ("oleksandr", "oleksandra"),
            ("amin", "amina"),
        ] {
            assert_ne!(sound(one), sound(other), "{one} {other}");
        }
    }
}
