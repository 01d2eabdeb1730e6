orders-payment-refused = Bankanız { NUMBER($amount, minimumFractionDigits: 2) } € tutarındaki ödemeyi reddetti.
    .user = Ödeme gerçekleşmedi. Lütfen kartınızın numarasını ve tarihini denetleyin ya da başka bir ödeme yolu seçin.

orders-stock =
    { $count ->
        [one] { $product } ürününden yalnızca { $count } adet kaldı.
       *[other] { $product } ürününden yalnızca { $count } adet kaldı.


orders-coupon = { $code } kuponunun süresi { $date } tarihinde doldu.

orders-address = Lütfen eksiksiz bir adres girin (sokak, numara, posta kodu, şehir).

orders-track = <a href="{ $url }">Kargonuzun nerede olduğuna</a> bakın.

orders-return = Ürünler 14 gün içinde geri gönderilebilir. { orders-contact }

orders-contact = Sorunuz mu var? help@example.org adresine yazın ya da 0800 123 456 numarasını arayın.

orders-invalid = order_id bir sayı değil (HTTP 422)
