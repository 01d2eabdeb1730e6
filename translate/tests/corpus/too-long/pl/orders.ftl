orders-payment-refused = Twój bank odrzucił płatność { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = Płatność się nie powiodła. Sprawdź numer i datę ważności karty albo wybierz inny sposób płatności.

orders-contact = Masz pytania? Napisz na help@example.org lub zadzwoń: 0800 123 456.

orders-track = Zobacz, <a href="{ $url }">gdzie jest Twoja paczka</a>.
