/** Conditions that became true, and what the terms of a rule add to its ring. */
export const CONDITIONS = `
alert-moved =
    🔔 { BOLD($symbol) } se movió { PERCENT($change) } de { PRICE($base) } a { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [none] {""}
       *[some] ; siguiente: { $levels }
    } · { $source }, { TIME($at) }
alert-reminder = ⏰ { BOLD("Recordatorio") }
alert-reminder-price = ⏰ { BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) } en { $source }, { TIME($at) }
alert-reminder-blind = ⏰ { BOLD($symbol) }: ahora no hay un precio creíble
alert-reminder-when =
    Lo pediste { $text } ({ $zone }){ $next ->
        [none] {"."}
       *[other] ; próxima vez: { TIME($next) }
    }
alert-reminder-late = CON RETRASO: tocaba { TIME($at) }, mientras yo no estaba.
alert-listed = 🔔 { BOLD($coin) } ya se negocia: { $symbol } { BOLD(WORTH($price, $symbol, $at)) } en { $source }, { TIME($at) }
alert-delisted = 🔔 { BOLD($coin) } ya no se negocia: falta desde hace una hora en todas las bolsas que leo, { TIME($at) }
fear-greed-by =
    { $source ->
        [simulated] Índice de miedo y codicia: inventado a partir de precios simulados
       *[provider] Índice de miedo y codicia: { $source }
    }
alert-condition-late = CON RETRASO: se cumplía en ese momento, cuando nadie miraba. Puede que ya haya pasado.
alert-once = Debía sonar una vez, y ya no está.
alert-expired = ⌛ La alerta { $id } ha caducado y ya no está: { rule-name }.
alert-expired-condition = ⌛ La alerta { $id } ha caducado y ya no está: { claim-about }: { $text }
alert-broken = ⚠️ La alerta { $id } no se puede vigilar y queda muda: { claim-about }: { $text }. El registro del bot dice por qué. Ponla de nuevo con otras palabras, o quítala: { CODE("/alerts") }
alert-gone = ⏸ { BOLD($symbol) } ya no se negocia en ninguna bolsa que leo: sin precio desde { TIME($since) }.
alert-gone-kept =
    { $count ->
        [one] Esta alerta descansa. Queda como está y sigue sola cuando el mercado vuelva:
       *[other] Estas { $count } alertas descansan. Quedan como están y siguen solas cuando el mercado vuelva:
    }
alert-gone-more = … y { $more } más: { CODE("/alerts") }
alert-gone-stop = Con { CODE($line) } cambias una a otro mercado, con { CODE($offer) } la quitas. Si lo negocia una bolsa que no leo, quien me opera puede añadirla.
alert-gone-elsewhere = { $symbol } aún se negocia: { CODE($line) } lleva allí una alerta, { CODE($offer) } la quita.
alert-gone-signals = No llegan señales suyas hasta que vuelva a negociarse: { $ids }. Las de otras monedas siguen. { CODE($offer) } quita una.
alert-back-signals = ▶️ { BOLD($symbol) } vuelve a negociarse, y sus señales vuelven a llegar: { $ids }.
alert-back =
    ▶️ { BOLD($symbol) } vuelve a negociarse. { $count ->
        [one] Esta alerta sigue:
       *[other] Estas { $count } alertas siguen:
    }
claim-about =
    { $about ->
        [market] { BOLD("El mercado") }
        [top100] { BOLD("Alguna de las 100 mayores monedas") }
        [watchlist] { BOLD("Alguna moneda vigilada aquí") }
       *[symbol] { BOLD($about) }
    }
`;
