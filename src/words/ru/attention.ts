/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 Прозвенели твои алерты: { $count }
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { $side ->
        [above] поднялся
       *[below] опустился
    } до { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [one] , твой уровень { PRICE($level) }
        [few] , пройдены { $levels } твоих уровня, { PRICE($level) } … { PRICE($farthest) }
        [many] , пройдены { $levels } твоих уровней, { PRICE($level) } … { PRICE($farthest) }
       *[other] , пройдены { $levels } твоих уровня, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } сдвинулся на { PERCENT($change) } с { PRICE($base) } до { BOLD(WORTH($price, $symbol, $at)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] Рынок
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}и ещё { $more }
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] {" "}(×{ $times })
    }
together-late =
    { $isLate ->
        [yes] {" "}· С ОПОЗДАНИЕМ
       *[no] {""}
    }
together-more = … и ещё { $more }
together-tide =
    … и ещё { $count } { $direction ->
        [up] поднялись
       *[down] опустились
    } с рынком: биткоин { PERCENT($bitcoin) } за { $minutes } мин
together-each = Каждый по отдельности, со временем: { CODE($line) }
button-receipts = Показать каждый
button-mute-hour = Тихо 1 ч
attention-budget = Это было сообщение { $most } за сегодня – столько ты разрешаешь. Остальное придёт в сводке в { $at }; критичное приходит сразу.
digest =
    { $period ->
        [daily] 📋 { BOLD("Твой день") } · { DAY($day) }
        [weekly] 📋 { BOLD("Твоя неделя") } · { DAY($day) }
       *[away] 🌅 { BOLD("Пока было тихо") }
    }{ $count ->
        [0] {""}
        [one] : { $count } алерт
        [few] : { $count } алерта
        [many] : { $count } алертов
       *[other] : { $count } алерта
    }
digest-season =
    Индекс сезона альткоинов { $index }: { BOLD($value) }, { $season ->
        [altcoin] сезон альткоинов
        [bitcoin] сезон биткоина
       *[neutral] нейтрально
    } · закрытие { DAY($day) }
digest-movers = Твои монеты за 24 часа: { $movers }
noise =
    { $count ->
        [one] { BOLD("Шум") }: { $count } правило дало { $percent } % из { $total } алертов за 7 дней.
        [few] { BOLD("Шум") }: { $count } правила дали { $percent } % из { $total } алертов за 7 дней.
        [many] { BOLD("Шум") }: { $count } правил дали { $percent } % из { $total } алертов за 7 дней.
       *[other] { BOLD("Шум") }: { $count } правила дали { $percent } % из { $total } алертов за 7 дней.
    }
noise-what = Отступ, пауза или более далёкий уровень – и правило звенит реже: { CODE("/edit 17 cooldown 4h") }
noise-none = Шума здесь нет: за последние дни ({ $days }) почти ничего не звенело.
muted =
    🔇 До { TIME($until) } здесь { $coin ->
        [none] ничего не сообщается
       *[coin] ничего не сообщается о { BOLD($coin) }
    }.
mute-meaning = Критичное приходит всё равно. Что прозвенит за это время, придёт потом одним сообщением, а { "/receipts" } покажет в любой момент.
mutes = 🔇 Здесь молчим:
mute-listed =
    { $coin ->
        [none] обо всём
       *[coin] { BOLD($coin) }
    } до { TIME($until) }
mutes-none = Здесь ничего не заглушено. Сколько мне молчать? Одна монета глушится так: { CODE("/mute DOGE 1d") }
mute-how-long = Сколько не говорить о { BOLD($coin) }?
mute-over =
    🔔 { $coin ->
        [none] Я снова говорю.
       *[coin] О { BOLD($coin) } снова сообщается.
    } Что прозвенело за это время, придёт в течение минуты.
mute-was-not =
    { $coin ->
        [none] Я здесь не молчал.
       *[coin] { BOLD($coin) } здесь не заглушено.
    }
mute-too-many = Здесь уже заглушено монет: { $most }. Сначала закончи с одной: { CODE("/mute") }
problem-mute = «{ $typed }» не говорит, что и на сколько заглушить. Напиши, например, { CODE("/mute 2h") } или { CODE("/mute DOGE 1d") }.
problem-mute-over = { TIME($until) } уже прошло. Ничего не изменено.
problem-mute-long = Я могу молчать не дольше года, до { TIME($until) }. Ничего не изменено. Напиши, например, { CODE("/mute 30d") }.
button-mute-off =
    { $coin ->
        [none] Говорить снова
       *[coin] Снова о { $coin }
    }
button-edit-one = Изменить { $id }
`;
