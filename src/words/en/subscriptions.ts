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
`;
