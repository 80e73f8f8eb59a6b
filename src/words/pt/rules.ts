/** What is wrong with the text of a rule: where, what was expected, and what would work. */
export const RULES = `
rule-near =
    { $near ->
        [none] {""}
       *[other] {" "}Você quis dizer { CODE($near) }?
    }
problem-rule-expected =
    Na coluna { $column }: eu esperava { $expected ->
        [number] um número
        [percent] uma porcentagem
        [comparison] uma comparação como { CODE("<") }, { CODE(">") } ou { CODE("crosses above") }
        [closing] um parêntese de fechamento { CODE(")") }
        [opening] um parêntese de abertura { CODE("(") }
        [comma] uma vírgula
        [timeframe] um tempo gráfico
        [span] um prazo
        [group] { CODE("top100") } ou { CODE("watchlist") }
        [date] uma data
        [time] um horário
        [day] { CODE("day") } ou um dia da semana
        [coin] o código de uma moeda
        [range] o outro extremo do intervalo
        [note] a nota entre aspas
        [condition] o que observar
        [end] { CODE("and") }, { CODE("or") }, uma opção como { CODE("once") }, ou nada mais
       *[value] um número ou uma leitura
    } { $where ->
        [start] no início
        [before] em vez de “{ $after }”
       *[after] depois de “{ $after }”
    }.{ $near ->
        [none] {" "}Por exemplo: { $expected ->
            [percent] { CODE("ETH within 1% of 4000") }
            [timeframe] { CODE("rsi(14, 4h) < 30") }
            [span] { CODE("change(24h) > 5%") }
            [opening] { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
            [comma] { CODE("cross(ema(50, 1d), ema(200, 1d))") }
            [group] { CODE("any top100: change(24h) > 20%") }
            [date] { CODE("on 2026-12-24 09:00") }
            [time] { CODE("every day at 09:00") }
            [day] { CODE("every monday at 09:00") }
            [coin] { CODE("listed XYZ") }
            [range] { CODE("SOL 120..150") }
            [note] { CODE("ETH > 4000 note \\"take profit\\"") }
            [condition] { CODE("ETH above 4000") }
            [end] { CODE("ETH > 4000 once") }
           *[other] { CODE("rsi(14, 4h) < 30") }
        }
       *[other] {" "}Você quis dizer { CODE($near) }?
    }
problem-rule-unknown = Na coluna { $column }: não conheço “{ $typed }”. Leituras são como { CODE("price") }, { CODE("rsi(14, 4h)") } ou { CODE("change(24h)") }.{ rule-near }
problem-rule-character = Na coluna { $column }: não posso usar o caractere “{ $typed }” aqui. Por exemplo: { CODE("rsi(14, 4h) < 30") }
problem-rule-unit = Na coluna { $column }: não consigo ler “{ $typed }”. Um número pode terminar em { CODE("k") }, { CODE("M") }, { CODE("B") } ou { CODE("T") }, um prazo em { CODE("m") }, { CODE("h") }, { CODE("d") } ou { CODE("w") }.{ rule-near }
problem-rule-number-comma = Na coluna { $column }: “{ $typed }” poderia ser dois números. Escreva os decimais depois de um ponto.{ rule-near }
problem-rule-number-long = Na coluna { $column }: esse número tem mais de { $digits } dígitos, ou é pequeno demais. Escreva como { CODE("4000") } ou { CODE("1.5k") }.
problem-rule-not-a-number = Na coluna { $column }: “{ $typed }” é um prazo, e aqui vai um número. Por exemplo: { CODE("rsi(14, 4h) < 30") }
problem-rule-too-long = Isso é longo demais: em uma regra leio no máximo { $most } caracteres. Faça duas regras.
problem-rule-too-many-words = Na coluna { $column }: são mais que as { $most } palavras que leio em uma regra. Faça duas regras.
problem-rule-too-large = Na coluna { $column }: são mais que as { $most } partes que uma regra pode ter. Faça duas regras.
problem-rule-too-deep = Na coluna { $column }: são mais parênteses dentro de parênteses do que consigo seguir. Faça duas regras.
problem-rule-timeframe = Na coluna { $column }: não há velas de “{ $typed }”. Os tempos gráficos são { $timeframes }.{ rule-near }
problem-rule-span = Na coluna { $column }: “{ $typed }” não está entre { $least } e { $most }.{ rule-near }
problem-rule-period = Na coluna { $column }: { $param } é um número inteiro de velas de { $least } a { $most }.{ rule-near }
problem-rule-parameter = Na coluna { $column }: { $param } é um número de { $least } a { $most }.{ rule-near }
problem-rule-argument = Na coluna { $column }: { CODE($name) } aceita { $takes }.{ rule-near }
problem-rule-argument-missing = Na coluna { $column }: dentro dos parênteses eu esperava um número, um tempo gráfico ou um campo da vela. Por exemplo: { CODE("rsi(14, 4h) < 30") }
problem-rule-argument-unknown = Na coluna { $column }: não sei o que “{ $typed }” é para { CODE($name) }. Ele aceita { $takes } e um tempo gráfico.
problem-rule-too-many-arguments =
    Na coluna { $column }: { CODE($name) } aceita { $most ->
        [0] nada entre parênteses
        [one] uma coisa entre parênteses
       *[other] { $most } números
    }, e este é o número { $typed }.
problem-rule-over = Na coluna { $column }: { CODE($name) } precisa de velas inteiras e não pode ser contado sobre um campo delas.
problem-rule-nested = Na coluna { $column }: um indicador é calculado sobre { CODE("open") }, { CODE("high") }, { CODE("low") }, { CODE("close") } ou { CODE("volume") }, e não sobre outro como { CODE($name) }.
problem-rule-output-missing = Na coluna { $column }: { CODE($name) } tem mais de uma linha. Diga qual: { $outputs }.{ rule-near }
problem-rule-output = Na coluna { $column }: { CODE($name) } não tem a linha “{ $typed }”. Tem { $outputs }.{ rule-near }
problem-rule-group = Na coluna { $column }: não conheço o grupo “{ $typed }”. Há { CODE("top100") } e { CODE("watchlist") }.{ rule-near }
problem-rule-date = Na coluna { $column }: não existe o dia { $typed }. Escreva como { CODE("2026-12-24") }.
problem-rule-time = Na coluna { $column }: não existe o horário { $typed }. Escreva como { CODE("09:00") }.
problem-rule-past = Na coluna { $column }: { $typed } já passou.
problem-rule-line = Na coluna { $column }: os dois pontos da linha estão no mesmo momento. Por exemplo: { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
problem-rule-range = Na coluna { $column }: o primeiro número de um intervalo é o menor.{ rule-near }
problem-rule-range-same = Na coluna { $column }: as duas pontas do intervalo são iguais. Um intervalo precisa de duas, e um nível se escreve sozinho.{ rule-near }
problem-rule-range-power = Na coluna { $column }: { $typed } ou { $full }? Escreva os dois números completos.{ rule-near }
problem-rule-within = Na coluna { $column }: uma margem em porcentagem precisa de um nível acima de zero. Por exemplo: { CODE("ETH within 1% of 4000") }
problem-rule-percent-size = Na coluna { $column }: um movimento é mais que 0%, e uma queda menos que 100%. Por exemplo: { CODE("ETH -5% in 1h") }
problem-rule-percent = Na coluna { $column }: porcentagem só serve ao que se conta em porcentagem, como { CODE("change(24h) > 5%") }. Um movimento do preço é { CODE("ETH +5% in 1h") }, uma parte de um número { CODE("1.05 * ema(200, 1d)") }.
problem-rule-alone = Na coluna { $column }: um movimento sem prazo é medido do preço em que a regra foi feita, e fica sozinho. Em uma regra mais longa diga em quanto tempo: { CODE("-5% in 1h") }.{ rule-near }
problem-rule-claim-as-number = Na coluna { $column }: isto é verdade ou não, e aqui vai um número. Por exemplo: { CODE("rsi(14, 4h) < 30 and price > 4000") }
problem-rule-no-coin = Na coluna { $column }: { CODE($name) } é sobre uma moeda. Diga qual primeiro: { CODE("ETH") }, ou { CODE("any top100:") } para cada uma.{ rule-near }
problem-rule-any-of-market = Isso tem a mesma resposta para toda moeda. Tire de quem é, como { CODE("season(100) >= 60") }.
problem-rule-coins = Na coluna { $column }: uma regra trata de uma moeda. Faça uma para cada, ou ponha-as em { CODE("/watchlist") } e comece com { CODE("any watchlist:") }.{ rule-near }
problem-rule-no-reading = Na coluna { $column }: isto só compara números, então nunca muda. Compare uma leitura: { CODE("price > 4000") } ou { CODE("rsi(14, 4h) < 30") }
problem-rule-same = Na coluna { $column }: os dois lados são iguais.
problem-rule-cancels = Na coluna { $column }: os valores dos dois lados se anulam, então isto nunca muda. Compare um valor com um número, como { CODE("price > 4000") }, ou com outro.
problem-rule-units = Na coluna { $column }: { CODE($left) } se conta em { unit-one } e { CODE($right) } em { unit-other }, então não se comparam.
unit-one =
    { $one ->
        [price] preço
        [volume] moedas
        [percent] pontos percentuais
        [dollars] dólares
       *[place] posições
    }
unit-other =
    { $other ->
        [price] preço
        [volume] moedas
        [percent] pontos percentuais
        [dollars] dólares
       *[place] posições
    }
problem-rule-never = Na coluna { $column }: isto nunca pode ser verdade: { CODE($name) } está sempre { rule-range }.
problem-rule-always = Na coluna { $column }: isto é sempre verdade: { CODE($name) } está sempre { rule-range }.
rule-range =
    { $range ->
        [above] acima de { $least }
        [least] em pelo menos { $least }
       *[between] entre { $least } e { $most }
    }
problem-rule-either = Na coluna { $column }: com isto a regra é sempre verdade, onde quer que { CODE($name) } esteja. Você quis dizer { CODE("and") }?
problem-rule-contradiction = Na coluna { $column }: com isto a regra nunca pode ser verdade: { CODE($name) } não pode estar nos dois lugares ao mesmo tempo. Você quis dizer { CODE("or") }?
problem-rule-zero = Na coluna { $column }: isto divide por zero.
problem-rule-note = Na coluna { $column }: uma nota tem de 1 a { $most } caracteres, entre aspas.
problem-rule-quote = Na coluna { $column }: a aspa que começa aqui não se fecha.{ rule-near }
problem-rule-option-twice = Na coluna { $column }: “{ $typed }” diz algo que uma opção anterior já diz.
problem-rule-option-clash = Uma regra que toca uma vez não tem espera entre toques. Tire uma das duas.
problem-rule-rearm-level = Na coluna { $column }: só um nível do preço ou do índice de temporada, julgado a cada toque, pode rearmar em outro nível. Por exemplo: { CODE("ETH above 4000 rearm 3900") }
problem-rule-rearm-side =
    Na coluna { $column }: esta regra toca { $side ->
        [above] acima de { $level }, então rearma abaixo disso
       *[below] abaixo de { $level }, então rearma acima disso
    }.
`;
