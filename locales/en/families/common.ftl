# What comes back on every page for families.
error-prefix = Error:
skip-to-content = Skip to content
sign-out = Sign out
close = Close
save = Save
try-again = Try again
to-start = To the start
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-credits = Makers and licences
pager-label = Pages
pager-shown = { $from } to { $to } of { $total }
pager-page = Page { $number }
pager-next = Next page
errors-title = Please check this
error-not-found-title = This page is not here
error-not-found-advice = Perhaps the address is wrong. Or you may not see this page. Go back to the start.
error-stale-title = Somebody else was just ahead of you
error-stale-advice = Open the page again. See what is different. Then make your change once more.
error-bad-request-title = We could not read this
error-bad-request-advice = Go back and check what you filled in. Then try again.
error-too-many-title = This was tried too often
error-too-many-advice = Wait a quarter of an hour. Then try again. Does it not work? Ask the desk for help.
error-broken-title = Something went wrong on our side
error-broken-advice = What was saved is not lost. Try again. Does it go wrong again? Ask the desk for help.
error-not-possible-title = That is not possible now
why-place-taken = A colleague just gave this place to another family. Choose another place.
why-already-answered = There is an answer already. Open the page again to see it.
why-already-done = This was done already.
problem-required = Fill this in
problem-not-a-date = Write a date such as 31/12/2026
problem-not-a-time = Write a time such as 14:30
problem-not-a-number = Write a number from { $least } to { $most }
problem-not-a-phone = Write a phone number such as 0475 12 34 56
problem-not-an-email = Write an e-mail address such as name@example.be
problem-not-a-code = Check the code. It has 7 letters and digits, such as K7M-4QXD
problem-not-before = Choose a date from { $date } on
problem-not-after = Choose a date up to { $date }
problem-not-a-postcode = Write a postcode of four digits
problem-not-a-choice = Choose from the list
problem-not-chosen = Make a choice
problem-nothing-ticked = Tick at least one box
problem-not-ticked = Tick this
problem-too-long = Use at most { $most } characters
problem-in-the-future = Choose a date that is not in the future
problem-long-ago = Check the year. This is too long ago
problem-in-the-past = Choose a date that is not past
problem-ends-before-begin = The end lies before the start
problem-one-of-these = Fill in at least one way to be in touch
problem-no-days = Choose at least one part of a day
problem-only-these-days = Choose only from these days: { $days }
problem-does-not-match = This is not right
problem-too-short = Use at least { $least } characters
problem-exists = This exists already
weekday-short = { $number ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
weekday-word = { $day ->
    [mo] Mon
    [tu] Tue
    [we] Wed
    [th] Thu
    [fr] Fri
    [sa] Sat
   *[su] Sun
}
weekday-long = { $day ->
    [mo] Monday
    [tu] Tuesday
    [we] Wednesday
    [th] Thursday
    [fr] Friday
    [sa] Saturday
   *[su] Sunday
}
day-part = { $part ->
    [early] early
    [morning] morning
    [afternoon] afternoon
    [evening] evening
   *[night] night
}
whole-day = whole day
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-in-words = { $day } { $month } { $year }
week-days = { $first }, { $next }
week-parts = { $first } + { $next }
week-group = { $days } { $parts }
week-groups = { $first }; { $next }
child-number = { $number ->
    [0] The child
   *[other] Child { $number }
}
