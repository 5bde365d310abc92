# Opvangvragen.
requests-title = Opvangvragen
requests-count = { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
}
requests-empty = Geen vragen gevonden. Wis de filter of schrijf een nieuwe vraag in.
requests-name = Aanvrager
requests-child = Kind
requests-start = Nodig vanaf
requests-days = Nog nodig
requests-days-count = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
requests-state = Staat
requests-registered = Gevraagd op
requests-asked = gevraagd { $date }
requests-urgent = Dringend
requests-urgent-only = Alleen dringende
requests-start-from = Start vanaf
requests-start-to = Start tot
requests-channel = Kanaal
requests-owner = Opvolging
requests-owner-me = Ik
requests-owner-team = Niemand in het bijzonder
requests-municipality = Gemeente
requests-order = Volgorde
requests-order-start = Eerst wie het vroegst opvang nodig heeft
requests-order-registered = Eerst wie het langst wacht
requests-order-name = Naam
requests-text = Naam, telefoon of code
requests-candidates = Passende plaatsen
requests-for = voor { $name }
requests-download-csv = CSV
requests-download-xlsx = Excel
requests-drafts = Half klaar
requests-duplicates = Dubbele dossiers
requests-code = Code
requests-given = Voornaam
requests-family = Naam
requests-phone = Telefoon
requests-email = E-mail
requests-child-date = Geboren of verwacht op
requests-asked-week = Gevraagde dagen
requests-asked-days = Dagen per week
requests-hours = Uren
requests-care = Soort opvang
requests-need-week = Nog nodige dagen
requests-need-days = Nog nodig per week
requests-traits = Kenmerken
requests-yes = ja
request-born = geboren { $date }
request-due = verwacht { $date }
request-no-date = datum niet gekend

# Een nieuwe vraag.
request-new-title = Nieuwe opvangvraag
request-from-note = Uit de contactnota van { $date }
request-known-family = Dit is een vraag van een gekend gezin:
request-section-applicant = Aanvrager
request-address = Adres
request-section-contact = Hoe bereiken we het gezin?
request-section-children = Kinderen
request-section-wish = Wat is nodig?
request-section-traits = Kenmerken
request-section-end = De vraag zelf
request-nis = Welke gemeente?
request-nis-hint = Deze postcode ligt in twee gemeenten.
request-child-number = Kind { $number }
request-child-given = Voornaam kind { $number }
request-child-family = Familienaam kind { $number }
request-child-family-hint = Leeg: zoals de aanvrager
request-child-who = { $said } ({ $given })
request-child-kind = Datum van kind { $number } is
request-child-date = Datum kind { $number }
request-child-kind-word = { $kind ->
    [born] de geboortedatum
    [due] de uitgerekende datum
   *[unknown] nog niet gekend
}
request-add-child = Nog een kind
request-remove-child = Laatste kind weg
request-start = Vanaf
request-week = Welke dagen?
request-other-week = De andere week, als de weken afwisselen
request-other-week-toggle = Weken wisselen af
request-varying = De dagen wisselen van week tot week
request-days = Aantal dagen per week
request-days-hint = Als de dagen niet gekend zijn
request-from = Van (uur)
request-until = Tot (uur)
request-tariff = Prijs
request-tariff-word = { $tariff ->
    [income] Inkomenstarief nodig
    [free] Vrije prijs kan
   *[any] Geen voorkeur
}
request-care = Soort opvang
request-care-word = { $care ->
    [group] Groepsopvang
    [family] Gezinsopvang
   *[any] Geen voorkeur
}
request-preference = Voorkeur, in woorden van het gezin
request-location-place = Locatie, keuze { $number }
request-no-location = Geen
request-later-start = Later starten kan ook
request-other-days = Andere dagen kan ook
request-fewer-days = Minder dagen kan ook
request-together = Broers en zussen samen
request-together-word = { $word ->
    [no] Hoeft niet bij elkaar
    [preferably] Liefst bij dezelfde opvang
   *[only] Alleen bij dezelfde opvang
}
request-together-is = Broers en zussen: { $word }
request-flexibility = Kan het anders?
request-trait = { $kind ->
    [urgent] Dringend
    [atypical-hours] Buiten de gewone uren
    [priority-group] Voorrangsgroep
    [vulnerable-family] Gezin met voorrang volgens de sociale functie
   *[specific-care-need] Extra zorg nodig
}
request-trait-why = { $kind ->
    [urgent] Waarom dringend?
    [atypical-hours] Welke uren?
    [priority-group] Welke voorrang?
    [vulnerable-family] Waarom voorrang?
   *[specific-care-need] Welke zorg, zoals het gezin het vertelt?
}
request-trait-from = { $kind ->
    [urgent] Dringend volgens
    [atypical-hours] Uren volgens
    [priority-group] Voorrang volgens
    [vulnerable-family] Sociale functie volgens
   *[specific-care-need] Extra zorg volgens
}
request-trait-source = { $source ->
    [family] het gezin
    [referrer] een toeleider
    [desk] het loket
   *[computed] berekend
}
request-computed = { $kind ->
    [urgent] Berekend: de start ligt kort na de vraag.
   *[other] Berekend: een deel van de uren of dagen ligt buiten de gewone opening.
}
request-registered-on = Datum van de vraag
request-register = Vraag bewaren
request-save-draft = Bewaren als half klaar

# Half klaar.
drafts-title = Half klare vragen
drafts-empty = U hebt geen half klare vragen.
drafts-who = Wie
drafts-when = Bewaard op
drafts-nameless = Nog zonder naam
drafts-go-on = Verder invullen
drafts-remove = Weggooien

# Hetzelfde gezin?
same-title = Is dit hetzelfde gezin?
same-advice = Er is nog niets bewaard. Kijk na en kies.
same-request-title = Is dit dezelfde vraag?
same-request-advice = Dit kind heeft al een open vraag. Een vraag telt maar één keer.
same-request = Dit is waarschijnlijk dezelfde vraag:
same-open-requests = Open vragen
same-no-requests = Geen open vragen
same-maybe-known = Misschien al gekend (opent in een nieuw tabblad):
same-choice-family = Hetzelfde gezin: de vraag bij { $name } voegen
same-choice-other = Een ander gezin: als nieuw gezin inschrijven
same-choice-other-child = Een ander kind van dit gezin: toch inschrijven
same-choice-label = Wat wilt u doen?
same-go-on = Verder
same-judgement = { $judgement ->
    [same] Heel waarschijnlijk hetzelfde
    [other-child] Zelfde gezin, ander kind
    [contact] Andere naam
   *[maybe] Misschien hetzelfde
}
same-field = { $field ->
    [family] naam
    [given] voornaam
    [phone] telefoon
    [email] e-mail
    [birth] datum van het kind
    [address] adres
   *[child] voornaam van het kind
}
same-level = { $level ->
    [same] gelijk
    [variant] andere schrijfwijze
    [swapped] omgewisseld
    [near] enkele weken verschil
    [close] bijna gelijk
    [partial] deels gelijk
    [different] anders
   *[unknown] niet gekend
}
same-why = Waarom

# Een vraag.
request-title = Opvangvraag { $code }
request-family-file = Dossier van het gezin
request-asked-on = Gevraagd op { $date }
request-duplicate-of = Deze vraag is dezelfde als { $code } en telt niet apart.
request-wishes = Wensen
request-wish-original = Eerst gevraagd
request-wish-number = Wens { $number }
request-wish-now = Geldt nu
request-wish-by = { $who ->
    [family] op vraag van het gezin
   *[desk] door het loket
}
request-wish-days = Dagen
request-wish-other-week = Andere week
request-wish-hours = Uren
request-wish-flexible = Kan anders
request-wish-change = Wens aanpassen
request-wish-change-advice = De eerste wens blijft altijd bewaard. U voegt een nieuwe wens toe.
request-wish-reason = Waarom verandert de wens?
request-wish-who = Wie vraagt de verandering?
request-wish-who-word = { $who ->
    [family] Het gezin
   *[desk] Het loket
}
request-need = Nog te zoeken
request-traits = Kenmerken
request-traits-none = Geen kenmerken.
request-traits-history = Wat over kenmerken gezegd werd
request-trait-holds = geldt
request-trait-ended = geldt niet meer
request-trait-kind = Kenmerk
request-trait-tick = Dit kenmerk geldt
request-trait-reason = Reden
request-trait-says = Bron
request-trait-save = Kenmerk bewaren
request-owner-save = Opvolging bewaren
request-close = Afsluiten
request-close-title = Vraag afsluiten
request-close-reason = Reden
request-close-choose = Kies een reden
request-close-reason-word = { $reason ->
    [found-elsewhere] Zelf opvang gevonden
    [cares-themselves] Zorgt zelf voor het kind
    [too-expensive] Te duur
    [hours-unsuitable] Uren passen niet
    [no-trust] Geen vertrouwen
    [moved] Verhuisd
    [unreachable] Niet meer te bereiken
   *[other] Andere reden
}
request-close-note = Uitleg
request-close-day = Sinds wanneer
request-closed-on = Afgesloten op { $date }: { $reason }
request-closed-undone = Afgesloten op { $date }: { $reason }. Daarna opnieuw geopend.
request-reopen = Opnieuw openen
request-by = door { $name }

# Dubbele dossiers.
duplicates-title = Dubbele dossiers
duplicates-lead = Deze dossiers lijken van hetzelfde gezin. Kijk na voor u samenvoegt. Samenvoegen kan altijd ongedaan gemaakt worden.
duplicates-empty = Er zijn geen dossiers die op elkaar lijken.
duplicates-none-found = Geen dubbele dossiers gevonden met deze naam of dit nummer.
duplicates-text = Zoek in dubbele dossiers
duplicates-one = Dossier
duplicates-other = Lijkt op
duplicates-children = Kinderen
duplicates-which = Samenvoegen
duplicates-keep = { $code } houden
duplicates-keep-name = en samenvoegen: { $name }
duplicates-apart = Niet hetzelfde gezin
duplicates-merged = Onlangs samengevoegd
duplicates-merged-into = { $merged } ging op in { $kept }
duplicates-undo = Ongedaan maken
