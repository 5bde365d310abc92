//! Pictures of the demonstration, drawn here out of rectangles and circles: nobody's photo.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

/// The logo of Lindedorp: a leaf of a lime tree.
pub const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\">\
    <path d=\"M26 3C9 8 4 24 14 36C34 33 44 18 26 3Z\" fill=\"#3f7d3a\"/>\
    <path d=\"M14 36L25 12\" stroke=\"#ffffff\" stroke-width=\"2.5\"/></svg>";

const WIDTH: u32 = 960;
const HEIGHT: u32 = 600;

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scene {
    /// A house from the street.
    House,
    /// A garden with a tree and a sandpit.
    Garden,
}

type Colour = [u8; 3];

const SKY: Colour = [205, 228, 240];
const GRASS: Colour = [139, 178, 104];
const WALLS: [Colour; 5] =
    [[244, 226, 196], [236, 208, 190], [222, 226, 206], [240, 236, 220], [214, 222, 232]];
const ROOF: Colour = [176, 72, 56];
const WINDOW: Colour = [120, 160, 184];
const DOOR: Colour = [64, 104, 92];
const SUN: Colour = [250, 206, 92];
const LEAVES: Colour = [84, 136, 76];
const TRUNK: Colour = [124, 88, 60];
const SAND: Colour = [234, 212, 160];

/// A picture as a PNG; the number gives each location walls of its own.
pub fn draw(scene: Scene, number: usize) -> Vec<u8> {
    let mut paper = RgbImage::from_pixel(WIDTH, HEIGHT, Rgb(SKY));
    circle(&mut paper, (810, 110), 56, SUN);
    rectangle(&mut paper, (0, 400), (WIDTH, HEIGHT), GRASS);
    match scene {
        Scene::House => house(&mut paper, WALLS[number % WALLS.len()]),
        Scene::Garden => garden(&mut paper),
    }
    let mut bytes = Cursor::new(Vec::new());
    match DynamicImage::ImageRgb8(paper).write_to(&mut bytes, ImageFormat::Png) {
        Ok(()) => bytes.into_inner(),
        Err(_) => Vec::new(),
    }
}

fn house(paper: &mut RgbImage, walls: Colour) {
    rectangle(paper, (260, 240), (700, 480), walls);
    for row in 0..130 {
        let half = 20 + row * 2;
        rectangle(paper, (480 - half, 110 + row), (480 + half, 111 + row), ROOF);
    }
    rectangle(paper, (440, 340), (520, 480), DOOR);
    for left in [300, 580] {
        rectangle(paper, (left, 290), (left + 90, 380), [255; 3]);
        rectangle(paper, (left + 6, 296), (left + 84, 374), WINDOW);
    }
    circle(paper, (150, 380), 70, LEAVES);
    rectangle(paper, (142, 430), (158, 500), TRUNK);
}

fn garden(paper: &mut RgbImage) {
    rectangle(paper, (196, 280), (232, 470), TRUNK);
    for (at, size) in [((214, 200), 110), ((140, 260), 70), ((290, 260), 74)] {
        circle(paper, at, size, LEAVES);
    }
    rectangle(paper, (480, 450), (860, 560), TRUNK);
    rectangle(paper, (496, 464), (844, 546), SAND);
    circle(paper, (600, 500), 20, ROOF);
    circle(paper, (700, 516), 16, WINDOW);
}

fn rectangle(
    paper: &mut RgbImage,
    (left, top): (u32, u32),
    (right, under): (u32, u32),
    of: Colour,
) {
    for y in top..under.min(HEIGHT) {
        for x in left..right.min(WIDTH) {
            paper.put_pixel(x, y, Rgb(of));
        }
    }
}

fn circle(paper: &mut RgbImage, (x, y): (u32, u32), radius: u32, of: Colour) {
    let inside = |at: u32, middle: u32| u64::from(at.abs_diff(middle)).pow(2);
    for down in y.saturating_sub(radius)..(y + radius).min(HEIGHT) {
        for across in x.saturating_sub(radius)..(x + radius).min(WIDTH) {
            if inside(across, x) + inside(down, y) <= u64::from(radius).pow(2) {
                paper.put_pixel(across, down, Rgb(of));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LOGO, Scene, draw};

    #[test]
    fn what_is_drawn_passes_as_a_picture_and_a_logo() {
        for scene in [Scene::House, Scene::Garden] {
            let shown = documents::pictures::photo(&draw(scene, 0));
            assert!(shown.is_ok_and(|picture| picture.bytes.len() < 60_000));
        }
        assert!(documents::pictures::logo(LOGO.as_bytes()).is_ok());
    }
}
