offer-list-intro = Hier staat alle opvang voor kleine kinderen. Zoek waar u woont, of op prijs.
offer-near-hint = Schrijf waar u woont of werkt
offer-more-filters = Meer kiezen
offer-kind-word = { $kind ->
    [group] In een groep
    [family] Bij een onthaalouder thuis
   *[cooperating] In een kleine groep
}
offer-tariff-word = { $tariff ->
    [income] Prijs volgens wat u verdient
    [free] De opvang kiest de prijs
   *[mixed] Twee soorten prijs
}
offer-inclusive = Kent kinderen die meer hulp nodig hebben
offer-urgent = Ook als het snel moet
offer-order = Wat komt eerst?
offer-order-word = { $order ->
    [auto] De naam, of wat dicht is
    [distance] Wat het dichtst is
    [lot] Elke dag anders
   *[name] De naam
}
offer-order-told = { $order ->
    [distance] Wat het dichtst is, staat eerst.
    [lot] Wij loten elke dag. Morgen is het anders.
   *[name] De lijst staat op naam.
}
offer-order-neutral = Niemand kan hiervoor betalen.
offer-spot-others = Zoekt u ergens anders?
offer-spot-unknown = Wij kennen { $typed } niet. Probeer uw postcode.
offer-nothing-fits = Wij vonden niets. Kies minder, of bel ons.
offer-nothing-yet = Er staat nog niets. Bel ons.
offer-no-distance = wij weten niet hoe ver
offer-reported-free = Zei dat er plaats is
offer-map-explained = Dit is een kleine kaart. Het nummer is dat van de lijst.
offer-map-approximate = Soms weten wij niet juist waar.
offer-print = Zet dit op papier
offer-print-intro = Dit was zo op { $date }. Vragen? Bel het loket.
offer-print-chosen = Zet op papier wat ik koos
offer-see-days-shown = Op deze dagen zijn er plaatsen. Misschien is er nu geen vrij.
offer-see-price-explained = { $tariff ->
    [income] U betaalt volgens wat u verdient. U hebt een attest nodig. Wij helpen u.
    [free] De opvang kiest de prijs. Vraag het daar.
   *[mixed] Er zijn twee soorten prijs. Vraag welke nog kan.
}
offer-see-law-plain = { $rules ->
    [A] Sommige gezinnen komen eerst. Zoals voor werk of les. Of als u alleen zorgt. Of als u weinig verdient. Ook een pleegkind, broer of zus telt mee.
    [B] Sommige gezinnen komen eerst. Zij werken of leren minstens 4/5. Een pleegkind, broer of zus gaat ook voor.
    [C] Een deel van de plaatsen is apart. Ze zijn voor wie het moeilijker heeft. Zeg ons wat bij u telt. Wij zoeken mee.
   *[other] De wet zegt niet wie eerst komt. De opvang kiest zelf.
}
offer-see-local = Wat deze opvang zelf kiest
offer-see-local-none = Deze opvang schreef nog niets.
offer-see-free = Er was plaats op { $date }. Misschien is ze weg. Vraag het.
offer-see-fresh = { $freshness ->
    [fresh] Wij keken op { $date }.
    [stale] Wij keken op { $date }. Misschien is het nu anders. Vraag het.
   *[never] Wij keken nog niet. Vraag of alles juist is.
}
offer-see-inclusive = Deze opvang hielp al kinderen met meer zorg.
offer-see-urgent = Moet het snel? Deze opvang houdt plaatsen vrij.
offer-see-ask-explained = U vraagt het ons. Wij vragen het aan de opvang. Wij helpen u.
