# Vrije plaatsen.
places-title = Vrije plaatsen
places-count = { $count ->
    [one] 1 plaats
   *[other] { $count } plaatsen
}
places-empty = Geen vrije plaatsen gevonden. Meld er een: het duurt geen minuut.
place-new-title = Vrije plaats melden
place-another = Nog een plaats melden
place-location = Opvanglocatie
place-choose = Kies een opvanglocatie
place-week = Welke dagdelen zijn vrij?
place-week-short = Wanneer
place-from = Vrij vanaf
place-until = Vrij tot en met
place-until-hint = Laat leeg als er geen einde is
place-age-from = Vanaf welke leeftijd, in maanden
place-age-to = Tot welke leeftijd, in maanden
place-note = Opmerking
place-number = Hoeveel zulke plaatsen
place-state-label = Staat
place-state = { $state ->
    [open] Vrij
    [proposed] Voorgesteld aan een gezin
    [taken] Ingenomen
    [withdrawn] Ingetrokken
   *[expired] Vervallen
}
place-state-all = Alle
place-filter-from = Vrij op of voor
place-expires-label = Vervalt op
place-expires = Vervalt op { $date }
place-reported-label = Gemeld
place-reported = { $days ->
    [0] vandaag
    [one] gisteren
   *[other] { $days } dagen geleden
}
place-reported-by = Gemeld door { $name }
place-is-reported = De plaats is gemeld.
place-kept-until = Het loket ziet deze plaats tot en met { $date }. Daarna vervalt ze, tenzij u zegt dat ze nog vrij is.
place-withdraw = Niet meer vrij
place-renew = Nog altijd vrij
place-renew-again = Toch weer vrij
place-candidates = Wie past?
place-change-title = Plaats aanpassen
place-at = Vrije plaats bij { $name }
place-to-proposal = Naar het voorstel dat deze plaats vasthoudt
