/** Prices, levels, and the list of what a chat is told. */
export const WATCHING = `
watch-added-above = Ich klingle, wenn { BOLD($symbol) } auf { BOLD(WORTH($level, $symbol)) } steigt. Er steht auf { $source } jetzt bei { WORTH($price, $symbol) }, noch { PERCENT($distance) }. Alarm { $id }.
watch-added-below = Ich klingle, wenn { BOLD($symbol) } auf { BOLD(WORTH($level, $symbol)) } fällt. Er steht auf { $source } jetzt bei { WORTH($price, $symbol) }, noch { PERCENT($distance) }. Alarm { $id }.
watch-rearm-above = Danach klingelt es wieder, sobald der Kurs zurück bei { PRICE($rearm) } war.
watch-rearm-below = Danach klingelt es wieder, sobald der Kurs zurück bei { PRICE($rearm) } war.
watch-thousand = Vom Kurs ist das ein Tausendfaches entfernt. Meintest du { BOLD(WORTH($level, $symbol)) }?
watch-passed-above = { BOLD($symbol) } ist schon dort: { WORTH($price, $symbol) } auf { $source }, nicht unter deiner Marke von { PRICE($level) }. Es wurde nichts gespeichert. Wähle eine höhere Marke, oder lass klingeln, wenn er zurückfällt.
watch-passed-below = { BOLD($symbol) } ist schon dort: { WORTH($price, $symbol) } auf { $source }, nicht über deiner Marke von { PRICE($level) }. Es wurde nichts gespeichert. Wähle eine tiefere Marke, oder lass klingeln, wenn er zurücksteigt.
already-watched = Das erfährt dieser Chat schon, es kam also nichts dazu:
unwatched = Gestoppt: { rule-name }.
rule-name =
    { $kind ->
        [condition] { claim-about }: { $text }
        [moved] { BOLD($what) } { move-size } von { PRICE($base) }
        [listing] { BOLD($about) } { $text }
        [reminder] ⏰ { reminder-about }{ $text } ({ $zone })
        [season] Saison-Index { BOLD($what) } { rule-side } { PRICE($level) }
       *[price] { BOLD($what) } { rule-side } { PRICE($level) }
    }
rule-side =
    { $side ->
        [above] über
       *[below] unter
    }
snoozed =
    { thing } schläft { $hours ->
        [one] eine Stunde
       *[other] { $hours } Stunden
    }, bis { TIME($until) }. Was bis dahin geschieht, wird nicht erzählt.
woken = { thing } wacht innerhalb einer Minute auf.
woken-already = { thing } ist wach.
thing =
    { $kind ->
        [subscription] Abo
       *[rule] Alarm
    } { $id }
price = { BOLD($symbol) } { BOLD(PRICE($price)) } auf { $source }, { TIME($at) }
price-change = { BOLD($symbol) } { BOLD(PRICE($price)) }, { PERCENT($change) } in 24 Std., auf { $source }, { TIME($at) }
price-withheld =
    { $source } nennt { PRICE($price) } seit { TIME($since) }, { $because ->
        [contradicted] und { $by } handelt beim alten Kurs weiter: Das wird zurückgehalten, und nichts klingelt darauf.
       *[alone] und keine andere Börse hat ihn bisher gezeigt: Das wird höchstens eine Minute zurückgehalten, und solange klingelt nichts darauf.
    }
price-in = Etwa { BOLD(PRICE($price)) } { $currency }, nach dem Kurs auf { $source }
price-in-none = Kein Kurs in { $currency }: Keine Börse, die ich lese, handelt das gegen { $quote }.
alerts-none = Hier wird noch nichts beobachtet. Versuch { CODE("/watch ETH above 4000") }
alerts-title = { BOLD("Was dieser Chat erfährt") } ({ $count }), das Nächste zuerst
alerts-page = Seite { $page } von { $pages }
alerts-claim-true = { $id } · { rule-name } · jetzt wahr; klingelt, wenn es wieder wahr wird{ alerts-terms }
alerts-claim-false = { $id } · { rule-name } · jetzt nicht wahr{ alerts-terms }
alerts-moved = { $id } · { rule-name } · jetzt { WORTH($value, $what) }, { PERCENT($change) }{ alerts-terms }
alerts-reminder = { $id } · { rule-name } · nächstes Mal { TIME($next) }{ alerts-terms }
alerts-terms =
    { $once ->
        [yes] {" "}· einmal
       *[no] {""}
    }{ $cooldown ->
        [none] {""}
       *[other] {" "}· höchstens alle { $cooldown }
    }{ $expires ->
        [never] {""}
       *[other] {" "}· bis { TIME($expires) }
    }{ $urgency ->
        [critical] {" "}· kritisch
        [digest] {" "}· Sammelpost
       *[normal] {""}
    }{ $noted ->
        [yes] {" "}· 📝 { $note }
       *[no] {""}
    }
alerts-armed =
    { $id } · { rule-name } · jetzt { WORTH($value, $what) }, noch { $kind ->
        [season] { PRICE($distance) } Punkte
       *[price] { PERCENT($distance) }
    }{ alerts-terms }
alerts-quiet = { $id } · { rule-name } · hat geklingelt; klingelt wieder nach { PRICE($rearm) }, jetzt { WORTH($value, $what) }{ alerts-terms }
alerts-blind = { $id } · { rule-name } · zurzeit kein glaubwürdiger Wert, kann also nicht klingeln{ alerts-terms }
alerts-snoozed = { $id } · { rule-name } · schläft bis { TIME($until) }{ alerts-terms }
alerts-gone = { $id } · { rule-name } · seit { TIME($since) } an keiner Börse gehandelt, die ich lese; ruht{ alerts-terms }
alerts-season = { $id } · Saisonwechsel, { $scope }
alerts-season-snoozed = { $id } · Saisonwechsel, { $scope } · schläft bis { TIME($until) }
alerts-signals = { $id } · Signale von { scope-name }, { $timeframe }-Kerzen
alerts-signals-snoozed = { $id } · Signale von { scope-name }, { $timeframe }-Kerzen · schläft bis { TIME($until) }
scope-name =
    { $scope ->
        [top100] den 100 größten Coins
        [watched] den hier beobachteten Coins
       *[other] { $scope }
    }
`;
