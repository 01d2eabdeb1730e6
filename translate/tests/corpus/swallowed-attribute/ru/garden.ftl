plants-dry =
    Растения сухие.
    user = Полейте растения!

plants-wet = Растения влажные.

garden-advice = Здравствуйте, { $name }
    .user = Возьмите лейку.
    .hint = Ночью.

garden-file = Напишите в файл
    user = name

garden-place = За домом
    .label = Сад
