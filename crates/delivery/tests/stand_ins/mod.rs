//! Small servers in the process of the test that behave as badly as real ones do.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Longest time the tests give a gateway.
pub const PATIENCE: std::time::Duration = std::time::Duration::from_millis(400);

/// What a stand-in does at the point where it is told to misbehave.
#[derive(Clone, Copy)]
pub enum Act {
    /// Sends exactly these bytes.
    Say(&'static str),
    /// Says nothing until the other side gives up.
    Hang,
    /// Closes the connection.
    HangUp,
}

type Shared<T> = Arc<Mutex<T>>;

fn next<T>(plan: &Shared<VecDeque<T>>) -> Option<T> {
    plan.lock().unwrap().pop_front()
}

/// Listens on a free port of this machine and hands every connection to `serve`.
async fn listen<F, S>(serve: F) -> u16
where
    F: Fn(TcpStream) -> S + Send + 'static,
    S: Future<Output = std::io::Result<()>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    port
}

/// A mail server. Each connection takes the next planned misbehaviour, if any.
#[derive(Clone, Default)]
pub struct MailServer {
    plan: Shared<VecDeque<Option<(&'static str, Act)>>>,
    accepted: Shared<Vec<String>>,
}

impl MailServer {
    /// Behaves well on the next connection.
    pub fn well(self) -> Self {
        self.plan.lock().unwrap().push_back(None);
        self
    }

    /// On the next connection, does this at the command `verb`; `"."` is the end of the letter.
    pub fn at(self, verb: &'static str, act: Act) -> Self {
        self.plan.lock().unwrap().push_back(Some((verb, act)));
        self
    }

    /// The letters taken over, headers and all.
    pub fn accepted(&self) -> Vec<String> {
        self.accepted.lock().unwrap().clone()
    }

    /// Starts; gives the port.
    pub async fn start(&self) -> u16 {
        let server = self.clone();
        listen(move |stream| server.clone().serve(stream)).await
    }

    async fn serve(self, stream: TcpStream) -> std::io::Result<()> {
        let special = next(&self.plan).flatten();
        let mut stream = BufReader::new(stream);
        let (mut line, mut letter, mut in_letter) = (String::from("HELLO"), String::new(), false);
        loop {
            let text = line.trim_end_matches(['\r', '\n']);
            let verb = text.split(' ').next().unwrap_or_default().to_ascii_uppercase();
            if in_letter && text != "." {
                letter.push_str(&line);
            } else {
                if in_letter {
                    self.accepted.lock().unwrap().push(std::mem::take(&mut letter));
                }
                match special.filter(|(at, _)| *at == verb).map(|(_, act)| act) {
                    Some(Act::Hang) => return hang(&mut stream).await,
                    Some(Act::HangUp) => return Ok(()),
                    Some(Act::Say(answer)) => stream.write_all(answer.as_bytes()).await?,
                    None => stream.write_all(usual(&verb).as_bytes()).await?,
                }
                in_letter = verb == "DATA" && special.is_none_or(|(at, _)| at != "DATA");
            }
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
        }
    }
}

fn usual(verb: &str) -> &'static str {
    match verb {
        "HELLO" => "220 stand-in ready\r\n",
        "EHLO" => "250-stand-in\r\n250-8BITMIME\r\n250 AUTH PLAIN\r\n",
        "DATA" => "354 go ahead\r\n",
        "AUTH" => "235 welcome\r\n",
        "QUIT" => "221 bye\r\n",
        _ => "250 ok\r\n",
    }
}

async fn hang(stream: &mut BufReader<TcpStream>) -> std::io::Result<()> {
    tokio::io::copy(stream, &mut tokio::io::sink()).await.map(|_| ())
}

/// A request as the provider saw it.
#[derive(Clone, Debug)]
pub struct Request {
    pub head: String,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// The HTTP side of an SMS provider. Each request takes the next planned answer.
#[derive(Clone, Default)]
pub struct Provider {
    plan: Shared<VecDeque<Act>>,
    seen: Shared<Vec<Request>>,
    taken: Shared<Vec<Request>>,
}

impl Provider {
    pub fn answers(self, act: Act) -> Self {
        self.plan.lock().unwrap().push_back(act);
        self
    }

    pub fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    /// The requests that it did not refuse: each of them may be a message on a phone, also
    /// when the answer never came.
    pub fn taken(&self) -> Vec<Request> {
        self.taken.lock().unwrap().clone()
    }

    /// How many messages a provider that honours the idempotency key would have sent.
    pub fn distinct(&self) -> usize {
        let seen = self.seen();
        let keys = seen.iter().map(|request| request.header("idempotency-key"));
        keys.collect::<std::collections::HashSet<_>>().len()
    }

    pub async fn start(&self) -> u16 {
        let provider = self.clone();
        listen(move |stream| provider.clone().serve(stream)).await
    }

    async fn serve(self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        while let Some(request) = read_request(&mut stream).await? {
            let body = request.body.clone();
            self.seen.lock().unwrap().push(request.clone());
            let act = next(&self.plan);
            if !matches!(act, Some(Act::Say(_))) {
                self.taken.lock().unwrap().push(request);
            }
            match act {
                Some(Act::Hang) => return hang(&mut stream).await,
                Some(Act::HangUp) => return Ok(()),
                Some(Act::Say(answer)) => stream.write_all(answer.as_bytes()).await?,
                None => stream.write_all(echo(&body).as_bytes()).await?,
            }
        }
        Ok(())
    }
}

/// Takes the message over and calls it by its own text.
fn echo(body: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(body).unwrap();
    let answer = serde_json::json!({"id": value["text"]}).to_string();
    format!("HTTP/1.1 202 Accepted\r\ncontent-length: {}\r\n\r\n{answer}", answer.len())
}

async fn read_request(stream: &mut BufReader<TcpStream>) -> std::io::Result<Option<Request>> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await? == 0 {
            return Ok(None);
        }
    }
    let mut request = Request { head, body: String::new() };
    let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    request.body = String::from_utf8(body).unwrap();
    Ok(Some(request))
}
