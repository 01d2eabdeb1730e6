travel-sold-out = Dieser Zug ist ausverkauft. Bitte wählen Sie einen anderen Tag!

travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } Minute später
       *[other] { $station }: { $minutes } Minuten später
    }
    .user =
        { $minutes ->
            [one] Der Zug nach { $station } hat { $minutes } Minute Verspätung.
           *[other] Der Zug nach { $station } hat { $minutes } Minuten Verspätung.
        }

travel-retry = Bitte versuchen Sie es erneut.
