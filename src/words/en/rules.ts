/** What is wrong with the text of a rule: where, what was expected, and what would work. */
export const RULES = `
# ── What is wrong with a rule
rule-near =
    { $near ->
        [none] {""}
       *[other] {" "}Did you mean { CODE($near) }?
    }
problem-rule-expected =
    At column { $column }: I expected { $expected ->
        [number] a number
        [percent] a percentage
        [comparison] a comparison such as { CODE("<") }, { CODE(">") } or { CODE("crosses above") }
        [closing] a closing bracket { CODE(")") }
        [opening] an opening bracket { CODE("(") }
        [comma] a comma
        [timeframe] a timeframe
        [span] a length of time
        [group] { CODE("top100") } or { CODE("watchlist") }
        [date] a date
        [time] a time of day
        [day] { CODE("day") } or a day of the week
        [coin] the ticker of a coin
        [range] the other end of the range
        [note] the note in quotes
        [condition] what to watch for
        [end] { CODE("and") }, { CODE("or") }, an option such as { CODE("once") }, or nothing more
       *[value] a number or a reading
    } { $where ->
        [start] at the beginning
        [before] instead of "{ $after }"
       *[after] after "{ $after }"
    }.{ $near ->
        [none] {" "}For example: { $expected ->
            [percent] { CODE("ETH within 1% of 4000") }
            [timeframe] { CODE("rsi(14, 4h) < 30") }
            [span] { CODE("change(24h) > 5%") }
            [opening] { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
            [comma] { CODE("cross(ema(50, 1d), ema(200, 1d))") }
            [group] { CODE("any top100: change(24h) > 20%") }
            [date] { CODE("on 2026-12-24 09:00") }
            [time] { CODE("every day at 09:00") }
            [day] { CODE("every monday at 09:00") }
            [coin] { CODE("listed XYZ") }
            [range] { CODE("SOL 120..150") }
            [note] { CODE("ETH > 4000 note \\"take profit\\"") }
            [condition] { CODE("ETH above 4000") }
            [end] { CODE("ETH > 4000 once") }
           *[other] { CODE("rsi(14, 4h) < 30") }
        }
       *[other] {" "}Did you mean { CODE($near) }?
    }
problem-rule-unknown = At column { $column }: I do not know "{ $typed }". Readings are like { CODE("price") }, { CODE("rsi(14, 4h)") } or { CODE("change(24h)") }.{ rule-near }
problem-rule-character = At column { $column }: I cannot use the character "{ $typed }" here. For example: { CODE("rsi(14, 4h) < 30") }
problem-rule-unit = At column { $column }: I cannot read "{ $typed }". A number may end in { CODE("k") }, { CODE("M") }, { CODE("B") } or { CODE("T") }, a length of time in { CODE("m") }, { CODE("h") }, { CODE("d") } or { CODE("w") }.{ rule-near }
problem-rule-number-comma = At column { $column }: "{ $typed }" could mean two numbers. Type the decimals after a point.{ rule-near }
problem-rule-number-long = At column { $column }: that number has more than { $digits } digits, or is too small to be one. Type it like { CODE("4000") } or { CODE("1.5k") }.
problem-rule-not-a-number = At column { $column }: "{ $typed }" is a length of time, and a number stands here. For example: { CODE("rsi(14, 4h) < 30") }
problem-rule-too-long = That is too long: I read at most { $most } characters in a rule. Make two rules of it.
problem-rule-too-many-words = At column { $column }: that is more than the { $most } words I read in a rule. Make two rules of it.
problem-rule-too-large = At column { $column }: that is more than the { $most } parts a rule may have. Make two rules of it.
problem-rule-too-deep = At column { $column }: that is more brackets within brackets than I can follow. Make two rules of it.
problem-rule-timeframe = At column { $column }: there are no candles of "{ $typed }". Timeframes are { $timeframes }.{ rule-near }
problem-rule-span = At column { $column }: "{ $typed }" is not between { $least } and { $most }.{ rule-near }
problem-rule-period = At column { $column }: { $param } is a whole number of candles from { $least } to { $most }.{ rule-near }
problem-rule-parameter = At column { $column }: { $param } is a number from { $least } to { $most }.{ rule-near }
problem-rule-argument = At column { $column }: { CODE($name) } takes { $takes }.{ rule-near }
problem-rule-argument-missing = At column { $column }: I expected a number, a timeframe or a field of the candle inside the brackets. For example: { CODE("rsi(14, 4h) < 30") }
problem-rule-argument-unknown = At column { $column }: I do not know what "{ $typed }" is to { CODE($name) }. It takes { $takes }, and a timeframe.
problem-rule-too-many-arguments =
    At column { $column }: { CODE($name) } takes { $most ->
        [0] nothing in its brackets
        [one] one thing in its brackets
       *[other] { $most } numbers
    }, and this is number { $typed }.
problem-rule-over = At column { $column }: { CODE($name) } needs whole candles and cannot be counted over one field of them.
problem-rule-nested = At column { $column }: an indicator is computed over { CODE("open") }, { CODE("high") }, { CODE("low") }, { CODE("close") } or { CODE("volume") }, and not over another one such as { CODE($name) }.
problem-rule-output-missing = At column { $column }: { CODE($name) } has more than one line. Say which: { $outputs }.{ rule-near }
problem-rule-output = At column { $column }: { CODE($name) } has no line "{ $typed }". It has { $outputs }.{ rule-near }
problem-rule-group = At column { $column }: I do not know the group "{ $typed }". There are { CODE("top100") } and { CODE("watchlist") }.{ rule-near }
problem-rule-date = At column { $column }: there is no day { $typed }. Type it like { CODE("2026-12-24") }.
problem-rule-time = At column { $column }: there is no time { $typed }. Type it like { CODE("09:00") }.
problem-rule-past = At column { $column }: { $typed } is over.
problem-rule-line = At column { $column }: both points of the line are at the same time. For example: { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
problem-rule-range = At column { $column }: the first number of a range is the lower one.{ rule-near }
problem-rule-range-same = At column { $column }: both ends of the range are the same. A range needs two, and one level is typed alone.{ rule-near }
problem-rule-range-power = At column { $column }: { $typed } or { $full }? Write both numbers out.{ rule-near }
problem-rule-within = At column { $column }: a margin in percent needs a level above zero. For example: { CODE("ETH within 1% of 4000") }
problem-rule-percent-size = At column { $column }: a move is more than 0%, and a fall less than 100%. For example: { CODE("ETH -5% in 1h") }
problem-rule-percent = At column { $column }: percent fits only what is counted in percent, like { CODE("change(24h) > 5%") }. A move of the price is { CODE("ETH +5% in 1h") }, a share of a number { CODE("1.05 * ema(200, 1d)") }.
problem-rule-alone = At column { $column }: a move without a length of time is measured from the price at which the rule was made, and stands alone. In a longer rule say in how long: { CODE("-5% in 1h") }.{ rule-near }
problem-rule-claim-as-number = At column { $column }: this is true or not true, and a number stands here. For example: { CODE("rsi(14, 4h) < 30 and price > 4000") }
problem-rule-no-coin = At column { $column }: { CODE($name) } is about a coin. Say which, first: { CODE("ETH") }, or { CODE("any top100:") } for each of them.{ rule-near }
problem-rule-any-of-market = That has the same answer for every coin. Leave out whose it is, like { CODE("season(100) >= 60") }.
problem-rule-coins = At column { $column }: a rule is about one coin. Make one for each, or put them on { CODE("/watchlist") } and begin with { CODE("any watchlist:") }.{ rule-near }
problem-rule-no-reading = At column { $column }: this compares numbers only, so it never changes. Compare a reading: { CODE("price > 4000") } or { CODE("rsi(14, 4h) < 30") }
problem-rule-same = At column { $column }: both sides are the same.
problem-rule-cancels = At column { $column }: the readings of both sides cancel each other out, so this never changes. Compare a reading with a number, like { CODE("price > 4000") }, or with another one.
problem-rule-units = At column { $column }: { CODE($left) } is counted in { unit-one } and { CODE($right) } in { unit-other }, so they cannot be compared.
unit-one =
    { $one ->
        [price] the price
        [volume] coins
        [percent] points of a hundred
        [dollars] dollars
       *[place] places
    }
unit-other =
    { $other ->
        [price] the price
        [volume] coins
        [percent] points of a hundred
        [dollars] dollars
       *[place] places
    }
problem-rule-never = At column { $column }: this can never become true: { CODE($name) } is always { rule-range }.
problem-rule-always = At column { $column }: this is always true: { CODE($name) } is always { rule-range }.
rule-range =
    { $range ->
        [above] above { $least }
        [least] at least { $least }
       *[between] between { $least } and { $most }
    }
problem-rule-either = At column { $column }: with this the rule is always true, wherever { CODE($name) } is. Did you mean { CODE("and") }?
problem-rule-contradiction = At column { $column }: with this the rule can never be true: { CODE($name) } cannot be at both places at once. Did you mean { CODE("or") }?
problem-rule-zero = At column { $column }: this divides by zero.
problem-rule-note = At column { $column }: a note has 1 to { $most } characters, in quotes.
problem-rule-quote = At column { $column }: the quote that begins here has no end.{ rule-near }
problem-rule-option-twice = At column { $column }: "{ $typed }" says something that an earlier option says already.
problem-rule-option-clash = A rule that rings once has no time to wait between rings. Leave one of the two out.
problem-rule-rearm-level = At column { $column }: only a level of the price or of the season index, judged at every touch, can be armed again at another level. For example: { CODE("ETH above 4000 rearm 3900") }
problem-rule-rearm-side =
    At column { $column }: this rule rings { $side ->
        [above] above { $level }, so it is armed again below that
       *[below] below { $level }, so it is armed again above that
    }.
`;
