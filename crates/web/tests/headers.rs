//! What surrounds every answer: security headers, the origin of forms, cookies.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use desk::testing::World;
use domain::accounts::Role;
use std::sync::Arc;
use store::{Store, on_both};
use tower::ServiceExt as _;
use web::testing::{Browser, site};
use web::{Site, SiteOptions, router};

fn check(headers: &HeaderMap, what: &str) {
    let of = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
    let policy = of("content-security-policy");
    let is_page = of("content-type").starts_with("text/html");
    let own: &[&str] = if is_page { &["script-src 'self'", "base-uri 'none'"] } else { &[] };
    for part in ["default-src 'none'", "frame-ancestors 'none'"].iter().chain(own) {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    // A file that is opened by itself loads nothing at all.
    assert_eq!(is_page, policy.contains("'self'"), "{what}: {policy}");
    assert!(!policy.contains("unsafe"), "{what}: {policy}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(of(name), value, "{what}: {name}");
    }
    assert!(of("strict-transport-security").starts_with("max-age="), "{what}");
    if is_page {
        assert_eq!(of("cross-origin-opener-policy"), "same-origin", "{what}");
        assert!(!of("permissions-policy").is_empty(), "{what}");
    }
    assert!(!of("cache-control").is_empty(), "{what}");
    assert!(!headers.contains_key(header::SERVER), "{what}");
}

async fn every_answer_has_them(store: Store) {
    let world = World::new(store).await;
    let mut browser = Browser::signed_in(&world, Role::DeskManager).await;
    let mut asked: Vec<(String, bool)> = web::specs()
        .iter()
        .map(|spec| {
            let path: Vec<&str> = spec
                .path
                .split('/')
                .map(|part| if part.starts_with('{') { "x" } else { part })
                .collect();
            (path.join("/"), spec.method == Method::POST)
        })
        .collect();
    asked.extend(
        ["/no-such-page", "/s/kinderloket.css", "/s/kinderloket.js", "/s/no-such-file", "/%ff"]
            .map(|path| (path.to_owned(), false)),
    );
    for (path, post) in asked {
        if path == "/sign-out" {
            continue;
        }
        let shown = browser.once(&path, post.then(String::new)).await;
        check(&shown.headers, &format!("{path} ({})", shown.status));
        let kept = shown.headers.get(header::CACHE_CONTROL).and_then(|kept| kept.to_str().ok());
        if !path.starts_with("/s/") {
            assert_eq!(kept, Some("no-store"), "{path} shows what may be personal");
        }
    }
    let invalid = browser.once("/intakes", Some(String::new())).await;
    assert_eq!(invalid.status, StatusCode::UNPROCESSABLE_ENTITY);
    check(&invalid.headers, "422");
    world.app.store.close().await.expect("the database closes");
    let broken = browser.once("/account", None).await;
    assert_eq!(broken.status, StatusCode::INTERNAL_SERVER_ERROR);
    check(&broken.headers, "500");
}

async fn a_form_comes_from_our_own_pages(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let table = [
        (Some("same-origin"), true),
        (Some("none"), true),
        (Some("same-site"), false),
        (Some("cross-site"), false),
        // Not a browser, or one from before 2020.
        (None, true),
    ];
    for (fetched_from, allowed) in table {
        let token = world.session_of(&caller.actor).await;
        let mut request = Request::builder()
            .method("POST")
            .uri("/account/sessions/ending")
            .header(header::HOST, "loket.test")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::COOKIE, format!("kinderloket={token}"));
        if let Some(value) = fetched_from {
            request = request.header("sec-fetch-site", value);
        }
        let request = request.body(Body::empty()).expect("a request");
        let answer = site(&world).oneshot(request).await.expect("an answer");
        let expected = if allowed { StatusCode::SEE_OTHER } else { StatusCode::FORBIDDEN };
        assert_eq!(answer.status(), expected, "{fetched_from:?}");
        check(answer.headers(), "a form from elsewhere");
    }
    for (origin, expected) in [
        ("http://loket.test", StatusCode::SEE_OTHER),
        ("https://elders.example", StatusCode::FORBIDDEN),
        ("null", StatusCode::FORBIDDEN),
    ] {
        let request = Request::builder()
            .method("POST")
            .uri("/language")
            .header(header::HOST, "loket.test")
            .header(header::ORIGIN, origin)
            .body(Body::empty())
            .expect("a request");
        let answer = site(&world).oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), expected, "{origin}");
    }
}

async fn only_what_all_may_see_is_compressed(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskWorker).await;
    let session = format!("kinderloket={}", world.session_of(&caller.actor).await);
    for (path, cookie, compressed) in [
        ("/sign-in", "", true),
        ("/sign-in", "kl-language=en", true),
        ("/account", session.as_str(), false),
        ("/sign-in", "kinderloket-my=x; kl-language=en", false),
    ] {
        let request = Request::builder()
            .uri(path)
            .header(header::HOST, "loket.test")
            .header(header::ACCEPT_ENCODING, "gzip, br")
            .header(header::COOKIE, cookie)
            .body(Body::empty())
            .expect("a request");
        let answer = site(&world).oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        let is_compressed = answer.headers().contains_key(header::CONTENT_ENCODING);
        assert_eq!(is_compressed, compressed, "{path} with {cookie}");
    }
}

async fn cookies_stay_with_us(store: Store) {
    let world = World::new(store).await;
    let caller = world.caller(Role::DeskManager).await;
    let invited = desk::people::new_link(&caller, caller.actor.account).await.expect("a link");
    let secret = invited.link.unwrap_or_default();
    let secret = secret.rsplit('/').next().unwrap_or_default();
    let password = "vier groene stoelen";
    let form = desk::people::AcceptForm { password: password.into(), again: password.into() };
    desk::people::accept(&world.app, secret, &form).await.expect("a password");
    for secure in [false, true] {
        let options = Arc::new(SiteOptions { secure, ..SiteOptions::default() });
        let site = router(Site { app: world.app.clone(), options });
        let fields = [("email", invited.email.as_str()), ("password", password)];
        let mut cookies = Vec::new();
        for (path, body) in [
            ("/sign-in", web::testing::encode(&fields)),
            ("/language", "language=en".to_owned()),
            ("/sign-out", String::new()),
        ] {
            let request = Request::builder()
                .method("POST")
                .uri(path)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(body))
                .expect("a request");
            let answer = site.clone().oneshot(request).await.expect("an answer");
            assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
            let found = answer.headers().get_all(header::SET_COOKIE).iter();
            cookies.extend(found.filter_map(|cookie| cookie.to_str().ok()).map(str::to_owned));
            let body = to_bytes(answer.into_body(), 10_000).await.expect("a body");
            assert!(body.is_empty(), "{path}");
        }
        assert!(cookies.len() >= 2, "{cookies:?}");
        for cookie in cookies {
            assert!(cookie.contains("HttpOnly"), "{cookie}");
            assert!(cookie.contains("SameSite=Lax"), "{cookie}");
            assert!(cookie.contains("Path=/"), "{cookie}");
            assert!(!cookie.contains("Domain"), "{cookie}");
            assert_eq!(cookie.contains("Secure"), secure, "{cookie}");
            if cookie.contains("kinderloket=") {
                assert_eq!(cookie.starts_with("__Host-"), secure, "{cookie}");
                assert!(!cookie.contains("Expires"), "a session ends with the browser: {cookie}");
            }
        }
    }
}

on_both!(
    every_answer_has_them,
    a_form_comes_from_our_own_pages,
    only_what_all_may_see_is_compressed,
    cookies_stay_with_us
);
