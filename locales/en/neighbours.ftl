# Neighbours: requests that two desks show each other, and a place for a family of another desk.
agreement-about = About what?
agreement-about-word = { $about ->
    [requests] Requests: who looks for care, if the family wants that
   *[offer] Offer: families see the locations of both
}
neighbours-consent-title = Which neighbours may see this request?
neighbours-consent-hint = Ask the family first. A neighbour sees days, start and order, no name.
neighbours-consent-save = Save
neighbours-consent-said = { $now ->
    [yes] Yes, since { $at }
   *[no] No, since { $at }
}
neighbours-consent-by = written down by { $who }
neighbours-consent-by-family = by the family itself
candidates-next-door = Child of { $desk }
candidates-next-door-rule = Who looks through a neighbour comes after the own families, unless the law gives priority.
candidates-ask-desk = Ask the desk
candidates-asked-desk = { $desk } was asked to propose this place.
hand-over-title = Place for a family of a neighbour
hand-over-new-title = Ask the other desk
hand-over-new-intro = { $desk } talks with the family. The place is held until then.
hand-over-request = Request
hand-over-place = Location
hand-over-days = When
hand-over-from = From
hand-over-answer-by = Answer asked before
hand-over-note = Note to the colleague
hand-over-note-hint = Nothing about the family. At most 200 characters.
hand-over-ask = Ask
hand-overs-title = Places of and for neighbours
hand-overs-empty = Nothing was asked of or by another desk yet.
hand-overs-link = Places of and for neighbours
hand-over-with = Desk
hand-over-way = { $way ->
    [to-us] { $desk } asks us
   *[from-us] We ask { $desk }
}
hand-over-state = { $answer ->
    [yes] Yes, the family takes the place
    [no] No, the family does not take the place
    [withdrawn] Taken back
    [no-consent] The family does not want to be shown any more
   *[waits] Waits for an answer
}
hand-over-stand = State
hand-over-answered = { $state }, on { $at }
hand-over-family = Family
hand-over-explain = Ask the family whether it wants the place. With a yes the child stands here as placed.
hand-over-tell = Call the location after a yes, so that it knows who comes.
hand-over-answer = What does the family say?
hand-over-yes = Yes, it takes the place
hand-over-no = No
hand-over-save = Save the answer
hand-over-take-back = Take the question back
hand-over-location-phone = Phone of the location
