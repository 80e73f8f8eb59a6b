/** What whoever runs the bot reads, and what they tell everybody. */
export const OPERATING = `
# ── What whoever runs the bot reads
command-admin = For whoever runs this bot: figures, broadcasts, who may use it
help-admin = { CODE("/admin") } – { command-admin }
example-admin = For example { CODE("/admin stats") }, { CODE("/admin broadcast We move to a new server tonight.") }, { CODE("/admin allow telegram:42") }
example-admin-allow = For example { CODE("/admin allow telegram:42") }, { CODE("/admin deny telegram:42") }
example-admin-limits = For example { CODE("/admin limits telegram:42") }, { CODE("/admin limits telegram:42 rules 500") }, { CODE("/admin limits telegram:42 usual") }
option-admin-what = What to look at or do
option-admin-rest = A text, an id or a number
access-operator = Only whoever runs this bot may use it.
admin-overview = { BOLD("Running this bot") }
admin-about-stats = { CODE("/admin stats") } – people, chats, rules, what waits, sources, processes
admin-about-broadcast = { CODE("/admin broadcast TEXT") } – shows a text that you may then send to everybody; without a text, how far the last one came
admin-about-send = { CODE("/admin send ID") } – sends a text that was shown
admin-about-cancel = { CODE("/admin cancel ID") } – keeps back what has not left yet
admin-about-allow = { CODE("/admin allow telegram:42") } – lets a person or a chat in; without one, lists them
admin-about-deny = { CODE("/admin deny telegram:42") } – takes that back
admin-about-limits = { CODE("/admin limits telegram:42 rules 500") } – what one person may have
admin-in-private = Please ask me in private: the answer names people.
admin-chats = { BOLD("Chats") }: { $people } people, { $groups } groups, { $channels } channels. { $unreachable } cannot be reached.
admin-rules = { BOLD("Rules") }: { $rules } of { $owners } people, and { $subscriptions } subscriptions.
admin-sent = { BOLD("Last hour") }: { $sent } sent, { $maybe } perhaps sent, { $dead } not deliverable.
admin-queue-empty = { BOLD("Queue") }: nothing waits.
admin-queue = { BOLD("Queue") }, { $lane }: { $count } waiting, the oldest for { $seconds } s.
admin-sources = { BOLD("Sources") }: { $sources }.
admin-process = { BOLD("Process") } { $id } ({ $version }): { $roles }; does { $duties }; since { TIME($since) }.
admin-nobody =
    No process has the role { $role }: { $role ->
        [evaluator] nothing rings
        [gateway] nobody is answered
       *[deliverer] nothing is sent
    }.
admin-preview = This is what everybody would read:
admin-preview-reach = It goes to { $chats } chats, behind everything else that is to be told: about { $minutes } min. Nothing has been sent.
admin-broadcast-sent = Broadcast { $id } is on its way to { $chats } chats.
admin-no-draft = There is no text { $id } that waits to be sent. { CODE("/admin broadcast TEXT") } shows one first.
admin-nothing-to-cancel = There is no broadcast { $id } to cancel.
admin-discarded = Text { $id } is discarded. Nobody has read it.
admin-cancelled = Broadcast { $id } is cancelled: { $kept } of { $chats } chats do not get it. What was on its way arrives.
admin-no-broadcast = Nothing has been broadcast yet. { CODE("/admin broadcast TEXT") } shows what everybody would read, before it is sent.
admin-progress = Broadcast { $id } ({ $text }): { $sent } of { $chats } sent, { $waiting } waiting, { $kept } kept back, { $lost } not deliverable.
admin-allows-anybody = ALLOW is not set, so anybody may use this bot. Set it to your own id, and everybody else needs to be let in.
admin-allowed-by-settings = { $count } persons and chats are allowed by the setting ALLOW.
admin-allowed-besides = Let in besides: { $ids } ({ $count }).
admin-allowed-nobody = Nobody else was let in.
admin-allowed = { $id } may use this bot from now on.
admin-allowed-already = { $id } may use this bot already.
admin-allowed-in-settings = { $id } is allowed by the setting ALLOW, which only whoever starts the bot can change.
admin-denied = { $id } may not use this bot any more. Their alerts stay, and are still delivered.
admin-not-allowed = { $id } was not let in.
admin-limits = { $person } may have { $rules } rules and as many subscriptions, { $parts } parts of conditions and { $series } series.
admin-limits-how = A limit is one of rules, parts, series and a whole number from 1, or usual.
problem-id = “{ $typed }” is no id. One looks like { CODE("telegram:42") } or { CODE("discord:99") }; { CODE("/settings") } shows a person theirs.
broadcast = { $text }
button-admin-stats = Figures
button-admin-broadcast = Last broadcast
button-admin-allow = Who is let in
button-admin-again = Again
button-admin-send = Send to { $chats } chats
button-admin-discard = Discard
button-admin-cancel = Cancel
button-admin-progress = How far?
`;
