travel-sold-out = Bu trende yer kalmadı. Lütfen başka bir gün seçin!

travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } dakika gecikme
       *[other] { $station }: { $minutes } dakika gecikme
    }
    .user =
        { $minutes ->
            [one] { $station }​ treni { $minutes } dakika gecikmeli.
           *[other] { $station } treni { $minutes } dakika gecikmeli.
        }

travel-bag = Bagaj en çok 23 kg olabilir; uzunluk, genişlik ve yüksekliği toplam 158 cm olabilir.

travel-conditions = Lütfen kabul edin: “Taşıma Koşulları.”

travel-retry = Lütfen yeniden deneyin.
