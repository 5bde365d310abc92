//! Signing in through an OpenID Connect provider such as ACM/IDM.
