orders-payment-refused = { NUMBER($amount, minimumFractionDigits: 2) }ユーロのお支払いが銀行に拒否されました。
    .user = お支払いできませんでした。カードの番号と有効期限をご確認いただくか、別のお支払い方法をお選びください。

orders-track = <a href="{ $url }">お荷物の場所</a>をご確認ください。
