account-locked =
    { $minutes ->
        [one] Zbyt wiele prób. Odczekaj { $minutes } minutę.
        [few] Zbyt wiele prób. Odczekaj { $minutes } minuty.
        [many] Zbyt wiele prób. Odczekaj { $minutes } minut.
       *[other] Zbyt wiele prób. Odczekaj { $minutes } minuty.
    }

account-attempt = To była Twoja { NUMBER($attempt, type: "ordinal") }. próba.

account-closed = Konto użytkownika { $name } zamknięto na jego prośbę.
    .user = Dzień dobry, { $name }! Twoje konto jest zamknięte. Czy chcesz otworzyć je ponownie?
