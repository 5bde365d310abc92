# Wat op elke pagina voor gezinnen terugkomt.
error-prefix = Fout:
skip-to-content = Naar de inhoud
sign-out = Afmelden
close = Sluiten
save = Bewaren
try-again = Probeer opnieuw
to-start = Naar het begin
footer-accessibility = Toegankelijkheid
footer-privacy = Privacy
footer-credits = Makers en licenties
pager-label = Bladeren
pager-shown = { $from } tot { $to } van { $total }
pager-page = Bladzijde { $number }
pager-next = Volgende bladzijde
errors-title = Kijk dit na
error-not-found-title = Deze pagina is er niet
error-not-found-advice = Misschien is het adres fout. Of u mag deze pagina niet zien. Ga terug naar het begin.
error-stale-title = Iemand anders was u net voor
error-stale-advice = Open de pagina nog eens. Kijk wat er anders is. Doe dan uw aanpassing opnieuw.
error-bad-request-title = We konden dit niet lezen
error-bad-request-advice = Ga terug en kijk na wat u invulde. Probeer dan opnieuw.
error-too-many-title = Dit is te vaak geprobeerd
error-too-many-advice = Wacht een kwartier. Probeer dan opnieuw. Lukt het niet? Vraag hulp aan het loket.
error-broken-title = Er ging iets mis bij ons
error-broken-advice = Wat al bewaard was, is niet weg. Probeer het opnieuw. Gaat het weer fout? Vraag hulp aan het loket.
error-not-possible-title = Dat kan nu niet
why-place-taken = Een collega gaf deze plaats net aan een ander gezin. Kies een andere plaats.
why-already-answered = Er is al een antwoord. Open de pagina opnieuw om het te zien.
why-already-done = Dit is al gebeurd.
problem-required = Vul dit in
problem-not-a-date = Schrijf een datum zoals 31/12/2026
problem-not-a-time = Schrijf een uur zoals 14:30
problem-not-a-number = Schrijf een getal van { $least } tot { $most }
problem-not-a-phone = Schrijf een telefoonnummer zoals 0475 12 34 56
problem-not-an-email = Schrijf een e-mailadres zoals naam@voorbeeld.be
problem-not-a-code = Kijk de code na. Ze heeft 7 letters en cijfers, zoals K7M-4QXD
problem-not-before = Kies een datum vanaf { $date }
problem-not-after = Kies een datum tot en met { $date }
problem-not-a-postcode = Schrijf een postcode van vier cijfers
problem-not-a-choice = Kies uit de lijst
problem-not-chosen = Maak een keuze
problem-nothing-ticked = Vink minstens één vakje aan
problem-not-ticked = Vink dit aan
problem-too-long = Gebruik hoogstens { $most } tekens
problem-in-the-future = Kies een datum die niet in de toekomst ligt
problem-long-ago = Kijk het jaar na. Dit is te lang geleden
problem-in-the-past = Kies een datum die niet voorbij is
problem-ends-before-begin = Het einde ligt voor het begin
problem-one-of-these = Vul minstens één manier in om contact te hebben
problem-no-days = Kies minstens één deel van een dag
problem-only-these-days = Kies alleen uit deze dagen: { $days }
problem-does-not-match = Dit klopt niet
problem-too-short = Gebruik minstens { $least } tekens
problem-exists = Dit bestaat al
weekday-short = { $number ->
    [1] ma
    [2] di
    [3] wo
    [4] do
    [5] vr
    [6] za
   *[7] zo
}
weekday-word = { $day ->
    [mo] ma
    [tu] di
    [we] wo
    [th] do
    [fr] vr
    [sa] za
   *[su] zo
}
weekday-long = { $day ->
    [mo] maandag
    [tu] dinsdag
    [we] woensdag
    [th] donderdag
    [fr] vrijdag
    [sa] zaterdag
   *[su] zondag
}
day-part = { $part ->
    [early] vroeg
    [morning] voormiddag
    [afternoon] namiddag
    [evening] avond
   *[night] nacht
}
whole-day = hele dag
month-name = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
# Een datum in een zin. De maand staat zoals in een datum, bij ons met een kleine letter.
date-in-words = { $day } { $month } { $year }
# Dagen na elkaar, delen van een dag, en groepen van dagen.
week-days = { $first }, { $next }
week-parts = { $first } + { $next }
week-group = { $days } { $parts }
week-groups = { $first }; { $next }
child-number = { $number ->
    [0] Het kind
   *[other] Kind { $number }
}
