/** What pictures show, in words: charts, the largest coins, and what several coins made of one start. */
export const PICTURES = `
chart-title-change = { BOLD($symbol) } { $timeframe }: { WORTH($price, $symbol) }, { PERCENT($change) } em 24 h ({ $source }, { TIME($at) })
chart-range =
    { $count ->
        [one] Uma vela
       *[other] { $count } velas
    } desde { TIME($since) }: máxima { PRICE($high) }, mínima { PRICE($low) }
chart-short = { $name } precisa de { $need } velas, e { $have } são conhecidas: não está desenhado por inteiro.
chart-none = Não há velas de { $timeframe } disponíveis agora. Tente outro tempo gráfico, ou de novo em um minuto.
chart-level =
    Alerta { CODE($id) }: { $side ->
        [above] acima de
       *[below] abaixo de
    } { PRICE($level) }, a { PERCENT($distance) }
chart-levels-more =
    { $more ->
        [one] Mais um alerta
       *[other] Mais { $more } alertas
    } desta moeda: { CODE("/alerts") }
ranking-none = Ainda não se conhece um ranking das maiores moedas. É buscado após a partida e uma vez por dia; tente de novo em um minuto.
heatmap-title = As { BOLD($count) } maiores moedas em 24 horas
heatmap-sides = { $up } subiram, { $down } caíram.
heatmap-unknown = Não conhecidas agora: { $coins }
heatmap-how = Quadros maiores são moedas maiores, embora não em proporção.
movers-title = Do { BOLD("top 100") }, { $count } são conhecidas. Em 24 horas
movers-up = subiram mais:
movers-down = caíram mais:
movers-none = As mudanças de 24 horas não são conhecidas agora. Tente de novo em um minuto.
movers-unknown =
    { $count ->
        [one] Uma moeda não tem
       *[other] { $count } moedas não têm
    } preço nas corretoras lidas.
compare-title = Em { $days } dias, a melhor primeiro:
compare-young = { $coin } só é conhecida desde { TIME($since) }, e começa ali.
compare-missing = Não há velas de { $timeframe } disponíveis agora de { $coins }.
problem-timeframe = Não há velas de “{ $typed }”. Há { $timeframes }.
problem-study =
    “{ $typed }” não é um indicador { $near ->
        [none] que eu conheça.
       *[other] que eu conheça; você quis dizer { CODE($near) }?
    } Há { $all }.
problem-studies = No máximo { $most } indicadores cabem em um gráfico.
problem-study-number = { $param } de { $name } vai de { $least } a { $most }.
problem-study-numbers =
    { $name } aceita no máximo { $most ->
        [one] um número
       *[other] { $most } números
    }.
problem-window = “{ $typed }” não é um período em que eu compare. Há { $windows }.
problem-coins-many = No máximo { $most } moedas cabem em uma comparação.
problem-coins-few = Diga duas moedas ou mais, como { CODE("/compare BTC ETH SOL 30d") }
button-chart = Gráfico
button-again = Atualizar
button-movers = Maiores variações
button-heatmap = Mapa de calor
`;
