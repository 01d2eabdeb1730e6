travel-changed = Der Zug von { $from } nach { $to } fährt jetzt bald ab.

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

travel-map = { $place } (<a href="https://maps.example.org/">Karte</a>)
