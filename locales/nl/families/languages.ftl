# Talen en vertalingen.
languages-title = Talen
languages-intro = Het loket werkt in het Nederlands. De andere talen zijn vertaald. Hier ziet u hoe ver we zijn.

# legal
languages-draft = Keek niemand een vertaling na? Dan kan er een fout in staan. Alleen het Nederlands telt.
languages-help = Spreekt u een van deze talen? Help ons en kijk teksten na. Vraag het aan uw loket.
languages-language = Taal
languages-texts = Teksten
languages-present = Vertaald
languages-checked = Nagekeken
languages-again = Kijk opnieuw na
language-offered = Leest u liever Nederlands?
language-not-used = Dit loket gebruikt uw taal nu niet. Daarom ziet u Nederlands. Bel ons of kom langs.
translation-from-dutch = Vertaling uit het Nederlands.
translation-state = { $state ->
    [draft] Nog niemand keek ze na.
    [partly] Een deel is nagekeken.
    [checked] Ze is nagekeken.
   *[other] { "" }
}
translation-more = Meer hierover
texts-title = Teksten: { $language }
texts-explained = U ziet het Nederlands en de vertaling naast elkaar.
texts-download = Lijst om na te kijken
texts-dutch = Nederlands
texts-translation = Vertaling
texts-state = Hoe ver
text-state = { $state ->
    [missing] Nog niet vertaald
    [draft] Niet nagekeken
    [stale] Kijk opnieuw na
   *[checked] Nagekeken
}
