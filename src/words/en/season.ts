/** The season index. */
export const SEASON = `
# ── Season
season-title = { BOLD("Altcoin season index") }: the share of large coins that beat Bitcoin over 90 days, 0 to 100
season-where =
    { $index }: { BOLD($value) } – { $season ->
        [altcoin] altcoin season
        [bitcoin] bitcoin season
       *[neutral] neutral
    }
season-value = { season-where }. { $wins } of { $counted } beat Bitcoin
season-value-since = { season-where } since { DAY($since) }. { $wins } of { $counted } beat Bitcoin
season-close = Close of { DAY($day) }, ranks by { season-source }
season-source =
    { $source ->
        [simulated] the simulated market
        [recorded] the recording
       *[other] { $source }
    }
season-gap = { $ticker } { $points }
season-indicative-one = { $index } { $value }
season-indicative = If the day closed now: { $values }. Indicative: only closes make seasons.
season-ends-altcoin =
    { $index }: altcoin season ends after { $closes } closes in a row below { $level }{ $closesOut ->
        [0] .
       *[other] ; so far: { $closesOut }.
    }
season-ends-bitcoin =
    { $index }: bitcoin season ends after { $closes } closes in a row above { $level }{ $closesOut ->
        [0] .
       *[other] ; so far: { $closesOut }.
    }
season-away-altcoin =
    { $index }: altcoin season begins at { $level }: { $coins ->
        [one] one more coin
       *[other] { $coins } more coins
    } must beat Bitcoin{ $nearest ->
        [none] .
       *[other] ; nearest: { $nearest } points behind.
    }
season-away-bitcoin =
    { $index }: bitcoin season begins at { $level }: { $coins ->
        [one] one coin
       *[other] { $coins } coins
    } must fall behind{ $nearest ->
        [none] .
       *[other] ; nearest: { $nearest } points ahead.
    }
season-totals = Bitcoin dominance { $dominance } %. All { $assets } ranked assets: { AMOUNT($total) } USD, without Bitcoin { AMOUNT($altcoins) } USD
season-reason =
    { $because ->
        [too-few-prices] Only { $have } members have both prices, and at least { $need } are needed; a value would be a guess.
        [stale-ranking] No ranking was taken in the day after that close.
        [disputed-bitcoin] The sources disagree about the price of Bitcoin.
        [no-bitcoin-price] Bitcoin has { $have } of the { $need } believable prices it needs.
        [short-ranking] The ranking has { $have } of the { $need } coins it needs.
       *[other] Its data cannot be relied on.
    }
season-withheld = { $index }: withheld for { DAY($day) }. { season-reason }
season-stays =
    { $index } stays what it was: { $season ->
        [altcoin] altcoin season
        [bitcoin] bitcoin season
       *[neutral] neutral
    }{ $since ->
        [unknown] .
       *[other] {" "}since { DAY($since) }.
    }
season-ranking = Waiting for a ranking by market capitalisation; no provider has given a usable one yet. Nothing is guessed.
season-ranking-because = { $source }: { $reason }.
season-bases = Fetching the prices of 90 days ago: { $have } of { $need } coins. Nothing is guessed until they are here.
season-past = Computing the past of the index: { $have } of { $need } days.
season-variants = Fetching the prices for the other windows: { $have } of { $need } coins.
season-none = { $index }: no value yet.
season-not-yet = { $index } over { $window } days with the ranks of the window's start: available from { DAY($from) }. Rankings have not been recorded for long enough.
season-pageless = A number alone is a page, and only { CODE("/season why") } has pages. Did you mean { CODE($offer) }?
problem-index = "{ $typed }" is not an index I can count. Type { CODE("top50") }, or any size from top{ $least } to top{ $most }. There are { CODE("/season why") }, { CODE("/season sectors") } and { CODE("/season variants") } too.
problem-leveled = "{ $typed }" has no levels: only the indexes that are counted at each close have, { CODE("top50") } and { CODE("top100") }.
problem-page = "{ $typed }" is not a page. Type a number from 1 up, like { CODE("/season why 2") }.

# ── One value in another shape
season-counted = { BOLD($index) } over { $window } days: { BOLD($value) }. { $wins } of { $counted } beat Bitcoin's { PERCENT($bitcoin) } · close of { DAY($day) }
season-counted-ranks =
    { $ranks ->
        [start] Members: the largest coins of the window's first day, ranks by { season-source }. So no coin is in because it rose.
       *[end] Members: the largest coins of the window's last day, ranks by { season-source }.
    }
season-counted-only = Counted when you ask. Seasons are made by top50 and top100 over 90 days: { CODE("/season") }

# ── The proof of a value
season-why-title =
    { BOLD($index) } over { $window } days, close of { DAY($day) }{ $pages ->
        [1] {""}
       *[other] {" "}· page { $page } of { $pages }
    }
season-why-value =
    { BOLD($value) } = 100 × { $wins } / { $counted }. ✓ beats Bitcoin's { PERCENT($bitcoin) }, ✗ does not{ $others ->
        [0] .
        [one] ; one coin is not counted.
       *[other] ; { $others } coins are not counted.
    }
season-why-ranks =
    { $ranks ->
        [start] Ranks of the window's first day by { season-source }.
       *[end] Ranks of the window's last day by { season-source }.
    }
season-why-prices = Prices of both days: { $sources }
season-why-inputs = Inputs { CODE($hash) }, counted by Tidebell { $version }
season-why-hash = SHA-256 of the inputs: { CODE($hash) }
season-why-recompute = To count it again from recorded data: { CODE($line) }
season-why-beats = ✓ { $rank } { $coin } { PERCENT($change) }
season-why-trails = ✗ { $rank } { $coin } { PERCENT($change) }
season-why-too-young = – { $rank } { $coin }: younger than the window
season-why-gone = – { $rank } { $coin }: gone from the records
season-why-no-price = – { $rank } { $coin }: no believable price
season-why-doubtful = – { $rank } { $coin }: the sources disagree about its price
season-why-left-out = { BOLD("Left out") }
season-why-benchmark = { $rank } { $coin }: what all coins are measured against
season-why-excluded =
    { $rank } { $coin }: { $class }, { $sign ->
        [listed] by our list
        [tag] by its provider's tag
        [name] by its name
        [peg] by its price, which follows another one
       *[other] by { $sign }
    }
season-why-no-page =
    The proof of { $index } has { $pages ->
        [one] only one page
       *[other] { $pages } pages
    }; there is no page { $page }.

# ── Sectors and other ways to count
season-sectors-title = { BOLD("Sectors") } of { $index } over { $window } days, close of { DAY($day) }; all coins together: { $value }
season-sector = { $sector }: { BOLD($value) } · { $wins } of { $counted } beat Bitcoin
season-sectors-note = Sectors with too few coins for a number of their own are not shown.
season-sectors-none = No sector has enough members for a number of its own.
season-variants-title = { BOLD("Other ways to count") } { $index }, close of { DAY($day) }
season-variants-both = { $window } days: ranks of the end { BOLD($end) }, of the start { BOLD($start) }, gap { PRICE($gap) }
season-way =
    { $window } days, ranks of the { $ranks ->
        [start] start
       *[end] end
    }
season-variants-one = { season-way }: { BOLD($value) }
season-variants-not-yet = { season-way }: available from { DAY($from) }
season-variants-none = { season-way }: no value yet
season-variants-withheld = { season-way }: withheld. { season-reason }
season-variants-note = Ranks of the end, as publishers count, let coins in because they rose. Ranks of the start do not: the gap is that advantage, in points.

threshold-added-above = I ring when the { $index } season index rises to { BOLD($level) }. Alert { $id }; rings again after { $rearm }.
threshold-added-below = I ring when the { $index } season index falls to { BOLD($level) }. Alert { $id }; rings again after { $rearm }.
threshold-now = It stands at { BOLD($value) } now.
threshold-passed-above = The { $index } season index is already there: { $value }, not below { $level }. Nothing was saved. Choose a higher level, or ring when it falls back.
threshold-passed-below = The { $index } season index is already there: { $value }, not above { $level }. Nothing was saved. Choose a lower level, or ring when it rises back.
threshold-side = The { $index } season index has no value yet, so say from which side: should I ring above or below { $level }?
`;
