//! Asking for care without an account (*de vraag stellen*): answers kept at each step, gone
//! on with later, sent once; what is suspicious waits until the desk has looked.
//!
//! The answers become the same request as one that the desk types in. Nobody who asks is
//! told whether the desk knows the family already.

mod answers;
mod arrivals;
mod drafts;
mod later;
mod sending;

pub(crate) use answers::FURTHEST_START_DAYS;
pub use answers::{Answers, CHILD_FIELDS, PURPOSES};
pub use arrivals::{
    Begun, Helped, Looked, accept, held, helped, let_in, look, mark_seen, throw_away,
    throw_away_all,
};
pub use drafts::{Draft, Edit, Progress, begin, by_code, by_cookie, by_link, save, stop};
pub use later::{Secrets, may_try_code, secrets, send_link};
pub use sending::{Done, Helper, SendForm, done, mark, send};

pub(crate) use arrivals::from_paper;
pub(crate) use later::fill as fill_link;

pub use store::entities::arrival::Model as Arrival;
