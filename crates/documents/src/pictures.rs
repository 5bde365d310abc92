//! Pictures from outside: photos are decoded and written again, so that nothing comes
//! through but pixels (no place or camera that the file tells of, no hidden code); a logo
//! may be a drawing (SVG), of which every element and attribute must be known.

use crate::xml::{Node, walk};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{
    DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, RgbaImage, imageops,
};
use quick_xml::events::BytesStart;
use std::io::Cursor;

/// Largest photo that is read, in bytes.
pub const LARGEST_PHOTO: usize = 12 * 1024 * 1024;
/// Largest logo that is read, in bytes.
pub const LARGEST_LOGO: usize = 200 * 1024;
/// Most pixels that are decoded: a good telephone makes half of it.
const MOST_PIXELS: u64 = 40_000_000;
/// Most memory for decoding one picture, in bytes.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// Sides within which a photo is shown.
const PHOTO_SIDES: (u32, u32) = (1200, 900);
/// Sides within which a logo is shown, twice its size on screen.
const LOGO_SIDES: (u32, u32) = (640, 160);
/// Of 100; below this the eye begins to see the difference.
const JPEG_QUALITY: u8 = 78;

/// Why a picture is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureRefused {
    /// More bytes or pixels than are read.
    #[error("the picture is too large")]
    TooLarge,
    /// Not a picture of a kind that is known.
    #[error("the file is not a picture that can be read")]
    NotAPicture,
    /// A drawing with more in it than lines, shapes and words.
    #[error("the drawing holds something that may not be in it")]
    NotADrawing,
}

/// A picture, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its media type.
    pub kind: &'static str,
    /// Pixels across; 0 for a drawing, which has no size of its own.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// A photo (JPEG, PNG or WebP), turned upright, made small, without anything but pixels.
///
/// # Errors
/// When it is too large or no such picture.
pub fn photo(bytes: &[u8]) -> Result<Picture, PictureRefused> {
    if bytes.len() > LARGEST_PHOTO {
        return Err(PictureRefused::TooLarge);
    }
    let decoded = within(decode(bytes)?, PHOTO_SIDES);
    let (width, height) = (decoded.width(), decoded.height());
    let mut paper = RgbaImage::from_pixel(width, height, image::Rgba([255; 4]));
    imageops::overlay(&mut paper, &decoded.to_rgba8(), 0, 0);
    let upright = DynamicImage::ImageRgba8(paper).to_rgb8();
    let mut written = Vec::new();
    JpegEncoder::new_with_quality(&mut written, JPEG_QUALITY)
        .encode_image(&upright)
        .map_err(|_| PictureRefused::NotAPicture)?;
    Ok(Picture { bytes: written, kind: "image/jpeg", width, height })
}

/// A logo: a PNG that is written again, or a drawing that is checked.
///
/// # Errors
/// When it is too large, no such picture, or a drawing with code or outside links in it.
pub fn logo(bytes: &[u8]) -> Result<Picture, PictureRefused> {
    if bytes.len() > LARGEST_LOGO {
        return Err(PictureRefused::TooLarge);
    }
    if let Some(text) = drawing(bytes) {
        check_drawing(text)?;
        let bytes = text.as_bytes().to_vec();
        return Ok(Picture { bytes, kind: "image/svg+xml", width: 0, height: 0 });
    }
    let decoded = within(decode(bytes)?, LOGO_SIDES);
    let (width, height) = (decoded.width(), decoded.height());
    let mut written = Cursor::new(Vec::new());
    decoded.write_to(&mut written, ImageFormat::Png).map_err(|_| PictureRefused::NotAPicture)?;
    Ok(Picture { bytes: written.into_inner(), kind: "image/png", width, height })
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, PictureRefused> {
    let broken = |_| PictureRefused::NotAPicture;
    let mut reader = ImageReader::new(Cursor::new(bytes));
    let known = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];
    let format = image::guess_format(bytes).map_err(broken)?;
    if !known.contains(&format) {
        return Err(PictureRefused::NotAPicture);
    }
    reader.set_format(format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureRefused::TooLarge);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut decoded = DynamicImage::from_decoder(decoder).map_err(broken)?;
    decoded.apply_orientation(orientation);
    Ok(decoded)
}

/// The same picture, made smaller when it does not fit; never larger.
fn within(picture: DynamicImage, (width, height): (u32, u32)) -> DynamicImage {
    if picture.width() <= width && picture.height() <= height {
        return picture;
    }
    picture.resize(width, height, imageops::FilterType::Triangle)
}

/// The text of a file that may be a drawing.
fn drawing(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').trim_start();
    (text.starts_with('<') && text.contains("<svg")).then_some(text)
}

/// Elements of a still drawing. No scripts, no links, no foreign content, no style sheets.
const ELEMENTS: &[&str] = &[
    "svg",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "title",
    "desc",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
];

/// Attributes of a still drawing. Colours and shapes only: nothing that names another file.
const ATTRIBUTES: &[&str] = &[
    "xmlns",
    "version",
    "viewBox",
    "width",
    "height",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "fx",
    "fy",
    "d",
    "points",
    "fill",
    "fill-opacity",
    "fill-rule",
    "clip-rule",
    "clip-path",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-dasharray",
    "opacity",
    "transform",
    "id",
    "offset",
    "stop-color",
    "stop-opacity",
    "gradientUnits",
    "gradientTransform",
    "preserveAspectRatio",
    "font-family",
    "font-size",
    "font-weight",
    "text-anchor",
    "role",
    "aria-label",
    "aria-hidden",
    "clipPathUnits",
    "spreadMethod",
];

fn check_drawing(text: &str) -> Result<(), PictureRefused> {
    let mut fine = true;
    let mut elements = 0_usize;
    let walked = walk("svg", text, |node| {
        if let Node::Open(start) = node {
            elements += 1;
            fine &= is_known(start);
        }
        Ok(())
    });
    // Entities and document types stop the walk.
    if walked.is_ok() && fine && elements > 1 && !text.contains("<?xml-stylesheet") {
        Ok(())
    } else {
        Err(PictureRefused::NotADrawing)
    }
}

fn is_known(start: &BytesStart<'_>) -> bool {
    let name: &str = start.name().into_inner();
    ELEMENTS.contains(&name)
        && start.attributes().all(|attribute| {
            attribute.is_ok_and(|attribute| {
                let name: &str = attribute.key.into_inner();
                let value: &str = &attribute.value;
                ATTRIBUTES.contains(&name) && points_inside(name, value)
            })
        })
}

/// Whether a value names nothing outside the drawing; `url(#shade)` is inside it.
fn points_inside(name: &str, value: &str) -> bool {
    let outside = value.replace("url(#", "").contains("url(") || value.contains("//");
    name == "xmlns" && value == "http://www.w3.org/2000/svg" || name != "xmlns" && !outside
}

#[cfg(test)]
mod tests {
    use super::{LARGEST_LOGO, PictureRefused, logo, photo};
    use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
    use std::io::Cursor;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        let picture = RgbImage::from_fn(width, height, |x, y| {
            Rgb([u8::try_from(x % 256).unwrap_or(0), u8::try_from(y % 256).unwrap_or(0), 99])
        });
        let written = DynamicImage::ImageRgb8(picture).write_to(&mut bytes, ImageFormat::Png);
        assert!(written.is_ok());
        bytes.into_inner()
    }

    fn jpeg(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        let picture = RgbImage::from_pixel(width, height, Rgb([10, 200, 30]));
        let written = DynamicImage::ImageRgb8(picture).write_to(&mut bytes, ImageFormat::Jpeg);
        assert!(written.is_ok());
        bytes.into_inner()
    }

    /// A JPEG with an EXIF block that tells it stands on its side, and a secret place.
    fn sideways() -> Vec<u8> {
        let mut tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        tiff.extend(b"GPS 51.0259 4.4775");
        let mut exif = b"Exif\0\0".to_vec();
        exif.extend(tiff);
        let length = u16::try_from(exif.len() + 2).unwrap_or_default().to_be_bytes();
        let plain = jpeg(40, 20);
        let mut bytes = plain.get(..2).unwrap_or_default().to_vec();
        bytes.extend([0xFF, 0xE1]);
        bytes.extend(length);
        bytes.extend(exif);
        bytes.extend(plain.get(2..).unwrap_or_default());
        bytes
    }

    #[test]
    fn a_photo_is_made_small_and_says_nothing_of_where_it_was_taken() {
        let shown = photo(&sideways());
        let shown = shown.as_ref().map(|it| (it.width, it.height, it.kind, &it.bytes));
        let Ok((20, 40, "image/jpeg", bytes)) = shown else { panic!("{shown:?}") };
        let has = |needle: &[u8]| bytes.windows(needle.len()).any(|part| part == needle);
        assert!(!has(b"Exif") && !has(b"GPS"), "what the file told of the place is gone");
        let large = photo(&png(2400, 600)).map(|it| (it.width, it.height));
        assert_eq!(large, Ok((1200, 300)));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for bytes in [&b""[..], b"GIF89a", b"<html>", b"%PDF-1.7", &png(9, 9)[..40]] {
            assert_eq!(photo(bytes), Err(PictureRefused::NotAPicture));
        }
        // A bomb: a small file that says it holds 40,000 by 40,000 pixels.
        let mut bomb = png(9, 9);
        bomb.splice(16..24, [0, 0, 0x9C, 0x40, 0, 0, 0x9C, 0x40]);
        assert!(photo(&bomb).is_err());
        assert_eq!(logo(&vec![b' '; LARGEST_LOGO + 1]), Err(PictureRefused::TooLarge));
    }

    #[test]
    fn a_drawing_may_hold_shapes_and_nothing_else() {
        let drawing = |inside: &str| {
            let text = format!(
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" \
                 viewBox=\"0 0 9 9\"><circle r=\"4\" fill=\"#1c5d99\"/>{inside}</svg>"
            );
            logo(text.as_bytes()).map(|picture| picture.kind)
        };
        assert_eq!(drawing(""), Ok("image/svg+xml"));
        assert_eq!(drawing("<path d=\"M0 0\" fill=\"url(#a)\"/>"), Ok("image/svg+xml"));
        for bad in [
            "<script>alert(1)</script>",
            "<g onload=\"x()\"/>",
            "<image href=\"https://elders.example/x.png\"/>",
            "<a href=\"javascript:x\"/>",
            "<foreignObject/>",
            "<style>*{}</style>",
            "<rect fill=\"url(https://elders.example/x)\"/>",
            "<use href=\"#a\"/>",
            "<rect>",
        ] {
            assert_eq!(drawing(bad), Err(PictureRefused::NotADrawing), "{bad}");
        }
        let entity = b"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg><g/></svg>";
        assert_eq!(logo(entity), Err(PictureRefused::NotADrawing));
    }

    #[test]
    fn a_logo_of_pixels_is_written_again() {
        let shown = logo(&png(100, 40)).map(|it| (it.kind, it.width, it.height));
        assert_eq!(shown, Ok(("image/png", 100, 40)));
    }
}
