orders-invalid = order_id ist keine Zahl (HTTP 422)

orders-jobs =
    { $count ->
        [one] { $count } Wert von job_id ist unbekannt
       *[other] { $count } Auftragsnummern sind unbekannt
    }

orders-coupon = Der Gutschein { $code } ist am { $date } abgelaufen.

orders-contact = Fragen? Schreiben Sie an help@example.org oder rufen Sie an: 0800 123 456.
