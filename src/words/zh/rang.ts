/** Alerts that rang, and signals. */
export const RANG = `
alert-price-above = 🔔 { BOLD($symbol) } 涨到 { BOLD(WORTH($price, $symbol, $at)) }，你的价位是 { PRICE($level) } · { $source }，{ TIME($at) }
alert-price-below = 🔔 { BOLD($symbol) } 跌到 { BOLD(WORTH($price, $symbol, $at)) }，你的价位是 { PRICE($level) } · { $source }，{ TIME($at) }
alert-price-rearm-above = 价格回到 { PRICE($rearm) } 之后会再次响铃。
alert-price-rearm-below = 价格回到 { PRICE($rearm) } 之后会再次响铃。
alert-late = 迟到：在没有价格期间穿过，时间在 { TIME($since) } 与 { TIME($at) } 之间。
alert-repeat = 可能重复：不知道之前的尝试是否送达。
alert-season-level-above = 🔔 山寨季指数 { $index } 升到 { BOLD($value) }，你的水平是 { $level } · { DAY($day) } 收盘
alert-season-level-below = 🔔 山寨季指数 { $index } 降到 { BOLD($value) }，你的水平是 { $level } · { DAY($day) } 收盘
alert-season =
    🔔 { $to ->
        [altcoin] { BOLD("山寨季") }已开始
        [bitcoin] { BOLD("比特币季") }已开始
       *[neutral] { $from ->
            [altcoin] { BOLD("山寨季结束") }
           *[bitcoin] { BOLD("比特币季结束") }
        }
    }：指数 { BOLD($value) }，90 天内 { $counted } 个币种中有 { $wins } 个跑赢比特币（{ $index }） · { DAY($day) } 收盘
alert-season-lasted =
    此前的{ $season ->
        [altcoin] 山寨季
        [bitcoin] 比特币季
       *[neutral] 中性期
    }持续了{ $days ->
       *[other] {" "}{ $days } 天
    }，自 { DAY($since) } 起。
alert-season-followed =
    过去{ $to ->
        [altcoin] 山寨季开始
        [bitcoin] 比特币季开始
       *[neutral] 季节结束
    }之后的走势，中位数（中间一半）：
alert-season-followed-days =
    { $days } 天后，{ $count ->
       *[other] { $count } 次
    }：比特币 { PERCENT($bitcoin) }（{ PERCENT($bitcoinLower) } 至 { PERCENT($bitcoinUpper) }），山寨币 { PERCENT($altcoins) }（{ PERCENT($altcoinsLower) } 至 { PERCENT($altcoinsUpper) }）
season-how = { $index } 如何计算，逐个币种：{ CODE($line) }。过去的季节不代表未来。
alert-season-raw =
    🔔 { $to ->
        [altcoin] 指数 { $index } 从下方穿过 { $high }
        [bitcoin] 指数 { $index } 从上方穿过 { $low }
       *[neutral] { $from ->
            [altcoin] 指数 { $index } 回落到 { $high } 以下
           *[bitcoin] 指数 { $index } 回升到 { $low } 以上
        }
    }：{ BOLD($value) }，90 天内 { $counted } 个币种中有 { $wins } 个跑赢比特币 · { DAY($day) } 收盘
alert-season-raw-lasted =
    此前它{ $season ->
        [altcoin] 处于山寨币区间
        [bitcoin] 处于比特币区间
       *[neutral] 处于两个水平之间
    }{ $days ->
       *[other] {" "}{ $days } 天
    }，自 { DAY($since) } 起。
season-how-raw = 单纯的穿越常在几天内反转。季节本身更稳定：{ CODE("/season") }
alert-season-near =
    🔔 { $toward ->
        [altcoin] { BOLD("山寨季临近") }：指数 { BOLD($value) }，从 { $level } 开始；还需{ $coins ->
           *[other] {" "}{ $coins } 个币种
        }跑赢比特币
       *[bitcoin] { BOLD("比特币季临近") }：指数 { BOLD($value) }，从 { $level } 开始；还需{ $coins ->
           *[other] {" "}{ $coins } 个币种
        }落后于比特币
    }（{ $index }） · { DAY($day) } 收盘
alert-season-nearest =
    最接近的：{ $nearest } 点，{ $toward ->
        [altcoin] 落后于比特币
       *[bitcoin] 领先于比特币
    }。
alert-signals =
    📈 { BOLD($timeframe) } K 线于 { TIME($closedAt) } 收盘：{ $count ->
       *[other] { $count } 个信号
    }
alert-signals-more = 另有 { $more } 个：{ CODE("/signals") }
signal-when = { $timeframe } K 线于 { TIME($closedAt) } 收盘：
signal-rsi-oversold = { BOLD($symbol) } RSI(14) 跌破 30：{ $rsi }，之前 { $rsiBefore } · 收盘 { WORTH($close, $symbol, $at) }
signal-rsi-overbought = { BOLD($symbol) } RSI(14) 升破 70：{ $rsi }，之前 { $rsiBefore } · 收盘 { WORTH($close, $symbol, $at) }
signal-macd-bullish = { BOLD($symbol) } MACD 上穿信号线：{ PRICE($macd) } 高于 { PRICE($signal) } · 收盘 { WORTH($close, $symbol, $at) }
signal-macd-bearish = { BOLD($symbol) } MACD 下穿信号线：{ PRICE($macd) } 低于 { PRICE($signal) } · 收盘 { WORTH($close, $symbol, $at) }
signal-golden-cross = { BOLD($symbol) } 黄金交叉：EMA50 { PRICE($ema50) } 高于 EMA200 { PRICE($ema200) } · 收盘 { WORTH($close, $symbol, $at) }
signal-death-cross = { BOLD($symbol) } 死亡交叉：EMA50 { PRICE($ema50) } 低于 EMA200 { PRICE($ema200) } · 收盘 { WORTH($close, $symbol, $at) }
signal-bollinger-up = { BOLD($symbol) } 收于布林带上轨之上：{ WORTH($close, $symbol, $at) } 高于 { PRICE($upper) }
signal-bollinger-down = { BOLD($symbol) } 收于布林带下轨之下：{ WORTH($close, $symbol, $at) } 低于 { PRICE($lower) }
signal-donchian-up = { BOLD($symbol) } 突破 20 根 K 线最高点：{ WORTH($close, $symbol, $at) } 高于 { PRICE($high) }
signal-donchian-down = { BOLD($symbol) } 跌破 20 根 K 线最低点：{ WORTH($close, $symbol, $at) } 低于 { PRICE($low) }
signal-volume-spike = { BOLD($symbol) } 成交量 { AMOUNT($volume) }，是 20 根 K 线均值的 { $ratio } 倍 · 收盘 { WORTH($close, $symbol, $at) }
signals-title = { BOLD("最新信号") }（{ $count }）
signals-none = 还没有信号。
signals-none-of = 还没有 { BOLD($symbol) } 的信号。
signals-when = 每当 1h、4h 或 1d K 线收盘且数量足够时查找。信号说明发生了什么，而不是该做什么。
`;
