# Wat op elke pagina terugkomt.
menu-title = Menu
menu-group-families = Gezinnen
menu-group-places = Plaatsen
menu-group-figures = Regels en cijfers
menu-group-keeping = Beheer
menu-account = Mijn account
guide-title = Hulp
guide-print = Afdrukken
menu-intakes = Contactnota's
menu-today = Vandaag
menu-requests = Opvangvragen
menu-calendar = Jaarkalender
menu-candidacies = Vragen aan mijn opvang
menu-placements = Wie er komt
menu-places = Vrije plaatsen
menu-proposals = Voorstellen
menu-locations = Opvang
menu-messages = Berichten
menu-returns = Jaarlijkse registratie
menu-imports = Bestanden inlezen
menu-audit = Logboek
menu-people = Mensen
menu-settings = Loket
keys-title = Sneltoetsen
keys-this-list = Deze lijst
keys-next-row = Volgende en vorige rij
keys-open-row = Rij openen
keys-off = Sneltoetsen uitzetten
do-not-save = Niet bewaren
filter-button = Filter
day-part-short = { $part ->
    [early] vroeg
    [morning] vm
    [afternoon] nm
    [evening] avond
   *[night] nacht
}
filter-clear = Wis
filter-any = Alle

# Wat net gedaan is.
done-message = { $done ->
    [saved] Bewaard.
    [handled] Afgehandeld.
    [undone] Ongedaan gemaakt.
    [registered] De vraag is ingeschreven.
    [drafted] De vraag is half klaar bewaard. U vindt ze bij de half klare vragen.
    [removed] Weggegooid.
    [closed] Afgesloten.
    [reopened] Opnieuw geopend.
    [joined] Dit dossier werd samengevoegd. U ziet nu het dossier dat bleef. Terugdraaien kan bij de dubbele dossiers.
    [joined-unsaved] Dit dossier werd net samengevoegd. Uw invoer is niet bewaard. Doe het hier opnieuw.
    [merged] De dossiers zijn samengevoegd.
    [proposed] Het voorstel is gemaakt.
    [answered] Het antwoord is bewaard.
    [called] Het telefoontje is genoteerd.
    [handed] Genoteerd: de brief is meegegeven.
    [reminded] De herinnering is genoteerd en klaargezet.
    [withdrawn] Ingetrokken.
    [lapsed] Het voorstel is vervallen.
    [queued] Het bericht is klaargezet.
    [sent] Genoteerd als verstuurd.
    [frozen] Vastgelegd.
    [factor] Bewaard. De tweede stap werkt vanaf nu.
    [ended] Stopgezet.
    [welcome] Uw wachtwoord is bewaard. Meld nu aan.
    [reported] De vrije plaats is gemeld.
    [renewed] De plaats blijft vrij.
    [confirmed] Genoteerd: de gegevens kloppen nog.
    [asked] De opvang is gevraagd.
    [already-asked] Deze opvang was al gevraagd. Er is niets dubbel gevraagd.
    [sketched] Op het bord gezet.
    [taken-off] Van het bord gehaald.
    [batch-asked] De opvang krijgt één bericht met alle kinderen.
    [batch-late] Bewaard, behalve wat iemand anders intussen beantwoordde of introk.
    [batch-answered] De antwoorden zijn bewaard.
    [link-ended] De link werkt niet meer.
    [place-withdrawn] De plaats is ingetrokken.
    [let-in] Binnengelaten en ingeschreven.
    [thrown-away] Weggegooid.
    [seen] Genoteerd als gezien.
   *[other] Gedaan.
}

# Fouten op een pagina.
why-request-closed = Deze vraag is afgesloten. Open ze eerst opnieuw.
why-used-since = Er is intussen verder gewerkt op deze gegevens. Ze kunnen niet meer ongedaan gemaakt worden.
why-no-reminders-left = Alle herinneringen zijn gestuurd. Bel het gezin.
why-proposal-open = Het gezin heeft al een open voorstel. Wacht op het antwoord of trek dat voorstel in.
why-not-settled = Er is nog iets te regelen. Kijk de lijst na.
why-last-manager = Een loket heeft minstens één verantwoordelijke nodig.
why-no-room-for-pin = Wat u vastzette, past niet: die dagdelen zijn al vastgezet voor een ander gezin, of niet vrij.
why-round-too-large = Er doet te veel mee om in één keer te verdelen. Kies een kortere periode of minder opvang.

# Wat er mis is met een veld.
problem-no-days-nor-number = Kies dagen of vul het aantal dagen in
problem-not-more-than = Schrijf een getal groter dan { $number }
problem-not-a-month = Schrijf een maand zoals 3/2026
problem-not-an-address-part = Gebruik alleen letters zonder accent, cijfers en streepjes
problem-not-an-enterprise-number = Kijk het ondernemingsnummer na. Het heeft 10 cijfers
problem-not-a-municipality = Schrijf de naam of de postcode van een Vlaamse gemeente
problem-easy-to-guess = Dit is te makkelijk te raden. Kies bijvoorbeeld vier woorden die niets met u te maken hebben
problem-bad-file = Dit bestand kan niet gelezen worden

# Een versie die iemand anders intussen bewaarde.
compare-advice = Vergelijk wat u typte met wat nu bewaard is. Kies per veld wat er moet staan.
compare-field = Veld
compare-mine = Wat u typte
compare-theirs = Wat nu bewaard is
compare-save = Bewaar mijn keuze
compare-keep-theirs = Alles laten staan zoals het nu bewaard is
compare-whole = Een veld zonder keuze wordt bewaard zoals u het typte.
compare-same = Uw collega bewaarde hetzelfde als u.
compare-nothing = niets
compare-yes = ja
compare-no = nee

# Waar een vraag staat.
request-state = { $state ->
    [draft] Half klaar
    [open] Open
    [partly] Deels gevonden
    [placed] Opgelost
    [closed] Afgesloten
   *[other] Onbekend
}

# Zoeken.
search-label = Zoek een gezin, kind, telefoon, code of opvang
search-placeholder = Naam, telefoon of code
search-button = Zoek
search-title = Zoeken
search-found = { $count ->
    [0] Niets gevonden voor “{ $typed }”.
    [one] 1 resultaat voor “{ $typed }”.
   *[other] { $count } resultaten voor “{ $typed }”.
}
search-suggested = { $count ->
    [0] Niets gevonden
    [one] 1 gevonden
   *[other] { $count } gevonden
}
search-too-short = Typ minstens twee letters, of drie cijfers van een nummer.
search-advice = Probeer een deel van de naam, of de laatste cijfers van het telefoonnummer.
search-kind = { $kind ->
    [intake] contactnota
    [family] gezin
    [location] opvang
   *[other] andere
}
span-days = { $number ->
    [one] 1 dag
   *[other] { $number } dagen
}
span-weeks = { $number } weken
