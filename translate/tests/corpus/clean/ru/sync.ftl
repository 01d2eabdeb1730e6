-drive =
    { $case ->
       *[nominative] Диск Нимбус
        [prepositional] Диске Нимбус
    }

sync-offline = Нет подключения. { -drive } продолжит работу, как только связь восстановится.

sync-conflict = Файл { $name } изменён и на { $device }. Какую версию оставить?

sync-retry = Повторите попытку через 5 минут. Если не поможет, загляните на https://status.example.org/?lang=en.

sync-failed = Что-то пошло не так!
    .user = { sync-retry }

sync-cursor = cursor устарел для /v2/items; начните сначала

sync-waiting =
    { $files ->
        [one] { $files } файл давно не сохранялся.
        [few] { $files } файла давно не сохранялись.
        [many] { $files } файлов давно не сохранялись.
       *[other] { $files } файла давно не сохранялись.
    }

sync-quota =
    На { -drive(case: "prepositional") } почти не осталось места.
    Удалите то, что больше не нужно.

sync-errors = Эти файлы не удалось сохранить:
