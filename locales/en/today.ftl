# Today: what to do now.
today-title = Today
today-summary = { $count ->
    [0] { $date }: all is done
    [one] { $date }: 1 thing to do
   *[other] { $date }: { $count } things to do
}
today-tabs = For whom
today-mine = For me
today-team = For the whole team
today-reason-label = Why
today-text-label = Name or phone
today-new-request = New request
today-empty-title = All is done.
today-empty = Nobody waits for you now. Time for coffee, or for a family that did not dare ask yet.
today-empty-filter = Nothing found with this filter.
today-show-team = See what there is to do for the team
today-show-all = Show all { $count }
today-reason = { $reason ->
    [online] Asked online: seen by nobody yet
    [held] Look first: perhaps not a family
    [urgent] Urgent and no proposal yet
    [call] Call: no answer after all reminders
    [remind] Remind: no answer to a proposal yet
    [answered] Childcare said yes: make a proposal
    [free-place] Free place looks for a family
    [answer-overdue] Childcare is late with its answer
    [task] Planned step
    [handover] Handed to you or a colleague
    [appointment] Appointment today or tomorrow
    [start-near] Start date comes near
    [silent] Nothing happened for long
   *[stale] Childcare data is old
}
today-do = { $reason ->
    [online] New request of
    [held] Look at:
    [urgent] Find a place for
    [call] Call
    [remind] Remind
    [answered] Make a proposal to
    [free-place] Find a family for
    [answer-overdue] Ask an answer of
    [handover] Contact
    [start-near] Find a place for
    [silent] Follow up:
   *[stale] Ask new data of
}
today-detail = { $reason ->
    [online] Care needed from { $day } for { $child }.
    [held] Not registered yet.
    [urgent] Care needed from { $day } for { $child }.
    [call] The proposal of { $place } got no answer. All { $number } reminders were sent.
    [remind] The proposal of { $place } waits for an answer, by { $day }. Reminders so far: { $number }.
    [answered] { $place } can make room for { $child }.
    [free-place] Free from { $day }.
    [answer-overdue] Request for { $child }. The answer was due on { $day }.
    [task] To do on { $day }.
    [handover] Asked on { $day }.
    [start-near] Care needed from { $day } for { $child }.
    [silent] Last step on { $day }, for { $child }.
   *[stale] Last checked on { $day }.
}
today-start-was = The wished start was { $day }, for { $child }.
today-start-was-too = The wished start was { $day }.
today-never-confirmed = Never checked yet.
today-deviating = Yes, but not as asked
today-act-call = Call
today-act-called = Note
today-act-remind = Remind
today-act-close = Close
today-act-done = Done
today-act-candidates = Who fits
today-act-propose = Make a proposal
today-act-request = Open request
today-later = Later
today-later-word = Put off until tomorrow
today-later-week = Next week
today-later-week-word = Put off for a week
today-later-day = Pick a day
today-put-off = Put off until { $day }.
today-put-back = Undo
today-later-title = Put off
today-later-advice = The row comes back on that day, for the whole team.
today-later-until = Until when
today-later-button = Put off
today-figures = This desk now
today-figure-open = open requests
today-figure-proposals = proposals on their way
today-figure-places = free places
today-figure-urgent = urgent without proposal
today-agenda = Appointments today
today-agenda-empty = No appointments today.
today-act-arrival = Look
today-act-seen = Seen
today-act-let-in = Let in
today-act-throw-away = Throw away
