# Priority in figures: how many children of the year count for the share of the law.
menu-quotas = Priority in figures
quotas-title = Priority in figures, { $year }
quotas-intro = Each child of the year counts once, also who got a place and has yet to start. The figures come from the placements that the desk knows.
quotas-year = Year
quotas-print = Print
quotas-privacy = Small numbers are left out. From fewer than { $number } children one could guess which family counts. Only the desk sees who counts.
quotas-none = No share holds anywhere at this moment.
quotas-deviation-title = Deviating from the order
quotas-deviation-counted = Counts: a child that got a place while another family that fitted too went first by law. The ground and the advice are kept by the location itself.
quota-allowed = From { $from } to { $until }.
quota-no-ceiling = No ceiling.
quota-at-least = At least { $percent }% of the children of the year.
quota-at-most = At most { $percent }% of the children of the year.
quota-measured = Measured over: { $level }.
quota-counts-when = A child counts when the desk noted this:
quota-trait = { $word ->
    [priority-group] priority group
    [vulnerable-family] vulnerable family
   *[other] another trait
}
quota-rules = Rule set { $id }, version { $version }: { $label }
quota-no-locations = There is no care for which this holds.
quota-rule = Rule
quota-level-label = Level
quota-level = { $word ->
    [organiser] Organiser
    [subsidy-group] Subsidy group
   *[location] Location
}
quota-binds = the law measures here
quota-name = Name
quota-children = Children
quota-counting = Count
quota-share = Share
quota-standing = Standing
quota-with-one = 1 more child that counts
quota-with-other = 1 more other child
quota-percent = { $tenths ->
    [0] { $whole }%
   *[other] { $whole }.{ $tenths }%
}
quota-so-far = until today { $percent } ({ $counting } of { $children })
quota-unknown = { $count ->
    [one] 1 not looked at yet
   *[other] { $count } not looked at yet
}
quota-kept = Reached
quota-not-kept = Not reached
quota-needed = { $count ->
    [one] 1 more child that counts
   *[other] { $count } more children that count
}
quota-over = { $count ->
    [one] 1 child too many
   *[other] { $count } other children first
}
quota-few = Fewer than { $number } children count, or do not count. That is why there is no number here.
quota-nobody = No children this year
quota-admission = Counts for «{ $label }»: { $before } becomes { $after }
quota-standing-here = «{ $label }»: now { $now }. A child that does not count makes it { $after }.
