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
            [many] Поезд до станции { $stantsiya } опаздывает на { $minutes } минут.
           *[other] Поезд до станции { $station } опаздывает на { $minutes } минуты.
        }

travel-map = { $place } (<a href="https://maps.example.org/">карта</a>)

travel-retry = Повторите попытку.
