//! For tests: a browser without script. It follows links, fills in forms by their labels
//! and sends them as a browser would, straight into the router: milliseconds a page.

#![expect(clippy::expect_used, reason = "a test that cannot go on should stop")]

use crate::{Site, SiteOptions, router};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use desk::testing::World;
use domain::accounts::Role;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;
use std::sync::Arc;
use tower::ServiceExt as _;

/// The site of a test world.
pub fn site(world: &World) -> Router {
    router(Site { app: world.app.clone(), options: Arc::new(SiteOptions::default()) })
}

/// The site of a test world behind a proxy, which tells from which address a browser comes.
pub fn site_behind_proxy(world: &World) -> Router {
    let options = SiteOptions { behind_proxy: true, ..SiteOptions::default() };
    router(Site { app: world.app.clone(), options: Arc::new(options) })
}

/// A browser without script.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    address: Option<String>,
}

/// A page that the browser shows.
pub struct Shown {
    /// Status of the last answer.
    pub status: StatusCode,
    /// Where it ended, after redirects.
    pub path: String,
    /// The page as it came.
    pub html: String,
    /// Headers of the last answer.
    pub headers: axum::http::HeaderMap,
}

impl Browser {
    /// A fresh browser on a site.
    #[must_use]
    pub const fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), address: None }
    }

    /// The same browser at this address of the internet, as a proxy tells it.
    #[must_use]
    pub fn at_address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// A browser in which a fresh account of this role is signed in.
    pub async fn signed_in(world: &World, role: Role) -> Self {
        let caller = world.caller(role).await;
        Self::signed_in_as(world, &caller.actor).await
    }

    /// A browser in which this actor is signed in.
    pub async fn signed_in_as(world: &World, actor: &desk::Actor) -> Self {
        Self::new(site(world)).as_actor(world, actor).await
    }

    /// The same browser, with this actor signed in.
    pub async fn as_actor(self, world: &World, actor: &desk::Actor) -> Self {
        let token = world.session_of(actor).await;
        let mut browser = self;
        browser.cookies.insert("kinderloket".to_owned(), token);
        browser
    }

    /// A browser in which the family behind this session is signed in to its own file.
    #[must_use]
    pub fn in_own_file(world: &World, token: &str) -> Self {
        let mut browser = Self::new(site(world));
        browser.cookies.insert("kinderloket-my".to_owned(), token.to_owned());
        browser
    }

    /// Opens an address, following redirects.
    pub async fn get(&mut self, path: &str) -> Shown {
        self.go(path.to_owned(), None).await
    }

    /// Sends fields to an address, following redirects.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Shown {
        self.go(path.to_owned(), Some(encode(fields))).await
    }

    /// One request, no redirect followed.
    pub async fn once(&mut self, path: &str, body: Option<String>) -> Shown {
        self.send(path, "application/x-www-form-urlencoded", body.map(Body::from)).await
    }

    async fn send(&mut self, path: &str, kind: &str, body: Option<Body>) -> Shown {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::builder()
            .method(if body.is_some() { "POST" } else { "GET" })
            .uri(path)
            .header(header::HOST, "loket.test")
            .header(header::CONTENT_TYPE, kind)
            .header(header::COOKIE, cookies.join("; "));
        let request = match &self.address {
            Some(address) => request.header("x-forwarded-for", address),
            None => request,
        };
        let request = request.body(body.unwrap_or_else(Body::empty)).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().expect("a cookie"));
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        Shown {
            status: parts.status,
            path: path.to_owned(),
            html: String::from_utf8_lossy(&bytes).into_owned(),
            headers: parts.headers,
        }
    }

    /// Sends a form with a file, as a browser does, following redirects.
    pub async fn upload(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        file_name: &str,
        bytes: &[u8],
    ) -> Shown {
        const BOUNDARY: &str = "kinderloket-test-boundary";
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("Content-Disposition: form-data; name=\"{name}\"");
            body.extend(format!("--{BOUNDARY}\r\n{head}\r\n\r\n{value}\r\n").into_bytes());
        }
        let head = format!(
            "Content-Disposition: form-data; name=\"file\"; filename=\"{file_name}\"\r\n\
             Content-Type: application/octet-stream"
        );
        body.extend(format!("--{BOUNDARY}\r\n{head}\r\n\r\n").into_bytes());
        body.extend_from_slice(bytes);
        body.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let shown = self.send(path, &kind, Some(Body::from(body))).await;
        match shown.headers.get(header::LOCATION) {
            Some(next) if shown.status.is_redirection() => {
                let next = next.to_str().expect("a location").to_owned();
                self.get(&next).await
            }
            _ => shown,
        }
    }

    async fn go(&mut self, mut path: String, mut body: Option<String>) -> Shown {
        for _ in 0..5 {
            let shown = self.once(&path, body.take()).await;
            match shown.headers.get(header::LOCATION) {
                Some(next) if shown.status.is_redirection() => {
                    next.to_str().expect("a location").clone_into(&mut path);
                }
                _ => return shown,
            }
        }
        panic!("{path} redirects without end")
    }

    fn keep(&mut self, cookie: &str) {
        let pair = cookie.split(';').next().unwrap_or_default();
        let (name, value) = pair.split_once('=').unwrap_or_default();
        if cookie.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    /// Fills in the form that has the button, by label, and presses the button.
    ///
    /// # Panics
    /// When the page has no such button or label.
    pub async fn submit(&mut self, page: &Shown, button: &str, fill: &[(&str, &str)]) -> Shown {
        let form = page.form(button, fill);
        if form.method == "get" {
            return self.get(&format!("{}?{}", form.action, form.body)).await;
        }
        self.go(form.action, Some(form.body)).await
    }
}

/// Encodes fields as a browser does.
#[must_use]
pub fn encode(fields: &[(&str, &str)]) -> String {
    serde_html_form::to_string(fields).expect("fields can be encoded")
}

struct Form {
    action: String,
    method: String,
    body: String,
}

impl Shown {
    /// The page as a document.
    #[must_use]
    pub fn document(&self) -> Html {
        Html::parse_document(&self.html)
    }

    /// The text of what a CSS selector finds first; empty when nothing.
    #[must_use]
    pub fn text(&self, selector: &str) -> String {
        let document = self.document();
        document.select(&css(selector)).next().map(|found| text_of(&found)).unwrap_or_default()
    }

    /// The texts of all that a CSS selector finds.
    #[must_use]
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.document().select(&css(selector)).map(|found| text_of(&found)).collect()
    }

    /// The address of the first link with this text in it.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn link(&self, text: &str) -> String {
        let document = self.document();
        let found = document.select(&css("a[href]")).find(|link| text_of(link).contains(text));
        let Some(link) = found else { panic!("no link «{text}» on {}", self.path) };
        link.attr("href").unwrap_or_default().to_owned()
    }

    /// Whether the page holds this text.
    #[must_use]
    pub fn says(&self, text: &str) -> bool {
        let document = self.document();
        text_of(&document.root_element()).contains(text)
    }

    fn form(&self, button: &str, fill: &[(&str, &str)]) -> Form {
        let document = self.document();
        let pressed =
            document.select(&css("form button")).find(|found| text_of(found).contains(button));
        let Some(pressed) = pressed else {
            panic!("no button «{button}» on {}:\n{}", self.path, text_of(&document.root_element()))
        };
        let form = pressed
            .ancestors()
            .filter_map(ElementRef::wrap)
            .find(|element| element.value().name() == "form")
            .expect("the button stands in a form");
        let mut fields = fields_of(&form);
        for (label, value) in fill {
            set(&document, &form, &mut fields, label, value, &self.path);
        }
        if let Some(name) = pressed.attr("name") {
            fields.push((name.to_owned(), pressed.attr("value").unwrap_or_default().to_owned()));
        }
        let own = pressed.attr("formaction");
        let action = own.or_else(|| form.attr("action")).unwrap_or(&self.path);
        // What stands after the # stays in the browser.
        let action = action.split('#').next().unwrap_or_default().to_owned();
        let method = form.attr("method").unwrap_or("get").to_owned();
        let pairs: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Form { action, method, body: encode(&pairs) }
    }
}

fn css(selector: &str) -> Selector {
    match Selector::parse(selector) {
        Ok(selector) => selector,
        Err(problem) => panic!("{selector}: {problem}"),
    }
}

fn text_of(element: &ElementRef) -> String {
    element.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The fields of a form as they stand on the page.
fn fields_of(form: &ElementRef) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for field in form.select(&css("input[name], textarea[name], select[name]")) {
        let name = field.attr("name").unwrap_or_default().to_owned();
        let kind = field.attr("type").unwrap_or_default();
        match field.value().name() {
            "textarea" => {
                let text: String = field.text().collect();
                fields.push((name, text.trim_start_matches('\n').to_owned()));
            }
            "select" => {
                let chosen = field
                    .select(&css("option[selected]"))
                    .next()
                    .or_else(|| field.select(&css("option")).next());
                let value = chosen.and_then(|option| option.attr("value")).unwrap_or_default();
                fields.push((name, value.to_owned()));
            }
            _ if matches!(kind, "checkbox" | "radio") && field.attr("checked").is_none() => {}
            _ => fields.push((name, field.attr("value").unwrap_or_default().to_owned())),
        }
    }
    fields
}

/// Fills in the field with a label: types, ticks (`yes`), unticks (empty) or chooses by text.
fn set(
    document: &Html,
    form: &ElementRef,
    fields: &mut Vec<(String, String)>,
    label: &str,
    value: &str,
    path: &str,
) {
    let labels: Vec<ElementRef> = form.select(&css("label")).collect();
    let found = labels
        .iter()
        .find(|found| text_of(found) == label)
        .or_else(|| labels.iter().find(|found| text_of(found).contains(label)));
    let Some(found) = found else { panic!("no label «{label}» in a form on {path}") };
    let field = match found.attr("for") {
        Some(id) => document.select(&css(&format!("[id='{id}']"))).next(),
        None => found.select(&css("input")).next(),
    };
    let Some(field) = field else { panic!("the label «{label}» on {path} has no field") };
    let name = field.attr("name").unwrap_or_default().to_owned();
    match (field.value().name(), field.attr("type").unwrap_or_default()) {
        ("input", "checkbox") => {
            let own = field.attr("value").unwrap_or("on").to_owned();
            fields.retain(|known| *known != (name.clone(), own.clone()));
            if !value.is_empty() {
                fields.push((name, own));
            }
        }
        ("input", "radio") => {
            fields.retain(|(known, _)| *known != name);
            fields.push((name, field.attr("value").unwrap_or_default().to_owned()));
        }
        ("select", _) => {
            let option =
                field.select(&css("option")).find(|option| text_of(option).contains(value));
            let Some(option) = option else {
                panic!("no choice «{value}» for «{label}» on {path}")
            };
            let value = option.attr("value").unwrap_or_default();
            replace(form, fields, &field, &name, value);
        }
        _ => replace(form, fields, &field, &name, value),
    }
}

/// Fills in one field, also when others of that name stand beside it: several children.
fn replace(
    form: &ElementRef,
    fields: &mut [(String, String)],
    field: &ElementRef,
    name: &str,
    value: &str,
) {
    let place = form
        .select(&css("input[name], textarea[name], select[name]"))
        .filter(|other| other.attr("name") == Some(name))
        .position(|other| other.id() == field.id())
        .unwrap_or_default();
    let mut same = fields.iter_mut().filter(|(known, _)| known == name);
    if let Some((_, typed)) = same.nth(place) {
        value.clone_into(typed);
    }
}
