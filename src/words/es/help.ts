/** First words, help, questions that complete a command, and buttons. */
export const HELP = `
start = { BOLD("Tidebell") } suena cuando gira el mercado cripto: precios que cruzan tus niveles, temporada de altcoins, señales.
start-how = Prueba { CODE("/watch ETH above 4000") }, { CODE("/season") } o { CODE("/subscribe signals") }. Todos los comandos: { CODE("/help") }
help = { BOLD("Lo que puedes decir") }
help-group-name =
    { $group ->
        [alerts] { BOLD("Alertas") }
        [market] { BOLD("Mercado") }
        [season] { BOLD("Temporada de altcoins") }
        [feeds] { BOLD("Suscripciones") }
        [chat] { BOLD("Este chat") }
        [data] { BOLD("Tus datos") }
       *[first] { BOLD("Primeros pasos") }
    }
help-words = En privado también valen palabras sencillas en inglés: «tell me when ETH drops 5% in an hour».
command-mute = No decir nada un rato, o nada de una moneda
command-noise = Qué alertas suenan más, y cómo tener menos
help-more = Más sobre uno: { CODE("/help watch") }. Este bot informa; no da consejo financiero.
access-rules = En los grupos es para administradores, salvo que /settings lo abra a todos.
access-admin = En los grupos es para administradores.
command-start = Qué hace este bot, con los primeros pasos
command-help = Lo que puedes decir, o más sobre un comando
command-watch = Avísame cuando el precio de una moneda llegue a un nivel o se mueva
command-alert = Avísame cuando se cumpla una regla: indicadores, volumen, movimientos, el mercado
command-alerts = Todo lo que se avisa a este chat, lo más cercano primero
command-unwatch = Parar una alerta
command-why = Por qué sonó una alerta, o por qué no
command-receipts = Lo que sonó aquí, y qué fue de cada mensaje
command-edit = Cambiar una alerta
command-price = El último precio de una moneda
command-chart = Velas de una moneda, con indicadores y tus niveles
command-compare = Lo que varias monedas hicieron del mismo comienzo
command-heatmap = Las mayores monedas según cambiaron en un día
command-movers = Las monedas del top 100 que más subieron y bajaron
command-season = El índice de temporada de altcoins, su prueba y otras formas de contarlo
command-threshold = Avísame cuando el índice de temporada llegue a un nivel
command-signals = Las señales técnicas más recientes
command-subscribe = Recibir aquí en privado temporadas, señales, movimientos o un resumen
command-unsubscribe = Parar una suscripción
command-feed = Vincular este grupo, canal o tema a temporadas, señales, movimientos o un resumen
command-settings = Ajustes de este chat
command-watchlist = Monedas a la vista: precios, RSI, la alerta más cercana
command-ask = Di con tus palabras lo que quieres
command-test = Enviar una alerta de prueba a este chat
command-link = Ser una sola persona en Telegram y Discord
command-move = Hacer que una alerta suene en tu otra plataforma
command-export = Todo lo que se guarda de este chat, como archivo
command-import = Tomar lo que dio /export, aquí o desde otra plataforma
command-forget = Borrar todo lo que se guarda de ti o de este grupo
command-privacy = Qué se guarda, dónde y cuánto tiempo
command-save = Hacer lo que decía un botón
command-edited = Responde a un mensaje que se cambió
command-snooze = Poner una alerta a dormir
command-wake = Despertar una alerta dormida
example-help = Por ejemplo { CODE("/help watch") }
example-watch = Por ejemplo { CODE("/watch ETH above 4000") }, { CODE("/watch btc 95k once") }, { CODE("/watch ETH -5% 1h") } o { CODE("/watch SOL 120..150") }
example-alert = Por ejemplo { CODE("/alert ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)") }, { CODE("/alert golden cross BTC") }, { CODE("/alert any top100: change(24h) > 20%") } o { CODE("/alert dominance crosses below 55") }
help-alert-options = Detrás de cualquier regla: { CODE("once") }, { CODE("cooldown 4h") }, { CODE("until 2026-12-31") }, { CODE("critical") }, { CODE("note \\"take profit\\"") }. Las horas son las de { CODE("/settings zone") }.
help-alert-templates = Reglas listas, cada una con una moneda: { $templates }
help-alert-docs = Todos los valores e indicadores: docs/rules.md en el código de este bot.
example-alerts = { CODE("/alerts") } o { CODE("/alerts 2") }
example-why = Por ejemplo { CODE("/why 17") }; los números están en { CODE("/alerts") }
example-receipts = Por ejemplo { CODE("/receipts") }, { CODE("/receipts 2") }
example-edit = Por ejemplo { CODE("/edit 17 above 4200") } o { CODE("/edit 17 rsi(14, 4h) < 25 once") }. Las opciones quedan si no se dicen otras; { CODE("normal") } las quita.
example-unwatch = Por ejemplo { CODE("/unwatch 17") }; los números están en { CODE("/alerts") }
example-mute = Por ejemplo { CODE("/mute 2h") }, { CODE("/mute DOGE 1d") }, { CODE("/mute until 2026-12-24 09:00") }, { CODE("/mute off") }
example-noise = Por ejemplo { CODE("/noise") }
example-price = Por ejemplo { CODE("/price ETH") }
example-chart = Por ejemplo { CODE("/chart ETH") }, { CODE("/chart ETH 1d ema200 rsi") } o { CODE("/chart BTC 1h bb macd") }
example-compare = Por ejemplo { CODE("/compare BTC ETH SOL") } o { CODE("/compare ETH BTC 365d") }
example-season = Por ejemplo { CODE("/season") }, { CODE("/season why") }, { CODE("/season sectors") }, { CODE("/season variants") } o { CODE("/season top75 30d start") }
example-threshold = Por ejemplo { CODE("/threshold 60") } o { CODE("/threshold 30 below top100") }
example-signals = Por ejemplo { CODE("/signals") } o { CODE("/signals ETH") }
example-subscribe = Por ejemplo { CODE("/subscribe season") }, { CODE("/subscribe signals ETH,BTC 4h") }, { CODE("/subscribe movers 09:00") } o { CODE("/subscribe digest 20:00") }
example-unsubscribe = Por ejemplo { CODE("/unsubscribe s3") }; los números están en { CODE("/alerts") }
example-feed = Por ejemplo { CODE("/feed season") }, { CODE("/feed signals ETH,BTC 4h") }, { CODE("/feed movers 09:00") }, { CODE("/feed digest 20:00") }, { CODE("/feed s2 1d") } o { CODE("/feed off") }
example-settings = Por ejemplo { CODE("/settings zone Berlin") }, o { CODE("/settings rules everybody") } en un grupo
example-watchlist = Por ejemplo { CODE("/watchlist") }, { CODE("/watchlist add ETH") } o { CODE("/watchlist remove ETH") }
example-ask = Por ejemplo { CODE("/ask tell me when eth drops 5% in an hour") } o { CODE("/ask btc above 100k") }
example-link = { CODE("/link") }, luego lo que diga en la otra plataforma; { CODE("/link off") } separa
example-move = Por ejemplo { CODE("/move 17 discord") } o { CODE("/move 17 both") }
example-import = Envía el archivo con { CODE("/import") } debajo, o escribe sus líneas: { CODE("/import /alert ETH above 4000") }
example-forget = { CODE("/forget") }, o { CODE("/forget yes") } sin preguntar
example-save = { CODE("/save") } con el número de un borrador
example-edited = Nadie escribe { CODE("/edited") }: responde a mensajes que se cambiaron.
example-snooze = Por ejemplo { CODE("/snooze 17 8h") }
example-wake = Por ejemplo { CODE("/wake 17") }
option-watch-symbol = Moneda o mercado, como ETH o ETH/USDT
option-watch-condition = Nivel, como above 4000, o -5% 1h
option-alert-rule = Como ETH rsi(14, 4h) < 30
option-alerts-page = Página de una lista larga
option-why-alert = Alerta que sonó, o que no
option-receipts-of = Una página, o un mensaje que contó varias alertas
option-edit-alert = Alerta que cambiar
option-edit-rule = En qué se convierte, como above 4200
option-unwatch-alert = Alerta que parar
option-mute-what = Cuánto tiempo, o una moneda y cuánto tiempo
option-price-symbol = Moneda o mercado, como ETH
option-chart-symbol = Moneda o mercado, como ETH
option-chart-timeframe = Velas de una hora, cuatro horas o un día
option-chart-studies = Indicadores, como ema200 rsi bb
option-compare-coins = Monedas y un periodo, como BTC ETH SOL 30d
option-season-index = Tamaño del índice, como top50 o top75
option-season-window = Días en que se comparan las monedas
option-season-ranks = Mayores monedas del final o del inicio del periodo
option-season-view = Prueba, sectores u otras formas de contar
option-season-page = Página de la prueba
option-threshold-level = Nivel del índice, mayor que 0, hasta 100
option-threshold-when = Desde qué lado
option-threshold-index = Qué índice
option-signals-symbol = Solo de esta moneda
option-subscribe-topic = Temporadas, cada cruce, una temporada cercana, señales, movimientos, o un resumen
option-subscribe-of = top50, top100, watched, o monedas como ETH,BTC
option-subscribe-timeframe = Velas de las señales
option-subscribe-at = Cuándo llegan los movimientos o el resumen, como 09:00, u off
option-unsubscribe-alert = Suscripción que parar
option-feed-topic = Temporadas, cada cruce, una temporada cercana, señales, movimientos, un resumen, u off
option-feed-of = top50, top100, watched, o monedas como ETH,BTC
option-feed-timeframe = Velas de las señales
option-feed-at = Cuándo llegan los movimientos o el resumen, como 09:00, u off
option-feed-change = Lo que se cambia, como s2 1d
option-settings-name = Qué cambiar, como zone o language
option-settings-value = En qué se convierte, como Berlin, o default
option-help-command = Más sobre este comando
option-watchlist-symbol = Moneda o mercado, como ETH
option-watchlist-action = Añadirla o quitarla
option-watchlist-page = Página de una lista larga
option-ask-text = Como: tell me when eth drops 5% in an hour
option-start-wish = Lo que pide un enlace
option-link-code = Lo que dijo /link en la otra plataforma, u off
option-move-alert = Alerta que mover
option-move-to = La plataforma, o both
option-import-text = Las líneas, o un archivo de /export
option-forget-sure = Sin preguntar otra vez
option-save-draft = Número del borrador
option-edited-text = Lo que dice ahora el mensaje
option-snooze-alert = Alerta que poner a dormir
option-snooze-for = Cuánto tiempo
option-wake-alert = Alerta que despertar
ask-watch-symbol = ¿Qué moneda? Elige una, o escribe la línea entera.
ask-watch-condition = ¿Cuándo sueno por { BOLD($symbol) }? Ahora está en { WORTH($price, $symbol) } en { $source }. Elige un nivel, o escribe la línea entera, como { CODE($line) }
ask-alert-rule = ¿Qué vigilo? Elige un ejemplo, o escribe la línea entera.
ask-edit-alert = ¿Qué alerta cambio? Elige una, o escribe la línea entera.
ask-edit-rule = ¿En qué se convierte? Escribe la línea entera.
ask-edit-how = { rule-name }: ¿en qué se convierte? Escribe la línea entera, como { CODE($line) }
ask-unwatch-alert = ¿Qué alerta paro? Elige una, o escribe la línea entera.
ask-price-symbol = ¿Qué moneda? Elige una, o escribe la línea entera.
ask-chart-symbol = ¿Un gráfico de qué moneda? Elige una, o escribe la línea entera.
ask-compare-coins = ¿Qué monedas comparo? Elige algunas, o escribe la línea entera.
ask-threshold-level = ¿En qué nivel del índice de temporada, mayor que 0, hasta 100? Elige uno, o escribe la línea entera.
ask-subscribe-topic =
    ¿Qué te cuento?
    { topics }
    Elige uno, o escribe la línea entera.
topics =
    { BOLD("season") } – empieza o acaba una temporada; contado una vez, no en cada vaivén
    { BOLD("season-raw") } – cada simple cruce de 75 y 25, muchos al año
    { BOLD("season-near") } – el índice se acerca a la próxima temporada
    { BOLD("signals") } – señales técnicas de monedas
    { BOLD("movers") } – las monedas del top 100 que más subieron y bajaron, una vez al día
    { BOLD("digest") } – el día en un mensaje: temporada, movimientos, monedas y lo que se guardó
ask-unsubscribe-alert = ¿Qué suscripción paro? Elige una, o escribe la línea entera.
ask-ask-text = ¿Qué quieres que te cuente? Dilo con tus palabras.
ask-move-alert = ¿Qué alerta? Escribe la línea entera.
ask-import-text = ¿Qué tomo? Envía el archivo de { CODE("/export") } con { CODE("/import") } debajo, o escribe sus líneas tras el comando.
ask-save-draft = Toca otra vez el botón del borrador.
ask-edited-text = ¿Qué dice ahora el mensaje?
ask-snooze-alert = ¿Qué alerta? Escribe la línea entera.
ask-wake-alert = ¿Qué alerta? Escribe la línea entera.
ask-snooze-for = ¿Cuánto tiempo? Elige uno, o escribe la línea entera.
unwatch-which = ¿Qué alerta sobre «{ $typed }» paro?
unwatch-none = En este chat no hay ninguna alerta que parar. Pon una: { CODE("/watch ETH above 4000") }
unsubscribe-which = ¿Qué suscripción a «{ $typed }» paro?
unsubscribe-none = En este chat no hay ninguna suscripción que parar. Hazte con una: { CODE("/subscribe season") }
button-stop = Parar
button-whole-year = El año entero
button-stop-one = Parar { $id }
button-wake = Despertar
button-wake-one = Despertar { $id }
button-snooze-1h = Dormir 1 h
button-snooze-8h = Dormir 8 h
button-snooze-1d = Dormir 1 d
button-open-one = Más de { $id }
button-why-one = Por qué { $id }
button-edit = Cambiar
button-looser =
    Más a menudo ({ $count ->
        [one] una vez
       *[other] { $count } veces
    }): { $text }
button-tighter =
    Menos a menudo ({ $count ->
        [one] una vez
       *[other] { $count } veces
    }): { $text }
button-undo = Vigilar de nuevo
button-above = Sobre { PRICE($level) }
button-below = Bajo { PRICE($level) }
button-watch = Vigilar { $symbol }
button-watch-btc = Vigilar BTC
button-season = Temporada de altcoins
button-help = Ayuda
button-help-one = Más de { $line }
button-help-all = Todos, con lo que hacen
button-season-why = Por qué
button-season-sectors = Sectores
button-season-variants = Otras formas de contar
button-season-start = Por qué: { $window } días, puestos del inicio
button-page = Página { $page }
button-page-before = ‹ Página { $page }
button-page-after = Página { $page } ›
button-subscribe-season = Avísame si cambia la temporada
button-subscribe-signals = Envíame señales
button-feed-season = Alertas de temporada
button-feed-season-raw = Cada cruce de 75 y 25
button-feed-season-near = Una temporada está cerca
button-feed-signals = Señales
command-takeover = Asumir lo que puso aquí alguien que se fue
example-takeover = Por ejemplo { CODE("/takeover 17") } o { CODE("/takeover 17 stop") }
option-takeover-alert = Una de las alertas que descansan
option-takeover-how = stop: terminarlas en su lugar
ask-takeover-alert = ¿Qué alerta? Escribe la línea entera.
`;
