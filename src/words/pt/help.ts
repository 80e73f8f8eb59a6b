/** First words, help, questions that complete a command, and buttons. */
export const HELP = `
start = { BOLD("Tidebell") } toca quando o mercado cripto vira: preços que cruzam seus níveis, temporada de altcoins, sinais.
start-how = Tente { CODE("/watch ETH above 4000") }, { CODE("/season") } ou { CODE("/subscribe signals") }. Todos os comandos: { CODE("/help") }
help = { BOLD("O que você pode dizer") }
help-group-name =
    { $group ->
        [alerts] { BOLD("Alertas") }
        [market] { BOLD("Mercado") }
        [season] { BOLD("Temporada de altcoins") }
        [feeds] { BOLD("Assinaturas") }
        [chat] { BOLD("Este chat") }
        [data] { BOLD("Seus dados") }
       *[first] { BOLD("Primeiros passos") }
    }
help-words = No privado, palavras simples em inglês também servem: “tell me when ETH drops 5% in an hour”.
command-mute = Não dizer nada por um tempo, ou nada sobre uma moeda
command-noise = Quais alertas mais tocam, e como ter menos deles
help-more = Mais sobre um: { CODE("/help watch") }. Este bot informa; não dá conselho financeiro.
access-rules = Em grupos isto é para admins, a não ser que /settings abra para todos.
access-admin = Em grupos isto é para admins.
command-start = O que este bot faz, com os primeiros passos
command-help = O que você pode dizer, ou mais sobre um comando
command-watch = Avise quando o preço de uma moeda chegar a um nível ou se mover
command-alert = Avise quando uma regra for verdade: indicadores, volume, movimentos, o mercado
command-alerts = Tudo o que este chat recebe, o mais próximo primeiro
command-unwatch = Parar um alerta
command-why = Por que um alerta tocou, ou por que não
command-receipts = O que tocou aqui, e o que foi de cada mensagem
command-edit = Alterar um alerta
command-price = O preço mais novo de uma moeda
command-chart = Velas de uma moeda, com indicadores e seus níveis
command-compare = O que várias moedas fizeram do mesmo começo
command-heatmap = As maiores moedas por quanto mudaram em um dia
command-movers = As moedas do top 100 que mais subiram e caíram
command-season = O índice de temporada de altcoins, sua prova e outras contagens
command-threshold = Avise quando o índice de temporada chegar a um nível
command-signals = Os sinais técnicos mais novos
command-subscribe = Receber aqui, no privado, temporadas, sinais, movimentos ou um resumo
command-unsubscribe = Parar uma assinatura
command-feed = Ligar este grupo, canal ou tópico a temporadas, sinais, movimentos ou um resumo
command-settings = Configurações deste chat
command-watchlist = Moedas no radar: preços, RSI, o alerta mais próximo
command-ask = Diga com suas palavras o que você quer
command-test = Enviar um alerta de teste a este chat
command-link = Ser uma só pessoa no Telegram e no Discord
command-move = Fazer um alerta tocar na sua outra plataforma
command-export = Tudo o que é guardado deste chat, como arquivo
command-import = Receber o que /export deu, aqui ou de outra plataforma
command-forget = Apagar tudo o que é guardado de você ou deste grupo
command-privacy = O que é guardado, onde e por quanto tempo
command-save = Fazer o que um botão dizia
command-edited = Responde a uma mensagem que foi mudada
command-snooze = Pôr um alerta para dormir
command-wake = Acordar um alerta que dorme
example-help = Por exemplo { CODE("/help watch") }
example-watch = Por exemplo { CODE("/watch ETH above 4000") }, { CODE("/watch btc 95k once") }, { CODE("/watch ETH -5% 1h") } ou { CODE("/watch SOL 120..150") }
example-alert = Por exemplo { CODE("/alert ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)") }, { CODE("/alert golden cross BTC") }, { CODE("/alert any top100: change(24h) > 20%") } ou { CODE("/alert dominance crosses below 55") }
help-alert-options = Depois de qualquer regra: { CODE("once") }, { CODE("cooldown 4h") }, { CODE("until 2026-12-31") }, { CODE("critical") }, { CODE("note \\"take profit\\"") }. Os horários são os de { CODE("/settings zone") }.
help-alert-templates = Regras prontas, cada uma com uma moeda: { $templates }
help-alert-docs = Todas as leituras e indicadores: docs/rules.md no código deste bot.
example-alerts = { CODE("/alerts") } ou { CODE("/alerts 2") }
example-why = Por exemplo { CODE("/why 17") }; os números estão em { CODE("/alerts") }
example-receipts = Por exemplo { CODE("/receipts") }, { CODE("/receipts 2") }
example-edit = Por exemplo { CODE("/edit 17 above 4200") } ou { CODE("/edit 17 rsi(14, 4h) < 25 once") }. As opções ficam se outras não forem ditas; { CODE("normal") } as tira.
example-unwatch = Por exemplo { CODE("/unwatch 17") }; os números estão em { CODE("/alerts") }
example-mute = Por exemplo { CODE("/mute 2h") }, { CODE("/mute DOGE 1d") }, { CODE("/mute until 2026-12-24 09:00") }, { CODE("/mute off") }
example-noise = Por exemplo { CODE("/noise") }
example-price = Por exemplo { CODE("/price ETH") }
example-chart = Por exemplo { CODE("/chart ETH") }, { CODE("/chart ETH 1d ema200 rsi") } ou { CODE("/chart BTC 1h bb macd") }
example-compare = Por exemplo { CODE("/compare BTC ETH SOL") } ou { CODE("/compare ETH BTC 365d") }
example-season = Por exemplo { CODE("/season") }, { CODE("/season why") }, { CODE("/season sectors") }, { CODE("/season variants") } ou { CODE("/season top75 30d start") }
example-threshold = Por exemplo { CODE("/threshold 60") } ou { CODE("/threshold 30 below top100") }
example-signals = Por exemplo { CODE("/signals") } ou { CODE("/signals ETH") }
example-subscribe = Por exemplo { CODE("/subscribe season") }, { CODE("/subscribe signals ETH,BTC 4h") }, { CODE("/subscribe movers 09:00") } ou { CODE("/subscribe digest 20:00") }
example-unsubscribe = Por exemplo { CODE("/unsubscribe s3") }; os números estão em { CODE("/alerts") }
example-feed = Por exemplo { CODE("/feed season") }, { CODE("/feed signals ETH,BTC 4h") }, { CODE("/feed movers 09:00") }, { CODE("/feed digest 20:00") }, { CODE("/feed s2 1d") } ou { CODE("/feed off") }
example-settings = Por exemplo { CODE("/settings zone Berlin") }, ou { CODE("/settings rules everybody") } em um grupo
example-watchlist = Por exemplo { CODE("/watchlist") }, { CODE("/watchlist add ETH") } ou { CODE("/watchlist remove ETH") }
example-ask = Por exemplo { CODE("/ask tell me when eth drops 5% in an hour") } ou { CODE("/ask btc above 100k") }
example-link = { CODE("/link") }, depois o que ele disser na outra plataforma; { CODE("/link off") } separa
example-move = Por exemplo { CODE("/move 17 discord") } ou { CODE("/move 17 both") }
example-import = Envie o arquivo com { CODE("/import") } abaixo, ou escreva suas linhas: { CODE("/import /alert ETH above 4000") }
example-forget = { CODE("/forget") }, ou { CODE("/forget yes") } sem perguntar
example-save = { CODE("/save") } com o número de um rascunho
example-edited = Ninguém digita { CODE("/edited") }: responde a mensagens que foram mudadas.
example-snooze = Por exemplo { CODE("/snooze 17 8h") }
example-wake = Por exemplo { CODE("/wake 17") }
option-watch-symbol = Moeda ou mercado, como ETH ou ETH/USDT
option-watch-condition = Nível, como above 4000, ou -5% 1h
option-alert-rule = Como ETH rsi(14, 4h) < 30
option-alerts-page = Página de uma lista longa
option-why-alert = Alerta que tocou, ou que não
option-receipts-of = Uma página, ou uma mensagem com vários alertas
option-edit-alert = Alerta a alterar
option-edit-rule = O que vira, como above 4200
option-unwatch-alert = Alerta a parar
option-mute-what = Por quanto tempo, ou uma moeda e por quanto tempo
option-price-symbol = Moeda ou mercado, como ETH
option-chart-symbol = Moeda ou mercado, como ETH
option-chart-timeframe = Velas de uma hora, quatro horas ou um dia
option-chart-studies = Indicadores, como ema200 rsi bb
option-compare-coins = Moedas e um período, como BTC ETH SOL 30d
option-season-index = Tamanho do índice, como top50 ou top75
option-season-window = Dias em que as moedas são comparadas
option-season-ranks = Maiores moedas do fim ou do início do período
option-season-view = Prova, setores ou outras contagens
option-season-page = Página da prova
option-threshold-level = Nível do índice, acima de 0, até 100
option-threshold-when = De que lado
option-threshold-index = Qual índice
option-signals-symbol = Só desta moeda
option-subscribe-topic = Temporadas, cada cruzamento, uma temporada próxima, sinais, movimentos, ou um resumo
option-subscribe-of = top50, top100, watched, ou moedas como ETH,BTC
option-subscribe-timeframe = Velas dos sinais
option-subscribe-at = Quando chegam os movimentos ou o resumo, como 09:00, ou off
option-unsubscribe-alert = Assinatura a parar
option-feed-topic = Temporadas, cada cruzamento, uma temporada próxima, sinais, movimentos, um resumo, ou off
option-feed-of = top50, top100, watched, ou moedas como ETH,BTC
option-feed-timeframe = Velas dos sinais
option-feed-at = Quando chegam os movimentos ou o resumo, como 09:00, ou off
option-feed-change = O que se altera, como s2 1d
option-settings-name = O que mudar, como zone ou language
option-settings-value = O que vira, como Berlin, ou default
option-help-command = Mais sobre este comando
option-watchlist-symbol = Moeda ou mercado, como ETH
option-watchlist-action = Adicionar ou tirar
option-watchlist-page = Página de uma lista longa
option-ask-text = Como: tell me when eth drops 5% in an hour
option-start-wish = O que um link pede
option-link-code = O que /link disse na outra plataforma, ou off
option-move-alert = Alerta a mover
option-move-to = A plataforma, ou both
option-import-text = As linhas, ou um arquivo de /export
option-forget-sure = Sem perguntar de novo
option-save-draft = Número do rascunho
option-edited-text = O que a mensagem diz agora
option-snooze-alert = Alerta para pôr a dormir
option-snooze-for = Por quanto tempo
option-wake-alert = Alerta a acordar
ask-watch-symbol = Qual moeda? Escolha uma, ou escreva a linha inteira.
ask-watch-condition = Quando devo tocar por { BOLD($symbol) }? Está em { WORTH($price, $symbol) } na { $source } agora. Escolha um nível, ou escreva a linha inteira, como { CODE($line) }
ask-alert-rule = O que devo observar? Escolha um exemplo, ou escreva a linha inteira.
ask-edit-alert = Qual alerta devo alterar? Escolha um, ou escreva a linha inteira.
ask-edit-rule = O que deve virar? Escreva a linha inteira.
ask-edit-how = { rule-name }: o que deve virar? Escreva a linha inteira, como { CODE($line) }
ask-unwatch-alert = Qual alerta devo parar? Escolha um, ou escreva a linha inteira.
ask-price-symbol = Qual moeda? Escolha uma, ou escreva a linha inteira.
ask-chart-symbol = Um gráfico de qual moeda? Escolha uma, ou escreva a linha inteira.
ask-compare-coins = Quais moedas devo comparar? Escolha algumas, ou escreva a linha inteira.
ask-threshold-level = Em que nível do índice de temporada, acima de 0, até 100? Escolha um, ou escreva a linha inteira.
ask-subscribe-topic =
    O que devo contar a você?
    { topics }
    Escolha um, ou escreva a linha inteira.
topics =
    { BOLD("season") } – uma temporada começa ou acaba; contado uma vez, não a cada oscilação
    { BOLD("season-raw") } – cada simples cruzamento de 75 e 25, muitos por ano
    { BOLD("season-near") } – o índice chega perto da próxima temporada
    { BOLD("signals") } – sinais técnicos de moedas
    { BOLD("movers") } – as moedas do top 100 que mais subiram e caíram, uma vez por dia
    { BOLD("digest") } – o dia em uma mensagem: temporada, movimentos, moedas e o que foi guardado
ask-unsubscribe-alert = Qual assinatura devo parar? Escolha uma, ou escreva a linha inteira.
ask-ask-text = O que você quer que eu conte? Diga com suas palavras.
ask-move-alert = Qual alerta? Escreva a linha inteira.
ask-import-text = O que devo receber? Envie o arquivo de { CODE("/export") } com { CODE("/import") } abaixo, ou escreva suas linhas depois do comando.
ask-save-draft = Toque de novo no botão do rascunho.
ask-edited-text = O que a mensagem diz agora?
ask-snooze-alert = Qual alerta? Escreva a linha inteira.
ask-wake-alert = Qual alerta? Escreva a linha inteira.
ask-snooze-for = Por quanto tempo? Escolha um, ou escreva a linha inteira.
unwatch-which = Qual alerta sobre “{ $typed }” devo parar?
unwatch-none = Não há alerta neste chat para parar. Crie um: { CODE("/watch ETH above 4000") }
unsubscribe-which = Qual assinatura de “{ $typed }” devo parar?
unsubscribe-none = Não há assinatura neste chat para parar. Faça uma: { CODE("/subscribe season") }
button-stop = Parar
button-whole-year = O ano inteiro
button-stop-one = Parar { $id }
button-wake = Acordar
button-wake-one = Acordar { $id }
button-snooze-1h = Dormir 1 h
button-snooze-8h = Dormir 8 h
button-snooze-1d = Dormir 1 d
button-open-one = Mais sobre { $id }
button-why-one = Por que { $id }
button-edit = Alterar
button-looser =
    Mais vezes ({ $count ->
        [one] uma vez
       *[other] { $count } vezes
    }): { $text }
button-tighter =
    Menos vezes ({ $count ->
        [one] uma vez
       *[other] { $count } vezes
    }): { $text }
button-undo = Observar de novo
button-above = Acima de { PRICE($level) }
button-below = Abaixo de { PRICE($level) }
button-watch = Observar { $symbol }
button-watch-btc = Observar BTC
button-season = Temporada de altcoins
button-help = Ajuda
button-help-one = Mais sobre { $line }
button-help-all = Todos, com o que fazem
button-season-why = Por quê
button-season-sectors = Setores
button-season-variants = Outras contagens
button-season-start = Por quê: { $window } dias, postos do início
button-page = Página { $page }
button-page-before = ‹ Página { $page }
button-page-after = Página { $page } ›
button-subscribe-season = Avise quando a temporada mudar
button-subscribe-signals = Envie-me sinais
button-feed-season = Alertas de temporada
button-feed-season-raw = Cada cruzamento de 75 e 25
button-feed-season-near = Uma temporada está perto
button-feed-signals = Sinais
command-takeover = Assumir o que alguém que saiu pôs aqui
example-takeover = Por exemplo { CODE("/takeover 17") } ou { CODE("/takeover 17 stop") }
option-takeover-alert = Um dos alertas que descansam
option-takeover-how = stop: encerrar em vez disso
ask-takeover-alert = Qual alerta? Escreva a linha inteira.
`;
