# What a colleague does for a family that follows its question.
proposal-letter = Letter with QR code

# Following by itself: how a family comes in, in its file.
access-title = Following and sharing
access-intro = The family follows its request on "My request", with the code
access-codes = Code on paper
access-codes-intro = For a family without phone and e-mail. It works once.
access-code-until = Valid until { $until }
access-code-revoke = Take back
access-print = Print a code
access-printed-title = Code on paper
access-printed-once = This code is on the screen only now. Print it or write it down.
access-sessions-none = The family is signed in nowhere.
access-sessions-end = Sign out everywhere
access-grant-over = Over
access-consequences = What the family said about work and training
access-erasure = Request to erase data
access-erasure-state = { $state ->
    [asked] Waits for a decision, asked on
    [done] Erased, asked on
   *[refused] Not erased, asked on
}
access-erasure-why = An offer waits, or childcare was agreed. See whether the law asks to keep the data, and answer the family.
access-erase = Erase now
access-erase-not = Do not erase, the law asks to keep this
access-erase-manager = The manager of the desk decides.
