/** Alerts that rang, and signals. */
export const RANG = `
alert-price-above = 🔔 { BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) } fiyatına çıktı, seviyen { PRICE($level) } · { $source }, { TIME($at) }
alert-price-below = 🔔 { BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) } fiyatına indi, seviyen { PRICE($level) } · { $source }, { TIME($at) }
alert-price-rearm-above = Fiyat yeniden { PRICE($rearm) } olunca tekrar çalar.
alert-price-rearm-below = Fiyat yeniden { PRICE($rearm) } olunca tekrar çalar.
alert-late = GEÇ: fiyat yokken geçildi, { TIME($since) } ile { TIME($at) } arasında bir zaman.
alert-repeat = Tekrar olabilir: önceki denemenin ulaşıp ulaşmadığı bilinmiyor.
alert-season-level-above = 🔔 Altcoin sezonu endeksi { $index } { BOLD($value) } değerine çıktı, seviyen { $level } · { DAY($day) } kapanışı
alert-season-level-below = 🔔 Altcoin sezonu endeksi { $index } { BOLD($value) } değerine indi, seviyen { $level } · { DAY($day) } kapanışı
alert-season =
    🔔 { $to ->
        [altcoin] { BOLD("Altcoin sezonu") } başladı
        [bitcoin] { BOLD("Bitcoin sezonu") } başladı
       *[neutral] { $from ->
            [altcoin] { BOLD("Altcoin sezonu bitti") }
           *[bitcoin] { BOLD("Bitcoin sezonu bitti") }
        }
    }: endeks { BOLD($value) }, 90 günde { $counted } coinden { $wins } tanesi Bitcoin'i geçti ({ $index }) · { DAY($day) } kapanışı
alert-season-lasted =
    Önceki { $season ->
        [altcoin] altcoin sezonu
        [bitcoin] Bitcoin sezonu
       *[neutral] nötr dönem
    } { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } sürdü, { DAY($since) } tarihinden beri.
alert-season-followed =
    Geçmiş { $to ->
        [altcoin] altcoin sezonu başlangıçlarını
        [bitcoin] Bitcoin sezonu başlangıçlarını
       *[neutral] sezon bitişlerini
    } ne izledi, medyan (orta yarı):
alert-season-followed-days =
    { $days } gün sonra, { $count ->
        [one] { $count } kez
       *[other] { $count } kez
    }: Bitcoin { PERCENT($bitcoin) } ({ PERCENT($bitcoinLower) } – { PERCENT($bitcoinUpper) }), altcoinler { PERCENT($altcoins) } ({ PERCENT($altcoinsLower) } – { PERCENT($altcoinsUpper) })
season-how = { $index } nasıl sayılır, coin coin: { CODE($line) }. Geçmiş sezonlar hiçbir şey vaat etmez.
alert-season-raw =
    🔔 { $to ->
        [altcoin] { $index } endeksi { $high } değerini aşağıdan geçti
        [bitcoin] { $index } endeksi { $low } değerini yukarıdan geçti
       *[neutral] { $from ->
            [altcoin] { $index } endeksi yeniden { $high } altına indi
           *[bitcoin] { $index } endeksi yeniden { $low } üstüne çıktı
        }
    }: { BOLD($value) }, 90 günde { $counted } coinden { $wins } tanesi Bitcoin'i geçti · { DAY($day) } kapanışı
alert-season-raw-lasted =
    Önce { $season ->
        [altcoin] altcoin bölgesindeydi
        [bitcoin] Bitcoin bölgesindeydi
       *[neutral] iki seviye arasındaydı
    }, { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }, { DAY($since) } tarihinden beri.
season-how-raw = Yalın bir geçiş çoğu kez birkaç günde geri döner. Sezonun kendisi daha kararlıdır: { CODE("/season") }
alert-season-near =
    🔔 { $toward ->
        [altcoin] { BOLD("Altcoin sezonu yakın") }: endeks { BOLD($value) }, { $level } değerinde başlar; { $coins ->
            [one] { $coins } coin daha
           *[other] { $coins } coin daha
        } Bitcoin'i geçmeli
       *[bitcoin] { BOLD("Bitcoin sezonu yakın") }: endeks { BOLD($value) }, { $level } değerinde başlar; { $coins ->
            [one] { $coins } coin
           *[other] { $coins } coin
        } Bitcoin'in gerisine düşmeli
    } ({ $index }) · { DAY($day) } kapanışı
alert-season-nearest =
    En yakınlar: { $nearest } puan, { $toward ->
        [altcoin] Bitcoin'in gerisinde
       *[bitcoin] Bitcoin'in önünde
    }.
alert-signals =
    📈 { BOLD($timeframe) } mumu { TIME($closedAt) } kapandı: { $count ->
        [one] { $count } sinyal
       *[other] { $count } sinyal
    }
alert-signals-more = ve { $more } tane daha: { CODE("/signals") }
signal-when = { $timeframe } mumu { TIME($closedAt) } kapandı:
signal-rsi-oversold = { BOLD($symbol) } RSI(14) 30 altına indi: { $rsi }, önce { $rsiBefore } · kapanış { WORTH($close, $symbol, $at) }
signal-rsi-overbought = { BOLD($symbol) } RSI(14) 70 üstüne çıktı: { $rsi }, önce { $rsiBefore } · kapanış { WORTH($close, $symbol, $at) }
signal-macd-bullish = { BOLD($symbol) } MACD sinyal çizgisini yukarı kesti: { PRICE($macd) } > { PRICE($signal) } · kapanış { WORTH($close, $symbol, $at) }
signal-macd-bearish = { BOLD($symbol) } MACD sinyal çizgisini aşağı kesti: { PRICE($macd) } < { PRICE($signal) } · kapanış { WORTH($close, $symbol, $at) }
signal-golden-cross = { BOLD($symbol) } golden cross: EMA50 { PRICE($ema50) } > EMA200 { PRICE($ema200) } · kapanış { WORTH($close, $symbol, $at) }
signal-death-cross = { BOLD($symbol) } death cross: EMA50 { PRICE($ema50) } < EMA200 { PRICE($ema200) } · kapanış { WORTH($close, $symbol, $at) }
signal-bollinger-up = { BOLD($symbol) } üst Bollinger bandının üstünde kapandı: { WORTH($close, $symbol, $at) } > { PRICE($upper) }
signal-bollinger-down = { BOLD($symbol) } alt Bollinger bandının altında kapandı: { WORTH($close, $symbol, $at) } < { PRICE($lower) }
signal-donchian-up = { BOLD($symbol) } 20 mumun en yükseğini aştı: { WORTH($close, $symbol, $at) } > { PRICE($high) }
signal-donchian-down = { BOLD($symbol) } 20 mumun en düşüğünü kırdı: { WORTH($close, $symbol, $at) } < { PRICE($low) }
signal-volume-spike = { BOLD($symbol) } hacim { AMOUNT($volume) }, 20 mum ortalamasının { $ratio } katı · kapanış { WORTH($close, $symbol, $at) }
signals-title = { BOLD("En yeni sinyaller") } ({ $count })
signals-none = Henüz sinyal yok.
signals-none-of = Henüz { BOLD($symbol) } sinyali yok.
signals-when = 1h, 4h ya da 1d mumu kapanınca, yeterince mum varsa aranır. Sinyaller ne olduğunu söyler, ne yapılacağını değil.
`;
