# Year calendar: a child a row, a month a column.
calendar-title = Year calendar { $year }
calendar-count = { $count ->
    [0] Nobody in this calendar
    [one] 1 child
   *[other] { $count } children
}
calendar-earlier = To { $year }
calendar-later = To { $year }
calendar-table = By child and month: asked, needed, found or off to school
calendar-scroll = Year calendar, scroll sideways
calendar-child = Child
calendar-family = Family
calendar-asked = Asked on
calendar-needed = Needed from
calendar-found = Found from
calendar-school = School entry
calendar-day = { $word ->
    [asked] asked { $day }
    [needed] needed { $day }
   *[school] school { $day }
}
calendar-state = State
calendar-urgent = Only urgent
calendar-everybody = Also who went to school before
calendar-urgent-word = Urgent
calendar-name = Name
calendar-month = Needed from the month
calendar-empty = No children found. Choose another year, or clear the filter.
calendar-looking = Still looking
calendar-note = Note without request
calendar-xlsx = Excel
calendar-csv = CSV
calendar-print = Print
calendar-print-all = All rows to print
# Above every sheet of paper.
calendar-sheet = { $desk }. { $title }. { $filter }. Printed on { $date }.
calendar-unfiltered = Without filter
calendar-sign = { $sign ->
    [asked] asked
    [needed] needed, not found yet
    [proposed] proposal
    [part] partly found
    [found] found
    [school] school entry
   *[none] nothing
}
calendar-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
