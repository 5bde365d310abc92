//! What the desk does next: steps with a date and an owner, attempts to reach a
//! family, and why something stands on the page *Vandaag*.

use crate::calendar::is_public_holiday;
use crate::words::word_enum;
use chrono::{Datelike, NaiveDate};

word_enum! {
    /// Why something stands on *Vandaag*; the order is the order of the page.
    Reason {
        /// A request came in through the front door and nobody saw it yet.
        Online = "online",
        /// Something came in that the desk looks at before it is registered.
        Held = "held",
        /// An urgent request without a proposal.
        Urgent = "urgent",
        /// A family did not answer after all reminders: call.
        Call = "call",
        /// A family did not answer a proposal: remind.
        Remind = "remind",
        /// A location answered yes or deviating: make the proposal.
        Answered = "answered",
        /// A free place that nobody was proposed for yet.
        FreePlace = "free-place",
        /// A location is late with its answer.
        AnswerOverdue = "answer-overdue",
        /// A step that somebody planned is due.
        Task = "task",
        /// A note handed over to a colleague.
        Handover = "handover",
        /// An appointment today or tomorrow.
        Appointment = "appointment",
        /// The wished start comes near and there is no care yet.
        StartNear = "start-near",
        /// Nothing happened for a long time.
        Silent = "silent",
        /// A location has not confirmed its data for a long time.
        Stale = "stale",
    }
}

word_enum! {
    /// An attempt to reach a family, or another act for it (*contact*, `sources/002`).
    ContactKind {
        /// Gebeld.
        Called = "called",
        /// Sms gestuurd.
        Sms = "sms",
        /// WhatsApp gestuurd.
        Whatsapp = "whatsapp",
        /// E-mail gestuurd.
        Email = "email",
        /// Brief gestuurd.
        Letter = "letter",
        /// Gesprek aan het loket.
        Talk = "talk",
        /// Samen gebeld naar opvang.
        CalledTogether = "called-together",
        /// Samen op kennismakingsbezoek.
        VisitedTogether = "visited-together",
        /// Lijst met adressen meegegeven.
        AddressList = "address-list",
        /// Attest inkomenstarief samen gemaakt.
        Certificate = "certificate",
        /// Doorverwezen naar OCMW.
        ReferredOcmw = "referred-ocmw",
        /// Ingeschreven bij ander loket of systeem.
        RegisteredElsewhere = "registered-elsewhere",
        /// Iets anders.
        Other = "other",
    }
}

word_enum! {
    /// How an attempt ended.
    ContactOutcome {
        /// Bereikt.
        Reached = "reached",
        /// Geen gehoor.
        NoAnswer = "no-answer",
        /// Bericht achtergelaten of gestuurd.
        LeftMessage = "left-message",
        /// Nummer of adres klopt niet.
        WrongNumber = "wrong-number",
        /// Gedaan.
        Done = "done",
    }
}

word_enum! {
    /// A task that the program plans by itself; a colleague's own has no kind.
    TaskKind {
        /// A proposal, a confirmation or a withdrawal is told by phone.
        CallProposal = "call-proposal",
        /// The family did not answer after all reminders.
        CallSilent = "call-silent",
        /// The family wants to talk about a proposal.
        Talk = "talk",
        /// A message did not arrive, and no other channel is left.
        CallMessage = "call-message",
        /// A location without e-mail address is asked by phone.
        CallLocation = "call-location",
        /// A mail to a location did not arrive.
        CallLocationMail = "call-location-mail",
        /// A location without e-mail address is told that a family said yes.
        CallPlaced = "call-placed",
        /// It is told that the yes was taken back.
        CallPlacedUndone = "call-placed-undone",
        /// A location said no to what the board asked: look for another place.
        SketchRefused = "sketch-refused",
        /// The family is told of its appointment by phone.
        CallAppointment = "call-appointment",
        /// The appointment moved.
        CallChanged = "call-changed",
        /// The appointment is off.
        CallCancelled = "call-cancelled",
        /// A letter is printed and posted.
        SendLetter = "send-letter",
        /// A message is sent with WhatsApp.
        SendWhatsapp = "send-whatsapp",
        /// Nobody answered whether the family still looks.
        CallStillLooking = "call-still-looking",
        /// A family without phone and mail wants to see its question.
        PrintCode = "print-code",
        /// A family wants its data erased; the desk has to decide.
        Erase = "erase",
        /// A neighbouring desk has a place for a family: ask the family.
        NeighbourAsks = "neighbour-asks",
    }
}

/// The day on which to try again after nobody answered: the next working day.
#[must_use]
pub fn call_again_on(today: NaiveDate) -> NaiveDate {
    let closed =
        |day: &NaiveDate| day.weekday().number_from_monday() > 5 || is_public_holiday(*day);
    today.iter_days().skip(1).find(|day| !closed(day)).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::call_again_on;
    use chrono::NaiveDate;

    #[test]
    fn nobody_is_called_in_the_weekend_or_on_a_holiday() {
        let day = |d, m| NaiveDate::from_ymd_opt(2026, m, d).unwrap_or_default();
        assert_eq!(call_again_on(day(3, 9)), day(4, 9));
        assert_eq!(call_again_on(day(4, 9)), day(7, 9));
        assert_eq!(call_again_on(day(20, 7)), day(22, 7));
    }
}
