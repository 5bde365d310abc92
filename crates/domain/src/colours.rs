//! The one colour of a desk: whether it can be read, and the nearest one that can.
//! Contrast as WCAG 2.2 defines it (relative luminance, success criterion 1.4.3).

/// Least contrast of words with what is behind them (AA).
const LEAST_CONTRAST: f64 = 4.5;

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// Not a colour such as `#1c5d99`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a colour such as #1c5d99")]
pub struct NotAColour;

impl std::str::FromStr for Colour {
    type Err = NotAColour;

    fn from_str(typed: &str) -> Result<Self, NotAColour> {
        let digits = typed.trim().trim_start_matches('#');
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let channel = |at: usize| {
            let pair = digits.get(at..at + 2).unwrap_or_default();
            u8::from_str_radix(pair, 16).map_err(|_| NotAColour)
        };
        Ok(Self { red: channel(0)?, green: channel(2)?, blue: channel(4)? })
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl Colour {
    const fn channels(self) -> [u8; 3] {
        [self.red, self.green, self.blue]
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.channels().map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast with white: of 1 (none) to 21.
    #[must_use]
    pub fn contrast_with_white(self) -> f64 {
        1.05 / (self.luminance() + 0.05)
    }

    /// Whether white words on this colour, and words in this colour on white, can be read.
    #[must_use]
    pub fn is_readable(self) -> bool {
        self.contrast_with_white() >= LEAST_CONTRAST
    }

    /// The same colour with this many thousandths of its light.
    #[expect(clippy::cast_possible_truncation, reason = "a share of a byte is a byte")]
    fn dimmed(self, thousandths: u32) -> Self {
        let [red, green, blue] =
            self.channels().map(|channel| (u32::from(channel) * thousandths / 1000) as u8);
        Self { red, green, blue }
    }

    /// The lightest colour of this hue that can be read: this one when it can.
    #[must_use]
    pub fn readable(self) -> Self {
        let steps = (0..=1000).rev();
        let mut dimmed = steps.map(|thousandths| self.dimmed(thousandths));
        dimmed.find(|colour| colour.is_readable()).unwrap_or(self)
    }

    /// A darker shade, for what is pressed or pointed at.
    #[must_use]
    pub fn darker(self) -> Self {
        self.dimmed(750)
    }
}

#[cfg(test)]
mod tests {
    use super::{Colour, NotAColour};

    #[test]
    fn contrast_is_that_of_the_standard() -> Result<(), NotAColour> {
        let contrast = |text: &str| text.parse().map(Colour::contrast_with_white);
        assert!((contrast("#000000")? - 21.0).abs() < 0.01);
        assert!((contrast("#ffffff")? - 1.0).abs() < 0.01);
        // The grey that is known as the lightest that passes.
        assert!("#767676".parse::<Colour>()?.is_readable());
        assert!(!"#777777".parse::<Colour>()?.is_readable());
        Ok(())
    }

    #[test]
    fn a_colour_that_cannot_be_read_gets_a_darker_one_beside_it() -> Result<(), NotAColour> {
        let yellow: Colour = "#FFE615".parse()?;
        assert!(!yellow.is_readable());
        let suggested = yellow.readable();
        assert!(suggested.is_readable());
        assert!(suggested.contrast_with_white() < 4.7, "no darker than needed: {suggested}");
        let blue: Colour = "#1c5d99".parse()?;
        assert_eq!(blue.readable(), blue);
        assert_eq!(blue.to_string(), "#1c5d99");
        assert_eq!("blauw".parse::<Colour>(), Err(NotAColour));
        Ok(())
    }
}
