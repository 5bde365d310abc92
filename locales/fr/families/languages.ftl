languages-title = Langues
languages-intro = Le guichet travaille en néerlandais. Les autres langues sont traduites. Ici, vous voyez où nous en sommes.
languages-draft = Personne n’a vérifié une traduction ? Il peut y avoir une erreur. Seul le néerlandais compte.
languages-help = Vous parlez une de ces langues ? Aidez-nous et vérifiez des textes. Demandez-le à votre guichet.
languages-language = Langue
languages-texts = Textes
languages-present = Traduits
languages-checked = Vérifiés
languages-again = À vérifier à nouveau
language-offered = Vous préférez lire en français ?
language-not-used = Ce guichet n’utilise pas votre langue en ce moment. C’est pourquoi vous voyez le néerlandais. Appelez-nous ou passez nous voir.
translation-from-dutch = Traduction du néerlandais.
translation-state = { $state ->
    [draft] Personne ne l’a encore vérifiée.
    [partly] Une partie est vérifiée.
    [checked] Elle est vérifiée.
   *[other] { "" }
}
translation-more = En savoir plus
texts-title = Textes : { $language }
texts-explained = Vous voyez le néerlandais et la traduction côte à côte.
texts-download = Liste à vérifier
texts-dutch = Néerlandais
texts-translation = Traduction
texts-state = État
text-state = { $state ->
    [missing] Pas encore traduit
    [draft] Pas vérifié
    [stale] À vérifier à nouveau
   *[checked] Vérifié
}
