ask-start-title = Vraag een plaats
ask-start-intro = Zeg ons wat u zoekt. Dat duurt zo'n 5 minuten.

# legal
ask-start-free = U moet niets betalen. U kiest zelf.
ask-start-everyone = Elk gezin mag vragen. Werk hebt u daarvoor niet nodig.
ask-start-skip = Weet u iets niet? Dat is niet erg.
ask-what-happens = Wat doen wij met mijn vraag?
ask-what-happens-text = Wij lezen uw vraag. Dan bellen of schrijven wij u. Wij zoeken samen een plaats. U kiest zelf.

# legal
ask-who-sees-text = Alleen wij. De opvang ziet wat nodig is.
ask-all-optional = U mag hier alles leeg laten.
ask-part-contact = Bellen of schrijven
ask-part-situation = Wilt u nog iets zeggen?
ask-question-child = Voor welk kind is het?
ask-question-next-child = Voor welk kind nog?
ask-question-start = Vanaf wanneer is het nodig?
ask-question-days = Welke dagen hebt u nodig?
ask-question-wishes = Wat wilt u graag?
ask-question-contact = Hoe mogen wij u bellen of schrijven?
ask-question-situation = Wilt u nog iets zeggen?
ask-helper-intro = Helpt u een gezin? Vul dit dan in. Het gezin kiest wat u schrijft.
ask-helper-organisation-hint = Een vriend of buur? Laat dit leeg.

# legal
ask-helper-permission = De ouder zegt dat ik mag helpen
ask-helper-contact = De ouder wil dat u ook mij belt
ask-child-date = Dag van de geboorte
ask-child-date-hint = Schrijf zoals 27/3/2026. Zwanger? Schrijf de dag die de dokter zei.
ask-start-soon = Zo snel als kan
ask-start-date-hint = Weet u de dag? Schrijf zoals 1/9/2027.
ask-which-extra = Ook vroeg of laat?
ask-how-many-days = Hoeveel dagen per week?
ask-how-many-days-hint = Schrijf 1 tot 7. Weet u het niet? Laat dit leeg.
ask-which-care = Wat wilt u het liefst?
ask-care-difference-text = In een groep zijn er meer mensen. Een onthaalouder heeft thuis een kleine groep.

# legal
ask-price-text = Verdient u weinig? Dan betaalt u vaak weinig.

# legal
ask-price-help = Is het te duur? Het OCMW kan helpen. Wij leggen het uit.
ask-which-tariff = Welke prijs wilt u?
ask-tariff-income = Ik betaal volgens wat ik verdien
ask-flexible-later = Later starten
ask-preference-hint = Zoals: dicht bij mijn werk.
ask-family-name = Uw naam
ask-postcode-hint = Vier cijfers, zoals 2800.
ask-municipality = Waar woont u?
ask-street-hint = U mag dit leeg laten. Wij zoeken dan dicht bij u.
ask-no-phone-text = Wie mogen wij bellen? U mag ook zelf komen.
ask-help-interpreter = Ik wil iemand die mijn taal spreekt
ask-situation-why = Zo zoeken wij sneller. U moet dit niet zeggen.

# legal
ask-situation-who = Alleen wij lezen dit. Wij zeggen het aan niemand zonder u.
ask-urgent = Ik heb snel een plaats nodig
ask-urgent-reason = Waarom moet het snel?
ask-care-need = Mijn kind heeft meer hulp nodig
ask-care-need-reason = Wat helpt uw kind?
ask-overview-intro = Kies wat u wilt zeggen. Wij houden alles bij.
ask-overview-complete = Alles is klaar. Kijk en stuur uw vraag.
ask-overview-check = Kijk en stuur
ask-overview-link = Alles zien

# legal
ask-kept-until = Wij houden dit bij tot { $date }. Dan gaat alles weg.
ask-later-link = Later verder doen
ask-stop = Stop en gooi alles weg
ask-check-title = Is alles juist?
ask-check-intro = Lees wat u schreef. U mag alles nog veranderen.
ask-nothing-said = Niets gezegd
ask-more-to-say = Moet het snel? Heeft uw kind meer hulp nodig? U mag het zeggen. Het moet niet.
ask-more-link = Zeg iets meer

# legal
ask-check-promise = U mag altijd stoppen.
ask-send = Stuur mijn vraag
ask-done-title = Wij hebben uw vraag
ask-reference-keep = Schrijf deze code op. Zo vinden wij uw vraag.
ask-next-title = Wat nu?
ask-next-read = Uw vraag kwam op { $date }.

# legal
ask-next-contact = Wij bellen of schrijven voor { $date }.
ask-next-number = Wij bellen u met dit nummer:

# legal
ask-next-search = Wij vragen een plaats. De opvang antwoordt binnen { $days } dagen.
ask-next-choose = Is er een plaats? Wij zeggen het u. U kiest zelf.
ask-next-changes = Is er iets anders? Vond u zelf een plaats? Bel ons:
ask-print = Zet dit op papier
ask-later-title = Later verder doen

# legal
ask-later-intro = Wij houden alles bij tot { $date }. Hoe wilt u verder gaan?
ask-later-sent = Kijk op uw telefoon of in uw mail.
ask-later-contact-hint = Wij sturen u een link.
ask-later-paper-text = Schrijf deze code op. Geef hem aan niemand.
ask-later-where = Ga later naar dit adres. Typ daar de code:
ask-link-intro = Druk op de knop. Dan gaat u hier verder.
ask-paper-title = Vraag op papier
ask-paper-intro = Zet dit op papier en vul het in. Breng het naar ons. Of bel ons.
ask-paper-heading = Ik zoek een plaats voor mijn kind
ask-paper-return = Klaar? Geef dit blad aan ons. Wij bellen u. U moet niets betalen.
ask-purpose = { $purpose ->
    [work] werk
    [study] lessen
    [job-search] werk zoeken
    [health] gezondheid
    [rest] tijd om te rusten
   *[crisis] het is nu moeilijk thuis
}
ask-day-part = { $part ->
    [morning] Voor de middag
    [afternoon] Na de middag
   *[whole] De hele dag
}
ask-said-care = { $care ->
    [group] In een groep
    [family] Bij een onthaalouder thuis
    [any] Allebei is goed
   *[other] Maakt niet uit
}
ask-said-child = { $kind ->
    [born] geboren op { $date }
    [due] komt op { $date }
   *[unknown] dag nog niet gekend
}
ask-stopped = Gestopt. Alles is weg.
