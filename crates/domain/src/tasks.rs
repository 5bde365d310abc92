//! What the desk does next: steps with a date and an owner, attempts to reach a
//! family, and why something stands on the page *Vandaag*.

use crate::words::word_enum;

word_enum! {
    /// Why something stands on *Vandaag*; the order is the order of the page.
    Reason {
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
