/** First taps, wishes in somebody's own words, watchlists, and the proof that alerts arrive. */
export const TALKING = `
understood-rule = Entendi: { rule-name }
understood-price = Está em { WORTH($price, $symbol) } na { $source } agora, falta { PERCENT($distance) }.
understood-from = Está em { WORTH($price, $symbol) } na { $source } agora.
understood-line = Nada foi salvo ainda. Como comando: { CODE($line) }
ask-unknown = Não entendi, então nada foi salvo.
ask-unknown-how = Diga em inglês, como “tell me when ETH drops 5% in an hour”, “btc above 100k” ou “chart SOL 4h”. Comandos funcionam em toda parte: { CODE("/watch ETH above 4000") }, { CODE("/help") }.
problem-draft = Esse botão tem mais de um dia, ou é de outra pessoa. Diga de novo, e eu o mostro outra vez.
edited = Você mudou uma mensagem. Leio cada uma só uma vez, quando chega; nada foi feito nem desfeito.
button-save = Salvar
button-otherwise = Outra coisa
button-price = Preço de { $symbol }
start-group =
    { BOLD("Tidebell") } toca quando o mercado cripto vira. Admins ligam este lugar com { CODE("/feed season") }; { $link ->
        [none] para seus próprios alertas, escreva-me no privado.
       *[other] para seus próprios alertas, escreva-me no privado: { $link }
    }
test-sent = Um alerta de teste está a caminho deste chat, pela mesma via de todo alerta. Se nada chegar em um minuto, talvez eu não possa escrever aqui.
test-alert = 🔔 Este é o alerta de teste que você pediu. Alertas chegam aqui.
button-test = Enviar alerta de teste
watchlist-title =
    { BOLD("Observadas aqui") } ({ $count }{ $pages ->
        [1] {""}
       *[other] , página { $page } de { $pages }
    })
watchlist-coin =
    { BOLD($symbol) } { WORTH($price, $symbol) }{ $moved ->
        [yes] {" "}· { PERCENT($change) } em 24 h
       *[no] {""}
    }{ $known ->
        [yes] {" "}· RSI(14, 4h) { $rsi }
       *[no] {""}
    }{ $alerts ->
        [yes] {" "}· alerta { $alert } a { PERCENT($distance) }
       *[no] {""}
    }
watchlist-blind = { BOLD($symbol) } · sem preço confiável no momento
watchlist-empty = Ainda não há nada na lista deste chat. Adicione as moedas que você acompanha.
watchlist-added = { BOLD($symbol) } está na lista.
watchlist-there = { BOLD($symbol) } já está na lista.
watchlist-full = A lista tem { $most } moedas, o máximo. Tire uma antes: { CODE("/watchlist remove") }
watchlist-removed = { BOLD($symbol) } saiu da lista. Os alertas sobre ela continuam.
watchlist-not-there = { BOLD($symbol) } não estava na lista. Moedas de alertas são mostradas com ela; pare o alerta para tirá-las: { CODE("/alerts") }
watchlist-add-which = Qual moeda devo adicionar? Escolha uma, ou escreva a linha inteira.
watchlist-remove-which = Qual moeda devo tirar? Escolha uma, ou escreva a linha inteira.
button-watchlist = Mostrar a lista
button-watchlist-add = Adicionar moeda
button-watchlist-remove = Tirar uma
button-watchlist-signals = Sinais das minhas moedas
`;
