/** Conditions that became true, and what the terms of a rule add to its ring. */
export const CONDITIONS = `
reading-percent = { $text } { PRICE($value) }%
alert-moved =
    🔔 { BOLD($symbol) } moveu-se { PERCENT($change) } de { PRICE($base) } a { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [none] {""}
       *[some] ; próximo: { $levels }
    } · { $source }, { TIME($at) }
alert-reminder = ⏰ { BOLD("Lembrete") }
alert-reminder-price = ⏰ { BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) } na { $source }, { TIME($at) }
alert-reminder-blind = ⏰ { BOLD($symbol) }: sem preço confiável no momento
alert-reminder-when =
    Você pediu isto { $text } ({ $zone }){ $next ->
        [none] {"."}
       *[other] ; próximo: { TIME($next) }
    }
alert-reminder-late = ATRASADO: era para { TIME($at) }, enquanto eu estava fora.
alert-listed = 🔔 { BOLD($coin) } já é negociada: { $symbol } { BOLD(WORTH($price, $symbol, $at)) } na { $source }, { TIME($at) }
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
alert-gone = ⏸ { BOLD($symbol) } não é mais negociado em nenhuma corretora que eu leio: sem preço desde { TIME($since) }.
alert-gone-kept =
    { $count ->
        [one] Este alerta descansa. Fica como está e continua sozinho quando o mercado voltar:
       *[other] Estes { $count } alertas descansam. Ficam como estão e continuam sozinhos quando o mercado voltar:
    }
alert-gone-more = … e mais { $more }: { CODE("/alerts") }
alert-gone-stop = Com { CODE($line) } você muda um para outro mercado, com { CODE($offer) } você o remove. Se uma corretora que eu não leio o negocia, quem me opera pode adicioná-la.
alert-gone-elsewhere = { $symbol } ainda é negociado: { CODE($line) } leva um alerta para lá, { CODE($offer) } o remove.
alert-gone-signals = Não chegam sinais dele até voltar a ser negociado: { $ids }. Os de outras moedas continuam. { CODE($offer) } remove um.
alert-back-signals = ▶️ { BOLD($symbol) } voltou a ser negociado, e seus sinais voltam a chegar: { $ids }.
alert-back =
    ▶️ { BOLD($symbol) } voltou a ser negociado. { $count ->
        [one] Este alerta continua:
       *[other] Estes { $count } alertas continuam:
    }
claim-about =
    { $about ->
        [market] { BOLD("O mercado") }
        [top100] { BOLD("Alguma das 100 maiores moedas") }
        [watchlist] { BOLD("Alguma moeda observada aqui") }
       *[symbol] { BOLD($about) }
    }
`;
