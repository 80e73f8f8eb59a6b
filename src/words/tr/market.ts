/** The market and its sources, for frames and the operator. */
export const MARKET = `
frame-simulated = Simüle piyasa: bu fiyatlar uydurma.
frame-recorded = Kayıtlı piyasa: bu fiyatlar geçmişten.
notice-source-failing = Piyasa verisi: { $source } işe yarar yanıt vermiyor ({ $reason }). Yapabilen diğerleri yerini alıyor; onun söylediğiyle hiçbir şey çalmaz.
notice-source-stopped = Piyasa verisi: { $source } bizi kalıcı olarak reddediyor ({ $reason }). Sonraki başlatmaya dek sorulmaz.
notice-source-fine = Piyasa verisi: { $source } yeniden iyi.
notice-stopped-evaluation = Hiçbir şey çalmıyor: bir dakikadır hiçbir süreç bir fiyatı bir kuralla karşılaştırmadı. Değerlendirici çalışmıyor, duruyor ya da hiçbir kaynak fiyat vermiyor. Hiçbir şey kaybolmaz; bu arada geçilenler devam edince anlatılır.
notice-stopped-delivery =
    Hiçbir şey ulaşmıyor{ $where ->
        [none] {""}
       *[named] {" ("}{ $where })
    }: acil bir şey bir dakikadır bekliyor ve hiçbir şey gönderilmedi. Dağıtıcı çalışmıyor ya da duruyor. Hiçbir şey kaybolmaz; bekleyenler devam edince gönderilir.
notice-goes-on-evaluation = Fiyatlar yeniden kurallarla karşılaştırılıyor.
notice-goes-on-delivery = Alarmlar yeniden ulaştırılıyor.
notice-candles = Piyasa verisi: { $source } üzerinde { $symbol } için işe yarar mum yok ({ $reason }). Başka borsada da yoksa o piyasanın sinyalleri bekler; fiyat alarmlarının bunlara ihtiyacı yok. Her piyasa için bir kez söylenir.
notice-price-dropped =
    Piyasa verisi: { $source }, { $symbol } için { PRICE($believed) } sonrası { PRICE($price) } bildirdi, { $because ->
        [contradicted] { $by } ise eski fiyat dolayında işlemeyi sürdürdü
       *[alone] ve geçmeden önce başka hiçbir borsa göstermedi
    }. Bu bekletildi, yani hiçbir şey çalmadı. Her kaynak için günde bir kez söylenir; hepsi kayıtta.
notice-rankings = Sıralamalar: { $source } işe yarar bir şey vermedi ({ $reason }).
notice-season-withheld = Sezon endeksi: { $index } değeri verilmiyor, bu kapanışla hiçbir sezon başlamaz ya da bitmez. Kendiliğinden yeniden denenir. Günde bir kez söylenir.
notice-no-ranking = Sezon endeksi: saatlerdir kimse { DAY($day) } için işe yarar bir sıralama vermedi, o olmadan değer yok. Yeniden sorulur. RANKINGS ayarı kime sorulduğunu söyler; bazıları anahtarla daha fazlasını verir. Günde bir kez söylenir.
notice-published-index = Sezon endeksi: { DAY($day) } kapanışında ilk 100 için bizimki { $ours } idi, { $source } ise { $theirs } yayımlıyor. 5 puanı aşan farklara bakmaya değer: { CODE("/season why top100") } üyelerimizi listeler.
problem-recorded-directory = { $directory } klasörü yok. RECORDED_DIR'i daily.csv ya da daily.csv.gz içeren klasöre ayarla.
problem-recorded-missing = { $directory } klasöründe ne daily.csv ne daily.csv.gz var. Birini oraya koy ya da RECORDED_DIR'i başka bir klasöre ayarla.
problem-recorded-unreadable = { $path } okunamıyor: { $reason }. Eksiksiz mi bak ya da RECORDED_DIR'i başka bir klasöre ayarla.
problem-recorded-columns = { $path } içinde şu sütunlar eksik: { $missing }. İlk satır date, asset, close_usd, market_cap_usd, volume_usd ve rank adlarını taşımalı.
problem-recorded-empty = { $path } içinde işe yarar satır yok ({ $skipped } atlandı). Sütunlarına bak.
problem-recorded-other = Burada tutulan veri, { DAY($at) } tarihinde kalmış başka bir kayda ait; { $directory } içindeki daha geç başlıyor ya da daha erken bitiyor ({ DAY($from) } – { DAY($to) }). RECORDED_DIR'i eskisine, ya da DATA_DIR'i yeni bir klasöre ayarla; DATABASE_URL ile “recorded” şemasını kaldır.
console-simulated = SİMÜLE PİYASA: hiçbir borsaya ulaşılamadı, bu fiyatlar uydurma. { $speed } × gerçek zaman.
console-simulated-chosen = SİMÜLE PİYASA, ayarlandığı gibi: bu fiyatlar uydurma. { $speed } × gerçek zaman.
console-recorded = KAYITLI PİYASA: { DAY($from) } – { DAY($to) } fiyatları, { $speed } × gerçek zaman.
console-recorded-over = KAYITLI PİYASA: { DAY($from) } – { DAY($to) } fiyatlarının hepsi anlatıldı, artık bir şey değişmiyor. Baştan görmek için DATA_DIR'i yeni bir klasöre ayarla; DATABASE_URL ile “recorded” şemasını kaldır.
console-live = Canlı piyasa: { $sources }.
console-where = { $where } { CODE("/help") } yaz, çıkmak için Ctrl+D.
`;
