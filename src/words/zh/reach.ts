/** Chats that nothing reaches any more, told to those whose alerts were told there. */
export const REACH = `
notice-shut =
    ⏸ { $because ->
        [removed] 我已不在 { BOLD($title) } 中，或它已不存在。
        [topic] { BOLD($title) } 中我发言的话题已关闭或不存在。
        [view-channel] 我已无法查看 { BOLD($title) }。缺少权限：{ BOLD("View Channel") }。
        [send-messages] 我已无法在 { BOLD($title) } 发言。缺少权限：{ BOLD("Send Messages") }。
        [send-in-threads] 我已无法在 { BOLD($title) } 发言。缺少权限：{ BOLD("Send Messages in Threads") }。
        [post-messages] 我已无法在 { BOLD($title) } 发布。我需要是那里的管理员并有权限 { BOLD("Post Messages") }。
       *[unknown] 我发送的内容已无法到达 { BOLD($title) }。
    }
notice-shut-you =
    ⏸ 我已无法{ $platform ->
        [telegram] 在 Telegram 上
        [discord] 在 Discord 上
       *[other] 在那里
    }联系你：{ $because ->
        [removed] 你在那里的账号已不存在。
        [stranger] 我们在那里已没有共同的服务器。
       *[blocked] 你在那里屏蔽了我，或不接收我的消息。
    }
notice-shut-rests =
    你在那里的{ $count ->
       *[other] {" "}{ $count } 个提醒和推送
    }暂停，{ $because ->
        [removed] 直到我再次被邀请。
        [topic] 直到有人在那里再次给我命令。
        [blocked] 直到你在那里再次写给我。
        [stranger] 直到你在那里再次写给我。
        [unknown] 直到有人在那里再次给我命令。
       *[other] 直到我再次获得许可。
    }
notice-lacks =
    { $right ->
        [attach-files] 我不能在 { BOLD($title) } 附加文件，因此那里的提醒没有图片。缺少权限：{ BOLD("Attach Files") }。
       *[send-photos] 我不能在 { BOLD($title) } 发送照片，因此那里的提醒没有图片。缺少权限：{ BOLD("Send Photos") }。
    }
handover =
    👋 { $count ->
       *[other] 在这里设置了 { $count } 个提醒和绑定的人已离开群组，所以它们已暂停。
    }管理员可以接手或停止；全部见 { CODE("/alerts") }。
button-takeover = 接手
button-takeover-one = 接手 { $id }
button-takeover-stop = 全部停止
takeover-done =
    { $count ->
       *[other] { $count } 个提醒和绑定现在归你，并继续工作。
    }
takeover-stopped =
    { $count ->
        [0] 已经没有可停止的了。
       *[other] 已停止：{ $count } 个提醒和绑定。
    }
takeover-none = 这里已没有暂停的内容：所有者回来了，或有人更快。现有内容：{ CODE("/alerts") }
takeover-too-many = 没有接手：加上这 { $count } 个，你会超过每人最多 { $most } 个提醒或 { $most } 个订阅。请先停止你的或这里的一些：{ CODE("/alerts") }
alerts-rests = { $line } · 已暂停，所有者已离开
`;
