/** What pictures show, in words: charts, the largest coins, and what several coins made of one start. */
export const PICTURES = `
chart-title-change = { BOLD($symbol) } { $timeframe }: { WORTH($price, $symbol) }, 24 saatte { PERCENT($change) } ({ $source }, { TIME($at) })
chart-range =
    { $count ->
        [one] { $count } mum
       *[other] { $count } mum
    }, { TIME($since) } tarihinden beri: en yüksek { PRICE($high) }, en düşük { PRICE($low) }
chart-short = { $name } { $need } mum ister, { $have } tanesi biliniyor: tam çizilmedi.
chart-none = Şu an { $timeframe } mumu bulunamıyor. Başka bir zaman dilimi dene ya da bir dakika sonra yeniden.
chart-level =
    Alarm { CODE($id) }: { PRICE($level) } { $side ->
        [above] üstü
       *[below] altı
    }, { PERCENT($distance) } uzakta
chart-levels-more =
    Bu coin için { $more ->
        [one] { $more } alarm daha
       *[other] { $more } alarm daha
    }: { CODE("/alerts") }
ranking-none = En büyük coinlerin sıralaması henüz bilinmiyor. Başlangıçtan sonra ve günde bir alınır; bir dakika sonra yeniden dene.
heatmap-title = 24 saatte en büyük { BOLD($count) } coin
heatmap-sides = { $up } yükseldi, { $down } düştü.
heatmap-unknown = Şu an bilinmeyen: { $coins }
heatmap-how = Büyük kareler büyük coinlerdir, ama orantılı değil.
movers-title = { BOLD("İlk 100") } içinden { $count } tanesi biliniyor. 24 saatte
movers-up = en çok yükselenler:
movers-down = en çok düşenler:
movers-none = 24 saatlik değişimler şu an bilinmiyor. Bir dakika sonra yeniden dene.
movers-unknown =
    { $count ->
        [one] { $count } coinin
       *[other] { $count } coinin
    } okunan borsalarda fiyatı yok.
compare-title = { $days } günde, en iyisi önce:
compare-young = { $coin } yalnız { TIME($since) } tarihinden beri biliniyor ve oradan başlıyor.
compare-missing = Şu an { $timeframe } mumu bulunamayanlar: { $coins }.
problem-timeframe = “{ $typed }” mumu yok. Olanlar: { $timeframes }.
problem-study =
    “{ $typed }” bildiğim { $near ->
        [none] bir gösterge değil.
       *[other] bir gösterge değil; { CODE($near) } mi demek istedin?
    } Olanlar: { $all }.
problem-studies = Bir grafiğe en çok { $most } gösterge sığar.
problem-study-number = { $name } için { $param } { $least } ile { $most } arasındadır.
problem-study-numbers =
    { $name } en çok { $most ->
        [one] { $most } sayı
       *[other] { $most } sayı
    } alır.
problem-window = “{ $typed }” karşılaştırdığım bir dönem değil. Olanlar: { $windows }.
problem-coins-many = Bir karşılaştırmaya en çok { $most } coin sığar.
problem-coins-few = İki ya da daha çok coin söyle, örneğin { CODE("/compare BTC ETH SOL 30d") }
button-chart = Grafik
button-again = Yenile
button-movers = En çok oynayanlar
button-heatmap = Isı haritası
`;
