/** Conditions that became true, and what the terms of a rule add to its ring. */
export const CONDITIONS = `
alert-moved =
    🔔 { BOLD($symbol) } moveu-se { PERCENT($change) } de { PRICE($base) } a { BOLD(PRICE($price)) }{ $levels ->
        [none] {""}
       *[some] ; próximo: { $levels }
    } · { $source }, { TIME($at) }
alert-reminder = ⏰ { BOLD("Lembrete") }
alert-reminder-price = ⏰ { BOLD($symbol) } { BOLD(PRICE($price)) } na { $source }, { TIME($at) }
alert-reminder-blind = ⏰ { BOLD($symbol) }: sem preço confiável no momento
alert-reminder-when =
    Você pediu isto { $text } ({ $zone }){ $next ->
        [none] {"."}
       *[other] ; próximo: { TIME($next) }
    }
alert-reminder-late = ATRASADO: era para { TIME($at) }, enquanto eu estava fora.
alert-listed = 🔔 { BOLD($coin) } já é negociada: { $symbol } { BOLD(PRICE($price)) } na { $source }, { TIME($at) }
alert-delisted = 🔔 { BOLD($coin) } não é mais negociada: ausente há uma hora em toda corretora que eu leio, { TIME($at) }
fear-greed-by =
    { $source ->
        [simulated] Índice de medo e ganância: inventado a partir de preços simulados
       *[provider] Índice de medo e ganância: { $source }
    }
alert-condition-late = ATRASADO: era verdade naquele momento, quando ninguém olhava. Pode já ter passado.
alert-once = Era para tocar uma vez, e já saiu.
alert-expired = ⌛ O alerta { $id } expirou e saiu: { rule-name }.
alert-expired-condition = ⌛ O alerta { $id } expirou e saiu: { claim-about }: { $text }
alert-broken = ⚠️ O alerta { $id } não pode ser observado e fica calado: { claim-about }: { $text }. O registro do bot diz por quê. Crie de novo com outras palavras, ou remova: { CODE("/alerts") }
claim-about =
    { $about ->
        [market] { BOLD("O mercado") }
        [top100] { BOLD("Alguma das 100 maiores moedas") }
        [watchlist] { BOLD("Alguma moeda observada aqui") }
       *[symbol] { BOLD($about) }
    }
`;
