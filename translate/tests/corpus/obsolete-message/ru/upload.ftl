-storage = Хранилище

upload-too-large = Файл «{ $name }» больше { $limit } МБ.

upload-paused = Загрузка приостановлена…

upload-retry = Повторите попытку.

upload-template = Напишите { "{" }name{ "}" } там, где должно стоять имя.
