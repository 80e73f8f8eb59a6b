/** The season index. */
export const SEASON = `
season-title = { BOLD("Altcoin sezonu endeksi") }: 90 günde Bitcoin'i geçen büyük coinlerin payı, 0 ile 100 arası
season-where =
    { $index }: { BOLD($value) } – { $season ->
        [altcoin] altcoin sezonu
        [bitcoin] Bitcoin sezonu
       *[neutral] nötr
    }
season-value = { season-where }. { $counted } coinden { $wins } tanesi Bitcoin'i geçti
season-value-since = { season-where }, { DAY($since) } tarihinden beri. { $counted } coinden { $wins } tanesi Bitcoin'i geçti
season-close = { DAY($day) } kapanışı, sıralar: { season-source }
season-source =
    { $source ->
        [simulated] simüle piyasa
        [recorded] kayıt
       *[other] { $source }
    }
season-indicative = Gün şimdi kapansaydı: { $values }. Gösterge niteliğinde: sezonları yalnız kapanışlar yapar.
season-ends-altcoin =
    { $index }: altcoin sezonu, { $level } altında art arda { $closes } kapanıştan sonra biter{ $closesOut ->
        [0] {"."}
       *[other] ; şimdiye dek: { $closesOut }.
    }
season-ends-bitcoin =
    { $index }: Bitcoin sezonu, { $level } üstünde art arda { $closes } kapanıştan sonra biter{ $closesOut ->
        [0] {"."}
       *[other] ; şimdiye dek: { $closesOut }.
    }
season-away-altcoin =
    { $index }: altcoin sezonu { $level } değerinde başlar: { $coins ->
        [one] { $coins } coin daha
       *[other] { $coins } coin daha
    } Bitcoin'i geçmeli{ $nearest ->
        [none] {"."}
       *[other] ; en yakınlar: { $nearest } puan geride.
    }
season-away-bitcoin =
    { $index }: Bitcoin sezonu { $level } değerinde başlar: { $coins ->
        [one] { $coins } coin
       *[other] { $coins } coin
    } geride kalmalı{ $nearest ->
        [none] {"."}
       *[other] ; en yakınlar: { $nearest } puan önde.
    }
season-totals = Bitcoin dominansı %{ $dominance }. Sıralanan tüm { $assets } coin: { AMOUNT($total) } USD, Bitcoin'siz { AMOUNT($altcoins) } USD
season-reason =
    { $because ->
        [too-few-prices] Yalnız { $have } üyenin iki fiyatı da var, en az { $need } gerekir; değer tahmin olurdu.
        [stale-ranking] O kapanıştan sonraki gün sıralama alınmadı.
        [disputed-bitcoin] Kaynaklar Bitcoin fiyatında anlaşamıyor.
        [no-bitcoin-price] Bitcoin'in gereken { $need } inanılır fiyatından { $have } tanesi var.
        [short-ranking] Sıralamada gereken { $need } coinden { $have } tanesi var.
       *[other] Verilerine güvenilemez.
    }
season-withheld = { $index }: { DAY($day) } için verilmiyor. { season-reason }
season-stays =
    { $index } olduğu gibi kalır: { $season ->
        [altcoin] altcoin sezonu
        [bitcoin] Bitcoin sezonu
       *[neutral] nötr
    }{ $since ->
        [unknown] {"."}
       *[other] , { DAY($since) } tarihinden beri.
    }
season-ranking = Piyasa değerine göre bir sıralama bekleniyor; henüz hiçbir sağlayıcı işe yarar bir tane vermedi. Tahmin yapılmaz.
season-bases = 90 gün önceki fiyatlar alınıyor: { $need } coinden { $have }. Gelene dek tahmin yapılmaz.
season-past = Endeksin geçmişi hesaplanıyor: { $need } günden { $have }.
season-variants = Diğer dönemlerin fiyatları alınıyor: { $need } coinden { $have }.
season-none = { $index }: henüz değer yok.
season-not-yet = { $index }, { $window } gün, dönem başının sıralarıyla: { DAY($from) } tarihinden itibaren var. Sıralamalar henüz yeterince uzun kaydedilmedi.
season-pageless = Tek başına sayı bir sayfadır, sayfalar yalnız { CODE("/season why") } içinde var. Şunu mu demek istedin: { CODE($offer) }?
problem-index = “{ $typed }” sayabildiğim bir endeks değil. { CODE("top50") } ya da top{ $least } ile top{ $most } arası herhangi bir büyüklük yaz. Ayrıca { CODE("/season why") }, { CODE("/season sectors") } ve { CODE("/season variants") } var.
problem-leveled = “{ $typed }” için seviye yok: yalnız her kapanışta sayılan endekslerde var, { CODE("top50") } ve { CODE("top100") }.
problem-page = “{ $typed }” bir sayfa değil. 1'den başlayan bir sayı yaz, örneğin { CODE("/season why 2") }.
season-counted = { BOLD($index) }, { $window } gün: { BOLD($value) }. { $counted } coinden { $wins } tanesi Bitcoin'in { PERCENT($bitcoin) } getirisini geçti · { DAY($day) } kapanışı
season-counted-ranks =
    { $ranks ->
        [start] Üyeler: dönemin ilk gününün en büyük coinleri, sıralar: { season-source }. Böylece hiçbir coin yükseldiği için içeride değil.
       *[end] Üyeler: dönemin son gününün en büyük coinleri, sıralar: { season-source }.
    }
season-counted-only = Sorduğunda sayılır. Sezonları 90 günlük top50 ve top100 yapar: { CODE("/season") }
season-why-title =
    { BOLD($index) }, { $window } gün, { DAY($day) } kapanışı{ $pages ->
        [1] {""}
       *[other] {" "}· sayfa { $page } / { $pages }
    }
season-why-value =
    { BOLD($value) } = 100 × { $wins } / { $counted }. ✓ Bitcoin'in { PERCENT($bitcoin) } getirisini geçer, ✗ geçmez{ $others ->
        [0] {"."}
        [one] ; { $others } coin sayılmaz.
       *[other] ; { $others } coin sayılmaz.
    }
season-why-ranks =
    { $ranks ->
        [start] Dönemin ilk gününün sıraları: { season-source }.
       *[end] Dönemin son gününün sıraları: { season-source }.
    }
season-why-prices = İki günün fiyatları: { $sources }
season-why-inputs = Girdiler { CODE($hash) }, sayan Tidebell { $version }
season-why-hash = Girdilerin SHA-256'sı: { CODE($hash) }
season-why-recompute = Kayıtlı veriden yeniden saymak için: { CODE($line) }
season-why-too-young = – { $rank } { $coin }: dönemden genç
season-why-gone = – { $rank } { $coin }: kayıtlardan silinmiş
season-why-no-price = – { $rank } { $coin }: inanılır fiyat yok
season-why-doubtful = – { $rank } { $coin }: kaynaklar fiyatında anlaşamıyor
season-why-left-out = { BOLD("Dışarıda kalanlar") }
season-why-benchmark = { $rank } { $coin }: tüm coinlerin ölçüldüğü
season-why-excluded =
    { $rank } { $coin }: { $class }, { $sign ->
        [listed] listemize göre
        [tag] sağlayıcısının etiketine göre
        [name] adına göre
        [peg] başkasını izleyen fiyatına göre
       *[other] { $sign } uyarınca
    }
season-why-no-page =
    { $index } kanıtının { $pages ->
        [one] { $pages } sayfası
       *[other] { $pages } sayfası
    } var; { $page }. sayfa yok.
season-sectors-title = { $index } { BOLD("sektörleri") }, { $window } gün, { DAY($day) } kapanışı; tüm coinler birlikte: { $value }
season-sector = { $sector }: { BOLD($value) } · { $counted } coinden { $wins } tanesi Bitcoin'i geçti
season-sectors-note = Kendi sayısı için coini çok az olan sektörler gösterilmez.
season-sectors-none = Hiçbir sektörde kendi sayısı için yeterli üye yok.
season-variants-title = { $index } için { BOLD("başka sayma yolları") }, { DAY($day) } kapanışı
season-variants-both = { $window } gün: sondaki sıralar { BOLD($end) }, baştaki sıralar { BOLD($start) }, fark { PRICE($gap) }
season-way =
    { $window } gün, { $ranks ->
        [start] baştaki
       *[end] sondaki
    } sıralar
season-variants-not-yet = { season-way }: { DAY($from) } tarihinden itibaren var
season-variants-none = { season-way }: henüz değer yok
season-variants-withheld = { season-way }: verilmiyor. { season-reason }
season-variants-note = Yayımlayanların saydığı gibi sondaki sıralar, coinleri yükseldikleri için içeri alır. Baştakiler almaz: fark bu avantajdır, puan olarak.
threshold-added-above = { $index } sezon endeksi { BOLD($level) } değerine çıkınca çalarım. Alarm { $id }; { $rearm } sonrası yeniden çalar.
threshold-added-below = { $index } sezon endeksi { BOLD($level) } değerine inince çalarım. Alarm { $id }; { $rearm } sonrası yeniden çalar.
threshold-now = Şu an { BOLD($value) }.
threshold-passed-above = { $index } sezon endeksi zaten orada: { $value }, { $level } altında değil. Hiçbir şey kaydedilmedi. Daha yüksek bir seviye seç ya da geri inince çalsın.
threshold-passed-below = { $index } sezon endeksi zaten orada: { $value }, { $level } üstünde değil. Hiçbir şey kaydedilmedi. Daha düşük bir seviye seç ya da geri çıkınca çalsın.
threshold-side = { $index } sezon endeksinin henüz değeri yok, bu yüzden hangi taraftan olduğunu söyle: { $level } üstünde mi altında mı çalayım?
`;
