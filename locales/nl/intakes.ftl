# Contactnota's.
intakes-title = Contactnota's
intakes-count = { $count ->
    [one] 1 nota
   *[other] { $count } nota's
}
intakes-empty = Geen nota's gevonden. Schrijf er een bij het volgende gesprek: het duurt een halve minuut.
intake-new-title = Nieuwe contactnota
intake-asked-on = Datum van de vraag
intake-asked = Gevraagd
intake-name = Naam
intake-phone = Telefoon
intake-channel = Kanaal
intake-question = Concrete vraag
intake-action = Ondernomen actie
intake-follow-up = Opvolging
intake-handled = Afgehandeld
intake-waits = Wacht
intake-in-file = In een dossier
intake-written-by = Geschreven door { $name }
intake-colleague-gone = een vroegere collega
intake-only-name = Er staat alleen een naam. Vul een nummer of de vraag aan, dan weet een collega later wat er nodig is.
intake-hand-to = Doorgeven aan
intake-keep = Niemand, ik volg dit zelf op
intake-to-request = Opvangvraag van deze nota maken
intake-handle = Afgehandeld
intake-inbox = Alleen wat aan mij doorgegeven is
intake-loose = Alleen nota's zonder opvangvraag
intake-year = Jaar
intake-filter-text = Naam, vraag of actie
