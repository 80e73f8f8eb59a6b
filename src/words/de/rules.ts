/** What is wrong with the text of a rule: where, what was expected, and what would work. */
export const RULES = `
rule-near =
    { $near ->
        [none] {""}
       *[other] {" "}Meintest du { CODE($near) }?
    }
problem-rule-expected =
    In Spalte { $column }: Ich erwartete { $expected ->
        [number] eine Zahl
        [percent] eine Prozentzahl
        [comparison] einen Vergleich wie { CODE("<") }, { CODE(">") } oder { CODE("crosses above") }
        [closing] eine schließende Klammer { CODE(")") }
        [opening] eine öffnende Klammer { CODE("(") }
        [comma] ein Komma
        [timeframe] einen Zeitrahmen
        [span] eine Zeitspanne
        [group] { CODE("top100") } oder { CODE("watchlist") }
        [date] ein Datum
        [time] eine Uhrzeit
        [day] { CODE("day") } oder einen Wochentag
        [coin] das Kürzel eines Coins
        [range] das andere Ende des Bereichs
        [note] die Notiz in Anführungszeichen
        [condition] worauf zu achten ist
        [end] { CODE("and") }, { CODE("or") }, eine Option wie { CODE("once") }, oder nichts weiter
       *[value] eine Zahl oder einen Wert
    } { $where ->
        [start] am Anfang
        [before] statt „{ $after }“
       *[after] nach „{ $after }“
    }.{ $near ->
        [none] {" "}Zum Beispiel: { $expected ->
            [percent] { CODE("ETH within 1% of 4000") }
            [timeframe] { CODE("rsi(14, 4h) < 30") }
            [span] { CODE("change(24h) > 5%") }
            [opening] { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
            [comma] { CODE("cross(ema(50, 1d), ema(200, 1d))") }
            [group] { CODE("any top100: change(24h) > 20%") }
            [date] { CODE("on 2026-12-24 09:00") }
            [time] { CODE("every day at 09:00") }
            [day] { CODE("every monday at 09:00") }
            [coin] { CODE("listed XYZ") }
            [range] { CODE("SOL 120..150") }
            [note] { CODE("ETH > 4000 note \\"take profit\\"") }
            [condition] { CODE("ETH above 4000") }
            [end] { CODE("ETH > 4000 once") }
           *[other] { CODE("rsi(14, 4h) < 30") }
        }
       *[other] {" "}Meintest du { CODE($near) }?
    }
problem-rule-unknown = In Spalte { $column }: „{ $typed }“ kenne ich nicht. Werte sind etwa { CODE("price") }, { CODE("rsi(14, 4h)") } oder { CODE("change(24h)") }.{ rule-near }
problem-rule-character = In Spalte { $column }: Das Zeichen „{ $typed }“ kann ich hier nicht brauchen. Zum Beispiel: { CODE("rsi(14, 4h) < 30") }
problem-rule-unit = In Spalte { $column }: „{ $typed }“ kann ich nicht lesen. Eine Zahl darf auf { CODE("k") }, { CODE("M") }, { CODE("B") } oder { CODE("T") } enden, eine Zeitspanne auf { CODE("m") }, { CODE("h") }, { CODE("d") } oder { CODE("w") }.{ rule-near }
problem-rule-number-comma = In Spalte { $column }: „{ $typed }“ könnte zwei Zahlen bedeuten. Schreib die Dezimalen nach einem Punkt.{ rule-near }
problem-rule-number-long = In Spalte { $column }: Diese Zahl hat mehr als { $digits } Stellen oder ist zu klein. Schreib sie wie { CODE("4000") } oder { CODE("1.5k") }.
problem-rule-not-a-number = In Spalte { $column }: „{ $typed }“ ist eine Zeitspanne, und hier steht eine Zahl. Zum Beispiel: { CODE("rsi(14, 4h) < 30") }
problem-rule-too-long = Das ist zu lang: In einer Regel lese ich höchstens { $most } Zeichen. Mach zwei Regeln daraus.
problem-rule-too-many-words = In Spalte { $column }: Das sind mehr als die { $most } Wörter, die ich in einer Regel lese. Mach zwei Regeln daraus.
problem-rule-too-large = In Spalte { $column }: Das sind mehr als die { $most } Teile, die eine Regel haben darf. Mach zwei Regeln daraus.
problem-rule-too-deep = In Spalte { $column }: Das sind mehr Klammern in Klammern, als ich verfolgen kann. Mach zwei Regeln daraus.
problem-rule-timeframe = In Spalte { $column }: Kerzen von „{ $typed }“ gibt es nicht. Zeitrahmen sind { $timeframes }.{ rule-near }
problem-rule-span = In Spalte { $column }: „{ $typed }“ liegt nicht zwischen { $least } und { $most }.{ rule-near }
problem-rule-period = In Spalte { $column }: { $param } ist eine ganze Zahl von Kerzen von { $least } bis { $most }.{ rule-near }
problem-rule-parameter = In Spalte { $column }: { $param } ist eine Zahl von { $least } bis { $most }.{ rule-near }
problem-rule-argument = In Spalte { $column }: { CODE($name) } nimmt { $takes }.{ rule-near }
problem-rule-argument-missing = In Spalte { $column }: In den Klammern erwartete ich eine Zahl, einen Zeitrahmen oder ein Feld der Kerze. Zum Beispiel: { CODE("rsi(14, 4h) < 30") }
problem-rule-argument-unknown = In Spalte { $column }: Ich weiß nicht, was „{ $typed }“ für { CODE($name) } ist. Es nimmt { $takes } und einen Zeitrahmen.
problem-rule-too-many-arguments =
    In Spalte { $column }: { CODE($name) } nimmt { $most ->
        [0] nichts in seine Klammern
        [one] eines in seine Klammern
       *[other] { $most } Zahlen
    }, und das ist die Nummer { $typed }.
problem-rule-over = In Spalte { $column }: { CODE($name) } braucht ganze Kerzen und lässt sich nicht über eines ihrer Felder rechnen.
problem-rule-nested = In Spalte { $column }: Ein Indikator wird über { CODE("open") }, { CODE("high") }, { CODE("low") }, { CODE("close") } oder { CODE("volume") } gerechnet, nicht über einen anderen wie { CODE($name) }.
problem-rule-output-missing = In Spalte { $column }: { CODE($name) } hat mehr als eine Linie. Sag, welche: { $outputs }.{ rule-near }
problem-rule-output = In Spalte { $column }: { CODE($name) } hat keine Linie „{ $typed }“. Es hat { $outputs }.{ rule-near }
problem-rule-group = In Spalte { $column }: Die Gruppe „{ $typed }“ kenne ich nicht. Es gibt { CODE("top100") } und { CODE("watchlist") }.{ rule-near }
problem-rule-date = In Spalte { $column }: Den Tag { $typed } gibt es nicht. Schreib ihn wie { CODE("2026-12-24") }.
problem-rule-time = In Spalte { $column }: Die Uhrzeit { $typed } gibt es nicht. Schreib sie wie { CODE("09:00") }.
problem-rule-past = In Spalte { $column }: { $typed } ist vorbei.
problem-rule-line = In Spalte { $column }: Beide Punkte der Linie liegen auf derselben Zeit. Zum Beispiel: { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
problem-rule-range = In Spalte { $column }: Die erste Zahl eines Bereichs ist die kleinere.{ rule-near }
problem-rule-range-same = In Spalte { $column }: Beide Enden des Bereichs sind gleich. Ein Bereich braucht zwei, eine Marke steht allein.{ rule-near }
problem-rule-range-power = In Spalte { $column }: { $typed } oder { $full }? Schreib beide Zahlen aus.{ rule-near }
problem-rule-within = In Spalte { $column }: Ein Abstand in Prozent braucht eine Marke über null. Zum Beispiel: { CODE("ETH within 1% of 4000") }
problem-rule-percent-size = In Spalte { $column }: Eine Bewegung ist mehr als 0 %, und ein Fall weniger als 100 %. Zum Beispiel: { CODE("ETH -5% in 1h") }
problem-rule-percent = In Spalte { $column }: Prozent passt nur zu dem, was in Prozent gezählt wird, etwa { CODE("change(24h) > 5%") }. Eine Kursbewegung ist { CODE("ETH +5% in 1h") }, ein Anteil einer Zahl { CODE("1.05 * ema(200, 1d)") }.
problem-rule-alone = In Spalte { $column }: Eine Bewegung ohne Zeitspanne wird vom Kurs aus gemessen, bei dem die Regel entstand, und steht allein. In einer längeren Regel sag, in welcher Zeit: { CODE("-5% in 1h") }.{ rule-near }
problem-rule-claim-as-number = In Spalte { $column }: Das ist wahr oder nicht wahr, und hier steht eine Zahl. Zum Beispiel: { CODE("rsi(14, 4h) < 30 and price > 4000") }
problem-rule-no-coin = In Spalte { $column }: { CODE($name) } gilt einem Coin. Sag zuerst, welchem: { CODE("ETH") }, oder { CODE("any top100:") } für jeden davon.{ rule-near }
problem-rule-any-of-market = Das hat für jeden Coin dieselbe Antwort. Lass weg, wessen es ist, etwa { CODE("season(100) >= 60") }.
problem-rule-coins = In Spalte { $column }: Eine Regel gilt einem Coin. Mach eine für jeden, oder setz sie auf { CODE("/watchlist") } und beginn mit { CODE("any watchlist:") }.{ rule-near }
problem-rule-no-reading = In Spalte { $column }: Das vergleicht nur Zahlen, ändert sich also nie. Vergleich einen Wert: { CODE("price > 4000") } oder { CODE("rsi(14, 4h) < 30") }
problem-rule-same = In Spalte { $column }: Beide Seiten sind gleich.
problem-rule-cancels = In Spalte { $column }: Die Werte beider Seiten heben sich auf, also ändert sich das nie. Vergleich einen Wert mit einer Zahl, wie { CODE("price > 4000") }, oder mit einem anderen.
problem-rule-units = In Spalte { $column }: { CODE($left) } zählt in { unit-one } und { CODE($right) } in { unit-other }, sie lassen sich also nicht vergleichen.
unit-one =
    { $one ->
        [price] Kursen
        [volume] Coins
        [percent] Prozentpunkten
        [dollars] Dollar
       *[place] Plätzen
    }
unit-other =
    { $other ->
        [price] Kursen
        [volume] Coins
        [percent] Prozentpunkten
        [dollars] Dollar
       *[place] Plätzen
    }
problem-rule-never = In Spalte { $column }: Das kann nie wahr werden: { CODE($name) } ist immer { rule-range }.
problem-rule-always = In Spalte { $column }: Das ist immer wahr: { CODE($name) } ist immer { rule-range }.
rule-range =
    { $range ->
        [above] über { $least }
        [least] mindestens { $least }
       *[between] zwischen { $least } und { $most }
    }
problem-rule-either = In Spalte { $column }: Damit ist die Regel immer wahr, wo { CODE($name) } auch steht. Meintest du { CODE("and") }?
problem-rule-contradiction = In Spalte { $column }: Damit kann die Regel nie wahr werden: { CODE($name) } kann nicht an beiden Stellen zugleich sein. Meintest du { CODE("or") }?
problem-rule-zero = In Spalte { $column }: Das teilt durch null.
problem-rule-note = In Spalte { $column }: Eine Notiz hat 1 bis { $most } Zeichen, in Anführungszeichen.
problem-rule-quote = In Spalte { $column }: Das Anführungszeichen, das hier beginnt, hat kein Ende.{ rule-near }
problem-rule-option-twice = In Spalte { $column }: „{ $typed }“ sagt etwas, das eine frühere Option schon sagt.
problem-rule-option-clash = Eine Regel, die einmal klingelt, hat keine Wartezeit zwischen zwei Malen. Lass eines von beiden weg.
problem-rule-rearm-level = In Spalte { $column }: Nur eine Marke des Kurses oder des Saison-Index, bei jeder Berührung beurteilt, kann an einer anderen Marke wieder scharf werden. Zum Beispiel: { CODE("ETH above 4000 rearm 3900") }
problem-rule-rearm-side =
    In Spalte { $column }: Diese Regel klingelt { $side ->
        [above] über { $level }, wird also darunter wieder scharf
       *[below] unter { $level }, wird also darüber wieder scharf
    }.
`;
