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
`;
