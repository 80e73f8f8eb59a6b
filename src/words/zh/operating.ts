/** What whoever runs the bot reads, and what they tell everybody. */
export const OPERATING = `
command-admin = 供运营者使用：数据、群发、谁可以使用
example-admin = 例如 { CODE("/admin stats") }、{ CODE("/admin broadcast We move to a new server tonight.") }、{ CODE("/admin allow telegram:42") }
example-admin-allow = 例如 { CODE("/admin allow telegram:42") }、{ CODE("/admin deny telegram:42") }
example-admin-limits = 例如 { CODE("/admin limits telegram:42") }、{ CODE("/admin limits telegram:42 rules 500") }、{ CODE("/admin limits telegram:42 usual") }
option-admin-what = 要看什么或做什么
option-admin-rest = 文本、id 或数字
access-operator = 只有本机器人的运营者可以使用。
admin-overview = { BOLD("运行本机器人") }
admin-about-stats = { CODE("/admin stats") } – 人数、聊天、规则、等待中的内容、来源、进程
admin-about-broadcast = { CODE("/admin broadcast TEXT") } – 显示一段之后可以发给所有人的文本；不带文本则显示上一次的进度
admin-about-send = { CODE("/admin send ID") } – 发送已显示的文本
admin-about-cancel = { CODE("/admin cancel ID") } – 扣下尚未发出的部分
admin-about-allow = { CODE("/admin allow telegram:42") } – 允许一个人或聊天；不带则列出
admin-about-deny = { CODE("/admin deny telegram:42") } – 收回许可
admin-about-limits = { CODE("/admin limits telegram:42 rules 500") } – 一个人可以拥有多少
admin-in-private = 请私聊问我：回答中会提到个人。
admin-chats = { BOLD("聊天") }：{ $people } 人，{ $groups } 个群组，{ $channels } 个频道。{ $unreachable } 个无法到达。
admin-rules = { BOLD("规则") }：{ $owners } 人的 { $rules } 条，以及 { $subscriptions } 个订阅。
admin-sent = { BOLD("最近一小时") }：已发送 { $sent }，可能已发送 { $maybe }，无法送达 { $dead }。
admin-queue-empty = { BOLD("队列") }：没有等待的内容。
admin-queue = { BOLD("队列") }，{ $lane }：{ $count } 个等待中，最早的已 { $seconds } 秒。
admin-sources = { BOLD("数据源") }：{ $sources }。
admin-process = { BOLD("进程") } { $id }（{ $version }）：{ $roles }；负责 { $duties }；自 { TIME($since) } 起。
admin-nobody =
    没有进程担任 { $role }：{ $role ->
        [evaluator] 不会有提醒响起
        [gateway] 无人得到答复
       *[deliverer] 不会发送任何内容
    }。
admin-preview = 所有人会读到的内容：
admin-preview-reach = 将发往 { $chats } 个聊天，排在所有其他通知之后：约 { $minutes } 分钟。尚未发送任何内容。
admin-broadcast-sent = 群发 { $id } 正发往 { $chats } 个聊天。
admin-no-draft = 没有等待发送的文本 { $id }。先用 { CODE("/admin broadcast TEXT") } 显示一段。
admin-nothing-to-cancel = 没有可取消的群发 { $id }。
admin-discarded = 文本 { $id } 已丢弃。没有人读到它。
admin-cancelled = 群发 { $id } 已取消：{ $chats } 个聊天中有 { $kept } 个不会收到。已在途中的会送达。
admin-no-broadcast = 还没有群发过。{ CODE("/admin broadcast TEXT") } 在发送前显示所有人会读到的内容。
admin-progress = 群发 { $id }（{ $text }）：{ $chats } 个中已发送 { $sent }，等待 { $waiting }，扣下 { $kept }，无法送达 { $lost }。
admin-allows-anybody = 未设置 ALLOW，因此任何人都可以使用本机器人。将它设为你自己的 id，其他人就需要被允许。
admin-allowed-by-settings = 设置 ALLOW 允许了 { $count } 个人和聊天。
admin-allowed-besides = 另外允许的：{ $ids }（{ $count }）。
admin-allowed-nobody = 没有另外允许任何人。
admin-allowed = { $id } 从现在起可以使用本机器人。
admin-allowed-already = { $id } 已经可以使用本机器人。
admin-allowed-in-settings = { $id } 由设置 ALLOW 允许，只有启动机器人的人可以更改它。
admin-denied = { $id } 不能再使用本机器人。其提醒保留并继续送达。
admin-not-allowed = { $id } 之前没有被允许。
admin-limits = { $person } 可以有 { $rules } 条规则和同样多的订阅、{ $parts } 个条件部分和 { $series } 个序列。
admin-limits-how = 上限由 rules、parts 或 series 加一个从 1 开始的整数组成，或为 usual。
problem-id = “{ $typed }”不是 id。形式如 { CODE("telegram:42") } 或 { CODE("discord:99") }；{ CODE("/settings") } 会显示各人的 id。
button-admin-stats = 数据
button-admin-broadcast = 上一次群发
button-admin-allow = 允许了谁
button-admin-again = 再一次
button-admin-send = 发给 { $chats } 个聊天
button-admin-discard = 丢弃
button-admin-cancel = 取消
button-admin-progress = 进度如何？
`;
