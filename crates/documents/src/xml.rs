//! A walk over XML that knows no document types and no outside entities.

use std::borrow::Cow;

use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::sheets::Refused;

/// What the walk meets.
pub(crate) enum Node<'a> {
    /// An element starts; an empty element is followed by its `Close` at once.
    Open(&'a BytesStart<'a>),
    /// The element with this local name ends.
    Close(&'a str),
    /// Text inside the innermost open element; it may come in several pieces.
    Text(Cow<'a, str>),
}

/// Walks over `xml` and calls `on` for each node. `part` names the document in errors.
pub(crate) fn walk(
    part: &str,
    xml: &str,
    mut on: impl FnMut(Node<'_>) -> Result<(), Refused>,
) -> Result<(), Refused> {
    let damaged = || Refused::Damaged { part: part.to_owned() };
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().map_err(|_| damaged())? {
            Event::Start(start) => on(Node::Open(&start))?,
            Event::Empty(start) => {
                on(Node::Open(&start))?;
                on(Node::Close(start.local_name().as_ref()))?;
            }
            Event::End(end) => on(Node::Close(end.local_name().as_ref()))?,
            Event::Text(text) => on(Node::Text(text.xml10_content()))?,
            Event::CData(text) => on(Node::Text(text.xml10_content()))?,
            Event::GeneralRef(reference) => {
                let escaped = format!("&{};", &*reference);
                let plain = unescape(&escaped).map_err(|_| damaged())?;
                on(Node::Text(Cow::Owned(plain.into_owned())))?;
            }
            Event::DocType(_) => {
                return Err(Refused::UnsafeXml { part: part.to_owned() });
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => return Ok(()),
        }
    }
}

/// The value of the attribute with this local name.
pub(crate) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    start
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .and_then(|attribute| {
            attribute.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
        })
}

/// The attribute with this local name, read as a number.
pub(crate) fn number<T: std::str::FromStr>(start: &BytesStart<'_>, name: &str) -> Option<T> {
    attribute(start, name)?.trim().parse().ok()
}
