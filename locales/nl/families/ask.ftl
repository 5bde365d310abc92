# Opvang vragen zonder account.
ask-start-title = Opvang vragen
ask-start-intro = Vertel ons wat u zoekt. Dat duurt ongeveer 5 minuten. U hebt geen account nodig.

# legal
ask-start-free = Het is gratis. Opvang is een vrije keuze.
ask-start-everyone = Elk gezin mag vragen: met werk, zonder werk, in opleiding of thuis.
ask-start-skip = Weet u iets nog niet? Dat is geen probleem.
ask-go-on = Ga verder
ask-go-on-with = Ga verder, met { $place } erbij
ask-start-how = Hoe wilt u vragen?
ask-door-alone = Ik vraag het zelf
ask-door-helper = Iemand helpt mij
ask-door-paper = Op papier
ask-door-code = Ik heb een code
ask-what-happens = Wat gebeurt er met mijn vraag?
ask-what-happens-text = Wij lezen uw vraag en nemen contact op. Samen zoeken we opvang. U kiest zelf of u een plaats wilt.
ask-who-sees = Wie ziet wat ik schrijf?

# legal
ask-who-sees-text = Alleen het loket. De opvang ziet enkel wat nodig is om een plaats te zoeken.
ask-step = Vraag { $number } van { $total }
ask-next = Verder
ask-not-known = Ik weet het nog niet
ask-not-needed = Mag u leeg laten.
ask-all-optional = U mag alles op deze pagina leeg laten.
ask-part-helper = Wie helpt
ask-part-child = Voor wie
ask-part-start = Vanaf wanneer
ask-part-days = Welke dagen
ask-part-wishes = Welke opvang
ask-part-you = Wie bent u
ask-part-contact = Hoe bereiken we u
ask-part-situation = Wilt u nog iets vertellen?
ask-question-helper = Wie helpt het gezin?
ask-question-child = Voor welk kind zoekt u opvang?
ask-question-next-child = Voor welk kind zoekt u nog opvang?
ask-question-start = Vanaf wanneer hebt u opvang nodig?
ask-question-days = Op welke dagen hebt u opvang nodig?
ask-question-wishes = Welke opvang past bij u?
ask-question-you = Wie bent u?
ask-question-contact = Hoe bereiken wij u het best?
ask-question-situation = Wilt u nog iets vertellen?
ask-helper-intro = Vul dit in als u een gezin helpt. Het gezin beslist zelf wat u invult.
ask-helper-name = Uw naam
ask-helper-organisation = Waar werkt u?
ask-helper-organisation-hint = Bent u een vriend of buur? Laat dit dan leeg.
ask-helper-phone = Uw telefoon

# legal
ask-helper-permission = De ouder vindt het goed dat ik help
ask-helper-contact = De ouder wil dat het loket ook mij mag bellen
ask-child-kind = Is het kind al geboren?
ask-child-born = Ja, geboren
ask-child-due = Nee, nog niet
ask-child-date = Datum van de geboorte
ask-child-date-hint = Schrijf bijvoorbeeld 27/3/2026. Zwanger? Schrijf de dag die de dokter gaf.
ask-child-given = Voornaam van het kind
ask-one-more-child = Nog een kind
ask-remove-child = Dit kind weglaten
ask-start-soon = Zo snel mogelijk
ask-start-from = Vanaf een dag
ask-start-date = Vanaf welke dag?
ask-start-date-hint = Enkel als u de dag kent. Schrijf bijvoorbeeld 1/9/2027.
ask-days-fixed = Elke week dezelfde dagen
ask-days-changing = Mijn dagen wisselen
ask-which-days = Welke dagen?
ask-which-part = Hoe lang op die dagen?
ask-which-extra = Ook buiten de gewone uren?
ask-extra-early = Vroeg, voor 7 uur
ask-extra-evening = In de avond
ask-extra-night = In de nacht
ask-how-many-days = Hoeveel dagen per week ongeveer?
ask-how-many-days-hint = Schrijf een getal van 1 tot 7. Weet u het niet? Laat dit leeg.
ask-which-care = Wat hebt u het liefst?
ask-care-group = In een groep
ask-care-family = Bij een onthaalouder thuis
ask-care-any = Allebei is goed
ask-care-difference = Wat is het verschil?
ask-care-difference-text = In een groep zorgen meer mensen voor de kinderen. Een onthaalouder zorgt thuis voor een klein groepje.
ask-price-title = Wat kost opvang?

# legal
ask-price-text = Bij veel opvang hangt de prijs af van uw inkomen. Verdient u weinig? Dan betaalt u weinig.

# legal
ask-price-help = Is het nog te duur? Het OCMW kan helpen. Wij leggen het graag uit.
ask-which-tariff = Welke prijs past bij u?
ask-tariff-income = Prijs volgens mijn inkomen
ask-tariff-any = Maakt niet uit
ask-flexible = Wat is ook goed?
ask-flexible-later = Later beginnen
ask-flexible-days = Andere dagen
ask-flexible-fewer = Minder dagen
ask-together = Moeten uw kinderen naar dezelfde opvang?
ask-together-word = { $word ->
    [no] Dat moet niet
    [preferably] Het liefst wel
   *[only] Alleen samen
}
ask-neighbours-said = Andere loketten mogen mijn vraag zien
ask-preference = Wilt u nog iets vragen?
ask-preference-hint = Bijvoorbeeld: dicht bij mijn werk.
ask-given-name = Uw voornaam
ask-family-name = Uw familienaam
ask-postcode = Uw postcode
ask-postcode-hint = Vier cijfers, bijvoorbeeld 2800.
ask-municipality = In welke gemeente woont u?
ask-street = Uw straat en nummer
ask-street-hint = Mag u leeg laten. Zo vinden we opvang dicht bij u.
ask-no-address = Ik heb nu geen vast adres
ask-phone = Uw telefoon
ask-phone-hint = Bijvoorbeeld 0470 12 34 56
ask-email = Uw e-mail
ask-no-phone = Ik heb geen eigen telefoon
ask-no-phone-text = Schrijf wie wij mogen bellen. U kunt ook zelf naar het loket komen.
ask-other-name = Naam van die persoon
ask-other-phone = Telefoon van die persoon
ask-language = Welke taal spreekt u het best?
ask-language-other = Een andere taal
ask-help = Wat helpt u?
ask-help-reading = Lezen is moeilijk: bel mij
ask-help-interpreter = Ik wil een tolk
ask-channel-call = Bel mij
ask-channel-sms = Stuur een sms
ask-channel-whatsapp = Stuur een WhatsApp
ask-channel-email = Stuur een mail
ask-channel-letter = Stuur een brief
ask-channel-trusted = Via iemand anders
ask-channel-visit = Ik kom zelf langs
ask-situation-why = Dit helpt ons om sneller een goede plaats te zoeken. U moet dit niet zeggen.

# legal
ask-situation-who = Alleen het loket leest dit. Wij vertellen het niet verder zonder u.
ask-purposes = Waarvoor hebt u opvang nodig?
ask-urgent = Het is dringend
ask-urgent-reason = Waarom is het dringend?
ask-care-need = Mijn kind heeft extra zorg nodig
ask-care-need-reason = Welke zorg helpt uw kind?
ask-care-need-hint = Een paar woorden zijn genoeg.
ask-overview-title = Uw vraag tot nu
ask-overview-intro = Kies wat u wilt invullen. Alles wordt bewaard.
ask-overview-complete = Alles is klaar. Kijk het na en stuur uw vraag.
ask-overview-check = Kijk na en verstuur
ask-overview-link = Overzicht
ask-progress-todo = Nog te doen
ask-progress-done = Klaar
ask-progress-optional = Mag, moet niet

# legal
ask-kept-until = Wij bewaren dit tot { $date }. Daarna wissen wij alles.
ask-later-link = Later verdergaan
ask-stop = Stop en wis alles
ask-stop-title = Wilt u stoppen?
ask-stop-text = Dan wissen wij al uw antwoorden. Ze komen niet terug.
ask-check-title = Klopt alles?
ask-check-intro = Lees uw antwoorden na. U kunt alles nog aanpassen.
ask-change = Verander
ask-nothing-said = Niets ingevuld
ask-more-to-say = Is het dringend? Heeft uw kind extra zorg nodig? U mag dat zeggen. Het moet niet.
ask-more-link = Vertel iets meer

# legal
ask-check-promise = U zit nergens aan vast. U kunt uw vraag altijd stoppen.
ask-send = Verstuur mijn vraag
ask-trap = Laat dit leeg
ask-done-title = Uw vraag is verstuurd
ask-reference = Uw code is
ask-reference-keep = Schrijf deze code op. Zo vinden wij uw vraag snel terug.
ask-next-title = Wat gebeurt er nu?
ask-next-read = Wij kregen uw vraag op { $date }.

# legal
ask-next-contact = Wij nemen contact op voor { $date }.
ask-next-number = Belt er iemand? Dan ziet u dit nummer:

# legal
ask-next-search = Wij vragen het aan de opvang. Die antwoordt binnen { $days } dagen.
ask-next-choose = Is er plaats? Dan vertellen wij het u. U kiest zelf.
ask-next-changes = Verandert er iets? Vond u zelf opvang? Bel ons:
ask-print = Druk deze pagina af
ask-later-title = Later verdergaan

# legal
ask-later-intro = Uw antwoorden zijn bewaard tot { $date }. Kies hoe u ze terugvindt.
ask-later-sent = De link is onderweg.
ask-later-by-message = Met een link
ask-later-contact = Uw gsm of e-mail
ask-later-contact-hint = Wij sturen een link om verder te gaan.
ask-later-send = Stuur de link
ask-later-on-paper = Met een code
ask-later-paper-text = Schrijf deze code op of druk de pagina af. Geef hem aan niemand.
ask-later-where = Ga later naar dit adres en typ de code:
ask-later-fresh = Maak een nieuwe code. De oude werkt dan niet meer.
ask-code-title = Ga verder met een code
ask-code-intro = Hebt u een code van ons? Typ hem hier.
ask-code-label = Uw code
ask-code-hint = Zeven letters en cijfers, bijvoorbeeld K7M-4QXD
ask-link-title = Verdergaan met uw vraag
ask-link-intro = Druk op de knop om verder te gaan op dit toestel.
ask-later-subject = Ga verder met uw vraag
ask-later-sms = { $desk }: ga verder met uw vraag: { $link }
ask-paper-title = Opvang vragen op papier
ask-paper-intro = Druk deze pagina af en vul ze in. Breng ze naar het loket, of bel ons.
ask-paper-heading = Ik zoek opvang voor mijn kind
ask-paper-name = Naam en voornaam
ask-paper-phone = Telefoon of e-mail
ask-paper-postcode = Straat en postcode
ask-paper-week = Zet een kruis bij elke dag
ask-paper-return = Klaar? Geef dit blad aan het loket. Wij bellen u. Opvang vragen is gratis en moet niet.
ask-received-subject = { $desk } kreeg uw vraag
ask-received-short = { $desk }: wij kregen uw vraag. Code { $code }. Wij nemen contact op voor { $date }, van nummer { $number }.
ask-purpose = { $purpose ->
    [work] werk
    [study] lessen of opleiding
    [job-search] werk zoeken
    [health] gezondheid
    [rest] tijd om te rusten
   *[crisis] het is nu moeilijk thuis
}
ask-channel = { $channel ->
    [call] Bel mij
    [sms] Stuur een sms
    [whatsapp] Stuur een WhatsApp
    [email] Stuur een mail
    [letter] Stuur een brief
    [trusted] Via iemand anders
   *[visit] Ik kom zelf langs
}
ask-extra = { $part ->
    [early] ook vroeg
    [evening] ook in de avond
   *[night] ook in de nacht
}
ask-day-part = { $part ->
    [morning] Enkel de voormiddag
    [afternoon] Enkel de namiddag
   *[whole] De hele dag
}
ask-said-care = { $care ->
    [group] In een groep
    [family] Bij een onthaalouder thuis
    [any] Groep of onthaalouder
   *[other] Geen voorkeur
}
ask-said-start = { $when ->
    [soon] Zo snel mogelijk
    [date] Vanaf { $date }
   *[unknown] Weet ik nog niet
}
ask-said-days = { $kind ->
    [changing] Mijn dagen wisselen. Dagen per week: { $count }
   *[unknown] Weet ik nog niet
}
ask-said-child = { $kind ->
    [born] geboren op { $date }
    [due] verwacht op { $date }
   *[unknown] datum nog niet bekend
}
ask-later-email =
    Dag,

    U begon een vraag bij { $desk }. Ga hier verder:
    { $link }

    De link werkt tot { $until }. Geef hem aan niemand.
    Vragen? Bel { $phone }.
ask-received-text =
    Dag,

    Wij kregen uw vraag. Uw code is { $code }.
    Volg uw vraag op { $address }.
    Wij nemen contact op voor { $date }. Wij bellen van het nummer { $number }.
    Daarna vragen wij het aan de opvang. Is er plaats, dan kiest u zelf.

    Vragen? Bel { $phone }.
    { $desk }
ask-stopped = Gestopt. Uw antwoorden zijn gewist.
