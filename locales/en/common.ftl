# What comes back on every page.
menu-title = Menu
menu-group-families = Families
menu-group-places = Places
menu-group-figures = Rules and figures
menu-group-keeping = Keeping house
menu-account = My account
guide-title = Help
guide-print = Print
menu-intakes = Contact notes
menu-today = Today
menu-requests = Requests
menu-calendar = Year calendar
menu-candidacies = Requests to us
menu-placements = Who is coming
menu-places = Free places
menu-proposals = Proposals
menu-locations = Locations
menu-messages = Messages
menu-returns = Yearly return
menu-imports = Import files
menu-audit = Log
menu-people = People
menu-settings = Desk
keys-title = Keyboard shortcuts
keys-this-list = This list
keys-next-row = Next and previous row
keys-open-row = Open row
keys-off = Switch shortcuts off
do-not-save = Do not save
filter-button = Filter
day-part-short = { $part ->
    [early] early
    [morning] am
    [afternoon] pm
    [evening] eve
   *[night] night
}
filter-clear = Clear
filter-any = All

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
    [joined] This file was merged. You now see the file that stayed. You can undo it at the duplicate files.
    [joined-unsaved] This file was just merged. What you typed is not saved. Do it here again.
    [merged] The files are merged.
    [proposed] The proposal is made.
    [answered] The answer is saved.
    [called] The call is noted.
    [handed] Noted: the letter was given.
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
    [sketched] Put on the board.
    [taken-off] Taken off the board.
    [batch-asked] The location gets one message with all children.
    [batch-late] Saved, except what somebody else answered or withdrew meanwhile.
    [batch-answered] The answers are saved.
    [link-ended] The link no longer works.
    [place-withdrawn] The place is withdrawn.
    [let-in] Let in and registered.
    [thrown-away] Thrown away.
    [seen] Noted as seen.
   *[other] Done.
}

# Errors of a page.
why-request-closed = This request is closed. Open it again first.
why-used-since = Work went on with these data since. They can no longer be undone.
why-no-reminders-left = All reminders were sent. Call the family.
why-proposal-open = The family has an open proposal already. Wait for the answer or take that proposal back.
why-not-settled = Something is left to settle. Check the list.
why-last-manager = A desk needs at least one manager.
why-no-room-for-pin = What you fixed does not fit: those parts of the week are fixed for another family, or not free.
why-round-too-large = Too much takes part to be divided at once. Choose a shorter period or fewer locations.

# What is wrong with a field.
problem-no-days-nor-number = Choose days or fill in the number of days
problem-not-more-than = Write a number higher than { $number }
problem-not-a-month = Write a month such as 3/2026
problem-not-an-address-part = Use only plain letters, digits and dashes
problem-not-an-enterprise-number = Check the enterprise number. It has 10 digits
problem-not-a-municipality = Write the name or the postcode of a Flemish municipality
problem-easy-to-guess = This is too easy to guess. Choose for example four words that have nothing to do with you
problem-bad-file = This file cannot be read

# A version that somebody else saved in between.
compare-advice = Compare what you typed with what is saved now. Choose for each field what should stand.
compare-field = Field
compare-mine = What you typed
compare-theirs = What is saved now
compare-save = Save my choice
compare-keep-theirs = Leave everything as it is saved now
compare-whole = A field without a choice is saved as you typed it.
compare-same = Your colleague saved the same as you.
compare-nothing = nothing
compare-yes = yes
compare-no = no

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
search-too-short = Type at least two letters, or three digits of a number.
search-advice = Try a part of the name, or the last digits of the phone number.
search-kind = { $kind ->
    [intake] contact note
    [family] family
    [location] location
   *[other] other
}
span-days = { $number ->
    [one] 1 day
   *[other] { $number } days
}
span-weeks = { $number } weeks
