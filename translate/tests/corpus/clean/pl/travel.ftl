travel-sold-out = Bilety na ten pociąg są wyprzedane. Wybierz inny dzień!

travel-changed = Pociąg { $from } – { $to } odjeżdża teraz o { $time }.

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
            [many] Pociąg do stacji { $station } ma { $minutes } minut opóźnienia.
           *[other] Pociąg do stacji { $station } ma { $minutes } minuty opóźnienia.
        }

travel-passport = Paszport musi być ważny 6 miesięcy po 31 grudnia 2026 r.

travel-bag = Bagaż może ważyć 23 kg, a suma jego długości, szerokości i wysokości może wynosić 158 cm.

travel-conditions = Zaakceptuj „Warunki przewozu”.

travel-map = { $place } (<a href="https://maps.example.org/">mapa</a>)

travel-retry = Spróbuj ponownie.
