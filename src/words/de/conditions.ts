/** Conditions that became true, and what the terms of a rule add to its ring. */
export const CONDITIONS = `
alert-moved =
    🔔 { BOLD($symbol) } bewegte sich um { PERCENT($change) } von { PRICE($base) } auf { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [none] {""}
       *[some] ; als Nächstes: { $levels }
    } · { $source }, { TIME($at) }
alert-reminder = ⏰ { BOLD("Erinnerung") }
alert-reminder-price = ⏰ { BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) } auf { $source }, { TIME($at) }
alert-reminder-blind = ⏰ { BOLD($symbol) }: zurzeit kein glaubwürdiger Kurs
alert-reminder-when =
    Du wolltest es { $text } ({ $zone }){ $next ->
        [none] {"."}
       *[other] ; nächstes Mal: { TIME($next) }
    }
alert-reminder-late = VERSPÄTET: Fällig war es { TIME($at) }, während ich weg war.
alert-listed = 🔔 { BOLD($coin) } wird jetzt gehandelt: { $symbol } { BOLD(WORTH($price, $symbol, $at)) } auf { $source }, { TIME($at) }
alert-delisted = 🔔 { BOLD($coin) } wird nicht mehr gehandelt: fehlt seit einer Stunde auf jeder Börse, die ich lese, { TIME($at) }
fear-greed-by =
    { $source ->
        [simulated] Fear-&-Greed-Index: aus simulierten Kursen erfunden
       *[provider] Fear-&-Greed-Index: { $source }
    }
alert-condition-late = VERSPÄTET: Es war zu dieser Zeit wahr, als niemand hinsah. Vielleicht ist es schon vorbei.
alert-once = Er sollte einmal klingeln und ist weg.
alert-expired = ⌛ Alarm { $id } ist abgelaufen und weg: { rule-name }.
alert-expired-condition = ⌛ Alarm { $id } ist abgelaufen und weg: { claim-about }: { $text }
alert-broken = ⚠️ Alarm { $id } kann nicht beobachtet werden und bleibt still: { claim-about }: { $text }. Das Protokoll des Bots sagt, warum. Setz ihn mit anderen Worten neu, oder entferne ihn: { CODE("/alerts") }
alert-gone = ⏸ { BOLD($symbol) } wird an keiner Börse mehr gehandelt, die ich lese: kein Preis seit { TIME($since) }.
alert-gone-kept =
    { $count ->
        [one] Dieser Alarm ruht. Er bleibt, wie er ist, und läuft von selbst weiter, sobald der Markt zurück ist:
       *[other] Diese { $count } Alarme ruhen. Sie bleiben, wie sie sind, und laufen von selbst weiter, sobald der Markt zurück ist:
    }
alert-gone-more = … und { $more } weitere: { CODE("/alerts") }
alert-gone-stop = Mit { CODE($line) } stellst du einen auf einen anderen Markt um, mit { CODE($offer) } entfernst du ihn. Handelt ihn eine Börse, die ich nicht lese, kann mein Betreiber sie hinzufügen.
alert-gone-elsewhere = { $symbol } wird noch gehandelt: { CODE($line) } verlegt einen Alarm dorthin, { CODE($offer) } entfernt ihn.
alert-gone-signals = Signale dazu kommen erst wieder, wenn der Markt zurück ist: { $ids }. Die anderer Coins laufen weiter. { CODE($offer) } beendet eines.
alert-back-signals = ▶️ { BOLD($symbol) } wird wieder gehandelt, und seine Signale kommen wieder: { $ids }.
alert-back =
    ▶️ { BOLD($symbol) } wird wieder gehandelt. { $count ->
        [one] Dieser Alarm läuft weiter:
       *[other] Diese { $count } Alarme laufen weiter:
    }
claim-about =
    { $about ->
        [market] { BOLD("Der Markt") }
        [top100] { BOLD("Einer der 100 größten Coins") }
        [watchlist] { BOLD("Ein hier beobachteter Coin") }
       *[symbol] { BOLD($about) }
    }
`;
