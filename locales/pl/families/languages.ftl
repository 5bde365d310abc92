languages-title = Języki
languages-intro = Biuro pracuje po niderlandzku. Inne języki są przetłumaczone. Tutaj widać, jak daleko jesteśmy.
languages-draft = Nikt nie sprawdził tłumaczenia? Wtedy może w nim być błąd. Liczy się tylko tekst niderlandzki.
languages-help = Mówią Państwo w jednym z tych języków? Proszę nam pomóc i sprawdzić teksty. Proszę zapytać w swoim biurze.
languages-language = Język
languages-texts = Teksty
languages-present = Przetłumaczone
languages-checked = Sprawdzone
languages-again = Do ponownego sprawdzenia
language-offered = Wolą Państwo czytać po polsku?
language-not-used = To biuro nie używa teraz Państwa języka. Dlatego widzą Państwo niderlandzki. Proszę zadzwonić albo przyjść.
translation-from-dutch = Tłumaczenie z niderlandzkiego.
translation-state = { $state ->
    [draft] Nikt go jeszcze nie sprawdził.
    [partly] Część jest sprawdzona.
    [checked] Tłumaczenie jest sprawdzone.
   *[other] { "" }
}
translation-more = Więcej o tym
texts-title = Teksty: { $language }
texts-explained = Tekst niderlandzki i tłumaczenie są obok siebie.
texts-download = Lista do sprawdzenia
texts-dutch = Niderlandzki
texts-translation = Tłumaczenie
texts-state = Stan
text-state = { $state ->
    [missing] Jeszcze nieprzetłumaczone
    [draft] Niesprawdzone
    [stale] Do ponownego sprawdzenia
   *[checked] Sprawdzone
}
