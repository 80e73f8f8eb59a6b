/** What a person can do about it. */
export const PROBLEMS = `
problem-empty = Напиши команду, например { CODE("/watch ETH above 4000") }. { CODE("/help") } перечислит все.
problem-command = Не понимаю. Напиши целую строку, которая начинается с команды, например { CODE("/watch ETH above 4000") } или { CODE("/price BTC") }. { CODE("/help") } перечислит все.
problem-command-near = Такой команды не знаю. Может быть, { CODE($line) }?
problem-other-bot = Это команда для другого бота. Для меня – без его имени: { CODE($line) }
problem-too-long = Слишком длинно: после команды я читаю не больше { $most } символов. Напиши, например, { CODE("/watch ETH above 4000") }.
problem-ours = У меня что-то пошло не так; твоё не потеряно. Это записано в журнал; попробуй ещё раз.
problem-choice = «{ $typed }» здесь не подходит. Выбери одно из: { $choices }.
problem-number = Не могу прочесть «{ $typed }» как цену. Напиши одно число больше нуля, например { CODE("4000") }, { CODE("4,000.50") } или { CODE("1.5k") }.
problem-number-comma = «{ $typed }» может значить два числа. Пиши дробную часть после точки: { CODE("4000.50") }.
problem-number-point = «{ $typed }» может значить два числа. Без точки между тысячами всё ясно: { CODE($line) }
problem-number-long = В этом числе больше { $digits } цифр. Напиши, например, { CODE("4000") }, { CODE("0.0000071") } или { CODE("1.5k") }.
problem-level = «{ $typed }» – не уровень индекса. Напиши число больше 0, до 100, например { CODE("/threshold 60") }.
problem-condition = «{ $typed }» – не уровень. Напиши { CODE("above 4000") }, { CODE("below 3.5k") } или просто { CODE("4000") }.
problem-symbol-unreadable = «{ $typed }» – не тикер монеты. Напиши, например, { CODE("ETH") } или { CODE("ETH/USDT") }.
problem-coin-unknown = Ни одна из бирж, которые я читаю, сейчас не торгует «{ $typed }». Напиши тикер монеты, например { CODE("ETH") }.
problem-no-prices = Сейчас нет достоверных цен. Попробуй через минуту.
problem-two-coins = { BOLD($typed) } – это больше одной монеты. Какая?
coin = { BOLD($symbol) } { WORTH($price, $symbol) } на { $source }
problem-alert-id = «{ $typed }» – не номер алерта. Напиши, например, { CODE("/unwatch 17") }; номера показывает { CODE("/alerts") }.
problem-subscription-id = «{ $typed }» – не номер подписки. Напиши, например, { CODE("/unsubscribe s3") }; номера показывает { CODE("/alerts") }.
problem-is-subscription = Это номер подписки. Напиши { CODE($line) }
problem-alert-gone = { thing }: в этом чате нет или уже остановлено. { CODE("/alerts") } показывает, что есть.
problem-not-yours = Это чужое: изменить может только владелец или админ. Твоё – то, что ты добавишь сам: { CODE("/watch ETH above 4000") }
problem-too-many-rules =
    У тебя { $most ->
        [one] { $most } алерт
        [few] { $most } алерта
        [many] { $most } алертов
       *[other] { $most } алерта
    } – больше одному человеку нельзя. Сначала останови один: { CODE("/unwatch") }. Или попроси того, кто держит этого бота, поднять предел; { CODE("/settings") } показывает твой id.
problem-too-many-subscriptions =
    У тебя { $most ->
        [one] { $most } подписка
        [few] { $most } подписки
        [many] { $most } подписок
       *[other] { $most } подписки
    } – больше одному человеку нельзя. Сначала останови одну: { CODE("/unsubscribe") }. Или попроси того, кто держит этого бота, поднять предел; { CODE("/settings") } показывает твой id.
problem-too-many-parts = В условиях одного человека может быть вместе { $most } частей (значения, числа и сравнения, одинаковые считаются один раз). В твоих { $used }, а это добавило бы { $more }. Ничего не сохранено. Сократи его, останови ненужное ({ CODE("/alerts") }) или попроси того, кто держит этого бота, поднять предел; { CODE("/settings") } показывает твой id.
problem-too-many-series = Условия одного человека могут читать вместе { $most } рядов (одно значение одной монеты; у правила о 100 крупнейших монетах их по сто). Твои читают { $used }, а это добавило бы { $more }. Ничего не сохранено. Возьми меньше монет или значений, останови ненужное ({ CODE("/alerts") }) или попроси того, кто держит этого бота, поднять предел; { CODE("/settings") } показывает твой id.
problem-too-fast =
    Это больше { $most } команд в минуту. Подожди { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    } и повтори.
problem-not-allowed = Это закрытый бот. Его владелец может тебя добавить: твой id { CODE($person) }.
problem-operator = Это может только владелец этого бота.
problem-admins = Это могут только админы этой группы. В личке у тебя могут быть свои алерты: напиши мне туда.
problem-admins-rules = Только админы этой группы меняют, о чём ей сообщают; они могут открыть это всем: { CODE("/settings rules everybody") }. В личке у тебя свои алерты: напиши мне туда.
problem-subject-season = Новости о сезоне – об одном из двух индексов и без таймфрейма: { CODE($one) } или { CODE($other) }
problem-subject-signals = Сигналы бывают по { CODE("top100") }, { CODE("watched") } или монете: { CODE($one) } или { CODE($other) }
`;
