//! Recognising columns by their headings, whatever the list is about.

use crate::people::fold;
use crate::sheets::Sheet;

/// How many rows at the top are searched for the headings.
const SEARCHED: usize = 40;

/// The headings a field goes by, folded (small letters, no accents, no marks).
pub(crate) type Headings<F> = [(F, &'static [&'static str])];

/// Letters and digits in small, words with one space between.
pub(crate) fn plain_words(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// The field a heading most likely stands for, with a confidence between 0 and 1.
pub(crate) fn recognise<F: Copy>(heading: &str, table: &Headings<F>) -> Option<(F, f32)> {
    if heading.len() > 120 {
        return None;
    }
    let heading = plain_words(heading);
    if heading.is_empty() {
        return None;
    }
    let mut best: Option<(F, f32)> = None;
    for (field, phrases) in table {
        for phrase in *phrases {
            let likeness = likeness(&heading, phrase);
            if likeness > best.map_or(0.0, |(_, known)| known) {
                best = Some((*field, likeness));
            }
        }
    }
    best
}

fn likeness(heading: &str, phrase: &str) -> f32 {
    if heading == phrase {
        return 1.0;
    }
    if format!(" {heading} ").contains(&format!(" {phrase} ")) {
        let share = phrase.len() as f32 / heading.len() as f32;
        return 0.4f32.mul_add(share, 0.5);
    }
    if phrase.len() >= 5 && strsim::jaro_winkler(heading, phrase) > 0.93 {
        return 0.6;
    }
    0.0
}

/// The row (its place in `sheet.rows`) with the most different fields, if there are at least two.
pub(crate) fn header_row<F: Copy + PartialEq>(
    sheet: &Sheet,
    table: &Headings<F>,
) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize)> = None;
    for (at, row) in sheet.rows.iter().take(SEARCHED).enumerate() {
        let mut fields: Vec<F> = Vec::new();
        for cell in &row.cells {
            if let Some((field, confidence)) = recognise(&cell.value.to_string(), table)
                && confidence >= 0.6
                && !fields.contains(&field)
            {
                fields.push(field);
            }
        }
        if fields.len() >= 2 && fields.len() > best.map_or(0, |(_, known)| known) {
            best = Some((at, fields.len()));
        }
    }
    best
}

/// One field for each column: where two columns claim a field that can stand only once, the surest keeps it.
pub(crate) fn settle<F: Copy + PartialEq>(
    claims: &mut [(usize, Option<(F, f32)>)],
    repeatable: impl Fn(F) -> bool,
) {
    for at in 0..claims.len() {
        let Some((column, Some((field, confidence)))) = claims.get(at).copied() else {
            continue;
        };
        let beaten = !repeatable(field)
            && claims.iter().any(|(other, claim)| {
                *other != column
                    && claim.is_some_and(|(theirs, sure)| {
                        theirs == field
                            && (sure > confidence || (sure >= confidence && *other < column))
                    })
            });
        if beaten && let Some((_, claim)) = claims.get_mut(at) {
            *claim = None;
        }
    }
}
