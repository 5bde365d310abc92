# Acties die het loket voor zichzelf plant.
task-call-about-proposal = Bel het gezin over voorstel { $code }
task-call-silent-proposal = Bel het gezin: geen antwoord op voorstel { $code }
task-talk-about-proposal = Het gezin wil praten over voorstel { $code }
task-call-with-message = Bel het gezin: een bericht kwam niet aan
task-call-location = Bel { $location }: er is geen e-mailadres, of een e-mail kwam niet aan
task-send-by-hand = { $channel ->
    [whatsapp] Stuur het bericht via WhatsApp
   *[letter] Druk de brief af en stuur hem op
}

# De lijst van berichten.
messages-title = Berichten
messages-count = { $count ->
    [one] 1 bericht
   *[other] { $count } berichten
}
messages-empty = Geen berichten gevonden.
message-title = Bericht
message-column-what = Bericht
message-column-to = Aan
message-column-channel = Hoe
message-column-state = Staat
message-column-when = Wanneer
message-for = { $template ->
    [proposal] Voorstel
    [reminder] Herinnering
    [confirmation] Bevestiging
    [withdrawal] Voorstel ingetrokken
    [before-call] Aankondiging van een telefoon
    [appointment] Herinnering aan een afspraak
    [candidacy] Vraag bij een opvang
   *[other] Bericht
}
message-state = { $state ->
    [waiting] Wacht op verzending
    [by-hand] Zelf te versturen
    [sent] Verstuurd
    [failed] Niet aangekomen
    [cancelled] Niet meer nodig
   *[other] Onbekend
}
message-channel = { $channel ->
    [call] telefoon
    [sms] sms
    [whatsapp] WhatsApp
    [email] e-mail
    [letter] brief
   *[other] onbekend
}
message-problem = Wat er misging: { $problem }
message-again = Opnieuw versturen
message-open-whatsapp = WhatsApp openen
message-letter-open = Brief tonen
message-by-hand-done = Ik heb dit verstuurd
message-text-title = Tekst
message-print = Afdrukken
message-attempts = { $count ->
    [one] 1 poging
   *[other] { $count } pogingen
}
