# Het logboek.
audit-title = Logboek
audit-count = { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
audit-empty = Geen regels gevonden. Kies een andere periode of wis de filter.
audit-when = Wanneer
audit-person = Wie
audit-what = Wat
audit-kind-heading = Soort
audit-subject = Waarover
audit-subject-hint = Code van een dossier, vraag of nota
audit-fields = Velden
audit-from = Vanaf
audit-to = Tot en met
audit-who = { $who ->
    [system] Kinderloket zelf
    [link] Via een persoonlijke link
    [trusted] Iemand die van het gezin mag kijken
   *[deleted] Verwijderd account
}
audit-who-ended = { $name } (account stopgezet)
audit-who-location = Via de link van opvang { $code }
audit-who-own = Gezin { $code } zelf
audit-who-family = Via de link van gezin { $code }
audit-verify = Controleer het logboek
audit-verify-title = Controle van het logboek
audit-verify-explained = Elke regel draagt een zegel van de regel ervoor. Wie een regel verandert of weghaalt, breekt die ketting.
audit-verify-again = Controleer opnieuw
audit-whole = { $count ->
    [0] Het logboek is nog leeg.
    [one] Het logboek klopt: 1 regel gecontroleerd.
   *[other] Het logboek klopt: { $count } regels gecontroleerd.
}
audit-broken = Het logboek klopt niet vanaf regel { $number }. Iemand veranderde het buiten Kinderloket. Verwittig uw beheerder.
audit-action = { $action ->
    [today-see] Bekeek Vandaag
    [search] Zocht
    [intake-see] Bekeek een contactnota
    [intake-write] Schreef een contactnota
    [request-list] Bekeek een lijst van vragen
    [family-see] Bekeek een dossier
    [family-change] Wijzigde een dossier
    [request-register] Registreerde een vraag
    [request-change] Wijzigde een vraag
    [request-close] Sloot een vraag af of heropende ze
    [family-help-in] Hielp een gezin om zelf te volgen
    [family-erase] Besliste over wissen
    [own-file-see] Bekeek het eigen dossier
    [own-file-change] Veranderde de eigen vraag
    [own-file-share] Liet iemand meekijken of zette een ouder bij
    [own-file-data] Nam de eigen gegevens mee of liet ze wissen
    [own-file-signed-in] Meldde zich aan bij het eigen dossier
    [family-merge] Voegde dossiers samen
    [contact-log] Noteerde een contact
    [task-plan] Plande of deed een actie
    [appointment-plan] Plande een afspraak
    [location-see] Bekeek opvang
    [location-change] Wijzigde opvang
    [location-confirm] Zei dat gegevens van opvang kloppen
    [location-add] Voegde opvang toe
    [capacity-see] Bekeek de bezetting
    [capacity-areas] Bekeek de vooruitblik per gemeente
    [capacity-change] Wijzigde de capaciteit
    [free-place-report] Meldde een vrije plaats
    [candidates-see] Bekeek wie past bij een plaats
    [round-see] Bekeek een ronde
    [round-prepare] Bereidde een ronde voor
    [request-forward] Legde een vraag voor aan opvang
    [candidacy-see] Bekeek een voorgelegde vraag
    [placement-see] Bekeek wie er komt
    [candidacy-answer] Antwoordde op een voorgelegde vraag
    [proposal-make] Deed een voorstel
    [proposal-answer] Noteerde een antwoord op een voorstel
    [message-see] Bekeek of verstuurde een bericht
    [import] Las een bestand in
    [return-see] Bekeek de registratie
    [return-freeze] Legde de registratie vast
    [audit-see] Bekeek het logboek
    [retention-see] Bekeek de bewaartermijnen
    [retention-erase] Wiste na de bewaartermijn
    [account-manage] Beheerde accounts
    [settings-manage] Wijzigde het loket
    [texts-check] Nam nagekeken vertalingen over
    [care-write] Wijzigde een tekst over opvang
    [desk-manage] Beheerde loketten
    [account-own] Wijzigde het eigen account
    [account-signed-in] Meldde zich aan
    [account-sign-in-failed] Kon zich niet aanmelden
   *[other] { "" }
}
audit-kind = { $kind ->
    [family] gezin
    [child] kind
    [request] vraag
    [intake] contactnota
    [location] opvang
    [organiser] organisator
    [place] vrije plaats
    [capacity-change] wijziging van capaciteit
    [present-child] aanwezig kind zonder naam
    [round] ronde
    [free-place] vrije plaats
    [service-point] loketpunt
    [territory] gemeente
    [channel] kanaal
    [invitation] uitnodiging
    [session] aanmelding
    [draft] half klare vraag
    [calendar] jaarkalender
    [free_place] vrije plaats
    [proposal] voorstel
    [candidacy] voorgelegde vraag
    [task] actie
    [contact] contact
    [appointment] afspraak
    [message] bericht
    [import] bestand
    [return] registratie
    [account] account
    [audit] logboek
    [search] zoekresultaten
    [desk] loket
    [language] taal
    [merge] samenvoeging
   *[other] { $kind }
}
audit-who-looked = Wie keek in dit dossier?
