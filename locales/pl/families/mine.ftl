message-code-subject = Państwa kod, { $desk }
message-code-text =
    Dzień dobry, { $name },

    Państwa kod to { $code }. Proszę wpisać go na stronie, na której Państwo zaczęli.
    Kod działa 10 minut i tylko 1 raz.

    Można też otworzyć ten link w tej samej przeglądarce. Potem proszę nacisnąć tam przycisk:
    { $link }

    Nie prosili Państwo o kod? Wtedy nie trzeba nic robić. Proszę nikomu nie dawać kodu.
    Pytania? Proszę zadzwonić: { $phone }.

    { $desk }
message-code-short = { $code } to kod, { $desk }. Działa 10 minut. Proszę nikomu go nie dawać.
message-still-subject = Czy nadal szukają Państwo opieki?
message-still-text =
    Dzień dobry, { $name },

    Poprosili nas Państwo o szukanie opieki. Czy nadal Państwo szukają?

    Proszę odpowiedzieć na stronie { $address }. Państwa kod na tej stronie to { $reference }.
    Można też zadzwonić: { $phone }.

    Nie ma odpowiedzi? Wtedy zgłoszenie zostaje i dzwonimy do Państwa.

    { $desk }
message-still-short = { $desk }: nadal szukają Państwo opieki? Odpowiedź: { $address }, kod { $reference }.
my-title = Moje zgłoszenie
my-sign-in-title = Zobacz moje zgłoszenie
my-sign-in-intro = Proszę wpisać kod zgłoszenia. Potem dostaną Państwo kod, aby wejść.
my-reference = Kod zgłoszenia
my-reference-hint = Kod jest w naszych wiadomościach. Na przykład K7M-4QXD
my-code-way = Jak chcą Państwo dostać kod?
my-code-by-sms = SMS-em
my-code-by-email = E-mailem
my-code-send = Wyślij kod
my-no-code-title = Nie ma kodu, telefonu lub e-maila?
my-no-code = Proszę zadzwonić albo przyjść. Wtedy dostaną Państwo kod na papierze.
my-code-title = Proszę wpisać kod
my-code-intro = Znamy to zgłoszenie? Wtedy wysłaliśmy do Państwa kod. Kod działa 10 minut.
my-code = Kod
my-code-hint = 6 cyfr albo kod z Państwa kartki
my-code-again = Kod nie przyszedł? Poproś o nowy
my-enter = Wejdź
my-link-here = Proszę nacisnąć przycisk, aby zobaczyć zgłoszenie.
my-link-elsewhere = Link otwarto gdzie indziej. Proszę wpisać kod z e-maila na urządzeniu, na którym Państwo zaczęli.
my-hello = Dzień dobry, { $name }
my-none = Teraz nie szukamy dla Państwa opieki.
my-question-for = Opieka dla: { $child }
my-question-unnamed = Opieka dla: dziecko { $number }
my-question-only = Opieka dla dziecka
my-state = { $state ->
    [open] Szukamy opieki
    [partly] Część jest znaleziona. Szukamy dalej
    [placed] Opieka jest znaleziona
    [closed] To zgłoszenie jest zatrzymane
   *[other] To zgłoszenie nie jest jeszcze gotowe
}
my-next-title = Co teraz?
my-next-answer = Miejsce: { $place }. Odpowiedź przed { $by }
my-next-location = { $place }: odpowiedź zwykle przed { $by }.
my-next-begins = { $place }: opieka zaczyna się { $on }.
my-next-desk = Szukamy miejsca. Jeszcze raz zajmiemy się zgłoszeniem przed { $by }.
my-next-stopped = Już nie szukamy. Zawsze można zgłosić się znowu.
my-next-found = Wszystko jest załatwione.
my-asks-title = O co Państwo proszą
my-wish = { $days }, od { $start }
my-days-count = { $days ->
    [0] Dni jeszcze nieznane
    [one] 1 dzień w tygodniu
    [few] { $days } dni w tygodniu
    [many] { $days } dni w tygodniu
   *[other] { $days } dnia w tygodniu
}
my-asked-first = Najpierw prosili Państwo o:
my-story-title = Co już się stało
my-some-place = inna placówka
my-story-registered = Poprosili Państwo o opiekę.
my-story-wish = Zgłoszenie się zmieniło.
my-story-asked = Zapytaliśmy o miejsce: { $place }.
my-story-answered = { $answer ->
    [yes] { $place }: tak, jest miejsce.
    [deviating] { $place }: jest miejsce, ale inne, niż Państwo prosili.
   *[no] { $place }: teraz nie ma miejsca.
}
my-story-proposed = Zaproponowaliśmy Państwu miejsce: { $place }.
my-story-settled = { $state ->
    [accepted] Powiedzieli Państwo „tak” na miejsce: { $place }.
    [refused] Powiedzieli Państwo „nie” na miejsce: { $place }.
    [expired] Ta propozycja już minęła: { $place }.
   *[withdrawn] To miejsce nie było już wolne: { $place }.
}
my-story-found = Opieka jest: { $place }, od { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] Zgłoszenie zatrzymano: opieka jest znaleziona.
   *[other] Zgłoszenie zatrzymano.
}
my-story-goes-on = Zgłoszenie znowu jest aktywne.
my-story-still = Powiedzieli Państwo, że nadal szukają.
my-talks-title = Państwa spotkania
my-call-title = Pytania? Proszę zadzwonić
my-messages-title = Co do Państwa napisaliśmy
my-channel = { $channel ->
    [sms] SMS
    [email] e-mail
    [letter] list
    [whatsapp] WhatsApp
   *[call] telefon
}
my-file-title = Państwa teczka
my-sign-out = Wyjdź z tej strony
my-still-question = Czy nadal szukają Państwo opieki?
my-still-silence = Nie ma odpowiedzi? Wtedy zgłoszenie zostaje i dzwonimy do Państwa.
my-still-yes = Tak, nadal szukam
my-still-no = Nie, już nie szukam
my-wish-title = Zmień zgłoszenie
my-wish-intro = To, o co prosili Państwo najpierw, też zostaje.
my-wish-start = Od jakiego dnia chcą Państwo opieki?
my-wish-week = Jakie dni?
my-wish-days = Albo ile dni w tygodniu?
my-wish-days-hint = Nie znają Państwo jeszcze dni? Proszę wpisać tu, ile ich ma być.
my-wish-later = Późniejszy początek też jest dobry
my-wish-other-days = Inne dni też są dobre
my-wish-fewer = Mniej dni też jest dobrze
my-wish-preference = Gdzie chętnie Państwo szukają?
my-wish-reason = Dlaczego zmieniają Państwo zgłoszenie?
my-wish-reason-hint = Nie trzeba tego mówić.
my-wish-undo = Przywróć to, co było
my-save = Zapisz
my-stop-title = Zakończ szukanie
my-stop-intro = Wybór należy do Państwa. Później zawsze można zgłosić się znowu.
my-stop-why = Dlaczego Państwo kończą?
my-stop-found = Opieka już jest znaleziona
my-stop-no-longer = Już nie szukam
my-stop-reason = Chcą Państwo powiedzieć dlaczego?
my-stop-consequences = Co znaczy dla Państwa to, że nie ma opieki?
my-stop-optional = Nie trzeba tego mówić. Pomaga nam to prosić o więcej opieki.
my-stop-button = Zakończ szukanie
my-reason-none = Nie chcę mówić
my-reason = { $word ->
    [cares-themselves] Sami opiekujemy się dzieckiem
    [too-expensive] Opieka jest za droga
    [hours-unsuitable] Godziny nie pasują
    [no-trust] Nie mamy do tego zaufania
    [moved] Przeprowadzamy się
    [other] Inny powód
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] Mniej pracować
    [leave] Wziąć urlop
    [refuse-job] Odmówić pracy
    [stop-training] Nie iść na lekcje lub szkolenie
    [none] Nic z tego
   *[unknown] -
}
my-go-on = Jednak szukaj dalej
my-seen-title = Kto oglądał Państwa teczkę?
my-seen-intro = Za każdym razem zapisujemy, kto ogląda.
my-seen-none = Jeszcze nikt nie oglądał.
my-who = { $who ->
    [desk-worker] Ktoś z biura
    [desk-manager] Kierownik biura
    [organiser] Placówka: { $name }
    [location] Placówka: { $name }
    [neighbour] Inne biuro: { $name }
    [family] Państwo
    [trusted] Osoba, której Państwo na to pozwalają
    [link] Osoba z linkiem od nas
    [program] Program biura
   *[unknown] Ktoś inny
}
my-looked = oglądanie
my-changed = oglądanie i zmiana
my-sessions-title = Gdzie są Państwo zalogowani
my-sessions-intro = Nie znają Państwo któregoś urządzenia? Proszę je wtedy wylogować.
my-session-since = Od { $since }, ostatnio używane { $used }
my-session-here = To urządzenie
my-session-end = Wyloguj to urządzenie
my-people-title = Kto może oglądać?
my-parent-title = Drugi rodzic
my-parent-intro = Drugi rodzic widzi to samo co Państwo.
my-parent-none = W teczce nie ma jeszcze drugiego rodzica.
my-parent-add = Dodaj drugiego rodzica
my-parent-change = Zmień to
my-parent-remove = Usuń drugiego rodzica
my-parent-gets = Kto dostaje nasze wiadomości?
my-parent-reference = Kod drugiego rodzica, aby wejść:
my-parent-given = Imię
my-parent-family = Nazwisko
my-parent-phone = Telefon
my-parent-email = E-mail
my-parent-contacted = Kto dostaje nasze wiadomości?
my-contacted = { $who ->
    [first] Osoba, która zgłosiła
    [second] Drugi rodzic
   *[both] Oboje
}
my-grants-title = Ktoś, komu Państwo ufają
my-grants-intro = To Państwo decydują, kto ogląda, co widzi i do kiedy.
my-grant-title = Pozwól komuś oglądać
my-grant-intro = Ta osoba dostaje link. Zawsze można to zatrzymać.
my-grant-name = Kto?
my-grant-parts = Co może widzieć ta osoba?
my-grant-until = Do jakiego dnia włącznie?
my-part = { $part ->
    [progress] Co dzieje się ze zgłoszeniem
    [proposals] Miejsca, które proponujemy
   *[appointments] Państwa spotkania
}
my-grant-sees = Widzi:
my-grant-to = Do { $until } włącznie
my-grant-used = Ostatnio oglądane { $at }
my-grant-link = Proszę dać ten link:
my-grant-stop = Zatrzymaj oglądanie
my-trusted-title = Mogą Państwo oglądać
my-trusted-hello = Dzień dobry, { $name }
my-trusted-intro = { $family } pozwala Państwu oglądać do { $until } włącznie.
my-trusted-parts = Widzą Państwo:
my-data-title = Weź lub usuń swoje dane
my-take-title = Weź dane
my-take-intro = Tutaj jest wszystko o Państwa rodzinie. O notatki biura proszę zapytać nas.
my-take-print = Obejrzyj lub wydrukuj
my-take-file = Zapisz jako plik
my-data-print-title = Państwa dane
my-data-print-intro = To wiemy o Państwa rodzinie.
my-erase-title = Usuń dane
my-erase-now = Kończymy szukanie i od razu usuwamy Państwa dane. Na zawsze.
my-erase-ask = Najpierw musimy sami to sprawdzić. Zadzwonimy lub napiszemy. Oto dlaczego:
my-holds = { $why ->
    [proposal] Jedna propozycja czeka jeszcze na Państwa odpowiedź.
   *[care] Znaleźliśmy dla Państwa opiekę. Prawo każe wtedy przechować dane.
}
my-erase-confirm = Tak, usuń moje dane
my-erase-button = Usuń moje dane
my-erased-title = Państwa dane są usunięte
my-erased = Usunęliśmy Państwa dane { $on }.
my-erased-return = Nadal liczymy, że było zgłoszenie, ale bez nazwiska.
my-erase-asked-title = Sprawdzamy to
my-erase-asked = Wiemy już, że Państwo o to proszą. Odezwiemy się.
my-erase-proof = Państwa dowód ma numer
my-done = { $done ->
    [signed-out] Wyszli Państwo ze strony.
    [session-ended] Tamto urządzenie jest wylogowane.
    [wish-changed] Zgłoszenie jest zmienione.
    [undone] Znowu jest tak, jak było.
    [stopped] Już nie szukamy. To błąd? Można jednak szukać dalej.
    [goes-on] Znowu szukamy.
    [still-looking] Dziękujemy. Szukamy dalej.
    [saved] To jest zapisane.
    [removed] To jest usunięte.
   *[other] Gotowe.
}
offer-price = Cena
offer-price-income = Płacą Państwo według swojego dochodu.
offer-price-free = Placówka sama ustala cenę. Proszę zapytać ją o cenę.
offer-price-help = To trudne? Proszę zadzwonić. Razem poszukamy pomocy.
offer-route = Droga
offer-route-how = Proszę znaleźć ten adres na mapie albo zapytać nas o drogę.
offer-route-open = Otwórz mapę na swoim urządzeniu
offer-undo = Jednak chcę jeszcze wybrać
offer-undo-until = Pomyłka? Miejsce jest nadal wolne. Można jeszcze wybrać do { $until }.
offer-others = Jest jeszcze jedno miejsce dla Państwa rodziny
offer-paper = Można odpowiedzieć telefonem: proszę skierować aparat na ten kod.
offer-qr = Kod do odpowiedzi
my-paper-go = Proszę wejść telefonem lub komputerem na:
my-paper-once = Kod działa tylko 1 raz. Proszę nikomu go nie dawać.
