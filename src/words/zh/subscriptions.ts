/** Subscriptions and feeds. */
export const SUBSCRIPTIONS = `
subscribed-season = { $scope } 的季节变化会在这里通知（{ $id }）。
subscribed-season-already = { $scope } 的季节变化已经在这里通知（{ $id }）。
subscribed-season-raw = { $scope } 每次穿越 75 和 25 都会在这里通知（{ $id }），包括马上反转的。
subscribed-season-raw-already = { $scope } 每次穿越 75 和 25 已经在这里通知（{ $id }）。
subscribed-season-near = { $scope } 接近下一个季节时会在这里通知（{ $id }）。
subscribed-season-near-already = { $scope } 接近下一个季节时已经在这里通知（{ $id }）。
subscribed-signals = { scope-name } 的 { $timeframe } K 线信号会在这里通知（{ $id }）。
subscribed-signals-already = { scope-name } 的 { $timeframe } K 线信号已经在这里通知（{ $id }）。
subscribe-in-private = { CODE("/subscribe") } 只供个人使用：请私聊我。在这里由管理员说 { CODE("/feed season") } 或 { CODE("/feed signals") }。
feed-in-groups = { CODE("/feed") } 用于群组、频道和话题：由管理员在那里说。在私聊中请自己订阅：
proof = 我会在这里告诉你所要求的内容。全部内容：{ CODE("/alerts") }
proof-failed = 但我无法私聊你：刚才的尝试没有送达。请加入一个有我的服务器，允许其成员私信，然后再写给我。
proof-failed-here = 但我无法在这里发言：刚才的尝试没有送达。管理员必须允许我查看此频道并发送消息。
unsubscribed = 已停止 { $id }。
alerts-season-raw = { $id } · 75 和 25 的每次穿越，{ $scope }
alerts-season-raw-snoozed = { $id } · 75 和 25 的每次穿越，{ $scope } · 休眠至 { TIME($until) }
alerts-season-near = { $id } · 下一个季节临近时，{ $scope }
alerts-season-near-snoozed = { $id } · 下一个季节临近时，{ $scope } · 休眠至 { TIME($until) }
feed-list = { BOLD("此聊天绑定到") }
feed-none = 此聊天还没有绑定任何内容。
feed-off =
    { $count ->
        [0] 此聊天没有绑定任何内容。
       *[other] 已停止 { $count } 个推送。
    }
subscribed-movers = 前 100 名的涨跌榜每天 { $at } 会在这里通知（{ $id }）。
subscribed-movers-already = 前 100 名的涨跌榜每天 { $at } 已经在这里通知（{ $id }）。
subscribed-digest = 每日摘要每天 { $at } 会发到这里：季节、涨跌榜、此聊天的币种，以及保留的内容。
feed-clocks = 时间以 { $zone } 为准。更改：{ CODE("/settings zone") }
feed-ask-time =
    { $topic ->
        [movers] 每天几点告诉你涨跌榜？
       *[digest] 每天几点总结当天？
    }
feed-digest = 每日摘要，每天 { $at }
feed-digest-off = 已停止每日摘要。
feed-digest-was-not = 这里没有每日摘要。
feed-change = 要改成什么？请选择，或像这样输入：{ CODE("/feed s2 1d") } 或 { CODE("/feed s2 ETH,BTC") }
feed-changed = 已修改。从现在起：
feed-change-same = 这里已经通知该内容，所以 { $id } 保持不变。全部：{ CODE("/feed") }
alerts-movers = { $id } · 前 100 名涨跌榜，每天 { $at }
alerts-movers-snoozed = { $id } · 前 100 名涨跌榜，每天 { $at } · 休眠至 { TIME($until) }
alert-movers = 📊 { BOLD("前 100 名涨跌榜") } 24 小时 · { TIME($at) }：{ $movers }
alert-movers-none = 📊 { BOLD("前 100 名涨跌榜") }：目前不知道 24 小时的涨跌，所以没有可说的。请稍后再试 { CODE("/movers") }。
digest-top = 前 100 名 24 小时：{ $movers }
problem-feed-coins = 一个订阅最多包含 { $most } 个币种。请分成两个。
problem-feed-time = “{ $typed }”不是时刻。请像这样输入：{ CODE("09:00") }，或用 { CODE("off") } 停止。
problem-subject-movers = 涨跌榜是前 100 名的，每天在固定时刻一次：{ CODE($one) }。信号和季节在发生时通知。
button-feed-movers = 每日涨跌榜
button-feed-digest = 每日摘要
button-feed-digest-off = 停止摘要
proof-lacks =
    但我不能{ $right ->
        [view-channel] 查看此频道，所以这里收不到任何内容。管理员须给我 { BOLD("View Channel") } 权限。
        [send-in-threads] 在此子区发言，所以这里收不到任何内容。管理员须给我 { BOLD("Send Messages in Threads") } 权限。
       *[send-messages] 在此频道发言，所以这里收不到任何内容。管理员须给我 { BOLD("Send Messages") } 权限。
    }
feed-no-pictures =
    { $right ->
        [attach-files] 我在这里不能附加文件，所以没有图片。缺少的权限：{ BOLD("Attach Files") }。
       *[send-photos] 我在这里不能发送照片，所以没有图片。缺少的权限：{ BOLD("Send Photos") }。
    }
`;
