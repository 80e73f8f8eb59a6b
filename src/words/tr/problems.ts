/** What a person can do about it. */
export const PROBLEMS = `
problem-empty = Bir komut yaz, örneğin { CODE("/watch ETH above 4000") }. { CODE("/help") } hepsini listeler.
problem-command = Bunu anlamadım. Bir komutla başlayan tam bir satır yaz, örneğin { CODE("/watch ETH above 4000") } ya da { CODE("/price BTC") }. { CODE("/help") } hepsini listeler.
problem-command-near = Bu komutu bilmiyorum. Şunu mu demek istedin: { CODE($line) }?
problem-other-bot = Bu başka bir botun komutu. Benim için adını çıkar: { CODE($line) }
problem-too-long = Bu çok uzun: bir komuttan sonra en çok { $most } karakter okurum. Şöyle yaz: { CODE("/watch ETH above 4000") }.
problem-ours = Benim tarafımda bir şey ters gitti; sana ait hiçbir şey kaybolmadı. Kayda geçti; lütfen yeniden dene.
problem-choice = “{ $typed }” burada işime yaramaz. Şunlardan birini seç: { $choices }.
problem-number = “{ $typed }” ifadesini fiyat olarak okuyamıyorum. Sıfırın üstünde tek bir sayı yaz, örneğin { CODE("4000") }, { CODE("4,000.50") } ya da { CODE("1.5k") }.
problem-number-comma = “{ $typed }” iki ayrı sayı olabilir. Ondalıkları noktadan sonra yaz: { CODE("4000.50") }.
problem-number-point = “{ $typed }” iki ayrı sayı olabilir. Binlikler arasında nokta olmadan bellidir: { CODE($line) }
problem-number-long = Bu sayının { $digits } basamaktan fazlası var. Şöyle yaz: { CODE("4000") }, { CODE("0.0000071") } ya da { CODE("1.5k") }.
problem-level = “{ $typed }” endeksin bir seviyesi değil. 0 üstünde, 100'e kadar bir sayı yaz, örneğin { CODE("/threshold 60") }.
problem-condition = “{ $typed }” bir seviye değil. { CODE("above 4000") }, { CODE("below 3.5k") } ya da yalnız { CODE("4000") } yaz.
problem-symbol-unreadable = “{ $typed }” bir coinin kodu değil. Şöyle yaz: { CODE("ETH") } ya da { CODE("ETH/USDT") }.
problem-coin-unknown = Okuduğum borsaların hiçbiri şu an “{ $typed }” işlemiyor. Bir coinin kodunu yaz, örneğin { CODE("ETH") }.
problem-no-prices = Şu an inanılır fiyat yok. Lütfen bir dakika sonra yeniden dene.
problem-two-coins = Birden fazla coinin adı { BOLD($typed) }. Hangisi?
coin = { BOLD($symbol) } { WORTH($price, $symbol) } ({ $source })
problem-alert-id = “{ $typed }” bir alarm numarası değil. Şöyle yaz: { CODE("/unwatch 17") }; numaraları { CODE("/alerts") } gösterir.
problem-subscription-id = “{ $typed }” bir abonelik numarası değil. Şöyle yaz: { CODE("/unsubscribe s3") }; numaraları { CODE("/alerts") } gösterir.
problem-is-subscription = Bu bir aboneliğin numarası. Şunu yaz: { CODE($line) }
problem-alert-gone = { thing } bu sohbette yok ya da zaten durduruldu. Olanları { CODE("/alerts") } gösterir.
problem-not-yours = Bu başkasının: yalnız o ya da bir yönetici değiştirebilir. Seninki, kendi eklediğindir: { CODE("/watch ETH above 4000") }
problem-too-many-rules =
    { $most ->
        [one] { $most } alarmın
       *[other] { $most } alarmın
    } var, kişi başına en fazlası bu. Önce birini durdur: { CODE("/unwatch") }. Ya da botu işletenden sınırını yükseltmesini iste; { CODE("/settings") } kimliğini gösterir.
problem-too-many-subscriptions =
    { $most ->
        [one] { $most } aboneliğin
       *[other] { $most } aboneliğin
    } var, kişi başına en fazlası bu. Önce birini durdur: { CODE("/unsubscribe") }. Ya da botu işletenden sınırını yükseltmesini iste; { CODE("/settings") } kimliğini gösterir.
problem-too-many-parts = Bir kişinin koşulları birlikte { $most } parça içerebilir (değerler, sayılar, karşılaştırmalar; aynılar bir kez sayılır). Seninkilerde { $used } var, bu { $more } ekler. Hiçbir şey kaydedilmedi. Kısalt, artık gerekmeyeni durdur ({ CODE("/alerts") }) ya da botu işletenden sınırını yükseltmesini iste; { CODE("/settings") } kimliğini gösterir.
problem-too-many-series = Bir kişinin koşulları birlikte { $most } seri okuyabilir (bir coinin bir değeri; en büyük 100 coine dair bir kuralda her birinden yüz tane vardır). Seninkiler { $used } okuyor, bu { $more } ekler. Hiçbir şey kaydedilmedi. Daha az coin ya da değer iste, artık gerekmeyeni durdur ({ CODE("/alerts") }) ya da botu işletenden sınırını yükseltmesini iste; { CODE("/settings") } kimliğini gösterir.
problem-too-fast =
    Bu bir dakikada { $most } komuttan fazlaydı. Lütfen { $seconds ->
        [one] { $seconds } saniye
       *[other] { $seconds } saniye
    } bekle, sonra yeniden söyle.
problem-not-allowed = Bu bot özel. İşleten seni ekleyebilir: kimliğin { CODE($person) }.
problem-operator = Bunu yalnız botu işleten yapabilir.
problem-admins = Bunu yalnız bu grubun yöneticileri yapabilir. Özelde kendi alarmların olabilir: bana oradan yaz.
problem-admins-rules = Gruba ne bildirileceğini yalnız grubun yöneticileri değiştirir; { CODE("/settings rules everybody") } ile herkese açabilirler. Özelde kendi alarmların var: bana oradan yaz.
problem-subject-season = Sezon alarmları iki endeksten biri içindir ve zaman dilimi bilmez: { CODE($one) } ya da { CODE($other) }
problem-subject-signals = Sinyaller { CODE("top100") }, { CODE("watched") } ya da bir coinindir: { CODE($one) } ya da { CODE($other) }
`;
