# Signing in.
sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-password = Password
sign-in-code = Code
sign-in-code-hint = Only if you set up a second step: the six digits from your app
sign-in-button = Sign in
sign-in-wrong = E-mail address, password or code is not right
