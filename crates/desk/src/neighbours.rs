//! Neighbouring desks (*buren*) that see requests of each other, as far as each family allows
//! it: the consent ([`consent`]), and the question by which the desk of a place asks the desk
//! of the family to propose it ([`handing_over`]). A request stays with its own desk, a place
//! with its own; see `docs/decisions/0012`.

mod consent;
mod handing_over;

pub use consent::{Allowed, ConsentForm, Keeper, any, consents, of_front, save_consents};
pub(crate) use consent::{allow, choices};
pub(crate) use handing_over::let_go;
pub use handing_over::{
    AskForm, AskedOver, ReplyForm, SeenOver, answer, ask, holds, list, look_over, see, take_back,
};
pub use store::entities::hand_over::Model as HandOver;
pub use store::neighbours::Handed;
