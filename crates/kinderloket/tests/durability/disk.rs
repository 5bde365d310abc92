//! A model of a disk, from the recorded system calls of a server: what was written, what
//! was made sure by `fsync`, and what a power cut at any moment would leave.
//!
//! It is a model: writes that were synced are never reordered, and directories never lose
//! an entry.

use rand::RngExt as _;
use rand::rngs::StdRng;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

/// Disks write no less than this at once.
const SECTOR: usize = 512;

/// Something that happened, in order.
#[derive(Debug)]
pub enum Event {
    Write {
        file: String,
        at: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        file: String,
        length: usize,
    },
    Sync {
        file: String,
    },
    Remove {
        file: String,
    },
    /// The server told a client that the note with this code is saved.
    Acknowledged {
        code: String,
    },
}

/// A file: what is sure, and what was written since.
#[derive(Default, Clone)]
struct File {
    sure: Vec<u8>,
    since: Vec<(usize, Vec<u8>)>,
}

/// A disk with files.
#[derive(Default, Clone)]
pub struct Disk {
    files: BTreeMap<String, File>,
    /// Codes acknowledged so far.
    pub acknowledged: BTreeSet<String>,
}

impl Disk {
    /// A disk with the files that stand in a folder.
    pub fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if name.contains(".sqlite") && !name.ends_with("-shm") {
                let sure = std::fs::read(&path).expect("a file");
                disk.files.insert(name, File { sure, since: Vec::new() });
            }
        }
        disk
    }

    /// Goes on by one event.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Write { file, at, bytes } => {
                self.files.entry(file.clone()).or_default().since.push((*at, bytes.clone()));
            }
            Event::Truncate { file, length } => {
                let file = self.files.entry(file.clone()).or_default();
                file.settle();
                file.sure.truncate(*length);
            }
            Event::Sync { file } => self.files.entry(file.clone()).or_default().settle(),
            Event::Remove { file } => {
                self.files.remove(file);
            }
            Event::Acknowledged { code } => {
                self.acknowledged.insert(code.clone());
            }
        }
    }

    /// What is left after a power cut: everything sure, and nothing else, or, with dice,
    /// any sectors of what was written since.
    pub fn after_power_cut(&self, folder: &Path, mut dice: Option<&mut StdRng>) {
        for (name, file) in &self.files {
            let mut left = file.sure.clone();
            if let Some(dice) = dice.as_deref_mut() {
                for (at, bytes) in &file.since {
                    for (number, sector) in bytes.chunks(SECTOR).enumerate() {
                        if dice.random_bool(0.5) {
                            put(&mut left, at + number * SECTOR, sector);
                        }
                    }
                }
            }
            std::fs::write(folder.join(name), left).expect("an image");
        }
    }
}

impl File {
    fn settle(&mut self) {
        for (at, bytes) in std::mem::take(&mut self.since) {
            put(&mut self.sure, at, &bytes);
        }
    }
}

fn put(into: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    if into.len() < at + bytes.len() {
        into.resize(at + bytes.len(), 0);
    }
    into[at..at + bytes.len()].copy_from_slice(bytes);
}

/// Reads what `strace -f -y -xx` wrote.
pub fn read_trace(trace: &str) -> Vec<Event> {
    let mut events = Vec::new();
    let mut begun: HashMap<&str, &str> = HashMap::new();
    for line in trace.lines() {
        let Some((process, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if let Some(call) = call.strip_suffix(" <unfinished ...>") {
            // A sync counts when it ends; a write may count when it begins.
            if call.starts_with("fsync") || call.starts_with("fdatasync") {
                begun.insert(process, call);
            } else {
                events.extend(event(call));
            }
        } else if call.starts_with("<... fsync") || call.starts_with("<... fdatasync") {
            events.extend(begun.remove(process).and_then(event));
        } else {
            events.extend(event(call));
        }
    }
    events
}

fn event(call: &str) -> Option<Event> {
    let (name, arguments) = call.split_once('(')?;
    match name {
        "pwrite64" => {
            let file = file_of(arguments)?;
            let (text, rest) = quoted(arguments)?;
            let at = rest.trim_start_matches(", ").split([',', ')']).nth(1)?.trim().parse().ok()?;
            Some(Event::Write { file, at, bytes: unhex(text) })
        }
        "ftruncate" => {
            let length = arguments.split_once(">, ")?.1.split(')').next()?.parse().ok()?;
            Some(Event::Truncate { file: file_of(arguments)?, length })
        }
        "fsync" | "fdatasync" => Some(Event::Sync { file: file_of(arguments)? }),
        "unlink" => {
            let path = String::from_utf8(unhex(quoted(arguments)?.0)).ok()?;
            Some(Event::Remove { file: database_file(&path)? })
        }
        "write" | "writev" | "sendto" => {
            let said = String::from_utf8_lossy(&unhex(quoted(arguments)?.0)).into_owned();
            let code = said.split_once("location: /intakes/")?.1.split('?').next()?.to_owned();
            Some(Event::Acknowledged { code })
        }
        _ => None,
    }
}

/// The database file behind `17<\x2f…>`.
fn file_of(arguments: &str) -> Option<String> {
    let path = arguments.split_once('<')?.1.split_once('>')?.0;
    database_file(&String::from_utf8(unhex(path)).ok()?)
}

fn database_file(path: &str) -> Option<String> {
    let name = path.rsplit('/').next()?;
    (name.contains(".sqlite") && !name.ends_with("-shm")).then(|| name.to_owned())
}

/// The first quoted text, and what follows it.
fn quoted(arguments: &str) -> Option<(&str, &str)> {
    let after = arguments.split_once('"')?.1;
    after.split_once('"')
}

fn unhex(text: &str) -> Vec<u8> {
    text.split("\\x")
        .skip(1)
        .filter_map(|digits| u8::from_str_radix(digits.get(..2)?, 16).ok())
        .collect()
}
