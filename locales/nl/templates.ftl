# De teksten van berichten aan gezinnen, zoals het loket ze zelf kan schrijven.
template-title = Teksten van berichten
template-intro = Dit schrijft Kinderloket aan gezinnen. Past een tekst niet bij uw loket, schrijf dan uw eigen, vanaf een dag die u kiest. Elke versie blijft bewaard.
template-kept = Wat al klaarstaat of verstuurd is, verandert niet.
template-message = Bericht
template-channels = Tekst per kanaal
template-own = eigen tekst: { $languages }
template-planned = nieuwe tekst gepland
template-edit-title = { $message }: { $channel } ({ $language })
template-languages = Taal
template-subject = Onderwerp
template-body = Tekst
template-body-hint = Wat tussen accolades staat, vult Kinderloket in. De lijst zegt wat kan.
template-body-hint-sms = Eén sms in het Nederlands, hoogstens twee in een andere taal. Niets over het kind: wie naast de telefoon zit, leest mee.
template-from = Vanaf
template-from-hint = Vandaag of later. Berichten van voor die dag houden hun tekst.
template-preview = Toon hoe het eruitziet
template-preview-now = Zo komt het vandaag toe
template-preview-typed = Zo komt uw tekst toe
template-not-saved = Nog niet bewaard.
template-made-up = De namen, dagen en codes zijn verzonnen.
template-units = { $units } van { $most } tekens
template-phone = Uw gsm, om een proef te krijgen
template-try-mail = Stuur een proef naar { $address }
template-try-sms = Stuur een proef naar deze gsm
template-tried = De proef is onderweg naar { $to }. U vindt hem ook bij de berichten. Uw tekst is nog niet bewaard.
template-whose = { $whose ->
    [own] Uw eigen tekst geldt.
    [shared] De eigen tekst van de e-mail of van het Nederlands geldt ook hier.
   *[product] De gewone tekst van Kinderloket geldt.
}
template-outdated = Uw Nederlandse tekst is sindsdien gewijzigd. Kijk deze na.
template-other-languages = De andere talen houden hun eigen tekst. Schrijf ze ook als hier iets nieuws staat.
template-law-note = Bij een termijn komt de Nederlandse tekst onder uw vertaling.
template-placeholders = Wat u kunt invullen
template-placeholder-needed = moet erin
template-placeholder = { $word ->
    [naam] voornaam van wie het leest
    [loket] naam van het loket
    [telefoon] telefoon van het loket
    [link] persoonlijke link
    [laatste-dag] de laatste dag
    [voorstel] waar, welke dagen, vanaf wanneer
    [opvang] naam van de opvang
    [dag] de dag
    [uur] het uur
    [waar] waar de afspraak is
    [code] de code
    [adres] adres van Mijn vraag
    [nummer] nummer waarvan het loket belt
   *[other] -
}
template-dutch = De Nederlandse tekst
template-versions = Versies
template-version = Versie { $number }, vanaf { $from }
template-version-by = Bewaard op { $at } door { $name }
template-version-at = Bewaard op { $at }
template-version-now = geldt nu
template-version-later = gepland
template-version-product = Terug naar de gewone tekst
template-back = Terug naar de gewone tekst
template-back-hint = Vanaf de dag die hierboven staat.
problem-unknown-placeholder = { $named } kan hier niet ingevuld worden. Kies uit de lijst onder het formulier
problem-missing-placeholder = { $named } moet in de tekst staan
problem-too-long-for-sms = Met voorbeelden ingevuld telt deze sms { $units } tekens. Er passen er { $most }
problem-too-long-for-sms-because = Met voorbeelden ingevuld telt deze sms { $units } tekens. Door het teken { $letter } passen er maar { $most }
problem-names-child = Een sms zegt niets over het kind. Laat “{ $word }” weg
