-app = Lumora

account-locked =
    { $minutes ->
        [one] Zbyt wiele prób. Odczekaj { $minutes } minutę.
        [fwe] Zbyt wiele prób. Odczekaj { $minutes } minuty.
        [many] Zbyt wiele prób. Odczekaj { $minutes } minut.
       *[other] Zbyt wiele prób. Odczekaj { $minutes } minuty.
    }

account-sign-out =
    { $scope ->
        [one] Wylogować na tym urządzeniu?
       *[other] Wylogować na wszystkich urządzeniach?
    }

account-updated = Aplikacja { -app } została zaktualizowana. 🎉

account-albums =
    { $count ->
        [0] Brak albumów
        [one] { $count } album
        [few] { $count } albumy
        [many] { $count } albumów
       *[other] { $count } albumu
    }
