/** Chats that nothing reaches any more, told to those whose alerts were told there. */
export const REACH = `
notice-shut =
    ⏸ { $because ->
        [removed] Ya no estoy en { BOLD($title) }, o ya no existe.
        [topic] El tema de { BOLD($title) } en el que escribía está cerrado o ya no existe.
        [view-channel] Ya no puedo ver { BOLD($title) }. Falta el permiso: { BOLD("View Channel") }.
        [send-messages] Ya no puedo escribir en { BOLD($title) }. Falta el permiso: { BOLD("Send Messages") }.
        [send-in-threads] Ya no puedo escribir en { BOLD($title) }. Falta el permiso: { BOLD("Send Messages in Threads") }.
        [post-messages] Ya no puedo publicar en { BOLD($title) }. Debo ser administrador allí, con el permiso { BOLD("Post Messages") }.
       *[unknown] Nada de lo que envío llega ya a { BOLD($title) }.
    }
notice-shut-you =
    ⏸ { $platform ->
        [telegram] En Telegram
        [discord] En Discord
       *[other] Allí
    } ya no puedo alcanzarte: { $because ->
        [removed] tu cuenta allí ya no existe.
        [stranger] ya no compartimos ningún servidor allí.
       *[blocked] me bloqueaste allí, o no aceptas mensajes míos.
    }
notice-shut-rests =
    { $count ->
        [one] La alerta que tienes allí descansa
       *[other] Las { $count } alertas y feeds que tienes allí descansan
    } { $because ->
        [removed] hasta que me inviten de nuevo.
        [topic] hasta que alguien me dé allí un comando de nuevo.
        [blocked] hasta que me escribas allí de nuevo.
        [stranger] hasta que me escribas allí de nuevo.
        [unknown] hasta que alguien me dé allí un comando de nuevo.
       *[other] hasta que pueda de nuevo.
    }
notice-lacks =
    { $right ->
        [attach-files] No puedo adjuntar archivos en { BOLD($title) }, así que allí las alertas llegan sin sus imágenes. Falta el permiso: { BOLD("Attach Files") }.
       *[send-photos] No puedo enviar fotos en { BOLD($title) }, así que allí las alertas llegan sin sus imágenes. Falta el permiso: { BOLD("Send Photos") }.
    }
handover =
    👋 { $count ->
        [one] Quien puso aquí una alerta o suscripción ha dejado el grupo, así que descansa.
       *[other] Quien puso aquí { $count } alertas y suscripciones ha dejado el grupo, así que descansan.
    } Un administrador puede asumirlo o pararlo; { CODE("/alerts") } lo muestra todo.
button-takeover = Asumir
button-takeover-one = Asumir { $id }
button-takeover-stop = Parar todo
takeover-done =
    { $count ->
        [one] Una alerta o suscripción ahora es tuya y sigue.
       *[other] { $count } alertas y suscripciones ahora son tuyas y siguen.
    }
takeover-stopped =
    { $count ->
        [0] Ya no quedaba nada que parar.
        [one] Parado: una alerta o suscripción.
       *[other] Parado: { $count } alertas y suscripciones.
    }
takeover-none = Ya nada de eso descansa aquí: su dueño ha vuelto, o alguien fue más rápido. Lo que hay: { CODE("/alerts") }
takeover-too-many = No se asumió nada: con estas { $count } tendrías más de las { $most } alertas, o de las { $most } suscripciones, que una persona puede tener. Para antes algunas tuyas o de estas: { CODE("/alerts") }
alerts-rests = { $line } · descansa, su dueño se fue
`;
