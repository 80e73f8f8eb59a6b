/** First words, help, questions that complete a command, and buttons. */
export const HELP = `
start = { BOLD("Tidebell") } klingelt, wenn der Kryptomarkt dreht: Kurse, die deine Marken kreuzen, Altcoin-Season, Signale.
start-how = Versuch { CODE("/watch ETH above 4000") }, { CODE("/season") } oder { CODE("/subscribe signals") }. Alle Befehle: { CODE("/help") }
help = { BOLD("Was du sagen kannst") }
help-group-name =
    { $group ->
        [alerts] { BOLD("Alarme") }
        [market] { BOLD("Markt") }
        [season] { BOLD("Altcoin-Season") }
        [feeds] { BOLD("Abos") }
        [chat] { BOLD("Dieser Chat") }
        [data] { BOLD("Deine Daten") }
       *[first] { BOLD("Erste Schritte") }
    }
help-words = Privat gehen auch einfache Worte auf Englisch: „tell me when ETH drops 5% in an hour“.
command-mute = Eine Weile nichts sagen, oder nichts über einen Coin
command-noise = Welche Alarme am meisten klingeln, und wie es weniger werden
help-more = Mehr zu einem: { CODE("/help watch") }. Dieser Bot berichtet; er gibt keine Finanzberatung.
access-rules = In Gruppen ist das für Admins, außer /settings öffnet es für alle.
access-admin = In Gruppen ist das für Admins.
command-start = Was dieser Bot tut, mit ersten Schritten
command-help = Was du sagen kannst, oder mehr über einen Befehl
command-watch = Sag mir, wenn der Kurs eines Coins eine Marke erreicht oder sich bewegt
command-alert = Sag mir, wenn eine Regel wahr wird: Indikatoren, Volumen, Bewegungen, der Markt
command-alerts = Alles, was dieser Chat erfährt, das Nächste zuerst
command-unwatch = Einen Alarm stoppen
command-why = Warum ein Alarm geklingelt hat oder warum nicht
command-receipts = Was hier geklingelt hat und was aus jeder Nachricht wurde
command-edit = Einen Alarm ändern
command-price = Der neueste Kurs eines Coins
command-chart = Kerzen eines Coins, mit Indikatoren und deinen Marken
command-compare = Was mehrere Coins aus demselben Anfang machten
command-heatmap = Die größten Coins nach ihrer Bewegung an einem Tag
command-movers = Die Coins der Top 100, die am meisten stiegen und fielen
command-season = Der Altcoin-Season-Index, sein Beweis und andere Zählweisen
command-threshold = Sag mir, wenn der Saison-Index eine Marke erreicht
command-signals = Die neuesten technischen Signale
command-subscribe = Saisons, Signale, Bewegungen oder Sammelpost hier privat erhalten
command-unsubscribe = Ein Abo stoppen
command-feed = Diese Gruppe, diesen Kanal oder dieses Thema an Saisons, Signale, Bewegungen, Sammelpost binden
command-settings = Einstellungen dieses Chats
command-watchlist = Coins im Blick: Kurse, RSI, der nächste Alarm
command-ask = Sag in deinen eigenen Worten, was du willst
command-test = Einen Probealarm an diesen Chat senden
command-link = Auf Telegram und Discord eine Person sein
command-move = Einen Alarm auf deiner anderen Plattform klingeln lassen
command-export = Alles, was von diesem Chat aufgehoben ist, als Datei
command-import = Aufnehmen, was /export gab, hier oder von einer anderen Plattform
command-forget = Alles löschen, was von dir oder dieser Gruppe aufgehoben ist
command-privacy = Was aufgehoben wird, wo und wie lange
command-save = Tun, wofür ein Knopf stand
command-edited = Antwortet auf eine geänderte Nachricht
command-snooze = Einen Alarm schlafen legen
command-wake = Einen schlafenden Alarm wecken
example-help = Zum Beispiel { CODE("/help watch") }
example-watch = Zum Beispiel { CODE("/watch ETH above 4000") }, { CODE("/watch btc 95k once") }, { CODE("/watch ETH -5% 1h") } oder { CODE("/watch SOL 120..150") }
example-alert = Zum Beispiel { CODE("/alert ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)") }, { CODE("/alert golden cross BTC") }, { CODE("/alert any top100: change(24h) > 20%") } oder { CODE("/alert dominance crosses below 55") }
help-alert-options = Hinter jeder Regel: { CODE("once") }, { CODE("cooldown 4h") }, { CODE("until 2026-12-31") }, { CODE("critical") }, { CODE("note \\"take profit\\"") }. Zeiten sind die von { CODE("/settings zone") }.
help-alert-templates = Fertige Regeln, jede mit einem Coin: { $templates }
help-alert-docs = Alle Werte und Indikatoren: docs/rules.md im Quelltext dieses Bots.
example-alerts = { CODE("/alerts") } oder { CODE("/alerts 2") }
example-why = Zum Beispiel { CODE("/why 17") }; die Nummern stehen in { CODE("/alerts") }
example-receipts = Zum Beispiel { CODE("/receipts") }, { CODE("/receipts 2") }
example-edit = Zum Beispiel { CODE("/edit 17 above 4200") } oder { CODE("/edit 17 rsi(14, 4h) < 25 once") }. Optionen bleiben, wenn keine anderen genannt sind; { CODE("normal") } nimmt sie weg.
example-unwatch = Zum Beispiel { CODE("/unwatch 17") }; die Nummern stehen in { CODE("/alerts") }
example-mute = Zum Beispiel { CODE("/mute 2h") }, { CODE("/mute DOGE 1d") }, { CODE("/mute until 2026-12-24 09:00") }, { CODE("/mute off") }
example-noise = Zum Beispiel { CODE("/noise") }
example-price = Zum Beispiel { CODE("/price ETH") }
example-chart = Zum Beispiel { CODE("/chart ETH") }, { CODE("/chart ETH 1d ema200 rsi") } oder { CODE("/chart BTC 1h bb macd") }
example-compare = Zum Beispiel { CODE("/compare BTC ETH SOL") } oder { CODE("/compare ETH BTC 365d") }
example-season = Zum Beispiel { CODE("/season") }, { CODE("/season why") }, { CODE("/season sectors") }, { CODE("/season variants") } oder { CODE("/season top75 30d start") }
example-threshold = Zum Beispiel { CODE("/threshold 60") } oder { CODE("/threshold 30 below top100") }
example-signals = Zum Beispiel { CODE("/signals") } oder { CODE("/signals ETH") }
example-subscribe = Zum Beispiel { CODE("/subscribe season") }, { CODE("/subscribe signals ETH,BTC 4h") }, { CODE("/subscribe movers 09:00") } oder { CODE("/subscribe digest 20:00") }
example-unsubscribe = Zum Beispiel { CODE("/unsubscribe s3") }; die Nummern stehen in { CODE("/alerts") }
example-feed = Zum Beispiel { CODE("/feed season") }, { CODE("/feed signals ETH,BTC 4h") }, { CODE("/feed movers 09:00") }, { CODE("/feed digest 20:00") }, { CODE("/feed s2 1d") } oder { CODE("/feed off") }
example-settings = Zum Beispiel { CODE("/settings zone Berlin") }, oder { CODE("/settings rules everybody") } in einer Gruppe
example-watchlist = Zum Beispiel { CODE("/watchlist") }, { CODE("/watchlist add ETH") } oder { CODE("/watchlist remove ETH") }
example-ask = Zum Beispiel { CODE("/ask tell me when eth drops 5% in an hour") } oder { CODE("/ask btc above 100k") }
example-link = { CODE("/link") }, dann auf der anderen Plattform, was es sagt; { CODE("/link off") } trennt
example-move = Zum Beispiel { CODE("/move 17 discord") } oder { CODE("/move 17 both") }
example-import = Schick die Datei mit { CODE("/import") } darunter, oder schreib ihre Zeilen: { CODE("/import /alert ETH above 4000") }
example-forget = { CODE("/forget") }, oder { CODE("/forget yes") } ohne Rückfrage
example-save = { CODE("/save") } mit der Nummer eines Entwurfs
example-edited = Niemand tippt { CODE("/edited") }: Es antwortet auf geänderte Nachrichten.
example-snooze = Zum Beispiel { CODE("/snooze 17 8h") }
example-wake = Zum Beispiel { CODE("/wake 17") }
option-watch-symbol = Coin oder Markt, etwa ETH oder ETH/USDT
option-watch-condition = Marke, etwa above 4000 oder -5% 1h
option-alert-rule = Etwa ETH rsi(14, 4h) < 30
option-alerts-page = Seite einer langen Liste
option-why-alert = Alarm, der geklingelt hat oder nicht
option-receipts-of = Eine Seite, oder eine Nachricht mit mehreren Alarmen
option-edit-alert = Alarm, der sich ändert
option-edit-rule = Was daraus wird, etwa above 4200
option-unwatch-alert = Alarm, der stoppen soll
option-mute-what = Wie lange, oder ein Coin und wie lange
option-price-symbol = Coin oder Markt, etwa ETH
option-chart-symbol = Coin oder Markt, etwa ETH
option-chart-timeframe = Kerzen einer Stunde, von vier Stunden oder eines Tages
option-chart-studies = Indikatoren, etwa ema200 rsi bb
option-compare-coins = Coins und eine Zeitspanne, etwa BTC ETH SOL 30d
option-season-index = Größe des Index, etwa top50 oder top75
option-season-window = Tage, über die Coins verglichen werden
option-season-ranks = Die größten Coins am Ende oder am Anfang der Zeitspanne
option-season-view = Beweis, Sektoren oder andere Zählweisen
option-season-page = Seite des Beweises
option-threshold-level = Marke des Index, über 0, bis 100
option-threshold-when = Von welcher Seite
option-threshold-index = Welcher Index
option-signals-symbol = Nur von diesem Coin
option-subscribe-topic = Saisons, jede Kreuzung, eine nahe Saison, Signale, Bewegungen, oder Sammelpost
option-subscribe-of = top50, top100, watched oder Coins wie ETH,BTC
option-subscribe-timeframe = Kerzen der Signale
option-subscribe-at = Wann Bewegungen oder Sammelpost kommen, etwa 09:00, oder off
option-unsubscribe-alert = Abo, das stoppen soll
option-feed-topic = Saisons, jede Kreuzung, eine nahe Saison, Signale, Bewegungen, Sammelpost, oder off
option-feed-of = top50, top100, watched oder Coins wie ETH,BTC
option-feed-timeframe = Kerzen der Signale
option-feed-at = Wann Bewegungen oder Sammelpost kommen, etwa 09:00, oder off
option-feed-change = Was geändert wird, etwa s2 1d
option-settings-name = Was sich ändert, etwa zone oder language
option-settings-value = Was daraus wird, etwa Berlin, oder default
option-help-command = Mehr über diesen Befehl
option-watchlist-symbol = Coin oder Markt, etwa ETH
option-watchlist-action = Aufnehmen oder streichen
option-watchlist-page = Seite einer langen Liste
option-ask-text = Etwa: tell me when eth drops 5% in an hour
option-start-wish = Worum ein Link bittet
option-link-code = Was /link auf der anderen Plattform sagte, oder off
option-move-alert = Alarm, der umzieht
option-move-to = Die Plattform, oder both
option-import-text = Die Zeilen, oder eine Datei von /export
option-forget-sure = Ohne noch einmal zu fragen
option-save-draft = Nummer des Entwurfs
option-edited-text = Was die Nachricht jetzt sagt
option-snooze-alert = Alarm, der schlafen soll
option-snooze-for = Wie lange
option-wake-alert = Alarm, der aufwachen soll
ask-watch-symbol = Welcher Coin? Wähle einen, oder schreib die ganze Zeile.
ask-watch-condition = Wann soll ich für { BOLD($symbol) } klingeln? Er steht auf { $source } jetzt bei { WORTH($price, $symbol) }. Wähle eine Marke, oder schreib die ganze Zeile, etwa { CODE($line) }
ask-alert-rule = Worauf soll ich achten? Wähle ein Beispiel, oder schreib die ganze Zeile.
ask-edit-alert = Welchen Alarm soll ich ändern? Wähle einen, oder schreib die ganze Zeile.
ask-edit-rule = Was soll daraus werden? Schreib die ganze Zeile.
ask-edit-how = { rule-name }: Was soll daraus werden? Schreib die ganze Zeile, etwa { CODE($line) }
ask-unwatch-alert = Welchen Alarm soll ich stoppen? Wähle einen, oder schreib die ganze Zeile.
ask-price-symbol = Welcher Coin? Wähle einen, oder schreib die ganze Zeile.
ask-chart-symbol = Ein Chart von welchem Coin? Wähle einen, oder schreib die ganze Zeile.
ask-compare-coins = Welche Coins soll ich vergleichen? Wähle einige, oder schreib die ganze Zeile.
ask-threshold-level = Bei welcher Marke des Saison-Index, über 0, bis 100? Wähle eine, oder schreib die ganze Zeile.
ask-subscribe-topic =
    Was soll ich dir erzählen?
    { topics }
    Wähle eines, oder schreib die ganze Zeile.
topics =
    { BOLD("season") } – eine Saison beginnt oder endet; einmal erzählt, nicht bei jedem Zittern
    { BOLD("season-raw") } – jede bloße Kreuzung von 75 und 25, viele im Jahr
    { BOLD("season-near") } – der Index kommt der nächsten Saison nahe
    { BOLD("signals") } – technische Signale von Coins
    { BOLD("movers") } – die Coins der Top 100, die am meisten stiegen und fielen, einmal am Tag
    { BOLD("digest") } – der Tag in einer Nachricht: Saison, Bewegungen, Coins, und was aufgehoben wurde
ask-unsubscribe-alert = Welches Abo soll ich stoppen? Wähle eines, oder schreib die ganze Zeile.
ask-ask-text = Was möchtest du erfahren? Sag es in deinen eigenen Worten.
ask-move-alert = Welcher Alarm? Schreib die ganze Zeile.
ask-import-text = Was soll ich aufnehmen? Schick die Datei von { CODE("/export") } mit { CODE("/import") } darunter, oder schreib ihre Zeilen hinter den Befehl.
ask-save-draft = Tippe noch einmal auf den Knopf des Entwurfs.
ask-edited-text = Was sagt die Nachricht jetzt?
ask-snooze-alert = Welcher Alarm? Schreib die ganze Zeile.
ask-wake-alert = Welcher Alarm? Schreib die ganze Zeile.
ask-snooze-for = Wie lange? Wähle eines, oder schreib die ganze Zeile.
unwatch-which = Welchen Alarm auf „{ $typed }“ soll ich stoppen?
unwatch-none = In diesem Chat gibt es keinen Alarm zu stoppen. Setz einen: { CODE("/watch ETH above 4000") }
unsubscribe-which = Welches Abo von „{ $typed }“ soll ich stoppen?
unsubscribe-none = In diesem Chat gibt es kein Abo zu stoppen. Hol dir eines: { CODE("/subscribe season") }
button-stop = Stoppen
button-whole-year = Das ganze Jahr
button-stop-one = { $id } stoppen
button-wake = Wecken
button-wake-one = { $id } wecken
button-snooze-1h = 1 Std. Ruhe
button-snooze-8h = 8 Std. Ruhe
button-snooze-1d = 1 Tag Ruhe
button-open-one = Mehr zu { $id }
button-why-one = Warum { $id }
button-edit = Ändern
button-looser =
    Öfter ({ $count ->
        [one] einmal
       *[other] { $count }-mal
    }): { $text }
button-tighter =
    Seltener ({ $count ->
        [one] einmal
       *[other] { $count }-mal
    }): { $text }
button-undo = Wieder beobachten
button-above = Über { PRICE($level) }
button-below = Unter { PRICE($level) }
button-watch = { $symbol } beobachten
button-watch-btc = BTC beobachten
button-season = Altcoin-Season
button-help = Hilfe
button-help-one = Mehr zu { $line }
button-help-all = Alle, mit Erklärung
button-season-why = Warum
button-season-sectors = Sektoren
button-season-variants = Andere Zählweisen
button-season-start = Warum: { $window } Tage, Ränge des Anfangs
button-page = Seite { $page }
button-page-before = ‹ Seite { $page }
button-page-after = Seite { $page } ›
button-subscribe-season = Sag mir, wenn die Saison wechselt
button-subscribe-signals = Schick mir Signale
button-feed-season = Saison-Alarme
button-feed-season-raw = Jede Kreuzung von 75 und 25
button-feed-season-near = Eine Saison ist nah
button-feed-signals = Signale
command-takeover = Übernehmen, was jemand hier gesetzt hat, der gegangen ist
example-takeover = Zum Beispiel { CODE("/takeover 17") } oder { CODE("/takeover 17 stop") }
option-takeover-alert = Einer der Alarme, die ruhen
option-takeover-how = stop: stattdessen beenden
ask-takeover-alert = Welcher Alarm? Schreib die ganze Zeile.
`;
