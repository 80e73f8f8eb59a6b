/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 { $count } deiner Alarme haben geklingelt:
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } ist auf { BOLD(PRICE($price)) } { $side ->
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
    }{ BOLD($symbol) } bewegte sich um { PERCENT($change) } von { PRICE($base) } auf { BOLD(PRICE($price)) }{ together-rings }{ together-rest }
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
together-each = Jeden für sich, mit seiner Zeit: { CODE($line) }
button-receipts = Einzeln zeigen
`;
