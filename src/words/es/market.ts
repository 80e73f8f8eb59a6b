/** The market and its sources, for frames and the operator. */
export const MARKET = `
frame-simulated = Mercado simulado: estos precios son inventados.
frame-recorded = Mercado grabado: estos precios son del pasado.
notice-source-failing = Datos de mercado: { $source } no da respuestas útiles ({ $reason }). Otros lo suplen donde pueden; nada suena por lo que dice.
notice-source-stopped = Datos de mercado: { $source } nos rechaza para siempre ({ $reason }). No se le vuelve a preguntar hasta el próximo inicio.
notice-source-fine = Datos de mercado: { $source } vuelve a estar bien.
notice-stopped-evaluation = Nada suena: desde hace un minuto ningún proceso ha comparado un precio con ninguna regla. No corre ningún evaluador, está parado, o ninguna fuente da precios. Nada se pierde; lo que se cruce entretanto se cuenta cuando siga.
notice-stopped-delivery =
    Nada llega{ $where ->
        [none] {""}
       *[named] {" ("}{ $where })
    }: algo urgente espera desde hace un minuto y no se envió nada. No corre ningún repartidor, o está parado. Nada se pierde; lo que espera se envía cuando siga.
notice-goes-on-evaluation = Los precios se comparan de nuevo con las reglas.
notice-goes-on-delivery = Las alertas se entregan de nuevo.
notice-candles = Datos de mercado: { $source } no tiene velas útiles de { $symbol } ({ $reason }). Las señales de ese mercado esperan salvo que otra bolsa las tenga; las alertas de precio no las necesitan. Dicho una vez por mercado.
notice-price-dropped =
    Datos de mercado: { $source } dio { PRICE($price) } para { $symbol } tras { PRICE($believed) }, { $because ->
        [contradicted] y { $by } siguió negociando cerca del precio anterior
       *[alone] y ninguna otra bolsa lo mostró antes de que pasara
    }. Se retuvo, así que nada sonó por ello. Dicho una vez al día por fuente; el registro los tiene todos.
notice-rankings = Clasificaciones: { $source } no dio nada útil ({ $reason }).
notice-season-withheld = Índice de temporada: el valor de { $index } se retiene, así que ninguna temporada empieza ni acaba con ese cierre. Se reintenta solo. Dicho una vez al día.
notice-no-ranking = Índice de temporada: nadie ha dado una clasificación útil del { DAY($day) } desde hace horas, y sin ella no hay valor. Se vuelve a preguntar. El ajuste RANKINGS dice a quién; algunos dan más con una clave. Dicho una vez al día.
notice-published-index = Índice de temporada: en el cierre del { DAY($day) } el nuestro era { $ours } para el top 100, y { $source } publica { $theirs }. Diferencias de más de 5 puntos merecen una mirada: { CODE("/season why top100") } lista nuestros miembros.
problem-recorded-directory = No existe la carpeta { $directory }. Pon en RECORDED_DIR la carpeta que contiene daily.csv o daily.csv.gz.
problem-recorded-missing = La carpeta { $directory } no contiene daily.csv ni daily.csv.gz. Pon uno ahí, o pon otra carpeta en RECORDED_DIR.
problem-recorded-unreadable = { $path } no se puede leer: { $reason }. Mira si está entero, o pon otra carpeta en RECORDED_DIR.
problem-recorded-columns = A { $path } le faltan las columnas { $missing }. La primera línea debe nombrar date, asset, close_usd, market_cap_usd, volume_usd y rank.
problem-recorded-empty = { $path } no tiene ninguna fila útil ({ $skipped } se saltaron). Revisa sus columnas.
problem-recorded-other = Los datos guardados aquí son de otra grabación, que iba por { DAY($at) }; la de { $directory } empieza después o acaba antes ({ DAY($from) } a { DAY($to) }). Pon en RECORDED_DIR la que era, o en DATA_DIR una carpeta nueva; con DATABASE_URL, quita el esquema «recorded».
console-simulated = MERCADO SIMULADO: no se pudo llegar a ninguna bolsa, así que estos precios son inventados. { $speed } × tiempo real.
console-simulated-chosen = MERCADO SIMULADO, según la configuración: estos precios son inventados. { $speed } × tiempo real.
console-recorded = MERCADO GRABADO: precios del { DAY($from) } al { DAY($to) }, { $speed } × tiempo real.
console-recorded-over = MERCADO GRABADO: los precios del { DAY($from) } al { DAY($to) } ya se contaron todos, así que nada cambia ya. Para verlos desde el principio, pon en DATA_DIR una carpeta nueva; con DATABASE_URL, quita el esquema «recorded».
console-live = Mercado en vivo: { $sources }.
console-where = { $where } Escribe { CODE("/help") }, o Ctrl+D para salir.
`;
