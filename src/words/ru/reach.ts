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
    Твои алерты и ленты там ({ $count ->
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
        [attach-files] Мне нельзя прикреплять файлы в { BOLD($title) }, поэтому алерты приходят туда без картинок. Не хватает права: { BOLD("Attach Files") }.
       *[send-photos] Мне нельзя отправлять фото в { BOLD($title) }, поэтому алерты приходят туда без картинок. Не хватает права: { BOLD("Send Photos") }.
    }
handover =
    👋 { $count ->
        [one] Кто завёл здесь { $count } алерт или подписку, вышел из группы, поэтому они отдыхают.
        [few] Кто завёл здесь { $count } алерта и подписки, вышел из группы, поэтому они отдыхают.
        [many] Кто завёл здесь { $count } алертов и подписок, вышел из группы, поэтому они отдыхают.
       *[other] Кто завёл здесь { $count } алерта и подписки, вышел из группы, поэтому они отдыхают.
    } Админ может взять это на себя или остановить; всё есть в { CODE("/alerts") }.
button-takeover = Взять на себя
button-takeover-one = Взять { $id }
button-takeover-stop = Остановить всё
takeover-done =
    { $count ->
        [one] { $count } алерт или подписка теперь твои и работают дальше.
        [few] { $count } алерта и подписки теперь твои и работают дальше.
        [many] { $count } алертов и подписок теперь твои и работают дальше.
       *[other] { $count } алерта и подписки теперь твои и работают дальше.
    }
takeover-stopped =
    { $count ->
        [0] Останавливать было уже нечего.
        [one] Остановлено: { $count } алерт или подписка.
        [few] Остановлено: { $count } алерта и подписки.
        [many] Остановлено: { $count } алертов и подписок.
       *[other] Остановлено: { $count } алерта и подписки.
    }
takeover-none = Ничего из этого здесь больше не отдыхает: владелец вернулся или кто-то успел раньше. Что есть: { CODE("/alerts") }
takeover-too-many = Ничего не взято: с этим ({ $count }) у тебя было бы больше алертов, чем { $most }, или больше подписок, чем { $most }, а больше одному человеку нельзя. Останови сначала что-то своё или из этого: { CODE("/alerts") }
alerts-rests = { $line } · отдыхает, владелец вышел
`;
