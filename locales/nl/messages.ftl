# Wat het loket aan gezinnen en opvang schrijft. Gezinnen lezen korte zinnen.
message-what =
    Waar: { $location }
    Adres: { $address }
    Wanneer: { $days }
    Vanaf: { $start }
message-proposal-subject = Nieuws over uw vraag aan { $desk }
message-proposal-text =
    Dag { $name },

    Wij vonden opvang.

    { $what }

    Wilt u deze plaats? Antwoord voor { $by }:
    { $link }

    U kiest zelf. U mag ook nee zeggen.
    Vragen? Bel ons op { $phone }.

    { $desk }
message-proposal-short = Nieuws van { $desk }. Lees en antwoord voor { $by }: { $link }
message-reminder-subject = Herinnering: nieuws over uw vraag aan { $desk }
message-reminder-text =
    Dag { $name },

    Wij schreven u over een plaats in de opvang. Wij kregen nog geen antwoord.

    { $what }

    Wilt u deze plaats? Antwoord voor { $by }:
    { $link }

    U kiest zelf. U mag ook nee zeggen.
    Vragen? Bel ons op { $phone }.

    { $desk }
message-reminder-short = { $desk } wacht op uw antwoord, voor { $by }: { $link }
message-confirmation-subject = Wij noteerden uw antwoord
message-confirmation-text =
    Dag { $name },

    U zei ja op deze plaats:

    { $what }

    De opvang maakt met u een afspraak over de start.
    Klopt er iets niet? Bel ons op { $phone }.

    { $desk }
message-confirmation-short = { $desk } noteerde uw antwoord. Klopt er iets niet? Bel { $phone }.
message-withdrawal-subject = De plaats is niet meer vrij
message-withdrawal-text =
    Dag { $name },

    Wij schreven u over een plaats bij { $location }. Deze plaats is niet meer vrij.
    Wij zoeken verder voor u. U moet niets doen.

    Vragen? Bel ons op { $phone }.

    { $desk }
message-withdrawal-short = Nieuws van { $desk }: de plaats waarover wij schreven is niet meer vrij. Wij zoeken verder. Vragen? Bel { $phone }.
message-before-call-short = { $desk } belt u binnenkort op van het nummer { $phone }.
message-appointment-subject = Uw afspraak op { $date } om { $time }
message-appointment-text =
    Dag { $name },

    U hebt een afspraak.

    Wanneer: { $date } om { $time }
    Waar: { $place }

    Kunt u niet komen? Bel ons op { $phone }.

    { $desk }
message-appointment-short = Afspraak { $desk }: { $date } om { $time }, { $place }. Kunt u niet? Bel { $phone }.

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
