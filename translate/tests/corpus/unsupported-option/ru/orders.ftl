orders-payment-refused = Ваш банк отклонил платёж на { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = Оплата не прошла. Проверьте номер и срок действия карты или выберите другой способ оплаты.

orders-stock =
    { $count ->
        [one] Остался только { $count } экземпляр: { $product }.
        [few] Осталось только { $count } экземпляра: { $product }.
        [many] Осталось только { NUMBER($count, useGrouping: "sometimes") } экземпляров: { $product }.
       *[other] Осталось только { $count } экземпляра: { $product }.
    }

orders-coupon = Срок действия купона { $code } истёк { $date }.

orders-return = Вернуть товар можно в течение 14 дней. { orders-contact }

orders-contact = Есть вопросы? Пишите на help@example.org или звоните: 0800 123 456.
