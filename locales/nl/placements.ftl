# Wie er komt, voor een opvang.
placements-title = Wie er komt
placements-count = { $count ->
    [one] 1 kind
   *[other] { $count } kinderen
}
placements-advice = Deze gezinnen zeiden ja. Bel hen voor een eerste bezoek en om te wennen. Twee maanden na de eerste dag staan ze hier niet meer.
placements-empty = Nog niemand. Zegt een gezin ja op een plaats bij u, dan staat het hier.
placement-from = Eerste dag
placement-days = Dagen
placement-no-phone = Geen telefoon bekend. Vraag het aan het loket.
placement-proposal = Voorstel { $code }
