/** Conditions that became true, and what the terms of a rule add to its ring. */
export const CONDITIONS = `
alert-moved =
    🔔 { BOLD($symbol) } { PERCENT($change) } oynadı, { PRICE($base) } → { BOLD(WORTH($price, $symbol, $at)) }{ $levels ->
        [none] {""}
       *[some] ; sırada: { $levels }
    } · { $source }, { TIME($at) }
alert-reminder = ⏰ { BOLD("Hatırlatma") }
alert-reminder-price = ⏰ { BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) } ({ $source }), { TIME($at) }
alert-reminder-blind = ⏰ { BOLD($symbol) }: şu an inanılır bir fiyat yok
alert-reminder-when =
    Şunu istemiştin: { $text } ({ $zone }){ $next ->
        [none] {"."}
       *[other] ; sıradaki: { TIME($next) }
    }
alert-reminder-late = GEÇ: ben yokken zamanı { TIME($at) } idi.
alert-listed = 🔔 { BOLD($coin) } artık işlem görüyor: { $symbol } { BOLD(WORTH($price, $symbol, $at)) } ({ $source }), { TIME($at) }
alert-delisted = 🔔 { BOLD($coin) } artık işlem görmüyor: okuduğum her borsada bir saattir yok, { TIME($at) }
fear-greed-by =
    { $source ->
        [simulated] Korku ve Açgözlülük Endeksi: simüle fiyatlardan uydurma
       *[provider] Korku ve Açgözlülük Endeksi: { $source }
    }
alert-condition-late = GEÇ: o sırada doğruydu, kimse bakmıyordu. Şimdi bitmiş olabilir.
alert-once = Bir kez çalacaktı, artık yok.
alert-expired = ⌛ Alarm { $id } süresi doldu ve kalktı: { rule-name }.
alert-expired-condition = ⌛ Alarm { $id } süresi doldu ve kalktı: { claim-about }: { $text }
alert-broken = ⚠️ Alarm { $id } izlenemiyor ve susuyor: { claim-about }: { $text }. Nedeni botun kaydında. Başka sözlerle yeniden kur ya da kaldır: { CODE("/alerts") }
alert-gone = ⏸ { BOLD($symbol) } okuduğum hiçbir borsada artık işlem görmüyor: { TIME($since) } tarihinden beri fiyat yok.
alert-gone-kept =
    { $count ->
        [one] Bu alarm dinleniyor. Olduğu gibi duruyor, piyasa dönünce kendiliğinden sürer:
       *[other] Bu { $count } alarm dinleniyor. Oldukları gibi duruyorlar, piyasa dönünce kendiliğinden sürerler:
    }
alert-gone-more = … ve { $more } tane daha: { CODE("/alerts") }
alert-gone-stop = { CODE($line) } ile birini başka piyasaya geçir, { CODE($offer) } ile kaldır. Okumadığım bir borsa işlem görüyorsa, beni çalıştıran onu ekleyebilir.
alert-gone-elsewhere = { $symbol } hâlâ işlem görüyor: { CODE($line) } bir alarmı oraya taşır, { CODE($offer) } kaldırır.
alert-gone-signals = Yeniden işlem görene kadar sinyalleri gelmez: { $ids }. Öteki coinlerinki sürer. { CODE($offer) } birini durdurur.
alert-back-signals = ▶️ { BOLD($symbol) } yeniden işlem görüyor, sinyalleri yine geliyor: { $ids }.
alert-back =
    ▶️ { BOLD($symbol) } yeniden işlem görüyor. { $count ->
        [one] Bu alarm sürüyor:
       *[other] Bu { $count } alarm sürüyor:
    }
claim-about =
    { $about ->
        [market] { BOLD("Piyasa") }
        [top100] { BOLD("En büyük 100 coinden biri") }
        [watchlist] { BOLD("Burada izlenen bir coin") }
       *[symbol] { BOLD($about) }
    }
`;
