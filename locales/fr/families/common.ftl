error-prefix = Erreur :
skip-to-content = Aller au contenu
sign-out = Se déconnecter
close = Fermer
save = Enregistrer
try-again = Réessayer
to-start = Retour au début
footer-accessibility = Accessibilité
footer-privacy = Vie privée
footer-credits = Auteurs et licences
pager-label = Pages
pager-shown = { $from } à { $to } sur { $total }
pager-page = Page { $number }
pager-next = Page suivante
errors-title = Vérifiez ceci
error-not-found-title = Cette page n’existe pas
error-not-found-advice = L’adresse est peut-être fausse. Ou vous ne pouvez pas voir cette page. Retournez au début.
error-stale-title = Quelqu’un d’autre était juste avant vous
error-stale-advice = Ouvrez la page une nouvelle fois. Regardez ce qui a changé. Faites ensuite votre changement à nouveau.
error-bad-request-title = Nous n’avons pas pu lire ceci
error-bad-request-advice = Revenez en arrière et vérifiez ce que vous avez écrit. Réessayez ensuite.
error-too-many-title = Trop d’essais
error-too-many-advice = Attendez un quart d’heure. Réessayez ensuite. Cela ne marche pas ? Demandez de l’aide au guichet.
error-broken-title = Il y a eu un problème chez nous
error-broken-advice = Ce qui était enregistré n’est pas perdu. Réessayez. Cela ne marche toujours pas ? Demandez de l’aide au guichet.
error-not-possible-title = Ce n’est pas possible maintenant
why-place-taken = Un collègue vient de donner cette place à une autre famille. Choisissez une autre place.
why-already-answered = Il y a déjà une réponse. Ouvrez la page une nouvelle fois pour la voir.
why-already-done = C’est déjà fait.
problem-required = Remplissez ceci
problem-not-a-date = Écrivez une date comme 31/12/2026
problem-not-a-time = Écrivez une heure comme 14:30
problem-not-a-number = Écrivez un nombre de { $least } à { $most }
problem-not-a-phone = Écrivez un numéro de téléphone comme 0475 12 34 56
problem-not-an-email = Écrivez une adresse e-mail comme nom@exemple.be
problem-not-a-code = Vérifiez le code. Il a 7 lettres et chiffres, comme K7M-4QXD
problem-not-before = Choisissez une date à partir du { $date }
problem-not-after = Choisissez une date jusqu’au { $date }
problem-not-a-postcode = Écrivez un code postal de quatre chiffres
problem-not-a-choice = Choisissez dans la liste
problem-not-chosen = Faites un choix
problem-nothing-ticked = Cochez au moins une case
problem-not-ticked = Cochez ceci
problem-too-long = Utilisez au maximum { $most } caractères
problem-in-the-future = Choisissez une date qui n’est pas dans le futur
problem-long-ago = Vérifiez l’année. C’est trop ancien
problem-in-the-past = Choisissez une date qui n’est pas passée
problem-ends-before-begin = La fin vient avant le début
problem-one-of-these = Donnez au moins un moyen de vous joindre
problem-no-days = Choisissez au moins une partie d’un jour
problem-only-these-days = Choisissez seulement parmi ces jours : { $days }
problem-does-not-match = Ceci n’est pas correct
problem-too-short = Utilisez au moins { $least } caractères
problem-exists = Ceci existe déjà
weekday-short = { $number ->
    [1] lu
    [2] ma
    [3] me
    [4] je
    [5] ve
    [6] sa
   *[7] di
}
weekday-word = { $day ->
    [mo] lu
    [tu] ma
    [we] me
    [th] je
    [fr] ve
    [sa] sa
   *[su] di
}
weekday-long = { $day ->
    [mo] lundi
    [tu] mardi
    [we] mercredi
    [th] jeudi
    [fr] vendredi
    [sa] samedi
   *[su] dimanche
}
day-part = { $part ->
    [early] tôt
    [morning] matin
    [afternoon] après-midi
    [evening] soir
   *[night] nuit
}
whole-day = toute la journée
month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-in-words = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
week-days = { $first }, { $next }
week-parts = { $first } + { $next }
week-group = { $days } { $parts }
week-groups = { $first } ; { $next }
child-number = { $number ->
    [0] L’enfant
   *[other] Enfant { $number }
}
