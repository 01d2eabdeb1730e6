travel-sold-out = Билетов на этот поезд нет. Выберите другой день!

travel-delay =
    { $minutes ->
        [one] { $station }: опоздание { $minutes } минута
        [many] { $station }: опоздание { $minutes } минут
       *[other] { $station }: опоздание { $minutes } минуты
    }
    .user =
        { $minutes ->
            [one] Поезд до станции { $station } опаздывает на { $minutes } минуту.
            [few] Поезд до станции { $station } опаздывает на { $minutes } минуты.
            [many] Поезд до станции { $station } опаздывает на { $minutes } минут.
           *[other] Поезд до станции { $station } опаздывает на { $minutes } минуты.
        }

travel-changed = Поезд { $from } — { $to } теперь отправляется в { $time }.

travel-passport = Паспорт должен действовать ещё 6 месяцев после 31 декабря 2026 года.
