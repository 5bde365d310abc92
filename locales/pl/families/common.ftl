error-prefix = Błąd:
skip-to-content = Przejdź do treści
sign-out = Wyloguj się
close = Zamknij
save = Zapisz
try-again = Spróbuj ponownie
to-start = Na początek
footer-accessibility = Dostępność
footer-privacy = Prywatność
footer-credits = Twórcy i licencje
pager-label = Strony
pager-shown = { $from }–{ $to } z { $total }
pager-page = Strona { $number }
pager-next = Następna strona
errors-title = Proszę to sprawdzić
error-not-found-title = Nie ma takiej strony
error-not-found-advice = Być może adres jest błędny. Albo nie mogą Państwo zobaczyć tej strony. Proszę wrócić na początek.
error-stale-title = Ktoś inny był przed chwilą szybszy
error-stale-advice = Proszę ponownie otworzyć stronę. Proszę zobaczyć, co się zmieniło. Potem proszę jeszcze raz wprowadzić zmianę.
error-bad-request-title = Nie mogliśmy tego odczytać
error-bad-request-advice = Proszę wrócić i sprawdzić, co Państwo wpisali. Potem proszę spróbować ponownie.
error-too-many-title = Zbyt wiele prób
error-too-many-advice = Proszę poczekać kwadrans. Potem proszę spróbować ponownie. Nie udaje się? Proszę poprosić biuro o pomoc.
error-broken-title = Coś poszło u nas nie tak
error-broken-advice = To, co było zapisane, nie zginęło. Proszę spróbować ponownie. Znowu się nie udaje? Proszę poprosić biuro o pomoc.
error-not-possible-title = Teraz to niemożliwe
why-place-taken = Ktoś z biura właśnie dał to miejsce innej rodzinie. Proszę wybrać inne miejsce.
why-already-answered = Odpowiedź już jest. Aby ją zobaczyć, proszę ponownie otworzyć stronę.
why-already-done = To już zostało zrobione.
problem-required = Proszę to wypełnić
problem-not-a-date = Proszę wpisać datę tak: 31/12/2026
problem-not-a-time = Proszę wpisać godzinę tak: 14:30
problem-not-a-number = Proszę wpisać liczbę od { $least } do { $most }
problem-not-a-phone = Proszę wpisać numer telefonu tak: 0475 12 34 56
problem-not-an-email = Proszę wpisać adres e-mail tak: imie@przyklad.be
problem-not-a-code = Proszę sprawdzić kod. Ma 7 liter i cyfr, na przykład K7M-4QXD
problem-not-before = Proszę wybrać datę od { $date }
problem-not-after = Proszę wybrać datę do { $date }
problem-not-a-postcode = Proszę wpisać kod pocztowy z czterech cyfr
problem-not-a-choice = Proszę wybrać z listy
problem-not-chosen = Proszę wybrać odpowiedź
problem-nothing-ticked = Proszę zaznaczyć przynajmniej jedno pole
problem-not-ticked = Proszę to zaznaczyć
problem-too-long = Najwyżej tyle znaków: { $most }
problem-in-the-future = Proszę wybrać datę, która nie jest w przyszłości
problem-long-ago = Proszę sprawdzić rok. To zbyt dawno
problem-in-the-past = Proszę wybrać datę, która jeszcze nie minęła
problem-ends-before-begin = Koniec jest przed początkiem
problem-one-of-these = Proszę podać przynajmniej jeden sposób kontaktu
problem-no-days = Proszę wybrać przynajmniej jedną część dnia
problem-only-these-days = Proszę wybrać tylko z tych dni: { $days }
problem-does-not-match = To się nie zgadza
problem-too-short = Co najmniej tyle znaków: { $least }
problem-exists = To już istnieje
weekday-short = { $number ->
    [1] pn
    [2] wt
    [3] śr
    [4] czw
    [5] pt
    [6] sob
   *[7] ndz
}
weekday-word = { $day ->
    [mo] pn
    [tu] wt
    [we] śr
    [th] czw
    [fr] pt
    [sa] sob
   *[su] ndz
}
weekday-long = { $day ->
    [mo] poniedziałek
    [tu] wtorek
    [we] środa
    [th] czwartek
    [fr] piątek
    [sa] sobota
   *[su] niedziela
}
day-part = { $part ->
    [early] wcześnie
    [morning] przed południem
    [afternoon] po południu
    [evening] wieczorem
   *[night] w nocy
}
whole-day = cały dzień
month-name = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
date-in-words = { $day } { $month } { $year }
week-days = { $first }, { $next }
week-parts = { $first } + { $next }
week-group = { $days } { $parts }
week-groups = { $first }; { $next }
child-number = { $number ->
    [0] Dziecko
   *[other] Dziecko { $number }
}
