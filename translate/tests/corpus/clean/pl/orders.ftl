orders-payment-refused = Twój bank odrzucił płatność { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = Płatność się nie powiodła. Sprawdź numer i datę ważności karty albo wybierz inny sposób płatności.

orders-stock =
    { $count ->
        [one] Została tylko { $count } sztuka: { $product }.
        [few] Zostały tylko { $count } sztuki: { $product }.
        [many] Zostało tylko { $count } sztuk: { $product }.
       *[other] Zostało tylko { $count } sztuki: { $product }.
    }

orders-coupon = Kupon { $code } stracił ważność { $date }.

orders-address = Podaj pełny adres (ulica, numer, kod pocztowy, miejscowość).

orders-track = Zobacz, <a href="{ $url }">gdzie jest Twoja paczka</a>.

orders-contact = Masz pytania? Napisz na help@example.org lub zadzwoń: 0800 123 456.

orders-return = Towar można zwrócić w ciągu 14 dni. { orders-contact }

orders-invalid = order_id nie jest liczbą (HTTP 422)
