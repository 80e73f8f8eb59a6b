/** Subscriptions and feeds. */
export const SUBSCRIPTIONS = `
subscribed-season = { $scope } sezon geçişleri burada anlatılacak ({ $id }).
subscribed-season-already = { $scope } sezon geçişleri zaten burada anlatılıyor ({ $id }).
subscribed-season-raw = { $scope } endeksinin her 75 ve 25 geçişi burada anlatılacak ({ $id }), hemen geri dönenler de.
subscribed-season-raw-already = { $scope } endeksinin her 75 ve 25 geçişi zaten burada anlatılıyor ({ $id }).
subscribed-season-near = { $scope } sıradaki sezona yaklaşınca burada anlatılacak ({ $id }).
subscribed-season-near-already = { $scope } sıradaki sezona yaklaşınca zaten burada anlatılıyor ({ $id }).
subscribed-signals = { scope-name } için { $timeframe } mumlarındaki sinyaller burada anlatılacak ({ $id }).
subscribed-signals-already = { scope-name } için { $timeframe } mumlarındaki sinyaller zaten burada anlatılıyor ({ $id }).
subscribe-in-private = { CODE("/subscribe") } yalnız senin içindir: bana özelden yaz. Burada bir yönetici { CODE("/feed season") } ya da { CODE("/feed signals") } der.
feed-in-groups = { CODE("/feed") } gruplar, kanallar ve konular içindir: orada bir yönetici söyler. Burada, özelde, kendin abone ol:
proof = İstediğini sana burada anlatacağım. Anlatılan her şey: { CODE("/alerts") }
proof-failed = Ama sana özelden yazamıyorum: az önce denediğim mesaj ulaşmadı. Benim olduğum bir sunucuya katıl, üyelerinden gelen özel mesajlara izin ver, sonra bana yeniden yaz.
proof-failed-here = Ama buraya yazamıyorum: az önce denediğim mesaj ulaşmadı. Bir yönetici bu kanalı görmeme ve mesaj göndermeme izin vermeli.
unsubscribed = { $id } durduruldu.
alerts-season-raw = { $id } · 75 ve 25'in her geçişi, { $scope }
alerts-season-raw-snoozed = { $id } · 75 ve 25'in her geçişi, { $scope } · { TIME($until) } tarihine dek uyuyor
alerts-season-near = { $id } · sıradaki sezon yaklaşınca, { $scope }
alerts-season-near-snoozed = { $id } · sıradaki sezon yaklaşınca, { $scope } · { TIME($until) } tarihine dek uyuyor
feed-list = { BOLD("Bu sohbetin bağlı oldukları") }
feed-none = Bu sohbet henüz bir şeye bağlı değil.
feed-off =
    { $count ->
        [0] Bu sohbet bir şeye bağlı değildi.
        [one] Durduruldu: { $count } akış.
       *[other] Durduruldu: { $count } akış.
    }
subscribed-movers = İlk 100’ün en çok hareket edenleri her gün { $at } saatinde burada anlatılacak ({ $id }).
subscribed-movers-already = İlk 100’ün en çok hareket edenleri zaten her gün { $at } saatinde burada anlatılıyor ({ $id }).
subscribed-digest = Günün özeti her gün { $at } saatinde buraya gelecek: sezon, en çok hareket edenler, bu sohbetin coinleri ve saklananlar.
feed-clocks = Saatler { $zone } saatine göredir. Başkası için: { CODE("/settings zone") }
feed-ask-time =
    { $topic ->
        [movers] Günün en çok hareket edenlerini saat kaçta anlatayım?
       *[digest] Günü saat kaçta özetleyeyim?
    }
feed-digest = günün özeti, her gün { $at } saatinde
feed-digest-off = Günün özeti durduruldu.
feed-digest-was-not = Burada günün özeti yoktu.
feed-change = Ne olsun? Seç ya da şöyle yaz: { CODE("/feed s2 1d") } ya da { CODE("/feed s2 ETH,BTC") }
feed-changed = Değişti. Bundan sonra:
feed-change-same = Bu zaten burada anlatılıyor, bu yüzden { $id } olduğu gibi kalıyor. Hepsi: { CODE("/feed") }
alerts-movers = { $id } · ilk 100’ün en çok hareket edenleri, her gün { $at } saatinde
alerts-movers-snoozed = { $id } · ilk 100’ün en çok hareket edenleri, her gün { $at } saatinde · { TIME($until) } tarihine dek uyuyor
alert-movers = 📊 24 saatte { BOLD("ilk 100’ün en çok hareket edenleri") } · { TIME($at) }: { $movers }
alert-movers-none = 📊 { BOLD("İlk 100’ün en çok hareket edenleri") }: 24 saatlik değişimler şu an bilinmiyor, bu yüzden anlatacak bir şey yok. Sonra { CODE("/movers") } dene.
digest-top = 24 saatte ilk 100: { $movers }
problem-feed-coins = Bir aboneliğe en çok { $most } coin sığar. İki abonelik yap.
problem-feed-time = “{ $typed }” bir saat değil. Şöyle yaz: { CODE("09:00") }, ya da durdurmak için { CODE("off") }.
problem-subject-movers = Hareketliler ilk 100’ünkilerdir, günde bir kez bir saatte: { CODE($one) }. Sinyaller ve sezonlar gerçekleşince gelir.
button-feed-movers = Günün hareketlileri
button-feed-digest = Günlük özet
button-feed-digest-off = Özeti durdur
proof-lacks =
    Ama { $right ->
        [view-channel] bu kanalı göremiyorum, bu yüzden buraya bir şey ulaşmaz. Bir yönetici bana { BOLD("View Channel") } iznini vermeli.
        [send-in-threads] bu başlığa yazamıyorum, bu yüzden buraya bir şey ulaşmaz. Bir yönetici bana { BOLD("Send Messages in Threads") } iznini vermeli.
       *[send-messages] bu kanala yazamıyorum, bu yüzden buraya bir şey ulaşmaz. Bir yönetici bana { BOLD("Send Messages") } iznini vermeli.
    }
feed-no-pictures =
    { $right ->
        [attach-files] Burada dosya ekleyemiyorum, bu yüzden resimsiz gelir. Eksik izin: { BOLD("Attach Files") }.
       *[send-photos] Burada fotoğraf gönderemiyorum, bu yüzden resimsiz gelir. Eksik izin: { BOLD("Send Photos") }.
    }
`;
