//! Just enough HTTP to ask for pages over a connection that stays open.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

/// Somebody who is signed in.
pub struct Signed {
    address: SocketAddr,
    cookie: String,
}

/// A connection that stays open.
pub struct Connection {
    stream: BufReader<TcpStream>,
    cookie: String,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Signed {
    /// Signs in as the desk worker of the demonstration town.
    pub fn in_at(address: SocketAddr) -> Self {
        let nobody = Self::nobody(address);
        let form = "email=els%40lindedorp.example&password=lindedorp-demo";
        let answer = nobody.connect().post("/sign-in", form);
        let cookie = answer
            .headers
            .iter()
            .find(|(name, _)| name == "set-cookie")
            .and_then(|(_, cookie)| cookie.split(';').next())
            .expect("signed in");
        Self { address, cookie: cookie.to_owned() }
    }

    /// Opens a connection.
    pub fn connect(&self) -> Connection {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        Connection { stream: BufReader::new(stream), cookie: self.cookie.clone() }
    }

    /// Nobody in particular.
    pub const fn nobody(address: SocketAddr) -> Self {
        Self { address, cookie: String::new() }
    }

    /// The file of some family, found as a person would: through search.
    pub fn first_family(&self) -> String {
        let found = self.connect().get("/search/suggestions?q=verzonnen").body;
        let path = found.split("/families/").nth(1).and_then(|rest| rest.split('"').next());
        format!("/families/{}", path.expect("a family is found"))
    }
}

impl Connection {
    /// Asks for a page, which must be there.
    pub fn get(&mut self, path: &str) -> Answer {
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: bench\r\ncookie: {}\r\n\r\n", self.cookie);
        let answer = self.ask(&request);
        assert_eq!(answer.status, 200, "{path}");
        answer
    }

    /// Sends a form, which must be taken.
    pub fn post(&mut self, path: &str, form: &str) -> Answer {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: bench\r\ncookie: {}\r\ncontent-length: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\n\r\n{form}",
            self.cookie,
            form.len()
        );
        let answer = self.ask(&request);
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
        answer
    }

    fn ask(&mut self, request: &str) -> Answer {
        self.stream.get_mut().write_all(request.as_bytes()).expect("a question");
        let status = self.line().split(' ').nth(1).and_then(|code| code.parse().ok());
        let mut headers = Vec::new();
        loop {
            let line = self.line();
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(": ") {
                headers.push((name.to_ascii_lowercase(), value.to_owned()));
            }
        }
        let length = headers
            .iter()
            .find(|(name, _)| name == "content-length")
            .and_then(|(_, length)| length.parse().ok())
            .unwrap_or(0);
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).expect("a body");
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer { status: status.expect("a status"), headers, body }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).expect("a line");
        line.trim_end().to_owned()
    }
}

/// Whether a server answers that it is well.
pub fn health(address: SocketAddr) -> bool {
    Signed::nobody(address).connect().get("/health").body == "ok"
}
