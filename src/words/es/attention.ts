/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 Sonaron { $count } de tus alertas:
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { $side ->
        [above] subió
       *[below] bajó
    } a { BOLD(PRICE($price)) }{ $levels ->
        [one] , tu nivel es { PRICE($level) }
       *[other] , cruzó { $levels } de tus niveles, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } se movió { PERCENT($change) } de { PRICE($base) } a { BOLD(PRICE($price)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] El mercado
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] {" "}({ $times } veces)
    }
together-late =
    { $isLate ->
        [yes] {" "}· CON RETRASO
       *[no] {""}
    }
together-more = … y { $more } más
together-each = Cada una por separado, con su hora: { CODE($line) }
button-receipts = Ver cada una
`;
