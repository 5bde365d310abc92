error-not-found-advice = Is het adres fout? Ga terug naar het begin.
error-too-many-advice = Wacht een kwartier. Probeer het dan nog eens. Lukt het niet? Vraag hulp.
error-broken-advice = Er is niets weg. Probeer het nog eens. Lukt het niet? Vraag hulp.
footer-accessibility = Hulp bij lezen en gebruik
footer-credits = Wie maakte dit?
problem-not-a-postcode = Schrijf vier cijfers
day-part = { $part ->
    [early] vroeg
    [morning] voor de middag
    [afternoon] na de middag
    [evening] avond
   *[night] nacht
}
