error-prefix = Eroare:
skip-to-content = La conținut
sign-out = Ieșire din cont
close = Închide
save = Salvează
try-again = Încercați din nou
to-start = La început
footer-accessibility = Accesibilitate
footer-privacy = Confidențialitate
footer-credits = Autori și licențe
pager-label = Pagini
pager-shown = { $from }–{ $to } din { $total }
pager-page = Pagina { $number }
pager-next = Pagina următoare
errors-title = Verificați acestea
error-not-found-title = Această pagină nu există
error-not-found-advice = Poate că adresa este greșită. Sau nu aveți voie să vedeți această pagină. Întoarceți-vă la început.
error-stale-title = Altcineva a fost chiar înaintea dumneavoastră
error-stale-advice = Deschideți din nou pagina. Vedeți ce s-a schimbat. Apoi faceți din nou modificarea.
error-bad-request-title = Nu am putut citi acest lucru
error-bad-request-advice = Mergeți înapoi și verificați ce ați scris. Apoi încercați din nou.
error-too-many-title = Prea multe încercări
error-too-many-advice = Așteptați un sfert de oră. Apoi încercați din nou. Nu reușiți? Cereți ajutor la ghișeu.
error-broken-title = A apărut o problemă la noi
error-broken-advice = Ce era salvat nu s-a pierdut. Încercați din nou. Tot nu merge? Cereți ajutor la ghișeu.
error-not-possible-title = Acum nu se poate
why-place-taken = Un coleg tocmai a dat acest loc altei familii. Alegeți alt loc.
why-already-answered = Există deja un răspuns. Deschideți din nou pagina ca să îl vedeți.
why-already-done = Acest lucru s-a făcut deja.
problem-required = Completați aici
problem-not-a-date = Scrieți data așa: 31/12/2026
problem-not-a-time = Scrieți ora așa: 14:30
problem-not-a-number = Scrieți un număr de la { $least } la { $most }
problem-not-a-phone = Scrieți numărul de telefon așa: 0475 12 34 56
problem-not-an-email = Scrieți adresa de e-mail așa: nume@exemplu.be
problem-not-a-code = Verificați codul. Are 7 litere și cifre, de exemplu K7M-4QXD
problem-not-before = Alegeți o dată începând cu { $date }
problem-not-after = Alegeți o dată până la { $date }
problem-not-a-postcode = Scrieți un cod poștal din patru cifre
problem-not-a-choice = Alegeți din listă
problem-not-chosen = Alegeți un răspuns
problem-nothing-ticked = Bifați cel puțin o căsuță
problem-not-ticked = Bifați aici
problem-too-long = Numărul maxim de caractere: { $most }
problem-in-the-future = Alegeți o dată care nu este în viitor
problem-long-ago = Verificați anul. Este prea demult
problem-in-the-past = Alegeți o dată care nu a trecut
problem-ends-before-begin = Sfârșitul este înaintea începutului
problem-one-of-these = Dați cel puțin un mod de a vă contacta
problem-no-days = Alegeți cel puțin o parte a unei zile
problem-only-these-days = Alegeți numai din aceste zile: { $days }
problem-does-not-match = Acest lucru nu este corect
problem-too-short = Numărul minim de caractere: { $least }
problem-exists = Acest lucru există deja
weekday-short = { $number ->
    [1] lu
    [2] ma
    [3] mi
    [4] jo
    [5] vi
    [6] sâ
   *[7] du
}
weekday-word = { $day ->
    [mo] lu
    [tu] ma
    [we] mi
    [th] jo
    [fr] vi
    [sa] sâ
   *[su] du
}
weekday-long = { $day ->
    [mo] luni
    [tu] marți
    [we] miercuri
    [th] joi
    [fr] vineri
    [sa] sâmbătă
   *[su] duminică
}
day-part = { $part ->
    [early] devreme
    [morning] înainte de masă
    [afternoon] după-amiaza
    [evening] seara
   *[night] noaptea
}
whole-day = toată ziua
month-name = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}
date-in-words = { $day } { $month } { $year }
week-days = { $first }, { $next }
week-parts = { $first } + { $next }
week-group = { $days } { $parts }
week-groups = { $first }; { $next }
child-number = { $number ->
    [0] Copilul
   *[other] Copilul { $number }
}
