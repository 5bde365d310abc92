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
