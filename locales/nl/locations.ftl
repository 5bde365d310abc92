# Opvanglocaties en organisatoren.
locations-title = Opvang
locations-count = { $count ->
    [one] 1 opvanglocatie
   *[other] { $count } opvanglocaties
}
locations-empty = Geen opvanglocaties gevonden. Pas de filter aan of voeg er een toe.
locations-empty-own = Er is nog geen opvanglocatie aan uw account gekoppeld. Vraag het aan uw loket.
location-new-title = Nieuwe opvanglocatie
location-filter-name = Naam of gemeente
location-filter-stale = Alleen na te kijken
location-kind-label = Soort
location-kind = { $kind ->
    [group] Groepsopvang
    [family] Gezinsopvang
   *[cooperating] Samenwerkende onthaalouders
}
location-tier-label = Trap
location-tier = { $tier ->
    [T0] T0, geen subsidie
    [T1] T1, basissubsidie
    [T2] T2, inkomenstarief
   *[T3] T3, plussubsidie
}
location-tariff-label = Tarief
location-tariff = { $tariff ->
    [income] Inkomenstarief
    [free] Vrije prijs
   *[mixed] Inkomenstarief en vrije prijs
}
location-subsidy-group = Subsidiegroep
location-subsidy-group-hint = Korte naam voor opvang die samen gesubsidieerd wordt. Leeg als het er maar één is.
location-organiser = Organisator
location-organiser-new = Nieuwe organisator
location-organiser-name = Naam van de nieuwe organisator
location-name = Naam
location-street = Straat en nummer
location-postcode = Postcode
location-town = Gemeente
location-address = Adres
location-email = E-mail
location-phone = Telefoon
location-licensed = Vergunde plaatsen
location-age-from = Vanaf welke leeftijd, in maanden
location-age-to = Tot welke leeftijd, in maanden
location-ages = Leeftijd
location-ages-shown = { $kind ->
    [both] van { $from } tot { $to } maanden
    [from] vanaf { $from } maanden
    [to] tot { $to } maanden
   *[none] alle leeftijden
}
location-opens = Open vanaf
location-closes = Open tot
location-hours = Uren
location-admission = Wie mag komen, in gewone woorden
location-offered = Plaatsen die er echt zijn
location-offered-hint = Hoeveel kinderen kunnen er dan tegelijk zijn? Laat leeg waar er geen opvang is.
location-offered-empty = Nog niet ingevuld.
location-part = Dagdeel
location-contact = Contact
location-state = Gegevens
location-freshness = { $word ->
    [fresh] Nagekeken op { $date }
    [stale] Na te kijken, laatst op { $date }
   *[never] Nog niet nagekeken
}
location-confirm = Deze gegevens kloppen nog
location-open-places = Vrije plaatsen
location-no-places = Er is geen vrije plaats gemeld.
location-no-questions = Er wacht geen vraag op antwoord.
location-questions = Vragen die wachten op antwoord
location-report = Vrije plaats melden
location-edit = Gegevens aanpassen
location-organiser-edit = Organisator aanpassen
location-not-known = Niet ingevuld
organiser-kbo = Ondernemingsnummer
organiser-service = Dit is een dienst voor onthaalouders
