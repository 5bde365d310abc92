//! Neighbouring desks: what a family allows of its request, and a place for a family of
//! another desk.

mod consent;
mod handing_over;

pub use consent::{ConsentShown, consents_shown};

use crate::routes::{Gate, Routes};
use desk::policy::Action;

/// The addresses.
pub fn routes() -> Routes {
    let (ask, answer) = (Gate::May(Action::HandOver), Gate::May(Action::AnswerHandOver));
    let share = Gate::Own(Action::ShareOwnFile);
    Routes::new()
        .post("/requests/{request}/neighbours", Gate::May(Action::ChangeRequest), consent::save)
        .get("/my/requests/{request}/neighbours", share, consent::own)
        .post("/my/requests/{request}/neighbours", share, consent::save_own)
        .get("/places/{place}/hand-overs/new", ask, handing_over::new)
        .post("/places/{place}/hand-overs", ask, handing_over::ask)
        .get("/hand-overs", ask, handing_over::list)
        .get("/hand-overs/{hand_over}", ask, handing_over::see)
        .post("/hand-overs/{hand_over}/answer", answer, handing_over::answer)
        .post("/hand-overs/{hand_over}/withdrawal", ask, handing_over::take_back)
}
