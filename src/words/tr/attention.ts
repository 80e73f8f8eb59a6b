/** Several alerts in one message. */
export const ATTENTION = `
together = 🔔 { $count } alarmın çaldı:
together-price =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { BOLD(WORTH($price, $symbol, $at)) } fiyatına { $side ->
        [above] çıktı
       *[below] indi
    }{ $levels ->
        [one] , seviyen { PRICE($level) }
       *[other] , { $levels } seviyenden geçti, { PRICE($level) } … { PRICE($farthest) }
    }{ together-rings }{ together-rest }
together-moved =
    { $isAlone ->
        [yes] 🔔{" "}
       *[no] {""}
    }{ BOLD($symbol) } { PERCENT($change) } oynadı, { PRICE($base) } → { BOLD(WORTH($price, $symbol, $at)) }{ together-rings }{ together-rest }
together-about =
    { $coins ->
        [market] Piyasa
       *[coins] { BOLD($coins) }
    }
together-coins =
    { BOLD($coins) }{ $more ->
        [0] {""}
       *[other] {" "}ve { $more } tane daha
    }
together-rings =
    { $times ->
        [0] {""}
       *[other] {" "}({ $times } kez)
    }
together-late =
    { $isLate ->
        [yes] {" "}· GEÇ
       *[no] {""}
    }
together-more = … ve { $more } tane daha
together-tide =
    … ve { $count } tanesi daha piyasayla { $direction ->
        [up] yükseldi
       *[down] düştü
    }: Bitcoin { $minutes } dakikada { PERCENT($bitcoin) }
together-each = Her biri ayrı ayrı, saatiyle: { CODE($line) }
button-receipts = Tek tek göster
button-mute-hour = 1 sa sustur
attention-budget = Bu bugünün { $most }. mesajıydı, izin verdiğin kadar. Gerisi { $at } özetiyle gelir; kritik olan yine hemen gelir.
digest =
    { $period ->
        [daily] 📋 { BOLD("Günün") } · { DAY($day) }
        [weekly] 📋 { BOLD("Haftan") } · { DAY($day) }
       *[away] 🌅 { BOLD("Sessizken") }
    }{ $count ->
        [0] {""}
        [one] : { $count } alarm
       *[other] : { $count } alarm
    }
digest-season =
    Altcoin sezonu endeksi { $index }: { BOLD($value) }, { $season ->
        [altcoin] altcoin sezonu
        [bitcoin] Bitcoin sezonu
       *[neutral] nötr
    } · { DAY($day) } kapanışı
digest-movers = 24 saatte coinlerin: { $movers }
noise =
    { $count ->
        [one] { BOLD("Gürültü") }: son 7 günün { $total } alarmının %{ $percent } kadarını bu kural yaptı.
       *[other] { BOLD("Gürültü") }: son 7 günün { $total } alarmının %{ $percent } kadarını bu { $count } kural yaptı.
    }
noise-what = Bir pay, bir bekleme ya da daha uzak bir seviye kuralı daha az çaldırır: { CODE("/edit 17 cooldown 4h") }
noise-none = Burada gürültü yok: son { $days } günde neredeyse hiçbir şey çalmadı.
muted =
    🔇 { TIME($until) } tarihine dek burada { $coin ->
        [none] hiçbir şey anlatılmaz
       *[coin] { BOLD($coin) } hakkında bir şey anlatılmaz
    }.
mute-meaning = Kritik olan yine gelir. Bu arada çalanlar bitince tek mesajda anlatılır, { "/receipts" } hepsini her an gösterir.
mutes = 🔇 Burada susturulanlar:
mute-listed =
    { $coin ->
        [none] her şey
       *[coin] { BOLD($coin) }
    }, { TIME($until) } tarihine dek
mutes-none = Burada susturulan bir şey yok. Ne kadar susayım? Tek bir coin şöyle susturulur: { CODE("/mute DOGE 1d") }
mute-how-long = { BOLD($coin) } hakkında ne kadar süre bir şey demeyeyim?
mute-over =
    🔔 { $coin ->
        [none] Yeniden konuşuyorum.
       *[coin] { BOLD($coin) } yeniden anlatılıyor.
    } Bu arada çalanlar bir dakika içinde gelir.
mute-was-not =
    { $coin ->
        [none] Burada susmuyordum.
       *[coin] { BOLD($coin) } burada susturulmamıştı.
    }
mute-too-many = Burada zaten { $most } coin susturulmuş. Önce birini bitir: { CODE("/mute") }
problem-mute = “{ $typed }”, neyin ne kadar susturulacağını söylemiyor. Şöyle yaz: { CODE("/mute 2h") } ya da { CODE("/mute DOGE 1d") }.
problem-mute-over = { TIME($until) } geçti. Hiçbir şey değiştirilmedi.
problem-mute-long = En çok bir yıl, { TIME($until) } tarihine dek susabilirim. Hiçbir şey değiştirilmedi. Şöyle yaz: { CODE("/mute 30d") }.
button-mute-off =
    { $coin ->
        [none] Yeniden konuş
       *[coin] { $coin } yeniden anlat
    }
button-edit-one = { $id } değiştir
`;
