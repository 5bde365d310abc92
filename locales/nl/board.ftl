# Het plaatsbord: open vragen naast plaatsen, met schetsen.
board-title = Plaatsbord
board-from-request = Zoek een plaats op het plaatsbord
board-about = Zet een kind voorlopig bij een opvang. Dat heet een schets: u ziet meteen wat er dan nog vrij is. Het gezin en de opvang merken er niets van tot u het vraagt.
board-requests = Open vragen
board-requests-count = { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
}
board-requests-empty = Geen open vragen gevonden met deze filter.
board-choose-other = Kies een andere vraag
board-filter = Filter de vragen
board-text = Naam, telefoon of code
board-months = Start
board-months-within = { $months ->
    [one] Binnen 1 maand
   *[other] Binnen { $months } maanden
}
board-day = Dag
board-age = Leeftijd nu
board-age-of = { $age ->
    [babies] Jonger dan 1 jaar, of nog niet geboren
   *[toddlers] 1 jaar of ouder
}
board-asks-for = Vraagt deze opvang
board-urgent = Alleen dringend
board-places = Opvang
board-places-for = Waar past { $child }?
board-places-count = { $count ->
    [one] 1 opvang
   *[other] { $count } opvanglocaties
}
board-places-empty = Geen opvang gevonden met deze filter.
board-places-filter = Toon andere opvang of andere dagen
board-place = Naam of gemeente
board-view = Toon
board-view-week = Een week
board-view-month = Een maand
board-on = Met deze dag
board-days = { $from } tot en met { $until }. Van elk dagdeel ziet u het volste moment.
board-next = Volgende opvang
board-before = Vorige opvang
board-fits = { $asked ->
    [0] Er is niets te vergelijken
   *[other] { $fitting } van { $asked } dagdelen passen
}
board-full-on = Vol: { $week }
board-perhaps-on = Alleen als kinderen naar school gaan: { $week }
board-no-care-on = Geen opvang: { $week }
board-room-from = Alles past vanaf { $date }
board-no-room = Niet alles past in het komende jaar
board-sketch-here = Zet hier
board-sketch-here-for = { $child } bij { $location }
board-choose-days = Kies de dagen
board-sketches = Schetsen
board-sketch-words = { $child }: { $week }, vanaf { $date }
board-sketch-by = { $name }, { $moment }
board-asked = gevraagd
board-ask = { $count ->
    [one] Vraag bevestiging voor 1 kind
   *[other] Vraag bevestiging voor { $count } kinderen
}
board-ask-key = Vraag bevestiging
board-to-batch = Antwoord van de opvang invullen
board-stands = Staat al op het bord: { $location } ({ $name })
board-changed = Een collega veranderde iets op het bord.
board-reload = Toon het bord opnieuw
board-sketch-title = { $child } bij { $location }
board-sketch-new = Zet { $child } bij { $location }
board-from = Eerste dag
board-week = Dagen
board-put = Zet op het bord
board-asks = Het gezin vraagt
board-where = Opvang
board-who = Door
board-made = { $child } staat bij { $location }: { $week }, vanaf { $date }.
board-taken-off = { $child } staat niet meer bij { $location }.
board-other = { $name } zette dit kind al op het bord: { $location }, { $week }, vanaf { $date }.
board-crowded = { $number ->
    [one] Samen 1 kind te veel op { $when }.
   *[other] Samen { $number } kinderen te veel op { $when }.
}
board-part-of-day = { $day } { $part }
board-undo = Haal van het bord
board-restore = Zet terug
board-change = Wijzig deze schets
board-back = Terug naar het plaatsbord
board-settled = Deze schets is voorbij: de opvang antwoordde, of het gezin kreeg een voorstel.
board-was-asked = De opvang is gevraagd om dit te bevestigen. Wijzigen kan niet meer. Haal de schets van het bord om de vraag in te trekken.

# Wat het bord aan een opvang vraagt.
batch-title = Bevestigen: { $location }
batch-about = Het loket vraagt of deze kinderen kunnen komen. Zegt u ja, dan krijgt het gezin meteen een voorstel. Het gezin beslist.
batch-count = { $count ->
    [one] 1 kind wacht op uw antwoord
   *[other] { $count } kinderen wachten op uw antwoord
}
batch-empty = Er wacht niets op uw antwoord.
batch-answer-for = Kan { $child } komen?
batch-answer = { $answer ->
    [yes] Ja
    [deviating] Ja, maar vanaf een andere dag
   *[no] Neen
}
batch-start = Andere eerste dag
batch-reason = Waarom niet
batch-note = Opmerking
batch-save = Bewaar de antwoorden
batch-rest = Ja voor alle andere
batch-rest-hint = Waar u nog niets koos, wordt het antwoord ja.
batch-nothing = Kies voor minstens één kind een antwoord.
batch-link = { $count ->
    [one] Bevestig 1 kind voor { $location }
   *[other] Bevestig { $count } kinderen samen voor { $location }
}
