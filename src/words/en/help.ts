/** First words, help, questions that complete a command, and buttons. */
export const HELP = `
# ── First words and help
start = { BOLD("Tidebell") } rings when the crypto market turns: prices that cross your levels, altcoin season, signals.
start-how =
    Try { CODE("/watch ETH above 4000") }, { CODE("/season") } or { CODE("/subscribe signals") }. All commands: { CODE("/help") }
help = { BOLD("What you can say") }
help-group = { help-group-name }: { $commands }
help-group-name =
    { $group ->
        [alerts] { BOLD("Alerts") }
        [market] { BOLD("Market") }
        [season] { BOLD("Altcoin season") }
        [feeds] { BOLD("Subscriptions") }
        [chat] { BOLD("This chat") }
        [data] { BOLD("Your data") }
       *[first] { BOLD("First steps") }
    }
help-words = In private, plain words do as well: "tell me when ETH drops 5% in an hour".
help-watch = { CODE("/watch") } – { command-watch }
help-alert = { CODE("/alert") } – { command-alert }
help-why = { CODE("/why") } – { command-why }
help-receipts = { CODE("/receipts") } – { command-receipts }
help-edit = { CODE("/edit") } – { command-edit }
help-alerts = { CODE("/alerts") } – { command-alerts }
help-unwatch = { CODE("/unwatch") } – { command-unwatch }
command-mute = Say nothing for a while, or nothing about a coin
command-noise = Which alerts ring most, and how to have less of them
help-mute = { CODE("/mute") } – { command-mute }
help-noise = { CODE("/noise") } – { command-noise }
help-price = { CODE("/price") } – { command-price }
help-chart = { CODE("/chart") } – { command-chart }
help-compare = { CODE("/compare") } – { command-compare }
help-heatmap = { CODE("/heatmap") } – { command-heatmap }
help-movers = { CODE("/movers") } – { command-movers }
help-season = { CODE("/season") } – { command-season }
help-threshold = { CODE("/threshold") } – { command-threshold }
help-signals = { CODE("/signals") } – { command-signals }
help-subscribe = { CODE("/subscribe") } – { command-subscribe }
help-unsubscribe = { CODE("/unsubscribe") } – { command-unsubscribe }
help-feed = { CODE("/feed") } – { command-feed }
help-settings = { CODE("/settings") } – { command-settings }
help-watchlist = { CODE("/watchlist") } – { command-watchlist }
help-ask = { CODE("/ask") } – { command-ask }
help-link = { CODE("/link") } – { command-link }
help-move = { CODE("/move") } – { command-move }
help-export = { CODE("/export") } – { command-export }
help-import = { CODE("/import") } – { command-import }
help-forget = { CODE("/forget") } – { command-forget }
help-privacy = { CODE("/privacy") } – { command-privacy }
help-test = { CODE("/test") } – { command-test }
help-start = { CODE("/start") } – { command-start }
help-more = More about one: { CODE("/help watch") }. This bot reports; it gives no financial advice.
access-rules = In groups this is for admins, unless /settings opens it to everybody.
access-admin = In groups this is for admins.

command-start = What this bot does, with first steps
command-help = What you can say, or more about one command
command-watch = Tell me when the price of a coin reaches a level, or moves
command-alert = Tell me when any rule becomes true: indicators, volume, moves, the market
command-alerts = Everything this chat is told, nearest first
command-unwatch = Stop an alert
command-why = Why an alert rang, or why it has not
command-receipts = What rang here, and what became of each message
command-edit = Change an alert in place
command-price = The newest price of a coin
command-chart = Candles of a coin, with indicators and your levels
command-compare = What several coins made of the same start
command-heatmap = The largest coins by how they changed in a day
command-movers = The coins of the top 100 that rose and fell most
command-season = The altcoin season index, its proof, and other ways to count it
command-threshold = Tell me when the season index reaches a level
command-signals = The newest technical signals
command-subscribe = Get seasons, signals, movers or a digest here, in private
command-unsubscribe = Stop a subscription
command-feed = Bind this group, channel or topic to seasons, signals, movers or a digest
command-settings = Settings of this chat
command-watchlist = Coins to keep an eye on: prices, RSI, the nearest alert
command-ask = Say in your own words what you want
command-test = Send a test alert to this chat
command-link = Be one person on Telegram and Discord
command-move = Let an alert ring on your other platform
command-export = Everything that is kept of this chat, as a file
command-import = Take in what /export gave, here or from another platform
command-import_now = Take in what was shown
command-forget = Delete everything that is kept of you or of this group
command-privacy = What is kept, where and for how long
command-save = Do what a button stood for
command-edited = Answers to a message that was changed
command-snooze = Put an alert to sleep
command-wake = Wake an alert that sleeps

example-start = { CODE("/start") }
example-help = For example { CODE("/help watch") }
example-watch = For example { CODE("/watch ETH above 4000") }, { CODE("/watch btc 95k once") }, { CODE("/watch ETH -5% 1h") } or { CODE("/watch SOL 120..150") }
example-alert = For example { CODE("/alert ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)") }, { CODE("/alert golden cross BTC") }, { CODE("/alert any top100: change(24h) > 20%") } or { CODE("/alert dominance crosses below 55") }
help-alert-options = Behind any rule: { CODE("once") }, { CODE("cooldown 4h") }, { CODE("until 2026-12-31") }, { CODE("critical") }, { CODE("note \\"take profit\\"") }. Times are those of { CODE("/settings zone") }.
help-alert-templates = Ready rules, each with a coin: { $templates }
help-alert-docs = All readings and indicators: docs/rules.md in the sources of this bot.
example-alerts = { CODE("/alerts") } or { CODE("/alerts 2") }
example-why = For example { CODE("/why 17") }; the numbers are in { CODE("/alerts") }
example-receipts = For example { CODE("/receipts") }, { CODE("/receipts 2") }
example-edit = For example { CODE("/edit 17 above 4200") } or { CODE("/edit 17 rsi(14, 4h) < 25 once") }. Options stay unless others are said; { CODE("normal") } takes them away.
example-unwatch = For example { CODE("/unwatch 17") }; the numbers are in { CODE("/alerts") }
example-mute = For example { CODE("/mute 2h") }, { CODE("/mute DOGE 1d") }, { CODE("/mute until 2026-12-24 09:00") }, { CODE("/mute off") }
example-noise = For example { CODE("/noise") }
example-price = For example { CODE("/price ETH") }
example-chart = For example { CODE("/chart ETH") }, { CODE("/chart ETH 1d ema200 rsi") } or { CODE("/chart BTC 1h bb macd") }
example-compare = For example { CODE("/compare BTC ETH SOL") } or { CODE("/compare ETH BTC 365d") }
example-heatmap = { CODE("/heatmap") }
example-movers = { CODE("/movers") }
example-season = For example { CODE("/season") }, { CODE("/season why") }, { CODE("/season sectors") }, { CODE("/season variants") } or { CODE("/season top75 30d start") }
example-threshold = For example { CODE("/threshold 60") } or { CODE("/threshold 30 below top100") }
example-signals = For example { CODE("/signals") } or { CODE("/signals ETH") }
example-subscribe = For example { CODE("/subscribe season") }, { CODE("/subscribe signals ETH,BTC 4h") }, { CODE("/subscribe movers 09:00") } or { CODE("/subscribe digest 20:00") }
example-unsubscribe = For example { CODE("/unsubscribe s3") }; the numbers are in { CODE("/alerts") }
example-feed = For example { CODE("/feed season") }, { CODE("/feed signals ETH,BTC 4h") }, { CODE("/feed movers 09:00") }, { CODE("/feed digest 20:00") }, { CODE("/feed s2 1d") } or { CODE("/feed off") }
example-settings = For example { CODE("/settings zone Berlin") }, or { CODE("/settings rules everybody") } in a group
example-watchlist = For example { CODE("/watchlist") }, { CODE("/watchlist add ETH") } or { CODE("/watchlist remove ETH") }
example-ask = For example { CODE("/ask tell me when eth drops 5% in an hour") } or { CODE("/ask btc above 100k") }
example-test = { CODE("/test") }
example-link = { CODE("/link") }, then what it says on the other platform; { CODE("/link off") } parts
example-move = For example { CODE("/move 17 discord") } or { CODE("/move 17 both") }
example-export = { CODE("/export") }
example-import = Send the file with { CODE("/import") } below it, or type its lines: { CODE("/import /alert ETH above 4000") }
example-import_now = { CODE("/import") } first
example-forget = { CODE("/forget") }, or { CODE("/forget yes") } without being asked
example-privacy = { CODE("/privacy") }
example-save = { CODE("/save") } with the number of a draft
example-edited = Nobody types { CODE("/edited") }: it answers to messages that were changed.
example-snooze = For example { CODE("/snooze 17 8h") }
example-wake = For example { CODE("/wake 17") }

option-watch-symbol = Coin or market, such as ETH or ETH/USDT
option-watch-condition = Level, such as above 4000, or -5% 1h
option-alert-rule = Such as ETH rsi(14, 4h) < 30
option-alerts-page = Page of a long list
option-why-alert = Alert that rang, or that has not
option-receipts-of = A page, or a message that told several alerts
option-edit-alert = Alert to change
option-edit-rule = What it becomes, such as above 4200
option-unwatch-alert = Alert to stop
option-mute-what = For how long, or a coin and for how long
option-price-symbol = Coin or market, such as ETH
option-chart-symbol = Coin or market, such as ETH
option-chart-timeframe = Candles of an hour, four hours or a day
option-chart-studies = Indicators, such as ema200 rsi bb
option-compare-coins = Coins and a window, such as BTC ETH SOL 30d
option-season-index = Size of the index, such as top50 or top75
option-season-window = Days over which coins are compared
option-season-ranks = Largest coins of the window's end or start
option-season-view = Proof, sectors, or other ways to count
option-season-page = Page of the proof
option-threshold-level = Level of the index, above 0, up to 100
option-threshold-when = From which side
option-threshold-index = Which index
option-signals-symbol = Only of this coin
option-subscribe-topic = Seasons, every crossing, a season that is near, signals, movers, or a digest
option-subscribe-of = top50, top100, watched, or coins such as ETH,BTC
option-subscribe-timeframe = Candles of the signals
option-subscribe-at = When movers or a digest come, such as 09:00, or off
option-unsubscribe-alert = Subscription to stop
option-feed-topic = Seasons, every crossing, a season that is near, signals, movers, a digest, or off
option-feed-of = top50, top100, watched, or coins such as ETH,BTC
option-feed-timeframe = Candles of the signals
option-feed-at = When movers or a digest come, such as 09:00, or off
option-feed-change = A feed to change, such as s2 1d
option-settings-name = What to change, such as zone or language
option-settings-value = What it becomes, such as Berlin, or default
option-help-command = More about this command
option-watchlist-symbol = Coin or market, such as ETH
option-watchlist-action = Add it, or take it off
option-watchlist-page = Page of a long list
option-ask-text = Such as: tell me when eth drops 5% in an hour
option-start-wish = What a link asks for
option-link-code = What /link said on the other platform, or off
option-move-alert = Alert to move
option-move-to = The platform, or both
option-import-text = The lines, or a file of /export
option-import_now-text = The lines
option-forget-sure = Without being asked once more
option-save-draft = Number of the draft
option-edited-text = What the message says now
option-snooze-alert = Alert to put to sleep
option-snooze-for = For how long
option-wake-alert = Alert to wake

# ── Questions that complete a command
ask-watch-symbol = Which coin? Choose one, or type the whole line.
ask-watch-condition = When should I ring for { BOLD($symbol) }? It is { WORTH($price, $symbol) } on { $source } now. Choose a level, or type the whole line, like { CODE($line) }
ask-alert-rule = What shall I watch for? Choose an example, or type the whole line.
ask-edit-alert = Which alert shall I change? Choose one, or type the whole line.
ask-edit-rule = What shall it become? Type the whole line.
ask-edit-how = { rule-name }: what shall it become? Type the whole line, like { CODE($line) }
ask-unwatch-alert = Which alert shall I stop? Choose one, or type the whole line.
ask-price-symbol = Which coin? Choose one, or type the whole line.
ask-chart-symbol = A chart of which coin? Choose one, or type the whole line.
ask-compare-coins = Which coins shall I compare? Choose some, or type the whole line.
ask-threshold-level = At which level of the season index, above 0, up to 100? Choose one, or type the whole line.
ask-subscribe-topic =
    What shall I tell you?
    { topics }
    Choose one, or type the whole line.
topics =
    { BOLD("season") } – a season begins or ends; told once, not at every wobble
    { BOLD("season-raw") } – every bare crossing of 75 and 25, many a year
    { BOLD("season-near") } – the index comes near the next season
    { BOLD("signals") } – technical signals of coins
    { BOLD("movers") } – the coins of the top 100 that rose and fell most, once a day
    { BOLD("digest") } – the day in one message: season, movers, coins, and what was kept
ask-unsubscribe-alert = Which subscription shall I stop? Choose one, or type the whole line.
ask-ask-text = What would you like to be told? Say it in your own words.
ask-move-alert = Which alert? Type the whole line.
ask-import-text = What shall I take in? Send the file of { CODE("/export") } with { CODE("/import") } below it, or type its lines behind the command.
ask-import_now-text = Say { CODE("/import") } first.
ask-save-draft = Tap the button of the draft again.
ask-edited-text = What does the message say now?
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
button-whole-year = The whole year
button-stop-one = Stop { $id }
button-wake = Wake
button-wake-one = Wake { $id }
button-snooze-1h = Snooze 1 h
button-snooze-8h = Snooze 8 h
button-snooze-1d = Snooze 1 d
button-open-one = More on { $id }
button-why-one = Why { $id }
button-edit = Change
button-instead = { $text }
button-looser = More often ({ $count ->
        [one] once
       *[other] { $count } times
    }): { $text }
button-tighter = Less often ({ $count ->
        [one] once
       *[other] { $count } times
    }): { $text }
button-undo = Watch it again
button-above = Above { PRICE($level) }
button-below = Below { PRICE($level) }
button-watch = Watch { $symbol }
button-watch-btc = Watch BTC
button-season = Altcoin season
button-help = Help
button-help-one = More on { $line }
button-help-all = All, with what they do
button-season-why = Why
button-season-sectors = Sectors
button-season-variants = Other ways to count
button-season-start = Why: { $window } days, ranks of the start
button-page = Page { $page }
button-page-before = ‹ Page { $page }
button-page-after = Page { $page } ›
button-subscribe-season = Tell me when the season changes
button-subscribe-signals = Send me signals
button-feed-season = Season alerts
button-feed-season-raw = Every crossing of 75 and 25
button-feed-season-near = A season is near
button-feed-signals = Signals
command-takeover = Take over what somebody who left has set here
example-takeover = For example { CODE("/takeover 17") } or { CODE("/takeover 17 stop") }
option-takeover-alert = One of the alerts that rest
option-takeover-how = stop: end them instead
ask-takeover-alert = Which alert? Type the whole line.
`;
