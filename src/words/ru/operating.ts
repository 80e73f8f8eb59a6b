/** What whoever runs the bot reads, and what they tell everybody. */
export const OPERATING = `
command-admin = Для владельца этого бота: цифры, рассылки, кому можно им пользоваться
example-admin = Например, { CODE("/admin stats") }, { CODE("/admin broadcast We move to a new server tonight.") }, { CODE("/admin allow telegram:42") }
example-admin-allow = Например, { CODE("/admin allow telegram:42") }, { CODE("/admin deny telegram:42") }
example-admin-limits = Например, { CODE("/admin limits telegram:42") }, { CODE("/admin limits telegram:42 rules 500") }, { CODE("/admin limits telegram:42 usual") }
option-admin-what = Что посмотреть или сделать
option-admin-rest = Текст, id или число
access-operator = Пользоваться этим может только владелец бота.
admin-overview = { BOLD("Управление ботом") }
admin-about-stats = { CODE("/admin stats") } – люди, чаты, правила, что ждёт, источники, процессы
admin-about-broadcast = { CODE("/admin broadcast TEXT") } – показывает текст, который потом можно послать всем; без текста – как далеко ушёл последний
admin-about-send = { CODE("/admin send ID") } – отправляет показанный текст
admin-about-cancel = { CODE("/admin cancel ID") } – удерживает то, что ещё не ушло
admin-about-allow = { CODE("/admin allow telegram:42") } – впускает человека или чат; без указания – список
admin-about-deny = { CODE("/admin deny telegram:42") } – отменяет это
admin-about-limits = { CODE("/admin limits telegram:42 rules 500") } – что может иметь один человек
admin-in-private = Спроси меня в личке: в ответе названы люди.
admin-chats = { BOLD("Чаты") }: людей { $people }, групп { $groups }, каналов { $channels }. Недоступны: { $unreachable }.
admin-rules = { BOLD("Правила") }: { $rules } (людей: { $owners }), подписок: { $subscriptions }.
admin-sent = { BOLD("За час") }: отправлено { $sent }, возможно отправлено { $maybe }, не доставить { $dead }.
admin-queue-empty = { BOLD("Очередь") }: ничего не ждёт.
admin-queue = { BOLD("Очередь") }, { $lane }: ждут { $count }, старейшее уже { $seconds } с.
admin-sources = { BOLD("Источники") }: { $sources }.
admin-process = { BOLD("Процесс") } { $id } ({ $version }): { $roles }; делает { $duties }; с { TIME($since) }.
admin-nobody =
    Нет процесса с ролью { $role }: { $role ->
        [evaluator] ничего не звенит
        [gateway] никто не получает ответа
       *[deliverer] ничего не отправляется
    }.
admin-preview = Вот что прочтут все:
admin-preview-reach = Уйдёт в чаты ({ $chats }) после всего остального: примерно { $minutes } мин. Пока ничего не отправлено.
admin-broadcast-sent = Рассылка { $id } отправлена в чаты: { $chats }.
admin-no-draft = Нет текста { $id }, который ждёт отправки. Сначала { CODE("/admin broadcast TEXT") } покажет его.
admin-nothing-to-cancel = Рассылки { $id }, которую можно отменить, нет.
admin-discarded = Текст { $id } отброшен. Никто его не читал.
admin-cancelled = Рассылка { $id } отменена: { $kept } из { $chats } чатов её не получат. Что уже в пути, дойдёт.
admin-no-broadcast = Рассылок ещё не было. { CODE("/admin broadcast TEXT") } покажет, что прочтут все, до отправки.
admin-progress = Рассылка { $id } ({ $text }): отправлено { $sent } из { $chats }, ждут { $waiting }, удержано { $kept }, не доставить { $lost }.
admin-allows-anybody = ALLOW не задан, поэтому ботом может пользоваться любой. Укажи там свой id, и остальных надо будет впускать.
admin-allowed-by-settings = Настройкой ALLOW разрешено людей и чатов: { $count }.
admin-allowed-besides = Кроме того впущены: { $ids } ({ $count }).
admin-allowed-nobody = Больше никто не впущен.
admin-allowed = { $id } теперь может пользоваться ботом.
admin-allowed-already = { $id } уже может пользоваться ботом.
admin-allowed-in-settings = { $id } разрешён настройкой ALLOW; её может изменить только тот, кто запускает бота.
admin-denied = { $id } больше не может пользоваться ботом. Алерты остаются и доставляются дальше.
admin-not-allowed = { $id } не был впущен.
admin-limits = { $person }: правил до { $rules } и столько же подписок, частей условий до { $parts }, рядов до { $series }.
admin-limits-how = Предел – это rules, parts или series и целое число от 1, или usual.
problem-id = «{ $typed }» – не id. Он выглядит как { CODE("telegram:42") } или { CODE("discord:99") }; свой показывает { CODE("/settings") }.
button-admin-stats = Цифры
button-admin-broadcast = Последняя рассылка
button-admin-allow = Кто впущен
button-admin-again = Ещё раз
button-admin-send = Послать в чаты: { $chats }
button-admin-discard = Отбросить
button-admin-cancel = Отменить
button-admin-progress = Как далеко?
`;
