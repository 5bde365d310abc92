//! E-mail against a mail server that refuses, hangs, hangs up and answers twice.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[expect(dead_code, reason = "each test file uses its own part of the stand-ins")]
mod stand_ins;

use delivery::{
    Attachment, Email, Gateway, Outcome, Outgoing, SmtpCredentials, SmtpGateway, SmtpSettings,
    SmtpTls, Why,
};
use stand_ins::{Act, MailServer, PATIENCE};
use uuid::Uuid;

fn email() -> Email {
    Email {
        key: Uuid::from_u128(7),
        to: "ouder@voorbeeld.example".into(),
        reply_to: Some("team@loket.example".into()),
        subject: "Nieuws over je vraag: één plaats".into(),
        text: "Dag,\n\nEr is nieuws. Bel of open je dossier.\n".into(),
        calendar: None,
    }
}

fn settings(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".into(),
        port,
        tls: SmtpTls::None,
        credentials: Some(SmtpCredentials { username: "loket".into(), password: "x".into() }),
        from_address: "loket@stad.example".into(),
        from_name: "Loket kinderopvang".into(),
        timeout: PATIENCE,
    }
}

async fn gateway(server: &MailServer) -> SmtpGateway {
    SmtpGateway::new(settings(server.start().await)).unwrap()
}

async fn send(server: &MailServer, email: Email) -> Outcome {
    gateway(server).await.send(&Outgoing::Email(email)).await
}

fn later(why: Why) -> Outcome {
    Outcome::TemporaryFailure { why }
}

fn never(why: Why) -> Outcome {
    Outcome::PermanentFailure { why }
}

#[tokio::test]
async fn a_letter_arrives_whole() {
    let server = MailServer::default();
    let outcome = send(&server, email()).await;
    let id = format!("<{}@stad.example>", Uuid::from_u128(7));
    assert_eq!(outcome, Outcome::Sent { provider_id: Some(id.clone()) });
    let letters = server.accepted();
    assert_eq!(letters.len(), 1);
    for line in [
        "From: \"Loket kinderopvang\" <loket@stad.example>",
        "To: ouder@voorbeeld.example",
        "Reply-To: team@loket.example",
        &format!("Message-ID: {id}"),
        "Auto-Submitted: auto-generated",
        "Er is nieuws. Bel of open je dossier.",
    ] {
        assert!(letters[0].contains(line), "{line} in {}", letters[0]);
    }
}

#[tokio::test]
async fn an_appointment_goes_along_as_calendar_file() {
    let server = MailServer::default();
    let content = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned();
    let calendar = Some(Attachment { file_name: "afspraak.ics".into(), content });
    assert!(send(&server, Email { calendar, ..email() }).await.is_sent());
    let letter = server.accepted().concat();
    for part in ["multipart/mixed", "text/calendar; charset=utf-8", "afspraak.ics", "BEGIN:VCAL"] {
        assert!(letter.contains(part), "{part} in {letter}");
    }
}

#[tokio::test]
async fn nobody_can_add_a_header_or_a_reader() {
    let server = MailServer::default();
    let subject = "Nieuws\r\nBcc: iedereen@stad.example".to_owned();
    assert!(send(&server, Email { subject, ..email() }).await.is_sent());
    assert!(!server.accepted().concat().contains("\nBcc:"));
    for to in ["a@b.example\r\nRCPT TO:<c@d.example>", "a@b.example, c@d.example", "één@b.example"]
    {
        let outcome = send(&server, Email { to: to.into(), ..email() }).await;
        assert_eq!(outcome, never(Why::BadAddress), "{to}");
    }
    assert_eq!(server.accepted().len(), 1);
}

#[tokio::test]
async fn nothing_to_say_is_not_sent() {
    let server = MailServer::default();
    assert_eq!(send(&server, Email { text: " \n".into(), ..email() }).await, never(Why::Empty));
    let reply_to = Some("niemand".into());
    assert_eq!(send(&server, Email { reply_to, ..email() }).await, never(Why::Unwritable));
}

#[tokio::test]
async fn an_answer_of_4xx_is_for_now_and_5xx_for_good() {
    let table = [
        ("HELLO", "421 too busy\r\n", later(Why::Smtp(421))),
        ("MAIL", "451 try later\r\n", later(Why::Smtp(451))),
        ("RCPT", "450 greylisted\r\n", later(Why::Smtp(450))),
        ("RCPT", "550 no such user\r\n", never(Why::Smtp(550))),
        ("DATA", "452 disk full\r\n", later(Why::Smtp(452))),
        (".", "554 refused\r\n", never(Why::Smtp(554))),
        (".", "451 not stored\r\n", later(Why::Smtp(451))),
        ("DATA", "250 what?\r\n", later(Why::Smtp(250))),
        ("AUTH", "535 wrong password\r\n", later(Why::CredentialsRefused)),
        ("MAIL", "530 sign in first\r\n", later(Why::CredentialsRefused)),
    ];
    for (verb, answer, expected) in table {
        let server = MailServer::default().at(verb, Act::Say(answer));
        assert_eq!(send(&server, email()).await, expected, "{verb} {answer}");
    }
}

#[tokio::test]
async fn a_server_that_hangs_or_hangs_up_is_tried_later() {
    for verb in ["HELLO", "EHLO", "RCPT", "."] {
        let server = MailServer::default().at(verb, Act::Hang);
        assert_eq!(send(&server, email()).await, later(Why::Timeout), "{verb}");
        let server = MailServer::default().at(verb, Act::HangUp);
        assert_eq!(send(&server, email()).await, later(Why::NoConnection), "{verb}");
    }
    let server = MailServer::default().at("EHLO", Act::Say("nonsense\r\n"));
    assert_eq!(send(&server, email()).await, later(Why::NoConnection));
}

#[tokio::test]
async fn an_answer_that_came_too_late_gives_a_second_copy_with_the_same_id() {
    let server = MailServer::default().at(".", Act::Hang);
    let gateway = gateway(&server).await;
    let message = Outgoing::Email(email());
    assert_eq!(gateway.send(&message).await, later(Why::Timeout));
    assert!(gateway.send(&message).await.is_sent());
    let id = format!("Message-ID: <{}@stad.example>", Uuid::from_u128(7));
    let letters = server.accepted();
    assert_eq!(letters.len(), 2);
    assert!(letters.iter().all(|letter| letter.contains(&id)));
}

#[tokio::test]
async fn an_answer_given_twice_counts_once() {
    let server = MailServer::default().at(".", Act::Say("250 ok\r\n250 ok\r\n"));
    assert!(send(&server, email()).await.is_sent());
    assert_eq!(server.accepted().len(), 1);
}

#[tokio::test]
async fn a_server_that_does_not_say_goodbye_has_still_taken_the_letter() {
    let server = MailServer::default().at("QUIT", Act::Hang);
    assert!(send(&server, email()).await.is_sent());
}

#[tokio::test]
async fn without_tls_nothing_is_said_when_tls_was_asked() {
    let server = MailServer::default();
    let settings = SmtpSettings { tls: SmtpTls::StartTls, ..settings(server.start().await) };
    let outcome = SmtpGateway::new(settings).unwrap().send(&Outgoing::Email(email())).await;
    assert_eq!(outcome, later(Why::NotProtected));
    assert!(server.accepted().is_empty());
}

#[tokio::test]
async fn no_server_at_all_is_tried_later() {
    // Another address of this machine, on which nobody listens.
    let port = MailServer::default().start().await;
    let settings = SmtpSettings { host: "127.0.0.2".into(), ..settings(port) };
    let outcome = SmtpGateway::new(settings).unwrap().send(&Outgoing::Email(email())).await;
    assert_eq!(outcome, later(Why::NoConnection));
}
