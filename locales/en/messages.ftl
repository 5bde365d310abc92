# Tasks the desk plans for itself.
task-words = { $kind ->
    [call-proposal] Call the family about proposal { $detail }
    [call-silent] Call the family: no answer to proposal { $detail }
    [talk] The family wants to talk about proposal { $detail }
    [call-message] Call the family: a message did not arrive
    [call-location] Call { $detail } about this request: there is no e-mail address
    [call-location-mail] Call { $detail }: an e-mail did not arrive
    [call-placed] Call { $detail }: a family said yes to the proposal
    [call-placed-undone] Call { $detail }: the yes to the proposal does not go on
    [sketch-refused] { $detail } said no: look for another place
    [call-appointment] Call the family about the appointment of { $detail }
    [call-changed] Call the family: the appointment is now on { $detail }
    [call-cancelled] Call the family: the appointment of { $detail } is cancelled
    [send-whatsapp] Send the message with WhatsApp
    [call-still-looking] Call the family: does it still look? (question { $detail })
    [print-code] The family wants to see its question but has no phone or e-mail: print a code
    [erase] The family wants its data erased: decide on { $detail }
    [neighbour-asks] { $detail } has a place: ask the family whether it wants it
   *[send-letter] Print the letter and post it
}

# The list of messages.
messages-title = Messages
messages-count = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
messages-empty = No messages found.
messages-kept = This is a demonstration: e-mails and text messages do not leave. They are kept here and nobody received them.
messages-no-mail-server = E-mail is not sent: no mail server is set. Another channel or a task to call takes over. Whoever runs the server can set one.
messages-no-sms-provider = SMS is not sent: no SMS provider is set. Another channel or a task to call takes over. Whoever runs the server can set one.
message-title = Message
message-column-what = Message
message-column-to = To
message-column-channel = How
message-column-state = State
message-column-when = When
message-for = { $template ->
    [proposal] Proposal
    [reminder] Reminder
    [confirmation] Confirmation
    [withdrawal] Proposal withdrawn
    [before-call] Notice of a call
    [appointment] Reminder of an appointment
    [appointment-planned] New appointment
    [appointment-changed] Appointment changed
    [appointment-cancelled] Appointment cancelled
    [candidacy] Request to a location
    [candidacy-reminder] Reminder to a location
    [placement] A family said yes, to a location
    [placement-undone] No yes after all, to a location
    [invitation] Invitation to an account
    [go-on] Go on with a request
    [received] Request received
    [sign-in-code] Code for “My request”
    [still-looking] Still looking?
    [trial] Trial of a text
   *[other] Message
}
message-state = { $state ->
    [waiting] Waits to be sent
    [by-hand] To be sent by you
    [sent] Sent
    [retrying] Not yet
    [delivered] Delivered
    [failed] Did not arrive
    [cancelled] No longer needed
    [kept] Kept, not sent (demonstration)
    [no-mail-server] Not sent: no mail server is set
    [no-sms-provider] Not sent: no SMS provider is set
   *[other] Unknown
}
message-sent-or-kept = Kept (demonstration), or sent by hand
message-channel = { $channel ->
    [call] phone
    [sms] SMS
    [whatsapp] WhatsApp
    [email] e-mail
    [letter] letter
   *[other] unknown
}
message-problem = What went wrong: { $problem }
message-calendar-file = Calendar file
message-calendar-stem = appointment
message-known-retrying = It did not work yet. Kinderloket tries again, first at { $at }. After three days another channel or a call follows.
message-known = { $state ->
    [sent-sms] The SMS provider took the message over. Whether it arrived is not known yet.
    [sent-email] The mail server took the message over. Whether it arrived or was read, we do not know.
    [sent-by-hand] A colleague sent this. Whether it arrived, we do not know.
    [delivered] The phone received the message. Whether somebody read it, we do not know.
    [failed] We do not try this any more. Another channel or a task to call took over.
    [cancelled] This was no longer needed and was not sent.
    [kept] This is a demonstration: the message stayed here and nobody received it.
    [no-mail-server] No mail server is set. Another channel or a task to call took over.
    [no-sms-provider] No SMS provider is set. Another channel or a task to call took over.
   *[other] { "" }
}
message-again = Send again
message-open-whatsapp = Open WhatsApp
message-letter-open = Show letter
message-by-hand-done = I sent this
message-text-title = Text
message-print = Print
message-attempts = { $count ->
    [one] 1 attempt
   *[other] { $count } attempts
}

# To locations, and to people who get an account.
message-candidacy-code = Request { $code }
message-candidacy-subject = { $count ->
    [one] A childcare request from { $desk }
   *[other] { $count } childcare requests from { $desk }
}
message-candidacy-intro = { $count ->
    [one] There is a childcare request for { $location }.
   *[other] There are { $count } childcare requests for { $location }.
}
message-candidacy-text =
    Hello,

    { $intro }

    { $questions }

    Answer before { $by }. You say yes, no, or yes on other days:
    { $link }

    You decide yourself whom you take. Questions? Call us on { $phone }.

    { $desk }
message-candidacy-reminder-subject = { $count ->
    [one] Reminder: a childcare request from { $desk }
   *[other] Reminder: { $count } childcare requests from { $desk }
}
message-candidacy-reminder-intro = { $count ->
    [one] A childcare request still waits for the answer of { $location }.
   *[other] { $count } childcare requests still wait for the answer of { $location }.
}
message-candidacy-reminder-text =
    Hello,

    { $intro }

    { $questions }

    Answer before { $by }. You say yes, no, or yes on other days:
    { $link }

    You decide yourself whom you take. Questions? Call us on { $phone }.

    { $desk }
message-placement-subject = A family said yes to a place at { $location }
message-placement-text =
    Hello,

    A family said yes to a place at { $location }.

    { $what }

    See here who the family is and how to reach it:
    { $link }

    Arrange a first visit with the family. Questions? Call us on { $phone }.

    { $desk }
message-placement-undone-subject = Does not go on: a place at { $location }
message-placement-undone-text =
    Hello,

    We wrote to you that a family said yes to a place at { $location }. That does not go on, or not like this.

    Proposal { $code }

    Do not arrange anything with the family yet. Questions? Call us on { $phone }.

    { $desk }
message-invitation-subject = Your account at { $desk }
message-invitation-text =
    Hello { $name },

    { $by } invites you to { $desk }. Choose your password on this page:
    { $link }

    The link works once, until { $until }. Pass it on to nobody.
    You do not know { $desk }? Then you need not do anything.

    { $desk }
