/** The season index. */
export const SEASON = `
# ── Season
season-title = { BOLD("Altcoin season index") }: the share of large coins that beat Bitcoin over 90 days, 0 to 100
season-value =
    { $index }: { BOLD($value) } – { $season ->
        [altcoin] altcoin season
        [bitcoin] bitcoin season
       *[neutral] neutral
    }. { $wins } of { $counted } beat Bitcoin · close of { DAY($day) }, ranks by { $source }
season-since =
    { $season ->
        [altcoin] This altcoin season of { $index } began { DAY($since) }
        [bitcoin] This bitcoin season of { $index } began { DAY($since) }
       *[neutral] { $index } has been neutral since { DAY($since) }
    }
season-ends-altcoin =
    It ends after { $closes } closes in a row below { $level }{ $closesOut ->
        [0] .
       *[other] ; so far: { $closesOut }.
    }
season-ends-bitcoin =
    It ends after { $closes } closes in a row above { $level }{ $closesOut ->
        [0] .
       *[other] ; so far: { $closesOut }.
    }
season-away-altcoin =
    Altcoin season begins at { $level }: { $more ->
        [one] one more coin
       *[other] { $more } more coins
    } must beat Bitcoin.
season-away-bitcoin =
    Bitcoin season begins at { $level }: { $fewer ->
        [one] one coin
       *[other] { $fewer } coins
    } must fall behind.
season-young =
    Not counted in { $index }, { $young ->
        [one] one coin
       *[other] { $young } coins
    } younger than 90 days: { $coins }
season-excluded = Left out of { $index }: { $coins }
season-withheld-too-few-prices = { $index }: withheld for { DAY($day) }. { $have } of { $need } members have both prices; a value would be a guess.
season-withheld-no-bitcoin-price = { $index }: withheld for { DAY($day) }. { $have } of { $need } believable Bitcoin prices are there.
season-withheld-short-ranking = { $index }: withheld for { DAY($day) }. The ranking has { $have } of the { $need } coins it needs.
season-ranking = Waiting for a ranking by market capitalisation; no provider has answered yet. Nothing is guessed.
season-bases = Fetching the prices of 90 days ago: { $have } of { $need } coins. Nothing is guessed until they are here.
season-past = Computing the past of the index: { $have } of { $need } days.
season-none = { $index }: no value yet.

threshold-added-above = I ring when the { $index } season index rises to { BOLD($level) }. Alert { $id }; rings again after { $rearm }.
threshold-added-below = I ring when the { $index } season index falls to { BOLD($level) }. Alert { $id }; rings again after { $rearm }.
threshold-now = It stands at { BOLD($value) } now.
threshold-passed-above = The { $index } season index is already there: { $value }, not below { $level }. Nothing was saved. Choose a higher level, or ring when it falls back.
threshold-passed-below = The { $index } season index is already there: { $value }, not above { $level }. Nothing was saved. Choose a lower level, or ring when it rises back.
threshold-side = The { $index } season index has no value yet, so say from which side: should I ring above or below { $level }?
`;
