-app =
    { $case ->
       *[nominative] Люмоpa
        [genitive] Люморы
    }
    .gender = feminine

account-wrong-password = Неверный пароль. Повторите попытку.

account-closed = Учётная запись пользователя { $name } закрыта по его просьбе.
    .user = Здравствуйте, { $name }! Ваша учётная запись закрыта. Открыть её снова?

account-locked =
    { $minutes ->
        [one] Слишком много попыток. Подождите { $minutes } минуту.
        [few] Cлишком много попыток. Подождите { $minutes } минуты.
        [many] Слишком много попыток. Подождите { $minutes } минут.
       *[other] Слишком много попыток. Подождите { $minutes } минуты.
    }

account-email =
    .label = Ваш адpес электронной почты
    .placeholder = name@example.org
