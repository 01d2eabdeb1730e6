-app = Lumora
    .number = one

account-locked =
    { $minutes ->
        [one] Слишком много попыток. Подождите { $minutes } минуту.
        [few] Слишком много попыток. Подождите { $minutes } минуты.
        [many] Слишком много попыток. Подождите { $minutes } минут.
       *[other] Слишком много попыток. Подождите { $minutes } минуты.
    }

account-sign-out =
    { $scope ->
        [one] Выйти на этом устройстве?
       *[other] Выйти на всех устройствах?
    }

account-updated =
    { -app.number ->
        [1] Сервис { -app } обновлён. 🎉
       *[other] { -app } обновлены. 🎉
    }

account-albums =
    { $count ->
        [0] Нет альбомов
        [one] { $count } альбом
        [few] { $count } альбома
        [many] { $count } альбомов
       *[other] { $count } альбома
    }
