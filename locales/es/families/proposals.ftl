proposal-week = Días
proposal-start = Primer día
proposal-reason = ¿Por qué no?
proposal-reason-none = No dicho
proposal-reason-choice = { $reason ->
    [found-elsewhere] Ya tiene otra plaza
    [too-far] Demasiado lejos
    [too-expensive] Demasiado caro
    [hours] Los días o las horas no encajan
    [start] La fecha de comienzo no encaja
    [no-trust] Falta de confianza
    [cares-themselves] Cuida al niño en casa
    [placed] La familia encontró todo con otra propuesta
    [other] Otro motivo
   *[none] No dicho
}
proposal-note = Explicación
proposal-note-hint = Sea breve. No escriba nada sobre salud o religión.
offer-title = Una plaza para el niño
offer-hello = Hola, { $name }
offer-intro = Hemos encontrado una plaza. Usted elige si la quiere.
offer-for = Para
offer-where = Dónde
offer-when = Cuándo
offer-from = Desde
offer-by = Responder antes del
offer-yes = Sí, quiero esta plaza
offer-yes-title = Usted elige: sí
offer-yes-intro = Mire otra vez. ¿Está todo bien? Entonces puede decir que sí.
offer-yes-send = Sí, está bien
offer-other = Sí, pero menos días o más tarde
offer-no = No
offer-talk = Primero quiero hablar
offer-other-title = ¿Qué días quiere y desde cuándo?
offer-other-intro = Elija solo días que estén en la propuesta.
offer-no-title = ¿Por qué no quiere esta plaza?
offer-no-intro = No tiene que decirlo. Nos ayuda a buscar mejor.
offer-send = Enviar
offer-back = Atrás
offer-questions = ¿Preguntas? Llame a { $desk }:
offer-done = { $state ->
    [accepted] Usted dijo que sí a esta plaza.
    [refused] Usted dijo que no a esta plaza.
    [expired] Esta propuesta ha terminado.
   *[withdrawn] Esta plaza ya no está libre.
}
offer-done-next = { $state ->
    [accepted] El centro quedará con usted para el comienzo. ¿Algo no es correcto? Llámenos.
    [refused] Seguimos buscando. ¿Quiere la plaza de todos modos? Llámenos.
   *[other] Seguimos buscando. No tiene que hacer nada.
}
offer-talk-done = Le llamamos. También puede llamar usted.
