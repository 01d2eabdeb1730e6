travel-changed = Der Zug von { $from } nach { $to } fährt jetzt um { $time } Uhr ab.

travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } Minute später
       *[other] { $station }: { $minutes } Minuten später
    }
    .user =
        { $minutes ->
            [one] Der Zug nach { $station } hat wegen { $cause } { $minutes } Minute Verspätung.
           *[other] Der Zug nach { $station } hat wegen { $cause } { $minutes } Minuten Verspätung.
        }

travel-map = { $place } (<a href="https://maps.example.org/">Karte</a>)

travel-retry = Bitte versuchen Sie es erneut.
