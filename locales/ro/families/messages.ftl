message-what =
    Unde: { $location }
    Adresa: { $address }
    Când: { $days }
    Începând cu: { $start }
message-proposal-subject = Noutăți despre cererea dumneavoastră la { $desk }
message-proposal-text =
    Bună ziua, { $name },

    Am găsit un loc de îngrijire pentru copil.

    { $what }

    Doriți acest loc? Răspundeți înainte de { $by }:
    { $link }

    Dumneavoastră alegeți. Puteți spune și nu.
    Aveți întrebări? Sunați-ne la { $phone }.

    { $desk }
message-proposal-short = Noutăți de la { $desk }. Răspuns până pe { $by }: { $link }
message-reminder-subject = Reamintire: noutăți despre cererea dumneavoastră la { $desk }
message-reminder-text =
    Bună ziua, { $name },

    V-am scris despre un loc de îngrijire pentru copil. Nu am primit încă un răspuns.

    { $what }

    Doriți acest loc? Răspundeți înainte de { $by }:
    { $link }

    Dumneavoastră alegeți. Puteți spune și nu.
    Aveți întrebări? Sunați-ne la { $phone }.

    { $desk }
message-reminder-short = { $desk } așteaptă răspuns până pe { $by }: { $link }
message-confirmation-subject = Am notat răspunsul dumneavoastră
message-confirmation-text =
    Bună ziua, { $name },

    Ați spus da pentru acest loc:

    { $what }

    Locul de îngrijire stabilește cu dumneavoastră începutul.
    Ceva nu este corect? Sunați-ne la { $phone }.

    { $desk }
message-confirmation-short = { $desk }: am notat răspunsul. Ceva nu este corect? Sunați la { $phone }.
message-withdrawal-subject = Locul nu mai este liber
message-withdrawal-text =
    Bună ziua, { $name },

    V-am scris despre un loc la { $location }. Acest loc nu mai este liber.
    Căutăm mai departe pentru dumneavoastră. Nu trebuie să faceți nimic.

    Aveți întrebări? Sunați-ne la { $phone }.

    { $desk }
message-withdrawal-short = { $desk }: locul nu mai este liber. Căutăm mai departe. Întrebări? Sunați la { $phone }.
message-before-call-short = { $desk } vă sună în curând de la numărul { $phone }.
message-appointment-subject = Întâlnirea dumneavoastră: { $date }, ora { $time }
message-appointment-text =
    Bună ziua, { $name },

    Aveți o întâlnire.

    Când: { $date }, ora { $time }
    Unde: { $place }

    Nu puteți veni? Sunați-ne la { $phone }.

    { $desk }
message-appointment-short = { $desk }: întâlnire { $date } { $time }, { $place }. Tel. { $phone }
message-appointment-changed-subject = Întâlnirea dumneavoastră s-a schimbat: { $date }, ora { $time }
message-appointment-changed-text =
    Bună ziua, { $name },

    Întâlnirea dumneavoastră s-a schimbat. Aceasta este cea nouă:

    Când: { $date }, ora { $time }
    Unde: { $place }

    Nu puteți veni? Sunați-ne la { $phone }.

    { $desk }
message-appointment-changed-short = { $desk }: întâlnire nouă { $date } { $time }, { $place }. Tel. { $phone }
message-appointment-cancelled-subject = Întâlnirea dumneavoastră este anulată: { $date }, ora { $time }
message-appointment-cancelled-text =
    Bună ziua, { $name },

    Întâlnirea dumneavoastră din { $date }, ora { $time }, este anulată.

    Doriți o întâlnire nouă? Sunați-ne la { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk }: întâlnirea din { $date } { $time } este anulată. Tel. { $phone }
message-appointment-calendar = Întâlnire: { $desk }
message-appointment-calendar-note = Nu puteți veni? Sunați la { $phone }.
message-calendar-name = intalnire.ics
