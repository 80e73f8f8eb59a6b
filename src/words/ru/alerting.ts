/** Rules in the rule language: what was kept, what it would have done, what cannot be watched, and why something rang. */
export const ALERTING = `
rule-added = Алерт { $id } прозвенит, когда это станет верно для { rule-about }: { CODE($text) }
rule-about =
    { $about ->
        [market] { BOLD("рынка") }
        [top100] { BOLD("любой из 100 крупнейших монет") }
        [watchlist] { BOLD("любой монеты из наблюдаемых здесь") }
       *[symbol] { BOLD($about) }
    }
rule-edited = Изменено; номер остаётся { $id }.
moved-added = Прозвеню, когда { BOLD($symbol) } сдвинется на { move-size } от { BOLD(WORTH($base, $symbol)) }, где он сейчас на { $source }: при { $levels }. Алерт { $id }.
reminder-added =
    Напомню { $text }{ $about ->
        [market] {""}
       *[symbol] , с ценой { BOLD($about) }
    } ({ $zone }). Следующий раз: { TIME($next) }. Алерт { $id }.
listing-added-listed = Прозвеню, когда биржа, которую я читаю, начнёт торговать { BOLD($coin) }. Алерт { $id }.
listing-added-delisted = Прозвеню, когда ни одна биржа, которую я читаю, больше не торгует { BOLD($coin) }: когда монеты нет уже час, а все биржи отвечали. Алерт { $id }.
listing-there = { BOLD($coin) } уже торгуется: { $symbol } { WORTH($price, $symbol) } на { $source }. Ничего не сохранено.
listing-absent = Ни одна биржа, которую я читаю, не торгует { BOLD($coin) }. Ничего не сохранено.
moved-again = После каждого звонка отсчёт начинается с цены, на которой прозвенело.
threshold-once-above = Прозвеню один раз, когда индекс сезона { $index } поднимется до { BOLD($level) }. Алерт { $id }.
threshold-once-below = Прозвеню один раз, когда индекс сезона { $index } опустится до { BOLD($level) }. Алерт { $id }.
rule-with = Опции{ alerts-terms }
rule-now-true = Это уже верно, поэтому прозвенит, когда станет верно снова: { $told }.
rule-now-false =
    Сейчас неверно{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-now-unknown =
    Верно ли это сейчас, неизвестно{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-missing = Сейчас неизвестно: { $missing }. Что от этого зависит, считается неверным.
rule-flip = Это изменится, если свеча { $timeframe } закроется на { BOLD(PRICE($price)) }, { PERCENT($distance) } отсюда.
rule-reach = Прозвенело бы на { BOLD(PRICE($price)) }, { PERCENT($distance) } отсюда, ещё до закрытия свечи.
rule-touch =
    Проверяется по каждой цене текущей свечи, включая тени; эта цена пересчитывается при каждом закрытии. Звенит не чаще раза за свечу, и снова лишь после закрытия свечи, при котором это неверно.{ $count ->
        [0] {""}
       *[other] {" "}По последнему закрытию считаются: { $still }.
    }
preview-example = Каждая монета звенит сама по себе. Например, { BOLD($symbol) }:
preview-fires =
    За { $days ->
        [one] последний { $days } день
        [few] последние { $days } дня
        [many] последние { $days } дней
       *[other] последние { $days } дня
    } это { $count ->
        [0] ни разу не прозвенело бы
        [one] прозвенело бы { $count } раз
        [few] прозвенело бы { $count } раза
        [many] прозвенело бы { $count } раз
       *[other] прозвенело бы { $count } раза
    }{ $rate ->
        [days] { $every ->
            [one] , примерно раз в { $every } день
            [few] , примерно раз в { $every } дня
            [many] , примерно раз в { $every } дней
           *[other] , примерно раз в { $every } дня
        }
        [times] , примерно { $every } раз в день
       *[none] {""}
    }.
preview-growing = Дальше в прошлое пока не видно; остаток года я подсчитываю.
preview-growing-still = Остаток года ещё подсчитывается. Спросите снова чуть позже.
preview-moves = Медианное движение за следующий день: { PERCENT($move) }, против { PERCENT($any) } после любого закрытия. Прошлое ничего не обещает.
preview-never = ⚠ Возможно, слишком редко, чтобы быть полезным.
preview-many = ⚠ Это больше, чем обычно читают; { CODE("cooldown 4h") } в конце проредит.
preview-short = Нет предпросмотра: из нужных { $need } свечей { $timeframe } есть только { $have }. Начнёт звенеть, когда их будет достаточно.
preview-unknown = Нет предпросмотра: прошлое этих чисел не хранится.
rule-place = Здесь: { CODE($text) }
plan-moved-group = Движение без срока отсчитывается от цены одной монеты. Ничего не сохранено. Назови монету или срок:
plan-listing-group = Листинг бывает у одной монеты. Ничего не сохранено. Назови её: { CODE("listed XYZ") }
plan-touch = { CODE("touch") } требует значения, которое следует за ценой, пока идёт свеча: { CODE("close") }, RSI, скользящая средняя, MACD, полоса Боллинджера или ROC, рядом с числом или с другим из них. Эти известны только при закрытии свечи: { CODE($sources) }. Ничего не сохранено. Без { CODE("touch") } прозвенит при закрытии.
plan-touch-live = { CODE($source) } меняется со временем, а не только с ценой, поэтому цену для него не вычислить. Ничего не сохранено. Без { CODE("touch") } он и так проверяется с каждой ценой, а то, что считается по свечам, – при их закрытии.
plan-close = { CODE($source) } берётся из текущей цены, а не из свечи, поэтому проверять его только на закрытиях нельзя. Ничего не сохранено. Без { CODE("close") } работает.
plan-too-long = { CODE($source) } требует { $need } свечей одного таймфрейма, а биржи дают { $most }. Ничего не сохранено.
plan-over = { TIME($expires) } уже прошло, так что прозвенеть оно не могло бы. Ничего не сохранено.
line-instead = Что сработает: { CODE($line) }
line-looser =
    Чаще, { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }: { CODE($line) }
line-tighter =
    Реже, { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }: { CODE($line) }
line-undo = Чтобы вернуть: { CODE($line) }
why-recent = Что звенело здесь последним. Что объяснить?
why-not = Здесь ещё ничего не звенело. Какой алерт объяснить?
why-none = Здесь ничего не отслеживается, и ничего не звенело. Попробуй { CODE("/alert BTC rsi(14, 4h) < 30") }
why-nothing = { thing }: в этом чате нет, и в журнале за последние 90 дней ничего об этом нет.
why-silent = За последние 90 дней не звенел.
receipt-waiting = Решено { TIME($decided) }, ждёт отправки{ receipt-tries }.
receipt-sent = Решено { TIME($decided) }, отправлено { TIME($settled) }{ receipt-tries }.
receipt-unsure = Решено { TIME($decided) }; запрос ушёл { TIME($settled) }, ответа не было, так что могло и не дойти ({ $reason }){ receipt-tries }.
receipt-dead = Решено { TIME($decided) }, оставлено { TIME($settled) }: { $reason }{ receipt-tries }.
receipt-tries =
    { $attempts ->
        [0] {""}
        [one] , за { $attempts } попытку
        [few] , за { $attempts } попытки
        [many] , за { $attempts } попыток
       *[other] , за { $attempts } попытки
    }
receipt-together = Рассказано с другими в одном сообщении: { CODE($line) }
receipts =
    { BOLD("Что здесь звенело") }, новое сверху ({ $count }){ $pages ->
        [one] {""}
        [few] {" "}· страница { $page } из { $pages }
        [many] {" "}· страница { $page } из { $pages }
       *[other] {" "}· страница { $page } из { $pages }
    }
receipts-message =
    { BOLD("О чём было то сообщение") }, новое сверху ({ $count }){ $pages ->
        [one] {""}
        [few] {" "}· страница { $page } из { $pages }
        [many] {" "}· страница { $page } из { $pages }
       *[other] {" "}· страница { $page } из { $pages }
    }
receipts-none = За последние 90 дней здесь ничего не звенело.
receipts-no-message = Такого сообщения в этом чате нет, или ему больше 90 дней. Всё, что звенело: { CODE("/receipts") }
problem-receipts = «{ $typed }» – не страница и не сообщение. Напиши, например, { CODE("/receipts 2") } или { CODE("/receipts m123") }.
problem-alerts-page = «{ $typed }» – не страница. Напиши, например, { CODE("/alerts 2") }.
`;
