proposal-week = Dni
proposal-start = Pierwszy dzień
proposal-reason = Dlaczego nie?
proposal-reason-none = Nie podano
proposal-reason-choice = { $reason ->
    [found-elsewhere] Opieka już znaleziona
    [too-far] Za daleko
    [too-expensive] Za drogo
    [hours] Dni lub godziny nie pasują
    [start] Data początku nie pasuje
    [no-trust] Brak zaufania
    [cares-themselves] Rodzina sama opiekuje się dzieckiem
    [placed] Rodzina znalazła wszystko przez inną propozycję
    [other] Inny powód
   *[none] Nie podano
}
proposal-note = Wyjaśnienie
proposal-note-hint = Proszę pisać krótko. Proszę nie pisać o zdrowiu ani religii.
offer-title = Miejsce dla dziecka
offer-hello = Dzień dobry, { $name }
offer-intro = Znaleźliśmy miejsce. To Państwo decydują, czy chcą to miejsce.
offer-for = Dla kogo
offer-where = Gdzie
offer-when = Kiedy
offer-from = Od
offer-by = Odpowiedź przed
offer-yes = Tak, chcę to miejsce
offer-yes-title = Państwa wybór: tak
offer-yes-intro = Proszę spojrzeć jeszcze raz. Czy wszystko się zgadza? Wtedy mogą Państwo powiedzieć tak.
offer-yes-send = Tak, zgadza się
offer-other = Tak, ale mniej dni albo później
offer-no = Nie
offer-talk = Najpierw chcę porozmawiać
offer-other-title = Jakich dni Państwo potrzebują i od kiedy?
offer-other-intro = Proszę wybrać tylko dni, które są w propozycji.
offer-no-title = Dlaczego nie chcą Państwo tego miejsca?
offer-no-intro = Nie trzeba tego mówić. Pomaga nam to lepiej szukać.
offer-send = Wyślij
offer-back = Wstecz
offer-questions = Pytania? Telefon { $desk }:
offer-done = { $state ->
    [accepted] Powiedzieli Państwo „tak” na to miejsce.
    [refused] Powiedzieli Państwo „nie” na to miejsce.
    [expired] Ta propozycja już minęła.
   *[withdrawn] To miejsce nie jest już wolne.
}
offer-done-next = { $state ->
    [accepted] Placówka umówi się z Państwem na początek. Coś się nie zgadza? Proszę do nas zadzwonić.
    [refused] Szukamy dalej. Jednak chcą Państwo to miejsce? Proszę do nas zadzwonić.
   *[other] Szukamy dalej. Nie muszą Państwo nic robić.
}
offer-talk-done = Zadzwonimy do Państwa. Można też zadzwonić do nas.
