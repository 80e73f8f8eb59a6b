/** Alerts that rang, and signals. */
export const RANG = `
# ── Alerts that rang
alert-price-above = 🔔 { BOLD($symbol) } rose to { BOLD(WORTH($price, $symbol, $at)) }, your level is { PRICE($level) } · { $source }, { TIME($at) }
alert-price-below = 🔔 { BOLD($symbol) } fell to { BOLD(WORTH($price, $symbol, $at)) }, your level is { PRICE($level) } · { $source }, { TIME($at) }
alert-price-rearm-above = Rings again once it has been back at { PRICE($rearm) }.
alert-price-rearm-below = Rings again once it has been back at { PRICE($rearm) }.
alert-late = LATE: it was crossed while there were no prices, at some time between { TIME($since) } and { TIME($at) }.
alert-repeat = Possible repeat: it is not known whether an earlier try arrived.
alert-season-level-above = 🔔 Altcoin season index { $index } rose to { BOLD($value) }, your level is { $level } · close of { DAY($day) }
alert-season-level-below = 🔔 Altcoin season index { $index } fell to { BOLD($value) }, your level is { $level } · close of { DAY($day) }
alert-season =
    🔔 { $to ->
        [altcoin] { BOLD("Altcoin season") } has begun
        [bitcoin] { BOLD("Bitcoin season") } has begun
       *[neutral] { $from ->
            [altcoin] { BOLD("Altcoin season is over") }
           *[bitcoin] { BOLD("Bitcoin season is over") }
        }
    }: index { BOLD($value) }, { $wins } of { $counted } coins beat Bitcoin over 90 days ({ $index }) · close of { DAY($day) }
alert-season-lasted =
    The { $season ->
        [altcoin] altcoin season
        [bitcoin] bitcoin season
       *[neutral] neutral time
    } before it lasted { $days ->
        [one] one day
       *[other] { $days } days
    }, since { DAY($since) }.
alert-season-followed =
    What followed past { $to ->
        [altcoin] starts of altcoin season
        [bitcoin] starts of bitcoin season
       *[neutral] ends of a season
    }, as median (middle half):
alert-season-followed-days =
    { $days } days later, { $count ->
        [one] once
       *[other] { $count } times
    }: Bitcoin { PERCENT($bitcoin) } ({ PERCENT($bitcoinLower) } to { PERCENT($bitcoinUpper) }), altcoins { PERCENT($altcoins) } ({ PERCENT($altcoinsLower) } to { PERCENT($altcoinsUpper) })
season-how = How { $index } is counted, coin by coin: { CODE($line) }. Past seasons promise nothing.
alert-season-raw =
    🔔 { $to ->
        [altcoin] Index { $index } crossed { $high } from below
        [bitcoin] Index { $index } crossed { $low } from above
       *[neutral] { $from ->
            [altcoin] Index { $index } fell back below { $high }
           *[bitcoin] Index { $index } rose back above { $low }
        }
    }: { BOLD($value) }, { $wins } of { $counted } coins beat Bitcoin over 90 days · close of { DAY($day) }
alert-season-raw-lasted =
    Before, it was { $season ->
        [altcoin] in altcoin range
        [bitcoin] in bitcoin range
       *[neutral] between both levels
    } for { $days ->
        [one] one day
       *[other] { $days } days
    }, since { DAY($since) }.
season-how-raw = A bare crossing often turns back within days. The season itself is steadier: { CODE("/season") }
alert-season-near =
    🔔 { $toward ->
        [altcoin] { BOLD("Altcoin season is near") }: index { BOLD($value) }, it begins at { $level }; { $coins ->
            [one] one more coin
           *[other] { $coins } more coins
        } must beat Bitcoin
       *[bitcoin] { BOLD("Bitcoin season is near") }: index { BOLD($value) }, it begins at { $level }; { $coins ->
            [one] one coin
           *[other] { $coins } coins
        } must fall behind Bitcoin
    } ({ $index }) · close of { DAY($day) }
alert-season-nearest =
    Nearest to it: { $nearest } points { $toward ->
        [altcoin] behind Bitcoin
       *[bitcoin] ahead of Bitcoin
    }.
alert-signals =
    📈 { BOLD($timeframe) } candle closed { TIME($closedAt) }: { $count ->
        [one] one signal
       *[other] { $count } signals
    }
alert-signals-more = and { $more } more: { CODE("/signals") }

signal-when = { $timeframe } candle closed { TIME($closedAt) }:
signal-rsi-oversold = { BOLD($symbol) } RSI(14) fell below 30: { $rsi }, before { $rsiBefore } · close { WORTH($close, $symbol, $at) }
signal-rsi-overbought = { BOLD($symbol) } RSI(14) rose above 70: { $rsi }, before { $rsiBefore } · close { WORTH($close, $symbol, $at) }
signal-macd-bullish = { BOLD($symbol) } MACD crossed above its signal line: { PRICE($macd) } over { PRICE($signal) } · close { WORTH($close, $symbol, $at) }
signal-macd-bearish = { BOLD($symbol) } MACD crossed below its signal line: { PRICE($macd) } under { PRICE($signal) } · close { WORTH($close, $symbol, $at) }
signal-golden-cross = { BOLD($symbol) } golden cross: EMA50 { PRICE($ema50) } over EMA200 { PRICE($ema200) } · close { WORTH($close, $symbol, $at) }
signal-death-cross = { BOLD($symbol) } death cross: EMA50 { PRICE($ema50) } under EMA200 { PRICE($ema200) } · close { WORTH($close, $symbol, $at) }
signal-bollinger-up = { BOLD($symbol) } closed above the upper Bollinger band: { WORTH($close, $symbol, $at) } over { PRICE($upper) }
signal-bollinger-down = { BOLD($symbol) } closed below the lower Bollinger band: { WORTH($close, $symbol, $at) } under { PRICE($lower) }
signal-donchian-up = { BOLD($symbol) } broke above the highest high of 20 candles: { WORTH($close, $symbol, $at) } over { PRICE($high) }
signal-donchian-down = { BOLD($symbol) } broke below the lowest low of 20 candles: { WORTH($close, $symbol, $at) } under { PRICE($low) }
signal-volume-spike = { BOLD($symbol) } volume { AMOUNT($volume) }, { $ratio } times the mean of 20 candles · close { WORTH($close, $symbol, $at) }

signals-title = { BOLD("Newest signals") } ({ $count })
signals-none = No signals yet.
signals-none-of = No signals of { BOLD($symbol) } yet.
signals-when =
    They are looked for whenever a 1h, 4h or 1d candle closes, once enough candles are there. Signals say what happened, not what to do.
`;
