travel-sold-out = Bilety na ten pociąg są wyprzedane. Wybierz inny dzień!

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
           *[other] Pociąg do stacji { $station } ma { $minutes } minuty opóźnienia.
        }

travel-changed = Pociąg { $from } – { $to } odjeżdża teraz o { $time }.

travel-passport = Paszport musi być ważny 6 miesięcy po 31 grudnia 2026 r.
