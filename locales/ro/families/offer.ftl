# De opvang die er is, voor gezinnen: lijst, kaart, pagina van een opvang, afdrukken.
offer-list-title = Ce locuri de îngrijire există?
offer-description = Toate locurile de îngrijire pentru bebeluși și copii mici la { $desk }: adrese, ore, zile și preț.
offer-list-intro = Aici sunt toate locurile de îngrijire pentru bebeluși și copii mici. Puteți căuta după loc, zile și preț.
offer-neighbours = Vedeți și locurile de îngrijire de la { $names }.
offer-of-desk = Ghișeu: { $desk }
offer-near = Aproape de
offer-near-hint = Cod poștal, comună sau gară
offer-search = Caută
offer-more-filters = Mai multe opțiuni
offer-clear = Șterge tot
offer-kind = Tipul de îngrijire
offer-kind-word = { $kind ->
    [group] Într-un grup
    [family] La un îngrijitor, într-o casă (onthaalouder)
   *[cooperating] Într-un grup mic
}
offer-tariff = Preț
offer-tariff-word = { $tariff ->
    [income] Preț după venit
    [free] Preț liber
   *[mixed] După venit sau liber
}
offer-days = Zile întregi
offer-opens-at = Deschis la ora
offer-closes-at = Încă deschis la ora
offer-age = Copilul are atunci
offer-age-word = { $age ->
    [6] sub 1 an
    [18] 1 an
    [27] 2 ani
   *[36] 3 ani sau mai mult
}
offer-inclusive = Experiență cu copii care au nevoie de mai multă îngrijire
offer-urgent = Locuri pentru cine are nevoie repede de îngrijire
offer-order = Ordine
offer-order-word = { $order ->
    [auto] După nume sau cel mai aproape întâi
    [distance] Cel mai aproape întâi
    [lot] Amestecat, în fiecare zi altfel
   *[name] După nume
}
offer-any = Nu contează
offer-count = { $count ->
    [0] Nu am găsit niciun loc de îngrijire
    [one] 1 loc de îngrijire găsit
    [few] { $count } locuri de îngrijire găsite
   *[other] { $count } de locuri de îngrijire găsite
}
offer-order-told = { $order ->
    [distance] Cel mai apropiat loc este primul. Distanța este aproximativă, în linie dreaptă.
    [lot] Ordinea de azi a fost trasă la sorți. Mâine este alta.
   *[name] Lista este în ordinea numelor.
}
offer-order-neutral = Nimeni nu poate plăti ca să fie mai sus.
offer-spot = Căutăm în jur de { $place }.
offer-spot-kind = { $kind ->
    [postcode] cod poștal
    [station] gară
   *[town] comună
}
offer-spot-others = V-ați gândit la alt loc?
offer-spot-unknown = Nu cunoaștem { $typed }. Încercați un cod poștal sau o comună.
offer-loosen = Așa găsiți totuși un loc de îngrijire:
offer-loosen-word = { $criterion ->
    [kind] Orice tip de îngrijire
    [tariff] Orice preț
    [days] Alte zile
    [hours] Alte ore
    [age] Orice vârstă
    [inclusive] Și fără această experiență
   *[urgent] Și fără astfel de locuri
}
offer-loosen-count = { $count ->
    [one] 1 loc de îngrijire
    [few] { $count } locuri de îngrijire
   *[other] { $count } de locuri de îngrijire
}
offer-nothing-fits = Niciun loc de îngrijire nu se potrivește cu tot ce ați ales. Alegeți mai puțin sau sunați-ne.
offer-nothing-yet = În listă nu este încă niciun loc de îngrijire. Sunați-ne.
offer-distance = cam { $km } km
offer-distance-near = mai puțin de 1 km
offer-no-distance = distanța nu se știe
offer-reported-free = A anunțat un loc liber
offer-map = Hartă
offer-map-explained = Această hartă este o schiță. Numerele sunt cele din listă. În listă este tot ce este pe hartă.
offer-map-you = Căutați aici
offer-map-approximate = La unele locuri de îngrijire știm doar comuna. Acestea sunt puse în mijlocul comunei.
offer-map-north = N
offer-map-kilometres = { $km } km
offer-list = Listă
offer-print = Tipărește aceste adrese
offer-print-title = Adrese pentru mine
offer-print-intro = Adrese de locuri de îngrijire, din { $date }. Sunați la ghișeu pentru explicații.
offer-print-chosen = Tipărește adresele alese
offer-choose = Alege { $name } pentru tipărire
offer-notes = Notițe
offer-back-to-list = Toate locurile de îngrijire
offer-see-description = { $name }, { $kind }, în { $town }: ore, zile, preț și contact.
offer-see-facts = Pe scurt
offer-see-address = Adresă
offer-see-hours = Deschis
offer-see-hours-shown = de la { $from } la { $until }
offer-see-days = Zile
offer-see-days-shown = În aceste zile sunt locuri. Asta nu înseamnă că acum este unul liber.
offer-see-yes = da
offer-see-no = nu
offer-see-ages = Vârstă
offer-see-ages-shown = { $kind ->
    [both] în luni: de la { $from } până la { $to }
    [from] în luni: de la { $from }
    [to] în luni: până la { $to }
   *[none] întrebați locul de îngrijire
}
offer-see-size = Numărul de copii
offer-see-size-shown = cel mult { $count } în același timp
offer-see-organiser = Cine organizează
offer-see-unknown = Întrebați locul de îngrijire
offer-see-price = Preț
offer-see-price-explained = { $tariff ->
    [income] Plătiți după venitul dumneavoastră. Aveți nevoie de o adeverință (attest). Vă ajutăm cu ea.
    [free] Acest loc de îngrijire alege singur prețul. Întrebați acolo cât costă.
   *[mixed] Sunt două feluri de locuri: după venit și cu preț liber. Întrebați ce mai este posibil.
}
offer-see-price-more = Mai mult despre preț
offer-see-rules = Cine primește primul un loc?
offer-see-law = Ce spune legea
offer-see-law-plain = { $rules ->
    [A] Unele familii primesc primele un loc. De exemplu dacă aveți nevoie de îngrijire pentru serviciu sau cursuri. Sau dacă numai dumneavoastră aveți grijă de copil ori câștigați puțin. Contează și un copil în plasament, un frate sau o soră.
    [B] Familiile care lucrează sau învață cel puțin 4/5 primesc primele un loc. Și un copil în plasament, un frate sau o soră trece înainte.
    [C] Aici o parte din locuri se păstrează pentru familii cărora le este mai greu. Spuneți-ne ce contează la dumneavoastră. Atunci căutăm împreună.
   *[other] Legea nu spune aici cine este primul. Locul de îngrijire alege singur.
}
offer-see-law-groups = Grupele, așa cum sunt scrise în reguli
offer-see-law-source = Sursă: { $source }
offer-see-local = Ce reguli proprii are acest loc
offer-see-local-none = Acest loc de îngrijire nu a scris încă nimic aici.
offer-see-free = Acest loc de îngrijire a anunțat un loc liber pe { $date }. Poate că s-a ocupat deja. Întrebați.
offer-see-fresh = { $freshness ->
    [fresh] Verificat pe { $date }.
    [stale] Verificat pe { $date }. A trecut ceva timp. Întrebați dacă totul mai este corect.
   *[never] Încă neverificat. Întrebați dacă totul este corect.
}
offer-see-inclusive = Acest loc are experiență cu copii care au nevoie de mai multă îngrijire.
offer-see-urgent = Acest loc ține locuri libere pentru cine are nevoie repede de îngrijire.
offer-see-phone = Telefon
offer-see-email = E-mail
offer-see-website = Pagină web
offer-see-ask = Cereți un loc aici
offer-see-ask-explained = Cereți la ghișeu. Noi întrebăm locul de îngrijire și vă ajutăm mai departe.
offer-see-map = Pe hartă
