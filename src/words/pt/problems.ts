/** What a person can do about it. */
export const PROBLEMS = `
problem-empty = Escreva um comando, como { CODE("/watch ETH above 4000") }. { CODE("/help") } lista todos.
problem-command = Não entendi. Escreva uma linha inteira que comece por um comando, como { CODE("/watch ETH above 4000") } ou { CODE("/price BTC") }. { CODE("/help") } lista todos.
problem-command-near = Não conheço esse comando. Você quis dizer { CODE($line) }?
problem-other-bot = Esse é um comando para outro bot. Para mim, tire o nome dele: { CODE($line) }
problem-too-long = Isso é longo demais: depois de um comando leio no máximo { $most } caracteres. Escreva como { CODE("/watch ETH above 4000") }.
problem-ours = Algo deu errado do meu lado; nada seu se perdeu. Está no registro; tente de novo.
problem-choice = “{ $typed }” não serve aqui. Escolha um de: { $choices }.
problem-number = Não consigo ler “{ $typed }” como preço. Escreva um número acima de zero, como { CODE("4000") }, { CODE("4,000.50") } ou { CODE("1.5k") }.
problem-number-comma = “{ $typed }” poderia ser dois números. Escreva os decimais depois de um ponto: { CODE("4000.50") }.
problem-number-point = “{ $typed }” poderia ser dois números. Sem ponto entre os milhares fica claro: { CODE($line) }
problem-number-long = Esse número tem mais de { $digits } dígitos. Escreva como { CODE("4000") }, { CODE("0.0000071") } ou { CODE("1.5k") }.
problem-level = “{ $typed }” não é um nível do índice. Escreva um número acima de 0, até 100, como { CODE("/threshold 60") }.
problem-condition = “{ $typed }” não é um nível. Escreva { CODE("above 4000") }, { CODE("below 3.5k") } ou só { CODE("4000") }.
problem-symbol-unreadable = “{ $typed }” não é o código de uma moeda. Escreva como { CODE("ETH") } ou { CODE("ETH/USDT") }.
problem-coin-unknown = Nenhuma das corretoras que eu leio negocia “{ $typed }” agora. Escreva o código de uma moeda, como { CODE("ETH") }.
problem-no-prices = Não há preços confiáveis agora. Tente de novo em um minuto.
problem-two-coins = Mais de uma moeda se chama { BOLD($typed) }. Qual?
coin = { BOLD($symbol) } { WORTH($price, $symbol) } na { $source }
problem-alert-id = “{ $typed }” não é o número de um alerta. Escreva como { CODE("/unwatch 17") }; { CODE("/alerts") } mostra os números.
problem-subscription-id = “{ $typed }” não é o número de uma assinatura. Escreva como { CODE("/unsubscribe s3") }; { CODE("/alerts") } mostra os números.
problem-is-subscription = Esse é o número de uma assinatura. Escreva { CODE($line) }
problem-alert-gone = { thing } não está neste chat, ou já foi parado. { CODE("/alerts") } mostra o que há.
problem-not-yours = Isso é de outra pessoa: só ela ou um admin pode alterar. Seu é o que você mesmo adiciona: { CODE("/watch ETH above 4000") }
problem-too-many-rules =
    Você tem { $most ->
        [one] um alerta
       *[other] { $most } alertas
    }, o máximo por pessoa. Pare um antes: { CODE("/unwatch") }. Ou peça a quem mantém este bot que aumente seu limite; { CODE("/settings") } mostra seu id.
problem-too-many-subscriptions =
    Você tem { $most ->
        [one] uma assinatura
       *[other] { $most } assinaturas
    }, o máximo por pessoa. Pare uma antes: { CODE("/unsubscribe") }. Ou peça a quem mantém este bot que aumente seu limite; { CODE("/settings") } mostra seu id.
problem-too-many-parts = As condições de uma pessoa podem ter { $most } partes no total (leituras, números e comparações, iguais contadas uma vez). As suas têm { $used }, e esta somaria { $more }. Nada foi salvo. Encurte, pare uma de que não precise mais ({ CODE("/alerts") }), ou peça a quem mantém este bot que aumente seu limite; { CODE("/settings") } mostra seu id.
problem-too-many-series = As condições de uma pessoa podem ler { $most } séries no total (uma leitura de uma moeda; uma regra sobre as 100 maiores moedas tem cem de cada). As suas leem { $used }, e esta somaria { $more }. Nada foi salvo. Peça menos moedas ou leituras, pare uma de que não precise mais ({ CODE("/alerts") }), ou peça a quem mantém este bot que aumente seu limite; { CODE("/settings") } mostra seu id.
problem-too-fast =
    Foram mais de { $most } comandos em um minuto. Espere { $seconds ->
        [one] um segundo
       *[other] { $seconds } segundos
    } e diga de novo.
problem-not-allowed = Este bot é privado. Quem o mantém pode adicionar você: seu id é { CODE($person) }.
problem-operator = Só quem mantém este bot pode fazer isso.
problem-admins = Só admins deste grupo podem fazer isso. No privado você pode ter seus próprios alertas: escreva-me lá.
problem-admins-rules = Só admins deste grupo mudam o que ele recebe; eles podem abrir isso a todos com { CODE("/settings rules everybody") }. No privado você tem seus próprios alertas: escreva-me lá.
problem-subject-season = Alertas de temporada são de um de dois índices e não têm tempo gráfico: { CODE($one) } ou { CODE($other) }
problem-subject-signals = Sinais são os de { CODE("top100") }, { CODE("watched") } ou uma moeda: { CODE($one) } ou { CODE($other) }
`;
