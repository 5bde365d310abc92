# families
# The file of a family.
family-file = File
family-code = File { $code }
family-edit = Change family
family-new-request = New request
family-unnamed = Family without a name

# Next step.
family-next = Next step
family-next-none = Nothing is planned yet. Plan a task or an appointment.
family-next-by = { $owner } does this, by { $day }.
family-next-anyone = Whoever comes first does this, by { $day }.
family-next-appointment = Appointment on { $day } at { $time } with { $owner }, in { $place }.
family-overdue = Late
family-call-again = Nobody answered. Plan to call again?
family-call-again-title = Call again
family-call-again-plan = Plan for { $day }

# Who.
family-who = Family
family-applicant = Applicant
family-phone = Phone
family-phone2 = Second phone
family-email = E-mail
family-address = Address
family-reach = How to reach the family
family-cannot-read = Reads with difficulty: call
family-sms-first = Send an SMS before you call
family-interpreter = Needs an interpreter
family-speaks = Speaks { $language }
family-trusted = Trusted person
family-note = Note
family-reach-nothing = Not asked yet
family-channel = { $channel ->
    [call] call
    [sms] SMS
    [whatsapp] WhatsApp
    [email] e-mail
    [letter] letter
   *[other] otherwise
}
family-channels = Preferably: { $channels }
family-language-name = { $tag ->
    [nl] Dutch
    [fr] French
    [en] English
    [de] German
    [ar] Arabic
    [tr] Turkish
    [es] Spanish
    [pt] Portuguese
    [it] Italian
    [pl] Polish
    [ro] Romanian
    [bg] Bulgarian
    [ru] Russian
    [uk] Ukrainian
    [sq] Albanian
    [hy] Armenian
    [fa] Persian or Dari
    [ps] Pashto
    [ur] Urdu
    [so] Somali
    [ti] Tigrinya
    [ku] Kurdish
    [ber] Berber
    [rif] Berber
    [zh] Chinese
   *[other] another language
}
family-language-unknown = Not asked

# Children.
family-children = Children
family-children-none = No child filled in yet.
family-born = Born on { $day }
family-due = Expected around { $day }
family-birth-unknown = Birth date not known
family-age-months = { $months ->
    [one] 1 month old
   *[other] { $months } months old
}
family-age-years = { $months ->
    [0] { $years } years old
    [one] { $years } years and 1 month old
   *[other] { $years } years and { $months } months old
}
family-school-from = May go to school from { $day }

# Requests.
family-requests = Requests
family-requests-none = There is no request yet.
family-request-for = Care for { $child }
family-request-of = Request { $code } of { $day }
family-request-open = Open request
family-asked-first = Asked at first
family-asked-now = Asked now
family-unchanged = The request has not changed since the first day.
family-still-needed = Still needed
family-still-days = { $days ->
    [0] Nothing more
    [one] 1 day a week
   *[other] { $days } days a week
}
family-followed-by = Followed by
family-followed-nobody = Nobody yet
family-closed-because = Closed
family-wish-start = From
family-wish-days = Days
family-wish-hours = Hours
family-wish-tariff = Price
family-wish-care = Kind of care
family-wish-preference = Preference
family-wish-flexible = Can be different
family-days-count = { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
family-other-week = other week: { $days }
family-varying = varying
family-hours-between = { $from } to { $until }
family-tariff = { $tariff ->
    [income] Price by income
    [free] Free price is fine
    [mixed] Price by income or free price
   *[any] No preference
}
family-care = { $care ->
    [group] Group care
    [family] Family care
   *[any] No preference
}
family-location-kind = { $kind ->
    [group] Group care
    [family] Family care
   *[cooperating] Cooperating childminders
}
family-later-start = a later start
family-other-days = other days
family-fewer-days = fewer days
family-not-flexible = No
family-traits = For the registration
family-asked-locations = Asked of locations
family-asked-none = No location was asked yet.
family-forward = Ask locations
family-asked-open = Open question
family-asked-propose = Make a proposal
family-asked-on = asked on { $asked }, answer by { $due }
family-answer = { $answer ->
    [yes] Yes
    [deviating] Yes, but different
    [no] No
    [waiting] No answer yet
   *[closed] No longer needed
}
family-answer-reason = { $reason ->
    [full] no place
    [days] the days do not suit
    [age] the age does not suit
    [priority] other families came first
    [other] another reason
   *[none] {""}
}
family-proposals = Proposals
family-proposals-none = No proposal yet.
family-find-place = See free places
family-proposal-open = Open proposal
family-proposal-state = { $state ->
    [sent] Waiting for an answer
    [accepted] Accepted
    [refused] Refused
    [expired] Expired
   *[withdrawn] Withdrawn
}
family-proposal-reason = { $reason ->
    [found-elsewhere] found care themselves
    [too-far] too far
    [too-expensive] too expensive
    [hours] days or hours do not suit
    [hours-unsuitable] hours do not suit
    [start] the start date does not suit
    [no-trust] no trust
    [cares-themselves] cares for the child themselves
    [moved] moved
    [unreachable] can no longer be reached
    [other] another reason
   *[none] {""}
}
family-reminders = { $count ->
    [0] no reminder yet
    [one] 1 reminder
   *[other] { $count } reminders
}
family-answer-by = answer by { $day }
family-placements = Care that was found
family-placements-none = No care found yet.
family-placed-from = from { $day }
family-certainty = { $certainty ->
    [planned] planned
    [confirmed] confirmed
    [draft] being discussed
   *[other] known
}
family-elsewhere = Care outside the list

# Contact.
family-contact = Log a contact
family-contact-kind = What did you do?
family-contact-outcome = How did it go?
family-contact-note = Note on the contact
family-contact-on = Date
family-about = About
family-about-all = The whole family
family-contact-word = { $kind ->
    [called] Called
    [sms] SMS sent
    [whatsapp] WhatsApp sent
    [email] E-mail sent
    [letter] Letter sent
    [talk] Talk at the desk
    [called-together] Called locations together
    [visited-together] Visited a location together
    [address-list] List of addresses given
    [certificate] Income certificate made together
    [referred-ocmw] Referred to the OCMW
    [registered-elsewhere] Registered at another desk
   *[other] Something else done
}
family-outcome-word = { $outcome ->
    [reached] reached
    [no-answer] no answer
    [left-message] left a message
    [wrong-number] number or address is wrong
   *[done] done
}

# Tasks.
family-tasks = Tasks
family-tasks-none = No open tasks.
family-tasks-done = Finished tasks
family-task = Task
family-task-plan = Plan task
family-task-title = What has to be done?
family-task-on = By
family-task-owner = Who does this?
family-task-anyone = Whoever comes first
family-task-done = Done
family-task-later = Move
family-task-undo = Not done after all
family-task-due = by { $day }
family-to-file = To the file

# Appointments.
family-appointments = Appointments
family-appointments-none = No appointments.
family-appointment = Appointment
family-appointment-plan = Make an appointment
family-appointment-talk = Talk about childcare
family-appointment-title = About what?
family-appointment-on = Date
family-appointment-at = Hour
family-appointment-minutes = Length in minutes
family-appointment-place = Where?
family-appointment-elsewhere = Another place
family-appointment-companion = Who comes along?
family-appointment-companion-hint = Trusted person, interpreter, relatives. May stay empty.
family-appointment-overlaps = Mind: this colleague has another appointment then. If both cannot be, choose another time or colleague.
family-appointment-for = with
family-appointment-doubts = Is this time right? Have a look:
family-appointment-closed = At this time the desk is not open there.
family-appointment-odd-hour = This is before 7 or after 20 o’clock.
family-appointment-overlap = This colleague has an appointment then: { $what }
family-appointment-known = Yes, this time is right
family-appointment-hour = { $time }, { $minutes } minutes
family-appointment-owner = With which colleague?
family-appointment-cancel = Cancel appointment
family-appointment-cancelled = Cancelled
family-appointment-file = File for your calendar
family-appointment-change = Change appointment
family-appointment-when = { $day } at { $time }, { $minutes } minutes
family-appointment-with = With { $owner }, in { $place }

# Help with the tariff.
family-support = Help with the tariff
family-support-none = No steps yet.
family-support-add = Add steps
family-support-own = Or write a step yourself
family-support-who = Who?
family-support-tick = Done
family-support-untick = Not after all
family-support-done = done on { $day }

# Talk.
family-talk = What came up already?
family-talk-count = { $done } of { $all }
family-talk-on = on { $day }

# Story.
family-story = What happened
family-story-none = Nothing happened yet.
family-story-none-of-kind = Nothing happened about this yet.
family-story-filter = Filter what happened
family-story-all = Everything
family-story-kind = { $kind ->
    [contact] Contact
    [note] Notes
    [request] Request
    [location] Locations
    [proposal] Proposals
    [placement] Found
    [message] Messages
    [appointment] Appointments
   *[task] Tasks
}
family-story-note = Contact note
family-story-registered = Request registered
family-story-wish-family = Request changed by the family
family-story-wish-desk = Request changed by the desk
family-story-closed = Request closed: { $reason }
family-story-reopened = Request opened again
family-story-asked = Asked { $location }, answer by { $day }
family-story-answered = { $location } answered: { $answer }
family-story-proposed = Place proposed at { $location } ({ $reminders })
family-story-settled = Proposal at { $location }: { $state }
family-story-placed = Care found at { $location } from { $day } ({ $certainty })
family-story-unplaced = Care at { $location } undone
family-story-message = Message by { $channel }: { $state }
family-story-appointment = Appointment: { $title }
family-story-cancelled = Appointment cancelled: { $title }
family-story-task = Task done: { $title }
family-story-step = Tariff: { $step }
family-message-state = { $state ->
    [waiting] waiting to be sent
    [sent] sent
    [delivered] arrived
    [failed] failed
    [by-hand] to be sent by hand
    [cancelled] not sent
    [kept] kept in this demonstration, nobody received it
    [no-mail-server] not sent, no mail server is set
    [no-sms-provider] not sent, no SMS provider is set
    [retrying] did not work yet
   *[other] prepared
}

# Change.
family-edit-title = Change { $name }
family-given-name = First name
family-family-name = Surname
family-street = Street and number
family-postcode = Postcode
family-town = Town
family-language = Language
family-tick-cannot-read = Reads with difficulty or not: call this family
family-tick-sms = Send an SMS first: does not answer unknown numbers
family-tick-interpreter = An interpreter is needed
family-channel-place = { $number ->
    [1] First choice to reach the family
    [2] Second choice
   *[other] Third choice
}
family-channel-choice = { $channel ->
    [call] Call
    [sms] SMS
    [whatsapp] WhatsApp
    [email] E-mail
    [letter] Letter
   *[other] No choice
}
family-trusted-hint = Name, phone and relation to the family
family-child-number = Child { $number }
family-child-new = Another child
family-child-given = Child's first name
family-child-family = Child's surname
family-child-birth = Birth date
family-child-due = Or due date
family-child-hint = A child without a request disappears when you empty all its fields.

# Papers.
family-papers = Print and hand over
family-print = Print
family-paper-addresses = List of addresses
family-paper-summary = Summary of the talk
family-paper-ocmw = Letter for the OCMW
family-addresses-criterion = Every location that suits age, kind of care and price. Order: { $order ->
    [near] same postcode first, then same municipality, then other municipalities; by name within each.
   *[name] by name.
}
family-addresses-all = Every location of the desk. There is no request yet to choose by. Order: { $order ->
    [near] same postcode first, then same municipality, then other municipalities; by name within each.
   *[name] by name.
}
family-addresses-left-out = { $count ->
    [0] Every location of the desk is on the list.
    [one] 1 location is not on the list because it does not suit.
   *[other] { $count } locations are not on the list because they do not suit.
}
family-addresses-none = No location suits. Widen the request, or ask a desk nearby.
family-order = Order
family-order-word = { $order ->
    [near] Nearest first
   *[name] By name
}
family-near = { $near ->
    [same-postcode] Same postcode
    [same-municipality] Same municipality
   *[elsewhere] Other municipality
}
family-open-hours = Open { $from } to { $until }
family-ages = Age: { $ages }
family-ages-between = { $from } to { $until } months
family-ages-from = from { $from } months
family-ages-until = until { $until } months
family-ask-title = What can you ask?
family-ask-1 = Is there a place from { $day }, for these days: { $days }?
family-ask-1-plain = Is there a place, and from when?
family-ask-2 = What does a day cost? Do you work with a price by income?
family-ask-3 = May I come and see? When?
family-ask-4 = How can my child settle in?
family-addresses-log = Log that you gave the list
family-summary-hello = Dear { $name },
family-summary-asked = What you asked
family-summary-nothing-asked = You asked for information about childcare.
family-summary-did = What we did together
family-summary-nothing-did = We talked on { $day }.
family-summary-next = What comes next
family-summary-nothing-next = We call you when there is news. You may always call us too.
family-summary-appointment = You come by on { $day } at { $time }, in { $place }.
family-summary-agreed = Your place
family-summary-place = Care for { $child } at { $place }, from { $day }: { $days }.
family-summary-call = Questions? Call or mail us
family-summary-call-who = Ask for { $name }.
family-summary-code = Your file: { $code }
family-summary-child = Care for { $child }, from { $day }: { $days }.
family-summary-location = We asked { $location } for a place: { $answer }.
family-ocmw-intro = The letter holds only what the family lets us tell. Check this together.
family-ocmw-permission = The family gives its permission for this letter
family-ocmw-tell = What may stand in the letter, besides the name?
family-ocmw-contact = Phone and e-mail
family-ocmw-address = Address
family-ocmw-children = Name and birth date of the children
family-ocmw-wish = Which care is needed
family-ocmw-to = For whom at the OCMW?
family-ocmw-question = What does the family ask of the OCMW?
family-ocmw-question-example = The family asks whether it is entitled to the OCMW tariff for childcare.
family-ocmw-make = Make and log the letter
family-ocmw-logged = The letter is logged in the file. Print it now.
family-ocmw-note = Letter made. The family gave its permission for: { $told }.
family-ocmw-told-name = name
family-ocmw-dear = Dear Sir or Madam,
family-ocmw-body = This family came to us with a question about childcare. It gave us its permission to pass on the data below.
family-ocmw-thanks = Could you help the family with this? Thank you.
family-ocmw-greeting = Kind regards

# What was merged into this file.
family-merged = Merged into this file
family-unmerge = Undo the merge
