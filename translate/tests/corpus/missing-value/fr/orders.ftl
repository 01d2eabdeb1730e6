orders-payment-refused =
    .user = Le paiement n’a pas abouti. Vérifiez le numéro et la date de votre carte, ou choisissez un autre moyen de paiement.

orders-coupon = Le bon { $code } a expiré le { $date }.

orders-track = Voyez <a href="{ $url }">où se trouve votre colis</a>.
