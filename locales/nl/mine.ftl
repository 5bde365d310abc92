# Wat een collega doet voor een gezin dat zelf zijn vraag volgt.
proposal-letter = Brief met QR-code

# Zelf volgen: hoe een gezin binnenkomt, in het dossier.
access-title = Zelf volgen en delen
access-intro = Het gezin volgt zijn vraag op "Mijn vraag", met de code
access-parent-title = Tweede ouder
access-parent-reference = Code waarmee de tweede ouder aanmeldt:
access-parent-contacted = Wie krijgt de berichten van het loket?
access-contacted = { $who ->
    [first] De aanvrager
    [second] De tweede ouder
   *[both] Allebei
}
access-parent-remove = Haal de tweede ouder weg
access-grants-title = Vertrouwenspersonen
access-grant-name = Naam van de vertrouwenspersoon
access-grant-parts = Wat mag de vertrouwenspersoon zien?
access-part = { $part ->
    [progress] Hoe het staat met de vraag
    [proposals] De voorstellen
   *[appointments] De afspraken
}
access-grant-add = Voeg een vertrouwenspersoon toe
access-grant-stop = Trek de toestemming in
access-sessions-title = Waar het gezin aangemeld is
access-codes = Code op papier
access-codes-intro = Voor een gezin zonder telefoon en e-mail. Ze werkt één keer.
access-code-until = Geldig tot { $until }
access-code-revoke = Trek in
access-print = Druk een code af
access-printed-title = Code op papier
access-printed-once = Deze code staat alleen nu op het scherm. Druk ze af of schrijf ze over.
access-sessions-none = Het gezin is nergens aangemeld.
access-sessions-end = Meld overal af
access-grant-over = Voorbij
access-consequences = Wat het gezin zei over werk en opleiding
access-erasure = Vraag om gegevens te wissen
access-erasure-state = { $state ->
    [asked] Wacht op een beslissing, gevraagd op
    [done] Gewist, gevraagd op
   *[refused] Niet gewist, gevraagd op
}
access-erasure-why = Er is een voorstel dat wacht, of er is opvang afgesproken. Kijk na of de wet vraagt om te bewaren en antwoord het gezin.
access-erase = Wis nu
access-erase-not = Wis niet, de wet vraagt dit te bewaren
access-erase-manager = De verantwoordelijke van het loket beslist.
