/** What a person can do about it. */
export const PROBLEMS = `
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
problem-number-point = "{ $typed }" could mean two numbers. Without a point between thousands it is clear: { CODE($line) }
problem-number-long = That number has more than { $digits } digits. Type it like { CODE("4000") }, { CODE("0.0000071") } or { CODE("1.5k") }.
problem-level = "{ $typed }" is not a level of the index. Type a number above 0, up to 100, like { CODE("/threshold 60") }.
problem-condition = "{ $typed }" is not a level. Type { CODE("above 4000") }, { CODE("below 3.5k") } or only { CODE("4000") }.
problem-symbol-unreadable = "{ $typed }" is not the ticker of a coin. Type it like { CODE("ETH") } or { CODE("ETH/USDT") }.
problem-coin-unknown = None of the exchanges I read trades "{ $typed }" now. Type the ticker of a coin, like { CODE("ETH") }.
problem-no-prices = There are no believable prices right now. Please try again in a minute.
problem-two-coins = More than one coin is called { BOLD($typed) }. Which one?
coin = { BOLD($symbol) } { WORTH($price, $symbol) } on { $source }
problem-alert-id = "{ $typed }" is not the number of an alert. Type it like { CODE("/unwatch 17") }; { CODE("/alerts") } shows the numbers.
problem-subscription-id = "{ $typed }" is not the number of a subscription. Type it like { CODE("/unsubscribe s3") }; { CODE("/alerts") } shows the numbers.
problem-is-subscription = That is the number of a subscription. Type { CODE($line) }
problem-alert-gone = { thing } is not in this chat, or was stopped already. { CODE("/alerts") } shows what there is.
problem-not-yours = That belongs to somebody else: only they or an admin can change it. Yours is what you add yourself: { CODE("/watch ETH above 4000") }
problem-too-many-rules =
    You have { $most ->
        [one] one alert
       *[other] { $most } alerts
    }, the most one person may have. Stop one first: { CODE("/unwatch") }. Or ask whoever runs this bot to raise your limit; { CODE("/settings") } shows your id.
problem-too-many-subscriptions =
    You have { $most ->
        [one] one subscription
       *[other] { $most } subscriptions
    }, the most one person may have. Stop one first: { CODE("/unsubscribe") }. Or ask whoever runs this bot to raise your limit; { CODE("/settings") } shows your id.
problem-too-many-parts =
    The conditions of one person may have { $most } parts together (readings, numbers and comparisons, equal ones counted once). Yours have { $used }, and this would add { $more }. Nothing was saved. Make it shorter, stop one you no longer need ({ CODE("/alerts") }), or ask whoever runs this bot to raise your limit; { CODE("/settings") } shows your id.
problem-too-many-series =
    The conditions of one person may read { $most } series together (one reading of one coin; a rule about the 100 largest coins has a hundred of each). Yours read { $used }, and this would add { $more }. Nothing was saved. Ask for fewer coins or readings, stop one you no longer need ({ CODE("/alerts") }), or ask whoever runs this bot to raise your limit; { CODE("/settings") } shows your id.
problem-too-fast =
    That was more than { $most } commands in a minute. Please wait { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }, then say it again.
problem-not-allowed = This bot is private. Its operator can add you: your id is { CODE($person) }.
problem-operator = Only the operator of this bot may do that.
problem-admins = Only admins of this group may do that. In private you can have your own alerts: write to me there.
problem-admins-rules = Only admins of this group change what it is told; they can open that to everybody with { CODE("/settings rules everybody") }. In private you have your own alerts: write to me there.
problem-subject-season = Season alerts are about one of two indices and know no timeframe: { CODE($one) } or { CODE($other) }
problem-subject-signals = Signals are those of { CODE("top100") }, { CODE("watched") } or a coin: { CODE($one) } or { CODE($other) }
`;
