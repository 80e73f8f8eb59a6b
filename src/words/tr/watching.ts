/** Prices, levels, and the list of what a chat is told. */
export const WATCHING = `
watch-added-above = { BOLD($symbol) } { BOLD(WORTH($level, $symbol)) } fiyatına çıkınca çalarım. Şu an { $source } üzerinde { WORTH($price, $symbol) }, { PERCENT($distance) } kaldı. Alarm { $id }.
watch-added-below = { BOLD($symbol) } { BOLD(WORTH($level, $symbol)) } fiyatına inince çalarım. Şu an { $source } üzerinde { WORTH($price, $symbol) }, { PERCENT($distance) } kaldı. Alarm { $id }.
watch-rearm-above = Sonra fiyat yeniden { PRICE($rearm) } olunca tekrar çalar.
watch-rearm-below = Sonra fiyat yeniden { PRICE($rearm) } olunca tekrar çalar.
watch-thousand = Bu, fiyattan bin kat uzakta. Şunu mu demek istedin: { BOLD(WORTH($level, $symbol)) }?
watch-passed-above = { BOLD($symbol) } zaten orada: { $source } üzerinde { WORTH($price, $symbol) }, { PRICE($level) } seviyenin altında değil. Hiçbir şey kaydedilmedi. Daha yüksek bir seviye seç ya da geri inince çalsın.
watch-passed-below = { BOLD($symbol) } zaten orada: { $source } üzerinde { WORTH($price, $symbol) }, { PRICE($level) } seviyenin üstünde değil. Hiçbir şey kaydedilmedi. Daha düşük bir seviye seç ya da geri çıkınca çalsın.
already-watched = Bu sohbete zaten bildiriliyor, bir şey eklenmedi:
unwatched = Durduruldu: { rule-name }.
rule-name =
    { $kind ->
        [condition] { claim-about }: { $text }
        [moved] { BOLD($what) } { PRICE($base) } fiyatından { move-size }
        [listing] { BOLD($about) } { $text }
        [reminder] ⏰ { reminder-about }{ $text } ({ $zone })
        [season] { BOLD($what) } sezon endeksi { PRICE($level) } { rule-side }
       *[price] { BOLD($what) } { PRICE($level) } { rule-side }
    }
rule-side =
    { $side ->
        [above] üstü
       *[below] altı
    }
snoozed =
    { thing } { $hours ->
        [one] { $hours } saat
       *[other] { $hours } saat
    } uyuyor, { TIME($until) } tarihine dek. O zamana dek olanlar anlatılmaz.
woken = { thing } bir dakika içinde uyanır.
woken-already = { thing } uyanık.
thing =
    { $kind ->
        [subscription] Abonelik
       *[rule] Alarm
    } { $id }
price = { BOLD($symbol) } { BOLD(PRICE($price)) } ({ $source }), { TIME($at) }
price-change = { BOLD($symbol) } { BOLD(PRICE($price)) }, 24 saatte { PERCENT($change) }, { $source }, { TIME($at) }
price-withheld =
    { $source } { TIME($since) } tarihinden beri { PRICE($price) } bildiriyor, { $because ->
        [contradicted] { $by } ise eski fiyat dolayında işlemeyi sürdürüyor: bu bekletilir ve hiçbir şey çalmaz.
       *[alone] ve başka hiçbir borsa henüz göstermedi: bu en çok bir dakika bekletilir, bu sırada hiçbir şey çalmaz.
    }
price-in = Yaklaşık { BOLD(PRICE($price)) } { $currency }, { $source } kuruyla
price-in-none = { $currency } fiyatı yok: okuduğum hiçbir borsa bunu { $quote } karşılığında işlemiyor.
alerts-none = Burada henüz bir şey izlenmiyor. Dene: { CODE("/watch ETH above 4000") }
alerts-title = { BOLD("Bu sohbete bildirilenler") } ({ $count }), en yakın önce
alerts-page = Sayfa { $page } / { $pages }
alerts-claim-true = { $id } · { rule-name } · şu an doğru; yeniden doğru olunca çalar{ alerts-terms }
alerts-claim-false = { $id } · { rule-name } · şu an doğru değil{ alerts-terms }
alerts-moved = { $id } · { rule-name } · şu an { WORTH($value, $what) }, { PERCENT($change) }{ alerts-terms }
alerts-reminder = { $id } · { rule-name } · sıradaki { TIME($next) }{ alerts-terms }
alerts-terms =
    { $once ->
        [yes] {" "}· bir kez
       *[no] {""}
    }{ $cooldown ->
        [none] {""}
       *[other] {" "}· en az { $cooldown } arayla
    }{ $expires ->
        [never] {""}
       *[other] {" "}· { TIME($expires) } tarihine dek
    }{ $urgency ->
        [critical] {" "}· kritik
        [digest] {" "}· özet
       *[normal] {""}
    }{ $noted ->
        [yes] {" "}· 📝 { $note }
       *[no] {""}
    }
alerts-armed =
    { $id } · { rule-name } · şu an { WORTH($value, $what) }, kalan { $kind ->
        [season] { PRICE($distance) } puan
       *[price] { PERCENT($distance) }
    }{ alerts-terms }
alerts-quiet = { $id } · { rule-name } · çaldı; { PRICE($rearm) } sonrası yeniden çalar, şu an { WORTH($value, $what) }{ alerts-terms }
alerts-blind = { $id } · { rule-name } · şu an inanılır değer yok, çalamaz{ alerts-terms }
alerts-snoozed = { $id } · { rule-name } · { TIME($until) } tarihine dek uyuyor{ alerts-terms }
alerts-gone = { $id } · { rule-name } · { TIME($since) } tarihinden beri okuduğum borsalarda işlem yok, dinleniyor{ alerts-terms }
alerts-season = { $id } · sezon geçişleri, { $scope }
alerts-season-snoozed = { $id } · sezon geçişleri, { $scope } · { TIME($until) } tarihine dek uyuyor
alerts-signals = { $id } · { scope-name } sinyalleri, { $timeframe } mumları
alerts-signals-snoozed = { $id } · { scope-name } sinyalleri, { $timeframe } mumları · { TIME($until) } tarihine dek uyuyor
scope-name =
    { $scope ->
        [top100] en büyük 100 coin
        [watched] burada izlenen coinler
       *[other] { $scope }
    }
`;
