ask-start-title = Zgłoszenie o opiekę
ask-start-intro = Proszę nam powiedzieć, czego Państwo szukają. To trwa około 5 minut. Nie trzeba mieć konta.

# legal
ask-start-free = To nic nie kosztuje. Opieka to Państwa wolny wybór.
ask-start-everyone = Każda rodzina może pytać: z pracą, bez pracy, podczas nauki albo w domu.
ask-start-skip = Czegoś jeszcze Państwo nie wiedzą? To nie szkodzi.
ask-go-on = Kontynuuj
ask-go-on-with = Kontynuuj i dodaj { $place }
ask-start-how = Jak chcą Państwo zgłosić?
ask-door-alone = Robię to bez pomocy
ask-door-helper = Ktoś mi pomaga
ask-door-paper = Na papierze
ask-door-code = Mam kod
ask-what-happens = Co dzieje się z moim zgłoszeniem?
ask-what-happens-text = Czytamy zgłoszenie i kontaktujemy się z Państwem. Razem szukamy opieki. To Państwo decydują, czy chcą miejsce.
ask-who-sees = Kto widzi to, co piszę?

# legal
ask-who-sees-text = Tylko biuro. Placówka widzi jedynie to, co jest potrzebne, aby szukać miejsca.
ask-step = Pytanie { $number } z { $total }
ask-next = Dalej
ask-not-known = Jeszcze nie wiem
ask-not-needed = Można zostawić puste.
ask-all-optional = Na tej stronie można wszystko zostawić puste.
ask-part-helper = Kto pomaga
ask-part-child = Dla kogo
ask-part-start = Od kiedy
ask-part-days = W jakie dni
ask-part-wishes = Jaka opieka
ask-part-you = Kim Państwo są
ask-part-contact = Jak się z Państwem skontaktować
ask-part-situation = Chcą Państwo coś dodać?
ask-question-helper = Kto pomaga rodzinie?
ask-question-child = Dla jakiego dziecka szukają Państwo opieki?
ask-question-next-child = Dla jakiego dziecka szukają Państwo jeszcze opieki?
ask-question-start = Od kiedy potrzebują Państwo opieki?
ask-question-days = W jakie dni potrzebują Państwo opieki?
ask-question-wishes = Jaka opieka Państwu pasuje?
ask-question-you = Kim Państwo są?
ask-question-contact = Jak najlepiej się z Państwem skontaktować?
ask-question-situation = Chcą Państwo powiedzieć coś jeszcze?
ask-helper-intro = Proszę to wypełnić, gdy pomagają Państwo rodzinie. Rodzina sama decyduje, co tu wpisać.
ask-helper-name = Państwa imię i nazwisko
ask-helper-organisation = Gdzie Państwo pracują?
ask-helper-organisation-hint = Pomaga znajomy albo sąsiad? Wtedy proszę zostawić to puste.
ask-helper-phone = Państwa telefon

# legal
ask-helper-permission = Rodzic zgadza się na moją pomoc
ask-helper-contact = Rodzic chce, żeby biuro mogło dzwonić też do mnie
ask-child-kind = Czy dziecko już się urodziło?
ask-child-born = Tak, już jest na świecie
ask-child-due = Nie, jeszcze nie
ask-child-date = Data urodzenia
ask-child-date-hint = Na przykład 27/3/2026. Ciąża? Proszę wpisać dzień, który podał lekarz.
ask-child-given = Imię dziecka
ask-one-more-child = Jeszcze jedno dziecko
ask-remove-child = Pomiń to dziecko
ask-start-soon = Jak najszybciej
ask-start-from = Od konkretnego dnia
ask-start-date = Od jakiego dnia?
ask-start-date-hint = Tylko gdy znają Państwo dzień. Na przykład 1/9/2027.
ask-days-fixed = Co tydzień te same dni
ask-days-changing = Moje dni się zmieniają
ask-which-days = Jakie dni?
ask-which-part = Jak długo w te dni?
ask-which-extra = Także poza zwykłymi godzinami?
ask-extra-early = Wcześnie, przed godziną 7
ask-extra-evening = Wieczorem
ask-extra-night = W nocy
ask-how-many-days = Mniej więcej ile dni w tygodniu?
ask-how-many-days-hint = Proszę wpisać liczbę od 1 do 7. Nie wiedzą Państwo? Proszę zostawić puste.
ask-which-care = Co Państwo wolą?
ask-care-group = W grupie
ask-care-family = U opiekuna, w jego domu (onthaalouder)
ask-care-any = Jedno i drugie jest dobre
ask-care-difference = Jaka jest różnica?
ask-care-difference-text = W grupie dziećmi zajmuje się kilka osób. Opiekun (onthaalouder) zajmuje się małą grupą w swoim domu.
ask-price-title = Ile kosztuje opieka?

# legal
ask-price-text = W wielu placówkach cena zależy od Państwa dochodu. Mało Państwo zarabiają? Wtedy mało Państwo płacą.

# legal
ask-price-help = To wciąż za drogo? Może pomóc OCMW (pomoc społeczna w gminie). Chętnie wyjaśnimy jak.
ask-which-tariff = Jaka cena Państwu pasuje?
ask-tariff-income = Cena według mojego dochodu
ask-tariff-any = Wszystko jedno
ask-flexible = Co też jest dobre?
ask-flexible-later = Późniejszy początek
ask-flexible-days = Inne dni
ask-flexible-fewer = Mniej dni
ask-together = Czy dzieci mają być w tej samej placówce?
ask-together-word = { $word ->
    [no] Nie musi tak być
    [preferably] Najlepiej tak
   *[only] Tylko razem
}
ask-neighbours-said = Inne biura mogą zobaczyć moją prośbę
ask-preference = Mają Państwo jeszcze jakieś życzenie?
ask-preference-hint = Na przykład: blisko mojej pracy.
ask-given-name = Państwa imię
ask-family-name = Państwa nazwisko
ask-postcode = Państwa kod pocztowy
ask-postcode-hint = Cztery cyfry, na przykład 2800.
ask-municipality = W jakiej gminie Państwo mieszkają?
ask-street = Państwa ulica i numer
ask-street-hint = Można zostawić puste. Adres pomaga nam znaleźć opiekę blisko Państwa.
ask-no-address = Nie mam teraz stałego adresu
ask-phone = Państwa telefon
ask-phone-hint = Na przykład 0470 12 34 56
ask-email = Państwa e-mail
ask-no-phone = Nie mam własnego telefonu
ask-no-phone-text = Proszę napisać, do kogo możemy zadzwonić. Można też przyjść do biura.
ask-other-name = Imię i nazwisko tej osoby
ask-other-phone = Telefon tej osoby
ask-language = W jakim języku mówią Państwo najlepiej?
ask-language-other = Inny język
ask-help = Co Państwu pomaga?
ask-help-reading = Trudno mi czytać: proszę zadzwonić
ask-help-interpreter = Chcę tłumacza
ask-channel-call = Proszę do mnie zadzwonić
ask-channel-sms = Proszę wysłać SMS
ask-channel-whatsapp = Proszę napisać na WhatsApp
ask-channel-email = Proszę wysłać e-mail
ask-channel-letter = Proszę wysłać list
ask-channel-trusted = Przez inną osobę
ask-channel-visit = Przyjdę do biura
ask-situation-why = To pomaga nam szybciej szukać dobrego miejsca. Nie trzeba tego mówić.

# legal
ask-situation-who = Czyta to tylko biuro. Bez Państwa nikomu tego nie powiemy.
ask-purposes = Do czego potrzebują Państwo opieki?
ask-urgent = To pilne
ask-urgent-reason = Dlaczego to pilne?
ask-care-need = Moje dziecko potrzebuje dodatkowej opieki
ask-care-need-reason = Jaka opieka pomaga dziecku?
ask-care-need-hint = Wystarczy kilka słów.
ask-overview-title = Państwa zgłoszenie do tej pory
ask-overview-intro = Proszę wybrać, co chcą Państwo wypełnić. Wszystko się zapisuje.
ask-overview-complete = Wszystko gotowe. Proszę sprawdzić i wysłać zgłoszenie.
ask-overview-check = Sprawdź i wyślij
ask-overview-link = Przegląd
ask-progress-todo = Do wypełnienia
ask-progress-done = Gotowe
ask-progress-optional = Można, nie trzeba

# legal
ask-kept-until = Przechowujemy to do { $date }. Potem wszystko usuwamy.
ask-later-link = Dokończ później
ask-stop = Zakończ i usuń wszystko
ask-stop-title = Czy chcą Państwo zakończyć?
ask-stop-text = Wtedy usuniemy wszystkie odpowiedzi. Nie da się ich odzyskać.
ask-check-title = Czy wszystko się zgadza?
ask-check-intro = Proszę przeczytać swoje odpowiedzi. Wszystko można jeszcze zmienić.
ask-change = Zmień
ask-nothing-said = Nic nie wpisano
ask-more-to-say = Czy to pilne? Czy dziecko potrzebuje dodatkowej opieki? Można to powiedzieć. Nie trzeba.
ask-more-link = Powiedz coś więcej

# legal
ask-check-promise = To do niczego nie zobowiązuje. Zgłoszenie można zawsze zatrzymać.
ask-send = Wyślij moje zgłoszenie
ask-trap = Proszę zostawić to puste
ask-done-title = Zgłoszenie zostało wysłane
ask-reference = Państwa kod to
ask-reference-keep = Proszę zapisać ten kod. Dzięki niemu szybko znajdziemy zgłoszenie.
ask-next-title = Co teraz?
ask-next-read = Dostaliśmy Państwa zgłoszenie { $date }.

# legal
ask-next-contact = Skontaktujemy się z Państwem przed { $date }.
ask-next-number = Ktoś dzwoni? Zobaczą Państwo ten numer:

# legal
ask-next-search = Pytamy placówki. Odpowiadają w ciągu { $days } dni.
ask-next-choose = Jest miejsce? Wtedy o tym powiemy. Wybór należy do Państwa.
ask-next-changes = Coś się zmienia? Znaleźli Państwo opiekę sami? Proszę do nas zadzwonić:
ask-print = Wydrukuj tę stronę
ask-later-title = Dokończ później

# legal
ask-later-intro = Państwa odpowiedzi są zapisane do { $date }. Proszę wybrać, jak do nich wrócić.
ask-later-sent = Link jest w drodze.
ask-later-by-message = Przez link
ask-later-contact = Państwa komórka lub e-mail
ask-later-contact-hint = Wyślemy link, aby można było dokończyć.
ask-later-send = Wyślij link
ask-later-on-paper = Przez kod
ask-later-paper-text = Proszę zapisać ten kod albo wydrukować stronę. Proszę nikomu go nie dawać.
ask-later-where = Później proszę wejść na ten adres i wpisać kod:
ask-later-fresh = Utwórz nowy kod. Stary przestanie wtedy działać.
ask-code-title = Dokończ z kodem
ask-code-intro = Mają Państwo od nas kod? Proszę wpisać go tutaj.
ask-code-label = Państwa kod
ask-code-hint = Siedem liter i cyfr, na przykład K7M-4QXD
ask-link-title = Dokończenie zgłoszenia
ask-link-intro = Proszę nacisnąć przycisk, aby dokończyć na tym urządzeniu.
ask-later-subject = Jak dokończyć zgłoszenie
ask-later-sms = { $desk }: tu można dokończyć zgłoszenie: { $link }
ask-paper-title = Zgłoszenie na papierze
ask-paper-intro = Proszę wydrukować tę stronę i wypełnić. Proszę ją przynieść do biura albo do nas zadzwonić.
ask-paper-heading = Szukam opieki dla mojego dziecka
ask-paper-name = Nazwisko i imię
ask-paper-phone = Telefon lub e-mail
ask-paper-postcode = Ulica i kod pocztowy
ask-paper-week = Proszę postawić krzyżyk przy każdym dniu
ask-paper-return = Gotowe? Proszę oddać tę kartkę w biurze. Zadzwonimy do Państwa. Zgłoszenie jest bezpłatne i dobrowolne.
ask-received-subject = { $desk }: mamy Państwa zgłoszenie
ask-received-short = { $desk }: mamy zgłoszenie. Kod { $code }. Kontakt przed { $date }, z numeru { $number }.
ask-purpose = { $purpose ->
    [work] praca
    [study] lekcje lub szkolenie
    [job-search] szukanie pracy
    [health] zdrowie
    [rest] czas na odpoczynek
   *[crisis] w domu jest teraz trudno
}
ask-channel = { $channel ->
    [call] Proszę do mnie zadzwonić
    [sms] Proszę wysłać SMS
    [whatsapp] Proszę napisać na WhatsApp
    [email] Proszę wysłać e-mail
    [letter] Proszę wysłać list
    [trusted] Przez inną osobę
   *[visit] Przyjdę do biura
}
ask-extra = { $part ->
    [early] także wcześnie
    [evening] także wieczorem
   *[night] także w nocy
}
ask-day-part = { $part ->
    [morning] Tylko przed południem
    [afternoon] Tylko po południu
   *[whole] Cały dzień
}
ask-said-care = { $care ->
    [group] W grupie
    [family] U opiekuna, w jego domu (onthaalouder)
    [any] Grupa lub opiekun (onthaalouder)
   *[other] Bez różnicy
}
ask-said-start = { $when ->
    [soon] Jak najszybciej
    [date] Od { $date }
   *[unknown] Jeszcze nie wiem
}
ask-said-days = { $kind ->
    [changing] Moje dni się zmieniają. Dni w tygodniu: { $count }
   *[unknown] Jeszcze nie wiem
}
ask-said-child = { $kind ->
    [born] data urodzenia: { $date }
    [due] termin porodu: { $date }
   *[unknown] data jeszcze nieznana
}
ask-later-email =
    Dzień dobry,

    Mają Państwo zaczęte zgłoszenie w { $desk }. Można je dokończyć tutaj:
    { $link }

    Link działa do { $until }. Proszę nikomu go nie dawać.
    Pytania? Proszę zadzwonić: { $phone }.
ask-received-text =
    Dzień dobry,

    Dostaliśmy Państwa zgłoszenie. Państwa kod to { $code }.
    Zgłoszenie można śledzić na { $address }.
    Skontaktujemy się przed { $date }. Dzwonimy z numeru { $number }.
    Potem pytamy placówki. Gdy jest miejsce, wybór należy do Państwa.

    Pytania? Proszę zadzwonić: { $phone }.
    { $desk }
ask-stopped = Zakończono. Państwa odpowiedzi są usunięte.
