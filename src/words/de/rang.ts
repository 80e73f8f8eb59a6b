/** Alerts that rang, and signals. */
export const RANG = `
alert-price-above = 🔔 { BOLD($symbol) } stieg auf { BOLD(WORTH($price, $symbol, $at)) }, deine Marke ist { PRICE($level) } · { $source }, { TIME($at) }
alert-price-below = 🔔 { BOLD($symbol) } fiel auf { BOLD(WORTH($price, $symbol, $at)) }, deine Marke ist { PRICE($level) } · { $source }, { TIME($at) }
alert-price-rearm-above = Klingelt wieder, sobald er zurück bei { PRICE($rearm) } war.
alert-price-rearm-below = Klingelt wieder, sobald er zurück bei { PRICE($rearm) } war.
alert-late = VERSPÄTET: gekreuzt, als es keine Kurse gab, irgendwann zwischen { TIME($since) } und { TIME($at) }.
alert-repeat = Vielleicht eine Wiederholung: Ob ein früherer Versuch ankam, ist nicht bekannt.
alert-season-level-above = 🔔 Altcoin-Season-Index { $index } stieg auf { BOLD($value) }, deine Marke ist { $level } · Schluss vom { DAY($day) }
alert-season-level-below = 🔔 Altcoin-Season-Index { $index } fiel auf { BOLD($value) }, deine Marke ist { $level } · Schluss vom { DAY($day) }
alert-season =
    🔔 { $to ->
        [altcoin] { BOLD("Altcoin-Season") } hat begonnen
        [bitcoin] { BOLD("Bitcoin-Season") } hat begonnen
       *[neutral] { $from ->
            [altcoin] { BOLD("Altcoin-Season ist vorbei") }
           *[bitcoin] { BOLD("Bitcoin-Season ist vorbei") }
        }
    }: Index { BOLD($value) }, { $wins } von { $counted } Coins schlugen Bitcoin über 90 Tage ({ $index }) · Schluss vom { DAY($day) }
alert-season-lasted =
    Die { $season ->
        [altcoin] Altcoin-Season
        [bitcoin] Bitcoin-Season
       *[neutral] neutrale Zeit
    } davor dauerte { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    }, seit { DAY($since) }.
alert-season-followed =
    Was auf frühere { $to ->
        [altcoin] Anfänge der Altcoin-Season
        [bitcoin] Anfänge der Bitcoin-Season
       *[neutral] Enden einer Saison
    } folgte, als Median (mittlere Hälfte):
alert-season-followed-days =
    { $days } Tage später, { $count ->
        [one] einmal
       *[other] { $count }-mal
    }: Bitcoin { PERCENT($bitcoin) } ({ PERCENT($bitcoinLower) } bis { PERCENT($bitcoinUpper) }), Altcoins { PERCENT($altcoins) } ({ PERCENT($altcoinsLower) } bis { PERCENT($altcoinsUpper) })
season-how = Wie { $index } gezählt wird, Coin für Coin: { CODE($line) }. Frühere Saisons versprechen nichts.
alert-season-raw =
    🔔 { $to ->
        [altcoin] Index { $index } kreuzte { $high } von unten
        [bitcoin] Index { $index } kreuzte { $low } von oben
       *[neutral] { $from ->
            [altcoin] Index { $index } fiel wieder unter { $high }
           *[bitcoin] Index { $index } stieg wieder über { $low }
        }
    }: { BOLD($value) }, { $wins } von { $counted } Coins schlugen Bitcoin über 90 Tage · Schluss vom { DAY($day) }
alert-season-raw-lasted =
    Davor lag er { $season ->
        [altcoin] im Altcoin-Bereich
        [bitcoin] im Bitcoin-Bereich
       *[neutral] zwischen beiden Marken
    }, { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } lang, seit { DAY($since) }.
season-how-raw = Eine bloße Kreuzung dreht oft nach Tagen um. Die Saison selbst ist beständiger: { CODE("/season") }
alert-season-near =
    🔔 { $toward ->
        [altcoin] { BOLD("Altcoin-Season ist nah") }: Index { BOLD($value) }, sie beginnt bei { $level }; { $coins ->
            [one] ein Coin mehr muss
           *[other] { $coins } Coins mehr müssen
        } Bitcoin schlagen
       *[bitcoin] { BOLD("Bitcoin-Season ist nah") }: Index { BOLD($value) }, sie beginnt bei { $level }; { $coins ->
            [one] ein Coin muss
           *[other] { $coins } Coins müssen
        } hinter Bitcoin zurückfallen
    } ({ $index }) · Schluss vom { DAY($day) }
alert-season-nearest =
    Am nächsten: { $nearest } Punkte { $toward ->
        [altcoin] hinter Bitcoin
       *[bitcoin] vor Bitcoin
    }.
alert-signals =
    📈 { BOLD($timeframe) }-Kerze schloss { TIME($closedAt) }: { $count ->
        [one] ein Signal
       *[other] { $count } Signale
    }
alert-signals-more = und { $more } weitere: { CODE("/signals") }
signal-when = { $timeframe }-Kerze schloss { TIME($closedAt) }:
signal-rsi-oversold = { BOLD($symbol) } RSI(14) fiel unter 30: { $rsi }, vorher { $rsiBefore } · Schluss { WORTH($close, $symbol, $at) }
signal-rsi-overbought = { BOLD($symbol) } RSI(14) stieg über 70: { $rsi }, vorher { $rsiBefore } · Schluss { WORTH($close, $symbol, $at) }
signal-macd-bullish = { BOLD($symbol) } MACD kreuzte seine Signallinie nach oben: { PRICE($macd) } über { PRICE($signal) } · Schluss { WORTH($close, $symbol, $at) }
signal-macd-bearish = { BOLD($symbol) } MACD kreuzte seine Signallinie nach unten: { PRICE($macd) } unter { PRICE($signal) } · Schluss { WORTH($close, $symbol, $at) }
signal-golden-cross = { BOLD($symbol) } Golden Cross: EMA50 { PRICE($ema50) } über EMA200 { PRICE($ema200) } · Schluss { WORTH($close, $symbol, $at) }
signal-death-cross = { BOLD($symbol) } Death Cross: EMA50 { PRICE($ema50) } unter EMA200 { PRICE($ema200) } · Schluss { WORTH($close, $symbol, $at) }
signal-bollinger-up = { BOLD($symbol) } schloss über dem oberen Bollinger-Band: { WORTH($close, $symbol, $at) } über { PRICE($upper) }
signal-bollinger-down = { BOLD($symbol) } schloss unter dem unteren Bollinger-Band: { WORTH($close, $symbol, $at) } unter { PRICE($lower) }
signal-donchian-up = { BOLD($symbol) } brach über das höchste Hoch von 20 Kerzen: { WORTH($close, $symbol, $at) } über { PRICE($high) }
signal-donchian-down = { BOLD($symbol) } brach unter das tiefste Tief von 20 Kerzen: { WORTH($close, $symbol, $at) } unter { PRICE($low) }
signal-volume-spike = { BOLD($symbol) } Volumen { AMOUNT($volume) }, das { $ratio }-fache des Mittels von 20 Kerzen · Schluss { WORTH($close, $symbol, $at) }
signals-title = { BOLD("Neueste Signale") } ({ $count })
signals-none = Noch keine Signale.
signals-none-of = Noch keine Signale von { BOLD($symbol) }.
signals-when = Gesucht wird, wenn eine 1h-, 4h- oder 1d-Kerze schließt, sobald genug Kerzen da sind. Signale sagen, was geschah, nicht, was zu tun ist.
`;
