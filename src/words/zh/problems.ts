/** What a person can do about it. */
export const PROBLEMS = `
problem-empty = 请输入命令，如 { CODE("/watch ETH above 4000") }。{ CODE("/help") } 列出全部。
problem-command = 我没看懂。请输入以命令开头的整行，如 { CODE("/watch ETH above 4000") } 或 { CODE("/price BTC") }。{ CODE("/help") } 列出全部。
problem-command-near = 我不认识这个命令。你是指 { CODE($line) } 吗？
problem-other-bot = 这是给另一个机器人的命令。对我请去掉它的名字：{ CODE($line) }
problem-too-long = 太长了：命令后面我最多读 { $most } 个字符。请像这样输入：{ CODE("/watch ETH above 4000") }。
problem-ours = 我这边出了问题；你的内容没有丢失。已记录在日志中，请再试一次。
problem-choice = “{ $typed }”在这里不能用。请选择其一：{ $choices }。
problem-number = 无法把“{ $typed }”读作价格。请输入一个大于零的数字，如 { CODE("4000") }、{ CODE("4,000.50") } 或 { CODE("1.5k") }。
problem-number-comma = “{ $typed }”可能是两个不同的数字。请用点作小数点：{ CODE("4000.50") }。
problem-number-point = “{ $typed }”可能是两个不同的数字。千位之间不用点就清楚了：{ CODE($line) }
problem-number-long = 这个数字超过 { $digits } 位。请像这样输入：{ CODE("4000") }、{ CODE("0.0000071") } 或 { CODE("1.5k") }。
problem-level = “{ $typed }”不是指数水平。请输入大于 0、最高 100 的数字，如 { CODE("/threshold 60") }。
problem-condition = “{ $typed }”不是价位。请输入 { CODE("above 4000") }、{ CODE("below 3.5k") } 或只输入 { CODE("4000") }。
problem-symbol-unreadable = “{ $typed }”不是币种代码。请像这样输入：{ CODE("ETH") } 或 { CODE("ETH/USDT") }。
problem-coin-unknown = 我读取的交易所现在都没有交易“{ $typed }”。请输入币种代码，如 { CODE("ETH") }。
problem-no-prices = 目前没有可信的价格。请一分钟后再试。
problem-two-coins = 有多个币种叫 { BOLD($typed) }。是哪一个？
coin = { BOLD($symbol) } { WORTH($price, $symbol) }（{ $source }）
problem-alert-id = “{ $typed }”不是提醒编号。请像这样输入：{ CODE("/unwatch 17") }；{ CODE("/alerts") } 显示编号。
problem-subscription-id = “{ $typed }”不是订阅编号。请像这样输入：{ CODE("/unsubscribe s3") }；{ CODE("/alerts") } 显示编号。
problem-is-subscription = 这是订阅的编号。请输入 { CODE($line) }
problem-alert-gone = { thing } 不在此聊天中，或已经停止。{ CODE("/alerts") } 显示现有的。
problem-not-yours = 这是别人的：只有本人或管理员可以更改。你自己添加的才是你的：{ CODE("/watch ETH above 4000") }
problem-too-many-rules =
    你已有 { $most ->
       *[other] { $most } 个提醒
    }，达到每人上限。请先停止一个：{ CODE("/unwatch") }。或请运营者提高你的上限；{ CODE("/settings") } 显示你的 id。
problem-too-many-subscriptions =
    你已有 { $most ->
       *[other] { $most } 个订阅
    }，达到每人上限。请先停止一个：{ CODE("/unsubscribe") }。或请运营者提高你的上限；{ CODE("/settings") } 显示你的 id。
problem-too-many-parts = 每人的条件合计最多 { $most } 个部分（读数、数字和比较，相同的只算一次）。你的有 { $used } 个，这个会再加 { $more } 个。未保存任何内容。请缩短它，停止不再需要的（{ CODE("/alerts") }），或请运营者提高你的上限；{ CODE("/settings") } 显示你的 id。
problem-too-many-series = 每人的条件合计最多读取 { $most } 个序列（一个币种的一个读数；关于前 100 币种的规则每项各有一百个）。你的读取 { $used } 个，这个会再加 { $more } 个。未保存任何内容。请减少币种或读数，停止不再需要的（{ CODE("/alerts") }），或请运营者提高你的上限；{ CODE("/settings") } 显示你的 id。
problem-too-fast =
    一分钟内超过了 { $most } 个命令。请等待 { $seconds ->
       *[other] { $seconds } 秒
    }，然后再说一次。
problem-not-allowed = 这是私人机器人。运营者可以添加你：你的 id 是 { CODE($person) }。
problem-operator = 只有本机器人的运营者可以这样做。
problem-admins = 只有本群管理员可以这样做。私聊中你可以有自己的提醒：请在那里写给我。
problem-admins-rules = 只有本群管理员可以更改群里会收到的内容；他们可以用 { CODE("/settings rules everybody") } 向所有人开放。私聊中你有自己的提醒：请在那里写给我。
problem-subject-season = 季节提醒只针对两个指数之一，没有周期：{ CODE($one) } 或 { CODE($other) }
problem-subject-signals = 信号来自 { CODE("top100") }、{ CODE("watched") } 或某个币种：{ CODE($one) } 或 { CODE($other) }
`;
