/** What a person can do about it. */
export const PROBLEMS = `
problem-empty = Escribe un comando, como { CODE("/watch ETH above 4000") }. { CODE("/help") } los lista todos.
problem-command = No lo entiendo. Escribe una línea entera que empiece por un comando, como { CODE("/watch ETH above 4000") } o { CODE("/price BTC") }. { CODE("/help") } los lista todos.
problem-command-near = No conozco ese comando. ¿Querías decir { CODE($line) }?
problem-other-bot = Ese es un comando para otro bot. Para mí, quita su nombre: { CODE($line) }
problem-too-long = Es demasiado largo: tras un comando leo como mucho { $most } caracteres. Escríbelo como { CODE("/watch ETH above 4000") }.
problem-ours = Algo falló de mi lado; no se perdió nada tuyo. Está en el registro; prueba otra vez.
problem-choice = «{ $typed }» no me sirve aquí. Elige uno de: { $choices }.
problem-number = No puedo leer «{ $typed }» como precio. Escribe un número mayor que cero, como { CODE("4000") }, { CODE("4,000.50") } o { CODE("1.5k") }.
problem-number-comma = «{ $typed }» podría ser dos números. Escribe los decimales tras un punto: { CODE("4000.50") }.
problem-number-point = «{ $typed }» podría ser dos números. Sin punto entre los miles queda claro: { CODE($line) }
problem-number-long = Ese número tiene más de { $digits } cifras. Escríbelo como { CODE("4000") }, { CODE("0.0000071") } o { CODE("1.5k") }.
problem-level = «{ $typed }» no es un nivel del índice. Escribe un número mayor que 0, hasta 100, como { CODE("/threshold 60") }.
problem-condition = «{ $typed }» no es un nivel. Escribe { CODE("above 4000") }, { CODE("below 3.5k") } o solo { CODE("4000") }.
problem-symbol-unreadable = «{ $typed }» no es el símbolo de una moneda. Escríbelo como { CODE("ETH") } o { CODE("ETH/USDT") }.
problem-coin-unknown = Ninguna de las bolsas que leo negocia «{ $typed }» ahora. Escribe el símbolo de una moneda, como { CODE("ETH") }.
problem-no-prices = Ahora mismo no hay precios creíbles. Prueba otra vez en un minuto.
problem-two-coins = Más de una moneda se llama { BOLD($typed) }. ¿Cuál?
coin = { BOLD($symbol) } { WORTH($price, $symbol) } en { $source }
problem-alert-id = «{ $typed }» no es el número de una alerta. Escríbelo como { CODE("/unwatch 17") }; { CODE("/alerts") } muestra los números.
problem-subscription-id = «{ $typed }» no es el número de una suscripción. Escríbelo como { CODE("/unsubscribe s3") }; { CODE("/alerts") } muestra los números.
problem-is-subscription = Ese es el número de una suscripción. Escribe { CODE($line) }
problem-alert-gone = { thing } no está en este chat, o ya se paró. { CODE("/alerts") } muestra lo que hay.
problem-not-yours = Eso es de otra persona: solo ella o un administrador puede cambiarlo. Tuyo es lo que añades tú: { CODE("/watch ETH above 4000") }
problem-too-many-rules =
    Tienes { $most ->
        [one] una alerta
       *[other] { $most } alertas
    }, el máximo por persona. Para una antes: { CODE("/unwatch") }. O pide a quien lleva este bot que suba tu límite; { CODE("/settings") } muestra tu id.
problem-too-many-subscriptions =
    Tienes { $most ->
        [one] una suscripción
       *[other] { $most } suscripciones
    }, el máximo por persona. Para una antes: { CODE("/unsubscribe") }. O pide a quien lleva este bot que suba tu límite; { CODE("/settings") } muestra tu id.
problem-too-many-parts = Las condiciones de una persona pueden tener { $most } partes en total (valores, números y comparaciones, las iguales contadas una vez). Las tuyas tienen { $used }, y esta añadiría { $more }. No se guardó nada. Hazla más corta, para una que ya no necesites ({ CODE("/alerts") }), o pide a quien lleva este bot que suba tu límite; { CODE("/settings") } muestra tu id.
problem-too-many-series = Las condiciones de una persona pueden leer { $most } series en total (un valor de una moneda; una regla sobre las 100 mayores monedas tiene cien de cada uno). Las tuyas leen { $used }, y esta añadiría { $more }. No se guardó nada. Pide menos monedas o valores, para una que ya no necesites ({ CODE("/alerts") }), o pide a quien lleva este bot que suba tu límite; { CODE("/settings") } muestra tu id.
problem-too-fast =
    Fueron más de { $most } comandos en un minuto. Espera { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    } y dilo otra vez.
problem-not-allowed = Este bot es privado. Quien lo lleva puede añadirte: tu id es { CODE($person) }.
problem-operator = Eso solo puede hacerlo quien lleva este bot.
problem-admins = Eso solo pueden hacerlo los administradores de este grupo. En privado puedes tener tus propias alertas: escríbeme allí.
problem-admins-rules = Solo los administradores de este grupo cambian lo que se le avisa; pueden abrirlo a todos con { CODE("/settings rules everybody") }. En privado tienes tus propias alertas: escríbeme allí.
problem-subject-season = Las alertas de temporada son de uno de dos índices y no conocen marco temporal: { CODE($one) } o { CODE($other) }
problem-subject-signals = Las señales son las de { CODE("top100") }, { CODE("watched") } o una moneda: { CODE($one) } o { CODE($other) }
`;
