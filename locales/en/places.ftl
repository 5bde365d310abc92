# Free places.
places-title = Free places
places-count = { $count ->
    [one] 1 place
   *[other] { $count } places
}
places-empty = No free places found. Report one: it takes less than a minute.
place-new-title = Report a free place
place-another = Report another place
place-location = Location
place-choose = Choose a location
place-week = Which parts of the week are free?
place-week-short = When
place-from = Free from
place-until = Free until
place-until-hint = Leave empty when it has no end
place-age-from = From which age, in months
place-age-to = Up to which age, in months
place-note = Remark
place-number = How many such places
place-state-label = State
place-state = { $state ->
    [open] Free
    [proposed] Proposed to a family
    [taken] Taken
    [withdrawn] Withdrawn
   *[expired] Expired
}
place-state-all = All
place-filter-from = Free on or before
place-expires-label = Expires on
place-expires = Expires on { $date }
place-reported-label = Reported
place-reported = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}
place-reported-by = Reported by { $name }
place-is-reported = The place is reported.
place-kept-until = The desk sees this place until { $date }. Then it expires, unless you say that it is still free.
place-withdraw = No longer free
place-renew = Still free
place-renew-again = Free again after all
place-candidates = Who fits?
place-change-title = Change the place
place-at = Free place at { $name }
place-to-proposal = To the proposal that holds this place
