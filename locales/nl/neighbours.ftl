# Buren: vragen die twee loketten aan elkaar tonen, en een plaats voor een gezin van een ander loket.
agreement-about = Waarover?
agreement-about-word = { $about ->
    [requests] Vragen: wie zoekt, als het gezin dat wil
   *[offer] Aanbod: gezinnen zien de opvang van beide
}
neighbours-consent-title = Welke buren mogen deze vraag zien?
neighbours-consent-hint = Vraag het eerst aan het gezin. Een buur ziet dagen, start en volgorde, geen naam.
neighbours-consent-save = Bewaren
neighbours-consent-said = { $now ->
    [yes] Ja, sinds { $at }
   *[no] Nee, sinds { $at }
}
neighbours-consent-by = genoteerd door { $who }
neighbours-consent-by-family = door het gezin zelf
candidates-next-door = Kind van { $desk }
candidates-next-door-rule = Wie bij een buur zoekt, staat na de eigen gezinnen, tenzij de wet voorrang geeft.
candidates-ask-desk = Vraag het loket
candidates-asked-desk = Deze plaats is gevraagd aan { $desk }.
hand-over-title = Plaats voor een gezin van een buur
hand-over-new-title = Vraag het andere loket
hand-over-new-intro = { $desk } praat met het gezin. De plaats blijft zo lang vastgehouden.
hand-over-request = Vraag
hand-over-place = Opvang
hand-over-days = Wanneer
hand-over-from = Vanaf
hand-over-answer-by = Antwoord gevraagd voor
hand-over-note = Nota voor de collega
hand-over-note-hint = Niets over het gezin. Hoogstens 200 tekens.
hand-over-ask = Vraag het
hand-overs-title = Plaatsen van en voor buren
hand-overs-empty = Er is nog niets gevraagd aan of door een ander loket.
hand-overs-link = Plaatsen van en voor buren
hand-over-with = Loket
hand-over-way = { $way ->
    [to-us] { $desk } vraagt het ons
   *[from-us] Wij vragen het aan { $desk }
}
hand-over-state = { $answer ->
    [yes] Ja, het gezin neemt de plaats
    [no] Nee, het gezin neemt de plaats niet
    [withdrawn] Ingetrokken
    [no-consent] Het gezin wil niet meer getoond worden
   *[waits] Wacht op antwoord
}
hand-over-stand = Stand
hand-over-answered = { $state }, op { $at }
hand-over-family = Gezin
hand-over-explain = Vraag aan het gezin of het de plaats wil. Zegt het ja, dan staat het kind hier als geplaatst.
hand-over-tell = Bel na een ja de opvang: zo weet ze wie er komt.
hand-over-answer = Wat zegt het gezin?
hand-over-yes = Ja, het neemt de plaats
hand-over-no = Nee
hand-over-save = Antwoord bewaren
hand-over-take-back = Trek de vraag in
hand-over-location-phone = Telefoon van de opvang
