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

# Who is there, and until when.
capacity-children-link = Children and their last day
capacity-children-title = Children at { $name }
capacity-children-count = { $number ->
    [one] 1 child
   *[other] { $number } children
}
capacity-children-advice = Do you know until when a child stays? Fill it in. Then the desk knows for certain when a place comes free.
capacity-children-empty = No children yet. Fill in below who is here already.
capacity-children = { $number ->
    [one] 1 child
   *[other] { $number } children
}
capacity-born = born in { $month }
capacity-due = due in { $month }
capacity-comes = from { $date }
capacity-leaves-label = When gone
capacity-leaves = May go to school from { $date }
capacity-left-perhaps = Could go to school from { $date }. Is the child still here?
capacity-leaves-unknown = Not known
capacity-stays = Stays until { $date }
capacity-stays-label = Stays until
capacity-stays-hint = Leave empty when you do not know
capacity-days-unknown = The days are not known
capacity-remove = Remove
capacity-nameless-title = Children present without a name
capacity-nameless-advice = Are there children who did not come through the desk? Fill them in here, without a name. Then the occupancy is right.
capacity-nameless-add = Add
capacity-number-alike = How many children
capacity-number-hint = Empty is 1. More when days and month are the same
capacity-born-label = Born in
capacity-born-hint = Month and year, such as 3/2025. May stay empty

# The forecast: from when there is room.
forecast-title = Forecast
forecast-of = Forecast of { $name }
forecast-advice = Certain: free when every child stays. Perhaps: free when children go to school as soon as they can.
forecast-ages-label = Age
forecast-ages = { $ages ->
    [babies] Younger than 1 year
    [toddlers] 1 year and older
   *[all] All ages
}
forecast-days-label = Whole days a week
forecast-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
forecast-free = { $certain } free, perhaps { $expected }
forecast-report = Report this place
forecast-now = now
forecast-room-certain = Room for certain from
forecast-room-expected = Perhaps from
forecast-not-certain = not certain yet
forecast-no-room = no room in sight
forecast-empty = There are no locations to show.
forecast-areas-title = Forecast by municipality
forecast-areas-advice = In places for a whole week. Half a day is a tenth of a place. Of each quarter the first week counts in which all is open.
forecast-area = Municipality
forecast-week = Week of
forecast-locations = Locations
forecast-offered = Offered places
forecast-certain = Certainly free
forecast-expected = Perhaps free
forecast-area-free = { $certain } certainly free, { $expected } perhaps
forecast-area-offered = of { $places } places
