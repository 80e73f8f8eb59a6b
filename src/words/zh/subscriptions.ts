/** Subscriptions and feeds. */
export const SUBSCRIPTIONS = `
subscribed-season = { $scope } 的季节变化会在这里通知（{ $id }）。
subscribed-season-already = { $scope } 的季节变化已经在这里通知（{ $id }）。
subscribed-season-raw = { $scope } 每次穿越 75 和 25 都会在这里通知（{ $id }），包括马上反转的。
subscribed-season-raw-already = { $scope } 每次穿越 75 和 25 已经在这里通知（{ $id }）。
subscribed-season-near = { $scope } 接近下一个季节时会在这里通知（{ $id }）。
subscribed-season-near-already = { $scope } 接近下一个季节时已经在这里通知（{ $id }）。
subscribed-signals = { scope-name }的 { $timeframe } K 线信号会在这里通知（{ $id }）。
subscribed-signals-already = { scope-name }的 { $timeframe } K 线信号已经在这里通知（{ $id }）。
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
`;
