/** The market and its sources, for frames and the operator. */
export const MARKET = `
frame-simulated = Mercado simulado: estes preços são inventados.
frame-recorded = Mercado gravado: estes preços são do passado.
notice-source-failing = Dados de mercado: { $source } não dá respostas úteis ({ $reason }). Outras cobrem onde podem; nada toca pelo que ela diz.
notice-source-stopped = Dados de mercado: { $source } nos recusa de vez ({ $reason }). Não se pergunta de novo até a próxima partida.
notice-source-fine = Dados de mercado: { $source } está bem de novo.
notice-stopped-evaluation = Nada toca: há um minuto nenhum processo comparou um preço com uma regra. Nenhum avaliador roda, ele está parado, ou nenhuma fonte dá preços. Nada se perde; o que for cruzado enquanto isso é contado quando continuar.
notice-stopped-delivery =
    Nada chega{ $where ->
        [none] {""}
       *[named] {" ("}{ $where })
    }: algo urgente espera há um minuto e nada foi enviado. Nenhum entregador roda, ou ele está parado. Nada se perde; o que espera é enviado quando continuar.
notice-goes-on-evaluation = Os preços voltaram a ser comparados com as regras.
notice-goes-on-delivery = Os alertas voltaram a ser entregues.
notice-candles = Dados de mercado: { $source } não tem velas úteis de { $symbol } ({ $reason }). Os sinais desse mercado esperam, a não ser que outra corretora as tenha; alertas de preço não precisam delas. Dito uma vez por mercado.
notice-price-dropped =
    Dados de mercado: { $source } deu { PRICE($price) } para { $symbol } depois de { PRICE($believed) }, { $because ->
        [contradicted] e { $by } seguiu negociando perto do preço antigo
       *[alone] e nenhuma outra corretora o mostrou antes de passar
    }. Isso foi retido, então nada tocou por isso. Dito uma vez por dia por fonte; o registro tem todos.
notice-rankings = Rankings: { $source } não deu nada útil ({ $reason }).
notice-season-withheld = Índice de temporada: o valor de { $index } é retido, então nenhuma temporada começa ou acaba com esse fechamento. Tenta-se de novo sozinho. Dito uma vez por dia.
notice-no-ranking = Índice de temporada: há horas ninguém deu um ranking útil de { DAY($day) }, e sem ele não há valor. Pergunta-se de novo. A configuração RANKINGS diz a quem; alguns dão mais com uma chave. Dito uma vez por dia.
notice-published-index = Índice de temporada: no fechamento de { DAY($day) } o nosso era { $ours } para o top 100, e { $source } publica { $theirs }. Diferenças acima de 5 pontos merecem um olhar: { CODE("/season why top100") } lista nossos membros.
problem-recorded-directory = Não existe a pasta { $directory }. Ponha em RECORDED_DIR a pasta que tem daily.csv ou daily.csv.gz.
problem-recorded-missing = A pasta { $directory } não tem daily.csv nem daily.csv.gz. Ponha um lá, ou ponha outra pasta em RECORDED_DIR.
problem-recorded-unreadable = { $path } não pode ser lido: { $reason }. Veja se está inteiro, ou ponha outra pasta em RECORDED_DIR.
problem-recorded-columns = Em { $path } faltam as colunas { $missing }. A primeira linha deve nomear date, asset, close_usd, market_cap_usd, volume_usd e rank.
problem-recorded-empty = { $path } não tem linha útil ({ $skipped } foram puladas). Confira as colunas.
problem-recorded-other = Os dados guardados aqui são de outra gravação, que estava em { DAY($at) }; a de { $directory } começa depois ou acaba antes ({ DAY($from) } a { DAY($to) }). Ponha em RECORDED_DIR a que era, ou em DATA_DIR uma pasta nova; com DATABASE_URL, remova o esquema “recorded”.
console-simulated = MERCADO SIMULADO: nenhuma corretora pôde ser alcançada, então estes preços são inventados. { $speed } × tempo real.
console-simulated-chosen = MERCADO SIMULADO, como configurado: estes preços são inventados. { $speed } × tempo real.
console-recorded = MERCADO GRAVADO: preços de { DAY($from) } a { DAY($to) }, { $speed } × tempo real.
console-recorded-over = MERCADO GRAVADO: os preços de { DAY($from) } a { DAY($to) } já foram todos contados, então nada mais muda. Para vê-los do início, ponha em DATA_DIR uma pasta nova; com DATABASE_URL, remova o esquema “recorded”.
console-live = Mercado ao vivo: { $sources }.
console-where = { $where } Digite { CODE("/help") }, ou Ctrl+D para sair.
`;
