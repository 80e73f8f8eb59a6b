/** First taps, wishes in somebody's own words, watchlists, and the proof that alerts arrive. */
export const TALKING = `
understood-rule = Anladığım: { rule-name }
understood-price = Şu an { $source } üzerinde { WORTH($price, $symbol) }, { PERCENT($distance) } kaldı.
understood-from = Şu an { $source } üzerinde { WORTH($price, $symbol) }.
understood-line = Henüz bir şey kaydedilmedi. Komut olarak: { CODE($line) }
ask-unknown = Bunu anlamadım, o yüzden hiçbir şey kaydedilmedi.
ask-unknown-how = İngilizce söyle, örneğin “tell me when ETH drops 5% in an hour”, “btc above 100k” ya da “chart SOL 4h”. Komutlar her yerde çalışır: { CODE("/watch ETH above 4000") }, { CODE("/help") }.
problem-draft = Bu düğme bir günden eski ya da başkasının. Bir daha söyle, yeniden göstereyim.
edited = Bir mesajı değiştirdin. Her mesajı bir kez, geldiğinde okurum; bu yüzden hiçbir şey yapılmadı, hiçbir şey geri alınmadı.
button-save = Kaydet
button-otherwise = Başka bir şey
button-price = { $symbol } fiyatı
start-group =
    { BOLD("Tidebell") }, kripto piyasası dönünce çalar. Yöneticiler burayı { CODE("/feed season") } ile bağlar; { $link ->
        [none] kendi alarmların için bana özelden yaz.
       *[other] kendi alarmların için bana özelden yaz: { $link }
    }
test-sent = Bu sohbete, her alarmla aynı yoldan bir deneme alarmı geliyor. Bir dakika içinde bir şey gelmezse buraya yazma iznim olmayabilir.
test-alert = 🔔 İstediğin deneme alarmı bu. Alarmlar buraya ulaşıyor.
button-test = Deneme alarmı gönder
watchlist-title =
    { BOLD("Burada izlenenler") } ({ $count }{ $pages ->
        [1] {""}
       *[other] , sayfa { $page } / { $pages }
    })
watchlist-coin =
    { BOLD($symbol) } { WORTH($price, $symbol) }{ $moved ->
        [yes] {" "}· 24 saatte { PERCENT($change) }
       *[no] {""}
    }{ $known ->
        [yes] {" "}· RSI(14, 4h) { $rsi }
       *[no] {""}
    }{ $alerts ->
        [yes] {" "}· alarm { $alert }, { PERCENT($distance) }
       *[no] {""}
    }
watchlist-blind = { BOLD($symbol) } · şu an inanılır bir fiyat yok
watchlist-empty = Bu sohbetin listesinde henüz bir şey yok. Göz kulak olduğun coinleri ekle.
watchlist-added = { BOLD($symbol) } listede.
watchlist-there = { BOLD($symbol) } zaten listede.
watchlist-full = Listede { $most } coin var, en fazlası bu. Önce birini çıkar: { CODE("/watchlist remove") }
watchlist-removed = { BOLD($symbol) } listeden çıktı. Onunla ilgili alarmlar sürüyor.
watchlist-not-there = { BOLD($symbol) } listede değildi. Alarmların coinleri listeyle gösterilir; çıkarmak için alarmı durdur: { CODE("/alerts") }
watchlist-add-which = Hangi coini ekleyeyim? Birini seç ya da satırın tamamını yaz.
watchlist-remove-which = Hangi coini çıkarayım? Birini seç ya da satırın tamamını yaz.
button-watchlist = Listeyi göster
button-watchlist-add = Coin ekle
button-watchlist-remove = Birini çıkar
button-watchlist-signals = Coinlerimin sinyalleri
`;
