/** Prices, levels, and the list of what a chat is told. */
export const WATCHING = `
watch-added-above = Sueno cuando { BOLD($symbol) } suba a { BOLD(WORTH($level, $symbol)) }. Ahora está en { WORTH($price, $symbol) } en { $source }, falta { PERCENT($distance) }. Alerta { $id }.
watch-added-below = Sueno cuando { BOLD($symbol) } baje a { BOLD(WORTH($level, $symbol)) }. Ahora está en { WORTH($price, $symbol) } en { $source }, falta { PERCENT($distance) }. Alerta { $id }.
watch-rearm-above = Después vuelve a sonar cuando el precio haya regresado a { PRICE($rearm) }.
watch-rearm-below = Después vuelve a sonar cuando el precio haya regresado a { PRICE($rearm) }.
watch-thousand = Eso está a mil veces del precio. ¿Querías decir { BOLD(WORTH($level, $symbol)) }?
watch-passed-above = { BOLD($symbol) } ya está ahí: { WORTH($price, $symbol) } en { $source }, no bajo tu nivel de { PRICE($level) }. No se guardó nada. Elige un nivel más alto, o que suene cuando vuelva a bajar.
watch-passed-below = { BOLD($symbol) } ya está ahí: { WORTH($price, $symbol) } en { $source }, no sobre tu nivel de { PRICE($level) }. No se guardó nada. Elige un nivel más bajo, o que suene cuando vuelva a subir.
already-watched = Eso ya se avisa a este chat, así que no se añadió nada:
unwatched = Parada: { rule-name }.
rule-name =
    { $kind ->
        [condition] { claim-about }: { $text }
        [moved] { BOLD($what) } { move-size } desde { PRICE($base) }
        [listing] { BOLD($about) } { $text }
        [reminder] ⏰ { reminder-about }{ $text } ({ $zone })
        [season] índice de temporada { BOLD($what) } { rule-side } { PRICE($level) }
       *[price] { BOLD($what) } { rule-side } { PRICE($level) }
    }
rule-side =
    { $side ->
        [above] sobre
       *[below] bajo
    }
snoozed =
    { thing } duerme { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }, hasta { TIME($until) }. Lo que pase hasta entonces no se cuenta.
woken = { thing } despierta en menos de un minuto.
woken-already = { thing } está despierta.
thing =
    { $kind ->
        [subscription] La suscripción
       *[rule] La alerta
    } { $id }
price = { BOLD($symbol) } { BOLD(PRICE($price)) } en { $source }, { TIME($at) }
price-change = { BOLD($symbol) } { BOLD(PRICE($price)) }, { PERCENT($change) } en 24 h, en { $source }, { TIME($at) }
price-withheld =
    { $source } da { PRICE($price) } desde { TIME($since) }, { $because ->
        [contradicted] y { $by } sigue negociando cerca del precio anterior: se retiene, y nada suena por ello.
       *[alone] y ninguna otra bolsa lo ha mostrado aún: se retiene un minuto como mucho, y entretanto nada suena por ello.
    }
price-in = Unos { BOLD(PRICE($price)) } { $currency }, al cambio de { $source }
price-in-none = Sin precio en { $currency }: ninguna bolsa que leo lo negocia contra { $quote }.
alerts-none = Aquí aún no se vigila nada. Prueba { CODE("/watch ETH above 4000") }
alerts-title = { BOLD("Lo que se avisa a este chat") } ({ $count }), lo más cercano primero
alerts-page = Página { $page } de { $pages }
alerts-claim-true = { $id } · { rule-name } · se cumple ahora; suena cuando vuelva a cumplirse{ alerts-terms }
alerts-claim-false = { $id } · { rule-name } · ahora no se cumple{ alerts-terms }
alerts-moved = { $id } · { rule-name } · ahora { WORTH($value, $what) }, { PERCENT($change) }{ alerts-terms }
alerts-reminder = { $id } · { rule-name } · próxima vez { TIME($next) }{ alerts-terms }
alerts-terms =
    { $once ->
        [yes] {" "}· una vez
       *[no] {""}
    }{ $cooldown ->
        [none] {""}
       *[other] {" "}· como mucho cada { $cooldown }
    }{ $expires ->
        [never] {""}
       *[other] {" "}· hasta { TIME($expires) }
    }{ $urgency ->
        [critical] {" "}· crítica
        [digest] {" "}· resumen
       *[normal] {""}
    }{ $noted ->
        [yes] {" "}· 📝 { $note }
       *[no] {""}
    }
alerts-armed =
    { $id } · { rule-name } · ahora { WORTH($value, $what) }, falta { $kind ->
        [season] { PRICE($distance) } puntos
       *[price] { PERCENT($distance) }
    }{ alerts-terms }
alerts-quiet = { $id } · { rule-name } · ha sonado; vuelve a sonar tras { PRICE($rearm) }, ahora { WORTH($value, $what) }{ alerts-terms }
alerts-blind = { $id } · { rule-name } · ahora sin valor creíble, así que no puede sonar{ alerts-terms }
alerts-snoozed = { $id } · { rule-name } · dormida hasta { TIME($until) }{ alerts-terms }
alerts-gone = { $id } · { rule-name } · sin negociarse en las bolsas que leo desde { TIME($since) }, así que descansa{ alerts-terms }
alerts-season = { $id } · cambios de temporada, { $scope }
alerts-season-snoozed = { $id } · cambios de temporada, { $scope } · dormida hasta { TIME($until) }
alerts-signals = { $id } · señales de { scope-name }, velas de { $timeframe }
alerts-signals-snoozed = { $id } · señales de { scope-name }, velas de { $timeframe } · dormida hasta { TIME($until) }
scope-name =
    { $scope ->
        [top100] las 100 mayores monedas
        [watched] las monedas vigiladas aquí
       *[other] { $scope }
    }
`;
