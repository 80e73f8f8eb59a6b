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
    } to { BOLD(PRICE($price)) }{ $levels ->
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
    }{ BOLD($symbol) } moved { PERCENT($change) } from { PRICE($base) } to { BOLD(PRICE($price)) }{ together-rings }{ together-rest }
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
together-rest = { together-note }{ together-late }{ together-when }{ together-why }
together-note =
    { $note ->
        [none] {""}
       *[note] {" · "}{ $note }
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
together-each = Each by itself, with its time: { CODE($line) }
button-receipts = Show each
`;
