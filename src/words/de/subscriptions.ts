/** Subscriptions and feeds. */
export const SUBSCRIPTIONS = `
subscribed-season = Saisonwechsel von { $scope } werden hier erzählt ({ $id }).
subscribed-season-already = Saisonwechsel von { $scope } werden hier schon erzählt ({ $id }).
subscribed-season-raw = Jede Kreuzung von 75 und 25 durch { $scope } wird hier erzählt ({ $id }), auch solche, die gleich umkehren.
subscribed-season-raw-already = Jede Kreuzung von 75 und 25 durch { $scope } wird hier schon erzählt ({ $id }).
subscribed-season-near = Wenn { $scope } der nächsten Saison nahekommt, wird es hier erzählt ({ $id }).
subscribed-season-near-already = Wenn { $scope } der nächsten Saison nahekommt, wird es hier schon erzählt ({ $id }).
subscribed-signals = Signale von { scope-name } auf { $timeframe }-Kerzen werden hier erzählt ({ $id }).
subscribed-signals-already = Signale von { scope-name } auf { $timeframe }-Kerzen werden hier schon erzählt ({ $id }).
subscribe-in-private = { CODE("/subscribe") } ist für dich allein: Schreib mir privat. Hier sagt ein Admin { CODE("/feed season") } oder { CODE("/feed signals") }.
feed-in-groups = { CODE("/feed") } ist für Gruppen, Kanäle und Themen: Dort sagt es ein Admin. Hier privat abonnierst du selbst:
proof = Hier werde ich dir erzählen, worum du gebeten hast. Alles, was erzählt wird: { CODE("/alerts") }
proof-failed = Aber ich kann dir nicht privat schreiben: Die Nachricht, die ich eben versuchte, kam nicht an. Tritt einem Server bei, auf dem ich bin, erlaube Direktnachrichten von seinen Mitgliedern, und schreib mir dann wieder.
proof-failed-here = Aber ich kann hier nicht schreiben: Die Nachricht, die ich eben versuchte, kam nicht an. Ein Admin muss mich diesen Kanal sehen und darin senden lassen.
unsubscribed = { $id } gestoppt.
alerts-season-raw = { $id } · jede Kreuzung von 75 und 25, { $scope }
alerts-season-raw-snoozed = { $id } · jede Kreuzung von 75 und 25, { $scope } · schläft bis { TIME($until) }
alerts-season-near = { $id } · wenn die nächste Saison nah ist, { $scope }
alerts-season-near-snoozed = { $id } · wenn die nächste Saison nah ist, { $scope } · schläft bis { TIME($until) }
feed-list = { BOLD("Dieser Chat ist gebunden an") }
feed-none = Dieser Chat ist noch an nichts gebunden.
feed-off =
    { $count ->
        [0] Dieser Chat war an nichts gebunden.
        [one] Gestoppt: ein Feed.
       *[other] Gestoppt: { $count } Feeds.
    }
`;
