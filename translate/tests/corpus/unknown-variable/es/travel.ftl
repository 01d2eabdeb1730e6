travel-changed = El tren de { $from } a { $to } sale ahora a las { $time }.

travel-delay =
    { $minutos ->
        [one] { $station }: { $minutes } minuto de retraso
        [many] { $station }: { $minutes } de minutos de retraso
       *[other] { $station }: { $minutes } minutos de retraso
    }
    .user =
        { $minutes ->
            [one] El tren a { $station } lleva { $minutes } minuto de retraso.
            [many] El tren a { $station } lleva { $minutes } de minutos de retraso.
           *[other] El tren a { $station } lleva { $minutes } minutos de retraso.
        }

travel-map = { $place } (<a href="https://maps.example.org/">mapa</a>)

travel-retry = Inténtelo de nuevo.
