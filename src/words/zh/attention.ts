/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 你有 { $count } 个提醒响了：
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { $side ->
        [above] 涨到
       *[below] 跌到
    } { BOLD(PRICE($price)) }{ $levels ->
        [1] ，你的价位是 { PRICE($level) }
       *[other] ，穿过你的 { $levels } 个价位，{ PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } 变动 { PERCENT($change) }，从 { PRICE($base) } 到 { BOLD(PRICE($price)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] 市场
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}及另外 { $more } 个
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] （{ $times } 次）
    }
together-late =
    { $isLate ->
        [yes] {" "}· 迟到
       *[no] {""}
    }
together-more = … 及另外 { $more } 个
together-each = 逐个显示及其时间：{ CODE($line) }
button-receipts = 逐个显示
`;
