# Requests.
requests-title = Requests
requests-count = { $count ->
    [one] 1 request
   *[other] { $count } requests
}
requests-empty = No requests found. Clear the filter or register a new request.
requests-name = Applicant
requests-child = Child
requests-start = Needed from
requests-days = Still needed
requests-days-count = { $days ->
    [one] 1 day
   *[other] { $days } days
}
requests-state = State
requests-registered = Asked on
requests-asked = asked { $date }
requests-urgent = Urgent
requests-urgent-only = Urgent ones only
requests-start-from = Start from
requests-start-to = Start until
requests-channel = Channel
requests-owner = Followed up by
requests-owner-me = Me
requests-owner-team = Nobody in particular
requests-municipality = Municipality
requests-order = Order
requests-order-start = Earliest need first
requests-order-registered = Longest waiting first
requests-order-name = Name
requests-text = Name, phone or code
requests-candidates = Suitable places
requests-for = for { $name }
requests-download-csv = CSV
requests-download-xlsx = Excel
requests-drafts = Half-finished
requests-duplicates = Duplicate files
requests-code = Code
requests-given = Given name
requests-family = Family name
requests-phone = Phone
requests-email = E-mail
requests-child-date = Born or due on
requests-asked-week = Days asked
requests-asked-days = Days a week
requests-hours = Hours
requests-care = Kind of care
requests-need-week = Days still needed
requests-need-days = Still needed a week
requests-traits = Traits
requests-yes = yes
request-born = born { $date }
request-due = due { $date }
request-no-date = date not known

# A new request.
request-new-title = New request
request-from-note = From the contact note of { $date }
request-known-family = This is a request of a known family:
request-section-applicant = Applicant
request-address = Address
request-section-contact = How do we reach the family?
request-section-children = Children
request-section-wish = What is needed?
request-section-traits = Traits
request-section-end = The request itself
request-nis = Which municipality?
request-nis-hint = This postcode lies in two municipalities.
request-child-number = Child { $number }
request-child-given = Given name of child { $number }
request-child-family = Family name of child { $number }
request-child-family-hint = Empty: as the applicant
request-child-who = { $said } ({ $given })
request-child-kind = Date of child { $number } is
request-child-date = Date for child { $number }
request-child-kind-word = { $kind ->
    [born] the birth date
    [due] the due date
   *[unknown] not known yet
}
request-add-child = Add a child
request-remove-child = Remove the last child
request-start = From
request-week = Which days?
request-other-week = The other week, when weeks alternate
request-other-week-toggle = Weeks alternate
request-varying = The days differ from week to week
request-days = Days a week
request-days-hint = When the days are not known
request-from = From (hour)
request-until = Until (hour)
request-tariff = Price
request-tariff-word = { $tariff ->
    [income] Income-based price needed
    [free] Free price is fine
   *[any] No preference
}
request-care = Kind of care
request-care-word = { $care ->
    [group] Group care
    [family] Family care
   *[any] No preference
}
request-preference = Preference, in the family's words
request-location-place = Location, choice { $number }
request-no-location = None
request-later-start = A later start is fine too
request-other-days = Other days are fine too
request-fewer-days = Fewer days are fine too
request-together = Brothers and sisters together
request-together-word = { $word ->
    [no] Need not be together
    [preferably] At one location if possible
   *[only] At one location or not at all
}
request-together-is = Brothers and sisters: { $word }
request-flexibility = Can it be different?
request-trait = { $kind ->
    [urgent] Urgent
    [atypical-hours] Outside normal hours
    [priority-group] Priority group
    [vulnerable-family] Family with priority by the social function
   *[specific-care-need] Extra care needed
}
request-trait-why = { $kind ->
    [urgent] Why urgent?
    [atypical-hours] Which hours?
    [priority-group] Which priority?
    [vulnerable-family] Why priority?
   *[specific-care-need] Which care, as the family tells it?
}
request-trait-from = { $kind ->
    [urgent] Urgent according to
    [atypical-hours] Hours according to
    [priority-group] Priority according to
    [vulnerable-family] Social function according to
   *[specific-care-need] Extra care according to
}
request-trait-source = { $source ->
    [family] the family
    [referrer] a referrer
    [desk] the desk
   *[computed] computed
}
request-computed = { $kind ->
    [urgent] Computed: the start lies shortly after the request.
   *[other] Computed: part of the hours or days lies outside normal opening.
}
request-registered-on = Date of the request
request-register = Save the request
request-save-draft = Save as half-finished

# Half-finished.
drafts-title = Half-finished requests
drafts-empty = You have no half-finished requests.
drafts-who = Who
drafts-when = Saved on
drafts-nameless = No name yet
drafts-go-on = Go on
drafts-remove = Throw away

# The same family?
same-title = Is this the same family?
same-advice = Nothing was saved yet. Check and choose.
same-request-title = Is this the same request?
same-request-advice = This child has an open request already. A request counts only once.
same-request = This is probably the same request:
same-open-requests = Open requests
same-no-requests = No open requests
same-maybe-known = Perhaps known already (opens in a new tab):
same-choice-family = The same family: add the request to { $name }
same-choice-other = Another family: register as a new family
same-choice-other-child = Another child of this family: register anyway
same-choice-label = What do you want to do?
same-go-on = Go on
same-judgement = { $judgement ->
    [same] Very probably the same
    [other-child] Same family, other child
    [contact] Another name
   *[maybe] Perhaps the same
}
same-field = { $field ->
    [family] family name
    [given] given name
    [phone] phone
    [email] e-mail
    [birth] date of the child
    [address] address
   *[child] given name of the child
}
same-level = { $level ->
    [same] the same
    [variant] another spelling
    [swapped] changed about
    [near] some weeks apart
    [close] nearly the same
    [partial] partly the same
    [different] different
   *[unknown] not known
}
same-why = Why

# A request.
request-title = Request { $code }
request-family-file = File of the family
request-asked-on = Asked on { $date }
request-duplicate-of = This request is the same as { $code } and does not count apart.
request-wishes = Wishes
request-wish-original = Asked first
request-wish-number = Wish { $number }
request-wish-now = Holds now
request-wish-by = { $who ->
    [family] asked by the family
   *[desk] by the desk
}
request-wish-days = Days
request-wish-other-week = Other week
request-wish-hours = Hours
request-wish-flexible = Can be different
request-wish-change = Change the wish
request-wish-change-advice = The first wish is always kept. You add a new wish.
request-wish-reason = Why does the wish change?
request-wish-who = Who asks for the change?
request-wish-who-word = { $who ->
    [family] The family
   *[desk] The desk
}
request-need = Still to find
request-traits = Traits
request-traits-none = No traits.
request-traits-history = What was said of traits
request-trait-holds = holds
request-trait-ended = holds no more
request-trait-kind = Trait
request-trait-tick = This trait holds
request-trait-reason = Reason
request-trait-says = Source
request-trait-save = Save the trait
request-owner-save = Save the follow-up
request-close = Close
request-close-title = Close the request
request-close-reason = Reason
request-close-choose = Choose a reason
request-close-reason-word = { $reason ->
    [found-elsewhere] Found care themselves
    [cares-themselves] Cares for the child themselves
    [too-expensive] Too expensive
    [hours-unsuitable] Hours do not suit
    [no-trust] No trust
    [moved] Moved
    [unreachable] Cannot be reached any more
   *[other] Another reason
}
request-close-note = Explanation
request-close-day = Since when
request-closed-on = Closed on { $date }: { $reason }
request-closed-undone = Closed on { $date }: { $reason }. Opened again later.
request-reopen = Open again
request-by = by { $name }

# Duplicate files.
duplicates-title = Duplicate files
duplicates-lead = These files seem to be of the same family. Check before you merge. Merging can always be undone.
duplicates-empty = There are no files that look alike.
duplicates-none-found = No duplicate files found with this name or number.
duplicates-text = Search in duplicate files
duplicates-one = File
duplicates-other = Looks like
duplicates-children = Children
duplicates-which = Merge
duplicates-keep = Keep { $code }
duplicates-keep-name = and merge: { $name }
duplicates-apart = Not the same family
duplicates-merged = Merged lately
duplicates-merged-into = { $merged } went into { $kept }
duplicates-undo = Undo
