orders-payment-refused = Su banco ha rechazado el pago de { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = No se ha podido pagar. Compruebe el número y la fecha de su tarjeta o elija otra forma de pago.

orders-track = Vea <a href="{ $url }">dónde está su paquete</a>.
