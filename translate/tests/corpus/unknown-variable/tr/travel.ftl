travel-changed = { $From } – { $to } treni artık { $time } saatinde kalkıyor.

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

travel-map = { $place } (<a href="https://maps.example.org/">harita</a>)

travel-retry = Lütfen yeniden deneyin.
