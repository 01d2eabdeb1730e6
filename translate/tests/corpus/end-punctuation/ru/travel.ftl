travel-sold-out = Билетов на этот поезд нет. Выберите другой день!

travel-changed = Поезд { $from } — { $to } теперь отправляется в { $time }.

travel-delay =
    { $minutes ->
        [one] { $station }: опоздание { $minutes } минута
        [few] { $station }: опоздание { $minutes } минуты
        [many] { $station }: опоздание { $minutes } минут
       *[other] { $station }: опоздание { $minutes } минуты
    }
    .user =
        { $minutes ->
            [one] Поезд до станции { $station } опаздывает на { $minutes } минуту.
            [few] Поезд до станции { $station } опаздывает на { $minutes } минуты.
            [many] Поезд до станции { $station } опаздывает на { $minutes } минут
           *[other] Поезд до станции { $station } опаздывает на { $minutes } минуты.
        }

travel-bag = Багаж может весить 23 кг, а сумма его длины, ширины и высоты — 158 см.

travel-conditions = Примите «Условия перевозки».

travel-retry = Повторите попытку.
