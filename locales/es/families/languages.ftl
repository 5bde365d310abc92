languages-title = Idiomas
languages-intro = La oficina trabaja en neerlandés. Los otros idiomas están traducidos. Aquí ve hasta dónde hemos llegado.
languages-draft = ¿Nadie ha revisado una traducción? Entonces puede tener un error. Solo cuenta el texto neerlandés.
languages-help = ¿Habla uno de estos idiomas? Ayúdenos y revise textos. Pregunte en su oficina.
languages-language = Idioma
languages-texts = Textos
languages-present = Traducidos
languages-checked = Revisados
languages-again = Para revisar de nuevo
language-offered = ¿Prefiere leer en español?
language-not-used = Esta oficina no usa su idioma ahora. Por eso ve neerlandés. Llámenos o venga.
translation-from-dutch = Traducción del neerlandés.
translation-state = { $state ->
    [draft] Nadie la ha revisado todavía.
    [partly] Una parte está revisada.
    [checked] Está revisada.
   *[other] { "" }
}
translation-more = Más sobre esto
texts-title = Textos: { $language }
texts-explained = Ve el neerlandés y la traducción uno al lado del otro.
texts-download = Lista para revisar
texts-dutch = Neerlandés
texts-translation = Traducción
texts-state = Estado
text-state = { $state ->
    [missing] Sin traducir
    [draft] Sin revisar
    [stale] Revisar de nuevo
   *[checked] Revisado
}
