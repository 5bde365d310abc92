# Wat het gezin krijgt om aan te melden, en de vraag of het nog zoekt.
message-code-subject = Codul dumneavoastră pentru { $desk }
message-code-text =
    Bună ziua, { $name },

    Codul dumneavoastră este { $code }. Scrieți-l pe pagina unde ați început.
    Codul merge 10 minute și doar o dată.

    Sau deschideți acest link în același browser și apăsați acolo butonul:
    { $link }

    Nu ați cerut un cod? Atunci nu trebuie să faceți nimic. Nu dați codul nimănui.
    Aveți întrebări? Sunați-ne la { $phone }.

    { $desk }
message-code-short = { $code } este codul pentru { $desk }. Merge 10 minute. Nu îl dați nimănui.
message-still-subject = Mai căutați un loc de îngrijire?
message-still-text =
    Bună ziua, { $name },

    Ne-ați cerut să căutăm un loc de îngrijire. Mai căutați?

    Spuneți-ne la { $address }. Codul dumneavoastră acolo este { $reference }.
    Puteți și suna: { $phone }.

    Nu răspundeți? Atunci cererea rămâne și vă sunăm noi.

    { $desk }
message-still-short = { $desk }: mai căutați? Răspundeți la { $address } cu codul { $reference }.

# Mijn vraag: aanmelden.
my-title = Cererea mea
my-sign-in-title = Urmăresc cererea mea
my-sign-in-intro = Scrieți codul cererii. Apoi primiți un cod ca să intrați.
my-reference = Codul cererii dumneavoastră
my-reference-hint = Codul este în mesajele noastre. De exemplu K7M-4QXD
my-code-way = Cum doriți să primiți codul?
my-code-by-sms = Prin SMS
my-code-by-email = Prin e-mail
my-code-send = Trimite codul
my-no-code-title = Nu aveți cod, telefon sau e-mail?
my-no-code = Sunați-ne sau treceți pe la noi. Primiți atunci un cod pe hârtie.
my-code-title = Scrieți codul
my-code-intro = Cunoaștem această cerere? Atunci v-am trimis un cod. Codul merge 10 minute.
my-code = Cod
my-code-hint = 6 cifre sau codul de pe hârtia dumneavoastră
my-code-again = Nu ați primit un cod? Cereți altul
my-enter = Intră
my-link-here = Apăsați butonul ca să vedeți cererea.
my-link-elsewhere = Ați deschis linkul în alt loc. Scrieți codul din e-mail pe dispozitivul unde ați început.

# Waar de vraag staat.
my-hello = Bună ziua, { $name }
my-none = Acum nu căutăm un loc de îngrijire pentru dumneavoastră.
my-question-for = Îngrijire pentru { $child }
my-question-unnamed = Îngrijire pentru copilul { $number }
my-question-only = Îngrijire pentru copilul dumneavoastră
my-state = { $state ->
    [open] Căutăm un loc de îngrijire
    [partly] O parte s-a găsit. Căutăm mai departe
    [placed] S-a găsit un loc de îngrijire
    [closed] Această cerere este oprită
   *[other] Această cerere nu este gata încă
}
my-next-title = Ce urmează?
my-next-answer = Un loc la { $place }. Răspuns înainte de { $by }
my-next-location = { $place } răspunde de obicei înainte de { $by }.
my-next-begins = Îngrijirea la { $place } începe pe { $on }.
my-next-desk = Căutăm un loc. Ne uităm din nou la cerere înainte de { $by }.
my-next-stopped = Nu mai căutăm. Puteți cere oricând din nou.
my-next-found = Totul este aranjat.
my-asks-title = Ce cereți
my-wish = { $days }, începând cu { $start }
my-days-count = { $days ->
    [0] Zilele nu se știu încă
    [one] 1 zi pe săptămână
    [few] { $days } zile pe săptămână
   *[other] { $days } de zile pe săptămână
}
my-asked-first = Ați cerut mai întâi:
my-story-title = Ce s-a întâmplat până acum
my-some-place = alt loc de îngrijire
my-story-registered = Ați cerut un loc de îngrijire.
my-story-wish = Cererea s-a schimbat.
my-story-asked = Am întrebat de un loc la { $place }.
my-story-answered = { $answer ->
    [yes] { $place } a răspuns: da, este loc.
    [deviating] { $place } a răspuns: este loc, dar altfel decât ați cerut.
   *[no] { $place } a răspuns: acum nu este loc.
}
my-story-proposed = V-am propus un loc la { $place }.
my-story-settled = { $state ->
    [accepted] Ați spus da pentru locul de la { $place }.
    [refused] Ați spus nu pentru locul de la { $place }.
    [expired] Propunerea de la { $place } a expirat.
   *[withdrawn] Locul de la { $place } nu mai era liber.
}
my-story-found = Aveți un loc la { $place }, începând cu { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] Cererea s-a oprit: s-a găsit un loc.
   *[other] Cererea s-a oprit.
}
my-story-goes-on = Cererea a continuat.
my-story-still = Ați spus că mai căutați.
my-talks-title = Întâlnirile dumneavoastră
my-call-title = Aveți întrebări? Sunați-ne
my-messages-title = Ce v-am scris
my-channel = { $channel ->
    [sms] SMS
    [email] e-mail
    [letter] scrisoare
    [whatsapp] WhatsApp
   *[call] telefon
}
my-file-title = Dosarul dumneavoastră
my-sign-out = Ieși din această pagină

# Nog zoeken, veranderen, stoppen.
my-still-question = Mai căutați un loc de îngrijire?
my-still-silence = Nu spuneți nimic? Atunci cererea rămâne și vă sunăm noi.
my-still-yes = Da, mai caut
my-still-no = Nu, nu mai caut
my-wish-title = Schimbați cererea
my-wish-intro = Ce ați cerut la început rămâne și el scris.
my-wish-start = Din ce zi doriți îngrijire?
my-wish-week = Ce zile?
my-wish-days = Sau câte zile pe săptămână?
my-wish-days-hint = Nu știți încă zilele? Atunci scrieți aici câte.
my-wish-later = Este bine și să începem mai târziu
my-wish-other-days = Sunt bune și alte zile
my-wish-fewer = Sunt bune și mai puține zile
my-wish-preference = Unde ați dori un loc?
my-wish-reason = De ce schimbați cererea?
my-wish-reason-hint = Nu trebuie să spuneți.
my-wish-undo = Pune la loc cum era
my-save = Salvează
my-stop-title = Opriți căutarea
my-stop-intro = Dumneavoastră alegeți. Puteți cere oricând din nou.
my-stop-why = De ce opriți?
my-stop-found = Am găsit un loc de îngrijire
my-stop-no-longer = Nu mai caut
my-stop-reason = Doriți să spuneți de ce?
my-stop-consequences = Ce înseamnă pentru dumneavoastră că nu aveți un loc?
my-stop-optional = Nu trebuie să spuneți. Ne ajută să cerem mai multe locuri.
my-stop-button = Oprește căutarea
my-reason-none = Nu spun
my-reason = { $word ->
    [cares-themselves] Avem noi grijă de copil
    [too-expensive] Îngrijirea este prea scumpă
    [hours-unsuitable] Orele nu se potrivesc
    [no-trust] Nu avem încredere
    [moved] Ne mutăm
    [other] Alt motiv
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] Să lucrăm mai puțin
    [leave] Să luăm concediu
    [refuse-job] Să refuzăm un loc de muncă
    [stop-training] Să nu mergem la o lecție sau la un curs
    [none] Nimic din toate acestea
   *[unknown] -
}
my-go-on = Caută totuși mai departe

# Wie keek, waar u binnen bent.
my-seen-title = Cine v-a privit dosarul?
my-seen-intro = Notăm de fiecare dată cine privește.
my-seen-none = Încă nu a privit nimeni.
my-who = { $who ->
    [desk-worker] Cineva de la ghișeu
    [desk-manager] Cine conduce ghișeul
    [organiser] Un loc de îngrijire: { $name }
    [location] Un loc de îngrijire: { $name }
    [neighbour] Alt ghișeu: { $name }
    [family] Dumneavoastră
    [trusted] Cineva căruia i-ați dat voie
    [link] Cineva cu un link de la noi
    [program] Programul ghișeului
   *[unknown] Altcineva
}
my-looked = a privit
my-changed = a privit și a scris ceva
my-sessions-title = Unde sunteți conectat
my-sessions-intro = Nu cunoașteți un dispozitiv? Atunci închideți-l.
my-session-since = Din { $since }, folosit ultima dată { $used }
my-session-here = Acest dispozitiv
my-session-end = Închide acest dispozitiv

# De andere ouder, en wie mag meekijken.
my-people-title = Cine are voie să vadă?
my-parent-title = Celălalt părinte
my-parent-intro = Celălalt părinte vede același lucru ca dumneavoastră.
my-parent-none = În dosarul dumneavoastră nu este încă alt părinte.
my-parent-add = Adaugă celălalt părinte
my-parent-change = Schimbă asta
my-parent-remove = Scoate celălalt părinte
my-parent-gets = Cine primește mesajele noastre?
my-parent-reference = Codul celuilalt părinte ca să intre:
my-parent-given = Prenume
my-parent-family = Nume
my-parent-phone = Telefon
my-parent-email = E-mail
my-parent-contacted = Cine primește mesajele noastre?
my-contacted = { $who ->
    [first] Cine a făcut cererea
    [second] Celălalt părinte
   *[both] Amândoi
}
my-grants-title = Cineva în care aveți încredere
my-grants-intro = Dumneavoastră alegeți cine vede, ce vede și până când.
my-grant-title = Dați voie cuiva să vadă
my-grant-intro = Această persoană primește un link. Puteți opri asta oricând.
my-grant-name = Cine?
my-grant-parts = Ce are voie să vadă această persoană?
my-grant-until = Până în ce zi, inclusiv?
my-part = { $part ->
    [progress] Cum stă cererea dumneavoastră
    [proposals] Locurile pe care le propunem
   *[appointments] Întâlnirile dumneavoastră
}
my-grant-sees = Vede:
my-grant-to = Până pe { $until } inclusiv
my-grant-used = A privit ultima dată pe { $at }
my-grant-link = Dați acest link:
my-grant-stop = Oprește accesul
my-trusted-title = Aveți voie să vedeți
my-trusted-hello = Bună ziua, { $name }
my-trusted-intro = { $family } vă dă voie să vedeți, până pe { $until } inclusiv.
my-trusted-parts = Vedeți:

# Uw gegevens.
my-data-title = Luați sau ștergeți datele dumneavoastră
my-take-title = Luați datele
my-take-intro = Aici este totul despre familia dumneavoastră. Notițele ghișeului ni le cereți nouă.
my-take-print = Vezi sau tipărește
my-take-file = Salvează ca fișier
my-data-print-title = Datele dumneavoastră
my-data-print-intro = Aceasta știm despre familia dumneavoastră.
my-erase-title = Ștergere
my-erase-now = Oprim căutarea și vă ștergem datele imediat. Este pentru totdeauna.
my-erase-ask = Trebuie să ne uităm noi întâi. Vă sunăm sau vă scriem. Iată de ce:
my-holds = { $why ->
    [proposal] O propunere așteaptă încă răspunsul dumneavoastră.
   *[care] Am găsit un loc pentru dumneavoastră. Legea cere atunci să păstrăm date.
}
my-erase-confirm = Da, ștergeți datele mele
my-erase-button = Șterge datele mele
my-erased-title = Datele dumneavoastră sunt șterse
my-erased = Am șters datele dumneavoastră pe { $on }.
my-erased-return = Numărăm totuși că a existat o cerere, fără nume.
my-erase-asked-title = Verificăm acest lucru
my-erase-asked = Știm acum că cereți asta. Vă dăm de știre.
my-erase-proof = Dovada dumneavoastră are numărul

# Wat net gebeurde.
my-done = { $done ->
    [signed-out] Ați ieșit din pagină.
    [session-ended] Acel dispozitiv este închis.
    [wish-changed] Cererea dumneavoastră s-a schimbat.
    [undone] Este din nou cum era.
    [stopped] Nu mai căutăm. Nu este corect? Atunci căutați totuși mai departe.
    [goes-on] Căutăm din nou.
    [still-looking] Vă mulțumim. Căutăm mai departe.
    [saved] S-a salvat.
    [removed] S-a șters.
   *[other] Gata.
}

# Bij een voorstel.
offer-price = Preț
offer-price-income = Plătiți după venitul dumneavoastră.
offer-price-free = Locul de îngrijire alege singur prețul. Întrebați acolo cât costă.
offer-price-help = Este greu? Sunați-ne. Căutăm ajutor împreună.
offer-route = Drum
offer-route-how = Căutați adresa pe o hartă sau întrebați-ne pe noi drumul.
offer-route-open = Deschide harta pe dispozitivul dumneavoastră
offer-undo = Vreau totuși să mai aleg
offer-undo-until = Ați greșit? Locul este încă liber. Mai puteți alege până la { $until }.
offer-others = Mai este un loc pentru familia dumneavoastră
offer-paper = Răspundeți cu telefonul: îndreptați camera spre acest cod.
offer-qr = Cod pentru răspuns
my-paper-go = Mergeți cu telefonul sau calculatorul la:
my-paper-once = Codul merge doar o dată. Nu îl dați nimănui.
