# Rounds: many requests and all free places at once.
menu-rounds = Rounds
rounds-title = Rounds
rounds-lead = A round divides all free places of a period at once over the open requests, by the rules of priority. You look the plan over. Then it leaves as ordinary proposals: the family chooses.
rounds-empty = There is no round yet. Choose a period in which many families want to start and make a first draft plan. Nothing leaves before you send it.
round-new = New round
round-name = Name of the round
round-name-hint = For example: start in January to March
round-from = Wished start from
round-until = Wished start until
round-seed = Key of the draw
round-seed-hint = A text that you made known beforehand. Leave empty: Kinderloket then draws a sealed key. After freezing the key stays as it is.
round-seal = Seal of the draw (SHA-256)
round-sealed = Sealed until the first plan. Keep the seal: whoever works out the SHA-256 of the key sees that it did not change.
round-draws = { $draws ->
    [one] One draw: families of this round are in no other round. Another draw asks a new round.
   *[other] { $draws } draws: { $draws } rounds in all were frozen with families of this round, each with a draw of its own.
}
round-take-earlier = Take along requests that wanted to start before
round-earlier = { $number ->
    [one] 1 open request wanted to start before and does not take part.
   *[other] { $number } open requests wanted to start before and do not take part.
}
round-no-room = { $number ->
    [one] 1 reported place does not take part: the location is full or closed then, by its occupancy.
   *[other] { $number } reported places do not take part: the location is full or closed then, by its occupancy.
}
round-locations = Which locations take part?
round-no-locations = There are no locations yet. Add one first.
round-count = Count again
round-counts = With this choice: { $requests ->
    [one] 1 request
   *[other] { $requests } requests
} and { $places ->
    [one] 1 free place
   *[other] { $places } free places
}.
round-left-out = { $number ->
    [one] 1 request takes no part: its days are not known. Ask for them first.
   *[other] { $number } requests take no part: their days are not known. Ask for them first.
}
round-capacity = Places are the free places that locations reported, each on the parts of the week reported, and once, where occupancy shows room in the first four weeks. Who comes already keeps the place. A place with a last day goes no further than that day. Children who wish to be together go together where two places are alike.
round-order = Each location goes by its own order: first the law, then what the desk chose under Rules, then the draw. For who gave no list the nearest location comes first, by whole kilometres, and then the draw. Of the free places, as many go first to who counts for the share of the law as that year still needs.
round-create = Freeze what takes part
round-when = start { $from } until { $until }
round-size = { $requests ->
    [one] 1 request
   *[other] { $requests } requests
}, { $places ->
    [one] 1 place
   *[other] { $places } places
}
round-column-name = Round
round-column-when = Period
round-column-size = What takes part
round-frozen = Frozen on { $date }. What changes later is not in it.
round-digest = Fingerprint (SHA-256)
round-plans = Plans
round-no-plans = No plan yet. Make a draft plan: nothing leaves.
round-plan = Plan { $number }
round-plan-new = New plan
round-plan-button = Make a draft plan
round-plan-order = Which order?
round-plan-same = What counts after the law, if the same order holds everywhere?
round-order-choice = { $order ->
    [own] The order that holds at each location
   *[same] The same everywhere, as below
}
round-orders = Who goes first, at which location?
round-orders-draw = the draw of the round
round-preferred = The family's own choice first
round-together = { $number ->
    [one] 1 family wants brothers and sisters together.
   *[other] { $number } families want brothers and sisters together.
}
round-urgent = Urgent first
round-sibling = Brother or sister first
round-waiting = Who waits longest first
round-origin = { $origin ->
    [rules] by the rules
    [pin] with a family fixed
    [forbid] with a family excluded
    [release] with a choice let go
   *[roll] after answers
}
round-answers = Proposals of this round: { $waiting } wait for an answer, { $accepted } accepted, { $over } refused or over.
round-roll = Roll on
round-roll-lead = Answers came in. A new plan divides what came free. Who said yes keeps the place. So does who is still thinking, and can get something better.
round-verified = Looked over by a check of its own: no reported place given twice, no place wasted and no family of the round passed over.
round-verified-but = Looked over by a check of its own: no reported place given twice and no place wasted.
round-passed-by-hand = { $number ->
    [one] 1 family went first by law at a place that was fixed by hand.
   *[other] { $number } families went first by law at a place that was fixed by hand.
}
round-not-verified = The check found { $number } faults. Do not send this plan and tell the administrator.
round-claims = { $number ->
    [one] 1 wish went round in a circle and could not be met. The plan tells it itself.
   *[other] { $number } wishes went round in a circle and could not be met. The plan tells them itself.
}
round-figures = Figures
round-figure = { $figure ->
    [served] With a place
    [whole] Of those all days, on time
    [fewer] Of those fewer days
    [later] Of those later than asked
    [without] Without a place
    [days] Days a week given of asked
    [best] Of the most days possible, priorities set aside
    [rank] Mean place in own list
    [passed] Passed over: went first and did not get the place
    [vulnerable] Vulnerable families with a place
    [priority] Legal priority with a place
    [reserved] Places for the share of the law, filled
    [fixed] Fixed
   *[seed] Key of the draw
}
round-of = { $part } of { $all }
round-none = not known
round-families = Families
round-family = Family
round-gone = file erased
round-wants = Asks
round-gets = Gets
round-gets-nothing = No place
round-why = Why
round-starts = from { $date }
round-lasts = { $text } until { $until }
round-alike = { $text } ({ $number } places)
round-reserved = { $number ->
    [one] 1 place first for who counts for the share of the law
   *[other] { $number } places first for who counts for the share of the law
}
round-rank = choice { $rank }
round-reason-by-hand = People of the desk fixed this: { $ground }.
round-fixed-by = Decided by { $name }, { $at }.
round-reason-not-asked = People decided this apart from the wish: the family did not ask this place.
round-reason-passed-by-hand = { $place }: this family went first by law ({ $fact }). People fixed another family there: { $ground }.
round-ground = { $ground ->
    [advice] advice of the local consultation
    [crisis] an urgent need
    [bond] the child knows this location
    [agreed] agreed with the location
    [other] another reason, noted in the file
   *[desk] no reason noted
}
round-ground-choose = Choose a reason
round-ground-hint = Needed to fix a place. This reason stands in the explanation of every family that it touches.
round-pick-ground = Why fix it?
round-holds = Keeps meanwhile { $place }: { $what }
round-reason-answered = The family said yes, or is thinking about this place.
round-reason-all = All days, on the day asked.
round-reason-fewer = { $days ->
    [one] 1 day less than asked
   *[other] { $days } days less than asked
}{ $allowed ->
    [yes] ; the family can do with that.
   *[no] ; the family did not ask that.
}
round-reason-later = { $weeks ->
    [one] 1 week later than asked
   *[other] { $weeks } weeks later than asked
}{ $allowed ->
    [yes] ; the family can do with that.
   *[no] ; the family did not ask that.
}
round-reason-counts = Counts here: { $facts }.
round-reason-none-fits = No free place of this round is within what the family asked: days, start, age or own list.
round-reason-forbidden = { $place }: excluded by the desk or refused before.
round-reason-first = { $place }: { $week } went to who goes first by { $fact }.
round-reason-draw = { $place }: { $week } went to another by the draw.
round-reason-share = { $place }: { $week } went to who counts for the share of the law.
round-reason-together = Together with a brother or sister, as the family wishes.
round-reason-fixed = { $place }: { $week } was fixed by people for another family: { $ground }.
round-reason-promised = { $place }: { $week } is promised already.
round-reason-too-little = { $place }: too few of the days asked are free, or too late.
round-fact = { $fact ->
    [vulnerable] vulnerable family
    [priority] legal priority group
    [urgent] urgent
    [sibling] brother or sister
    [preferred] higher in its own list
    [months-waiting] waiting longer
   *[share] counting for the share of the law
}
round-tick = Send
round-tick-for = Proposal for { $name }
round-send = Send as proposals
round-send-lead = Every ticked family gets an ordinary proposal and chooses itself. A place that is gone by now is passed over and told here.
round-send-none = Nobody in this plan can get a proposal now.
round-sent = { $number ->
    [0] No new proposal left.
    [one] 1 proposal is made.
   *[other] { $number } proposals are made.
}
round-lost = { $name }: not sent. { $why }
round-place-waits = Another family is already thinking about this place. Wait for that answer and then send this proposal, or choose another place.
round-hand = By hand
round-hand-lead = Fix a family at a place or exclude a place. You get a new plan; this one stays readable.
round-pick-request = Family
round-pick-place = Place
round-pin = Fix
round-forbid = Exclude
round-release = Let go
round-by-hand = changed by hand
round-places = Places
round-place = Place
round-given = Goes to
round-left = Stays free
round-nobody = nobody
round-nothing-left = nothing
round-files = Files
round-files-lead = With these two files anybody can make the round again and check it. No names stand in them, only codes of this round.
round-file-round = Round (JSON)
round-file-plan = Plan (JSON)
round-compare = Compare
round-compare-title = Two plans side by side
round-compare-one = This plan
round-compare-other = With this plan
round-compare-same = Both plans give every family the same.
round-compare-equal = All figures are the same.
round-compare-rest = { $number ->
    [one] 1 figure is the same
   *[other] { $number } figures are the same
}
round-percent = { $percent }%
round-why-more = Everything about this family
round-why-title = Why: { $name }
round-why-lead = Everything that stood in the way. You can explain it to the family: no other family is in it.
round-why-data = As data (JSON)
round-different-title = What would give a place?
round-different = { $word ->
    [fewer] With still fewer days: { $what } at { $place }.
    [later] With a later start: { $what } at { $place }.
   *[other] At a location that is not on the list: { $what } at { $place }.
}
round-different-fact = If this is so and was not noted yet: { $fact }. Then there was room at { $place }.
round-different-note = Everything and everybody else stays as in this plan. Note only what is true.
round-ways = What the family would rather have had
round-ways-fixed = This family was fixed or had answered already. What it would rather have had was not looked at.
round-ways-held = Nothing came free that the family would rather have than what it keeps.
round-ways-lead = Every way to get a place, the dearest first, down to what it got.
round-ways-more = { $number ->
    [one] 1 more way is in the data.
   *[other] { $number } more ways are in the data.
}
round-way = When
round-way-answer = What stood in the way
round-way-given = This is what the family got
round-way-circle = Goes round in a circle with other wishes; the plan tells them.
round-way-together = { $what }, together with a brother or sister
round-full = { $part } in the week of { $week }: { $places ->
    [0] no place.
    [one] 1 place.
   *[other] { $places } places.
}
round-before = { $children ->
    [one] 1 child goes first by { $fact }.
   *[other] { $children } children go first by { $fact }.
}
round-before-draw = { $children ->
    [one] 1 child goes first by the draw.
   *[other] { $children } children go first by the draw.
}
round-before-hand = { $children ->
    [one] 1 place is fixed or promised already.
   *[other] { $children } places are fixed or promised already.
}
round-place-more = Who wanted this place?
round-others = Who wanted this place?
round-wanted = { $number ->
    [0] No family wanted this place.
    [one] 1 family wanted this place.
   *[other] { $number } families wanted this place.
}
round-better = { $number ->
    [one] 1 got something that it would rather have.
   *[other] { $number } got something that they would rather have.
}
round-passed = { $families ->
    [one] For 1 family another went first by { $fact }.
   *[other] For { $families } families another went first by { $fact }.
}
round-passed-draw = { $families ->
    [one] For 1 family the draw decided.
   *[other] For { $families } families the draw decided.
}
round-passed-full = { $families ->
    [one] For 1 family the place was fixed already, or had too few days.
   *[other] For { $families } families the place was fixed already, or had too few days.
}
round-passed-note = Counted by what the family wanted most at this place.
round-compare-changed = Who gets something else
round-not-newest = This is not the newest plan.
round-to-newest = To the newest plan
