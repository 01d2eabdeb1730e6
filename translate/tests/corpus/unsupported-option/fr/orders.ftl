orders-payment-refused = Votre banque a refusé le paiement de { NUMBER($amount, minimumFractionDigits: 2, currency: "EUR") } €.
    .user = Le paiement n’a pas abouti. Vérifiez le numéro et la date de votre carte, ou choisissez un autre moyen de paiement.

orders-stock =
    { $count ->
        [one] Il ne reste que { $count } pièce de { $product }.
        [many] Il ne reste que { $count } de pièces de { $product }.
       *[other] Il ne reste que { $count } pièces de { $product }.
    }

orders-coupon = Le bon { $code } a expiré le { $date }.

orders-return = Les retours sont possibles pendant 14 jours. { orders-contact }

orders-contact = Des questions ? Écrivez à help@example.org ou appelez le 0800 123 456.
