# Wie past op een vrije plaats.
candidates-title = Wie past bij deze plaats?
candidates-place = { $location }, vrij vanaf { $from }
candidates-count = { $count ->
    [0] Niemand past op dit moment.
    [one] 1 gezin past.
   *[other] { $count } gezinnen passen.
}
candidates-kept = { $count ->
    [0] Geen enkel met deze filter.
    [one] 1 met deze filter.
   *[other] { $count } met deze filter.
}
candidates-text = Naam of telefoon
candidates-all-days = Past op alle dagen
candidates-rules = Volgorde: eerst wie past, dan de wettelijke regels ({ $rules }), dan de regels van het loket, dan de datum van de vraag.
candidates-no-rules = Volgorde: eerst wie past, dan de regels van het loket, dan de datum van de vraag. Voor deze opvang geldt geen wettelijke voorrang.
candidates-not-open = Deze plaats kan nu niet voorgesteld worden. Ze is al voorgesteld, ingenomen of niet meer actueel.
candidates-by-lot = Tussen gelijken beslist hier het lot, niet de datum.
candidates-empty = Geen enkele open vraag past bij deze plaats. Kijk onderaan waarom niet, of pas de plaats aan.
candidates-empty-filter = Geen gezin dat past, gevonden met deze filter. Kijk onderaan wie niet past, en waarom.
candidates-show-all = Toon iedereen
candidates-not-first = Hier staan de eerste { $count }. Zoek op naam om een ander gezin te vinden.
candidates-name = Kind
candidates-wants = Zoekt
candidates-fit = Past
candidates-why = Waarom hier
candidates-offer = Voorstel
candidates-propose = Stel voor
candidates-for = aan { $name }
candidates-not-title = { $count ->
    [one] 1 vraag past niet, en waarom
   *[other] { $count } vragen passen niet, en waarom
}
candidates-days = { $count ->
    [one] 1 dag per week
   *[other] { $count } dagen per week
}
candidates-from = vanaf { $date }
candidates-back = Vrije plaatsen
candidate-fit = { $word ->
    [whole] Past helemaal
    [partly] { $count ->
        [one] Past deels: 1 dag te weinig
       *[other] Past deels: { $count } dagen te weinig
    }
    [later-start] Past, maar { $span } later dan gevraagd
   *[other] Onbekend
}
candidate-reason = { $word ->
    [vulnerable-t3] Voorrang bij deze opvang volgens de wet (plussubsidie)
    [priority-absolute] Absolute voorrang volgens de wet { $label }
    [priority] Voorrang volgens de wet { $label }
    [urgent] Dringend
    [sibling] Een broer of zus komt al naar deze opvang
    [preferred] Het gezin koos deze opvang als nummer { $count }
    [days-fit] Alle gevraagde dagen zijn vrij
    [fewer-days] { $count } van de { $of } gevraagde dagen zijn vrij
    [parts-of-days] { $count ->
        [one] Op 1 dag is maar een deel vrij
       *[other] Op { $count } dagen is maar een deel vrij
    }
    [other-days] { $count ->
        [one] 1 andere dag is vrij
       *[other] { $count } andere dagen zijn vrij
    }
    [start-fits] Kan starten wanneer het gezin wil
    [starts-later] Kan pas { $span } later starten dan gevraagd
    [starts-earlier] De plaats blijft eerst { $span } leeg
    [starts-before] Begint { $span } vroeger dan gevraagd
    [together] Samen met broer of zus, zoals het gezin wil
    [by-hand] Mensen zetten dit gezin hier vast
    [counts-for-share] Telt mee voor het wettelijke percentage
    [location-said-yes] De opvang zei ja op de vraag van dit gezin
    [start-passed] De gevraagde start is { $span } voorbij
    [ends-on] De plaats is vrij tot { $date }
    [until-school] Blijft maar tot { $date }: dan kan het kind naar school
    [age-fits] De leeftijd past
    [age-unknown] De leeftijd is niet bekend
    [care-differs] Andere soort opvang dan gevraagd
    [tariff-differs] Vrije prijs, terwijl het gezin inkomenstarief vraagt
    [worth-asking] Past niet bij wat het gezin zei, maar vragen kan
    [waiting-since] Wacht sinds { $date }
    [nothing-left] Alles is al gevonden
    [open-proposal] Denkt al na over een ander voorstel
    [refused-here] Deze opvang en dit gezin zeiden al nee
    [no-shared-days] Geen enkele gevraagde dag is vrij
    [ends-before] De plaats stopt op { $date }, voor de start
    [too-young] Te jong: { $count } maanden op de eerste dag
    [too-old] Te oud: { $count } maanden op de eerste dag
    [at-school] Kan naar school vanaf { $date }, voor of op de eerste dag
   *[other] Onbekend
}
candidate-move = { $word ->
    [vulnerable] Is dit een kwetsbaar gezin? Dan plaats { $position }
    [priority] Is er wettelijke voorrang? Dan plaats { $position }
    [urgent] Is het dringend? Dan plaats { $position }
    [sibling] Komt hier een broer of zus? Dan plaats { $position }
    [preferred] Koos het gezin deze opvang eerst? Dan plaats { $position }
    [fewer-days] Kan minder dagen ook? Dan plaats { $position }
    [other-days] Kunnen andere dagen ook? Dan plaats { $position }
   *[later-start] Kan later ook? Dan plaats { $position }
}
candidate-unknown = { $word ->
    [age] Vraag eerst de geboortedatum
    [days] Vraag eerst welke dagen
    [number-of-days] Vraag eerst hoeveel dagen
    [priority-facts] Vraag nog voor de voorrang: { $label }
    [priority] Kijk eerst na of er voorrang is
   *[other] Vraag na
}

# Een voorstel maken en opvolgen.
proposal-new-title = Voorstel maken
proposal-new-for = Voor { $child }, bij { $location }
proposal-back-to-answer = Antwoord van de opvang
proposal-against = Let op. { $why }.
proposal-known = Ik weet het, en doe het voorstel toch
problem-not-known = Vink dit aan als het toch klopt
proposal-told-language = Taal: { $language }
proposal-link-here = [eigen link van het gezin]
proposal-look = Toon het bericht met deze dagen
proposal-taken-before = U wilde deze plaats voorstellen voor { $child }.
proposal-taken-title = Deze plaats is net weg
proposal-taken-for = U deed een voorstel voor { $child }.
proposal-taken-chosen = U koos { $week }, vanaf { $start }.
proposal-taken-kept = Dat staat al ingevuld als u hieronder een andere plaats kiest.
proposal-taken-here = Nog vrij bij deze opvang
proposal-taken-elsewhere = Nog vrij bij andere opvang
proposal-taken-none = Er is nu geen andere vrije plaats op dagen die dit gezin zoekt. Vraag een opvang om plaats.
proposal-title = Voorstel { $code }
proposal-request = Naar de vraag
proposal-make = Doe het voorstel
proposal-told-label = Het gezin krijgt dit
proposal-told = { $channel ->
    [email] Per e-mail, met een link om te antwoorden
    [sms] Per sms, met een link om te antwoorden
    [whatsapp] Via WhatsApp: u verstuurt het bericht zelf
    [letter] Met een brief: u drukt hem af en verstuurt hem
   *[call] Aan de telefoon: er komt een actie om te bellen
}
proposal-state = { $state ->
    [sent] Wacht op antwoord
    [accepted] Aanvaard
    [refused] Geweigerd
    [expired] Vervallen
    [withdrawn] Ingetrokken
   *[other] Onbekend
}
proposal-location = Opvang
proposal-days = Wanneer
proposal-from = Vanaf
proposal-sent = Gemaakt op
proposal-to-bring = { $channel ->
    [letter] Brief nog mee te geven
    [whatsapp] WhatsApp nog te versturen
   *[call] Nog te bellen
}
proposal-told-call = Gebeld op { $day }
proposal-handed = Noteer dat u de brief meegaf
proposal-answer-by = Antwoord gevraagd voor
proposal-reminders = Herinneringen
proposal-position = Plaats in de volgorde
proposal-position-of = { $position } van { $of }
proposal-passing = { $number ->
    [one] 1 gezin dat ook past, gaat volgens de wet voor. Dit voorstel telt mee bij Voorrang in cijfers als afwijken.
   *[other] { $number } gezinnen die ook passen, gaan volgens de wet voor. Dit voorstel telt mee bij Voorrang in cijfers als afwijken.
}
proposal-passed = { $number ->
    [one] 1 gezin dat ook paste, ging volgens de wet voor.
   *[other] { $number } gezinnen die ook pasten, gingen volgens de wet voor.
}
proposal-why-title = Waarom dit gezin
proposal-of-round = Beslist in een ronde: alle vragen en plaatsen tegelijk. De volgorde van deze ene plaats gold daar niet.
proposal-of-round-order = Dat telde hier, het eerste eerst: { $criteria }. Tussen gelijken besliste de loting met sleutel { $draw }.
proposal-facts-title = Zo kwam de volgorde tot stand
proposal-facts-intro = Dit wist het loket toen. Wat later verandert, verandert hier niet.
proposal-fact = { $word ->
    [priority-group] Voorrangsgroep: { $answer }
    [vulnerable-family] Voorrang volgens de sociale functie: { $answer }
    [urgent] Dringend: { $answer }
   *[sibling] Broer of zus in deze opvang: { $answer }
}
proposal-rule-set = Wettelijke regels: { $rules }, versie { $version }
proposal-messages-title = Wat we schreven
proposal-no-messages = Er is nog niets geschreven. Bel het gezin.
proposal-answer-title = Antwoord van het gezin
proposal-answer = Wat zegt het gezin?
proposal-answer-choice = { $answer ->
    [yes] Ja
    [other] Ja, maar minder dagen of later
    [no] Nee
   *[talk] Wil eerst praten
}
problem-yes-to-less = U koos Ja, maar er staan minder dagen of een andere eerste dag. Kies ‘Ja, maar minder dagen of later’
problem-yes-with-reason = U koos Ja, maar er staat ook waarom niet. Kies ‘Nee’ of maak dat veld leeg
proposal-answer-save = Antwoord bewaren
proposal-answered = Antwoord: { $state }, op { $at }
proposal-answered-through = { $through ->
    [link] Het gezin antwoordde zelf
   *[desk] Genoteerd door het loket
}
proposal-agreed = Afgesproken: { $days }, vanaf { $start }
proposal-left-free = Wat overblijft van de plaats, staat weer vrij: { $week }
proposal-residual = Nog te zoeken: { $days } ({ $week })
proposal-residual-later = De start is later dan gevraagd. De vraag blijft open tot de eerste dag.
proposal-remind = Herinner nu
proposal-withdraw = Trek het voorstel in
proposal-call-title = Bel het gezin
proposal-call = Bel het gezin:
proposal-call-why = { $count ->
    [one] De enige herinnering is gestuurd. Nu helpt alleen een telefoon.
   *[other] Alle { $count } herinneringen zijn gestuurd. Nu helpt alleen een telefoon.
}
proposal-call-no-phone = Er is geen telefoonnummer bekend.
proposal-call-file = Kijk in het dossier
proposal-call-choose = Kies
proposal-call-outcome = Hoe liep het telefoontje?
proposal-call-note = Nota bij het telefoontje
proposal-call-save = Noteer het telefoontje
proposal-call-was = Gebeld op { $day }: { $outcome } ({ $who })
proposal-letter-window = Venster van de omslag:
proposal-letter-right = rechts
proposal-letter-left = links
proposal-expire = Laat vervallen
proposal-expire-hint = Kan na de laatste dag, als u het gezin belde.
proposal-undo = Antwoord ongedaan maken
proposal-undo-hint = Kan vandaag nog, als er niets verder geregeld is.
proposal-steps-title = Wat nu?

# De lijst van voorstellen.
proposals-title = Voorstellen
proposals-count = { $count ->
    [one] 1 voorstel
   *[other] { $count } voorstellen
}
proposals-empty = Geen voorstellen gevonden. Een voorstel begint bij een vrije plaats.
proposals-text = Gezin of kind
proposals-whom = Voor
proposals-state = Staat
proposals-when = { $days }, vanaf { $start }
proposals-by = voor { $date }
proposals-overdue-only = Alleen zonder antwoord op tijd
proposals-overdue = Te laat
proposals-reminders = { $count ->
    [0] nog niet herinnerd
    [one] 1 keer herinnerd
   *[other] { $count } keer herinnerd
}
proposals-remind = Herinner
proposals-answer = Antwoord noteren
proposals-withdraw = Intrekken
