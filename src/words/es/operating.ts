/** What whoever runs the bot reads, and what they tell everybody. */
export const OPERATING = `
command-admin = Para quien lleva este bot: cifras, difusiones, quién puede usarlo
example-admin = Por ejemplo { CODE("/admin stats") }, { CODE("/admin broadcast We move to a new server tonight.") }, { CODE("/admin allow telegram:42") }
example-admin-allow = Por ejemplo { CODE("/admin allow telegram:42") }, { CODE("/admin deny telegram:42") }
example-admin-limits = Por ejemplo { CODE("/admin limits telegram:42") }, { CODE("/admin limits telegram:42 rules 500") }, { CODE("/admin limits telegram:42 usual") }
option-admin-what = Qué mirar o hacer
option-admin-rest = Un texto, un id o un número
access-operator = Solo quien lleva este bot puede usarlo.
admin-overview = { BOLD("Llevar este bot") }
admin-about-stats = { CODE("/admin stats") } – personas, chats, reglas, lo que espera, fuentes, procesos
admin-about-broadcast = { CODE("/admin broadcast TEXT") } – muestra un texto que luego puedes enviar a todos; sin texto, hasta dónde llegó el último
admin-about-send = { CODE("/admin send ID") } – envía un texto que se mostró
admin-about-cancel = { CODE("/admin cancel ID") } – retiene lo que aún no ha salido
admin-about-allow = { CODE("/admin allow telegram:42") } – deja entrar a una persona o un chat; sin ninguno, los lista
admin-about-deny = { CODE("/admin deny telegram:42") } – lo retira
admin-about-limits = { CODE("/admin limits telegram:42 rules 500") } – lo que puede tener una persona
admin-in-private = Pregúntame en privado: la respuesta nombra a personas.
admin-chats = { BOLD("Chats") }: { $people } personas, { $groups } grupos, { $channels } canales. { $unreachable } no se pueden alcanzar.
admin-rules = { BOLD("Reglas") }: { $rules } de { $owners } personas, y { $subscriptions } suscripciones.
admin-sent = { BOLD("Última hora") }: { $sent } enviados, { $maybe } quizá enviados, { $dead } no entregables.
admin-queue-empty = { BOLD("Cola") }: nada espera.
admin-queue = { BOLD("Cola") }, { $lane }: { $count } esperan, el más antiguo desde hace { $seconds } s.
admin-sources = { BOLD("Fuentes") }: { $sources }.
admin-process = { BOLD("Proceso") } { $id } ({ $version }): { $roles }; hace { $duties }; desde { TIME($since) }.
admin-nobody =
    Ningún proceso tiene el papel { $role }: { $role ->
        [evaluator] nada suena
        [gateway] nadie recibe respuesta
       *[deliverer] no se envía nada
    }.
admin-preview = Esto es lo que leerían todos:
admin-preview-reach = Va a { $chats } chats, detrás de todo lo demás que hay que contar: unos { $minutes } min. No se ha enviado nada.
admin-broadcast-sent = La difusión { $id } va camino de { $chats } chats.
admin-no-draft = No hay ningún texto { $id } que espere a ser enviado. { CODE("/admin broadcast TEXT") } muestra antes uno.
admin-nothing-to-cancel = No hay ninguna difusión { $id } que cancelar.
admin-discarded = El texto { $id } se descartó. Nadie lo ha leído.
admin-cancelled = La difusión { $id } se canceló: { $kept } de { $chats } chats no la reciben. Lo que estaba en camino llega.
admin-no-broadcast = Aún no se ha difundido nada. { CODE("/admin broadcast TEXT") } muestra lo que leerían todos antes de enviarlo.
admin-progress = Difusión { $id } ({ $text }): { $sent } de { $chats } enviados, { $waiting } esperan, { $kept } retenidos, { $lost } no entregables.
admin-allows-anybody = ALLOW no está puesto, así que cualquiera puede usar este bot. Ponlo con tu propio id, y a los demás habrá que dejarlos entrar.
admin-allowed-by-settings = { $count } personas y chats están permitidos por el ajuste ALLOW.
admin-allowed-besides = Además dejados entrar: { $ids } ({ $count }).
admin-allowed-nobody = No se dejó entrar a nadie más.
admin-allowed = { $id } puede usar este bot desde ahora.
admin-allowed-already = { $id } ya puede usar este bot.
admin-allowed-in-settings = { $id } está permitido por el ajuste ALLOW, que solo puede cambiar quien arranca el bot.
admin-denied = { $id } ya no puede usar este bot. Sus alertas quedan, y se siguen entregando.
admin-not-allowed = A { $id } no se le había dejado entrar.
admin-limits = { $person } puede tener { $rules } reglas y otras tantas suscripciones, { $parts } partes de condiciones y { $series } series.
admin-limits-how = Un límite es rules, parts o series con un número entero desde 1, o usual.
problem-id = «{ $typed }» no es un id. Uno es como { CODE("telegram:42") } o { CODE("discord:99") }; { CODE("/settings") } muestra a cada persona el suyo.
button-admin-stats = Cifras
button-admin-broadcast = Última difusión
button-admin-allow = A quién se dejó entrar
button-admin-again = Otra vez
button-admin-send = Enviar a { $chats } chats
button-admin-discard = Descartar
button-admin-cancel = Cancelar
button-admin-progress = ¿Por dónde va?
`;
