/** What the people of a chat may choose. */
export const SETTINGS = `
settings-private = { BOLD("Einstellungen") } für das, was du hier erfährst. Um eine zu ändern: { CODE("/settings zone Berlin") }
settings-group = { BOLD("Einstellungen") } dieses Chats; seine Admins ändern sie: { CODE("/settings zone Berlin") }
settings-saved = Gespeichert.
settings-of-groups = Diese Einstellung ist für Gruppen: Hier privat ändert niemand außer dir deine Alarme.
settings-limit = Alarme je Person: höchstens { $most }.
settings-ids = Für den Betreiber dieses Bots: Du bist { CODE($person) }, dieser Chat ist { CODE($chat) }.
problem-setting = „{ $typed }“ ist keine Einstellung. Es gibt: { $names }.
button-setting-default = Wie vorgegeben
setting-rules =
    { BOLD("Regeln") }: { $who ->
        [everybody] Alle in dieser Gruppe dürfen ihre Alarme ändern
       *[admins] Nur Admins dieser Gruppe ändern ihre Alarme
    }
setting-ask-rules = Wer darf die Alarme dieser Gruppe ändern? Wähle eines, oder schreib die ganze Zeile, etwa { CODE("/settings rules everybody") }
button-setting-rules = Wer Alarme ändert
setting-language =
    { BOLD("Sprache") }: { $name }{ $by ->
        [app] , wie deine App es sagt
       *[choice] {""}
    }
setting-ask-language = Welche Sprache soll ich sprechen? Wähle eine, oder schreib die ganze Zeile, etwa { CODE("/settings language English") }
button-setting-language = Sprache
problem-language = „{ $typed }“ ist keine Sprache, die ich spreche. Es gibt: { $names }.
setting-zone = { BOLD("Zeitzone") }: { $zone }, dort ist es { TIME($now) }
setting-ask-zone = Wo stehen deine Uhren? Wähle eines, oder schreib die ganze Zeile mit einer Stadt, einer Zone oder einem Abstand, etwa { CODE("/settings zone Lisbon") } oder { CODE("/settings zone UTC+5:45") }
button-setting-zone = Zeitzone
problem-zones = { BOLD($typed) } gibt es mehr als einmal, und die Uhren dort gehen verschieden. Welches?
problem-zone = Ich kenne keine Stadt und keine Zeitzone „{ $typed }“. Schreib eine große Stadt, eine Zone wie { CODE("Europe/Berlin") } oder einen Abstand wie { CODE("UTC+5:45") }.
setting-currency =
    { BOLD("Währung") }: { $currency ->
        [none] Kurse, wie die Börsen sie nennen
       *[other] { $known ->
            [yes] Kurse auch in { $currency }
           *[no] { $currency }, aber keine Börse, die ich lese, handelt das jetzt gegen Dollar; Kurse bleiben, wie die Börsen sie nennen
        }
    }
setting-ask-currency = Worin sollen Kurse auch gezeigt werden? Wähle eines, oder schreib die ganze Zeile, etwa { CODE("/settings currency EUR") }
button-setting-currency = Währung
problem-currency = „{ $typed }“ ist kein Kürzel einer Währung oder eines Coins. Schreib es wie { CODE("EUR") } oder { CODE("BTC") }.
setting-numbers =
    { BOLD("Zahlen") }: { $example }{ $by ->
        [language] , wie die Sprache sie schreibt
       *[choice] {""}
    }
setting-ask-numbers = Wie soll ich Zahlen schreiben? Wähle eines, oder schreib die ganze Zeile, etwa { CODE("/settings numbers 1.234,56") }
button-setting-numbers = Zahlen
setting-dates = { BOLD("Datum") }: { DAY($day) }
setting-ask-dates = Wie soll ich Tage schreiben? { CODE("words") }, wie die Sprache sie schreibt, { CODE("iso") } wie 2026-12-24. Wähle eines, oder schreib die ganze Zeile, etwa { CODE("/settings dates iso") }
button-setting-dates = Datum
setting-pictures =
    { BOLD("Bilder") }: { $is ->
        [off] Alarme kommen nur mit Worten
       *[on] Alarme kommen mit einem Bild
    }
setting-ask-pictures = Sollen Alarme mit Bildern kommen? Wähle eines, oder schreib die ganze Zeile, etwa { CODE("/settings pictures off") }
button-setting-pictures = Bilder
setting-theme =
    { BOLD("Farben") }: { $is ->
        [light] helle Bilder
       *[dark] dunkle Bilder
    }
setting-ask-theme = Dunkle oder helle Bilder? Wähle eines, oder schreib die ganze Zeile, etwa { CODE("/settings theme light") }
button-setting-theme = Farben
setting-quiet =
    { BOLD("Ruhezeit") }: { $hours ->
        [none] keine
        [off] hier aus
       *[hours] { $hours } nach deinen Uhren, Kritisches kommt trotzdem{ $isNow ->
            [yes] ; gerade ist Ruhe
           *[no] {""}
        }
    }
setting-ask-quiet = Wann schläfst du? Was dann klingelt, wartet, bis du wach bist. Wähle Stunden, oder schreib die ganze Zeile, etwa { CODE("/settings quiet 22:30-06:45") }
button-setting-quiet = Ruhezeit
problem-quiet = „{ $typed }“ ist keine Spanne von Stunden. Schreib es wie { CODE("/settings quiet 23:00-07:00") }.
setting-budget =
    { BOLD("Nachrichten am Tag") }: { $most ->
        [0] so viele, wie klingeln
       *[other] höchstens { $most }, der Rest als Sammelpost; Kritisches kommt trotzdem
    }
setting-ask-budget = Wie viele Nachrichten am Tag sind genug? Wähle, oder schreib die ganze Zeile, etwa { CODE("/settings budget 15") }
button-setting-budget = Nachrichten am Tag
problem-budget = „{ $typed }“ ist keine Zahl von 1 bis 1.000. Schreib es wie { CODE("/settings budget 15") }.
setting-digest =
    { BOLD("Tägliche Sammelpost") }: { $at ->
        [none] keine, aber was dafür aufgehoben ist, kommt um { $usual }
       *[at] jeden Tag um { $at }
    }
setting-ask-digest = Um wie viel Uhr soll ich den Tag zusammenfassen? Wähle, oder schreib die ganze Zeile, etwa { CODE("/settings digest 07:30") }
button-setting-digest = Tägliche Sammelpost
problem-digest = „{ $typed }“ ist keine Uhrzeit. Schreib es wie { CODE("/settings digest 08:00") }.
setting-weekly =
    { BOLD("Wöchentliche Sammelpost") }: { $at ->
        [none] keine
       *[at] { $at }
    }
setting-ask-weekly = Wann soll ich die Woche zusammenfassen? Wähle, oder schreib die ganze Zeile, etwa { CODE("/settings weekly sun 18:00") }
button-setting-weekly = Wöchentliche Sammelpost
problem-weekly = „{ $typed }“ ist kein Zeitpunkt einer Woche. Schreib es wie { CODE("/settings weekly sun 18:00") }; Tage sind { $days }.
`;
