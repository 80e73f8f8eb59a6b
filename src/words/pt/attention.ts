/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 { $count } dos seus alertas tocaram:
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { $side ->
        [above] subiu
       *[below] caiu
    } a { BOLD(PRICE($price)) }{ $levels ->
        [one] , seu nível é { PRICE($level) }
       *[other] , passou por { $levels } dos seus níveis, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } moveu-se { PERCENT($change) } de { PRICE($base) } a { BOLD(PRICE($price)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] O mercado
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}e mais { $more }
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] {" "}({ $times } vezes)
    }
together-late =
    { $isLate ->
        [yes] {" "}· ATRASADO
       *[no] {""}
    }
together-more = … e mais { $more }
together-each = Cada um por si, com seu horário: { CODE($line) }
button-receipts = Mostrar cada um
`;
