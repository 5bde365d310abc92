# Who comes, for a location.
placements-title = Who is coming
placements-count = { $count ->
    [one] 1 child
   *[other] { $count } children
}
placements-advice = These families said yes. Call them for a first visit and for settling in. Two months after the first day they leave this list.
placements-empty = Nobody yet. When a family says yes to a place with you, it stands here.
placement-from = First day
placement-days = Days
placement-no-phone = No phone number known. Ask the desk.
placement-proposal = Proposal { $code }
