/** What is wrong with the text of a rule: where, what was expected, and what would work. */
export const RULES = `
rule-near =
    { $near ->
        [none] {""}
       *[other] {" "}Может быть, { CODE($near) }?
    }
problem-rule-expected =
    Позиция { $column }: я ждал { $expected ->
        [number] число
        [percent] процент
        [comparison] сравнение, например { CODE("<") }, { CODE(">") } или { CODE("crosses above") }
        [closing] закрывающую скобку { CODE(")") }
        [opening] открывающую скобку { CODE("(") }
        [comma] запятую
        [timeframe] таймфрейм
        [span] срок
        [group] { CODE("top100") } или { CODE("watchlist") }
        [date] дату
        [time] время суток
        [day] { CODE("day") } или день недели
        [coin] тикер монеты
        [range] другой конец диапазона
        [note] заметку в кавычках
        [condition] за чем следить
        [end] { CODE("and") }, { CODE("or") }, опцию вроде { CODE("once") } или ничего
       *[value] число или значение
    } { $where ->
        [start] в начале
        [before] вместо «{ $after }»
       *[after] после «{ $after }»
    }.{ $near ->
        [none] {" "}Например: { $expected ->
            [percent] { CODE("ETH within 1% of 4000") }
            [timeframe] { CODE("rsi(14, 4h) < 30") }
            [span] { CODE("change(24h) > 5%") }
            [opening] { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
            [comma] { CODE("cross(ema(50, 1d), ema(200, 1d))") }
            [group] { CODE("any top100: change(24h) > 20%") }
            [date] { CODE("on 2026-12-24 09:00") }
            [time] { CODE("every day at 09:00") }
            [day] { CODE("every monday at 09:00") }
            [coin] { CODE("listed XYZ") }
            [range] { CODE("SOL 120..150") }
            [note] { CODE("ETH > 4000 note \\"take profit\\"") }
            [condition] { CODE("ETH above 4000") }
            [end] { CODE("ETH > 4000 once") }
           *[other] { CODE("rsi(14, 4h) < 30") }
        }
       *[other] {" "}Может быть, { CODE($near) }?
    }
problem-rule-unknown = Позиция { $column }: не знаю «{ $typed }». Значения – это, например, { CODE("price") }, { CODE("rsi(14, 4h)") } или { CODE("change(24h)") }.{ rule-near }
problem-rule-character = Позиция { $column }: знак «{ $typed }» здесь не подходит. Например: { CODE("rsi(14, 4h) < 30") }
problem-rule-unit = Позиция { $column }: не могу прочесть «{ $typed }». Число может кончаться на { CODE("k") }, { CODE("M") }, { CODE("B") } или { CODE("T") }, срок – на { CODE("m") }, { CODE("h") }, { CODE("d") } или { CODE("w") }.{ rule-near }
problem-rule-number-comma = Позиция { $column }: «{ $typed }» может значить два числа. Пиши дробную часть после точки.{ rule-near }
problem-rule-number-long = Позиция { $column }: в этом числе больше { $digits } цифр, или оно слишком мало. Напиши, например, { CODE("4000") } или { CODE("1.5k") }.
problem-rule-not-a-number = Позиция { $column }: «{ $typed }» – это срок, а здесь стоит число. Например: { CODE("rsi(14, 4h) < 30") }
problem-rule-too-long = Слишком длинно: в правиле я читаю не больше { $most } символов. Сделай два правила.
problem-rule-too-many-words = Позиция { $column }: больше { $most } слов, которые я читаю в правиле. Сделай два правила.
problem-rule-too-large = Позиция { $column }: больше { $most } частей, которые может иметь правило. Сделай два правила.
problem-rule-too-deep = Позиция { $column }: скобок в скобках больше, чем я могу уследить. Сделай два правила.
problem-rule-timeframe = Позиция { $column }: свечей «{ $typed }» нет. Таймфреймы: { $timeframes }.{ rule-near }
problem-rule-span = Позиция { $column }: «{ $typed }» не между { $least } и { $most }.{ rule-near }
problem-rule-period = Позиция { $column }: { $param } – целое число свечей от { $least } до { $most }.{ rule-near }
problem-rule-parameter = Позиция { $column }: { $param } – число от { $least } до { $most }.{ rule-near }
problem-rule-argument = Позиция { $column }: { CODE($name) } принимает { $takes }.{ rule-near }
problem-rule-argument-missing = Позиция { $column }: в скобках я ждал число, таймфрейм или поле свечи. Например: { CODE("rsi(14, 4h) < 30") }
problem-rule-argument-unknown = Позиция { $column }: не знаю, что такое «{ $typed }» для { CODE($name) }. Он принимает { $takes } и таймфрейм.
problem-rule-too-many-arguments =
    Позиция { $column }: { CODE($name) } принимает в скобках { $most ->
        [0] пустоту
        [one] { $most } значение
        [few] { $most } значения
        [many] { $most } значений
       *[other] { $most } значения
    }, а это уже № { $typed }.
problem-rule-over = Позиция { $column }: { CODE($name) } нужны целые свечи, по одному полю его не посчитать.
problem-rule-nested = Позиция { $column }: индикатор считается по { CODE("open") }, { CODE("high") }, { CODE("low") }, { CODE("close") } или { CODE("volume") }, а не по другому индикатору вроде { CODE($name) }.
problem-rule-output-missing = Позиция { $column }: у { CODE($name) } больше одной линии. Скажи, какая: { $outputs }.{ rule-near }
problem-rule-output = Позиция { $column }: у { CODE($name) } нет линии «{ $typed }». Есть { $outputs }.{ rule-near }
problem-rule-group = Позиция { $column }: не знаю группы «{ $typed }». Есть { CODE("top100") } и { CODE("watchlist") }.{ rule-near }
problem-rule-date = Позиция { $column }: дня { $typed } не бывает. Напиши, например, { CODE("2026-12-24") }.
problem-rule-time = Позиция { $column }: времени { $typed } не бывает. Напиши, например, { CODE("09:00") }.
problem-rule-past = Позиция { $column }: { $typed } уже прошло.
problem-rule-line = Позиция { $column }: обе точки линии в одно и то же время. Например: { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
problem-rule-range = Позиция { $column }: первое число диапазона – меньшее.{ rule-near }
problem-rule-range-same = Позиция { $column }: оба конца диапазона одинаковы. Диапазону нужны два, а один уровень пишется отдельно.{ rule-near }
problem-rule-range-power = Позиция { $column }: { $typed } или { $full }? Напишите оба числа полностью.{ rule-near }
problem-rule-within = Позиция { $column }: для отступа в процентах нужен уровень больше нуля. Например: { CODE("ETH within 1% of 4000") }
problem-rule-percent-size = Позиция { $column }: движение – больше 0 %, а падение – меньше 100 %. Например: { CODE("ETH -5% in 1h") }
problem-rule-percent = Позиция { $column }: процент подходит только к тому, что считается в процентах, например { CODE("change(24h) > 5%") }. Движение цены – это { CODE("ETH +5% in 1h") }, доля числа – { CODE("1.05 * ema(200, 1d)") }.
problem-rule-alone = Позиция { $column }: движение без срока отсчитывается от цены, при которой создано правило, и стоит отдельно. В более длинном правиле скажи, за сколько: { CODE("-5% in 1h") }.{ rule-near }
problem-rule-claim-as-number = Позиция { $column }: это верно или неверно, а здесь стоит число. Например: { CODE("rsi(14, 4h) < 30 and price > 4000") }
problem-rule-no-coin = Позиция { $column }: { CODE($name) } – о монете. Сначала скажи о какой: { CODE("ETH") }, или { CODE("any top100:") } для каждой из них.{ rule-near }
problem-rule-any-of-market = Ответ на это для каждой монеты один. Не говори, чьё это, например { CODE("season(100) >= 60") }.
problem-rule-coins = Позиция { $column }: правило – об одной монете. Сделай по правилу на каждую или внеси их в { CODE("/watchlist") } и начни с { CODE("any watchlist:") }.{ rule-near }
problem-rule-no-reading = Позиция { $column }: здесь сравниваются только числа, это никогда не изменится. Сравни значение: { CODE("price > 4000") } или { CODE("rsi(14, 4h) < 30") }
problem-rule-same = Позиция { $column }: обе стороны одинаковы.
problem-rule-cancels = Позиция { $column }: значения с обеих сторон взаимно сокращаются, так что это никогда не меняется. Сравни значение с числом, например { CODE("price > 4000") }, или с другим.
problem-rule-units = Позиция { $column }: { CODE($left) } – это { unit-one }, а { CODE($right) } – { unit-other }; сравнить их нельзя.
unit-one =
    { $one ->
        [price] цена
        [volume] монеты
        [percent] проценты
        [dollars] доллары
       *[place] места
    }
unit-other =
    { $other ->
        [price] цена
        [volume] монеты
        [percent] проценты
        [dollars] доллары
       *[place] места
    }
problem-rule-never = Позиция { $column }: это никогда не станет верно: { CODE($name) } всегда { rule-range }.
problem-rule-always = Позиция { $column }: это верно всегда: { CODE($name) } всегда { rule-range }.
rule-range =
    { $range ->
        [above] выше { $least }
        [least] не меньше { $least }
       *[between] между { $least } и { $most }
    }
problem-rule-either = Позиция { $column }: с этим правило верно всегда, где бы ни был { CODE($name) }. Может быть, { CODE("and") }?
problem-rule-contradiction = Позиция { $column }: с этим правило никогда не станет верно: { CODE($name) } не может быть в двух местах сразу. Может быть, { CODE("or") }?
problem-rule-zero = Позиция { $column }: это деление на ноль.
problem-rule-note = Позиция { $column }: в заметке от 1 до { $most } символов, в кавычках.
problem-rule-quote = Позиция { $column }: кавычка, открытая здесь, не закрыта.{ rule-near }
problem-rule-option-twice = Позиция { $column }: «{ $typed }» говорит то, что уже сказано раньше.
problem-rule-option-clash = У правила, которое звенит один раз, нет паузы между звонками. Убери одно из двух.
problem-rule-rearm-level = Позиция { $column }: взвести снова на другом уровне можно только уровень цены или индекса сезона, проверяемый при каждом касании. Например: { CODE("ETH above 4000 rearm 3900") }
problem-rule-rearm-side =
    Позиция { $column }: это правило звенит { $side ->
        [above] выше { $level }, поэтому взводится снова ниже
       *[below] ниже { $level }, поэтому взводится снова выше
    }.
`;
