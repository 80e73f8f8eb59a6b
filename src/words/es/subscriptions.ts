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
`;
