/** Alerts that rang, and signals. */
export const RANG = `
alert-price-above = 🔔 { BOLD($symbol) } поднялся до { BOLD(WORTH($price, $symbol, $at)) }, твой уровень { PRICE($level) } · { $source }, { TIME($at) }
alert-price-below = 🔔 { BOLD($symbol) } опустился до { BOLD(WORTH($price, $symbol, $at)) }, твой уровень { PRICE($level) } · { $source }, { TIME($at) }
alert-price-rearm-above = Прозвенит снова, когда цена вернётся к { PRICE($rearm) }.
alert-price-rearm-below = Прозвенит снова, когда цена вернётся к { PRICE($rearm) }.
alert-late = С ОПОЗДАНИЕМ: пересечён, пока не было цен, где-то между { TIME($since) } и { TIME($at) }.
alert-repeat = Возможно, повтор: дошла ли прежняя попытка, неизвестно.
alert-season-level-above = 🔔 Индекс сезона альткоинов { $index } поднялся до { BOLD($value) }, твой уровень { $level } · закрытие { DAY($day) }
alert-season-level-below = 🔔 Индекс сезона альткоинов { $index } опустился до { BOLD($value) }, твой уровень { $level } · закрытие { DAY($day) }
alert-season =
    🔔 { $to ->
        [altcoin] Начался { BOLD("сезон альткоинов") }
        [bitcoin] Начался { BOLD("сезон биткоина") }
       *[neutral] { $from ->
            [altcoin] { BOLD("Сезон альткоинов кончился") }
           *[bitcoin] { BOLD("Сезон биткоина кончился") }
        }
    }: индекс { BOLD($value) }, { $wins } из { $counted } монет обогнали биткоин за 90 дней ({ $index }) · закрытие { DAY($day) }
alert-season-lasted =
    { $season ->
        [altcoin] Сезон альткоинов
        [bitcoin] Сезон биткоина
       *[neutral] Нейтральное время
    } до этого: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, с { DAY($since) }.
alert-season-followed =
    Что следовало за прошлыми { $to ->
        [altcoin] началами сезона альткоинов
        [bitcoin] началами сезона биткоина
       *[neutral] концами сезона
    }, медиана (средняя половина):
alert-season-followed-days =
    Через { $days } дн., { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }: биткоин { PERCENT($bitcoin) } (от { PERCENT($bitcoinLower) } до { PERCENT($bitcoinUpper) }), альткоины { PERCENT($altcoins) } (от { PERCENT($altcoinsLower) } до { PERCENT($altcoinsUpper) })
season-how = Как считается { $index }, монета за монетой: { CODE($line) }. Прошлые сезоны ничего не обещают.
alert-season-raw =
    🔔 { $to ->
        [altcoin] Индекс { $index } пересёк { $high } снизу
        [bitcoin] Индекс { $index } пересёк { $low } сверху
       *[neutral] { $from ->
            [altcoin] Индекс { $index } снова опустился ниже { $high }
           *[bitcoin] Индекс { $index } снова поднялся выше { $low }
        }
    }: { BOLD($value) }, { $wins } из { $counted } монет обогнали биткоин за 90 дней · закрытие { DAY($day) }
alert-season-raw-lasted =
    До этого он был { $season ->
        [altcoin] в зоне альткоинов
        [bitcoin] в зоне биткоина
       *[neutral] между обоими уровнями
    } { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, с { DAY($since) }.
season-how-raw = Простое пересечение часто разворачивается за несколько дней. Сам сезон устойчивее: { CODE("/season") }
alert-season-near =
    🔔 { $toward ->
        [altcoin] { BOLD("Сезон альткоинов близко") }: индекс { BOLD($value) }, начнётся на { $level }; обогнать биткоин { $coins ->
            [one] должна ещё { $coins } монета
            [few] должны ещё { $coins } монеты
            [many] должны ещё { $coins } монет
           *[other] должны ещё { $coins } монеты
        }
       *[bitcoin] { BOLD("Сезон биткоина близко") }: индекс { BOLD($value) }, начнётся на { $level }; отстать от биткоина { $coins ->
            [one] должна { $coins } монета
            [few] должны { $coins } монеты
            [many] должны { $coins } монет
           *[other] должны { $coins } монеты
        }
    } ({ $index }) · закрытие { DAY($day) }
alert-season-nearest =
    Ближе всех: { $nearest } пунктов { $toward ->
        [altcoin] позади биткоина
       *[bitcoin] впереди биткоина
    }.
alert-signals =
    📈 Свеча { BOLD($timeframe) } закрылась { TIME($closedAt) }: { $count ->
        [one] { $count } сигнал
        [few] { $count } сигнала
        [many] { $count } сигналов
       *[other] { $count } сигнала
    }
alert-signals-more = и ещё { $more }: { CODE("/signals") }
signal-when = Свеча { $timeframe } закрылась { TIME($closedAt) }:
signal-rsi-oversold = { BOLD($symbol) } RSI(14) упал ниже 30: { $rsi }, до этого { $rsiBefore } · закрытие { WORTH($close, $symbol, $at) }
signal-rsi-overbought = { BOLD($symbol) } RSI(14) поднялся выше 70: { $rsi }, до этого { $rsiBefore } · закрытие { WORTH($close, $symbol, $at) }
signal-macd-bullish = { BOLD($symbol) } MACD пересёк сигнальную линию вверх: { PRICE($macd) } над { PRICE($signal) } · закрытие { WORTH($close, $symbol, $at) }
signal-macd-bearish = { BOLD($symbol) } MACD пересёк сигнальную линию вниз: { PRICE($macd) } под { PRICE($signal) } · закрытие { WORTH($close, $symbol, $at) }
signal-golden-cross = { BOLD($symbol) } золотой крест: EMA50 { PRICE($ema50) } над EMA200 { PRICE($ema200) } · закрытие { WORTH($close, $symbol, $at) }
signal-death-cross = { BOLD($symbol) } крест смерти: EMA50 { PRICE($ema50) } под EMA200 { PRICE($ema200) } · закрытие { WORTH($close, $symbol, $at) }
signal-bollinger-up = { BOLD($symbol) } закрылся выше верхней полосы Боллинджера: { WORTH($close, $symbol, $at) } над { PRICE($upper) }
signal-bollinger-down = { BOLD($symbol) } закрылся ниже нижней полосы Боллинджера: { WORTH($close, $symbol, $at) } под { PRICE($lower) }
signal-donchian-up = { BOLD($symbol) } пробил максимум 20 свечей: { WORTH($close, $symbol, $at) } над { PRICE($high) }
signal-donchian-down = { BOLD($symbol) } пробил минимум 20 свечей: { WORTH($close, $symbol, $at) } под { PRICE($low) }
signal-volume-spike = { BOLD($symbol) } объём { AMOUNT($volume) }, в { $ratio } раза больше среднего за 20 свечей · закрытие { WORTH($close, $symbol, $at) }
signals-title = { BOLD("Последние сигналы") } ({ $count })
signals-none = Сигналов пока нет.
signals-none-of = Сигналов { BOLD($symbol) } пока нет.
signals-when = Их ищут при закрытии свечей 1h, 4h и 1d, как только свечей достаточно. Сигналы говорят, что произошло, а не что делать.
`;
