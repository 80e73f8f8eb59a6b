/** What is kept of people, how they take it along, and how it is forgotten. */
export const DATA = `
export =
    Dosyada bu sohbetten tutulan her şey var: { $count ->
        [0] alarm ya da abonelik yok
        [one] { $count } alarm ya da abonelik
       *[other] { $count } alarm ve abonelik
    }, ayarları ve { $alerts ->
        [0] çalan bir şey yok
        [one] çalan { $alerts } alarm
       *[other] son çalan { $alerts } alarm
    }. Altına { CODE("/import") } yazıp bana gönder, burada ya da başka bir platformda; alarmları yeniden alırım. Şu satırlarla da olur:
export-more = … ve { $more } tane daha
file-kept = { $name } adıyla saklandı
import-preview =
    { $count ->
        [one] Bu satırı
       *[other] Bu { $count } satırı
    } alabilirim. Henüz bir şey kaydedilmedi.
import-nothing = İçinde alabileceğim bir şey yok. { CODE("/export") } dosyasını gönder ya da { CODE("/import") } arkasına satırlar yaz, örneğin { CODE("/alert ETH above 4000") }. Hiçbir şey değişmedi.
import-too-many = Bu { $most } satırdan fazla, bir seferde en çok o kadar. Hiçbir şey değişmedi; parça parça gönder.
import-unreadable = Bu bir { CODE("/export") } dosyası değil ya da kesilmiş. Hiçbir şey değişmedi.
import-future = Bu dosya botun daha yeni bir sürümünden ({ $version }). Hiçbir şey değişmedi; botu güncelle ya da yalnız dosyanın satırlarını gönder.
import-line-unknown = { $at }. satır alınmadı: { CODE($line) }
import-line-refused = Alınmadı: { CODE($line) }, çünkü:
import-done =
    { $count ->
        [0] Yeni bir şey yoktu
        [one] { $count } yeni var
       *[other] { $count } yeni var
    }; bu sohbette şimdi { $there } tane var. Önceden olan olduğu gibi kaldı.
forget-ask =
    Bu, { $where ->
        [private] senden ve bu sohbetten
       *[group] bu sohbetten ve konularından
    } tutulanları kalıcı olarak siler: { $count ->
        [0] alarm ya da abonelik yok
        [one] { $count } alarm ya da abonelik
       *[other] { $count } alarm ve abonelik
    }, ayarlar, coin listesi ve çalanlar. { $where ->
        [private] Gruplarda kurdukların orada grubun adına sürer.
       *[group] Burada artık kimseye bir şey bildirilmez.
    } Önce bir kopya al: { CODE("/export") }
forgotten =
    Tamam. { $where ->
        [private] Senden
       *[group] Bu sohbetten
    } artık hiçbir şey tutulmuyor. Bana yeniden yazarsan sıfırdan başlarım.
privacy = { BOLD("Bu bot neleri tutar") }
privacy-kept = Bir sohbetten: kimliği, dili ve başlığı, ayarları, alarmları, abonelikleri, coin listesi ve her birini kimin kurduğu, kimlikle. Çalanlardan: ne dediği, ne zaman, ulaşıp ulaşmadığı. Ne ad, ne telefon, ne de gönderdiğin komutlar dışında mesaj; onlardan da bir şey tutulmaz.
privacy-long = Çalanlar 90 gün, düğme taslakları bir gün, gerisi sen durdurana ya da { CODE("/forget") } diyene dek tutulur. Hepsi botu işletenin veritabanındadır; { CODE("/export") } sana gösterir.
privacy-not = Başka kimseye bir şey gönderilmez: telemetri yok, reklam yok. Borsalara fiyat sorulur, asla sen değil.
link-code = Bunu bana on dakika içinde öbür platformda, özelden söyle: { CODE($line) }
link-is = Burada ve { $platforms } üzerinde aynı kişisin.
link-joined = Tamam: burada ve { $platforms } üzerinde aynı kişisin. Sınırlar ikisi için bir kez sayılır, bir alarm ikisinde de çalabilir: { CODE("/move 17") }
link-unknown = Bu kodu bilmiyorum. On dakika ve bir kez geçerlidir; öbür platformda { CODE("/link") } ile yenisini al.
link-own = Bu kod bu platformda alındı. Öbüründe söyle.
link-taken = Biriniz o platformda zaten başkasına bağlı. Önce ayrılın: { CODE("/link off") }
link-parted = Ayrıldı. Alarmların çaldıkları yerde kalır.
link-alone = Kimseye bağlı değilsin. { CODE("/link") } ile başlar.
link-in-private = Yalnız özelde: bana oradan yaz.
move-alone = Henüz başka bir platforma bağlı değilsin, yani çalacak başka yer yok. Şununla başla: { CODE("/link") }
move-which = Alarm { $id } nerede çalsın? Birini seç ya da satırın tamamını yaz.
moved-to = { rule-name } artık { $platform } üzerinde çalıyor.
copied-to = { rule-name } { $platform } üzerinde de çalıyor, alarm { $copy } olarak.
move-same = Bu { $platform } üzerinde zaten çalıyor, alarm { $copy } olarak. Hiçbir şey değiştirilmedi.
alerts-elsewhere = { $platform } üzerinde çalar: { rule-name } · { $id }
button-link-off = Ayır
button-move-one = { $id } taşı
button-export = Dışa aktar
button-forget = Evet, hepsini unut
button-forget-ask = Hepsini unut
button-privacy = Ne tutuluyor
button-alerts = Alarmları göster
`;
