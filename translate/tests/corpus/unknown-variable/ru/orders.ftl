orders-payment-refused = Ваш банк отклонил платёж на { NUMBER($amount, minimumFractionDigits: 2) } €.
    .user = Оплата не прошла. Проверьте номер и срок действия карты или выберите другой способ оплаты.

orders-track = Узнайте, <a href="{ $url }">где ваша посылка</a>.
