# Which languages the desk uses, and taking over checked translations.
settings-languages = Languages for families
settings-languages-intro = A desk works in Dutch. Another language may stand beside it, as a translation, for a purpose and a time. Choose for each language why and until when, and who decided.
settings-languages-staff = You choose the language of your own screens in your account. It does not depend on this.
settings-languages-open = Manage languages
settings-languages-shown = In use: { $languages }
settings-languages-none = Dutch only.
settings-language = Language
settings-language-standing-heading = State
settings-language-standing = { $standing ->
    [on] In use up to and including { $until }
    [later] In use from { $from }
    [over] Over since { $until }
   *[off] Not in use
}
settings-language-texts = Checked
settings-language-texts-of = { $checked } of { $total }
settings-language-reason = For whom and why
settings-language-reason-hint = For example: families who arrived recently and are still learning Dutch
settings-language-decided-by = Who decided
settings-language-decided-by-hint = For example: the municipal executive
settings-language-from = From
settings-language-until = Up to and including
settings-language-use = Take into use
settings-language-renew = Renew
settings-language-title = Use { $language }
settings-language-stop = Use no longer
settings-language-law = Have the choice checked by whoever follows the language law in your administration.
settings-language-history = What was decided
settings-language-history-empty = Nothing was decided yet.
settings-language-stopped = Stopped on { $date }
checks-title = Take over checked texts
checks-advice = Let somebody who speaks the language check the list. Put the name and the day with each good text, in the last two columns. Send the list here.
checks-file = File
checks-send = Take over
checks-kept = { $count ->
    [0] No newly checked texts.
    [one] 1 checked text taken over.
   *[other] { $count } checked texts taken over.
}
checks-left-out = { $count ->
    [one] 1 row was left out:
   *[other] { $count } rows were left out:
}
checks-problem = { $problem ->
    [unknown] this text does not exist in this language
    [changed] the text has changed: check it again
   *[incomplete] the name or the day is missing
}
checks-unreadable = This file is not a list of texts. Use the list of this page.
