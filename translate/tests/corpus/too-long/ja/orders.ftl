orders-payment-refused = { NUMBER($amount, minimumFractionDigits: 2) }ユーロのお支払いが銀行に拒否されました。
    .user = 申し訳ございませんが、お支払いできませんでした。ご請求は一切発生しておりません。ご面倒をおかけしますが、カードの番号と有効期限をご確認いただくか、別のお支払い方法をお選びください。

orders-contact = ご質問ですか？help@example.orgまたは0800 123 456までご連絡ください。

orders-track = <a href="{ $url }">お荷物の場所</a>をご確認ください。
