//! The one story of a family: everything that was asked, tried, offered and answered.

use crate::words::word_enum;

word_enum! {
    /// What an entry of the story is about; also its filter.
    TimelineKind {
        /// An attempt to reach the family, or an act for it.
        Contact = "contact",
        /// A contact note of before the file.
        Note = "note",
        /// The request itself: registered, changed, closed.
        Request = "request",
        /// A location was asked, or answered.
        Location = "location",
        /// A proposal, or the family's answer.
        Proposal = "proposal",
        /// Care that was found.
        Placement = "placement",
        /// A message that went out.
        Message = "message",
        /// An appointment.
        Appointment = "appointment",
        /// A step that was done.
        Task = "task",
    }
}
