# Signing in.
sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-password = Password
sign-in-code = Code
sign-in-code-hint = Only if you set up a second step: the six digits from your app
sign-in-button = Sign in
sign-in-wrong = E-mail address, password or code is not right
sign-in-oidc = Sign in through your organisation
sign-in-or = Or with a password:
sign-in-unknown-title = We do not know you yet
sign-in-unknown-advice = You are signed in at your organisation, but have no account here yet. Ask your manager for an invitation.
sign-in-failed-title = Signing in did not work
sign-in-failed-advice = Start again. Does it keep going wrong? Ask your administrator for help.
