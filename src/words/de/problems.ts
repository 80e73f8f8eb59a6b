/** What a person can do about it. */
export const PROBLEMS = `
problem-empty = Schreib einen Befehl, etwa { CODE("/watch ETH above 4000") }. { CODE("/help") } nennt alle.
problem-command = Das verstehe ich nicht. Schreib eine ganze Zeile, die mit einem Befehl beginnt, etwa { CODE("/watch ETH above 4000") } oder { CODE("/price BTC") }. { CODE("/help") } nennt alle.
problem-command-near = Diesen Befehl kenne ich nicht. Meintest du { CODE($line) }?
problem-other-bot = Das ist ein Befehl für einen anderen Bot. Für mich lass seinen Namen weg: { CODE($line) }
problem-too-long = Das ist zu lang: Nach einem Befehl lese ich höchstens { $most } Zeichen. Schreib es wie { CODE("/watch ETH above 4000") }.
problem-ours = Bei mir ist etwas schiefgegangen; von dir ist nichts verloren. Es steht im Protokoll; bitte versuch es noch einmal.
problem-choice = „{ $typed }“ kann ich hier nicht brauchen. Wähle eines von: { $choices }.
problem-number = „{ $typed }“ kann ich nicht als Kurs lesen. Schreib eine Zahl über null, etwa { CODE("4000") }, { CODE("4,000.50") } oder { CODE("1.5k") }.
problem-number-comma = „{ $typed }“ könnte zwei Zahlen bedeuten. Schreib die Dezimalen nach einem Punkt: { CODE("4000.50") }.
problem-number-point = „{ $typed }“ könnte zwei Zahlen bedeuten. Ohne Punkt zwischen den Tausendern ist es klar: { CODE($line) }
problem-number-long = Diese Zahl hat mehr als { $digits } Stellen. Schreib sie wie { CODE("4000") }, { CODE("0.0000071") } oder { CODE("1.5k") }.
problem-level = „{ $typed }“ ist keine Marke des Index. Schreib eine Zahl über 0, bis 100, etwa { CODE("/threshold 60") }.
problem-condition = „{ $typed }“ ist keine Marke. Schreib { CODE("above 4000") }, { CODE("below 3.5k") } oder nur { CODE("4000") }.
problem-symbol-unreadable = „{ $typed }“ ist nicht das Kürzel eines Coins. Schreib es wie { CODE("ETH") } oder { CODE("ETH/USDT") }.
problem-coin-unknown = Keine der Börsen, die ich lese, handelt jetzt „{ $typed }“. Schreib das Kürzel eines Coins, etwa { CODE("ETH") }.
problem-no-prices = Zurzeit gibt es keine glaubwürdigen Kurse. Bitte versuch es in einer Minute wieder.
problem-two-coins = Mehr als ein Coin heißt { BOLD($typed) }. Welcher?
coin = { BOLD($symbol) } { WORTH($price, $symbol) } auf { $source }
problem-alert-id = „{ $typed }“ ist keine Nummer eines Alarms. Schreib es wie { CODE("/unwatch 17") }; { CODE("/alerts") } zeigt die Nummern.
problem-subscription-id = „{ $typed }“ ist keine Nummer eines Abos. Schreib es wie { CODE("/unsubscribe s3") }; { CODE("/alerts") } zeigt die Nummern.
problem-is-subscription = Das ist die Nummer eines Abos. Schreib { CODE($line) }
problem-alert-gone = { thing } gibt es in diesem Chat nicht, oder wurde schon gestoppt. { CODE("/alerts") } zeigt, was da ist.
problem-not-yours = Das gehört jemand anderem: Nur dieser oder ein Admin kann es ändern. Deins ist, was du selbst anlegst: { CODE("/watch ETH above 4000") }
problem-too-many-rules =
    Du hast { $most ->
        [one] einen Alarm
       *[other] { $most } Alarme
    }, das Höchste für eine Person. Stopp erst einen: { CODE("/unwatch") }. Oder bitte den Betreiber dieses Bots um mehr; { CODE("/settings") } zeigt deine Id.
problem-too-many-subscriptions =
    Du hast { $most ->
        [one] ein Abo
       *[other] { $most } Abos
    }, das Höchste für eine Person. Stopp erst eines: { CODE("/unsubscribe") }. Oder bitte den Betreiber dieses Bots um mehr; { CODE("/settings") } zeigt deine Id.
problem-too-many-parts = Die Bedingungen einer Person dürfen zusammen { $most } Teile haben (Werte, Zahlen und Vergleiche, gleiche einmal gezählt). Deine haben { $used }, und diese brächte { $more } dazu. Es wurde nichts gespeichert. Mach sie kürzer, stopp eine, die du nicht mehr brauchst ({ CODE("/alerts") }), oder bitte den Betreiber dieses Bots um mehr; { CODE("/settings") } zeigt deine Id.
problem-too-many-series = Die Bedingungen einer Person dürfen zusammen { $most } Reihen lesen (ein Wert eines Coins; eine Regel über die 100 größten Coins hat von jedem hundert). Deine lesen { $used }, und diese brächte { $more } dazu. Es wurde nichts gespeichert. Frag nach weniger Coins oder Werten, stopp eine, die du nicht mehr brauchst ({ CODE("/alerts") }), oder bitte den Betreiber dieses Bots um mehr; { CODE("/settings") } zeigt deine Id.
problem-too-fast =
    Das waren mehr als { $most } Befehle in einer Minute. Bitte warte { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    } und sag es dann noch einmal.
problem-not-allowed = Dieser Bot ist privat. Sein Betreiber kann dich hinzufügen: Deine Id ist { CODE($person) }.
problem-operator = Das darf nur der Betreiber dieses Bots.
problem-admins = Das dürfen nur Admins dieser Gruppe. Privat kannst du eigene Alarme haben: Schreib mir dort.
problem-admins-rules = Nur Admins dieser Gruppe ändern, was sie erfährt; sie können das mit { CODE("/settings rules everybody") } für alle öffnen. Privat hast du eigene Alarme: Schreib mir dort.
problem-subject-season = Saison-Alarme gibt es zu zwei Indizes und ohne Zeitrahmen: { CODE($one) } oder { CODE($other) }
problem-subject-signals = Signale gibt es von { CODE("top100") }, { CODE("watched") } oder einem Coin: { CODE($one) } oder { CODE($other) }
`;
