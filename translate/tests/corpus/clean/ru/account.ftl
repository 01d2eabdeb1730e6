-app =
    { $case ->
       *[nominative] Люмора
        [genitive] Люморы
    }
    .gender = feminine

account-wrong-password = Неверный пароль. Повторите попытку.

account-locked =
    { $minutes ->
        [one] Слишком много попыток. Подождите { $minutes } минуту.
        [few] Слишком много попыток. Подождите { $minutes } минуты.
        [many] Слишком много попыток. Подождите { $minutes } минут.
       *[other] Слишком много попыток. Подождите { $minutes } минуты.
    }

account-closed = Учётная запись пользователя { $name } закрыта по его просьбе.
    .user = Здравствуйте, { $name }! Ваша учётная запись закрыта. Открыть её снова?

account-attempt = Это была ваша { NUMBER($attempt, type: "ordinal") }-я попытка.

account-help = Справка { -app(case: "genitive") }: <a href="https://help.example.org/sign-in">вход</a>

account-sign-out =
    { $scope ->
        [one] Выйти на этом устройстве?
       *[other] Выйти на всех устройствах?
    }

account-no-key = нет заголовка X-Api-Key

account-email =
    .label = Ваш адрес электронной почты
    .placeholder = name@example.org

account-updated =
    { -app.gender ->
        [masculine] Сервис { -app } обновлён. 🎉
       *[feminine] { -app } обновлена. 🎉
    }
