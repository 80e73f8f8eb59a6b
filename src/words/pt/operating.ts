/** What whoever runs the bot reads, and what they tell everybody. */
export const OPERATING = `
command-admin = Para quem mantém este bot: números, comunicados, quem pode usá-lo
example-admin = Por exemplo { CODE("/admin stats") }, { CODE("/admin broadcast We move to a new server tonight.") }, { CODE("/admin allow telegram:42") }
example-admin-allow = Por exemplo { CODE("/admin allow telegram:42") }, { CODE("/admin deny telegram:42") }
example-admin-limits = Por exemplo { CODE("/admin limits telegram:42") }, { CODE("/admin limits telegram:42 rules 500") }, { CODE("/admin limits telegram:42 usual") }
option-admin-what = O que olhar ou fazer
option-admin-rest = Um texto, um id ou um número
access-operator = Só quem mantém este bot pode usar isto.
admin-overview = { BOLD("Operar este bot") }
admin-about-stats = { CODE("/admin stats") } – pessoas, chats, regras, o que espera, fontes, processos
admin-about-broadcast = { CODE("/admin broadcast TEXT") } – mostra um texto que depois você pode enviar a todos; sem texto, até onde chegou o último
admin-about-send = { CODE("/admin send ID") } – envia um texto que foi mostrado
admin-about-cancel = { CODE("/admin cancel ID") } – retém o que ainda não saiu
admin-about-allow = { CODE("/admin allow telegram:42") } – deixa entrar uma pessoa ou um chat; sem nenhum, lista todos
admin-about-deny = { CODE("/admin deny telegram:42") } – desfaz isso
admin-about-limits = { CODE("/admin limits telegram:42 rules 500") } – o que uma pessoa pode ter
admin-in-private = Pergunte-me no privado: a resposta nomeia pessoas.
admin-chats = { BOLD("Chats") }: { $people } pessoas, { $groups } grupos, { $channels } canais. { $unreachable } não podem ser alcançados.
admin-rules = { BOLD("Regras") }: { $rules } de { $owners } pessoas, e { $subscriptions } assinaturas.
admin-sent = { BOLD("Última hora") }: { $sent } enviados, { $maybe } talvez enviados, { $dead } não entregáveis.
admin-queue-empty = { BOLD("Fila") }: nada espera.
admin-queue = { BOLD("Fila") }, { $lane }: { $count } esperam, o mais antigo há { $seconds } s.
admin-sources = { BOLD("Fontes") }: { $sources }.
admin-process = { BOLD("Processo") } { $id } ({ $version }): { $roles }; faz { $duties }; desde { TIME($since) }.
admin-nobody =
    Nenhum processo tem o papel { $role }: { $role ->
        [evaluator] nada toca
        [gateway] ninguém recebe resposta
       *[deliverer] nada é enviado
    }.
admin-preview = Isto é o que todos leriam:
admin-preview-reach = Vai a { $chats } chats, atrás de tudo o mais a contar: cerca de { $minutes } min. Nada foi enviado.
admin-broadcast-sent = O comunicado { $id } está a caminho de { $chats } chats.
admin-no-draft = Não há texto { $id } esperando envio. { CODE("/admin broadcast TEXT") } mostra um antes.
admin-nothing-to-cancel = Não há comunicado { $id } a cancelar.
admin-discarded = O texto { $id } foi descartado. Ninguém o leu.
admin-cancelled = O comunicado { $id } foi cancelado: { $kept } de { $chats } chats não o recebem. O que estava a caminho chega.
admin-no-broadcast = Nada foi comunicado ainda. { CODE("/admin broadcast TEXT") } mostra o que todos leriam, antes do envio.
admin-progress = Comunicado { $id } ({ $text }): { $sent } de { $chats } enviados, { $waiting } esperam, { $kept } retidos, { $lost } não entregáveis.
admin-allows-anybody = ALLOW não está definido, então qualquer um pode usar este bot. Ponha nele seu próprio id, e os demais precisarão ser admitidos.
admin-allowed-by-settings = { $count } pessoas e chats são permitidos pela configuração ALLOW.
admin-allowed-besides = Admitidos além disso: { $ids } ({ $count }).
admin-allowed-nobody = Ninguém mais foi admitido.
admin-allowed = { $id } pode usar este bot a partir de agora.
admin-allowed-already = { $id } já pode usar este bot.
admin-allowed-in-settings = { $id } é permitido pela configuração ALLOW, que só quem inicia o bot pode mudar.
admin-denied = { $id } não pode mais usar este bot. Seus alertas ficam, e ainda são entregues.
admin-not-allowed = { $id } não tinha sido admitido.
admin-limits = { $person } pode ter { $rules } regras e outras tantas assinaturas, { $parts } partes de condições e { $series } séries.
admin-limits-how = Um limite é rules, parts ou series com um número inteiro a partir de 1, ou usual.
problem-id = “{ $typed }” não é um id. Um é como { CODE("telegram:42") } ou { CODE("discord:99") }; { CODE("/settings") } mostra a cada pessoa o seu.
button-admin-stats = Números
button-admin-broadcast = Último comunicado
button-admin-allow = Quem foi admitido
button-admin-again = De novo
button-admin-send = Enviar a { $chats } chats
button-admin-discard = Descartar
button-admin-cancel = Cancelar
button-admin-progress = Até onde?
`;
