/** What whoever runs the bot reads, and what they tell everybody. */
export const OPERATING = `
command-admin = Botu işleten için: sayılar, duyurular, kimlerin kullanabileceği
example-admin = Örneğin { CODE("/admin stats") }, { CODE("/admin broadcast We move to a new server tonight.") }, { CODE("/admin allow telegram:42") }
example-admin-allow = Örneğin { CODE("/admin allow telegram:42") }, { CODE("/admin deny telegram:42") }
example-admin-limits = Örneğin { CODE("/admin limits telegram:42") }, { CODE("/admin limits telegram:42 rules 500") }, { CODE("/admin limits telegram:42 usual") }
option-admin-what = Neye bakılacağı ya da ne yapılacağı
option-admin-rest = Bir metin, bir kimlik ya da bir sayı
access-operator = Bunu yalnız botu işleten kullanabilir.
admin-overview = { BOLD("Bu botu işletmek") }
admin-about-stats = { CODE("/admin stats") } – kişiler, sohbetler, kurallar, bekleyenler, kaynaklar, süreçler
admin-about-broadcast = { CODE("/admin broadcast TEXT") } – sonra herkese gönderebileceğin bir metin gösterir; metinsiz, sonuncusunun nereye vardığını
admin-about-send = { CODE("/admin send ID") } – gösterilmiş bir metni gönderir
admin-about-cancel = { CODE("/admin cancel ID") } – henüz çıkmamış olanı alıkoyar
admin-about-allow = { CODE("/admin allow telegram:42") } – bir kişiyi ya da sohbeti içeri alır; biri yoksa listeler
admin-about-deny = { CODE("/admin deny telegram:42") } – bunu geri alır
admin-about-limits = { CODE("/admin limits telegram:42 rules 500") } – bir kişinin neye hakkı olduğu
admin-in-private = Lütfen bana özelden sor: yanıtta kişilerin adı geçer.
admin-chats = { BOLD("Sohbetler") }: { $people } kişi, { $groups } grup, { $channels } kanal. { $unreachable } tanesine ulaşılamıyor.
admin-rules = { BOLD("Kurallar") }: { $owners } kişinin { $rules } kuralı ve { $subscriptions } abonelik.
admin-sent = { BOLD("Son saat") }: { $sent } gönderildi, { $maybe } belki gönderildi, { $dead } ulaştırılamadı.
admin-queue-empty = { BOLD("Kuyruk") }: bekleyen yok.
admin-queue = { BOLD("Kuyruk") }, { $lane }: { $count } bekliyor, en eskisi { $seconds } sn.
admin-sources = { BOLD("Kaynaklar") }: { $sources }.
admin-process = { BOLD("Süreç") } { $id } ({ $version }): { $roles }; yaptığı { $duties }; { TIME($since) } tarihinden beri.
admin-nobody =
    { $role } rolünde süreç yok: { $role ->
        [evaluator] hiçbir şey çalmıyor
        [gateway] kimseye yanıt verilmiyor
       *[deliverer] hiçbir şey gönderilmiyor
    }.
admin-preview = Herkesin okuyacağı şu:
admin-preview-reach = { $chats } sohbete gider, anlatılacak her şeyin arkasından: yaklaşık { $minutes } dk. Henüz bir şey gönderilmedi.
admin-broadcast-sent = Duyuru { $id }, { $chats } sohbete doğru yolda.
admin-no-draft = Gönderilmeyi bekleyen { $id } metni yok. { CODE("/admin broadcast TEXT") } önce bir tane gösterir.
admin-nothing-to-cancel = İptal edilecek { $id } duyurusu yok.
admin-discarded = Metin { $id } atıldı. Kimse okumadı.
admin-cancelled = Duyuru { $id } iptal edildi: { $chats } sohbetten { $kept } tanesi almıyor. Yolda olan ulaşır.
admin-no-broadcast = Henüz bir duyuru yapılmadı. { CODE("/admin broadcast TEXT") }, gönderilmeden önce herkesin ne okuyacağını gösterir.
admin-progress = Duyuru { $id } ({ $text }): { $chats } içinden { $sent } gönderildi, { $waiting } bekliyor, { $kept } alıkonuldu, { $lost } ulaştırılamadı.
admin-allows-anybody = ALLOW ayarlanmamış, yani bu botu herkes kullanabilir. Kendi kimliğine ayarla, diğerlerinin içeri alınması gerekir.
admin-allowed-by-settings = { $count } kişi ve sohbete ALLOW ayarıyla izin verildi.
admin-allowed-besides = Ayrıca içeri alınanlar: { $ids } ({ $count }).
admin-allowed-nobody = Başka kimse içeri alınmadı.
admin-allowed = { $id } artık bu botu kullanabilir.
admin-allowed-already = { $id } bu botu zaten kullanabilir.
admin-allowed-in-settings = { $id } için ALLOW ayarıyla izin var; onu yalnız botu başlatan değiştirebilir.
admin-denied = { $id } artık bu botu kullanamaz. Alarmları kalır ve ulaştırılmaya devam eder.
admin-not-allowed = { $id } içeri alınmamıştı.
admin-limits = { $person } için { $rules } kural ve o kadar abonelik, { $parts } koşul parçası ve { $series } seri hakkı var.
admin-limits-how = Bir sınır; rules, parts ya da series ile 1'den başlayan bir tam sayı, ya da usual.
problem-id = “{ $typed }” bir kimlik değil. Şöyle görünür: { CODE("telegram:42") } ya da { CODE("discord:99") }; { CODE("/settings") } herkese kendininkini gösterir.
button-admin-stats = Sayılar
button-admin-broadcast = Son duyuru
button-admin-allow = Kimler içeride
button-admin-again = Yeniden
button-admin-send = { $chats } sohbete gönder
button-admin-discard = At
button-admin-cancel = İptal
button-admin-progress = Nereye vardı?
`;
