/** What whoever runs the bot reads, and what they tell everybody. */
export const OPERATING = `
command-admin = Für den Betreiber dieses Bots: Zahlen, Rundrufe, wer ihn benutzen darf
example-admin = Zum Beispiel { CODE("/admin stats") }, { CODE("/admin broadcast We move to a new server tonight.") }, { CODE("/admin allow telegram:42") }
example-admin-allow = Zum Beispiel { CODE("/admin allow telegram:42") }, { CODE("/admin deny telegram:42") }
example-admin-limits = Zum Beispiel { CODE("/admin limits telegram:42") }, { CODE("/admin limits telegram:42 rules 500") }, { CODE("/admin limits telegram:42 usual") }
option-admin-what = Was anzusehen oder zu tun ist
option-admin-rest = Ein Text, eine Id oder eine Zahl
access-operator = Nur der Betreiber dieses Bots darf das benutzen.
admin-overview = { BOLD("Betrieb dieses Bots") }
admin-about-stats = { CODE("/admin stats") } – Personen, Chats, Regeln, was wartet, Quellen, Prozesse
admin-about-broadcast = { CODE("/admin broadcast TEXT") } – zeigt einen Text, den du dann allen senden kannst; ohne Text, wie weit der letzte kam
admin-about-send = { CODE("/admin send ID") } – sendet einen gezeigten Text
admin-about-cancel = { CODE("/admin cancel ID") } – hält zurück, was noch nicht unterwegs ist
admin-about-allow = { CODE("/admin allow telegram:42") } – lässt eine Person oder einen Chat ein; ohne Angabe die Liste
admin-about-deny = { CODE("/admin deny telegram:42") } – nimmt das zurück
admin-about-limits = { CODE("/admin limits telegram:42 rules 500") } – was eine Person haben darf
admin-in-private = Bitte frag mich privat: Die Antwort nennt Personen.
admin-chats = { BOLD("Chats") }: { $people } Personen, { $groups } Gruppen, { $channels } Kanäle. { $unreachable } sind nicht zu erreichen.
admin-rules = { BOLD("Regeln") }: { $rules } von { $owners } Personen, und { $subscriptions } Abos.
admin-sent = { BOLD("Letzte Stunde") }: { $sent } gesendet, { $maybe } vielleicht gesendet, { $dead } nicht zustellbar.
admin-queue-empty = { BOLD("Warteschlange") }: Nichts wartet.
admin-queue = { BOLD("Warteschlange") }, { $lane }: { $count } warten, das Älteste seit { $seconds } s.
admin-sources = { BOLD("Quellen") }: { $sources }.
admin-process = { BOLD("Prozess") } { $id } ({ $version }): { $roles }; erledigt { $duties }; seit { TIME($since) }.
admin-nobody =
    Kein Prozess hat die Rolle { $role }: { $role ->
        [evaluator] nichts klingelt
        [gateway] niemand bekommt Antwort
       *[deliverer] nichts wird gesendet
    }.
admin-preview = Das würden alle lesen:
admin-preview-reach = Es geht an { $chats } Chats, hinter allem anderen, was zu erzählen ist: etwa { $minutes } min. Noch ist nichts gesendet.
admin-broadcast-sent = Rundruf { $id } ist unterwegs zu { $chats } Chats.
admin-no-draft = Es gibt keinen Text { $id }, der auf den Versand wartet. { CODE("/admin broadcast TEXT") } zeigt zuerst einen.
admin-nothing-to-cancel = Es gibt keinen Rundruf { $id } abzubrechen.
admin-discarded = Text { $id } ist verworfen. Niemand hat ihn gelesen.
admin-cancelled = Rundruf { $id } ist abgebrochen: { $kept } von { $chats } Chats bekommen ihn nicht. Was unterwegs war, kommt an.
admin-no-broadcast = Es gab noch keinen Rundruf. { CODE("/admin broadcast TEXT") } zeigt, was alle lesen würden, bevor es gesendet wird.
admin-progress = Rundruf { $id } ({ $text }): { $sent } von { $chats } gesendet, { $waiting } warten, { $kept } zurückgehalten, { $lost } nicht zustellbar.
admin-allows-anybody = ALLOW ist nicht gesetzt, also darf jeder diesen Bot benutzen. Setz es auf deine eigene Id, dann müssen alle anderen eingelassen werden.
admin-allowed-by-settings = { $count } Personen und Chats sind durch die Einstellung ALLOW erlaubt.
admin-allowed-besides = Außerdem eingelassen: { $ids } ({ $count }).
admin-allowed-nobody = Sonst wurde niemand eingelassen.
admin-allowed = { $id } darf diesen Bot von jetzt an benutzen.
admin-allowed-already = { $id } darf diesen Bot schon benutzen.
admin-allowed-in-settings = { $id } ist durch die Einstellung ALLOW erlaubt, die nur ändern kann, wer den Bot startet.
admin-denied = { $id } darf diesen Bot nicht mehr benutzen. Alarme bleiben und werden weiter zugestellt.
admin-not-allowed = { $id } war nicht eingelassen.
admin-limits = { $person } darf { $rules } Regeln und ebenso viele Abos haben, { $parts } Teile von Bedingungen und { $series } Reihen.
admin-limits-how = Eine Grenze ist rules, parts oder series mit einer ganzen Zahl ab 1, oder usual.
problem-id = „{ $typed }“ ist keine Id. Eine sieht aus wie { CODE("telegram:42") } oder { CODE("discord:99") }; { CODE("/settings") } zeigt einer Person ihre.
button-admin-stats = Zahlen
button-admin-broadcast = Letzter Rundruf
button-admin-allow = Wer eingelassen ist
button-admin-again = Noch einmal
button-admin-send = An { $chats } Chats senden
button-admin-discard = Verwerfen
button-admin-cancel = Abbrechen
button-admin-progress = Wie weit?
`;
