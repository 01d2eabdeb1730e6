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

travel-changed = Der Zug von { $from } nach { $to } fährt jetzt um { $time } Uhr ab.
