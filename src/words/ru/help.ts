/** First words, help, questions that complete a command, and buttons. */
export const HELP = `
start = { BOLD("Tidebell") } звенит, когда крипторынок поворачивает: цены пересекают твои уровни, сезон альткоинов, сигналы.
start-how = Попробуй { CODE("/watch ETH above 4000") }, { CODE("/season") } или { CODE("/subscribe signals") }. Все команды: { CODE("/help") }
help = { BOLD("Что можно сказать") }
help-group-name =
    { $group ->
        [alerts] { BOLD("Алерты") }
        [market] { BOLD("Рынок") }
        [season] { BOLD("Сезон альткоинов") }
        [feeds] { BOLD("Подписки") }
        [chat] { BOLD("Этот чат") }
        [data] { BOLD("Твои данные") }
       *[first] { BOLD("Первые шаги") }
    }
help-words = В личке подойдут и простые слова по-английски: «tell me when ETH drops 5% in an hour».
command-mute = Помолчать какое-то время или не говорить о монете
command-noise = Какие алерты звенят чаще всего и как их уменьшить
help-more = Подробнее об одной: { CODE("/help watch") }. Этот бот сообщает; финансовых советов он не даёт.
access-rules = В группах это для админов, если /settings не открывает это всем.
access-admin = В группах это для админов.
command-start = Что делает этот бот, и первые шаги
command-help = Что можно сказать, или подробнее об одной команде
command-watch = Сообщить, когда цена монеты достигнет уровня или сдвинется
command-alert = Сообщить, когда правило станет верным: индикаторы, объём, движения, рынок
command-alerts = Всё, о чём сообщают этому чату, ближайшее сверху
command-unwatch = Остановить алерт
command-why = Почему алерт прозвенел или почему нет
command-receipts = Что здесь звенело и что стало с каждым сообщением
command-edit = Изменить алерт
command-price = Последняя цена монеты
command-chart = Свечи монеты с индикаторами и твоими уровнями
command-compare = Что несколько монет сделали из одного начала
command-heatmap = Крупнейшие монеты по изменению за день
command-movers = Монеты топ-100, которые больше всех выросли и упали
command-season = Индекс сезона альткоинов, его доказательство и другие способы счёта
command-threshold = Сообщить, когда индекс сезона достигнет уровня
command-signals = Последние технические сигналы
command-subscribe = Получать здесь лично сезоны, сигналы, движения или сводку
command-unsubscribe = Остановить подписку
command-feed = Привязать группу, канал или тему к сезонам, сигналам, движениям или сводке
command-settings = Настройки этого чата
command-watchlist = Монеты под присмотром: цены, RSI, ближайший алерт
command-ask = Скажи своими словами, чего хочешь
command-test = Отправить пробный алерт в этот чат
command-link = Быть одним человеком в Telegram и Discord
command-move = Пусть алерт звенит на твоей другой платформе
command-export = Всё, что хранится об этом чате, файлом
command-import = Принять то, что дал /export, здесь или с другой платформы
command-forget = Удалить всё, что хранится о тебе или об этой группе
command-privacy = Что хранится, где и как долго
command-save = Выполнить то, что значила кнопка
command-edited = Отвечает на изменённое сообщение
command-snooze = Усыпить алерт
command-wake = Разбудить спящий алерт
example-help = Например, { CODE("/help watch") }
example-watch = Например, { CODE("/watch ETH above 4000") }, { CODE("/watch btc 95k once") }, { CODE("/watch ETH -5% 1h") } или { CODE("/watch SOL 120..150") }
example-alert = Например, { CODE("/alert ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)") }, { CODE("/alert golden cross BTC") }, { CODE("/alert any top100: change(24h) > 20%") } или { CODE("/alert dominance crosses below 55") }
help-alert-options = После любого правила: { CODE("once") }, { CODE("cooldown 4h") }, { CODE("until 2026-12-31") }, { CODE("critical") }, { CODE("note \\"take profit\\"") }. Время – по { CODE("/settings zone") }.
help-alert-templates = Готовые правила, каждое с монетой: { $templates }
help-alert-docs = Все значения и индикаторы: docs/rules.md в исходниках этого бота.
example-alerts = { CODE("/alerts") } или { CODE("/alerts 2") }
example-why = Например, { CODE("/why 17") }; номера есть в { CODE("/alerts") }
example-receipts = Например, { CODE("/receipts") }, { CODE("/receipts 2") }
example-edit = Например, { CODE("/edit 17 above 4200") } или { CODE("/edit 17 rsi(14, 4h) < 25 once") }. Опции остаются, если не названы другие; { CODE("normal") } их снимает.
example-unwatch = Например, { CODE("/unwatch 17") }; номера есть в { CODE("/alerts") }
example-mute = Например, { CODE("/mute 2h") }, { CODE("/mute DOGE 1d") }, { CODE("/mute until 2026-12-24 09:00") }, { CODE("/mute off") }
example-noise = Например, { CODE("/noise") }
example-price = Например, { CODE("/price ETH") }
example-chart = Например, { CODE("/chart ETH") }, { CODE("/chart ETH 1d ema200 rsi") } или { CODE("/chart BTC 1h bb macd") }
example-compare = Например, { CODE("/compare BTC ETH SOL") } или { CODE("/compare ETH BTC 365d") }
example-season = Например, { CODE("/season") }, { CODE("/season why") }, { CODE("/season sectors") }, { CODE("/season variants") } или { CODE("/season top75 30d start") }
example-threshold = Например, { CODE("/threshold 60") } или { CODE("/threshold 30 below top100") }
example-signals = Например, { CODE("/signals") } или { CODE("/signals ETH") }
example-subscribe = Например, { CODE("/subscribe season") }, { CODE("/subscribe signals ETH,BTC 4h") }, { CODE("/subscribe movers 09:00") } или { CODE("/subscribe digest 20:00") }
example-unsubscribe = Например, { CODE("/unsubscribe s3") }; номера есть в { CODE("/alerts") }
example-feed = Например, { CODE("/feed season") }, { CODE("/feed signals ETH,BTC 4h") }, { CODE("/feed movers 09:00") }, { CODE("/feed digest 20:00") }, { CODE("/feed s2 1d") } или { CODE("/feed off") }
example-settings = Например, { CODE("/settings zone Berlin") } или, в группе, { CODE("/settings rules everybody") }
example-watchlist = Например, { CODE("/watchlist") }, { CODE("/watchlist add ETH") } или { CODE("/watchlist remove ETH") }
example-ask = Например, { CODE("/ask tell me when eth drops 5% in an hour") } или { CODE("/ask btc above 100k") }
example-link = { CODE("/link") }, затем на другой платформе то, что он скажет; { CODE("/link off") } разъединяет
example-move = Например, { CODE("/move 17 discord") } или { CODE("/move 17 both") }
example-import = Пришли файл с { CODE("/import") } под ним или напиши его строки: { CODE("/import /alert ETH above 4000") }
example-forget = { CODE("/forget") }, или { CODE("/forget yes") } без вопроса
example-save = { CODE("/save") } с номером черновика
example-edited = { CODE("/edited") } никто не пишет: так я отвечаю на изменённые сообщения.
example-snooze = Например, { CODE("/snooze 17 8h") }
example-wake = Например, { CODE("/wake 17") }
option-watch-symbol = Монета или рынок, например ETH или ETH/USDT
option-watch-condition = Уровень, например above 4000 или -5% 1h
option-alert-rule = Например, ETH rsi(14, 4h) < 30
option-alerts-page = Страница длинного списка
option-why-alert = Алерт, который звенел или нет
option-receipts-of = Страница или сообщение с несколькими алертами
option-edit-alert = Алерт, который изменить
option-edit-rule = Чем он станет, например above 4200
option-unwatch-alert = Алерт, который остановить
option-mute-what = На сколько, или монета и на сколько
option-price-symbol = Монета или рынок, например ETH
option-chart-symbol = Монета или рынок, например ETH
option-chart-timeframe = Свечи часа, четырёх часов или дня
option-chart-studies = Индикаторы, например ema200 rsi bb
option-compare-coins = Монеты и срок, например BTC ETH SOL 30d
option-season-index = Размер индекса, например top50 или top75
option-season-window = За сколько дней сравниваются монеты
option-season-ranks = Крупнейшие монеты на конец или на начало срока
option-season-view = Доказательство, секторы или другие способы счёта
option-season-page = Страница доказательства
option-threshold-level = Уровень индекса, больше 0, до 100
option-threshold-when = С какой стороны
option-threshold-index = Какой индекс
option-signals-symbol = Только этой монеты
option-subscribe-topic = Сезоны, каждое пересечение, близкий сезон, сигналы, движения или сводка
option-subscribe-of = top50, top100, watched или монеты, например ETH,BTC
option-subscribe-timeframe = Свечи сигналов
option-subscribe-at = Когда приходят движения или сводка, например 09:00, или off
option-unsubscribe-alert = Подписка, которую остановить
option-feed-topic = Сезоны, каждое пересечение, близкий сезон, сигналы, движения, сводка или off
option-feed-of = top50, top100, watched или монеты, например ETH,BTC
option-feed-timeframe = Свечи сигналов
option-feed-at = Когда приходят движения или сводка, например 09:00, или off
option-feed-change = Что изменить, например s2 1d
option-settings-name = Что изменить, например zone или language
option-settings-value = Новое значение, например Berlin или default
option-help-command = Подробнее об этой команде
option-watchlist-symbol = Монета или рынок, например ETH
option-watchlist-action = Добавить или убрать
option-watchlist-page = Страница длинного списка
option-ask-text = Например: tell me when eth drops 5% in an hour
option-start-wish = О чём просит ссылка
option-link-code = Что сказал /link на другой платформе, или off
option-move-alert = Алерт, который перенести
option-move-to = Платформа или both
option-import-text = Строки или файл от /export
option-forget-sure = Без повторного вопроса
option-save-draft = Номер черновика
option-edited-text = Что сообщение говорит теперь
option-snooze-alert = Алерт, который усыпить
option-snooze-for = На сколько
option-wake-alert = Алерт, который разбудить
ask-watch-symbol = Какая монета? Выбери или напиши всю строку.
ask-watch-condition = Когда прозвенеть о { BOLD($symbol) }? Сейчас { WORTH($price, $symbol) } на { $source }. Выбери уровень или напиши всю строку, например { CODE($line) }
ask-alert-rule = За чем следить? Выбери пример или напиши всю строку.
ask-edit-alert = Какой алерт изменить? Выбери или напиши всю строку.
ask-edit-rule = Чем он станет? Напиши всю строку.
ask-edit-how = { rule-name }: чем станет? Напиши всю строку, например { CODE($line) }
ask-unwatch-alert = Какой алерт остановить? Выбери или напиши всю строку.
ask-price-symbol = Какая монета? Выбери или напиши всю строку.
ask-chart-symbol = График какой монеты? Выбери или напиши всю строку.
ask-compare-coins = Какие монеты сравнить? Выбери несколько или напиши всю строку.
ask-threshold-level = На каком уровне индекса сезона, больше 0, до 100? Выбери или напиши всю строку.
ask-subscribe-topic =
    О чём рассказывать?
    { topics }
    Выбери или напиши всю строку.
topics =
    { BOLD("season") } – сезон начался или кончился; один раз, а не при каждом колебании
    { BOLD("season-raw") } – каждое простое пересечение 75 и 25, много в год
    { BOLD("season-near") } – индекс близок к следующему сезону
    { BOLD("signals") } – технические сигналы монет
    { BOLD("movers") } – монеты топ-100, которые больше всех выросли и упали, раз в день
    { BOLD("digest") } – день в одном сообщении: сезон, движения, монеты и то, что было отложено
ask-unsubscribe-alert = Какую подписку остановить? Выбери или напиши всю строку.
ask-ask-text = О чём сообщать? Скажи своими словами.
ask-move-alert = Какой алерт? Напиши всю строку.
ask-import-text = Что принять? Пришли файл от { CODE("/export") } с { CODE("/import") } под ним или напиши его строки после команды.
ask-save-draft = Нажми на кнопку черновика ещё раз.
ask-edited-text = Что сообщение говорит теперь?
ask-snooze-alert = Какой алерт? Напиши всю строку.
ask-wake-alert = Какой алерт? Напиши всю строку.
ask-snooze-for = На сколько? Выбери или напиши всю строку.
unwatch-which = Какой алерт по «{ $typed }» остановить?
unwatch-none = В этом чате нет алертов, которые можно остановить. Задай: { CODE("/watch ETH above 4000") }
unsubscribe-which = Какую подписку на «{ $typed }» остановить?
unsubscribe-none = В этом чате нет подписок, которые можно остановить. Подпишись: { CODE("/subscribe season") }
button-stop = Стоп
button-whole-year = Весь год
button-stop-one = Стоп { $id }
button-wake = Разбудить
button-wake-one = Разбудить { $id }
button-snooze-1h = Тихо 1 ч
button-snooze-8h = Тихо 8 ч
button-snooze-1d = Тихо 1 д
button-open-one = Подробнее о { $id }
button-why-one = Почему { $id }
button-edit = Изменить
button-looser =
    Чаще ({ $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }): { $text }
button-tighter =
    Реже ({ $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }): { $text }
button-undo = Следить снова
button-above = Выше { PRICE($level) }
button-below = Ниже { PRICE($level) }
button-watch = Следить за { $symbol }
button-watch-btc = Следить за BTC
button-season = Сезон альткоинов
button-help = Помощь
button-help-one = Подробнее о { $line }
button-help-all = Все, с пояснениями
button-season-why = Почему
button-season-sectors = Секторы
button-season-variants = Другие способы счёта
button-season-start = Почему: { $window } дн., ранги начала
button-page = Страница { $page }
button-page-before = ‹ Страница { $page }
button-page-after = Страница { $page } ›
button-subscribe-season = Сообщать о смене сезона
button-subscribe-signals = Присылать сигналы
button-feed-season = Новости о сезоне
button-feed-season-raw = Каждое пересечение 75 и 25
button-feed-season-near = Сезон близко
button-feed-signals = Сигналы
command-takeover = Взять на себя то, что завёл вышедший
example-takeover = Например, { CODE("/takeover 17") } или { CODE("/takeover 17 stop") }
option-takeover-alert = Один из отдыхающих алертов
option-takeover-how = stop: вместо этого закончить
ask-takeover-alert = Какой алерт? Напиши всю строку.
`;
