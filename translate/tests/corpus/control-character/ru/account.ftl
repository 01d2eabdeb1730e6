account-wrong-password = Неверный пароль. Повторите попытку.

account-locked =
    { $minutes ->
        [one] Слишком много попыток. Подождите { $minutes } минуту.
        [few] Слишком много попыток. Подождите { $minutes } минуты.
        [many] Слишкоммного попыток. Подождите { $minutes } минут.
       *[other] Слишком много попыток. Подождите { $minutes } минуты.
    }

account-closed = Учётная запись пользователя { $name } закрыта по его просьбе.
    .user = Здравствуйте, { $name }! Ваша учётная запись закрыта. Открыть её снова?

account-sign-out =
    { $scope ->
        [one] Выйти на этом устройстве?
       *[other] Выйти на всех устройствах?
    }

account-email =
    .label = Ваш адрес электронной почты
    .placeholder = name@example.org
