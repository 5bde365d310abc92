# Wat is opvang: korte pagina's die elk loket heeft. Een loket mag zijn eigen tekst schrijven.
# Opmaak: een lege regel tussen alinea's, "## " voor een kop, "- " voor een lijst.
care-title = Ce este îngrijirea copiilor?
care-intro = Aici citiți pe scurt ce este îngrijirea și cum merge. Alegeți ce doriți să știți.
care-page = { $page ->
    [what] Ce este îngrijirea copiilor?
    [settling] Obișnuirea (wennen)
    [prices] Cât costă îngrijirea?
    [ocmw] Plătiți mai puțin prin OCMW
    [urgent] Aveți nevoie repede de îngrijire
    [inclusive] Copilul are nevoie de mai multă îngrijire
    [school] La școală
   *[after-school] Îngrijire înainte și după școală
}
care-about = { $page ->
    [what] Ce este îngrijirea și ce câștigă copilul.
    [settling] Cum vă obișnuiți dumneavoastră și copilul.
    [prices] Ce plătiți, cu o estimare.
    [ocmw] Cine poate plăti mai puțin și cum cereți asta.
    [urgent] Ce faceți dacă aveți nevoie repede de un loc.
    [inclusive] Îngrijire pentru orice copil, și cu mai multă nevoie de grijă.
    [school] De când poate merge copilul la școală.
   *[after-school] Îngrijire pentru copii care merg deja la școală.
}
care-next = Citiți și
care-not-translated = Acest text este acum doar în neerlandeză. Sunați-ne pentru explicații.
care-outdated = Textul neerlandez s-a schimbat după aceea. Sunați-ne dacă aveți îndoieli.
care-ask = Caut un loc
care-offer = Vezi locurile de îngrijire
care-what-body =
    Locul de îngrijire este un loc sigur pentru copil când nu sunteți acolo. Copilul se joacă, mănâncă și doarme acolo. Oameni cu experiență au grijă de copil.

    ## Orice familie poate cere un loc
    Nu trebuie să aveți serviciu. Puteți cere un loc ca să lucrați, să învățați sau să vă odihniți. Sau pentru ca micuțul să se joace cu alți copii.

    Îngrijirea nu este obligatorie. Dumneavoastră alegeți.

    ## Bine pentru copil
    Acolo copilul învață în fiecare zi ceva nou:

    - să se joace cu alți copii
    - cuvinte noi, și în neerlandeză
    - să spună „pa” și să fiți din nou împreună

    ## Două feluri de îngrijire
    Într-un grup sunt mai mulți copii și mai mulți adulți care au grijă de ei. La un îngrijitor (onthaalouder) copilul este într-o casă, cu câțiva copii. Amândouă felurile sunt bune. Vedeți ce vi se potrivește.

    ## Cereți din timp
    Nu sunt mereu locuri destule. Cereți un loc deja când sunteți însărcinată. Vă ajutăm să căutați. Este gratuit.
care-settling-body =
    Oameni noi și un loc nou: este mult pentru un copil. De aceea începeți cu vizite scurte. Aceasta se numește obișnuire (wennen).

    ## Cum merge
    - Prima dată rămâneți lângă copil.
    - Apoi plecați puțin și veniți înapoi.
    - De fiecare dată copilul rămâne puțin mai mult.

    Obișnuirea durează adesea una sau două săptămâni. Uneori durează mai mult. Nu este nicio problemă.

    ## Ce ajută
    - Dați ceva care miroase a acasă, de exemplu o cârpuță.
    - Spuneți ce îi place copilului, cum mănâncă și cum doarme.
    - Spuneți mereu „pa” când plecați.

    Copilul plânge? Este normal. Întrebați după un timp cum a mers. Puteți suna oricând.

    ## Cât costă obișnuirea?
    Întrebați locul de îngrijire. Nu este la fel peste tot.
care-prices-body =
    Sunt două feluri de prețuri.

    ## Preț după venitul dumneavoastră
    La multe locuri de îngrijire plătiți un preț potrivit cu venitul. Dacă câștigați puțin, plătiți puțin. Acesta se numește preț după venit (inkomenstarief).

    Pentru acest preț aveți nevoie de o adeverință (attest). Ea dovedește prețul dumneavoastră pe zi. O cereți prin internet, în luna dinainte să înceapă copilul. Nu reușiți? O facem împreună.

    ## Preț liber
    Unele locuri de îngrijire aleg singure prețul. El este la fel pentru fiecare familie. Întrebați acolo cât costă.

    ## Zile scurte și lungi
    Dacă micuțul stă puțin, plătiți mai puțin. Dacă stă foarte mult, plătiți mai mult.

    ## Ce se mai adaugă?
    Uneori plătiți separat pentru scutece sau pentru dosar. Întrebați dinainte. Dacă micuțul nu vine, uneori plătiți totuși. Este scris în contract.

    ## Se schimbă ceva?
    Se schimbă familia sau câștigați mai puțin? Atunci cereți o adeverință nouă.
care-ocmw-body =
    Prețul este prea mare pentru dumneavoastră? OCMW (serviciul social al comunei) poate ajuta. Atunci plătiți un preț mai mic pe zi.

    ## Pentru cine?
    Pentru orice familie căreia îi este greu acum. OCMW se uită la ce câștigați și la ce aveți de plătit. Nu trebuie să primiți leefloon (ajutor social minim).

    ## Cum cereți
    - Sunați-ne pe noi sau la OCMW. Stabilim o întâlnire cu dumneavoastră.
    - Aduceți ce aveți: adeverința, salariul sau ajutorul primit, facturile.
    - OCMW hotărăște și vă spune.

    Cel mai bine cereți înainte să înceapă copilul. A început deja? Cereți totuși.

    Puteți veni cu cineva. Ce spuneți rămâne la OCMW.
care-urgent-body =
    Aveți nevoie repede de îngrijire? De exemplu pentru un serviciu nou, o lecție sau ceva ce se întâmplă acasă. Atunci sunați-ne imediat. La telefon merge mai repede decât în scris.

    ## Ce se poate?
    Unele locuri de îngrijire țin locuri libere pentru cine caută ceva într-o lună. Un astfel de loc este adesea pentru scurt timp. În acest timp căutăm mai departe cu dumneavoastră.

    ## Ce vă întrebăm?
    - Din ce zi?
    - Ce zile și ce ore?
    - Ce vârstă are copilul?
    - Unde locuiți sau lucrați?

    Nu trebuie să povestiți totul. Spuneți doar ce trebuie ca să căutăm.
care-inclusive-body =
    Copilul are nevoie de mai multă îngrijire? De exemplu din cauza unei boli sau a unei dizabilități. Și atunci este posibilă îngrijirea. Copilul se joacă la fel cu ceilalți copii.

    ## Cum merge
    - Spuneți nouă sau locului de îngrijire de ce are nevoie copilul.
    - Căutăm un loc de îngrijire care poate și vrea să facă asta.
    - Locul de îngrijire primește ajutor de la oameni care se pricep.
    - Stabiliți împreună cum arată ziua.

    Nu trebuie să arătați o hârtie de la medic ca să începeți. Nu întrebăm numele unei boli.

    În lista locurilor de îngrijire puteți alege locuri cu experiență.
care-school-body =
    Copilul poate merge la kleuterschool (grădiniță) de la 2 ani și 6 luni. Poate începe doar în anumite zile. Sunt șapte astfel de zile pe an. Când împlinește 3 ani, poate începe în orice zi de școală.

    ## Alegeți din timp o școală
    Înscrieți copilul înainte să aibă această vârstă. În multe comune faceți asta cu un an înainte. Întrebați la școală sau la noi.

    ## Până când îngrijire?
    Copilul poate rămâne la locul de îngrijire până merge la școală. Anunțați acolo din timp când se oprește copilul.
care-after-school-body =
    Copilul merge la școală? Atunci există îngrijire înainte și după orele de școală. Adesea și miercuri după-amiaza și în vacanță.

    ## Unde?
    Uneori îngrijirea este în școală. Uneori copilul merge cu un însoțitor în altă clădire. Întrebați la școală sau la comună.

    ## Înscriere
    Înscrieți copilul înainte să înceapă. Pentru vacanță locurile se ocupă adesea repede.

    ## Cât costă?
    Plătiți pe oră sau pe zi. Este prea mult? Cereți un preț mai mic la locul de îngrijire sau la OCMW.
care-estimate-title = Estimați ce plătiți
care-estimate-intro = Aceasta este o estimare. Ce plătiți de fapt este scris pe adeverință.
care-estimate-price = Prețul dumneavoastră pe zi
care-estimate-price-hint = Vedeți pe adeverință (attest). Nu aveți încă? Lăsați gol și vă arătăm ce știm noi.
care-estimate-short = Zile pe săptămână cu mai puțin de 5 ore
care-estimate-whole = Zile pe săptămână cu 5 până la 11 ore
care-estimate-long = Zile pe săptămână cu 11 ore sau mai mult
care-estimate-button = Calculează
care-estimate-result = Costă aproximativ
care-estimate-base = Prețul unei zile obișnuite
care-estimate-week = Pe săptămână
care-estimate-month = Pe lună
care-estimate-kind = { $kind ->
    [own] Prețul dumneavoastră
    [lowest] Cel mai mic preț, prin OCMW
    [lower] Preț mic, prin OCMW
    [minimum] Cel mai mic preț obișnuit
   *[average] Ce plătește în medie o familie
}
care-estimate-from = Aceste sume sunt din { $year }.
care-estimate-unsure = Pentru { $year } nu știm încă sumele. Calculăm cu cele din { $known }. În fiecare an cresc puțin.
care-estimate-no-highest = Există și un preț maxim. Nu îl știm sigur, de aceea nu este aici.
care-estimate-days = O zi cu mai puțin de 5 ore contează { $short }%. O zi de 11 ore sau mai mult contează { $long }%.
care-estimate-extra = Uneori se adaugă scutece și alte costuri. Luna este socotită fără vacanțe.
care-estimate-nothing = Completați câte zile pe săptămână vine copilul.
care-estimate-source = De unde vin aceste sume?
care-entry-title = Când poate merge copilul la școală?
care-entry-intro = Completați când s-a născut copilul. Nu păstrăm această dată.
care-entry-birth = Data nașterii
care-entry-birth-hint = De exemplu 27/3/2025
care-entry-button = Arată zilele
care-entry-first = Copilul poate merge la școală începând cu { $date }.
care-entry-all = Zilele în care poate începe copilul
care-entry-three = Pe { $date } copilul împlinește 3 ani. Atunci poate începe în orice zi de școală.
care-entry-kind = { $kind ->
    [summer] după vacanța de vară (zomervakantie)
    [autumn] după vacanța de toamnă (herfstvakantie)
    [christmas] după vacanța de Crăciun (kerstvakantie)
    [february] prima zi de școală din februarie
    [spring] după vacanța de primăvară (krokusvakantie)
    [easter] după vacanța de Paște (paasvakantie)
   *[ascension] după Înălțare (Hemelvaart)
}
care-entry-moved = O școală poate muta o zi. Întrebați la școală.
care-entry-past = Copilul are deja 3 ani. Poate începe în orice zi de școală.
problem-not-an-amount = Scrieți suma așa: 6,24
