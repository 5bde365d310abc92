//! Just enough HTTP to ask for pages over a connection that stays open.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};

/// A connection that stays open.
pub struct Connection(BufReader<TcpStream>);

/// A question: the cookie of who asks, and for what.
pub struct Question {
    pub cookie: String,
    pub path: String,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Connection {
    /// Opens a connection.
    pub fn to(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        Self(BufReader::new(stream))
    }

    /// Signs in; none when this account is not there. The cookie.
    pub fn sign_in(&mut self, email: &str) -> Option<String> {
        let form = format!("email={}&password=lindedorp-demo", email.replace('@', "%40"));
        let answer = self.send("", "/sign-in", &form);
        let (_, cookie) = answer.headers.iter().find(|(name, _)| name == "set-cookie")?;
        cookie.split(';').next().map(str::to_owned)
    }

    /// Asks for a page, which must be there.
    pub fn get(&mut self, question: &Question) -> Answer {
        let Question { cookie, path } = question;
        let request = format!("GET {path} HTTP/1.1\r\nhost: bench\r\ncookie: {cookie}\r\n\r\n");
        let answer = self.ask(&request);
        assert_eq!(answer.status, 200, "{path}");
        answer
    }

    /// Sends a form, which must be taken.
    pub fn post(&mut self, cookie: &str, path: &str, form: &str) -> Answer {
        let answer = self.send(cookie, path, form);
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
        answer
    }

    /// Sends a form as from this network; whatever the answer.
    pub fn post_from(&mut self, network: &str, cookie: &str, path: &str, form: &str) -> Answer {
        self.ask(&format!(
            "POST {path} HTTP/1.1\r\nhost: bench\r\nx-forwarded-for: {network}\r\n\
             cookie: {cookie}\r\ncontent-length: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\n\r\n{form}",
            form.len()
        ))
    }

    fn send(&mut self, cookie: &str, path: &str, form: &str) -> Answer {
        self.ask(&format!(
            "POST {path} HTTP/1.1\r\nhost: bench\r\ncookie: {cookie}\r\ncontent-length: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\n\r\n{form}",
            form.len()
        ))
    }

    fn ask(&mut self, request: &str) -> Answer {
        self.0.get_mut().write_all(request.as_bytes()).expect("a question");
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
        self.0.read_exact(&mut body).expect("a body");
        let body = String::from_utf8_lossy(&body).into_owned();
        Answer { status: status.expect("a status"), headers, body }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).expect("a line");
        line.trim_end().to_owned()
    }
}

/// Whether a server answers that it is well.
pub fn health(address: SocketAddr) -> bool {
    let question = Question { cookie: String::new(), path: "/health".to_owned() };
    Connection::to(address).get(&question).body == "ok"
}
