//! Zip files from strangers: every limit is checked on what really comes out, not on what a header claims.

use std::io::{Cursor, Read};

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};
use zip::ZipArchive;
use zip::result::ZipError;

use crate::sheets::Refused;

/// Most entries a spreadsheet may have.
const MAX_ENTRIES: usize = 64;
/// Most bytes that come out of one entry.
const MAX_ENTRY: u64 = 20 * 1024 * 1024;
/// Most bytes that come out of all entries together.
const MAX_TOTAL: u64 = 50 * 1024 * 1024;
/// Most bytes out for each byte in, once an entry is larger than [`RATIO_FREE`].
const MAX_RATIO: u64 = 100;
/// Below this size the ratio is not looked at: small XML compresses very well.
const RATIO_FREE: u64 = 512 * 1024;

/// An opened zip file and how much has come out of it.
pub(crate) struct Container<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
    length: u64,
    inflated: u64,
}

impl<'a> Container<'a> {
    /// Reads the directory of a zip file; nothing is inflated yet.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        let claimed = count_directory_records(bytes);
        if claimed > MAX_ENTRIES * 4 {
            return Err(too_many(claimed));
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(""))?;
        if archive.len() > MAX_ENTRIES {
            return Err(too_many(archive.len()));
        }
        if archive.has_overlapping_entries().map_err(|_| damaged(""))? {
            return Err(Refused::Overlapping);
        }
        let names = archive
            .file_names()
            .map(|name| name.map(|name| name.into_owned()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|_| damaged(""))?;
        Ok(Self { archive, names, length: bytes.len() as u64, inflated: 0 })
    }

    /// The names of all entries.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether there is an entry of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    /// The inflated text of an entry, or `None` if there is no such entry.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Refused> {
        let Some(bytes) = self.bytes(name)? else {
            return Ok(None);
        };
        let encoding = match bytes.get(..2) {
            Some([0xFF, 0xFE]) => UTF_16LE,
            Some([0xFE, 0xFF]) => UTF_16BE,
            _ => UTF_8,
        };
        match encoding.decode_with_bom_removal(&bytes) {
            (_, true) => Err(damaged(name)),
            (text, false) => Ok(Some(text.into_owned())),
        }
    }

    fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, Refused> {
        if !self.has(name) {
            return Ok(None);
        }
        let entry = match self.archive.by_name(name) {
            Ok(entry) => entry,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(Refused::Protected);
            }
            Err(_) => return Err(damaged(name)),
        };
        let packed = entry.compressed_size().min(self.length).max(1);
        let by_ratio = packed.saturating_mul(MAX_RATIO).max(RATIO_FREE);
        let allowed = MAX_ENTRY.min(by_ratio).min(MAX_TOTAL - self.inflated);
        let mut bytes = Vec::new();
        let outcome = entry.take(allowed + 1).read_to_end(&mut bytes);
        let length = bytes.len() as u64;
        if length > allowed {
            return Err(Refused::InflatesTooMuch { part: name.to_owned(), limit: allowed });
        }
        outcome.map_err(|_| damaged(name))?;
        self.inflated += length;
        Ok(Some(bytes))
    }
}

/// How many directory records there seem to be, counted before anything is allocated for them.
fn count_directory_records(bytes: &[u8]) -> usize {
    bytes.windows(4).filter(|window| *window == b"PK\x01\x02").count()
}

fn too_many(found: usize) -> Refused {
    Refused::TooManyParts { found, limit: MAX_ENTRIES }
}

fn damaged(part: &str) -> Refused {
    Refused::Damaged { part: part.to_owned() }
}
