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
`;
