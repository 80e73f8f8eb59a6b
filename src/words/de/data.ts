/** What is kept of people, how they take it along, and how it is forgotten. */
export const DATA = `
export =
    In der Datei steht alles, was von diesem Chat aufgehoben ist: { $count ->
        [0] keine Alarme oder Abos
        [one] ein Alarm oder Abo
       *[other] { $count } Alarme und Abos
    }, seine Einstellungen, und { $alerts ->
        [0] nichts, was geklingelt hat
        [one] der eine Alarm, der geklingelt hat
       *[other] die { $alerts } Alarme, die zuletzt geklingelt haben
    }. Schick sie mir mit { CODE("/import") } darunter, hier oder auf einer anderen Plattform, und ich nehme die Alarme wieder auf. Ebenso mit diesen Zeilen:
export-more = … und { $more } weitere
file-kept = Gespeichert als { $name }
import-preview =
    Ich kann { $count ->
        [one] diese Zeile
       *[other] diese { $count } Zeilen
    } aufnehmen. Noch ist nichts gespeichert.
import-nothing = Darin ist nichts, was ich aufnehmen kann. Schick die Datei, die { CODE("/export") } gab, oder schreib Zeilen hinter { CODE("/import") }, etwa { CODE("/alert ETH above 4000") }. Es wurde nichts geändert.
import-too-many = Das sind mehr als { $most } Zeilen, das Höchste auf einmal. Es wurde nichts geändert; schick es in Teilen.
import-unreadable = Das ist keine Datei von { CODE("/export") }, oder sie ist abgeschnitten. Es wurde nichts geändert.
import-future = Diese Datei ist von einer neueren Fassung dieses Bots ({ $version }). Es wurde nichts geändert; bring diesen Bot auf den neuen Stand, oder schick nur die Zeilen der Datei.
import-line-unknown = Zeile { $at } wird nicht aufgenommen: { CODE($line) }
import-line-refused = Nicht aufgenommen: { CODE($line) }, weil:
import-done =
    { $count ->
        [0] Nichts war neu
        [one] Eines ist neu
       *[other] { $count } sind neu
    }; dieser Chat hat jetzt { $there }. Was schon da war, blieb, wie es war.
forget-ask =
    Das löscht für immer, was von { $where ->
        [private] dir und diesem Chat
       *[group] diesem Chat und seinen Themen
    } aufgehoben ist: { $count ->
        [0] keine Alarme oder Abos
        [one] ein Alarm oder Abo
       *[other] { $count } Alarme und Abos
    }, die Einstellungen, die Liste der Coins, und was geklingelt hat. { $where ->
        [private] Was du in Gruppen gesetzt hast, läuft dort weiter, im Namen der Gruppe.
       *[group] Niemand hier erfährt mehr etwas.
    } Nimm zuerst eine Kopie: { CODE("/export") }
forgotten =
    Erledigt. Von { $where ->
        [private] dir
       *[group] diesem Chat
    } ist nichts mehr aufgehoben. Schreibst du mir wieder, fange ich bei nichts an.
privacy = { BOLD("Was dieser Bot aufhebt") }
privacy-kept = Von einem Chat: seine Id, Sprache und Titel, Einstellungen, Alarme, Abos, die Liste der Coins, und wer was gesetzt hat, mit Id. Von dem, was klingelte: was es sagte, wann, und ob es ankam. Keine Namen, keine Telefonnummern, keine Nachrichten außer den Befehlen, die du sendest, und auch von denen nichts.
privacy-long = Was klingelte, bleibt 90 Tage, Entwürfe von Knöpfen einen Tag, der Rest, bis du ihn stoppst oder { CODE("/forget") } sagst. Alles liegt in der Datenbank des Betreibers dieses Bots; { CODE("/export") } zeigt es dir.
privacy-not = Niemand sonst bekommt etwas: keine Telemetrie, keine Werbung. Börsen werden nach Kursen gefragt, nie nach dir.
link-code = Sag mir das innerhalb von zehn Minuten auf der anderen Plattform, privat: { CODE($line) }
link-is = Du bist hier und auf { $platforms } dieselbe Person.
link-joined = Erledigt: Du bist hier und auf { $platforms } dieselbe Person. Grenzen zählen für beide zusammen, und ein Alarm kann auf beiden klingeln: { CODE("/move 17") }
link-unknown = Diesen Code kenne ich nicht. Er gilt zehn Minuten und einmal; zieh mit { CODE("/link") } auf der anderen Plattform einen neuen.
link-own = Dieser Code wurde auf dieser Plattform gezogen. Sag ihn auf der anderen.
link-taken = Einer von euch ist auf dieser Plattform schon mit jemandem verbunden. Trennt euch zuerst: { CODE("/link off") }
link-parted = Getrennt. Deine Alarme bleiben, wo sie klingeln.
link-alone = Du bist mit niemandem verbunden. { CODE("/link") } fängt an.
link-in-private = Nur privat: Schreib mir dort.
move-alone = Du bist noch mit keiner anderen Plattform verbunden, es kann also nirgends sonst klingeln. Fang mit { CODE("/link") } an
move-which = Wo soll Alarm { $id } klingeln? Wähle eines, oder schreib die ganze Zeile.
moved-to = { rule-name } klingelt von jetzt an auf { $platform }.
copied-to = { rule-name } klingelt auch auf { $platform }, als Alarm { $copy }.
move-same = Das klingelt auf { $platform } schon, als Alarm { $copy }. Es wurde nichts geändert.
alerts-elsewhere = Klingelt auf { $platform }: { rule-name } · { $id }
button-link-off = Trennen
button-move-one = { $id } verlegen
button-export = Exportieren
button-forget = Ja, alles vergessen
button-forget-ask = Alles vergessen
button-privacy = Was aufgehoben wird
button-alerts = Alarme zeigen
`;
