/** What pictures show, in words: charts, the largest coins, and what several coins made of one start. */
export const PICTURES = `
chart-title-change = { BOLD($symbol) } { $timeframe }: { WORTH($price, $symbol) }, { PERCENT($change) } en 24 h ({ $source }, { TIME($at) })
chart-range =
    { $count ->
        [one] Una vela
       *[other] { $count } velas
    } desde { TIME($since) }: máximo { PRICE($high) }, mínimo { PRICE($low) }
chart-short = { $name } necesita { $need } velas, y se conocen { $have }: no se dibuja entero.
chart-none = Ahora no se pueden tener velas de { $timeframe }. Prueba otro marco temporal, u otra vez en un minuto.
chart-level =
    Alerta { CODE($id) }: { $side ->
        [above] sobre
       *[below] bajo
    } { PRICE($level) }, a { PERCENT($distance) }
chart-levels-more =
    { $more ->
        [one] Una alerta más
       *[other] { $more } alertas más
    } de esta moneda: { CODE("/alerts") }
ranking-none = Aún no se conoce ninguna clasificación de las mayores monedas. Se trae tras el inicio y una vez al día; prueba otra vez en un minuto.
heatmap-title = Las { BOLD($count) } mayores monedas en 24 horas
heatmap-sides = { $up } subieron, { $down } bajaron.
heatmap-unknown = No se conocen ahora: { $coins }
heatmap-how = Los cuadros mayores son monedas mayores, aunque no en proporción.
movers-title = Del { BOLD("top 100") } se conocen { $count }. En 24 horas
movers-up = subieron más:
movers-down = bajaron más:
movers-none = Ahora no se conocen los cambios de 24 horas. Prueba otra vez en un minuto.
movers-unknown =
    { $count ->
        [one] Una moneda no tiene
       *[other] { $count } monedas no tienen
    } precio en las bolsas que se leen.
compare-title = En { $days } días, la mejor primero:
compare-young = { $coin } solo se conoce desde { TIME($since) }, y empieza ahí.
compare-missing = Ahora no se pueden tener velas de { $timeframe } de { $coins }.
problem-timeframe = No hay velas de «{ $typed }». Hay { $timeframes }.
problem-study =
    «{ $typed }» no es un indicador { $near ->
        [none] que conozca.
       *[other] que conozca; ¿querías decir { CODE($near) }?
    } Hay { $all }.
problem-studies = En un gráfico caben como mucho { $most } indicadores.
problem-study-number = { $param } de { $name } va de { $least } a { $most }.
problem-study-numbers =
    { $name } toma como mucho { $most ->
        [one] un número
       *[other] { $most } números
    }.
problem-window = «{ $typed }» no es un periodo con el que compare. Hay { $windows }.
problem-coins-many = En una comparación caben como mucho { $most } monedas.
problem-coins-few = Di dos monedas o más, como { CODE("/compare BTC ETH SOL 30d") }
button-chart = Gráfico
button-again = Actualizar
button-movers = Mayores cambios
button-heatmap = Mapa de calor
`;
