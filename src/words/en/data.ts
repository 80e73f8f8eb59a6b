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
button-export = Export
button-forget = Yes, forget everything
button-forget-ask = Forget everything
button-privacy = What is kept
button-alerts = Show alerts
`;
