# Wat op elke pagina terugkomt.
language-name = Nederlands
error-prefix = Fout:
skip-to-content = Naar de inhoud
menu-title = Menu
menu-account = Mijn account
menu-intakes = Contactnota's
menu-today = Vandaag
menu-requests = Opvangvragen
menu-calendar = Jaarkalender
menu-candidacies = Vragen aan mijn opvang
menu-places = Vrije plaatsen
menu-locations = Opvang
menu-messages = Berichten
menu-returns = Jaarlijkse registratie
menu-imports = Bestanden inlezen
menu-audit = Logboek
menu-people = Mensen
menu-settings = Loket
sign-out = Afmelden
keys-title = Sneltoetsen
keys-this-list = Deze lijst
keys-next-row = Volgende en vorige rij
keys-open-row = Rij openen
keys-off = Sneltoetsen uitzetten
close = Sluiten
save = Bewaren
do-not-save = Niet bewaren
filter-button = Filter
filter-clear = Wis
filter-any = Alle
try-again = Probeer opnieuw
to-start = Naar het begin
footer-accessibility = Toegankelijkheid
footer-privacy = Privacy
footer-credits = Makers en licenties
pager-label = Bladeren
pager-shown = { $from } tot { $to } van { $total }
pager-page = Bladzijde { $number }
pager-next = Volgende bladzijde

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
    [merged] De dossiers zijn samengevoegd.
    [proposed] Het voorstel is gemaakt.
    [answered] Het antwoord is bewaard.
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
    [link-ended] De link werkt niet meer.
    [snoozed] Uitgesteld.
    [place-withdrawn] De plaats is ingetrokken.
   *[other] Gedaan.
}

# Fouten op een pagina.
errors-title = Kijk dit na
error-not-found-title = Deze pagina is er niet
error-not-found-advice = Misschien is het adres fout, of mag u deze pagina niet zien. Zoek boven op naam, of ga terug naar het begin.
error-stale-title = Iemand anders bewaarde dit net
error-stale-advice = Open de pagina opnieuw. Kijk wat er veranderde en doe uw aanpassing nog eens.
error-bad-request-title = We konden dit niet lezen
error-bad-request-advice = Ga terug, kijk uw invoer na en probeer opnieuw.
error-too-many-title = Te veel pogingen
error-too-many-advice = Wacht een kwartier en probeer dan opnieuw. Wachtwoord vergeten? Vraag uw verantwoordelijke om hulp.
error-broken-title = Er ging iets mis bij ons
error-broken-advice = Wat al bewaard was, is niet verloren. Probeer het opnieuw. Blijft het fout gaan? Verwittig uw beheerder.
error-not-possible-title = Dat kan nu niet
why-place-taken = Een collega gaf deze plaats net aan een ander gezin. Kies een andere plaats.
why-already-answered = Er is al een antwoord. Open de pagina opnieuw om het te zien.
why-no-reminders-left = Alle herinneringen zijn gestuurd. Bel het gezin.
why-request-closed = Deze vraag is afgesloten. Open ze eerst opnieuw.
why-already-done = Dit is al gebeurd.
why-proposal-open = Het gezin heeft al een open voorstel. Wacht op het antwoord of trek dat voorstel in.
why-used-since = Er is intussen verder gewerkt op deze gegevens. Ze kunnen niet meer ongedaan gemaakt worden.
why-not-settled = Er is nog iets te regelen. Kijk de lijst na.
why-last-manager = Een loket heeft minstens één verantwoordelijke nodig.

# Wat er mis is met een veld.
problem-required = Vul dit in
problem-not-a-date = Schrijf een datum zoals 31/12/2026
problem-not-a-time = Schrijf een uur zoals 14:30
problem-not-a-number = Schrijf een getal van { $least } tot { $most }
problem-not-a-phone = Schrijf een telefoonnummer zoals 0475 12 34 56
problem-not-an-email = Schrijf een e-mailadres zoals naam@voorbeeld.be
problem-not-a-postcode = Schrijf een postcode van vier cijfers
problem-not-a-choice = Kies uit de lijst
problem-too-long = Gebruik hoogstens { $most } tekens
problem-in-the-future = Kies een datum die niet in de toekomst ligt
problem-in-the-past = Kies een datum die niet voorbij is
problem-ends-before-begin = Het einde ligt voor het begin
problem-one-of-these = Vul minstens één manier in om het gezin te bereiken
problem-no-days = Duid dagdelen aan of vul het aantal dagen in
problem-does-not-match = Dit klopt niet
problem-too-short = Gebruik minstens { $least } tekens
problem-easy-to-guess = Dit is te makkelijk te raden. Kies bijvoorbeeld vier woorden die niets met u te maken hebben
problem-exists = Dit bestaat al
problem-bad-file = Dit bestand kan niet gelezen worden

# Een versie die iemand anders intussen bewaarde.
compare-advice = Vergelijk wat u typte met wat nu bewaard is. Kies wat er moet blijven.
compare-field = Veld
compare-mine = Wat u typte
compare-theirs = Wat nu bewaard is
compare-keep-mine = Mijn versie bewaren
compare-keep-theirs = De bewaarde versie houden

# Dagen en maanden.
weekday-short = { $number ->
    [1] ma
    [2] di
    [3] wo
    [4] do
    [5] vr
    [6] za
   *[7] zo
}
weekday-word = { $day ->
    [mo] ma
    [tu] di
    [we] wo
    [th] do
    [fr] vr
    [sa] za
   *[su] zo
}
weekday-long = { $day ->
    [mo] maandag
    [tu] dinsdag
    [we] woensdag
    [th] donderdag
    [fr] vrijdag
    [sa] zaterdag
   *[su] zondag
}
day-part = { $part ->
    [early] vroeg
    [morning] voormiddag
    [afternoon] namiddag
    [evening] avond
   *[night] nacht
}
whole-day = hele dag
month-name = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

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
search-advice = Probeer een deel van de naam, of de laatste cijfers van het telefoonnummer.
search-kind = { $kind ->
    [intake] contactnota
    [family] gezin
    [location] opvang
   *[other] andere
}
