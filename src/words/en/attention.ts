/** Several alerts in one message. */
export const ATTENTION = `
# ── Several alerts in one message
together = 🔔 { $count } of your alerts rang:
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { $side ->
        [above] rose
       *[below] fell
    } to { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [one] , your level is { PRICE($level) }
       *[other] { $side ->
            [above] {" "}through
           *[below] {" "}through
        } { $levels } of your levels, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } moved { PERCENT($change) } from { PRICE($base) } to { BOLD(WORTH($price, $symbol, $at)) }{ together-rings }{ together-rest }
together-condition =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ $count ->
        [one] { together-about }: { $text }
       *[other] { $text }: { together-coins }
    }{ together-rest }
together-about =
    { $coins ->
        [market] The market
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" and "}{ $more } more
    }
# Where the same rang several times.
together-rings =
    { $times ->
        [0] {""}
       *[other] {" ("}{ $times } times)
    }
together-rest = { together-note }{ together-once }{ together-late }{ together-when }{ together-why }
together-note =
    { $note ->
        [none] {""}
       *[note] {" · "}{ $note }
    }
together-once =
    { $isOnce ->
        [yes] {" · rang once, and is gone"}
       *[no] {""}
    }
together-late =
    { $isLate ->
        [yes] {" · LATE"}
       *[no] {""}
    }
together-when =
    { $rangAt ->
        [none] {""}
       *[at] {" · "}{ TIME($rangAt) }
    }
together-why =
    { $rule ->
        [0] {""}
       *[one] {" · "}{ CODE($why) }
    }
together-more = … and { $more } more
together-tide =
    … and { $count } more { $direction ->
        [up] rose
       *[down] fell
    } with the market: Bitcoin { PERCENT($bitcoin) } in { $minutes } minutes
together-each = Each by itself, with its time: { CODE($line) }
button-receipts = Show each
button-mute-hour = Mute 1 h

# ── Quiet, mute, budget and digests
attention-budget = That was message { $most } of today, as many as you allow. The rest comes with the digest at { $at }; what is critical still comes at once.
digest =
    { $period ->
        [daily] 📋 { BOLD("Your day") } · { DAY($day) }
        [weekly] 📋 { BOLD("Your week") } · { DAY($day) }
       *[away] 🌅 { BOLD("While it was quiet") }
    }{ $count ->
        [0] {""}
        [one] : one alert
       *[other] : { $count } alerts
    }
digest-season = Altcoin season index { $index }: { BOLD($value) }, { $season ->
        [altcoin] altcoin season
        [bitcoin] bitcoin season
       *[neutral] neutral
    } · close of { DAY($day) }
digest-movers = Your coins in 24 hours: { $movers }
digest-mover = { $coin } { PERCENT($change) }
noise =
    { $count ->
        [one] { BOLD("Noise") }: this rule made { $percent } % of the { $total } alerts of the last 7 days.
       *[other] { BOLD("Noise") }: these { $count } rules made { $percent } % of the { $total } alerts of the last 7 days.
    }
noise-rule = { $count } × { $told }
noise-what = A margin, a cooldown or a level further away makes a rule ring less: { CODE("/edit 17 cooldown 4h") }
noise-none = There is no noise here: hardly anything rang in the last { $days } days.
muted =
    🔇 { $coin ->
        [none] Nothing is told here
       *[coin] Nothing about { BOLD($coin) } is told here
    } until { TIME($until) }.
mute-meaning = What is critical still comes. What rings meanwhile is told in one message when it is over, and {"/receipts"} has it at any time.
mutes = 🔇 Muted here:
mute-listed =
    { $coin ->
        [none] everything
       *[coin] { BOLD($coin) }
    } until { TIME($until) }
mutes-none = Nothing is muted here. For how long shall I be silent? A coin alone is muted like this: { CODE("/mute DOGE 1d") }
mute-how-long = For how long shall I say nothing about { BOLD($coin) }?
mute-over =
    🔔 { $coin ->
        [none] I speak again.
       *[coin] { BOLD($coin) } is told again.
    } What rang meanwhile comes within a minute.
mute-was-not =
    { $coin ->
        [none] I was not silent here.
       *[coin] { BOLD($coin) } was not muted here.
    }
mute-too-many = { $most } coins are muted here already. End one of them first: { CODE("/mute") }
problem-mute = "{ $typed }" does not say what is to be muted for how long. Type it like { CODE("/mute 2h") } or { CODE("/mute DOGE 1d") }.
problem-mute-over = { TIME($until) } is over. Nothing was changed.
problem-mute-long = I can be silent for a year at most, until { TIME($until) }. Nothing was changed. Type it like { CODE("/mute 30d") }.
button-mute-for = { $length }
button-mute-off =
    { $coin ->
        [none] Speak again
       *[coin] Tell { $coin } again
    }
button-edit-one = Change { $id }
`;
