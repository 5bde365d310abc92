neighbours-title = ¿Pueden otras oficinas ver su solicitud?

neighbours-what = A veces otra oficina tiene una plaza. Ve los días, el inicio y el orden. No ve ningún nombre.

neighbours-choose = Usted elige. Siempre puede cambiarlo.
neighbours-which = Estas oficinas pueden verla
neighbours-link = Otras oficinas
