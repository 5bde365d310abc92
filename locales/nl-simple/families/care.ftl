care-intro = Hier leest u wat opvang is. Wat wilt u weten?
care-page = { $page ->
    [what] Wat is opvang?
    [settling] De eerste dagen: wennen
    [prices] Wat kost opvang?
    [ocmw] Te duur? Het OCMW kan helpen
    [urgent] Snel opvang nodig
    [inclusive] Uw kind heeft meer hulp nodig
    [school] Naar school
   *[after-school] Voor en na school
}
care-about = { $page ->
    [what] Wat opvang is. Waarom het goed is.
    [settling] Hoe uw kind went.
    [prices] Wat u ongeveer betaalt.
    [ocmw] Hoe u minder kunt betalen.
    [urgent] Wat u doet als het snel moet.
    [inclusive] Opvang is er voor elk kind.
    [school] Wanneer uw kind naar school mag.
   *[after-school] Opvang voor wie al naar school gaat.
}
care-not-translated = Bel ons. Wij leggen het uit.
care-outdated = De tekst is nu anders. Vragen? Bel ons.
care-ask = Ik zoek een plaats
care-what-body =
    U bent even weg. In de opvang is uw kind veilig. Uw kind speelt, eet en slaapt er. Mensen zorgen goed voor uw kind.

    ## Elk gezin mag vragen
    Werk is niet nodig. U mag ook leren of rusten. Of uw kind wil graag spelen.

    U moet niet. U kiest zelf.

    ## Goed voor uw kind
    Uw kind leert elke dag iets:

    - spelen met andere kinderen
    - nieuwe woorden, ook Nederlands
    - dag zeggen en weer samen zijn

    ## Twee soorten
    In een groep zijn er meer kinderen. Een onthaalouder zorgt thuis voor een paar kinderen. Wat wilt u het liefst? De twee zijn goed.

    ## Vraag het op tijd
    Er zijn niet altijd plaatsen. Vraag het al als u zwanger bent. Wij helpen u. U moet niets betalen.
care-settling-body =
    Alles is nieuw voor uw kind. Daarom komt u eerst heel kort. Dat heet wennen.

    ## Zo gaat het
    - Eerst blijft u bij uw kind.
    - Dan gaat u even weg. U komt terug.
    - Uw kind blijft elke keer wat langer.

    Dat duurt een week of twee. Soms meer. Dat is niet erg.

    ## Wat helpt
    - Geef een doekje van thuis mee.
    - Zeg wat uw kind graag doet en eet.
    - Zeg hoe uw kind slaapt.
    - Zeg altijd dag als u gaat.

    Huilt uw kind? Dat is gewoon. U mag altijd bellen.

    ## Wat kost wennen?
    Vraag het aan de opvang.
care-prices-body =
    Er zijn twee soorten prijs.

    ## Wat verdient u?
    Verdient u weinig? Dan betaalt u vaak weinig. Dit heet het inkomenstarief.

    U hebt een attest nodig. Daar staat uw prijs op. Vraag het de maand voor de start. U doet dat op internet. Lukt het niet? Wij helpen u.

    ## De opvang kiest
    Soms kiest de opvang zelf de prijs. Elk gezin betaalt dan evenveel. Vraag het aan de opvang.

    ## Kort of lang
    Blijft uw kind kort? Dan betaalt u minder. Blijft uw kind heel lang? Dan betaalt u meer.

    ## Wat nog?
    Soms betaalt u ook luiers. Vraag dit eerst. Komt uw kind niet? Soms betaalt u toch. Lees wat u tekent.

    ## Is er iets anders?
    Verdient u nu minder? Is uw gezin anders? Vraag een nieuw attest.
care-ocmw-body =
    Is het te duur? Het OCMW kan helpen. Dan betaalt u minder per dag.

    ## Voor wie?
    Voor elk gezin dat het moeilijk heeft. Het OCMW kijkt wat u verdient. Het kijkt ook wat u moet betalen. Een leefloon is niet nodig.

    ## Zo vraagt u het
    - Bel ons of het OCMW.
    - Neem mee wat u hebt. Uw attest, uw loon, wat u moet betalen.
    - Het OCMW zegt ja of nee.

    Vraag het voor uw kind start. Is uw kind al gestart? Vraag het toch.

    Breng gerust iemand mee. Wat u zegt, blijft bij het OCMW.
care-urgent-body =
    Moet het snel? Bel ons meteen. Bellen gaat sneller.

    ## Wat kan er?
    Soms is er snel een plaats. Vaak is dat voor even. Wij zoeken dan verder.

    ## Wat vragen wij u?
    - Vanaf welke dag?
    - Welke dagen en uren?
    - Hoe oud is uw kind?
    - Waar woont of werkt u?

    U moet niet alles zeggen.
care-inclusive-body =
    Heeft uw kind meer hulp nodig? Is uw kind ziek? Of heeft het een beperking? Ook dan kan het. Uw kind speelt gewoon mee.

    ## Zo gaat het
    - U zegt wat uw kind nodig heeft.
    - Wij zoeken een opvang die dit kan.
    - De opvang krijgt hulp.
    - U zegt samen hoe de dag gaat.

    Een papier van de dokter is niet nodig. Wij vragen niet hoe de ziekte heet.

    In de lijst kunt u dit kiezen.
care-school-body =
    Uw kind is 2 jaar en 6 maanden. Dan mag het naar school. Dat kan op zeven dagen per jaar. Is uw kind 3 jaar? Dan mag het elke dag beginnen.

    ## Kies op tijd een school
    Vaak doet u dat een jaar vroeger. Vraag het aan de school. Of vraag het ons.

    ## Hoe lang blijft de opvang?
    Uw kind mag blijven tot de school. Zeg op tijd wanneer uw kind stopt.
care-after-school-body =
    Gaat uw kind naar school? Er is ook opvang voor en na school. Vaak ook op woensdag. En als de school dicht is.

    ## Waar?
    Soms in de school. Soms in een ander huis. Iemand gaat dan mee met uw kind. Vraag het aan de school.

    ## Vraag het op tijd
    De plaatsen zijn vaak snel weg.

    ## Wat kost het?
    U betaalt per uur of per dag. Is het te veel? Vraag of het minder kan.
care-estimate-title = Wat betaalt u ongeveer?
care-estimate-intro = Dit is niet juist op de cent. Kijk op uw attest.
care-estimate-price-hint = Kijk op uw attest. Hebt u dat niet? Laat dit leeg.
care-estimate-button = Tel het op
care-estimate-result = Dit betaalt u ongeveer
care-estimate-kind = { $kind ->
    [own] Uw prijs
    [lowest] Het minst, met hulp van het OCMW
    [lower] Weinig, met hulp van het OCMW
    [minimum] Het minst, zonder het OCMW
   *[average] Wat gezinnen ongeveer betalen
}
care-estimate-from = Dit is de prijs van { $year }.
care-estimate-unsure = De prijs van { $year } weten wij nog niet. Dit is de prijs van { $known }. Elk jaar komt er wat bij.
care-estimate-no-highest = Er is ook een hoogste prijs. Wij weten niet welke.
care-estimate-extra = Soms betaalt u ook luiers. Wij tellen hier geen vakantie.
care-estimate-nothing = Hoeveel dagen komt uw kind?
care-estimate-source = Hoe weten wij dit?
care-entry-intro = Wanneer is uw kind geboren? Wij houden dit niet bij.
care-entry-birth = Dag van de geboorte
care-entry-birth-hint = Zoals 27/3/2025
care-entry-all = Op deze dagen kan uw kind starten
care-entry-three = Op { $date } is uw kind 3 jaar. Dan mag het elke schooldag beginnen.
care-entry-moved = Soms kiest de school een andere dag. Vraag het.
care-entry-past = Uw kind is al 3 jaar. Het mag nu elke schooldag starten.
