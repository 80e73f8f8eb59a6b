/** What the people of a chat may choose. */
export const SETTINGS = `
settings-private = Burada sana bildirilenlerin { BOLD("ayarları") }. Birini değiştirmek için: { CODE("/settings zone Berlin") }
settings-group = Bu sohbetin { BOLD("ayarları") }; yöneticileri değiştirir: { CODE("/settings zone Berlin") }
settings-saved = Kaydedildi.
settings-of-groups = Bu ayar gruplar içindir: burada, özelde, alarmlarını senden başkası değiştirmez.
settings-limit = Kişi başına alarm: en çok { $most }.
settings-ids = Botu işleten için: sen { CODE($person) }, bu sohbet { CODE($chat) }.
problem-setting = “{ $typed }” bir ayar değil. Olanlar: { $names }.
button-setting-default = Varsayılan gibi
setting-rules =
    { BOLD("Kurallar") }: { $who ->
        [everybody] bu gruptaki herkes alarmlarını değiştirebilir
       *[admins] alarmları yalnız bu grubun yöneticileri değiştirir
    }
setting-ask-rules = Bu grubun alarmlarını kim değiştirebilir? Birini seç ya da satırın tamamını yaz, örneğin { CODE("/settings rules everybody") }
button-setting-rules = Alarmları kim değiştirir
setting-language =
    { BOLD("Dil") }: { $name }{ $by ->
        [app] , uygulamanın söylediği gibi
       *[choice] {""}
    }
setting-ask-language = Hangi dili konuşayım? Birini seç ya da satırın tamamını yaz, örneğin { CODE("/settings language English") }
button-setting-language = Dil
problem-language = “{ $typed }” konuştuğum bir dil değil. Olanlar: { $names }.
setting-zone = { BOLD("Saat dilimi") }: { $zone }, orada saat { TIME($now) }
setting-ask-zone = Saatlerin nerede? Birini seç ya da bir şehir, bölge ya da farkla satırın tamamını yaz, örneğin { CODE("/settings zone Lisbon") } ya da { CODE("/settings zone UTC+5:45") }
button-setting-zone = Saat dilimi
problem-zones = Birden fazla { BOLD($typed) } var ve saatleri farklı. Hangisi?
problem-zone = “{ $typed }” diye bir şehir ya da saat dilimi bilmiyorum. Büyük bir şehir, { CODE("Europe/Berlin") } gibi bir bölge ya da { CODE("UTC+5:45") } gibi bir fark yaz.
setting-currency =
    { BOLD("Para birimi") }: { $currency ->
        [none] borsaların verdiği fiyatlar
       *[other] { $known ->
            [yes] fiyatlar { $currency } olarak da gösterilir
           *[no] { $currency }, ama okuduğum hiçbir borsa bunu şu an dolar karşılığında işlemiyor; fiyatlar borsaların verdiği gibi kalır
        }
    }
setting-ask-currency = Fiyatlar başka neyle gösterilsin? Birini seç ya da satırın tamamını yaz, örneğin { CODE("/settings currency EUR") }
button-setting-currency = Para birimi
problem-currency = “{ $typed }” bir para ya da coin kodu değil. Şöyle yaz: { CODE("EUR") } ya da { CODE("BTC") }.
setting-numbers =
    { BOLD("Sayılar") }: { $example }{ $by ->
        [language] , dilin yazdığı gibi
       *[choice] {""}
    }
setting-ask-numbers = Sayıları nasıl yazayım? Birini seç ya da satırın tamamını yaz, örneğin { CODE("/settings numbers 1.234,56") }
button-setting-numbers = Sayılar
setting-dates = { BOLD("Tarihler") }: { DAY($day) }
setting-ask-dates = Günleri nasıl yazayım? { CODE("words") } dilin yazdığı gibi, { CODE("iso") } 2026-12-24 gibi. Birini seç ya da satırın tamamını yaz, örneğin { CODE("/settings dates iso") }
button-setting-dates = Tarihler
setting-pictures =
    { BOLD("Resimler") }: { $is ->
        [off] alarmlar yalnız sözle gelir
       *[on] alarmlar resimle gelir
    }
setting-ask-pictures = Alarmlar resimle gelsin mi? Birini seç ya da satırın tamamını yaz, örneğin { CODE("/settings pictures off") }
button-setting-pictures = Resimler
setting-theme =
    { BOLD("Tema") }: { $is ->
        [light] açık resimler
       *[dark] koyu resimler
    }
setting-ask-theme = Koyu mu açık mı resimler? Birini seç ya da satırın tamamını yaz, örneğin { CODE("/settings theme light") }
button-setting-theme = Tema
setting-quiet =
    { BOLD("Sessiz saatler") }: { $hours ->
        [none] yok
        [off] burada kapalı
       *[hours] saatlerine göre { $hours }, kritik olan yine gelir{ $isNow ->
            [yes] ; şu an sessiz
           *[no] {""}
        }
    }
setting-ask-quiet = Ne zaman uyursun? O sırada çalan, sen kalkana dek bekler. Saat seç ya da satırın tamamını yaz, örneğin { CODE("/settings quiet 22:30-06:45") }
button-setting-quiet = Sessiz saatler
problem-quiet = “{ $typed }” bir saat aralığı değil. Şöyle yaz: { CODE("/settings quiet 23:00-07:00") }.
setting-budget =
    { BOLD("Günlük mesaj") }: { $most ->
        [0] ne kadar çalarsa
       *[other] en çok { $most }, gerisi özette; kritik olan yine gelir
    }
setting-ask-budget = Günde kaç mesaj yeter? Seç ya da satırın tamamını yaz, örneğin { CODE("/settings budget 15") }
button-setting-budget = Günlük mesaj
problem-budget = “{ $typed }” 1 ile 1.000 arasında bir sayı değil. Şöyle yaz: { CODE("/settings budget 15") }.
setting-digest =
    { BOLD("Günlük özet") }: { $at ->
        [none] yok, ama özete ayrılan { $usual } saatinde gelir
       *[at] her gün { $at }
    }
setting-ask-digest = Günü saat kaçta özetleyeyim? Seç ya da satırın tamamını yaz, örneğin { CODE("/settings digest 07:30") }
button-setting-digest = Günlük özet
problem-digest = “{ $typed }” bir saat değil. Şöyle yaz: { CODE("/settings digest 08:00") }.
setting-weekly =
    { BOLD("Haftalık özet") }: { $at ->
        [none] yok
       *[at] { $at }
    }
setting-ask-weekly = Haftayı ne zaman özetleyeyim? Seç ya da satırın tamamını yaz, örneğin { CODE("/settings weekly sun 18:00") }
button-setting-weekly = Haftalık özet
problem-weekly = “{ $typed }” haftanın bir zamanı değil. Şöyle yaz: { CODE("/settings weekly sun 18:00") }; günler: { $days }.
`;
