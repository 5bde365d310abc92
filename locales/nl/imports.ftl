# Bestanden inlezen.
imports-title = Bestanden inlezen
imports-lead = Lees een registratieblad of een lijst met opvang in. U ziet eerst wat het loket ervan begrijpt. Er wordt niets bewaard voor u dat goedkeurt.
imports-empty = Er is nog geen bestand ingelezen. Kies hierboven een bestand om te beginnen.
imports-list = Eerder ingelezen
import-upload = Bestand bekijken
import-kind = Wat staat er in het bestand?
import-kind-word = { $kind ->
    [registrations] Registraties van gezinnen
   *[locations] Lijst met opvanglocaties
}
import-file = Bestand
import-file-hint = Excel (.xlsx), LibreOffice (.ods) of CSV, hoogstens 20 MB
import-when = Wanneer
import-state = Stand
import-state-word = { $state ->
    [mapping] Na te kijken
    [running] Wordt ingelezen
    [done] Ingelezen
    [undoing] Wordt ongedaan gemaakt
    [discarded] Niet ingelezen
   *[undone] Ongedaan gemaakt
}
import-new = Nieuw
import-requests = Wordt opvangvraag
import-notes = Wordt contactnota
import-known = Al gekend
import-updated = Bijgewerkt
import-left = Niet aangeraakt
import-bad = Niet in te lezen
import-total = Rijen in het bestand
import-same-file = Dit bestand is al ingelezen op { $date }. Rijen die er al zijn, komen er niet dubbel in.

# Stap 1: wat betekenen de kolommen.
import-step-mapping = Stap 1 van 2: kijk na wat er in de kolommen staat
import-sheet = Blad
import-header = Rij met de titels van de kolommen
import-header-hint = Laat leeg als er geen titels zijn
import-year = Jaar van het blad
import-year-hint = Voor datums zonder jaar en voor de jaarkalender
import-column = Kolom
import-column-heading = Titel in het bestand
import-column-examples = Voorbeelden
import-column-field = Wat is dit?
import-column-number = Kolom { $letter }
import-leave-out = Niet inlezen
import-field = { $field ->
    [date-asked] Datum van de vraag
    [name] Naam
    [given-name] Voornaam
    [surname] Familienaam
    [phone] Telefoon
    [email] E-mail
    [channel] Kanaal
    [question] Concrete vraag
    [actions] Ondernomen acties
    [colleague] Collega
    [offer] Aanbod of oplossing
    [wanted-from] Opvang nodig vanaf
    [child-name] Naam van het kind
    [birth-date] Geboortedatum van het kind
    [municipality] Gemeente
    [school] Wanneer naar school
    [organiser] Organisator
    [kind] Soort opvang
    [address] Straat en nummer
    [postcode] Postcode
    [places] Vergunde plaatsen
    [tariff] Tarief
    [tier] Trap
   *[dossier-number] Dossiernummer (wordt niet bewaard)
}
import-field-month = Jaarkalender: { $month }
import-apply = Opnieuw bekijken
import-start = Rijen inlezen
import-discard = Dit bestand niet inlezen
import-nothing-good = Er is nog geen rij die ingelezen kan worden. Kijk na of elke kolom juist staat, en druk dan op Opnieuw bekijken.
import-changed = U paste de kolommen aan. Kijk hieronder na of de rijen nu kloppen.
import-becomes-title = Wat worden de rijen?
import-becomes-lead = Vraagt een rij opvang en staat erbij vanaf wanneer, dan wordt ze een opvangvraag in een dossier. Die telt mee in de jaarlijkse registratie. Elke andere rij wordt een contactnota. Die telt niet mee.
import-becomes-over = Is de registratie van dat jaar al voorbij, dan wordt de vraag meteen afgesloten of geplaatst. Ze telt wel mee in haar jaar. Kenmerken zoals dringend vult u zelf aan.
import-only-notes = Maak geen opvangvragen: elke rij wordt een contactnota
import-becomes-request = { $count ->
    [one] Wordt een opvangvraag vanaf { $start }.
   *[other] Wordt { $count } opvangvragen vanaf { $start }.
}
import-becomes-words = De begindatum komt uit de woorden van de vraag.
import-becomes-note = Wordt een contactnota.
import-becomes-note-start = Wordt een contactnota: er staat niet vanaf wanneer opvang nodig is.
import-becomes-note-far = Wordt een contactnota: { $start } ligt te ver van de dag van de vraag.
import-becomes-note-care = Wordt een contactnota: de rij vraagt informatie, geen opvang.
import-becomes-note-family = Wordt een contactnota in het dossier van rij { $row }.
import-counts = Wat er zal gebeuren
import-preview = Zo begrijpen we de rijen
import-preview-lead = De eerste rijen, en rijen waar iets mee is. Rij voor rij staat erbij wat u kunt verbeteren.
import-row = Rij
import-row-good = In orde
import-row-look = Kijk na
import-row-bad = Niet in te lezen
import-child = Kind
import-remarks = Opmerkingen
import-skipped = { $count ->
    [0] Er zijn geen rijen overgeslagen.
    [one] 1 rij is een titel of een losse opmerking. Die wordt overgeslagen.
   *[other] { $count } rijen zijn een titel of een losse opmerking. Die worden overgeslagen.
}
import-offer = { $state ->
    [yes] Ja
    [partly] Deels
    [no] Nee
    [not-yet] Nog niet
    [waiting-list] Op een wachtlijst
    [solved-by-family] Zelf opgelost
   *[none] { "" }
}
import-location-kind = { $kind ->
    [group] Groepsopvang
    [family] Gezinsopvang
   *[cooperating] Samenwerkende onthaalouders
}

# Stap 2: inlezen.
import-running = { $done } van { $total } rijen zijn ingelezen
import-undoing-label = De rijen worden weer weggehaald
import-refresh = Vernieuw deze pagina
import-go-on = Ga verder
import-stuck = Beweegt er niets meer? Druk op Ga verder. Er komt niets dubbel in.
import-over = Klaar. Bekijk het resultaat
import-done-title = Resultaat
import-left-explained = { $count ->
    [one] 1 rij is in het bestand veranderd, maar ze zit al in een dossier of een collega werkte eraan verder. Ze is gebleven zoals ze was.
   *[other] { $count } rijen zijn in het bestand veranderd, maar ze zitten al in een dossier of collega's werkten eraan verder. Ze zijn gebleven zoals ze waren.
}
import-bad-title = Rijen die niet ingelezen konden worden
import-bad-advice = Download deze rijen. In de laatste kolom staat wat er mis is. Verbeter ze en lees dat bestand daarna in.
import-bad-xlsx = Download als Excel
import-bad-csv = Download als CSV
import-reason = Reden
import-notes-explained = { $count ->
    [one] 1 rij werd een contactnota. Die telt niet mee in de jaarlijkse registratie. Open de nota om er een opvangvraag van te maken.
   *[other] { $count } rijen werden een contactnota. Die tellen niet mee in de jaarlijkse registratie. Open een nota om er een opvangvraag van te maken.
}
import-see-requests = Naar de opvangvragen
import-see-intakes = Naar de contactnota's zonder vraag
import-see-locations = Naar de opvang
import-undo-title = Ongedaan maken
import-undo-advice = Alles wat dit bestand toevoegde, gaat weer weg: nota's, opvangvragen en hun dossiers. Wat een collega intussen aanpaste of verder opvolgde, blijft staan.
import-undo = Alles ongedaan maken
import-undo-again = Nog eens proberen
import-discarded-lead = Dit bestand is niet ingelezen. Er is niets van bewaard.
import-undone-lead = Dit bestand is ongedaan gemaakt. Wilt u de rijen toch, lees het bestand dan opnieuw in.
import-kept = { $count ->
    [0] Alle rijen zijn weg.
    [one] 1 rij is gebleven: er is intussen aan verder gewerkt.
   *[other] { $count } rijen zijn gebleven: er is intussen aan verder gewerkt.
}

# Waarom een bestand niet gelezen wordt.
import-file-missing = Kies een bestand
import-refused-empty = Dit bestand is leeg. Kijk na of u het juiste bestand koos, en of er rijen in staan.
import-refused-kind = { $found ->
    [pdf] Dit is een PDF. Vraag het Excel- of CSV-bestand waar de PDF van gemaakt is.
    [old-excel] Dit is een Excel-bestand van voor 2007 (.xls). Open het in Excel en bewaar het als Excel-werkmap (.xlsx).
    [old-office] Dit is een document van een oude Office-versie. Zet de tabel in Excel en bewaar ze als .xlsx.
    [binary-excel] Dit is een binair Excel-bestand (.xlsb). Open het in Excel en bewaar het als Excel-werkmap (.xlsx).
    [word] Dit is een Word-document. Kopieer de tabel naar Excel en bewaar ze als .xlsx.
    [presentation] Dit is een presentatie. Zet de tabel in Excel en bewaar ze als .xlsx.
    [other-open-document] Dit is een LibreOffice-bestand, maar geen rekenblad. Zet de tabel in een rekenblad en bewaar het als .ods of .xlsx.
    [html] Dit is een webpagina, ook al heet het bestand misschien .xls. Open het in Excel en bewaar het als Excel-werkmap (.xlsx).
    [xml] Dit is een XML-bestand. Open het in Excel en bewaar het als Excel-werkmap (.xlsx).
    [image] Dit is een foto of scan. Typ de rijen over in Excel, of vraag het oorspronkelijke bestand.
    [rich-text] Dit is een tekstdocument met opmaak. Kopieer de tabel naar Excel en bewaar ze als .xlsx.
    [archive] Dit is een zip-bestand. Pak het eerst uit en kies dan het rekenblad dat erin zit.
    [program] Dit is een programma. Kies een Excel-, LibreOffice- of CSV-bestand.
   *[binary] Dit is geen rekenblad. Kies een Excel-, LibreOffice- of CSV-bestand.
}
import-refused-protected = Dit bestand heeft een wachtwoord. Open het, haal het wachtwoord weg, bewaar het en probeer opnieuw.
import-refused-damaged = Dit bestand is beschadigd of onvolledig. Open het in Excel of LibreOffice, bewaar het opnieuw en probeer dan nog eens.
import-refused-too-large = Dit bestand is te groot: hoogstens { $limit } MB. Haal foto's en oude bladen weg, of verdeel het in delen.
import-refused-too-many-parts = Dit bestand zit ongewoon in elkaar: het heeft te veel onderdelen. Kopieer de rijen naar een nieuw Excel-bestand en probeer opnieuw.
import-refused-inflates = Dit bestand wordt bij het uitpakken veel te groot. Kopieer de rijen naar een nieuw Excel-bestand en probeer opnieuw.
import-refused-unsafe = Dit bestand is niet door een gewoon rekenprogramma gemaakt. Kopieer de rijen naar een nieuw Excel-bestand en probeer opnieuw.
import-refused-cells = Dit bestand heeft te veel cellen: hoogstens { $limit }. Verdeel het in delen, bijvoorbeeld per jaar.
import-refused-rows = Dit bestand heeft te veel rijen: hoogstens { $limit }. Verdeel het in delen, bijvoorbeeld per jaar.
import-refused-wide = Rij { $row } heeft te veel kolommen: hoogstens { $limit }. Wis wat er ver naar rechts in het blad staat.
import-refused-long = In rij { $row } staat een veel te lange tekst. Kijk die rij na. In een CSV-bestand ontbreekt er misschien een aanhalingsteken.
import-refused-text = Er staat te veel tekst in dit bestand: hoogstens { $limit } MB. Verdeel het in delen, bijvoorbeeld per jaar.
import-on-sheet = { $text } Het gaat om het blad “{ $sheet }”.

# Wat er mis is met een rij, en hoe u het verbetert.
import-problem-date = “{ $raw }” is geen datum. Schrijf een datum zoals 05/01/2019.
import-problem-date-year = Bij “{ $raw }” staat geen jaar. Vul hierboven het jaar van het blad in, of schrijf het jaar erbij.
import-problem-date-impossible = De datum { $raw } bestaat niet. Verbeter de dag of de maand.
import-problem-date-missing = De datum ontbreekt. Vul de datum van de vraag in.
import-problem-date-column = Er is geen kolom met de datum van de vraag. Duid hierboven aan welke kolom dat is.
import-problem-month-above = De rij staat onder { $month }.
import-problem-name-missing = De naam ontbreekt. Vul een naam in.
import-problem-name-column = Er is geen kolom met de naam. Duid hierboven aan welke kolom dat is.
import-problem-future = De datum { $date } ligt in de toekomst. Kijk het jaar na.
import-problem-location-name = De naam van de opvang ontbreekt. Vul een naam in.

# Wat u best nakijkt in een rij.
import-warning-channel = Het kanaal “{ $raw }” kennen we niet. Het blijft zo staan. Voeg het toe bij Loket als u het vaker gebruikt.
import-warning-year = Bij “{ $raw }” staat geen jaar. We namen { $year }.
import-warning-number = “{ $raw }” stond als getal in de cel. We lazen het als een datum. Kijk na of die klopt.
import-warning-phone = “{ $raw }” is geen geldig telefoonnummer. Het blijft zo staan.
import-warning-offer = “{ $raw }” begrijpen we niet als antwoord. Het staat bij de ondernomen actie.
import-warning-school = “{ $raw }” begrijpen we niet als instapdatum. Het staat bij de vraag.
import-warning-before = Opvang nodig in { $needed }, gevraagd in { $asked }. We namen { $needed } van het volgende jaar.
import-warning-color = Er staat een andere kleur dan groen bij { $month }. Die betekenis kennen we niet.
import-warning-formula = In “{ $heading }” staat een formule. We namen de laatste uitkomst.
import-warning-same = Zelfde dag, naam en vraag als rij { $number }. Staat alles gelijk, dan komt deze rij er niet bij.
import-warning-name = De naam is heel lang. Ze is ingekort, de volledige naam staat bij de vraag.
import-warning-value = “{ $raw }” kunnen we niet lezen als { $field }. Dit veld blijft leeg.
import-warning-family = Zelfde naam en nummer als rij { $row }. Is het een ander kind, vul dan de naam of geboortedatum van beide kinderen in.
import-warning-same-location = Zelfde naam en adres als rij { $number }. Deze rij wordt overgeslagen.
import-warning-kind = { $raw ->
    [none] De soort opvang ontbreekt. We namen groepsopvang.
   *[other] “{ $raw }” kennen we niet als soort opvang. We namen groepsopvang.
}
import-warning-tier = De trap ontbreekt. We namen T0.
import-warning-municipality = { $raw ->
    [none] De gemeente ontbreekt. Vul ze later aan bij de opvang.
   *[other] “{ $raw }” kennen we niet als gemeente in Vlaanderen. Kijk postcode en naam na.
}
