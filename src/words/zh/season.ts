/** The season index. */
export const SEASON = `
season-title = { BOLD("山寨季指数") }：90 天内跑赢比特币的大市值币种所占比例，0 到 100
season-where =
    { $index }：{ BOLD($value) } – { $season ->
        [altcoin] 山寨季
        [bitcoin] 比特币季
       *[neutral] 中性
    }
season-value = { season-where }。{ $counted } 个中有 { $wins } 个跑赢比特币
season-value-since = { season-where }，自 { DAY($since) } 起。{ $counted } 个中有 { $wins } 个跑赢比特币
season-close = { DAY($day) } 收盘，排名来自{ season-source }
season-source =
    { $source ->
        [simulated] 模拟市场
        [recorded] 录制数据
       *[other] {" "}{ $source }
    }
season-indicative = 如果现在收盘：{ $values }。仅供参考：只有收盘才决定季节。
season-ends-altcoin =
    { $index }：连续 { $closes } 次收盘低于 { $level } 后山寨季结束{ $closesOut ->
        [0] 。
       *[other] ；目前：{ $closesOut }。
    }
season-ends-bitcoin =
    { $index }：连续 { $closes } 次收盘高于 { $level } 后比特币季结束{ $closesOut ->
        [0] 。
       *[other] ；目前：{ $closesOut }。
    }
season-away-altcoin =
    { $index }：山寨季从 { $level } 开始：还需{ $coins ->
       *[other] {" "}{ $coins } 个币种
    }跑赢比特币{ $nearest ->
        [none] 。
       *[other] ；最接近的：落后 { $nearest } 点。
    }
season-away-bitcoin =
    { $index }：比特币季从 { $level } 开始：还需{ $coins ->
       *[other] {" "}{ $coins } 个币种
    }落后{ $nearest ->
        [none] 。
       *[other] ；最接近的：领先 { $nearest } 点。
    }
season-totals = 比特币市占率 { $dominance }%。排名中全部 { $assets } 个币种：{ AMOUNT($total) } USD，不含比特币 { AMOUNT($altcoins) } USD
season-reason =
    { $because ->
        [too-few-prices] 只有 { $have } 个成员两端都有价格，至少需要 { $need } 个；给出数值就是猜测。
        [stale-ranking] 那次收盘后一天内没有取得排名。
        [disputed-bitcoin] 各来源对比特币价格不一致。
        [no-bitcoin-price] 比特币只有所需 { $need } 个可信价格中的 { $have } 个。
        [short-ranking] 排名只有所需 { $need } 个币种中的 { $have } 个。
       *[other] 它的数据不可靠。
    }
season-withheld = { $index }：{ DAY($day) } 的数值被保留。{ season-reason }
season-stays =
    { $index } 保持不变：{ $season ->
        [altcoin] 山寨季
        [bitcoin] 比特币季
       *[neutral] 中性
    }{ $since ->
        [unknown] 。
       *[other] ，自 { DAY($since) } 起。
    }
season-ranking = 等待市值排名；还没有提供方给出可用的排名。不做猜测。
season-bases = 正在获取 90 天前的价格：{ $have } / { $need } 个币种。取得之前不做猜测。
season-past = 正在计算指数的历史：{ $have } / { $need } 天。
season-variants = 正在获取其他区间的价格：{ $have } / { $need } 个币种。
season-none = { $index }：还没有数值。
season-not-yet = { $index }，{ $window } 天，按期初排名：自 { DAY($from) } 起可用。排名记录的时间还不够长。
season-pageless = 单独的数字是页码，只有 { CODE("/season why") } 有页码。你是指 { CODE($offer) } 吗？
problem-index = “{ $typed }”不是我能计算的指数。请输入 { CODE("top50") }，或 top{ $least } 到 top{ $most } 之间的任意大小。还有 { CODE("/season why") }、{ CODE("/season sectors") } 和 { CODE("/season variants") }。
problem-leveled = “{ $typed }”没有水平：只有每次收盘都计算的指数才有，即 { CODE("top50") } 和 { CODE("top100") }。
problem-page = “{ $typed }”不是页码。请输入从 1 开始的数字，如 { CODE("/season why 2") }。
season-counted = { BOLD($index) }，{ $window } 天：{ BOLD($value) }。{ $counted } 个中有 { $wins } 个跑赢比特币的 { PERCENT($bitcoin) } · { DAY($day) } 收盘
season-counted-ranks =
    { $ranks ->
        [start] 成员：区间第一天市值最大的币种，排名来自{ season-source }。因此没有币种是因上涨而入选。
       *[end] 成员：区间最后一天市值最大的币种，排名来自{ season-source }。
    }
season-counted-only = 在你询问时计算。季节由 90 天的 top50 和 top100 决定：{ CODE("/season") }
season-why-title =
    { BOLD($index) }，{ $window } 天，{ DAY($day) } 收盘{ $pages ->
        [1] {""}
       *[other] {" "}· 第 { $page } / { $pages } 页
    }
season-why-value =
    { BOLD($value) } = 100 × { $wins } / { $counted }。✓ 跑赢比特币的 { PERCENT($bitcoin) }，✗ 没有{ $others ->
        [0] 。
       *[other] ；{ $others } 个币种未计入。
    }
season-why-ranks =
    { $ranks ->
        [start] 区间第一天的排名，来自{ season-source }。
       *[end] 区间最后一天的排名，来自{ season-source }。
    }
season-why-prices = 两天的价格：{ $sources }
season-why-inputs = 输入 { CODE($hash) }，由 Tidebell { $version } 计算
season-why-hash = 输入的 SHA-256：{ CODE($hash) }
season-why-recompute = 用录制的数据重新计算：{ CODE($line) }
season-why-too-young = – { $rank } { $coin }：比区间年轻
season-why-gone = – { $rank } { $coin }：已从记录中消失
season-why-no-price = – { $rank } { $coin }：没有可信的价格
season-why-doubtful = – { $rank } { $coin }：各来源对其价格不一致
season-why-left-out = { BOLD("未计入") }
season-why-benchmark = { $rank } { $coin }：所有币种的比较基准
season-why-excluded =
    { $rank } { $coin }：{ $class }，{ $sign ->
        [listed] 依据我们的列表
        [tag] 依据提供方的标签
        [name] 依据名称
        [peg] 依据其跟随另一价格的走势
       *[other] 依据 { $sign }
    }
season-why-no-page =
    { $index } 的证明共有{ $pages ->
       *[other] {" "}{ $pages } 页
    }；没有第 { $page } 页。
season-sectors-title = { $index } 的{ BOLD("板块") }，{ $window } 天，{ DAY($day) } 收盘；全部币种合计：{ $value }
season-sector = { $sector }：{ BOLD($value) } · { $counted } 个中有 { $wins } 个跑赢比特币
season-sectors-note = 币种太少、无法单独计算的板块不显示。
season-sectors-none = 没有板块有足够的成员单独计算。
season-variants-title = { $index } 的{ BOLD("其他算法") }，{ DAY($day) } 收盘
season-variants-both = { $window } 天：期末排名 { BOLD($end) }，期初排名 { BOLD($start) }，差距 { PRICE($gap) }
season-way =
    { $window } 天，{ $ranks ->
        [start] 期初
       *[end] 期末
    }排名
season-variants-not-yet = { season-way }：自 { DAY($from) } 起可用
season-variants-none = { season-way }：还没有数值
season-variants-withheld = { season-way }：被保留。{ season-reason }
season-variants-note = 发布者采用的期末排名会让因上涨而入选的币种进来，期初排名不会：差距就是这份优势，以点计。
threshold-added-above = 当 { $index } 季节指数升到 { BOLD($level) } 时响铃。提醒 { $id }；到 { $rearm } 之后再次响铃。
threshold-added-below = 当 { $index } 季节指数降到 { BOLD($level) } 时响铃。提醒 { $id }；到 { $rearm } 之后再次响铃。
threshold-now = 现在是 { BOLD($value) }。
threshold-passed-above = { $index } 季节指数已经到了：{ $value }，不低于 { $level }。未保存任何内容。请选择更高的水平，或在它回落时响铃。
threshold-passed-below = { $index } 季节指数已经到了：{ $value }，不高于 { $level }。未保存任何内容。请选择更低的水平，或在它回升时响铃。
threshold-side = { $index } 季节指数还没有数值，请说明从哪一侧：高于还是低于 { $level } 时响铃？
`;
