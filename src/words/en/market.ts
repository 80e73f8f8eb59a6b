/** The market and its sources, for frames and the operator. */
export const MARKET = `
# ── The market and its sources, for frames and the operator
frame-simulated = Simulated market: these prices are invented.
frame-recorded = Recorded market: these prices are from the past.
notice-source-failing = Market data: { $source } does not give usable answers ({ $reason }). Others stand in where they can; nothing fires on what it says.
notice-source-stopped = Market data: { $source } refuses us for good ({ $reason }). It is not asked again until the next start.
notice-source-fine = Market data: { $source } is fine again.
notice-stopped-evaluation = Nothing rings: for over a minute no process has compared a price with any rule. No evaluator runs, it stands still, or no source gives prices. Nothing is lost; what is crossed meanwhile is told when it goes on.
notice-stopped-delivery =
    Nothing arrives{ $where ->
        [none] {""}
       *[named] {" ("}{ $where })
    }: something urgent has waited for over a minute and nothing was sent. No deliverer runs, or it stands still. Nothing is lost; what waits is sent when it goes on.
notice-goes-on-evaluation = Prices are compared with the rules again.
notice-goes-on-delivery = Alerts are delivered again.
notice-candles = Market data: { $source } has no usable candles of { $symbol } ({ $reason }). Signals of that market wait unless another exchange has them; price alerts do not need them. Said once for each market.
notice-price-dropped = Market data: { $source } told { PRICE($price) } for { $symbol } after { PRICE($believed) }, { $because ->
        [contradicted] and { $by } traded on at about the old price
       *[alone] and no other exchange showed it before it was over
    }. That was withheld, so nothing fired on it. Said once a day for each source; the log has all of them.
notice-rankings = Rankings: { $source } gave nothing usable ({ $reason }).
notice-season-withheld = Season index: the value of { $index } is withheld, so no season begins or ends with that close. It is tried again by itself. Said once for each day.
notice-no-ranking = Season index: nobody has given a usable ranking of { DAY($day) } for hours, and without one there is no value. They are asked again. The setting RANKINGS names who is asked; some give more with a key. Said once for each day.
notice-published-index = Season index: at the close of { DAY($day) } ours was { $ours } for the top 100, and { $source } publishes { $theirs }. Differences above 5 points are worth a look: { CODE("/season why top100") } lists our members.
problem-recorded-directory = There is no folder { $directory }. Set RECORDED_DIR to the folder that holds daily.csv or daily.csv.gz.
problem-recorded-missing = The folder { $directory } holds neither daily.csv nor daily.csv.gz. Put one there, or set RECORDED_DIR to another folder.
problem-recorded-unreadable = { $path } cannot be read: { $reason }. Check that it is whole, or set RECORDED_DIR to another folder.
problem-recorded-columns = { $path } lacks the columns { $missing }. The first line must name date, asset, close_usd, market_cap_usd, volume_usd and rank.
problem-recorded-empty = { $path } has no usable row ({ $skipped } were skipped). Check its columns.
problem-recorded-other = The data kept here is of another recording, which stood at { DAY($at) }; the one in { $directory } begins later or ends sooner ({ DAY($from) } to { DAY($to) }). Set RECORDED_DIR to the one it was, or DATA_DIR to a new folder; with DATABASE_URL, remove the schema “recorded”.
console-simulated = SIMULATED MARKET: no exchange could be reached, so these prices are invented. { $speed } × real time.
console-simulated-chosen = SIMULATED MARKET, as configured: these prices are invented. { $speed } × real time.
console-recorded = RECORDED MARKET: prices of { DAY($from) } to { DAY($to) }, { $speed } × real time.
console-recorded-over = RECORDED MARKET: the prices of { DAY($from) } to { DAY($to) } have all been told, so nothing changes any more. To see them again from the start, set DATA_DIR to a new folder; with DATABASE_URL, remove the schema “recorded”.
console-live = Live market: { $sources }.
console-where = { $where } Type { CODE("/help") }, or Ctrl+D to leave.
`;
