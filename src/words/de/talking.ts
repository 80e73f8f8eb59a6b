/** First taps, wishes in somebody's own words, watchlists, and the proof that alerts arrive. */
export const TALKING = `
understood-rule = Verstanden: { rule-name }
understood-price = Er steht auf { $source } jetzt bei { WORTH($price, $symbol) }, noch { PERCENT($distance) }.
understood-from = Er steht auf { $source } jetzt bei { WORTH($price, $symbol) }.
understood-line = Noch ist nichts gespeichert. Als Befehl: { CODE($line) }
ask-unknown = Das habe ich nicht verstanden, es wurde also nichts gespeichert.
ask-unknown-how = Sag es auf Englisch, etwa „tell me when ETH drops 5% in an hour“, „btc above 100k“ oder „chart SOL 4h“. Befehle gehen überall: { CODE("/watch ETH above 4000") }, { CODE("/help") }.
problem-draft = Dieser Knopf ist über einen Tag alt oder gehört jemand anderem. Sag es noch einmal, und ich zeige ihn wieder.
edited = Du hast eine Nachricht geändert. Ich lese jede nur einmal, wenn sie kommt; es wurde also nichts getan und nichts zurückgenommen.
button-save = Speichern
button-otherwise = Etwas anderes
button-price = Kurs von { $symbol }
start-group =
    { BOLD("Tidebell") } klingelt, wenn der Kryptomarkt dreht. Admins binden diesen Ort mit { CODE("/feed season") }; { $link ->
        [none] für eigene Alarme schreib mir privat.
       *[other] für eigene Alarme schreib mir privat: { $link }
    }
test-sent = Ein Probealarm ist zu diesem Chat unterwegs, auf demselben Weg wie jeder Alarm. Kommt in einer Minute nichts an, darf ich hier nicht schreiben.
test-alert = 🔔 Das ist der Probealarm, um den du gebeten hast. Alarme kommen hier an.
button-test = Probealarm senden
watchlist-title =
    { BOLD("Hier beobachtet") } ({ $count }{ $pages ->
        [1] {""}
       *[other] , Seite { $page } von { $pages }
    })
watchlist-coin =
    { BOLD($symbol) } { WORTH($price, $symbol) }{ $moved ->
        [yes] {" "}· { PERCENT($change) } in 24 Std.
       *[no] {""}
    }{ $known ->
        [yes] {" "}· RSI(14, 4h) { $rsi }
       *[no] {""}
    }{ $alerts ->
        [yes] {" "}· Alarm { $alert } bei { PERCENT($distance) }
       *[no] {""}
    }
watchlist-blind = { BOLD($symbol) } · zurzeit kein glaubwürdiger Kurs
watchlist-empty = Auf der Liste dieses Chats steht noch nichts. Nimm die Coins auf, die du im Blick behältst.
watchlist-added = { BOLD($symbol) } steht auf der Liste.
watchlist-there = { BOLD($symbol) } steht schon auf der Liste.
watchlist-full = Auf der Liste stehen { $most } Coins, mehr dürfen es nicht sein. Streich erst einen: { CODE("/watchlist remove") }
watchlist-removed = { BOLD($symbol) } ist von der Liste gestrichen. Alarme darauf laufen weiter.
watchlist-not-there = { BOLD($symbol) } stand nicht auf der Liste. Coins von Alarmen werden mit ihr gezeigt; stopp den Alarm, um sie zu streichen: { CODE("/alerts") }
watchlist-add-which = Welchen Coin soll ich aufnehmen? Wähle einen, oder schreib die ganze Zeile.
watchlist-remove-which = Welchen Coin soll ich streichen? Wähle einen, oder schreib die ganze Zeile.
button-watchlist = Liste zeigen
button-watchlist-add = Coin aufnehmen
button-watchlist-remove = Einen streichen
button-watchlist-signals = Signale meiner Coins
`;
