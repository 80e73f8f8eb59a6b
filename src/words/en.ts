/**
 * The English words, in Fluent's syntax. BOLD and CODE style, PRICE, PERCENT, AMOUNT, TIME and DAY format.
 * Facts never carry style: whatever a coin is called, it is shown literally.
 */
export const ENGLISH = `
# ── First words and help
start = { BOLD("Tidebell") } rings when the crypto market turns: prices that cross your levels, altcoin season, signals.
start-how =
    Try { CODE("/watch ETH above 4000") }, { CODE("/season") } or { CODE("/subscribe signals") }. All commands: { CODE("/help") }
help = { BOLD("What you can say") }
help-watch = { CODE("/watch") } – { command-watch }
help-alerts = { CODE("/alerts") } – { command-alerts }
help-unwatch = { CODE("/unwatch") } – { command-unwatch }
help-price = { CODE("/price") } – { command-price }
help-season = { CODE("/season") } – { command-season }
help-threshold = { CODE("/threshold") } – { command-threshold }
help-signals = { CODE("/signals") } – { command-signals }
help-subscribe = { CODE("/subscribe") } – { command-subscribe }
help-unsubscribe = { CODE("/unsubscribe") } – { command-unsubscribe }
help-feed = { CODE("/feed") } – { command-feed }
help-settings = { CODE("/settings") } – { command-settings }
help-start = { CODE("/start") } – { command-start }
help-more = More about one: { CODE("/help watch") }. This bot reports; it gives no financial advice.
access-rules = In groups this is for admins, unless /settings opens it to everybody.
access-admin = In groups this is for admins.

command-start = What this bot does, with first steps
command-help = What you can say, or more about one command
command-watch = Tell me when a price crosses a level
command-alerts = Everything this chat is told, nearest first
command-unwatch = Stop an alert
command-price = The newest price of a coin
command-season = The altcoin season index
command-threshold = Tell me when the season index reaches a level
command-signals = The newest technical signals
command-subscribe = Get season alerts or signals here, in private
command-unsubscribe = Stop a subscription
command-feed = Bind this group, channel or topic to season alerts or signals
command-settings = Settings of this chat
command-snooze = Put an alert to sleep
command-wake = Wake an alert that sleeps

example-start = { CODE("/start") }
example-help = For example { CODE("/help watch") }
example-watch = For example { CODE("/watch ETH above 4000") } or { CODE("/watch btc 95k") }
example-alerts = { CODE("/alerts") }
example-unwatch = For example { CODE("/unwatch 17") }; the numbers are in { CODE("/alerts") }
example-price = For example { CODE("/price ETH") }
example-season = For example { CODE("/season top100") }
example-threshold = For example { CODE("/threshold 60") } or { CODE("/threshold 30 below top100") }
example-signals = For example { CODE("/signals") } or { CODE("/signals ETH") }
example-subscribe = For example { CODE("/subscribe season") } or { CODE("/subscribe signals ETH 4h") }
example-unsubscribe = For example { CODE("/unsubscribe s3") }; the numbers are in { CODE("/alerts") }
example-feed = For example { CODE("/feed season") }, { CODE("/feed signals top100 1d") } or { CODE("/feed off") }
example-settings = For example { CODE("/settings everybody") } in a group
example-snooze = For example { CODE("/snooze 17 8h") }
example-wake = For example { CODE("/wake 17") }

option-watch-symbol = Coin or market, such as ETH or ETH/USDT
option-watch-condition = Level, such as above 4000
option-unwatch-alert = Alert to stop
option-price-symbol = Coin or market, such as ETH
option-season-index = Which index
option-threshold-level = Level of the index, above 0, up to 100
option-threshold-when = From which side
option-threshold-index = Which index
option-signals-symbol = Only of this coin
option-subscribe-topic = Season alerts or signals
option-subscribe-of = top50, top100, watched, or a coin
option-subscribe-timeframe = Candles of the signals
option-unsubscribe-alert = Subscription to stop
option-feed-topic = Season alerts, signals, or off
option-feed-of = top50, top100, watched, or a coin
option-feed-timeframe = Candles of the signals
option-settings-rules = Who may change the alerts of this group
option-help-command = More about this command
option-snooze-alert = Alert to put to sleep
option-snooze-for = For how long
option-wake-alert = Alert to wake

# ── Questions that complete a command
ask-watch-symbol = Which coin? Choose one, or type the whole line.
ask-watch-condition = When should I ring for { BOLD($symbol) }? It is { PRICE($price) } on { $source } now. Choose a level, or type the whole line, like { CODE($line) }
ask-unwatch-alert = Which alert shall I stop? Choose one, or type the whole line.
ask-price-symbol = Which coin? Choose one, or type the whole line.
ask-threshold-level = At which level of the season index, above 0, up to 100? Choose one, or type the whole line.
ask-subscribe-topic = Season alerts or signals? Choose one, or type the whole line.
ask-unsubscribe-alert = Which subscription shall I stop? Choose one, or type the whole line.
ask-snooze-alert = Which alert? Type the whole line.
ask-wake-alert = Which alert? Type the whole line.
ask-snooze-for = For how long? Choose one, or type the whole line.
unwatch-which = Which alert on "{ $typed }" shall I stop?
unwatch-none = There is no alert in this chat to stop. Set one: { CODE("/watch ETH above 4000") }
unsubscribe-which = Which subscription to "{ $typed }" shall I stop?
unsubscribe-none = There is no subscription in this chat to stop. Get one: { CODE("/subscribe season") }

# ── Buttons
button-offer = { $offer }
button-stop = Stop
button-stop-one = Stop { $id }
button-wake = Wake
button-wake-one = Wake { $id }
button-snooze-1h = Snooze 1 h
button-snooze-8h = Snooze 8 h
button-snooze-1d = Snooze 1 d
button-undo = Watch it again
button-above = Above { PRICE($level) }
button-below = Below { PRICE($level) }
button-watch = Watch { $symbol }
button-watch-btc = Watch BTC
button-season = Altcoin season
button-help = Help
button-subscribe-season = Tell me when the season changes
button-subscribe-signals = Send me signals
button-feed-season = Season alerts
button-feed-signals = Signals
button-rules-everybody = Let everybody change alerts
button-rules-admins = Only admins change alerts

# ── Watching
watch-added-above =
    I ring when { BOLD($symbol) } rises to { BOLD(PRICE($level)) }. It is { PRICE($price) } on { $source } now, { PERCENT($distance) } to go. Alert { $id }.
watch-added-below =
    I ring when { BOLD($symbol) } falls to { BOLD(PRICE($level)) }. It is { PRICE($price) } on { $source } now, { PERCENT($distance) } to go. Alert { $id }.
watch-rearm-above = Afterwards it rings again once the price has been back at { PRICE($rearm) }.
watch-rearm-below = Afterwards it rings again once the price has been back at { PRICE($rearm) }.
watch-passed-above =
    { BOLD($symbol) } is already there: { PRICE($price) } on { $source }, not below your level of { PRICE($level) }. Nothing was saved. Choose a higher level, or ring when it falls back.
watch-passed-below =
    { BOLD($symbol) } is already there: { PRICE($price) } on { $source }, not above your level of { PRICE($level) }. Nothing was saved. Choose a lower level, or ring when it rises back.
already-watched = This chat is told that already, so nothing was added:
unwatched = Stopped: { rule-name }.
rule-name =
    { BOLD($what) }{ $kind ->
        [season] {" season index"}
       *[price] {""}
    } { $side ->
        [above] above
       *[below] below
    } { PRICE($level) }
snoozed =
    { thing } sleeps for { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }, until { TIME($until) }. What happens until then is not told.
woken = { thing } wakes within a minute.
woken-already = { thing } is awake.
thing =
    { $kind ->
        [subscription] Subscription
       *[rule] Alert
    } { $id }
price = { BOLD($symbol) } { BOLD(PRICE($price)) } on { $source }, { TIME($at) }
price-change = { BOLD($symbol) } { BOLD(PRICE($price)) }, { PERCENT($change) } in 24 h, on { $source }, { TIME($at) }

alerts-none = Nothing is watched here yet. Try { CODE("/watch ETH above 4000") }
alerts-title = { BOLD("What this chat is told") } ({ $count }), nearest first
alerts-more = and { $more } more. Stop some to see them: { CODE("/unwatch") }
alerts-armed =
    { $id } · { rule-name } · now { PRICE($value) }, { $kind ->
        [season] { $distance } points
       *[price] { PERCENT($distance) }
    } to go
alerts-quiet = { $id } · { rule-name } · has rung; rings again after { PRICE($rearm) }, now { PRICE($value) }
alerts-blind = { $id } · { rule-name } · no believable value at the moment, so it cannot ring
alerts-snoozed = { $id } · { rule-name } · asleep until { TIME($until) }
alerts-season = { $id } · season transitions, { $scope }
alerts-season-snoozed = { $id } · season transitions, { $scope } · asleep until { TIME($until) }
alerts-signals = { $id } · signals of { scope-name }, { $timeframe } candles
alerts-signals-snoozed = { $id } · signals of { scope-name }, { $timeframe } candles · asleep until { TIME($until) }
scope-name =
    { $scope ->
        [top100] the 100 largest coins
        [watched] the coins watched here
       *[other] { $scope }
    }

# ── Alerts that rang
alert-price-above = 🔔 { BOLD($symbol) } rose to { BOLD(PRICE($price)) }, your level is { PRICE($level) } · { $source }, { TIME($at) }
alert-price-below = 🔔 { BOLD($symbol) } fell to { BOLD(PRICE($price)) }, your level is { PRICE($level) } · { $source }, { TIME($at) }
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
season-how = How it is counted: { CODE("/season") }. { $index } by market capitalisation; past seasons promise nothing.
alert-signals =
    📈 { BOLD($timeframe) } candle closed { TIME($closedAt) }: { $count ->
        [one] one signal
       *[other] { $count } signals
    }
alert-signals-more = and { $more } more: { CODE("/signals") }

signal-when = { $timeframe } candle closed { TIME($closedAt) }:
signal-rsi-oversold = { BOLD($symbol) } RSI(14) fell below 30: { $rsi }, before { $rsiBefore } · close { PRICE($close) }
signal-rsi-overbought = { BOLD($symbol) } RSI(14) rose above 70: { $rsi }, before { $rsiBefore } · close { PRICE($close) }
signal-macd-bullish = { BOLD($symbol) } MACD crossed above its signal line: { PRICE($macd) } over { PRICE($signal) } · close { PRICE($close) }
signal-macd-bearish = { BOLD($symbol) } MACD crossed below its signal line: { PRICE($macd) } under { PRICE($signal) } · close { PRICE($close) }
signal-golden-cross = { BOLD($symbol) } golden cross: EMA50 { PRICE($ema50) } over EMA200 { PRICE($ema200) } · close { PRICE($close) }
signal-death-cross = { BOLD($symbol) } death cross: EMA50 { PRICE($ema50) } under EMA200 { PRICE($ema200) } · close { PRICE($close) }
signal-bollinger-up = { BOLD($symbol) } closed above the upper Bollinger band: { PRICE($close) } over { PRICE($upper) }
signal-bollinger-down = { BOLD($symbol) } closed below the lower Bollinger band: { PRICE($close) } under { PRICE($lower) }
signal-donchian-up = { BOLD($symbol) } broke above the highest high of 20 candles: { PRICE($close) } over { PRICE($high) }
signal-donchian-down = { BOLD($symbol) } broke below the lowest low of 20 candles: { PRICE($close) } under { PRICE($low) }
signal-volume-spike = { BOLD($symbol) } volume { AMOUNT($volume) }, { $ratio } times the mean of 20 candles · close { PRICE($close) }

signals-title = { BOLD("Newest signals") } ({ $count })
signals-none = No signals yet.
signals-none-of = No signals of { BOLD($symbol) } yet.
signals-when =
    They are looked for whenever a 1h, 4h or 1d candle closes, once enough candles are there. Signals say what happened, not what to do.

# ── Season
season-title = { BOLD("Altcoin season index") }: the share of large coins that beat Bitcoin over 90 days, 0 to 100
season-value =
    { $index }: { BOLD($value) } – { $season ->
        [altcoin] altcoin season
        [bitcoin] bitcoin season
       *[neutral] neutral
    }. { $wins } of { $counted } beat Bitcoin · close of { DAY($day) }, ranks by { $source }
season-since =
    { $season ->
        [altcoin] This altcoin season of { $index } began { DAY($since) }
        [bitcoin] This bitcoin season of { $index } began { DAY($since) }
       *[neutral] { $index } has been neutral since { DAY($since) }
    }
season-ends-altcoin =
    It ends after { $closes } closes in a row below { $level }{ $closesOut ->
        [0] .
       *[other] ; so far: { $closesOut }.
    }
season-ends-bitcoin =
    It ends after { $closes } closes in a row above { $level }{ $closesOut ->
        [0] .
       *[other] ; so far: { $closesOut }.
    }
season-away-altcoin =
    Altcoin season begins at { $level }: { $more ->
        [one] one more coin
       *[other] { $more } more coins
    } must beat Bitcoin.
season-away-bitcoin =
    Bitcoin season begins at { $level }: { $fewer ->
        [one] one coin
       *[other] { $fewer } coins
    } must fall behind.
season-young =
    Not counted in { $index }, { $young ->
        [one] one coin
       *[other] { $young } coins
    } younger than 90 days: { $coins }
season-excluded = Left out of { $index }: { $coins }
season-withheld-too-few-prices = { $index }: withheld for { DAY($day) }. { $have } of { $need } members have both prices; a value would be a guess.
season-withheld-no-bitcoin-price = { $index }: withheld for { DAY($day) }. { $have } of { $need } believable Bitcoin prices are there.
season-withheld-short-ranking = { $index }: withheld for { DAY($day) }. The ranking has { $have } of the { $need } coins it needs.
season-ranking = Waiting for a ranking by market capitalisation; no provider has answered yet. Nothing is guessed.
season-bases = Fetching the prices of 90 days ago: { $have } of { $need } coins. Nothing is guessed until they are here.
season-past = Computing the past of the index: { $have } of { $need } days.
season-none = { $index }: no value yet.

threshold-added-above = I ring when the { $index } season index rises to { BOLD($level) }. Alert { $id }; rings again after { $rearm }.
threshold-added-below = I ring when the { $index } season index falls to { BOLD($level) }. Alert { $id }; rings again after { $rearm }.
threshold-now = It stands at { BOLD($value) } now.
threshold-passed-above = The { $index } season index is already there: { $value }, not below { $level }. Nothing was saved. Choose a higher level, or ring when it falls back.
threshold-passed-below = The { $index } season index is already there: { $value }, not above { $level }. Nothing was saved. Choose a lower level, or ring when it rises back.
threshold-side = The { $index } season index has no value yet, so say from which side: should I ring above or below { $level }?

# ── Subscriptions, feeds, settings
subscribed-season = Season transitions of { $scope } will be told here ({ $id }).
subscribed-season-already = Season transitions of { $scope } are told here already ({ $id }).
subscribed-signals = Signals of { scope-name } on { $timeframe } candles will be told here ({ $id }).
subscribed-signals-already = Signals of { scope-name } on { $timeframe } candles are told here already ({ $id }).
subscribe-in-private = { CODE("/subscribe") } is for you alone: write to me in private. Here an admin says { CODE("/feed season") } or { CODE("/feed signals") }.
feed-in-groups = { CODE("/feed") } is for groups, channels and topics: an admin says it there. Here in private you subscribe yourself:
proof = Here I will tell you what you asked for. Everything that is told: { CODE("/alerts") }
proof-failed = But I cannot write to you in private: the message I just tried did not arrive. Join a server that I am in and allow direct messages from its members, then write to me again.
proof-failed-here = But I cannot write here: the message I just tried did not arrive. An admin must let me see this channel and send messages in it.
unsubscribed = Stopped { $id }.
feed-list = { BOLD("This chat is bound to") }
feed-none = This chat is bound to nothing yet.
feed-off =
    { $count ->
        [0] This chat was bound to nothing.
        [one] Stopped: one feed.
       *[other] Stopped: { $count } feeds.
    }
settings-private = { BOLD("Settings") }: here in private, nobody but you changes your alerts.
settings-open = { BOLD("Settings") }: everybody in this group may change its alerts.
settings-closed = { BOLD("Settings") }: only admins of this group change its alerts.
settings-locale = Language as your app tells it: { $locale }; the bot speaks English for now. Times are UTC.
settings-limit = Alerts per person: at most { $most }.
settings-ids = For whoever runs this bot: you are { CODE($person) }, this chat is { CODE($chat) }.
settings-opened = From now on everybody in this group may change its alerts.
settings-closed-now = From now on only admins of this group change its alerts.

# ── What a person can do about it
problem-empty = Type a command, like { CODE("/watch ETH above 4000") }. { CODE("/help") } lists them all.
problem-command = I do not understand that. Type a whole line that begins with a command, like { CODE("/watch ETH above 4000") } or { CODE("/price BTC") }. { CODE("/help") } lists them all.
problem-command-near = I do not know that command. Did you mean { CODE($line) }?
problem-other-bot = That is a command for another bot. For me, leave its name out: { CODE($line) }
problem-too-long = That is too long: I read at most { $most } characters after a command. Type it like { CODE("/watch ETH above 4000") }.
problem-ours = Something went wrong on my side; nothing of yours was lost. It is logged; please try again.
problem-choice = "{ $typed }" is not something I can use here. Choose one of: { $choices }.
problem-number = I cannot read "{ $typed }" as a price. Type one number above zero, like { CODE("4000") }, { CODE("4,000.50") } or { CODE("1.5k") }.
problem-number-comma = "{ $typed }" could mean two numbers. Type the decimals after a point: { CODE("4000.50") }.
problem-number-long = That number has more than { $digits } digits. Type it like { CODE("4000") }, { CODE("0.0000071") } or { CODE("1.5k") }.
problem-level = "{ $typed }" is not a level of the index. Type a number above 0, up to 100, like { CODE("/threshold 60") }.
problem-condition = "{ $typed }" is not a level. Type { CODE("above 4000") }, { CODE("below 3.5k") } or only { CODE("4000") }.
problem-symbol-unreadable = "{ $typed }" is not the ticker of a coin. Type it like { CODE("ETH") } or { CODE("ETH/USDT") }.
problem-coin-unknown = None of the exchanges I read trades "{ $typed }" now. Type the ticker of a coin, like { CODE("ETH") }.
problem-no-prices = There are no believable prices right now. Please try again in a minute.
problem-two-coins = More than one coin is called { BOLD($typed) }. Which one?
coin = { BOLD($symbol) } { PRICE($price) } on { $source }
problem-alert-id = "{ $typed }" is not the number of an alert. Type it like { CODE("/unwatch 17") }; { CODE("/alerts") } shows the numbers.
problem-subscription-id = "{ $typed }" is not the number of a subscription. Type it like { CODE("/unsubscribe s3") }; { CODE("/alerts") } shows the numbers.
problem-is-subscription = That is the number of a subscription. Type { CODE($line) }
problem-alert-gone = { thing } is not in this chat, or was stopped already. { CODE("/alerts") } shows what there is.
problem-not-yours = That belongs to somebody else: only they or an admin can change it. Yours is what you add yourself: { CODE("/watch ETH above 4000") }
problem-too-many-rules =
    You have { $most ->
        [one] one alert
       *[other] { $most } alerts
    }, the most one person may have. Stop one first: { CODE("/unwatch") }
problem-too-fast =
    That was more than { $most } commands in a minute. Please wait { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }, then say it again.
problem-not-allowed = This bot is private. Its operator can add you: your id is { CODE($person) }.
problem-operator = Only the operator of this bot may do that.
problem-admins = Only admins of this group may do that. In private you can have your own alerts: write to me there.
problem-admins-rules = Only admins of this group change what it is told; they can open that to everybody with { CODE("/settings everybody") }. In private you have your own alerts: write to me there.
problem-subject-season = Season alerts are about one of two indices and know no timeframe: { CODE($one) } or { CODE($other) }
problem-subject-signals = Signals are those of { CODE("top100") }, { CODE("watched") } or a coin: { CODE($one) } or { CODE($other) }

# ── The market and its sources, for frames and the operator
frame-simulated = Simulated market: these prices are invented.
frame-recorded = Recorded market: these prices are from the past.
notice-source-failing = Market data: { $source } does not give usable answers ({ $reason }). Others stand in where they can; nothing fires on what it says.
notice-source-stopped = Market data: { $source } refuses us for good ({ $reason }). It is not asked again until the next start.
notice-source-fine = Market data: { $source } is fine again.
notice-candles = Market data: { $source } has no usable candles of { $symbol } ({ $reason }). Signals of that market wait unless another exchange has them; price alerts do not need them. Said once for each market.
notice-rankings = Rankings: { $source } gave nothing ({ $reason }).
problem-recorded-directory = There is no folder { $directory }. Set RECORDED_DIR to the folder that holds daily.csv or daily.csv.gz.
problem-recorded-missing = The folder { $directory } holds neither daily.csv nor daily.csv.gz. Put one there, or set RECORDED_DIR to another folder.
problem-recorded-unreadable = { $path } cannot be read: { $reason }. Check that it is whole, or set RECORDED_DIR to another folder.
problem-recorded-columns = { $path } lacks the columns { $missing }. The first line must name date, asset, close_usd, market_cap_usd, volume_usd and rank.
problem-recorded-empty = { $path } has no usable row ({ $skipped } were skipped). Check its columns.
problem-recorded-other = The data kept here is of another recording, which stood at { DAY($at) }; the one in { $directory } begins later or ends sooner ({ DAY($from) } to { DAY($to) }). Set RECORDED_DIR to the one it was, or DATA_DIR to a new folder; with DATABASE_URL, remove the schema “recorded”.
console-simulated = SIMULATED MARKET: no exchange could be reached, so these prices are invented. { $speed } × real time.
console-simulated-chosen = SIMULATED MARKET, as configured: these prices are invented. { $speed } × real time.
console-recorded = RECORDED MARKET: prices of { DAY($from) } to { DAY($to) }, { $speed } × real time.
console-recorded-over = RECORDED MARKET: the prices of { DAY($from) } to { DAY($to) } have all been told, so nothing changes any more. To see them again from the start, set DATA_DIR to a new folder; with DATABASE_URL, remove the schema “recorded”.
console-live = Live market: { $sources }.
console-where = { $where } Type { CODE("/help") }, or Ctrl+D to leave.
`;
