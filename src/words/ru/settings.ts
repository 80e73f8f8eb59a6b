/** What the people of a chat may choose. */
export const SETTINGS = `
settings-private = { BOLD("Настройки") } того, о чём тебе здесь сообщают. Изменить: { CODE("/settings zone Berlin") }
settings-group = { BOLD("Настройки") } этого чата; меняют их админы: { CODE("/settings zone Berlin") }
settings-saved = Сохранено.
settings-of-groups = Эта настройка для групп: здесь, в личке, твои алерты меняешь только ты.
settings-limit = Алертов на человека: не больше { $most }.
settings-ids = Для владельца этого бота: ты { CODE($person) }, этот чат { CODE($chat) }.
problem-setting = «{ $typed }» – не настройка. Есть: { $names }.
button-setting-default = По умолчанию
setting-rules =
    { BOLD("Правила") }: { $who ->
        [everybody] все в этой группе могут менять её алерты
       *[admins] только админы этой группы меняют её алерты
    }
setting-ask-rules = Кто может менять алерты этой группы? Выбери или напиши всю строку, например { CODE("/settings rules everybody") }
button-setting-rules = Кто меняет алерты
setting-language =
    { BOLD("Язык") }: { $name }{ $by ->
        [app] , как говорит твоё приложение
       *[choice] {""}
    }
setting-ask-language = На каком языке говорить? Выбери или напиши всю строку, например { CODE("/settings language English") }
button-setting-language = Язык
problem-language = На языке «{ $typed }» я не говорю. Есть: { $names }.
setting-zone = { BOLD("Часовой пояс") }: { $zone }, там сейчас { TIME($now) }
setting-ask-zone = Где твои часы? Выбери или напиши всю строку с городом, поясом или смещением, например { CODE("/settings zone Lisbon") } или { CODE("/settings zone UTC+5:45") }
button-setting-zone = Часовой пояс
problem-zones = { BOLD($typed) } есть не один, и часы там разные. Какой?
problem-zone = Не знаю ни города, ни часового пояса «{ $typed }». Напиши большой город, пояс вроде { CODE("Europe/Berlin") } или смещение вроде { CODE("UTC+5:45") }.
setting-currency =
    { BOLD("Валюта") }: { $currency ->
        [none] цены, как их дают биржи
       *[other] { $known ->
            [yes] цены показываются и в { $currency }
           *[no] { $currency }, но ни одна биржа, которую я читаю, сейчас не торгует её за доллары; цены остаются, как их дают биржи
        }
    }
setting-ask-currency = В чём ещё показывать цены? Выбери или напиши всю строку, например { CODE("/settings currency EUR") }
button-setting-currency = Валюта
problem-currency = «{ $typed }» – не код валюты или монеты. Напиши, например, { CODE("EUR") } или { CODE("BTC") }.
setting-numbers =
    { BOLD("Числа") }: { $example }{ $by ->
        [language] , как принято в языке
       *[choice] {""}
    }
setting-ask-numbers = Как писать числа? Выбери или напиши всю строку, например { CODE("/settings numbers 1.234,56") }
button-setting-numbers = Числа
setting-dates = { BOLD("Даты") }: { DAY($day) }
setting-ask-dates = Как писать дни? { CODE("words") } – как принято в языке, { CODE("iso") } – как 2026-12-24. Выбери или напиши всю строку, например { CODE("/settings dates iso") }
button-setting-dates = Даты
setting-pictures =
    { BOLD("Картинки") }: { $is ->
        [off] алерты приходят только словами
       *[on] алерты приходят с картинкой
    }
setting-ask-pictures = Присылать алерты с картинками? Выбери или напиши всю строку, например { CODE("/settings pictures off") }
button-setting-pictures = Картинки
setting-theme =
    { BOLD("Тема") }: { $is ->
        [light] светлые картинки
       *[dark] тёмные картинки
    }
setting-ask-theme = Тёмные или светлые картинки? Выбери или напиши всю строку, например { CODE("/settings theme light") }
button-setting-theme = Тема
setting-quiet =
    { BOLD("Тихие часы") }: { $hours ->
        [none] нет
        [off] здесь выключены
       *[hours] { $hours } по твоим часам, критичное приходит всё равно{ $isNow ->
            [yes] ; сейчас тихо
           *[no] {""}
        }
    }
setting-ask-quiet = Когда ты спишь? Что прозвенит в это время, подождёт, пока ты проснёшься. Выбери часы или напиши всю строку, например { CODE("/settings quiet 22:30-06:45") }
button-setting-quiet = Тихие часы
problem-quiet = «{ $typed }» – не промежуток часов. Напиши, например, { CODE("/settings quiet 23:00-07:00") }.
setting-budget =
    { BOLD("Сообщений в день") }: { $most ->
        [0] сколько прозвенит
       *[other] не больше { $most }, остальное в сводке; критичное приходит всё равно
    }
setting-ask-budget = Сколько сообщений в день достаточно? Выбери или напиши всю строку, например { CODE("/settings budget 15") }
button-setting-budget = Сообщений в день
problem-budget = «{ $typed }» – не число от 1 до 1000. Напиши, например, { CODE("/settings budget 15") }.
setting-digest =
    { BOLD("Сводка за день") }: { $at ->
        [none] нет, но отложенное для неё приходит в { $usual }
       *[at] каждый день в { $at }
    }
setting-ask-digest = В какое время подводить итог дня? Выбери или напиши всю строку, например { CODE("/settings digest 07:30") }
button-setting-digest = Сводка за день
problem-digest = «{ $typed }» – не время суток. Напиши, например, { CODE("/settings digest 08:00") }.
setting-weekly =
    { BOLD("Сводка за неделю") }: { $at ->
        [none] нет
       *[at] { $at }
    }
setting-ask-weekly = Когда подводить итог недели? Выбери или напиши всю строку, например { CODE("/settings weekly sun 18:00") }
button-setting-weekly = Сводка за неделю
problem-weekly = «{ $typed }» – не время недели. Напиши, например, { CODE("/settings weekly sun 18:00") }; дни: { $days }.
`;
