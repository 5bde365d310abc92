//! Signing in through an OpenID Connect provider such as ACM/IDM (`docs/single-sign-on.md`).
//!
//! Code flow with PKCE. State, nonce and verifier travel in a sealed, short-lived cookie, so
//! that only the browser that began can finish. The provider's addresses and keys are asked
//! each time: sign-ins are few, and a changed key never locks anybody out.

use crate::accounts::own::{from_hex, hex};
use crate::accounts::{NewSession, begin_session, event};
use crate::{App, Outcome, Refusal, people};
use chrono::{DateTime, Duration, Utc};
use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, Scope, TokenResponse, reqwest,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use std::error::Error;
use store::entities::account;
use subtle::ConstantTimeEq;

/// How long somebody may take at the provider.
const LONGEST: Duration = Duration::minutes(10);
/// Where the provider sends people back, under the address of the installation.
pub const RETURN: &str = "/sign-in/oidc/return";
/// The place under which the cookie is sealed.
const PLACE: &str = "single-sign-on";

/// A provider, and this installation as it knows it.
#[derive(Debug, Clone)]
pub struct SingleSignOn {
    /// Address of the provider, exactly as in its tokens.
    pub issuer: String,
    /// Name under which the provider knows this installation.
    pub client_id: String,
    /// Secret that goes with it; none for a public client.
    pub client_secret: Option<String>,
    /// What is asked beside `openid`.
    pub scopes: Vec<String>,
    /// Whether somebody new is recognised by an e-mail address that the provider verified.
    /// Otherwise only by an invitation.
    pub by_verified_email: bool,
}

/// A sign-in that began: where to go, and what the browser keeps meanwhile.
#[derive(Debug, Clone)]
pub struct Departure {
    /// Address at the provider.
    pub url: String,
    /// Sealed, for a cookie.
    pub cookie: String,
}

/// How somebody comes back.
#[derive(Debug, Clone)]
pub enum Arrival {
    /// Known: a session began.
    Signed(NewSession),
    /// The provider knows them and we do not.
    Unknown,
    /// Not to be trusted, or the provider failed.
    Failed,
}

/// What comes back in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// The code to exchange.
    pub code: String,
    /// The state, as sent.
    pub state: String,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    state: String,
    nonce: String,
    verifier: String,
    invitation: String,
    until: DateTime<Utc>,
}

/// Whom the provider vouches for.
struct Identity {
    subject: String,
    verified_email: Option<String>,
}

type Problem = Box<dyn Error + Send + Sync>;

/// The client of a provider, on addresses and keys of this moment.
macro_rules! client {
    ($app:expr, $provider:expr, $http:expr) => {{
        let issuer = IssuerUrl::new($provider.issuer.clone())?;
        let metadata = CoreProviderMetadata::discover_async(issuer, $http).await?;
        let id = ClientId::new($provider.client_id.clone());
        let secret = $provider.client_secret.clone().map(ClientSecret::new);
        let back = RedirectUrl::new(format!("{}{RETURN}", $app.public_url))?;
        CoreClient::from_provider_metadata(metadata, id, secret).set_redirect_uri(back)
    }};
}

fn http() -> Result<reqwest::Client, Problem> {
    // A provider that redirects its own endpoints is none.
    Ok(reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(std::time::Duration::from_secs(10))
        .build()?)
}

/// Begins: `invitation` is the secret of an invitation, or empty.
///
/// # Errors
/// [`Refusal::Broken`] when the cookie cannot be sealed. A provider that does not answer
/// gives nothing.
pub async fn depart(
    app: &App,
    provider: &SingleSignOn,
    invitation: &str,
) -> Outcome<Option<Departure>> {
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let asked = ask(app, provider, challenge).await;
    let (url, state, nonce) = match asked {
        Ok(asked) => asked,
        Err(problem) => {
            tracing::warn!(%problem, "the identity provider cannot be asked");
            return Ok(None);
        }
    };
    let kept = Kept {
        state,
        nonce,
        verifier: verifier.secret().clone(),
        invitation: invitation.to_owned(),
        until: app.clock.now() + LONGEST,
    };
    let text = serde_json::to_string(&kept).unwrap_or_default();
    let cookie = hex(&app.store.sealer().seal(PLACE, &text)?);
    Ok(Some(Departure { url, cookie }))
}

async fn ask(
    app: &App,
    provider: &SingleSignOn,
    challenge: PkceCodeChallenge,
) -> Result<(String, String, String), Problem> {
    let http = http()?;
    let client = client!(app, provider, &http);
    let (url, state, nonce) = client
        .authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            CsrfToken::new_random,
            Nonce::new_random,
        )
        .add_scopes(provider.scopes.iter().cloned().map(Scope::new))
        .set_pkce_challenge(challenge)
        .url();
    Ok((url.to_string(), state.into_secret(), nonce.secret().clone()))
}

/// Finishes: checks that this browser began, asks the provider who it is, and finds the
/// account.
///
/// # Errors
/// When the database fails.
pub async fn arrive(
    app: &App,
    provider: &SingleSignOn,
    answer: &Answer,
    cookie: &str,
    agent: &str,
) -> Outcome<Arrival> {
    let Some(kept) = open(app, cookie) else { return Ok(Arrival::Failed) };
    let same: bool = kept.state.as_bytes().ct_eq(answer.state.as_bytes()).into();
    if !same || kept.until <= app.clock.now() || answer.code.is_empty() {
        return Ok(Arrival::Failed);
    }
    let invitation = kept.invitation.clone();
    let identity = match identify(app, provider, answer, kept).await {
        Ok(identity) => identity,
        Err(problem) => {
            tracing::warn!(%problem, "an identity was not accepted");
            return Ok(Arrival::Failed);
        }
    };
    let account = match known(app, &identity.subject).await? {
        Some(account) => Some(account),
        None => link(app, provider, &identity, &invitation).await?,
    };
    match account.filter(|account| account.closed_at.is_none()) {
        Some(account) => Ok(Arrival::Signed(begin_session(app, account, -1, agent).await?)),
        None => Ok(Arrival::Unknown),
    }
}

fn open(app: &App, cookie: &str) -> Option<Kept> {
    let text = app.store.sealer().open(PLACE, &from_hex(cookie)?).ok()?;
    serde_json::from_str(&text).ok()
}

async fn identify(
    app: &App,
    provider: &SingleSignOn,
    answer: &Answer,
    kept: Kept,
) -> Result<Identity, Problem> {
    let http = http()?;
    let client = client!(app, provider, &http);
    let tokens = client
        .exchange_code(AuthorizationCode::new(answer.code.clone()))?
        .set_pkce_verifier(PkceCodeVerifier::new(kept.verifier))
        .request_async(&http)
        .await?;
    let token = tokens.id_token().ok_or("the provider gave no identity token")?;
    let verifier = client.id_token_verifier().set_time_fn(|| app.clock.now());
    let claims = token.claims(&verifier, &Nonce::new(kept.nonce))?;
    let verified = claims.email_verified() == Some(true);
    let email = claims.email().filter(|_| verified).map(|email| email.to_lowercase());
    Ok(Identity {
        // Subjects are unique within one provider only.
        subject: format!("{}|{}", provider.issuer, claims.subject().as_str()),
        verified_email: email,
    })
}

async fn known(app: &App, subject: &str) -> Outcome<Option<account::Model>> {
    Ok(account::Entity::find()
        .filter(account::Column::OidcSubject.eq(subject))
        .one(app.store.reader())
        .await?)
}

/// Ties somebody who comes for the first time to an account: through the invitation with
/// which they came, or through a verified e-mail address when the settings say so.
async fn link(
    app: &App,
    provider: &SingleSignOn,
    identity: &Identity,
    invitation: &str,
) -> Outcome<Option<account::Model>> {
    if !invitation.is_empty() {
        return match people::accept_with_subject(app, invitation, &identity.subject).await {
            Ok(account) => Ok(Some(account)),
            Err(Refusal::NotFound) => Ok(None),
            Err(refusal) => Err(refusal),
        };
    }
    let Some(email) = identity.verified_email.as_ref().filter(|_| provider.by_verified_email)
    else {
        return Ok(None);
    };
    let found = account::Entity::find()
        .filter(account::Column::Email.eq(email))
        .one(app.store.reader())
        .await?;
    let Some(found) = found else { return Ok(None) };
    let mut tx = app.store.begin().await?;
    let row = tx.lock_account(found.id).await?;
    let free = row.filter(|row| row.oidc_subject.is_none() && row.closed_at.is_none());
    let Some(mut row) = free else { return Ok(None) };
    row.oidc_subject = Some(identity.subject.clone());
    tx.note(event(row.desk_id, row.id.to_string(), "account.linked", row.id));
    tx.update(row.clone()).await?;
    tx.commit(app.clock.now()).await?;
    Ok(Some(row))
}
