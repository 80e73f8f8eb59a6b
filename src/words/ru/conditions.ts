/** Conditions that became true, and what the terms of a rule add to its ring. */
export const CONDITIONS = `
alert-moved =
    🔔 { BOLD($symbol) } сдвинулся на { PERCENT($change) } с { PRICE($base) } до { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [none] {""}
       *[some] ; далее: { $levels }
    } · { $source }, { TIME($at) }
alert-reminder = ⏰ { BOLD("Напоминание") }
alert-reminder-price = ⏰ { BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) } на { $source }, { TIME($at) }
alert-reminder-blind = ⏰ { BOLD($symbol) }: сейчас нет достоверной цены
alert-reminder-when =
    По твоей просьбе: { $text } ({ $zone }){ $next ->
        [none] {"."}
       *[other] ; следующий раз: { TIME($next) }
    }
alert-reminder-late = С ОПОЗДАНИЕМ: срок был { TIME($at) }, пока меня не было.
alert-listed = 🔔 { BOLD($coin) } теперь торгуется: { $symbol } { BOLD(WORTH($price, $symbol, $at)) } на { $source }, { TIME($at) }
alert-delisted = 🔔 { BOLD($coin) } больше не торгуется: уже час нет ни на одной бирже, которую я читаю, { TIME($at) }
fear-greed-by =
    { $source ->
        [simulated] Индекс страха и жадности: придуман по симулированным ценам
       *[provider] Индекс страха и жадности: { $source }
    }
alert-condition-late = С ОПОЗДАНИЕМ: тогда это было верно, но никто не смотрел. Возможно, уже прошло.
alert-once = Он должен был прозвенеть один раз и удалён.
alert-expired = ⌛ Срок алерта { $id } истёк, он удалён: { rule-name }.
alert-expired-condition = ⌛ Срок алерта { $id } истёк, он удалён: { claim-about }: { $text }
alert-broken = ⚠️ Алерт { $id } нельзя отслеживать, он молчит: { claim-about }: { $text }. Причина – в журнале бота. Задай его заново другими словами или удали: { CODE("/alerts") }
alert-gone = ⏸ { BOLD($symbol) } больше не торгуется ни на одной бирже, которую я читаю: цены нет с { TIME($since) }.
alert-gone-kept =
    { $count ->
        [one] { $count } алерт отдыхает. Он сохранён как есть и продолжит работу сам, когда рынок вернётся:
        [few] { $count } алерта отдыхают. Они сохранены как есть и продолжат работу сами, когда рынок вернётся:
        [many] { $count } алертов отдыхают. Они сохранены как есть и продолжат работу сами, когда рынок вернётся:
       *[other] { $count } алерта отдыхают. Они сохранены как есть и продолжат работу сами, когда рынок вернётся:
    }
alert-gone-more = … и ещё { $more }: { CODE("/alerts") }
alert-gone-stop = { CODE($line) } переведёт алерт на другой рынок, { CODE($offer) } удалит его. Если им торгует биржа, которую я не читаю, тот, кто меня запускает, может её добавить.
alert-gone-elsewhere = { $symbol } ещё торгуется: { CODE($line) } перенесёт алерт туда, { CODE($offer) } удалит его.
alert-gone-signals = Сигналов по этой монете не будет, пока торги не возобновятся: { $ids }. По другим монетам они идут дальше. { CODE($offer) } отключает подписку.
alert-back-signals = ▶️ { BOLD($symbol) } снова торгуется, и сигналы по этой монете снова приходят: { $ids }.
alert-back =
    ▶️ { BOLD($symbol) } снова торгуется. { $count ->
        [one] { $count } алерт работает дальше:
        [few] { $count } алерта работают дальше:
        [many] { $count } алертов работают дальше:
       *[other] { $count } алерта работают дальше:
    }
claim-about =
    { $about ->
        [market] { BOLD("Рынок") }
        [top100] { BOLD("Любая из 100 крупнейших монет") }
        [watchlist] { BOLD("Любая из наблюдаемых здесь монет") }
       *[symbol] { BOLD($about) }
    }
`;
