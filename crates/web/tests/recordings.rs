//! A page that somebody read aloud has a player; its recording comes in parts as a browser
//! asks them, and nothing beside it can be had.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use desk::testing::World;
use std::path::PathBuf;
use std::sync::Arc;
use store::{Store, on_both};
use tower::ServiceExt as _;
use web::recordings::Recordings;
use web::testing::Browser;
use web::{Site, SiteOptions, router};

/// A folder that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(world: &World) -> Self {
        let folder = std::env::temp_dir().join(format!("recordings-{}", world.desk));
        std::fs::create_dir_all(folder.join("nl")).expect("a folder");
        std::fs::write(folder.join("nl/desk.mp3"), b"0123456789").expect("a recording");
        std::fs::write(folder.join("nl/iets.mp3"), b"?").expect("a stray file");
        std::fs::write(folder.join("geheim.txt"), b"?").expect("a stray file");
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn ask(router: &Router, path: &str, range: Option<&str>) -> Response {
    let mut request = Request::get(path);
    if let Some(range) = range {
        request = request.header(header::RANGE, range);
    }
    let request = request.body(Body::empty()).expect("a request");
    router.clone().oneshot(request).await.expect("an answer")
}

async fn body(response: Response) -> Vec<u8> {
    to_bytes(response.into_body(), 1 << 20).await.expect("a body").to_vec()
}

async fn a_page_that_was_read_aloud_has_a_player(store: Store) {
    let world = World::new(store).await;
    let folder = Folder::new(&world);
    let found = Recordings::read(folder.0.clone()).expect("a folder");
    assert_eq!(found.unknown, ["geheim.txt", "nl/iets.mp3"]);
    let recordings = Some(Arc::new(found.recordings));
    let options = Arc::new(SiteOptions { recordings, ..SiteOptions::default() });
    let router = router(Site { app: world.app.clone(), options });
    let mut family = Browser::new(router.clone());
    let page = family.get("/d/testdorp").await;
    assert!(page.html.contains("<audio controls preload=\"none\" src=\"/recordings/nl/desk.mp3\""));
    assert!(page.html.contains("data-listen hidden"), "for when the file is gone");
    let policy = page.headers["content-security-policy"].to_str().expect("a policy");
    assert!(policy.contains("media-src 'self'"), "{policy}");
    let other = family.get("/d/testdorp/ask").await;
    assert!(!other.html.contains("<audio") && other.html.contains("data-listen"));

    let whole = ask(&router, "/recordings/nl/desk.mp3", None).await;
    assert_eq!(whole.status(), StatusCode::OK);
    assert_eq!(whole.headers()[header::CONTENT_TYPE], "audio/mpeg");
    assert_eq!(body(whole).await, b"0123456789");
    let part = ask(&router, "/recordings/nl/desk.mp3", Some("bytes=2-4")).await;
    assert_eq!(part.status(), StatusCode::PARTIAL_CONTENT);
    assert_eq!(part.headers()[header::CONTENT_RANGE], "bytes 2-4/10");
    assert_eq!(body(part).await, b"234");
    for nothing in [
        "/recordings/nl/iets.mp3",
        "/recordings/ar/desk.mp3",
        "/recordings/nl/..%2Fgeheim.txt",
        "/recordings/%2E%2E/geheim.txt",
        "/recordings/nl/%2E%2E%2Fnl%2Fdesk.mp3",
        "/recordings/../geheim.txt",
    ] {
        assert_eq!(ask(&router, nothing, None).await.status(), StatusCode::NOT_FOUND, "{nothing}");
    }
    std::fs::remove_file(folder.0.join("nl/desk.mp3")).expect("it goes");
    let gone = ask(&router, "/recordings/nl/desk.mp3", None).await;
    assert_eq!(gone.status(), StatusCode::NOT_FOUND);
    assert!(!gone.headers()[header::CACHE_CONTROL].to_str().expect("words").contains("public"));
}

on_both!(a_page_that_was_read_aloud_has_a_player);
