/** What pictures show, in words: charts, the largest coins, and what several coins made of one start. */
export const PICTURES = `
chart-title-change = { BOLD($symbol) } { $timeframe }: { WORTH($price, $symbol) }, { PERCENT($change) } in 24 Std. ({ $source }, { TIME($at) })
chart-range =
    { $count ->
        [one] Eine Kerze
       *[other] { $count } Kerzen
    } seit { TIME($since) }: Hoch { PRICE($high) }, Tief { PRICE($low) }
chart-short = { $name } braucht { $need } Kerzen, und { $have } sind bekannt: Es ist nicht ganz gezeichnet.
chart-none = { $timeframe }-Kerzen davon sind jetzt nicht zu haben. Versuch einen anderen Zeitrahmen, oder in einer Minute wieder.
chart-level =
    Alarm { CODE($id) }: { $side ->
        [above] über
       *[below] unter
    } { PRICE($level) }, noch { PERCENT($distance) }
chart-levels-more =
    { $more ->
        [one] Ein weiterer Alarm
       *[other] { $more } weitere Alarme
    } auf diesen Coin: { CODE("/alerts") }
ranking-none = Noch ist keine Rangliste der größten Coins bekannt. Sie wird nach dem Start und einmal am Tag geholt; versuch es in einer Minute wieder.
heatmap-title = Die { BOLD($count) } größten Coins in 24 Stunden
heatmap-sides = { $up } stiegen, { $down } fielen.
heatmap-unknown = Jetzt nicht bekannt: { $coins }
heatmap-how = Größere Kacheln sind größere Coins, wenn auch nicht im Verhältnis.
movers-title = Von den { BOLD("Top 100") } sind { $count } bekannt. In 24 Stunden
movers-up = stiegen am meisten:
movers-down = fielen am meisten:
movers-none = Die Bewegungen der letzten 24 Stunden sind jetzt nicht bekannt. Versuch es in einer Minute wieder.
movers-unknown =
    { $count ->
        [one] Ein Coin hat
       *[other] { $count } Coins haben
    } auf den gelesenen Börsen keinen Kurs.
compare-title = Über { $days } Tage, der Beste zuerst:
compare-young = { $coin } ist erst seit { TIME($since) } bekannt und beginnt dort.
compare-missing = { $timeframe }-Kerzen sind jetzt nicht zu haben von { $coins }.
problem-timeframe = Kerzen von „{ $typed }“ gibt es nicht. Es gibt { $timeframes }.
problem-study =
    „{ $typed }“ ist kein Indikator, { $near ->
        [none] den ich kenne.
       *[other] den ich kenne; meintest du { CODE($near) }?
    } Es gibt { $all }.
problem-studies = Höchstens { $most } Indikatoren passen auf einen Chart.
problem-study-number = { $param } von { $name } geht von { $least } bis { $most }.
problem-study-numbers =
    { $name } nimmt höchstens { $most ->
        [one] eine Zahl
       *[other] { $most } Zahlen
    }.
problem-window = „{ $typed }“ ist keine Zeitspanne, über die ich vergleiche. Es gibt { $windows }.
problem-coins-many = Höchstens { $most } Coins passen in einen Vergleich.
problem-coins-few = Nenne zwei Coins oder mehr, etwa { CODE("/compare BTC ETH SOL 30d") }
button-chart = Chart
button-again = Aktualisieren
button-movers = Gewinner und Verlierer
button-heatmap = Heatmap
`;
