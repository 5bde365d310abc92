care-title = Co to jest opieka nad dziećmi?
care-intro = Tutaj jest krótko opisane, czym jest opieka i jak wygląda. Proszę wybrać, co chcą Państwo wiedzieć.
care-page = { $page ->
    [what] Co to jest opieka nad dziećmi?
    [settling] Przyzwyczajanie się (wennen)
    [prices] Ile kosztuje opieka?
    [ocmw] Niższa cena z pomocą OCMW
    [urgent] Szybko potrzebna opieka
    [inclusive] Dziecko potrzebuje więcej opieki
    [school] Początek szkoły
   *[after-school] Opieka przed szkołą i po szkole
}
care-about = { $page ->
    [what] Czym jest opieka i co daje dziecku.
    [settling] Jak Państwo i dziecko przyzwyczajają się do opieki.
    [prices] Ile Państwo mniej więcej płacą.
    [ocmw] Kto może płacić mniej i jak o to poprosić.
    [urgent] Co zrobić, gdy szybko potrzeba opieki.
    [inclusive] Opieka dla każdego dziecka, także gdy potrzebuje więcej.
    [school] Od kiedy dziecko może iść do szkoły.
   *[after-school] Opieka dla dzieci, które już chodzą do szkoły.
}
care-next = Można też przeczytać
care-not-translated = Ten tekst jest teraz tylko po niderlandzku. Po wyjaśnienia proszę do nas zadzwonić.
care-outdated = Tekst niderlandzki zmienił się później. Nie są Państwo pewni? Proszę do nas zadzwonić.
care-ask = Szukam opieki
care-offer = Zobacz placówki
care-what-body =
    Opieka to miejsce, gdzie dziecko jest bezpieczne, gdy Państwa nie ma. Dziecko bawi się tam, je i śpi. Zajmują się nim osoby z doświadczeniem.

    ## Każda rodzina może poprosić o opiekę
    Nie trzeba mieć pracy. Można prosić o opiekę, aby pracować, uczyć się lub odpocząć. Albo po to, żeby dziecko bawiło się z innymi dziećmi.

    Opieka nie jest obowiązkowa. Wybór należy do Państwa.

    ## Dobre dla dziecka
    Dziecko uczy się tam codziennie czegoś nowego:

    - zabawy z innymi dziećmi
    - nowych słów, także po niderlandzku
    - żegnać się i znowu być razem

    ## Dwa rodzaje opieki
    W grupie jest więcej dzieci i więcej opiekunów. U opiekuna (onthaalouder) dziecko jest w domu, z małą grupą dzieci. Oba rodzaje są dobre. Proszę zobaczyć, co Państwu pasuje.

    ## Proszę zgłosić się na czas
    Nie zawsze jest dość miejsc. Proszę zgłosić się już w ciąży. Pomagamy szukać. To nic nie kosztuje.
care-settling-body =
    Nowi ludzie i nowe miejsce to dużo dla dziecka. Dlatego zaczyna się od krótkich wizyt. To się nazywa „wennen” (przyzwyczajanie się).

    ## Jak to wygląda
    - Za pierwszym razem zostają Państwo z dzieckiem.
    - Potem wychodzą Państwo na chwilę i wracają.
    - Za każdym razem dziecko zostaje trochę dłużej.

    To trwa często tydzień lub dwa. Czasem trwa dłużej. To nic złego.

    ## Co pomaga
    - Proszę dać coś, co pachnie domem, na przykład chustkę.
    - Proszę opowiedzieć, jak dziecko lubi się bawić, jeść i spać.
    - Wychodząc, proszę zawsze się pożegnać.

    Dziecko płacze? To zwykła rzecz. Proszę zapytać placówkę, jak było po chwili. Zawsze można zadzwonić.

    ## Ile to kosztuje?
    Proszę zapytać placówkę. Nie wszędzie jest tak samo.
care-prices-body =
    Są dwa rodzaje cen.

    ## Cena według Państwa dochodu
    W wielu placówkach cena pasuje do Państwa dochodu. Kto mało zarabia, mało płaci. To się nazywa „inkomenstarief”.

    Do tej ceny potrzebne jest zaświadczenie (attest). To dowód, ile wynosi Państwa cena za dzień. Prosi się o nie przez internet, w miesiącu przed początkiem opieki. Nie udaje się? Zrobimy to razem z Państwem.

    ## Cena ustalona przez placówkę
    Niektóre placówki same wybierają cenę. Jest taka sama dla każdej rodziny. Proszę zapytać placówkę o cenę.

    ## Pół dnia i długi dzień
    Dziecko zostaje krótko? Wtedy płacą Państwo mniej. Dziecko zostaje bardzo długo? Wtedy płacą Państwo więcej.

    ## Co jeszcze dochodzi?
    Czasem płaci się osobno za pieluszki albo za dokumenty. Proszę zapytać o to wcześniej. Gdy dziecko nie przychodzi, czasem płaci się mimo to. To jest w umowie.

    ## Coś się zmienia?
    Zmienia się rodzina albo zarabiają Państwo mniej? Proszę poprosić o nowe zaświadczenie.
care-ocmw-body =
    Cena jest dla Państwa za wysoka? Może pomóc OCMW (pomoc społeczna w gminie). Wtedy płacą Państwo niższą cenę za dzień.

    ## Dla kogo?
    Dla każdej rodziny, której jest teraz trudno. OCMW patrzy, ile Państwo zarabiają i ile muszą płacić. Nie trzeba mieć zasiłku „leefloon”.

    ## Jak o to poprosić
    - Proszę zadzwonić do nas albo do OCMW. Umówimy spotkanie.
    - Proszę przynieść to, co Państwo mają: zaświadczenie, dowód pensji lub zasiłku, rachunki.
    - OCMW decyduje i mówi to Państwu.

    Najlepiej zrobić to, zanim dziecko zacznie. Dziecko już zaczęło? I tak proszę zapytać.

    Można kogoś ze sobą przyprowadzić. To, co Państwo mówią, zostaje w OCMW.
care-urgent-body =
    Potrzebują Państwo szybko opieki? Na przykład z powodu nowej pracy, lekcji albo dlatego, że coś dzieje się w domu. Proszę od razu do nas zadzwonić. Telefon jest szybszy niż pisanie.

    ## Co jest możliwe?
    Niektóre placówki trzymają wolne miejsca. Są dla tych, którzy potrzebują czegoś w ciągu miesiąca. Takie miejsce jest często na krótki czas. W tym czasie szukamy z Państwem dalej.

    ## O co pytamy?
    - Od jakiego dnia?
    - Jakie dni i godziny?
    - Ile dziecko ma lat lub miesięcy?
    - Gdzie Państwo mieszkają lub pracują?

    Nie trzeba mówić wszystkiego. Proszę powiedzieć tylko to, co jest potrzebne, aby szukać.
care-inclusive-body =
    Dziecko potrzebuje więcej opieki? Na przykład z powodu choroby lub niepełnosprawności. Także wtedy opieka jest możliwa. Dziecko po prostu bawi się z innymi dziećmi.

    ## Jak to wygląda
    - Mówią Państwo nam lub placówce, czego dziecko potrzebuje.
    - Szukamy placówki, która może i chce to robić.
    - Placówka dostaje pomoc od osób, które dobrze to znają.
    - Razem ustalają Państwo, jak wygląda dzień.

    Na początek nie trzeba papieru od lekarza. Nie pytamy o nazwę choroby.

    Na liście placówek można wybrać placówki z doświadczeniem.
care-school-body =
    Dziecko może iść do przedszkola (kleuterschool) od 2 lat i 6 miesięcy. Może zacząć tylko w stałe dni. Takich dni jest siedem w roku. Gdy dziecko skończy 3 lata, może zacząć w każdy dzień szkolny.

    ## Proszę wybrać szkołę na czas
    Proszę zapisać dziecko, zanim osiągnie ten wiek. W wielu gminach robi się to już rok wcześniej. Proszę zapytać szkołę lub nas.

    ## Do kiedy opieka?
    Dziecko może zostać w placówce, aż pójdzie do szkoły. Proszę na czas powiedzieć placówce, kiedy dziecko kończy.
care-after-school-body =
    Dziecko chodzi do szkoły? Wtedy jest opieka przed lekcjami i po lekcjach. Często też w środę po południu i w czasie ferii i wakacji.

    ## Gdzie?
    Czasem opieka jest w szkole. Czasem dziecko idzie z opiekunem do innego budynku. Proszę zapytać szkołę lub gminę.

    ## Zapisy
    Proszę zapisać dziecko, zanim zacznie. Miejsca na ferie i wakacje szybko się kończą.

    ## Ile to kosztuje?
    Płaci się za godzinę lub za dzień. To za dużo? Proszę poprosić placówkę lub OCMW o niższą cenę.
care-estimate-title = Ile mniej więcej Państwo zapłacą?
care-estimate-intro = To przybliżone obliczenie. Prawdziwa cena jest na Państwa zaświadczeniu.
care-estimate-price = Państwa cena za dzień
care-estimate-price-hint = Cena jest na zaświadczeniu. Nie mają go Państwo? Proszę zostawić puste, pokażemy, co wiemy.
care-estimate-short = Dni w tygodniu poniżej 5 godzin
care-estimate-whole = Dni w tygodniu od 5 do 11 godzin
care-estimate-long = Dni w tygodniu po 11 godzin lub więcej
care-estimate-button = Oblicz
care-estimate-result = Tyle to mniej więcej kosztuje
care-estimate-base = Cena zwykłego dnia
care-estimate-week = Za tydzień
care-estimate-month = Za miesiąc
care-estimate-kind = { $kind ->
    [own] Państwa cena
    [lowest] Najniższa cena, z pomocą OCMW
    [lower] Niska cena, z pomocą OCMW
    [minimum] Zwykła najniższa cena
   *[average] Ile średnio płaci rodzina
}
care-estimate-from = Te kwoty są z roku { $year }.
care-estimate-unsure = Nie znamy jeszcze kwot na rok { $year }. Liczymy z kwotami z roku { $known }. Każdego roku są trochę wyższe.
care-estimate-no-highest = Jest też najwyższa cena. Nie znamy jej na pewno, więc jej tu nie ma.
care-estimate-days = Dzień krótszy niż 5 godzin liczy się jako { $short }%. Dzień co najmniej 11 godzin liczy się jako { $long }%.
care-estimate-extra = Czasem dochodzą pieluszki i inne koszty. Miesiąc jest liczony bez wakacji.
care-estimate-nothing = Proszę wpisać, ile dni w tygodniu przychodzi dziecko.
care-estimate-source = Skąd są te kwoty?
care-entry-title = Kiedy dziecko może iść do szkoły?
care-entry-intro = Proszę wpisać, kiedy dziecko się urodziło. Nie przechowujemy tego.
care-entry-birth = Data urodzenia
care-entry-birth-hint = Na przykład 27/3/2025
care-entry-button = Pokaż dni
care-entry-first = Dziecko może iść do szkoły od { $date }.
care-entry-all = Dni, w które dziecko może zacząć
care-entry-three = Od { $date } dziecko ma 3 lata. Wtedy może zacząć w każdy dzień szkolny.
care-entry-kind = { $kind ->
    [summer] po wakacjach letnich
    [autumn] po feriach jesiennych
    [christmas] po feriach świątecznych (Boże Narodzenie)
    [february] pierwszy dzień szkoły w lutym
    [spring] po feriach wiosennych (krokusvakantie)
    [easter] po feriach wielkanocnych
   *[ascension] po święcie Wniebowstąpienia
}
care-entry-moved = Szkoła może przesunąć dzień. Proszę zapytać szkołę.
care-entry-past = Dziecko ma już 3 lata. Może zacząć w każdy dzień szkolny.
problem-not-an-amount = Proszę wpisać kwotę tak: 6,24
