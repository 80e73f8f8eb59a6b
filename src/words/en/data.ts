/** What is kept of people, how they take it along, and how it is forgotten. */
export const DATA = `
# ── People's data
export =
    The file holds everything that is kept of this chat: { $count ->
        [0] no alerts or subscriptions
        [one] one alert or subscription
       *[other] { $count } alerts and subscriptions
    }, its settings, and { $alerts ->
        [0] nothing of what rang
        [one] the one alert that rang
       *[other] the { $alerts } alerts that rang last
    }. Send it to me with { CODE("/import") } below it, here or on another platform, and I take the alerts in again. So I do with these lines:
export-line = { CODE($line) }
export-more = … and { $more } more
file-kept = Kept as { $name }
import-preview =
    I can take { $count ->
        [one] this line
       *[other] these { $count } lines
    }. Nothing is saved yet.
import-nothing = There is nothing in it that I can take. Send the file that { CODE("/export") } gave, or type lines behind { CODE("/import") }, like { CODE("/alert ETH above 4000") }. Nothing was changed.
import-too-many = That is more than { $most } lines, the most I take at once. Nothing was changed; send it in parts.
import-unreadable = That is no file of { CODE("/export") }, or it was cut short. Nothing was changed.
import-future = That file is of a later version of this bot ({ $version }). Nothing was changed; update this bot, or send the lines of the file alone.
import-line-unknown = Line { $at } is not taken: { CODE($line) }
import-line-refused = Not taken: { CODE($line) }, because:
import-done =
    { $count ->
        [0] Nothing was new
        [one] One is new
       *[other] { $count } are new
    }; this chat has { $there } now. What was there already stayed as it was.
forget-ask =
    This deletes for good what is kept of { $where ->
        [private] you and this chat
       *[group] this chat and its topics
    }: { $count ->
        [0] no alerts or subscriptions
        [one] one alert or subscription
       *[other] { $count } alerts and subscriptions
    }, the settings, the list of coins, and what rang. { $where ->
        [private] What you set in groups goes on there, in the name of the group.
       *[group] Nobody here is told anything any more.
    } Take a copy first: { CODE("/export") }
forgotten =
    Done. Nothing of { $where ->
        [private] you
       *[group] this chat
    } is kept any more. If you write to me again, I begin from nothing.
privacy = { BOLD("What this bot keeps") }
privacy-kept = Of a chat: its id, its language and title, settings, alerts, subscriptions, the list of coins, and who set each of them, by id. Of what rang: what it said, when, and whether it arrived. No names, no phone numbers, no messages besides commands you send, and nothing of those either.
privacy-long = What rang is kept for 90 days, drafts of buttons for a day, the rest until you stop it or say { CODE("/forget") }. All of it lies in the database of whoever runs this bot; { CODE("/export") } shows it to you.
privacy-not = Nothing is sent to anybody else: no telemetry, no advertising. Exchanges are asked for prices, never for you.
link-code = Say this to me on the other platform within ten minutes, in private: { CODE($line) }
link-is = You are the same person here and on { $platforms }.
link-joined = Done: you are the same person here and on { $platforms }. Limits count once for both, and an alert can ring on either: { CODE("/move 17") }
link-unknown = I do not know that code. It holds for ten minutes and once; draw a new one with { CODE("/link") } on the other platform.
link-own = That code was drawn on this platform. Say it on the other one.
link-taken = One of you is linked to somebody on that platform already. Part first: { CODE("/link off") }
link-parted = Parted. Your alerts stay where they ring.
link-alone = You are linked to nobody. { CODE("/link") } begins.
link-in-private = Only in private: write to me there.
move-alone = You are linked to no other platform yet, so there is nowhere else to ring. Begin with { CODE("/link") }
move-which = Where shall alert { $id } ring? Choose one, or type the whole line.
moved-to = { rule-name } rings on { $platform } from now on.
copied-to = { rule-name } rings on { $platform } too, as alert { $copy }.
move-same = That rings on { $platform } already, as alert { $copy }. Nothing was changed.
alerts-elsewhere = Rings on { $platform }: { rule-name } · { $id }
button-link-off = Part
button-move-one = Move { $id }
button-export = Export
button-forget = Yes, forget everything
button-forget-ask = Forget everything
button-privacy = What is kept
button-alerts = Show alerts
`;
