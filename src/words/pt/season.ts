/** The season index. */
export const SEASON = `
season-title = { BOLD("Índice de temporada de altcoins") }: a parte das grandes moedas que superou o Bitcoin em 90 dias, de 0 a 100
season-where =
    { $index }: { BOLD($value) } – { $season ->
        [altcoin] temporada de altcoins
        [bitcoin] temporada de Bitcoin
       *[neutral] neutro
    }
season-value = { season-where }. { $wins } de { $counted } superaram o Bitcoin
season-value-since = { season-where } desde { DAY($since) }. { $wins } de { $counted } superaram o Bitcoin
season-close = Fechamento de { DAY($day) }, postos por { season-source }
season-source =
    { $source ->
        [simulated] o mercado simulado
        [recorded] a gravação
       *[other] { $source }
    }
season-indicative = Se o dia fechasse agora: { $values }. Indicativo: só fechamentos fazem temporadas.
season-ends-altcoin =
    { $index }: a temporada de altcoins acaba após { $closes } fechamentos seguidos abaixo de { $level }{ $closesOut ->
        [0] {"."}
       *[other] ; até agora: { $closesOut }.
    }
season-ends-bitcoin =
    { $index }: a temporada de Bitcoin acaba após { $closes } fechamentos seguidos acima de { $level }{ $closesOut ->
        [0] {"."}
       *[other] ; até agora: { $closesOut }.
    }
season-away-altcoin =
    { $index }: a temporada de altcoins começa em { $level }: { $coins ->
        [one] mais uma moeda precisa
       *[other] mais { $coins } moedas precisam
    } superar o Bitcoin{ $nearest ->
        [none] {"."}
       *[other] ; mais perto: { $nearest } pontos atrás.
    }
season-away-bitcoin =
    { $index }: a temporada de Bitcoin começa em { $level }: { $coins ->
        [one] uma moeda precisa
       *[other] { $coins } moedas precisam
    } ficar para trás{ $nearest ->
        [none] {"."}
       *[other] ; mais perto: { $nearest } pontos à frente.
    }
season-totals = Dominância do Bitcoin { $dominance }%. Todas as { $assets } moedas do ranking: { AMOUNT($total) } USD, sem Bitcoin { AMOUNT($altcoins) } USD
season-reason =
    { $because ->
        [too-few-prices] Só { $have } membros têm os dois preços, e são precisos pelo menos { $need }; um valor seria palpite.
        [stale-ranking] Nenhum ranking foi tomado no dia após esse fechamento.
        [disputed-bitcoin] As fontes discordam sobre o preço do Bitcoin.
        [no-bitcoin-price] O Bitcoin tem { $have } dos { $need } preços confiáveis de que precisa.
        [short-ranking] O ranking tem { $have } das { $need } moedas de que precisa.
       *[other] Não se pode confiar nos dados.
    }
season-withheld = { $index }: retido para { DAY($day) }. { season-reason }
season-stays =
    { $index } continua como era: { $season ->
        [altcoin] temporada de altcoins
        [bitcoin] temporada de Bitcoin
       *[neutral] neutro
    }{ $since ->
        [unknown] {"."}
       *[other] {" "}desde { DAY($since) }.
    }
season-ranking = Esperando um ranking por capitalização; nenhum provedor deu um útil ainda. Nada é adivinhado.
season-bases = Buscando os preços de 90 dias atrás: { $have } de { $need } moedas. Nada é adivinhado até lá.
season-past = Calculando o passado do índice: { $have } de { $need } dias.
season-variants = Buscando os preços dos outros períodos: { $have } de { $need } moedas.
season-none = { $index }: ainda sem valor.
season-not-yet = { $index } em { $window } dias com os postos do início: disponível a partir de { DAY($from) }. Os rankings ainda não são gravados há tempo suficiente.
season-pageless = Um número sozinho é uma página, e só { CODE("/season why") } tem páginas. Você quis dizer { CODE($offer) }?
problem-index = “{ $typed }” não é um índice que eu possa contar. Escreva { CODE("top50") }, ou qualquer tamanho de top{ $least } a top{ $most }. Há também { CODE("/season why") }, { CODE("/season sectors") } e { CODE("/season variants") }.
problem-leveled = “{ $typed }” não tem níveis: só os índices contados a cada fechamento têm, { CODE("top50") } e { CODE("top100") }.
problem-page = “{ $typed }” não é uma página. Escreva um número a partir de 1, como { CODE("/season why 2") }.
season-counted = { BOLD($index) } em { $window } dias: { BOLD($value) }. { $wins } de { $counted } superaram os { PERCENT($bitcoin) } do Bitcoin · fechamento de { DAY($day) }
season-counted-ranks =
    { $ranks ->
        [start] Membros: as maiores moedas do primeiro dia do período, postos por { season-source }. Assim nenhuma moeda está dentro porque subiu.
       *[end] Membros: as maiores moedas do último dia do período, postos por { season-source }.
    }
season-counted-only = Contado quando você pergunta. Temporadas são feitas por top50 e top100 em 90 dias: { CODE("/season") }
season-why-title =
    { BOLD($index) } em { $window } dias, fechamento de { DAY($day) }{ $pages ->
        [1] {""}
       *[other] {" "}· página { $page } de { $pages }
    }
season-why-value =
    { BOLD($value) } = 100 × { $wins } / { $counted }. ✓ supera os { PERCENT($bitcoin) } do Bitcoin, ✗ não{ $others ->
        [0] {"."}
        [one] ; uma moeda não é contada.
       *[other] ; { $others } moedas não são contadas.
    }
season-why-ranks =
    { $ranks ->
        [start] Postos do primeiro dia do período por { season-source }.
       *[end] Postos do último dia do período por { season-source }.
    }
season-why-prices = Preços dos dois dias: { $sources }
season-why-inputs = Entradas { CODE($hash) }, contadas por Tidebell { $version }
season-why-hash = SHA-256 das entradas: { CODE($hash) }
season-why-recompute = Para contar de novo com dados gravados: { CODE($line) }
season-why-too-young = – { $rank } { $coin }: mais nova que o período
season-why-gone = – { $rank } { $coin }: sumiu dos registros
season-why-no-price = – { $rank } { $coin }: sem preço confiável
season-why-doubtful = – { $rank } { $coin }: as fontes discordam sobre o preço
season-why-left-out = { BOLD("De fora") }
season-why-benchmark = { $rank } { $coin }: com o que todas as moedas são medidas
season-why-excluded =
    { $rank } { $coin }: { $class }, { $sign ->
        [listed] pela nossa lista
        [tag] pela etiqueta do provedor
        [name] pelo nome
        [peg] pelo preço, que segue outro
       *[other] por { $sign }
    }
season-why-no-page =
    A prova de { $index } tem { $pages ->
        [one] só uma página
       *[other] { $pages } páginas
    }; não há página { $page }.
season-sectors-title = { BOLD("Setores") } de { $index } em { $window } dias, fechamento de { DAY($day) }; todas as moedas juntas: { $value }
season-sector = { $sector }: { BOLD($value) } · { $wins } de { $counted } superaram o Bitcoin
season-sectors-note = Setores com poucas moedas para um número próprio não são mostrados.
season-sectors-none = Nenhum setor tem membros suficientes para um número próprio.
season-variants-title = { BOLD("Outras contagens") } de { $index }, fechamento de { DAY($day) }
season-variants-both = { $window } dias: postos do fim { BOLD($end) }, do início { BOLD($start) }, diferença { PRICE($gap) }
season-way =
    { $window } dias, postos do { $ranks ->
        [start] início
       *[end] fim
    }
season-variants-not-yet = { season-way }: disponível a partir de { DAY($from) }
season-variants-none = { season-way }: ainda sem valor
season-variants-withheld = { season-way }: retido. { season-reason }
season-variants-note = Postos do fim, como contam os que publicam, deixam entrar moedas porque subiram. Os do início não: a diferença é essa vantagem, em pontos.
threshold-added-above = Toco quando o índice de temporada { $index } subir a { BOLD($level) }. Alerta { $id }; toca de novo após { $rearm }.
threshold-added-below = Toco quando o índice de temporada { $index } cair a { BOLD($level) }. Alerta { $id }; toca de novo após { $rearm }.
threshold-now = Está em { BOLD($value) } agora.
threshold-passed-above = O índice de temporada { $index } já está lá: { $value }, não abaixo de { $level }. Nada foi salvo. Escolha um nível mais alto, ou que toque quando ele voltar a cair.
threshold-passed-below = O índice de temporada { $index } já está lá: { $value }, não acima de { $level }. Nada foi salvo. Escolha um nível mais baixo, ou que toque quando ele voltar a subir.
threshold-side = O índice de temporada { $index } ainda não tem valor, então diga de que lado: devo tocar acima ou abaixo de { $level }?
`;
