languages-title = Limbi
languages-intro = Ghișeul lucrează în neerlandeză. Celelalte limbi sunt traduse. Aici vedeți unde am ajuns.
languages-draft = Nimeni nu a verificat o traducere? Atunci poate avea o greșeală. Doar textul neerlandez contează.
languages-help = Vorbiți una dintre aceste limbi? Ajutați-ne și verificați texte. Întrebați la ghișeu.
languages-language = Limbă
languages-texts = Texte
languages-present = Traduse
languages-checked = Verificate
languages-again = De verificat din nou
language-offered = Preferați să citiți în română?
language-not-used = Acest ghișeu nu folosește acum limba dumneavoastră. De aceea vedeți neerlandeza. Sunați-ne sau treceți pe la noi.
translation-from-dutch = Traducere din neerlandeză.
translation-state = { $state ->
    [draft] Nimeni nu a verificat-o încă.
    [partly] O parte este verificată.
    [checked] Este verificată.
   *[other] { "" }
}
translation-more = Mai mult despre aceasta
texts-title = Texte: { $language }
texts-explained = Vedeți textul neerlandez și traducerea alături.
texts-download = Listă de verificat
texts-dutch = Neerlandeză
texts-translation = Traducere
texts-state = Stare
text-state = { $state ->
    [missing] Încă netradus
    [draft] Neverificat
    [stale] De verificat din nou
   *[checked] Verificat
}
