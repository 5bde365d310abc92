//! The program under measurement, in a process of its own.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Families that ask in a year in all of Flanders.
pub const FAMILIES: &str = "97000";

/// A running server.
pub struct Server {
    process: Child,
    pub address: SocketAddr,
}

/// Creates the data of this many desks, when they are not there from an earlier run.
pub fn fill(program: &str, folder: &Path, desks: usize, families: &str) {
    if folder.join("lindedorp.sqlite").exists() {
        return;
    }
    eprintln!("filling {} (once)…", folder.display());
    let made = Command::new(program)
        .args(["--log", "error", "demo", "--create-only", "--desks", &desks.to_string()])
        .args(["--families", families, "--data"])
        .arg(folder)
        .status()
        .expect("the program starts");
    assert!(made.success(), "the data cannot be made");
}

impl Server {
    /// Starts it on a disk that is this much slower to sync; also how long it took to the
    /// first answer.
    pub fn start(program: &str, folder: &Path, delay: Duration) -> (Self, Duration) {
        Self::begin(crate::disk::program(program, delay), folder)
    }

    /// Starts it as behind a proxy, which tells from which network each question comes.
    pub fn behind_proxy(program: &str, folder: &Path) -> Self {
        let mut command = crate::disk::program(program, Duration::ZERO);
        command.env("KINDERLOKET_BEHIND_PROXY", "true");
        Self::begin(command, folder).0
    }

    fn begin(mut command: Command, folder: &Path) -> (Self, Duration) {
        let begun = Instant::now();
        let mut process = command
            .args(["--log", "error", "--listen", "127.0.0.1:0", "--database"])
            .arg(format!("sqlite:{}", folder.join("lindedorp.sqlite").display()))
            .arg("--key-file")
            .arg(folder.join("lindedorp.key"))
            .arg("serve")
            .env("KINDERLOKET_REQUIRE_SECOND_FACTOR", "false")
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let said = BufReader::new(process.stdout.take().expect("its words"));
        let address = said
            .lines()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("listening on http://")?.parse().ok())
            .expect("an address");
        let server = Self { process, address };
        let health = crate::http::health(address);
        assert!(health, "the first answer");
        (server, begun.elapsed())
    }

    /// Memory that the process holds.
    pub fn resident_megabytes(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()));
        let kilobytes: Option<u64> = status.ok().and_then(|status| {
            let line = status.lines().find(|line| line.starts_with("VmRSS"))?.to_owned();
            line.split_whitespace().nth(1)?.parse().ok()
        });
        kilobytes.unwrap_or(0) / 1024
    }

    /// Ends it.
    pub fn stop(mut self) {
        self.process.kill().expect("ended");
        self.process.wait().expect("gone");
    }
}
