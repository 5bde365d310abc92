# Bezetting en capaciteit van een opvang.
capacity-link = Bezetting
capacity-title = Bezetting van { $name }
capacity-licensed = { $places ->
    [0] Het aantal vergunde plaatsen is niet ingevuld.
    [one] 1 vergunde plaats.
   *[other] { $places } vergunde plaatsen.
}
capacity-above-licence = Op sommige momenten zijn er meer plaatsen ingevuld dan vergund.
capacity-views = Wat u ziet
capacity-view = { $view ->
    [week] Week
    [month] Maand
   *[year] 12 maanden
}
capacity-week-of = Week van { $date }
capacity-span = { $from } tot en met { $until }
capacity-span-open = vanaf { $from }
capacity-before = { $view ->
    [week] Vorige week
    [month] Vorige maand
   *[year] Jaar ervoor
}
capacity-after = { $view ->
    [week] Volgende week
    [month] Volgende maand
   *[year] Jaar erna
}
capacity-now = Vandaag
capacity-nothing = Er zijn geen plaatsen ingevuld. Vul eerst in hoeveel plaatsen er echt zijn.
capacity-open-days = { $days ->
    [one] 1 dag open.
   *[other] { $days } dagen open.
}
capacity-percent = { $percent } % bezet.
capacity-half-days-with-room = { $number ->
    [0] Geen dagdeel met een vrije plaats.
    [one] 1 dagdeel met een vrije plaats.
   *[other] { $number } dagdelen met een vrije plaats.
}
capacity-half-days-over = { $number ->
    [one] 1 dagdeel met te veel kinderen.
   *[other] { $number } dagdelen met te veel kinderen.
}
capacity-level = { $level ->
    [confirmed] zeker
    [planned] gepland
    [draft] voorstel of schets
    [leaving] misschien al naar school
   *[reserved] apart gehouden
}
capacity-of = { $level ->
    [planned] { $number } gepland
    [draft] { $number } voorstel of schets
    [leaving] { $number } misschien al naar school
   *[reserved] { $number } apart gehouden
}
capacity-without-days = { $number ->
    [one] Van 1 kind zijn de dagen niet bekend. Dat kind is hier niet meegeteld.
   *[other] Van { $number } kinderen zijn de dagen niet bekend. Zij zijn hier niet meegeteld.
}
capacity-day = Dag
capacity-today = vandaag
capacity-month = Maand
capacity-taken = Bezet
capacity-levels = Hoe zeker
capacity-room = Waar nog plaats is
capacity-taken-of = { $taken } van { $offered }
capacity-free = { $number ->
    [one] 1 vrij
   *[other] { $number } vrij
}
capacity-perhaps = { $number ->
    [one] misschien 1 vrij
   *[other] misschien { $number } vrij
}
capacity-full = vol
capacity-over = { $number ->
    [one] 1 te veel
   *[other] { $number } te veel
}
capacity-no-care = geen opvang
capacity-closed = Gesloten
capacity-public-holiday = Gesloten: { $name ->
    [new-year] Nieuwjaar
    [easter-monday] paasmaandag
    [labour-day] Dag van de Arbeid
    [ascension] Hemelvaart
    [whit-monday] pinkstermaandag
    [national-day] nationale feestdag
    [assumption] Onze-Lieve-Vrouw-Hemelvaart
    [all-saints] Allerheiligen
    [armistice] Wapenstilstand
   *[christmas] Kerstmis
}
capacity-school-holiday = { $name ->
    [autumn] herfstvakantie
    [christmas] kerstvakantie
    [spring] krokusvakantie
    [easter] paasvakantie
   *[summer] zomervakantie
}
capacity-changes = Wat verandert
capacity-no-changes = Er is niets genoteerd. Bent u eens gesloten, of zijn er meer of minder plaatsen? Noteer het hier.
capacity-every-day = alle dagen
capacity-what = Wat
capacity-when = Wanneer
capacity-week = Op welke dagdelen
capacity-note = Opmerking
capacity-note-hint = Geen namen van kinderen of ouders
capacity-from = Eerste dag
capacity-until = Laatste dag
capacity-number = Hoeveel
capacity-age-hint = Laat leeg als het voor alle kinderen geldt
capacity-purpose-label = Voor wie
capacity-purpose = { $purpose ->
    [urgent] dringende opvang
    [inclusive] inclusieve opvang
    [priority] voorrangsgroepen
    [hours] ruimere uren
   *[other] iets anders, zie opmerking
}
capacity-kind = { $kind ->
    [offered] Andere plaatsen
    [closed] Gesloten
    [open] Toch open
    [reserved] Plaatsen apart gehouden
   *[limit] Hoogstens zoveel kinderen
}
capacity-change-reserved = { $number ->
    [one] 1 plaats apart gehouden: { $purpose }
   *[other] { $number } plaatsen apart gehouden: { $purpose }
}
capacity-change-limit = { $number ->
    [one] Hoogstens 1 kind tegelijk
   *[other] Hoogstens { $number } kinderen tegelijk
}
capacity-add = { $kind ->
    [offered] Andere plaatsen vanaf een dag
    [closed] Sluiting noteren
    [open] Toch open
    [reserved] Plaatsen apart houden
   *[limit] Hoogstens zoveel kinderen
}
capacity-advice = { $kind ->
    [offered] Zijn er vanaf een dag meer of minder plaatsen? Vul de hele week in zoals ze dan is.
    [closed] Vakantie, vorming of werken. Op wettelijke feestdagen is de opvang al gesloten.
    [open] Voor een feestdag waarop u werkt, of een dag binnen een sluiting.
    [reserved] Deze plaatsen blijven apart tot de laatste dag, of tot u ze vrijgeeft.
   *[limit] Voor een begeleider alleen, of voor een groep van een leeftijd.
}
capacity-recorded = { $at }, { $name }
capacity-withdraw = Ongedaan maken
