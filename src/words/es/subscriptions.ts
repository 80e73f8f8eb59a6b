/** Subscriptions and feeds. */
export const SUBSCRIPTIONS = `
subscribed-season = Los cambios de temporada de { $scope } se contarán aquí ({ $id }).
subscribed-season-already = Los cambios de temporada de { $scope } ya se cuentan aquí ({ $id }).
subscribed-season-raw = Cada cruce de 75 y 25 de { $scope } se contará aquí ({ $id }), también los que se dan la vuelta enseguida.
subscribed-season-raw-already = Cada cruce de 75 y 25 de { $scope } ya se cuenta aquí ({ $id }).
subscribed-season-near = Cuando { $scope } se acerque a la próxima temporada, se contará aquí ({ $id }).
subscribed-season-near-already = Cuando { $scope } se acerca a la próxima temporada, ya se cuenta aquí ({ $id }).
subscribed-signals = Las señales de { scope-name } en velas de { $timeframe } se contarán aquí ({ $id }).
subscribed-signals-already = Las señales de { scope-name } en velas de { $timeframe } ya se cuentan aquí ({ $id }).
subscribe-in-private = { CODE("/subscribe") } es solo para ti: escríbeme en privado. Aquí un administrador dice { CODE("/feed season") } o { CODE("/feed signals") }.
feed-in-groups = { CODE("/feed") } es para grupos, canales y temas: allí lo dice un administrador. Aquí en privado te suscribes tú:
proof = Aquí te contaré lo que pediste. Todo lo que se cuenta: { CODE("/alerts") }
proof-failed = Pero no puedo escribirte en privado: el mensaje que acabo de intentar no llegó. Entra en un servidor donde esté yo, permite mensajes directos de sus miembros, y escríbeme otra vez.
proof-failed-here = Pero no puedo escribir aquí: el mensaje que acabo de intentar no llegó. Un administrador debe dejarme ver este canal y enviar mensajes en él.
unsubscribed = Parada { $id }.
alerts-season-raw = { $id } · cada cruce de 75 y 25, { $scope }
alerts-season-raw-snoozed = { $id } · cada cruce de 75 y 25, { $scope } · dormida hasta { TIME($until) }
alerts-season-near = { $id } · cuando la próxima temporada está cerca, { $scope }
alerts-season-near-snoozed = { $id } · cuando la próxima temporada está cerca, { $scope } · dormida hasta { TIME($until) }
feed-list = { BOLD("Este chat está vinculado a") }
feed-none = Este chat aún no está vinculado a nada.
feed-off =
    { $count ->
        [0] Este chat no estaba vinculado a nada.
        [one] Parado: un feed.
       *[other] Parados: { $count } feeds.
    }
subscribed-movers = Los mayores movimientos del top 100 se contarán aquí cada día a las { $at } ({ $id }).
subscribed-movers-already = Los mayores movimientos del top 100 ya se cuentan aquí cada día a las { $at } ({ $id }).
subscribed-digest = El resumen del día llegará aquí cada día a las { $at }: la temporada, los mayores movimientos, las monedas de este chat y lo que se guardó.
feed-clocks = Las horas son las de { $zone }. Otras: { CODE("/settings zone") }
feed-ask-time =
    { $topic ->
        [movers] ¿A qué hora cuento los mayores movimientos del día?
       *[digest] ¿A qué hora resumo el día?
    }
feed-digest = resumen del día, cada día a las { $at }
feed-digest-off = Parado: el resumen del día.
feed-digest-was-not = Aquí no había resumen del día.
feed-change = ¿En qué se convierte? Elige, o escríbelo como { CODE("/feed s2 1d") } o { CODE("/feed s2 ETH,BTC") }
feed-changed = Cambiado. Desde ahora:
feed-change-same = Eso ya se cuenta aquí, así que { $id } queda como está. Todo: { CODE("/feed") }
alerts-movers = { $id } · mayores movimientos del top 100, cada día a las { $at }
alerts-movers-snoozed = { $id } · mayores movimientos del top 100, cada día a las { $at } · dormida hasta { TIME($until) }
alert-movers = 📊 { BOLD("Mayores movimientos del top 100") } en 24 horas · { TIME($at) }: { $movers }
alert-movers-none = 📊 { BOLD("Mayores movimientos del top 100") }: ahora no se conocen los cambios de 24 horas, así que no hay nada que contar. Prueba { CODE("/movers") } más tarde.
digest-top = Top 100 en 24 horas: { $movers }
problem-feed-coins = En una suscripción caben como mucho { $most } monedas. Haz dos.
problem-feed-time = «{ $typed }» no es una hora. Escríbela como { CODE("09:00") }, o { CODE("off") } para parar.
problem-subject-movers = Los movimientos son los del top 100, una vez al día a una hora: { CODE($one) }. Las señales y temporadas llegan cuando ocurren.
button-feed-movers = Movimientos del día
button-feed-digest = Resumen diario
button-feed-digest-off = Parar el resumen
proof-lacks =
    Pero no puedo { $right ->
        [view-channel] ver este canal, así que aquí no llega nada. Un administrador debe darme el permiso { BOLD("View Channel") }.
        [send-in-threads] escribir en este hilo, así que aquí no llega nada. Un administrador debe darme el permiso { BOLD("Send Messages in Threads") }.
       *[send-messages] escribir en este canal, así que aquí no llega nada. Un administrador debe darme el permiso { BOLD("Send Messages") }.
    }
feed-no-pictures =
    { $right ->
        [attach-files] Aquí no puedo adjuntar archivos, así que llega sin imágenes. El permiso que falta: { BOLD("Attach Files") }.
       *[send-photos] Aquí no puedo enviar fotos, así que llega sin imágenes. El permiso que falta: { BOLD("Send Photos") }.
    }
`;
