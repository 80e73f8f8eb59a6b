/** First taps, wishes in somebody's own words, watchlists, and the proof that alerts arrive. */
export const TALKING = `
understood-rule = Entendido: { rule-name }
understood-price = Ahora está en { WORTH($price, $symbol) } en { $source }, falta { PERCENT($distance) }.
understood-from = Ahora está en { WORTH($price, $symbol) } en { $source }.
understood-line = Aún no se ha guardado nada. Como comando: { CODE($line) }
ask-unknown = No lo entendí, así que no se guardó nada.
ask-unknown-how = Dilo en inglés, como «tell me when ETH drops 5% in an hour», «btc above 100k» o «chart SOL 4h». Los comandos valen en todas partes: { CODE("/watch ETH above 4000") }, { CODE("/help") }.
problem-draft = Ese botón tiene más de un día, o es de otra persona. Dilo otra vez y lo muestro de nuevo.
edited = Cambiaste un mensaje. Leo cada uno una sola vez, cuando llega, así que no se hizo ni se deshizo nada.
button-save = Guardar
button-otherwise = Otra cosa
button-price = Precio de { $symbol }
start-group =
    { BOLD("Tidebell") } suena cuando gira el mercado cripto. Los administradores vinculan este lugar con { CODE("/feed season") }; { $link ->
        [none] para tus propias alertas, escríbeme en privado.
       *[other] para tus propias alertas, escríbeme en privado: { $link }
    }
test-sent = Una alerta de prueba va camino de este chat, por la misma vía que toda alerta. Si en un minuto no llega nada, quizá no pueda escribir aquí.
test-alert = 🔔 Esta es la alerta de prueba que pediste. Las alertas llegan aquí.
button-test = Enviar alerta de prueba
watchlist-title =
    { BOLD("Vigiladas aquí") } ({ $count }{ $pages ->
        [1] {""}
       *[other] , página { $page } de { $pages }
    })
watchlist-coin =
    { BOLD($symbol) } { WORTH($price, $symbol) }{ $moved ->
        [yes] {" "}· { PERCENT($change) } en 24 h
       *[no] {""}
    }{ $known ->
        [yes] {" "}· RSI(14, 4h) { $rsi }
       *[no] {""}
    }{ $alerts ->
        [yes] {" "}· alerta { $alert } a { PERCENT($distance) }
       *[no] {""}
    }
watchlist-blind = { BOLD($symbol) } · ahora no hay un precio creíble
watchlist-empty = Aún no hay nada en la lista de este chat. Añade las monedas que sigues.
watchlist-added = { BOLD($symbol) } está en la lista.
watchlist-there = { BOLD($symbol) } ya está en la lista.
watchlist-full = La lista tiene { $most } monedas, el máximo. Quita una antes: { CODE("/watchlist remove") }
watchlist-removed = { BOLD($symbol) } ya no está en la lista. Sus alertas siguen.
watchlist-not-there = { BOLD($symbol) } no estaba en la lista. Las monedas de alertas se muestran con ella; para la alerta para quitarlas: { CODE("/alerts") }
watchlist-add-which = ¿Qué moneda añado? Elige una, o escribe la línea entera.
watchlist-remove-which = ¿Qué moneda quito? Elige una, o escribe la línea entera.
button-watchlist = Ver la lista
button-watchlist-add = Añadir moneda
button-watchlist-remove = Quitar una
button-watchlist-signals = Señales de mis monedas
`;
