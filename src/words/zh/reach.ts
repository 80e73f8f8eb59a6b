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
`;
