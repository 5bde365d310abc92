# Aanmelden.
sign-in-title = Aanmelden
sign-in-email = E-mailadres
sign-in-password = Wachtwoord
sign-in-code = Code
sign-in-code-hint = Alleen als u een tweede stap instelde: de zes cijfers uit uw app
sign-in-button = Meld aan
sign-in-wrong = E-mailadres, wachtwoord of code klopt niet
sign-in-oidc = Aanmelden via uw organisatie
sign-in-or = Of met een wachtwoord:
sign-in-unknown-title = We kennen u nog niet
sign-in-unknown-advice = U bent aangemeld bij uw organisatie, maar hebt hier nog geen account. Vraag uw verantwoordelijke om een uitnodiging.
sign-in-failed-title = Aanmelden is niet gelukt
sign-in-failed-advice = Begin opnieuw. Blijft het fout gaan? Vraag uw beheerder om hulp.
