//! The bare rate of this disk: one small write, one `fsync`, again.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// Single commits of a page a second, each synced before the next.
pub fn synced_commits(folder: &Path, spell: Duration) -> f64 {
    let path = folder.join("synced");
    let mut file =
        OpenOptions::new().create(true).append(true).open(&path).expect("a file to write to");
    let page = [7_u8; 4096];
    let begun = Instant::now();
    let mut commits = 0;
    while begun.elapsed() < spell {
        file.write_all(&page).expect("a write");
        file.sync_data().expect("a sync");
        commits += 1;
    }
    let rate = crate::rate(commits, begun.elapsed());
    std::fs::remove_file(path).expect("removed");
    rate
}
