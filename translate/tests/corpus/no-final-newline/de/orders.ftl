orders-payment-refused = Ihre Bank hat die Zahlung von { NUMBER($amount, minimumFractionDigits: 2) } € abgelehnt.
    .user = Die Zahlung hat nicht geklappt. Bitte prüfen Sie Nummer und Datum Ihrer Karte oder wählen Sie eine andere Zahlungsart.

orders-coupon = Der Gutschein { $code } ist am { $date } abgelaufen.

orders-address = Bitte geben Sie eine vollständige Adresse an (Straße, Hausnummer, Postleitzahl, Ort).

orders-track = Sehen Sie nach, <a href="{ $url }">wo Ihr Paket ist</a>.

orders-invalid = order_id ist keine Zahl (HTTP 422)