# Occupancy and capacity of a location.
capacity-link = Occupancy
capacity-title = Occupancy of { $name }
capacity-licensed = { $places ->
    [0] The number of licensed places is not filled in.
    [one] 1 licensed place.
   *[other] { $places } licensed places.
}
capacity-above-licence = At some moments more places are filled in than are licensed.
capacity-views = What you see
capacity-view = { $view ->
    [week] Week
    [month] Month
   *[year] 12 months
}
capacity-week-of = Week of { $date }
capacity-span = { $from } to { $until }
capacity-span-open = from { $from }
capacity-before = { $view ->
    [week] Previous week
    [month] Previous month
   *[year] Year before
}
capacity-after = { $view ->
    [week] Next week
    [month] Next month
   *[year] Year after
}
capacity-now = Today
capacity-nothing = No places are filled in. First fill in how many places there really are.
capacity-open-days = { $days ->
    [one] 1 day open.
   *[other] { $days } days open.
}
capacity-percent = { $percent } % taken.
capacity-half-days-with-room = { $number ->
    [0] No half day with a free place.
    [one] 1 half day with a free place.
   *[other] { $number } half days with a free place.
}
capacity-half-days-over = { $number ->
    [one] 1 half day with too many children.
   *[other] { $number } half days with too many children.
}
capacity-level = { $level ->
    [confirmed] certain
    [planned] planned
    [draft] proposal or sketch
    [leaving] perhaps at school by then
   *[reserved] kept apart
}
capacity-of = { $level ->
    [planned] { $number } planned
    [draft] { $number } proposal or sketch
    [leaving] { $number } perhaps at school by then
   *[reserved] { $number } kept apart
}
capacity-without-days = { $number ->
    [one] Of 1 child the days are not known. It is not counted here.
   *[other] Of { $number } children the days are not known. They are not counted here.
}
capacity-day = Day
capacity-today = today
capacity-month = Month
capacity-taken = Taken
capacity-levels = How certain
capacity-room = Where there is room
capacity-taken-of = { $taken } of { $offered }
capacity-free = { $number ->
    [one] 1 free
   *[other] { $number } free
}
capacity-perhaps = { $number ->
    [one] perhaps 1 free
   *[other] perhaps { $number } free
}
capacity-full = full
capacity-over = { $number ->
    [one] 1 too many
   *[other] { $number } too many
}
capacity-no-care = no care
capacity-closed = Closed
capacity-public-holiday = Closed: { $name ->
    [new-year] New Year
    [easter-monday] Easter Monday
    [labour-day] Labour Day
    [ascension] Ascension
    [whit-monday] Whit Monday
    [national-day] national holiday
    [assumption] Assumption
    [all-saints] All Saints
    [armistice] Armistice
   *[christmas] Christmas
}
capacity-school-holiday = { $name ->
    [autumn] autumn holiday
    [christmas] Christmas holiday
    [spring] spring holiday
    [easter] Easter holiday
   *[summer] summer holiday
}
capacity-changes = What changes
capacity-no-changes = Nothing is noted. Are you closed some day, or are there more or fewer places? Note it here.
capacity-every-day = all days
capacity-what = What
capacity-when = When
capacity-week = On which half days
capacity-note = Note
capacity-note-hint = No names of children or parents
capacity-from = First day
capacity-until = Last day
capacity-number = How many
capacity-age-hint = Leave empty when it holds for all children
capacity-purpose-label = For whom
capacity-purpose = { $purpose ->
    [urgent] urgent care
    [inclusive] inclusive care
    [priority] priority groups
    [hours] longer hours
   *[other] something else, see the note
}
capacity-kind = { $kind ->
    [offered] Other places
    [closed] Closed
    [open] Open after all
    [reserved] Places kept apart
   *[limit] At most so many children
}
capacity-change-reserved = { $number ->
    [one] 1 place kept apart: { $purpose }
   *[other] { $number } places kept apart: { $purpose }
}
capacity-change-limit = { $number ->
    [one] At most 1 child at once
   *[other] At most { $number } children at once
}
capacity-add = { $kind ->
    [offered] Other places from a day on
    [closed] Note a closing
    [open] Open after all
    [reserved] Keep places apart
   *[limit] At most so many children
}
capacity-advice = { $kind ->
    [offered] Are there more or fewer places from a day on? Fill in the whole week as it is then.
    [closed] Leave, training or works. On public holidays care is closed already.
    [open] For a public holiday on which you work, or a day within a closing.
    [reserved] These places stay apart until the last day, or until you release them.
   *[limit] For one caregiver alone, or for a group of one age.
}
capacity-recorded = { $at }, { $name }
capacity-withdraw = Undo
