/** Chats that nothing reaches any more, told to those whose alerts were told there. */
export const REACH = `
notice-shut =
    ⏸ { $because ->
        [removed] Ich bin nicht mehr in { BOLD($title) }, oder es ist weg.
        [topic] Das Thema in { BOLD($title) }, in das ich schrieb, ist geschlossen oder weg.
        [view-channel] Ich darf { BOLD($title) } nicht mehr sehen. Es fehlt das Recht: { BOLD("View Channel") }.
        [send-messages] Ich darf in { BOLD($title) } nicht mehr schreiben. Es fehlt das Recht: { BOLD("Send Messages") }.
        [send-in-threads] Ich darf in { BOLD($title) } nicht mehr schreiben. Es fehlt das Recht: { BOLD("Send Messages in Threads") }.
        [post-messages] Ich darf in { BOLD($title) } nichts mehr veröffentlichen. Ich muss dort Admin sein, mit dem Recht { BOLD("Post Messages") }.
       *[unknown] Nichts, was ich sende, erreicht { BOLD($title) } noch.
    }
notice-shut-you =
    ⏸ { $platform ->
        [telegram] Auf Telegram
        [discord] Auf Discord
       *[other] Dort
    } kann ich dich nicht mehr erreichen: { $because ->
        [removed] Dein Konto dort ist weg.
        [stranger] Wir teilen dort keinen Server mehr.
       *[blocked] Du hast mich dort blockiert oder nimmst keine Nachrichten von mir an.
    }
notice-shut-rests =
    { $count ->
        [one] Der Alarm, den du dort hast, ruht
       *[other] Die { $count } Alarme und Feeds, die du dort hast, ruhen
    }, { $because ->
        [removed] bis ich wieder eingeladen bin.
        [topic] bis mir dort jemand wieder einen Befehl gibt.
        [blocked] bis du mir dort wieder schreibst.
        [stranger] bis du mir dort wieder schreibst.
        [unknown] bis mir dort jemand wieder einen Befehl gibt.
       *[other] bis ich es wieder darf.
    }
notice-lacks =
    { $right ->
        [attach-files] Ich darf in { BOLD($title) } keine Dateien anhängen, darum kommen Alarme dort ohne ihre Bilder. Es fehlt das Recht: { BOLD("Attach Files") }.
       *[send-photos] Ich darf in { BOLD($title) } keine Fotos senden, darum kommen Alarme dort ohne ihre Bilder. Es fehlt das Recht: { BOLD("Send Photos") }.
    }
handover =
    👋 { $count ->
        [one] Wer hier einen Alarm oder Feed gesetzt hat, hat die Gruppe verlassen, also ruht er.
       *[other] Wer hier { $count } Alarme und Feeds gesetzt hat, hat die Gruppe verlassen, also ruhen sie.
    } Ein Admin kann das übernehmen oder stoppen; { CODE("/alerts") } zeigt alles.
button-takeover = Übernehmen
button-takeover-one = { $id } übernehmen
button-takeover-stop = Alles stoppen
takeover-done =
    { $count ->
        [one] Ein Alarm oder Feed gehört jetzt dir und geht weiter.
       *[other] { $count } Alarme und Feeds gehören jetzt dir und gehen weiter.
    }
takeover-stopped =
    { $count ->
        [0] Davon war nichts mehr zu stoppen.
        [one] Gestoppt: ein Alarm oder Feed.
       *[other] Gestoppt: { $count } Alarme und Feeds.
    }
takeover-none = Davon ruht hier nichts mehr: Der Besitzer ist zurück, oder jemand war schneller. Was es gibt: { CODE("/alerts") }
takeover-too-many = Nichts wurde übernommen: Mit diesen { $count } hättest du mehr als die { $most } Alarme oder die { $most } Abos, die einer Person zustehen. Stoppe erst einige von deinen oder von diesen: { CODE("/alerts") }
alerts-rests = { $line } · ruht, der Besitzer ist weg
`;
