/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 { $count } alarmın çaldı:
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { BOLD(PRICE($price)) } fiyatına { $side ->
        [above] çıktı
       *[below] indi
    }{ $levels ->
        [one] , seviyen { PRICE($level) }
       *[other] , { $levels } seviyenden geçti, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { PERCENT($change) } oynadı, { PRICE($base) } → { BOLD(PRICE($price)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] Piyasa
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}ve { $more } tane daha
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] {" "}({ $times } kez)
    }
together-late =
    { $isLate ->
        [yes] {" "}· GEÇ
       *[no] {""}
    }
together-more = … ve { $more } tane daha
together-each = Her biri ayrı ayrı, saatiyle: { CODE($line) }
button-receipts = Tek tek göster
`;
