message-what =
    Gdzie: { $location }
    Adres: { $address }
    Kiedy: { $days }
    Od: { $start }
message-proposal-subject = Wiadomość o Państwa zgłoszeniu, { $desk }
message-proposal-text =
    Dzień dobry, { $name },

    Znaleźliśmy miejsce dla dziecka.

    { $what }

    Czy chcą Państwo to miejsce? Proszę odpowiedzieć przed { $by }:
    { $link }

    Wybór należy do Państwa. Można też powiedzieć „nie”.
    Pytania? Proszę zadzwonić: { $phone }.

    { $desk }
message-proposal-short = { $desk }: mamy wiadomość. Odpowiedź do { $by }: { $link }
message-reminder-subject = Przypomnienie: wiadomość o Państwa zgłoszeniu, { $desk }
message-reminder-text =
    Dzień dobry, { $name },

    Pisaliśmy do Państwa o miejscu dla dziecka. Nie mamy jeszcze odpowiedzi.

    { $what }

    Czy chcą Państwo to miejsce? Proszę odpowiedzieć przed { $by }:
    { $link }

    Wybór należy do Państwa. Można też powiedzieć „nie”.
    Pytania? Proszę zadzwonić: { $phone }.

    { $desk }
message-reminder-short = { $desk } czeka na odpowiedź do { $by }: { $link }
message-confirmation-subject = Zapisaliśmy Państwa odpowiedź
message-confirmation-text =
    Dzień dobry, { $name },

    Powiedzieli Państwo „tak” na to miejsce:

    { $what }

    Placówka umówi się z Państwem na początek.
    Coś się nie zgadza? Proszę zadzwonić: { $phone }.

    { $desk }
message-confirmation-short = { $desk }: zapisaliśmy odpowiedź. Coś się nie zgadza? Tel. { $phone }.
message-withdrawal-subject = Miejsce nie jest już wolne
message-withdrawal-text =
    Dzień dobry, { $name },

    Pisaliśmy do Państwa o miejscu w { $location }. To miejsce nie jest już wolne.
    Szukamy dla Państwa dalej. Nie muszą Państwo nic robić.

    Pytania? Proszę zadzwonić: { $phone }.

    { $desk }
message-withdrawal-short = { $desk }: miejsce nie jest już wolne. Szukamy dalej. Pytania? Tel. { $phone }.
message-before-call-short = { $desk } wkrótce zadzwoni z numeru { $phone }.
message-appointment-subject = Państwa spotkanie: { $date }, godz. { $time }
message-appointment-text =
    Dzień dobry, { $name },

    Mają Państwo spotkanie.

    Kiedy: { $date }, godz. { $time }
    Gdzie: { $place }

    Nie mogą Państwo przyjść? Proszę zadzwonić: { $phone }.

    { $desk }
message-appointment-short = { $desk }: spotkanie { $date } { $time }, { $place }. Tel. { $phone }
message-appointment-changed-subject = Państwa spotkanie zostało zmienione: { $date }, godz. { $time }
message-appointment-changed-text =
    Dzień dobry, { $name },

    Państwa spotkanie zostało zmienione. Oto nowy termin:

    Kiedy: { $date }, godz. { $time }
    Gdzie: { $place }

    Nie mogą Państwo przyjść? Proszę zadzwonić: { $phone }.

    { $desk }
message-appointment-changed-short = { $desk }: nowe spotkanie { $date } { $time }, { $place }. Tel. { $phone }
message-appointment-cancelled-subject = Państwa spotkanie jest odwołane: { $date }, godz. { $time }
message-appointment-cancelled-text =
    Dzień dobry, { $name },

    Państwa spotkanie { $date }, godz. { $time }, jest odwołane.

    Chcą Państwo nowe spotkanie? Proszę zadzwonić: { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk }: spotkanie { $date } { $time } odwołane. Tel. { $phone }
message-appointment-calendar = Spotkanie: { $desk }
message-appointment-calendar-note = Nie mogą Państwo przyjść? Proszę zadzwonić: { $phone }.
message-calendar-name = spotkanie.ics
