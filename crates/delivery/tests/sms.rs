//! SMS against a provider that refuses, hangs, answers late, twice and out of order.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[expect(dead_code, reason = "each test file uses its own part of the stand-ins")]
mod stand_ins;

use std::time::Duration;

use delivery::{
    Gateway, Outcome, Outgoing, SettingsError, Sms, SmsBody, SmsGateway, SmsSettings, Why,
};
use stand_ins::{Act, PATIENCE, Provider};
use uuid::Uuid;

fn sms(number: u128, text: &str) -> Outgoing {
    Outgoing::Sms(Sms {
        key: Uuid::from_u128(number),
        to: "+32475123456".into(),
        text: text.into(),
        report_to: String::new(),
    })
}

fn settings(url: &str) -> SmsSettings {
    SmsSettings {
        url: url.parse().unwrap(),
        token: "geheim".into(),
        from: "Loket".into(),
        body: SmsBody::default(),
        timeout: PATIENCE,
    }
}

async fn gateway(provider: &Provider) -> SmsGateway {
    let port = provider.start().await;
    SmsGateway::new(settings(&format!("http://127.0.0.1:{port}/messages"))).unwrap()
}

async fn send(provider: &Provider) -> Outcome {
    gateway(provider).await.send(&sms(7, "nieuws")).await
}

fn later(why: Why) -> Outcome {
    Outcome::TemporaryFailure { why }
}

fn never(why: Why) -> Outcome {
    Outcome::PermanentFailure { why }
}

fn sent(id: &str) -> Outcome {
    Outcome::Sent { provider_id: Some(id.into()) }
}

#[tokio::test]
async fn the_request_is_what_the_provider_expects() {
    let provider = Provider::default();
    assert_eq!(send(&provider).await, sent("nieuws"));
    let request = provider.seen().remove(0);
    assert!(request.head.starts_with("POST /messages HTTP/1.1"), "{}", request.head);
    assert_eq!(request.header("authorization"), Some("Bearer geheim"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("idempotency-key"), Some(&*Uuid::from_u128(7).to_string()));
    let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
    let expected = serde_json::json!({"to": "+32475123456", "text": "nieuws", "from": "Loket"});
    assert_eq!(body, expected);
}

#[tokio::test]
async fn each_status_has_its_meaning() {
    let table = [
        ("HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":1}", sent("1")),
        ("HTTP/1.1 204 No Content\r\n\r\n", Outcome::Sent { provider_id: None }),
        ("HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n", later(Why::Http(302))),
        ("HTTP/1.1 400 Bad\r\ncontent-length: 0\r\n\r\n", never(Why::Http(400))),
        ("HTTP/1.1 401 No\r\ncontent-length: 0\r\n\r\n", later(Why::CredentialsRefused)),
        ("HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n", later(Why::CredentialsRefused)),
        ("HTTP/1.1 408 Slow\r\ncontent-length: 0\r\n\r\n", later(Why::Timeout)),
        ("HTTP/1.1 422 Bad\r\ncontent-length: 0\r\n\r\n", never(Why::Http(422))),
        (
            "HTTP/1.1 429 Busy\r\nretry-after: 90\r\ncontent-length: 0\r\n\r\n",
            later(Why::Busy { retry_after: Some(Duration::from_secs(90)) }),
        ),
        ("HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n", later(Why::Http(500))),
        (
            "HTTP/1.1 503 Busy\r\nretry-after: soon\r\ncontent-length: 0\r\n\r\n",
            later(Why::Busy { retry_after: None }),
        ),
        ("nonsense\r\n\r\n", later(Why::NoConnection)),
    ];
    for (answer, expected) in table {
        let provider = Provider::default().answers(Act::Say(answer));
        assert_eq!(send(&provider).await, expected, "{answer}");
        assert_eq!(provider.seen().len(), 1, "{answer}");
    }
}

#[tokio::test]
async fn an_id_that_cannot_be_trusted_is_dropped_but_the_message_is_sent() {
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n{\"id\":\"a\\nb c\"}",
        "HTTP/1.1 200 OK\r\ncontent-length: 9999999\r\n\r\n{\"id\":1}",
    ] {
        let provider = Provider::default().answers(Act::Say(answer));
        assert_eq!(send(&provider).await, Outcome::Sent { provider_id: None }, "{answer}");
    }
}

#[tokio::test]
async fn a_late_answer_is_repeated_under_the_same_key() {
    let provider = Provider::default().answers(Act::Hang).answers(Act::HangUp);
    let gateway = gateway(&provider).await;
    let message = sms(7, "nieuws");
    assert_eq!(gateway.send(&message).await, later(Why::Timeout));
    assert_eq!(gateway.send(&message).await, later(Why::NoConnection));
    assert_eq!(gateway.send(&message).await, sent("nieuws"));
    assert_eq!(provider.seen().len(), 3);
    assert_eq!(provider.distinct(), 1);
}

#[tokio::test]
async fn an_answer_given_twice_is_not_taken_for_that_of_the_next_message() {
    const TWICE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":1}\
                         HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n{\"id\":1}";
    let provider = Provider::default().answers(Act::Say(TWICE));
    let gateway = gateway(&provider).await;
    assert_eq!(gateway.send(&sms(1, "eerste")).await, sent("1"));
    assert_eq!(gateway.send(&sms(2, "tweede")).await, sent("tweede"));
    assert_eq!(provider.distinct(), 2);
}

#[tokio::test]
async fn answers_out_of_order_reach_their_own_message() {
    let provider = Provider::default().answers(Act::Hang);
    let gateway = gateway(&provider).await;
    let first = sms(1, "eerste");
    let mut slow = gateway.send(&first);
    // Let the first request reach the provider, then overtake it.
    while provider.seen().is_empty() {
        tokio::select! {
            biased;
            outcome = &mut slow => panic!("too early: {outcome:?}"),
            () = tokio::task::yield_now() => {}
        }
    }
    assert_eq!(gateway.send(&sms(2, "tweede")).await, sent("tweede"));
    assert_eq!(slow.await, later(Why::Timeout));
}

#[tokio::test]
async fn what_cannot_arrive_is_not_sent() {
    let provider = Provider::default();
    let gateway = gateway(&provider).await;
    for (to, text, why) in [
        ("0475 12 34 56", "nieuws", Why::BadAddress),
        ("+32475123456\r\n", "nieuws", Why::BadAddress),
        ("+32475123456", " ", Why::Empty),
    ] {
        let message =
            Sms { key: Uuid::nil(), to: to.into(), text: text.into(), report_to: String::new() };
        assert_eq!(gateway.send(&Outgoing::Sms(message)).await, never(why), "{to}");
    }
    assert!(provider.seen().is_empty());
}

#[tokio::test]
async fn settings_are_checked_at_the_start() {
    let refused = |settings| SmsGateway::new(settings).err();
    assert_eq!(refused(settings("https://sms.example/")), None);
    assert_eq!(refused(settings("http://[::1]/")), None);
    let clear = refused(settings("http://sms.example/"));
    assert!(matches!(clear, Some(SettingsError::InClear(_))));
    let token = SmsSettings { token: "a\nb".into(), ..settings("https://sms.example/") };
    assert_eq!(refused(token), Some(SettingsError::SmsToken));
    assert!(!format!("{:?}", settings("https://sms.example/")).contains("geheim"));
}
