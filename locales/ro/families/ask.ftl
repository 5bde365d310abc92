ask-start-title = Cereți un loc de îngrijire
ask-start-intro = Spuneți-ne ce căutați. Durează cam 5 minute. Nu aveți nevoie de cont.

# legal
ask-start-free = Este gratuit. Îngrijirea copiilor este o alegere liberă.
ask-start-everyone = Orice familie poate cere: cu serviciu, fără serviciu, la cursuri sau acasă.
ask-start-skip = Nu știți încă ceva? Nu este o problemă.
ask-go-on = Mergi mai departe
ask-go-on-with = Mergi mai departe, cu { $place } adăugat
ask-start-how = Cum doriți să cereți?
ask-door-alone = Fac eu cererea
ask-door-helper = Cineva mă ajută
ask-door-paper = Pe hârtie
ask-door-code = Am un cod
ask-what-happens = Ce se întâmplă cu cererea mea?
ask-what-happens-text = Vă citim cererea și vă contactăm. Căutăm împreună un loc de îngrijire. Dumneavoastră alegeți dacă doriți un loc.
ask-who-sees = Cine vede ce scriu?

# legal
ask-who-sees-text = Doar ghișeul. Locul de îngrijire vede doar ce trebuie pentru a căuta un loc.
ask-step = Întrebarea { $number } din { $total }
ask-next = Mai departe
ask-not-known = Nu știu încă
ask-not-needed = Puteți lăsa gol.
ask-all-optional = Puteți lăsa totul gol pe această pagină.
ask-part-helper = Cine ajută
ask-part-child = Pentru cine
ask-part-start = De când
ask-part-days = Ce zile
ask-part-wishes = Ce îngrijire
ask-part-you = Cine sunteți
ask-part-contact = Cum vă contactăm
ask-part-situation = Mai doriți să spuneți ceva?
ask-question-helper = Cine ajută familia?
ask-question-child = Pentru ce copil căutați îngrijire?
ask-question-next-child = Pentru ce alt copil mai căutați îngrijire?
ask-question-start = De când aveți nevoie de îngrijire?
ask-question-days = În ce zile aveți nevoie de îngrijire?
ask-question-wishes = Ce îngrijire vi se potrivește?
ask-question-you = Cine sunteți?
ask-question-contact = Cum vă contactăm cel mai bine?
ask-question-situation = Mai doriți să spuneți ceva?
ask-helper-intro = Completați aici dacă ajutați o familie. Familia hotărăște singură ce completați.
ask-helper-name = Numele dumneavoastră
ask-helper-organisation = Unde lucrați?
ask-helper-organisation-hint = Sunteți prieten sau vecin? Atunci lăsați gol.
ask-helper-phone = Telefonul dumneavoastră

# legal
ask-helper-permission = Părintele este de acord să ajut
ask-helper-contact = Părintele dorește ca ghișeul să mă poată suna și pe mine
ask-child-kind = Copilul s-a născut deja?
ask-child-born = Da, s-a născut
ask-child-due = Nu, încă nu
ask-child-date = Data nașterii
ask-child-date-hint = Scrieți de exemplu 27/3/2026. Sunteți însărcinată? Scrieți ziua spusă de medic.
ask-child-given = Prenumele copilului
ask-one-more-child = Încă un copil
ask-remove-child = Scoate acest copil
ask-start-soon = Cât mai repede
ask-start-from = Dintr-o anumită zi
ask-start-date = Din ce zi?
ask-start-date-hint = Doar dacă știți ziua. Scrieți de exemplu 1/9/2027.
ask-days-fixed = Aceleași zile în fiecare săptămână
ask-days-changing = Zilele mele se schimbă
ask-which-days = Ce zile?
ask-which-part = Cât timp în acele zile?
ask-which-extra = Și în afara orelor obișnuite?
ask-extra-early = Devreme, înainte de ora 7
ask-extra-evening = Seara
ask-extra-night = Noaptea
ask-how-many-days = Cam câte zile pe săptămână?
ask-how-many-days-hint = Scrieți un număr de la 1 la 7. Nu știți? Lăsați gol.
ask-which-care = Ce preferați?
ask-care-group = Într-un grup
ask-care-family = În casa unui îngrijitor (onthaalouder)
ask-care-any = Amândouă sunt bune
ask-care-difference = Care este diferența?
ask-care-difference-text = Într-un grup au grijă de copii mai mulți oameni. Un îngrijitor are grijă acasă de un grup mic.
ask-price-title = Cât costă îngrijirea?

# legal
ask-price-text = La multe locuri de îngrijire prețul depinde de venitul dumneavoastră. Câștigați puțin? Atunci plătiți puțin.

# legal
ask-price-help = Este tot prea scump? OCMW (serviciul social al comunei) poate ajuta. Vă explicăm cu plăcere.
ask-which-tariff = Ce preț vi se potrivește?
ask-tariff-income = Preț după venitul meu
ask-tariff-any = Nu contează
ask-flexible = Ce mai este bine?
ask-flexible-later = Să începem mai târziu
ask-flexible-days = Alte zile
ask-flexible-fewer = Mai puține zile
ask-together = Trebuie copiii să meargă în același loc?
ask-together-word = { $word ->
    [no] Nu este nevoie
    [preferably] Mai bine da
   *[only] Numai împreună
}
ask-neighbours-said = Alte ghișee pot vedea cererea mea
ask-preference = Mai doriți să cereți ceva?
ask-preference-hint = De exemplu: aproape de serviciul meu.
ask-given-name = Prenumele dumneavoastră
ask-family-name = Numele dumneavoastră de familie
ask-postcode = Codul dumneavoastră poștal
ask-postcode-hint = Patru cifre, de exemplu 2800.
ask-municipality = În ce comună locuiți?
ask-street = Strada și numărul
ask-street-hint = Puteți lăsa gol. Ne ajută să găsim un loc aproape de dumneavoastră.
ask-no-address = Nu am acum o adresă fixă
ask-phone = Telefonul dumneavoastră
ask-phone-hint = De exemplu 0470 12 34 56
ask-email = E-mailul dumneavoastră
ask-no-phone = Nu am telefonul meu
ask-no-phone-text = Scrieți pe cine putem suna. Puteți veni și dumneavoastră la ghișeu.
ask-other-name = Numele acelei persoane
ask-other-phone = Telefonul acelei persoane
ask-language = Ce limbă vorbiți cel mai bine?
ask-language-other = Altă limbă
ask-help = Ce vă ajută?
ask-help-reading = Cititul este greu: sunați-mă
ask-help-interpreter = Vreau un interpret
ask-channel-call = Sunați-mă
ask-channel-sms = Trimiteți un SMS
ask-channel-whatsapp = Trimiteți un mesaj pe WhatsApp
ask-channel-email = Trimiteți un e-mail
ask-channel-letter = Trimiteți o scrisoare
ask-channel-trusted = Prin altcineva
ask-channel-visit = Vin eu la ghișeu
ask-situation-why = Așa putem căuta mai repede un loc bun. Nu trebuie să spuneți.

# legal
ask-situation-who = Doar ghișeul citește asta. Nu spunem mai departe fără dumneavoastră.
ask-purposes = Pentru ce aveți nevoie de îngrijire?
ask-urgent = Este urgent
ask-urgent-reason = De ce este urgent?
ask-care-need = Copilul meu are nevoie de mai multă îngrijire
ask-care-need-reason = Ce îngrijire ajută copilul?
ask-care-need-hint = Câteva cuvinte sunt de ajuns.
ask-overview-title = Cererea dumneavoastră până acum
ask-overview-intro = Alegeți ce doriți să completați. Totul se păstrează.
ask-overview-complete = Totul este gata. Verificați și trimiteți cererea.
ask-overview-check = Verifică și trimite
ask-overview-link = Privire generală
ask-progress-todo = De făcut
ask-progress-done = Gata
ask-progress-optional = Dacă doriți

# legal
ask-kept-until = Păstrăm acestea până la { $date }. După aceea ștergem totul.
ask-later-link = Continuă mai târziu
ask-stop = Oprește și șterge tot
ask-stop-title = Doriți să vă opriți?
ask-stop-text = Atunci ștergem toate răspunsurile. Nu mai pot fi recuperate.
ask-check-title = Este totul corect?
ask-check-intro = Citiți-vă răspunsurile. Mai puteți schimba totul.
ask-change = Schimbă
ask-nothing-said = Nimic completat
ask-more-to-say = Este urgent? Copilul are nevoie de mai multă îngrijire? Puteți spune. Nu este obligatoriu.
ask-more-link = Spuneți ceva mai mult

# legal
ask-check-promise = Nu vă obligă la nimic. Puteți opri oricând cererea.
ask-send = Trimite cererea mea
ask-trap = Lăsați gol
ask-done-title = Cererea dumneavoastră este trimisă
ask-reference = Codul dumneavoastră este
ask-reference-keep = Notați acest cod. Cu el vă găsim repede cererea.
ask-next-title = Ce se întâmplă acum?
ask-next-read = Am primit cererea dumneavoastră pe { $date }.

# legal
ask-next-contact = Vă contactăm înainte de { $date }.
ask-next-number = Vă sună cineva? Atunci vedeți acest număr:

# legal
ask-next-search = Întrebăm locul de îngrijire. Timpul de răspuns: { $days } zile.
ask-next-choose = Este un loc? Atunci vă spunem. Dumneavoastră alegeți.
ask-next-changes = Se schimbă ceva? Ați găsit dumneavoastră un loc? Sunați-ne:
ask-print = Tipărește această pagină
ask-later-title = Continuați mai târziu

# legal
ask-later-intro = Răspunsurile se păstrează până la { $date }. Alegeți cum le găsiți din nou.
ask-later-sent = Linkul este pe drum.
ask-later-by-message = Cu un link
ask-later-contact = Telefonul mobil sau e-mailul dumneavoastră
ask-later-contact-hint = Vă trimitem un link ca să continuați.
ask-later-send = Trimite linkul
ask-later-on-paper = Cu un cod
ask-later-paper-text = Notați acest cod sau tipăriți pagina. Nu îl dați nimănui.
ask-later-where = Mergeți mai târziu la această adresă și scrieți codul:
ask-later-fresh = Fă un cod nou. Cel vechi nu mai merge atunci.
ask-code-title = Continuați cu un cod
ask-code-intro = Aveți un cod de la noi? Scrieți-l aici.
ask-code-label = Codul dumneavoastră
ask-code-hint = Șapte litere și cifre, de exemplu K7M-4QXD
ask-link-title = Continuați cu cererea
ask-link-intro = Apăsați butonul ca să continuați pe acest dispozitiv.
ask-later-subject = Continuați cu cererea dumneavoastră
ask-later-sms = { $desk }: continuați cu cererea: { $link }
ask-paper-title = Cereți un loc de îngrijire pe hârtie
ask-paper-intro = Tipăriți această pagină și completați-o. Aduceți-o la ghișeu sau sunați-ne.
ask-paper-heading = Caut un loc de îngrijire pentru copilul meu
ask-paper-name = Nume și prenume
ask-paper-phone = Telefon sau e-mail
ask-paper-postcode = Strada și codul poștal
ask-paper-week = Puneți o cruce la fiecare zi dorită
ask-paper-return = Gata? Dați această foaie la ghișeu. Noi vă sunăm. Cererea este gratuită și nu este obligatorie.
ask-received-subject = { $desk } a primit cererea dumneavoastră
ask-received-short = { $desk }: am primit cererea. Cod { $code }. Vă contactăm înainte de { $date }, de la numărul { $number }.
ask-purpose = { $purpose ->
    [work] serviciu
    [study] lecții sau cursuri
    [job-search] căutarea unui loc de muncă
    [health] sănătate
    [rest] timp de odihnă
   *[crisis] acum este greu acasă
}
ask-channel = { $channel ->
    [call] Sunați-mă
    [sms] Trimiteți un SMS
    [whatsapp] Trimiteți un mesaj pe WhatsApp
    [email] Trimiteți un e-mail
    [letter] Trimiteți o scrisoare
    [trusted] Prin altcineva
   *[visit] Vin eu la ghișeu
}
ask-extra = { $part ->
    [early] și devreme
    [evening] și seara
   *[night] și noaptea
}
ask-day-part = { $part ->
    [morning] Doar înainte de masă
    [afternoon] Doar după-amiaza
   *[whole] Toată ziua
}
ask-said-care = { $care ->
    [group] Într-un grup
    [family] În casa unui îngrijitor (onthaalouder)
    [any] Grup sau îngrijitor
   *[other] Nicio preferință
}
ask-said-start = { $when ->
    [soon] Cât mai repede
    [date] Începând cu { $date }
   *[unknown] Nu știu încă
}
ask-said-days = { $kind ->
    [changing] Zilele mele se schimbă. Zile pe săptămână: { $count }
   *[unknown] Nu știu încă
}
ask-said-child = { $kind ->
    [born] data nașterii: { $date }
    [due] nașterea așteptată: { $date }
   *[unknown] data nu se știe încă
}
ask-later-email =
    Bună ziua,

    Ați început o cerere la { $desk }. Continuați aici:
    { $link }

    Linkul merge până la { $until }. Nu îl dați nimănui.
    Aveți întrebări? Sunați la { $phone }.
ask-received-text =
    Bună ziua,

    Am primit cererea dumneavoastră. Codul dumneavoastră este { $code }.
    Urmăriți cererea la { $address }.
    Vă contactăm înainte de { $date }. Sunăm de la numărul { $number }.
    Apoi întrebăm locul de îngrijire. Dacă este un loc, dumneavoastră alegeți.

    Aveți întrebări? Sunați la { $phone }.
    { $desk }
ask-stopped = Oprit. Răspunsurile dumneavoastră sunt șterse.
