/** Chats that nothing reaches any more, told to those whose alerts were told there. */
export const REACH = `
notice-shut =
    ⏸ { $because ->
        [removed] Artık { BOLD($title) } içinde değilim ya da orası yok.
        [topic] { BOLD($title) } içinde yazdığım konu kapalı ya da yok.
        [view-channel] Artık { BOLD($title) } yerini göremiyorum. Eksik izin: { BOLD("View Channel") }.
        [send-messages] Artık { BOLD($title) } yerine yazamıyorum. Eksik izin: { BOLD("Send Messages") }.
        [send-in-threads] Artık { BOLD($title) } yerine yazamıyorum. Eksik izin: { BOLD("Send Messages in Threads") }.
        [post-messages] Artık { BOLD($title) } yerinde yayımlayamıyorum. Orada { BOLD("Post Messages") } izniyle yönetici olmalıyım.
       *[unknown] Gönderdiğim hiçbir şey artık { BOLD($title) } yerine ulaşmıyor.
    }
notice-shut-you =
    ⏸ { $platform ->
        [telegram] Telegram'da
        [discord] Discord'da
       *[other] Orada
    } sana artık ulaşamıyorum: { $because ->
        [removed] oradaki hesabın yok.
        [stranger] orada artık ortak sunucumuz yok.
       *[blocked] beni orada engelledin ya da mesajlarımı almıyorsun.
    }
notice-shut-rests =
    { $count ->
        [one] Oradaki { $count } alarmın dinleniyor
       *[other] Oradaki { $count } alarm ve akışın dinleniyor
    }, { $because ->
        [removed] ben yeniden davet edilene dek.
        [topic] biri orada bana yeniden komut verene dek.
        [blocked] orada bana yeniden yazana dek.
        [stranger] orada bana yeniden yazana dek.
        [unknown] biri orada bana yeniden komut verene dek.
       *[other] yeniden iznim olana dek.
    }
notice-lacks =
    { $right ->
        [attach-files] { BOLD($title) } içinde dosya ekleyemiyorum, bu yüzden alarmlar oraya resimsiz gelir. Eksik izin: { BOLD("Attach Files") }.
       *[send-photos] { BOLD($title) } içinde fotoğraf gönderemiyorum, bu yüzden alarmlar oraya resimsiz gelir. Eksik izin: { BOLD("Send Photos") }.
    }
handover =
    👋 { $count ->
        [one] Burada bir alarm ya da abonelik kuran kişi gruptan ayrıldı, bu yüzden o dinleniyor.
       *[other] Burada { $count } alarm ve abonelik kuran kişi gruptan ayrıldı, bu yüzden onlar dinleniyor.
    } Bir yönetici bunu devralabilir ya da durdurabilir; hepsi { CODE("/alerts") } içinde.
button-takeover = Devral
button-takeover-one = Devral { $id }
button-takeover-stop = Hepsini durdur
takeover-done =
    { $count ->
        [one] Bir alarm ya da abonelik artık senin ve sürüyor.
       *[other] { $count } alarm ve abonelik artık senin ve sürüyor.
    }
takeover-stopped =
    { $count ->
        [0] Durduracak bir şey kalmamıştı.
        [one] Durduruldu: bir alarm ya da abonelik.
       *[other] Durduruldu: { $count } alarm ve abonelik.
    }
takeover-none = Bunlardan burada dinlenen kalmadı: sahibi döndü ya da biri daha hızlıydı. Olanlar: { CODE("/alerts") }
takeover-too-many = Hiçbir şey devralınmadı: bu { $count } ile bir kişinin sahip olabileceği { $most } alarmdan ya da { $most } abonelikten fazlası olurdu. Önce seninkilerden ya da bunlardan birkaçını durdur: { CODE("/alerts") }
alerts-rests = { $line } · dinleniyor, sahibi ayrıldı
`;
