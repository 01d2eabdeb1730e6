orders-payment-refused = Bankanız { NUMBER($amount, minimumFractionDigits: 2) } € tutarındaki ödemeyi reddetti.
    .user = Ödeme gerçekleşmedi. Lütfen kartınızın numarasını ve tarihini denetleyin ya da başka bir ödeme yolu seçin.

orders-track = <a href="{ $url }">Kargonuzun nerede olduğuna</a> bakın.
