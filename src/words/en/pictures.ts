/** What pictures show, in words: charts, the largest coins, and what several coins made of one start. */
export const PICTURES = `
# ── Charts, and what else is seen
chart-title = { BOLD($symbol) } { $timeframe }: { WORTH($price, $symbol) } ({ $source }, { TIME($at) })
chart-title-change = { BOLD($symbol) } { $timeframe }: { WORTH($price, $symbol) }, { PERCENT($change) } in 24 h ({ $source }, { TIME($at) })
chart-range = { $count ->
        [one] One candle
       *[other] { $count } candles
    } since { TIME($since) }: high { PRICE($high) }, low { PRICE($low) }
chart-value = { $name }: { PRICE($value) }
chart-short = { $name } needs { $need } candles, and { $have } are known: it is not drawn in full.
chart-none = No { $timeframe } candles of it can be had now. Try another timeframe, or again in a minute.
chart-level = Alert { CODE($id) }: { $side ->
        [above] above
       *[below] below
    } { PRICE($level) }, { PERCENT($distance) } away
chart-levels-more = { $more ->
        [one] One more alert
       *[other] { $more } more alerts
    } of this coin: { CODE("/alerts") }
ranking-none = No ranking of the largest coins is known yet. It is fetched after the start and once a day; try again in a minute.
heatmap-title = The { BOLD($count) } largest coins in 24 hours
heatmap-sides = { $up } rose, { $down } fell.
heatmap-line = { BOLD($coin) } { PERCENT($change) } · { WORTH($price, $symbol, $at) }
heatmap-unknown = Not known now: { $coins }
heatmap-how = Larger tiles are larger coins, though not in proportion.
movers-title = Of the { BOLD("top 100") }, { $count } are known. In 24 hours
movers-up = rose most:
movers-down = fell most:
movers-none = The changes of 24 hours are not known now. Try again in a minute.
movers-unknown = { $count ->
        [one] One coin has
       *[other] { $count } coins have
    } no price on the exchanges that are read.
compare-title = Over { $days } days, best first:
compare-line = { BOLD($coin) } { PERCENT($change) } · { WORTH($price, $symbol) }
compare-young = { $coin } is known since { TIME($since) } only, and begins there.
compare-missing = No { $timeframe } candles can be had now of { $coins }.
problem-timeframe = There are no candles of "{ $typed }". There are { $timeframes }.
problem-study = "{ $typed }" is no indicator { $near ->
        [none] that I know.
       *[other] that I know; did you mean { CODE($near) }?
    } There are { $all }.
problem-studies = At most { $most } indicators fit on one chart.
problem-study-number = The { $param } of { $name } goes from { $least } to { $most }.
problem-study-numbers = { $name } takes at most { $most ->
        [one] one number
       *[other] { $most } numbers
    }.
problem-window = "{ $typed }" is no window that I compare over. There are { $windows }.
problem-coins-many = At most { $most } coins fit into one comparison.
problem-coins-few = Name two coins or more, such as { CODE("/compare BTC ETH SOL 30d") }
button-chart = Chart
button-chart-on = { $offer } ✓
button-chart-with = + { $name }
button-chart-without = − { $name }
button-again = Refresh
button-movers = Movers
button-heatmap = Heatmap
`;
