# Requests put to locations.
candidacies-title = Requests to us
candidacies-count = { $count ->
    [one] 1 request
   *[other] { $count } requests
}
candidacies-empty = There are no requests here. The desk sends you one when a family fits.
candidacies-list = { $list ->
    [waiting] Waiting for an answer
    [answered] Answered
   *[closed] Closed
}
candidacies-list-label = Show
candidacy-ask-title = Ask locations
candidacy-ask-for = Ask locations for { $name }
candidacy-ask-button = Ask these locations
candidacy-ask-order = The family's own choice first. The others stand in a different order for every request.
candidacy-ask-due = Answer asked by { $date }
candidacy-ask-closed = This request is not open. You cannot ask locations for it.
candidacy-ask-none = There are no locations yet. Add one first.
candidacy-locations = Locations
candidacy-asked-before = Asked already
candidacy-asked-list = What was asked already
candidacy-choice-number = Choice { $number } of the family
candidacy-place-fits = There is a free place here that fits
candidacy-places-do-not-fit = { $count ->
    [one] There is 1 free place here, but it does not fit
   *[other] There are { $count } free places here, but they do not fit
}
candidacy-ticked = Ticked for that reason
candidacy-obstacle = { $word ->
    [care] This is another kind of care than asked
    [tariff] There is no income tariff here
    [too-young] The child is too young on the first day
   *[too-old] The child is too old on the first day
}
candidacy-at-school = This child can go to school from { $date }, before or on the first day.
candidacy-suiting-title = Free places that fit
candidacy-suiting-none = No free place fits now. Ask a location for a place below.
candidacy-ask-heading = Ask a location for a place
candidacy-child = Child
candidacy-age = { $months ->
    [one] 1 month
   *[other] { $months } months
}
candidacy-age-at-start = Age at the start
candidacy-due-date = Birth expected on { $date }
candidacy-age-unknown = Not known
candidacy-start = Wanted start
candidacy-days = Wanted days
candidacy-days-number = { $days ->
    [one] 1 day a week
   *[other] { $days } days a week
}
candidacy-varying = differs from week to week
candidacy-hours = Hours
candidacy-wishes = What else matters
candidacy-care = { $care ->
    [group] group care wanted
   *[family] family care wanted
}
candidacy-tariff = { $tariff ->
    [income] income tariff needed
   *[free] free price is fine
}
candidacy-flex-later = a later start is fine
candidacy-flex-days = other days are fine
candidacy-flex-fewer = fewer days are fine
candidacy-no-wishes = Nothing special
candidacy-soon = Needed soon
candidacy-location = Location
candidacy-asked-on = Asked on
candidacy-due-on = Answer by
candidacy-overdue = The answer is late
candidacy-answer-label = Answer
candidacy-answer = { $answer ->
    [yes] Yes, there is a place
    [deviating] Yes, but different
   *[no] No
}
candidacy-no-answer = No answer yet
candidacy-reason-label = Why not?
candidacy-reason-hint = Only with a no
candidacy-reason-choose = Choose a reason
candidacy-reason = { $reason ->
    [full] No place
    [days] The days do not fit
    [age] The age does not fit
    [priority] Other families had priority
   *[other] Another reason
}
candidacy-offered-start = Another start date
candidacy-offered-start-hint = With “Yes, but different”: fill in another start, tick other days, or both
candidacy-offered-week = Other days
candidacy-note = Remark for the desk
candidacy-answer-title = Answer
candidacy-answer-button = Send the answer
candidacy-answered-on = Answered on
candidacy-family = Family
candidacy-family-phone = Phone of the family
candidacy-family-hidden = You see the name and the phone of the family as soon as you answer yes.
candidacy-family-shown = You see these data because you have a place. Use them only to make an appointment.
candidacy-to-request = To the request
candidacy-close-title = Close
candidacy-close-word = Why?
candidacy-close-button = Close the request
candidacy-closed-word = { $word ->
    [settled] Dealt with
    [family-stopped] The family does not look here any more
    [found-elsewhere] Other care was found
   *[asked-in-error] Asked by mistake
}
candidacy-closed-label = Closed
candidacy-reopen = Open again
candidacy-take-back = Take the answer back
candidacy-remind = Remind the location and wait some days longer
candidacy-page-title = Request to { $name }
candidacy-propose = Propose this to the family
