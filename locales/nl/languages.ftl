# Welke talen het loket gebruikt, en nagekeken vertalingen invoeren.
settings-languages = Talen voor gezinnen
settings-languages-intro = Een loket werkt in het Nederlands. Een andere taal mag ernaast, als vertaling, voor een doel en een tijd. Kies per taal waarom en tot wanneer, en wie het besliste.
settings-languages-staff = De taal van uw eigen schermen kiest u bij uw account. Die hangt hier niet van af.
settings-languages-open = Talen beheren
settings-languages-shown = In gebruik: { $languages }
settings-languages-none = Alleen Nederlands.
settings-language = Taal
settings-language-standing-heading = Staat
settings-language-standing = { $standing ->
    [on] In gebruik tot en met { $until }
    [later] In gebruik vanaf { $from }
    [over] Voorbij sinds { $until }
   *[off] Niet in gebruik
}
settings-language-texts = Nagekeken
settings-language-texts-of = { $checked } van { $total }
settings-language-reason = Voor wie en waarom
settings-language-reason-hint = Bijvoorbeeld: gezinnen die pas aankwamen en nog Nederlands leren
settings-language-decided-by = Wie besliste
settings-language-decided-by-hint = Bijvoorbeeld: college van burgemeester en schepenen
settings-language-from = Vanaf
settings-language-until = Tot en met
settings-language-use = In gebruik nemen
settings-language-renew = Verlengen
settings-language-title = { $language } gebruiken
settings-language-stop = Niet meer gebruiken
settings-language-law = Laat de keuze nakijken door wie in uw bestuur de taalwet opvolgt.
settings-language-history = Wat beslist werd
settings-language-history-empty = Er is nog niets beslist.
settings-language-stopped = Gestopt op { $date }
checks-title = Nagekeken teksten invoeren
checks-advice = Laat iemand die de taal spreekt de lijst nakijken. Zet bij elke goede tekst de naam en de dag, in de laatste twee kolommen. Voer de lijst hier in.
checks-file = Bestand
checks-send = Invoeren
checks-kept = { $count ->
    [0] Geen nieuwe nagekeken teksten.
    [one] 1 nagekeken tekst ingevoerd.
   *[other] { $count } nagekeken teksten ingevoerd.
}
checks-left-out = { $count ->
    [one] 1 rij is overgeslagen:
   *[other] { $count } rijen zijn overgeslagen:
}
checks-problem = { $problem ->
    [unknown] deze tekst bestaat niet in deze taal
    [changed] de tekst is veranderd: kijk hem opnieuw na
   *[incomplete] naam of dag ontbreekt
}
checks-unreadable = Dit bestand is geen lijst van teksten. Gebruik de lijst van deze pagina.
