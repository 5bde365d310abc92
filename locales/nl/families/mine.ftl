# Wat het gezin krijgt om aan te melden, en de vraag of het nog zoekt.
message-code-subject = Uw code voor { $desk }
message-code-text =
    Dag { $name },

    Uw code is { $code }. Typ ze op de pagina waar u begon.
    De code werkt 10 minuten en maar 1 keer.

    Of open deze link in dezelfde browser, en klik daar op de knop:
    { $link }

    Vroeg u geen code? Dan moet u niets doen. Geef de code aan niemand.
    Vragen? Bel ons op { $phone }.

    { $desk }
message-code-short = { $code } is uw code voor { $desk }. Ze werkt 10 minuten. Geef ze aan niemand.
message-still-subject = Zoekt u nog opvang?
message-still-text =
    Dag { $name },

    U vroeg ons om opvang te zoeken. Zoekt u nog?

    Zeg het ons op { $address }. Uw code daar is { $reference }.
    U kunt ook bellen: { $phone }.

    Antwoordt u niet? Dan blijft uw vraag staan, en dan bellen wij u.

    { $desk }
message-still-short = { $desk }: zoekt u nog? Antwoord op { $address } met code { $reference }.

# Mijn vraag: aanmelden.
my-title = Mijn vraag
my-sign-in-title = Mijn vraag volgen
my-sign-in-intro = Typ de code van uw vraag. Daarna krijgt u een code om binnen te gaan.
my-reference = De code van uw vraag
my-reference-hint = De code staat in onze berichten. Bijvoorbeeld K7M-4QXD
my-code-way = Hoe wilt u de code krijgen?
my-code-by-sms = Met een sms
my-code-by-email = Met een e-mail
my-code-send = Stuur de code
my-no-code-title = Geen code, telefoon of e-mail?
my-no-code = Bel ons of kom langs. U krijgt dan een code op papier.
my-code-title = Typ uw code
my-code-intro = Kennen wij deze vraag? Dan stuurden wij een code naar u. De code werkt 10 minuten.
my-code = Code
my-code-hint = 6 cijfers, of de code op uw papier
my-code-again = Geen code gekregen? Vraag een nieuwe
my-enter = Ga binnen
my-link-here = Klik op de knop om uw vraag te zien.
my-link-elsewhere = U opende de link ergens anders. Typ de code uit de mail op het toestel waar u begon.

# Waar de vraag staat.
my-hello = Dag { $name }
my-none = Wij zoeken nu geen opvang voor u.
my-question-for = Opvang voor { $child }
my-question-unnamed = Opvang voor kind { $number }
my-question-only = Opvang voor uw kind
my-state = { $state ->
    [open] Wij zoeken opvang
    [partly] Een deel is gevonden. Wij zoeken verder
    [placed] Er is opvang gevonden
    [closed] Deze vraag is gestopt
   *[other] Deze vraag is nog niet klaar
}
my-next-title = Wat nu?
my-next-answer = Een plaats bij { $place }. Antwoord voor { $by }
my-next-location = { $place } antwoordt normaal voor { $by }.
my-next-begins = De opvang bij { $place } start op { $on }.
my-next-desk = Wij zoeken een plaats. Wij kijken opnieuw naar uw vraag voor { $by }.
my-next-stopped = Wij zoeken niet meer. U kunt altijd weer vragen.
my-next-found = Alles is geregeld.
my-asks-title = Wat u vraagt
my-wish = { $days }, vanaf { $start }
my-days-count = { $days ->
    [0] Dagen nog niet gekend
    [one] 1 dag per week
   *[other] { $days } dagen per week
}
my-asked-first = U vroeg eerst:
my-story-title = Wat er al gebeurde
my-some-place = een andere opvang
my-story-registered = U vroeg opvang.
my-story-wish = De vraag is veranderd.
my-story-asked = Wij vroegen een plaats bij { $place }.
my-story-answered = { $answer ->
    [yes] { $place } zei: ja, er is plaats.
    [deviating] { $place } zei: er is plaats, maar anders dan u vroeg.
   *[no] { $place } zei: nu is er geen plaats.
}
my-story-proposed = Wij stelden u een plaats voor bij { $place }.
my-story-settled = { $state ->
    [accepted] U zei ja op de plaats bij { $place }.
    [refused] U zei nee op de plaats bij { $place }.
    [expired] Het voorstel van { $place } is voorbij.
   *[withdrawn] De plaats bij { $place } was niet meer vrij.
}
my-story-found = Er is opvang bij { $place }, vanaf { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] De vraag stopte: er is opvang gevonden.
   *[other] De vraag stopte.
}
my-story-goes-on = De vraag ging weer verder.
my-story-still = U zei dat u nog zoekt.
my-talks-title = Uw afspraken
my-call-title = Vragen? Bel ons
my-messages-title = Wat wij u schreven
my-channel = { $channel ->
    [sms] sms
    [email] e-mail
    [letter] brief
    [whatsapp] WhatsApp
   *[call] telefoon
}
my-file-title = Uw dossier
my-sign-out = Ga weg van deze pagina

# Nog zoeken, veranderen, stoppen.
my-still-question = Zoekt u nog opvang?
my-still-silence = Zegt u niets? Dan blijft uw vraag staan, en dan bellen wij u.
my-still-yes = Ja, ik zoek nog
my-still-no = Nee, ik zoek niet meer
my-wish-title = Verander uw vraag
my-wish-intro = Wat u eerst vroeg, blijft ook staan.
my-wish-start = Vanaf welke dag wilt u opvang?
my-wish-week = Welke dagen?
my-wish-days = Of hoeveel dagen per week?
my-wish-days-hint = Kent u de dagen nog niet? Schrijf dan hier hoeveel.
my-wish-later = Later starten is ook goed
my-wish-other-days = Andere dagen zijn ook goed
my-wish-fewer = Minder dagen is ook goed
my-wish-preference = Waar zoekt u graag?
my-wish-reason = Waarom verandert u uw vraag?
my-wish-reason-hint = U moet dit niet zeggen.
my-wish-undo = Zet terug zoals het was
my-save = Bewaar
my-stop-title = Stop met zoeken
my-stop-intro = U kiest zelf. Later weer vragen kan altijd.
my-stop-why = Waarom stopt u?
my-stop-found = Ik heb opvang gevonden
my-stop-no-longer = Ik zoek niet meer
my-stop-reason = Wilt u zeggen waarom?
my-stop-consequences = Wat betekent het voor u dat er geen opvang is?
my-stop-optional = Dit moet u niet zeggen. Het helpt ons om meer opvang te vragen.
my-stop-button = Stop met zoeken
my-reason-none = Dat zeg ik niet
my-reason = { $word ->
    [cares-themselves] We zorgen zelf voor ons kind
    [too-expensive] Opvang is te duur
    [hours-unsuitable] De uren passen niet
    [no-trust] We hebben er geen vertrouwen in
    [moved] We verhuizen
    [other] Een andere reden
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] Minder werken
    [leave] Verlof nemen
    [refuse-job] Een job weigeren
    [stop-training] Een les of opleiding niet volgen
    [none] Niets van dit alles
   *[unknown] -
}
my-go-on = Zoek toch verder

# Wie keek, waar u binnen bent.
my-seen-title = Wie keek naar uw dossier?
my-seen-intro = Wij schrijven elke keer op wie kijkt.
my-seen-none = Nog niemand keek.
my-who = { $who ->
    [desk-worker] Iemand van het loket
    [desk-manager] Wie het loket leidt
    [organiser] Een opvang: { $name }
    [location] Een opvang: { $name }
    [neighbour] Een ander loket: { $name }
    [family] Uzelf
    [trusted] Iemand die van u mag kijken
    [link] Iemand met een link van ons
    [program] Het programma van het loket
   *[unknown] Iemand anders
}
my-looked = keek
my-changed = keek en schreef iets
my-sessions-title = Waar u binnen bent
my-sessions-intro = Kent u een toestel niet? Sluit het dan af.
my-session-since = Sinds { $since }, laatst gebruikt { $used }
my-session-here = Dit toestel
my-session-end = Sluit dit toestel af

# De andere ouder, en wie mag meekijken.
my-people-title = Wie mag meekijken?
my-parent-title = De andere ouder
my-parent-intro = De andere ouder ziet hetzelfde als u.
my-parent-none = Er staat nog geen andere ouder in uw dossier.
my-parent-add = Zet de andere ouder erbij
my-parent-change = Verander dit
my-parent-remove = Haal de andere ouder weg
my-parent-gets = Wie krijgt onze berichten?
my-parent-reference = Code van de andere ouder om binnen te gaan:
my-parent-given = Voornaam
my-parent-family = Naam
my-parent-phone = Telefoon
my-parent-email = E-mail
my-parent-contacted = Wie krijgt onze berichten?
my-contacted = { $who ->
    [first] Wie de vraag stelde
    [second] De andere ouder
   *[both] Allebei
}
my-grants-title = Iemand die u vertrouwt
my-grants-intro = U kiest wie meekijkt, wat die ziet, en tot wanneer.
my-grant-title = Laat iemand meekijken
my-grant-intro = Deze persoon krijgt een link. U kunt dit altijd stoppen.
my-grant-name = Wie?
my-grant-parts = Wat mag deze persoon zien?
my-grant-until = Tot en met welke dag?
my-part = { $part ->
    [progress] Hoe het staat met uw vraag
    [proposals] De plaatsen die wij voorstellen
   *[appointments] Uw afspraken
}
my-grant-sees = Ziet:
my-grant-to = Tot en met { $until }
my-grant-used = Keek laatst op { $at }
my-grant-link = Geef deze link:
my-grant-stop = Stop het meekijken
my-trusted-title = U mag meekijken
my-trusted-hello = Dag { $name }
my-trusted-intro = { $family } laat u meekijken, tot en met { $until }.
my-trusted-parts = U ziet:

# Uw gegevens.
my-data-title = Uw gegevens meenemen of wissen
my-take-title = Meenemen
my-take-intro = Hier staat alles over uw gezin. Notities van het loket vraagt u aan ons.
my-take-print = Bekijk of print
my-take-file = Bewaar als bestand
my-data-print-title = Uw gegevens
my-data-print-intro = Dit weten wij over uw gezin.
my-erase-title = Wissen
my-erase-now = Wij stoppen met zoeken en wissen uw gegevens meteen. Dat is voor altijd.
my-erase-ask = Wij moeten eerst zelf kijken. Wij bellen of schrijven u. Dit is waarom:
my-holds = { $why ->
    [proposal] Er wacht nog een voorstel op uw antwoord.
   *[care] Wij vonden opvang voor u. De wet vraagt dan om gegevens te bewaren.
}
my-erase-confirm = Ja, wis mijn gegevens
my-erase-button = Wis mijn gegevens
my-erased-title = Uw gegevens zijn gewist
my-erased = Wij wisten uw gegevens op { $on }.
my-erased-return = Wij tellen nog wel dat er een vraag was, zonder naam.
my-erase-asked-title = Wij kijken dit na
my-erase-asked = Wij weten nu dat u dit vraagt. U hoort van ons.
my-erase-proof = Uw bewijs heeft nummer

# Wat net gebeurde.
my-done = { $done ->
    [signed-out] U bent weg van de pagina.
    [session-ended] Dat toestel is afgesloten.
    [wish-changed] Uw vraag is veranderd.
    [undone] Het staat weer zoals het was.
    [stopped] Wij zoeken niet meer. Klopt dit niet? Zoek dan toch verder.
    [goes-on] Wij zoeken weer verder.
    [still-looking] Dank u. Wij zoeken verder.
    [saved] Dit is bewaard.
    [removed] Dit is weg.
   *[other] Klaar.
}

# Bij een voorstel.
offer-price = Prijs
offer-price-income = U betaalt volgens uw inkomen.
offer-price-free = De opvang kiest zelf de prijs. Vraag de prijs aan de opvang.
offer-price-help = Is dit moeilijk? Bel ons. Wij zoeken samen hulp.
offer-route = Weg
offer-route-how = Zoek dit adres op een kaart, of vraag de weg aan ons.
offer-route-open = Open de kaart op uw toestel
offer-undo = Ik wil toch nog kiezen
offer-undo-until = Vergist? De plaats is nog vrij. U kunt nog kiezen tot { $until }.
offer-others = Er is nog een plaats voor uw gezin
offer-paper = Antwoord met uw telefoon: richt de camera op deze code.
offer-qr = Code om te antwoorden
my-paper-go = Ga met uw telefoon of computer naar:
my-paper-once = De code werkt maar 1 keer. Geef ze aan niemand.
