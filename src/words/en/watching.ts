/** Prices, levels, and the list of what a chat is told. */
export const WATCHING = `
# ── Watching
watch-added-above =
    I ring when { BOLD($symbol) } rises to { BOLD(WORTH($level, $symbol)) }. It is { WORTH($price, $symbol) } on { $source } now, { PERCENT($distance) } to go. Alert { $id }.
watch-added-below =
    I ring when { BOLD($symbol) } falls to { BOLD(WORTH($level, $symbol)) }. It is { WORTH($price, $symbol) } on { $source } now, { PERCENT($distance) } to go. Alert { $id }.
watch-rearm-above = Afterwards it rings again once the price has been back at { PRICE($rearm) }.
watch-rearm-below = Afterwards it rings again once the price has been back at { PRICE($rearm) }.
watch-thousand = That is a thousand times away from the price. Did you mean { BOLD(WORTH($level, $symbol)) }?
watch-passed-above =
    { BOLD($symbol) } is already there: { WORTH($price, $symbol) } on { $source }, not below your level of { PRICE($level) }. Nothing was saved. Choose a higher level, or ring when it falls back.
watch-passed-below =
    { BOLD($symbol) } is already there: { WORTH($price, $symbol) } on { $source }, not above your level of { PRICE($level) }. Nothing was saved. Choose a lower level, or ring when it rises back.
already-watched = This chat is told that already, so nothing was added:
unwatched = Stopped: { rule-name }.
rule-name =
    { $kind ->
        [condition] { claim-about }: { $text }
        [moved] { BOLD($what) } { move-size } from { PRICE($base) }
        [listing] { BOLD($about) } { $text }
        [reminder] ⏰ { reminder-about }{ $text } ({ $zone })
        [season] { BOLD($what) } season index { rule-side } { PRICE($level) }
       *[price] { BOLD($what) } { rule-side } { PRICE($level) }
    }
reminder-about =
    { $about ->
        [market] {""}
       *[symbol] { BOLD($about) }{" "}
    }
move-size =
    { $direction ->
        [up] +
        [down] −
       *[either] ±
    }{ $percent } %
rule-side =
    { $side ->
        [above] above
       *[below] below
    }
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

price-withheld = { $source } tells { PRICE($price) } since { TIME($since) }, and { $because ->
        [contradicted] { $by } trades on at about the old price: that is withheld, and nothing rings on it.
       *[alone] no other exchange has shown it yet: that is withheld for a minute at most, and nothing rings on it meanwhile.
    }
price-in = About { BOLD(PRICE($price)) } { $currency }, by the rate on { $source }
price-in-none = No price in { $currency }: no exchange I read trades it for { $quote }.

alerts-none = Nothing is watched here yet. Try { CODE("/watch ETH above 4000") }
alerts-title = { BOLD("What this chat is told") } ({ $count }), nearest first
alerts-page = Page { $page } of { $pages }
alerts-claim-true = { $id } · { rule-name } · true now; rings when it becomes true again{ alerts-terms }
alerts-claim-false = { $id } · { rule-name } · not true now{ alerts-terms }
alerts-moved = { $id } · { rule-name } · now { WORTH($value, $what) }, { PERCENT($change) }{ alerts-terms }
alerts-reminder = { $id } · { rule-name } · next { TIME($next) }{ alerts-terms }
alerts-group = { $id } · { rule-name }{ alerts-terms }
alerts-terms =
    { $once ->
        [yes] {" · once"}
       *[no] {""}
    }{ $cooldown ->
        [none] {""}
       *[other] {" · at most every "}{ $cooldown }
    }{ $expires ->
        [never] {""}
       *[other] {" · until "}{ TIME($expires) }
    }{ $urgency ->
        [critical] {" · critical"}
        [digest] {" · digest"}
       *[normal] {""}
    }{ $noted ->
        [yes] {" · 📝 "}{ $note }
       *[no] {""}
    }
alerts-armed =
    { $id } · { rule-name } · now { WORTH($value, $what) }, { $kind ->
        [season] { PRICE($distance) } points
       *[price] { PERCENT($distance) }
    } to go{ alerts-terms }
alerts-quiet = { $id } · { rule-name } · has rung; rings again after { PRICE($rearm) }, now { WORTH($value, $what) }{ alerts-terms }
alerts-blind = { $id } · { rule-name } · no believable value at the moment, so it cannot ring{ alerts-terms }
alerts-snoozed = { $id } · { rule-name } · asleep until { TIME($until) }{ alerts-terms }
alerts-gone = { $id } · { rule-name } · no exchange I read trades it since { TIME($since) }, so it rests{ alerts-terms }
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
`;
