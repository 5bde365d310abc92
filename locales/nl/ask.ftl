# De voordeur, voor het loket.
ask-note-start-unknown = Het gezin weet nog niet vanaf wanneer: de startdatum is voorlopig.
ask-note-days-unknown = Het gezin weet nog niet hoeveel dagen.
ask-note-purposes = Waarvoor opvang, zei het gezin: { $purposes }.
ask-note-visit = Het gezin komt zelf langs.
ask-note-no-address = Geen vast adres.
ask-note-no-reason = Het gezin gaf geen reden.
arrival-title = Kwam binnen via de voordeur
arrival-received = Binnengekomen
arrival-door-label = Hoe
arrival-name = Naam
arrival-phone = Telefoon
arrival-email = E-mail
arrival-children = Kinderen
arrival-requests = Vragen
arrival-helper = Wie hielp
arrival-helper-contact = Het gezin wil dat het loket ook deze persoon belt.
arrival-paper = Code op het papier
arrival-suspicions = Waarom eerst nakijken
arrival-likely = Lijkt op een bekend gezin
arrival-likely-advice = Vergelijk, en voeg samen als het hetzelfde gezin is.
arrival-compare = Vergelijk en voeg samen
arrival-file = Open het dossier
arrival-seen = Gezien
arrival-let-in = Laat binnen
arrival-throw-away = Gooi weg
arrival-held-advice = Deze vraag is nog niet ingeschreven. Is het een echt gezin? Laat ze dan binnen.
helping-title = Gezinnen helpen
helping-intro = Vraag opvang met een gezin. De ouder beslist wat u invult.
helping-begin = Nieuwe vraag met een gezin
helping-list = Vragen waarmee u hielp
helping-empty = U hielp nog met geen enkele vraag.
helping-with-desk = Bij het loket
helping-waits = Het loket kijkt dit na.
menu-helping = Gezinnen helpen
menu-asking = Voordeur
asking-title = Vragen via internet
asking-intro = Zo werkt de voordeur van uw loket voor gezinnen.
asking-address = Het adres van uw voordeur
asking-days = Binnen hoeveel werkdagen neemt u contact op?
asking-days-hint = Gezinnen lezen deze dag. Leeg: de termijn van Kinderloket.
asking-number = Het nummer dat gezinnen zien als u belt
asking-number-hint = Leeg: het nummer van het loket.
asking-shared = Gedeelde plaatsen
asking-shared-hint = Eén per lijn: naam en IP-adres, bijvoorbeeld: Bib Lindedorp 192.0.2.7. Vragen van daar tellen niet als te veel.
problem-not-a-network = Schrijf op elke lijn een naam en een IP-adres
request-paper = Code op het papier
request-paper-hint = Enkel als het gezin een blad invulde.
arrivals-held-title = Wacht tot u keek
arrivals-held-all = Toon alles wat wacht
arrivals-held-intro = Robots vullen soms veel vragen in. Haal het vinkje weg bij elk echt gezin en gooi de rest in één keer weg. Weggooien wist de antwoorden: dat komt niet terug.
arrivals-held-choose = Weg te gooien
arrivals-held-nameless = Zonder naam
arrivals-held-look = Bekijk
arrivals-held-throw-away = Gooi weg wat aangevinkt is
arrivals-held-none = Er wacht niets.
arrival-door = { $door ->
    [alone] De ouder zelf
    [helper] Met hulp
   *[paper] Op papier
}
arrival-suspicion = { $suspicion ->
    [trap] Een onzichtbaar veld was ingevuld
    [no-mark] De pagina kwam niet van ons
    [too-fast] Sneller dan iemand leest
    [too-old] De pagina stond heel lang open
    [contact] Zelfde telefoon of e-mail, meermaals vandaag
   *[network] Veel vragen van hetzelfde netwerk
}
arrival-state = { $state ->
    [new] Nieuw
    [held] Eerst nakijken
    [seen] Gezien
   *[refused] Weggegooid
}
