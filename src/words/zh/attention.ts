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
    } { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [1] ，你的价位是 { PRICE($level) }
       *[other] ，穿过你的 { $levels } 个价位，{ PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } 变动 { PERCENT($change) }，从 { PRICE($base) } 到 { BOLD(WORTH($price, $symbol, $at)) }{ together-rings }{ together-rest }
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
together-tide =
    … 另有 { $count } 个随市场{ $direction ->
        [up] 上涨
       *[down] 下跌
    }：比特币 { $minutes } 分钟内 { PERCENT($bitcoin) }
together-each = 逐个显示及其时间：{ CODE($line) }
button-receipts = 逐个显示
button-mute-hour = 静音 1 小时
attention-budget = 这是今天的第 { $most } 条消息，已达你允许的数量。其余的在 { $at } 的摘要里；紧急的仍会立即发送。
digest =
    { $period ->
        [daily] 📋 { BOLD("你的一天") } · { DAY($day) }
        [weekly] 📋 { BOLD("你的一周") } · { DAY($day) }
       *[away] 🌅 { BOLD("安静期间") }
    }{ $count ->
        [0] {""}
       *[other] ：{ $count } 个提醒
    }
digest-season =
    山寨季指数 { $index }：{ BOLD($value) }，{ $season ->
        [altcoin] 山寨季
        [bitcoin] 比特币季
       *[neutral] 中性
    } · { DAY($day) } 收盘
digest-movers = 你的币种 24 小时：{ $movers }
noise =
    { BOLD("噪音") }：{ $count ->
       *[other] 这 { $count } 条规则产生了最近 7 天 { $total } 个提醒中的 { $percent }%。
    }
noise-what = 加上范围、间隔或更远的价位，规则就响得更少：{ CODE("/edit 17 cooldown 4h") }
noise-none = 这里没有噪音：最近 { $days } 天几乎没有响铃。
muted =
    🔇 到 { TIME($until) } 为止，这里{ $coin ->
        [none] 不通知任何内容
       *[coin] 不通知 { BOLD($coin) }
    }。
mute-meaning = 紧急的仍会送达。其间响铃的内容会在结束后合并为一条消息，{ "/receipts" } 随时可查。
mutes = 🔇 这里已静音：
mute-listed =
    { $coin ->
        [none] 全部
       *[coin] { BOLD($coin) }
    }，至 { TIME($until) }
mutes-none = 这里没有静音。要静音多久？单个币种这样静音：{ CODE("/mute DOGE 1d") }
mute-how-long = 多长时间不通知 { BOLD($coin) }？
mute-over =
    🔔 { $coin ->
        [none] 我恢复通知。
       *[coin] { BOLD($coin) } 恢复通知。
    }其间响铃的内容会在一分钟内送达。
mute-was-not =
    { $coin ->
        [none] 这里没有静音。
       *[coin] { BOLD($coin) } 在这里没有静音。
    }
mute-too-many = 这里已静音 { $most } 个币种。请先结束其中一个：{ CODE("/mute") }
problem-mute = “{ $typed }”没有说明对什么静音多久。请像这样输入：{ CODE("/mute 2h") } 或 { CODE("/mute DOGE 1d") }。
problem-mute-over = { TIME($until) } 已经过去。没有任何更改。
problem-mute-long = 我最多静音一年，到 { TIME($until) } 为止。没有任何更改。请像这样输入：{ CODE("/mute 30d") }。
button-mute-off =
    { $coin ->
        [none] 恢复通知
       *[coin] 恢复 { $coin }
    }
button-edit-one = 修改 { $id }
`;
