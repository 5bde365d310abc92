# De pagina van een voorstel, voor het gezin, zonder account.
proposal-week = Dagen
proposal-start = Eerste dag
proposal-reason = Waarom niet?
proposal-reason-none = Niet gezegd
proposal-reason-choice = { $reason ->
    [found-elsewhere] Al opvang gevonden
    [too-far] Te ver
    [too-expensive] Te duur
    [hours] Dagen of uren passen niet
    [start] De startdatum past niet
    [no-trust] Geen vertrouwen
    [cares-themselves] Zorgt zelf voor het kind
    [placed] Het gezin vond alles via een ander voorstel
    [other] Andere reden
   *[none] Niet gezegd
}
proposal-note = Uitleg
proposal-note-hint = Hou het kort. Schrijf niets over gezondheid of geloof.
offer-title = Een plaats in de opvang
offer-hello = Dag { $name }
offer-intro = Wij vonden opvang. U kiest zelf of u deze plaats wilt.
offer-for = Voor
offer-where = Waar
offer-when = Wanneer
offer-from = Vanaf

# legal
offer-by = Antwoord voor
offer-yes = Ja, ik wil deze plaats
offer-yes-title = U kiest: ja
offer-yes-intro = Kijk nog eens na. Klopt alles? Dan mag u ja zeggen.
offer-yes-send = Ja, dit klopt
offer-other = Ja, maar minder dagen of later
offer-no = Nee
offer-talk = Ik wil eerst praten
offer-other-title = Welke dagen wilt u, en vanaf wanneer?
offer-other-intro = Kies alleen dagen die in het voorstel staan.
offer-no-title = Waarom wilt u deze plaats niet?
offer-no-intro = U moet dit niet zeggen. Het helpt ons om beter te zoeken.
offer-send = Verstuur
offer-back = Terug
offer-questions = Vragen? Bel { $desk }:
offer-done = { $state ->
    [accepted] U zei ja op deze plaats.
    [refused] U zei nee op deze plaats.
    [expired] Dit voorstel is voorbij.
   *[withdrawn] Deze plaats is niet meer vrij.
}
offer-done-next = { $state ->
    [accepted] De opvang maakt met u een afspraak over de start. Klopt er iets niet? Bel ons.
    [refused] Wij zoeken verder. Wilt u de plaats toch? Bel ons.
   *[other] Wij zoeken verder. U moet niets doen.
}
offer-talk-done = Wij bellen u. U kunt ook zelf bellen.
