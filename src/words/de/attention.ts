/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 { $count } deiner Alarme haben geklingelt:
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } ist auf { BOLD(WORTH($price, $symbol, $at)) } { $side ->
        [above] gestiegen
       *[below] gefallen
    }{ $levels ->
        [one] , deine Marke ist { PRICE($level) }
       *[other] , durch { $levels } deiner Marken, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } bewegte sich um { PERCENT($change) } von { PRICE($base) } auf { BOLD(WORTH($price, $symbol, $at)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] Der Markt
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] {" "}({ $times }-mal)
    }
together-late =
    { $isLate ->
        [yes] {" "}· VERSPÄTET
       *[no] {""}
    }
together-more = … und { $more } weitere
together-tide =
    … und { $count } weitere sind mit dem Markt { $direction ->
        [up] gestiegen
       *[down] gefallen
    }: Bitcoin { PERCENT($bitcoin) } in { $minutes } Minuten
together-each = Jeden für sich, mit seiner Zeit: { CODE($line) }
button-receipts = Einzeln zeigen
button-mute-hour = 1 Std. stumm
attention-budget = Das war Nachricht { $most } von heute, so viele erlaubst du. Der Rest kommt mit der Sammelpost um { $at }; Kritisches kommt weiter sofort.
digest =
    { $period ->
        [daily] 📋 { BOLD("Dein Tag") } · { DAY($day) }
        [weekly] 📋 { BOLD("Deine Woche") } · { DAY($day) }
       *[away] 🌅 { BOLD("Während es still war") }
    }{ $count ->
        [0] {""}
        [one] : ein Alarm
       *[other] : { $count } Alarme
    }
digest-season =
    Altcoin-Season-Index { $index }: { BOLD($value) }, { $season ->
        [altcoin] Altcoin-Season
        [bitcoin] Bitcoin-Season
       *[neutral] neutral
    } · Schluss vom { DAY($day) }
digest-movers = Deine Coins in 24 Stunden: { $movers }
noise =
    { $count ->
        [one] { BOLD("Lärm") }: Diese Regel machte { $percent } % der { $total } Alarme der letzten 7 Tage.
       *[other] { BOLD("Lärm") }: Diese { $count } Regeln machten { $percent } % der { $total } Alarme der letzten 7 Tage.
    }
noise-what = Ein Abstand, eine Pause oder eine fernere Marke lässt eine Regel seltener klingeln: { CODE("/edit 17 cooldown 4h") }
noise-none = Hier ist kein Lärm: In den letzten { $days } Tagen hat kaum etwas geklingelt.
muted =
    🔇 Bis { TIME($until) } wird hier { $coin ->
        [none] nichts erzählt
       *[coin] nichts über { BOLD($coin) } erzählt
    }.
mute-meaning = Kritisches kommt trotzdem. Was inzwischen klingelt, kommt danach in einer Nachricht, und { "/receipts" } zeigt es jederzeit.
mutes = 🔇 Hier stumm:
mute-listed =
    { $coin ->
        [none] alles
       *[coin] { BOLD($coin) }
    } bis { TIME($until) }
mutes-none = Hier ist nichts stumm. Wie lange soll ich schweigen? Ein Coin allein geht so: { CODE("/mute DOGE 1d") }
mute-how-long = Wie lange soll ich nichts über { BOLD($coin) } sagen?
mute-over =
    🔔 { $coin ->
        [none] Ich spreche wieder.
       *[coin] { BOLD($coin) } wird wieder erzählt.
    } Was inzwischen klingelte, kommt innerhalb einer Minute.
mute-was-not =
    { $coin ->
        [none] Ich war hier nicht stumm.
       *[coin] { BOLD($coin) } war hier nicht stumm.
    }
mute-too-many = Hier sind schon { $most } Coins stumm. Beende erst einen: { CODE("/mute") }
problem-mute = „{ $typed }“ sagt nicht, was wie lange stumm sein soll. Schreib es wie { CODE("/mute 2h") } oder { CODE("/mute DOGE 1d") }.
problem-mute-over = { TIME($until) } ist vorbei. Es wurde nichts geändert.
problem-mute-long = Ich kann höchstens ein Jahr lang still sein, bis { TIME($until) }. Es wurde nichts geändert. Schreib es wie { CODE("/mute 30d") }.
button-mute-off =
    { $coin ->
        [none] Wieder sprechen
       *[coin] Wieder { $coin } erzählen
    }
button-edit-one = { $id } ändern
`;
