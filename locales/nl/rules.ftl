# Voorrangsregels: wat geldt, wat gold en wat veranderde.
menu-rules = Regels
rules-title = Regels
rules-intro = Wie gaat voor? Deze zinnen komen uit dezelfde gegevens waarmee het loket de volgorde berekent.
rules-print = Afdrukken
rules-on = Op deze dag
rules-show = Toon
rules-today = Vandaag, alle opvang
rules-on-day = Wat geldt op { $day }
rules-none = Op die dag is voor deze opvang geen regel bekend.
rules-legal = Wet
rules-local = Lokaal
rules-no-groups = De wet geeft hier geen gezin voorrang. Alleen het eigen beleid van de opvang telt.
rules-then-set = Staan gezinnen hier gelijk? Dan tellen de groepen van regelset { $id }.
rules-strength = { $word ->
    [absolute] absolute voorrang
   *[ordinary] voorrang
}
rules-when = Dat is zo als: { $condition }.
rules-evidence = Bewijs: { $evidence }
rules-and = en ook
rules-or = of
rules-not = niet: { $condition }
rules-at-least = minstens { $number } van deze { $of }: { $parts }
rules-number = { $label }: { $take ->
    [mean] gemiddeld
   *[sum] samen
} { $bound }
rules-between = tussen { $least } en { $most }
rules-from = minstens { $least }
rules-up-to = hoogstens { $most }
rules-readings = De bronnen verschillen over wie meetelt. De eerste lezing is de gewone.
rules-source = Bron: { $source }.
rules-source-label = Bron
rules-version = Versie
rules-version-of = regelset { $id }, versie { $version }
rules-version-number = Versie { $version }.
rules-deviation-most = Hoogstens { $most }% van de kinderen van het jaar.
rules-grounds = Mag om deze reden: { $grounds }.
rules-advisers = Met advies van: { $advisers }.
rules-valid = Geldt
rules-by = { $word ->
    [request-date] de dag van de vraag telt
   *[decision-date] de dag van de beslissing telt
}
rules-period = { $word ->
    [both] van { $from } tot en met { $until }
    [from] vanaf { $from }
    [until] tot en met { $until }
   *[always] altijd
} ({ $by })
rules-span = { $word ->
    [both] Van { $from } tot en met { $until }
    [from] Vanaf { $from }
    [until] Tot en met { $until }
   *[always] Altijd
}
rules-local-title = Na de wet: eigen criteria van het loket
rules-local-intro = Ze tellen pas als de wet geen verschil maakt. Daarna beslist de datum van de vraag.
rules-history = Wat gold wanneer
rules-period-label = Periode
rules-set = Regels
rules-changed = Wat veranderde
rules-gained = Erbij:
rules-lost = Weg:
rules-unchanged = Niets
rules-then = geldt op de gekozen dag
rules-never-again = Een oude beslissing blijft staan met de regels van haar dag. Ze wordt nooit opnieuw berekend.
rules-examples = { $count ->
    [one] 1 uitgewerkt voorbeeld
   *[other] { $count } uitgewerkte voorbeelden
}
rules-example = Voorbeeld
rules-known = Wat we weten
rules-question = Vraag
rules-outcome = Antwoord
rules-fact = { $label }: { $value }
rules-yes = ja
rules-no = nee
rules-answer = { $word ->
    [true] ja
    [false] nee
   *[unknown] nog niet te zeggen
}
rules-why-this-order = Waarom deze volgorde
rules-of-location = Welke voorrang geldt hier
rules-criterion = { $word ->
    [urgent] dringend eerst
    [sibling] broer of zus eerst
   *[preferred] eigen keuze van het gezin eerst
}
rules-criterion-urgent = Dringende vragen eerst
rules-criterion-sibling = Broer of zus in de opvang eerst
rules-criterion-preferred = Gezinnen die deze opvang hoger kozen eerst
rules-tie-label = Wat beslist tussen gelijken?
rules-tie = { $word ->
    [lot] het lot
   *[date] de datum van de vraag
}
rules-choice-new = Eigen volgorde kiezen
rules-choice-intro = Deze keuze telt na de wet. Ze geldt vanaf de dag die u invult. Een vroegere keuze blijft staan bij wat toen beslist is.
rules-choice-whose = Voor welke opvang
rules-choice-all = alle opvang van het loket
rules-choice-valid-from = Geldt vanaf
rules-choice-valid-from-hint = Bij het lot ten vroegste morgen: het zegel van de loting staat er dan eerst.
rules-choice-counts = Wat telt na de wet, in deze volgorde?
rules-choice-source = Wie besliste dit, en wanneer
rules-choice-source-hint = Bijvoorbeeld: lokaal overleg kinderopvang, verslag van 12/10/2026
rules-choice-from = Vanaf { $date }
rules-choice-none = geen eigen criteria
rules-choice-begun = geldt
rules-choice-later = geldt nog niet
rules-choice-usual = Het loket koos nog niets zelf. Dan geldt: dringend eerst, daarna broer of zus, en daarna de datum van de vraag.
rules-choice-tie = Tussen gelijken beslist { $tie }.
rules-lot-hash = Zegel van de loting (SHA-256): { $hash }
rules-lot-seed = Startgetal, bekend sinds die dag: { $seed }
rules-lot-later = Het startgetal wordt op die dag bekend. Iedereen kan dan het zegel en de loting narekenen.
rules-decided-by-lot = Tussen gelijken besliste het lot.
