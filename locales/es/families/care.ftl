care-title = ¿Qué es el cuidado infantil?
care-intro = Aquí lee en breve qué es el cuidado infantil y cómo funciona. Elija qué quiere saber.
care-page = { $page ->
    [what] ¿Qué es el cuidado infantil?
    [settling] Acostumbrarse (wennen)
    [prices] ¿Cuánto cuesta?
    [ocmw] Pagar menos a través del OCMW
    [urgent] Necesita una plaza pronto
    [inclusive] Su hijo necesita más cuidados
    [school] Ir a la escuela
   *[after-school] Cuidado antes y después de la escuela
}
care-about = { $page ->
    [what] Qué es el cuidado infantil y qué le da a su hijo.
    [settling] Cómo se acostumbran usted y su hijo.
    [prices] Cuánto paga, con un cálculo aproximado.
    [ocmw] Quién puede pagar menos y cómo se pide.
    [urgent] Qué hacer si busca una plaza con prisa.
    [inclusive] Plazas para todos los niños, también con más cuidados.
    [school] Desde cuándo su hijo puede ir a la escuela.
   *[after-school] Cuidado para niños que ya van a la escuela.
}
care-next = Lea también
care-not-translated = Este texto está ahora solo en neerlandés. Llámenos y se lo explicamos.
care-outdated = El texto en neerlandés cambió después. Llámenos si tiene dudas.
care-ask = Busco una plaza
care-offer = Ver los centros
care-what-body =
    Es un lugar donde su hijo está seguro cuando usted no está. Su hijo juega, come y duerme allí. Personas con experiencia cuidan de su hijo.

    ## Todas las familias pueden pedir una plaza
    No necesita tener trabajo. Puede pedir una plaza para trabajar, aprender o descansar. O para que su hijo juegue con otros niños.

    No es obligatorio. Usted elige.

    ## Bueno para su hijo
    Allí su hijo aprende cada día algo nuevo:

    - jugar con otros niños
    - palabras nuevas, también en neerlandés
    - decir adiós y volver a estar juntos

    ## Dos tipos de cuidado
    En un grupo hay más niños y más personas que cuidan. Con una persona cuidadora (onthaalouder), su hijo está en una casa, con pocos niños. Los dos tipos son buenos. Mire qué le va bien.

    ## Pida a tiempo
    No siempre hay plazas suficientes. Pida una plaza ya durante el embarazo. Le ayudamos a buscar. Es gratis.
care-settling-body =
    Personas nuevas y un lugar nuevo: es mucho para un niño. Por eso se empieza con visitas cortas. Esto se llama «wennen» (acostumbrarse).

    ## Así va
    - La primera vez usted se queda con su hijo.
    - Después se va un momento y vuelve.
    - Cada vez su hijo se queda un poco más.

    Suele durar una semana o dos. A veces dura más. No pasa nada.

    ## Qué ayuda
    - Dé algo que huela a casa, como un pañuelo.
    - Cuente cómo le gusta jugar, comer y dormir a su hijo.
    - Diga siempre adiós cuando se va.

    ¿Su hijo llora? Es normal. Pregunte al centro cómo fue después de un rato. Siempre puede llamar.

    ## ¿Cuánto cuestan estas visitas?
    Pregunte al centro. No es igual en todas partes.
care-prices-body =
    Hay dos tipos de precios.

    ## Precio según sus ingresos
    En muchos centros paga un precio que va con sus ingresos. Si gana poco, paga poco. Esto se llama «inkomenstarief».

    Para este precio necesita un certificado (attest). Es una prueba de su precio por día. Se pide por internet, en el mes antes de que su hijo empiece. ¿No le sale? Lo hacemos junto con usted.

    ## Precio propio del centro
    Algunos centros eligen su precio. Es igual para todas las familias. Pregunte el precio al centro.

    ## Días cortos y largos
    Si su hijo se queda poco tiempo, paga menos. Si se queda mucho tiempo, paga más.

    ## ¿Qué se añade?
    A veces paga aparte los pañales o los trámites. Pregúntelo antes. Si su hijo no viene, a veces paga igualmente. Está en su contrato.

    ## ¿Cambia algo?
    ¿Cambia su familia o gana menos? Entonces pida un certificado nuevo.
care-ocmw-body =
    ¿El precio es demasiado alto para usted? El OCMW (servicio social del municipio) puede ayudar. Entonces paga un precio más bajo por día.

    ## ¿Para quién?
    Para todas las familias que ahora lo tienen difícil. El OCMW mira lo que gana y lo que tiene que pagar. No hace falta cobrar la ayuda «leefloon».

    ## Cómo se pide
    - Llámenos o llame al OCMW. Quedamos con usted para una cita.
    - Traiga lo que tenga: su certificado, su sueldo o ayuda, sus facturas.
    - El OCMW decide y se lo dice.

    Es mejor hacerlo antes de que su hijo empiece. ¿Ya ha empezado? Pídalo igualmente.

    Puede venir con alguien. Lo que usted cuenta se queda en el OCMW.
care-urgent-body =
    ¿Necesita una plaza pronto? Por ejemplo, por un trabajo nuevo, una clase o porque pasa algo en casa. Entonces llámenos enseguida. Llamar es más rápido que escribir.

    ## ¿Qué es posible?
    Algunos centros guardan plazas libres para quien necesita algo en menos de un mes. Una plaza así es a menudo por poco tiempo. En ese tiempo seguimos buscando con usted.

    ## ¿Qué le preguntamos?
    - ¿Desde qué día?
    - ¿Qué días y horas?
    - ¿Qué edad tiene su hijo?
    - ¿Dónde vive o trabaja?

    No tiene que contarlo todo. Diga solo lo necesario para buscar.
care-inclusive-body =
    ¿Su hijo necesita más cuidados? Por ejemplo, por una enfermedad o una discapacidad. También entonces puede tener una plaza. Su hijo juega con los otros niños como todos.

    ## Así va
    - Usted nos cuenta, o cuenta al centro, qué necesita su hijo.
    - Buscamos un centro que puede y quiere hacerlo.
    - El centro recibe ayuda de personas que lo conocen bien.
    - Juntos acuerdan cómo es el día.

    No tiene que mostrar un papel del médico para empezar. No preguntamos el nombre de una enfermedad.

    En la lista puede elegir centros con experiencia.
care-school-body =
    Su hijo puede ir a la escuela (kleuterschool) desde los 2 años y medio. Solo puede empezar en días fijos. Hay siete de esos días al año. Cuando cumple 3 años, puede empezar cualquier día de escuela.

    ## Elija una escuela a tiempo
    Inscriba a su hijo antes de esa edad. En muchos municipios se hace ya el año anterior. Pregunte a la escuela o a nosotros.

    ## ¿Hasta cuándo puede quedarse en el centro?
    Su hijo puede quedarse en el centro hasta que vaya a la escuela. Diga a tiempo al centro cuándo se va.
care-after-school-body =
    ¿Su hijo va a la escuela? Entonces hay cuidado antes y después de las clases. Y muchas veces también los miércoles por la tarde y en vacaciones.

    ## ¿Dónde?
    A veces el cuidado es en la escuela. A veces su hijo va con una persona cuidadora a otro edificio. Pregunte a la escuela o a su municipio.

    ## Inscribirse
    Inscriba a su hijo antes de que empiece. Para las vacaciones, las plazas se acaban pronto.

    ## ¿Cuánto cuesta?
    Paga por hora o por día. ¿Es demasiado? Pida un precio más bajo al centro o al OCMW.
care-estimate-title = Calcule más o menos lo que paga
care-estimate-intro = Es un cálculo aproximado. Lo que paga de verdad está en su certificado.
care-estimate-price = Su precio por día
care-estimate-price-hint = Mire en su certificado. ¿Todavía no lo tiene? Déjelo vacío y mostramos lo que sabemos.
care-estimate-short = Días por semana de menos de 5 horas
care-estimate-whole = Días por semana de 5 a 11 horas
care-estimate-long = Días por semana de 11 horas o más
care-estimate-button = Calcular
care-estimate-result = Esto cuesta, más o menos
care-estimate-base = Precio de un día normal
care-estimate-week = Por semana
care-estimate-month = Por mes
care-estimate-kind = { $kind ->
    [own] Su precio
    [lowest] Precio más bajo, a través del OCMW
    [lower] Precio bajo, a través del OCMW
    [minimum] Precio mínimo normal
   *[average] Lo que paga una familia de media
}
care-estimate-from = Estas cantidades son de { $year }.
care-estimate-unsure = Todavía no conocemos las cantidades de { $year }. Calculamos con las de { $known }. Cada año suben un poco.
care-estimate-no-highest = También hay un precio máximo. No lo sabemos con seguridad, por eso no está aquí.
care-estimate-days = Un día de menos de 5 horas cuenta como { $short } %. Un día de 11 horas o más cuenta como { $long } %.
care-estimate-extra = A veces se añaden los pañales y otros gastos. El mes se calcula sin vacaciones.
care-estimate-nothing = Escriba cuántos días por semana viene su hijo.
care-estimate-source = ¿De dónde vienen estas cantidades?
care-entry-title = ¿Cuándo puede ir su hijo a la escuela?
care-entry-intro = Escriba cuándo nació su hijo. No lo guardamos.
care-entry-birth = Fecha de nacimiento
care-entry-birth-hint = Por ejemplo, 27/3/2025
care-entry-button = Mostrar los días
care-entry-first = Su hijo puede ir a la escuela desde el { $date }.
care-entry-all = Los días en que su hijo puede empezar
care-entry-three = Desde el { $date } su hijo tiene 3 años. Entonces puede empezar cualquier día de escuela.
care-entry-kind = { $kind ->
    [summer] después de las vacaciones de verano
    [autumn] después de las vacaciones de otoño
    [christmas] después de las vacaciones de Navidad
    [february] primer día de escuela de febrero
    [spring] después de las vacaciones de Carnaval (krokusvakantie)
    [easter] después de las vacaciones de Pascua
   *[ascension] después de la Ascensión
}
care-entry-moved = Una escuela puede mover un día. Pregunte a la escuela.
care-entry-past = Su hijo ya tiene 3 años. Puede empezar cualquier día de escuela.
problem-not-an-amount = Escriba una cantidad así: 6,24
