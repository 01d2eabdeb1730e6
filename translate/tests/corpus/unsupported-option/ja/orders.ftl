orders-payment-refused = { NUMBER($amount, style: "currency") }ユーロのお支払いが銀行に拒否されました。
    .user = お支払いできませんでした。カードの番号と有効期限をご確認いただくか、別のお支払い方法をお選びください。

orders-stock = { $product }の残りは{ $count }個だけです。

orders-coupon = クーポン{ $code }は{ $date }に期限が切れました。

orders-return = 返品は14日以内に限ります。{ orders-contact }

orders-contact = ご質問ですか？help@example.orgまたは0800 123 456までご連絡ください。
