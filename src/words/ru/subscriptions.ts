/** Subscriptions and feeds. */
export const SUBSCRIPTIONS = `
subscribed-season = О смене сезона { $scope } буду сообщать здесь ({ $id }).
subscribed-season-already = О смене сезона { $scope } здесь уже сообщается ({ $id }).
subscribed-season-raw = О каждом пересечении 75 и 25 индексом { $scope } буду сообщать здесь ({ $id }), и о тех, что сразу разворачиваются.
subscribed-season-raw-already = О каждом пересечении 75 и 25 индексом { $scope } здесь уже сообщается ({ $id }).
subscribed-season-near = Когда { $scope } приблизится к следующему сезону, сообщу здесь ({ $id }).
subscribed-season-near-already = О том, что { $scope } близок к следующему сезону, здесь уже сообщается ({ $id }).
subscribed-signals = О сигналах ({ scope-name }) на свечах { $timeframe } буду сообщать здесь ({ $id }).
subscribed-signals-already = О сигналах ({ scope-name }) на свечах { $timeframe } здесь уже сообщается ({ $id }).
subscribe-in-private = { CODE("/subscribe") } – только для тебя: напиши мне в личку. Здесь админ говорит { CODE("/feed season") } или { CODE("/feed signals") }.
feed-in-groups = { CODE("/feed") } – для групп, каналов и тем: там это говорит админ. Здесь, в личке, подпишись сам:
proof = Здесь я буду сообщать то, что тебе нужно. Всё, о чём сообщается: { CODE("/alerts") }
proof-failed = Но написать тебе лично не могу: пробное сообщение не дошло. Зайди на сервер, где я есть, разреши личные сообщения от его участников и напиши мне снова.
proof-failed-here = Но писать здесь не могу: пробное сообщение не дошло. Админ должен разрешить мне видеть этот канал и писать в нём.
unsubscribed = { $id } остановлено.
alerts-season-raw = { $id } · каждое пересечение 75 и 25, { $scope }
alerts-season-raw-snoozed = { $id } · каждое пересечение 75 и 25, { $scope } · спит до { TIME($until) }
alerts-season-near = { $id } · когда близок следующий сезон, { $scope }
alerts-season-near-snoozed = { $id } · когда близок следующий сезон, { $scope } · спит до { TIME($until) }
feed-list = { BOLD("Этот чат привязан к") }
feed-none = Этот чат пока ни к чему не привязан.
feed-off =
    { $count ->
        [0] Этот чат ни к чему не был привязан.
        [one] Остановлена { $count } лента.
        [few] Остановлены { $count } ленты.
        [many] Остановлено { $count } лент.
       *[other] Остановлено { $count } ленты.
    }
subscribed-movers = О самых больших движениях топ-100 буду сообщать здесь каждый день в { $at } ({ $id }).
subscribed-movers-already = О самых больших движениях топ-100 здесь уже сообщается каждый день в { $at } ({ $id }).
subscribed-digest = Сводка за день будет приходить сюда каждый день в { $at }: сезон, самые большие движения, монеты этого чата и то, что было отложено.
feed-clocks = Время – по часам { $zone }. Другое: { CODE("/settings zone") }
feed-ask-time =
    { $topic ->
        [movers] В котором часу сообщать о самых больших движениях дня?
       *[digest] В котором часу подводить итоги дня?
    }
feed-digest = сводка за день, каждый день в { $at }
feed-digest-off = Сводка за день остановлена.
feed-digest-was-not = Сводки за день здесь и не было.
feed-change = Каким ему стать? Выбери или напиши, например, { CODE("/feed s2 1d") } или { CODE("/feed s2 ETH,BTC") }
feed-changed = Изменено. Отныне:
feed-change-same = Об этом здесь уже сообщается, поэтому { $id } остаётся как есть. Всё: { CODE("/feed") }
alerts-movers = { $id } · самые большие движения топ-100, каждый день в { $at }
alerts-movers-snoozed = { $id } · самые большие движения топ-100, каждый день в { $at } · спит до { TIME($until) }
alert-movers = 📊 { BOLD("Самые большие движения топ-100") } за 24 часа · { TIME($at) }: { $movers }
alert-movers-none = 📊 { BOLD("Самые большие движения топ-100") }: изменения за 24 часа сейчас неизвестны, поэтому сообщить нечего. Попробуй позже { CODE("/movers") }.
digest-top = Топ-100 за 24 часа: { $movers }
problem-feed-coins = В одну подписку помещается не больше монет, чем { $most }. Сделай две.
problem-feed-time = «{ $typed }» – не время суток. Напиши, например, { CODE("09:00") } или { CODE("off") }, чтобы остановить.
problem-subject-movers = Движения – это топ-100, раз в день в своё время: { CODE($one) }. Сигналы и сезоны приходят, когда случаются.
button-feed-movers = Движения дня
button-feed-digest = Сводка за день
button-feed-digest-off = Остановить сводку
proof-lacks =
    Но мне нельзя { $right ->
        [view-channel] видеть этот канал, поэтому сюда ничего не придёт. Админ должен дать мне право { BOLD("View Channel") }.
        [send-in-threads] писать в этой ветке, поэтому сюда ничего не придёт. Админ должен дать мне право { BOLD("Send Messages in Threads") }.
       *[send-messages] писать в этом канале, поэтому сюда ничего не придёт. Админ должен дать мне право { BOLD("Send Messages") }.
    }
feed-no-pictures =
    { $right ->
        [attach-files] Здесь мне нельзя прикреплять файлы, поэтому всё придёт без картинок. Не хватает права: { BOLD("Attach Files") }.
       *[send-photos] Здесь мне нельзя отправлять фото, поэтому всё придёт без картинок. Не хватает права: { BOLD("Send Photos") }.
    }
`;
