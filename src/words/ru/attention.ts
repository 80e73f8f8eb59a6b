/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 Прозвенели твои сигналы: { $count }
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { $side ->
        [above] поднялся
       *[below] опустился
    } до { BOLD(PRICE($price)) }{ $levels ->
        [one] , твой уровень { PRICE($level) }
        [few] , пройдены { $levels } твоих уровня, { PRICE($level) } … { PRICE($farthest) }
        [many] , пройдены { $levels } твоих уровней, { PRICE($level) } … { PRICE($farthest) }
       *[other] , пройдены { $levels } твоих уровня, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } сдвинулся на { PERCENT($change) } с { PRICE($base) } до { BOLD(PRICE($price)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] Рынок
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] {" "}(×{ $times })
    }
together-late =
    { $isLate ->
        [yes] {" "}· С ОПОЗДАНИЕМ
       *[no] {""}
    }
together-more = … и ещё { $more }
together-each = Каждый по отдельности, со временем: { CODE($line) }
button-receipts = Показать каждый
`;
