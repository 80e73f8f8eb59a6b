/** What is wrong with the text of a rule: where, what was expected, and what would work. */
export const RULES = `
rule-near =
    { $near ->
        [none] {""}
       *[other] {" "}¿Querías decir { CODE($near) }?
    }
problem-rule-expected =
    En la columna { $column }: esperaba { $expected ->
        [number] un número
        [percent] un porcentaje
        [comparison] una comparación como { CODE("<") }, { CODE(">") } o { CODE("crosses above") }
        [closing] un paréntesis de cierre { CODE(")") }
        [opening] un paréntesis de apertura { CODE("(") }
        [comma] una coma
        [timeframe] un marco temporal
        [span] un plazo
        [group] { CODE("top100") } o { CODE("watchlist") }
        [date] una fecha
        [time] una hora
        [day] { CODE("day") } o un día de la semana
        [coin] el símbolo de una moneda
        [range] el otro extremo del rango
        [note] la nota entre comillas
        [condition] qué vigilar
        [end] { CODE("and") }, { CODE("or") }, una opción como { CODE("once") }, o nada más
       *[value] un número o un valor
    } { $where ->
        [start] al principio
        [before] en lugar de «{ $after }»
       *[after] después de «{ $after }»
    }.{ $near ->
        [none] {" "}Por ejemplo: { $expected ->
            [percent] { CODE("ETH within 1% of 4000") }
            [timeframe] { CODE("rsi(14, 4h) < 30") }
            [span] { CODE("change(24h) > 5%") }
            [opening] { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
            [comma] { CODE("cross(ema(50, 1d), ema(200, 1d))") }
            [group] { CODE("any top100: change(24h) > 20%") }
            [date] { CODE("on 2026-12-24 09:00") }
            [time] { CODE("every day at 09:00") }
            [day] { CODE("every monday at 09:00") }
            [coin] { CODE("listed XYZ") }
            [range] { CODE("SOL 120..150") }
            [note] { CODE("ETH > 4000 note \\"take profit\\"") }
            [condition] { CODE("ETH above 4000") }
            [end] { CODE("ETH > 4000 once") }
           *[other] { CODE("rsi(14, 4h) < 30") }
        }
       *[other] {" "}¿Querías decir { CODE($near) }?
    }
problem-rule-unknown = En la columna { $column }: no conozco «{ $typed }». Los valores son como { CODE("price") }, { CODE("rsi(14, 4h)") } o { CODE("change(24h)") }.{ rule-near }
problem-rule-character = En la columna { $column }: aquí no me sirve el carácter «{ $typed }». Por ejemplo: { CODE("rsi(14, 4h) < 30") }
problem-rule-unit = En la columna { $column }: no puedo leer «{ $typed }». Un número puede acabar en { CODE("k") }, { CODE("M") }, { CODE("B") } o { CODE("T") }, un plazo en { CODE("m") }, { CODE("h") }, { CODE("d") } o { CODE("w") }.{ rule-near }
problem-rule-number-comma = En la columna { $column }: «{ $typed }» podría ser dos números. Escribe los decimales tras un punto.{ rule-near }
problem-rule-number-long = En la columna { $column }: ese número tiene más de { $digits } cifras, o es demasiado pequeño. Escríbelo como { CODE("4000") } o { CODE("1.5k") }.
problem-rule-not-a-number = En la columna { $column }: «{ $typed }» es un plazo, y aquí va un número. Por ejemplo: { CODE("rsi(14, 4h) < 30") }
problem-rule-too-long = Es demasiado largo: en una regla leo como mucho { $most } caracteres. Haz dos reglas.
problem-rule-too-many-words = En la columna { $column }: son más de las { $most } palabras que leo en una regla. Haz dos reglas.
problem-rule-too-large = En la columna { $column }: son más de las { $most } partes que puede tener una regla. Haz dos reglas.
problem-rule-too-deep = En la columna { $column }: son más paréntesis dentro de paréntesis de los que puedo seguir. Haz dos reglas.
problem-rule-timeframe = En la columna { $column }: no hay velas de «{ $typed }». Los marcos temporales son { $timeframes }.{ rule-near }
problem-rule-span = En la columna { $column }: «{ $typed }» no está entre { $least } y { $most }.{ rule-near }
problem-rule-period = En la columna { $column }: { $param } es un número entero de velas de { $least } a { $most }.{ rule-near }
problem-rule-parameter = En la columna { $column }: { $param } es un número de { $least } a { $most }.{ rule-near }
problem-rule-argument = En la columna { $column }: { CODE($name) } toma { $takes }.{ rule-near }
problem-rule-argument-missing = En la columna { $column }: dentro del paréntesis esperaba un número, un marco temporal o un campo de la vela. Por ejemplo: { CODE("rsi(14, 4h) < 30") }
problem-rule-argument-unknown = En la columna { $column }: no sé qué es «{ $typed }» para { CODE($name) }. Toma { $takes } y un marco temporal.
problem-rule-too-many-arguments =
    En la columna { $column }: { CODE($name) } toma { $most ->
        [0] nada entre paréntesis
        [one] una cosa entre paréntesis
       *[other] { $most } números
    }, y este es el número { $typed }.
problem-rule-over = En la columna { $column }: { CODE($name) } necesita velas enteras y no puede contarse sobre uno de sus campos.
problem-rule-nested = En la columna { $column }: un indicador se calcula sobre { CODE("open") }, { CODE("high") }, { CODE("low") }, { CODE("close") } o { CODE("volume") }, y no sobre otro como { CODE($name) }.
problem-rule-output-missing = En la columna { $column }: { CODE($name) } tiene más de una línea. Di cuál: { $outputs }.{ rule-near }
problem-rule-output = En la columna { $column }: { CODE($name) } no tiene la línea «{ $typed }». Tiene { $outputs }.{ rule-near }
problem-rule-group = En la columna { $column }: no conozco el grupo «{ $typed }». Hay { CODE("top100") } y { CODE("watchlist") }.{ rule-near }
problem-rule-date = En la columna { $column }: no existe el día { $typed }. Escríbelo como { CODE("2026-12-24") }.
problem-rule-time = En la columna { $column }: no existe la hora { $typed }. Escríbela como { CODE("09:00") }.
problem-rule-past = En la columna { $column }: { $typed } ya pasó.
problem-rule-line = En la columna { $column }: los dos puntos de la línea están en el mismo momento. Por ejemplo: { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
problem-rule-range = En la columna { $column }: el primer número de un rango es el menor.{ rule-near }
problem-rule-range-same = En la columna { $column }: los dos extremos del rango son iguales. Un rango necesita dos, y un nivel se escribe solo.{ rule-near }
problem-rule-range-power = En la columna { $column }: ¿{ $typed } o { $full }? Escribe completos los dos números.{ rule-near }
problem-rule-within = En la columna { $column }: un margen en porcentaje necesita un nivel mayor que cero. Por ejemplo: { CODE("ETH within 1% of 4000") }
problem-rule-percent-size = En la columna { $column }: un movimiento es más del 0 %, y una caída menos del 100 %. Por ejemplo: { CODE("ETH -5% in 1h") }
problem-rule-percent = En la columna { $column }: el porcentaje solo va con lo que se cuenta en porcentaje, como { CODE("change(24h) > 5%") }. Un movimiento del precio es { CODE("ETH +5% in 1h") }, una parte de un número { CODE("1.05 * ema(200, 1d)") }.
problem-rule-alone = En la columna { $column }: un movimiento sin plazo se mide desde el precio al que se hizo la regla, y va solo. En una regla más larga di en cuánto tiempo: { CODE("-5% in 1h") }.{ rule-near }
problem-rule-claim-as-number = En la columna { $column }: esto se cumple o no, y aquí va un número. Por ejemplo: { CODE("rsi(14, 4h) < 30 and price > 4000") }
problem-rule-no-coin = En la columna { $column }: { CODE($name) } es de una moneda. Di cuál primero: { CODE("ETH") }, o { CODE("any top100:") } para cada una.{ rule-near }
problem-rule-any-of-market = Eso tiene la misma respuesta para todas las monedas. Quita de quién es, como { CODE("season(100) >= 60") }.
problem-rule-coins = En la columna { $column }: una regla trata de una moneda. Haz una para cada una, o ponlas en { CODE("/watchlist") } y empieza con { CODE("any watchlist:") }.{ rule-near }
problem-rule-no-reading = En la columna { $column }: esto solo compara números, así que nunca cambia. Compara un valor: { CODE("price > 4000") } o { CODE("rsi(14, 4h) < 30") }
problem-rule-same = En la columna { $column }: ambos lados son iguales.
problem-rule-cancels = En la columna { $column }: los valores de ambos lados se anulan, así que esto nunca cambia. Compara un valor con un número, como { CODE("price > 4000") }, o con otro.
problem-rule-units = En la columna { $column }: { CODE($left) } se cuenta en { unit-one } y { CODE($right) } en { unit-other }, así que no se pueden comparar.
unit-one =
    { $one ->
        [price] precio
        [volume] monedas
        [percent] puntos porcentuales
        [dollars] dólares
       *[place] puestos
    }
unit-other =
    { $other ->
        [price] precio
        [volume] monedas
        [percent] puntos porcentuales
        [dollars] dólares
       *[place] puestos
    }
problem-rule-never = En la columna { $column }: esto nunca puede cumplirse: { CODE($name) } está siempre { rule-range }.
problem-rule-always = En la columna { $column }: esto se cumple siempre: { CODE($name) } está siempre { rule-range }.
rule-range =
    { $range ->
        [above] por encima de { $least }
        [least] al menos en { $least }
       *[between] entre { $least } y { $most }
    }
problem-rule-either = En la columna { $column }: con esto la regla se cumple siempre, esté donde esté { CODE($name) }. ¿Querías decir { CODE("and") }?
problem-rule-contradiction = En la columna { $column }: con esto la regla nunca puede cumplirse: { CODE($name) } no puede estar en ambos sitios a la vez. ¿Querías decir { CODE("or") }?
problem-rule-zero = En la columna { $column }: esto divide por cero.
problem-rule-note = En la columna { $column }: una nota tiene de 1 a { $most } caracteres, entre comillas.
problem-rule-quote = En la columna { $column }: la comilla que empieza aquí no se cierra.{ rule-near }
problem-rule-option-twice = En la columna { $column }: «{ $typed }» dice algo que una opción anterior ya dice.
problem-rule-option-clash = Una regla que suena una vez no tiene espera entre avisos. Quita una de las dos.
problem-rule-rearm-level = En la columna { $column }: solo un nivel del precio o del índice de temporada, juzgado en cada toque, puede rearmarse en otro nivel. Por ejemplo: { CODE("ETH above 4000 rearm 3900") }
problem-rule-rearm-side =
    En la columna { $column }: esta regla suena { $side ->
        [above] sobre { $level }, así que se rearma por debajo
       *[below] bajo { $level }, así que se rearma por encima
    }.
`;
