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
round-seed-hint = Een tekst die u vooraf bekendmaakte. Laat leeg: dan trekt Kinderloket een verzegelde sleutel. Na het vastleggen ligt de sleutel vast.
round-seal = Zegel van de loting (SHA-256)
round-sealed = Verzegeld tot het eerste plan. Bewaar het zegel: wie er de SHA-256 van berekent, ziet dat de sleutel niet veranderde.
round-draws = { $draws ->
    [one] Eén loting: gezinnen van deze ronde zitten in geen andere ronde. Een andere loting vraagt een nieuwe ronde.
   *[other] { $draws } lotingen: met gezinnen van deze ronde zijn in totaal { $draws } rondes vastgelegd, elk met een eigen loting.
}
round-take-earlier = Neem ook vragen mee die vroeger wilden starten
round-earlier = { $number ->
    [one] 1 open vraag wilde vroeger starten en doet niet mee.
   *[other] { $number } open vragen wilden vroeger starten en doen niet mee.
}
round-no-room = { $number ->
    [one] 1 gemelde plaats doet niet mee: de opvang is dan vol of gesloten, volgens haar bezetting.
   *[other] { $number } gemelde plaatsen doen niet mee: de opvang is dan vol of gesloten, volgens haar bezetting.
}
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
round-capacity = Plaatsen zijn de vrije plaatsen die opvang meldde, elk op de gemelde dagdelen en één keer, als de bezetting de eerste vier weken plaats toont. Wie er al komt, houdt zijn plaats. Een plaats met een einddatum gaat niet langer dan die dag. Kinderen die samen willen, gaan samen waar twee plaatsen gelijk zijn.
round-order = Bij elke opvang geldt haar eigen volgorde: eerst de wet, dan wat het loket koos bij Regels, dan de loting. Voor wie geen lijst gaf, komt de opvang het dichtst bij huis eerst, tot op een kilometer, en dan de loting. Van de vrije plaatsen gaan er eerst zoveel naar wie meetelt voor het wettelijke percentage, als dat jaar nog nodig zijn.
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
round-roll-lead = Er zijn antwoorden. Een nieuw plan verdeelt wat vrij kwam. Wie ja zei, houdt zijn plaats. Wie nog nadenkt ook, en kan iets beters krijgen.
round-verified = Nagekeken door een aparte controle: geen gemelde plaats dubbel gegeven, geen plaats verspild en geen gezin van de ronde gepasseerd.
round-verified-but = Nagekeken door een aparte controle: geen gemelde plaats dubbel gegeven en geen plaats verspild.
round-passed-by-hand = { $number ->
    [one] 1 gezin ging volgens de wet voor op een vastgezette plaats.
   *[other] { $number } gezinnen gingen volgens de wet voor op een vastgezette plaats.
}
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
round-reason-by-hand = Mensen van het loket zetten dit vast: { $ground }.
round-fixed-by = Beslist door { $name }, { $at }.
round-reason-not-asked = Mensen beslisten dit los van de wens: het gezin vroeg deze plaats niet.
round-reason-passed-by-hand = { $place }: dit gezin ging volgens de wet voor ({ $fact }). Mensen zetten er een ander gezin vast: { $ground }.
round-ground = { $ground ->
    [advice] advies van het lokaal overleg
    [crisis] een dringende nood
    [bond] het kind kent deze opvang
    [agreed] afgesproken met de opvang
    [other] een andere reden, genoteerd in het dossier
   *[desk] geen reden genoteerd
}
round-ground-choose = Kies een reden
round-ground-hint = Nodig om vast te zetten. Deze reden staat in de uitleg van elk gezin dat erdoor geraakt wordt.
round-pick-ground = Waarom vastzetten?
round-holds = Houdt intussen { $place }: { $what }
round-reason-answered = Het gezin zei ja, of denkt na over deze plaats.
round-reason-all = Alle dagen, op de gevraagde dag.
round-reason-fewer = { $days ->
    [one] 1 dag minder dan gevraagd
   *[other] { $days } dagen minder dan gevraagd
}{ $allowed ->
    [yes] ; dat mag voor het gezin.
   *[no] ; dat vroeg het gezin niet.
}
round-reason-later = { $weeks ->
    [one] 1 week later dan gevraagd
   *[other] { $weeks } weken later dan gevraagd
}{ $allowed ->
    [yes] ; dat mag voor het gezin.
   *[no] ; dat vroeg het gezin niet.
}
round-reason-counts = Telt hier mee: { $facts }.
round-reason-none-fits = Geen vrije plaats van deze ronde past bij wat het gezin vroeg: dagen, start, leeftijd of eigen lijst.
round-reason-forbidden = { $place }: uitgesloten door het loket of eerder geweigerd.
round-reason-first = { $place }: { $week } ging naar wie voorgaat op { $fact }.
round-reason-draw = { $place }: { $week } ging naar een ander door de loting.
round-reason-share = { $place }: { $week } ging naar wie meetelt voor het wettelijke percentage.
round-reason-together = Samen met broer of zus, zoals het gezin wil.
round-reason-fixed = { $place }: { $week } is door mensen vastgezet voor een ander gezin: { $ground }.
round-reason-promised = { $place }: { $week } is al beloofd.
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
round-ways-fixed = Dit gezin was vastgezet of had al geantwoord. Naar wat het liever had, is niet gekeken.
round-ways-held = Er kwam niets vrij dat het gezin liever heeft dan wat het houdt.
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
