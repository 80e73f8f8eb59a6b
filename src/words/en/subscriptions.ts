/** Subscriptions and feeds. */
export const SUBSCRIPTIONS = `
# ── Subscriptions and feeds
subscribed-season = Season transitions of { $scope } will be told here ({ $id }).
subscribed-season-already = Season transitions of { $scope } are told here already ({ $id }).
subscribed-season-raw = Every crossing of 75 and 25 by { $scope } will be told here ({ $id }), also those that turn back at once.
subscribed-season-raw-already = Every crossing of 75 and 25 by { $scope } is told here already ({ $id }).
subscribed-season-near = When { $scope } comes near the next season, it will be told here ({ $id }).
subscribed-season-near-already = When { $scope } comes near the next season, it is told here already ({ $id }).
subscribed-signals = Signals of { scope-name } on { $timeframe } candles will be told here ({ $id }).
subscribed-signals-already = Signals of { scope-name } on { $timeframe } candles are told here already ({ $id }).
subscribe-in-private = { CODE("/subscribe") } is for you alone: write to me in private. Here an admin says { CODE("/feed season") } or { CODE("/feed signals") }.
feed-in-groups = { CODE("/feed") } is for groups, channels and topics: an admin says it there. Here in private you subscribe yourself:
proof = Here I will tell you what you asked for. Everything that is told: { CODE("/alerts") }
proof-failed = But I cannot write to you in private: the message I just tried did not arrive. Join a server that I am in and allow direct messages from its members, then write to me again.
proof-failed-here = But I cannot write here: the message I just tried did not arrive. An admin must let me see this channel and send messages in it.
unsubscribed = Stopped { $id }.
alerts-season-raw = { $id } · every crossing of 75 and 25, { $scope }
alerts-season-raw-snoozed = { $id } · every crossing of 75 and 25, { $scope } · asleep until { TIME($until) }
alerts-season-near = { $id } · when the next season is near, { $scope }
alerts-season-near-snoozed = { $id } · when the next season is near, { $scope } · asleep until { TIME($until) }
feed-list = { BOLD("This chat is bound to") }
feed-none = This chat is bound to nothing yet.
feed-off =
    { $count ->
        [0] This chat was bound to nothing.
        [one] Stopped: one feed.
       *[other] Stopped: { $count } feeds.
    }
subscribed-movers = The movers of the top 100 will be told here every day at { $at } ({ $id }).
subscribed-movers-already = The movers of the top 100 are told here every day at { $at } already ({ $id }).
subscribed-digest = A digest of the day will be told here every day at { $at }: the season, the movers, the coins of this chat, and what was kept.
feed-clocks = Times are by the clocks of { $zone }. Others: { CODE("/settings zone") }
feed-ask-time =
    { $topic ->
        [movers] At what time shall I tell the movers of the day?
       *[digest] At what time shall I sum up the day?
    }
feed-digest = digest of the day, every day at { $at }
feed-digest-off = Stopped the digest of the day.
feed-digest-was-not = There was no digest of the day here.
feed-change = What shall it become? Choose, or type it like { CODE("/feed s2 1d") } or { CODE("/feed s2 ETH,BTC") }
feed-changed = Changed. From now on:
feed-change-same = That is told here already, so { $id } stays as it is. Everything: { CODE("/feed") }
alerts-movers = { $id } · movers of the top 100, every day at { $at }
alerts-movers-snoozed = { $id } · movers of the top 100, every day at { $at } · asleep until { TIME($until) }
alert-movers = 📊 { BOLD("Movers of the top 100") } in 24 hours · { TIME($at) }: { $movers }
alert-movers-none = 📊 { BOLD("Movers of the top 100") }: the changes of 24 hours are not known now, so there is nothing to tell. Try { CODE("/movers") } later.
digest-top = Top 100 in 24 hours: { $movers }
problem-feed-coins = At most { $most } coins go into one subscription. Make two of it.
problem-feed-time = "{ $typed }" is no time of day. Type it like { CODE("09:00") }, or { CODE("off") } to stop.
problem-subject-movers = Movers are those of the top 100, once a day at a time: { CODE($one) }. Signals and seasons come when they happen.
button-feed-movers = Movers every day
button-feed-digest = A digest every day
button-feed-digest-off = Stop the digest
proof-lacks =
    But I may not { $right ->
        [view-channel] see this channel, so nothing arrives here. An admin must give me the right { BOLD("View Channel") }.
        [send-in-threads] write in this thread, so nothing arrives here. An admin must give me the right { BOLD("Send Messages in Threads") }.
       *[send-messages] write in this channel, so nothing arrives here. An admin must give me the right { BOLD("Send Messages") }.
    }
feed-no-pictures =
    { $right ->
        [attach-files] I may not attach files here, so it comes without pictures. The right that is missing: { BOLD("Attach Files") }.
       *[send-photos] I may not send photos here, so it comes without pictures. The right that is missing: { BOLD("Send Photos") }.
    }
`;
