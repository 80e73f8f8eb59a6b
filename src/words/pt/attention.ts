/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 { $count } dos seus alertas tocaram:
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { $side ->
        [above] subiu
       *[below] caiu
    } a { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [one] , seu nível é { PRICE($level) }
       *[other] , passou por { $levels } dos seus níveis, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } moveu-se { PERCENT($change) } de { PRICE($base) } a { BOLD(WORTH($price, $symbol, $at)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] O mercado
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}e mais { $more }
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] {" "}({ $times } vezes)
    }
together-late =
    { $isLate ->
        [yes] {" "}· ATRASADO
       *[no] {""}
    }
together-more = … e mais { $more }
together-tide =
    … e mais { $count } { $direction ->
        [up] subiram
       *[down] caíram
    } com o mercado: Bitcoin { PERCENT($bitcoin) } em { $minutes } minutos
together-each = Cada um por si, com seu horário: { CODE($line) }
button-receipts = Mostrar cada um
button-mute-hour = Silêncio 1 h
attention-budget = Essa foi a mensagem { $most } de hoje, tantas quanto você permite. O resto vem com o resumo às { $at }; o crítico continua vindo na hora.
digest =
    { $period ->
        [daily] 📋 { BOLD("Seu dia") } · { DAY($day) }
        [weekly] 📋 { BOLD("Sua semana") } · { DAY($day) }
       *[away] 🌅 { BOLD("Enquanto havia silêncio") }
    }{ $count ->
        [0] {""}
        [one] : um alerta
       *[other] : { $count } alertas
    }
digest-season =
    Índice de temporada de altcoins { $index }: { BOLD($value) }, { $season ->
        [altcoin] temporada de altcoins
        [bitcoin] temporada de Bitcoin
       *[neutral] neutro
    } · fechamento de { DAY($day) }
digest-movers = Suas moedas em 24 horas: { $movers }
noise =
    { $count ->
        [one] { BOLD("Ruído") }: esta regra fez { $percent }% dos { $total } alertas dos últimos 7 dias.
       *[other] { BOLD("Ruído") }: estas { $count } regras fizeram { $percent }% dos { $total } alertas dos últimos 7 dias.
    }
noise-what = Uma margem, uma pausa ou um nível mais distante faz uma regra tocar menos: { CODE("/edit 17 cooldown 4h") }
noise-none = Não há ruído aqui: quase nada tocou nos últimos { $days } dias.
muted =
    🔇 Até { TIME($until) } aqui { $coin ->
        [none] nada é contado
       *[coin] nada sobre { BOLD($coin) } é contado
    }.
mute-meaning = O crítico vem mesmo assim. O que tocar enquanto isso é contado em uma mensagem no fim, e { "/receipts" } tem tudo a qualquer hora.
mutes = 🔇 Em silêncio aqui:
mute-listed =
    { $coin ->
        [none] tudo
       *[coin] { BOLD($coin) }
    } até { TIME($until) }
mutes-none = Nada está em silêncio aqui. Por quanto tempo devo calar? Uma moeda só se silencia assim: { CODE("/mute DOGE 1d") }
mute-how-long = Por quanto tempo não devo dizer nada sobre { BOLD($coin) }?
mute-over =
    🔔 { $coin ->
        [none] Volto a falar.
       *[coin] { BOLD($coin) } é contada de novo.
    } O que tocou enquanto isso chega em menos de um minuto.
mute-was-not =
    { $coin ->
        [none] Eu não estava em silêncio aqui.
       *[coin] { BOLD($coin) } não estava em silêncio aqui.
    }
mute-too-many = Já há { $most } moedas em silêncio aqui. Termine uma antes: { CODE("/mute") }
problem-mute = “{ $typed }” não diz o que silenciar por quanto tempo. Escreva como { CODE("/mute 2h") } ou { CODE("/mute DOGE 1d") }.
problem-mute-over = { TIME($until) } já passou. Nada foi alterado.
problem-mute-long = Posso ficar em silêncio por um ano, no máximo, até { TIME($until) }. Nada foi alterado. Escreva como { CODE("/mute 30d") }.
button-mute-off =
    { $coin ->
        [none] Falar de novo
       *[coin] Contar { $coin } de novo
    }
button-edit-one = Alterar { $id }
`;
