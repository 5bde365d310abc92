//! Dutch within a page in another language: an element with its own language and direction,
//! so that a screen reader speaks it as Dutch.

use texts::{DUTCH_BEGINS, DUTCH_ENDS};

const OPENS: &str = "<span class=\"kl-dutch\" lang=\"nl\" dir=\"ltr\">";
const CLOSES: &str = "</span>";

/// Elements that may hold text only.
const TEXT_ONLY: [&str; 4] = ["title", "option", "textarea", "script"];

/// Puts each marked Dutch text of a page in an element of its own. Within a tag, a title or
/// a list of options, where none may stand, the marks stay: there they keep the order right.
pub fn mark(html: String) -> String {
    if !html.contains(DUTCH_BEGINS) {
        return html;
    }
    let mut marked = String::with_capacity(html.len() + 1024);
    let mut open = Vec::new();
    let mut text_only = false;
    for part in html.split_inclusive('>') {
        let (text, tag) = part.split_at(part.find('<').unwrap_or(part.len()));
        if text_only {
            marked.push_str(text);
        } else {
            push(&mut marked, &mut open, text);
        }
        marked.push_str(tag);
        let name = tag.trim_start_matches(['<', '/']).split([' ', '>', '\n']).next();
        if name.is_some_and(|name| TEXT_ONLY.contains(&name)) {
            text_only = !tag.starts_with("</");
        }
    }
    marked
}

/// Marks within marks are those that isolate a value: they stay.
fn push(marked: &mut String, open: &mut Vec<bool>, text: &str) {
    for letter in text.chars() {
        match letter {
            DUTCH_BEGINS => {
                open.push(true);
                marked.push_str(OPENS);
            }
            '\u{2067}' | '\u{2068}' => {
                open.push(false);
                marked.push(letter);
            }
            DUTCH_ENDS if open.pop() == Some(true) => marked.push_str(CLOSES),
            _ => marked.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn a_dutch_text_is_an_element() {
        let page = "<p>Oui \u{2066}Ja\u{2069}.</p>".to_owned();
        let expected = "<p>Oui <span class=\"kl-dutch\" lang=\"nl\" dir=\"ltr\">Ja</span>.</p>";
        assert_eq!(mark(page), expected);
    }

    #[test]
    fn no_element_stands_where_none_may() {
        for page in [
            "<title>\u{2066}Ja\u{2069}</title>",
            "<select><option value=\"x\">\u{2066}Ja\u{2069}</option></select>",
            "<a aria-label=\"\u{2066}Ja\u{2069}\"></a>",
        ] {
            assert_eq!(mark(page.to_owned()), page);
        }
    }

    #[test]
    fn isolated_values_stay_isolated() {
        let page = "<p>\u{2068}12\u{2069} \u{2066}Ja\u{2069}</p>".to_owned();
        assert!(mark(page).starts_with("<p>\u{2068}12\u{2069} <span"));
    }
}
