travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } dakika gecikme
       *[other] { $station }: { $minutes } dakika gecikme
    }
    .user =
        { $minutes ->
            [two] { $station } treni iki dakika gecikmeli.
            [one] { $station } treni { $minutes } dakika gecikmeli.
           *[other] { $station } treni { $minutes } dakika gecikmeli.
        }

travel-bag = Bagaj en çok 23 kg olabilir; uzunluk, genişlik ve yüksekliği toplam 158 cm olabilir.
