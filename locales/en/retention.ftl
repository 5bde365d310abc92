# What goes tonight at the end of its term.
menu-retention = Retention
retention-title = Retention
retention-intro = Every night the program erases what was kept longer than it may be. This is what goes tonight, and why. No names are shown.
retention-figures = Of an erased file stays what the yearly return counts, without a name. So the figures of past years do not change.
retention-total = { $count ->
    [0] Nothing goes tonight.
    [one] Tonight 1 piece of data goes.
   *[other] Tonight { $count } pieces of data go.
}
retention-source = Where the term comes from
retention-tonight = Tonight
retention-years = { $years ->
    [one] 1 year
   *[other] { $years } years
}
retention-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
