//! The bare rate of a disk: one small write, one `fsync`, again. A slower disk is this one
//! with every `fsync` and `fdatasync` held up by `strace`, for the bare writer and the
//! server alike.

use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
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

/// A program that finds every sync taking this much longer; as it is when there is no delay.
pub fn program(path: impl AsRef<OsStr>, delay: Duration) -> Command {
    if delay.is_zero() {
        return Command::new(path);
    }
    let mut traced = Command::new("strace");
    // Detached, so that the process that we start, and end, is the program itself.
    traced.args(["-D", "-q", "-f", "--seccomp-bpf", "-o", "/dev/null"]);
    traced.args(["-e", "trace=fsync,fdatasync", "-e"]);
    traced.arg(format!("inject=fsync,fdatasync:delay_exit={}", delay.as_micros()));
    traced.arg("--").arg(path);
    traced
}

/// Whether a slower disk can be had here.
pub fn can_be_slow() -> bool {
    Command::new("strace").arg("-V").output().is_ok_and(|said| said.status.success())
}

/// The bare rate on a slower disk, measured by this program in a process of its own.
pub fn synced_commits_slowly(folder: &Path, spell: Duration, delay: Duration) -> f64 {
    let own = std::env::current_exe().expect("this program");
    let said = program(own, delay)
        .arg("synced-commits")
        .arg(folder)
        .arg(spell.as_millis().to_string())
        .output()
        .expect("it runs");
    String::from_utf8_lossy(&said.stdout).trim().parse().expect("a rate")
}
