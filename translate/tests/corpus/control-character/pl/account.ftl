account-wrong-password = Hasło jest nieprawidłowe. Spróbuj ponownie.

account-locked =
    { $minutes ->
        [one] Zbyt wiele prób. Odczekaj { $minutes } minutę.
        [few] Zbyt wiele prób. Odczekaj { $minutes } minuty.
        [many] Zbyt wiele prób. Odczekaj { $minutes } minut.
       *[other] Zbyt wiele prób. Odczekaj { $minutes } minuty.
    }

account-closed = Konto użytkownika { $name } zamknięto na jego prośbę.
    .user = Dzień dobry, { $name }! Twoje konto jest zamknięte. Czy chcesz otworzyć je ponownie?

account-sign-out =
    { $scope ->
        [one] Wylogować na tym urządzeniu?
       *[other] Wylogować na wszystkich urządzeniach?
    }

account-email =
    .label = Twój adres e-mail
    .placeholder = name@example.org
