/** Prices, levels, and the list of what a chat is told. */
export const WATCHING = `
watch-added-above = 当 { BOLD($symbol) } 涨到 { BOLD(WORTH($level, $symbol)) } 时响铃。{ $source } 当前价 { WORTH($price, $symbol) }，还差 { PERCENT($distance) }。提醒 { $id }。
watch-added-below = 当 { BOLD($symbol) } 跌到 { BOLD(WORTH($level, $symbol)) } 时响铃。{ $source } 当前价 { WORTH($price, $symbol) }，还差 { PERCENT($distance) }。提醒 { $id }。
watch-rearm-above = 之后价格回到 { PRICE($rearm) } 时会再次响铃。
watch-rearm-below = 之后价格回到 { PRICE($rearm) } 时会再次响铃。
watch-thousand = 这与价格相差一千倍。您是指 { BOLD(WORTH($level, $symbol)) } 吗？
watch-passed-above = { BOLD($symbol) } 已经到了：{ $source } 上 { WORTH($price, $symbol) }，不低于你的价位 { PRICE($level) }。未保存任何内容。请选择更高的价位，或在回落时响铃。
watch-passed-below = { BOLD($symbol) } 已经到了：{ $source } 上 { WORTH($price, $symbol) }，不高于你的价位 { PRICE($level) }。未保存任何内容。请选择更低的价位，或在回升时响铃。
already-watched = 此聊天已经会收到这个，没有新增：
unwatched = 已停止：{ rule-name }。
rule-name =
    { $kind ->
        [condition] { claim-about }：{ $text }
        [moved] { BOLD($what) } 从 { PRICE($base) } { move-size }
        [listing] { BOLD($about) } { $text }
        [reminder] ⏰ { reminder-about }{ $text } （{ $zone }）
        [season] { BOLD($what) } 季节指数{ rule-side } { PRICE($level) }
       *[price] { BOLD($what) } { rule-side } { PRICE($level) }
    }
rule-side =
    { $side ->
        [above] 高于
       *[below] 低于
    }
snoozed =
    { thing } 休眠{ $hours ->
       *[other] {" "}{ $hours } 小时
    }，至 { TIME($until) }。其间发生的不会通知。
woken = { thing } 将在一分钟内唤醒。
woken-already = { thing } 没有休眠。
thing =
    { $kind ->
        [subscription] 订阅
       *[rule] 提醒
    } { $id }
price = { BOLD($symbol) } { BOLD(PRICE($price)) }（{ $source }），{ TIME($at) }
price-change = { BOLD($symbol) } { BOLD(PRICE($price)) }，24 小时 { PERCENT($change) }，{ $source }，{ TIME($at) }
price-withheld =
    { $source } 自 { TIME($since) } 起报价 { PRICE($price) }，{ $because ->
        [contradicted] 而 { $by } 仍以接近原价交易：该价格被保留，不会响铃。
       *[alone] 而还没有其他交易所出现：该价格最多保留一分钟，其间不会响铃。
    }
price-in = 约 { BOLD(PRICE($price)) } { $currency }，按 { $source } 的汇率
price-in-none = 没有 { $currency } 价格：我读取的交易所都没有它对 { $quote } 的交易。
alerts-none = 这里还没有关注任何内容。试试 { CODE("/watch ETH above 4000") }
alerts-title = { BOLD("此聊天会收到的提醒") }（{ $count }），最近的在前
alerts-page = 第 { $page } / { $pages } 页
alerts-claim-true = { $id } · { rule-name } · 现在成立；再次成立时响铃{ alerts-terms }
alerts-claim-false = { $id } · { rule-name } · 现在不成立{ alerts-terms }
alerts-moved = { $id } · { rule-name } · 现在 { WORTH($value, $what) }，{ PERCENT($change) }{ alerts-terms }
alerts-reminder = { $id } · { rule-name } · 下次 { TIME($next) }{ alerts-terms }
alerts-terms =
    { $once ->
        [yes] {" "}· 一次
       *[no] {""}
    }{ $cooldown ->
        [none] {""}
       *[other] {" "}· 最多每 { $cooldown } 一次
    }{ $expires ->
        [never] {""}
       *[other] {" "}· 至 { TIME($expires) }
    }{ $urgency ->
        [critical] {" "}· 紧急
        [digest] {" "}· 摘要
       *[normal] {""}
    }{ $noted ->
        [yes] {" "}· 📝 { $note }
       *[no] {""}
    }
alerts-armed =
    { $id } · { rule-name } · 现在 { WORTH($value, $what) }，还差 { $kind ->
        [season] { PRICE($distance) } 点
       *[price] { PERCENT($distance) }
    }{ alerts-terms }
alerts-quiet = { $id } · { rule-name } · 已响；到 { PRICE($rearm) } 之后再次响铃，现在 { WORTH($value, $what) }{ alerts-terms }
alerts-blind = { $id } · { rule-name } · 目前没有可信的数值，无法响铃{ alerts-terms }
alerts-snoozed = { $id } · { rule-name } · 休眠至 { TIME($until) }{ alerts-terms }
alerts-gone = { $id } · { rule-name } · 自 { TIME($since) } 起不在我读取的交易所交易，已暂停{ alerts-terms }
alerts-season = { $id } · 季节变化，{ $scope }
alerts-season-snoozed = { $id } · 季节变化，{ $scope } · 休眠至 { TIME($until) }
alerts-signals = { $id } · { scope-name } 的信号，{ $timeframe } K 线
alerts-signals-snoozed = { $id } · { scope-name } 的信号，{ $timeframe } K 线 · 休眠至 { TIME($until) }
scope-name =
    { $scope ->
        [top100] 市值前 100 的币种
        [watched] 这里关注的币种
       *[other] { $scope }
    }
`;
