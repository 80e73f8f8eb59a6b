/** First taps, wishes in somebody's own words, watchlists, and the proof that alerts arrive. */
export const TALKING = `
understood-rule = 我的理解：{ rule-name }
understood-price = { $source } 当前价 { WORTH($price, $symbol) }，还差 { PERCENT($distance) }。
understood-from = { $source } 当前价 { WORTH($price, $symbol) }。
understood-line = 尚未保存。对应命令：{ CODE($line) }
ask-unknown = 我没看懂，所以未保存任何内容。
ask-unknown-how = 请用英语说，如 “tell me when ETH drops 5% in an hour”、“btc above 100k” 或 “chart SOL 4h”。命令在任何地方都可用：{ CODE("/watch ETH above 4000") }、{ CODE("/help") }。
problem-draft = 这个按钮已超过一天，或属于别人。请再说一次，我会重新显示。
edited = 你修改了一条消息。每条消息我只在收到时读一次，所以没有执行或撤销任何操作。
button-save = 保存
button-otherwise = 换一个
button-price = { $symbol } 价格
start-group =
    { BOLD("Tidebell") } 在加密市场转向时响铃。管理员用 { CODE("/feed season") } 绑定此处；{ $link ->
        [none] 你自己的提醒请私聊我。
       *[other] 你自己的提醒请私聊我：{ $link }
    }
test-sent = 测试提醒正按与所有提醒相同的途径发往此聊天。如果一分钟内没有收到，可能是我不能在这里发言。
test-alert = 🔔 这是你要求的测试提醒。提醒可以送达这里。
button-test = 发送测试提醒
watchlist-title =
    { BOLD("这里关注的币种") }（{ $count }{ $pages ->
        [1] {""}
       *[other] ，第 { $page } / { $pages } 页
    }）
watchlist-coin =
    { BOLD($symbol) } { WORTH($price, $symbol) }{ $moved ->
        [yes] {" "}· 24 小时 { PERCENT($change) }
       *[no] {""}
    }{ $known ->
        [yes] {" "}· RSI(14, 4h) { $rsi }
       *[no] {""}
    }{ $alerts ->
        [yes] {" "}· 提醒 { $alert } 距 { PERCENT($distance) }
       *[no] {""}
    }
watchlist-blind = { BOLD($symbol) } · 目前没有可信的价格
watchlist-empty = 此聊天的列表还是空的。请添加你关注的币种。
watchlist-added = { BOLD($symbol) } 已加入列表。
watchlist-there = { BOLD($symbol) } 已在列表中。
watchlist-full = 列表已有 { $most } 个币种，达到上限。请先移除一个：{ CODE("/watchlist remove") }
watchlist-removed = { BOLD($symbol) } 已移出列表。它的提醒继续有效。
watchlist-not-there = { BOLD($symbol) } 不在列表中。提醒涉及的币种会一并显示；要移除请停止提醒：{ CODE("/alerts") }
watchlist-add-which = 要添加哪个币种？请选择一个，或输入整行。
watchlist-remove-which = 要移除哪个币种？请选择一个，或输入整行。
button-watchlist = 显示列表
button-watchlist-add = 添加币种
button-watchlist-remove = 移除一个
button-watchlist-signals = 我的币种的信号
`;
