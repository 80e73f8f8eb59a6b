/** Chats that nothing reaches any more, told to those whose alerts were told there. */
export const REACH = `
# ── Chats that cannot be reached
notice-shut =
    ⏸ { $because ->
        [removed] I am not in { BOLD($title) } any more, or it is gone.
        [topic] The topic in { BOLD($title) } that I wrote to is closed or gone.
        [view-channel] I may not see { BOLD($title) } any more. The right that is missing: { BOLD("View Channel") }.
        [send-messages] I may not write in { BOLD($title) } any more. The right that is missing: { BOLD("Send Messages") }.
        [send-in-threads] I may not write in { BOLD($title) } any more. The right that is missing: { BOLD("Send Messages in Threads") }.
        [post-messages] I may not post in { BOLD($title) } any more. I need to be an admin there, with the right { BOLD("Post Messages") }.
       *[unknown] Nothing that I send reaches { BOLD($title) } any more.
    }
notice-shut-you =
    ⏸ { $platform ->
        [telegram] On Telegram
        [discord] On Discord
       *[other] There
    } I cannot reach you any more: { $because ->
        [removed] your account there is gone.
        [stranger] we share no server there any more.
       *[blocked] you blocked me there, or take no messages from me.
    }
notice-shut-rests =
    { $count ->
        [one] The alert that you have there rests
       *[other] The { $count } alerts and feeds that you have there rest
    } { $because ->
        [removed] until I am invited again.
        [topic] until somebody gives me a command in it again.
        [blocked] until you write to me there again.
        [stranger] until you write to me there again.
        [unknown] until somebody gives me a command there again.
       *[other] until I may again.
    }
notice-lacks =
    { $right ->
        [attach-files] I may not attach files in { BOLD($title) }, so alerts come without their pictures there. The right that is missing: { BOLD("Attach Files") }.
       *[send-photos] I may not send photos in { BOLD($title) }, so alerts come without their pictures there. The right that is missing: { BOLD("Send Photos") }.
    }
handover =
    👋 { $count ->
        [one] Whoever set one alert or feed here has left the group, so it rests.
       *[other] Whoever set { $count } alerts and feeds here has left the group, so they rest.
    } An admin may take over or stop it; { CODE("/alerts") } has all of it.
button-takeover = Take over
button-takeover-one = Take over { $id }
button-takeover-stop = Stop all of it
takeover-done =
    { $count ->
        [one] One alert or feed is yours now, and goes on.
       *[other] { $count } alerts and feeds are yours now, and go on.
    }
takeover-stopped =
    { $count ->
        [0] Nothing of it was left to stop.
        [one] Stopped: one alert or feed.
       *[other] Stopped: { $count } alerts and feeds.
    }
takeover-none = Nothing of that rests here any more: its owner is back, or somebody was quicker. What there is: { CODE("/alerts") }
takeover-too-many = Nothing was taken over: with these { $count } you would have more than the { $most } alerts, or the { $most } feeds, that one person may have. Stop some of yours first, or some of these: { CODE("/alerts") }
alerts-rests = { $line } · rests, its owner left
`;
