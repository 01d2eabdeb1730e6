travel-sold-out = Bu trende yer kalmadı. Lütfen başka bir gün seçin!

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

travel-retry = Lütfen yeniden deneyin.
