ask-start-title = Pedir una plaza
ask-start-intro = Cuéntenos qué busca. Tarda unos 5 minutos. No necesita una cuenta.

# legal
ask-start-free = Es gratis. El cuidado infantil es una elección libre.
ask-start-everyone = Todas las familias pueden pedir: con trabajo, sin trabajo, en formación o en casa.
ask-start-skip = ¿Hay algo que todavía no sabe? No pasa nada.
ask-go-on = Continuar
ask-go-on-with = Continuar y añadir { $place }
ask-start-how = ¿Cómo quiere pedir?
ask-door-alone = Lo pido por mi cuenta
ask-door-helper = Alguien me ayuda
ask-door-paper = En papel
ask-door-code = Tengo un código
ask-what-happens = ¿Qué pasa con mi solicitud?
ask-what-happens-text = Leemos su solicitud y le contactamos. Buscamos juntos una plaza. Usted elige si la quiere.
ask-who-sees = ¿Quién ve lo que escribo?

# legal
ask-who-sees-text = Solo la oficina. Un centro ve únicamente lo necesario para buscar una plaza.
ask-step = Pregunta { $number } de { $total }
ask-next = Siguiente
ask-not-known = Todavía no lo sé
ask-not-needed = Puede dejarlo vacío.
ask-all-optional = Puede dejar vacío todo en esta página.
ask-part-helper = Quién ayuda
ask-part-child = Para quién
ask-part-start = Desde cuándo
ask-part-days = Qué días
ask-part-wishes = Qué tipo de cuidado
ask-part-you = Quién es usted
ask-part-contact = Cómo contactamos con usted
ask-part-situation = ¿Quiere contar algo más?
ask-question-helper = ¿Quién ayuda a la familia?
ask-question-child = ¿Para qué niño busca una plaza?
ask-question-next-child = ¿Para qué otro niño busca una plaza?
ask-question-start = ¿Desde cuándo necesita una plaza?
ask-question-days = ¿Qué días necesita una plaza?
ask-question-wishes = ¿Qué tipo de cuidado le va bien?
ask-question-you = ¿Quién es usted?
ask-question-contact = ¿Cómo es mejor contactar con usted?
ask-question-situation = ¿Quiere contar algo más?
ask-helper-intro = Rellene esto si ayuda a una familia. La familia decide qué se escribe.
ask-helper-name = Su nombre
ask-helper-organisation = ¿Dónde trabaja?
ask-helper-organisation-hint = ¿Es un amigo o un vecino? Entonces deje esto vacío.
ask-helper-phone = Su teléfono

# legal
ask-helper-permission = La madre o el padre está de acuerdo con que yo ayude
ask-helper-contact = La madre o el padre quiere que la oficina también pueda llamarme
ask-child-kind = ¿El niño ya ha nacido?
ask-child-born = Sí, ya ha nacido
ask-child-due = No, todavía no
ask-child-date = Fecha de nacimiento
ask-child-date-hint = Por ejemplo, 27/3/2026. ¿Está embarazada? Escriba el día que dijo el médico.
ask-child-given = Nombre del niño
ask-one-more-child = Otro niño
ask-remove-child = Quitar a este niño
ask-start-soon = Lo antes posible
ask-start-from = Desde un día
ask-start-date = ¿Desde qué día?
ask-start-date-hint = Solo si sabe el día. Por ejemplo, 1/9/2027.
ask-days-fixed = Cada semana los mismos días
ask-days-changing = Mis días cambian
ask-which-days = ¿Qué días?
ask-which-part = ¿Cuánto tiempo esos días?
ask-which-extra = ¿También fuera de las horas normales?
ask-extra-early = Temprano, antes de las 7
ask-extra-evening = A última hora de la tarde
ask-extra-night = Por la noche
ask-how-many-days = ¿Cuántos días por semana, más o menos?
ask-how-many-days-hint = Escriba un número de 1 a 7. ¿No lo sabe? Déjelo vacío.
ask-which-care = ¿Qué prefiere?
ask-care-group = En un grupo
ask-care-family = En casa de una persona cuidadora (onthaalouder)
ask-care-any = Las dos cosas están bien
ask-care-difference = ¿Cuál es la diferencia?
ask-care-difference-text = En un grupo, varias personas cuidan a los niños. Una persona cuidadora (onthaalouder) cuida en su casa a un grupo pequeño.
ask-price-title = ¿Cuánto cuesta?

# legal
ask-price-text = En muchos centros el precio depende de sus ingresos. ¿Gana poco? Entonces paga poco.

# legal
ask-price-help = ¿Sigue siendo demasiado caro? El OCMW (servicio social del municipio) puede ayudar. Se lo explicamos con gusto.
ask-which-tariff = ¿Qué precio le va bien?
ask-tariff-income = Precio según mis ingresos
ask-tariff-any = Me da igual
ask-flexible = ¿Qué más le va bien?
ask-flexible-later = Empezar más tarde
ask-flexible-days = Otros días
ask-flexible-fewer = Menos días
ask-together = ¿Sus hijos deben ir al mismo centro?
ask-together-word = { $word ->
    [no] No hace falta
    [preferably] Mejor sí
   *[only] Solo juntos
}
ask-neighbours-said = Otras oficinas pueden ver mi solicitud
ask-preference = ¿Quiere pedir algo más?
ask-preference-hint = Por ejemplo: cerca de mi trabajo.
ask-given-name = Su nombre
ask-family-name = Sus apellidos
ask-postcode = Su código postal
ask-postcode-hint = Cuatro cifras, por ejemplo 2800.
ask-municipality = ¿En qué municipio vive?
ask-street = Su calle y número
ask-street-hint = Puede dejarlo vacío. Nos ayuda a encontrar una plaza cerca de usted.
ask-no-address = Ahora no tengo una dirección fija
ask-phone = Su teléfono
ask-phone-hint = Por ejemplo, 0470 12 34 56
ask-email = Su correo electrónico
ask-no-phone = No tengo teléfono propio
ask-no-phone-text = Escriba a quién podemos llamar. También puede venir a la oficina.
ask-other-name = Nombre de esa persona
ask-other-phone = Teléfono de esa persona
ask-language = ¿Qué idioma habla mejor?
ask-language-other = Otro idioma
ask-help = ¿Qué le ayuda?
ask-help-reading = Me cuesta leer: llámenme
ask-help-interpreter = Quiero un intérprete
ask-channel-call = Llámenme
ask-channel-sms = Envíenme un SMS
ask-channel-whatsapp = Envíenme un WhatsApp
ask-channel-email = Envíenme un correo
ask-channel-letter = Envíenme una carta
ask-channel-trusted = A través de otra persona
ask-channel-visit = Voy yo a la oficina
ask-situation-why = Esto nos ayuda a buscar antes una buena plaza. No tiene que decirlo.

# legal
ask-situation-who = Solo la oficina lee esto. No se lo contamos a nadie sin usted.
ask-purposes = ¿Para qué necesita la plaza?
ask-urgent = Es urgente
ask-urgent-reason = ¿Por qué es urgente?
ask-care-need = Mi hijo necesita más cuidados
ask-care-need-reason = ¿Qué cuidados ayudan a su hijo?
ask-care-need-hint = Unas pocas palabras bastan.
ask-overview-title = Su solicitud hasta ahora
ask-overview-intro = Elija qué quiere rellenar. Todo se guarda.
ask-overview-complete = Todo está listo. Revíselo y envíe su solicitud.
ask-overview-check = Revisar y enviar
ask-overview-link = Resumen
ask-progress-todo = Por hacer
ask-progress-done = Listo
ask-progress-optional = Si quiere

# legal
ask-kept-until = Guardamos esto hasta el { $date }. Después lo borramos todo.
ask-later-link = Seguir más tarde
ask-stop = Parar y borrar todo
ask-stop-title = ¿Quiere parar?
ask-stop-text = Entonces borramos todas sus respuestas. No se pueden recuperar.
ask-check-title = ¿Está todo bien?
ask-check-intro = Lea sus respuestas. Todavía puede cambiar todo.
ask-change = Cambiar
ask-nothing-said = Nada rellenado
ask-more-to-say = ¿Es urgente? ¿Su hijo necesita más cuidados? Puede decirlo. No es obligatorio.
ask-more-link = Contar algo más

# legal
ask-check-promise = No se compromete a nada. Siempre puede parar su solicitud.
ask-send = Enviar mi solicitud
ask-trap = Deje esto vacío
ask-done-title = Su solicitud está enviada
ask-reference = Su código es
ask-reference-keep = Apunte este código. Así encontramos pronto su solicitud.
ask-next-title = ¿Qué pasa ahora?
ask-next-read = Recibimos su solicitud el { $date }.

# legal
ask-next-contact = Le contactamos antes del { $date }.
ask-next-number = ¿Le llama alguien? Entonces ve este número:

# legal
ask-next-search = Preguntamos a los centros. Responden en { $days } días como máximo.
ask-next-choose = ¿Hay una plaza? Entonces se lo decimos. Usted elige.
ask-next-changes = ¿Cambia algo? ¿Encontró una plaza por su cuenta? Llámenos:
ask-print = Imprimir esta página
ask-later-title = Seguir más tarde

# legal
ask-later-intro = Sus respuestas se guardan hasta el { $date }. Elija cómo volver a encontrarlas.
ask-later-sent = El enlace está en camino.
ask-later-by-message = Con un enlace
ask-later-contact = Su móvil o correo electrónico
ask-later-contact-hint = Le enviamos un enlace para seguir.
ask-later-send = Enviar el enlace
ask-later-on-paper = Con un código
ask-later-paper-text = Apunte este código o imprima la página. No se lo dé a nadie.
ask-later-where = Vaya más tarde a esta dirección y escriba el código:
ask-later-fresh = Crear un código nuevo. El anterior deja de funcionar.
ask-code-title = Seguir con un código
ask-code-intro = ¿Tiene un código nuestro? Escríbalo aquí.
ask-code-label = Su código
ask-code-hint = Siete letras y cifras, por ejemplo K7M-4QXD
ask-link-title = Seguir con su solicitud
ask-link-intro = Pulse el botón para seguir en este aparato.
ask-later-subject = Siga con su solicitud
ask-later-sms = { $desk }: siga con su solicitud: { $link }
ask-paper-title = Pedir una plaza en papel
ask-paper-intro = Imprima esta página y rellénela. Llévela a la oficina o llámenos.
ask-paper-heading = Busco una plaza para mi hijo
ask-paper-name = Apellidos y nombre
ask-paper-phone = Teléfono o correo
ask-paper-postcode = Calle y código postal
ask-paper-week = Ponga una cruz en cada día
ask-paper-return = ¿Listo? Dé esta hoja a la oficina. Le llamamos. Pedir es gratis y no es obligatorio.
ask-received-subject = { $desk } ha recibido su solicitud
ask-received-short = { $desk }: solicitud recibida. Código { $code }. Le contactamos antes del { $date }, desde el { $number }.
ask-purpose = { $purpose ->
    [work] trabajo
    [study] clases o formación
    [job-search] buscar trabajo
    [health] salud
    [rest] tiempo para descansar
   *[crisis] ahora es difícil en casa
}
ask-channel = { $channel ->
    [call] Llámenme
    [sms] Envíenme un SMS
    [whatsapp] Envíenme un WhatsApp
    [email] Envíenme un correo
    [letter] Envíenme una carta
    [trusted] A través de otra persona
   *[visit] Voy yo a la oficina
}
ask-extra = { $part ->
    [early] también temprano
    [evening] también a última hora de la tarde
   *[night] también por la noche
}
ask-day-part = { $part ->
    [morning] Solo la mañana
    [afternoon] Solo la tarde
   *[whole] Todo el día
}
ask-said-care = { $care ->
    [group] En un grupo
    [family] En casa de una persona cuidadora (onthaalouder)
    [any] Grupo o persona cuidadora (onthaalouder)
   *[other] Sin preferencia
}
ask-said-start = { $when ->
    [soon] Lo antes posible
    [date] Desde el { $date }
   *[unknown] Todavía no lo sé
}
ask-said-days = { $kind ->
    [changing] Mis días cambian. Días por semana: { $count }
   *[unknown] Todavía no lo sé
}
ask-said-child = { $kind ->
    [born] fecha de nacimiento: { $date }
    [due] fecha prevista: { $date }
   *[unknown] fecha todavía no conocida
}
ask-later-email =
    Hola:

    Usted empezó una solicitud en { $desk }. Siga aquí:
    { $link }

    El enlace funciona hasta el { $until }. No se lo dé a nadie.
    ¿Preguntas? Llámenos al { $phone }.
ask-received-text =
    Hola:

    Hemos recibido su solicitud. Su código es { $code }.
    Siga su solicitud en { $address }.
    Le contactamos antes del { $date }. Llamamos desde el { $number }.
    Después preguntamos a los centros. Si hay una plaza, usted elige.

    ¿Preguntas? Llámenos al { $phone }.
    { $desk }
ask-stopped = Se ha parado. Sus respuestas están borradas.
