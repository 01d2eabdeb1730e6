orders-payment-refused = Su banco ha rechazado el pago de { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = No se ha podido pagar. Compruebe el número y la fecha de su tarjeta o elija otra forma de pago.

orders-stock =
    { $count ->
        [one] Solo queda { $count } unidad de { $product }.
        [many] Solo quedan { $count } de unidades de { $product }.
       *[other] Solo quedan { $count } unidades de { $product }.
    }

orders-coupon = El cupón { $code } caducó el { $date }.

orders-address = Escriba una dirección completa (calle, número, código postal, localidad).

orders-track = Vea <a href="{ $url }">dónde está su paquete</a>.

orders-contact = ¿Dudas? Escriba a help@example.org o llame al 0800 123 456.

orders-return = Las devoluciones son posibles durante 14 días. { orders-contact }

orders-invalid = order_id no es un número (HTTP 422)
