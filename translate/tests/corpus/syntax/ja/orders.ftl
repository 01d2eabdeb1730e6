orders-payment-refused = { NUMBER($amount, minimumFractionDigits: 2) }ユーロのお支払いが銀行に拒否されました。
    .user = お支払いできませんでした。カードの番号と有効期限をご確認いただくか、別のお支払い方法をお選びください。

orders-stock = { $product }の残りは{ $count }個だけです。
訳はまだありません

orders-coupon = クーポン{ $code }は{ $date }に期限が切れました。

orders-address = 住所をすべてご入力ください（郵便番号、都道府県、市区町村、番地）。

orders-track = <a href="{ $url)">お荷物の場所</a>をご確認ください。

orders-return = 返品は14日以内に限ります。{ orders-contact }

orders-contact = ご質問ですか？help@example.orgまたは0800 123 456までご連絡ください。

orders-invalid = order_idが数値ではありません（HTTP 422）
