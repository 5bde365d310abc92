//! The few things about cell styles that matter: is it a day, and does it have a colour?

use quick_xml::events::BytesStart;

use super::{Refused, Rgb};
use crate::xml::{Node, attribute, number, walk};

/// What the style numbers of an `.xlsx` mean.
#[derive(Default)]
pub(super) struct Styles {
    formats: Vec<Style>,
}

/// One cell style.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Style {
    /// Background colour.
    pub(super) filled: Option<Rgb>,
    /// Whether numbers are shown as a day.
    pub(super) date: bool,
}

/// The colours in the order in which a theme numbers them; Office's own where a file has none.
const OFFICE_THEME: [Rgb; 10] = [
    Rgb(255, 255, 255),
    Rgb(0, 0, 0),
    Rgb(0xE7, 0xE6, 0xE6),
    Rgb(0x44, 0x54, 0x6A),
    Rgb(0x44, 0x72, 0xC4),
    Rgb(0xED, 0x7D, 0x31),
    Rgb(0xA5, 0xA5, 0xA5),
    Rgb(0xFF, 0xC0, 0x00),
    Rgb(0x5B, 0x9B, 0xD5),
    Rgb(0x70, 0xAD, 0x47),
];

/// The old palette from number 8 on.
const PALETTE: [u32; 56] = [
    0x00_0000, 0xFF_FFFF, 0xFF_0000, 0x00_FF00, 0x00_00FF, 0xFF_FF00, 0xFF_00FF, 0x00_FFFF,
    0x80_0000, 0x00_8000, 0x00_0080, 0x80_8000, 0x80_0080, 0x00_8080, 0xC0_C0C0, 0x80_8080,
    0x99_99FF, 0x99_3366, 0xFF_FFCC, 0xCC_FFFF, 0x66_0066, 0xFF_8080, 0x00_66CC, 0xCC_CCFF,
    0x00_0080, 0xFF_00FF, 0xFF_FF00, 0x00_FFFF, 0x80_0080, 0x80_0000, 0x00_8080, 0x00_00FF,
    0x00_CCFF, 0xCC_FFFF, 0xCC_FFCC, 0xFF_FF99, 0x99_CCFF, 0xFF_99CC, 0xCC_99FF, 0xFF_CC99,
    0x33_66FF, 0x33_CCCC, 0x99_CC00, 0xFF_CC00, 0xFF_9900, 0xFF_6600, 0x66_6699, 0x96_9696,
    0x00_3366, 0x33_9966, 0x00_3300, 0x33_3300, 0x99_3300, 0x99_3366, 0x33_3399, 0x33_3333,
];

impl Styles {
    /// Reads `styles.xml` and the theme, either of which may be missing.
    pub(super) fn read(styles: Option<&str>, theme: Option<&str>) -> Result<Self, Refused> {
        let theme = theme.map_or(Ok(Vec::new()), read_theme)?;
        let Some(styles) = styles else {
            return Ok(Self::default());
        };
        let mut reader = StyleReader { theme, ..StyleReader::default() };
        walk("xl/styles.xml", styles, |node| {
            match node {
                Node::Open(start) => reader.open(start),
                Node::Close(name) => reader.close(name),
                Node::Text(_) => {}
            }
            Ok(())
        })?;
        Ok(Self { formats: reader.formats })
    }

    /// The style of a number.
    pub(super) fn get(&self, index: usize) -> Style {
        self.formats.get(index).copied().unwrap_or_default()
    }
}

#[derive(Default)]
struct StyleReader {
    theme: Vec<Rgb>,
    in_fills: bool,
    in_formats: bool,
    solid: bool,
    fills: Vec<Option<Rgb>>,
    date_formats: Vec<u32>,
    formats: Vec<Style>,
}

impl StyleReader {
    fn open(&mut self, start: &BytesStart<'_>) {
        match start.local_name().as_ref() {
            "fills" => self.in_fills = true,
            "cellXfs" => self.in_formats = true,
            "numFmt" => {
                let code = attribute(start, "formatCode").unwrap_or_default();
                if let (Some(id), true) = (number(start, "numFmtId"), shows_date(&code)) {
                    self.date_formats.push(id);
                }
            }
            "fill" if self.in_fills => self.fills.push(None),
            "patternFill" => {
                self.solid = attribute(start, "patternType")
                    .is_some_and(|pattern| pattern != "none" && pattern != "gray125");
            }
            "fgColor" if self.in_fills && self.solid => {
                let color = self.color(start).filter(|color| !color.is_white());
                if let Some(fill) = self.fills.last_mut() {
                    *fill = color;
                }
            }
            "xf" if self.in_formats => self.format(start),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "fills" => self.in_fills = false,
            "cellXfs" => self.in_formats = false,
            _ => {}
        }
    }

    fn format(&mut self, start: &BytesStart<'_>) {
        let fill: usize = number(start, "fillId").unwrap_or(0);
        let id: u32 = number(start, "numFmtId").unwrap_or(0);
        let built_in = matches!(id, 14..=17 | 22 | 27..=36 | 50..=58);
        self.formats.push(Style {
            filled: self.fills.get(fill).copied().flatten(),
            date: built_in || self.date_formats.contains(&id),
        });
    }

    fn color(&self, start: &BytesStart<'_>) -> Option<Rgb> {
        let base = if let Some(rgb) = attribute(start, "rgb") {
            Rgb::parse(&rgb)?
        } else if let Some(index) = number::<usize>(start, "theme") {
            self.theme.get(index).or_else(|| OFFICE_THEME.get(index)).copied()?
        } else {
            let index = number::<usize>(start, "indexed")?;
            let value = *PALETTE.get(index.checked_sub(8).unwrap_or(index))?;
            let [_, red, green, blue] = value.to_be_bytes();
            Rgb(red, green, blue)
        };
        Some(tinted(base, number(start, "tint").unwrap_or(0.0)))
    }
}

/// A colour made lighter (above zero) or darker (below zero).
fn tinted(Rgb(red, green, blue): Rgb, tint: f64) -> Rgb {
    let shift = |part: u8| {
        let part = f64::from(part);
        let shifted =
            if tint < 0.0 { part * (1.0 + tint) } else { (255.0 - part).mul_add(tint, part) };
        // `as` saturates, and not-a-number becomes zero.
        shifted.round() as u8
    };
    Rgb(shift(red), shift(green), shift(blue))
}

/// Whether a number format shows a day: a `d`, `y` or (with one of them) `m` outside quotes and brackets.
fn shows_date(code: &str) -> bool {
    let mut letters = code.chars();
    let (mut quoted, mut bracket) = (false, false);
    while let Some(letter) = letters.next() {
        match letter {
            '"' => quoted = !quoted,
            '[' if !quoted => bracket = true,
            ']' => bracket = false,
            '\\' | '_' | '*' if !quoted => {
                letters.next();
            }
            'd' | 'D' | 'y' | 'Y' | 'j' | 'J' if !quoted && !bracket => return true,
            _ => {}
        }
    }
    false
}

/// The ten colours of a theme in the order in which cells number them.
fn read_theme(xml: &str) -> Result<Vec<Rgb>, Refused> {
    let mut colors: Vec<Rgb> = Vec::new();
    let mut inside = false;
    walk("xl/theme/theme1.xml", xml, |node| {
        match node {
            Node::Open(start) => match start.local_name().as_ref() {
                "clrScheme" => inside = true,
                "srgbClr" if inside => {
                    colors.extend(attribute(start, "val").and_then(|val| Rgb::parse(&val)));
                }
                "sysClr" if inside => {
                    colors.extend(attribute(start, "lastClr").and_then(|val| Rgb::parse(&val)));
                }
                _ => {}
            },
            Node::Close("clrScheme") => inside = false,
            Node::Close(_) | Node::Text(_) => {}
        }
        Ok(())
    })?;
    // Written dark 1, light 1, dark 2, light 2; numbered light first.
    if let [a, b, c, d, ..] = colors.as_mut_slice() {
        std::mem::swap(a, b);
        std::mem::swap(c, d);
    }
    Ok(colors)
}
