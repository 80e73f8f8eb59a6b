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
proof = Здесь я буду сообщать то, о чём ты просил. Всё, о чём сообщается: { CODE("/alerts") }
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
`;
