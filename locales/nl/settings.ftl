# Loket: gegevens, gebied, loketpunten, kanalen en termijnen.
settings-title = Loket
settings-intro = Alleen de verantwoordelijke van het loket ziet deze pagina.
settings-desk = Gegevens van het loket
settings-name = Naam van het loket
settings-sms-name = Naam in een sms
settings-sms-name-hint = Hoogstens 20 tekens. Laat leeg, dan nemen wij de laatste woorden van de naam.
settings-dossier-number = Dossiernummer
settings-organiser = Organisator
settings-email = E-mail
settings-phone = Telefoon
settings-website = Website
settings-address = Adres
settings-profile = Cijfers over de gemeente
settings-births = Geboorten per jaar
settings-deprivation = Kansarmoede, in procent
settings-social-supplement = Kinderen met sociale toeslag, in procent
settings-places-per-hundred = Opvangplaatsen per 100 kinderen
settings-territory = Gebied
settings-territory-empty = Nog geen gemeente. Voeg er een toe.
settings-territory-add = Gemeente toevoegen
settings-municipality = Gemeente
settings-from = Vanaf
settings-until = Tot en met
settings-until-hint = Laat leeg als er geen einde is
settings-nis = NIS-code
settings-still = nog altijd
settings-change = Wijzig
settings-points = Loketpunten en uren
settings-points-empty = Nog geen loketpunt. Voeg toe waar en wanneer gezinnen terechtkunnen.
settings-point-new = Nieuw loketpunt
settings-point-name = Naam
settings-point-host = In het gebouw van
settings-point-by-phone = Alleen telefonisch
settings-point-hours = Uren en wie er zit
settings-point-hours-advice = Vul alleen de dagen in waarop het loketpunt open is. Per dag kan een voormiddag en een namiddag.
settings-point-weekday = Dag
settings-point-opens = Van
settings-point-closes = Tot
settings-point-staff = Wie
settings-point-no-hours = Nog geen uren
settings-point-remove = Verwijder dit loketpunt
settings-channels = Kanalen
settings-channels-intro = Zo vinden gezinnen het loket. De code blijft dezelfde als u de naam wijzigt.
settings-channel-add = Kanaal toevoegen
settings-channel-label = Naam van het kanaal
settings-channel-code = Code
settings-channel-active = In gebruik
settings-channel-in-use = In gebruik
settings-channel-out-of-use = Niet in gebruik
settings-channel-raise = Omhoog
settings-terms = Termijnen
settings-terms-intro = Deze termijnen gelden sinds { $day }. Ze staan met hun bron in een regelbestand. Wijzigen gebeurt daar, zodat oude beslissingen hun oude termijn houden.
settings-terms-value = Waarde
settings-terms-source = Bron
settings-term = { $term ->
    [location-answer] Antwoord van een opvanglocatie
    [reminders] Herinneringen over een voorstel
    [reminder-interval] Tijd tussen herinneringen
    [urgent] Dringend: start binnen
    [smallest-number] Kleinste getal dat anderen dan het loket zien
    [silent] Vraag is stil na
    [school-soon] Kind kan snel naar school: binnen
    [later-start] Ja op een voorstel, met een latere start: tot en met
    [start-near] Start is dichtbij vanaf
    [start-passed] Zo lang na de gewenste start nog bij "Startdatum komt dichtbij"
    [freshness] Gegevens van opvang zijn actueel
    [free-place] Vrije plaats vervalt na
    [appointment] Duur van een gesprek
    [first-contact] Eerste contact na een vraag via internet, in werkdagen
    [refusal-undo] Een nee terugnemen kan nog
    [closed-question] Afgesloten vraag blijft bij de opvang staan
    [placement-contact] Opvang ziet het gezin na de eerste dag nog
    [forecast] Vooruitblik op vrije plaatsen
    [forecast-lasting] Plaats telt in de vooruitblik als ze vrij is voor minstens
    [longest-ago] Een datum is een typfout als ze langer geleden is dan
    [start-before] De gewenste start mag voor de vraag liggen, hoogstens
    [draft] Half ingevulde vraag blijft bewaard
    [sign-in-code] Code om aan te melden geldt
    [printed-code] Code op papier geldt
    [reconfirm-after] Vragen of het gezin nog zoekt, na stilte van
    [reconfirm-times] Dat vragen we hoogstens
    [reconfirm-interval] Tijd tussen die vragen
    [grant] Vertrouwenspersoon kijkt hoogstens mee
   *[retention] Bewaren na afsluiten
}
settings-days = { $number ->
    [one] 1 dag
   *[other] { $number } dagen
}
settings-months = { $number ->
    [one] 1 maand
   *[other] { $number } maanden
}
settings-hours = { $number ->
    [one] 1 uur
   *[other] { $number } uur
}
settings-weeks = { $number ->
    [one] 1 week
   *[other] { $number } weken
}
settings-children = { $number ->
    [one] 1 kind
   *[other] { $number } kinderen
}
settings-times = { $number } keer
settings-minutes = { $number } minuten
settings-years = { $number } jaar
