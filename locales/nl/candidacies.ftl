# Vragen aan opvanglocaties.
candidacies-title = Vragen aan mijn opvang
candidacies-count = { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
}
candidacies-empty = Er zijn hier geen vragen. Het loket stuurt u een vraag als een gezin bij u past.
candidacies-list = { $list ->
    [waiting] Wachten op antwoord
    [answered] Beantwoord
   *[closed] Afgesloten
}
candidacies-list-label = Toon
candidacy-ask-title = Opvang vragen
candidacy-ask-for = Een plaats zoeken voor { $name }
candidacy-ask-button = Vraag deze opvang
candidacy-ask-order = Eerst de keuze van het gezin. De andere staan bij elke vraag in een andere volgorde.
candidacy-ask-due = Antwoord gevraagd voor { $date }
candidacy-ask-closed = Deze vraag is niet open. U kan er geen opvang voor vragen.
candidacy-ask-none = Er zijn nog geen opvanglocaties. Voeg er eerst een toe.
candidacy-locations = Opvanglocaties
candidacy-asked-before = Al gevraagd
candidacy-asked-list = Wat al gevraagd is
candidacy-choice-number = Keuze { $number } van het gezin
candidacy-place-fits = Hier is een vrije plaats die past
candidacy-places-do-not-fit = { $count ->
    [one] Hier is 1 vrije plaats, maar ze past niet
   *[other] Hier zijn { $count } vrije plaatsen, maar ze passen niet
}
candidacy-ticked = Daarom al aangevinkt
candidacy-obstacle = { $word ->
    [care] Dit is een andere soort opvang dan gevraagd
    [tariff] Hier is geen inkomenstarief
    [too-young] Het kind is te jong op de eerste dag
   *[too-old] Het kind is te oud op de eerste dag
}
candidacy-at-school = Dit kind kan naar school vanaf { $date }, voor of op de eerste dag.
candidacy-suiting-title = Vrije plaatsen die passen
candidacy-suiting-none = Nu past geen enkele vrije plaats. Vraag hieronder een opvang om plaats.
candidacy-ask-heading = Een opvang om plaats vragen
candidacy-child = Kind
candidacy-age = { $months ->
    [one] 1 maand
   *[other] { $months } maanden
}
candidacy-age-at-start = Leeftijd bij de start
candidacy-due-date = Geboorte verwacht op { $date }
candidacy-age-unknown = Niet bekend
candidacy-start = Gewenste start
candidacy-days = Gewenste dagen
candidacy-days-number = { $days ->
    [one] 1 dag per week
   *[other] { $days } dagen per week
}
candidacy-varying = wisselt van week tot week
candidacy-hours = Uren
candidacy-wishes = Wat verder telt
candidacy-care = { $care ->
    [group] groepsopvang gewenst
   *[family] gezinsopvang gewenst
}
candidacy-tariff = { $tariff ->
    [income] inkomenstarief nodig
   *[free] vrije prijs kan
}
candidacy-flex-later = later starten kan
candidacy-flex-days = andere dagen kan
candidacy-flex-fewer = minder dagen kan
candidacy-no-wishes = Niets bijzonders
candidacy-soon = Snel nodig
candidacy-location = Opvanglocatie
candidacy-asked-on = Gevraagd op
candidacy-due-on = Antwoord voor
candidacy-overdue = Antwoord is te laat
candidacy-answer-label = Antwoord
candidacy-answer = { $answer ->
    [yes] Ja, er is plaats
    [deviating] Ja, maar anders
   *[no] Neen
}
candidacy-no-answer = Nog geen antwoord
candidacy-reason-label = Waarom niet?
candidacy-reason-hint = Alleen bij neen
candidacy-reason-choose = Kies een reden
candidacy-reason = { $reason ->
    [full] Geen plaats
    [days] De dagen passen niet
    [age] De leeftijd past niet
    [priority] Andere gezinnen hadden voorrang
   *[other] Andere reden
}
candidacy-offered-start = Andere startdatum
candidacy-offered-start-hint = Bij “Ja, maar anders”: vul een andere start in, duid andere dagen aan, of allebei
candidacy-offered-week = Andere dagen
candidacy-note = Opmerking voor het loket
candidacy-answer-title = Antwoorden
candidacy-answer-button = Antwoord versturen
candidacy-answered-on = Beantwoord op
candidacy-family = Gezin
candidacy-family-phone = Telefoon van het gezin
candidacy-family-hidden = U ziet de naam en de telefoon van het gezin zodra u ja antwoordt.
candidacy-family-shown = U ziet deze gegevens omdat u plaats hebt. Gebruik ze alleen om een afspraak te maken.
candidacy-to-request = Naar de opvangvraag
candidacy-close-title = Afsluiten
candidacy-close-word = Waarom?
candidacy-close-button = Vraag afsluiten
candidacy-closed-word = { $word ->
    [settled] Afgehandeld
    [family-stopped] Het gezin zoekt hier niet meer
    [found-elsewhere] Er is andere opvang gevonden
   *[asked-in-error] Bij vergissing gevraagd
}
candidacy-closed-label = Afgesloten
candidacy-reopen = Opnieuw openen
candidacy-take-back = Antwoord terugnemen
candidacy-remind = Herinner de opvang en wacht enkele dagen langer
candidacy-page-title = Vraag aan { $name }
candidacy-propose = Stel dit voor aan het gezin
