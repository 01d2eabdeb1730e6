orders-payment-refused = Ihre Bank hat die Zahlung von { NUMBER($amount, minimumFractionDigits: 2) } € abgelehnt.
    .user = Die Zahlung hat nicht geklappt. Bitte prüfen Sie Nummer und Datum Ihrer Karte oder wählen Sie eine andere Zahlungsart.

orders-stock =
    { $count ->
        [one] Von { $product } ist nur noch { $count } Stück da.
       *[other] Von { $product } sind nur noch { $count } Stück da.
    }

orders-coupon = Der Gutschein { $code } ist am { DATETIME($date, dateStyle: "long") } abgelaufen.

orders-contact = Fragen? Schreiben Sie an help@example.org oder rufen Sie an: 0800 123 456.

orders-invalid = order_id ist keine Zahl (HTTP 422)
