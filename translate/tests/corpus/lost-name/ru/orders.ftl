orders-invalid = номер заказа — не число (HTTP 422)

orders-jobs =
    { $count ->
        [one] Неизвестно { $count } значение job_id
        [few] Неизвестны { $count } значения job_id
        [many] Неизвестно { $count } значений job_id
       *[other] Неизвестно { $count } значения job_id
    }

orders-coupon = Срок действия купона { $code } истёк { $date }.

orders-contact = Есть вопросы? Пишите на help@example.org или звоните: 0800 123 456.
