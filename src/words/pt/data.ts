/** What is kept of people, how they take it along, and how it is forgotten. */
export const DATA = `
export =
    O arquivo tem tudo o que é guardado deste chat: { $count ->
        [0] nenhum alerta ou assinatura
        [one] um alerta ou assinatura
       *[other] { $count } alertas e assinaturas
    }, suas configurações, e { $alerts ->
        [0] nada do que tocou
        [one] o único alerta que tocou
       *[other] os { $alerts } alertas que tocaram por último
    }. Envie-o a mim com { CODE("/import") } abaixo, aqui ou em outra plataforma, e eu recebo os alertas de novo. O mesmo com estas linhas:
export-more = … e mais { $more }
file-kept = Guardado como { $name }
import-preview =
    Posso receber { $count ->
        [one] esta linha
       *[other] estas { $count } linhas
    }. Nada foi salvo ainda.
import-nothing = Não há nada aí que eu possa receber. Envie o arquivo que { CODE("/export") } deu, ou escreva linhas depois de { CODE("/import") }, como { CODE("/alert ETH above 4000") }. Nada foi mudado.
import-too-many = São mais de { $most } linhas, o máximo de uma vez. Nada foi mudado; envie em partes.
import-unreadable = Esse não é um arquivo de { CODE("/export") }, ou foi cortado. Nada foi mudado.
import-future = Esse arquivo é de uma versão posterior deste bot ({ $version }). Nada foi mudado; atualize este bot, ou envie só as linhas do arquivo.
import-line-unknown = A linha { $at } não é recebida: { CODE($line) }
import-line-refused = Não recebida: { CODE($line) }, porque:
import-done =
    { $count ->
        [0] Nada era novo
        [one] Um é novo
       *[other] { $count } são novos
    }; este chat tem agora { $there }. O que já estava ficou como estava.
forget-ask =
    Isto apaga de vez o que é guardado de { $where ->
        [private] você e deste chat
       *[group] este chat e seus tópicos
    }: { $count ->
        [0] nenhum alerta ou assinatura
        [one] um alerta ou assinatura
       *[other] { $count } alertas e assinaturas
    }, as configurações, a lista de moedas, e o que tocou. { $where ->
        [private] O que você criou em grupos continua lá, em nome do grupo.
       *[group] Ninguém aqui recebe mais nada.
    } Faça antes uma cópia: { CODE("/export") }
forgotten =
    Feito. Nada de { $where ->
        [private] você
       *[group] este chat
    } é mais guardado. Se você me escrever de novo, começo do nada.
privacy = { BOLD("O que este bot guarda") }
privacy-kept = De um chat: seu id, idioma e título, configurações, alertas, assinaturas, a lista de moedas, e quem criou cada um, por id. Do que tocou: o que dizia, quando, e se chegou. Nem nomes, nem telefones, nem mensagens além dos comandos que você envia, e nada desses também.
privacy-long = O que tocou é guardado por 90 dias, rascunhos de botões por um dia, o resto até você parar ou dizer { CODE("/forget") }. Tudo fica no banco de dados de quem mantém este bot; { CODE("/export") } mostra a você.
privacy-not = Nada é enviado a mais ninguém: sem telemetria, sem publicidade. Às corretoras se pedem preços, nunca por você.
link-code = Diga-me isto na outra plataforma em até dez minutos, no privado: { CODE($line) }
link-is = Você é a mesma pessoa aqui e em { $platforms }.
link-joined = Feito: você é a mesma pessoa aqui e em { $platforms }. Os limites contam uma vez para as duas, e um alerta pode tocar em qualquer uma: { CODE("/move 17") }
link-unknown = Não conheço esse código. Vale dez minutos e uma vez; tire um novo com { CODE("/link") } na outra plataforma.
link-own = Esse código foi tirado nesta plataforma. Diga-o na outra.
link-taken = Um de vocês já está ligado a alguém naquela plataforma. Separem-se antes: { CODE("/link off") }
link-parted = Separados. Seus alertas ficam onde tocam.
link-alone = Você não está ligado a ninguém. { CODE("/link") } começa.
link-in-private = Só no privado: escreva-me lá.
move-alone = Você ainda não está ligado a outra plataforma, então não há outro lugar para tocar. Comece com { CODE("/link") }
move-which = Onde deve tocar o alerta { $id }? Escolha um, ou escreva a linha inteira.
moved-to = { rule-name } toca em { $platform } a partir de agora.
copied-to = { rule-name } toca também em { $platform }, como alerta { $copy }.
move-same = Isso já toca em { $platform }, como alerta { $copy }. Nada foi alterado.
alerts-elsewhere = Toca em { $platform }: { rule-name } · { $id }
button-link-off = Separar
button-move-one = Mover { $id }
button-export = Exportar
button-forget = Sim, esquecer tudo
button-forget-ask = Esquecer tudo
button-privacy = O que é guardado
button-alerts = Mostrar alertas
`;
