error-prefix = Error:
skip-to-content = Ir al contenido
sign-out = Cerrar sesión
close = Cerrar
save = Guardar
try-again = Inténtelo de nuevo
to-start = Al inicio
footer-accessibility = Accesibilidad
footer-privacy = Privacidad
footer-credits = Autores y licencias
pager-label = Páginas
pager-shown = { $from } a { $to } de { $total }
pager-page = Página { $number }
pager-next = Página siguiente
errors-title = Revise esto
error-not-found-title = Esta página no existe
error-not-found-advice = Quizá la dirección está mal. O usted no puede ver esta página. Vuelva al inicio.
error-stale-title = Otra persona se le adelantó
error-stale-advice = Abra la página otra vez. Mire qué ha cambiado. Después haga su cambio de nuevo.
error-bad-request-title = No pudimos leer esto
error-bad-request-advice = Vuelva atrás y revise lo que escribió. Después inténtelo de nuevo.
error-too-many-title = Demasiados intentos
error-too-many-advice = Espere un cuarto de hora. Después inténtelo de nuevo. ¿No funciona? Pida ayuda a la oficina.
error-broken-title = Algo falló por nuestra parte
error-broken-advice = Lo que ya estaba guardado no se ha perdido. Inténtelo de nuevo. ¿Sigue sin funcionar? Pida ayuda a la oficina.
error-not-possible-title = Ahora no es posible
why-place-taken = Un compañero acaba de dar esta plaza a otra familia. Elija otra plaza.
why-already-answered = Ya hay una respuesta. Abra la página otra vez para verla.
why-already-done = Esto ya está hecho.
problem-required = Rellene esto
problem-not-a-date = Escriba una fecha así: 31/12/2026
problem-not-a-time = Escriba una hora así: 14:30
problem-not-a-number = Escriba un número de { $least } a { $most }
problem-not-a-phone = Escriba un número de teléfono así: 0475 12 34 56
problem-not-an-email = Escriba un correo electrónico así: nombre@ejemplo.be
problem-not-a-code = Revise el código. Tiene 7 letras y cifras, por ejemplo K7M-4QXD
problem-not-before = Elija una fecha a partir del { $date }
problem-not-after = Elija una fecha hasta el { $date }
problem-not-a-postcode = Escriba un código postal de cuatro cifras
problem-not-a-choice = Elija de la lista
problem-not-chosen = Elija una respuesta
problem-nothing-ticked = Marque al menos una casilla
problem-not-ticked = Marque esto
problem-too-long = Use como máximo { $most } caracteres
problem-in-the-future = Elija una fecha que no esté en el futuro
problem-long-ago = Compruebe el año. Hace demasiado tiempo
problem-in-the-past = Elija una fecha que no haya pasado
problem-ends-before-begin = El final es antes del principio
problem-one-of-these = Indique al menos una forma de contacto
problem-no-days = Elija al menos una parte del día
problem-only-these-days = Elija solo de estos días: { $days }
problem-does-not-match = Esto no es correcto
problem-too-short = Use al menos { $least } caracteres
problem-exists = Esto ya existe
weekday-short = { $number ->
    [1] lu
    [2] ma
    [3] mi
    [4] ju
    [5] vi
    [6] sá
   *[7] do
}
weekday-word = { $day ->
    [mo] lu
    [tu] ma
    [we] mi
    [th] ju
    [fr] vi
    [sa] sá
   *[su] do
}
weekday-long = { $day ->
    [mo] lunes
    [tu] martes
    [we] miércoles
    [th] jueves
    [fr] viernes
    [sa] sábado
   *[su] domingo
}
day-part = { $part ->
    [early] temprano
    [morning] mañana
    [afternoon] tarde
    [evening] última hora de la tarde
   *[night] noche
}
whole-day = todo el día
month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
date-in-words = { $day } de { $month } de { $year }
week-days = { $first }, { $next }
week-parts = { $first } + { $next }
week-group = { $days } { $parts }
week-groups = { $first }; { $next }
child-number = { $number ->
    [0] El niño o la niña
   *[other] Hijo { $number }
}
