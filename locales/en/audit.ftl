# The log.
audit-title = Log
audit-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
audit-empty = No entries found. Choose another period or clear the filter.
audit-when = When
audit-person = Who
audit-what = What
audit-kind-heading = Kind
audit-subject = About
audit-subject-hint = Code of a file, request or note
audit-fields = Fields
audit-from = From
audit-to = Up to and including
audit-who = { $who ->
    [system] Kinderloket itself
    [link] Through a personal link
    [trusted] Somebody whom a family lets look
   *[deleted] Deleted account
}
audit-who-ended = { $name } (account ended)
audit-who-location = Through the link of location { $code }
audit-who-own = Family { $code } itself
audit-who-family = Through the link of family { $code }
audit-verify = Verify the log
audit-verify-title = Verification of the log
audit-verify-explained = Each entry carries a seal of the entry before it. Changing or removing an entry breaks that chain.
audit-verify-again = Verify again
audit-whole = { $count ->
    [0] The log is still empty.
    [one] The log adds up: 1 entry checked.
   *[other] The log adds up: { $count } entries checked.
}
audit-broken = The log does not add up from entry { $number }. Somebody changed it outside Kinderloket. Tell your administrator.
audit-action = { $action ->
    [today-see] Looked at today
    [search] Searched
    [intake-see] Looked at a contact note
    [intake-write] Wrote a contact note
    [request-list] Looked at a list of requests
    [family-see] Looked at a file
    [family-change] Changed a file
    [request-register] Registered a request
    [request-change] Changed a request
    [request-close] Closed or reopened a request
    [family-help-in] Helped a family to follow by itself
    [family-erase] Decided on erasing
    [own-file-see] Looked at the own file
    [own-file-change] Changed the own request
    [own-file-share] Let somebody look or added a parent
    [own-file-data] Took the own data along or had them erased
    [own-file-signed-in] Signed in to the own file
    [family-merge] Merged files
    [contact-log] Logged a contact
    [task-plan] Planned or did a task
    [appointment-plan] Planned an appointment
    [location-see] Looked at a location
    [location-change] Changed a location
    [location-confirm] Said that data of a location are right
    [location-add] Added a location
    [capacity-see] Saw the occupancy
    [capacity-areas] Saw the forecast by municipality
    [capacity-change] Changed the capacity
    [free-place-report] Reported a free place
    [candidates-see] Looked at who fits a place
    [round-see] Looked at a round
    [round-prepare] Prepared a round
    [request-forward] Put a request to a location
    [candidacy-see] Looked at a request put to it
    [placement-see] Looked at who is coming
    [candidacy-answer] Answered a request put to it
    [proposal-make] Made a proposal
    [proposal-answer] Entered an answer to a proposal
    [message-see] Looked at or sent a message
    [import] Imported a file
    [return-see] Looked at the return
    [return-freeze] Froze the return
    [audit-see] Looked at the log
    [retention-see] Looked at retention
    [retention-erase] Erased at the end of its term
    [account-manage] Managed accounts
    [settings-manage] Changed the desk
    [texts-check] Took over checked translations
    [care-write] Changed a text about childcare
    [desk-manage] Managed desks
    [account-own] Changed the own account
    [account-signed-in] Signed in
    [account-sign-in-failed] Failed to sign in
   *[other] { "" }
}
audit-kind = { $kind ->
    [family] family
    [child] child
    [request] request
    [intake] contact note
    [location] location
    [organiser] organiser
    [place] free place
    [capacity-change] change of capacity
    [present-child] child present without a name
    [round] round
    [free-place] free place
    [service-point] service point
    [territory] municipality
    [channel] channel
    [invitation] invitation
    [session] session
    [draft] half-finished request
    [calendar] year calendar
    [free_place] free place
    [proposal] proposal
    [candidacy] candidacy
    [task] task
    [contact] contact
    [appointment] appointment
    [message] message
    [import] import
    [return] return
    [account] account
    [audit] log
    [search] search results
    [desk] desk
    [language] language
    [merge] merge
   *[other] { $kind }
}
audit-who-looked = Who looked at this file?
