/** What the people of a chat may choose. */
export const SETTINGS = `
# ── Settings
settings-private = { BOLD("Settings") } of what you are told here. To change one: { CODE("/settings zone Berlin") }
settings-group = { BOLD("Settings") } of this chat; its admins change them: { CODE("/settings zone Berlin") }
settings-saved = Saved.
settings-of-groups = That setting is for groups: here in private, nobody but you changes your alerts.
settings-limit = Alerts per person: at most { $most }.
settings-ids = For whoever runs this bot: you are { CODE($person) }, this chat is { CODE($chat) }.
problem-setting = "{ $typed }" is not a setting. There are: { $names }.
button-setting-default = As by default

setting-rules =
    { BOLD("Rules") }: { $who ->
        [everybody] everybody in this group may change its alerts
       *[admins] only admins of this group change its alerts
    }
setting-ask-rules = Who may change the alerts of this group? Choose one, or type the whole line, like { CODE("/settings rules everybody") }
button-setting-rules = Who changes alerts

setting-language =
    { BOLD("Language") }: { $name }{ $by ->
        [app] , as your app tells it
       *[choice] {""}
    }
setting-ask-language = Which language shall I speak? Choose one, or type the whole line, like { CODE("/settings language English") }
button-setting-language = Language
problem-language = "{ $typed }" is not a language I speak. There are: { $names }.

setting-zone = { BOLD("Time zone") }: { $zone }, where it is { TIME($now) }
setting-ask-zone = Where are your clocks? Choose one, or type the whole line with a city, a zone or an offset, like { CODE("/settings zone Lisbon") } or { CODE("/settings zone UTC+5:45") }
button-setting-zone = Time zone
problem-zones = There is more than one { BOLD($typed) }, and their clocks differ. Which one?
problem-zone = I know no city and no time zone "{ $typed }". Type a large city, a zone like { CODE("Europe/Berlin") } or an offset like { CODE("UTC+5:45") }.

setting-currency =
    { BOLD("Currency") }: { $currency ->
        [none] prices as the exchanges tell them
       *[other] { $known ->
            [yes] prices are shown in { $currency } as well
           *[no] { $currency }, but no exchange I read trades it for dollars now, so prices stay as the exchanges tell them
        }
    }
setting-ask-currency = In what shall prices be shown as well? Choose one, or type the whole line, like { CODE("/settings currency EUR") }
button-setting-currency = Currency
problem-currency = "{ $typed }" is not the code of a currency or a coin. Type it like { CODE("EUR") } or { CODE("BTC") }.

setting-numbers =
    { BOLD("Numbers") }: { $example }{ $by ->
        [language] , as the language writes them
       *[choice] {""}
    }
setting-ask-numbers = How shall I write numbers? Choose one, or type the whole line, like { CODE("/settings numbers 1.234,56") }
button-setting-numbers = Numbers

setting-dates = { BOLD("Dates") }: { DAY($day) }
setting-ask-dates = How shall I write days? { CODE("words") } as the language writes them, { CODE("iso") } like 2026-12-24. Choose one, or type the whole line, like { CODE("/settings dates iso") }
button-setting-dates = Dates

setting-pictures =
    { BOLD("Pictures") }: { $is ->
        [off] alerts come in words alone
       *[on] alerts come with a picture
    }
setting-ask-pictures = Shall alerts come with pictures? Choose one, or type the whole line, like { CODE("/settings pictures off") }
button-setting-pictures = Pictures

setting-theme =
    { BOLD("Theme") }: { $is ->
        [light] light pictures
       *[dark] dark pictures
    }
setting-ask-theme = Dark or light pictures? Choose one, or type the whole line, like { CODE("/settings theme light") }
button-setting-theme = Theme

setting-quiet =
    { BOLD("Quiet hours") }: { $hours ->
        [none] none
        [off] off here
       *[hours] { $hours } by your clocks, what is critical comes all the same{ $isNow ->
            [yes] ; it is quiet now
           *[no] {""}
        }
    }
setting-ask-quiet = When do you sleep? What rings then waits until you are up. Choose hours, or type the whole line, like { CODE("/settings quiet 22:30-06:45") }
button-setting-quiet = Quiet hours
problem-quiet = "{ $typed }" is no span of hours. Type it like { CODE("/settings quiet 23:00-07:00") }.
setting-budget =
    { BOLD("Messages a day") }: { $most ->
        [0] as many as ring
       *[other] at most { $most }, the rest in a digest; what is critical comes all the same
    }
setting-ask-budget = How many messages a day are enough? Choose, or type the whole line, like { CODE("/settings budget 15") }
button-setting-budget = Messages a day
problem-budget = "{ $typed }" is no number from 1 to 1,000. Type it like { CODE("/settings budget 15") }.
setting-digest =
    { BOLD("Daily digest") }: { $at ->
        [none] none, but what is kept for one comes at { $usual }
       *[at] every day at { $at }
    }
setting-ask-digest = At what time shall I sum up the day? Choose, or type the whole line, like { CODE("/settings digest 07:30") }
button-setting-digest = Daily digest
problem-digest = "{ $typed }" is no time of day. Type it like { CODE("/settings digest 08:00") }.
setting-weekly =
    { BOLD("Weekly digest") }: { $at ->
        [none] none
       *[at] { $at }
    }
setting-ask-weekly = When shall I sum up the week? Choose, or type the whole line, like { CODE("/settings weekly sun 18:00") }
button-setting-weekly = Weekly digest
problem-weekly = "{ $typed }" is no time of a week. Type it like { CODE("/settings weekly sun 18:00") }; days are { $days }.
`;
