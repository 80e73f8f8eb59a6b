/** Rules in the rule language: what was kept, what it would have done, what cannot be watched, and why something rang. */
export const ALERTING = `
# ── Rules that were kept
rule-added = Alert { $id } rings when this becomes true of { rule-about }: { CODE($text) }
rule-about =
    { $about ->
        [market] { BOLD("the market") }
        [top100] { BOLD("any of the 100 largest coins") }
        [watchlist] { BOLD("any coin watched here") }
       *[symbol] { BOLD($about) }
    }
rule-edited = Changed; the number stays { $id }.
moved-added =
    I ring when { BOLD($symbol) } has moved { move-size } from { BOLD(WORTH($base, $symbol)) }, where it is on { $source } now: at { $levels }. Alert { $id }.
reminder-added =
    I remind you { $text }{ $about ->
        [market] {""}
       *[symbol] {", with the price of "}{ BOLD($about) }
    } ({ $zone }). Next: { TIME($next) }. Alert { $id }.
listing-added-listed = I ring when an exchange I read begins to trade { BOLD($coin) }. Alert { $id }.
listing-added-delisted = I ring when no exchange I read trades { BOLD($coin) } any more: when it has been missing for an hour while all of them answered. Alert { $id }.
listing-there = { BOLD($coin) } is traded already: { $symbol } { WORTH($price, $symbol) } on { $source }. Nothing was saved.
listing-absent = No exchange I read trades { BOLD($coin) }. Nothing was saved.
moved-again = Each ring starts anew from the price that rang.
threshold-once-above = I ring once, when the { $index } season index rises to { BOLD($level) }. Alert { $id }.
threshold-once-below = I ring once, when the { $index } season index falls to { BOLD($level) }. Alert { $id }.
rule-with = Options{ alerts-terms }
rule-now-true = It is true already, so it rings when it becomes true again: { $told }.
rule-now-false =
    Not true now{ $count ->
        [0] .
       *[other] : { $told }.
    }
rule-now-unknown =
    Whether it is true now is not known{ $count ->
        [0] .
       *[other] : { $told }.
    }
rule-missing = Not known at the moment: { $missing }. What needs it counts as not true.
rule-flip = That turns where the { $timeframe } candle closes at { BOLD(PRICE($price)) }, { PERCENT($distance) } from here.
rule-reach = It would ring at { BOLD(PRICE($price)) }, { PERCENT($distance) } from here, before the candle closes.
rule-touch =
    It is judged by every price of the candle that runs, wicks too; that price is drawn anew at each close. It rings at most once a candle, and again only after a candle has closed with this not true.{ $count ->
        [0] {""}
       *[other] {" "}As of their last close count: { $still }.
    }
preview-example = Each coin rings by itself. As an example, { BOLD($symbol) }:
preview-fires =
    In the last { $days ->
        [one] day
       *[other] { $days } days
    } it would { $count ->
        [0] not have rung
        [one] have rung once
       *[other] have rung { $count } times
    }{ $rate ->
        [days] { $every ->
            [one] , about every day
           *[other] , about every { $every } days
        }
        [times] , about { $every } times a day
       *[none] {""}
    }.
preview-growing = That is as far as the past is at hand; I am counting the rest of the year.
preview-growing-still = The rest of the year is still being counted. Ask again in a while.
preview-moves = Median move in the day after: { PERCENT($move) }, against { PERCENT($any) } after any close. The past promises nothing.
preview-never = ⚠ That may be too rare to be of use.
preview-many = ⚠ That is more than most people read; { CODE("cooldown 4h") } behind it would thin it out.
preview-short = No preview: of { $timeframe } candles only { $have } of the { $need } it needs are here. It begins to ring once there are enough.
preview-unknown = No preview: the past of these numbers is not kept.

# ── A mistake, in its place
rule-place = Here: { CODE($text) }

# ── What cannot be watched yet
plan-moved-group = A move without a length of time starts from the price of one coin. Nothing was saved. Name the coin, or a length of time:
plan-listing-group = A listing is that of one coin. Nothing was saved. Name it: { CODE("listed XYZ") }
plan-touch = { CODE("touch") } needs a reading that follows the price while its candle runs: { CODE("close") }, RSI, a moving average, MACD, a Bollinger band or ROC, beside a number or another of them. These are only known when their candle closes: { CODE($sources) }. Nothing was saved. Without { CODE("touch") } it rings at the close.
plan-touch-live = { CODE($source) } moves with time and not only with the price, so no price can be drawn for it. Nothing was saved. Without { CODE("touch") }, it is looked at with every price already, and what is counted from candles when they close.
plan-close = { CODE($source) } is read from the live price and not from a candle, so it cannot be judged at closes alone. Nothing was saved. Without { CODE("close") } it works.
plan-too-long = { CODE($source) } needs { $need } candles of one timeframe, and exchanges tell { $most }. Nothing was saved.
plan-over = { TIME($expires) } is over, so it could never ring. Nothing was saved.
line-instead = What works: { CODE($line) }
line-looser = More often, { $count ->
        [one] once
       *[other] { $count } times
    }: { CODE($line) }
line-tighter = Less often, { $count ->
        [one] once
       *[other] { $count } times
    }: { CODE($line) }
line-undo = To have it again: { CODE($line) }

# ── Why
why-recent = What rang here last. Which one shall I explain?
why-not = Nothing has rung here yet. Which alert shall I explain?
why-none = Nothing is watched here, and nothing has rung. Try { CODE("/alert BTC rsi(14, 4h) < 30") }
why-nothing = { thing } is not in this chat, and nothing of it is in the log of the last 90 days.
why-silent = It has not rung in the last 90 days.
receipt-waiting = Decided { TIME($decided) }, and waits to be sent{ receipt-tries }.
receipt-sent = Decided { TIME($decided) }, sent { TIME($settled) }{ receipt-tries }.
receipt-unsure = Decided { TIME($decided) }; the request left { TIME($settled) } and no answer came, so it may not have arrived ({ $reason }){ receipt-tries }.
receipt-dead = Decided { TIME($decided) }, given up { TIME($settled) }: { $reason }{ receipt-tries }.
receipt-tries =
    { $attempts ->
        [0] {""}
        [one] {", at the first try"}
       *[other] {", after "}{ $attempts } tries
    }
receipt-together = Told with others in one message: { CODE($line) }
receipts =
    { BOLD("What rang here") }, newest first ({ $count }){ $pages ->
        [one] {""}
       *[other] {" · page "}{ $page } of { $pages }
    }
receipts-message =
    { BOLD("What that message told") }, newest first ({ $count }){ $pages ->
        [one] {""}
       *[other] {" · page "}{ $page } of { $pages }
    }
receipts-none = Nothing has rung here in the last 90 days.
receipts-no-message = There is no such message in this chat, or it was more than 90 days ago. All that rang: { CODE("/receipts") }
problem-receipts = "{ $typed }" is neither a page nor a message. Type it like { CODE("/receipts 2") } or { CODE("/receipts m123") }.
rule-listed = { $id } · { rule-name }
problem-alerts-page = "{ $typed }" is not a page. Type it like { CODE("/alerts 2") }.
`;
