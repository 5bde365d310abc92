message-code-subject = Su código para { $desk }
message-code-text =
    Hola, { $name }:

    Su código es { $code }. Escríbalo en la página donde empezó.
    El código funciona 10 minutos y solo 1 vez.

    O abra este enlace en el mismo navegador y pulse allí el botón:
    { $link }

    ¿No pidió un código? Entonces no tiene que hacer nada. No dé el código a nadie.
    ¿Preguntas? Llámenos al { $phone }.

    { $desk }
message-code-short = { $code } es su código para { $desk }. Funciona 10 minutos. No se lo dé a nadie.
message-still-subject = ¿Todavía busca una plaza?
message-still-text =
    Hola, { $name }:

    Usted nos pidió buscar una plaza. ¿Todavía busca?

    Díganoslo en { $address }. Su código en esa página es { $reference }.
    También puede llamar: { $phone }.

    ¿No responde? Entonces su solicitud sigue abierta y le llamamos.

    { $desk }
message-still-short = { $desk }: ¿todavía busca? Responda en { $address } con el código { $reference }.
my-title = Mi solicitud
my-sign-in-title = Seguir mi solicitud
my-sign-in-intro = Escriba el código de su solicitud. Después recibe un código para entrar.
my-reference = El código de su solicitud
my-reference-hint = El código está en nuestros mensajes. Por ejemplo, K7M-4QXD
my-code-way = ¿Cómo quiere recibir el código?
my-code-by-sms = Por SMS
my-code-by-email = Por correo electrónico
my-code-send = Enviar el código
my-no-code-title = ¿No tiene código, teléfono o correo?
my-no-code = Llámenos o venga. Entonces recibe un código en papel.
my-code-title = Escriba su código
my-code-intro = ¿Conocemos esta solicitud? Entonces le enviamos un código. El código funciona 10 minutos.
my-code = Código
my-code-hint = 6 cifras, o el código de su papel
my-code-again = ¿No recibió el código? Pida uno nuevo
my-enter = Entrar
my-link-here = Pulse el botón para ver su solicitud.
my-link-elsewhere = Abrió el enlace en otro sitio. Escriba el código del correo en el aparato donde empezó.
my-hello = Hola, { $name }
my-none = Ahora no buscamos una plaza para usted.
my-question-for = Una plaza para { $child }
my-question-unnamed = Una plaza para el hijo { $number }
my-question-only = Una plaza para su hijo
my-state = { $state ->
    [open] Buscamos una plaza
    [partly] Ya hay una parte. Seguimos buscando
    [placed] Ya hay una plaza
    [closed] Esta solicitud se ha parado
   *[other] Esta solicitud todavía no está lista
}
my-next-title = ¿Y ahora?
my-next-answer = Una plaza en { $place }. Responda antes del { $by }
my-next-location = { $place } responde normalmente antes del { $by }.
my-next-begins = La plaza en { $place } empieza el { $on }.
my-next-desk = Buscamos una plaza. Miramos de nuevo su solicitud antes del { $by }.
my-next-stopped = Ya no buscamos. Siempre puede pedir otra vez.
my-next-found = Todo está arreglado.
my-asks-title = Lo que usted pide
my-wish = { $days }, desde el { $start }
my-days-count = { $days ->
    [0] Días todavía no conocidos
    [one] 1 día por semana
   *[other] { $days } días por semana
}
my-asked-first = Primero pidió:
my-story-title = Lo que ya pasó
my-some-place = otro centro
my-story-registered = Usted pidió una plaza.
my-story-wish = La solicitud cambió.
my-story-asked = Preguntamos por una plaza a { $place }.
my-story-answered = { $answer ->
    [yes] { $place } dijo: sí, hay una plaza.
    [deviating] { $place } dijo: hay una plaza, pero distinta de lo que pidió.
   *[no] { $place } dijo: ahora no hay plaza.
}
my-story-proposed = Le propusimos una plaza en { $place }.
my-story-settled = { $state ->
    [accepted] Usted dijo que sí a la plaza en { $place }.
    [refused] Usted dijo que no a la plaza en { $place }.
    [expired] La propuesta de { $place } ha terminado.
   *[withdrawn] La plaza en { $place } ya no estaba libre.
}
my-story-found = Hay una plaza en { $place }, desde el { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] La solicitud se paró: ya hay una plaza.
   *[other] La solicitud se paró.
}
my-story-goes-on = La solicitud siguió adelante.
my-story-still = Usted dijo que todavía busca.
my-talks-title = Sus citas
my-call-title = ¿Preguntas? Llámenos
my-messages-title = Lo que le escribimos
my-channel = { $channel ->
    [sms] SMS
    [email] correo electrónico
    [letter] carta
    [whatsapp] WhatsApp
   *[call] teléfono
}
my-file-title = Su expediente
my-sign-out = Salir de esta página
my-still-question = ¿Todavía busca una plaza?
my-still-silence = ¿No dice nada? Entonces su solicitud sigue abierta y le llamamos.
my-still-yes = Sí, todavía busco
my-still-no = No, ya no busco
my-wish-title = Cambiar su solicitud
my-wish-intro = Lo que pidió primero también se queda.
my-wish-start = ¿Desde qué día quiere la plaza?
my-wish-week = ¿Qué días?
my-wish-days = ¿O cuántos días por semana?
my-wish-days-hint = ¿Todavía no sabe los días? Entonces escriba aquí cuántos.
my-wish-later = También está bien empezar más tarde
my-wish-other-days = También están bien otros días
my-wish-fewer = También están bien menos días
my-wish-preference = ¿Dónde le gustaría?
my-wish-reason = ¿Por qué cambia su solicitud?
my-wish-reason-hint = No tiene que decirlo.
my-wish-undo = Volver a como estaba
my-save = Guardar
my-stop-title = Dejar de buscar
my-stop-intro = Usted elige. Siempre puede pedir otra vez más tarde.
my-stop-why = ¿Por qué lo deja?
my-stop-found = He encontrado una plaza
my-stop-no-longer = Ya no busco
my-stop-reason = ¿Quiere decir por qué?
my-stop-consequences = ¿Qué significa para usted no tener una plaza?
my-stop-optional = No tiene que decirlo. Nos ayuda a pedir más plazas.
my-stop-button = Dejar de buscar
my-reason-none = Prefiero no decirlo
my-reason = { $word ->
    [cares-themselves] Cuidamos al niño en casa
    [too-expensive] Es demasiado caro
    [hours-unsuitable] Las horas no encajan
    [no-trust] No tenemos confianza
    [moved] Nos mudamos
    [other] Otro motivo
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] Trabajar menos
    [leave] Pedir un permiso en el trabajo
    [refuse-job] Rechazar un trabajo
    [stop-training] No seguir una clase o formación
    [none] Nada de esto
   *[unknown] -
}
my-go-on = Seguir buscando
my-seen-title = ¿Quién miró su expediente?
my-seen-intro = Anotamos cada vez quién mira.
my-seen-none = Todavía no ha mirado nadie.
my-who = { $who ->
    [desk-worker] Alguien de la oficina
    [desk-manager] Quien dirige la oficina
    [organiser] Un centro: { $name }
    [location] Un centro: { $name }
    [neighbour] Otra oficina: { $name }
    [family] Usted
    [trusted] Alguien a quien usted deja mirar
    [link] Alguien con un enlace nuestro
    [program] El programa de la oficina
   *[unknown] Otra persona
}
my-looked = miró
my-changed = miró y cambió algo
my-sessions-title = Dónde tiene la sesión abierta
my-sessions-intro = ¿No conoce un aparato? Entonces cierre su sesión.
my-session-since = Desde el { $since }, último uso el { $used }
my-session-here = Este aparato
my-session-end = Cerrar la sesión en este aparato
my-people-title = ¿Quién puede mirar?
my-parent-title = El otro padre o madre
my-parent-intro = El otro padre o madre ve lo mismo que usted.
my-parent-none = En su expediente todavía no está el otro padre o madre.
my-parent-add = Añadir al otro padre o madre
my-parent-change = Cambiar esto
my-parent-remove = Quitar al otro padre o madre
my-parent-gets = ¿Quién recibe nuestros mensajes?
my-parent-reference = Código del otro padre o madre para entrar:
my-parent-given = Nombre
my-parent-family = Apellidos
my-parent-phone = Teléfono
my-parent-email = Correo electrónico
my-parent-contacted = ¿Quién recibe nuestros mensajes?
my-contacted = { $who ->
    [first] Quien hizo la solicitud
    [second] El otro padre o madre
   *[both] Las dos personas
}
my-grants-title = Alguien de confianza
my-grants-intro = Usted elige quién mira, qué ve y hasta cuándo.
my-grant-title = Dejar mirar a alguien
my-grant-intro = Esta persona recibe un enlace. Siempre puede pararlo.
my-grant-name = ¿Quién?
my-grant-parts = ¿Qué puede ver esta persona?
my-grant-until = ¿Hasta qué día incluido?
my-part = { $part ->
    [progress] Cómo va su solicitud
    [proposals] Las plazas que proponemos
   *[appointments] Sus citas
}
my-grant-sees = Ve:
my-grant-to = Hasta el { $until } incluido
my-grant-used = Miró por última vez el { $at }
my-grant-link = Dé este enlace:
my-grant-stop = No dejar mirar más
my-trusted-title = Usted puede mirar
my-trusted-hello = Hola, { $name }
my-trusted-intro = { $family } le deja mirar hasta el { $until } incluido.
my-trusted-parts = Usted ve:
my-data-title = Llevarse o borrar sus datos
my-take-title = Llevarse los datos
my-take-intro = Aquí está todo sobre su familia. Las notas de la oficina nos las puede pedir.
my-take-print = Ver o imprimir
my-take-file = Guardar como archivo
my-data-print-title = Sus datos
my-data-print-intro = Esto sabemos de su familia.
my-erase-title = Borrar
my-erase-now = Dejamos de buscar y borramos sus datos enseguida. Es para siempre.
my-erase-ask = Primero tenemos que mirarlo. Le llamamos o escribimos. Este es el motivo:
my-holds = { $why ->
    [proposal] Una propuesta todavía espera su respuesta.
   *[care] Encontramos una plaza para usted. La ley pide entonces guardar datos.
}
my-erase-confirm = Sí, borrar mis datos
my-erase-button = Borrar mis datos
my-erased-title = Sus datos están borrados
my-erased = Borramos sus datos el { $on }.
my-erased-return = Todavía contamos que hubo una solicitud, sin nombre.
my-erase-asked-title = Lo miramos
my-erase-asked = Ahora sabemos que usted lo pide. Tendrá noticias nuestras.
my-erase-proof = Su prueba tiene el número
my-done = { $done ->
    [signed-out] Ha salido de la página.
    [session-ended] La sesión en ese aparato está cerrada.
    [wish-changed] Su solicitud ha cambiado.
    [undone] Otra vez está como antes.
    [stopped] Ya no buscamos. ¿No es correcto? Entonces puede seguir buscando.
    [goes-on] Buscamos otra vez.
    [still-looking] Gracias. Seguimos buscando.
    [saved] Está guardado.
    [removed] Está quitado.
   *[other] Listo.
}
offer-price = Precio
offer-price-income = Usted paga según sus ingresos.
offer-price-free = El centro elige el precio. Pregunte el precio al centro.
offer-price-help = ¿Es difícil? Llámenos. Buscamos ayuda juntos.
offer-route = Camino
offer-route-how = Busque esta dirección en un mapa, o pregúntenos el camino.
offer-route-open = Abrir el mapa en su aparato
offer-undo = Todavía quiero elegir
offer-undo-until = ¿Un error? La plaza sigue libre. Todavía puede elegir hasta el { $until }.
offer-others = Hay otra plaza para su familia
offer-paper = Responda con su teléfono: apunte la cámara a este código.
offer-qr = Código para responder
my-paper-go = Vaya con su teléfono u ordenador a:
my-paper-once = El código funciona solo 1 vez. No se lo dé a nadie.
