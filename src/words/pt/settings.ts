/** What the people of a chat may choose. */
export const SETTINGS = `
settings-private = { BOLD("Configurações") } do que você recebe aqui. Para mudar uma: { CODE("/settings zone Berlin") }
settings-group = { BOLD("Configurações") } deste chat; os admins as mudam: { CODE("/settings zone Berlin") }
settings-saved = Salvo.
settings-of-groups = Essa configuração é para grupos: aqui no privado ninguém além de você muda seus alertas.
settings-limit = Alertas por pessoa: no máximo { $most }.
settings-ids = Para quem mantém este bot: você é { CODE($person) }, este chat é { CODE($chat) }.
problem-setting = “{ $typed }” não é uma configuração. Há: { $names }.
button-setting-default = Como no padrão
setting-rules =
    { BOLD("Regras") }: { $who ->
        [everybody] todos neste grupo podem mudar os alertas
       *[admins] só admins deste grupo mudam os alertas
    }
setting-ask-rules = Quem pode mudar os alertas deste grupo? Escolha um, ou escreva a linha inteira, como { CODE("/settings rules everybody") }
button-setting-rules = Quem muda alertas
setting-language =
    { BOLD("Idioma") }: { $name }{ $by ->
        [app] , como diz seu app
       *[choice] {""}
    }
setting-ask-language = Que idioma devo falar? Escolha um, ou escreva a linha inteira, como { CODE("/settings language English") }
button-setting-language = Idioma
problem-language = “{ $typed }” não é um idioma que eu fale. Há: { $names }.
setting-zone = { BOLD("Fuso horário") }: { $zone }, onde é { TIME($now) }
setting-ask-zone = Onde estão seus relógios? Escolha um, ou escreva a linha inteira com uma cidade, um fuso ou um desvio, como { CODE("/settings zone Lisbon") } ou { CODE("/settings zone UTC+5:45") }
button-setting-zone = Fuso horário
problem-zones = Há mais de um { BOLD($typed) }, e os relógios diferem. Qual?
problem-zone = Não conheço cidade nem fuso “{ $typed }”. Escreva uma cidade grande, um fuso como { CODE("Europe/Berlin") } ou um desvio como { CODE("UTC+5:45") }.
setting-currency =
    { BOLD("Moeda") }: { $currency ->
        [none] preços como as corretoras dão
       *[other] { $known ->
            [yes] os preços aparecem também em { $currency }
           *[no] { $currency }, mas nenhuma corretora que eu leio o negocia agora por dólares; os preços ficam como as corretoras dão
        }
    }
setting-ask-currency = Em que mais devo mostrar preços? Escolha um, ou escreva a linha inteira, como { CODE("/settings currency EUR") }
button-setting-currency = Moeda
problem-currency = “{ $typed }” não é o código de uma moeda. Escreva como { CODE("EUR") } ou { CODE("BTC") }.
setting-numbers =
    { BOLD("Números") }: { $example }{ $by ->
        [language] , como o idioma os escreve
       *[choice] {""}
    }
setting-ask-numbers = Como devo escrever números? Escolha um, ou escreva a linha inteira, como { CODE("/settings numbers 1.234,56") }
button-setting-numbers = Números
setting-dates = { BOLD("Datas") }: { DAY($day) }
setting-ask-dates = Como devo escrever dias? { CODE("words") } como o idioma os escreve, { CODE("iso") } como 2026-12-24. Escolha um, ou escreva a linha inteira, como { CODE("/settings dates iso") }
button-setting-dates = Datas
setting-pictures =
    { BOLD("Imagens") }: { $is ->
        [off] os alertas vêm só com palavras
       *[on] os alertas vêm com uma imagem
    }
setting-ask-pictures = Os alertas devem vir com imagens? Escolha um, ou escreva a linha inteira, como { CODE("/settings pictures off") }
button-setting-pictures = Imagens
setting-theme =
    { BOLD("Tema") }: { $is ->
        [light] imagens claras
       *[dark] imagens escuras
    }
setting-ask-theme = Imagens escuras ou claras? Escolha um, ou escreva a linha inteira, como { CODE("/settings theme light") }
button-setting-theme = Tema
setting-quiet =
    { BOLD("Horas de silêncio") }: { $hours ->
        [none] nenhuma
        [off] desligadas aqui
       *[hours] { $hours } pelos seus relógios, o crítico vem mesmo assim{ $isNow ->
            [yes] ; agora há silêncio
           *[no] {""}
        }
    }
setting-ask-quiet = Quando você dorme? O que tocar nessa hora espera você acordar. Escolha horas, ou escreva a linha inteira, como { CODE("/settings quiet 22:30-06:45") }
button-setting-quiet = Horas de silêncio
problem-quiet = “{ $typed }” não é um intervalo de horas. Escreva como { CODE("/settings quiet 23:00-07:00") }.
setting-budget =
    { BOLD("Mensagens por dia") }: { $most ->
        [0] tantas quantas tocarem
       *[other] no máximo { $most }, o resto em um resumo; o crítico vem mesmo assim
    }
setting-ask-budget = Quantas mensagens por dia bastam? Escolha, ou escreva a linha inteira, como { CODE("/settings budget 15") }
button-setting-budget = Mensagens por dia
problem-budget = “{ $typed }” não é um número de 1 a 1.000. Escreva como { CODE("/settings budget 15") }.
setting-digest =
    { BOLD("Resumo diário") }: { $at ->
        [none] nenhum, mas o que é guardado para um vem às { $usual }
       *[at] todo dia às { $at }
    }
setting-ask-digest = A que horas devo resumir o dia? Escolha, ou escreva a linha inteira, como { CODE("/settings digest 07:30") }
button-setting-digest = Resumo diário
problem-digest = “{ $typed }” não é um horário. Escreva como { CODE("/settings digest 08:00") }.
setting-weekly =
    { BOLD("Resumo semanal") }: { $at ->
        [none] nenhum
       *[at] { $at }
    }
setting-ask-weekly = Quando devo resumir a semana? Escolha, ou escreva a linha inteira, como { CODE("/settings weekly sun 18:00") }
button-setting-weekly = Resumo semanal
problem-weekly = “{ $typed }” não é um momento da semana. Escreva como { CODE("/settings weekly sun 18:00") }; os dias são { $days }.
`;
