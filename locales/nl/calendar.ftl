# Jaarkalender: een kind per rij, een maand per kolom.
calendar-title = Jaarkalender { $year }
calendar-count = { $count ->
    [0] Niemand in deze kalender
    [one] 1 kind
   *[other] { $count } kinderen
}
calendar-earlier = Naar { $year }
calendar-later = Naar { $year }
calendar-table = Per kind en per maand: gevraagd, nodig, gevonden of naar school
calendar-scroll = Jaarkalender, schuif opzij
calendar-child = Kind
calendar-family = Gezin
calendar-asked = Gevraagd op
calendar-needed = Nodig vanaf
calendar-found = Gevonden vanaf
calendar-school = Instap school
calendar-day = { $word ->
    [asked] gevraagd { $day }
    [needed] nodig { $day }
   *[school] school { $day }
}
calendar-state = Staat
calendar-urgent = Alleen dringend
calendar-everybody = Ook wie al naar school is
calendar-urgent-word = Dringend
calendar-name = Naam
calendar-month = Nodig vanaf de maand
calendar-empty = Geen kinderen gevonden. Kies een ander jaar, of wis de filter.
calendar-looking = Nog op zoek
calendar-note = Nota zonder vraag
calendar-xlsx = Excel
calendar-csv = CSV
calendar-print = Afdrukken
calendar-print-all = Alles om af te drukken
# Boven elk blad papier.
calendar-sheet = { $desk }. { $title }. { $filter }. Afgedrukt op { $date }.
calendar-unfiltered = Zonder filter
calendar-sign = { $sign ->
    [asked] gevraagd
    [needed] nodig, nog niet gevonden
    [proposed] voorstel
    [part] deels gevonden
    [found] gevonden
    [school] instap school
   *[none] niets
}
calendar-month-short = { $month ->
    [1] jan
    [2] feb
    [3] mrt
    [4] apr
    [5] mei
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
}
