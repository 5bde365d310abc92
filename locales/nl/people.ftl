# Mensen: accounts van anderen.
people-title = Mensen
people-count = { $count ->
    [one] 1 account
   *[other] { $count } accounts
}
people-empty = Hier werkt nog niemand. Nodig iemand uit.
people-invite = Iemand uitnodigen
people-invite-button = Nodig uit
people-name = Naam
people-email = E-mailadres
people-desk = Loket
people-desk-hint = Leeg voor een beheerder
people-role = Rol
people-organiser = Organisator
people-organiser-hint = Alleen voor de rol organisator
people-location = Opvanglocatie
people-location-hint = Alleen voor de rol opvanglocatie
people-last-seen = Laatst gezien
people-never = Nog nooit
people-second-factor = Tweede stap
people-yes = Ja
people-no = Nee
people-ended = stopgezet
people-change-role = Rol wijzigen
people-help = Helpen of stopzetten
people-new-link = Link voor een nieuw wachtwoord
people-reset-factor = Tweede stap wissen
people-end = Account stopzetten
people-end-advice = Na stopzetten is de persoon meteen overal afgemeld. Wat hij of zij deed, blijft in het logboek. U kunt het account later weer openen.
people-reopen = Account weer openen
role = { $role ->
    [desk-worker] Loketmedewerker
    [desk-manager] Loketverantwoordelijke
    [organiser] Organisator
    [location] Opvanglocatie
    [auditor] Auditor
    [administrator] Beheerder
    [family] Gezin
   *[referrer] Toeleider
}
invitations-title = Uitnodigingen die wachten
invitations-until = Geldig tot
invitations-mail = E-mail
invitations-no-mail = Geef de link zelf
invitations-renew = Stuur een nieuwe link
invitations-withdraw = Intrekken
invited-title = De uitnodiging is klaar
invited-advice = Bezorg deze link. Hij werkt één keer, tot { $until }. Voor:
invited-link = Link
invited-mailed = De link gaat ook vanzelf naar dit e-mailadres.
invited-once = U ziet deze link alleen nu. Is hij weg? Maak dan in de lijst een nieuwe.
invited-already = Deze uitnodiging is al gemaakt. Is de link weg? Maak dan in de lijst een nieuwe.
accept-title = Welkom bij Kinderloket
accept-for = Dit account is voor
accept-advice = Kies een wachtwoord van minstens 12 tekens. Een zin van vier gewone woorden is sterk en makkelijk te onthouden.
accept-button = Bewaar wachtwoord
desks-title = Loketten
desks-empty = Er is nog geen loket. Voeg het eerste toe.
desk-add = Nieuw loket
desk-add-button = Voeg loket toe
desk-name = Naam van het loket
desk-code = Kort woord
desk-code-hint = Kleine letters, cijfers en streepjes, bijvoorbeeld mechelen
desk-municipality = Gemeente
desk-municipality-hint = Naam, postcode of NIS-code
desk-manager = Eerste verantwoordelijke
