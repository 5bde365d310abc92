# De jaarlijkse registratie.
returns-title = Jaarlijkse registratie
returns-intro = Kies een jaar. U ziet de cijfers van dat jaar en de vragen achter elk cijfer.
returns-nothing-title = Er zijn nog geen opvangvragen.
returns-nothing = Een vraag telt mee in het jaar waarin de opvang moest beginnen. Registreer een vraag of lees de bestanden van vroeger in; de cijfers volgen vanzelf.
return-requests-today = Opvangvragen vandaag
return-title = Registratie { $year }
return-year = Jaar
return-due = Bezorgen voor
return-due-on = Bezorg dit ten laatste op { $date } aan Opgroeien.
return-form = Formulier
return-form-version = { $form }, versie { $version }
return-source = Bron
return-frozen-versions = Vastgelegd
return-not-frozen = Nog niet vastgelegd
return-frozen-line = vastgelegd op { $at }, stand op { $snapshot }
return-snapshot = Stand op
return-show = Toon
return-official-day = Toon de stand van { $date }, zoals het formulier vraagt
return-print = Afdrukken
return-total = Totaal
return-timing = { $timing ->
    [preview] Voorlopig
    [final] Definitieve week
   *[late] Na de uiterste datum
}
return-outside = Deze gemeente hoort niet bij uw werkingsgebied. Kijk dit na voor u de cijfers bezorgt.
return-beside = Ook geteld
return-partly = Deels beantwoord, elke vraag één keer
return-fully = Beantwoord zoals gevraagd
return-lapsed = Vervallen
return-to-settle = Nog af te ronden
return-merged = Dubbel, samengevoegd met een andere vraag
return-loose-notes = { $count ->
    [one] 1 contactnota van dit jaar heeft geen opvangvraag en telt niet mee. Vraagt ze opvang, maak er dan een opvangvraag van.
   *[other] { $count } contactnota's van dit jaar hebben geen opvangvraag en tellen niet mee. Vraagt zo'n nota opvang, maak er dan een opvangvraag van.
}
return-see-notes = Bekijk deze nota's
return-loose-short = { $count ->
    [one] 1 nota zonder vraag telt niet mee
   *[other] { $count } nota's zonder vraag tellen niet mee
}
return-settle-title = Nog af te ronden
return-settle-empty = Alles is afgerond.
return-settle-advice = Deze vragen kunnen nog niet juist geteld worden. Open het dossier en rond ze af.
return-settle-what = { $what ->
    [unanswered-proposal] Het gezin antwoordde nog niet op een voorstel. Vraag het antwoord en vul het in.
    [accepted-days-unknown] Het aantal dagen opvang is niet ingevuld. Vul bij de plaatsing de dagen in.
    [outside-territory] De gemeente van deze vraag hoort niet bij uw werkingsgebied. Kijk het adres na.
   *[without-municipality] Deze vraag heeft geen gemeente. Vul het adres van het gezin aan.
}
return-settle-count = { $count ->
    [one] Er is nog 1 vraag af te ronden.
   *[other] Er zijn nog { $count } vragen af te ronden.
}
return-choices-title = Zo is geteld
return-choices-intro = Waar de bronnen iets openlaten, telt Kinderloket zo:
return-switch-later-and-fewer = Later gestart én minder dagen
return-switch-lapsed = Vervallen vragen
return-switch-family-moved = Gezin stelde de start zelf uit
return-switch-open-proposals = Voorstel zonder antwoord
return-choice = { $choice ->
    [both] telt in beide kolommen
    [first-column-only] telt alleen bij later gestart
    [counted] tellen mee in het totaal
    [left-out] tellen niet mee in het totaal
    [from-moved-date] later gestart telt vanaf de nieuwe datum
    [from-original-date] later gestart telt vanaf de eerste datum
    [to-settle] eerst af te ronden; telt alleen in het totaal
   *[not-accepted] telt als niet aanvaard
}
return-requests-title = Vragen achter een cijfer
return-requests-of = vragen: { $heading }, { $place }
return-requests-empty = Er zijn geen vragen achter dit cijfer.
return-family = Gezin
return-child = Kind
return-code = Code
return-start = Eerst gevraagde start
return-municipality = Gemeente
return-file-gone = Dossier niet meer aanwezig
return-freeze = Vastleggen
return-freeze-title = Registratie { $year } vastleggen
return-freeze-other-day = Let op: het formulier vraagt de stand van { $asked }. Dit is de stand van { $date }.
return-freeze-intro = U legt deze cijfers vast, zoals ze waren op { $date }. Daarna veranderen ze niet meer. Legt u later opnieuw vast, dan komt er een versie bij.
return-freeze-button = Deze cijfers vastleggen
return-freeze-not = Niet vastleggen
return-accept = Ik leg vast, ook al is niet alles afgerond
return-accept-reason = Reden
return-signed-by = Ondertekend door
return-sign-name = Naam
return-sign-date = Datum
return-signature = Handtekening
return-frozen-title = Vastgelegde registratie { $year }
return-seal = Zegel
return-seal-intact = Het zegel klopt. Deze cijfers zijn niet veranderd sinds ze vastgelegd zijn.
return-seal-broken = Het zegel klopt niet. Iemand veranderde deze cijfers buiten Kinderloket. Verwittig uw beheerder.
return-without-municipality = Niet geteld, zonder gemeente
return-differences-title = Wat sindsdien veranderde
return-differences = { $count ->
    [0] Sindsdien veranderde er niets.
    [one] Sindsdien veranderde 1 vraag. De vastgelegde cijfers blijven wat ze zijn.
   *[other] Sindsdien veranderden { $count } vragen. De vastgelegde cijfers blijven wat ze zijn.
}
return-differences-more = U ziet de eerste { $count }.
return-then = Toen
return-now = Nu
return-standing = { $standing ->
    [merged] Dubbel
    [lapsed] Vervallen
    [fully] Beantwoord zoals gevraagd
    [partly] Deels beantwoord
    [to-settle] Nog af te ronden
    [not-accepted] Voorstel niet aanvaard
    [without-proposal] Zonder voorstel
   *[absent] Niet geteld
}
