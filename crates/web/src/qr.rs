//! A link as a QR code: the path of an SVG, made here, with the quiet zone around it.

use askama::Template;
use askama::filters::HtmlSafe;
use qrcode::{Color, EcLevel, QrCode};

/// A QR code, to put in a page.
#[derive(Template)]
#[template(
    source = r##"<svg class="kl-figure" role="img" aria-label="{{ label }}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{ size }} {{ size }}" width="240" height="240" shape-rendering="crispEdges"><rect width="{{ size }}" height="{{ size }}" fill="#fff"></rect><path d="{{ path }}" fill="#000"></path></svg>"##,
    ext = "html"
)]
pub struct Code {
    label: String,
    size: usize,
    path: String,
}

impl HtmlSafe for Code {}

/// The code of a link; none when it is too long. `label` says what it is to who cannot see.
pub fn code(link: &str, label: impl Into<String>) -> Option<Code> {
    const QUIET: usize = 4;
    let code = QrCode::with_error_correction_level(link, EcLevel::M).ok()?;
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    let path = dark
        .map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + QUIET, at / width + QUIET))
        .collect();
    Some(Code { label: label.into(), size: width + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn a_code_has_its_quiet_zone() {
        let code = code("otpauth://totp/Kinderloket:an@loket.example?secret=ABCD", "QR");
        assert!(code.is_some_and(|code| code.path.starts_with("M4 4h1") && code.size > 29));
    }
}
