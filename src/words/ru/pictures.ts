/** What pictures show, in words: charts, the largest coins, and what several coins made of one start. */
export const PICTURES = `
chart-title-change = { BOLD($symbol) } { $timeframe }: { WORTH($price, $symbol) }, { PERCENT($change) } за 24 ч ({ $source }, { TIME($at) })
chart-range =
    { $count ->
        [one] { $count } свеча
        [few] { $count } свечи
        [many] { $count } свечей
       *[other] { $count } свечи
    } с { TIME($since) }: максимум { PRICE($high) }, минимум { PRICE($low) }
chart-short = Для { $name } нужно { $need } свечей, а известно { $have }: нарисовано не целиком.
chart-none = Свечей { $timeframe } сейчас не получить. Попробуй другой таймфрейм или ещё раз через минуту.
chart-level =
    Алерт { CODE($id) }: { $side ->
        [above] выше
       *[below] ниже
    } { PRICE($level) }, осталось { PERCENT($distance) }
chart-levels-more =
    { $more ->
        [one] Ещё { $more } алерт
        [few] Ещё { $more } алерта
        [many] Ещё { $more } алертов
       *[other] Ещё { $more } алерта
    } по этой монете: { CODE("/alerts") }
ranking-none = Рейтинг крупнейших монет пока неизвестен. Его получают после запуска и раз в день; попробуй через минуту.
heatmap-title = Крупнейшие монеты ({ BOLD($count) }) за 24 часа
heatmap-sides = Выросли: { $up }, упали: { $down }.
heatmap-unknown = Сейчас неизвестно: { $coins }
heatmap-how = Плитка больше – монета крупнее, хотя и не пропорционально.
movers-title = Из { BOLD("топ-100") } известны { $count }. За 24 часа
movers-up = больше всех выросли:
movers-down = больше всех упали:
movers-none = Изменения за 24 часа сейчас неизвестны. Попробуй через минуту.
movers-unknown =
    Без цены на читаемых биржах: { $count ->
        [one] { $count } монета
        [few] { $count } монеты
        [many] { $count } монет
       *[other] { $count } монеты
    }.
compare-title = За { $days } дн., лучшая сверху:
compare-young = { $coin } известна только с { TIME($since) } и начинается оттуда.
compare-missing = Свечей { $timeframe } сейчас не получить: { $coins }.
problem-timeframe = Свечей «{ $typed }» нет. Есть { $timeframes }.
problem-study =
    Индикатора «{ $typed }» { $near ->
        [none] я не знаю.
       *[other] я не знаю; может быть, { CODE($near) }?
    } Есть { $all }.
problem-studies = На один график помещается не больше { $most } индикаторов.
problem-study-number = { $param } у { $name } – от { $least } до { $most }.
problem-study-numbers =
    { $name } принимает не больше { $most ->
        [one] { $most } числа
        [few] { $most } чисел
        [many] { $most } чисел
       *[other] { $most } числа
    }.
problem-window = «{ $typed }» – не срок, за который я сравниваю. Есть { $windows }.
problem-coins-many = В одно сравнение помещается не больше { $most } монет.
problem-coins-few = Назови две монеты или больше, например { CODE("/compare BTC ETH SOL 30d") }
button-chart = График
button-again = Обновить
button-movers = Лидеры роста и падения
button-heatmap = Тепловая карта
`;
