offer-list-title = Jakie są placówki?
offer-description = Cała opieka dla niemowląt i małych dzieci, { $desk }: adresy, godziny, dni i cena.
offer-list-intro = Tutaj są wszystkie placówki dla niemowląt i małych dzieci. Można szukać po miejscu, dniach i cenie.
offer-neighbours = Widać też placówki od: { $names }.
offer-of-desk = Biuro: { $desk }
offer-near = W pobliżu
offer-near-hint = Kod pocztowy, gmina lub stacja
offer-search = Szukaj
offer-more-filters = Więcej możliwości wyboru
offer-clear = Wyczyść wszystko
offer-kind = Rodzaj opieki
offer-kind-word = { $kind ->
    [group] W grupie
    [family] U opiekuna, w jego domu (onthaalouder)
   *[cooperating] W małej grupie
}
offer-tariff = Cena
offer-tariff-word = { $tariff ->
    [income] Cena według dochodu
    [free] Cena ustalona przez placówkę
   *[mixed] Według dochodu lub ustalona przez placówkę
}
offer-days = Całe dni
offer-opens-at = Otwarte o godzinie
offer-closes-at = Jeszcze otwarte o godzinie
offer-age = Wiek dziecka w tym czasie
offer-age-word = { $age ->
    [6] mniej niż 1 rok
    [18] 1 rok
    [27] 2 lata
   *[36] 3 lata lub więcej
}
offer-inclusive = Doświadczenie z dziećmi, które potrzebują więcej opieki
offer-urgent = Miejsca dla tych, którzy szybko potrzebują opieki
offer-order = Kolejność
offer-order-word = { $order ->
    [auto] Według nazwy albo najpierw najbliższe
    [distance] Najpierw najbliższe
    [lot] Losowo, codziennie inaczej
   *[name] Według nazwy
}
offer-any = Wszystko jedno
offer-count = { $count ->
    [0] Nie znaleziono placówki
    [one] Znaleziono 1 placówkę
    [few] Znaleziono { $count } placówki
    [many] Znaleziono { $count } placówek
   *[other] Znaleziono { $count } placówki
}
offer-order-told = { $order ->
    [distance] Najbliższa placówka jest pierwsza. Odległość jest przybliżona, w linii prostej.
    [lot] Kolejność jest dzisiaj wylosowana. Jutro będzie inna.
   *[name] Lista jest ułożona według nazwy.
}
offer-order-neutral = Nikt nie może zapłacić, aby być wyżej.
offer-spot = Szukamy w pobliżu: { $place }.
offer-spot-kind = { $kind ->
    [postcode] kod pocztowy
    [station] stacja
   *[town] gmina
}
offer-spot-others = Chodzi o coś innego?
offer-spot-unknown = Nie znamy: { $typed }. Proszę spróbować z kodem pocztowym lub gminą.
offer-loosen = Tak znajdą Państwo placówkę:
offer-loosen-word = { $criterion ->
    [kind] Każdy rodzaj opieki
    [tariff] Każda cena
    [days] Inne dni
    [hours] Inne godziny
    [age] Każdy wiek
    [inclusive] Także bez tego doświadczenia
   *[urgent] Także bez takich miejsc
}
offer-loosen-count = { $count ->
    [one] 1 placówka
    [few] { $count } placówki
    [many] { $count } placówek
   *[other] { $count } placówki
}
offer-nothing-fits = Żadna placówka nie pasuje do wszystkiego. Proszę wybrać mniej albo do nas zadzwonić.
offer-nothing-yet = Na liście nie ma jeszcze placówek. Proszę do nas zadzwonić.
offer-distance = około { $km } km
offer-distance-near = mniej niż 1 km
offer-no-distance = odległość nieznana
offer-reported-free = Zgłoszone wolne miejsce
offer-map = Mapa
offer-map-explained = Ta mapa to szkic. Numery są takie jak na liście. Lista zawiera wszystko, co jest na mapie.
offer-map-you = Tutaj Państwo szukają
offer-map-approximate = Czasem znamy tylko gminę placówki. Wtedy placówka jest na środku gminy.
offer-map-north = N
offer-map-kilometres = { $km } km
offer-list = Lista
offer-print = Wydrukuj te adresy
offer-print-title = Adresy dla mnie
offer-print-intro = Adresy placówek, stan na { $date }. Po wyjaśnienia proszę zadzwonić do biura.
offer-print-chosen = Wydrukuj wybrane adresy
offer-choose = Wybierz do druku: { $name }
offer-notes = Notatki
offer-back-to-list = Wszystkie placówki
offer-see-description = { $name }, { $kind }, { $town }: godziny, dni, cena i kontakt.
offer-see-facts = W skrócie
offer-see-address = Adres
offer-see-hours = Otwarte
offer-see-hours-shown = od { $from } do { $until }
offer-see-days = Dni
offer-see-days-shown = W te dni są miejsca. To nie znaczy, że jakieś jest teraz wolne.
offer-see-yes = tak
offer-see-no = nie
offer-see-ages = Wiek
offer-see-ages-shown = { $kind ->
    [both] od { $from } do { $to } miesięcy
    [from] od { $from } miesięcy
    [to] do { $to } miesięcy
   *[none] proszę zapytać placówkę
}
offer-see-size = Liczba dzieci
offer-see-size-shown = najwięcej dzieci naraz: { $count }
offer-see-organiser = Kto to prowadzi
offer-see-unknown = Proszę zapytać placówkę
offer-see-price = Cena
offer-see-price-explained = { $tariff ->
    [income] Płacą Państwo według swojego dochodu. Potrzebne jest zaświadczenie (attest). Pomożemy w tym.
    [free] Ta placówka sama ustala cenę. Proszę zapytać ją o cenę.
   *[mixed] Są dwa rodzaje miejsc: z ceną według dochodu i z ceną placówki. Proszę zapytać, które są jeszcze możliwe.
}
offer-see-price-more = Więcej o cenie
offer-see-rules = Kto najpierw dostaje miejsce?
offer-see-law = Co mówi prawo
offer-see-law-plain = { $rules ->
    [A] Niektóre rodziny dostają miejsce najpierw. Na przykład gdy potrzebują Państwo opieki z powodu pracy lub szkolenia. Albo gdy sami opiekują się Państwo dzieckiem lub mało zarabiają. Liczy się też dziecko w rodzinie zastępczej oraz brat lub siostra.
    [B] Rodziny, które pracują lub uczą się co najmniej na 4/5, dostają miejsce najpierw. Pierwszeństwo ma też dziecko w rodzinie zastępczej oraz brat lub siostra.
    [C] Ta placówka trzyma część miejsc dla rodzin, którym jest trudniej. Proszę powiedzieć nam, co się u Państwa liczy. Wtedy szukamy razem.
   *[other] Prawo nie mówi tu, kto jest pierwszy. Placówka sama to wybiera.
}
offer-see-law-groups = Grupy, tak jak są w przepisach
offer-see-law-source = Źródło: { $source }
offer-see-local = Własne zasady tej placówki
offer-see-local-none = Ta placówka nic jeszcze o tym nie napisała.
offer-see-free = Ta placówka zgłosiła wolne miejsce { $date }. Może już go nie ma. Proszę zapytać.
offer-see-fresh = { $freshness ->
    [fresh] Sprawdzone { $date }.
    [stale] Sprawdzone { $date }. To już jakiś czas temu. Proszę zapytać, czy wszystko nadal się zgadza.
   *[never] Jeszcze niesprawdzone. Proszę zapytać, czy wszystko się zgadza.
}
offer-see-inclusive = Ta placówka ma doświadczenie z dziećmi, które potrzebują więcej opieki.
offer-see-urgent = Ta placówka trzyma wolne miejsca dla tych, którzy szybko potrzebują opieki.
offer-see-phone = Telefon
offer-see-email = E-mail
offer-see-website = Strona internetowa
offer-see-ask = Poproś tu o miejsce
offer-see-ask-explained = Pytają Państwo biuro. My pytamy placówkę i pomagamy dalej.
offer-see-map = Na mapie
