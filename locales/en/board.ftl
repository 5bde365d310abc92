# The placement board: open requests beside places, with sketches.
board-title = Placement board
board-from-request = Look for a place on the placement board
board-about = Put a child provisionally at a location. That is a sketch: you see at once what is left free. The family and the location notice nothing until you ask.
board-requests = Open requests
board-requests-count = { $count ->
    [one] 1 request
   *[other] { $count } requests
}
board-requests-empty = No open requests found with this filter.
board-choose-other = Choose another request
board-filter = Filter the requests
board-text = Name, phone or code
board-months = Start
board-months-within = { $months ->
    [one] Within 1 month
   *[other] Within { $months } months
}
board-day = Day
board-age = Age now
board-age-of = { $age ->
    [babies] Younger than 1 year, or not born yet
   *[toddlers] 1 year or older
}
board-asks-for = Asks for this location
board-urgent = Urgent only
board-places = Locations
board-places-for = Where does { $child } fit?
board-places-count = { $count ->
    [one] 1 location
   *[other] { $count } locations
}
board-places-empty = No location found with this filter.
board-places-filter = Show other locations or other days
board-place = Name or town
board-view = Show
board-view-week = A week
board-view-month = A month
board-on = With this day
board-days = { $from } up to and including { $until }. Of each part of the day you see the fullest moment.
board-next = Next locations
board-before = Previous locations
board-fits = { $asked ->
    [0] There is nothing to compare
   *[other] { $fitting } of { $asked } parts of days fit
}
board-full-on = Full: { $week }
board-perhaps-on = Only if children leave for school: { $week }
board-no-care-on = No care: { $week }
board-room-from = Everything fits from { $date }
board-no-room = Not everything fits within the coming year
board-sketch-here = Put here
board-sketch-here-for = { $child } at { $location }
board-choose-days = Choose the days
board-sketches = Sketches
board-sketch-words = { $child }: { $week }, from { $date }
board-sketch-by = { $name }, { $moment }
board-asked = asked
board-ask = { $count ->
    [one] Ask to confirm 1 child
   *[other] Ask to confirm { $count } children
}
board-ask-key = Ask to confirm
board-to-batch = Fill in the answer of the location
board-stands = On the board already: { $location } ({ $name })
board-changed = A colleague changed something on the board.
board-reload = Show the board again
board-sketch-title = { $child } at { $location }
board-sketch-new = Put { $child } at { $location }
board-from = First day
board-week = Days
board-put = Put on the board
board-asks = The family asks
board-where = Location
board-who = By
board-made = { $child } stands at { $location }: { $week }, from { $date }.
board-taken-off = { $child } does not stand at { $location } any more.
board-other = { $name } put this child on the board already: { $location }, { $week }, from { $date }.
board-crowded = { $number ->
    [one] Together 1 child too many on { $when }.
   *[other] Together { $number } children too many on { $when }.
}
board-part-of-day = { $day } { $part }
board-undo = Take off the board
board-restore = Put back
board-change = Change this sketch
board-back = Back to the placement board
board-settled = This sketch is over: the location answered, or the family got a proposal.
board-was-asked = The location was asked to confirm this. It cannot be changed any more. Take the sketch off the board to withdraw the question.

# What the board asks of a location.
batch-title = To confirm: { $location }
batch-about = The desk asks whether these children can come. If you say yes, the family gets a proposal at once. The family decides.
batch-count = { $count ->
    [one] 1 child waits for your answer
   *[other] { $count } children wait for your answer
}
batch-empty = Nothing waits for your answer.
batch-answer-for = Can { $child } come?
batch-answer = { $answer ->
    [yes] Yes
    [deviating] Yes, but from another day
   *[no] No
}
batch-start = Other first day
batch-reason = Why not
batch-note = Note
batch-save = Save the answers
batch-rest = Yes for all others
batch-rest-hint = Where you chose nothing yet, the answer will be yes.
batch-nothing = Choose an answer for at least one child.
batch-link = { $count ->
    [one] Confirm 1 child for { $location }
   *[other] Confirm { $count } children together for { $location }
}
