/** First words, help, questions that complete a command, and buttons. */
export const HELP = `
start = { BOLD("Tidebell") }, kripto piyasası dönünce çalar: seviyelerini geçen fiyatlar, altcoin sezonu, sinyaller.
start-how = Dene: { CODE("/watch ETH above 4000") }, { CODE("/season") } ya da { CODE("/subscribe signals") }. Tüm komutlar: { CODE("/help") }
help = { BOLD("Ne söyleyebilirsin") }
help-group-name =
    { $group ->
        [alerts] { BOLD("Alarmlar") }
        [market] { BOLD("Piyasa") }
        [season] { BOLD("Altcoin sezonu") }
        [feeds] { BOLD("Abonelikler") }
        [chat] { BOLD("Bu sohbet") }
        [data] { BOLD("Verilerin") }
       *[first] { BOLD("İlk adımlar") }
    }
help-words = Özelde İngilizce düz sözler de olur: “tell me when ETH drops 5% in an hour”.
command-mute = Bir süre hiçbir şey söyleme ya da bir coin hakkında sus
command-noise = En çok hangi alarmlar çalıyor ve nasıl azaltılır
help-more = Biri hakkında daha fazlası: { CODE("/help watch") }. Bu bot bildirir; yatırım tavsiyesi vermez.
access-rules = Gruplarda bu yöneticiler içindir, /settings herkese açmadıkça.
access-admin = Gruplarda bu yöneticiler içindir.
command-start = Bu bot ne yapar, ilk adımlarla
command-help = Ne söyleyebilirsin, ya da bir komut hakkında daha fazlası
command-watch = Bir coinin fiyatı bir seviyeye gelince ya da oynayınca söyle
command-alert = Bir kural doğru olunca söyle: göstergeler, hacim, hareketler, piyasa
command-alerts = Bu sohbete bildirilen her şey, en yakın önce
command-unwatch = Bir alarmı durdur
command-why = Bir alarm neden çaldı ya da neden çalmadı
command-receipts = Burada ne çaldı ve her mesaja ne oldu
command-edit = Bir alarmı yerinde değiştir
command-price = Bir coinin en yeni fiyatı
command-chart = Bir coinin mumları, göstergeler ve seviyelerinle
command-compare = Birkaç coinin aynı başlangıçtan ne yaptığı
command-heatmap = En büyük coinler, bir gündeki değişimleriyle
command-movers = İlk 100'ün en çok yükselen ve düşen coinleri
command-season = Altcoin sezonu endeksi, kanıtı ve başka sayma yolları
command-threshold = Sezon endeksi bir seviyeye gelince söyle
command-signals = En yeni teknik sinyaller
command-subscribe = Sezonları, sinyalleri, hareketlileri ya da özeti burada özelde al
command-unsubscribe = Bir aboneliği durdur
command-feed = Bu grubu, kanalı ya da konuyu sezonlara, sinyallere, hareketlilere ya da özete bağla
command-settings = Bu sohbetin ayarları
command-watchlist = Göz önündeki coinler: fiyatlar, RSI, en yakın alarm
command-ask = Ne istediğini kendi sözlerinle söyle
command-test = Bu sohbete bir deneme alarmı gönder
command-link = Telegram ve Discord'da tek kişi ol
command-move = Bir alarm öbür platformunda çalsın
command-export = Bu sohbetten tutulan her şey, dosya olarak
command-import = /export ne verdiyse al, buradan ya da başka platformdan
command-forget = Senden ya da bu gruptan tutulan her şeyi sil
command-privacy = Ne tutuluyor, nerede ve ne kadar süre
command-save = Bir düğmenin anlattığını yap
command-edited = Değiştirilen bir mesaja yanıt verir
command-snooze = Bir alarmı uyut
command-wake = Uyuyan bir alarmı uyandır
example-help = Örneğin { CODE("/help watch") }
example-watch = Örneğin { CODE("/watch ETH above 4000") }, { CODE("/watch btc 95k once") }, { CODE("/watch ETH -5% 1h") } ya da { CODE("/watch SOL 120..150") }
example-alert = Örneğin { CODE("/alert ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)") }, { CODE("/alert golden cross BTC") }, { CODE("/alert any top100: change(24h) > 20%") } ya da { CODE("/alert dominance crosses below 55") }
help-alert-options = Her kuralın arkasına: { CODE("once") }, { CODE("cooldown 4h") }, { CODE("until 2026-12-31") }, { CODE("critical") }, { CODE("note \\"take profit\\"") }. Saatler { CODE("/settings zone") } ayarındaki gibi.
help-alert-templates = Hazır kurallar, her biri bir coinle: { $templates }
help-alert-docs = Tüm değerler ve göstergeler: bu botun kaynağında docs/rules.md.
example-alerts = { CODE("/alerts") } ya da { CODE("/alerts 2") }
example-why = Örneğin { CODE("/why 17") }; numaralar { CODE("/alerts") } içinde
example-receipts = Örneğin { CODE("/receipts") }, { CODE("/receipts 2") }
example-edit = Örneğin { CODE("/edit 17 above 4200") } ya da { CODE("/edit 17 rsi(14, 4h) < 25 once") }. Başkası söylenmezse seçenekler kalır; { CODE("normal") } onları kaldırır.
example-unwatch = Örneğin { CODE("/unwatch 17") }; numaralar { CODE("/alerts") } içinde
example-mute = Örneğin { CODE("/mute 2h") }, { CODE("/mute DOGE 1d") }, { CODE("/mute until 2026-12-24 09:00") }, { CODE("/mute off") }
example-noise = Örneğin { CODE("/noise") }
example-price = Örneğin { CODE("/price ETH") }
example-chart = Örneğin { CODE("/chart ETH") }, { CODE("/chart ETH 1d ema200 rsi") } ya da { CODE("/chart BTC 1h bb macd") }
example-compare = Örneğin { CODE("/compare BTC ETH SOL") } ya da { CODE("/compare ETH BTC 365d") }
example-season = Örneğin { CODE("/season") }, { CODE("/season why") }, { CODE("/season sectors") }, { CODE("/season variants") } ya da { CODE("/season top75 30d start") }
example-threshold = Örneğin { CODE("/threshold 60") } ya da { CODE("/threshold 30 below top100") }
example-signals = Örneğin { CODE("/signals") } ya da { CODE("/signals ETH") }
example-subscribe = Örneğin { CODE("/subscribe season") }, { CODE("/subscribe signals ETH,BTC 4h") }, { CODE("/subscribe movers 09:00") } ya da { CODE("/subscribe digest 20:00") }
example-unsubscribe = Örneğin { CODE("/unsubscribe s3") }; numaralar { CODE("/alerts") } içinde
example-feed = Örneğin { CODE("/feed season") }, { CODE("/feed signals ETH,BTC 4h") }, { CODE("/feed movers 09:00") }, { CODE("/feed digest 20:00") }, { CODE("/feed s2 1d") } ya da { CODE("/feed off") }
example-settings = Örneğin { CODE("/settings zone Berlin") }, ya da bir grupta { CODE("/settings rules everybody") }
example-watchlist = Örneğin { CODE("/watchlist") }, { CODE("/watchlist add ETH") } ya da { CODE("/watchlist remove ETH") }
example-ask = Örneğin { CODE("/ask tell me when eth drops 5% in an hour") } ya da { CODE("/ask btc above 100k") }
example-link = { CODE("/link") }, sonra dediğini öbür platformda; { CODE("/link off") } ayırır
example-move = Örneğin { CODE("/move 17 discord") } ya da { CODE("/move 17 both") }
example-import = Dosyayı altında { CODE("/import") } ile gönder ya da satırlarını yaz: { CODE("/import /alert ETH above 4000") }
example-forget = { CODE("/forget") }, ya da sorulmadan { CODE("/forget yes") }
example-save = Bir taslağın numarasıyla { CODE("/save") }
example-edited = { CODE("/edited") } yazılmaz: değiştirilen mesajlara yanıt verir.
example-snooze = Örneğin { CODE("/snooze 17 8h") }
example-wake = Örneğin { CODE("/wake 17") }
option-watch-symbol = Coin ya da piyasa, örneğin ETH veya ETH/USDT
option-watch-condition = Seviye, örneğin above 4000 ya da -5% 1h
option-alert-rule = Örneğin ETH rsi(14, 4h) < 30
option-alerts-page = Uzun bir listenin sayfası
option-why-alert = Çalan ya da çalmayan alarm
option-receipts-of = Bir sayfa ya da birkaç alarmı anlatan bir mesaj
option-edit-alert = Değiştirilecek alarm
option-edit-rule = Ne olacağı, örneğin above 4200
option-unwatch-alert = Durdurulacak alarm
option-mute-what = Ne kadar süre, ya da bir coin ve ne kadar süre
option-price-symbol = Coin ya da piyasa, örneğin ETH
option-chart-symbol = Coin ya da piyasa, örneğin ETH
option-chart-timeframe = Bir saatlik, dört saatlik ya da günlük mumlar
option-chart-studies = Göstergeler, örneğin ema200 rsi bb
option-compare-coins = Coinler ve bir dönem, örneğin BTC ETH SOL 30d
option-season-index = Endeksin büyüklüğü, örneğin top50 ya da top75
option-season-window = Coinlerin karşılaştırıldığı gün sayısı
option-season-ranks = Dönem sonunun ya da başının en büyük coinleri
option-season-view = Kanıt, sektörler ya da başka sayma yolları
option-season-page = Kanıtın sayfası
option-threshold-level = Endeks seviyesi, 0 üstünde, 100'e kadar
option-threshold-when = Hangi taraftan
option-threshold-index = Hangi endeks
option-signals-symbol = Yalnız bu coinin
option-subscribe-topic = Sezonlar, her geçiş, yaklaşan bir sezon, sinyaller, hareketliler ya da özet
option-subscribe-of = top50, top100, watched ya da ETH,BTC gibi coinler
option-subscribe-timeframe = Sinyallerin mumları
option-subscribe-at = Hareketliler ya da özet ne zaman gelir, örneğin 09:00, ya da off
option-unsubscribe-alert = Durdurulacak abonelik
option-feed-topic = Sezonlar, her geçiş, yaklaşan bir sezon, sinyaller, hareketliler, özet ya da off
option-feed-of = top50, top100, watched ya da ETH,BTC gibi coinler
option-feed-timeframe = Sinyallerin mumları
option-feed-at = Hareketliler ya da özet ne zaman gelir, örneğin 09:00, ya da off
option-feed-change = Değişecek olan, örneğin s2 1d
option-settings-name = Ne değişecek, örneğin zone ya da language
option-settings-value = Ne olacak, örneğin Berlin ya da default
option-help-command = Bu komut hakkında daha fazlası
option-watchlist-symbol = Coin ya da piyasa, örneğin ETH
option-watchlist-action = Ekle ya da çıkar
option-watchlist-page = Uzun bir listenin sayfası
option-ask-text = Örneğin: tell me when eth drops 5% in an hour
option-start-wish = Bir bağlantının istediği
option-link-code = /link öbür platformda ne dediyse, ya da off
option-move-alert = Taşınacak alarm
option-move-to = Platform, ya da both
option-import-text = Satırlar ya da bir /export dosyası
option-forget-sure = Bir daha sorulmadan
option-save-draft = Taslağın numarası
option-edited-text = Mesajın şimdi söylediği
option-snooze-alert = Uyutulacak alarm
option-snooze-for = Ne kadar süre
option-wake-alert = Uyandırılacak alarm
ask-watch-symbol = Hangi coin? Birini seç ya da satırın tamamını yaz.
ask-watch-condition = { BOLD($symbol) } için ne zaman çalayım? Şu an { $source } üzerinde { WORTH($price, $symbol) }. Bir seviye seç ya da satırın tamamını yaz, örneğin { CODE($line) }
ask-alert-rule = Neyi izleyeyim? Bir örnek seç ya da satırın tamamını yaz.
ask-edit-alert = Hangi alarmı değiştireyim? Birini seç ya da satırın tamamını yaz.
ask-edit-rule = Ne olsun? Satırın tamamını yaz.
ask-edit-how = { rule-name }: ne olsun? Satırın tamamını yaz, örneğin { CODE($line) }
ask-unwatch-alert = Hangi alarmı durdurayım? Birini seç ya da satırın tamamını yaz.
ask-price-symbol = Hangi coin? Birini seç ya da satırın tamamını yaz.
ask-chart-symbol = Hangi coinin grafiği? Birini seç ya da satırın tamamını yaz.
ask-compare-coins = Hangi coinleri karşılaştırayım? Birkaçını seç ya da satırın tamamını yaz.
ask-threshold-level = Sezon endeksinin hangi seviyesinde, 0 üstünde, 100'e kadar? Birini seç ya da satırın tamamını yaz.
ask-subscribe-topic =
    Sana ne anlatayım?
    { topics }
    Birini seç ya da satırın tamamını yaz.
topics =
    { BOLD("season") } – bir sezon başlar ya da biter; bir kez anlatılır, her salınımda değil
    { BOLD("season-raw") } – 75 ve 25'in her yalın geçişi, yılda pek çok kez
    { BOLD("season-near") } – endeks sıradaki sezona yaklaşır
    { BOLD("signals") } – coinlerin teknik sinyalleri
    { BOLD("movers") } – ilk 100’ün en çok yükselen ve düşen coinleri, günde bir kez
    { BOLD("digest") } – tek mesajda gün: sezon, hareketliler, coinler ve saklananlar
ask-unsubscribe-alert = Hangi aboneliği durdurayım? Birini seç ya da satırın tamamını yaz.
ask-ask-text = Sana ne bildirilsin? Kendi sözlerinle söyle.
ask-move-alert = Hangi alarm? Satırın tamamını yaz.
ask-import-text = Ne alayım? { CODE("/export") } dosyasını altında { CODE("/import") } ile gönder ya da satırlarını komutun arkasına yaz.
ask-save-draft = Taslağın düğmesine yeniden dokun.
ask-edited-text = Mesaj şimdi ne diyor?
ask-snooze-alert = Hangi alarm? Satırın tamamını yaz.
ask-wake-alert = Hangi alarm? Satırın tamamını yaz.
ask-snooze-for = Ne kadar süre? Birini seç ya da satırın tamamını yaz.
unwatch-which = “{ $typed }” üzerindeki hangi alarmı durdurayım?
unwatch-none = Bu sohbette durdurulacak alarm yok. Bir tane kur: { CODE("/watch ETH above 4000") }
unsubscribe-which = “{ $typed }” için hangi aboneliği durdurayım?
unsubscribe-none = Bu sohbette durdurulacak abonelik yok. Bir tane al: { CODE("/subscribe season") }
button-stop = Durdur
button-whole-year = Bütün yıl
button-stop-one = Durdur { $id }
button-wake = Uyandır
button-wake-one = Uyandır { $id }
button-snooze-1h = 1 sa uyut
button-snooze-8h = 8 sa uyut
button-snooze-1d = 1 gün uyut
button-open-one = { $id } hakkında
button-why-one = Neden { $id }
button-edit = Değiştir
button-looser =
    Daha sık ({ $count ->
        [one] { $count } kez
       *[other] { $count } kez
    }): { $text }
button-tighter =
    Daha seyrek ({ $count ->
        [one] { $count } kez
       *[other] { $count } kez
    }): { $text }
button-undo = Yeniden izle
button-above = { PRICE($level) } üstü
button-below = { PRICE($level) } altı
button-watch = { $symbol } izle
button-watch-btc = BTC izle
button-season = Altcoin sezonu
button-help = Yardım
button-help-one = { $line } hakkında
button-help-all = Hepsi, ne yaptıklarıyla
button-season-why = Neden
button-season-sectors = Sektörler
button-season-variants = Başka sayma yolları
button-season-start = Neden: { $window } gün, baştaki sıralar
button-page = Sayfa { $page }
button-page-before = ‹ Sayfa { $page }
button-page-after = Sayfa { $page } ›
button-subscribe-season = Sezon değişince söyle
button-subscribe-signals = Bana sinyal gönder
button-feed-season = Sezon alarmları
button-feed-season-raw = 75 ve 25'in her geçişi
button-feed-season-near = Bir sezon yakın
button-feed-signals = Sinyaller
command-takeover = Ayrılan birinin burada kurduklarını devral
example-takeover = Örneğin { CODE("/takeover 17") } ya da { CODE("/takeover 17 stop") }
option-takeover-alert = Dinlenen alarmlardan biri
option-takeover-how = stop: bunun yerine bitir
ask-takeover-alert = Hangi alarm? Satırın tamamını yaz.
`;
