# De opvang die er is, voor gezinnen: lijst, kaart, pagina van een opvang, afdrukken.
offer-list-title = Welke opvang is er?
offer-description = Alle opvang voor baby's en peuters bij { $desk }: adressen, uren, dagen en prijs.
offer-list-intro = Hier staat alle opvang voor baby's en peuters. U kunt zoeken op plaats, dagen en prijs.
offer-neighbours = U ziet ook de opvang van { $names }.
offer-of-desk = Loket: { $desk }
offer-near = Dicht bij
offer-near-hint = Postcode, gemeente of station
offer-search = Zoek
offer-more-filters = Meer keuzes
offer-clear = Wis alles
offer-kind = Soort opvang
offer-kind-word = { $kind ->
    [group] In een groep
    [family] Bij een onthaalouder, in een huis
   *[cooperating] In een kleine groep
}
offer-tariff = Prijs
offer-tariff-word = { $tariff ->
    [income] Prijs volgens inkomen
    [free] Vrije prijs
   *[mixed] Volgens inkomen of vrij
}
offer-days = Hele dagen
offer-opens-at = Open om
offer-closes-at = Nog open om
offer-age = Uw kind is dan
offer-age-word = { $age ->
    [6] jonger dan 1 jaar
    [18] 1 jaar
    [27] 2 jaar
   *[36] 3 jaar of ouder
}
offer-inclusive = Ervaring met kinderen die meer zorg nodig hebben
offer-urgent = Plaatsen voor wie snel opvang nodig heeft
offer-order = Volgorde
offer-order-word = { $order ->
    [auto] Op naam, of dichtste eerst
    [distance] Dichtste eerst
    [lot] Door elkaar, elke dag anders
   *[name] Op naam
}
offer-any = Maakt niet uit
offer-count = { $count ->
    [0] Geen opvang gevonden
    [one] 1 opvang gevonden
   *[other] { $count } keer opvang gevonden
}
offer-order-told = { $order ->
    [distance] De dichtste staat eerst. De afstand is ongeveer, in rechte lijn.
    [lot] De volgorde is vandaag geloot. Morgen is ze anders.
   *[name] De lijst staat op naam.
}
offer-order-neutral = Niemand kan betalen om hoger te staan.
offer-spot = Wij zoeken rond { $place }.
offer-spot-kind = { $kind ->
    [postcode] postcode
    [station] station
   *[town] gemeente
}
offer-spot-others = Bedoelt u iets anders?
offer-spot-unknown = Wij kennen { $typed } niet. Probeer een postcode of een gemeente.
offer-loosen = Zo vindt u wel opvang:
offer-loosen-word = { $criterion ->
    [kind] Elke soort opvang
    [tariff] Elke prijs
    [days] Andere dagen
    [hours] Andere uren
    [age] Elke leeftijd
    [inclusive] Ook zonder die ervaring
   *[urgent] Ook zonder zulke plaatsen
}
offer-loosen-count = { $count ->
    [one] 1 opvang
   *[other] { $count } keer opvang
}
offer-nothing-fits = Geen opvang past bij alles wat u koos. Kies minder, of bel ons.
offer-nothing-yet = Er staat nog geen opvang in de lijst. Bel ons.
offer-distance = ongeveer { $km } km
offer-distance-near = minder dan 1 km
offer-no-distance = afstand niet bekend
offer-reported-free = Meldde een vrije plaats
offer-map = Kaart
offer-map-explained = Deze kaart is een schets. De nummers zijn die van de lijst. In de lijst staat alles wat op de kaart staat.
offer-map-you = U zoekt hier
offer-map-approximate = Van sommige opvang kennen wij alleen de gemeente. Die staat in het midden ervan.
offer-map-north = N
offer-map-kilometres = { $km } km
offer-list = Lijst
offer-print = Druk deze adressen af
offer-print-title = Adressen voor mij
offer-print-intro = Adressen van opvang, van { $date }. Bel het loket voor uitleg.
offer-print-chosen = Druk de gekozen adressen af
offer-choose = Kies { $name } om af te drukken
offer-notes = Notities
offer-back-to-list = Alle opvang
offer-see-description = { $name }, { $kind } in { $town }: uren, dagen, prijs en contact.
offer-see-facts = In het kort
offer-see-address = Adres
offer-see-hours = Open
offer-see-hours-shown = van { $from } tot { $until }
offer-see-days = Dagen
offer-see-days-shown = Op deze dagen zijn er plaatsen. Het zegt niet dat er nu een vrij is.
offer-see-yes = ja
offer-see-no = nee
offer-see-ages = Leeftijd
offer-see-ages-shown = { $kind ->
    [both] van { $from } tot { $to } maanden
    [from] vanaf { $from } maanden
    [to] tot { $to } maanden
   *[none] vraag het aan de opvang
}
offer-see-size = Aantal kinderen
offer-see-size-shown = tot { $count } tegelijk
offer-see-organiser = Wie dit regelt
offer-see-unknown = Vraag het aan de opvang
offer-see-price = Prijs
offer-see-price-explained = { $tariff ->
    [income] U betaalt volgens uw inkomen. U hebt een attest nodig. Wij helpen u daarmee.
    [free] Deze opvang kiest zelf de prijs. Vraag de prijs aan de opvang.
   *[mixed] Er zijn twee soorten plaatsen: volgens inkomen en met een vrije prijs. Vraag welke nog kan.
}
offer-see-price-more = Meer over de prijs
offer-see-rules = Wie krijgt eerst een plaats?
offer-see-law = Wat de wet zegt
offer-see-law-plain = { $rules ->
    [A] Sommige gezinnen krijgen eerst een plaats. Bijvoorbeeld als u opvang nodig hebt voor werk of een opleiding. Of als u alleen voor uw kind zorgt of weinig verdient. Ook een pleegkind of een broer of zus telt mee.
    [B] Gezinnen die minstens 4/5 werken of leren, krijgen eerst een plaats. Ook een pleegkind of een broer of zus gaat voor.
    [C] Deze opvang houdt een deel van de plaatsen voor gezinnen die het moeilijker hebben. Vertel ons wat bij u telt. Dan zoeken wij mee.
   *[other] De wet zegt hier niet wie eerst komt. De opvang kiest dat zelf.
}
offer-see-law-groups = De groepen, zoals ze in de regels staan
offer-see-law-source = Bron: { $source }
offer-see-local = Wat deze opvang zelf afspreekt
offer-see-local-none = Deze opvang schreef hier nog niets over.
offer-see-free = Deze opvang meldde op { $date } een vrije plaats. Misschien is ze al weg. Vraag het na.
offer-see-fresh = { $freshness ->
    [fresh] Nagekeken op { $date }.
    [stale] Nagekeken op { $date }. Dat is een tijd geleden. Vraag na of alles nog klopt.
   *[never] Nog niet nagekeken. Vraag na of alles klopt.
}
offer-see-inclusive = Deze opvang heeft ervaring met kinderen die meer zorg nodig hebben.
offer-see-urgent = Deze opvang houdt plaatsen vrij voor wie snel opvang nodig heeft.
offer-see-phone = Telefoon
offer-see-email = E-mail
offer-see-website = Website
offer-see-ask = Vraag hier een plaats
offer-see-ask-explained = U vraagt het aan het loket. Wij vragen het aan de opvang en helpen u verder.
offer-see-map = Op de kaart
