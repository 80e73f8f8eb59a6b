/** What is wrong with the text of a rule: where, what was expected, and what would work. */
export const RULES = `
rule-near =
    { $near ->
        [none] {""}
       *[other] {" "}Şunu mu demek istedin: { CODE($near) }?
    }
problem-rule-expected =
    { $column }. sütunda: beklediğim { $expected ->
        [number] bir sayı
        [percent] bir yüzde
        [comparison] { CODE("<") }, { CODE(">") } ya da { CODE("crosses above") } gibi bir karşılaştırma
        [closing] kapatan ayraç { CODE(")") }
        [opening] açan ayraç { CODE("(") }
        [comma] bir virgül
        [timeframe] bir zaman dilimi
        [span] bir süre
        [group] { CODE("top100") } ya da { CODE("watchlist") }
        [date] bir tarih
        [time] bir saat
        [day] { CODE("day") } ya da haftanın bir günü
        [coin] bir coinin kodu
        [range] aralığın öbür ucu
        [note] tırnak içinde not
        [condition] neyin izleneceği
        [end] { CODE("and") }, { CODE("or") }, { CODE("once") } gibi bir seçenek ya da hiçbir şey
       *[value] bir sayı ya da değer
    }, yeri { $where ->
        [start] baş
        [before] “{ $after }” yerine
       *[after] “{ $after }” sonrası
    }.{ $near ->
        [none] {" "}Örneğin: { $expected ->
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
       *[other] {" "}Şunu mu demek istedin: { CODE($near) }?
    }
problem-rule-unknown = { $column }. sütunda: “{ $typed }” nedir bilmiyorum. Değerler şöyledir: { CODE("price") }, { CODE("rsi(14, 4h)") } ya da { CODE("change(24h)") }.{ rule-near }
problem-rule-character = { $column }. sütunda: “{ $typed }” karakteri burada olmaz. Örneğin: { CODE("rsi(14, 4h) < 30") }
problem-rule-unit = { $column }. sütunda: “{ $typed }” okunamıyor. Bir sayı { CODE("k") }, { CODE("M") }, { CODE("B") } ya da { CODE("T") } ile, bir süre { CODE("m") }, { CODE("h") }, { CODE("d") } ya da { CODE("w") } ile bitebilir.{ rule-near }
problem-rule-number-comma = { $column }. sütunda: “{ $typed }” iki ayrı sayı olabilir. Ondalıkları noktadan sonra yaz.{ rule-near }
problem-rule-number-long = { $column }. sütunda: bu sayının { $digits } basamaktan fazlası var ya da çok küçük. Şöyle yaz: { CODE("4000") } ya da { CODE("1.5k") }.
problem-rule-not-a-number = { $column }. sütunda: “{ $typed }” bir süre, burada ise sayı olur. Örneğin: { CODE("rsi(14, 4h) < 30") }
problem-rule-too-long = Bu çok uzun: bir kuralda en çok { $most } karakter okurum. İki kural yap.
problem-rule-too-many-words = { $column }. sütunda: bir kuralda okuduğum { $most } kelimeden fazla. İki kural yap.
problem-rule-too-large = { $column }. sütunda: bir kuralın içerebileceği { $most } parçadan fazla. İki kural yap.
problem-rule-too-deep = { $column }. sütunda: izleyebileceğimden fazla iç içe ayraç. İki kural yap.
problem-rule-timeframe = { $column }. sütunda: “{ $typed }” mumu yok. Zaman dilimleri: { $timeframes }.{ rule-near }
problem-rule-span = { $column }. sütunda: “{ $typed }”, { $least } ile { $most } arasında değil.{ rule-near }
problem-rule-period = { $column }. sütunda: { $param }, { $least } ile { $most } arasında tam sayıda mumdur.{ rule-near }
problem-rule-parameter = { $column }. sütunda: { $param }, { $least } ile { $most } arasında bir sayıdır.{ rule-near }
problem-rule-argument = { $column }. sütunda: { CODE($name) } şunu alır: { $takes }.{ rule-near }
problem-rule-argument-missing = { $column }. sütunda: ayraçta bir sayı, zaman dilimi ya da mumun bir alanını bekliyordum. Örneğin: { CODE("rsi(14, 4h) < 30") }
problem-rule-argument-unknown = { $column }. sütunda: “{ $typed }”, { CODE($name) } için nedir bilmiyorum. { $takes } ve bir zaman dilimi alır.
problem-rule-too-many-arguments =
    { $column }. sütunda: { CODE($name) } ayraçta { $most ->
        [0] hiçbir şey almaz
        [one] { $most } şey alır
       *[other] { $most } sayı alır
    }, bu ise { $typed }. sıradaki.
problem-rule-over = { $column }. sütunda: { CODE($name) } tam mum ister, tek bir alanı üzerinden sayılamaz.
problem-rule-nested = { $column }. sütunda: bir gösterge { CODE("open") }, { CODE("high") }, { CODE("low") }, { CODE("close") } ya da { CODE("volume") } üzerinden hesaplanır, { CODE($name) } gibi başka bir gösterge üzerinden değil.
problem-rule-output-missing = { $column }. sütunda: { CODE($name) } birden fazla çizgi içerir. Hangisi olduğunu söyle: { $outputs }.{ rule-near }
problem-rule-output = { $column }. sütunda: { CODE($name) } için “{ $typed }” çizgisi yok. Olanlar: { $outputs }.{ rule-near }
problem-rule-group = { $column }. sütunda: “{ $typed }” grubunu bilmiyorum. { CODE("top100") } ve { CODE("watchlist") } var.{ rule-near }
problem-rule-date = { $column }. sütunda: { $typed } diye bir gün yok. Şöyle yaz: { CODE("2026-12-24") }.
problem-rule-time = { $column }. sütunda: { $typed } diye bir saat yok. Şöyle yaz: { CODE("09:00") }.
problem-rule-past = { $column }. sütunda: { $typed } geçti.
problem-rule-line = { $column }. sütunda: çizginin iki noktası aynı zamanda. Örneğin: { CODE("line(2026-01-01 40000, 2026-06-01 60000)") }
problem-rule-range = { $column }. sütunda: bir aralığın ilk sayısı küçük olandır.{ rule-near }
problem-rule-range-same = { $column }. sütunda: aralığın iki ucu aynı. Aralık iki uç ister, tek seviye yalnız yazılır.{ rule-near }
problem-rule-range-power = { $column }. sütunda: { $typed } mi, { $full } mi? İki sayıyı da tam yaz.{ rule-near }
problem-rule-within = { $column }. sütunda: yüzde payı sıfırın üstünde bir seviye ister. Örneğin: { CODE("ETH within 1% of 4000") }
problem-rule-percent-size = { $column }. sütunda: bir hareket %0'dan fazla, bir düşüş %100'den azdır. Örneğin: { CODE("ETH -5% in 1h") }
problem-rule-percent = { $column }. sütunda: yüzde yalnız yüzdeyle sayılana uyar, örneğin { CODE("change(24h) > 5%") }. Fiyat hareketi { CODE("ETH +5% in 1h") }, bir sayının payı { CODE("1.05 * ema(200, 1d)") } olur.
problem-rule-alone = { $column }. sütunda: süresi olmayan hareket, kuralın kurulduğu fiyattan ölçülür ve tek başına durur. Daha uzun bir kuralda ne kadar sürede olduğunu söyle: { CODE("-5% in 1h") }.{ rule-near }
problem-rule-claim-as-number = { $column }. sütunda: bu doğru ya da yanlıştır, burada ise sayı olur. Örneğin: { CODE("rsi(14, 4h) < 30 and price > 4000") }
problem-rule-no-coin = { $column }. sütunda: { CODE($name) } bir coin içindir. Önce hangisi olduğunu söyle: { CODE("ETH") }, ya da her biri için { CODE("any top100:") }.{ rule-near }
problem-rule-any-of-market = Bunun yanıtı her coin için aynı. Kimin olduğunu çıkar, örneğin { CODE("season(100) >= 60") }.
problem-rule-coins = { $column }. sütunda: bir kural tek bir coin içindir. Her biri için bir kural yap ya da onları { CODE("/watchlist") } listesine koyup { CODE("any watchlist:") } ile başla.{ rule-near }
problem-rule-no-reading = { $column }. sütunda: bu yalnız sayıları karşılaştırır, yani hiç değişmez. Bir değer karşılaştır: { CODE("price > 4000") } ya da { CODE("rsi(14, 4h) < 30") }
problem-rule-same = { $column }. sütunda: iki taraf aynı.
problem-rule-cancels = { $column }. sütunda: iki yandaki değerler birbirini götürüyor, yani bu hiç değişmez. Bir değeri bir sayıyla, örneğin { CODE("price > 4000") }, ya da başka bir değerle karşılaştır.
problem-rule-units = { $column }. sütunda: { CODE($left) } birimi { unit-one }, { CODE($right) } birimi { unit-other }; karşılaştırılamazlar.
unit-one =
    { $one ->
        [price] fiyat
        [volume] coin
        [percent] yüzde puanı
        [dollars] dolar
       *[place] sıra
    }
unit-other =
    { $other ->
        [price] fiyat
        [volume] coin
        [percent] yüzde puanı
        [dollars] dolar
       *[place] sıra
    }
problem-rule-never = { $column }. sütunda: bu hiç doğru olamaz: { CODE($name) } hep { rule-range }.
problem-rule-always = { $column }. sütunda: bu hep doğrudur: { CODE($name) } hep { rule-range }.
rule-range =
    { $range ->
        [above] { $least } üstündedir
        [least] en az { $least } değerindedir
       *[between] { $least } ile { $most } arasındadır
    }
problem-rule-either = { $column }. sütunda: bununla { CODE($name) } nerede olursa olsun kural hep doğru. { CODE("and") } mi demek istedin?
problem-rule-contradiction = { $column }. sütunda: bununla kural hiç doğru olamaz: { CODE($name) } aynı anda iki yerde olamaz. { CODE("or") } mu demek istedin?
problem-rule-zero = { $column }. sütunda: bu sıfıra böler.
problem-rule-note = { $column }. sütunda: bir not, tırnak içinde 1 ile { $most } karakter arasındadır.
problem-rule-quote = { $column }. sütunda: burada başlayan tırnak kapanmıyor.{ rule-near }
problem-rule-option-twice = { $column }. sütunda: “{ $typed }”, önceki bir seçeneğin söylediğini söylüyor.
problem-rule-option-clash = Bir kez çalan kuralın çalışlar arası beklemesi olmaz. İkisinden birini çıkar.
problem-rule-rearm-level = { $column }. sütunda: yalnız fiyatın ya da sezon endeksinin her dokunuşta değerlendirilen bir seviyesi başka bir seviyede yeniden kurulabilir. Örneğin: { CODE("ETH above 4000 rearm 3900") }
problem-rule-rearm-side =
    { $column }. sütunda: bu kural { $side ->
        [above] { $level } üstünde çalar, o yüzden onun altında yeniden kurulur
       *[below] { $level } altında çalar, o yüzden onun üstünde yeniden kurulur
    }.
`;
