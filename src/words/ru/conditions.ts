/** Conditions that became true, and what the terms of a rule add to its ring. */
export const CONDITIONS = `
alert-moved =
    🔔 { BOLD($symbol) } сдвинулся на { PERCENT($change) } с { PRICE($base) } до { BOLD(PRICE($price)) }{ $levels ->
        [none] {""}
       *[some] ; далее: { $levels }
    } · { $source }, { TIME($at) }
alert-reminder = ⏰ { BOLD("Напоминание") }
alert-reminder-price = ⏰ { BOLD($symbol) } { BOLD(PRICE($price)) } на { $source }, { TIME($at) }
alert-reminder-blind = ⏰ { BOLD($symbol) }: сейчас нет достоверной цены
alert-reminder-when =
    Ты просил об этом { $text } ({ $zone }){ $next ->
        [none] {"."}
       *[other] ; следующий раз: { TIME($next) }
    }
alert-reminder-late = С ОПОЗДАНИЕМ: срок был { TIME($at) }, пока меня не было.
alert-listed = 🔔 { BOLD($coin) } теперь торгуется: { $symbol } { BOLD(PRICE($price)) } на { $source }, { TIME($at) }
alert-delisted = 🔔 { BOLD($coin) } больше не торгуется: уже час нет ни на одной бирже, которую я читаю, { TIME($at) }
fear-greed-by =
    { $source ->
        [simulated] Индекс страха и жадности: придуман по симулированным ценам
       *[provider] Индекс страха и жадности: { $source }
    }
alert-condition-late = С ОПОЗДАНИЕМ: тогда это было верно, но никто не смотрел. Возможно, уже прошло.
alert-once = Он должен был прозвенеть один раз и удалён.
alert-expired = ⌛ Срок сигнала { $id } истёк, он удалён: { rule-name }.
alert-expired-condition = ⌛ Срок сигнала { $id } истёк, он удалён: { claim-about }: { $text }
alert-broken = ⚠️ Сигнал { $id } нельзя отслеживать, он молчит: { claim-about }: { $text }. Причина – в журнале бота. Задай его заново другими словами или удали: { CODE("/alerts") }
claim-about =
    { $about ->
        [market] { BOLD("Рынок") }
        [top100] { BOLD("Любая из 100 крупнейших монет") }
        [watchlist] { BOLD("Любая из наблюдаемых здесь монет") }
       *[symbol] { BOLD($about) }
    }
`;
