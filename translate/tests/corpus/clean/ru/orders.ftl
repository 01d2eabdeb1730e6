orders-payment-refused = Ваш банк отклонил платёж на { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = Оплата не прошла. Проверьте номер и срок действия карты или выберите другой способ оплаты.

orders-stock =
    { $count ->
        [one] Остался только { $count } экземпляр: { $product }.
        [few] Осталось только { $count } экземпляра: { $product }.
        [many] Осталось только { $count } экземпляров: { $product }.
       *[other] Осталось только { $count } экземпляра: { $product }.
    }

orders-coupon = Срок действия купона { $code } истёк { $date }.

orders-address = Укажите полный адрес (улица, дом, индекс, город).

orders-track = Узнайте, <a href="{ $url }">где ваша посылка</a>.

orders-contact = Есть вопросы? Пишите на help@example.org или звоните: 0800 123 456.

orders-return = Вернуть товар можно в течение 14 дней. { orders-contact }

orders-invalid = order_id — не число (HTTP 422)
