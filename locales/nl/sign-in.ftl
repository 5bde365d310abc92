# Aanmelden.
sign-in-title = Aanmelden
sign-in-email = E-mailadres
sign-in-password = Wachtwoord
sign-in-code = Code
sign-in-code-hint = Alleen als u een tweede stap instelde: de zes cijfers uit uw app
sign-in-button = Meld aan
sign-in-wrong = E-mailadres, wachtwoord of code klopt niet
