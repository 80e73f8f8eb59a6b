/** Chats that nothing reaches any more, told to those whose alerts were told there. */
export const REACH = `
notice-shut =
    ⏸ { $because ->
        [removed] Меня больше нет в { BOLD($title) }, или этого чата нет.
        [topic] Тема в { BOLD($title) }, куда я писал, закрыта или удалена.
        [view-channel] Мне больше не виден { BOLD($title) }. Не хватает права: { BOLD("View Channel") }.
        [send-messages] Мне больше нельзя писать в { BOLD($title) }. Не хватает права: { BOLD("Send Messages") }.
        [send-in-threads] Мне больше нельзя писать в { BOLD($title) }. Не хватает права: { BOLD("Send Messages in Threads") }.
        [post-messages] Мне больше нельзя публиковать в { BOLD($title) }. Я должен быть там админом с правом { BOLD("Post Messages") }.
       *[unknown] Ничего из того, что я шлю, больше не доходит до { BOLD($title) }.
    }
notice-shut-you =
    ⏸ { $platform ->
        [telegram] В Telegram
        [discord] В Discord
       *[other] Там
    } мне до тебя больше не достучаться: { $because ->
        [removed] твоей учётной записи там нет.
        [stranger] у нас там больше нет общего сервера.
       *[blocked] ты меня там заблокировал или не принимаешь мои сообщения.
    }
notice-shut-rests =
    Твои сигналы и ленты там ({ $count ->
        [one] { $count }
        [few] { $count }
        [many] { $count }
       *[other] { $count }
    }) отдыхают, { $because ->
        [removed] пока меня не пригласят снова.
        [topic] пока кто-нибудь снова не даст мне там команду.
        [blocked] пока ты снова не напишешь мне там.
        [stranger] пока ты снова не напишешь мне там.
        [unknown] пока кто-нибудь снова не даст мне там команду.
       *[other] пока мне снова не разрешат.
    }
notice-lacks =
    { $right ->
        [attach-files] Мне нельзя прикреплять файлы в { BOLD($title) }, поэтому сигналы приходят туда без картинок. Не хватает права: { BOLD("Attach Files") }.
       *[send-photos] Мне нельзя отправлять фото в { BOLD($title) }, поэтому сигналы приходят туда без картинок. Не хватает права: { BOLD("Send Photos") }.
    }
`;
