//! One module a table: the row as it is stored. What rows mean is in `domain`.

use serde::de::{Deserialize, Deserializer, Error};

pub mod access_grant;
pub mod account;
pub mod appearance;
pub mod appointment;
pub mod arrival;
pub mod audit_entry;
pub mod audit_head;
pub mod audit_start;
pub mod blocking_key;
pub mod candidacy;
pub mod capacity_change;
pub mod care_text;
pub mod channel;
pub mod child;
pub mod closure;
pub mod consequence;
pub mod contact;
pub mod desk;
pub mod draft;
pub mod erasure;
pub mod erasure_wish;
pub mod family;
pub mod family_session;
pub mod free_place;
pub mod frozen_return;
pub mod hand_over;
pub mod idempotency;
pub mod import;
pub mod import_file;
pub mod import_trace;
pub mod intake;
pub mod invitation;
pub mod job;
pub mod language_decision;
pub mod location;
pub mod location_page;
pub mod merge;
pub mod message;
pub mod message_candidacy;
pub mod message_text;
pub mod neighbour_consent;
pub mod not_duplicate;
pub mod noted_facts;
pub mod offer_agreement;
pub mod order_choice;
pub mod organiser;
pub mod picture;
pub mod placement;
pub mod present_child;
pub mod proposal;
pub mod public_draft;
pub mod reconfirmation;
pub mod request;
pub mod request_trait;
pub mod round;
pub mod round_plan;
pub mod round_request;
pub mod search_entry;
pub mod search_gram;
pub mod search_number;
pub mod search_word;
pub mod second_parent;
pub mod service_hours;
pub mod service_point;
pub mod session;
pub mod sign_in_attempt;
pub mod sign_in_code;
pub mod sketch;
pub mod snooze;
pub mod support_step;
pub mod task;
pub mod territory;
pub mod text_check;
pub mod wish;

/// Bytes that came as pairs of hexadecimal digits: an answer to a question is JSON.
fn bytes<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    read_bytes(&String::deserialize(from)?).ok_or_else(|| D::Error::custom("these are no bytes"))
}

/// The same, where there may be none.
fn maybe_bytes<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<u8>>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    let read =
        |text: String| read_bytes(&text).ok_or_else(|| D::Error::custom("these are no bytes"));
    text.map(read).transpose()
}

fn read_bytes(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}
