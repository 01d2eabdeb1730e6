account-closed =
    .user = Dzień dobry, { $name }! Twoje konto jest zamknięte. Czy chcesz otworzyć je ponownie?

account-no-key = brakuje nagłówka X-Api-Key

account-locked =
    { $minutes ->
        [one] Zbyt wiele prób. Odczekaj { $minutes } minutę.
        [few] Zbyt wiele prób. Odczekaj { $minutes } minuty.
        [many] Zbyt wiele prób. Odczekaj { $minutes } minut.
       *[other] Zbyt wiele prób. Odczekaj { $minutes } minuty.
    }
