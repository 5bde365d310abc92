message-what =
    Où : { $location }
    Adresse : { $address }
    Quand : { $days }
    À partir du : { $start }
message-proposal-subject = Des nouvelles de votre demande à { $desk }
message-proposal-text =
    Bonjour { $name },

    Nous avons trouvé une place d’accueil.

    { $what }

    Voulez-vous cette place ? Répondez avant le { $by } :
    { $link }

    C’est vous qui choisissez. Vous pouvez aussi dire non.
    Des questions ? Appelez-nous au { $phone }.

    { $desk }
message-proposal-short = Des nouvelles de { $desk }. Lisez et répondez avant le { $by } : { $link }
message-reminder-subject = Rappel : des nouvelles de votre demande à { $desk }
message-reminder-text =
    Bonjour { $name },

    Nous vous avons écrit au sujet d’une place d’accueil. Nous n’avons pas encore reçu de réponse.

    { $what }

    Voulez-vous cette place ? Répondez avant le { $by } :
    { $link }

    C’est vous qui choisissez. Vous pouvez aussi dire non.
    Des questions ? Appelez-nous au { $phone }.

    { $desk }
message-reminder-short = { $desk } attend votre réponse, avant le { $by } : { $link }
message-confirmation-subject = Nous avons noté votre réponse
message-confirmation-text =
    Bonjour { $name },

    Vous avez dit oui à cette place :

    { $what }

    Le lieu d’accueil prend rendez-vous avec vous pour le début.
    Quelque chose n’est pas juste ? Appelez-nous au { $phone }.

    { $desk }
message-confirmation-short = { $desk } a noté votre réponse. Quelque chose n’est pas juste ? Appelez le { $phone }.
message-withdrawal-subject = La place n’est plus libre
message-withdrawal-text =
    Bonjour { $name },

    Nous vous avons écrit au sujet d’une place chez { $location }. Cette place n’est plus libre.
    Nous continuons à chercher pour vous. Vous ne devez rien faire.

    Des questions ? Appelez-nous au { $phone }.

    { $desk }
message-withdrawal-short = Des nouvelles de { $desk } : la place dont nous vous avons parlé n’est plus libre. Nous continuons à chercher. Des questions ? Appelez le { $phone }.
message-before-call-short = { $desk } vous appelle bientôt du numéro { $phone }.
message-appointment-subject = Votre rendez-vous le { $date } à { $time }
message-appointment-text =
    Bonjour { $name },

    Vous avez un rendez-vous.

    Quand : { $date } à { $time }
    Où : { $place }

    Vous ne pouvez pas venir ? Appelez-nous au { $phone }.

    { $desk }
message-appointment-short = Rendez-vous { $desk } : { $date } à { $time }, { $place }. Vous ne pouvez pas ? Appelez le { $phone }.
message-appointment-changed-subject = Votre rendez-vous a changé : { $date } à { $time }
message-appointment-changed-text =
    Bonjour { $name },

    Votre rendez-vous a changé. Voici le nouveau :

    Quand : { $date } à { $time }
    Où : { $place }

    Vous ne pouvez pas venir ? Appelez-nous au { $phone }.

    { $desk }
message-appointment-changed-short = Nouveau rendez-vous { $desk } : { $date } à { $time }, { $place }. Tél. { $phone }
message-appointment-cancelled-subject = Votre rendez-vous est annulé : { $date } à { $time }
message-appointment-cancelled-text =
    Bonjour { $name },

    Votre rendez-vous du { $date } à { $time } est annulé.

    Vous voulez un nouveau rendez-vous ? Appelez-nous au { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk } : rendez-vous du { $date } à { $time } annulé. Tél. { $phone }
message-appointment-calendar = Rendez-vous : { $desk }
message-appointment-calendar-note = Vous ne pouvez pas venir ? Appelez le { $phone }.
message-calendar-name = rendez-vous.ics
