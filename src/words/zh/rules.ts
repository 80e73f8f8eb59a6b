/** What is wrong with the text of a rule: where, what was expected, and what would work. */
export const RULES = `
rule-near =
    { $near ->
        [none] {""}
       *[other] 你是指 { CODE($near) } 吗？
    }
problem-rule-expected =
    第 { $column } 列：这里应为{ $expected ->
        [number] 数字
        [percent] 百分比
        [comparison] 比较符号，如 { CODE("<") }、{ CODE(">") } 或 { CODE("crosses above") }
        [closing] 右括号 { CODE(")") }
        [opening] 左括号 { CODE("(") }
        [comma] 逗号
        [timeframe] 周期
        [span] 时间长度
        [group] { CODE("top100") } 或 { CODE("watchlist") }
        [date] 日期
        [time] 时刻
        [day] { CODE("day") } 或星期几
        [coin] 币种代码
        [range] 区间的另一端
        [note] 引号中的备注
        [condition] 要监视的内容
        [end] { CODE("and") }、{ CODE("or") }、{ CODE("once") } 之类的选项，或到此为止
       *[value] 数字或读数
    }，位置在{ $where ->
        [start] 开头
        [before] “{ $after }”处
       *[after] “{ $after }”之后
    }。{ $near ->
        [none] 例如：{ $expected ->
            [percent] { CODE("ETH within 1% of 4000") }
            [timeframe] { CODE("rsi(14, 4h) < 30") }
            [span] { CODE("change(24h) > 5%") }
            [opening] { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
            [comma] { CODE("cross(ema(50, 1d), ema(200, 1d))") }
            [group] { CODE("any top100: change(24h) > 20%") }
            [date] { CODE("on 2026-12-24 09:00") }
            [time] { CODE("every day at 09:00") }
            [day] { CODE("every monday at 09:00") }
            [coin] { CODE("listed XYZ") }
            [range] { CODE("SOL 120..150") }
            [note] { CODE("ETH > 4000 note \\"take profit\\"") }
            [condition] { CODE("ETH above 4000") }
            [end] { CODE("ETH > 4000 once") }
           *[other] { CODE("rsi(14, 4h) < 30") }
        }
       *[other] 你是指 { CODE($near) } 吗？
    }
problem-rule-unknown = 第 { $column } 列：我不认识“{ $typed }”。读数如 { CODE("price") }、{ CODE("rsi(14, 4h)") } 或 { CODE("change(24h)") }。{ rule-near }
problem-rule-character = 第 { $column } 列：这里不能用字符“{ $typed }”。例如：{ CODE("rsi(14, 4h) < 30") }
problem-rule-unit = 第 { $column } 列：无法读取“{ $typed }”。数字可以以 { CODE("k") }、{ CODE("M") }、{ CODE("B") } 或 { CODE("T") } 结尾，时间长度以 { CODE("m") }、{ CODE("h") }、{ CODE("d") } 或 { CODE("w") } 结尾。{ rule-near }
problem-rule-number-comma = 第 { $column } 列：“{ $typed }”可能是两个不同的数字。请用点作小数点。{ rule-near }
problem-rule-number-long = 第 { $column } 列：这个数字超过 { $digits } 位，或太小。请像这样输入：{ CODE("4000") } 或 { CODE("1.5k") }。
problem-rule-not-a-number = 第 { $column } 列：“{ $typed }”是时间长度，而这里应为数字。例如：{ CODE("rsi(14, 4h) < 30") }
problem-rule-too-long = 太长了：一条规则我最多读 { $most } 个字符。请分成两条。
problem-rule-too-many-words = 第 { $column } 列：超过一条规则可读的 { $most } 个词。请分成两条。
problem-rule-too-large = 第 { $column } 列：超过一条规则允许的 { $most } 个部分。请分成两条。
problem-rule-too-deep = 第 { $column } 列：括号嵌套太深。请分成两条。
problem-rule-timeframe = 第 { $column } 列：没有“{ $typed }”的 K 线。周期有 { $timeframes }。{ rule-near }
problem-rule-span = 第 { $column } 列：“{ $typed }”不在 { $least } 与 { $most } 之间。{ rule-near }
problem-rule-period = 第 { $column } 列：{ $param } 是 { $least } 到 { $most } 之间的整数根 K 线。{ rule-near }
problem-rule-parameter = 第 { $column } 列：{ $param } 是 { $least } 到 { $most } 之间的数字。{ rule-near }
problem-rule-argument = 第 { $column } 列：{ CODE($name) } 接受 { $takes }。{ rule-near }
problem-rule-argument-missing = 第 { $column } 列：括号里应为数字、周期或 K 线的字段。例如：{ CODE("rsi(14, 4h) < 30") }
problem-rule-argument-unknown = 第 { $column } 列：不知道“{ $typed }”对 { CODE($name) } 是什么。它接受 { $takes } 和一个周期。
problem-rule-too-many-arguments =
    第 { $column } 列：{ CODE($name) } 的括号里{ $most ->
        [0] 不接受任何内容
       *[other] 接受 { $most } 项
    }，而这是第 { $typed } 项。
problem-rule-over = 第 { $column } 列：{ CODE($name) } 需要完整的 K 线，不能只用其中一个字段计算。
problem-rule-nested = 第 { $column } 列：指标基于 { CODE("open") }、{ CODE("high") }、{ CODE("low") }、{ CODE("close") } 或 { CODE("volume") } 计算，不能基于另一个指标（如 { CODE($name) }）。
problem-rule-output-missing = 第 { $column } 列：{ CODE($name) } 有多条线。请说明是哪条：{ $outputs }。{ rule-near }
problem-rule-output = 第 { $column } 列：{ CODE($name) } 没有“{ $typed }”这条线。它有 { $outputs }。{ rule-near }
problem-rule-group = 第 { $column } 列：我不认识分组“{ $typed }”。有 { CODE("top100") } 和 { CODE("watchlist") }。{ rule-near }
problem-rule-date = 第 { $column } 列：没有 { $typed } 这一天。请像这样输入：{ CODE("2026-12-24") }。
problem-rule-time = 第 { $column } 列：没有 { $typed } 这个时刻。请像这样输入：{ CODE("09:00") }。
problem-rule-past = 第 { $column } 列：{ $typed } 已经过去。
problem-rule-line = 第 { $column } 列：直线的两个点在同一时间。例如：{ CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
problem-rule-range = 第 { $column } 列：区间的第一个数字应是较小的。{ rule-near }
problem-rule-range-same = 第 { $column } 列：区间的两端相同。区间需要两个数字，单个价位直接写即可。{ rule-near }
problem-rule-range-power = 第 { $column } 列：是 { $typed } 还是 { $full }？请把两个数字写完整。{ rule-near }
problem-rule-within = 第 { $column } 列：百分比范围需要大于零的价位。例如：{ CODE("ETH within 1% of 4000") }
problem-rule-percent-size = 第 { $column } 列：变动要大于 0%，下跌要小于 100%。例如：{ CODE("ETH -5% in 1h") }
problem-rule-percent = 第 { $column } 列：百分比只能用于以百分比计的读数，如 { CODE("change(24h) > 5%") }。价格变动写作 { CODE("ETH +5% in 1h") }，数字的比例写作 { CODE("1.05 * ema(200, 1d)") }。
problem-rule-alone = 第 { $column } 列：没有时间长度的变动从创建规则时的价格算起，只能单独使用。在更长的规则里请说明时间：{ CODE("-5% in 1h") }。{ rule-near }
problem-rule-claim-as-number = 第 { $column } 列：这是成立或不成立，而这里应为数字。例如：{ CODE("rsi(14, 4h) < 30 and price > 4000") }
problem-rule-no-coin = 第 { $column } 列：{ CODE($name) } 针对币种。请先说明：{ CODE("ETH") }，或用 { CODE("any top100:") } 表示其中每一个。{ rule-near }
problem-rule-any-of-market = 这对每个币种答案都相同。请去掉所属，如 { CODE("season(100) >= 60") }。
problem-rule-coins = 第 { $column } 列：一条规则只针对一个币。请为每个币各建一条，或把它们放进 { CODE("/watchlist") } 并以 { CODE("any watchlist:") } 开头。{ rule-near }
problem-rule-no-reading = 第 { $column } 列：这里只比较数字，永远不会变化。请比较读数：{ CODE("price > 4000") } 或 { CODE("rsi(14, 4h) < 30") }
problem-rule-same = 第 { $column } 列：两边相同。
problem-rule-cancels = 第 { $column } 列：两边的数值相互抵消，所以永远不会变化。请将一个数值与数字比较，例如 { CODE("price > 4000") }，或与另一个数值比较。
problem-rule-units = 第 { $column } 列：{ CODE($left) } 以{ unit-one }计，{ CODE($right) } 以{ unit-other }计，无法比较。
unit-one =
    { $one ->
        [price] 价格
        [volume] 币数
        [percent] 百分点
        [dollars] 美元
       *[place] 名次
    }
unit-other =
    { $other ->
        [price] 价格
        [volume] 币数
        [percent] 百分点
        [dollars] 美元
       *[place] 名次
    }
problem-rule-never = 第 { $column } 列：这永远不会成立：{ CODE($name) } 总是{ rule-range }。
problem-rule-always = 第 { $column } 列：这总是成立：{ CODE($name) } 总是{ rule-range }。
rule-range =
    { $range ->
        [above] 高于 { $least }
        [least] 至少为 { $least }
       *[between] 在 { $least } 与 { $most } 之间
    }
problem-rule-either = 第 { $column } 列：这样规则总是成立，无论 { CODE($name) } 在哪里。你是指 { CODE("and") } 吗？
problem-rule-contradiction = 第 { $column } 列：这样规则永远不会成立：{ CODE($name) } 不能同时在两处。你是指 { CODE("or") } 吗？
problem-rule-zero = 第 { $column } 列：这里除以零。
problem-rule-note = 第 { $column } 列：备注为 1 到 { $most } 个字符，放在引号中。
problem-rule-quote = 第 { $column } 列：这里开始的引号没有结束。{ rule-near }
problem-rule-option-twice = 第 { $column } 列：“{ $typed }”与前面的选项重复。
problem-rule-option-clash = 只响一次的规则没有两次之间的等待时间。请去掉其中一个。
problem-rule-rearm-level = 第 { $column } 列：只有按每次触及判断的价格或季节指数水平，才能在另一个水平重新激活。例如：{ CODE("ETH above 4000 rearm 3900") }
problem-rule-rearm-side =
    第 { $column } 列：这条规则在{ $side ->
        [above] 高于 { $level } 时响铃，因此在其下方重新激活
       *[below] 低于 { $level } 时响铃，因此在其上方重新激活
    }。
`;
