/** Rules in the rule language: what was kept, what it would have done, what cannot be watched, and why something rang. */
export const ALERTING = `
rule-added = La alerta { $id } suena cuando esto se cumpla en { rule-about }: { CODE($text) }
rule-about =
    { $about ->
        [market] { BOLD("el mercado") }
        [top100] { BOLD("cualquiera de las 100 mayores monedas") }
        [watchlist] { BOLD("cualquier moneda vigilada aquí") }
       *[symbol] { BOLD($about) }
    }
rule-edited = Cambiada; el número sigue siendo { $id }.
moved-added = Sueno cuando { BOLD($symbol) } se haya movido { move-size } desde { BOLD(WORTH($base, $symbol)) }, donde está ahora en { $source }: en { $levels }. Alerta { $id }.
reminder-added =
    Te recuerdo { $text }{ $about ->
        [market] {""}
       *[symbol] , con el precio de { BOLD($about) }
    } ({ $zone }). Próxima vez: { TIME($next) }. Alerta { $id }.
listing-added-listed = Sueno cuando una bolsa que leo empiece a negociar { BOLD($coin) }. Alerta { $id }.
listing-added-delisted = Sueno cuando ninguna bolsa que leo negocie ya { BOLD($coin) }: cuando falte durante una hora mientras todas responden. Alerta { $id }.
listing-there = { BOLD($coin) } ya se negocia: { $symbol } { WORTH($price, $symbol) } en { $source }. No se guardó nada.
listing-absent = Ninguna bolsa que leo negocia { BOLD($coin) }. No se guardó nada.
moved-again = Tras cada aviso se empieza de nuevo desde el precio que sonó.
threshold-once-above = Sueno una vez, cuando el índice de temporada { $index } suba a { BOLD($level) }. Alerta { $id }.
threshold-once-below = Sueno una vez, cuando el índice de temporada { $index } baje a { BOLD($level) }. Alerta { $id }.
rule-with = Opciones{ alerts-terms }
rule-now-true = Ya se cumple, así que suena cuando vuelva a cumplirse: { $told }.
rule-now-false =
    Ahora no se cumple{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-now-unknown =
    No se sabe si ahora se cumple{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-missing = No se conoce por ahora: { $missing }. Lo que lo necesita cuenta como no cumplido.
rule-flip = Eso cambia donde la vela de { $timeframe } cierre en { BOLD(PRICE($price)) }, a { PERCENT($distance) } de aquí.
rule-reach = Sonaría en { BOLD(PRICE($price)) }, a { PERCENT($distance) } de aquí, antes de que cierre la vela.
rule-touch =
    Se juzga con cada precio de la vela en curso, mechas incluidas; ese precio se calcula de nuevo en cada cierre. Suena como mucho una vez por vela, y otra vez solo después de que una vela cierre sin que se cumpla.{ $count ->
        [0] {""}
       *[other] {" "}Según su último cierre cuentan: { $still }.
    }
preview-example = Cada moneda suena por separado. Como ejemplo, { BOLD($symbol) }:
preview-fires =
    En { $days ->
        [one] el último día
       *[other] los últimos { $days } días
    } { $count ->
        [0] no habría sonado
        [one] habría sonado una vez
       *[other] habría sonado { $count } veces
    }{ $rate ->
        [days] { $every ->
            [one] , más o menos cada día
           *[other] , más o menos cada { $every } días
        }
        [times] , unas { $every } veces al día
       *[none] {""}
    }.
preview-growing = Hasta ahí llega lo que está a mano; el resto del año lo estoy contando.
preview-growing-still = El resto del año todavía se está contando. Pregunta de nuevo en un rato.
preview-moves = Movimiento mediano en el día siguiente: { PERCENT($move) }, frente a { PERCENT($any) } tras un cierre cualquiera. El pasado no promete nada.
preview-never = ⚠ Puede ser demasiado raro para servir de algo.
preview-many = ⚠ Es más de lo que lee la mayoría; { CODE("cooldown 4h") } detrás lo aligeraría.
preview-short = Sin vista previa: de las { $need } velas de { $timeframe } que necesita solo hay { $have }. Empieza a sonar cuando haya suficientes.
preview-unknown = Sin vista previa: no se guarda el pasado de estos números.
rule-place = Aquí: { CODE($text) }
plan-moved-group = Un movimiento sin plazo parte del precio de una sola moneda. No se guardó nada. Di la moneda o un plazo:
plan-listing-group = Un listado es el de una sola moneda. No se guardó nada. Dila: { CODE("listed XYZ") }
plan-touch = { CODE("touch") } necesita un valor que siga al precio mientras corre su vela: { CODE("close") }, RSI, una media móvil, MACD, una banda de Bollinger o ROC, junto a un número o a otro de ellos. Estos solo se conocen cuando cierra su vela: { CODE($sources) }. No se guardó nada. Sin { CODE("touch") } suena en el cierre.
plan-touch-live = { CODE($source) } cambia con el tiempo y no solo con el precio, así que no se le puede calcular un precio. No se guardó nada. Sin { CODE("touch") } ya se mira con cada precio, y lo que se cuenta con velas, cuando cierran.
plan-close = { CODE($source) } se lee del precio en vivo y no de una vela, así que no puede juzgarse solo en los cierres. No se guardó nada. Sin { CODE("close") } funciona.
plan-too-long = { CODE($source) } necesita { $need } velas de un mismo marco temporal, y las bolsas dan { $most }. No se guardó nada.
plan-over = { TIME($expires) } ya pasó, así que nunca podría sonar. No se guardó nada.
line-instead = Lo que funciona: { CODE($line) }
line-looser =
    Más a menudo, { $count ->
        [one] una vez
       *[other] { $count } veces
    }: { CODE($line) }
line-tighter =
    Menos a menudo, { $count ->
        [one] una vez
       *[other] { $count } veces
    }: { CODE($line) }
line-undo = Para tenerla de nuevo: { CODE($line) }
why-recent = Lo último que sonó aquí. ¿Cuál explico?
why-not = Aquí aún no ha sonado nada. ¿Qué alerta explico?
why-none = Aquí no se vigila nada, y nada ha sonado. Prueba { CODE("/alert BTC rsi(14, 4h) < 30") }
why-nothing = { thing } no está en este chat, y no hay nada suyo en el registro de los últimos 90 días.
why-silent = No ha sonado en los últimos 90 días.
receipt-waiting = Decidida { TIME($decided) }, espera a ser enviada{ receipt-tries }.
receipt-sent = Decidida { TIME($decided) }, enviada { TIME($settled) }{ receipt-tries }.
receipt-unsure = Decidida { TIME($decided) }; la petición salió { TIME($settled) } y no llegó respuesta, así que quizá no llegó ({ $reason }){ receipt-tries }.
receipt-dead = Decidida { TIME($decided) }, abandonada { TIME($settled) }: { $reason }{ receipt-tries }.
receipt-tries =
    { $attempts ->
        [0] {""}
        [one] , al primer intento
       *[other] , tras { $attempts } intentos
    }
receipt-together = Contada con otras en un mensaje: { CODE($line) }
receipts =
    { BOLD("Lo que sonó aquí") }, lo más nuevo primero ({ $count }){ $pages ->
        [one] {""}
       *[other] {" "}· página { $page } de { $pages }
    }
receipts-message =
    { BOLD("Lo que contó ese mensaje") }, lo más nuevo primero ({ $count }){ $pages ->
        [one] {""}
       *[other] {" "}· página { $page } de { $pages }
    }
receipts-none = Aquí no ha sonado nada en los últimos 90 días.
receipts-no-message = No hay tal mensaje en este chat, o fue hace más de 90 días. Todo lo que sonó: { CODE("/receipts") }
problem-receipts = «{ $typed }» no es ni una página ni un mensaje. Escríbelo como { CODE("/receipts 2") } o { CODE("/receipts m123") }.
problem-alerts-page = «{ $typed }» no es una página. Escríbelo como { CODE("/alerts 2") }.
`;
