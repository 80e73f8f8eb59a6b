/** First words, help, questions that complete a command, and buttons. */
export const HELP = `
start = { BOLD("Tidebell") } 在加密市场转向时响铃：价格穿过你的价位、山寨季、信号。
start-how = 试试 { CODE("/watch ETH above 4000") }、{ CODE("/season") } 或 { CODE("/subscribe signals") }。所有命令：{ CODE("/help") }
help = { BOLD("你可以说什么") }
help-group = { help-group-name }：{ $commands }
help-group-name =
    { $group ->
        [alerts] { BOLD("提醒") }
        [market] { BOLD("市场") }
        [season] { BOLD("山寨季") }
        [feeds] { BOLD("订阅") }
        [chat] { BOLD("此聊天") }
        [data] { BOLD("你的数据") }
       *[first] { BOLD("第一步") }
    }
help-words = 私聊时也可以直接用英语说：“tell me when ETH drops 5% in an hour”。
command-mute = 一段时间不通知，或不通知某个币种
command-noise = 哪些提醒响得最多，以及如何减少
help-more = 了解某个命令：{ CODE("/help watch") }。本机器人只做报告，不提供投资建议。
access-rules = 群组中仅限管理员，除非 /settings 向所有人开放。
access-admin = 群组中仅限管理员。
command-start = 这个机器人做什么，以及第一步
command-help = 你可以说什么，或了解某个命令
command-watch = 当币价到达某个价位或变动时告诉我
command-alert = 当任何规则成立时告诉我：指标、成交量、变动、市场
command-alerts = 此聊天会收到的所有提醒，最近的在前
command-unwatch = 停止一个提醒
command-why = 提醒为什么响了，或为什么没响
command-receipts = 这里响过什么，每条消息结果如何
command-edit = 原地修改一个提醒
command-price = 币种的最新价格
command-chart = 币种的 K 线，带指标和你的价位
command-compare = 多个币种从同一起点的表现
command-heatmap = 市值最大的币种一天内的涨跌
command-movers = 前 100 中涨跌最多的币种
command-season = 山寨季指数、它的证明以及其他算法
command-threshold = 当季节指数到达某个水平时告诉我
command-signals = 最新的技术信号
command-subscribe = 在这里私下接收季节、信号、涨跌榜或摘要
command-unsubscribe = 停止一个订阅
command-feed = 将此群组、频道或话题绑定到季节、信号、涨跌榜或摘要
command-settings = 此聊天的设置
command-watchlist = 关注的币种：价格、RSI、最近的提醒
command-ask = 用你自己的话说出你想要什么
command-test = 向此聊天发送一条测试提醒
command-link = 在 Telegram 和 Discord 上成为同一个人
command-move = 让提醒在你的另一个平台上响铃
command-export = 此聊天保存的全部内容，以文件形式
command-import = 接收 /export 给出的内容，来自这里或其他平台
command-forget = 删除你或本群保存的全部内容
command-privacy = 保存了什么、在哪里、保存多久
command-save = 执行某个按钮所代表的内容
command-edited = 回应被修改的消息
command-snooze = 让一个提醒休眠
command-wake = 唤醒休眠的提醒
example-help = 例如 { CODE("/help watch") }
example-watch = 例如 { CODE("/watch ETH above 4000") }、{ CODE("/watch btc 95k once") }、{ CODE("/watch ETH -5% 1h") } 或 { CODE("/watch SOL 120..150") }
example-alert = 例如 { CODE("/alert ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)") }、{ CODE("/alert golden cross BTC") }、{ CODE("/alert any top100: change(24h) > 20%") } 或 { CODE("/alert dominance crosses below 55") }
help-alert-options = 任何规则后面可加：{ CODE("once") }、{ CODE("cooldown 4h") }、{ CODE("until 2026-12-31") }、{ CODE("critical") }、{ CODE("note \\"take profit\\"") }。时间按 { CODE("/settings zone") }。
help-alert-templates = 现成的规则，每个加上币种：{ $templates }
help-alert-docs = 所有读数和指标：见本机器人源码中的 docs/rules.md。
example-alerts = { CODE("/alerts") } 或 { CODE("/alerts 2") }
example-why = 例如 { CODE("/why 17") }；编号见 { CODE("/alerts") }
example-receipts = 例如 { CODE("/receipts") }、{ CODE("/receipts 2") }
example-edit = 例如 { CODE("/edit 17 above 4200") } 或 { CODE("/edit 17 rsi(14, 4h) < 25 once") }。不另外说明时选项保留；{ CODE("normal") } 去掉它们。
example-unwatch = 例如 { CODE("/unwatch 17") }；编号见 { CODE("/alerts") }
example-mute = 例如 { CODE("/mute 2h") }、{ CODE("/mute DOGE 1d") }、{ CODE("/mute until 2026-12-24 09:00") }、{ CODE("/mute off") }
example-noise = 例如 { CODE("/noise") }
example-price = 例如 { CODE("/price ETH") }
example-chart = 例如 { CODE("/chart ETH") }、{ CODE("/chart ETH 1d ema200 rsi") } 或 { CODE("/chart BTC 1h bb macd") }
example-compare = 例如 { CODE("/compare BTC ETH SOL") } 或 { CODE("/compare ETH BTC 365d") }
example-season = 例如 { CODE("/season") }、{ CODE("/season why") }、{ CODE("/season sectors") }、{ CODE("/season variants") } 或 { CODE("/season top75 30d start") }
example-threshold = 例如 { CODE("/threshold 60") } 或 { CODE("/threshold 30 below top100") }
example-signals = 例如 { CODE("/signals") } 或 { CODE("/signals ETH") }
example-subscribe = 例如 { CODE("/subscribe season") }、{ CODE("/subscribe signals ETH,BTC 4h") }、{ CODE("/subscribe movers 09:00") } 或 { CODE("/subscribe digest 20:00") }
example-unsubscribe = 例如 { CODE("/unsubscribe s3") }；编号见 { CODE("/alerts") }
example-feed = 例如 { CODE("/feed season") }、{ CODE("/feed signals ETH,BTC 4h") }、{ CODE("/feed movers 09:00") }、{ CODE("/feed digest 20:00") }、{ CODE("/feed s2 1d") } 或 { CODE("/feed off") }
example-settings = 例如 { CODE("/settings zone Berlin") }，群组中 { CODE("/settings rules everybody") }
example-watchlist = 例如 { CODE("/watchlist") }、{ CODE("/watchlist add ETH") } 或 { CODE("/watchlist remove ETH") }
example-ask = 例如 { CODE("/ask tell me when eth drops 5% in an hour") } 或 { CODE("/ask btc above 100k") }
example-link = { CODE("/link") }，然后在另一个平台说它给出的内容；{ CODE("/link off") } 解除
example-move = 例如 { CODE("/move 17 discord") } 或 { CODE("/move 17 both") }
example-import = 发送文件并在下方写 { CODE("/import") }，或输入其中的行：{ CODE("/import /alert ETH above 4000") }
example-forget = { CODE("/forget") }，或不再询问的 { CODE("/forget yes") }
example-save = { CODE("/save") } 加上草稿编号
example-edited = { CODE("/edited") } 不用输入：它回应被修改的消息。
example-snooze = 例如 { CODE("/snooze 17 8h") }
example-wake = 例如 { CODE("/wake 17") }
option-watch-symbol = 币种或市场，如 ETH 或 ETH/USDT
option-watch-condition = 价位，如 above 4000 或 -5% 1h
option-alert-rule = 如 ETH rsi(14, 4h) < 30
option-alerts-page = 长列表的页码
option-why-alert = 响过或没响的提醒
option-receipts-of = 页码，或包含多个提醒的消息
option-edit-alert = 要修改的提醒
option-edit-rule = 改成什么，如 above 4200
option-unwatch-alert = 要停止的提醒
option-mute-what = 多长时间，或币种和多长时间
option-price-symbol = 币种或市场，如 ETH
option-chart-symbol = 币种或市场，如 ETH
option-chart-timeframe = 1 小时、4 小时或 1 天的 K 线
option-chart-studies = 指标，如 ema200 rsi bb
option-compare-coins = 币种和区间，如 BTC ETH SOL 30d
option-season-index = 指数大小，如 top50 或 top75
option-season-window = 比较币种的天数
option-season-ranks = 期末或期初市值最大的币种
option-season-view = 证明、板块或其他算法
option-season-page = 证明的页码
option-threshold-level = 指数水平，大于 0，最高 100
option-threshold-when = 从哪一侧
option-threshold-index = 哪个指数
option-signals-symbol = 只看这个币种
option-subscribe-topic = 季节、每次穿越、接近的季节、信号、涨跌榜，或摘要
option-subscribe-of = top50、top100、watched 或币种，如 ETH,BTC
option-subscribe-timeframe = 信号的 K 线周期
option-subscribe-at = 涨跌榜或摘要何时来，如 09:00，或 off
option-unsubscribe-alert = 要停止的订阅
option-feed-topic = 季节、每次穿越、接近的季节、信号、涨跌榜、摘要，或 off
option-feed-of = top50、top100、watched 或币种，如 ETH,BTC
option-feed-timeframe = 信号的 K 线周期
option-feed-at = 涨跌榜或摘要何时来，如 09:00，或 off
option-feed-change = 要修改的绑定，如 s2 1d
option-settings-name = 要改什么，如 zone 或 language
option-settings-value = 改成什么，如 Berlin 或 default
option-help-command = 了解这个命令
option-watchlist-symbol = 币种或市场，如 ETH
option-watchlist-action = 添加或移除
option-watchlist-page = 长列表的页码
option-ask-text = 如：tell me when eth drops 5% in an hour
option-start-wish = 链接所请求的内容
option-link-code = /link 在另一个平台给出的内容，或 off
option-move-alert = 要移动的提醒
option-move-to = 平台，或 both
option-import-text = 各行内容，或 /export 的文件
option-forget-sure = 不再询问
option-save-draft = 草稿编号
option-edited-text = 消息现在的内容
option-snooze-alert = 要休眠的提醒
option-snooze-for = 多长时间
option-wake-alert = 要唤醒的提醒
ask-watch-symbol = 哪个币种？请选择一个，或输入整行。
ask-watch-condition = { BOLD($symbol) } 到什么价位时响铃？{ $source } 当前价 { WORTH($price, $symbol) }。请选择价位，或输入整行，如 { CODE($line) }
ask-alert-rule = 要监视什么？请选择一个例子，或输入整行。
ask-edit-alert = 要修改哪个提醒？请选择一个，或输入整行。
ask-edit-rule = 改成什么？请输入整行。
ask-edit-how = { rule-name }：改成什么？请输入整行，如 { CODE($line) }
ask-unwatch-alert = 要停止哪个提醒？请选择一个，或输入整行。
ask-price-symbol = 哪个币种？请选择一个，或输入整行。
ask-chart-symbol = 哪个币种的图表？请选择一个，或输入整行。
ask-compare-coins = 比较哪些币种？请选择几个，或输入整行。
ask-threshold-level = 季节指数到哪个水平，大于 0，最高 100？请选择一个，或输入整行。
ask-subscribe-topic =
    要告诉你什么？
    { topics }
    请选择一个，或输入整行。
topics =
    { BOLD("season") } – 季节开始或结束；只说一次，不是每次波动都说
    { BOLD("season-raw") } – 75 和 25 的每次穿越，一年很多次
    { BOLD("season-near") } – 指数接近下一个季节
    { BOLD("signals") } – 币种的技术信号
    { BOLD("movers") } – 前 100 名中涨跌最多的币种，每天一次
    { BOLD("digest") } – 一条消息总结当天：季节、涨跌榜、币种，以及保留的内容
ask-unsubscribe-alert = 要停止哪个订阅？请选择一个，或输入整行。
ask-ask-text = 你想被告知什么？用你自己的话说。
ask-move-alert = 哪个提醒？请输入整行。
ask-import-text = 要接收什么？发送 { CODE("/export") } 的文件并在下方写 { CODE("/import") }，或在命令后输入其中的行。
ask-save-draft = 请再点一次草稿的按钮。
ask-edited-text = 消息现在写的是什么？
ask-snooze-alert = 哪个提醒？请输入整行。
ask-wake-alert = 哪个提醒？请输入整行。
ask-snooze-for = 多长时间？请选择一个，或输入整行。
unwatch-which = 要停止“{ $typed }”的哪个提醒？
unwatch-none = 此聊天中没有可停止的提醒。设置一个：{ CODE("/watch ETH above 4000") }
unsubscribe-which = 要停止“{ $typed }”的哪个订阅？
unsubscribe-none = 此聊天中没有可停止的订阅。订阅一个：{ CODE("/subscribe season") }
button-stop = 停止
button-whole-year = 整年
button-stop-one = 停止 { $id }
button-wake = 唤醒
button-wake-one = 唤醒 { $id }
button-snooze-1h = 休眠 1 小时
button-snooze-8h = 休眠 8 小时
button-snooze-1d = 休眠 1 天
button-open-one = { $id } 详情
button-why-one = 为什么 { $id }
button-edit = 修改
button-looser =
    更频繁（{ $count ->
       *[other] { $count } 次
    }）：{ $text }
button-tighter =
    更少（{ $count ->
       *[other] { $count } 次
    }）：{ $text }
button-undo = 重新关注
button-above = 高于 { PRICE($level) }
button-below = 低于 { PRICE($level) }
button-watch = 关注 { $symbol }
button-watch-btc = 关注 BTC
button-season = 山寨季
button-help = 帮助
button-help-one = { $line } 详情
button-help-all = 全部命令及说明
button-season-why = 为什么
button-season-sectors = 板块
button-season-variants = 其他算法
button-season-start = 为什么：{ $window } 天，期初排名
button-page = 第 { $page } 页
button-page-before = ‹ 第 { $page } 页
button-page-after = 第 { $page } 页 ›
button-subscribe-season = 季节变化时告诉我
button-subscribe-signals = 给我发信号
button-feed-season = 季节提醒
button-feed-season-raw = 75 和 25 的每次穿越
button-feed-season-near = 季节临近
button-feed-signals = 信号
command-takeover = 接手已离开者在这里设置的内容
example-takeover = 例如 { CODE("/takeover 17") } 或 { CODE("/takeover 17 stop") }
option-takeover-alert = 其中一个暂停的提醒
option-takeover-how = stop：改为结束
ask-takeover-alert = 哪个提醒？请输入整行。
`;
