upload-retry = Bitte versuchen Sie es erneut.

travel-retry = Versuchen Sie es bitte noch einmal.

upload-paused = Das Hochladen ist angehalten …

orders-coupon = Der Gutschein { $code } ist am { $date } abgelaufen.
    .title = Gutschein abgelaufen

orders-coupon-2 = Nehmen Sie einen anderen.
    .title = Gutschein abgelaufen
