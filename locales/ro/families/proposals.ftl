proposal-week = Zile
proposal-start = Prima zi
proposal-reason = De ce nu?
proposal-reason-none = Nespus
proposal-reason-choice = { $reason ->
    [found-elsewhere] Îngrijire deja găsită
    [too-far] Prea departe
    [too-expensive] Prea scump
    [hours] Zilele sau orele nu se potrivesc
    [start] Data de început nu se potrivește
    [no-trust] Lipsă de încredere
    [cares-themselves] Îngrijește singur copilul
    [placed] Familia a găsit totul prin altă propunere
    [other] Alt motiv
   *[none] Nespus
}
proposal-note = Explicație
proposal-note-hint = Scrieți pe scurt. Nu scrieți nimic despre sănătate sau religie.
offer-title = Un loc de îngrijire pentru copil
offer-hello = Bună ziua, { $name }
offer-intro = Am găsit un loc. Dumneavoastră alegeți dacă îl doriți.
offer-for = Pentru
offer-where = Unde
offer-when = Când
offer-from = Începând cu
offer-by = Răspuns înainte de
offer-yes = Da, vreau acest loc
offer-yes-title = Alegeți: da
offer-yes-intro = Mai uitați-vă o dată. Totul este corect? Atunci puteți spune da.
offer-yes-send = Da, este corect
offer-other = Da, dar mai puține zile sau mai târziu
offer-no = Nu
offer-talk = Vreau întâi să vorbesc
offer-other-title = Ce zile doriți și de când?
offer-other-intro = Alegeți doar zile care sunt în propunere.
offer-no-title = De ce nu doriți acest loc?
offer-no-intro = Nu trebuie să spuneți. Ne ajută să căutăm mai bine.
offer-send = Trimite
offer-back = Înapoi
offer-questions = Întrebări? Sunați la { $desk }:
offer-done = { $state ->
    [accepted] Ați spus da pentru acest loc.
    [refused] Ați spus nu pentru acest loc.
    [expired] Această propunere a expirat.
   *[withdrawn] Acest loc nu mai este liber.
}
offer-done-next = { $state ->
    [accepted] Locul de îngrijire stabilește cu dumneavoastră începutul. Ceva nu este corect? Sunați-ne.
    [refused] Căutăm mai departe. Doriți totuși locul? Sunați-ne.
   *[other] Căutăm mai departe. Nu trebuie să faceți nimic.
}
offer-talk-done = Vă sunăm noi. Puteți suna și dumneavoastră.
