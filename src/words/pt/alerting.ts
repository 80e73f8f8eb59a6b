/** Rules in the rule language: what was kept, what it would have done, what cannot be watched, and why something rang. */
export const ALERTING = `
rule-added = O alerta { $id } toca quando isto se tornar verdade para { rule-about }: { CODE($text) }
rule-about =
    { $about ->
        [market] { BOLD("o mercado") }
        [top100] { BOLD("qualquer uma das 100 maiores moedas") }
        [watchlist] { BOLD("qualquer moeda observada aqui") }
       *[symbol] { BOLD($about) }
    }
rule-edited = Alterado; o número continua { $id }.
moved-added = Toco quando { BOLD($symbol) } tiver se movido { move-size } a partir de { BOLD(WORTH($base, $symbol)) }, onde está agora na { $source }: em { $levels }. Alerta { $id }.
reminder-added =
    Eu lembro você { $text }{ $about ->
        [market] {""}
       *[symbol] , com o preço de { BOLD($about) }
    } ({ $zone }). Próximo: { TIME($next) }. Alerta { $id }.
listing-added-listed = Toco quando uma corretora que eu leio começar a negociar { BOLD($coin) }. Alerta { $id }.
listing-added-delisted = Toco quando nenhuma corretora que eu leio negociar mais { BOLD($coin) }: quando estiver ausente por uma hora enquanto todas responderam. Alerta { $id }.
listing-there = { BOLD($coin) } já é negociada: { $symbol } { WORTH($price, $symbol) } na { $source }. Nada foi salvo.
listing-absent = Nenhuma corretora que eu leio negocia { BOLD($coin) }. Nada foi salvo.
moved-again = Cada toque recomeça a partir do preço que tocou.
threshold-once-above = Toco uma vez, quando o índice de temporada { $index } subir a { BOLD($level) }. Alerta { $id }.
threshold-once-below = Toco uma vez, quando o índice de temporada { $index } cair a { BOLD($level) }. Alerta { $id }.
rule-with = Opções{ alerts-terms }
rule-now-true = Já é verdade, então toca quando voltar a ser verdade: { $told }.
rule-now-false =
    Agora não é verdade{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-now-unknown =
    Não se sabe se agora é verdade{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-missing = Desconhecido no momento: { $missing }. O que precisa disso conta como não verdadeiro.
rule-flip = Isso muda onde a vela de { $timeframe } fechar em { BOLD(PRICE($price)) }, a { PERCENT($distance) } daqui.
rule-reach = Tocaria em { BOLD(PRICE($price)) }, a { PERCENT($distance) } daqui, antes de a vela fechar.
rule-touch =
    É julgado por cada preço da vela em curso, pavios também; esse preço é recalculado a cada fechamento. Toca no máximo uma vez por vela, e de novo só depois que uma vela fechar sem que isso seja verdade.{ $count ->
        [0] {""}
       *[other] {" "}Pelo último fechamento contam: { $still }.
    }
preview-example = Cada moeda toca por si. Como exemplo, { BOLD($symbol) }:
preview-fires =
    { $days ->
        [one] No último dia
       *[other] Nos últimos { $days } dias
    } { $count ->
        [0] não teria tocado
        [one] teria tocado uma vez
       *[other] teria tocado { $count } vezes
    }{ $rate ->
        [days] { $every ->
            [one] , cerca de todo dia
           *[other] , cerca de a cada { $every } dias
        }
        [times] , cerca de { $every } vezes por dia
       *[none] {""}
    }.
preview-growing = Até aí vai o que está à mão; o resto do ano estou contando.
preview-growing-still = O resto do ano ainda está sendo contado. Pergunte de novo daqui a pouco.
preview-moves = Movimento mediano no dia seguinte: { PERCENT($move) }, contra { PERCENT($any) } depois de um fechamento qualquer. O passado não promete nada.
preview-never = ⚠ Pode ser raro demais para ser útil.
preview-many = ⚠ Isso é mais do que a maioria lê; { CODE("cooldown 4h") } no fim reduziria.
preview-short = Sem prévia: das { $need } velas de { $timeframe } necessárias só há { $have }. Começa a tocar quando houver o bastante.
preview-unknown = Sem prévia: o passado desses números não é guardado.
rule-place = Aqui: { CODE($text) }
plan-moved-group = Um movimento sem prazo parte do preço de uma moeda. Nada foi salvo. Diga a moeda ou um prazo:
plan-listing-group = Uma listagem é de uma moeda. Nada foi salvo. Diga qual: { CODE("listed XYZ") }
plan-touch = { CODE("touch") } precisa de uma leitura que siga o preço enquanto a vela corre: { CODE("close") }, RSI, uma média móvel, MACD, uma banda de Bollinger ou ROC, ao lado de um número ou de outra delas. Estas só se conhecem quando a vela fecha: { CODE($sources) }. Nada foi salvo. Sem { CODE("touch") } toca no fechamento.
plan-touch-live = { CODE($source) } muda com o tempo e não só com o preço, então não dá para calcular um preço para ela. Nada foi salvo. Sem { CODE("touch") } ela já é olhada a cada preço, e o que se conta por velas, quando fecham.
plan-close = { CODE($source) } é lida do preço ao vivo e não de uma vela, então não pode ser julgada só em fechamentos. Nada foi salvo. Sem { CODE("close") } funciona.
plan-too-long = { CODE($source) } precisa de { $need } velas de um mesmo tempo gráfico, e as corretoras dão { $most }. Nada foi salvo.
plan-over = { TIME($expires) } já passou, então nunca poderia tocar. Nada foi salvo.
line-instead = O que funciona: { CODE($line) }
line-looser =
    Mais vezes, { $count ->
        [one] uma vez
       *[other] { $count } vezes
    }: { CODE($line) }
line-tighter =
    Menos vezes, { $count ->
        [one] uma vez
       *[other] { $count } vezes
    }: { CODE($line) }
line-undo = Para ter de volta: { CODE($line) }
why-recent = O que tocou aqui por último. Qual devo explicar?
why-not = Nada tocou aqui ainda. Qual alerta devo explicar?
why-none = Nada é observado aqui, e nada tocou. Tente { CODE("/alert BTC rsi(14, 4h) < 30") }
why-nothing = { thing } não está neste chat, e não há nada dele no registro dos últimos 90 dias.
why-silent = Não tocou nos últimos 90 dias.
receipt-waiting = Decidido { TIME($decided) }, espera o envio{ receipt-tries }.
receipt-sent = Decidido { TIME($decided) }, enviado { TIME($settled) }{ receipt-tries }.
receipt-unsure = Decidido { TIME($decided) }; o pedido saiu { TIME($settled) } e não veio resposta, então talvez não tenha chegado ({ $reason }){ receipt-tries }.
receipt-dead = Decidido { TIME($decided) }, abandonado { TIME($settled) }: { $reason }{ receipt-tries }.
receipt-tries =
    { $attempts ->
        [0] {""}
        [one] , na primeira tentativa
       *[other] , após { $attempts } tentativas
    }
receipt-together = Contado com outros em uma mensagem: { CODE($line) }
receipts =
    { BOLD("O que tocou aqui") }, mais novo primeiro ({ $count }){ $pages ->
        [one] {""}
       *[other] {" "}· página { $page } de { $pages }
    }
receipts-message =
    { BOLD("O que aquela mensagem contou") }, mais novo primeiro ({ $count }){ $pages ->
        [one] {""}
       *[other] {" "}· página { $page } de { $pages }
    }
receipts-none = Nada tocou aqui nos últimos 90 dias.
receipts-no-message = Não há essa mensagem neste chat, ou foi há mais de 90 dias. Tudo o que tocou: { CODE("/receipts") }
problem-receipts = “{ $typed }” não é página nem mensagem. Escreva como { CODE("/receipts 2") } ou { CODE("/receipts m123") }.
problem-alerts-page = “{ $typed }” não é uma página. Escreva como { CODE("/alerts 2") }.
`;
