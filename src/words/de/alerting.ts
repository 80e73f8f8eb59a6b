/** Rules in the rule language: what was kept, what it would have done, what cannot be watched, and why something rang. */
export const ALERTING = `
rule-added = Alarm { $id } klingelt, wenn das für { rule-about } wahr wird: { CODE($text) }
rule-about =
    { $about ->
        [market] { BOLD("den Markt") }
        [top100] { BOLD("einen der 100 größten Coins") }
        [watchlist] { BOLD("einen hier beobachteten Coin") }
       *[symbol] { BOLD($about) }
    }
rule-edited = Geändert; die Nummer bleibt { $id }.
moved-added = Ich klingle, wenn { BOLD($symbol) } sich um { move-size } von { BOLD(WORTH($base, $symbol)) } entfernt hat, wo er auf { $source } jetzt steht: bei { $levels }. Alarm { $id }.
reminder-added =
    Ich erinnere dich { $text }{ $about ->
        [market] {""}
       *[symbol] , mit dem Kurs von { BOLD($about) }
    } ({ $zone }). Nächstes Mal: { TIME($next) }. Alarm { $id }.
listing-added-listed = Ich klingle, sobald eine Börse, die ich lese, { BOLD($coin) } handelt. Alarm { $id }.
listing-added-delisted = Ich klingle, wenn keine Börse, die ich lese, { BOLD($coin) } mehr handelt: wenn er eine Stunde lang fehlt, während alle antworten. Alarm { $id }.
listing-there = { BOLD($coin) } wird schon gehandelt: { $symbol } { WORTH($price, $symbol) } auf { $source }. Es wurde nichts gespeichert.
listing-absent = Keine Börse, die ich lese, handelt { BOLD($coin) }. Es wurde nichts gespeichert.
moved-again = Nach jedem Klingeln geht es von dem Kurs aus weiter, bei dem es geklingelt hat.
threshold-once-above = Ich klingle einmal, wenn der Saison-Index { $index } auf { BOLD($level) } steigt. Alarm { $id }.
threshold-once-below = Ich klingle einmal, wenn der Saison-Index { $index } auf { BOLD($level) } fällt. Alarm { $id }.
rule-with = Optionen{ alerts-terms }
rule-now-true = Das ist schon wahr; es klingelt also, wenn es wieder wahr wird: { $told }.
rule-now-false =
    Jetzt nicht wahr{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-now-unknown =
    Ob es jetzt wahr ist, ist nicht bekannt{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-missing = Zurzeit nicht bekannt: { $missing }. Was das braucht, gilt als nicht wahr.
rule-flip = Das kippt, wenn die { $timeframe }-Kerze bei { BOLD(PRICE($price)) } schließt, { PERCENT($distance) } von hier.
rule-reach = Es würde bei { BOLD(PRICE($price)) } klingeln, { PERCENT($distance) } von hier, noch bevor die Kerze schließt.
rule-touch =
    Beurteilt wird jeder Kurs der laufenden Kerze, auch Dochte; dieser Kurs wird bei jedem Schluss neu bestimmt. Es klingelt höchstens einmal je Kerze, und wieder erst, nachdem eine Kerze geschlossen hat, ohne dass es wahr ist.{ $count ->
        [0] {""}
       *[other] {" "}Nach ihrem letzten Schluss zählen: { $still }.
    }
preview-example = Jeder Coin klingelt für sich. Als Beispiel { BOLD($symbol) }:
preview-fires =
    { $days ->
        [one] Am letzten Tag
       *[other] In den letzten { $days } Tagen
    } hätte das { $count ->
        [0] nicht geklingelt
        [one] einmal geklingelt
       *[other] { $count }-mal geklingelt
    }{ $rate ->
        [days] { $every ->
            [one] , etwa jeden Tag
           *[other] , etwa alle { $every } Tage
        }
        [times] , etwa { $every }-mal am Tag
       *[none] {""}
    }.
preview-growing = So weit reicht, was zur Hand ist; den Rest des Jahres zähle ich gerade.
preview-growing-still = Der Rest des Jahres wird noch gezählt. Frag in einer Weile noch einmal.
preview-moves = Median der Bewegung am Tag danach: { PERCENT($move) }, gegenüber { PERCENT($any) } nach irgendeinem Schluss. Die Vergangenheit verspricht nichts.
preview-never = ⚠ Das ist vielleicht zu selten, um zu nützen.
preview-many = ⚠ Das ist mehr, als die meisten lesen; { CODE("cooldown 4h") } dahinter würde es lichten.
preview-short = Keine Vorschau: Von den { $need } nötigen { $timeframe }-Kerzen sind erst { $have } da. Es klingelt, sobald es genug sind.
preview-unknown = Keine Vorschau: Die Vergangenheit dieser Zahlen wird nicht aufgehoben.
rule-place = Hier: { CODE($text) }
plan-moved-group = Eine Bewegung ohne Zeitspanne beginnt beim Kurs eines einzelnen Coins. Es wurde nichts gespeichert. Nenne den Coin oder eine Zeitspanne:
plan-listing-group = Ein Listing gilt einem einzelnen Coin. Es wurde nichts gespeichert. Nenne ihn: { CODE("listed XYZ") }
plan-touch = { CODE("touch") } braucht einen Wert, der dem Kurs folgt, während seine Kerze läuft: { CODE("close") }, RSI, ein gleitender Durchschnitt, MACD, ein Bollinger-Band oder ROC, neben einer Zahl oder einem anderen davon. Diese sind erst bekannt, wenn ihre Kerze schließt: { CODE($sources) }. Es wurde nichts gespeichert. Ohne { CODE("touch") } klingelt es beim Schluss.
plan-touch-live = { CODE($source) } ändert sich mit der Zeit und nicht nur mit dem Kurs, darum lässt sich dafür kein Kurs bestimmen. Es wurde nichts gespeichert. Ohne { CODE("touch") } wird es schon bei jedem Kurs angesehen, und was aus Kerzen gerechnet wird, wenn sie schließen.
plan-close = { CODE($source) } wird vom laufenden Kurs gelesen und nicht von einer Kerze, also kann es nicht nur bei Schlüssen beurteilt werden. Es wurde nichts gespeichert. Ohne { CODE("close") } geht es.
plan-too-long = { CODE($source) } braucht { $need } Kerzen eines Zeitrahmens, und Börsen nennen { $most }. Es wurde nichts gespeichert.
plan-over = { TIME($expires) } ist vorbei, es könnte also nie klingeln. Es wurde nichts gespeichert.
line-instead = Das geht: { CODE($line) }
line-looser =
    Öfter, { $count ->
        [one] einmal
       *[other] { $count }-mal
    }: { CODE($line) }
line-tighter =
    Seltener, { $count ->
        [one] einmal
       *[other] { $count }-mal
    }: { CODE($line) }
line-undo = Um ihn wieder zu haben: { CODE($line) }
why-recent = Was hier zuletzt geklingelt hat. Was soll ich erklären?
why-not = Hier hat noch nichts geklingelt. Welchen Alarm soll ich erklären?
why-none = Hier wird nichts beobachtet, und nichts hat geklingelt. Versuch { CODE("/alert BTC rsi(14, 4h) < 30") }
why-nothing = { thing } gibt es in diesem Chat nicht, und im Protokoll der letzten 90 Tage steht nichts davon.
why-silent = Er hat in den letzten 90 Tagen nicht geklingelt.
receipt-waiting = Entschieden { TIME($decided) }, wartet auf den Versand{ receipt-tries }.
receipt-sent = Entschieden { TIME($decided) }, gesendet { TIME($settled) }{ receipt-tries }.
receipt-unsure = Entschieden { TIME($decided) }; die Anfrage ging { TIME($settled) } hinaus und blieb ohne Antwort, sie ist also vielleicht nicht angekommen ({ $reason }){ receipt-tries }.
receipt-dead = Entschieden { TIME($decided) }, aufgegeben { TIME($settled) }: { $reason }{ receipt-tries }.
receipt-tries =
    { $attempts ->
        [0] {""}
        [one] , beim ersten Versuch
       *[other] , nach { $attempts } Versuchen
    }
receipt-together = Mit anderen in einer Nachricht erzählt: { CODE($line) }
receipts =
    { BOLD("Was hier geklingelt hat") }, Neuestes zuerst ({ $count }){ $pages ->
        [one] {""}
       *[other] {" "}· Seite { $page } von { $pages }
    }
receipts-message =
    { BOLD("Was diese Nachricht erzählte") }, Neuestes zuerst ({ $count }){ $pages ->
        [one] {""}
       *[other] {" "}· Seite { $page } von { $pages }
    }
receipts-none = Hier hat in den letzten 90 Tagen nichts geklingelt.
receipts-no-message = Eine solche Nachricht gibt es in diesem Chat nicht, oder sie ist über 90 Tage her. Alles, was geklingelt hat: { CODE("/receipts") }
problem-receipts = „{ $typed }“ ist weder eine Seite noch eine Nachricht. Schreib es wie { CODE("/receipts 2") } oder { CODE("/receipts m123") }.
problem-alerts-page = „{ $typed }“ ist keine Seite. Schreib es wie { CODE("/alerts 2") }.
`;
