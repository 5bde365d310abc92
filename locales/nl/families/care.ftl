# Wat is opvang: korte pagina's die elk loket heeft. Een loket mag zijn eigen tekst schrijven.
# Opmaak: een lege regel tussen alinea's, "## " voor een kop, "- " voor een lijst.
care-title = Wat is opvang?
care-intro = Hier leest u kort wat opvang is en hoe het gaat. Kies wat u wilt weten.
care-page = { $page ->
    [what] Wat is opvang?
    [settling] Wennen
    [prices] Wat kost opvang?
    [ocmw] Minder betalen via het OCMW
    [urgent] Snel opvang nodig
    [inclusive] Uw kind heeft meer zorg nodig
    [school] Naar school
   *[after-school] Opvang voor en na school
}
care-about = { $page ->
    [what] Wat opvang is, en wat uw kind eraan heeft.
    [settling] Hoe u en uw kind aan de opvang wennen.
    [prices] Wat u betaalt, met een schatting.
    [ocmw] Wie kan minder betalen, en hoe u dat vraagt.
    [urgent] Wat u doet als u snel opvang zoekt.
    [inclusive] Opvang voor elk kind, ook met extra zorg.
    [school] Vanaf wanneer uw kind naar school mag.
   *[after-school] Opvang voor kinderen die al naar school gaan.
}
care-next = Lees ook
care-not-translated = Deze tekst is er nu alleen in het Nederlands. Bel ons voor uitleg.
care-outdated = De tekst in het Nederlands is daarna veranderd. Bel ons als u twijfelt.
care-ask = Ik zoek opvang
care-offer = Bekijk de opvang
care-what-body =
    Opvang is een plek waar uw kind veilig is als u er niet bent. Uw kind speelt er, eet er en slaapt er. Mensen met ervaring zorgen voor uw kind.

    ## Elk gezin mag opvang vragen
    U hoeft geen werk te hebben. U mag opvang vragen om te werken, te leren of te rusten. Of om uw kind te laten spelen met andere kinderen.

    Opvang is niet verplicht. U kiest zelf.

    ## Goed voor uw kind
    In de opvang leert uw kind elke dag iets nieuws:

    - spelen met andere kinderen
    - nieuwe woorden, ook in het Nederlands
    - dag zeggen en weer samen zijn

    ## Twee soorten opvang
    In een groep zijn er meer kinderen en meer begeleiders. Bij een onthaalouder is uw kind in een huis, met een paar kinderen. De twee soorten zijn goed. Kijk wat bij u past.

    ## Vraag het op tijd
    Er zijn niet altijd genoeg plaatsen. Vraag opvang al als u zwanger bent. Wij helpen u met zoeken. Dat is gratis.
care-settling-body =
    Nieuwe mensen en een nieuwe plek: dat is veel voor een kind. Daarom begint u met korte bezoeken. Dat heet wennen.

    ## Zo gaat het
    - De eerste keer blijft u bij uw kind.
    - Dan gaat u even weg en komt u terug.
    - Elke keer blijft uw kind wat langer.

    Wennen duurt vaak een week of twee. Soms duurt het langer. Dat is niet erg.

    ## Wat helpt
    - Geef iets mee dat naar thuis ruikt, zoals een doekje.
    - Vertel wat uw kind graag doet, eet en slaapt.
    - Zeg altijd dag als u weggaat.

    Huilt uw kind? Dat is gewoon. Vraag de opvang hoe het na een tijdje ging. U mag altijd bellen.

    ## Wat kost wennen?
    Vraag het aan de opvang. Dat is niet overal gelijk.
care-prices-body =
    Er zijn twee soorten prijzen.

    ## Prijs volgens uw inkomen
    In veel opvang betaalt u een prijs die past bij uw inkomen. Verdient u weinig, dan betaalt u weinig. Dit heet het inkomenstarief.

    Voor deze prijs hebt u een attest nodig. Dat is een bewijs van uw prijs per dag. U vraagt het aan via internet, in de maand voor uw kind begint. Lukt dat niet? Wij doen het samen met u.

    ## Vrije prijs
    Sommige opvang kiest zelf een prijs. Die is voor elk gezin gelijk. Vraag de prijs aan de opvang.

    ## Halve en lange dagen
    Blijft uw kind kort, dan betaalt u minder. Blijft uw kind heel lang, dan betaalt u meer.

    ## Wat komt erbij?
    Soms betaalt u apart voor luiers of voor het dossier. Vraag dit vooraf. Komt uw kind niet, dan betaalt u soms toch. Het staat in uw contract.

    ## Verandert er iets?
    Verandert uw gezin, of verdient u minder? Vraag dan een nieuw attest.
care-ocmw-body =
    Is de prijs te hoog voor u? Het OCMW kan helpen. Dan betaalt u een lagere prijs per dag.

    ## Voor wie?
    Voor elk gezin dat het nu moeilijk heeft. Het OCMW kijkt naar wat u verdient en naar wat u moet betalen. Een leefloon is niet nodig.

    ## Zo vraagt u het
    - Bel ons of het OCMW. Wij maken een afspraak met u.
    - Breng mee wat u hebt: uw attest, uw loon of uitkering, uw rekeningen.
    - Het OCMW beslist en zegt het u.

    Doe dit liefst voor uw kind begint. Begint uw kind al? Vraag het dan toch.

    U mag iemand meebrengen. Wat u vertelt, blijft bij het OCMW.
care-urgent-body =
    Hebt u snel opvang nodig? Bijvoorbeeld voor nieuw werk, een les, of omdat er thuis iets gebeurt. Bel ons dan meteen. Bellen gaat sneller dan schrijven.

    ## Wat kan er?
    Sommige opvang houdt plaatsen vrij voor wie binnen de maand iets zoekt. Zo'n plaats is vaak voor een korte tijd. In die tijd zoeken wij met u verder.

    ## Wat vragen wij u?
    - Vanaf welke dag?
    - Welke dagen en uren?
    - Hoe oud is uw kind?
    - Waar woont of werkt u?

    U hoeft niet alles te vertellen. Zeg alleen wat nodig is om te zoeken.
care-inclusive-body =
    Heeft uw kind meer zorg nodig? Bijvoorbeeld door een ziekte of een beperking. Ook dan is opvang mogelijk. Uw kind speelt gewoon mee met de andere kinderen.

    ## Zo gaat het
    - U vertelt ons of de opvang wat uw kind nodig heeft.
    - Wij zoeken opvang die dit kan en wil doen.
    - De opvang krijgt hulp van mensen die dit goed kennen.
    - U spreekt samen af hoe de dag eruitziet.

    U hoeft geen papier van de dokter te tonen om te beginnen. Wij vragen niet naar de naam van een ziekte.

    In de lijst van opvang kunt u kiezen voor opvang met ervaring.
care-school-body =
    Uw kind mag naar de kleuterschool vanaf 2 jaar en 6 maanden. Het mag alleen beginnen op vaste dagen. Er zijn zeven zulke dagen per jaar. Wordt uw kind 3 jaar, dan mag het op elke schooldag beginnen.

    ## Kies op tijd een school
    Schrijf uw kind in voor het zo oud is. In veel gemeenten doet u dat al het jaar voordien. Vraag het aan de school of aan ons.

    ## Tot wanneer opvang?
    Uw kind mag in de opvang blijven tot het naar school gaat. Zeg de opvang op tijd wanneer uw kind stopt.
care-after-school-body =
    Gaat uw kind naar school? Dan is er opvang voor en na de schooluren. En vaak ook op woensdagmiddag en in de vakantie.

    ## Waar?
    Soms is de opvang in de school. Soms gaat uw kind met een begeleider naar een ander huis. Vraag het aan de school of aan uw gemeente.

    ## Inschrijven
    Schrijf uw kind in voor het begint. Voor de vakantie zijn de plaatsen vaak snel weg.

    ## Wat kost het?
    U betaalt per uur of per dag. Is dat te veel? Vraag een lagere prijs aan de opvang of het OCMW.
care-estimate-title = Schat wat u betaalt
care-estimate-intro = Dit is een schatting. Wat u echt betaalt, staat op uw attest.
care-estimate-price = Uw prijs per dag
care-estimate-price-hint = Kijk op uw attest. Nog geen attest? Laat dit leeg, dan tonen wij wat wij weten.
care-estimate-short = Dagen per week van minder dan 5 uur
care-estimate-whole = Dagen per week van 5 tot 11 uur
care-estimate-long = Dagen per week van 11 uur of meer
care-estimate-button = Reken uit
care-estimate-result = Dit kost het ongeveer
care-estimate-base = Prijs van een gewone dag
care-estimate-week = Per week
care-estimate-month = Per maand
care-estimate-kind = { $kind ->
    [own] Uw prijs
    [lowest] Laagste prijs, via het OCMW
    [lower] Lage prijs, via het OCMW
    [minimum] Gewone laagste prijs
   *[average] Wat een gezin gemiddeld betaalt
}
care-estimate-from = Deze bedragen zijn van { $year }.
care-estimate-unsure = Voor { $year } kennen wij de bedragen nog niet. Wij rekenen met die van { $known }. Elk jaar komt er een beetje bij.
care-estimate-no-highest = Er is ook een hoogste prijs. Die kennen wij niet zeker, dus staat ze hier niet.
care-estimate-days = Een dag van minder dan 5 uur telt voor { $short }%. Een dag van 11 uur of meer telt voor { $long }%.
care-estimate-extra = Luiers en andere kosten komen er soms bij. De maand telt geen vakantie.
care-estimate-nothing = Vul in hoeveel dagen per week uw kind komt.
care-estimate-source = Waar komen deze bedragen vandaan?
care-entry-title = Wanneer mag uw kind naar school?
care-entry-intro = Vul in wanneer uw kind geboren is. Wij bewaren dit niet.
care-entry-birth = Geboortedatum
care-entry-birth-hint = Bijvoorbeeld 27/3/2025
care-entry-button = Toon de dagen
care-entry-first = Uw kind mag naar school vanaf { $date }.
care-entry-all = De dagen waarop uw kind kan beginnen
care-entry-three = Vanaf { $date } is uw kind 3 jaar. Dan mag het op elke schooldag beginnen.
care-entry-kind = { $kind ->
    [summer] na de zomervakantie
    [autumn] na de herfstvakantie
    [christmas] na de kerstvakantie
    [february] eerste schooldag van februari
    [spring] na de krokusvakantie
    [easter] na de paasvakantie
   *[ascension] na Hemelvaart
}
care-entry-moved = Een school kan een dag opschuiven. Vraag het aan de school.
care-entry-past = Uw kind is al 3 jaar. Het mag op elke schooldag beginnen.
problem-not-an-amount = Schrijf een bedrag zoals 6,24
