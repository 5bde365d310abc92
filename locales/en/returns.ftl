# The yearly return.
returns-title = Yearly return
returns-intro = Choose a year. You see the figures of that year and the requests behind each figure.
returns-nothing-title = There are no requests yet.
returns-nothing = A request counts in the year in which care was to begin. Register a request or import earlier files; the figures follow by themselves.
return-requests-today = Requests today
return-title = Return { $year }
return-year = Year
return-due = Due
return-due-on = Send this to Opgroeien by { $date }.
return-form = Form
return-form-version = { $form }, version { $version }
return-source = Source
return-frozen-versions = Frozen
return-not-frozen = Not frozen yet
return-frozen-line = frozen on { $at }, as of { $snapshot }
return-snapshot = As of
return-show = Show
return-official-day = Show { $date }, as the form asks
return-print = Print
return-total = Total
return-timing = { $timing ->
    [preview] Preview
    [final] Final week
   *[late] After the due date
}
return-outside = This municipality is not in your territory. Check this before you send the figures.
return-beside = Also counted
return-partly = Partly answered, each request once
return-fully = Answered as asked
return-lapsed = Lapsed
return-to-settle = To settle
return-merged = Duplicate, merged with another request
return-loose-notes = { $count ->
    [one] 1 contact note of this year has no request and does not count. If it asks for care, make a request of it.
   *[other] { $count } contact notes of this year have no request and do not count. If such a note asks for care, make a request of it.
}
return-see-notes = See these notes
return-loose-short = { $count ->
    [one] 1 note without a request does not count
   *[other] { $count } notes without a request do not count
}
return-settle-title = To settle
return-settle-empty = Everything is settled.
return-settle-advice = These requests cannot be counted properly yet. Open the file and settle them.
return-settle-what = { $what ->
    [unanswered-proposal] The family has not answered a proposal. Ask for the answer and enter it.
    [accepted-days-unknown] The number of days of care is missing. Enter the days of the placement.
    [outside-territory] The municipality of this request is not in your territory. Check the address.
   *[without-municipality] This request has no municipality. Complete the family's address.
}
return-settle-count = { $count ->
    [one] 1 request is left to settle.
   *[other] { $count } requests are left to settle.
}
return-choices-title = How this was counted
return-choices-intro = Where the sources leave something open, Kinderloket counts like this:
return-switch-later-and-fewer = Later start and fewer days
return-switch-lapsed = Lapsed requests
return-switch-family-moved = Family put off the start itself
return-switch-open-proposals = Proposal without an answer
return-choice = { $choice ->
    [both] counts in both columns
    [first-column-only] counts under later start only
    [counted] are part of the total
    [left-out] are not part of the total
    [from-moved-date] later is measured from the new date
    [from-original-date] later is measured from the first date
    [to-settle] to settle first; counts in the total only
   *[not-accepted] counts as not accepted
}
return-requests-title = Requests behind a figure
return-requests-of = requests: { $heading }, { $place }
return-requests-empty = There are no requests behind this figure.
return-family = Family
return-child = Child
return-code = Code
return-start = First asked start
return-municipality = Municipality
return-file-gone = File no longer there
return-freeze = Freeze
return-freeze-title = Freeze return { $year }
return-freeze-other-day = Mind: the form asks for the state of { $asked }. This is the state of { $date }.
return-freeze-intro = You freeze these figures as they were on { $date }. They do not change after that. Freezing again adds a version.
return-freeze-button = Freeze these figures
return-freeze-not = Do not freeze
return-accept = I freeze although not everything is settled
return-accept-reason = Reason
return-signed-by = Signed by
return-sign-name = Name
return-sign-date = Date
return-signature = Signature
return-frozen-title = Frozen return { $year }
return-seal = Seal
return-seal-intact = The seal fits. These figures did not change since they were frozen.
return-seal-broken = The seal does not fit. Somebody changed these figures outside Kinderloket. Tell your administrator.
return-without-municipality = Not counted, without municipality
return-differences-title = What changed since
return-differences = { $count ->
    [0] Nothing changed since.
    [one] 1 request changed since. The frozen figures stay as they are.
   *[other] { $count } requests changed since. The frozen figures stay as they are.
}
return-differences-more = These are the first { $count }.
return-then = Then
return-now = Now
return-standing = { $standing ->
    [merged] Duplicate
    [lapsed] Lapsed
    [fully] Answered as asked
    [partly] Partly answered
    [to-settle] To settle
    [not-accepted] Proposal not accepted
    [without-proposal] Without proposal
   *[absent] Not counted
}
