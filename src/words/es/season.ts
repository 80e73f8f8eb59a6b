/** The season index. */
export const SEASON = `
season-title = { BOLD("Índice de temporada de altcoins") }: la parte de monedas grandes que superaron a Bitcoin en 90 días, de 0 a 100
season-where =
    { $index }: { BOLD($value) } – { $season ->
        [altcoin] temporada de altcoins
        [bitcoin] temporada de Bitcoin
       *[neutral] neutral
    }
season-value = { season-where }. { $wins } de { $counted } superaron a Bitcoin
season-value-since = { season-where } desde el { DAY($since) }. { $wins } de { $counted } superaron a Bitcoin
season-close = Cierre del { DAY($day) }, puestos según { season-source }
season-source =
    { $source ->
        [simulated] el mercado simulado
        [recorded] la grabación
       *[other] { $source }
    }
season-indicative = Si el día cerrara ahora: { $values }. Orientativo: solo los cierres hacen temporadas.
season-ends-altcoin =
    { $index }: la temporada de altcoins acaba tras { $closes } cierres seguidos bajo { $level }{ $closesOut ->
        [0] {"."}
       *[other] ; por ahora: { $closesOut }.
    }
season-ends-bitcoin =
    { $index }: la temporada de Bitcoin acaba tras { $closes } cierres seguidos sobre { $level }{ $closesOut ->
        [0] {"."}
       *[other] ; por ahora: { $closesOut }.
    }
season-away-altcoin =
    { $index }: la temporada de altcoins empieza en { $level }: { $coins ->
        [one] una moneda más debe
       *[other] { $coins } monedas más deben
    } superar a Bitcoin{ $nearest ->
        [none] {"."}
       *[other] ; las más cercanas: { $nearest } puntos por detrás.
    }
season-away-bitcoin =
    { $index }: la temporada de Bitcoin empieza en { $level }: { $coins ->
        [one] una moneda debe
       *[other] { $coins } monedas deben
    } quedar por detrás{ $nearest ->
        [none] {"."}
       *[other] ; las más cercanas: { $nearest } puntos por delante.
    }
season-totals = Dominancia de Bitcoin { $dominance } %. Las { $assets } monedas clasificadas: { AMOUNT($total) } USD, sin Bitcoin { AMOUNT($altcoins) } USD
season-reason =
    { $because ->
        [too-few-prices] Solo { $have } miembros tienen ambos precios, y hacen falta al menos { $need }; un valor sería adivinar.
        [stale-ranking] No se tomó ninguna clasificación en el día tras ese cierre.
        [disputed-bitcoin] Las fuentes no coinciden en el precio de Bitcoin.
        [no-bitcoin-price] Bitcoin tiene { $have } de los { $need } precios creíbles que necesita.
        [short-ranking] La clasificación tiene { $have } de las { $need } monedas que necesita.
       *[other] No se puede confiar en sus datos.
    }
season-withheld = { $index }: retenido para el { DAY($day) }. { season-reason }
season-stays =
    { $index } sigue como estaba: { $season ->
        [altcoin] temporada de altcoins
        [bitcoin] temporada de Bitcoin
       *[neutral] neutral
    }{ $since ->
        [unknown] {"."}
       *[other] {" "}desde el { DAY($since) }.
    }
season-ranking = Espero una clasificación por capitalización; ningún proveedor ha dado aún una útil. No se adivina nada.
season-bases = Traigo los precios de hace 90 días: { $have } de { $need } monedas. No se adivina nada hasta que estén.
season-past = Calculo el pasado del índice: { $have } de { $need } días.
season-variants = Traigo los precios de los otros periodos: { $have } de { $need } monedas.
season-none = { $index }: aún sin valor.
season-not-yet = { $index } en { $window } días con los puestos del inicio: disponible desde el { DAY($from) }. Aún no se han registrado clasificaciones el tiempo suficiente.
season-pageless = Un número solo es una página, y solo { CODE("/season why") } tiene páginas. ¿Querías decir { CODE($offer) }?
problem-index = «{ $typed }» no es un índice que pueda contar. Escribe { CODE("top50") }, o cualquier tamaño de top{ $least } a top{ $most }. También hay { CODE("/season why") }, { CODE("/season sectors") } y { CODE("/season variants") }.
problem-leveled = «{ $typed }» no tiene niveles: solo los índices que se cuentan en cada cierre, { CODE("top50") } y { CODE("top100") }.
problem-page = «{ $typed }» no es una página. Escribe un número desde 1, como { CODE("/season why 2") }.
season-counted = { BOLD($index) } en { $window } días: { BOLD($value) }. { $wins } de { $counted } superaron el { PERCENT($bitcoin) } de Bitcoin · cierre del { DAY($day) }
season-counted-ranks =
    { $ranks ->
        [start] Miembros: las mayores monedas del primer día del periodo, puestos según { season-source }. Así ninguna moneda está dentro por haber subido.
       *[end] Miembros: las mayores monedas del último día del periodo, puestos según { season-source }.
    }
season-counted-only = Contado cuando preguntas. Las temporadas las hacen top50 y top100 en 90 días: { CODE("/season") }
season-why-title =
    { BOLD($index) } en { $window } días, cierre del { DAY($day) }{ $pages ->
        [1] {""}
       *[other] {" "}· página { $page } de { $pages }
    }
season-why-value =
    { BOLD($value) } = 100 × { $wins } / { $counted }. ✓ supera el { PERCENT($bitcoin) } de Bitcoin, ✗ no{ $others ->
        [0] {"."}
        [one] ; una moneda no se cuenta.
       *[other] ; { $others } monedas no se cuentan.
    }
season-why-ranks =
    { $ranks ->
        [start] Puestos del primer día del periodo según { season-source }.
       *[end] Puestos del último día del periodo según { season-source }.
    }
season-why-prices = Precios de ambos días: { $sources }
season-why-inputs = Entradas { CODE($hash) }, contadas por Tidebell { $version }
season-why-hash = SHA-256 de las entradas: { CODE($hash) }
season-why-recompute = Para contarlo otra vez con datos grabados: { CODE($line) }
season-why-too-young = – { $rank } { $coin }: más joven que el periodo
season-why-gone = – { $rank } { $coin }: desaparecida de los registros
season-why-no-price = – { $rank } { $coin }: sin precio creíble
season-why-doubtful = – { $rank } { $coin }: las fuentes no coinciden en su precio
season-why-left-out = { BOLD("Fuera de la cuenta") }
season-why-benchmark = { $rank } { $coin }: con lo que se miden todas las monedas
season-why-excluded =
    { $rank } { $coin }: { $class }, { $sign ->
        [listed] según nuestra lista
        [tag] según la etiqueta de su proveedor
        [name] según su nombre
        [peg] según su precio, que sigue a otro
       *[other] según { $sign }
    }
season-why-no-page =
    La prueba de { $index } tiene { $pages ->
        [one] solo una página
       *[other] { $pages } páginas
    }; no hay página { $page }.
season-sectors-title = { BOLD("Sectores") } de { $index } en { $window } días, cierre del { DAY($day) }; todas las monedas juntas: { $value }
season-sector = { $sector }: { BOLD($value) } · { $wins } de { $counted } superaron a Bitcoin
season-sectors-note = No se muestran los sectores con muy pocas monedas para un número propio.
season-sectors-none = Ningún sector tiene miembros suficientes para un número propio.
season-variants-title = { BOLD("Otras formas de contar") } { $index }, cierre del { DAY($day) }
season-variants-both = { $window } días: puestos del final { BOLD($end) }, del inicio { BOLD($start) }, diferencia { PRICE($gap) }
season-way =
    { $window } días, puestos del { $ranks ->
        [start] inicio
       *[end] final
    }
season-variants-not-yet = { season-way }: disponible desde el { DAY($from) }
season-variants-none = { season-way }: aún sin valor
season-variants-withheld = { season-way }: retenido. { season-reason }
season-variants-note = Los puestos del final, como cuentan quienes publican, dejan entrar monedas porque subieron. Los del inicio no: la diferencia es esa ventaja, en puntos.
threshold-added-above = Sueno cuando el índice de temporada { $index } suba a { BOLD($level) }. Alerta { $id }; vuelve a sonar tras { $rearm }.
threshold-added-below = Sueno cuando el índice de temporada { $index } baje a { BOLD($level) }. Alerta { $id }; vuelve a sonar tras { $rearm }.
threshold-now = Ahora está en { BOLD($value) }.
threshold-passed-above = El índice de temporada { $index } ya está ahí: { $value }, no bajo { $level }. No se guardó nada. Elige un nivel más alto, o que suene cuando vuelva a bajar.
threshold-passed-below = El índice de temporada { $index } ya está ahí: { $value }, no sobre { $level }. No se guardó nada. Elige un nivel más bajo, o que suene cuando vuelva a subir.
threshold-side = El índice de temporada { $index } aún no tiene valor, así que di desde qué lado: ¿sueno sobre o bajo { $level }?
`;
