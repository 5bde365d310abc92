# What a colleague does for a family that follows its question.
proposal-letter = Letter with QR code

# Following by itself: how a family comes in, in its file.
access-title = Following and sharing
access-intro = The family follows its request on "My request", with the code
access-parent-title = Second parent
access-parent-reference = Code with which the second parent signs in:
access-parent-contacted = Who gets the messages of the desk?
access-contacted = { $who ->
    [first] The applicant
    [second] The second parent
   *[both] Both
}
access-parent-remove = Take the second parent away
access-grants-title = Trusted persons
access-grant-name = Name of the trusted person
access-grant-parts = What may the trusted person see?
access-part = { $part ->
    [progress] How the request stands
    [proposals] The proposals
   *[appointments] The appointments
}
access-grant-add = Add a trusted person
access-grant-stop = Withdraw the consent
access-sessions-title = Where the family is signed in
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
