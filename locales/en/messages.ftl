# What the desk writes to families and locations. Families read short sentences.
message-what =
    Where: { $location }
    Address: { $address }
    When: { $days }
    From: { $start }
message-proposal-subject = News about your request to { $desk }
message-proposal-text =
    Hello { $name },

    We found childcare.

    { $what }

    Do you want this place? Answer before { $by }:
    { $link }

    You choose. You may say no.
    Questions? Call us on { $phone }.

    { $desk }
message-proposal-short = News from { $desk }. Read and answer before { $by }: { $link }
message-reminder-subject = Reminder: news about your request to { $desk }
message-reminder-text =
    Hello { $name },

    We wrote to you about a place in childcare. We have no answer yet.

    { $what }

    Do you want this place? Answer before { $by }:
    { $link }

    You choose. You may say no.
    Questions? Call us on { $phone }.

    { $desk }
message-reminder-short = { $desk } waits for your answer, before { $by }: { $link }
message-confirmation-subject = We noted your answer
message-confirmation-text =
    Hello { $name },

    You said yes to this place:

    { $what }

    The location will agree with you how to start.
    Is something wrong? Call us on { $phone }.

    { $desk }
message-confirmation-short = { $desk } noted your answer. Is something wrong? Call { $phone }.
message-withdrawal-subject = The place is no longer free
message-withdrawal-text =
    Hello { $name },

    We wrote to you about a place at { $location }. This place is no longer free.
    We keep looking for you. You do not have to do anything.

    Questions? Call us on { $phone }.

    { $desk }
message-withdrawal-short = News from { $desk }: the place we wrote about is no longer free. We keep looking. Questions? Call { $phone }.
message-before-call-short = { $desk } will call you soon from the number { $phone }.
message-appointment-subject = Your appointment on { $date } at { $time }
message-appointment-text =
    Hello { $name },

    You have an appointment.

    When: { $date } at { $time }
    Where: { $place }

    Can you not come? Call us on { $phone }.

    { $desk }
message-appointment-short = Appointment { $desk }: { $date } at { $time }, { $place }. Can you not come? Call { $phone }.

# Tasks the desk plans for itself.
task-call-about-proposal = Call the family about proposal { $code }
task-call-silent-proposal = Call the family: no answer to proposal { $code }
task-talk-about-proposal = The family wants to talk about proposal { $code }
task-call-with-message = Call the family: a message did not arrive
task-call-location = Call { $location }: there is no e-mail address, or an e-mail did not arrive
task-send-by-hand = { $channel ->
    [whatsapp] Send the message through WhatsApp
   *[letter] Print the letter and post it
}

# The list of messages.
messages-title = Messages
messages-count = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
messages-empty = No messages found.
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
    [candidacy] Request to a location
   *[other] Message
}
message-state = { $state ->
    [waiting] Waits to be sent
    [by-hand] To be sent by you
    [sent] Sent
    [failed] Did not arrive
    [cancelled] No longer needed
   *[other] Unknown
}
message-channel = { $channel ->
    [call] phone
    [sms] SMS
    [whatsapp] WhatsApp
    [email] e-mail
    [letter] letter
   *[other] unknown
}
message-problem = What went wrong: { $problem }
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
