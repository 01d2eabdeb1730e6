travel-delay =
    { $minutes ->
        [one] { $station }: { $minutes } minuta opóźnienia
        [few] { $station }: { $minutes } minuty opóźnienia
        [many] { $station }: { $minutes } minut opóźnienia
       *[other] { $station }: { $minutes } minuty opóźnienia
    }
    .user =
        { $minutes ->
            [one] Pociąg do stacji { $station } ma { $minutes } minutę opóźnienia.
            [few] Pociąg do stacji { $station } ma { $minutes } minuty opóźnienia.
            [many] Pociąg do stacji { $station } ma { $minutes } minut opóźnienia, bardzo przepraszamy za niedogodności; prosimy zaczekać na peronie i słuchać dalszych komunikatów przez głośniki.
           *[other] Pociąg do stacji { $station } ma { $minutes } minuty opóźnienia.
        }

travel-changed = Pociąg { $from } – { $to } odjeżdża teraz o { $time }.
