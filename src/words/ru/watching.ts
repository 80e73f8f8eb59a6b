/** Prices, levels, and the list of what a chat is told. */
export const WATCHING = `
watch-added-above = Прозвеню, когда { BOLD($symbol) } поднимется до { BOLD(WORTH($level, $symbol)) }. Сейчас { WORTH($price, $symbol) } на { $source }, осталось { PERCENT($distance) }. Алерт { $id }.
watch-added-below = Прозвеню, когда { BOLD($symbol) } опустится до { BOLD(WORTH($level, $symbol)) }. Сейчас { WORTH($price, $symbol) } на { $source }, осталось { PERCENT($distance) }. Алерт { $id }.
watch-rearm-above = Потом прозвенит снова, когда цена вернётся к { PRICE($rearm) }.
watch-rearm-below = Потом прозвенит снова, когда цена вернётся к { PRICE($rearm) }.
watch-thousand = Это отличается от цены в тысячу раз. Может быть, { BOLD(WORTH($level, $symbol)) }?
watch-passed-above = { BOLD($symbol) } уже там: { WORTH($price, $symbol) } на { $source }, не ниже твоего уровня { PRICE($level) }. Ничего не сохранено. Выбери уровень выше, или звони, когда цена вернётся вниз.
watch-passed-below = { BOLD($symbol) } уже там: { WORTH($price, $symbol) } на { $source }, не выше твоего уровня { PRICE($level) }. Ничего не сохранено. Выбери уровень ниже, или звони, когда цена вернётся вверх.
already-watched = Об этом чату уже сообщается, ничего не добавлено:
unwatched = Остановлено: { rule-name }.
rule-name =
    { $kind ->
        [condition] { claim-about }: { $text }
        [moved] { BOLD($what) } { move-size } от { PRICE($base) }
        [listing] { BOLD($about) } { $text }
        [reminder] ⏰ { reminder-about }{ $text } ({ $zone })
        [season] индекс сезона { BOLD($what) } { rule-side } { PRICE($level) }
       *[price] { BOLD($what) } { rule-side } { PRICE($level) }
    }
rule-side =
    { $side ->
        [above] выше
       *[below] ниже
    }
snoozed =
    { thing }: спит { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }, до { TIME($until) }. О том, что случится до этого, не сообщу.
woken = { thing }: проснётся в течение минуты.
woken-already = { thing }: не спит.
thing =
    { $kind ->
        [subscription] Подписка
       *[rule] Алерт
    } { $id }
price = { BOLD($symbol) } { BOLD(PRICE($price)) } на { $source }, { TIME($at) }
price-change = { BOLD($symbol) } { BOLD(PRICE($price)) }, { PERCENT($change) } за 24 ч, на { $source }, { TIME($at) }
price-withheld =
    { $source } называет { PRICE($price) } с { TIME($since) }, { $because ->
        [contradicted] а { $by } торгует около прежней цены: это удержано, и ничего по ней не звенит.
       *[alone] и ни одна другая биржа её ещё не показала: это удержано не больше минуты, и пока ничего по ней не звенит.
    }
price-in = Примерно { BOLD(PRICE($price)) } { $currency }, по курсу на { $source }
price-in-none = Цены в { $currency } нет: ни одна биржа, которую я читаю, не торгует её за { $quote }.
alerts-none = Здесь пока ничего не отслеживается. Попробуй { CODE("/watch ETH above 4000") }
alerts-title = { BOLD("О чём сообщают этому чату") } ({ $count }), ближайшее сверху
alerts-page = Страница { $page } из { $pages }
alerts-claim-true = { $id } · { rule-name } · сейчас верно; прозвенит, когда станет верно снова{ alerts-terms }
alerts-claim-false = { $id } · { rule-name } · сейчас неверно{ alerts-terms }
alerts-moved = { $id } · { rule-name } · сейчас { WORTH($value, $what) }, { PERCENT($change) }{ alerts-terms }
alerts-reminder = { $id } · { rule-name } · следующий раз { TIME($next) }{ alerts-terms }
alerts-terms =
    { $once ->
        [yes] {" "}· один раз
       *[no] {""}
    }{ $cooldown ->
        [none] {""}
       *[other] {" "}· не чаще чем раз в { $cooldown }
    }{ $expires ->
        [never] {""}
       *[other] {" "}· до { TIME($expires) }
    }{ $urgency ->
        [critical] {" "}· критично
        [digest] {" "}· в сводку
       *[normal] {""}
    }{ $noted ->
        [yes] {" "}· 📝 { $note }
       *[no] {""}
    }
alerts-armed =
    { $id } · { rule-name } · сейчас { WORTH($value, $what) }, осталось { $kind ->
        [season] { PRICE($distance) } п.
       *[price] { PERCENT($distance) }
    }{ alerts-terms }
alerts-quiet = { $id } · { rule-name } · прозвенел; снова прозвенит после { PRICE($rearm) }, сейчас { WORTH($value, $what) }{ alerts-terms }
alerts-blind = { $id } · { rule-name } · сейчас нет достоверного значения, прозвенеть не может{ alerts-terms }
alerts-snoozed = { $id } · { rule-name } · спит до { TIME($until) }{ alerts-terms }
alerts-gone = { $id } · { rule-name } · с { TIME($since) } не торгуется на биржах, которые я читаю; отдыхает{ alerts-terms }
alerts-season = { $id } · смена сезона, { $scope }
alerts-season-snoozed = { $id } · смена сезона, { $scope } · спит до { TIME($until) }
alerts-signals = { $id } · сигналы: { scope-name }, свечи { $timeframe }
alerts-signals-snoozed = { $id } · сигналы: { scope-name }, свечи { $timeframe } · спит до { TIME($until) }
scope-name =
    { $scope ->
        [top100] 100 крупнейших монет
        [watched] наблюдаемые здесь монеты
       *[other] { $scope }
    }
`;
