orders-invalid = order_id bir sayı değil (HTTP 422)

orders-jobs =
    { $count ->
        [one] { $count } job_id değeri bilinmiyor
       *[other] { $count } job_id değeri bilinmiyor
    }

orders-coupon = { $code } kuponunun süresi { $date } tarihinde doldu.

orders-contact = Sorunuz mu var? help@example.org adresine yazın ya da 0800 123 456 numarasını arayın.
