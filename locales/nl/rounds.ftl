# Rondes: veel vragen en alle vrije plaatsen tegelijk.
menu-rounds = Rondes
rounds-title = Rondes
rounds-lead = Een ronde verdeelt alle vrije plaatsen van een periode tegelijk over de open vragen, volgens de voorrangsregels. U kijkt het plan na. Daarna vertrekt het als gewone voorstellen: het gezin kiest.
rounds-empty = Er is nog geen ronde. Kies een periode waarin veel gezinnen willen starten en maak een eerste ontwerpplan. Er vertrekt niets voor u het verstuurt.
round-new = Nieuwe ronde
round-name = Naam van de ronde
round-name-hint = Bijvoorbeeld: start in januari tot maart
round-from = Gewenste start vanaf
round-until = Gewenste start tot en met
round-seed = Sleutel van de loting
round-seed-hint = Maak deze tekst vooraf bekend. Laat leeg: dan wordt het de code van de ronde.
round-locations = Welke opvang doet mee?
round-no-locations = Er is nog geen opvang. Voeg eerst opvang toe.
round-count = Tel opnieuw
round-counts = Met deze keuze: { $requests ->
    [one] 1 vraag
   *[other] { $requests } vragen
} en { $places ->
    [one] 1 vrije plaats
   *[other] { $places } vrije plaatsen
}.
round-left-out = { $number ->
    [one] 1 vraag doet niet mee: de dagen zijn niet bekend. Vraag ze eerst na.
   *[other] { $number } vragen doen niet mee: de dagen zijn niet bekend. Vraag ze eerst na.
}
round-capacity = Plaatsen zijn de vrije plaatsen die opvang meldde, elk op de gemelde dagdelen en één keer. Wie er al komt, houdt zijn plaats. Een plaats met een einddatum gaat niet langer dan die dag. Kinderen die samen willen, gaan samen waar twee plaatsen gelijk zijn.
round-order = Bij elke opvang geldt haar eigen volgorde: eerst de wet, dan wat het loket koos bij Regels, dan de loting. Van de vrije plaatsen gaan er eerst zoveel naar wie meetelt voor het wettelijke percentage, als dat jaar nog nodig zijn.
round-create = Leg vast wat meedoet
round-when = start { $from } tot en met { $until }
round-size = { $requests ->
    [one] 1 vraag
   *[other] { $requests } vragen
}, { $places ->
    [one] 1 plaats
   *[other] { $places } plaatsen
}
round-column-name = Ronde
round-column-when = Periode
round-column-size = Wat meedoet
round-frozen = Vastgelegd op { $date }. Wat later verandert, zit er niet in.
round-digest = Vingerafdruk (SHA-256)
round-plans = Plannen
round-no-plans = Nog geen plan. Maak een ontwerpplan: er vertrekt niets.
round-plan = Plan { $number }
round-plan-new = Nieuw plan
round-plan-button = Maak ontwerpplan
round-plan-order = Welke volgorde?
round-plan-same = Wat telt na de wet, als overal dezelfde volgorde geldt?
round-order-choice = { $order ->
    [own] De volgorde die bij elke opvang geldt
   *[same] Overal dezelfde, zoals hieronder
}
round-orders = Wie gaat voor, bij welke opvang?
round-orders-draw = de loting van de ronde
round-preferred = Eigen keuze van het gezin eerst
round-together = { $number ->
    [one] 1 gezin wil broers en zussen samen.
   *[other] { $number } gezinnen willen broers en zussen samen.
}
round-urgent = Dringend eerst
round-sibling = Broer of zus eerst
round-waiting = Wie het langst wacht eerst
round-origin = { $origin ->
    [rules] volgens de regels
    [pin] met een gezin vastgezet
    [forbid] met een gezin uitgesloten
    [release] met een keuze losgelaten
   *[roll] na antwoorden
}
round-answers = Voorstellen uit deze ronde: { $waiting } wachten op antwoord, { $accepted } aanvaard, { $over } geweigerd of voorbij.
round-roll = Rol verder
round-roll-lead = Er zijn antwoorden. Een nieuw plan verdeelt wat vrij kwam. Wie ja zei of nog nadenkt, houdt zijn plaats.
round-verified = Nagekeken door een aparte controle: geen dagdeel dubbel gegeven, geen plaats verspild en geen gezin gepasseerd.
round-not-verified = De controle vond { $number } fouten. Verstuur dit plan niet en meld het aan de beheerder.
round-claims = { $number ->
    [one] 1 wens draaide in een kring rond en kon niet. Het plan vertelt ze zelf.
   *[other] { $number } wensen draaiden in een kring rond en konden niet. Het plan vertelt ze zelf.
}
round-figures = Cijfers
round-figure = { $figure ->
    [served] Met een plaats
    [whole] Daarvan alle dagen, op tijd
    [fewer] Daarvan minder dagen
    [later] Daarvan later dan gevraagd
    [without] Zonder plaats
    [days] Dagen per week gegeven van gevraagd
    [best] Van het hoogst mogelijke aantal dagen, los van voorrang
    [rank] Gemiddelde plaats in eigen lijst
    [passed] Gepasseerd: ging voor en kreeg de plaats toch niet
    [vulnerable] Kwetsbare gezinnen met een plaats
    [priority] Wettelijke voorrang met een plaats
    [reserved] Plaatsen voor het wettelijke percentage, ingevuld
    [fixed] Vastgezet
   *[seed] Sleutel van de loting
}
round-of = { $part } van { $all }
round-none = niet bekend
round-families = Gezinnen
round-family = Gezin
round-gone = dossier gewist
round-wants = Vraagt
round-gets = Krijgt
round-gets-nothing = Geen plaats
round-why = Waarom
round-starts = vanaf { $date }
round-lasts = { $text } tot en met { $until }
round-alike = { $text } ({ $number } plaatsen)
round-reserved = { $number ->
    [one] 1 plaats eerst voor wie meetelt voor het wettelijke percentage
   *[other] { $number } plaatsen eerst voor wie meetelt voor het wettelijke percentage
}
round-rank = keuze { $rank }
round-reason-by-hand = Door het loket vastgezet.
round-reason-answered = Het gezin zei ja of denkt nog na.
round-reason-all = Alle dagen, op de gevraagde dag.
round-reason-fewer = { $days ->
    [one] 1 dag minder dan gevraagd; dat mag voor het gezin.
   *[other] { $days } dagen minder dan gevraagd; dat mag voor het gezin.
}
round-reason-later = { $weeks ->
    [one] 1 week later dan gevraagd; dat mag voor het gezin.
   *[other] { $weeks } weken later dan gevraagd; dat mag voor het gezin.
}
round-reason-counts = Telt hier mee: { $facts }.
round-reason-none-fits = Geen vrije plaats van deze ronde past bij wat het gezin vroeg: dagen, start, leeftijd of eigen lijst.
round-reason-forbidden = { $place }: uitgesloten door het loket of eerder geweigerd.
round-reason-first = { $place }: { $week } ging naar wie voorgaat op { $fact }.
round-reason-draw = { $place }: { $week } ging naar een ander door de loting.
round-reason-share = { $place }: { $week } ging naar wie meetelt voor het wettelijke percentage.
round-reason-together = Samen met broer of zus, zoals het gezin wil.
round-reason-fixed = { $place }: { $week } is vastgezet.
round-reason-too-little = { $place }: te weinig van de gevraagde dagen vrij, of te laat vrij.
round-fact = { $fact ->
    [vulnerable] kwetsbaar gezin
    [priority] wettelijke voorrangsgroep
    [urgent] dringend
    [sibling] broer of zus
    [preferred] hoger in de eigen lijst
    [months-waiting] langer wachten
   *[share] meetellen voor het wettelijke percentage
}
round-tick = Verstuur
round-tick-for = Voorstel voor { $name }
round-send = Verstuur als voorstellen
round-send-lead = Elk aangevinkt gezin krijgt een gewoon voorstel en kiest zelf. Een plaats die intussen weg is, wordt overgeslagen en hier verteld.
round-send-none = Niemand in dit plan kan nu een voorstel krijgen.
round-sent = { $number ->
    [0] Er vertrok geen nieuw voorstel.
    [one] 1 voorstel is gemaakt.
   *[other] { $number } voorstellen zijn gemaakt.
}
round-lost = { $name }: niet verstuurd. { $why }
round-place-waits = Over deze plaats denkt al een ander gezin na. Wacht op dat antwoord en verstuur dan dit voorstel, of kies een andere plaats.
round-hand = Met de hand
round-hand-lead = Zet een gezin vast op een plaats of sluit een plaats uit. U krijgt een nieuw plan; dit plan blijft leesbaar.
round-pick-request = Gezin
round-pick-place = Plaats
round-pin = Zet vast
round-forbid = Sluit uit
round-release = Laat los
round-by-hand = met de hand gewijzigd
round-places = Plaatsen
round-place = Plaats
round-given = Gaat naar
round-left = Blijft vrij
round-nobody = niemand
round-nothing-left = niets
round-files = Bestanden
round-files-lead = Met deze twee bestanden kan iedereen de ronde opnieuw maken en nakijken. Er staan geen namen in, alleen codes van deze ronde.
round-file-round = Ronde (JSON)
round-file-plan = Plan (JSON)
round-compare = Vergelijk
round-compare-title = Twee plannen naast elkaar
round-compare-one = Dit plan
round-compare-other = Met dit plan
round-compare-same = Beide plannen geven elk gezin hetzelfde.
round-compare-equal = Alle cijfers zijn gelijk.
round-compare-rest = { $number ->
    [one] 1 cijfer is gelijk
   *[other] { $number } cijfers zijn gelijk
}
round-percent = { $percent }%
round-why-more = Alles over dit gezin
round-why-title = Waarom: { $name }
round-why-lead = Hier staat alles wat in de weg stond. U kunt het aan het gezin uitleggen: er staat geen enkel ander gezin in.
round-why-data = Als gegevens (JSON)
round-different-title = Wat zou wel een plaats geven?
round-different = { $word ->
    [fewer] Met nog minder dagen: { $what } bij { $place }.
    [later] Met een latere start: { $what } bij { $place }.
   *[other] Bij een opvang die niet in de lijst staat: { $what } bij { $place }.
}
round-different-fact = Als dit klopt en nog niet genoteerd is: { $fact }. Dan was er plaats bij { $place }.
round-different-note = Alles en iedereen blijft hierbij zoals in dit plan. Noteer alleen wat waar is.
round-ways = Wat het gezin liever had
round-ways-lead = Elke manier om een plaats te krijgen, de liefste eerst, tot wat het kreeg.
round-ways-more = { $number ->
    [one] Nog 1 manier staat in de gegevens.
   *[other] Nog { $number } manieren staan in de gegevens.
}
round-way = Wanneer
round-way-answer = Wat in de weg stond
round-way-given = Dit kreeg het gezin
round-way-circle = Draait in een kring rond met andere wensen; het plan vertelt ze.
round-way-together = { $what }, samen met broer of zus
round-full = { $part } in de week van { $week }: { $places ->
    [0] geen plaats.
    [one] 1 plaats.
   *[other] { $places } plaatsen.
}
round-before = { $children ->
    [one] 1 kind gaat voor op { $fact }.
   *[other] { $children } kinderen gaan voor op { $fact }.
}
round-before-draw = { $children ->
    [one] 1 kind gaat voor door de loting.
   *[other] { $children } kinderen gaan voor door de loting.
}
round-before-hand = { $children ->
    [one] 1 plaats is al vastgezet of beloofd.
   *[other] { $children } plaatsen zijn al vastgezet of beloofd.
}
round-place-more = Wie wilde deze plaats?
round-others = Wie wilde deze plaats?
round-wanted = { $number ->
    [0] Geen gezin wilde deze plaats.
    [one] 1 gezin wilde deze plaats.
   *[other] { $number } gezinnen wilden deze plaats.
}
round-better = { $number ->
    [one] 1 kreeg iets dat het liever had.
   *[other] { $number } kregen iets dat ze liever hadden.
}
round-passed = { $families ->
    [one] Bij 1 gezin ging een ander voor op { $fact }.
   *[other] Bij { $families } gezinnen ging een ander voor op { $fact }.
}
round-passed-draw = { $families ->
    [one] Bij 1 gezin besliste de loting.
   *[other] Bij { $families } gezinnen besliste de loting.
}
round-passed-full = { $families ->
    [one] Voor 1 gezin was de plaats al vastgezet, of had ze te weinig dagen.
   *[other] Voor { $families } gezinnen was de plaats al vastgezet, of had ze te weinig dagen.
}
round-passed-note = Geteld bij wat het gezin het liefst wilde op deze plaats.
round-compare-changed = Wie iets anders krijgt
round-not-newest = Dit is niet het nieuwste plan.
round-to-newest = Naar het nieuwste plan
