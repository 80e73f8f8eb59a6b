/** What is kept of people, how they take it along, and how it is forgotten. */
export const DATA = `
export =
    文件包含此聊天保存的全部内容：{ $count ->
        [0] 没有提醒或订阅
       *[other] { $count } 个提醒和订阅
    }、设置，以及{ $alerts ->
        [0] 没有响过的内容
       *[other] 最近响过的 { $alerts } 个提醒
    }。在这里或其他平台把它连同下方的 { CODE("/import") } 发给我，我会重新接收这些提醒。用下面这些行也可以：
export-more = … 另有 { $more } 行
file-kept = 已保存为 { $name }
import-preview =
    我可以接收{ $count ->
       *[other] 这 { $count } 行
    }。尚未保存。
import-nothing = 里面没有我能接收的内容。请发送 { CODE("/export") } 给出的文件，或在 { CODE("/import") } 后输入各行，如 { CODE("/alert ETH above 4000") }。未作任何更改。
import-too-many = 超过 { $most } 行，一次最多这么多。未作任何更改；请分批发送。
import-unreadable = 这不是 { CODE("/export") } 的文件，或已被截断。未作任何更改。
import-future = 这个文件来自本机器人的更新版本（{ $version }）。未作任何更改；请更新机器人，或只发送文件中的各行。
import-line-unknown = 第 { $at } 行未接收：{ CODE($line) }
import-line-refused = 未接收：{ CODE($line) }，因为：
import-done =
    { $count ->
        [0] 没有新内容
       *[other] 新增 { $count } 个
    }；此聊天现在有 { $there } 个。原有的保持不变。
forget-ask =
    这会永久删除{ $where ->
        [private] 你和此聊天
       *[group] 此聊天及其话题
    }保存的内容：{ $count ->
        [0] 没有提醒或订阅
       *[other] { $count } 个提醒和订阅
    }、设置、币种列表以及响过的内容。{ $where ->
        [private] 你在群组中设置的会以群组的名义继续。
       *[group] 这里不再通知任何人。
    }请先备份：{ CODE("/export") }
forgotten =
    完成。不再保存{ $where ->
        [private] 你的
       *[group] 此聊天的
    }任何内容。如果你再写给我，我会从零开始。
privacy = { BOLD("本机器人保存什么") }
privacy-kept = 关于聊天：id、语言和标题、设置、提醒、订阅、币种列表，以及每项由谁设置（按 id）。关于响过的：内容、时间、是否送达。没有姓名，没有电话号码，除你发送的命令外没有任何消息，命令本身也不保存。
privacy-long = 响过的保存 90 天，按钮草稿保存一天，其余直到你停止或说 { CODE("/forget") }。全部在本机器人运营者的数据库中；{ CODE("/export") } 会显示给你。
privacy-not = 不会发送给任何其他人：没有遥测，没有广告。只向交易所询问价格，从不涉及你。
link-code = 十分钟内在另一个平台上私聊对我说：{ CODE($line) }
link-is = 你在这里和 { $platforms } 上是同一个人。
link-joined = 完成：你在这里和 { $platforms } 上是同一个人。上限合并计算，提醒可以在任一平台响铃：{ CODE("/move 17") }
link-unknown = 我不认识这个代码。它十分钟内有效且只能用一次；请在另一个平台用 { CODE("/link") } 取一个新的。
link-own = 这个代码是在本平台取的。请在另一个平台说。
link-taken = 你们其中一人在那个平台已与他人关联。请先解除：{ CODE("/link off") }
link-parted = 已解除。你的提醒仍在原处响铃。
link-alone = 你没有与任何人关联。用 { CODE("/link") } 开始。
link-in-private = 仅限私聊：请在那里写给我。
move-alone = 你还没有关联其他平台，所以没有其他地方可以响铃。请从 { CODE("/link") } 开始
move-which = 提醒 { $id } 在哪里响铃？请选择一个，或输入整行。
moved-to = { rule-name } 从现在起在 { $platform } 上响铃。
copied-to = { rule-name } 也在 { $platform } 上响铃，为提醒 { $copy }。
move-same = 它已经在 { $platform } 上响铃，为提醒 { $copy }。没有任何更改。
alerts-elsewhere = 在 { $platform } 上响铃：{ rule-name } · { $id }
button-link-off = 解除
button-move-one = 移动 { $id }
button-export = 导出
button-forget = 是的，全部忘记
button-forget-ask = 全部忘记
button-privacy = 保存了什么
button-alerts = 显示提醒
`;
