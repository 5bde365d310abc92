offer-list-title = ¿Qué centros hay?
offer-description = Todos los centros para bebés y niños pequeños en { $desk }: direcciones, horas, días y precio.
offer-list-intro = Aquí están todos los centros para bebés y niños pequeños. Puede buscar por lugar, días y precio.
offer-neighbours = También ve los centros de { $names }.
offer-of-desk = Oficina: { $desk }
offer-near = Cerca de
offer-near-hint = Código postal, municipio o estación
offer-search = Buscar
offer-more-filters = Más opciones
offer-clear = Borrar todo
offer-kind = Tipo de cuidado
offer-kind-word = { $kind ->
    [group] En un grupo
    [family] En casa de una persona cuidadora (onthaalouder)
   *[cooperating] En un grupo pequeño
}
offer-tariff = Precio
offer-tariff-word = { $tariff ->
    [income] Precio según ingresos
    [free] Precio propio del centro
   *[mixed] Según ingresos o precio propio
}
offer-days = Días enteros
offer-opens-at = Abierto a las
offer-closes-at = Todavía abierto a las
offer-age = Edad de su hijo entonces
offer-age-word = { $age ->
    [6] menos de 1 año
    [18] 1 año
    [27] 2 años
   *[36] 3 años o más
}
offer-inclusive = Experiencia con niños que necesitan más cuidados
offer-urgent = Plazas para quien necesita una pronto
offer-order = Orden
offer-order-word = { $order ->
    [auto] Por nombre, o primero los más cercanos
    [distance] Primero los más cercanos
    [lot] Por sorteo, cada día distinto
   *[name] Por nombre
}
offer-any = Me da igual
offer-count = { $count ->
    [0] No se encontró ningún centro
    [one] 1 centro encontrado
   *[other] { $count } centros encontrados
}
offer-order-told = { $order ->
    [distance] El más cercano está primero. La distancia es aproximada, en línea recta.
    [lot] El orden de hoy es por sorteo. Mañana es otro.
   *[name] La lista está por nombre.
}
offer-order-neutral = Nadie puede pagar por estar más arriba.
offer-spot = Buscamos cerca de: { $place }.
offer-spot-kind = { $kind ->
    [postcode] código postal
    [station] estación
   *[town] municipio
}
offer-spot-others = ¿Busca otra cosa?
offer-spot-unknown = No conocemos { $typed }. Pruebe un código postal o un municipio.
offer-loosen = Así sí encuentra un centro:
offer-loosen-word = { $criterion ->
    [kind] Cualquier tipo de cuidado
    [tariff] Cualquier precio
    [days] Otros días
    [hours] Otras horas
    [age] Cualquier edad
    [inclusive] También sin esa experiencia
   *[urgent] También sin esas plazas
}
offer-loosen-count = { $count ->
    [one] 1 centro
   *[other] { $count } centros
}
offer-nothing-fits = Ningún centro encaja con todo lo que eligió. Elija menos, o llámenos.
offer-nothing-yet = Todavía no hay centros en la lista. Llámenos.
offer-distance = unos { $km } km
offer-distance-near = menos de 1 km
offer-no-distance = distancia no conocida
offer-reported-free = Comunicó una plaza libre
offer-map = Mapa
offer-map-explained = Este mapa es un esquema. Los números son los de la lista. La lista tiene todo lo que está en el mapa.
offer-map-you = Usted busca aquí
offer-map-approximate = De algunos centros solo conocemos el municipio. Los ponemos en el medio del municipio.
offer-map-north = N
offer-map-kilometres = { $km } km
offer-list = Lista
offer-print = Imprimir estas direcciones
offer-print-title = Direcciones para mí
offer-print-intro = Direcciones de centros, del { $date }. Llame a la oficina si quiere una explicación.
offer-print-chosen = Imprimir las direcciones elegidas
offer-choose = Elegir { $name } para imprimir
offer-notes = Notas
offer-back-to-list = Todos los centros
offer-see-description = { $name }, { $kind }, { $town }: horas, días, precio y contacto.
offer-see-facts = En resumen
offer-see-address = Dirección
offer-see-hours = Abierto
offer-see-hours-shown = de { $from } a { $until }
offer-see-days = Días
offer-see-days-shown = Estos días hay plazas. No quiere decir que ahora haya una libre.
offer-see-yes = sí
offer-see-no = no
offer-see-ages = Edad
offer-see-ages-shown = { $kind ->
    [both] de { $from } a { $to } meses
    [from] desde { $from } meses
    [to] hasta { $to } meses
   *[none] pregunte al centro
}
offer-see-size = Número de niños
offer-see-size-shown = hasta { $count } a la vez
offer-see-organiser = Quién lo organiza
offer-see-unknown = Pregunte al centro
offer-see-price = Precio
offer-see-price-explained = { $tariff ->
    [income] Usted paga según sus ingresos. Necesita un certificado (attest). Le ayudamos con eso.
    [free] Este centro elige el precio. Pregunte el precio al centro.
   *[mixed] Hay dos tipos de plazas: según ingresos y con precio propio del centro. Pregunte cuáles quedan.
}
offer-see-price-more = Más sobre el precio
offer-see-rules = ¿Quién recibe primero una plaza?
offer-see-law = Lo que dice la ley
offer-see-law-plain = { $rules ->
    [A] Algunas familias reciben primero una plaza. Por ejemplo, si la necesita por trabajo o formación. O si cría a su hijo en solitario o gana poco. También cuenta un niño en acogida, o un hermano o una hermana.
    [B] Las familias que trabajan o estudian al menos 4/5 reciben primero una plaza. También va primero un niño en acogida, o un hermano o una hermana.
    [C] Este centro guarda una parte de las plazas para familias que lo tienen más difícil. Cuéntenos qué cuenta en su caso. Así buscamos juntos.
   *[other] La ley no dice aquí quién va primero. Lo elige el centro.
}
offer-see-law-groups = Los grupos, como están en las reglas
offer-see-law-source = Fuente: { $source }
offer-see-local = Las reglas propias de este centro
offer-see-local-none = Este centro todavía no ha escrito nada sobre esto.
offer-see-free = Este centro comunicó una plaza libre el { $date }. Quizá ya no está. Pregunte.
offer-see-fresh = { $freshness ->
    [fresh] Revisado el { $date }.
    [stale] Revisado el { $date }. Hace ya un tiempo. Pregunte si todo sigue siendo correcto.
   *[never] Todavía sin revisar. Pregunte si todo es correcto.
}
offer-see-inclusive = Este centro tiene experiencia con niños que necesitan más cuidados.
offer-see-urgent = Este centro guarda plazas libres para quien necesita una pronto.
offer-see-phone = Teléfono
offer-see-email = Correo electrónico
offer-see-website = Página web
offer-see-ask = Pedir una plaza aquí
offer-see-ask-explained = Usted lo pide a la oficina. Nosotros preguntamos al centro y le ayudamos.
offer-see-map = En el mapa
