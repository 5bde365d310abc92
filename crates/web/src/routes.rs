//! Every address, with who may use it. `tests/permissions.rs` walks this list with every
//! role and holds what it gets against the permission table.

use crate::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{get, post};
use desk::policy::Action;

/// Who may use an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Everybody: sign-in, health, the pages about the site itself.
    Public,
    /// Whoever holds the secret in the address: a personal link.
    Link,
    /// Whoever the permission table lets do this.
    May(Action),
    /// A family that signed in to its own file.
    Own(Action),
}

/// An address.
#[derive(Debug, Clone)]
pub struct RouteSpec {
    /// GET or POST.
    pub method: Method,
    /// The path. A parameter is named after what it is the code of: `{intake}`, `{family}`.
    pub path: &'static str,
    /// Who may use it.
    pub gate: Gate,
}

/// The addresses of a feature, and their handlers.
pub struct Routes {
    specs: Vec<RouteSpec>,
    router: Router<Site>,
}

impl Routes {
    /// No address yet.
    pub fn new() -> Self {
        Self { specs: Vec::new(), router: Router::new() }
    }

    /// A page.
    pub fn get<H, T>(self, path: &'static str, gate: Gate, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.add(Method::GET, path, gate, get(handler))
    }

    /// Something that is done.
    pub fn post<H, T>(self, path: &'static str, gate: Gate, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.add(Method::POST, path, gate, post(handler))
    }

    /// Something that is done with a file: forms of up to this many bytes.
    pub fn upload<H, T>(self, path: &'static str, gate: Gate, most: usize, handler: H) -> Self
    where
        H: Handler<T, Site>,
        T: 'static,
    {
        self.add(Method::POST, path, gate, post(handler).layer(DefaultBodyLimit::max(most)))
    }

    fn add(
        mut self,
        method: Method,
        path: &'static str,
        gate: Gate,
        handler: axum::routing::MethodRouter<Site>,
    ) -> Self {
        self.specs.push(RouteSpec { method, path, gate });
        self.router = self.router.route(path, handler);
        self
    }

    /// These addresses and those of another feature.
    pub fn and(mut self, other: Self) -> Self {
        self.specs.extend(other.specs);
        self.router = self.router.merge(other.router);
        self
    }

    /// The list and the router.
    pub fn split(self) -> (Vec<RouteSpec>, Router<Site>) {
        (self.specs, self.router)
    }
}
