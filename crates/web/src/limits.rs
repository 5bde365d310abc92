//! How often one place on the internet may try a password or a personal link.
//!
//! The wait is per network, not per machine: one IPv4 address, or the /64 that an IPv6
//! visitor gets as a whole. Networks are counted in a fixed number of drawers, so the
//! memory is bounded however many there are; which share a drawer nobody outside can know.

use crate::SiteOptions;
use crate::errors::PageError;
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::asking::network_of;
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::convert::Infallible;
use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;

/// Drawers in which networks are counted.
const DRAWERS: u64 = 1 << 16;
/// Sign-ins in a row from one network; a whole town hall may sit behind one address.
const SIGN_INS: NonZeroU32 = at_least_one(40);
/// Sign-ins a minute after that.
const SIGN_INS_A_MINUTE: NonZeroU32 = at_least_one(10);
/// Codes that families ask and type in a row from one network: a library, a school.
const FAMILIES: NonZeroU32 = at_least_one(60);
/// Such steps a minute after that.
const FAMILIES_A_MINUTE: NonZeroU32 = at_least_one(20);
/// Visits in a row to personal links from one network.
const LINKS: NonZeroU32 = at_least_one(120);
/// Visits a minute after that.
const LINKS_A_MINUTE: NonZeroU32 = at_least_one(60);

/// Answers in a row at the front door from one network: a library or a reception centre has
/// many families on one address, and 200 of them send some eight pages each.
const ANSWERS: NonZeroU32 = at_least_one(2000);
/// Answers a minute after that: 200 families an hour need 27.
const ANSWERS_A_MINUTE: NonZeroU32 = at_least_one(120);

const fn at_least_one(number: u32) -> NonZeroU32 {
    match NonZeroU32::new(number) {
        Some(number) => number,
        None => NonZeroU32::MIN,
    }
}

/// The counters of this process.
#[derive(Clone)]
pub struct Limits(Arc<Counters>);

struct Counters {
    sign_ins: DefaultKeyedRateLimiter<u64>,
    families: DefaultKeyedRateLimiter<u64>,
    links: DefaultKeyedRateLimiter<u64>,
    answers: DefaultKeyedRateLimiter<u64>,
    drawer: RandomState,
    behind_proxy: bool,
}

impl Limits {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(options: &SiteOptions) -> Self {
        let limiter =
            |a_minute, burst| RateLimiter::keyed(Quota::per_minute(a_minute).allow_burst(burst));
        Self(Arc::new(Counters {
            sign_ins: limiter(SIGN_INS_A_MINUTE, SIGN_INS),
            families: limiter(FAMILIES_A_MINUTE, FAMILIES),
            links: limiter(LINKS_A_MINUTE, LINKS),
            answers: limiter(ANSWERS_A_MINUTE, ANSWERS),
            drawer: RandomState::new(),
            behind_proxy: options.behind_proxy,
        }))
    }

    /// Seconds to wait, when it was too often.
    fn wait(&self, method: &Method, path: &str, network: u128) -> Option<u64> {
        let counters = &self.0;
        let counter = if path.starts_with("/l/")
            || path.starts_with("/a/")
            || path.starts_with("/r/")
            || path.starts_with("/t/")
            || path.starts_with("/invitations/")
        {
            &counters.links
        } else if path.starts_with("/d/") && method == Method::POST {
            &counters.answers
        } else if method == Method::POST && (path == "/my/sign-in" || path.starts_with("/my/code"))
        {
            &counters.families
        } else if path.starts_with("/sign-in/") || (path == "/sign-in" && method == Method::POST) {
            &counters.sign_ins
        } else {
            return None;
        };
        let drawer = counters.drawer.hash_one(network) % DRAWERS;
        let not_until = counter.check_key(&drawer).err()?;
        Some(not_until.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }
}

/// The network of a visitor. Behind our own proxy it is the last address in
/// `X-Forwarded-For`, which that proxy wrote; what stands before it anybody can write.
fn network(headers: &HeaderMap, peer: Option<IpAddr>, behind_proxy: bool) -> Option<u128> {
    let told = || {
        let last = headers.get_all("x-forwarded-for").iter().next_back()?;
        last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
    };
    let address: IpAddr = if behind_proxy { told().or(peer)? } else { peer? };
    Some(network_of(address))
}

/// The network from which a request came, for a handler; none when it cannot be known.
#[derive(Debug, Clone, Copy)]
pub struct Network(pub Option<u128>);

impl<S: Sync> FromRequestParts<S> for Network {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().copied().unwrap_or(Self(None)))
    }
}

/// Answers "too many" to a network that tries too often.
pub async fn slow_down(State(limits): State<Limits>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let network = network(request.headers(), peer, limits.0.behind_proxy);
    let wait =
        network.and_then(|network| limits.wait(request.method(), request.uri().path(), network));
    match wait {
        Some(seconds) => PageError::TooMany(seconds).into_response(),
        None => {
            request.extensions_mut().insert(Network(network));
            next.run(request).await
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Limits, SIGN_INS, network};
    use crate::SiteOptions;
    use axum::http::{HeaderMap, HeaderValue, Method};
    use std::net::IpAddr;

    fn seen(peer: &str, forwarded: &'static str, behind_proxy: bool) -> Option<u128> {
        let mut headers = HeaderMap::new();
        if !forwarded.is_empty() {
            headers.insert("x-forwarded-for", HeaderValue::from_static(forwarded));
        }
        network(&headers, peer.parse::<IpAddr>().ok(), behind_proxy)
    }

    #[test]
    fn a_network_is_an_address_or_a_64() {
        assert_eq!(seen("2001:db8::1", "", false), seen("2001:db8::ffff:2", "", false));
        assert_ne!(seen("2001:db8::1", "", false), seen("2001:db8:0:1::1", "", false));
        assert_eq!(seen("::ffff:192.0.2.1", "", false), seen("192.0.2.1", "", false));
        assert_ne!(seen("192.0.2.1", "", false), seen("192.0.2.2", "", false));
    }

    #[test]
    fn only_our_own_proxy_is_believed() {
        let direct = seen("192.0.2.1", "", false);
        assert_eq!(seen("192.0.2.1", "198.51.100.7", false), direct);
        assert_eq!(seen("127.0.0.1", "6.6.6.6, 192.0.2.1", true), direct);
        assert_eq!(seen("192.0.2.1", "nonsense", true), direct);
    }

    #[test]
    fn who_tries_too_often_waits_and_others_do_not() {
        let limits = Limits::new(&SiteOptions::default());
        let post = |network| limits.wait(&Method::POST, "/sign-in", network);
        for _ in 0..SIGN_INS.get() {
            assert_eq!(post(1), None);
        }
        assert!(post(1).is_some_and(|seconds| (1..=60).contains(&seconds)));
        assert_eq!(limits.wait(&Method::GET, "/sign-in", 1), None);
        assert_eq!(limits.wait(&Method::GET, "/l/secret", 1), None);
        // A hundred others: hardly ever does one share the drawer.
        assert!((2..102).filter(|network| post(*network).is_some()).count() < 3);
    }
}
