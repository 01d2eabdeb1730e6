travel-sold-out = Bu trende yer kalmadı. Lütfen başka bir gün seçin!

travel-changed = { $from } – { $to } treni artık { $time } saatinde kalkıyor.

travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } dakika gecikme
       *[other] { $station }: { $minutes } dakika gecikme
    }
    .user =
        { $minutes ->
            [one] { $station } treni { $minutes } dakika gecikmeli.
           *[other] { $station } treni { $minutes } dakika gecikmeli.
        }

travel-passport = Pasaport, 31 Aralık 2026 tarihinden sonra 6 ay daha geçerli olmalıdır.

travel-bag = Bagaj en çok 23 kg olabilir; uzunluk, genişlik ve yüksekliği toplam 158 cm olabilir.

travel-conditions = Lütfen kabul edin: “Taşıma Koşulları.”

travel-map = { $place } (<a href="https://maps.example.org/">harita</a>)

travel-retry = Lütfen yeniden deneyin.
