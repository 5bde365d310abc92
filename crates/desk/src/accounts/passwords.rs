//! Passwords: how they are hashed, and what comparing one costs.

use crate::forms::{Errors, Problem};
use crate::{App, Outcome};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::accounts::{SHORTEST_PASSWORD, WeakPassword, weakness};
use std::sync::{Arc, OnceLock};

/// Compares a password with a hash, which is the work of a sign-in. A test counts it: a
/// wrong sign-in must do the same for everybody.
pub trait PasswordCheck: Send + Sync {
    /// Whether this password has this hash (a PHC string).
    fn fits(&self, password: &str, hash: &str) -> bool;
}

/// What is used outside tests.
pub struct Argon2id;

impl PasswordCheck for Argon2id {
    fn fits(&self, password: &str, hash: &str) -> bool {
        PasswordHash::new(hash)
            .is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok())
    }
}

/// Argon2id with 19 MiB and two passes (OWASP Password Storage).
fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

/// Hashes a password.
///
/// # Errors
/// When it is too short.
pub async fn hash_password(password: String) -> Outcome<String> {
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(Errors::one("password", Problem::TooShort(SHORTEST_PASSWORD)).into());
    }
    let hashed = tokio::task::spawn_blocking(move || {
        argon2().hash_password(password.as_bytes()).map(|hash| hash.to_string())
    });
    match hashed.await {
        Ok(Ok(hash)) => Ok(hash),
        _ => Err(Errors::one("password", Problem::DoesNotMatch).into()),
    }
}

/// Hashes a new password for a person, once it is good enough.
///
/// # Errors
/// [`Refusal::Invalid`] on `password` or `again`.
pub(crate) async fn hash_new_password(
    password: &str,
    again: &str,
    email: &str,
    name: &str,
) -> Outcome<String> {
    let problem = weakness(password, email, name).map(|weak| match weak {
        WeakPassword::TooShort => Problem::TooShort(SHORTEST_PASSWORD),
        WeakPassword::TooLong => Problem::TooLong(domain::accounts::LONGEST_PASSWORD),
        WeakPassword::EasyToGuess => Problem::EasyToGuess,
    });
    if let Some(problem) = problem {
        return Err(Errors::one("password", problem).into());
    }
    if password != again {
        return Err(Errors::one("again", Problem::DoesNotMatch).into());
    }
    hash_password(password.to_owned()).await
}

/// Verifies a password; without a hash it does the same work and says no.
pub(crate) async fn verify_password(app: &App, password: String, hash: Option<String>) -> bool {
    let check = Arc::clone(&app.passwords);
    let verified = tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| nobodys_hash().to_owned());
        let fits = check.fits(&password, &hash);
        known && fits
    });
    verified.await.unwrap_or(false)
}

fn nobodys_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| {
        argon2().hash_password(b"nobody").map(|hash| hash.to_string()).unwrap_or_default()
    })
}
