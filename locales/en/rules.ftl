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
rules-then = held then
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
