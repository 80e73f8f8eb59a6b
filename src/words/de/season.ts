/** The season index. */
export const SEASON = `
season-title = { BOLD("Altcoin-Season-Index") }: der Anteil großer Coins, die Bitcoin über 90 Tage schlugen, 0 bis 100
season-where =
    { $index }: { BOLD($value) } – { $season ->
        [altcoin] Altcoin-Season
        [bitcoin] Bitcoin-Season
       *[neutral] neutral
    }
season-value = { season-where }. { $wins } von { $counted } schlugen Bitcoin
season-value-since = { season-where } seit { DAY($since) }. { $wins } von { $counted } schlugen Bitcoin
season-close = Schluss vom { DAY($day) }, Ränge von { season-source }
season-source =
    { $source ->
        [simulated] dem simulierten Markt
        [recorded] der Aufzeichnung
       *[other] { $source }
    }
season-indicative = Schlösse der Tag jetzt: { $values }. Nur ein Anhalt: Saisons entstehen allein durch Schlüsse.
season-ends-altcoin =
    { $index }: Die Altcoin-Season endet nach { $closes } Schlüssen in Folge unter { $level }{ $closesOut ->
        [0] {"."}
       *[other] ; bisher: { $closesOut }.
    }
season-ends-bitcoin =
    { $index }: Die Bitcoin-Season endet nach { $closes } Schlüssen in Folge über { $level }{ $closesOut ->
        [0] {"."}
       *[other] ; bisher: { $closesOut }.
    }
season-away-altcoin =
    { $index }: Altcoin-Season beginnt bei { $level }: { $coins ->
        [one] Ein Coin mehr muss
       *[other] { $coins } Coins mehr müssen
    } Bitcoin schlagen{ $nearest ->
        [none] {"."}
       *[other] ; am nächsten: { $nearest } Punkte zurück.
    }
season-away-bitcoin =
    { $index }: Bitcoin-Season beginnt bei { $level }: { $coins ->
        [one] Ein Coin muss
       *[other] { $coins } Coins müssen
    } zurückfallen{ $nearest ->
        [none] {"."}
       *[other] ; am nächsten: { $nearest } Punkte voraus.
    }
season-totals = Bitcoin-Dominanz { $dominance } %. Alle { $assets } gereihten Coins: { AMOUNT($total) } USD, ohne Bitcoin { AMOUNT($altcoins) } USD
season-reason =
    { $because ->
        [too-few-prices] Nur { $have } Mitglieder haben beide Kurse, und mindestens { $need } sind nötig; ein Wert wäre geraten.
        [stale-ranking] Am Tag nach diesem Schluss wurde keine Rangliste aufgenommen.
        [disputed-bitcoin] Die Quellen sind sich über den Kurs von Bitcoin nicht einig.
        [no-bitcoin-price] Bitcoin hat { $have } der { $need } glaubwürdigen Kurse, die es braucht.
        [short-ranking] Die Rangliste hat { $have } der { $need } Coins, die sie braucht.
       *[other] Auf seine Daten ist kein Verlass.
    }
season-withheld = { $index }: für den { DAY($day) } zurückgehalten. { season-reason }
season-stays =
    { $index } bleibt, was er war: { $season ->
        [altcoin] Altcoin-Season
        [bitcoin] Bitcoin-Season
       *[neutral] neutral
    }{ $since ->
        [unknown] {"."}
       *[other] {" "}seit { DAY($since) }.
    }
season-ranking = Warte auf eine Rangliste nach Marktkapitalisierung; noch hat kein Anbieter eine brauchbare gegeben. Geraten wird nicht.
season-bases = Hole die Kurse von vor 90 Tagen: { $have } von { $need } Coins. Bis sie da sind, wird nicht geraten.
season-past = Rechne die Vergangenheit des Index: { $have } von { $need } Tagen.
season-variants = Hole die Kurse für die anderen Zeitspannen: { $have } von { $need } Coins.
season-none = { $index }: noch kein Wert.
season-not-yet = { $index } über { $window } Tage mit den Rängen des Anfangs: verfügbar ab { DAY($from) }. Ranglisten sind noch nicht lange genug aufgezeichnet.
season-pageless = Eine Zahl allein ist eine Seite, und nur { CODE("/season why") } hat Seiten. Meintest du { CODE($offer) }?
problem-index = „{ $typed }“ ist kein Index, den ich zählen kann. Schreib { CODE("top50") }, oder jede Größe von top{ $least } bis top{ $most }. Es gibt auch { CODE("/season why") }, { CODE("/season sectors") } und { CODE("/season variants") }.
problem-leveled = „{ $typed }“ hat keine Marken: nur die Indizes, die bei jedem Schluss gezählt werden, { CODE("top50") } und { CODE("top100") }.
problem-page = „{ $typed }“ ist keine Seite. Schreib eine Zahl ab 1, etwa { CODE("/season why 2") }.
season-counted = { BOLD($index) } über { $window } Tage: { BOLD($value) }. { $wins } von { $counted } schlugen Bitcoins { PERCENT($bitcoin) } · Schluss vom { DAY($day) }
season-counted-ranks =
    { $ranks ->
        [start] Mitglieder: die größten Coins am ersten Tag der Zeitspanne, Ränge von { season-source }. So ist kein Coin dabei, weil er stieg.
       *[end] Mitglieder: die größten Coins am letzten Tag der Zeitspanne, Ränge von { season-source }.
    }
season-counted-only = Gezählt, wenn du fragst. Saisons machen top50 und top100 über 90 Tage: { CODE("/season") }
season-why-title =
    { BOLD($index) } über { $window } Tage, Schluss vom { DAY($day) }{ $pages ->
        [1] {""}
       *[other] {" "}· Seite { $page } von { $pages }
    }
season-why-value =
    { BOLD($value) } = 100 × { $wins } / { $counted }. ✓ schlägt Bitcoins { PERCENT($bitcoin) }, ✗ nicht{ $others ->
        [0] {"."}
        [one] ; ein Coin ist nicht gezählt.
       *[other] ; { $others } Coins sind nicht gezählt.
    }
season-why-ranks =
    { $ranks ->
        [start] Ränge des ersten Tages der Zeitspanne von { season-source }.
       *[end] Ränge des letzten Tages der Zeitspanne von { season-source }.
    }
season-why-prices = Kurse beider Tage: { $sources }
season-why-inputs = Eingaben { CODE($hash) }, gezählt von Tidebell { $version }
season-why-hash = SHA-256 der Eingaben: { CODE($hash) }
season-why-recompute = Um es aus aufgezeichneten Daten nachzuzählen: { CODE($line) }
season-why-too-young = – { $rank } { $coin }: jünger als die Zeitspanne
season-why-gone = – { $rank } { $coin }: aus den Aufzeichnungen verschwunden
season-why-no-price = – { $rank } { $coin }: kein glaubwürdiger Kurs
season-why-doubtful = – { $rank } { $coin }: Die Quellen sind sich über den Kurs nicht einig
season-why-left-out = { BOLD("Ausgelassen") }
season-why-benchmark = { $rank } { $coin }: woran alle Coins gemessen werden
season-why-excluded =
    { $rank } { $coin }: { $class }, { $sign ->
        [listed] nach unserer Liste
        [tag] nach der Kennzeichnung seines Anbieters
        [name] nach seinem Namen
        [peg] nach seinem Kurs, der einem anderen folgt
       *[other] nach { $sign }
    }
season-why-no-page =
    Der Beweis von { $index } hat { $pages ->
        [one] nur eine Seite
       *[other] { $pages } Seiten
    }; Seite { $page } gibt es nicht.
season-sectors-title = { BOLD("Sektoren") } von { $index } über { $window } Tage, Schluss vom { DAY($day) }; alle Coins zusammen: { $value }
season-sector = { $sector }: { BOLD($value) } · { $wins } von { $counted } schlugen Bitcoin
season-sectors-note = Sektoren mit zu wenigen Coins für eine eigene Zahl sind nicht gezeigt.
season-sectors-none = Kein Sektor hat genug Mitglieder für eine eigene Zahl.
season-variants-title = { BOLD("Andere Zählweisen") } für { $index }, Schluss vom { DAY($day) }
season-variants-both = { $window } Tage: Ränge des Endes { BOLD($end) }, des Anfangs { BOLD($start) }, Abstand { PRICE($gap) }
season-way =
    { $window } Tage, Ränge des { $ranks ->
        [start] Anfangs
       *[end] Endes
    }
season-variants-not-yet = { season-way }: verfügbar ab { DAY($from) }
season-variants-none = { season-way }: noch kein Wert
season-variants-withheld = { season-way }: zurückgehalten. { season-reason }
season-variants-note = Ränge des Endes, wie Anbieter zählen, nehmen Coins auf, weil sie stiegen. Ränge des Anfangs nicht: Der Abstand ist dieser Vorteil, in Punkten.
threshold-added-above = Ich klingle, wenn der Saison-Index { $index } auf { BOLD($level) } steigt. Alarm { $id }; klingelt wieder nach { $rearm }.
threshold-added-below = Ich klingle, wenn der Saison-Index { $index } auf { BOLD($level) } fällt. Alarm { $id }; klingelt wieder nach { $rearm }.
threshold-now = Er steht jetzt bei { BOLD($value) }.
threshold-passed-above = Der Saison-Index { $index } ist schon dort: { $value }, nicht unter { $level }. Es wurde nichts gespeichert. Wähle eine höhere Marke, oder lass klingeln, wenn er zurückfällt.
threshold-passed-below = Der Saison-Index { $index } ist schon dort: { $value }, nicht über { $level }. Es wurde nichts gespeichert. Wähle eine tiefere Marke, oder lass klingeln, wenn er zurücksteigt.
threshold-side = Der Saison-Index { $index } hat noch keinen Wert, sag also, von welcher Seite: Soll ich über oder unter { $level } klingeln?
`;
