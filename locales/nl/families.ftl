# Het dossier van een gezin.
family-file = Dossier
family-code = Dossier { $code }
family-edit = Gezin aanpassen
family-new-request = Nieuwe opvangvraag
family-unnamed = Gezin zonder naam

# Volgende stap.
family-next = Volgende stap
family-next-none = Er is nog niets gepland. Plan een taak of een afspraak.
family-next-by = { $owner } doet dit, tegen { $day }.
family-next-anyone = Wie eerst kan, doet dit tegen { $day }.
family-next-appointment = Afspraak op { $day } om { $time } met { $owner }, in { $place }.
family-overdue = Te laat
family-call-again = Niemand nam op. Plan om opnieuw te bellen?
family-call-again-title = Opnieuw bellen
family-call-again-plan = Plannen voor { $day }

# Wie.
family-who = Gezin
family-applicant = Aanvrager
family-phone = Telefoon
family-phone2 = Tweede telefoon
family-email = E-mail
family-address = Adres
family-reach = Zo bereikt u het gezin
family-cannot-read = Leest moeilijk: bel
family-sms-first = Stuur een sms voor u belt
family-interpreter = Tolk nodig
family-speaks = Spreekt { $language }
family-trusted = Vertrouwenspersoon
family-note = Nota
family-reach-nothing = Nog niet gevraagd
family-channel = { $channel ->
    [call] bellen
    [sms] sms
    [whatsapp] WhatsApp
    [email] e-mail
    [letter] brief
   *[other] anders
}
family-channels = Liefst: { $channels }
family-language-name = { $tag ->
    [nl] Nederlands
    [fr] Frans
    [en] Engels
    [de] Duits
    [ar] Arabisch
    [tr] Turks
    [es] Spaans
    [pt] Portugees
    [it] Italiaans
    [pl] Pools
    [ro] Roemeens
    [bg] Bulgaars
    [ru] Russisch
    [uk] Oekraïens
    [sq] Albanees
    [hy] Armeens
    [fa] Perzisch of Dari
    [ps] Pasjtoe
    [ur] Urdu
    [so] Somali
    [ti] Tigrinya
    [ku] Koerdisch
    [ber] Berbers
    [rif] Berbers
    [zh] Chinees
   *[other] een andere taal
}
family-language-unknown = Niet gevraagd

# Kinderen.
family-children = Kinderen
family-children-none = Nog geen kind ingevuld.
family-born = Geboren op { $day }
family-due = Verwacht rond { $day }
family-birth-unknown = Geboortedatum niet gekend
family-age-months = { $months ->
    [one] 1 maand oud
   *[other] { $months } maanden oud
}
family-age-years = { $months ->
    [0] { $years } jaar oud
    [one] { $years } jaar en 1 maand oud
   *[other] { $years } jaar en { $months } maanden oud
}
family-school-from = Kan naar school vanaf { $day }

# Opvangvragen.
family-requests = Opvangvragen
family-requests-none = Er is nog geen opvangvraag.
family-request-for = Opvang voor { $child }
family-request-of = Vraag { $code } van { $day }
family-request-open = Vraag openen
family-asked-first = Eerst gevraagd
family-asked-now = Nu gevraagd
family-unchanged = De vraag is niet veranderd sinds de eerste dag.
family-still-needed = Nog nodig
family-still-days = { $days ->
    [0] Niets meer
    [one] 1 dag per week
   *[other] { $days } dagen per week
}
family-followed-by = Opgevolgd door
family-followed-nobody = Nog niemand
family-closed-because = Afgesloten
family-wish-start = Vanaf
family-wish-days = Dagen
family-wish-hours = Uren
family-wish-tariff = Prijs
family-wish-care = Soort opvang
family-wish-preference = Voorkeur
family-wish-flexible = Kan anders
family-days-count = { $days ->
    [one] 1 dag per week
   *[other] { $days } dagen per week
}
family-other-week = andere week: { $days }
family-varying = wisselend
family-hours-between = { $from } tot { $until }
family-tariff = { $tariff ->
    [income] Prijs volgens inkomen
    [free] Vrije prijs kan
    [mixed] Prijs volgens inkomen of vrije prijs
   *[any] Geen voorkeur
}
family-care = { $care ->
    [group] Groepsopvang
    [family] Gezinsopvang
   *[any] Geen voorkeur
}
family-location-kind = { $kind ->
    [group] Groepsopvang
    [family] Gezinsopvang
   *[cooperating] Samenwerkende onthaalouders
}
family-later-start = later starten
family-other-days = andere dagen
family-fewer-days = minder dagen
family-not-flexible = Nee
family-traits = Gegevens voor de registratie
family-asked-locations = Gevraagd aan opvang
family-asked-none = Nog aan geen opvang gevraagd.
family-forward = Vragen aan opvang
family-asked-open = Vraag bekijken
family-asked-propose = Doe een voorstel
family-asked-on = gevraagd op { $asked }, antwoord tegen { $due }
family-answer = { $answer ->
    [yes] Ja
    [deviating] Ja, maar anders
    [no] Nee
    [waiting] Nog geen antwoord
   *[closed] Niet meer nodig
}
family-answer-reason = { $reason ->
    [full] geen plaats
    [days] de dagen passen niet
    [age] de leeftijd past niet
    [priority] andere gezinnen gingen voor
    [other] andere reden
   *[none] {""}
}
family-proposals = Voorstellen
family-proposals-none = Nog geen voorstel.
family-find-place = Vrije plaatsen bekijken
family-proposal-open = Voorstel openen
family-proposal-state = { $state ->
    [sent] Wacht op antwoord
    [accepted] Aanvaard
    [refused] Geweigerd
    [expired] Vervallen
   *[withdrawn] Ingetrokken
}
family-proposal-reason = { $reason ->
    [found-elsewhere] zelf opvang gevonden
    [too-far] te ver
    [too-expensive] te duur
    [hours] dagen of uren passen niet
    [hours-unsuitable] uren passen niet
    [start] de startdatum past niet
    [no-trust] geen vertrouwen
    [cares-themselves] zorgt zelf voor het kind
    [moved] verhuisd
    [unreachable] niet meer te bereiken
    [other] andere reden
   *[none] {""}
}
family-reminders = { $count ->
    [0] nog geen herinnering
    [one] 1 herinnering
   *[other] { $count } herinneringen
}
family-answer-by = antwoord tegen { $day }
family-placements = Gevonden opvang
family-placements-none = Nog geen opvang gevonden.
family-placed-from = vanaf { $day }
family-certainty = { $certainty ->
    [planned] gepland
    [confirmed] bevestigd
    [draft] in overleg
   *[other] gekend
}
family-elsewhere = Opvang buiten de lijst

# Contact.
family-contact = Contact noteren
family-contact-kind = Wat deed u?
family-contact-outcome = Hoe liep het?
family-contact-note = Nota bij het contact
family-contact-on = Datum
family-about = Over
family-about-all = Het hele gezin
family-contact-word = { $kind ->
    [called] Gebeld
    [sms] Sms gestuurd
    [whatsapp] WhatsApp gestuurd
    [email] E-mail gestuurd
    [letter] Brief gestuurd
    [talk] Gesprek aan het loket
    [called-together] Samen gebeld naar opvang
    [visited-together] Samen op kennismakingsbezoek
    [address-list] Adressenlijst meegegeven
    [certificate] Attest inkomenstarief samen gemaakt
    [referred-ocmw] Doorverwezen naar het OCMW
    [registered-elsewhere] Ingeschreven bij een ander loket
   *[other] Iets anders gedaan
}
family-outcome-word = { $outcome ->
    [reached] bereikt
    [no-answer] geen gehoor
    [left-message] bericht achtergelaten
    [wrong-number] nummer of adres klopt niet
   *[done] gedaan
}

# Taken.
family-tasks = Taken
family-tasks-none = Geen open taken.
family-tasks-done = Afgewerkte taken
family-task = Taak
family-task-plan = Taak plannen
family-task-title = Wat moet gebeuren?
family-task-on = Tegen
family-task-owner = Wie doet dit?
family-task-anyone = Wie eerst kan
family-task-done = Klaar
family-task-later = Verplaatsen
family-task-undo = Toch niet klaar
family-task-due = tegen { $day }
family-to-file = Naar het dossier

# Afspraken.
family-appointments = Afspraken
family-appointments-none = Geen afspraken.
family-appointment = Afspraak
family-appointment-plan = Afspraak maken
family-appointment-talk = Gesprek over kinderopvang
family-appointment-title = Waarover?
family-appointment-on = Datum
family-appointment-at = Uur
family-appointment-minutes = Duur in minuten
family-appointment-place = Waar?
family-appointment-elsewhere = Andere plaats
family-appointment-companion = Wie komt mee?
family-appointment-companion-hint = Vertrouwenspersoon, tolk, familie. Mag leeg blijven.
family-appointment-overlaps = Let op: deze collega heeft dan nog een afspraak. Kan dat niet samen, kies een ander uur of een andere collega.
family-appointment-for = met
family-appointment-doubts = Klopt dit uur? Kijk even na:
family-appointment-closed = Op dit uur is het loket daar niet open.
family-appointment-odd-hour = Dit is voor 7 uur of na 20 uur.
family-appointment-overlap = Deze collega heeft dan al een afspraak: { $what }
family-appointment-known = Ja, dit uur klopt
family-appointment-hour = { $time }, { $minutes } minuten
family-appointment-owner = Met welke collega?
family-appointment-cancel = Afspraak annuleren
family-appointment-cancelled = Geannuleerd
family-appointment-file = Bestand voor uw agenda
family-appointment-change = Afspraak aanpassen
family-appointment-when = { $day } om { $time }, { $minutes } minuten
family-appointment-with = Met { $owner }, in { $place }

# Hulp bij het tarief.
family-support = Hulp bij het tarief
family-support-none = Nog geen stappen.
family-support-add = Stappen toevoegen
family-support-own = Of schrijf zelf een stap
family-support-who = Wie?
family-support-tick = Gedaan
family-support-untick = Toch niet
family-support-done = gedaan op { $day }

# Gesprek.
family-talk = Wat kwam al aan bod?
family-talk-count = { $done } van { $all }
family-talk-on = op { $day }

# Verloop.
family-story = Verloop
family-story-none = Nog niets gebeurd.
family-story-none-of-kind = Hierover is nog niets gebeurd.
family-story-filter = Verloop filteren
family-story-all = Alles
family-story-kind = { $kind ->
    [contact] Contact
    [note] Nota's
    [request] Vraag
    [location] Opvang
    [proposal] Voorstellen
    [placement] Gevonden
    [message] Berichten
    [appointment] Afspraken
   *[task] Taken
}
family-story-note = Contactnota
family-story-registered = Opvangvraag genoteerd
family-story-wish-family = Vraag aangepast door het gezin
family-story-wish-desk = Vraag aangepast door het loket
family-story-closed = Vraag afgesloten: { $reason }
family-story-reopened = Vraag opnieuw geopend
family-story-asked = Gevraagd aan { $location }, antwoord tegen { $day }
family-story-answered = { $location } antwoordde: { $answer }
family-story-proposed = Plaats voorgesteld bij { $location } ({ $reminders })
family-story-settled = Voorstel bij { $location }: { $state }
family-story-placed = Opvang gevonden bij { $location } vanaf { $day } ({ $certainty })
family-story-unplaced = Opvang bij { $location } ongedaan gemaakt
family-story-message = Bericht via { $channel }: { $state }
family-story-appointment = Afspraak: { $title }
family-story-cancelled = Afspraak geannuleerd: { $title }
family-story-task = Taak klaar: { $title }
family-story-step = Tarief: { $step }
family-message-state = { $state ->
    [waiting] wacht op verzending
    [sent] verstuurd
    [delivered] aangekomen
    [failed] niet gelukt
    [by-hand] met de hand te versturen
    [cancelled] niet verstuurd
    [kept] bewaard in deze demonstratie, niemand kreeg het
    [no-mail-server] niet verstuurd, geen mailserver ingesteld
    [no-sms-provider] niet verstuurd, geen sms-dienst ingesteld
    [retrying] lukte nog niet
   *[other] klaargezet
}

# Aanpassen.
family-edit-title = { $name } aanpassen
family-given-name = Voornaam
family-family-name = Familienaam
family-street = Straat en nummer
family-postcode = Postcode
family-town = Gemeente
family-language = Taal
family-tick-cannot-read = Leest moeilijk of niet: bel dit gezin
family-tick-sms = Stuur eerst een sms: neemt onbekende nummers niet op
family-tick-interpreter = Een tolk is nodig
family-channel-place = { $number ->
    [1] Eerste keuze om het gezin te bereiken
    [2] Tweede keuze
   *[other] Derde keuze
}
family-channel-choice = { $channel ->
    [call] Bellen
    [sms] Sms
    [whatsapp] WhatsApp
    [email] E-mail
    [letter] Brief
   *[other] Geen keuze
}
family-trusted-hint = Naam, telefoon en band met het gezin
family-child-number = Kind { $number }
family-child-new = Nog een kind
family-child-given = Voornaam kind
family-child-family = Familienaam kind
family-child-birth = Geboortedatum
family-child-due = Of uitgerekende datum
family-child-hint = Een kind zonder opvangvraag verdwijnt als u alle vakjes leegmaakt.

# Papieren.
family-papers = Afdrukken en meegeven
family-print = Afdrukken
family-paper-addresses = Adressenlijst
family-paper-summary = Samenvatting van het gesprek
family-paper-ocmw = Brief voor het OCMW
family-addresses-criterion = Alle opvang die past bij leeftijd, soort opvang en prijs. Volgorde: { $order ->
    [near] eerst dezelfde postcode, dan dezelfde gemeente, dan andere gemeenten; daarbinnen op naam.
   *[name] op naam.
}
family-addresses-all = Alle opvang van het loket. Er is nog geen opvangvraag om op te filteren. Volgorde: { $order ->
    [near] eerst dezelfde postcode, dan dezelfde gemeente, dan andere gemeenten; daarbinnen op naam.
   *[name] op naam.
}
family-addresses-left-out = { $count ->
    [0] Elke opvang van het loket staat op de lijst.
    [one] 1 opvang staat niet op de lijst omdat die niet past.
   *[other] { $count } opvangplaatsen staan niet op de lijst omdat die niet passen.
}
family-addresses-none = Er is geen opvang die past. Maak de vraag ruimer, of vraag een loket in de buurt.
family-order = Volgorde
family-order-word = { $order ->
    [near] Dichtbij eerst
   *[name] Op naam
}
family-near = { $near ->
    [same-postcode] Zelfde postcode
    [same-municipality] Zelfde gemeente
   *[elsewhere] Andere gemeente
}
family-open-hours = Open { $from } tot { $until }
family-ages = Leeftijd: { $ages }
family-ages-between = { $from } tot { $until } maanden
family-ages-from = vanaf { $from } maanden
family-ages-until = tot { $until } maanden
family-ask-title = Wat kunt u vragen?
family-ask-1 = Is er plaats vanaf { $day }, voor deze dagen: { $days }?
family-ask-1-plain = Is er plaats, en vanaf wanneer?
family-ask-2 = Wat kost een dag? Werkt u met prijs volgens inkomen?
family-ask-3 = Mag ik komen kijken? Wanneer?
family-ask-4 = Hoe kan mijn kind wennen?
family-addresses-log = Noteer dat u de lijst meegaf
family-summary-hello = Dag { $name },
family-summary-asked = Wat u vroeg
family-summary-nothing-asked = U vroeg uitleg over kinderopvang.
family-summary-did = Wat we samen deden
family-summary-nothing-did = We spraken met elkaar op { $day }.
family-summary-next = Wat nu komt
family-summary-nothing-next = Wij bellen u als er nieuws is. U mag ons ook altijd bellen.
family-summary-appointment = U komt langs op { $day } om { $time }, in { $place }.
family-summary-agreed = Uw plaats
family-summary-place = Opvang voor { $child } bij { $place }, vanaf { $day }: { $days }.
family-summary-call = Vragen? Bel of mail ons
family-summary-call-who = Vraag naar { $name }.
family-summary-code = Uw dossier: { $code }
family-summary-child = Opvang voor { $child }, vanaf { $day }: { $days }.
family-summary-location = We vroegen plaats bij { $location }: { $answer }.
family-ocmw-intro = In de brief staat alleen wat het gezin laat vertellen. Kijk dit samen na.
family-ocmw-permission = Het gezin geeft toestemming voor deze brief
family-ocmw-tell = Wat mag in de brief staan, naast de naam?
family-ocmw-contact = Telefoon en e-mail
family-ocmw-address = Adres
family-ocmw-children = Naam en geboortedatum van de kinderen
family-ocmw-wish = Welke opvang nodig is
family-ocmw-to = Voor wie bij het OCMW?
family-ocmw-question = Wat vraagt het gezin aan het OCMW?
family-ocmw-question-example = Het gezin vraagt of het recht heeft op het OCMW-tarief voor kinderopvang.
family-ocmw-make = Brief maken en noteren
family-ocmw-logged = De brief is genoteerd in het dossier. Druk hem nu af.
family-ocmw-note = Brief gemaakt. Het gezin gaf toestemming voor: { $told }.
family-ocmw-told-name = naam
family-ocmw-dear = Geachte,
family-ocmw-body = Dit gezin kwam bij ons langs met een vraag over kinderopvang. Het gezin gaf ons toestemming om u deze gegevens te geven.
family-ocmw-thanks = Wilt u het gezin hierbij helpen? Alvast bedankt.
family-ocmw-greeting = Met vriendelijke groeten

# Wat met dit dossier werd samengevoegd.
family-merged = Samengevoegd met dit dossier
family-unmerge = Samenvoegen ongedaan maken
