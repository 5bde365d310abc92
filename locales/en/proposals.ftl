# Who fits a free place.
candidates-title = Who fits this place?
candidates-place = { $location }, free from { $from }
candidates-count = { $count ->
    [0] Nobody fits at the moment.
    [one] 1 family fits.
   *[other] { $count } families fit.
}
candidates-kept = { $count ->
    [0] None with this filter.
    [one] 1 with this filter.
   *[other] { $count } with this filter.
}
candidates-text = Name or phone
candidates-all-days = Fits on all days
candidates-rules = Order: first who fits, then the legal rules ({ $rules }), then the rules of the desk, then the date of the request.
candidates-no-rules = Order: first who fits, then the rules of the desk, then the date of the request. No legal priority holds for this location.
candidates-not-open = This place cannot be proposed now. It was proposed, taken, or is out of date.
candidates-by-lot = Between equals the lot decides here, not the date.
candidates-empty = No open request fits this place. See below why not, or change the place.
candidates-empty-filter = No family that fits found with this filter. See below who does not fit, and why.
candidates-show-all = Show everyone
candidates-not-first = These are the first { $count }. Search by name to find another family.
candidates-name = Child
candidates-wants = Looks for
candidates-fit = Fits
candidates-why = Why here
candidates-offer = Proposal
candidates-propose = Propose
candidates-for = to { $name }
candidates-not-title = { $count ->
    [one] 1 request does not fit, and why
   *[other] { $count } requests do not fit, and why
}
candidates-days = { $count ->
    [one] 1 day a week
   *[other] { $count } days a week
}
candidates-from = from { $date }
candidates-back = Free places
candidate-fit = { $word ->
    [whole] Fits wholly
    [partly] { $count ->
        [one] Fits partly: 1 day short
       *[other] Fits partly: { $count } days short
    }
    [later-start] Fits, but { $span } later than asked
   *[other] Unknown
}
candidate-reason = { $word ->
    [vulnerable-t3] Priority at this location by law (plus subsidy)
    [priority-absolute] Absolute priority by law { $label }
    [priority] Priority by law { $label }
    [urgent] Urgent
    [sibling] A brother or sister comes here already
    [preferred] The family chose this location as number { $count }
    [days-fit] All days asked are free
    [fewer-days] { $count } of the { $of } days asked are free
    [parts-of-days] { $count ->
        [one] On 1 day only a part is free
       *[other] On { $count } days only a part is free
    }
    [other-days] { $count ->
        [one] 1 other day is free
       *[other] { $count } other days are free
    }
    [start-fits] Can start when the family wants
    [starts-later] Can start { $span } later than asked
    [starts-earlier] The place stays empty for { $span } first
    [starts-before] Starts { $span } earlier than asked
    [together] Together with a brother or sister, as the family wishes
    [by-hand] People fixed this family here
    [counts-for-share] Counts for the percentage that the law asks
    [location-said-yes] The location said yes to the question of this family
    [start-passed] The start asked is { $span } past
    [ends-on] The place is free until { $date }
    [until-school] Stays only until { $date }: then the child can go to school
    [age-fits] The age fits
    [age-unknown] The age is not known
    [care-differs] Another kind of care than asked
    [tariff-differs] Free price, where the family asks for the income tariff
    [worth-asking] Does not fit what the family said, but you may ask
    [waiting-since] Waits since { $date }
    [nothing-left] Everything was found
    [open-proposal] Thinks about another proposal already
    [refused-here] This location and this family said no before
    [no-shared-days] None of the days asked is free
    [ends-before] The place ends on { $date }, before the start
    [too-young] Too young: { $count } months on the first day
    [too-old] Too old: { $count } months on the first day
    [at-school] Can go to school from { $date }, on or before the first day
   *[other] Unknown
}
candidate-move = { $word ->
    [vulnerable] Is this a vulnerable family? Then place { $position }
    [priority] Is there legal priority? Then place { $position }
    [urgent] Is it urgent? Then place { $position }
    [sibling] Does a brother or sister come here? Then place { $position }
    [preferred] Did the family choose this location first? Then place { $position }
    [fewer-days] Would fewer days do? Then place { $position }
    [other-days] Would other days do? Then place { $position }
   *[later-start] Would later do? Then place { $position }
}
candidate-unknown = { $word ->
    [age] Ask for the birth date first
    [days] Ask which days first
    [number-of-days] Ask how many days first
    [priority-facts] Still ask about priority: { $label }
    [priority] Check first whether there is priority
   *[other] Ask
}

# Making and following up a proposal.
proposal-new-title = Make a proposal
proposal-new-for = For { $child }, at { $location }
proposal-back-to-answer = Answer of the location
proposal-against = Mind this. { $why }.
proposal-known = I know, and make the proposal all the same
problem-not-known = Tick this if it is right all the same
proposal-told-language = Language: { $language }
proposal-link-here = [own link of the family]
proposal-look = Show the message with these days
proposal-taken-before = You wanted to propose this place for { $child }.
proposal-taken-title = This place has just gone
proposal-taken-for = You made a proposal for { $child }.
proposal-taken-chosen = You chose { $week }, from { $start }.
proposal-taken-kept = That is filled in already when you choose another place below.
proposal-taken-here = Still free at this location
proposal-taken-elsewhere = Still free at other locations
proposal-taken-none = No other place is free now on days that this family looks for. Ask a location for a place.
proposal-title = Proposal { $code }
proposal-request = To the request
proposal-make = Make the proposal
proposal-told-label = The family gets this
proposal-told = { $channel ->
    [email] By e-mail, with a link to answer
    [sms] By text message, with a link to answer
    [whatsapp] Through WhatsApp: you send the message yourself
    [letter] By letter: you print and post it
   *[call] On the phone: a step to call is planned
}
proposal-state = { $state ->
    [sent] Waits for an answer
    [accepted] Accepted
    [refused] Refused
    [expired] Lapsed
    [withdrawn] Withdrawn
   *[other] Unknown
}
proposal-location = Location
proposal-days = When
proposal-from = From
proposal-sent = Made on
proposal-to-bring = { $channel ->
    [letter] Letter still to be given
    [whatsapp] WhatsApp still to be sent
   *[call] Still to be called
}
proposal-told-call = Called on { $day }
proposal-handed = Note that you gave the letter
proposal-answer-by = Answer asked before
proposal-reminders = Reminders
proposal-position = Place in the order
proposal-position-of = { $position } of { $of }
proposal-passing = { $number ->
    [one] 1 family that fits too goes first by law. This proposal counts as a deviation under Priority in figures.
   *[other] { $number } families that fit too go first by law. This proposal counts as a deviation under Priority in figures.
}
proposal-passed = { $number ->
    [one] 1 family that fitted too went first by law.
   *[other] { $number } families that fitted too went first by law.
}
proposal-why-title = Why this family
proposal-of-round = Decided in a round: all requests and places at once. The order of this one place did not count there.
proposal-of-round-order = This counted here, the first first: { $criteria }. Between equals the draw decided, with key { $draw }.
proposal-facts-title = How the order came about
proposal-facts-intro = This is what the desk knew then. What changes later does not change here.
proposal-fact = { $word ->
    [priority-group] Priority group: { $answer }
    [vulnerable-family] Priority by social function: { $answer }
    [urgent] Urgent: { $answer }
   *[sibling] Brother or sister at this location: { $answer }
}
proposal-rule-set = Legal rules: { $rules }, version { $version }
proposal-messages-title = What we wrote
proposal-no-messages = Nothing was written yet. Call the family.
proposal-answer-title = Answer of the family
proposal-answer = What does the family say?
proposal-answer-choice = { $answer ->
    [yes] Yes
    [other] Yes, but fewer days or later
    [no] No
   *[talk] Wants to talk first
}
problem-yes-to-less = You chose Yes, but there are fewer days or another first day. Choose ‘Yes, but fewer days or later’
problem-yes-with-reason = You chose Yes, but there is a reason for no as well. Choose ‘No’ or clear that field
proposal-answer-save = Save answer
proposal-answered = Answer: { $state }, on { $at }
proposal-answered-through = { $through ->
    [link] The family answered itself
   *[desk] Noted by the desk
}
proposal-agreed = Agreed: { $days }, from { $start }
proposal-left-free = What is left of the place is free again: { $week }
proposal-residual = Still to find: { $days } ({ $week })
proposal-residual-later = The start is later than asked. The request stays open until the first day.
proposal-remind = Remind now
proposal-withdraw = Withdraw the proposal
proposal-call-title = Call the family
proposal-call = Call the family:
proposal-call-why = { $count ->
    [one] The only reminder was sent. Now only a call helps.
   *[other] All { $count } reminders were sent. Now only a call helps.
}
proposal-call-no-phone = No phone number is known.
proposal-call-file = Look in the file
proposal-call-choose = Choose
proposal-call-outcome = How did the call end?
proposal-call-note = Note about the call
proposal-call-save = Note the call
proposal-call-was = Called on { $day }: { $outcome } ({ $who })
proposal-letter-window = Window of the envelope:
proposal-letter-right = right
proposal-letter-left = left
proposal-expire = Let it lapse
proposal-expire-hint = Possible after the last day, when you called the family.
proposal-undo = Undo the answer
proposal-undo-hint = Possible today, when nothing was built on it.
proposal-steps-title = What now?

# The list of proposals.
proposals-title = Proposals
proposals-count = { $count ->
    [one] 1 proposal
   *[other] { $count } proposals
}
proposals-empty = No proposals found. A proposal begins at a free place.
proposals-text = Family or child
proposals-whom = For
proposals-state = State
proposals-when = { $days }, from { $start }
proposals-by = by { $date }
proposals-overdue-only = Only without an answer in time
proposals-overdue = Overdue
proposals-reminders = { $count ->
    [0] not reminded yet
    [one] reminded once
   *[other] reminded { $count } times
}
proposals-remind = Remind
proposals-answer = Note the answer
proposals-withdraw = Withdraw
