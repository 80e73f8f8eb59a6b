/** The season index. */
export const SEASON = `
season-title = { BOLD("Индекс сезона альткоинов") }: доля крупных монет, обогнавших биткоин за 90 дней, от 0 до 100
season-where =
    { $index }: { BOLD($value) } – { $season ->
        [altcoin] сезон альткоинов
        [bitcoin] сезон биткоина
       *[neutral] нейтрально
    }
season-value = { season-where }. { $wins } из { $counted } обогнали биткоин
season-value-since = { season-where } с { DAY($since) }. { $wins } из { $counted } обогнали биткоин
season-close = Закрытие { DAY($day) }, ранги: { season-source }
season-source =
    { $source ->
        [simulated] симулированный рынок
        [recorded] запись
       *[other] { $source }
    }
season-indicative = Если бы день закрылся сейчас: { $values }. Ориентировочно: сезоны делают только закрытия.
season-ends-altcoin =
    { $index }: сезон альткоинов кончится после { $closes } закрытий подряд ниже { $level }{ $closesOut ->
        [0] {"."}
       *[other] ; пока: { $closesOut }.
    }
season-ends-bitcoin =
    { $index }: сезон биткоина кончится после { $closes } закрытий подряд выше { $level }{ $closesOut ->
        [0] {"."}
       *[other] ; пока: { $closesOut }.
    }
season-away-altcoin =
    { $index }: сезон альткоинов начнётся на { $level }: обогнать биткоин { $coins ->
        [one] должна ещё { $coins } монета
        [few] должны ещё { $coins } монеты
        [many] должны ещё { $coins } монет
       *[other] должны ещё { $coins } монеты
    }{ $nearest ->
        [none] {"."}
       *[other] ; ближе всех: { $nearest } пунктов позади.
    }
season-away-bitcoin =
    { $index }: сезон биткоина начнётся на { $level }: отстать { $coins ->
        [one] должна { $coins } монета
        [few] должны { $coins } монеты
        [many] должны { $coins } монет
       *[other] должны { $coins } монеты
    }{ $nearest ->
        [none] {"."}
       *[other] ; ближе всех: { $nearest } пунктов впереди.
    }
season-totals = Доминация биткоина { $dominance } %. Все монеты рейтинга ({ $assets }): { AMOUNT($total) } USD, без биткоина { AMOUNT($altcoins) } USD
season-reason =
    { $because ->
        [too-few-prices] Обе цены есть лишь у { $have } монет, а нужно не меньше { $need }; значение было бы догадкой.
        [stale-ranking] За день после того закрытия рейтинг не был снят.
        [disputed-bitcoin] Источники расходятся в цене биткоина.
        [no-bitcoin-price] У биткоина { $have } из { $need } нужных достоверных цен.
        [short-ranking] В рейтинге { $have } из { $need } нужных монет.
       *[other] На эти данные нельзя положиться.
    }
season-withheld = { $index }: за { DAY($day) } удержано. { season-reason }
season-stays =
    { $index } остаётся как был: { $season ->
        [altcoin] сезон альткоинов
        [bitcoin] сезон биткоина
       *[neutral] нейтрально
    }{ $since ->
        [unknown] {"."}
       *[other] {" "}с { DAY($since) }.
    }
season-ranking = Жду рейтинг по капитализации; пригодного ещё никто не дал. Догадок нет.
season-bases = Получаю цены 90-дневной давности: { $have } из { $need } монет. Пока их нет, догадок нет.
season-past = Считаю прошлое индекса: { $have } из { $need } дней.
season-variants = Получаю цены для других сроков: { $have } из { $need } монет.
season-none = { $index }: значения пока нет.
season-not-yet = { $index } за { $window } дн. с рангами начала срока: доступно с { DAY($from) }. Рейтинги записываются ещё недостаточно долго.
season-pageless = Одно число – это страница, а страницы есть только у { CODE("/season why") }. Может быть, { CODE($offer) }?
problem-index = «{ $typed }» – не индекс, который я могу посчитать. Напиши { CODE("top50") } или любой размер от top{ $least } до top{ $most }. Есть ещё { CODE("/season why") }, { CODE("/season sectors") } и { CODE("/season variants") }.
problem-leveled = У «{ $typed }» нет уровней: они есть только у индексов, которые считаются при каждом закрытии, { CODE("top50") } и { CODE("top100") }.
problem-page = «{ $typed }» – не страница. Напиши число от 1, например { CODE("/season why 2") }.
season-counted = { BOLD($index) } за { $window } дн.: { BOLD($value) }. { $wins } из { $counted } обогнали { PERCENT($bitcoin) } биткоина · закрытие { DAY($day) }
season-counted-ranks =
    { $ranks ->
        [start] Состав: крупнейшие монеты первого дня срока, ранги: { season-source }. Так ни одна монета не попала в него из-за роста.
       *[end] Состав: крупнейшие монеты последнего дня срока, ранги: { season-source }.
    }
season-counted-only = Посчитано по запросу. Сезоны делают top50 и top100 за 90 дней: { CODE("/season") }
season-why-title =
    { BOLD($index) } за { $window } дн., закрытие { DAY($day) }{ $pages ->
        [1] {""}
       *[other] {" "}· страница { $page } из { $pages }
    }
season-why-value =
    { BOLD($value) } = 100 × { $wins } / { $counted }. ✓ обгоняет { PERCENT($bitcoin) } биткоина, ✗ нет{ $others ->
        [0] {"."}
        [one] ; не считаются: { $others }.
        [few] ; не считаются: { $others }.
        [many] ; не считаются: { $others }.
       *[other] ; не считаются: { $others }.
    }
season-why-ranks =
    { $ranks ->
        [start] Ранги первого дня срока: { season-source }.
       *[end] Ранги последнего дня срока: { season-source }.
    }
season-why-prices = Цены обоих дней: { $sources }
season-why-inputs = Входные данные { CODE($hash) }, посчитал Tidebell { $version }
season-why-hash = SHA-256 входных данных: { CODE($hash) }
season-why-recompute = Чтобы пересчитать по записанным данным: { CODE($line) }
season-why-too-young = – { $rank } { $coin }: моложе срока
season-why-gone = – { $rank } { $coin }: исчезла из записей
season-why-no-price = – { $rank } { $coin }: нет достоверной цены
season-why-doubtful = – { $rank } { $coin }: источники расходятся в цене
season-why-left-out = { BOLD("Не входят") }
season-why-benchmark = { $rank } { $coin }: с ним сравнивают все монеты
season-why-excluded =
    { $rank } { $coin }: { $class }, { $sign ->
        [listed] по нашему списку
        [tag] по метке поставщика
        [name] по названию
        [peg] по цене, которая следует за другой
       *[other] по { $sign }
    }
season-why-no-page =
    В доказательстве { $index } { $pages ->
        [one] { $pages } страница
        [few] { $pages } страницы
        [many] { $pages } страниц
       *[other] { $pages } страницы
    }; страницы { $page } нет.
season-sectors-title = { BOLD("Секторы") } { $index } за { $window } дн., закрытие { DAY($day) }; все монеты вместе: { $value }
season-sector = { $sector }: { BOLD($value) } · { $wins } из { $counted } обогнали биткоин
season-sectors-note = Секторы, где монет слишком мало для своего числа, не показаны.
season-sectors-none = Ни в одном секторе нет достаточно монет для своего числа.
season-variants-title = { BOLD("Другие способы посчитать") } { $index }, закрытие { DAY($day) }
season-variants-both = { $window } дн.: ранги конца { BOLD($end) }, начала { BOLD($start) }, разрыв { PRICE($gap) }
season-way =
    { $window } дн., ранги { $ranks ->
        [start] начала
       *[end] конца
    }
season-variants-not-yet = { season-way }: доступно с { DAY($from) }
season-variants-none = { season-way }: значения пока нет
season-variants-withheld = { season-way }: удержано. { season-reason }
season-variants-note = Ранги конца, как считают издатели, пропускают монеты потому, что те выросли. Ранги начала – нет: разрыв и есть это преимущество, в пунктах.
threshold-added-above = Прозвеню, когда индекс сезона { $index } поднимется до { BOLD($level) }. Алерт { $id }; снова прозвенит после { $rearm }.
threshold-added-below = Прозвеню, когда индекс сезона { $index } опустится до { BOLD($level) }. Алерт { $id }; снова прозвенит после { $rearm }.
threshold-now = Сейчас он { BOLD($value) }.
threshold-passed-above = Индекс сезона { $index } уже там: { $value }, не ниже { $level }. Ничего не сохранено. Выбери уровень выше, или звони, когда он вернётся вниз.
threshold-passed-below = Индекс сезона { $index } уже там: { $value }, не выше { $level }. Ничего не сохранено. Выбери уровень ниже, или звони, когда он вернётся вверх.
threshold-side = У индекса сезона { $index } пока нет значения, поэтому скажи, с какой стороны: звенеть выше или ниже { $level }?
`;
