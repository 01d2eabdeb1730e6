travel-sold-out = Este tren está completo. ¡Elija otro día!

travel-changed = El tren de { $from } a { $to } sale ahora a las { $time }.

travel-delay =
    { $minutes ->
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

travel-passport = El pasaporte debe ser válido 6 meses después del 31 de diciembre de 2026.

travel-bag = El equipaje puede pesar 23 kg y medir 158 cm en total de largo, ancho y alto.

travel-conditions = Acepte las «Condiciones de transporte».

travel-map = { $place } (<a href="https://maps.example.org/">mapa</a>)

travel-retry = Inténtelo de nuevo.
