# What comes back on every page.
language-name = English
error-prefix = Error:
skip-to-content = Skip to content
menu-title = Menu
menu-account = My account
menu-intakes = Contact notes
menu-today = Today
menu-requests = Requests
menu-calendar = Year calendar
menu-candidacies = Requests to us
menu-places = Free places
menu-locations = Locations
menu-messages = Messages
menu-returns = Yearly return
menu-imports = Import files
menu-audit = Log
menu-people = People
menu-settings = Desk
sign-out = Sign out
keys-title = Keyboard shortcuts
keys-this-list = This list
keys-next-row = Next and previous row
keys-open-row = Open row
keys-off = Switch shortcuts off
close = Close
save = Save
do-not-save = Do not save
filter-button = Filter
filter-clear = Clear
filter-any = All
try-again = Try again
to-start = To the start
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-credits = Makers and licences
pager-label = Pages
pager-shown = { $from } to { $to } of { $total }
pager-page = Page { $number }
pager-next = Next page

# What was just done.
done-message = { $done ->
    [saved] Saved.
    [handled] Dealt with.
    [undone] Undone.
    [registered] The request is registered.
    [drafted] The request is kept half-finished. You find it among the half-finished requests.
    [removed] Thrown away.
    [closed] Closed.
    [reopened] Opened again.
    [merged] The files are merged.
    [proposed] The proposal is made.
    [answered] The answer is saved.
    [reminded] The reminder is noted and on its way.
    [withdrawn] Withdrawn.
    [lapsed] The proposal has lapsed.
    [queued] The message is on its way.
    [sent] Noted as sent.
    [frozen] Frozen.
    [factor] Saved. The second step works from now on.
    [ended] Ended.
    [welcome] Your password is saved. Sign in now.
    [reported] The free place is reported.
    [renewed] The place stays free.
    [confirmed] Noted: the data are still right.
    [asked] The locations are asked.
    [already-asked] These locations were asked already. Nothing was asked twice.
    [link-ended] The link no longer works.
    [snoozed] Put off.
    [place-withdrawn] The place is withdrawn.
   *[other] Done.
}

# Errors of a page.
errors-title = Please check this
error-not-found-title = This page is not here
error-not-found-advice = The address may be wrong, or you may not be allowed to see this page. Search by name above, or go back to the start.
error-stale-title = Somebody else just saved this
error-stale-advice = Open the page again. Look at what changed and make your change once more.
error-bad-request-title = We could not read this
error-bad-request-advice = Go back, check what you typed and try again.
error-too-many-title = Too many attempts
error-too-many-advice = Wait a quarter of an hour and try again. Forgot your password? Ask your manager for help.
error-broken-title = Something went wrong on our side
error-broken-advice = What was saved is not lost. Try again. If it keeps failing, tell your administrator.
error-not-possible-title = That is not possible now
why-place-taken = A colleague just gave this place to another family. Choose another place.
why-already-answered = There is an answer already. Open the page again to see it.
why-no-reminders-left = All reminders were sent. Call the family.
why-request-closed = This request is closed. Open it again first.
why-already-done = This was done already.
why-proposal-open = The family has an open proposal already. Wait for the answer or take that proposal back.
why-used-since = Work went on with these data since. They can no longer be undone.
why-not-settled = Something is left to settle. Check the list.
why-last-manager = A desk needs at least one manager.

# What is wrong with a field.
problem-required = Fill this in
problem-not-a-date = Write a date such as 31/12/2026
problem-not-a-time = Write a time such as 14:30
problem-not-a-number = Write a number from { $least } to { $most }
problem-not-a-phone = Write a phone number such as 0475 12 34 56
problem-not-an-email = Write an e-mail address such as name@example.be
problem-not-a-postcode = Write a postcode of four digits
problem-not-a-choice = Choose from the list
problem-too-long = Use at most { $most } characters
problem-in-the-future = Choose a date that is not in the future
problem-in-the-past = Choose a date that is not past
problem-ends-before-begin = The end lies before the start
problem-one-of-these = Fill in at least one way to reach the family
problem-no-days = Tick parts of days or fill in the number of days
problem-does-not-match = This is not right
problem-too-short = Use at least { $least } characters
problem-easy-to-guess = This is too easy to guess. Choose for example four words that have nothing to do with you
problem-exists = This exists already
problem-bad-file = This file cannot be read

# A version that somebody else saved in between.
compare-advice = Compare what you typed with what is saved now. Choose what should stay.
compare-field = Field
compare-mine = What you typed
compare-theirs = What is saved now
compare-keep-mine = Save my version
compare-keep-theirs = Keep the saved version

# Days and months.
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

# Where a request stands.
request-state = { $state ->
    [draft] Half-finished
    [open] Open
    [partly] Partly found
    [placed] Solved
    [closed] Closed
   *[other] Unknown
}

# Search.
search-label = Search a family, child, phone, code or location
search-placeholder = Name, phone or code
search-button = Search
search-title = Search
search-found = { $count ->
    [0] Nothing found for “{ $typed }”.
    [one] 1 result for “{ $typed }”.
   *[other] { $count } results for “{ $typed }”.
}
search-suggested = { $count ->
    [0] Nothing found
    [one] 1 found
   *[other] { $count } found
}
search-advice = Try a part of the name, or the last digits of the phone number.
search-kind = { $kind ->
    [intake] contact note
    [family] family
    [location] location
   *[other] other
}
