//! An identity provider of our own, on a loopback port: discovery, keys, and tokens signed
//! with ES256. Tests tell it what to get wrong.

use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use url::Url;

/// Who signs in, and what the provider gets wrong.
#[derive(Clone, Default)]
pub struct Says {
    /// Subject.
    pub subject: String,
    /// E-mail address, and whether it is verified.
    pub email: Option<(String, bool)>,
    /// A nonce other than the one that was asked.
    pub nonce: Option<String>,
    /// An audience other than the client.
    pub audience: Option<String>,
    /// An issuer other than itself.
    pub issuer: Option<String>,
    /// Whether the token is signed with a key that was not published.
    pub other_key: bool,
    /// Seconds from now until the token is over.
    pub valid_for: i64,
}

struct Code {
    challenge: String,
    nonce: String,
}

struct Inside {
    issuer: String,
    now: i64,
    key: SigningKey,
    says: Mutex<Says>,
    codes: Mutex<HashMap<String, Code>>,
}

/// The provider.
#[derive(Clone)]
pub struct Provider(Arc<Inside>);

impl Provider {
    /// Starts on a free port; `now` is the moment that its tokens carry.
    pub async fn start(now: i64) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let provider = Self(Arc::new(Inside {
            issuer: format!("http://{address}/op"),
            now,
            key: SigningKey::from_slice(&[7; 32]).expect("a key"),
            says: Mutex::default(),
            codes: Mutex::default(),
        }));
        let router = Router::new()
            .route("/op/.well-known/openid-configuration", get(discovery))
            .route("/op/keys", get(keys))
            .route("/op/token", post(token))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        provider
    }

    /// Its address.
    pub fn issuer(&self) -> String {
        self.0.issuer.clone()
    }

    /// What it says from here on.
    pub fn say(&self, says: Says) {
        *self.0.says.lock().expect("unpoisoned") = Says { valid_for: 300, ..says };
    }

    /// The same, with the token over this many seconds from now.
    pub fn valid_for(&self, seconds: i64) {
        self.0.says.lock().expect("unpoisoned").valid_for = seconds;
    }

    /// What happens when a browser follows the address: the person signs in there, and is
    /// sent back to the path that this gives.
    pub fn sign_in(&self, address: &str) -> String {
        let url = Url::parse(address).expect("an address");
        assert_eq!(url.path(), "/op/auth");
        let asked: HashMap<String, String> = url.query_pairs().into_owned().collect();
        assert_eq!(asked["response_type"], "code");
        assert_eq!(asked["client_id"], "kinderloket");
        assert_eq!(asked["code_challenge_method"], "S256");
        assert!(asked["scope"].split(' ').any(|scope| scope == "openid"));
        let back = asked["redirect_uri"].strip_prefix("http://loket.test").expect("our address");
        let mut codes = self.0.codes.lock().expect("unpoisoned");
        let code = format!("code-{}", codes.len());
        let kept =
            Code { challenge: asked["code_challenge"].clone(), nonce: asked["nonce"].clone() };
        codes.insert(code.clone(), kept);
        format!("{back}?code={code}&state={}", asked["state"])
    }

    fn token(&self, nonce: &str) -> String {
        let says = self.0.says.lock().expect("unpoisoned").clone();
        let mut claims = json!({
            "iss": says.issuer.unwrap_or_else(|| self.issuer()),
            "sub": says.subject,
            "aud": says.audience.unwrap_or_else(|| "kinderloket".to_owned()),
            "nonce": says.nonce.unwrap_or_else(|| nonce.to_owned()),
            "iat": self.0.now,
            "exp": self.0.now + says.valid_for,
        });
        if let Some((email, verified)) = says.email {
            claims["email"] = email.into();
            claims["email_verified"] = verified.into();
        }
        let head = json!({ "alg": "ES256", "typ": "JWT", "kid": "test" });
        let signed =
            format!("{}.{}", BASE64.encode(head.to_string()), BASE64.encode(claims.to_string()));
        let other = SigningKey::from_slice(&[9; 32]).expect("a key");
        let key = if says.other_key { &other } else { &self.0.key };
        let signature: Signature = key.sign(signed.as_bytes());
        format!("{signed}.{}", BASE64.encode(signature.to_bytes()))
    }
}

async fn discovery(State(provider): State<Provider>) -> Json<Value> {
    let issuer = provider.issuer();
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/auth"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256"],
    }))
}

async fn keys(State(provider): State<Provider>) -> Json<Value> {
    let point = provider.0.key.verifying_key().to_sec1_point(false);
    let part = |bytes: &[u8]| BASE64.encode(bytes);
    Json(json!({ "keys": [{
        "kty": "EC", "use": "sig", "alg": "ES256", "crv": "P-256", "kid": "test",
        "x": part(&point.as_bytes()[1..33]),
        "y": part(&point.as_bytes()[33..65]),
    }] }))
}

/// A code works once, and only with the verifier of its challenge.
async fn token(
    State(provider): State<Provider>,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let kept = provider
        .0
        .codes
        .lock()
        .expect("unpoisoned")
        .get_mut(&form["code"])
        .map(|kept| (std::mem::take(&mut kept.challenge), kept.nonce.clone()));
    let challenge = BASE64.encode(Sha256::digest(form["code_verifier"].as_bytes()));
    match kept {
        Some((expected, nonce)) if expected == challenge => Json(json!({
            "access_token": "unused",
            "token_type": "Bearer",
            "id_token": provider.token(&nonce),
        }))
        .into_response(),
        _ => (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response(),
    }
}
