/** Chats that nothing reaches any more, told to those whose alerts were told there. */
export const REACH = `
notice-shut =
    ⏸ { $because ->
        [removed] Não estou mais em { BOLD($title) }, ou não existe mais.
        [topic] O tópico em { BOLD($title) } onde eu escrevia está fechado ou não existe mais.
        [view-channel] Não posso mais ver { BOLD($title) }. Falta a permissão: { BOLD("View Channel") }.
        [send-messages] Não posso mais escrever em { BOLD($title) }. Falta a permissão: { BOLD("Send Messages") }.
        [send-in-threads] Não posso mais escrever em { BOLD($title) }. Falta a permissão: { BOLD("Send Messages in Threads") }.
        [post-messages] Não posso mais publicar em { BOLD($title) }. Preciso ser admin lá, com a permissão { BOLD("Post Messages") }.
       *[unknown] Nada do que envio chega mais a { BOLD($title) }.
    }
notice-shut-you =
    ⏸ { $platform ->
        [telegram] No Telegram
        [discord] No Discord
       *[other] Lá
    } não consigo mais alcançar você: { $because ->
        [removed] sua conta lá não existe mais.
        [stranger] não temos mais nenhum servidor em comum lá.
       *[blocked] você me bloqueou lá, ou não aceita mensagens minhas.
    }
notice-shut-rests =
    { $count ->
        [one] O alerta que você tem lá descansa
       *[other] Os { $count } alertas e feeds que você tem lá descansam
    } { $because ->
        [removed] até eu ser convidado de novo.
        [topic] até alguém me dar um comando lá de novo.
        [blocked] até você me escrever lá de novo.
        [stranger] até você me escrever lá de novo.
        [unknown] até alguém me dar um comando lá de novo.
       *[other] até eu poder de novo.
    }
notice-lacks =
    { $right ->
        [attach-files] Não posso anexar arquivos em { BOLD($title) }, então os alertas chegam lá sem suas imagens. Falta a permissão: { BOLD("Attach Files") }.
       *[send-photos] Não posso enviar fotos em { BOLD($title) }, então os alertas chegam lá sem suas imagens. Falta a permissão: { BOLD("Send Photos") }.
    }
handover =
    👋 { $count ->
        [one] Quem pôs aqui um alerta ou assinatura saiu do grupo, então ele descansa.
       *[other] Quem pôs aqui { $count } alertas e assinaturas saiu do grupo, então eles descansam.
    } Um admin pode assumir ou parar isso; { CODE("/alerts") } mostra tudo.
button-takeover = Assumir
button-takeover-one = Assumir { $id }
button-takeover-stop = Parar tudo
takeover-done =
    { $count ->
        [one] Um alerta ou assinatura agora é seu e continua.
       *[other] { $count } alertas e assinaturas agora são seus e continuam.
    }
takeover-stopped =
    { $count ->
        [0] Não restava nada para parar.
        [one] Parado: um alerta ou assinatura.
       *[other] Parado: { $count } alertas e assinaturas.
    }
takeover-none = Nada disso descansa mais aqui: o dono voltou, ou alguém foi mais rápido. O que há: { CODE("/alerts") }
takeover-too-many = Nada foi assumido: com estes { $count } você teria mais do que os { $most } alertas, ou as { $most } assinaturas, que uma pessoa pode ter. Pare antes alguns seus ou destes: { CODE("/alerts") }
alerts-rests = { $line } · descansa, o dono saiu
`;
