/** What pictures show, in words: charts, the largest coins, and what several coins made of one start. */
export const PICTURES = `
chart-title-change = { BOLD($symbol) } { $timeframe }：{ WORTH($price, $symbol) }，24 小时 { PERCENT($change) }（{ $source }，{ TIME($at) }）
chart-range =
    自 { TIME($since) } 起{ $count ->
       *[other] {" "}{ $count } 根 K 线
    }：最高 { PRICE($high) }，最低 { PRICE($low) }
chart-short = { $name } 需要 { $need } 根 K 线，目前只有 { $have } 根：没有完整绘出。
chart-none = 目前无法取得 { $timeframe } K 线。请换一个周期，或一分钟后再试。
chart-level =
    提醒 { CODE($id) }：{ $side ->
        [above] 高于
       *[below] 低于
    } { PRICE($level) }，距 { PERCENT($distance) }
chart-levels-more =
    该币种另有{ $more ->
       *[other] {" "}{ $more } 个提醒
    }：{ CODE("/alerts") }
ranking-none = 还没有市值最大币种的排名。启动后及每天取得一次；请一分钟后再试。
heatmap-title = 市值最大的 { BOLD($count) } 个币种，24 小时
heatmap-sides = { $up } 个上涨，{ $down } 个下跌。
heatmap-unknown = 目前未知：{ $coins }
heatmap-how = 方块越大市值越大，但不成比例。
movers-title = { BOLD("前 100") } 中已知 { $count } 个。24 小时内
movers-up = 涨幅最大：
movers-down = 跌幅最大：
movers-none = 目前不知道 24 小时的涨跌。请一分钟后再试。
movers-unknown =
    有{ $count ->
       *[other] {" "}{ $count } 个币种
    }在读取的交易所没有价格。
compare-title = { $days } 天内，最好的在前：
compare-young = { $coin } 自 { TIME($since) } 起才有数据，从那里开始。
compare-missing = 目前无法取得 { $coins } 的 { $timeframe } K 线。
problem-timeframe = 没有“{ $typed }”的 K 线。有 { $timeframes }。
problem-study =
    “{ $typed }”不是{ $near ->
        [none] 我认识的指标。
       *[other] 我认识的指标；你是指 { CODE($near) } 吗？
    }有 { $all }。
problem-studies = 一张图最多放 { $most } 个指标。
problem-study-number = { $name } 的 { $param } 范围是 { $least } 到 { $most }。
problem-study-numbers =
    { $name } 最多接受{ $most ->
       *[other] {" "}{ $most } 个数字
    }。
problem-window = “{ $typed }”不是可比较的区间。有 { $windows }。
problem-coins-many = 一次最多比较 { $most } 个币种。
problem-coins-few = 请给出两个或更多币种，如 { CODE("/compare BTC ETH SOL 30d") }
button-chart = 图表
button-again = 刷新
button-movers = 涨跌榜
button-heatmap = 热力图
`;
