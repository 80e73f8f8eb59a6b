/** What the people of a chat may choose. */
export const SETTINGS = `
settings-private = 你在这里会收到的内容的{ BOLD("设置") }。修改方法：{ CODE("/settings zone Berlin") }
settings-group = 此聊天的{ BOLD("设置") }；由管理员修改：{ CODE("/settings zone Berlin") }
settings-saved = 已保存。
settings-of-groups = 该设置用于群组：在私聊中只有你能更改你的提醒。
settings-limit = 每人提醒数：最多 { $most } 个。
settings-ids = 供运营者参考：你是 { CODE($person) }，此聊天是 { CODE($chat) }。
problem-setting = “{ $typed }”不是设置。可用：{ $names }。
button-setting-default = 恢复默认
setting-rules =
    { BOLD("规则") }：{ $who ->
        [everybody] 群里所有人都可以更改提醒
       *[admins] 只有群管理员可以更改提醒
    }
setting-ask-rules = 谁可以更改本群的提醒？请选择一个，或输入整行，如 { CODE("/settings rules everybody") }
button-setting-rules = 谁可更改提醒
setting-language =
    { BOLD("语言") }：{ $name }{ $by ->
        [app] （按你的应用）
       *[choice] {""}
    }
setting-ask-language = 我用哪种语言？请选择一个，或输入整行，如 { CODE("/settings language English") }
button-setting-language = 语言
problem-language = 我不会说“{ $typed }”。可用：{ $names }。
setting-zone = { BOLD("时区") }：{ $zone }，当地时间 { TIME($now) }
setting-ask-zone = 你在哪个时区？请选择一个，或输入整行，可写城市、时区或偏移，如 { CODE("/settings zone Lisbon") } 或 { CODE("/settings zone UTC+5:45") }
button-setting-zone = 时区
problem-zones = 名为 { BOLD($typed) } 的地方不止一个，时间不同。是哪一个？
problem-zone = 我不认识城市或时区“{ $typed }”。请输入一个大城市、如 { CODE("Europe/Berlin") } 的时区或如 { CODE("UTC+5:45") } 的偏移。
setting-currency =
    { BOLD("货币") }：{ $currency ->
        [none] 按交易所给出的价格
       *[other] { $known ->
            [yes] 价格同时以 { $currency } 显示
           *[no] { $currency }，但我读取的交易所目前都没有它对美元的交易，价格保持交易所给出的样子
        }
    }
setting-ask-currency = 价格还用什么显示？请选择一个，或输入整行，如 { CODE("/settings currency EUR") }
button-setting-currency = 货币
problem-currency = “{ $typed }”不是货币或币种代码。请像这样输入：{ CODE("EUR") } 或 { CODE("BTC") }。
setting-numbers =
    { BOLD("数字") }：{ $example }{ $by ->
        [language] （按语言习惯）
       *[choice] {""}
    }
setting-ask-numbers = 数字怎么写？请选择一个，或输入整行，如 { CODE("/settings numbers 1.234,56") }
button-setting-numbers = 数字
setting-dates = { BOLD("日期") }：{ DAY($day) }
setting-ask-dates = 日期怎么写？{ CODE("words") } 按语言习惯，{ CODE("iso") } 如 2026-12-24。请选择一个，或输入整行，如 { CODE("/settings dates iso") }
button-setting-dates = 日期
setting-pictures =
    { BOLD("图片") }：{ $is ->
        [off] 提醒只有文字
       *[on] 提醒附带图片
    }
setting-ask-pictures = 提醒要附带图片吗？请选择一个，或输入整行，如 { CODE("/settings pictures off") }
button-setting-pictures = 图片
setting-theme =
    { BOLD("主题") }：{ $is ->
        [light] 浅色图片
       *[dark] 深色图片
    }
setting-ask-theme = 深色还是浅色图片？请选择一个，或输入整行，如 { CODE("/settings theme light") }
button-setting-theme = 主题
setting-quiet =
    { BOLD("安静时段") }：{ $hours ->
        [none] 无
        [off] 此处已关闭
       *[hours] 按你的时间 { $hours }，紧急的仍会送达{ $isNow ->
            [yes] ；现在是安静时段
           *[no] {""}
        }
    }
setting-ask-quiet = 你什么时候睡觉？那时响的会等到你起床。请选择，或输入整行，如 { CODE("/settings quiet 22:30-06:45") }
button-setting-quiet = 安静时段
problem-quiet = “{ $typed }”不是时段。请像这样输入：{ CODE("/settings quiet 23:00-07:00") }。
setting-budget =
    { BOLD("每日消息") }：{ $most ->
        [0] 响多少发多少
       *[other] 最多 { $most } 条，其余放入摘要；紧急的仍会送达
    }
setting-ask-budget = 每天多少条消息足够？请选择，或输入整行，如 { CODE("/settings budget 15") }
button-setting-budget = 每日消息
problem-budget = “{ $typed }”不是 1 到 1000 的数字。请像这样输入：{ CODE("/settings budget 15") }。
setting-digest =
    { BOLD("每日摘要") }：{ $at ->
        [none] 无，但留给摘要的内容在 { $usual } 送达
       *[at] 每天 { $at }
    }
setting-ask-digest = 几点总结一天？请选择，或输入整行，如 { CODE("/settings digest 07:30") }
button-setting-digest = 每日摘要
problem-digest = “{ $typed }”不是时刻。请像这样输入：{ CODE("/settings digest 08:00") }。
setting-weekly =
    { BOLD("每周摘要") }：{ $at ->
        [none] 无
       *[at] { $at }
    }
setting-ask-weekly = 什么时候总结一周？请选择，或输入整行，如 { CODE("/settings weekly sun 18:00") }
button-setting-weekly = 每周摘要
problem-weekly = “{ $typed }”不是一周中的时间。请像这样输入：{ CODE("/settings weekly sun 18:00") }；可用的日子：{ $days }。
`;
