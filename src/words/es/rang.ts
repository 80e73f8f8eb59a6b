/** Alerts that rang, and signals. */
export const RANG = `
alert-price-above = 🔔 { BOLD($symbol) } subió a { BOLD(WORTH($price, $symbol, $at)) }, tu nivel es { PRICE($level) } · { $source }, { TIME($at) }
alert-price-below = 🔔 { BOLD($symbol) } bajó a { BOLD(WORTH($price, $symbol, $at)) }, tu nivel es { PRICE($level) } · { $source }, { TIME($at) }
alert-price-rearm-above = Vuelve a sonar cuando haya regresado a { PRICE($rearm) }.
alert-price-rearm-below = Vuelve a sonar cuando haya regresado a { PRICE($rearm) }.
alert-late = CON RETRASO: se cruzó mientras no había precios, en algún momento entre { TIME($since) } y { TIME($at) }.
alert-repeat = Posible repetición: no se sabe si un intento anterior llegó.
alert-season-level-above = 🔔 El índice de temporada de altcoins { $index } subió a { BOLD($value) }, tu nivel es { $level } · cierre del { DAY($day) }
alert-season-level-below = 🔔 El índice de temporada de altcoins { $index } bajó a { BOLD($value) }, tu nivel es { $level } · cierre del { DAY($day) }
alert-season =
    🔔 { $to ->
        [altcoin] Ha empezado la { BOLD("temporada de altcoins") }
        [bitcoin] Ha empezado la { BOLD("temporada de Bitcoin") }
       *[neutral] { $from ->
            [altcoin] { BOLD("La temporada de altcoins ha terminado") }
           *[bitcoin] { BOLD("La temporada de Bitcoin ha terminado") }
        }
    }: índice { BOLD($value) }, { $wins } de { $counted } monedas superaron a Bitcoin en 90 días ({ $index }) · cierre del { DAY($day) }
alert-season-lasted =
    { $season ->
        [altcoin] La temporada de altcoins
        [bitcoin] La temporada de Bitcoin
       *[neutral] El tiempo neutral
    } anterior duró { $days ->
        [one] un día
       *[other] { $days } días
    }, desde el { DAY($since) }.
alert-season-followed =
    Lo que siguió a { $to ->
        [altcoin] inicios pasados de temporada de altcoins
        [bitcoin] inicios pasados de temporada de Bitcoin
       *[neutral] finales pasados de una temporada
    }, como mediana (mitad central):
alert-season-followed-days =
    { $days } días después, { $count ->
        [one] una vez
       *[other] { $count } veces
    }: Bitcoin { PERCENT($bitcoin) } ({ PERCENT($bitcoinLower) } a { PERCENT($bitcoinUpper) }), altcoins { PERCENT($altcoins) } ({ PERCENT($altcoinsLower) } a { PERCENT($altcoinsUpper) })
season-how = Cómo se cuenta { $index }, moneda a moneda: { CODE($line) }. Las temporadas pasadas no prometen nada.
alert-season-raw =
    🔔 { $to ->
        [altcoin] El índice { $index } cruzó { $high } desde abajo
        [bitcoin] El índice { $index } cruzó { $low } desde arriba
       *[neutral] { $from ->
            [altcoin] El índice { $index } volvió a caer bajo { $high }
           *[bitcoin] El índice { $index } volvió a subir sobre { $low }
        }
    }: { BOLD($value) }, { $wins } de { $counted } monedas superaron a Bitcoin en 90 días · cierre del { DAY($day) }
alert-season-raw-lasted =
    Antes estuvo { $season ->
        [altcoin] en zona de altcoins
        [bitcoin] en zona de Bitcoin
       *[neutral] entre ambos niveles
    } durante { $days ->
        [one] un día
       *[other] { $days } días
    }, desde el { DAY($since) }.
season-how-raw = Un simple cruce a menudo se da la vuelta en días. La temporada misma es más estable: { CODE("/season") }
alert-season-near =
    🔔 { $toward ->
        [altcoin] { BOLD("La temporada de altcoins está cerca") }: índice { BOLD($value) }, empieza en { $level }; { $coins ->
            [one] una moneda más debe
           *[other] { $coins } monedas más deben
        } superar a Bitcoin
       *[bitcoin] { BOLD("La temporada de Bitcoin está cerca") }: índice { BOLD($value) }, empieza en { $level }; { $coins ->
            [one] una moneda debe
           *[other] { $coins } monedas deben
        } quedar por detrás de Bitcoin
    } ({ $index }) · cierre del { DAY($day) }
alert-season-nearest =
    Las más cercanas: { $nearest } puntos { $toward ->
        [altcoin] por detrás de Bitcoin
       *[bitcoin] por delante de Bitcoin
    }.
alert-signals =
    📈 Vela de { BOLD($timeframe) } cerrada { TIME($closedAt) }: { $count ->
        [one] una señal
       *[other] { $count } señales
    }
alert-signals-more = y { $more } más: { CODE("/signals") }
signal-when = Vela de { $timeframe } cerrada { TIME($closedAt) }:
signal-rsi-oversold = { BOLD($symbol) } RSI(14) cayó bajo 30: { $rsi }, antes { $rsiBefore } · cierre { WORTH($close, $symbol, $at) }
signal-rsi-overbought = { BOLD($symbol) } RSI(14) subió sobre 70: { $rsi }, antes { $rsiBefore } · cierre { WORTH($close, $symbol, $at) }
signal-macd-bullish = { BOLD($symbol) } MACD cruzó sobre su línea de señal: { PRICE($macd) } sobre { PRICE($signal) } · cierre { WORTH($close, $symbol, $at) }
signal-macd-bearish = { BOLD($symbol) } MACD cruzó bajo su línea de señal: { PRICE($macd) } bajo { PRICE($signal) } · cierre { WORTH($close, $symbol, $at) }
signal-golden-cross = { BOLD($symbol) } cruce dorado: EMA50 { PRICE($ema50) } sobre EMA200 { PRICE($ema200) } · cierre { WORTH($close, $symbol, $at) }
signal-death-cross = { BOLD($symbol) } cruce de la muerte: EMA50 { PRICE($ema50) } bajo EMA200 { PRICE($ema200) } · cierre { WORTH($close, $symbol, $at) }
signal-bollinger-up = { BOLD($symbol) } cerró sobre la banda superior de Bollinger: { WORTH($close, $symbol, $at) } sobre { PRICE($upper) }
signal-bollinger-down = { BOLD($symbol) } cerró bajo la banda inferior de Bollinger: { WORTH($close, $symbol, $at) } bajo { PRICE($lower) }
signal-donchian-up = { BOLD($symbol) } rompió el máximo de 20 velas: { WORTH($close, $symbol, $at) } sobre { PRICE($high) }
signal-donchian-down = { BOLD($symbol) } rompió el mínimo de 20 velas: { WORTH($close, $symbol, $at) } bajo { PRICE($low) }
signal-volume-spike = { BOLD($symbol) } volumen { AMOUNT($volume) }, { $ratio } veces la media de 20 velas · cierre { WORTH($close, $symbol, $at) }
signals-title = { BOLD("Señales más recientes") } ({ $count })
signals-none = Aún no hay señales.
signals-none-of = Aún no hay señales de { BOLD($symbol) }.
signals-when = Se buscan cuando cierra una vela de 1h, 4h o 1d, en cuanto hay velas suficientes. Las señales dicen qué pasó, no qué hacer.
`;
