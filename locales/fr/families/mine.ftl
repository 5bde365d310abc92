# Wat het gezin krijgt om aan te melden, en de vraag of het nog zoekt.
message-code-subject = Votre code pour { $desk }
message-code-text =
    Bonjour { $name },

    Votre code est { $code }. Tapez-le sur la page où vous avez commencé.
    Le code marche 10 minutes et 1 seule fois.

    Ou ouvrez ce lien dans le même navigateur, et cliquez là sur le bouton :
    { $link }

    Vous n’avez pas demandé de code ? Vous ne devez rien faire. Ne donnez le code à personne.
    Des questions ? Appelez-nous au { $phone }.

    { $desk }
message-code-short = { $code } est votre code pour { $desk }. Il marche 10 minutes. Ne le donnez à personne.
message-still-subject = Cherchez-vous encore une place d’accueil ?
message-still-text =
    Bonjour { $name },

    Vous nous avez demandé de chercher une place d’accueil. Cherchez-vous encore ?

    Dites-le-nous ici : { $address }. Votre code est { $reference }.
    Vous pouvez aussi appeler : { $phone }.

    Vous ne répondez pas ? Votre demande reste, et nous vous appelons.

    { $desk }
message-still-short = { $desk } : cherchez-vous encore ? Répondez sur { $address } avec le code { $reference }.

# Mijn vraag: aanmelden.
my-title = Ma demande
my-sign-in-title = Suivre ma demande
my-sign-in-intro = Tapez le code de votre demande. Vous recevez ensuite un code pour entrer.
my-reference = Le code de votre demande
my-reference-hint = Le code est dans nos messages. Par exemple K7M-4QXD
my-code-way = Comment voulez-vous recevoir le code ?
my-code-by-sms = Par SMS
my-code-by-email = Par e-mail
my-code-send = Envoyer le code
my-no-code-title = Pas de code, de téléphone ou d’e-mail ?
my-no-code = Appelez-nous ou passez nous voir. Vous recevez alors un code sur papier.
my-code-title = Tapez votre code
my-code-intro = Nous connaissons cette demande ? Alors nous vous avons envoyé un code. Le code marche 10 minutes.
my-code = Code
my-code-hint = 6 chiffres, ou le code sur votre papier
my-code-again = Pas reçu de code ? Demandez-en un nouveau
my-enter = Entrer
my-link-here = Cliquez sur le bouton pour voir votre demande.
my-link-elsewhere = Vous avez ouvert le lien ailleurs. Tapez le code de l’e-mail sur l’appareil où vous avez commencé.

# Waar de vraag staat.
my-hello = Bonjour { $name }
my-none = Nous ne cherchons pas de place pour vous en ce moment.
my-question-for = Accueil pour { $child }
my-question-unnamed = Accueil pour l’enfant { $number }
my-question-only = Accueil pour votre enfant
my-state = { $state ->
    [open] Nous cherchons une place
    [partly] Une partie est trouvée. Nous continuons à chercher
    [placed] Une place est trouvée
    [closed] Cette demande est arrêtée
   *[other] Cette demande n’est pas encore prête
}
my-next-title = Et maintenant ?
my-next-answer = Une place chez { $place }. Répondez avant le { $by }
my-next-location = { $place } répond normalement avant le { $by }.
my-next-begins = L’accueil chez { $place } commence le { $on }.
my-next-desk = Nous cherchons une place. Nous regardons à nouveau votre demande avant le { $by }.
my-next-stopped = Nous ne cherchons plus. Vous pouvez toujours demander à nouveau.
my-next-found = Tout est réglé.
my-asks-title = Ce que vous demandez
my-wish = { $days }, à partir du { $start }
my-days-count = { $days ->
    [0] Jours pas encore connus
    [one] { $days } jour par semaine
   *[other] { $days } jours par semaine
}
my-asked-first = Vous avez d’abord demandé :
my-story-title = Ce qui s’est déjà passé
my-some-place = un autre lieu d’accueil
my-story-registered = Vous avez demandé un accueil.
my-story-wish = La demande a changé.
my-story-asked = Nous avons demandé une place à { $place }.
my-story-answered = { $answer ->
    [yes] { $place } a dit : oui, il y a une place.
    [deviating] { $place } a dit : il y a une place, mais autrement que demandé.
   *[no] { $place } a dit : il n’y a pas de place maintenant.
}
my-story-proposed = Nous vous avons proposé une place chez { $place }.
my-story-settled = { $state ->
    [accepted] Vous avez dit oui à la place chez { $place }.
    [refused] Vous avez dit non à la place chez { $place }.
    [expired] La proposition chez { $place } est terminée.
   *[withdrawn] La place chez { $place } n’était plus libre.
}
my-story-found = Il y a une place chez { $place }, à partir du { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] La demande s’est arrêtée : une place est trouvée.
   *[other] La demande s’est arrêtée.
}
my-story-goes-on = La demande a repris.
my-story-still = Vous avez dit que vous cherchez encore.
my-talks-title = Vos rendez-vous
my-call-title = Des questions ? Appelez-nous
my-messages-title = Ce que nous vous avons écrit
my-channel = { $channel ->
    [sms] SMS
    [email] e-mail
    [letter] lettre
    [whatsapp] WhatsApp
   *[call] téléphone
}
my-file-title = Votre dossier
my-sign-out = Quitter cette page

# Nog zoeken, veranderen, stoppen.
my-still-question = Cherchez-vous encore une place d’accueil ?
my-still-silence = Vous ne dites rien ? Votre demande reste, et nous vous appelons.
my-still-yes = Oui, je cherche encore
my-still-no = Non, je ne cherche plus
my-wish-title = Changer votre demande
my-wish-intro = Ce que vous avez d’abord demandé reste aussi noté.
my-wish-start = À partir de quel jour voulez-vous un accueil ?
my-wish-week = Quels jours ?
my-wish-days = Ou combien de jours par semaine ?
my-wish-days-hint = Vous ne connaissez pas encore les jours ? Écrivez ici combien.
my-wish-later = Commencer plus tard me convient aussi
my-wish-other-days = D’autres jours me conviennent aussi
my-wish-fewer = Moins de jours me convient aussi
my-wish-preference = Où cherchez-vous de préférence ?
my-wish-reason = Pourquoi changez-vous votre demande ?
my-wish-reason-hint = Vous ne devez pas le dire.
my-wish-undo = Remettre comme avant
my-save = Enregistrer
my-stop-title = Arrêter de chercher
my-stop-intro = C’est vous qui choisissez. Plus tard, vous pouvez toujours demander à nouveau.
my-stop-why = Pourquoi arrêtez-vous ?
my-stop-found = J’ai trouvé une place
my-stop-no-longer = Je ne cherche plus
my-stop-reason = Voulez-vous dire pourquoi ?
my-stop-consequences = Pas d’accueil : qu’est-ce que cela change pour vous ?
my-stop-optional = Vous ne devez pas le dire. Cela nous aide à demander plus de places.
my-stop-button = Arrêter de chercher
my-reason-none = Je ne le dis pas
my-reason = { $word ->
    [cares-themselves] Nous gardons nous-mêmes notre enfant
    [too-expensive] L’accueil est trop cher
    [hours-unsuitable] Les heures ne conviennent pas
    [no-trust] Nous n’avons pas confiance
    [moved] Nous déménageons
    [other] Une autre raison
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] Travailler moins
    [leave] Prendre congé
    [refuse-job] Refuser un travail
    [stop-training] Ne pas suivre un cours ou une formation
    [none] Rien de tout cela
   *[unknown] -
}
my-go-on = Chercher quand même

# Wie keek, waar u binnen bent.
my-seen-title = Qui a regardé votre dossier ?
my-seen-intro = Nous notons chaque fois qui regarde.
my-seen-none = Personne n’a encore regardé.
my-who = { $who ->
    [desk-worker] Quelqu’un du guichet
    [desk-manager] La personne qui dirige le guichet
    [organiser] Un lieu d’accueil : { $name }
    [location] Un lieu d’accueil : { $name }
    [neighbour] Un autre guichet : { $name }
    [family] Vous-même
    [trusted] Quelqu’un à qui vous permettez de regarder
    [link] Quelqu’un avec un lien de notre part
    [program] Le programme du guichet
   *[unknown] Quelqu’un d’autre
}
my-looked = dossier regardé
my-changed = dossier regardé et quelque chose écrit
my-sessions-title = Où vous êtes connecté
my-sessions-intro = Vous ne connaissez pas un appareil ? Déconnectez-le.
my-session-since = Depuis : { $since }. Dernière utilisation : { $used }
my-session-here = Cet appareil
my-session-end = Déconnecter cet appareil

# De andere ouder, en wie mag meekijken.
my-people-title = Qui peut regarder avec vous ?
my-parent-title = L’autre parent
my-parent-intro = L’autre parent voit la même chose que vous.
my-parent-none = Il n’y a pas encore d’autre parent dans votre dossier.
my-parent-add = Ajouter l’autre parent
my-parent-change = Changer ceci
my-parent-remove = Enlever l’autre parent
my-parent-gets = Qui reçoit nos messages ?
my-parent-reference = Code de l’autre parent pour entrer :
my-parent-given = Prénom
my-parent-family = Nom
my-parent-phone = Téléphone
my-parent-email = E-mail
my-parent-contacted = Qui reçoit nos messages ?
my-contacted = { $who ->
    [first] La personne qui a fait la demande
    [second] L’autre parent
   *[both] Les deux
}
my-grants-title = Quelqu’un en qui vous avez confiance
my-grants-intro = Vous choisissez qui regarde, ce que la personne voit et jusqu’à quand.
my-grant-title = Laisser quelqu’un regarder
my-grant-intro = Cette personne reçoit un lien. Vous pouvez toujours arrêter cela.
my-grant-name = Qui ?
my-grant-parts = Que peut voir cette personne ?
my-grant-until = Jusqu’à quel jour inclus ?
my-part = { $part ->
    [progress] Où en est votre demande
    [proposals] Les places que nous proposons
   *[appointments] Vos rendez-vous
}
my-grant-sees = Voit :
my-grant-to = Jusqu’au { $until } inclus
my-grant-used = Dernière visite : { $at }
my-grant-link = Donnez ce lien :
my-grant-stop = Ne plus laisser regarder
my-trusted-title = Vous pouvez regarder
my-trusted-hello = Bonjour { $name }
my-trusted-intro = { $family } vous laisse regarder, jusqu’au { $until } inclus.
my-trusted-parts = Vous voyez :

# Uw gegevens.
my-data-title = Prendre ou effacer vos données
my-take-title = Prendre avec vous
my-take-intro = Ici, il y a tout sur votre famille. Pour les notes du guichet, demandez-nous.
my-take-print = Voir ou imprimer
my-take-file = Enregistrer dans un fichier
my-data-print-title = Vos données
my-data-print-intro = Voici ce que nous savons de votre famille.
my-erase-title = Effacer
my-erase-now = Nous arrêtons de chercher et nous effaçons vos données tout de suite. C’est pour toujours.
my-erase-ask = Nous devons d’abord regarder nous-mêmes. Nous vous appelons ou nous vous écrivons. Voici pourquoi :
my-holds = { $why ->
    [proposal] Une proposition attend encore votre réponse.
   *[care] Nous avons trouvé une place pour vous. La loi demande alors de garder des données.
}
my-erase-confirm = Oui, effacez mes données
my-erase-button = Effacer mes données
my-erased-title = Vos données sont effacées
my-erased = Nous avons effacé vos données le { $on }.
my-erased-return = Nous comptons encore qu’il y a eu une demande, sans nom.
my-erase-asked-title = Nous regardons cela
my-erase-asked = Nous savons maintenant que vous le demandez. Vous aurez de nos nouvelles.
my-erase-proof = Le numéro de votre preuve est

# Wat net gebeurde.
my-done = { $done ->
    [signed-out] Vous avez quitté la page.
    [session-ended] Cet appareil est déconnecté.
    [wish-changed] Votre demande a changé.
    [undone] Tout est à nouveau comme avant.
    [stopped] Nous ne cherchons plus. Ce n’est pas juste ? Choisissez de chercher quand même.
    [goes-on] Nous cherchons à nouveau.
    [still-looking] Merci. Nous continuons à chercher.
    [saved] C’est enregistré.
    [removed] C’est enlevé.
   *[other] C’est fait.
}

# Bij een voorstel.
offer-price = Prix
offer-price-income = Vous payez selon vos revenus.
offer-price-free = Le lieu d’accueil choisit lui-même le prix. Demandez-lui le prix.
offer-price-help = C’est difficile ? Appelez-nous. Nous cherchons de l’aide ensemble.
offer-route = Chemin
offer-route-how = Cherchez cette adresse sur une carte, ou demandez-nous le chemin.
offer-route-open = Ouvrir la carte sur votre appareil
offer-undo = Je veux quand même encore choisir
offer-undo-until = Une erreur ? La place est encore libre. Vous pouvez choisir jusqu’au { $until }.
offer-others = Il y a encore une place pour votre famille
offer-paper = Répondez avec votre téléphone : dirigez la caméra vers ce code.
offer-qr = Code pour répondre
my-paper-go = Avec votre téléphone ou ordinateur, allez à :
my-paper-once = Le code marche 1 seule fois. Ne le donnez à personne.
