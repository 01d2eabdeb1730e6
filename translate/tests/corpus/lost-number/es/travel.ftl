travel-passport = El pasaporte debe ser válido 6 meses después del 31 de diciembre de 2026.

travel-bag = El equipaje puede pesar 23 kg y medir 158 cm en total de largo, ancho y alto.

travel-retry = Inténtelo de nuevo.

travel-changed = El tren de { $from } a { $to } sale ahora a las { $time }.

travel-age =
    { $children ->
        [one] Un niño menor de doce años viaja gratis
        [many] { $children } de niños pequeños viajan gratis
       *[other] { $children } niños pequeños viajan gratis
    }
    .user = Los niños menores de 6 años no necesitan billete.
