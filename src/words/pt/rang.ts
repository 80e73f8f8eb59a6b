/** Alerts that rang, and signals. */
export const RANG = `
alert-price-above = 🔔 { BOLD($symbol) } subiu a { BOLD(WORTH($price, $symbol, $at)) }, seu nível é { PRICE($level) } · { $source }, { TIME($at) }
alert-price-below = 🔔 { BOLD($symbol) } caiu a { BOLD(WORTH($price, $symbol, $at)) }, seu nível é { PRICE($level) } · { $source }, { TIME($at) }
alert-price-rearm-above = Toca de novo quando tiver voltado a { PRICE($rearm) }.
alert-price-rearm-below = Toca de novo quando tiver voltado a { PRICE($rearm) }.
alert-late = ATRASADO: foi cruzado enquanto não havia preços, em algum momento entre { TIME($since) } e { TIME($at) }.
alert-repeat = Possível repetição: não se sabe se uma tentativa anterior chegou.
alert-season-level-above = 🔔 O índice de temporada de altcoins { $index } subiu a { BOLD($value) }, seu nível é { $level } · fechamento de { DAY($day) }
alert-season-level-below = 🔔 O índice de temporada de altcoins { $index } caiu a { BOLD($value) }, seu nível é { $level } · fechamento de { DAY($day) }
alert-season =
    🔔 { $to ->
        [altcoin] A { BOLD("temporada de altcoins") } começou
        [bitcoin] A { BOLD("temporada de Bitcoin") } começou
       *[neutral] { $from ->
            [altcoin] { BOLD("A temporada de altcoins acabou") }
           *[bitcoin] { BOLD("A temporada de Bitcoin acabou") }
        }
    }: índice { BOLD($value) }, { $wins } de { $counted } moedas superaram o Bitcoin em 90 dias ({ $index }) · fechamento de { DAY($day) }
alert-season-lasted =
    { $season ->
        [altcoin] A temporada de altcoins
        [bitcoin] A temporada de Bitcoin
       *[neutral] O tempo neutro
    } antes disso durou { $days ->
        [one] um dia
       *[other] { $days } dias
    }, desde { DAY($since) }.
alert-season-followed =
    O que veio depois de { $to ->
        [altcoin] inícios passados da temporada de altcoins
        [bitcoin] inícios passados da temporada de Bitcoin
       *[neutral] fins passados de uma temporada
    }, como mediana (metade central):
alert-season-followed-days =
    { $days } dias depois, { $count ->
        [one] uma vez
       *[other] { $count } vezes
    }: Bitcoin { PERCENT($bitcoin) } ({ PERCENT($bitcoinLower) } a { PERCENT($bitcoinUpper) }), altcoins { PERCENT($altcoins) } ({ PERCENT($altcoinsLower) } a { PERCENT($altcoinsUpper) })
season-how = Como { $index } é contado, moeda por moeda: { CODE($line) }. Temporadas passadas não prometem nada.
alert-season-raw =
    🔔 { $to ->
        [altcoin] O índice { $index } cruzou { $high } de baixo
        [bitcoin] O índice { $index } cruzou { $low } de cima
       *[neutral] { $from ->
            [altcoin] O índice { $index } voltou abaixo de { $high }
           *[bitcoin] O índice { $index } voltou acima de { $low }
        }
    }: { BOLD($value) }, { $wins } de { $counted } moedas superaram o Bitcoin em 90 dias · fechamento de { DAY($day) }
alert-season-raw-lasted =
    Antes esteve { $season ->
        [altcoin] na faixa de altcoins
        [bitcoin] na faixa de Bitcoin
       *[neutral] entre os dois níveis
    } por { $days ->
        [one] um dia
       *[other] { $days } dias
    }, desde { DAY($since) }.
season-how-raw = Um simples cruzamento muitas vezes volta em dias. A temporada em si é mais firme: { CODE("/season") }
alert-season-near =
    🔔 { $toward ->
        [altcoin] { BOLD("A temporada de altcoins está perto") }: índice { BOLD($value) }, começa em { $level }; { $coins ->
            [one] mais uma moeda precisa
           *[other] mais { $coins } moedas precisam
        } superar o Bitcoin
       *[bitcoin] { BOLD("A temporada de Bitcoin está perto") }: índice { BOLD($value) }, começa em { $level }; { $coins ->
            [one] uma moeda precisa
           *[other] { $coins } moedas precisam
        } ficar atrás do Bitcoin
    } ({ $index }) · fechamento de { DAY($day) }
alert-season-nearest =
    Mais perto: { $nearest } pontos { $toward ->
        [altcoin] atrás do Bitcoin
       *[bitcoin] à frente do Bitcoin
    }.
alert-signals =
    📈 Vela de { BOLD($timeframe) } fechada { TIME($closedAt) }: { $count ->
        [one] um sinal
       *[other] { $count } sinais
    }
alert-signals-more = e mais { $more }: { CODE("/signals") }
signal-when = Vela de { $timeframe } fechada { TIME($closedAt) }:
signal-rsi-oversold = { BOLD($symbol) } RSI(14) caiu abaixo de 30: { $rsi }, antes { $rsiBefore } · fechamento { WORTH($close, $symbol, $at) }
signal-rsi-overbought = { BOLD($symbol) } RSI(14) subiu acima de 70: { $rsi }, antes { $rsiBefore } · fechamento { WORTH($close, $symbol, $at) }
signal-macd-bullish = { BOLD($symbol) } MACD cruzou acima da linha de sinal: { PRICE($macd) } sobre { PRICE($signal) } · fechamento { WORTH($close, $symbol, $at) }
signal-macd-bearish = { BOLD($symbol) } MACD cruzou abaixo da linha de sinal: { PRICE($macd) } sob { PRICE($signal) } · fechamento { WORTH($close, $symbol, $at) }
signal-golden-cross = { BOLD($symbol) } cruz dourada: EMA50 { PRICE($ema50) } sobre EMA200 { PRICE($ema200) } · fechamento { WORTH($close, $symbol, $at) }
signal-death-cross = { BOLD($symbol) } cruz da morte: EMA50 { PRICE($ema50) } sob EMA200 { PRICE($ema200) } · fechamento { WORTH($close, $symbol, $at) }
signal-bollinger-up = { BOLD($symbol) } fechou acima da banda superior de Bollinger: { WORTH($close, $symbol, $at) } sobre { PRICE($upper) }
signal-bollinger-down = { BOLD($symbol) } fechou abaixo da banda inferior de Bollinger: { WORTH($close, $symbol, $at) } sob { PRICE($lower) }
signal-donchian-up = { BOLD($symbol) } rompeu a máxima de 20 velas: { WORTH($close, $symbol, $at) } sobre { PRICE($high) }
signal-donchian-down = { BOLD($symbol) } rompeu a mínima de 20 velas: { WORTH($close, $symbol, $at) } sob { PRICE($low) }
signal-volume-spike = { BOLD($symbol) } volume { AMOUNT($volume) }, { $ratio } vezes a média de 20 velas · fechamento { WORTH($close, $symbol, $at) }
signals-title = { BOLD("Sinais mais novos") } ({ $count })
signals-none = Ainda sem sinais.
signals-none-of = Ainda sem sinais de { BOLD($symbol) }.
signals-when = São procurados quando uma vela de 1h, 4h ou 1d fecha, assim que há velas suficientes. Sinais dizem o que aconteceu, não o que fazer.
`;
