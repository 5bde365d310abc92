# Acties die het loket voor zichzelf plant.
task-words = { $kind ->
    [call-proposal] Bel het gezin over voorstel { $detail }
    [call-silent] Bel het gezin: geen antwoord op voorstel { $detail }
    [talk] Het gezin wil praten over voorstel { $detail }
    [call-message] Bel het gezin: een bericht kwam niet aan
    [call-location] Bel { $detail } over deze opvangvraag: er is geen e-mailadres
    [call-location-mail] Bel { $detail }: een e-mail kwam niet aan
    [call-placed] Bel { $detail }: een gezin zei ja op het voorstel
    [call-placed-undone] Bel { $detail }: de ja op het voorstel gaat niet door
    [sketch-refused] { $detail } zei neen: zoek een andere plaats
    [call-appointment] Bel het gezin over de afspraak van { $detail }
    [call-changed] Bel het gezin: de afspraak is nu op { $detail }
    [call-cancelled] Bel het gezin: de afspraak van { $detail } gaat niet door
    [send-whatsapp] Stuur het bericht via WhatsApp
    [call-still-looking] Bel het gezin: zoekt het nog? (vraag { $detail })
    [print-code] Het gezin wil zijn vraag zien, maar heeft geen telefoon of e-mail: druk een code af
    [erase] Het gezin wil dat zijn gegevens gewist worden: beslis over { $detail }
    [neighbour-asks] { $detail } heeft een plaats: vraag aan het gezin of het die wil
   *[send-letter] Druk de brief af en stuur hem op
}

# De lijst van berichten.
messages-title = Berichten
messages-count = { $count ->
    [one] 1 bericht
   *[other] { $count } berichten
}
messages-empty = Geen berichten gevonden.
messages-kept = Dit is een demonstratie: e-mails en sms'en vertrekken niet. Ze worden hier bewaard en niemand kreeg ze.
messages-no-mail-server = E-mail wordt niet verstuurd: er is geen mailserver ingesteld. Een ander kanaal of een actie om te bellen neemt het over. De beheerder van de server kan dit instellen.
messages-no-sms-provider = Sms wordt niet verstuurd: er is geen sms-dienst ingesteld. Een ander kanaal of een actie om te bellen neemt het over. De beheerder van de server kan dit instellen.
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
    [appointment-planned] Nieuwe afspraak
    [appointment-changed] Afspraak veranderd
    [appointment-cancelled] Afspraak afgezegd
    [candidacy] Vraag bij een opvang
    [candidacy-reminder] Herinnering aan een opvang
    [placement] Een gezin zei ja, aan een opvang
    [placement-undone] Toch geen ja, aan een opvang
    [invitation] Uitnodiging voor een account
    [go-on] Ga verder met een vraag
    [received] Vraag ontvangen
    [sign-in-code] Code voor “Mijn vraag”
    [still-looking] Zoekt u nog?
    [trial] Proef van een tekst
   *[other] Bericht
}
message-state = { $state ->
    [waiting] Wacht op verzending
    [by-hand] Zelf te versturen
    [sent] Verstuurd
    [retrying] Nog niet gelukt
    [delivered] Aangekomen
    [failed] Niet aangekomen
    [cancelled] Niet meer nodig
    [kept] Bewaard, niet verzonden (demonstratie)
    [no-mail-server] Niet verstuurd: geen mailserver ingesteld
    [no-sms-provider] Niet verstuurd: geen sms-dienst ingesteld
   *[other] Onbekend
}
message-sent-or-kept = Bewaard (demonstratie), of zelf verstuurd
message-channel = { $channel ->
    [call] telefoon
    [sms] sms
    [whatsapp] WhatsApp
    [email] e-mail
    [letter] brief
   *[other] onbekend
}
message-problem = Wat er misging: { $problem }
message-calendar-file = Agendabestand
message-calendar-stem = afspraak
message-known-retrying = Het lukte nog niet. Kinderloket probeert opnieuw, de eerste keer op { $at }. Na drie dagen volgt een ander kanaal of een telefoon.
message-known = { $state ->
    [sent-sms] De sms-dienst nam het bericht over. Of het aankwam, is nog niet bekend.
    [sent-email] De mailserver nam het bericht over. Of het aankwam of gelezen is, weten we niet.
    [sent-by-hand] Een collega stuurde dit. Of het aankwam, weten we niet.
    [delivered] De telefoon kreeg het bericht. Of iemand het las, weten we niet.
    [failed] We proberen dit niet meer. Een ander kanaal of een actie om te bellen nam het over.
    [cancelled] Dit was niet meer nodig en is niet verstuurd.
    [kept] Dit is een demonstratie: het bericht bleef hier en niemand kreeg het.
    [no-mail-server] Er is geen mailserver ingesteld. Een ander kanaal of een actie om te bellen nam het over.
    [no-sms-provider] Er is geen sms-dienst ingesteld. Een ander kanaal of een actie om te bellen nam het over.
   *[other] { "" }
}
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

# Aan opvanglocaties en aan mensen die een account krijgen.
message-candidacy-code = Vraag { $code }
message-candidacy-subject = { $count ->
    [one] Een opvangvraag van { $desk }
   *[other] { $count } opvangvragen van { $desk }
}
message-candidacy-intro = { $count ->
    [one] Er is een opvangvraag voor { $location }.
   *[other] Er zijn { $count } opvangvragen voor { $location }.
}
message-candidacy-text =
    Dag,

    { $intro }

    { $questions }

    Antwoord voor { $by }. U zegt ja, neen, of ja met andere dagen:
    { $link }

    U beslist zelf wie u opneemt. Vragen? Bel ons op { $phone }.

    { $desk }
message-candidacy-reminder-subject = { $count ->
    [one] Herinnering: een opvangvraag van { $desk }
   *[other] Herinnering: { $count } opvangvragen van { $desk }
}
message-candidacy-reminder-intro = { $count ->
    [one] Een opvangvraag wacht nog op het antwoord van { $location }.
   *[other] { $count } opvangvragen wachten nog op het antwoord van { $location }.
}
message-candidacy-reminder-text =
    Dag,

    { $intro }

    { $questions }

    Antwoord voor { $by }. U zegt ja, neen, of ja met andere dagen:
    { $link }

    U beslist zelf wie u opneemt. Vragen? Bel ons op { $phone }.

    { $desk }
message-placement-subject = Een gezin zei ja op een plaats bij { $location }
message-placement-text =
    Dag,

    Een gezin zei ja op een plaats bij { $location }.

    { $what }

    Hier ziet u wie het gezin is en hoe u het bereikt:
    { $link }

    Spreek met het gezin een eerste bezoek af. Vragen? Bel ons op { $phone }.

    { $desk }
message-placement-undone-subject = Gaat niet door: een plaats bij { $location }
message-placement-undone-text =
    Dag,

    Wij schreven u dat een gezin ja zei op een plaats bij { $location }. Dat gaat niet door, of toch niet zo.

    Voorstel { $code }

    Spreek nog niets af met het gezin. Vragen? Bel ons op { $phone }.

    { $desk }
message-invitation-subject = Uw account bij { $desk }
message-invitation-text =
    Dag { $name },

    { $by } nodigt u uit bij { $desk }. Kies uw wachtwoord op deze pagina:
    { $link }

    De link werkt één keer, tot { $until }. Geef hem aan niemand door.
    Kent u { $desk } niet? Dan hoeft u niets te doen.

    { $desk }
