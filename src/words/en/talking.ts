/** First taps, wishes in somebody's own words, watchlists, and the proof that alerts arrive. */
export const TALKING = `
# ── Wishes in somebody's own words
understood-rule = I understood: { rule-name }
understood-price = It is { WORTH($price, $symbol) } on { $source } now, { PERCENT($distance) } to go.
understood-from = It is { WORTH($price, $symbol) } on { $source } now.
understood-line = Nothing is saved yet. As a command: { CODE($line) }
ask-unknown = I did not understand that, so nothing was saved.
ask-unknown-how =
    Say it like "tell me when ETH drops 5% in an hour", "btc above 100k" or "chart SOL 4h". Commands work everywhere: { CODE("/watch ETH above 4000") }, { CODE("/help") }.
problem-draft = That button is more than a day old, or belongs to somebody else. Say it once more, and I show it again.
edited = You changed a message. I read each of them once, when it is sent, so nothing was done or taken back.
button-save = Save
button-otherwise = Something else
button-price = Price of { $symbol }

# ── First minute
start-group = { BOLD("Tidebell") } rings when the crypto market turns. Admins bind this place with { CODE("/feed season") }; { $link ->
        [none] for your own alerts, write to me in private.
       *[other] for your own alerts, write to me in private: { $link }
    }
test-sent = A test alert is on its way to this chat, on the same way as every alert. If nothing comes within a minute, I may not write here.
test-alert = 🔔 This is the test alert you asked for. Alerts arrive here.
button-test = Send a test alert

# ── Watchlists
watchlist-title = { BOLD("Watched here") } ({ $count }{ $pages ->
        [1] {""}
       *[other] {", page "}{ $page } of { $pages }
    })
watchlist-coin =
    { BOLD($symbol) } { WORTH($price, $symbol) }{ $moved ->
        [yes] {" · "}{ PERCENT($change) } in 24 h
       *[no] {""}
    }{ $known ->
        [yes] {" · RSI(14, 4h) "}{ $rsi }
       *[no] {""}
    }{ $alerts ->
        [yes] {" · alert "}{ $alert } at { PERCENT($distance) }
       *[no] {""}
    }
watchlist-blind = { BOLD($symbol) } · no believable price at the moment
watchlist-empty = Nothing is on the list of this chat yet. Add the coins you keep an eye on.
watchlist-added = { BOLD($symbol) } is on the list.
watchlist-there = { BOLD($symbol) } is on the list already.
watchlist-full = The list holds { $most } coins, the most there may be. Take one off first: { CODE("/watchlist remove") }
watchlist-removed = { BOLD($symbol) } is off the list. Alerts about it go on.
watchlist-not-there = { BOLD($symbol) } was not on the list. Coins of alerts are shown with it; stop the alert to take them off: { CODE("/alerts") }
watchlist-add-which = Which coin shall I add? Choose one, or type the whole line.
watchlist-remove-which = Which coin shall I take off? Choose one, or type the whole line.
button-watchlist = Show the list
button-watchlist-add = Add a coin
button-watchlist-remove = Take one off
button-watchlist-signals = Signals of my coins
`;
