//! The plain way in which a desk writes a page: paragraphs with an empty line between,
//! `## ` before a heading, `- ` before each thing of a list, `[words](address)` for a link.
//! There is nothing else, so nothing a writer types can become code in a page.

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(Vec<Piece>),
    /// A list.
    List(Vec<Vec<Piece>>),
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// A link.
    Link {
        /// Its words.
        words: String,
        /// Where it goes: `https:`, `http:`, `mailto:`, `tel:`, or a page of this site.
        address: String,
    },
}

/// Reads a text.
#[must_use]
pub fn read(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open = Open::default();
    for line in text.lines().map(str::trim) {
        if let Some(heading) = line.strip_prefix("## ") {
            open.close(&mut blocks);
            blocks.push(Block::Heading(heading.trim().to_owned()));
        } else if let Some(item) = line.strip_prefix("- ") {
            open.end_paragraph(&mut blocks);
            open.items.push(pieces(item.trim()));
        } else if line.is_empty() {
            open.close(&mut blocks);
        } else {
            open.end_list(&mut blocks);
            open.lines.push(line);
        }
    }
    open.close(&mut blocks);
    blocks
}

/// The paragraph or list that is being read.
#[derive(Default)]
struct Open<'a> {
    lines: Vec<&'a str>,
    items: Vec<Vec<Piece>>,
}

impl Open<'_> {
    fn end_paragraph(&mut self, blocks: &mut Vec<Block>) {
        if !self.lines.is_empty() {
            let lines = std::mem::take(&mut self.lines);
            blocks.push(Block::Paragraph(pieces(&lines.join(" "))));
        }
    }

    fn end_list(&mut self, blocks: &mut Vec<Block>) {
        if !self.items.is_empty() {
            blocks.push(Block::List(std::mem::take(&mut self.items)));
        }
    }

    fn close(&mut self, blocks: &mut Vec<Block>) {
        self.end_paragraph(blocks);
        self.end_list(blocks);
    }
}

fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('[') {
        let (before, after) = rest.split_at(at);
        words.push_str(before);
        if let Some((link, end)) = link(after) {
            if !words.is_empty() {
                pieces.push(Piece::Words(std::mem::take(&mut words)));
            }
            pieces.push(link);
            rest = after.get(end..).unwrap_or_default();
        } else {
            words.push('[');
            rest = after.get(1..).unwrap_or_default();
        }
    }
    words.push_str(rest);
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
    pieces
}

/// A link at the begin of a text, and where it ends.
fn link(text: &str) -> Option<(Piece, usize)> {
    let (words, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (address, _) = rest.split_once(')')?;
    if words.is_empty() || words.contains('[') || !is_safe(address) {
        return None;
    }
    let end = words.len() + address.len() + "[](".len() + ")".len();
    Some((Piece::Link { words: words.to_owned(), address: address.to_owned() }, end))
}

fn is_safe(address: &str) -> bool {
    let known = ["https://", "http://", "mailto:", "tel:"];
    let own_page = address.starts_with('/') && !address.starts_with("//");
    let plain = address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    plain && (own_page || known.iter().any(|begin| address.starts_with(begin)))
}

#[cfg(test)]
mod tests {
    use super::{Block, Piece, read};
    use proptest::proptest;

    fn words(text: &str) -> Piece {
        Piece::Words(text.to_owned())
    }

    #[test]
    fn paragraphs_headings_lists_and_links() {
        let text = "Eerste regel\ngaat door.\n\n## Kop\n- een\n- [twee](https://a.example/x)!\nna";
        let link =
            Piece::Link { words: "twee".to_owned(), address: "https://a.example/x".to_owned() };
        let expected = vec![
            Block::Paragraph(vec![words("Eerste regel gaat door.")]),
            Block::Heading("Kop".to_owned()),
            Block::List(vec![vec![words("een")], vec![link, words("!")]]),
            Block::Paragraph(vec![words("na")]),
        ];
        assert_eq!(read(text), expected);
    }

    #[test]
    fn an_address_that_is_not_safe_stays_words() {
        for address in ["javascript:alert(1)", "//elders.example", "data:text/html,x", "a b", ""] {
            let text = format!("zie [hier]({address})");
            let found = read(&text);
            let link = |piece: &Piece| matches!(piece, Piece::Link { .. });
            let linked = found.iter().any(|block| match block {
                Block::Paragraph(pieces) => pieces.iter().any(link),
                _ => true,
            });
            assert!(!linked, "{address}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_be_read(text in "[\\[\\]()#\\- a-zé/:\n]{0,80}") {
            let shown: usize = read(&text).iter().map(|block| match block {
                Block::Heading(words) => words.len(),
                Block::Paragraph(pieces) => pieces.len(),
                Block::List(items) => items.len(),
            }).sum();
            assert!(shown <= text.len());
        }
    }
}
