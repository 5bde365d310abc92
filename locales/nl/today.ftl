# Vandaag: wat er nu te doen is.
today-title = Vandaag
today-summary = { $count ->
    [0] { $date }: alles is bij
    [one] { $date }: 1 ding te doen
   *[other] { $date }: { $count } dingen te doen
}
today-tabs = Voor wie
today-mine = Voor mij
today-team = Voor het hele team
today-reason-label = Waarom
today-text-label = Naam of telefoon
today-new-request = Nieuwe vraag
today-empty-title = Alles is bij.
today-empty = Er wacht nu niemand op u. Tijd voor koffie, of voor een gezin dat nog geen antwoord durfde vragen.
today-empty-filter = Niets gevonden met deze filter.
today-show-team = Kijk wat er voor het team te doen is
today-show-all = Toon alle { $count }
today-reason = { $reason ->
    [online] Online gevraagd: nog door niemand gezien
    [held] Eerst nakijken: misschien geen gezin
    [urgent] Dringend en nog geen voorstel
    [call] Bellen: geen antwoord na alle herinneringen
    [remind] Herinneren: nog geen antwoord op een voorstel
    [answered] Opvang zei ja: voorstel maken
    [free-place] Vrije plaats zoekt gezin
    [answer-overdue] Opvang is te laat met antwoorden
    [task] Geplande stap
    [handover] Aan u of een collega doorgegeven
    [appointment] Afspraak vandaag of morgen
    [start-near] Startdatum komt dichtbij
    [silent] Al lang niets gebeurd
   *[stale] Gegevens van opvang zijn oud
}
today-do = { $reason ->
    [online] Nieuwe vraag van
    [held] Kijk na:
    [urgent] Zoek een plaats voor
    [call] Bel
    [remind] Herinner
    [answered] Doe een voorstel aan
    [free-place] Zoek een gezin voor
    [answer-overdue] Vraag antwoord aan
    [handover] Neem contact op met
    [start-near] Zoek een plaats voor
    [silent] Volg op:
   *[stale] Vraag nieuwe gegevens aan
}
today-detail = { $reason ->
    [online] Opvang nodig vanaf { $day } voor { $child }.
    [held] Nog niet ingeschreven.
    [urgent] Opvang nodig vanaf { $day } voor { $child }.
    [call] Voorstel van { $place } kreeg geen antwoord. Alle { $number } herinneringen zijn gestuurd.
    [remind] Voorstel van { $place } wacht op antwoord, uiterlijk { $day }. Herinneringen tot nu: { $number }.
    [answered] { $place } kan plaats maken voor { $child }.
    [free-place] Vrij vanaf { $day }.
    [answer-overdue] Vraag voor { $child }. Het antwoord moest er zijn op { $day }.
    [task] Te doen op { $day }.
    [handover] Gevraagd op { $day }.
    [start-near] Opvang nodig vanaf { $day } voor { $child }.
    [silent] Laatste stap op { $day }, voor { $child }.
   *[stale] Laatst nagekeken op { $day }.
}
today-start-was = De gewenste start was { $day }, voor { $child }.
today-start-was-too = De gewenste start was { $day }.
today-never-confirmed = Nog nooit nagekeken.
today-deviating = Ja, maar anders dan gevraagd
today-act-call = Bel
today-act-called = Noteer
today-act-remind = Herinner
today-act-close = Sluit
today-act-done = Klaar
today-act-candidates = Wie past
today-act-propose = Doe een voorstel
today-act-request = Open vraag
today-later = Later
today-later-word = Uitstellen tot morgen
today-later-week = Volgende week
today-later-week-word = Uitstellen met een week
today-later-day = Kies een dag
today-put-off = Verzet naar { $day }.
today-put-back = Maak ongedaan
today-later-title = Uitstellen
today-later-advice = De rij komt terug op die dag, voor het hele team.
today-later-until = Tot wanneer
today-later-button = Stel uit
today-figures = Dit loket nu
today-figure-open = open vragen
today-figure-proposals = voorstellen onderweg
today-figure-places = vrije plaatsen
today-figure-urgent = dringend zonder voorstel
today-agenda = Afspraken vandaag
today-agenda-empty = Geen afspraken vandaag.
today-act-arrival = Bekijk
today-act-seen = Gezien
today-act-let-in = Laat binnen
today-act-throw-away = Gooi weg
