message-what =
    Dónde: { $location }
    Dirección: { $address }
    Cuándo: { $days }
    Desde: { $start }
message-proposal-subject = Noticias sobre su solicitud a { $desk }
message-proposal-text =
    Hola, { $name }:

    Hemos encontrado una plaza para el niño.

    { $what }

    ¿Quiere esta plaza? Responda antes del { $by }:
    { $link }

    Usted elige. También puede decir que no.
    ¿Preguntas? Llámenos al { $phone }.

    { $desk }
message-proposal-short = Noticias de { $desk }. Responda antes del { $by }: { $link }
message-reminder-subject = Recordatorio: noticias sobre su solicitud a { $desk }
message-reminder-text =
    Hola, { $name }:

    Le escribimos sobre una plaza para el niño. Todavía no tenemos respuesta.

    { $what }

    ¿Quiere esta plaza? Responda antes del { $by }:
    { $link }

    Usted elige. También puede decir que no.
    ¿Preguntas? Llámenos al { $phone }.

    { $desk }
message-reminder-short = { $desk } espera su respuesta antes del { $by }: { $link }
message-confirmation-subject = Hemos anotado su respuesta
message-confirmation-text =
    Hola, { $name }:

    Usted dijo que sí a esta plaza:

    { $what }

    El centro quedará con usted para el comienzo.
    ¿Algo no es correcto? Llámenos al { $phone }.

    { $desk }
message-confirmation-short = { $desk } ha anotado su respuesta. ¿Algo no es correcto? Llame al { $phone }.
message-withdrawal-subject = La plaza ya no está libre
message-withdrawal-text =
    Hola, { $name }:

    Le escribimos sobre una plaza en { $location }. Esta plaza ya no está libre.
    Seguimos buscando para usted. No tiene que hacer nada.

    ¿Preguntas? Llámenos al { $phone }.

    { $desk }
message-withdrawal-short = Noticias de { $desk }: la plaza de la que le escribimos ya no está libre. Seguimos buscando. ¿Preguntas? Llame al { $phone }.
message-before-call-short = { $desk } le llama pronto desde el { $phone }.
message-appointment-subject = Su cita: { $date } a las { $time }
message-appointment-text =
    Hola, { $name }:

    Usted tiene una cita.

    Cuándo: { $date } a las { $time }
    Dónde: { $place }

    ¿No puede venir? Llámenos al { $phone }.

    { $desk }
message-appointment-short = Cita { $desk }: { $date } a las { $time }, { $place }. ¿No puede? Llame al { $phone }.
message-appointment-changed-subject = Su cita ha cambiado: { $date } a las { $time }
message-appointment-changed-text =
    Hola, { $name }:

    Su cita ha cambiado. Esta es la nueva:

    Cuándo: { $date } a las { $time }
    Dónde: { $place }

    ¿No puede venir? Llámenos al { $phone }.

    { $desk }
message-appointment-changed-short = Nueva cita { $desk }: { $date } a las { $time }, { $place }. Tel. { $phone }
message-appointment-cancelled-subject = Su cita queda anulada: { $date } a las { $time }
message-appointment-cancelled-text =
    Hola, { $name }:

    Su cita del { $date } a las { $time } queda anulada.

    ¿Quiere una cita nueva? Llámenos al { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk }: cita del { $date } a las { $time } anulada. Tel. { $phone }
message-appointment-calendar = Cita: { $desk }
message-appointment-calendar-note = ¿No puede venir? Llame al { $phone }.
message-calendar-name = cita.ics
