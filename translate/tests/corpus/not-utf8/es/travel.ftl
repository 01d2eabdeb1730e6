travel-sold-out = Este tren está completo. ¡Elija otro día!

travel-changed = El tren de { $from } a { $to } sale ahora a las { $time }.

travel-passport = El pasaporte debe ser válido 6 meses después del 31 de diciembre de 2026.

travel-bag = El equipaje puede pesar 23 kg y medir 158 cm en total de largo, ancho y alto.

travel-conditions = Acepte las �Condiciones de transporte�.

travel-retry = Inténtelo de nuevo.
