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
subscribed-movers = Die größten Bewegungen der Top 100 werden hier jeden Tag um { $at } erzählt ({ $id }).
subscribed-movers-already = Die größten Bewegungen der Top 100 werden hier schon jeden Tag um { $at } erzählt ({ $id }).
subscribed-digest = Die Sammelpost des Tages kommt hier jeden Tag um { $at }: die Saison, die größten Bewegungen, die Coins dieses Chats, und was aufgehoben wurde.
feed-clocks = Zeiten gelten nach den Uhren von { $zone }. Andere: { CODE("/settings zone") }
feed-ask-time =
    { $topic ->
        [movers] Um wie viel Uhr soll ich die größten Bewegungen des Tages erzählen?
       *[digest] Um wie viel Uhr soll ich den Tag zusammenfassen?
    }
feed-digest = Sammelpost des Tages, jeden Tag um { $at }
feed-digest-off = Die Sammelpost des Tages ist gestoppt.
feed-digest-was-not = Hier gab es keine Sammelpost des Tages.
feed-change = Was soll daraus werden? Wähle, oder schreib es wie { CODE("/feed s2 1d") } oder { CODE("/feed s2 ETH,BTC") }
feed-changed = Geändert. Von jetzt an:
feed-change-same = Das wird hier schon erzählt, also bleibt { $id }, wie es ist. Alles: { CODE("/feed") }
alerts-movers = { $id } · größte Bewegungen der Top 100, jeden Tag um { $at }
alerts-movers-snoozed = { $id } · größte Bewegungen der Top 100, jeden Tag um { $at } · schläft bis { TIME($until) }
alert-movers = 📊 { BOLD("Größte Bewegungen der Top 100") } in 24 Stunden · { TIME($at) }: { $movers }
alert-movers-none = 📊 { BOLD("Größte Bewegungen der Top 100") }: Die Bewegungen der letzten 24 Stunden sind jetzt nicht bekannt, also gibt es nichts zu erzählen. Versuch später { CODE("/movers") }.
digest-top = Top 100 in 24 Stunden: { $movers }
problem-feed-coins = In ein Abo passen höchstens { $most } Coins. Mach zwei daraus.
problem-feed-time = „{ $typed }“ ist keine Uhrzeit. Schreib es wie { CODE("09:00") }, oder { CODE("off") } zum Stoppen.
problem-subject-movers = Die größten Bewegungen sind die der Top 100, einmal am Tag zu einer Uhrzeit: { CODE($one) }. Signale und Saisons kommen, wenn sie geschehen.
button-feed-movers = Tägliche Bewegungen
button-feed-digest = Tägliche Sammelpost
button-feed-digest-off = Sammelpost stoppen
proof-lacks =
    Aber ich darf { $right ->
        [view-channel] diesen Kanal nicht sehen, also kommt hier nichts an. Ein Admin muss mir das Recht { BOLD("View Channel") } geben.
        [send-in-threads] in diesem Thread nicht schreiben, also kommt hier nichts an. Ein Admin muss mir das Recht { BOLD("Send Messages in Threads") } geben.
       *[send-messages] in diesem Kanal nicht schreiben, also kommt hier nichts an. Ein Admin muss mir das Recht { BOLD("Send Messages") } geben.
    }
feed-no-pictures =
    { $right ->
        [attach-files] Ich darf hier keine Dateien anhängen, also kommt es ohne Bilder. Das fehlende Recht: { BOLD("Attach Files") }.
       *[send-photos] Ich darf hier keine Fotos senden, also kommt es ohne Bilder. Das fehlende Recht: { BOLD("Send Photos") }.
    }
`;
