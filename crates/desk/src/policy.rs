//! The one permission table: who may do what, and how far it reaches.
//!
//! The same entry is the gate of a use case, the condition of a button and the filter of
//! a list. A test walks every route with every role and holds the answers against it.

use domain::accounts::Role::{
    self, Administrator, Auditor, DeskManager, DeskWorker, Family, Location, Organiser, Referrer,
};

/// How far a permission reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// Everything of the caller's own desk.
    OwnDesk,
    /// What is addressed to the caller's own organisation or location.
    OwnOrganisation,
    /// What is the caller's own: account, sessions.
    Own,
    /// The file of the family that signed in, and no other.
    OwnFile,
    /// Every desk of the installation.
    Installation,
}

macro_rules! actions {
    ($($(#[$meta:meta])* $name:ident = $word:literal: $($role:ident $reach:ident),+;)+) => {
        /// Something that can be done.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Action { $($(#[$meta])* $name),+ }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its word in the audit log.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            const fn allowed(self) -> &'static [(Role, Reach)] {
                match self { $(Self::$name => &[$(($role, Reach::$reach)),+]),+ }
            }
        }
    };
}

actions! {
    /// The page *Vandaag*.
    SeeToday = "today.see": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Look for people, requests, locations.
    Search = "search": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Read contact notes.
    SeeIntakes = "intake.see": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Write, change and hand over contact notes.
    WriteIntake = "intake.write": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Lists of families and requests, the year calendar.
    SeeRequests = "request.list": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Open the file of a family.
    SeeFamily = "family.see": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Change a family, its children, its contact profile.
    ChangeFamily = "family.change": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Register a request.
    RegisterRequest = "request.register": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Change a request: later wishes, traits, owner.
    ChangeRequest = "request.change": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Close a request, or open it again.
    CloseRequest = "request.close": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Merge two files of one family, and take that back.
    MergeFamilies = "family.merge": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Log an attempt to reach a family, or another act for it.
    LogContact = "contact.log": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Plan and finish next steps.
    PlanTask = "task.plan": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Plan, change and cancel appointments.
    PlanAppointment = "appointment.plan": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// See locations and their free places.
    SeeLocations = "location.see":
        DeskWorker OwnDesk, DeskManager OwnDesk, Organiser OwnOrganisation, Location OwnOrganisation;
    /// Change a location's data.
    ChangeLocation = "location.change":
        DeskWorker OwnDesk, DeskManager OwnDesk, Organiser OwnOrganisation, Location OwnOrganisation;
    /// Say that the data of a location are still right.
    ConfirmLocation = "location.confirm":
        DeskWorker OwnDesk, DeskManager OwnDesk, Organiser OwnOrganisation, Location OwnOrganisation;
    /// Change the organiser behind a location.
    ChangeOrganiser = "organiser.change":
        DeskWorker OwnDesk, DeskManager OwnDesk, Organiser OwnOrganisation;
    /// Add a location or an organiser.
    AddLocation = "location.add": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Report, change and withdraw a free place.
    ReportFreePlace = "free-place.report":
        DeskWorker OwnDesk, DeskManager OwnDesk, Organiser OwnOrganisation, Location OwnOrganisation;
    /// See how full locations are, and what changes that.
    SeeCapacity = "capacity.see":
        DeskWorker OwnDesk, DeskManager OwnDesk, Organiser OwnOrganisation, Location OwnOrganisation;
    /// Record offered places from a day on, closing days, reserved places, limits; take them back.
    ChangeCapacity = "capacity.change":
        DeskWorker OwnDesk, DeskManager OwnDesk, Organiser OwnOrganisation, Location OwnOrganisation;
    /// See what comes free by municipality, for policy.
    SeeAreas = "capacity.areas": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// See who fits a free place, and why.
    SeeCandidates = "candidates.see": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Read the rules that decide who goes first.
    SeeRules = "rules.see":
        DeskWorker OwnDesk, DeskManager OwnDesk, Auditor OwnDesk, Organiser OwnOrganisation,
        Location OwnOrganisation;
    /// See how many children of the year count for a quota.
    SeeQuotas = "quotas.see":
        DeskWorker OwnDesk, DeskManager OwnDesk, Organiser OwnOrganisation, Location OwnOrganisation;
    /// See rounds and their plans.
    SeeRounds = "round.see": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Freeze a round and make plans of it; sending is proposing.
    PrepareRound = "round.prepare": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// See the placement board: open requests beside places.
    SeeBoard = "board.see": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Provisionally put a child at a location, change that and take it back.
    Sketch = "board.sketch": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Put a request to locations.
    ForwardRequest = "request.forward": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// See the requests that were put to the own locations.
    SeeCandidacies = "candidacy.see": Organiser OwnOrganisation, Location OwnOrganisation;
    /// See who comes to the own locations, and how to reach the family.
    SeePlacements = "placement.see": Organiser OwnOrganisation, Location OwnOrganisation;
    /// Answer a request that was put to a location.
    AnswerCandidacy = "candidacy.answer":
        DeskWorker OwnDesk, DeskManager OwnDesk, Organiser OwnOrganisation, Location OwnOrganisation;
    /// Propose a place to a family, remind it, take the proposal back.
    Propose = "proposal.make": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Enter a family's answer to a proposal.
    AnswerProposal = "proposal.answer": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Ask the desk of a family next door to propose a place, see what was asked, take it back.
    HandOver = "hand-over.ask": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Answer such a question of another desk.
    AnswerHandOver = "hand-over.answer": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// See the messages that went out, and send one again.
    SeeMessages = "message.see": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Import spreadsheets, and undo an import.
    Import = "import": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// See the yearly return.
    SeeReturn = "return.see": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Freeze the yearly return.
    FreezeReturn = "return.freeze": DeskManager OwnDesk;
    /// See the log of changes and reads.
    SeeAudit = "audit.see": Auditor OwnDesk, DeskManager OwnDesk;
    /// See what goes at the end of its term, and why.
    SeeRetention = "retention.see": DeskManager OwnDesk, Administrator Installation;
    /// Invite people, end their accounts.
    ManageAccounts = "account.manage": DeskManager OwnDesk, Administrator Installation;
    /// Print a code with which a family signs in; see and end what it lets others see.
    HelpFamilyIn = "family.help-in": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Erase the file of a family that asks it.
    EraseFamily = "family.erase": DeskManager OwnDesk;
    /// A family looks at its own file.
    SeeOwnFile = "own-file.see": Family OwnFile;
    /// A family changes its wish, says that it still looks, stops.
    ChangeOwnFile = "own-file.change": Family OwnFile;
    /// A family lets the other parent or a trusted person in.
    ShareOwnFile = "own-file.share": Family OwnFile;
    /// A family downloads its data, or has them erased.
    TakeOwnData = "own-file.data": Family OwnFile;
    /// The desk's own data, hours, channels.
    ManageSettings = "settings.manage": DeskManager OwnDesk;
    /// Take over the checks of translations by people who speak the language.
    CheckTexts = "texts.check": DeskManager OwnDesk, Administrator Installation;
    /// The desk's own texts of messages to families.
    WriteTemplates = "template.write": DeskManager OwnDesk;
    /// The desk's own words about childcare.
    WriteCare = "care.write": DeskWorker OwnDesk, DeskManager OwnDesk;
    /// Desks of this installation.
    ManageDesks = "desk.manage": Administrator Installation;
    /// Own account: password, second factor, sessions.
    ManageOwnAccount = "account.own":
        DeskWorker Own, DeskManager Own, Organiser Own, Location Own, Auditor Own,
        Administrator Own, Referrer Own;
    /// Ask for care with a family, and see which requests came of it.
    HelpAsk = "request.help": DeskWorker OwnDesk, DeskManager OwnDesk, Referrer Own;
    /// Look at what came in through the front door, let it in or throw it away.
    HandleArrival = "arrival.handle": DeskWorker OwnDesk, DeskManager OwnDesk;
}

/// How far a role may go in doing this; none when it may not at all.
#[must_use]
pub fn reach(action: Action, role: Role) -> Option<Reach> {
    action.allowed().iter().find(|(allowed, _)| *allowed == role).map(|(_, reach)| *reach)
}

#[cfg(test)]
mod tests {
    use super::{Action, Reach, reach};
    use domain::accounts::Role;

    #[test]
    fn the_auditor_reads_the_log_and_no_file() {
        assert!(reach(Action::SeeAudit, Role::Auditor).is_some());
        for action in [Action::SeeFamily, Action::SeeRequests, Action::Search] {
            assert_eq!(reach(action, Role::Auditor), None);
            assert_eq!(reach(action, Role::Administrator), None);
        }
    }

    #[test]
    fn a_referrer_helps_to_ask_and_sees_no_file() {
        for action in Action::ALL {
            let may = matches!(action, Action::HelpAsk | Action::ManageOwnAccount);
            assert_eq!(reach(*action, Role::Referrer).is_some(), may, "{action:?}");
        }
    }

    #[test]
    fn a_family_reaches_its_own_file_and_nobody_else_does_that_way() {
        for action in Action::ALL {
            for role in Role::ALL {
                let own_file = reach(*action, *role) == Some(Reach::OwnFile);
                assert!(!own_file || *role == Role::Family, "{role} {action:?}");
            }
            assert!(matches!(reach(*action, Role::Family), None | Some(Reach::OwnFile)));
        }
    }

    #[test]
    fn words_are_unique() {
        let words: std::collections::HashSet<_> = Action::ALL.iter().map(|a| a.word()).collect();
        assert_eq!(words.len(), Action::ALL.len());
    }
}
