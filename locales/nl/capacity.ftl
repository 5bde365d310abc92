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

# Wie er is, en tot wanneer.
capacity-children-link = Kinderen en hun laatste dag
capacity-children-title = Kinderen bij { $name }
capacity-children-count = { $number ->
    [one] 1 kind
   *[other] { $number } kinderen
}
capacity-children-advice = Weet u tot wanneer een kind blijft? Vul het in. Dan weet het loket zeker wanneer er een plaats vrijkomt.
capacity-children-empty = Nog geen kinderen. Vul hieronder in wie er nu al is.
capacity-children = { $number ->
    [one] 1 kind
   *[other] { $number } kinderen
}
capacity-born = geboren in { $month }
capacity-due = verwacht in { $month }
capacity-comes = vanaf { $date }
capacity-leaves-label = Wanneer weg
capacity-leaves = Kan naar school vanaf { $date }
capacity-left-perhaps = Kon naar school vanaf { $date }. Is het kind er nog?
capacity-leaves-unknown = Niet bekend
capacity-stays = Blijft tot en met { $date }
capacity-stays-label = Blijft tot en met
capacity-stays-hint = Laat leeg als u het niet weet
capacity-days-unknown = De dagen zijn niet bekend
capacity-remove = Weghalen
capacity-nameless-title = Aanwezige kinderen zonder naam
capacity-nameless-advice = Zijn er kinderen die niet via het loket kwamen? Vul ze hier in, zonder naam. Zo klopt de bezetting.
capacity-nameless-add = Toevoegen
capacity-number-alike = Hoeveel kinderen
capacity-number-hint = Leeg is 1. Meer kan als dagen en maand dezelfde zijn
capacity-born-label = Geboren in
capacity-born-hint = Maand en jaar, zoals 3/2025. Mag leeg blijven

# De vooruitblik: vanaf wanneer is er plaats.
forecast-title = Vooruitblik
forecast-of = Vooruitblik van { $name }
forecast-advice = Zeker: vrij als elk kind blijft. Misschien: vrij als kinderen naar school gaan zodra dat kan.
forecast-ages-label = Leeftijd
forecast-ages = { $ages ->
    [babies] Jonger dan 1 jaar
    [toddlers] 1 jaar en ouder
   *[all] Alle leeftijden
}
forecast-days-label = Hele dagen per week
forecast-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
forecast-free = { $certain } vrij, misschien { $expected }
forecast-report = Meld deze plaats
forecast-now = nu
forecast-room-certain = Zeker plaats vanaf
forecast-room-expected = Misschien vanaf
forecast-not-certain = nog niet zeker
forecast-no-room = geen plaats in zicht
forecast-empty = Er zijn geen opvanglocaties om te tonen.
forecast-areas-title = Vooruitblik per gemeente
forecast-areas-advice = In plaatsen voor een hele week. Een halve dag is een tiende van een plaats. Per kwartaal telt de eerste week waarin alles open is.
forecast-area = Gemeente
forecast-week = Week van
forecast-locations = Locaties
forecast-offered = Aangeboden plaatsen
forecast-certain = Zeker vrij
forecast-expected = Misschien vrij
forecast-area-free = { $certain } zeker vrij, { $expected } misschien
forecast-area-offered = van { $places } plaatsen
