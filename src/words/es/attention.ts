/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 Sonaron { $count } de tus alertas:
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { $side ->
        [above] subió
       *[below] bajó
    } a { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [one] , tu nivel es { PRICE($level) }
       *[other] , cruzó { $levels } de tus niveles, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } se movió { PERCENT($change) } de { PRICE($base) } a { BOLD(WORTH($price, $symbol, $at)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] El mercado
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] {" "}({ $times } veces)
    }
together-late =
    { $isLate ->
        [yes] {" "}· CON RETRASO
       *[no] {""}
    }
together-more = … y { $more } más
together-tide =
    … y { $count } más { $direction ->
        [up] subieron
       *[down] bajaron
    } con el mercado: Bitcoin { PERCENT($bitcoin) } en { $minutes } minutos
together-each = Cada una por separado, con su hora: { CODE($line) }
button-receipts = Ver cada una
button-mute-hour = Silencio 1 h
attention-budget = Ese fue el mensaje { $most } de hoy, tantos como permites. El resto llega con el resumen a las { $at }; lo crítico sigue llegando al momento.
digest =
    { $period ->
        [daily] 📋 { BOLD("Tu día") } · { DAY($day) }
        [weekly] 📋 { BOLD("Tu semana") } · { DAY($day) }
       *[away] 🌅 { BOLD("Mientras había silencio") }
    }{ $count ->
        [0] {""}
        [one] : una alerta
       *[other] : { $count } alertas
    }
digest-season =
    Índice de temporada de altcoins { $index }: { BOLD($value) }, { $season ->
        [altcoin] temporada de altcoins
        [bitcoin] temporada de Bitcoin
       *[neutral] neutral
    } · cierre del { DAY($day) }
digest-movers = Tus monedas en 24 horas: { $movers }
noise =
    { $count ->
        [one] { BOLD("Ruido") }: esta regla hizo el { $percent } % de las { $total } alertas de los últimos 7 días.
       *[other] { BOLD("Ruido") }: estas { $count } reglas hicieron el { $percent } % de las { $total } alertas de los últimos 7 días.
    }
noise-what = Un margen, una pausa o un nivel más lejano hace que una regla suene menos: { CODE("/edit 17 cooldown 4h") }
noise-none = Aquí no hay ruido: casi nada sonó en los últimos { $days } días.
muted =
    🔇 Hasta { TIME($until) } aquí { $coin ->
        [none] no se cuenta nada
       *[coin] no se cuenta nada de { BOLD($coin) }
    }.
mute-meaning = Lo crítico llega igual. Lo que suene entretanto se cuenta en un mensaje al acabar, y { "/receipts" } lo tiene siempre.
mutes = 🔇 En silencio aquí:
mute-listed =
    { $coin ->
        [none] todo
       *[coin] { BOLD($coin) }
    } hasta { TIME($until) }
mutes-none = Aquí nada está en silencio. ¿Cuánto tiempo callo? Una moneda sola se silencia así: { CODE("/mute DOGE 1d") }
mute-how-long = ¿Cuánto tiempo no digo nada de { BOLD($coin) }?
mute-over =
    🔔 { $coin ->
        [none] Vuelvo a hablar.
       *[coin] { BOLD($coin) } se cuenta de nuevo.
    } Lo que sonó entretanto llega en menos de un minuto.
mute-was-not =
    { $coin ->
        [none] No estaba en silencio aquí.
       *[coin] { BOLD($coin) } no estaba en silencio aquí.
    }
mute-too-many = Aquí ya hay { $most } monedas en silencio. Acaba antes con una: { CODE("/mute") }
problem-mute = «{ $typed }» no dice qué silenciar ni cuánto tiempo. Escríbelo como { CODE("/mute 2h") } o { CODE("/mute DOGE 1d") }.
problem-mute-over = { TIME($until) } ya pasó. No se cambió nada.
problem-mute-long = Puedo callar un año como mucho, hasta { TIME($until) }. No se cambió nada. Escríbelo como { CODE("/mute 30d") }.
button-mute-off =
    { $coin ->
        [none] Hablar de nuevo
       *[coin] Contar { $coin } de nuevo
    }
button-edit-one = Cambiar { $id }
`;
