ask-start-title = Demander un accueil
ask-start-intro = Dites-nous ce que vous cherchez. Cela prend environ 5 minutes. Vous n’avez pas besoin de compte.

# legal
ask-start-free = C’est gratuit. L’accueil est un choix libre.
ask-start-everyone = Chaque famille peut demander : avec travail, sans travail, en formation ou à la maison.
ask-start-skip = Vous ne savez pas encore tout ? Ce n’est pas un problème.
ask-go-on = Continuer
ask-go-on-with = Continuer, avec { $place } en plus
ask-start-how = Comment voulez-vous demander ?
ask-door-alone = Je demande moi-même
ask-door-helper = Quelqu’un m’aide
ask-door-paper = Sur papier
ask-door-code = J’ai un code
ask-what-happens = Que se passe-t-il avec ma demande ?
ask-what-happens-text = Nous lisons votre demande et nous vous contactons. Nous cherchons ensemble. Vous choisissez si vous voulez une place.
ask-who-sees = Qui voit ce que j’écris ?

# legal
ask-who-sees-text = Seulement le guichet. Un lieu d’accueil voit seulement ce qu’il faut pour chercher une place.
ask-step = Question { $number } sur { $total }
ask-next = Suite
ask-not-known = Je ne sais pas encore
ask-not-needed = Vous pouvez laisser ceci vide.
ask-all-optional = Vous pouvez tout laisser vide sur cette page.
ask-part-helper = Qui aide
ask-part-child = Pour qui
ask-part-start = À partir de quand
ask-part-days = Quels jours
ask-part-wishes = Quel accueil
ask-part-you = Qui êtes-vous
ask-part-contact = Comment vous joindre
ask-part-situation = Voulez-vous dire autre chose ?
ask-question-helper = Qui aide la famille ?
ask-question-child = Pour quel enfant cherchez-vous un accueil ?
ask-question-next-child = Pour quel autre enfant cherchez-vous un accueil ?
ask-question-start = À partir de quand avez-vous besoin d’un accueil ?
ask-question-days = Quels jours avez-vous besoin d’un accueil ?
ask-question-wishes = Quel accueil vous convient ?
ask-question-you = Qui êtes-vous ?
ask-question-contact = Quel est le meilleur moyen de vous joindre ?
ask-question-situation = Voulez-vous dire autre chose ?
ask-helper-intro = Remplissez ceci si vous aidez une famille. La famille décide elle-même de ce que vous écrivez.
ask-helper-name = Votre nom
ask-helper-organisation = Où travaillez-vous ?
ask-helper-organisation-hint = Vous êtes un ami ou un voisin ? Laissez ceci vide.
ask-helper-phone = Votre téléphone

# legal
ask-helper-permission = Le parent est d’accord que j’aide
ask-helper-contact = Le parent veut que le guichet puisse aussi m’appeler
ask-child-kind = L’enfant est-il déjà né ?
ask-child-born = Oui, il est né
ask-child-due = Non, pas encore
ask-child-date = Date de la naissance
ask-child-date-hint = Écrivez par exemple 27/3/2026. Enceinte ? Écrivez le jour que le médecin a donné.
ask-child-given = Prénom de l’enfant
ask-one-more-child = Encore un enfant
ask-remove-child = Enlever cet enfant
ask-start-soon = Le plus vite possible
ask-start-from = À partir d’un jour précis
ask-start-date = À partir de quel jour ?
ask-start-date-hint = Seulement si vous connaissez le jour. Écrivez par exemple 1/9/2027.
ask-days-fixed = Chaque semaine les mêmes jours
ask-days-changing = Mes jours changent
ask-which-days = Quels jours ?
ask-which-part = Combien de temps ces jours-là ?
ask-which-extra = Aussi en dehors des heures normales ?
ask-extra-early = Tôt, avant 7 heures
ask-extra-evening = Le soir
ask-extra-night = La nuit
ask-how-many-days = Environ combien de jours par semaine ?
ask-how-many-days-hint = Écrivez un nombre de 1 à 7. Vous ne savez pas ? Laissez ceci vide.
ask-which-care = Que préférez-vous ?
ask-care-group = Dans un groupe
ask-care-family = Chez un accueillant d’enfants (onthaalouder)
ask-care-any = Les deux me conviennent
ask-care-difference = Quelle est la différence ?
ask-care-difference-text = Dans un groupe, plusieurs personnes s’occupent des enfants. Un accueillant d’enfants (onthaalouder) garde un petit groupe chez lui, à la maison.
ask-price-title = Combien coûte l’accueil ?

# legal
ask-price-text = Dans beaucoup de lieux d’accueil, le prix dépend de vos revenus. Vous gagnez peu ? Alors vous payez peu.

# legal
ask-price-help = C’est encore trop cher ? Le CPAS (OCMW) peut aider. Nous vous expliquons volontiers.
ask-which-tariff = Quel prix vous convient ?
ask-tariff-income = Un prix selon mes revenus
ask-tariff-any = Peu importe
ask-flexible = Qu’est-ce qui vous convient aussi ?
ask-flexible-later = Commencer plus tard
ask-flexible-days = D’autres jours
ask-flexible-fewer = Moins de jours
ask-together = Vos enfants doivent-ils aller au même endroit ?
ask-together-word = { $word ->
    [no] Ce n’est pas nécessaire
    [preferably] De préférence oui
   *[only] Seulement ensemble
}
ask-neighbours-said = D’autres guichets peuvent voir ma demande
ask-preference = Voulez-vous demander autre chose ?
ask-preference-hint = Par exemple : près de mon travail.
ask-given-name = Votre prénom
ask-family-name = Votre nom de famille
ask-postcode = Votre code postal
ask-postcode-hint = Quatre chiffres, par exemple 2800.
ask-municipality = Dans quelle commune habitez-vous ?
ask-street = Votre rue et numéro
ask-street-hint = Vous pouvez laisser ceci vide. Cela nous aide à chercher près de chez vous.
ask-no-address = Je n’ai pas d’adresse fixe en ce moment
ask-phone = Votre téléphone
ask-phone-hint = Par exemple 0470 12 34 56
ask-email = Votre e-mail
ask-no-phone = Je n’ai pas de téléphone à moi
ask-no-phone-text = Écrivez qui nous pouvons appeler. Vous pouvez aussi passer au guichet.
ask-other-name = Nom de cette personne
ask-other-phone = Téléphone de cette personne
ask-language = Quelle langue parlez-vous le mieux ?
ask-language-other = Une autre langue
ask-help = Qu’est-ce qui vous aide ?
ask-help-reading = Lire est difficile : appelez-moi
ask-help-interpreter = Je veux un interprète
ask-channel-call = Appelez-moi
ask-channel-sms = Envoyez un SMS
ask-channel-whatsapp = Envoyez un WhatsApp
ask-channel-email = Envoyez un e-mail
ask-channel-letter = Envoyez une lettre
ask-channel-trusted = Par quelqu’un d’autre
ask-channel-visit = Je passe moi-même
ask-situation-why = Cela nous aide à trouver plus vite une bonne place. Vous ne devez pas le dire.

# legal
ask-situation-who = Seul le guichet lit ceci. Nous n’en parlons à personne sans vous.
ask-purposes = Pour quoi avez-vous besoin d’un accueil ?
ask-urgent = C’est urgent
ask-urgent-reason = Pourquoi est-ce urgent ?
ask-care-need = Mon enfant a besoin de plus de soins
ask-care-need-reason = Quels soins aident votre enfant ?
ask-care-need-hint = Quelques mots suffisent.
ask-overview-title = Votre demande jusqu’ici
ask-overview-intro = Choisissez ce que vous voulez remplir. Tout est gardé.
ask-overview-complete = Tout est prêt. Vérifiez et envoyez votre demande.
ask-overview-check = Vérifier et envoyer
ask-overview-link = Aperçu
ask-progress-todo = Encore à faire
ask-progress-done = Prêt
ask-progress-optional = Si vous voulez

# legal
ask-kept-until = Nous gardons ceci jusqu’au { $date }. Ensuite, nous effaçons tout.
ask-later-link = Continuer plus tard
ask-stop = Arrêter et tout effacer
ask-stop-title = Voulez-vous arrêter ?
ask-stop-text = Nous effaçons alors toutes vos réponses. Elles ne reviennent pas.
ask-check-title = Tout est juste ?
ask-check-intro = Relisez vos réponses. Vous pouvez encore tout changer.
ask-change = Changer
ask-nothing-said = Rien rempli
ask-more-to-say = C’est urgent ? Votre enfant a besoin de plus de soins ? Vous pouvez le dire. Ce n’est pas obligatoire.
ask-more-link = Dire autre chose

# legal
ask-check-promise = Vous n’êtes lié à rien. Vous pouvez toujours arrêter votre demande.
ask-send = Envoyer ma demande
ask-trap = Laissez ceci vide
ask-done-title = Votre demande est envoyée
ask-reference = Votre code est
ask-reference-keep = Notez ce code. Avec lui, nous retrouvons vite votre demande.
ask-next-title = Et maintenant ?
ask-next-read = Nous avons reçu votre demande le { $date }.

# legal
ask-next-contact = Nous vous contactons avant le { $date }.
ask-next-number = Quelqu’un vous appelle ? Vous voyez alors ce numéro :

# legal
ask-next-search = Nous demandons aux lieux d’accueil. Ils répondent dans les { $days } jours.
ask-next-choose = Il y a une place ? Nous vous le disons. C’est vous qui choisissez.
ask-next-changes = Quelque chose change ? Vous avez trouvé vous-même ? Appelez-nous :
ask-print = Imprimer cette page
ask-later-title = Continuer plus tard

# legal
ask-later-intro = Vos réponses sont gardées jusqu’au { $date }. Choisissez comment les retrouver.
ask-later-sent = Le lien est en route.
ask-later-by-message = Avec un lien
ask-later-contact = Votre GSM ou e-mail
ask-later-contact-hint = Nous envoyons un lien pour continuer.
ask-later-send = Envoyer le lien
ask-later-on-paper = Avec un code
ask-later-paper-text = Notez ce code ou imprimez la page. Ne le donnez à personne.
ask-later-where = Allez plus tard à cette adresse et tapez le code :
ask-later-fresh = Faire un nouveau code. L’ancien ne marche alors plus.
ask-code-title = Continuer avec un code
ask-code-intro = Vous avez un code de nous ? Tapez-le ici.
ask-code-label = Votre code
ask-code-hint = Sept lettres et chiffres, par exemple K7M-4QXD
ask-link-title = Continuer votre demande
ask-link-intro = Appuyez sur le bouton pour continuer sur cet appareil.
ask-later-subject = Continuez votre demande
ask-later-sms = { $desk } : continuez votre demande : { $link }
ask-paper-title = Demander un accueil sur papier
ask-paper-intro = Imprimez cette page et remplissez-la. Apportez-la au guichet, ou appelez-nous.
ask-paper-heading = Je cherche un accueil pour mon enfant
ask-paper-name = Nom et prénom
ask-paper-phone = Téléphone ou e-mail
ask-paper-postcode = Rue et code postal
ask-paper-week = Mettez une croix à chaque jour souhaité
ask-paper-return = C’est prêt ? Donnez cette feuille au guichet. Nous vous appelons. Demander est gratuit et n’est pas obligatoire.
ask-received-subject = { $desk } a reçu votre demande
ask-received-short = { $desk } : demande bien reçue. Code { $code }. Nous vous contactons avant le { $date }, du numéro { $number }.
ask-purpose = { $purpose ->
    [work] travail
    [study] cours ou formation
    [job-search] chercher du travail
    [health] santé
    [rest] du temps pour me reposer
   *[crisis] c’est difficile à la maison en ce moment
}
ask-channel = { $channel ->
    [call] Appelez-moi
    [sms] Envoyez un SMS
    [whatsapp] Envoyez un WhatsApp
    [email] Envoyez un e-mail
    [letter] Envoyez une lettre
    [trusted] Par quelqu’un d’autre
   *[visit] Je passe moi-même
}
ask-extra = { $part ->
    [early] aussi tôt le matin
    [evening] aussi le soir
   *[night] aussi la nuit
}
ask-day-part = { $part ->
    [morning] Seulement le matin
    [afternoon] Seulement l’après-midi
   *[whole] Toute la journée
}
ask-said-care = { $care ->
    [group] Dans un groupe
    [family] Chez un accueillant d’enfants
    [any] Groupe ou accueillant d’enfants
   *[other] Pas de préférence
}
ask-said-start = { $when ->
    [soon] Le plus vite possible
    [date] À partir du { $date }
   *[unknown] Je ne sais pas encore
}
ask-said-days = { $kind ->
    [changing] Mes jours changent. Jours par semaine : { $count }
   *[unknown] Je ne sais pas encore
}
ask-said-child = { $kind ->
    [born] naissance le { $date }
    [due] naissance prévue le { $date }
   *[unknown] date pas encore connue
}
ask-later-email =
    Bonjour,

    Vous avez commencé une demande à { $desk }. Continuez ici :
    { $link }

    Le lien marche jusqu’au { $until }. Ne le donnez à personne.
    Des questions ? Appelez le { $phone }.
ask-received-text =
    Bonjour,

    Nous avons reçu votre demande. Votre code est { $code }.
    Suivez votre demande sur { $address }.
    Nous vous contactons avant le { $date }. Nous appelons du numéro { $number }.
    Ensuite, nous demandons aux lieux d’accueil. Il y a une place ? C’est vous qui choisissez.

    Des questions ? Appelez le { $phone }.
    { $desk }
ask-stopped = C’est arrêté. Vos réponses sont effacées.
