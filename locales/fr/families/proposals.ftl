proposal-week = Jours
proposal-start = Premier jour
proposal-reason = Pourquoi pas ?
proposal-reason-none = Pas dit
proposal-reason-choice = { $reason ->
    [found-elsewhere] Accueil déjà trouvé
    [too-far] Trop loin
    [too-expensive] Trop cher
    [hours] Les jours ou les heures ne conviennent pas
    [start] La date de début ne convient pas
    [no-trust] Pas de confiance
    [cares-themselves] Garde l’enfant soi-même
    [placed] La famille a tout trouvé par une autre proposition
    [other] Autre raison
   *[none] Pas dit
}
proposal-note = Explication
proposal-note-hint = Restez bref. N’écrivez rien sur la santé ou la religion.
offer-title = Une place d’accueil
offer-hello = Bonjour { $name }
offer-intro = Nous avons trouvé une place d’accueil. C’est vous qui choisissez si vous voulez cette place.
offer-for = Pour
offer-where = Où
offer-when = Quand
offer-from = À partir du
offer-by = Répondre avant le
offer-yes = Oui, je veux cette place
offer-yes-title = Vous choisissez : oui
offer-yes-intro = Regardez encore une fois. Tout est juste ? Alors vous pouvez dire oui.
offer-yes-send = Oui, c’est juste
offer-other = Oui, mais moins de jours ou plus tard
offer-no = Non
offer-talk = Je veux d’abord parler
offer-other-title = Quels jours voulez-vous, et à partir de quand ?
offer-other-intro = Choisissez seulement des jours qui sont dans la proposition.
offer-no-title = Pourquoi ne voulez-vous pas cette place ?
offer-no-intro = Vous ne devez pas le dire. Cela nous aide à mieux chercher.
offer-send = Envoyer
offer-back = Retour
offer-questions = Des questions ? Appelez { $desk } :
offer-done = { $state ->
    [accepted] Vous avez dit oui à cette place.
    [refused] Vous avez dit non à cette place.
    [expired] Cette proposition est terminée.
   *[withdrawn] Cette place n’est plus libre.
}
offer-done-next = { $state ->
    [accepted] Le lieu d’accueil prend rendez-vous avec vous pour le début. Quelque chose n’est pas juste ? Appelez-nous.
    [refused] Nous continuons à chercher. Vous voulez quand même la place ? Appelez-nous.
   *[other] Nous continuons à chercher. Vous ne devez rien faire.
}
offer-talk-done = Nous vous appelons. Vous pouvez aussi appeler vous-même.
