/** Rules in the rule language: what was kept, what it would have done, what cannot be watched, and why something rang. */
export const ALERTING = `
rule-added = Alarm { $id }, { rule-about } için şu doğru olunca çalar: { CODE($text) }
rule-about =
    { $about ->
        [market] { BOLD("piyasa") }
        [top100] { BOLD("en büyük 100 coinin herhangi biri") }
        [watchlist] { BOLD("burada izlenen herhangi bir coin") }
       *[symbol] { BOLD($about) }
    }
rule-edited = Değiştirildi; numarası { $id } kalıyor.
moved-added = { BOLD($symbol) }, { $source } üzerinde şu an olduğu { BOLD(WORTH($base, $symbol)) } fiyatından { move-size } oynayınca çalarım: { $levels }. Alarm { $id }.
reminder-added =
    Sana hatırlatırım: { $text }{ $about ->
        [market] {""}
       *[symbol] , { BOLD($about) } fiyatıyla
    } ({ $zone }). Sıradaki: { TIME($next) }. Alarm { $id }.
listing-added-listed = Okuduğum bir borsa { BOLD($coin) } işlemeye başlayınca çalarım. Alarm { $id }.
listing-added-delisted = Okuduğum hiçbir borsa artık { BOLD($coin) } işlemiyorsa çalarım: hepsi yanıt verirken bir saat boyunca görünmeyince. Alarm { $id }.
listing-there = { BOLD($coin) } zaten işlem görüyor: { $source } üzerinde { $symbol } { WORTH($price, $symbol) }. Hiçbir şey kaydedilmedi.
listing-absent = Okuduğum hiçbir borsa { BOLD($coin) } işlemiyor. Hiçbir şey kaydedilmedi.
moved-again = Her çalıştan sonra, çaldığı fiyattan yeniden başlar.
threshold-once-above = { $index } sezon endeksi { BOLD($level) } değerine çıkınca bir kez çalarım. Alarm { $id }.
threshold-once-below = { $index } sezon endeksi { BOLD($level) } değerine inince bir kez çalarım. Alarm { $id }.
rule-with = Seçenekler{ alerts-terms }
rule-now-true = Zaten doğru, bu yüzden yeniden doğru olunca çalar: { $told }.
rule-now-false =
    Şu an doğru değil{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-now-unknown =
    Şu an doğru mu, bilinmiyor{ $count ->
        [0] {"."}
       *[other] : { $told }.
    }
rule-missing = Şu an bilinmiyor: { $missing }. Buna ihtiyaç duyan, doğru değil sayılır.
rule-flip = { $timeframe } mumu { BOLD(PRICE($price)) } fiyatında kapanırsa bu değişir, buradan { PERCENT($distance) }.
rule-reach = Mum kapanmadan önce, { BOLD(PRICE($price)) } fiyatında çalardı, buradan { PERCENT($distance) }.
rule-touch =
    Süren mumun her fiyatıyla, fitiller dahil, değerlendirilir; bu fiyat her kapanışta yeniden hesaplanır. Mum başına en çok bir kez çalar, yeniden ancak bir mum bu doğru değilken kapandıktan sonra.{ $count ->
        [0] {""}
       *[other] {" "}Son kapanışlarına göre sayılanlar: { $still }.
    }
preview-example = Her coin kendi başına çalar. Örnek olarak { BOLD($symbol) }:
preview-fires =
    Son { $days ->
        [one] { $days } günde
       *[other] { $days } günde
    } bu { $count ->
        [0] hiç çalmazdı
        [one] { $count } kez çalardı
       *[other] { $count } kez çalardı
    }{ $rate ->
        [days] { $every ->
            [one] , yaklaşık { $every } günde bir
           *[other] , yaklaşık { $every } günde bir
        }
        [times] , günde yaklaşık { $every } kez
       *[none] {""}
    }.
preview-growing = Elde olan geçmiş bu kadar; yılın kalanını sayıyorum.
preview-growing-still = Yılın kalanı hâlâ sayılıyor. Biraz sonra yeniden sorun.
preview-moves = Sonraki günün medyan hareketi: { PERCENT($move) }; herhangi bir kapanıştan sonra { PERCENT($any) }. Geçmiş hiçbir şey vaat etmez.
preview-never = ⚠ İşe yaramayacak kadar seyrek olabilir.
preview-many = ⚠ Bu, çoğu kişinin okuduğundan fazla; sonuna { CODE("cooldown 4h") } seyreltir.
preview-short = Önizleme yok: gereken { $need } { $timeframe } mumundan yalnız { $have } tanesi var. Yeterince olunca çalmaya başlar.
preview-unknown = Önizleme yok: bu sayıların geçmişi tutulmuyor.
rule-place = Burada: { CODE($text) }
plan-moved-group = Süresi olmayan bir hareket tek bir coinin fiyatından başlar. Hiçbir şey kaydedilmedi. Coini ya da bir süre söyle:
plan-listing-group = Listeleme tek bir coin içindir. Hiçbir şey kaydedilmedi. Adını söyle: { CODE("listed XYZ") }
plan-touch = { CODE("touch") }, mum sürerken fiyatı izleyen bir değer ister: { CODE("close") }, RSI, hareketli ortalama, MACD, Bollinger bandı ya da ROC, bir sayının veya onlardan bir başkasının yanında. Şunlar ancak mum kapanınca bilinir: { CODE($sources) }. Hiçbir şey kaydedilmedi. { CODE("touch") } olmadan kapanışta çalar.
plan-touch-live = { CODE($source) } yalnız fiyatla değil zamanla da değişir, bu yüzden onun için fiyat hesaplanamaz. Hiçbir şey kaydedilmedi. { CODE("touch") } olmadan ona zaten her fiyatta bakılır, mumlardan sayılanlara da kapanışta.
plan-close = { CODE($source) } bir mumdan değil canlı fiyattan okunur, bu yüzden yalnız kapanışlarda değerlendirilemez. Hiçbir şey kaydedilmedi. { CODE("close") } olmadan olur.
plan-too-long = { CODE($source) } tek bir zaman diliminden { $need } mum ister, borsalar { $most } verir. Hiçbir şey kaydedilmedi.
plan-over = { TIME($expires) } geçti, yani hiç çalamazdı. Hiçbir şey kaydedilmedi.
line-instead = Olan: { CODE($line) }
line-looser =
    Daha sık, { $count ->
        [one] { $count } kez
       *[other] { $count } kez
    }: { CODE($line) }
line-tighter =
    Daha seyrek, { $count ->
        [one] { $count } kez
       *[other] { $count } kez
    }: { CODE($line) }
line-undo = Yeniden almak için: { CODE($line) }
why-recent = Burada son çalanlar. Hangisini açıklayayım?
why-not = Burada henüz bir şey çalmadı. Hangi alarmı açıklayayım?
why-none = Burada bir şey izlenmiyor, bir şey de çalmadı. Dene: { CODE("/alert BTC rsi(14, 4h) < 30") }
why-nothing = { thing } bu sohbette yok, son 90 günün kaydında da ondan iz yok.
why-silent = Son 90 günde çalmadı.
receipt-waiting = Karar { TIME($decided) }, gönderilmeyi bekliyor{ receipt-tries }.
receipt-sent = Karar { TIME($decided) }, gönderildi { TIME($settled) }{ receipt-tries }.
receipt-unsure = Karar { TIME($decided) }; istek { TIME($settled) } çıktı ve yanıt gelmedi, yani ulaşmamış olabilir ({ $reason }){ receipt-tries }.
receipt-dead = Karar { TIME($decided) }, vazgeçildi { TIME($settled) }: { $reason }{ receipt-tries }.
receipt-tries =
    { $attempts ->
        [0] {""}
        [one] , ilk denemede
       *[other] , { $attempts } denemeden sonra
    }
receipt-together = Başkalarıyla tek mesajda anlatıldı: { CODE($line) }
receipts =
    { BOLD("Burada çalanlar") }, en yeni önce ({ $count }){ $pages ->
        [one] {""}
       *[other] {" "}· sayfa { $page } / { $pages }
    }
receipts-message =
    { BOLD("O mesajın anlattığı") }, en yeni önce ({ $count }){ $pages ->
        [one] {""}
       *[other] {" "}· sayfa { $page } / { $pages }
    }
receipts-none = Son 90 günde burada bir şey çalmadı.
receipts-no-message = Bu sohbette böyle bir mesaj yok ya da 90 günden eski. Tüm çalanlar: { CODE("/receipts") }
problem-receipts = “{ $typed }” ne sayfa ne mesaj. Şöyle yaz: { CODE("/receipts 2") } ya da { CODE("/receipts m123") }.
problem-alerts-page = “{ $typed }” bir sayfa değil. Şöyle yaz: { CODE("/alerts 2") }.
`;
