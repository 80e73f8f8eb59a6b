/** Prices, levels, and the list of what a chat is told. */
export const WATCHING = `
watch-added-above = Toco quando { BOLD($symbol) } subir a { BOLD(WORTH($level, $symbol)) }. Está em { WORTH($price, $symbol) } na { $source } agora, falta { PERCENT($distance) }. Alerta { $id }.
watch-added-below = Toco quando { BOLD($symbol) } cair a { BOLD(WORTH($level, $symbol)) }. Está em { WORTH($price, $symbol) } na { $source } agora, falta { PERCENT($distance) }. Alerta { $id }.
watch-rearm-above = Depois toca de novo quando o preço tiver voltado a { PRICE($rearm) }.
watch-rearm-below = Depois toca de novo quando o preço tiver voltado a { PRICE($rearm) }.
watch-thousand = Isso está a mil vezes do preço. Você quis dizer { BOLD(WORTH($level, $symbol)) }?
watch-passed-above = { BOLD($symbol) } já está lá: { WORTH($price, $symbol) } na { $source }, não abaixo do seu nível de { PRICE($level) }. Nada foi salvo. Escolha um nível mais alto, ou que toque quando voltar a cair.
watch-passed-below = { BOLD($symbol) } já está lá: { WORTH($price, $symbol) } na { $source }, não acima do seu nível de { PRICE($level) }. Nada foi salvo. Escolha um nível mais baixo, ou que toque quando voltar a subir.
already-watched = Este chat já recebe isso, então nada foi adicionado:
unwatched = Parado: { rule-name }.
rule-name =
    { $kind ->
        [condition] { claim-about }: { $text }
        [moved] { BOLD($what) } { move-size } desde { PRICE($base) }
        [listing] { BOLD($about) } { $text }
        [reminder] ⏰ { reminder-about }{ $text } ({ $zone })
        [season] índice de temporada { BOLD($what) } { rule-side } { PRICE($level) }
       *[price] { BOLD($what) } { rule-side } { PRICE($level) }
    }
rule-side =
    { $side ->
        [above] acima de
       *[below] abaixo de
    }
snoozed =
    { thing } dorme por { $hours ->
        [one] uma hora
       *[other] { $hours } horas
    }, até { TIME($until) }. O que acontecer até lá não é contado.
woken = { thing } acorda em menos de um minuto.
woken-already = { thing } não está dormindo.
thing =
    { $kind ->
        [subscription] Assinatura
       *[rule] Alerta
    } { $id }
price = { BOLD($symbol) } { BOLD(PRICE($price)) } na { $source }, { TIME($at) }
price-change = { BOLD($symbol) } { BOLD(PRICE($price)) }, { PERCENT($change) } em 24 h, na { $source }, { TIME($at) }
price-withheld =
    { $source } dá { PRICE($price) } desde { TIME($since) }, { $because ->
        [contradicted] e { $by } segue negociando perto do preço antigo: isso é retido, e nada toca por isso.
       *[alone] e nenhuma outra corretora o mostrou ainda: isso é retido por um minuto no máximo, e enquanto isso nada toca por isso.
    }
price-in = Cerca de { BOLD(PRICE($price)) } { $currency }, pela cotação na { $source }
price-in-none = Sem preço em { $currency }: nenhuma corretora que eu leio o negocia por { $quote }.
alerts-none = Nada é observado aqui ainda. Tente { CODE("/watch ETH above 4000") }
alerts-title = { BOLD("O que este chat recebe") } ({ $count }), mais próximo primeiro
alerts-page = Página { $page } de { $pages }
alerts-claim-true = { $id } · { rule-name } · verdade agora; toca quando voltar a ser verdade{ alerts-terms }
alerts-claim-false = { $id } · { rule-name } · agora não é verdade{ alerts-terms }
alerts-moved = { $id } · { rule-name } · agora { WORTH($value, $what) }, { PERCENT($change) }{ alerts-terms }
alerts-reminder = { $id } · { rule-name } · próximo { TIME($next) }{ alerts-terms }
alerts-terms =
    { $once ->
        [yes] {" "}· uma vez
       *[no] {""}
    }{ $cooldown ->
        [none] {""}
       *[other] {" "}· no máximo a cada { $cooldown }
    }{ $expires ->
        [never] {""}
       *[other] {" "}· até { TIME($expires) }
    }{ $urgency ->
        [critical] {" "}· crítico
        [digest] {" "}· resumo
       *[normal] {""}
    }{ $noted ->
        [yes] {" "}· 📝 { $note }
       *[no] {""}
    }
alerts-armed =
    { $id } · { rule-name } · agora { WORTH($value, $what) }, falta { $kind ->
        [season] { PRICE($distance) } pontos
       *[price] { PERCENT($distance) }
    }{ alerts-terms }
alerts-quiet = { $id } · { rule-name } · tocou; toca de novo após { PRICE($rearm) }, agora { WORTH($value, $what) }{ alerts-terms }
alerts-blind = { $id } · { rule-name } · sem valor confiável no momento, então não pode tocar{ alerts-terms }
alerts-snoozed = { $id } · { rule-name } · dorme até { TIME($until) }{ alerts-terms }
alerts-gone = { $id } · { rule-name } · sem negociação nas corretoras que eu leio desde { TIME($since) }, então descansa{ alerts-terms }
alerts-season = { $id } · mudanças de temporada, { $scope }
alerts-season-snoozed = { $id } · mudanças de temporada, { $scope } · dorme até { TIME($until) }
alerts-signals = { $id } · sinais de { scope-name }, velas de { $timeframe }
alerts-signals-snoozed = { $id } · sinais de { scope-name }, velas de { $timeframe } · dorme até { TIME($until) }
scope-name =
    { $scope ->
        [top100] as 100 maiores moedas
        [watched] as moedas observadas aqui
       *[other] { $scope }
    }
`;
