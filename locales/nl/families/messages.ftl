# Wat het loket aan gezinnen schrijft. Gezinnen lezen korte zinnen.
message-what =
    Waar: { $location }
    Adres: { $address }
    Wanneer: { $days }
    Vanaf: { $start }
message-proposal-subject = Nieuws over uw vraag aan { $desk }

# legal
message-proposal-text =
    Dag { $name },

    Wij vonden opvang.

    { $what }

    Wilt u deze plaats? Antwoord voor { $by }:
    { $link }

    U kiest zelf. U mag ook nee zeggen.
    Vragen? Bel ons op { $phone }.

    { $desk }
message-proposal-short = Nieuws van { $desk }. Lees en antwoord voor { $by }: { $link }
message-reminder-subject = Herinnering: nieuws over uw vraag aan { $desk }

# legal
message-reminder-text =
    Dag { $name },

    Wij schreven u over een plaats in de opvang. Wij kregen nog geen antwoord.

    { $what }

    Wilt u deze plaats? Antwoord voor { $by }:
    { $link }

    U kiest zelf. U mag ook nee zeggen.
    Vragen? Bel ons op { $phone }.

    { $desk }
message-reminder-short = { $desk } wacht op uw antwoord, voor { $by }: { $link }
message-confirmation-subject = Wij noteerden uw antwoord
message-confirmation-text =
    Dag { $name },

    U zei ja op deze plaats:

    { $what }

    De opvang maakt met u een afspraak over de start.
    Klopt er iets niet? Bel ons op { $phone }.

    { $desk }
message-confirmation-short = { $desk } noteerde uw antwoord. Klopt er iets niet? Bel { $phone }.
message-withdrawal-subject = De plaats is niet meer vrij
message-withdrawal-text =
    Dag { $name },

    Wij schreven u over een plaats bij { $location }. Deze plaats is niet meer vrij.
    Wij zoeken verder voor u. U moet niets doen.

    Vragen? Bel ons op { $phone }.

    { $desk }
message-withdrawal-short = Nieuws van { $desk }: de plaats waarover wij schreven is niet meer vrij. Wij zoeken verder. Vragen? Bel { $phone }.
message-before-call-short = { $desk } belt u binnenkort op van het nummer { $phone }.
message-appointment-subject = Uw afspraak op { $date } om { $time }
message-appointment-text =
    Dag { $name },

    U hebt een afspraak.

    Wanneer: { $date } om { $time }
    Waar: { $place }

    Kunt u niet komen? Bel ons op { $phone }.

    { $desk }
message-appointment-short = Afspraak { $desk }: { $date } om { $time }, { $place }. Kunt u niet? Bel { $phone }.
message-appointment-changed-subject = Uw afspraak is veranderd: { $date } om { $time }
message-appointment-changed-text =
    Dag { $name },

    Uw afspraak is veranderd. Dit is de nieuwe:

    Wanneer: { $date } om { $time }
    Waar: { $place }

    Kunt u niet komen? Bel ons op { $phone }.

    { $desk }
message-appointment-changed-short = Nieuwe afspraak { $desk }: { $date } om { $time }, { $place }. Kunt u niet? Bel { $phone }.
message-appointment-cancelled-subject = Uw afspraak gaat niet door: { $date } om { $time }
message-appointment-cancelled-text =
    Dag { $name },

    Uw afspraak van { $date } om { $time } gaat niet door.

    Wilt u een nieuwe afspraak? Bel ons op { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk }: uw afspraak van { $date } om { $time } gaat niet door. Nieuwe afspraak? Bel { $phone }.
message-appointment-calendar = Afspraak bij { $desk }
message-appointment-calendar-note = Kunt u niet komen? Bel { $phone }.
message-calendar-name = afspraak.ics
