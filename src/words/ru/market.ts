/** The market and its sources, for frames and the operator. */
export const MARKET = `
frame-simulated = Симулированный рынок: эти цены выдуманы.
frame-recorded = Записанный рынок: эти цены из прошлого.
notice-source-failing = Данные рынка: { $source } не даёт пригодных ответов ({ $reason }). Другие заменяют, где могут; по его словам ничего не звенит.
notice-source-stopped = Данные рынка: { $source } окончательно отказывает нам ({ $reason }). До следующего запуска его не спрашивают.
notice-source-fine = Данные рынка: { $source } снова в порядке.
notice-stopped-evaluation = Ничего не звенит: уже минуту ни один процесс не сравнивал цену с правилами. Вычислитель не запущен, стоит, или ни один источник не даёт цен. Ничего не потеряно; что будет пересечено, расскажется, когда всё продолжится.
notice-stopped-delivery =
    Ничего не доходит{ $where ->
        [none] {""}
       *[named] {" ("}{ $where })
    }: срочное ждёт уже минуту, и ничего не отправлено. Доставщик не запущен или стоит. Ничего не потеряно; что ждёт, отправится, когда всё продолжится.
notice-goes-on-evaluation = Цены снова сравниваются с правилами.
notice-goes-on-delivery = Алерты снова доставляются.
notice-candles = Данные рынка: у { $source } нет пригодных свечей { $symbol } ({ $reason }). Сигналы этого рынка ждут, если их нет на другой бирже; ценовым алертам они не нужны. Говорится один раз для каждого рынка.
notice-price-dropped =
    Данные рынка: { $source } назвал { PRICE($price) } для { $symbol } после { PRICE($believed) }, { $because ->
        [contradicted] а { $by } торговал дальше около прежней цены
       *[alone] и ни одна другая биржа её не показала, пока это не прошло
    }. Это удержано, и ничего по ней не прозвенело. Говорится раз в день для каждого источника; все случаи – в журнале.
notice-rankings = Рейтинги: { $source } не дал ничего пригодного ({ $reason }).
notice-season-withheld = Индекс сезона: значение { $index } удержано, поэтому с этим закрытием сезон не начинается и не кончается. Попытка повторится сама. Говорится раз в день.
notice-no-ranking = Индекс сезона: уже несколько часов никто не дал пригодного рейтинга за { DAY($day) }, а без него нет значения. Спрашиваем снова. Настройка RANKINGS называет, кого спрашивать; некоторые дают больше с ключом. Говорится раз в день.
notice-published-index = Индекс сезона: на закрытии { DAY($day) } наш был { $ours } для топ-100, а { $source } публикует { $theirs }. Разница больше 5 пунктов стоит внимания: { CODE("/season why top100") } перечисляет наши монеты.
problem-recorded-directory = Папки { $directory } нет. Укажи в RECORDED_DIR папку, где лежит daily.csv или daily.csv.gz.
problem-recorded-missing = В папке { $directory } нет ни daily.csv, ни daily.csv.gz. Положи туда файл или укажи в RECORDED_DIR другую папку.
problem-recorded-unreadable = { $path } не читается: { $reason }. Проверь, цел ли он, или укажи в RECORDED_DIR другую папку.
problem-recorded-columns = В { $path } нет столбцов { $missing }. Первая строка должна называть date, asset, close_usd, market_cap_usd, volume_usd и rank.
problem-recorded-empty = В { $path } нет пригодных строк (пропущено: { $skipped }). Проверь столбцы.
problem-recorded-other = Хранимые здесь данные – от другой записи, которая стояла на { DAY($at) }; та, что в { $directory }, начинается позже или кончается раньше ({ DAY($from) } – { DAY($to) }). Укажи в RECORDED_DIR прежнюю, или в DATA_DIR новую папку; с DATABASE_URL удали схему «recorded».
console-simulated = СИМУЛИРОВАННЫЙ РЫНОК: ни одна биржа не доступна, поэтому эти цены выдуманы. { $speed } × реального времени.
console-simulated-chosen = СИМУЛИРОВАННЫЙ РЫНОК, как задано: эти цены выдуманы. { $speed } × реального времени.
console-recorded = ЗАПИСАННЫЙ РЫНОК: цены с { DAY($from) } по { DAY($to) }, { $speed } × реального времени.
console-recorded-over = ЗАПИСАННЫЙ РЫНОК: цены с { DAY($from) } по { DAY($to) } уже рассказаны, больше ничего не меняется. Чтобы увидеть их с начала, укажи в DATA_DIR новую папку; с DATABASE_URL удали схему «recorded».
console-live = Живой рынок: { $sources }.
console-where = { $where } Набери { CODE("/help") } или Ctrl+D для выхода.
`;
