/** First taps, wishes in somebody's own words, watchlists, and the proof that alerts arrive. */
export const TALKING = `
understood-rule = Понял так: { rule-name }
understood-price = Сейчас { WORTH($price, $symbol) } на { $source }, осталось { PERCENT($distance) }.
understood-from = Сейчас { WORTH($price, $symbol) } на { $source }.
understood-line = Пока ничего не сохранено. Командой: { CODE($line) }
ask-unknown = Не понял, поэтому ничего не сохранено.
ask-unknown-how = Скажи по-английски, например «tell me when ETH drops 5% in an hour», «btc above 100k» или «chart SOL 4h». Команды работают везде: { CODE("/watch ETH above 4000") }, { CODE("/help") }.
problem-draft = Этой кнопке больше суток, или она чужая. Скажи ещё раз, и я покажу её снова.
edited = Сообщение изменено. Каждое я читаю один раз, когда оно приходит, поэтому ничего не сделано и не отменено.
button-save = Сохранить
button-otherwise = Другое
button-price = Цена { $symbol }
start-group =
    { BOLD("Tidebell") } звенит, когда крипторынок поворачивает. Админы привязывают это место: { CODE("/feed season") }; { $link ->
        [none] свои алерты – в личке, напиши мне.
       *[other] свои алерты – в личке, напиши мне: { $link }
    }
test-sent = Пробный алерт отправлен в этот чат тем же путём, что и любой алерт. Если за минуту ничего не придёт, мне, возможно, нельзя здесь писать.
test-alert = 🔔 Это пробный алерт по твоей просьбе. Алерты сюда доходят.
button-test = Отправить пробный алерт
watchlist-title =
    { BOLD("Под наблюдением здесь") } ({ $count }{ $pages ->
        [1] {""}
       *[other] , страница { $page } из { $pages }
    })
watchlist-coin =
    { BOLD($symbol) } { WORTH($price, $symbol) }{ $moved ->
        [yes] {" "}· { PERCENT($change) } за 24 ч
       *[no] {""}
    }{ $known ->
        [yes] {" "}· RSI(14, 4h) { $rsi }
       *[no] {""}
    }{ $alerts ->
        [yes] {" "}· алерт { $alert } через { PERCENT($distance) }
       *[no] {""}
    }
watchlist-blind = { BOLD($symbol) } · сейчас нет достоверной цены
watchlist-empty = В списке этого чата пока ничего нет. Добавь монеты, за которыми следишь.
watchlist-added = { BOLD($symbol) } в списке.
watchlist-there = { BOLD($symbol) } уже в списке.
watchlist-full = В списке { $most } монет, больше нельзя. Сначала убери одну: { CODE("/watchlist remove") }
watchlist-removed = { BOLD($symbol) } убран из списка. Алерты о нём продолжаются.
watchlist-not-there = { BOLD($symbol) } не было в списке. Монеты алертов показываются вместе с ним; чтобы убрать их, останови алерт: { CODE("/alerts") }
watchlist-add-which = Какую монету добавить? Выбери или напиши всю строку.
watchlist-remove-which = Какую монету убрать? Выбери или напиши всю строку.
button-watchlist = Показать список
button-watchlist-add = Добавить монету
button-watchlist-remove = Убрать одну
button-watchlist-signals = Сигналы моих монет
`;
