/** The market and its sources, for frames and the operator. */
export const MARKET = `
frame-simulated = Simulierter Markt: Diese Kurse sind erfunden.
frame-recorded = Aufgezeichneter Markt: Diese Kurse sind aus der Vergangenheit.
notice-source-failing = Marktdaten: { $source } gibt keine brauchbaren Antworten ({ $reason }). Andere springen ein, wo sie können; auf das, was es sagt, klingelt nichts.
notice-source-stopped = Marktdaten: { $source } weist uns endgültig ab ({ $reason }). Es wird bis zum nächsten Start nicht mehr gefragt.
notice-source-fine = Marktdaten: { $source } ist wieder in Ordnung.
notice-stopped-evaluation = Nichts klingelt: Seit einer Minute hat kein Prozess einen Kurs mit einer Regel verglichen. Kein Auswerter läuft, er steht still, oder keine Quelle gibt Kurse. Nichts ist verloren; was inzwischen gekreuzt wird, wird erzählt, wenn es weitergeht.
notice-stopped-delivery =
    Nichts kommt an{ $where ->
        [none] {""}
       *[named] {" ("}{ $where })
    }: Etwas Dringendes wartet seit einer Minute, und nichts wurde gesendet. Kein Zusteller läuft, oder er steht still. Nichts ist verloren; was wartet, wird gesendet, wenn es weitergeht.
notice-goes-on-evaluation = Kurse werden wieder mit den Regeln verglichen.
notice-goes-on-delivery = Alarme werden wieder zugestellt.
notice-candles = Marktdaten: { $source } hat keine brauchbaren Kerzen von { $symbol } ({ $reason }). Signale dieses Marktes warten, wenn keine andere Börse sie hat; Kursalarme brauchen sie nicht. Einmal je Markt gesagt.
notice-price-dropped =
    Marktdaten: { $source } nannte { PRICE($price) } für { $symbol } nach { PRICE($believed) }, { $because ->
        [contradicted] und { $by } handelte beim alten Kurs weiter
       *[alone] und keine andere Börse zeigte ihn, bevor es vorbei war
    }. Das wurde zurückgehalten, also klingelte nichts darauf. Einmal am Tag je Quelle gesagt; im Protokoll stehen alle.
notice-rankings = Rangliste: { $source } gab nichts Brauchbares ({ $reason }).
notice-season-withheld = Saison-Index: Der Wert von { $index } wird zurückgehalten, also beginnt oder endet mit diesem Schluss keine Saison. Es wird von selbst wieder versucht. Einmal je Tag gesagt.
notice-no-ranking = Saison-Index: Seit Stunden hat niemand eine brauchbare Rangliste vom { DAY($day) } gegeben, und ohne eine gibt es keinen Wert. Es wird wieder gefragt. Die Einstellung RANKINGS nennt, wer gefragt wird; manche geben mit einem Schlüssel mehr. Einmal je Tag gesagt.
notice-published-index = Saison-Index: Beim Schluss vom { DAY($day) } war unserer { $ours } für die Top 100, und { $source } veröffentlicht { $theirs }. Unterschiede über 5 Punkte sind einen Blick wert: { CODE("/season why top100") } nennt unsere Mitglieder.
problem-recorded-directory = Es gibt keinen Ordner { $directory }. Setz RECORDED_DIR auf den Ordner mit daily.csv oder daily.csv.gz.
problem-recorded-missing = Im Ordner { $directory } liegt weder daily.csv noch daily.csv.gz. Leg eine hinein, oder setz RECORDED_DIR auf einen anderen Ordner.
problem-recorded-unreadable = { $path } ist nicht lesbar: { $reason }. Prüf, ob sie ganz ist, oder setz RECORDED_DIR auf einen anderen Ordner.
problem-recorded-columns = In { $path } fehlen die Spalten { $missing }. Die erste Zeile muss date, asset, close_usd, market_cap_usd, volume_usd und rank nennen.
problem-recorded-empty = { $path } hat keine brauchbare Zeile ({ $skipped } wurden übergangen). Prüf ihre Spalten.
problem-recorded-other = Die hier aufgehobenen Daten gehören zu einer anderen Aufzeichnung, die am { DAY($at) } stand; die in { $directory } beginnt später oder endet früher ({ DAY($from) } bis { DAY($to) }). Setz RECORDED_DIR auf die frühere, oder DATA_DIR auf einen neuen Ordner; mit DATABASE_URL entferne das Schema „recorded“.
console-simulated = SIMULIERTER MARKT: Keine Börse war zu erreichen, darum sind diese Kurse erfunden. { $speed } × Echtzeit.
console-simulated-chosen = SIMULIERTER MARKT, wie eingestellt: Diese Kurse sind erfunden. { $speed } × Echtzeit.
console-recorded = AUFGEZEICHNETER MARKT: Kurse vom { DAY($from) } bis { DAY($to) }, { $speed } × Echtzeit.
console-recorded-over = AUFGEZEICHNETER MARKT: Die Kurse vom { DAY($from) } bis { DAY($to) } sind alle erzählt, es ändert sich also nichts mehr. Um sie von vorn zu sehen, setz DATA_DIR auf einen neuen Ordner; mit DATABASE_URL entferne das Schema „recorded“.
console-live = Live-Markt: { $sources }.
console-where = { $where } Tippe { CODE("/help") }, oder Strg+D zum Beenden.
`;
