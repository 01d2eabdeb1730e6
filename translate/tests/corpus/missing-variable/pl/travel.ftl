travel-changed = Pociąg { $from } – { $to } odjeżdża teraz o { $time }.

travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } minuta opóźnienia
        [few] { $station }: { $minutes } minuty opóźnienia
        [many] { $minutes } minut opóźnienia
       *[other] { $station }: { $minutes } minuty opóźnienia
    }
    .user =
        { $minutes ->
            [one] Pociąg do stacji { $station } ma { $minutes } minutę opóźnienia.
            [few] Pociąg do stacji { $station } ma { $minutes } minuty opóźnienia.
            [many] Pociąg do stacji { $station } ma { $minutes } minut opóźnienia.
           *[other] Pociąg do stacji { $station } ma { $minutes } minuty opóźnienia.
        }

travel-map = { $place } (<a href="https://maps.example.org/">mapa</a>)
