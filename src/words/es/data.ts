/** What is kept of people, how they take it along, and how it is forgotten. */
export const DATA = `
export =
    El archivo contiene todo lo que se guarda de este chat: { $count ->
        [0] ninguna alerta ni suscripción
        [one] una alerta o suscripción
       *[other] { $count } alertas y suscripciones
    }, sus ajustes, y { $alerts ->
        [0] nada de lo que sonó
        [one] la alerta que sonó
       *[other] las { $alerts } alertas que sonaron últimas
    }. Envíamelo con { CODE("/import") } debajo, aquí o en otra plataforma, y vuelvo a tomar las alertas. Lo mismo con estas líneas:
export-more = … y { $more } más
file-kept = Guardado como { $name }
import-preview =
    Puedo tomar { $count ->
        [one] esta línea
       *[other] estas { $count } líneas
    }. Aún no se ha guardado nada.
import-nothing = Ahí no hay nada que pueda tomar. Envía el archivo que dio { CODE("/export") }, o escribe líneas tras { CODE("/import") }, como { CODE("/alert ETH above 4000") }. No se cambió nada.
import-too-many = Son más de { $most } líneas, lo máximo de una vez. No se cambió nada; envíalo por partes.
import-unreadable = Eso no es un archivo de { CODE("/export") }, o está cortado. No se cambió nada.
import-future = Ese archivo es de una versión posterior de este bot ({ $version }). No se cambió nada; actualiza este bot, o envía solo las líneas del archivo.
import-line-unknown = La línea { $at } no se toma: { CODE($line) }
import-line-refused = No se tomó: { CODE($line) }, porque:
import-done =
    { $count ->
        [0] Nada era nuevo
        [one] Hay una nueva
       *[other] Hay { $count } nuevas
    }; este chat tiene ahora { $there }. Lo que ya estaba quedó como estaba.
forget-ask =
    Esto borra para siempre lo que se guarda de { $where ->
        [private] ti y este chat
       *[group] este chat y sus temas
    }: { $count ->
        [0] ninguna alerta ni suscripción
        [one] una alerta o suscripción
       *[other] { $count } alertas y suscripciones
    }, los ajustes, la lista de monedas y lo que sonó. { $where ->
        [private] Lo que pusiste en grupos sigue allí, a nombre del grupo.
       *[group] Aquí ya no se avisa a nadie de nada.
    } Haz antes una copia: { CODE("/export") }
forgotten =
    Hecho. Ya no se guarda nada de { $where ->
        [private] ti
       *[group] este chat
    }. Si me escribes de nuevo, empiezo de cero.
privacy = { BOLD("Qué guarda este bot") }
privacy-kept = De un chat: su id, idioma y título, ajustes, alertas, suscripciones, la lista de monedas, y quién puso cada cosa, por id. De lo que sonó: qué decía, cuándo, y si llegó. Ni nombres, ni teléfonos, ni mensajes aparte de los comandos que envías, y tampoco nada de esos.
privacy-long = Lo que sonó se guarda 90 días, los borradores de botones un día, el resto hasta que lo pares o digas { CODE("/forget") }. Todo está en la base de datos de quien lleva este bot; { CODE("/export") } te lo muestra.
privacy-not = No se envía nada a nadie más: ni telemetría ni publicidad. A las bolsas se les piden precios, nunca por ti.
link-code = Dime esto en la otra plataforma en menos de diez minutos, en privado: { CODE($line) }
link-is = Eres la misma persona aquí y en { $platforms }.
link-joined = Hecho: eres la misma persona aquí y en { $platforms }. Los límites cuentan una vez para ambas, y una alerta puede sonar en cualquiera: { CODE("/move 17") }
link-unknown = No conozco ese código. Vale diez minutos y una vez; saca uno nuevo con { CODE("/link") } en la otra plataforma.
link-own = Ese código se sacó en esta plataforma. Dilo en la otra.
link-taken = Uno de los dos ya está vinculado a alguien en esa plataforma. Separaos antes: { CODE("/link off") }
link-parted = Separados. Tus alertas quedan donde suenan.
link-alone = No estás vinculado a nadie. Empieza con { CODE("/link") }.
link-in-private = Solo en privado: escríbeme allí.
move-alone = Aún no estás vinculado a otra plataforma, así que no hay otro sitio donde sonar. Empieza con { CODE("/link") }
move-which = ¿Dónde suena la alerta { $id }? Elige uno, o escribe la línea entera.
moved-to = { rule-name } suena en { $platform } desde ahora.
copied-to = { rule-name } suena también en { $platform }, como alerta { $copy }.
move-same = Eso ya suena en { $platform }, como alerta { $copy }. No se cambió nada.
alerts-elsewhere = Suena en { $platform }: { rule-name } · { $id }
button-link-off = Separar
button-move-one = Mover { $id }
button-export = Exportar
button-forget = Sí, olvidarlo todo
button-forget-ask = Olvidarlo todo
button-privacy = Qué se guarda
button-alerts = Ver alertas
`;
