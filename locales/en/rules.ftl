# Priority rules: what holds, what held and what changed.
menu-rules = Rules
rules-title = Rules
rules-intro = Who goes first? These sentences come from the same data with which the desk computes the order.
rules-print = Print
rules-on = On this day
rules-show = Show
rules-today = Today, all care
rules-on-day = What holds on { $day }
rules-none = No rule is known for this care on that day.
rules-legal = Law
rules-local = Local
rules-no-groups = The law puts no family first here. Only the location's own policy counts.
rules-then-set = Are families equal here? Then the groups of rule set { $id } count.
rules-strength = { $word ->
    [absolute] absolute priority
   *[ordinary] priority
}
rules-when = This is so when: { $condition }.
rules-evidence = Proof: { $evidence }
rules-and = and also
rules-or = or
rules-not = not: { $condition }
rules-at-least = at least { $number } of these { $of }: { $parts }
rules-number = { $label }: { $take ->
    [mean] on average
   *[sum] together
} { $bound }
rules-between = between { $least } and { $most }
rules-from = at least { $least }
rules-up-to = at most { $most }
rules-readings = The sources differ about who counts. The first reading is the usual one.
rules-source = Source: { $source }.
rules-source-label = Source
rules-version = Version
rules-version-of = rule set { $id }, version { $version }
rules-version-number = Version { $version }.
rules-deviation-most = At most { $most }% of the children of the year.
rules-grounds = Allowed for this reason: { $grounds }.
rules-advisers = With advice of: { $advisers }.
rules-valid = Holds
rules-by = { $word ->
    [request-date] the day of the request counts
   *[decision-date] the day of the decision counts
}
rules-period = { $word ->
    [both] from { $from } to { $until }
    [from] from { $from }
    [until] until { $until }
   *[always] always
} ({ $by })
rules-span = { $word ->
    [both] From { $from } to { $until }
    [from] From { $from }
    [until] Until { $until }
   *[always] Always
}
rules-local-title = After the law: the desk's own criteria
rules-local-intro = They count only where the law makes no difference. After them the date of the request decides.
rules-history = What held when
rules-period-label = Period
rules-set = Rules
rules-changed = What changed
rules-gained = Added:
rules-lost = Gone:
rules-unchanged = Nothing
rules-then = holds on the chosen day
rules-never-again = An old decision keeps the rules of its day. It is never computed again.
rules-examples = { $count ->
    [one] 1 worked example
   *[other] { $count } worked examples
}
rules-example = Example
rules-known = What we know
rules-question = Question
rules-outcome = Answer
rules-fact = { $label }: { $value }
rules-yes = yes
rules-no = no
rules-answer = { $word ->
    [true] yes
    [false] no
   *[unknown] cannot be told yet
}
rules-why-this-order = Why this order
rules-of-location = Which priority holds here
rules-criterion = { $word ->
    [urgent] urgent first
    [sibling] brother or sister first
   *[preferred] the family's own choice first
}
rules-criterion-urgent = Urgent requests first
rules-criterion-sibling = Brother or sister at the location first
rules-criterion-preferred = Families that put this location higher first
rules-tie-label = What decides between equals?
rules-tie = { $word ->
    [lot] the lot
   *[date] the date of the request
}
rules-choice-new = Choose the own order
rules-choice-intro = This choice counts after the law. It holds from the day you fill in. An earlier choice stays with what was decided then.
rules-choice-whose = For which care
rules-choice-all = all care of the desk
rules-choice-valid-from = Holds from
rules-choice-valid-from-hint = For the lot tomorrow at the earliest: the seal of the draw then stands there first.
rules-choice-counts = What counts after the law, in this order?
rules-choice-source = Who decided this, and when
rules-choice-source-hint = For example: local consultation, minutes of 12/10/2026
rules-choice-from = From { $date }
rules-choice-none = no own criteria
rules-choice-begun = holds
rules-choice-later = does not hold yet
rules-choice-usual = The desk chose nothing itself yet. Then: urgent first, next brother or sister, then the date of the request.
rules-choice-tie = Between equals { $tie } decides.
rules-lot-hash = Seal of the draw (SHA-256): { $hash }
rules-lot-seed = Seed, known since that day: { $seed }
rules-lot-later = The seed is made known on that day. Everybody can then check the seal and the draw.
rules-decided-by-lot = Between equals the lot decided.
