//! Whether the front door tells a contact that the desk knows from one that nobody knows: by
//! its answer, or by how long it takes. Known and unknown are asked in turns of a drawn order
//! over one connection, each as from another network, so that nothing else differs.

use crate::http::{Answer, Connection, Question};
use crate::ranking::mixed;
use std::collections::BTreeSet;
use std::time::Instant;

/// Families at the desk: enough to ask each only once.
pub const FAMILIES: &str = "12000";
/// Asks of each kind.
const SAMPLES: usize = 10_000;
/// Links that one draft, and one contact, may ask in a day.
const LINKS: usize = 5;
/// The page on which a link is asked.
const LATER: &str = "/d/lindedorp/ask/later";
/// Requests on a page of the list.
const ON_A_PAGE: usize = 50;

/// What was measured of one question.
struct Measured {
    known: Vec<f64>,
    unknown: Vec<f64>,
    answers: BTreeSet<String>,
}

/// Measures both doors and prints them.
pub fn measure(address: std::net::SocketAddr) {
    let mut connection = Connection::to(address);
    let cookie = connection.sign_in("els@lindedorp.example").expect("signed in");
    let (codes, phones) = families(&mut connection, &cookie);
    println!(
        "| asked | answers | median known | of unknown | spread | chance to tell | by luck alone |"
    );
    println!("|---|---|---|---|---|---|---|");
    let strangers: BTreeSet<String> =
        (0..).map(code).filter(|code| !codes.contains(code)).take(SAMPLES).collect();
    let strangers: Vec<String> = strangers.into_iter().collect();
    let codes: Vec<String> = codes.into_iter().take(SAMPLES).collect();
    let ask_code = |reference: &str| Form {
        cookie: String::new(),
        path: "/my/sign-in",
        fields: format!("reference={reference}&channel=sms"),
    };
    let codes = in_turns(&mut connection, &codes, &strangers, |_, reference| ask_code(reference));
    print("code for My request", codes);
    let known: Vec<String> = again(&phones);
    let nobody: BTreeSet<String> = (0..)
        .map(|n| format!("0496{:06}", mixed(n) % 1_000_000))
        .filter(|phone| !phones.contains(phone))
        .take(SAMPLES / LINKS)
        .collect();
    let mut drafts = Drafts { cookie: String::new(), left: 0, begun: 1 << 20 };
    let links = in_turns(&mut connection, &known, &again(&nobody), |connection, phone| Form {
        cookie: drafts.next(connection),
        path: LATER,
        fields: format!("contact={}", phone.replace('+', "%2B")),
    });
    print("link to go on", links);
}

/// A form to send.
struct Form {
    cookie: String,
    path: &'static str,
    fields: String,
}

/// A network that nobody else has.
fn network(turn: u64) -> String {
    format!("10.{}.{}.{}", turn >> 16 & 255, turn >> 8 & 255, turn & 255)
}

/// A code that is well formed.
fn code(number: u64) -> String {
    domain::codes::code_from(u128::from(mixed(number + 1_000_003)).to_be_bytes())
}

/// Each as often as it may be asked.
fn again(contacts: &BTreeSet<String>) -> Vec<String> {
    let few: Vec<&String> = contacts.iter().take(SAMPLES / LINKS).collect();
    (0..LINKS).flat_map(|_| few.iter().map(|contact| (*contact).clone())).collect()
}

/// Codes and mobile phones of families at the desk.
fn families(connection: &mut Connection, cookie: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut codes, mut phones) = (BTreeSet::new(), BTreeSet::new());
    for state in ["", "placed", "closed"] {
        for page in 1..=2 * SAMPLES / ON_A_PAGE {
            let path = format!("/requests?state={state}&page={page}");
            let list = connection.get(&Question { cookie: cookie.to_owned(), path }).body;
            let before = codes.len();
            for rest in list.split("/families/").skip(1) {
                let code = rest.split(['"', '#', '?']).next().filter(|code| code.len() == 8);
                codes.extend(code.map(str::to_owned));
            }
            if codes.len() == before || codes.len() >= SAMPLES {
                break;
            }
        }
    }
    for code in &codes {
        if phones.len() >= SAMPLES / LINKS {
            break;
        }
        let path = format!("/families/{code}");
        let file = connection.get(&Question { cookie: cookie.to_owned(), path }).body;
        let phone = file.split("tel:").nth(1).and_then(|rest| rest.split('"').next());
        phones.extend(phone.filter(|phone| phone.starts_with("+324")).map(str::to_owned));
    }
    (codes, phones)
}

/// Drafts of a request, a new one when the last may ask no more.
struct Drafts {
    cookie: String,
    left: usize,
    begun: u64,
}

impl Drafts {
    fn next(&mut self, connection: &mut Connection) -> String {
        if self.left == 0 {
            self.begun += 1;
            let network = network(self.begun);
            let begun = connection.post_from(&network, "", "/d/lindedorp/ask", "door=alone");
            let header = begun.headers.iter().find(|(name, _)| name == "set-cookie");
            let cookie = header.and_then(|(_, value)| value.split(';').next());
            cookie.expect("a draft").clone_into(&mut self.cookie);
            self.left = LINKS;
            // Its code is made when the page is first opened.
            let cookie = self.cookie.clone();
            connection.get(&Question { cookie, path: LATER.to_owned() });
        }
        self.left -= 1;
        self.cookie.clone()
    }
}

/// Asks both in a drawn order, as many of each; making a form ready takes no part.
fn in_turns(
    connection: &mut Connection,
    known: &[String],
    unknown: &[String],
    mut ready: impl FnMut(&mut Connection, &str) -> Form,
) -> Measured {
    let mut measured =
        Measured { known: Vec::new(), unknown: Vec::new(), answers: BTreeSet::new() };
    for (number, (one, other)) in (0_u64..).zip(known.iter().zip(unknown)) {
        let first = mixed(number).is_multiple_of(2);
        for is_known in [first, !first] {
            let form = ready(connection, if is_known { one } else { other });
            let network = network(2 * number + u64::from(is_known));
            let begun = Instant::now();
            let answer = connection.post_from(&network, &form.cookie, form.path, &form.fields);
            let took = begun.elapsed().as_secs_f64() * 1_000_000.0;
            let times = if is_known { &mut measured.known } else { &mut measured.unknown };
            times.push(took);
            measured.answers.insert(same(&answer));
        }
    }
    measured
}

/// An answer without what is new in each: the secrets, the moment, the number of a request.
fn same(answer: &Answer) -> String {
    let kept = |(name, value): &(String, String)| match name.as_str() {
        "set-cookie" => format!("{name}: {}", value.split_once('=').map_or("", |(name, _)| name)),
        "date" | "x-request-id" => name.clone(),
        _ => format!("{name}: {value}"),
    };
    let headers: Vec<String> = answer.headers.iter().map(kept).collect();
    let body = without_draft(&answer.body);
    format!("{}\n{}\n\n{body}", answer.status, headers.join("\n"))
}

/// A page of a draft without its own code and the key of its form.
fn without_draft(body: &str) -> String {
    let hidden = |text: &str, begins: &str| -> String {
        let mut parts = text.split(begins);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |all, part| {
            let rest = part.split_once(['"', '<']).map_or("", |(_, rest)| rest);
            format!("{all}{begins}{rest}")
        })
    };
    hidden(&hidden(body, "name=\"key\" value=\""), "class=\"kl-code\"><bdi dir=\"ltr\">")
}

fn print(asked: &str, measured: Measured) {
    let Measured { mut known, mut unknown, answers } = measured;
    let count = known.len();
    known.sort_by(f64::total_cmp);
    unknown.sort_by(f64::total_cmp);
    let at =
        |all: &[f64], percent: usize| all.get(all.len() * percent / 100).copied().unwrap_or(0.0);
    let (one, other) = (at(&known, 50), at(&unknown, 50));
    let spread = at(&unknown, 75) - at(&unknown, 25);
    println!(
        "| {asked}, {count} of each | {} | {one:.0} us | {:+.2}% | {:.0}% | {:.1}% | {:.1}% to {:.1}% |",
        answers.len(),
        100.0 * (one - other) / other,
        100.0 * spread / other,
        100.0 * told(&known, &unknown),
        50.0 - 100.0 * luck(count),
        50.0 + 100.0 * luck(count),
    );
}

/// How often the known one of a pair took longer: one half when time tells nothing (the rank
/// statistic of Mann and Whitney, as a share). Both are sorted.
fn told(known: &[f64], unknown: &[f64]) -> f64 {
    let (mut below, mut pairs) = (0, 0.0);
    for one in known {
        while unknown.get(below).is_some_and(|other| other < one) {
            below += 1;
        }
        let same = unknown.iter().skip(below).take_while(|other| *other == one).count();
        pairs += share(below) + share(same) / 2.0;
    }
    pairs / (share(known.len()) * share(unknown.len()))
}

/// How far that share strays from one half by luck: 1.96 times its standard error.
fn luck(count: usize) -> f64 {
    let count = share(count);
    1.96 * ((2.0 * count + 1.0) / (12.0 * count * count)).sqrt()
}

#[expect(clippy::cast_precision_loss, reason = "counts of thousands")]
fn share(count: usize) -> f64 {
    count as f64
}
