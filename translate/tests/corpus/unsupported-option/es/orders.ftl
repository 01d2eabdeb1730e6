orders-payment-refused = Su banco ha rechazado el pago de { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = No se ha podido pagar. Compruebe el número y la fecha de su tarjeta o elija otra forma de pago.

orders-stock =
    { NUMBER($count, minimumIntegerDigits: 0) ->
        [one] Solo queda { $count } unidad de { $product }.
        [many] Solo quedan { $count } de unidades de { $product }.
       *[other] Solo quedan { $count } unidades de { $product }.
    }

orders-coupon = El cupón { $code } caducó el { $date }.

orders-return = Las devoluciones son posibles durante 14 días. { orders-contact }

orders-contact = ¿Dudas? Escriba a help@example.org o llame al 0800 123 456.
