/** Conditions that became true, and what the terms of a rule add to its ring. */
export const CONDITIONS = `
reading-percent = { $text } { PRICE($value) }%
alert-moved =
    🔔 { BOLD($symbol) } 变动 { PERCENT($change) }，从 { PRICE($base) } 到 { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [none] {""}
       *[some] ；下一个：{ $levels }
    } · { $source }，{ TIME($at) }
alert-reminder = ⏰ { BOLD("提醒") }
alert-reminder-price = ⏰ { BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) }（{ $source }），{ TIME($at) }
alert-reminder-blind = ⏰ { BOLD($symbol) }：目前没有可信的价格
alert-reminder-when =
    你要求的时间：{ $text } （{ $zone }）{ $next ->
        [none] 。
       *[other] ；下次：{ TIME($next) }
    }
alert-reminder-late = 迟到：应在 { TIME($at) } 提醒，当时我不在线。
alert-listed = 🔔 { BOLD($coin) } 开始交易：{ $source } 上 { $symbol } { BOLD(WORTH($price, $symbol, $at)) }，{ TIME($at) }
alert-delisted = 🔔 { BOLD($coin) } 不再交易：在我读取的所有交易所缺失已满一小时，{ TIME($at) }
fear-greed-by =
    { $source ->
        [simulated] 恐惧与贪婪指数：由模拟价格虚构
       *[provider] 恐惧与贪婪指数：{ $source }
    }
alert-condition-late = 迟到：当时条件成立，但没有人在看。现在可能已经过去。
alert-once = 它只响一次，已删除。
alert-expired = ⌛ 提醒 { $id } 已到期并删除：{ rule-name }。
alert-expired-condition = ⌛ 提醒 { $id } 已到期并删除：{ claim-about }：{ $text }
alert-broken = ⚠️ 提醒 { $id } 无法监视，保持静默：{ claim-about }：{ $text }。原因见机器人的日志。请换一种写法重新设置，或删除它：{ CODE("/alerts") }
alert-gone = ⏸ { BOLD($symbol) } 已不在我读取的任何交易所交易：自 { TIME($since) } 起没有价格。
alert-gone-kept = 这 { $count } 个提醒已暂停。它们原样保留，市场恢复后会自动继续：
alert-gone-more = … 还有 { $more } 个：{ CODE("/alerts") }
alert-gone-stop = 用 { CODE($line) } 改到另一个市场，或用 { CODE($offer) } 删除。如果我没有读取的交易所有它，运行我的人可以添加那家交易所。
alert-gone-elsewhere = { $symbol } 仍在交易：{ CODE($line) } 把提醒移到那里，{ CODE($offer) } 删除它。
alert-gone-signals = 恢复交易之前不会再有它的信号：{ $ids }。其他币种的信号照常。{ CODE($offer) } 可停止其中一个。
alert-back-signals = ▶️ { BOLD($symbol) } 恢复交易，它的信号会重新发送：{ $ids }。
alert-back = ▶️ { BOLD($symbol) } 恢复交易。这 { $count } 个提醒继续：
claim-about =
    { $about ->
        [market] { BOLD("市场") }
        [top100] { BOLD("市值前 100 的任一币种") }
        [watchlist] { BOLD("这里关注的任一币种") }
       *[symbol] { BOLD($about) }
    }
`;
