/** Subscriptions and feeds. */
export const SUBSCRIPTIONS = `
subscribed-season = As mudanças de temporada de { $scope } serão contadas aqui ({ $id }).
subscribed-season-already = As mudanças de temporada de { $scope } já são contadas aqui ({ $id }).
subscribed-season-raw = Cada cruzamento de 75 e 25 por { $scope } será contado aqui ({ $id }), também os que voltam logo.
subscribed-season-raw-already = Cada cruzamento de 75 e 25 por { $scope } já é contado aqui ({ $id }).
subscribed-season-near = Quando { $scope } chegar perto da próxima temporada, será contado aqui ({ $id }).
subscribed-season-near-already = Quando { $scope } chega perto da próxima temporada, já é contado aqui ({ $id }).
subscribed-signals = Sinais de { scope-name } em velas de { $timeframe } serão contados aqui ({ $id }).
subscribed-signals-already = Sinais de { scope-name } em velas de { $timeframe } já são contados aqui ({ $id }).
subscribe-in-private = { CODE("/subscribe") } é só para você: escreva-me no privado. Aqui um admin diz { CODE("/feed season") } ou { CODE("/feed signals") }.
feed-in-groups = { CODE("/feed") } é para grupos, canais e tópicos: um admin diz lá. Aqui no privado você mesmo assina:
proof = Aqui vou contar o que você pediu. Tudo o que é contado: { CODE("/alerts") }
proof-failed = Mas não consigo escrever a você no privado: a mensagem que acabei de tentar não chegou. Entre em um servidor onde eu esteja, permita mensagens diretas dos membros, e escreva-me de novo.
proof-failed-here = Mas não consigo escrever aqui: a mensagem que acabei de tentar não chegou. Um admin precisa me deixar ver este canal e enviar mensagens nele.
unsubscribed = Parado: { $id }.
alerts-season-raw = { $id } · cada cruzamento de 75 e 25, { $scope }
alerts-season-raw-snoozed = { $id } · cada cruzamento de 75 e 25, { $scope } · dorme até { TIME($until) }
alerts-season-near = { $id } · quando a próxima temporada está perto, { $scope }
alerts-season-near-snoozed = { $id } · quando a próxima temporada está perto, { $scope } · dorme até { TIME($until) }
feed-list = { BOLD("Este chat está ligado a") }
feed-none = Este chat ainda não está ligado a nada.
feed-off =
    { $count ->
        [0] Este chat não estava ligado a nada.
        [one] Parado: um feed.
       *[other] Parados: { $count } feeds.
    }
subscribed-movers = Os maiores movimentos do top 100 serão contados aqui todos os dias às { $at } ({ $id }).
subscribed-movers-already = Os maiores movimentos do top 100 já são contados aqui todos os dias às { $at } ({ $id }).
subscribed-digest = O resumo do dia chegará aqui todos os dias às { $at }: a temporada, os maiores movimentos, as moedas deste chat e o que foi guardado.
feed-clocks = Os horários são os de { $zone }. Outros: { CODE("/settings zone") }
feed-ask-time =
    { $topic ->
        [movers] A que horas devo contar os maiores movimentos do dia?
       *[digest] A que horas devo resumir o dia?
    }
feed-digest = resumo do dia, todos os dias às { $at }
feed-digest-off = Parado: o resumo do dia.
feed-digest-was-not = Aqui não havia resumo do dia.
feed-change = Em que deve mudar? Escolha, ou escreva como { CODE("/feed s2 1d") } ou { CODE("/feed s2 ETH,BTC") }
feed-changed = Alterado. De agora em diante:
feed-change-same = Isso já é contado aqui, então { $id } fica como está. Tudo: { CODE("/feed") }
alerts-movers = { $id } · maiores movimentos do top 100, todos os dias às { $at }
alerts-movers-snoozed = { $id } · maiores movimentos do top 100, todos os dias às { $at } · dorme até { TIME($until) }
alert-movers = 📊 { BOLD("Maiores movimentos do top 100") } em 24 horas · { TIME($at) }: { $movers }
alert-movers-none = 📊 { BOLD("Maiores movimentos do top 100") }: as mudanças de 24 horas não são conhecidas agora, então não há o que contar. Tente { CODE("/movers") } mais tarde.
digest-top = Top 100 em 24 horas: { $movers }
problem-feed-coins = Cabem no máximo { $most } moedas em uma assinatura. Faça duas.
problem-feed-time = “{ $typed }” não é um horário. Escreva como { CODE("09:00") }, ou { CODE("off") } para parar.
problem-subject-movers = Os movimentos são os do top 100, uma vez por dia em um horário: { CODE($one) }. Sinais e temporadas chegam quando acontecem.
button-feed-movers = Movimentos do dia
button-feed-digest = Resumo diário
button-feed-digest-off = Parar o resumo
proof-lacks =
    Mas não posso { $right ->
        [view-channel] ver este canal, então nada chega aqui. Um admin precisa me dar a permissão { BOLD("View Channel") }.
        [send-in-threads] escrever nesta thread, então nada chega aqui. Um admin precisa me dar a permissão { BOLD("Send Messages in Threads") }.
       *[send-messages] escrever neste canal, então nada chega aqui. Um admin precisa me dar a permissão { BOLD("Send Messages") }.
    }
feed-no-pictures =
    { $right ->
        [attach-files] Aqui não posso anexar arquivos, então chega sem imagens. A permissão que falta: { BOLD("Attach Files") }.
       *[send-photos] Aqui não posso enviar fotos, então chega sem imagens. A permissão que falta: { BOLD("Send Photos") }.
    }
`;
