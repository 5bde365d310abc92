front-intro = Zoekt u een plek voor uw kind? Wij helpen u. U moet niets betalen.
front-contact-intro = U mag altijd komen. Breng gerust iemand mee.
front-find-title = Waar woont u?
front-find-intro = Wij zoeken wie u kan helpen.
front-too-many-advice = Wacht even. Probeer het dan nog eens. Of bel ons.
front-broken-advice = Er is niets weg. Probeer het nog eens of bel ons.
