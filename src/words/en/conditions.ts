/** Conditions that became true, and what the terms of a rule add to its ring. */
export const CONDITIONS = `
# ── Conditions
reading = { $text } { PRICE($value) }
reading-percent = { $text } { PRICE($value) } %
reading-change = { $text } { PERCENT($value) }
level-one = { PRICE($first) }
level-both = { PRICE($first) } / { PRICE($second) }
alert-condition = 🔔 { claim-about }: { $text }
alert-condition-told =
    { $count ->
        [0] { TIME($at) }
       *[other] { $told } · { TIME($at) }
    }
alert-moved =
    🔔 { BOLD($symbol) } moved { PERCENT($change) } from { PRICE($base) } to { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [none] {""}
       *[some] ; next: { $levels }
    } · { $source }, { TIME($at) }
alert-reminder = ⏰ { BOLD("Reminder") }
alert-reminder-price = ⏰ { BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) } on { $source }, { TIME($at) }
alert-reminder-blind = ⏰ { BOLD($symbol) }: no believable price at the moment
alert-reminder-when =
    You asked for it { $text } ({ $zone }){ $next ->
        [none] .
       *[other] ; next: { TIME($next) }
    }
alert-reminder-late = LATE: it was due { TIME($at) }, while I was away.
alert-listed = 🔔 { BOLD($coin) } is traded now: { $symbol } { BOLD(WORTH($price, $symbol, $at)) } on { $source }, { TIME($at) }
alert-delisted = 🔔 { BOLD($coin) } is traded no more: missing for an hour on every exchange I read, { TIME($at) }
fear-greed-by =
    { $source ->
        [simulated] Fear & Greed index: made up from simulated prices
       *[provider] Fear & Greed index: { $source }
    }
alert-condition-late = LATE: it was true at that time, while nobody was looking. It may be over by now.
alert-note = 📝 { $note }
alert-once = It was to ring once, and is gone.
alert-expired = ⌛ Alert { $id } has expired and is gone: { rule-name }.
alert-expired-condition = ⌛ Alert { $id } has expired and is gone: { claim-about }: { $text }
alert-broken = ⚠️ Alert { $id } cannot be watched and stays silent: { claim-about }: { $text }. The bot's log says why. Set it anew in other words, or remove it: { CODE("/alerts") }
alert-gone = ⏸ { BOLD($symbol) } is traded no more on any exchange I read: no price since { TIME($since) }.
alert-gone-kept =
    { $count ->
        [one] This alert rests. It is kept as it is, and goes on by itself when the market is back:
       *[other] These { $count } alerts rest. They are kept as they are, and go on by themselves when the market is back:
    }
alert-gone-more = … and { $more } more: { CODE("/alerts") }
alert-gone-stop = Change one to another market with { CODE($line) }, or remove it with { CODE($offer) }. If an exchange that I do not read trades it, whoever runs me can add that exchange.
alert-gone-elsewhere = { $symbol } is still traded: { CODE($line) } moves an alert there, { CODE($offer) } removes it.
alert-gone-signals = No signals of it come until it is traded again: { $ids }. Of other coins they go on. { CODE($offer) } stops one.
alert-back-signals = ▶️ { BOLD($symbol) } is traded again, and its signals come again: { $ids }.
alert-back =
    ▶️ { BOLD($symbol) } is traded again. { $count ->
        [one] This alert goes on:
       *[other] These { $count } alerts go on:
    }
claim-about =
    { $about ->
        [market] { BOLD("The market") }
        [top100] { BOLD("Any of the 100 largest coins") }
        [watchlist] { BOLD("Any coin watched here") }
       *[symbol] { BOLD($about) }
    }
`;
