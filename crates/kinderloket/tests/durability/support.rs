//! A real server in a process of its own, and a client that speaks just enough HTTP to
//! post notes to it and to know which of them were acknowledged.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use uuid::Uuid;

/// A folder of this test's own, removed at the end.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("kinderloket-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running server.
pub struct Server {
    process: Child,
    pub address: SocketAddr,
}

/// The program with its arguments for a database in a folder.
pub fn program(folder: &Path) -> Vec<String> {
    [
        env!("CARGO_BIN_EXE_kinderloket"),
        "--require-second-factor",
        "false",
        "--log",
        "error",
        "--listen",
        "127.0.0.1:0",
        "--database",
        &format!("sqlite:{}", folder.join("lindedorp.sqlite").display()),
        "--key-file",
        &folder.join("lindedorp.key").display().to_string(),
        "serve",
    ]
    .map(str::to_owned)
    .to_vec()
}

impl Server {
    /// Starts a program and waits until it says where it listens.
    pub fn start(command: &[String]) -> Self {
        let (name, arguments) = command.split_first().expect("a program");
        let mut process = Command::new(name)
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut said = BufReader::new(process.stdout.take().expect("its words"));
        let mut line = String::new();
        let address = loop {
            line.clear();
            let read = said.read_line(&mut line).expect("a line");
            assert!(read > 0, "the server stopped before it listened");
            if let Some(address) = line.trim().strip_prefix("listening on http://") {
                break address.parse().expect("an address");
            }
        };
        // What it says later is read away, so that it never waits for us.
        std::thread::spawn(move || std::io::copy(&mut said, &mut std::io::sink()));
        Self { process, address }
    }

    /// Ends it without a word, as `kill -9` does.
    pub fn kill(mut self) {
        self.process.kill().expect("killed");
        self.process.wait().expect("gone");
    }

    /// Asks it to stop and waits until it has. Under `strace` the server is a child.
    pub fn stop(mut self) {
        let id = self.process.id();
        let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
        let child = children.ok().and_then(|ids| ids.split_whitespace().next().map(str::to_owned));
        let told = child.unwrap_or_else(|| id.to_string());
        Command::new("kill").args(["-TERM", &told]).status().expect("told to stop");
        self.process.wait().expect("stopped");
    }
}

/// A signed-in client.
#[derive(Clone)]
pub struct Client {
    cookie: String,
}

impl Client {
    /// Signs in as the desk worker of the demonstration town.
    pub fn sign_in(address: SocketAddr) -> Self {
        let form = "email=els%40lindedorp.example&password=lindedorp-demo";
        let answer = post(address, "/sign-in", "", form).expect("an answer");
        let cookie = answer
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: "))
            .and_then(|cookie| cookie.split(';').next())
            .expect("signed in");
        Self { cookie: cookie.to_owned() }
    }

    /// Posts a note; its code when it was acknowledged.
    pub fn note(&self, address: SocketAddr, name: &str, key: Uuid) -> Option<String> {
        let form = format!(
            "key={key}&asked_on=1/2/2026&name={}&phone=&channel=telefoon&question=&action=&hand_to=&version=",
            name.replace(' ', "+")
        );
        let answer = post(address, "/intakes", &self.cookie, &form)?;
        let location = answer.lines().find_map(|line| line.strip_prefix("location: /intakes/"))?;
        Some(location.split('?').next().unwrap_or_default().to_owned())
    }
}

fn post(address: SocketAddr, path: &str, cookie: &str, form: &str) -> Option<String> {
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(2)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncookie: {cookie}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    // Half an answer acknowledges nothing.
    answer.contains("\r\n\r\n").then(|| answer.replace("\r\n", "\n"))
}

/// Creates the demonstration town in a folder, without serving it.
pub fn town(folder: &Path) {
    let made = Command::new(env!("CARGO_BIN_EXE_kinderloket"))
        .args(["--log", "error", "demo", "--create-only", "--data"])
        .arg(folder)
        .stdout(Stdio::null())
        .status()
        .expect("the town is made");
    assert!(made.success());
}
