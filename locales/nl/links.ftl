# Persoonlijke link van een opvanglocatie.
link-title = Persoonlijke link
link-what = Met deze link meldt { $name } vrije plaatsen en antwoordt ze op vragen, zonder account. Wie de link heeft, kan dat. Geef hem dus alleen aan wie het mag.
link-state = { $state ->
    [made] Er is een link in gebruik.
   *[none] Er is nog geen link.
}
link-make = Link maken
link-renew = Nieuwe link maken
link-renew-advice = De oude link werkt dan niet meer.
link-revoke = Link stopzetten
link-once = Dit is de link. U ziet hem maar één keer. Kopieer hem, mail hem of druk deze pagina af.
link-address = Adres van de link
link-copy = Kopieer
link-copied = Gekopieerd
link-mail = Mail naar de opvang
link-print = Afdrukken
link-mail-subject = Uw link voor vrije plaatsen
link-mail-body = Dag, met deze link meldt u vrije plaatsen en antwoordt u op vragen van het loket. U hebt geen wachtwoord nodig. Bewaar de link goed en geef hem niet door.
link-already-made = De link is al gemaakt en wordt niet opnieuw getoond. Maak een nieuwe als u hem niet meer hebt.
link-home-title = Vrije plaatsen van { $name }
link-home-report = Een vrije plaats melden
link-home-places = Wat nu gemeld is
link-home-questions = Vragen van het loket
link-home-answered = Beantwoord
link-home-data = Wat het loket over u weet
link-home-confirm = Dit klopt nog
link-home-confirmed = Laatst nagekeken op { $day }.
link-home-never-confirmed = Nog nooit nagekeken.
link-home-wrong = Klopt er iets niet? Laat het weten aan het loket.
link-home-undo = Maak ongedaan
link-home-over = Niet meer te beantwoorden
link-home-over-found = Vraag van { $day }: al een plaats gevonden.
link-home-over-stopped = Vraag van { $day }: niet meer nodig.
