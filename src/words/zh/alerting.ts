/** Rules in the rule language: what was kept, what it would have done, what cannot be watched, and why something rang. */
export const ALERTING = `
rule-added = 当 { rule-about } 满足以下条件时响铃，提醒 { $id }：{ CODE($text) }
rule-about =
    { $about ->
        [market] { BOLD("整个市场") }
        [top100] { BOLD("市值前 100 的任一币种") }
        [watchlist] { BOLD("这里关注的任一币种") }
       *[symbol] { BOLD($about) }
    }
rule-edited = 已修改；编号仍为 { $id }。
moved-added = 当 { BOLD($symbol) } 从 { BOLD(WORTH($base, $symbol)) }（{ $source } 当前价）变动 { move-size } 时响铃：{ $levels }。提醒 { $id }。
reminder-added =
    我会提醒你 { $text }{ $about ->
        [market] {""}
       *[symbol] ，并附上 { BOLD($about) } 的价格
    }（{ $zone }）。下次：{ TIME($next) }。提醒 { $id }。
listing-added-listed = 当我读取的交易所开始交易 { BOLD($coin) } 时响铃。提醒 { $id }。
listing-added-delisted = 当我读取的交易所都不再交易 { BOLD($coin) } 时响铃：即所有交易所都有应答而它缺失满一小时。提醒 { $id }。
listing-there = { BOLD($coin) } 已在交易：{ $source } 上 { $symbol } { WORTH($price, $symbol) }。未保存任何内容。
listing-absent = 我读取的交易所都没有交易 { BOLD($coin) }。未保存任何内容。
moved-again = 每次响铃后，从响铃时的价格重新开始计算。
threshold-once-above = 当 { $index } 季节指数升到 { BOLD($level) } 时响铃一次。提醒 { $id }。
threshold-once-below = 当 { $index } 季节指数降到 { BOLD($level) } 时响铃一次。提醒 { $id }。
rule-with = 选项{ alerts-terms }
rule-now-true = 现在已经满足，所以下次再满足时响铃：{ $told }。
rule-now-false =
    现在不满足{ $count ->
        [0] 。
       *[other] ：{ $told }。
    }
rule-now-unknown =
    现在是否满足未知{ $count ->
        [0] 。
       *[other] ：{ $told }。
    }
rule-missing = 目前未知：{ $missing }。依赖它的条件视为不满足。
rule-flip = 当 { $timeframe } K 线收于 { BOLD(PRICE($price)) }（距此 { PERCENT($distance) }）时发生变化。
rule-reach = 价格到 { BOLD(PRICE($price)) }（距此 { PERCENT($distance) }）就会响铃，不必等 K 线收盘。
rule-touch =
    按当前 K 线的每个价格判断，影线也算；该价格在每次收盘时重新计算。每根 K 线最多响一次，且要等到有 K 线收盘时条件不满足之后才会再响。{ $count ->
        [0] {""}
       *[other] 以下按上一次收盘计算：{ $still }。
    }
preview-example = 每个币种各自响铃。以 { BOLD($symbol) } 为例：
preview-fires =
    在过去 { $days ->
       *[other] { $days } 天
    }里，它会{ $count ->
        [0] 一次也不响
       *[other] 响 { $count } 次
    }{ $rate ->
        [days] { $every ->
           *[other] ，大约每 { $every } 天一次
        }
        [times] ，大约每天 { $every } 次
       *[none] {""}
    }。
preview-growing = 目前手边的历史只到这里；一年中其余的部分正在统计。
preview-growing-still = 一年中其余的部分仍在统计，请稍后再问。
preview-moves = 之后一天的变动中位数：{ PERCENT($move) }，而任意收盘之后为 { PERCENT($any) }。过去不代表未来。
preview-never = ⚠ 这可能太少，没有什么用处。
preview-many = ⚠ 这比大多数人会看的还多；在后面加上 { CODE("cooldown 4h") } 可以减少。
preview-short = 没有预览：所需的 { $need } 根 { $timeframe } K 线目前只有 { $have } 根。数量足够后开始响铃。
preview-unknown = 没有预览：这些数值没有保存历史。
rule-place = 这里：{ CODE($text) }
plan-moved-group = 没有时间长度的变动从单一币种的价格算起。未保存任何内容。请指定币种或时间长度：
plan-listing-group = 上线只针对单一币种。未保存任何内容。请指定：{ CODE("listed XYZ") }
plan-touch = { CODE("touch") } 需要在 K 线进行中跟随价格的指标：{ CODE("close") }、RSI、移动平均、MACD、布林带或 ROC，旁边是数字或另一个这样的指标。以下只有 K 线收盘时才知道：{ CODE($sources) }。未保存任何内容。去掉 { CODE("touch") } 则在收盘时响铃。
plan-touch-live = { CODE($source) } 随时间变化而不只随价格变化，因此算不出价格。未保存任何内容。去掉 { CODE("touch") } 后每个价格都会查看它，由 K 线计算的部分在收盘时查看。
plan-close = { CODE($source) } 读取的是实时价格而不是 K 线，不能只在收盘时判断。未保存任何内容。去掉 { CODE("close") } 就可以。
plan-too-long = { CODE($source) } 需要同一周期的 { $need } 根 K 线，而交易所只提供 { $most } 根。未保存任何内容。
plan-over = { TIME($expires) } 已经过去，所以永远不会响铃。未保存任何内容。
line-instead = 可用写法：{ CODE($line) }
line-looser =
    更频繁，{ $count ->
       *[other] { $count } 次
    }：{ CODE($line) }
line-tighter =
    更少，{ $count ->
       *[other] { $count } 次
    }：{ CODE($line) }
line-undo = 恢复它：{ CODE($line) }
why-recent = 这里最近响过的提醒。要解释哪一个？
why-not = 这里还没有响过。要解释哪个提醒？
why-none = 这里没有关注任何内容，也没有响过。试试 { CODE("/alert BTC rsi(14, 4h) < 30") }
why-nothing = { thing } 不在此聊天中，最近 90 天的记录里也没有。
why-silent = 最近 90 天没有响过。
receipt-waiting = 判定于 { TIME($decided) }，等待发送{ receipt-tries }。
receipt-sent = 判定于 { TIME($decided) }，发送于 { TIME($settled) }{ receipt-tries }。
receipt-unsure = 判定于 { TIME($decided) }；请求于 { TIME($settled) } 发出但没有应答，可能没有送达（{ $reason }）{ receipt-tries }。
receipt-dead = 判定于 { TIME($decided) }，放弃于 { TIME($settled) }：{ $reason }{ receipt-tries }。
receipt-tries =
    { $attempts ->
        [0] {""}
       *[other] ，共尝试 { $attempts } 次
    }
receipt-together = 与其他提醒合并在一条消息里：{ CODE($line) }
receipts =
    { BOLD("这里响过的提醒") }，最新在前（{ $count }）{ $pages ->
        [1] {""}
       *[other] {" "}· 第 { $page } / { $pages } 页
    }
receipts-message =
    { BOLD("那条消息的内容") }，最新在前（{ $count }）{ $pages ->
        [1] {""}
       *[other] {" "}· 第 { $page } / { $pages } 页
    }
receipts-none = 最近 90 天这里没有响过。
receipts-no-message = 此聊天中没有这条消息，或者已超过 90 天。所有响过的：{ CODE("/receipts") }
problem-receipts = “{ $typed }”既不是页码也不是消息。请像这样输入：{ CODE("/receipts 2") } 或 { CODE("/receipts m123") }。
problem-alerts-page = “{ $typed }”不是页码。请像这样输入：{ CODE("/alerts 2") }。
`;
