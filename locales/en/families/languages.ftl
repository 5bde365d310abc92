# Languages and translations.
languages-title = Languages
languages-intro = The desk works in Dutch. The other languages are translated. Here you see how far we are.
languages-draft = Did nobody check a translation? Then it may have a mistake. Only the Dutch counts.
languages-help = Do you speak one of these languages? Help us and check texts. Ask your desk.
languages-language = Language
languages-texts = Texts
languages-present = Translated
languages-checked = Checked
languages-again = Check again
language-offered = Would you rather read English?
language-not-used = This desk does not use your language now. That is why you see Dutch. Call us or come by.
translation-from-dutch = Translation from Dutch.
translation-state = { $state ->
    [draft] Nobody has checked it yet.
    [partly] A part is checked.
    [checked] It is checked.
   *[other] { "" }
}
translation-more = More about this
texts-title = Texts: { $language }
texts-explained = You see the Dutch and the translation side by side.
texts-download = List to check
texts-dutch = Dutch
texts-translation = Translation
texts-state = How far
text-state = { $state ->
    [missing] Not translated yet
    [draft] Not checked
    [stale] Check again
   *[checked] Checked
}
