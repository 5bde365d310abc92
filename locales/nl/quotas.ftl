# Voorrang in cijfers: hoeveel kinderen van het jaar meetellen voor het percentage van de wet.
menu-quotas = Voorrang in cijfers
quotas-title = Voorrang in cijfers, { $year }
quotas-intro = Elk kind van het jaar telt één keer, ook wie al een plaats kreeg en nog moet starten. De cijfers komen uit de plaatsingen die het loket kent.
quotas-year = Jaar
quotas-print = Afdrukken
quotas-privacy = Kleine getallen staan er niet. Uit minder dan { $number } kinderen zou te raden zijn welk gezin meetelt. Wie meetelt, ziet alleen het loket.
quotas-none = Op dit moment geldt nergens een percentage.
quotas-deviation-title = Afwijken van de volgorde
quotas-deviation-counted = Telt mee: een kind dat een plaats kreeg terwijl een ander gezin dat ook paste, volgens de wet voorging. De grond en het advies houdt de opvang zelf bij.
quota-allowed = Van { $from } tot en met { $until }.
quota-no-ceiling = Geen maximum.
quota-at-least = Minstens { $percent }% van de kinderen van het jaar.
quota-at-most = Hoogstens { $percent }% van de kinderen van het jaar.
quota-measured = Gemeten per { $level }.
quota-counts-when = Een kind telt mee als het loket dit noteerde:
quota-trait = { $word ->
    [priority-group] voorrangsgroep
    [vulnerable-family] kwetsbaar gezin
   *[other] ander kenmerk
}
quota-rules = Regelset { $id }, versie { $version }: { $label }
quota-no-locations = Er is geen opvang waarvoor dit geldt.
quota-rule = Regel
quota-level-label = Niveau
quota-level = { $word ->
    [organiser] Organisator
    [subsidy-group] Subsidiegroep
   *[location] Locatie
}
quota-binds = hier telt de wet
quota-name = Naam
quota-children = Kinderen
quota-counting = Tellen mee
quota-share = Aandeel
quota-standing = Stand
quota-with-one = 1 kind dat meetelt erbij
quota-with-other = 1 ander kind erbij
quota-percent = { $tenths ->
    [0] { $whole }%
   *[other] { $whole },{ $tenths }%
}
quota-so-far = tot vandaag { $percent } ({ $counting } van { $children })
quota-unknown = { $count ->
    [one] 1 nog niet nagekeken
   *[other] { $count } nog niet nagekeken
}
quota-kept = Gehaald
quota-not-kept = Niet gehaald
quota-needed = { $count ->
    [one] Nog 1 kind dat meetelt
   *[other] Nog { $count } kinderen die meetellen
}
quota-over = { $count ->
    [one] 1 kind te veel
   *[other] Eerst { $count } andere kinderen
}
quota-few = Minder dan { $number } kinderen tellen mee, of tellen niet mee. Daarom staat hier geen getal.
quota-nobody = Geen kinderen dit jaar
quota-admission = Telt mee voor «{ $label }»: { $before } wordt { $after }
quota-standing-here = «{ $label }»: nu { $now }. Een kind dat niet meetelt maakt daar { $after } van.
