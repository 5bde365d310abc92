# Wat vannacht gewist wordt aan het einde van zijn termijn.
menu-retention = Bewaartermijnen
retention-title = Bewaartermijnen
retention-intro = Elke nacht wist het programma wat langer bewaard is dan mag. Hier staat wat vannacht aan de beurt is, en waarom. Namen staan er niet bij.
retention-figures = Van een gewist dossier blijft over wat de jaarlijkse registratie telt, zonder naam. Zo veranderen cijfers van vroegere jaren niet.
retention-total = { $count ->
    [0] Vannacht gaat er niets weg.
    [one] Vannacht gaat er 1 gegeven weg.
   *[other] Vannacht gaan er { $count } gegevens weg.
}
retention-source = Waar de termijn vandaan komt
retention-tonight = Vannacht
retention-years = { $years } jaar
retention-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
